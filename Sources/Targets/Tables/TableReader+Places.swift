import Bytes

/// Tables that share a plan's figures out among places: "Chỉ tiêu | ĐVT | Toàn tỉnh | Huyện A | Huyện B".
extension TableReader {
  /// Adds the columns of places, which state the share that each is given, where beside them a column of the same plan stands, or the
  /// table stands among goals. Tables of results and of laws have none.
  mutating func readPlaces(_ heads: [TableHead], _ scope: TableScope) {
    guard let indicator, scope.mode != .past, scope.mode != .norm, !scope.isOfPast || !values.isEmpty else { return }
    guard !heads.contains(where: { $0.isDone || $0.isOfEarlier }) else { return }
    let taken = Set(values.map(\.column) + [indicator, unit, deadline, remark].compactMap { $0 })
    let free = heads.indices.filter { !taken.contains($0) && shape.times[$0] == nil && !heads[$0].text.isEmpty }
    // "Toàn tỉnh | Việt Trì | Tam Nông": behind the whole stand its parts, whatever their names.
    let whole = scope.mode == .goal ? free.first { Self.wholes.contains(heads[$0].text) } : nil
    guard whole != nil || values.contains(where: { heads[$0.column].isPlan }) || scope.mode == .goal && unit != nil
    else {
      return
    }
    let columns = free.filter { column in
      Self.isPlace(heads[column].text)
        || whole.map { column >= $0 && !Self.isAside(heads[column].text) } ?? false
    }
    // "Cả nước | Tỉnh Quảng Trị": how one stands to the other, no share of it.
    let isOfCountry = whole.map { ["cả nước", "chung cả nước", "toàn quốc"].contains(heads[$0].text) } ?? false
    guard columns.count > (isOfCountry ? 2 : 1) else { return }
    places = Set(columns)
    // A year above all of them is that of the plan.
    values = (values + columns.map { ($0, years[$0]) }).sorted { $0.0 < $1.0 }
  }

  /// "huyện ba bể", "các phường hòa minh" (one name below a head of several); not "xã", "cấp xã", "tỉnh giao", "huyện đạt chuẩn".
  static func isPlace(_ head: String) -> Bool {
    // "các xã, phường a"
    guard var name = behindArea(head.begins(with: "các ") ? head.dropFirst(4) : head[...]) else { return false }
    while name.begins(with: ", "), let more = behindArea(name.dropFirst(2)) { name = more }
    name = name.drop { $0 == " " }
    let words = name.parts()
    return !words.isEmpty && words.count <= 5 && !notNames.contains(String(words[0]))
      && !name.contains { "%()/:".contains($0) }
  }

  /// "Ghi chú", "Cơ quan chủ trì"; not "Phía Nam".
  static func isAside(_ head: String) -> Bool {
    Lexicon.otherColumns.contains { head == $0 || head.begins(with: $0 + " ") }
  }

  private static let wholes: Set<String> = [
    "toàn tỉnh", "toàn thành phố", "toàn huyện", "toàn quận", "toàn thị xã", "toàn xã", "toàn phường", "toàn vùng",
    "cả nước",
    "chung cả nước", "toàn quốc", "chung toàn tỉnh", "cả tỉnh",
  ]

  /// What stands behind the kind of an area, with the blank or comma before it.
  private static func behindArea(_ text: Substring) -> Substring? {
    guard let area = areas.first(where: { text.begins(with: $0) }) else { return nil }
    let rest = text.dropFirst(area.count)
    return area.ends(with: ".") || rest.begins(with: " ") || rest.begins(with: ",") ? rest : nil
  }

  private static let areas = [
    "thị xã", "thị trấn", "thành phố", "tp.", "tp", "huyện", "quận", "phường", "xã", "tỉnh", "đặc khu",
  ]
  /// What follows a kind of area that is no name of one.
  private static let notNames: Set<String> = [
    "giao", "đạt", "được", "có", "thực", "đăng", "phấn", "và", "hiện", "trên", "dưới", "theo", "nông", "nghèo", "đặc",
    "loại",
    "thuộc", "quản", "phân", "là", "cấp", "chưa", "đã", "trực",
  ]

  /// What tells the values of one column from those of the others of its row: "Quận giao", "Hòa Minh"; empty where its head names a
  /// year, a unit or nothing.
  func label(of column: Int) -> String {
    guard written.indices.contains(column) else { return "" }
    let head = written[column]
    if places.contains(column) { return head }
    // What is measured says so itself.
    if isByTime || measures.contains(column) { return "" }
    // "Phấn đấu đạt | Tăng so với năm 2026 (%)": growth says so itself.
    if !rises.isEmpty { return "" }
    // "Kết quả cần đạt": one column tells no two apart.
    if values.count == 1 { return "" }
    return headUnits[column] != nil ? "" : TableReader.withoutYear(head)
  }

  /// "Kế hoạch năm 2021 Quốc hội giao" without its year, which is that of the target; empty where nothing is left, or another figure.
  static func withoutYear(_ head: String) -> String {
    guard head.contains(where: \.isNumber) else { return head }
    var words = head.parts()
    guard let year = words.firstIndex(where: { $0.count == 4 && $0.allSatisfy(\.isNumber) }) else { return "" }
    words.remove(at: year)
    var first = year
    while first > 0, ["năm", "đến", "cả"].contains(words[first - 1].lowercased()) { first -= 1 }
    words.removeSubrange(first..<year)
    return words.contains { $0.contains(where: \.isNumber) } ? "" : words.joined(separator: " ")
  }
}
