import Bytes
import Markup
import Vietnamese

/// One measure told with two values for one year, of two bodies or branches: "kim ngạch xuất khẩu trên 43 tỷ USD. Riêng ngành Thủy
/// sản, kim ngạch xuất khẩu trên 10,5 tỷ USD". Each is shown with the words before it that say whose it is.
enum ScopesApart {
  private struct Measure: Hashable {
    let name: String
    let outcome: String
    let unit: String
    let year: Int?

    /// By the bytes of the texts, all in normal form: `String` would see to that form once more.
    func hash(into hasher: inout Hasher) {
      for text in [name, outcome, unit] { text.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) } }
      hasher.combine(year)
    }
  }

  /// The targets of one document, where what would contradict each other says whose it is.
  static func named(
    _ targets: [FoundTarget], in bytes: UnsafeBufferPointer<UInt8>, _ blocks: [TextBlock]
  ) -> [FoundTarget] {
    guard targets.count > 1 else { return targets }
    var rows: [Measure: [Int]] = [:]
    for (index, target) in targets.enumerated() where target.kind != .ranking && target.phrasing.verbatim.isEmpty {
      guard case .paragraph = blocks[target.block].kind else { continue }
      rows[
        Measure(
          name: target.shownName.lowered(), outcome: target.outcome, unit: target.unit, year: target.deadlineYear),
        default: []
      ].append(index)
    }
    var out = targets
    for row in rows.values where row.count > 1 && Set(row.map { targets[$0].value }).count > 1 {
      let scopes = row.map { scope(of: targets[$0], in: bytes, blocks) }
      guard Set(scopes).count > 1 else { continue }
      for (index, scope) in zip(row, scopes) where !scope.isEmpty {
        guard out[index].phrasing.whole.isEmpty, out[index].phrasing.label.isEmpty,
          !out[index].subject.lowered().holds(scope.lowered())
        else { continue }
        out[index].phrasing.whole = scope + ":"
      }
    }
    return out
  }

  /// Nêu riêng cho ai: "Riêng ngành Thủy sản, …".
  private static let leads = ["riêng đối với", "riêng", "đối với", "riêng với"]
  /// Đứng sau tên của bên đặt ra hay nhận chỉ tiêu.
  private static let aims = [
    " phấn đấu", " đặt mục tiêu", " đặt kế hoạch", " được giao", " đề ra", " đăng ký", " dự kiến", " sẽ", " phải",
  ]

  /// Trước dấu hai chấm: các giá trị sau nó là của riêng cái tên ấy.
  private static let kinds = [
    "ngành", "lĩnh vực", "vùng", "khu vực", "huyện", "xã", "phường", "cây", "đàn", "sản phẩm",
  ]
  /// Không thuộc tên.
  private static let adverbs = ["còn", "cũng", "đã", "vẫn", "tiếp tục", "sẽ", "đều"]
  /// Nói chung, không phân biệt được ai với ai.
  private static let anybody: Set<String> = [
    "công ty", "doanh nghiệp", "tập đoàn", "ngân hàng", "địa phương", "đơn vị", "thành phố",
  ]

  /// The words at the head of a value's sentence that say whose it is; empty where there are none.
  private static func scope(
    of target: FoundTarget, in bytes: UnsafeBufferPointer<UInt8>, _ blocks: [TextBlock]
  ) -> String {
    let start = max(blocks[target.block].text.lowerBound, target.amount.lowerBound - longest)
    guard start < target.amount.lowerBound else { return "" }
    let text = String(decoding: bytes[start..<target.amount.lowerBound], as: UTF8.self)
    let words = text.lowered()
    guard words.count == text.count else { return "" }
    func place(_ index: String.Index) -> Int { words.distance(from: words.startIndex, to: index) }
    // "- Ngành khai khoáng: giá trị sản xuất đạt 900 tỷ đồng": a branch or place over its own values, at the head of a sentence.
    let heads =
      words.ranges(of: ". ").map { place($0.upperBound) } + words.ranges(of: "; ").map { place($0.upperBound) }
    let isWhole = start == blocks[target.block].text.lowerBound
    for first in ((isWhole ? [0] : []) + heads).sorted(by: >) {
      let sentence = text.dropFirst(first)
      guard let colon = sentence.firstIndex(of: ":") else { continue }
      let name = sentence[..<colon].drop { !$0.isLetter }
      let head = name.lowered() + " "
      if kinds.contains(where: { head.begins(withWord: $0) }), isName(name) { return String(name) }
    }
    let stop = words.lastRange(of: ". ").map { place($0.upperBound) } ?? 0
    let semicolon = words.lastRange(of: "; ").map { place($0.upperBound) } ?? 0
    for first in Set([stop, max(stop, semicolon)]).sorted(by: >) {
      let (sentence, lowered) = (text.dropFirst(first), words.dropFirst(first))
      if leads.contains(where: { lowered.begins(withWord: $0) }), let comma = sentence.firstIndex(of: ",") {
        let name = sentence[..<comma]
        if isName(name) { return String(name) }
      }
      if first >= semicolon, let aim = aims.compactMap({ lowered.lastRange(of: $0)?.lowerBound }).max() {
        let head = sentence.prefix(lowered.distance(from: lowered.startIndex, to: aim))
        let actor = (head.lastIndex(of: ",").map { head[head.index(after: $0)...] } ?? head).drop { $0 == " " }
        // "Công ty còn", "Xã B cũng".
        let adverb = adverbs.first { actor.lowered().hasSuffix(" " + $0) }
        let name = adverb.map { actor.dropLast($0.count + 1) } ?? actor
        if isName(name), name.split(separator: " ").count > 1, !anybody.contains(name.lowered()) { return String(name) }
      }
    }
    return ""
  }

  private static let longest = 400

  private static func isName(_ name: Substring) -> Bool {
    name.count < 70 && !PartsOfWholes.namesMeasure(String(name)) && name.contains(where: \.isLetter)
      && !name.contains { $0.isNumber || ":;.(".contains($0) }
  }
}
