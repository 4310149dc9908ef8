import Bytes
import Vietnamese

/// What a bare name measures behind a measure of another of its kind: "lâm nghiệp" behind "tăng trưởng ngành nông nghiệp" is "tăng trưởng
/// ngành lâm nghiệp", "thể gầy còm" behind "tỷ lệ suy dinh dưỡng thể thấp còi" is "tỷ lệ suy dinh dưỡng thể gầy còm".
enum PartNames {
  /// Ngành kinh tế: đứng thay cho nhau sau cùng một thước đo.
  private static let sectors = [
    "nông nghiệp", "nông, lâm nghiệp", "nông lâm nghiệp", "nông - lâm nghiệp", "nông - lâm - ngư nghiệp",
    "nông, lâm, ngư nghiệp", "khách sạn", "nhà hàng", "nông - lâm", "nông, lâm", "nông-lâm", "nông lâm", "nông – lâm",
    "nông- lâm", "lâm nghiệp",
    "thủy sản", "thuỷ sản",
    "ngư nghiệp", "diêm nghiệp", "công nghiệp", "tiểu thủ công nghiệp", "xây dựng", "dịch vụ", "thương mại", "du lịch",
    "chăn nuôi", "trồng trọt", "vận tải", "cn-xd", "cn - xd", "tm-dv", "tm - dv", "cn-ttcn", "cn - ttcn",
  ]
  /// Đứng trước tên nơi chốn, nhóm người, nhóm vật: hai tên có từ này đứng thay cho nhau.
  private static let places = [
    "khu vực", "vùng", "đô thị", "các đô thị", "chuỗi", "huyện", "các huyện", "xã", "các xã", "thành phố", "thị xã",
    "tuyến", "cấp", "bậc", "miền",
  ]
  private static let sorts = ["thể", "loại", "nhóm", "khối", "lĩnh vực", "khu vực", "ngành", "tuyến", "cấp", "bậc"]
  /// Người và vật được đếm, ngay sau từ đo.
  private static let counted = [
    "hộ", "người", "trẻ", "xã", "thôn", "trường", "đất", "rừng", "tôm", "cá", "lúa", "cây", "lợn", "gà", "bò",
  ]
  /// Nhóm người: đứng thay cho nhau ở cuối một tỷ lệ.
  private static let persons = [
    "học sinh", "sinh viên", "hộ nghèo", "hộ cận nghèo", "hộ gia đình", "nông dân", "ngư dân", "người cao tuổi",
    "người khuyết tật", "người lao động", "người dân", "cán bộ", "công chức", "viên chức", "giáo viên", "phụ nữ",
    "trẻ em", "thanh niên", "công nhân", "người nghèo",
  ]
  private static let children: Set<String> = ["trẻ nhà trẻ", "trẻ mẫu giáo", "trẻ mầm non"]
  /// Sau tên ngành vẫn nói về cả hai: "trên địa bàn", "trong GRDP".
  private static let goesOn = ["trong", "trên", "theo", "bình quân", "hằng năm", "hàng năm", "toàn"]
  /// Nơi chốn đứng riêng: "ở nông thôn", "trong lĩnh vực phi nông nghiệp".
  private static let leads = ["ở", "tại", "trong", "đối với", "trên địa bàn"]

  /// The whole name; nil where the two are not of one kind.
  static func name(of part: String, like whole: String) -> String? {
    let (own, words) = (part.lowered(), whole.lowered())
    guard own.count == part.count, words.count == whole.count,
      !["này", "đó", "nêu trên"].contains(where: { (words + " ").holds(" " + $0 + " ") })
    else { return nil }
    func joined(_ end: Int, _ rest: Substring = "") -> String { whole.prefix(end) + part + rest }
    if let start = sectorStart(words), let at = sectorStart(own), sectorEnd(own, at) == own.count {
      let rest = whole.dropFirst(sectorEnd(words, start))
      let behind = rest.drop { $0 == " " }.lowered() + " "
      let isKept = goesOn.contains { behind.begins(withWord: $0) }
      guard rest.isEmpty || isKept || rest.first == " " || rest.first == "," else { return nil }
      // "ngành", "khu vực" of the part's own stand for those of the whole.
      let isLed = at > 0 && sorts.contains { own.begins(withWord: $0) }
      guard at == 0 || isLed else { return nil }
      return joined(isLed ? withoutLead(words, start) : start, isKept ? rest : "")
    }
    for row in [places, sorts] where row.contains(where: { own.begins(withWord: $0) }) {
      let starts = row.compactMap { lastPlace(of: $0, in: words) }
      if let start = starts.min(), start > 0 { return joined(start) }
    }
    // "tỷ lệ lao động qua đào tạo đạt 70%, bằng cấp, chứng chỉ đạt 35%".
    if ["bằng cấp", "chứng chỉ", "văn bằng"].contains(where: { own.begins(with: $0) }),
      isRate(words), let start = lastPlace(of: "lao động", in: words)
    {
      return String(whole.prefix(start + 8)) + " có " + part
    }
    // "tỷ lệ lao động qua đào tạo" and "qua đào tạo nghề", "tỷ lệ chuyển cấp từ tiểu học lên …" and "từ trung học cơ sở lên …".
    if let lead = ["qua", "từ"].first(where: { own.begins(withWord: $0) }) {
      guard let start = lastPlace(of: lead, in: words), start > 0 else { return nil }
      let tail = String(words.dropFirst(start))
      return own.begins(withWord: tail) || lead == "từ" && own.holds(" lên ") && tail.holds(" lên ")
        ? joined(start) : nil
    }
    guard !words.holds(" là ") else { return nil }
    // "tỷ lệ điều tra, khám phá các vụ án hình sự đạt 75%, án rất nghiêm trọng đạt 90%"; not "án bị hủy", "án oan sai".
    if own.begins(withWord: "án") || own.begins(withWord: "vụ án"), isRate(words),
      !["bị", "oan", "tồn", "hủy", "huỷ", "sửa", "quá hạn", "chậm"].contains(where: {
        (own + " ").holds(" " + $0 + " ")
      }),
      let start = ["các vụ án", "các loại án", "vụ án", "các án", "án"].compactMap({ lastPlace(of: $0, in: words) })
        .filter({ $0 > 0 }).min()
    {
      return joined(start)
    }
    // "tỷ lệ bao phủ bảo hiểm y tế học sinh 100%, hộ cận nghèo 95%", "tỷ lệ huy động trẻ nhà trẻ 10%, trẻ 4-5 tuổi 80%".
    let isChild = own.begins(withWord: "trẻ") && own.contains(where: \.isNumber) || children.contains(own)
    if isRate(words), persons.contains(own) || isChild,
      let start = persons.filter({ words.ends(with: " " + $0) }).map({ words.count - $0.count }).min()
        ?? (isChild ? lastPlace(of: "trẻ", in: words).flatMap({ $0 > 0 ? $0 : nil }) : nil)
    {
      return joined(start)
    }
    guard let noun = counted.first(where: { own.begins(withWord: $0) }), let start = lastPlace(of: noun, in: words),
      ["tỷ lệ", "tỉ lệ", "số", "tổng số", "tỷ lệ số", "sản lượng", "diện tích", "tổng sản lượng", "tổng diện tích"]
        .contains(String(words.prefix(start)).trimmedOfSpace)
    else { return nil }
    return joined(start)
  }

  /// What is measured at another place, and how much of the whole's name says what: "tỷ lệ hộ nghèo ở thành thị" and "ở nông thôn".
  static func placed(_ part: String, like whole: String) -> (name: String, measure: String)? {
    guard leads.contains(where: { part.lowered().begins(withWord: $0) }) else { return nil }
    let words = whole.lowered()
    guard words.count == whole.count else { return nil }
    let start =
      leads.compactMap { lastPlace(of: $0, in: words) }.filter { $0 > 0 }.max()
      ?? lastPlace(of: "khu vực", in: words).flatMap { $0 > 0 ? $0 : nil } ?? words.count
    let measure = String(whole.prefix(start)).trimmedOfSpace
    return measure.isEmpty ? nil : (measure + " " + part, measure)
  }

  /// Whose figure it is, where a name begins with a preposition but is no place: "trong khi phương án của Bộ"; empty for a document.
  /// Nil for a place.
  static func paper(_ name: String) -> String? {
    let words = name.lowered()
    if words.begins(with: "trong khi ") { return words.count == name.count ? String(name.dropFirst(10)) : "" }
    return ["nghị quyết", "quyết định", "chương trình", "đề án", "kế hoạch", "văn bản"].contains {
      words.holds(" " + $0)
    } ? "" : nil
  }

  /// Whether a name says nothing but sectors: "nông, lâm nghiệp".
  static func isSectors(_ name: String) -> Bool {
    guard !name.isEmpty, name.utf8.count < 100 else { return false }
    let words = name.lowered()
    return sectorStart(words) == 0 && sectorEnd(words, 0) == words.count
  }

  private static func isRate(_ words: String) -> Bool {
    words.begins(withWord: "tỷ lệ") || words.begins(withWord: "tỉ lệ")
  }

  private static func sectorStart(_ words: String) -> Int? {
    sectors.compactMap { place(of: $0, in: words) }.min()
  }

  /// Where a row of sectors ends: "nông, lâm nghiệp và thủy sản".
  private static func sectorEnd(_ words: String, _ start: Int) -> Int {
    let joiners = ["và ", "ngành ", "khu vực "]
    var (end, rest) = (start, words.dropFirst(start))
    while true {
      var next = rest.drop { " ,-–".contains($0) }
      while let joiner = joiners.first(where: { next.begins(with: $0) }) { next = next.dropFirst(joiner.count) }
      let names = sectors.filter { next.begins(with: $0) && !(next.dropFirst($0.count).first?.isLetter ?? false) }
      guard let name = names.max(by: { $0.count < $1.count }) else { return end }
      rest = next.dropFirst(name.count)
      end = words.count - rest.count
    }
  }

  /// How much stands before "ngành", "khu vực" right before some place.
  private static func withoutLead(_ words: String, _ start: Int) -> Int {
    let head = String(words.prefix(start)).trimmedOfSpace
    let lead = sorts.first { head.ends(with: " " + $0) }
    return lead.map { head.count - $0.count } ?? start
  }

  /// How many characters stand before a word.
  private static func place(of word: String, in words: String) -> Int? {
    let padded = " " + words + " "
    guard let range = padded.firstRange(of: " " + word), !(padded[range.upperBound...].first?.isLetter ?? false) else {
      return nil
    }
    return padded.distance(from: padded.startIndex, to: range.lowerBound)
  }

  private static func lastPlace(of word: String, in words: String) -> Int? {
    (" " + words + " ").lastRange(of: " " + word + " ").map {
      words.distance(from: words.startIndex, to: $0.lowerBound)
    }
  }
}
