import Publications
import Vietnamese

/// Words in capitals written as running text writes them: `ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG` → `Ủy ban nhân dân tỉnh Lâm Đồng`.
/// How the document itself writes the same words elsewhere goes before any rule.
struct Casing {
  /// How often the document writes a pair of words, in small letters, with the second one's capital, and how often without.
  private var pairs: [String: (capital: Int, small: Int)] = [:]
  /// The same of the first one of a pair that stands in the midst of a sentence: `Liên đoàn`.
  private var heads: [String: (capital: Int, small: Int)] = [:]

  /// Abbreviations and the like, `UBND`, `IoT`, by their small letters, and how often the document writes the word so, less how
  /// often it writes it in small letters.
  private var abbreviations: [String: (written: String, count: Int)] = [:]
  private var ordinary: [String: Int] = [:]

  /// Learns from running text.
  init(_ texts: some Sequence<String>) {
    for text in texts { learn(text) }
  }

  /// Whether no letter of a text is small, and some are capital.
  static func isShouted(_ text: String) -> Bool {
    var hasCapital = false
    for scalar in text.unicodeScalars {
      if isSmall(scalar) { return false }
      if !hasCapital { hasCapital = isCapital(scalar) }
    }
    return hasCapital
  }

  private static func isSmall(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value &- 0x61 < 26 : scalar.properties.isLowercase
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value &- 0x41 < 26 : scalar.properties.isUppercase
  }

  private mutating func learn(_ text: String) {
    guard !Casing.isMostlyShouted(text) else { return }
    var before: Substring?
    var isInside = false
    let all = text.split(separator: " ")
    for (index, word) in all.enumerated() {
      let bare = Casing.bare(word)
      // Among other words in capitals, one is only shouted with them.
      let beside = [index - 1, index + 1].filter(all.indices.contains).contains {
        all[$0].count > 1 && Casing.isShouted(String(all[$0]))
      }
      defer {
        isInside = before != nil
        before = Casing.endsPhrase(word) ? nil : bare
      }
      if !beside { learn(word: bare) }
      guard let first = bare.first, first.isLetter, let previous = before, !previous.isEmpty else { continue }
      // `UBND` and words in the midst of a title say nothing.
      if bare.count > 1, Casing.isShouted(String(bare)) { continue }
      let key = previous.lowercased() + " " + bare.lowercased()
      var count = pairs[key] ?? (0, 0)
      if first.isUppercase { count.capital += 1 } else { count.small += 1 }
      pairs[key] = count
      if isInside, let initial = previous.first, initial.isLetter {
        var head = heads[key] ?? (0, 0)
        if initial.isUppercase { head.capital += 1 } else { head.small += 1 }
        heads[key] = head
      }
    }
  }

  private mutating func learn(word: Substring) {
    guard word.count > 1, word.count < 12, word.allSatisfy(\.isLetter) else { return }
    let low = word.lowercased()
    if word.dropFirst().contains(where: \.isUppercase) {
      abbreviations[low] = (String(word), (abbreviations[low]?.count ?? 0) + 1)
    } else if abbreviations[low] != nil || word.count < 6 {
      ordinary[low, default: 0] += 1
    }
  }

  /// How the document writes a word that it writes as an abbreviation more often than not.
  private func abbreviation(_ word: Substring) -> String? {
    let bare = Casing.bare(word)
    guard let found = abbreviations[bare.lowercased()], found.count > ordinary[bare.lowercased()] ?? 0 else {
      return nil
    }
    return String(word).replacing(String(bare), with: found.written)
  }

  private static func bare(_ word: Substring) -> Substring {
    var rest = word.drop { !$0.isLetter && !$0.isNumber }
    while let last = rest.last, !last.isLetter, !last.isNumber { rest = rest.dropLast() }
    return rest
  }

  private static func endsPhrase(_ word: Substring) -> Bool { word.last.map { ".;:!?”\"".contains($0) } ?? false }

  // MARK: Writing

  /// A text in capitals as a sentence; other texts stay.
  func sentence(_ text: String) -> String {
    guard Casing.isMostlyShouted(text) else { return text }
    let words = text.split(separator: " ")
    var out: [String] = []
    var places = 0
    for (index, word) in words.enumerated() {
      let low = word.lowercased()
      var isCapital = index == 0
      if places > 0 {
        isCapital = true
        places -= 1
        if Casing.endsName(words[index - 1]) { places = 0 }
      } else if index > 0 {
        isCapital = capital(words, index) ?? Casing.isCapital(words, index)
      }
      if places == 0, let count = Casing.province(words, at: index) {
        isCapital = true
        places = count - 1
      }
      if let count = Casing.placeWords(words, after: index) { places = count }
      if Casing.isMixed(word) {
        out.append(String(word))
      } else if let written = abbreviation(word) {
        out.append(written)
      } else if Casing.isSymbol(word, behind: index > 0 ? words[index - 1] : "") {
        // `32/CT-TTG` is 32/CT-TTg.
        out.append(DocumentNumber(String(word))?.likelier ?? String(word))
      } else {
        out.append(isCapital ? Casing.capitalised(low) : low)
      }
    }
    return out.joined(separator: " ")
  }

  /// An office in capitals as running text writes it: `PHÓ CHÁNH VĂN PHÒNG` → `Phó Chánh Văn phòng`.
  func office(_ text: String, _ words: BodyWords) -> String {
    guard Casing.isShouted(text) else { return text }
    let parts = text.split(separator: " ")
    guard parts.count > 2 else { return sentence(text) }
    return words.spelling(of: text) ?? sentence(text)
  }

  /// A person's name in capitals.
  static func name(_ text: String) -> String {
    // `PGS.TS.` stays.
    text.split(separator: " ").map { $0.hasSuffix(".") ? String($0) : capitalised($0.lowercased()) }
      .joined(separator: " ")
  }

  /// What the document says of a word behind another one; nil where it says nothing clear.
  private func capital(_ words: [Substring], _ index: Int) -> Bool? {
    func word(_ at: Int) -> String { at < words.count ? Casing.bare(words[at]).lowercased() : "" }
    if let count = pairs[word(index - 1) + " " + word(index)], count.capital != count.small {
      return count.capital > count.small
    }
    if let count = heads[word(index) + " " + word(index + 1)], count.capital > 2 * count.small { return true }
    return nil
  }

  /// With a capital as its first letter.
  static func capitalised(_ word: String) -> String {
    guard let at = word.firstIndex(where: \.isLetter) else { return word }
    return word[..<at] + word[at].uppercased() + word[word.index(after: at)...]
  }

  private static func endsName(_ word: Substring) -> Bool { word.last.map { ",;()".contains($0) } ?? false }

  /// Abbreviations and Roman numbers stay as they are.
  private static func isSymbol(_ word: Substring, behind before: Substring) -> Bool {
    let letters = bare(word)
    if symbols.contains(String(letters)) || letters.contains(where: \.isNumber) { return true }
    // No syllable is without a vowel: `HĐND`, `KT-XH`.
    if letters.count > 1, !Folding.fold(String(letters)).contains(where: { "aeiouy".contains($0) }) { return true }
    guard !letters.isEmpty, letters.allSatisfy({ "IVXL".contains($0) }) else { return false }
    // `PHẠM VI` is no number, `PHẦN VI` is one.
    return numbered.contains(bare(before).lowercased())
      || !["I", "VI", "XI", "LI", "IL"].contains(String(letters)) && letters.count > 1
  }

  private static let numbered: Set<String> = [
    "phần", "chương", "mục", "khóa", "khoá", "thứ", "quý", "lục", "hạng", "loại", "cấp", "kỳ", "lần", "nhóm", "vùng",
    "đợt",
  ]

  /// Words that are written with small and capital letters on purpose: `IoT`, `5G`.
  private static func isMixed(_ word: Substring) -> Bool {
    word.contains(where: \.isLowercase) && word.dropFirst().contains(where: \.isUppercase)
  }

  /// Whether all words of a text but a few that are always written so are in capitals.
  static func isMostlyShouted(_ text: String) -> Bool {
    var (small, capital) = (0, 0)
    let bytes = text.utf8.count
    for scalar in text.unicodeScalars {
      if isSmall(scalar) {
        small += 1
        if small * 12 >= bytes { return false }
      } else if isCapital(scalar) {
        capital += 1
      }
    }
    return small * 12 < capital
  }

  private static let symbols: Set<String> = [
    "UBND", "UBMTTQ", "PAPI", "PCI", "ASEAN", "BHYT", "VNEID", "ODA", "FDI",
  ]

  /// How many words at a place are a province's name, where they can hardly be anything else.
  private static func province(_ words: [Substring], at index: Int) -> Int? {
    let rest = words[index...].prefix(5).map { FoldedWords.read(Array($0.utf8)[...], limit: 4) }.flatMap { $0 }
    guard let (name, count) = Provinces.read(rest[...]), count > 1, !["hoa binh", "thai binh"].contains(name) else {
      return nil
    }
    return min(count, words.count - index)
  }

  /// How many words behind a level of government are a place's name.
  private static func placeWords(_ words: [Substring], after index: Int) -> Int? {
    let one = bare(words[index]).lowercased()
    let before = index > 0 ? bare(words[index - 1]).lowercased() : ""
    let isLevel =
      ["tỉnh", "huyện", "quận", "phường", "xã"].contains(one)
      || one == "phố" && before == "thành" || one == "khu" && before == "đặc" || one == "trấn" && before == "thị"
    guard isLevel, !endsName(words[index]), index + 1 < words.count else { return nil }
    let rest = words[(index + 1)...].map { FoldedWords.read(Array($0.utf8)[...], limit: 4) }.flatMap { $0 }
    if let (_, count) = Provinces.read(rest[...]) { return min(count, words.count - index - 1) }
    // Of other places, what is left of a letterhead's line; in a title it cannot be told.
    guard ["huyện", "quận", "phường", "xã", "trấn", "khu"].contains(one), words.count - index - 1 <= 4,
      !["hội", "và", "của"].contains(bare(words[index + 1]).lowercased())
    else { return nil }
    return words.count - index - 1
  }

  /// Words behind which the name of a body begins: `Giám đốc Sở …`, `Bộ A - Bộ B`.
  private static let beforeBodies: Set<String> = ["đốc", "trưởng", "tịch", "nhiệm", "phòng", "thư", ""]

  /// What bodies are, by first words, and how many words that takes.
  private static let bodies: [(words: [String], count: Int)] = [
    (["chi", "cục"], 2), (["tổng", "cục"], 2), (["công", "ty"], 2), (["tập", "đoàn"], 2), (["trung", "tâm"], 2),
    (["sở"], 1), (["bộ"], 1), (["cục"], 1), (["vụ"], 1), (["phòng"], 1), (["ban"], 1), (["viện"], 1), (["trường"], 1),
    (["hội"], 1), (["đoàn"], 1),
  ]

  /// Where the name of the body begins that a word stands in, and how many words say what it is; nil for none.
  private static func body(_ words: [Substring], around index: Int) -> (start: Int, count: Int)? {
    for start in (max(0, index - 10)...index).reversed() {
      let low = words[start...].prefix(2).map { bare($0).lowercased() }
      guard let found = bodies.first(where: { low.starts(with: $0.words) }) else { continue }
      let before = start > 0 ? bare(words[start - 1]).lowercased() : ""
      // `Chủ nhiệm Ủy ban …`; `nhiệm vụ` is no body.
      let isHead = before != "nhiệm" || start > 1 && bare(words[start - 2]).lowercased() == "chủ"
      guard start + found.count < words.count, isHead else { continue }
      if start == 0 || beforeBodies.contains(before) { return (start, found.count) }
    }
    return nil
  }

  /// By rule: the first word of a body's name behind what it is.
  private static func isCapital(_ words: [Substring], _ index: Int) -> Bool {
    func low(_ at: Int) -> String { words.indices.contains(at) ? bare(words[at]).lowercased() : "" }
    let word = low(index)
    if names.contains(where: { name in zip(name, index...).allSatisfy { $0 == low($1) } }) { return true }
    if word == "nam", low(index - 1) == "việt" || word == "nội" && low(index - 1) == "hà" { return true }
    if index == 1, low(0) == "phó" { return true }
    // `Tổng Bí thư`, `Phó Tổng Giám đốc`; `tổng kết` is none.
    if index > 0, index < 3, low(index - 1) == "tổng", index == 1 || low(0) == "phó",
      chiefs.contains(word + " " + low(index + 1))
    {
      return true
    }
    guard let (start, count) = body(words, around: index), word != "trưởng" else { return false }
    if index == start || low(index - 1).isEmpty { return true }
    let what = low(start)
    if index == start + count {
      return !["hội", "đoàn"].contains(what) && (what != "ban" || committees.contains(word))
    }
    // `Sở Văn hóa, Thể thao và Du lịch`
    return ["sở", "bộ", "phòng"].contains(what) && index - start < 10
      && (low(index - 1) == "và" || words[index - 1].hasSuffix(","))
  }

  /// Offices behind `Tổng`.
  private static let chiefs: Set<String> = [
    "bí thư", "giám đốc", "biên tập", "thư ký", "thanh tra", "kiểm toán", "tư lệnh",
  ]

  /// What names of boards begin with: `Ban Chỉ đạo`, `Ban Quản lý`.
  private static let committees: Set<String> = [
    "chỉ", "quản", "tổ", "tuyên", "dân", "nội", "thường", "chấp", "bí", "kiểm", "tiếp", "đại", "công",
  ]

  /// Names of bodies whose first word is a capital wherever they stand.
  private static let names: [[String]] = [
    ["ủy", "ban", "nhân"], ["uỷ", "ban", "nhân"], ["ủy", "ban", "thường"], ["hội", "đồng", "nhân"],
    ["hội", "đồng", "thẩm"], ["hội", "đồng", "bộ"], ["quốc", "hội"], ["chính", "phủ"], ["thủ", "tướng", "chính"],
    ["chủ", "tịch", "ủy"], ["chủ", "tịch", "uỷ"], ["chủ", "tịch", "nước"], ["tòa", "án", "nhân"],
    ["toà", "án", "nhân"],
    ["viện", "kiểm", "sát"], ["trung", "ương", "đảng"], ["mặt", "trận", "tổ"], ["văn", "phòng"], ["việt", "nam"],
    ["ban", "chấp", "hành"], ["tỉnh", "ủy"], ["ban", "thường", "vụ"], ["đảng", "cộng", "sản"], ["hà", "nội"],
    ["thẩm", "phán"], ["tổ", "quốc"], ["mặt", "trận"], ["đảng", "ủy"], ["đảng", "bộ"], ["thành", "ủy"],
    ["cộng", "hòa", "xã"], ["cộng", "hoà", "xã"], ["trung", "ương"], ["bộ", "chính", "trị"], ["ban", "bí", "thư"],
  ]
}
