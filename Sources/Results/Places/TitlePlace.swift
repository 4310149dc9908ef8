import Bytes
import Vietnamese

/// Whether the title of a news item makes its figures those of the place that it names: "Quảng Trị: …", "… của tỉnh Quảng Trị", and
/// not "Bệnh viện đa khoa tỉnh Quảng Trị", "Quảng Trị: Xã Gio Linh …".
enum TitlePlace {
  /// What may stand before the bare name of a place.
  private static let leads: Set<String> = ["tại", "ở", "của", "bàn", "toàn", "tỉnh", "là", "đưa"]
  /// What a title may begin with before the bare name.
  private static let topics: Set<String> = [
    "kinh tế", "kinh tế xã hội", "tình hình kinh tế", "tình hình kinh tế xã hội", "bức tranh kinh tế",
    "tăng trưởng kinh tế",
  ]
  /// Bodies by their first word where it has no other meaning in titles.
  private static let bodies: Set<String> = [
    "sở", "xã", "phường", "huyện", "quận", "cục", "trường", "viện", "điện lực", "công an", "công ty", "bệnh viện",
    "hội", "đoàn", "thị xã",
    "thị trấn", "viễn thông", "ngân hàng", "kho bạc", "chi cục", "trung tâm", "ban", "phòng", "đặc khu", "khu",
    "tập đoàn", "thôn", "báo",
    "đài", "liên đoàn", "hợp tác", "doanh nghiệp", "đại học", "cao đẳng", "quân sự", "bộ đội", "biên phòng", "hải quan",
    "thuế", "tòa án",
    "viện kiểm", "bưu điện",
  ]

  /// Whether a title says no more than that place of its figures.
  static func isSure(_ title: String, place: String) -> Bool {
    let bytes = Array(title.utf8)
    let found = bytes.withUnsafeBufferPointer { ResultPlace.all(in: $0, 0..<$0.count) }
    guard found.allSatisfy({ MatchOwner.key($0.name) == MatchOwner.key(place) }), let name = found.first else {
      return found.isEmpty
    }
    return isAlone(name.offset..<(name.offset + name.name.utf8.count), title)
  }

  /// Whether a title speaks of a body and nobody else, by its name or by the first letters of it: "TKV quý I/2021", of Tập đoàn Công nghiệp
  /// Than - Khoáng sản Việt Nam.
  static func isOf(body name: String, _ title: String) -> Bool {
    // "Một đơn vị của TKV", "Quản lý vốn ở TKV" speak of others.
    func isOfIt(_ end: Int) -> Bool {
      // "Vinamilk và đối tác" are several.
      let behind = String(decoding: title.utf8.dropFirst(end), as: UTF8.self)
      return ![" và ", ",", " cùng ", " với ", " - ", " – "].contains { behind.begins(with: $0) }
        && behind.first.map { !$0.isLetter && !$0.isNumber } ?? true && isAlone(0..<end, title)
    }
    if title.lowered().begins(with: name.lowered()), name.utf8.count <= title.utf8.count {
      return isOfIt(name.utf8.count)
    }
    let initials = words(name).compactMap { $0.text.first }.filter(\.isUppercase)
    let short = words(title).filter { isShortName($0.text) }
    guard let own = short.first, short.allSatisfy({ $0.text == own.text }), own.text.count >= 3,
      title.begins(with: String(own.text))
    else { return false }
    var rest = initials[...]
    for letter in own.text {
      guard let at = rest.firstIndex(of: letter) else { return false }
      rest = rest[(at + 1)...]
    }
    return isOfIt(own.text.utf8.count)
  }

  /// "TKV", and neither "III" nor "GRDP".
  private static func isShortName(_ word: Substring) -> Bool {
    word.count > 1 && word.allSatisfy(\.isUppercase) && !word.allSatisfy { "IVX".contains($0) }
  }

  /// The district of which a news item is, where its title begins with it: "Huyện Na Rì: …"; nil where the title may speak of a body or
  /// another place.
  static func district(of title: String) -> String? {
    let named = LocalPlace.districts(in: title)
    // Whoever stands before it may be the one of whom it tells: "Hợp tác xã ở huyện Na Rì …".
    guard let first = named.first, first.range.lowerBound == 0, named.allSatisfy({ $0.name == first.name }),
      isAlone(first.range, title)
    else { return nil }
    return first.head.lowercased() + first.name.dropFirst(first.head.count)
  }

  /// Words before a district at the beginning of a text: of whom in it is told.
  private static let openingLeads: Set<String> = ["hđnd", "ubnd", "toàn"]
  /// Words of a time with which a text may begin before it.
  private static let openingTimes: Set<String> = [
    "năm", "ngày", "tháng", "quý", "sáng", "chiều", "trưa", "tối", "nay", "qua", "hôm", "đầu", "cuối", "trong", "vừa",
    "kỳ", "giai", "đoạn", "từ", "đến", "hết", "tính",
  ]
  /// Other places that may have the name, and what would make it a name of old.
  private static let otherHeads: Set<String> = [
    "xã", "trấn", "phường", "tỉnh", "phố", "tp", "thôn", "bản", "sông", "chợ", "đèo", "khu",
  ]

  /// The district of which a news item is, where its title begins with the bare name, perhaps behind a year, and its text begins by saying
  /// what that is: "Năm 2024, Nam Giang giảm 693 hộ nghèo", "… huyện Nam Giang (Quảng Nam) tổng kết …". Nil where the name may be another's.
  static func district(of title: String, opening: String) -> String? {
    let named = LocalPlace.districts(in: opening)
    guard let first = named.first, first.head.lowered() == "huyện",
      named.allSatisfy({ $0.name.lowered() == first.name.lowered() })
    else { return nil }
    let low = opening.lowered()
    if ["thị xã", "thành phố", "tách ", "sáp nhập"].contains(where: { low.holds($0) }) { return nil }
    let bare = String(first.name.dropFirst(first.head.count + 1))
    guard let found = title.ranges(of: bare).first else { return nil }
    let lead = words(String(title[..<found.lowerBound]))
    guard lead.isEmpty || lead.last?.isClosed == true && lead.contains(where: { $0.lower == "năm" }) && lead.count <= 5
    else { return nil }
    let start = title[..<found.lowerBound].utf8.count
    guard isAlone(start..<(start + bare.utf8.count), title) else { return nil }
    for name in opening.ranges(of: bare) {
      let before = words(String(opening[..<name.lowerBound].suffix(40)))
      guard let last = before.last, !last.isClosed else { continue }
      if otherHeads.contains(last.lower) { return nil }
      guard last.lower == "huyện", before.count > 1 else { continue }
      let lead = before[before.count - 2]
      if openingLeads.contains(lead.lower) { continue }
      // "Năm 2024, huyện Na Rì …", and not "Công ty Lâm sản, huyện Na Rì …".
      let start = words(String(opening[..<name.lowerBound])).dropLast()
      guard lead.isClosed, start.allSatisfy({ openingTimes.contains($0.lower) || $0.lower.first?.isNumber == true })
      else {
        return nil
      }
    }
    return "huyện " + bare
  }

  /// Whether a title names nobody else than the place that stands there.
  private static func isAlone(_ name: Range<Int>, _ title: String) -> Bool {
    let bytes = Array(title.utf8)
    let before = words(String(decoding: bytes[..<name.lowerBound], as: UTF8.self))
    let behind = words(String(decoding: bytes[name.upperBound...], as: UTF8.self))
    guard !names(body: before), !names(body: behind) else { return false }
    // Another name: "Quảng Trị: Gio Linh …".
    let isCapitals = title == title.uppercased()
    if !isCapitals, hasName(before.dropFirst()) || hasName(behind.dropFirst()) { return false }
    guard let last = before.last else { return true }
    // A city is not the province of its name.
    if last.lower == "tp" || last.lower == "phố" {
      return MatchOwner.isCentralCity(MatchOwner.key(String(decoding: bytes[name], as: UTF8.self)))
    }
    if last.isClosed { return true }
    if last.lower == "tỉnh" { return true }
    // "Kinh tế Nghệ An 9 tháng năm 2024".
    if topics.contains(before.map(\.lower).joined(separator: " ")) { return true }
    return leads.contains(last.lower)
  }

  private struct Word {
    let text: Substring
    let lower: String
    let isClosed: Bool
  }

  private static func words(_ text: String) -> [Word] {
    text.parts().compactMap { part in
      let name = part.drop { !$0.isLetter && !$0.isNumber }.prefix { $0.isLetter || $0.isNumber }
      guard !name.isEmpty else { return nil }
      return Word(text: name, lower: name.lowered(), isClosed: name.endIndex != part.endIndex)
    }
  }

  /// Words of two syllables of which the second alone is that of a body.
  private static let parts: Set<String> = [
    "nông thôn", "quốc phòng", "dự phòng", "đề phòng", "xã hội", "họp báo", "thông báo",
  ]
  /// Those before whom a place gives account, in capitals too.
  private static let authorities: Set<String> = ["thủ tướng", "chính phủ", "quốc hội", "trung ương", "bộ chính"]

  private static func names(body words: [Word]) -> Bool {
    words.indices.contains { at in
      let pair = at + 1 < words.count ? words[at].lower + " " + words[at + 1].lower : ""
      if pair == "xã hội" { return false }
      if at > 0, parts.contains(words[at - 1].lower + " " + words[at].lower) { return false }
      if ["hội nghị", "hội thảo", "ban hành", "báo cáo"].contains(pair) { return false }
      return bodies.contains(words[at].lower) || bodies.contains(pair)
    }
  }

  /// Whether a word is written as a name: "Gio", not "GRDP".
  private static func hasName(_ words: ArraySlice<Word>) -> Bool {
    words.indices.contains { at in
      let word = words[at]
      guard let first = word.text.first, first.isUppercase, word.text.count > 1 else { return false }
      if at + 1 < words.endIndex, authorities.contains(word.lower + " " + words[at + 1].lower) { return false }
      return !word.text.allSatisfy { $0.isUppercase || $0.isNumber }
    }
  }
}
