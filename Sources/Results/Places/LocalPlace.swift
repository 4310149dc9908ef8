import Bytes
import Vietnamese

/// A place or body below or beside the one that a document speaks for, as words name it: "huyện Lệ Thủy", "Sở Y tế", "Hàn Quốc".
/// A figure of one of them says nothing of the whole province.
enum LocalPlace {
  /// How far back of a clause the words that lead it are read, in bytes.
  static let reach = 160

  private static let areas: Set<String> = ["huyện", "quận", "xã", "phường"]
  private static let longAreas: Set<String> = ["thành phố", "thị xã", "thị trấn"]
  private static let bodies: Set<String> = ["sở", "cục", "ban", "phòng", "trường", "viện"]
  private static let longBodies: Set<String> = ["chi cục", "bệnh viện", "công an", "kho bạc"]
  private static let leads: Set<String> = ["riêng", "tại", "ở", "của"]
  private static let behindBody: Set<String> = ["có", "đạt", "đã", "hiện", "là", "với", "triển", "tổ"]
  /// Capitalized, but no name of a place.
  static let common: Set<String> = [
    "toàn", "khu", "cụm", "vùng", "cổng", "trung", "bộ", "kho", "hội", "ủy", "uỷ", "sở", "ban", "phòng", "điều", "nghị",
    "quyết",
    "kế", "chương", "đề", "luật", "việt", "đại", "trường", "bệnh", "viện", "công", "nhà", "hệ", "tổng", "văn", "ngân",
    "tòa", "toà", "mục", "phần", "phụ", "bảng", "danh", "cơ", "quốc", "chi", "cục", "bưu", "đảng", "huyện", "tỉnh",
  ]

  /// The one named last before a figure, in the clause or in what leads it; nil where none is.
  ///
  /// - Parameters:
  ///   - text: The end of what stands before the clause in its sentence, and the clause.
  ///   - figure: Where the figure stands in it, in bytes.
  static func nearest(in text: String, before figure: Int) -> String? {
    guard mayName(text) else { return nil }
    let words = words(of: text)
    var found: String?
    for index in words.indices {
      if found != nil, words[index].offset >= figure { break }
      if let name = name(at: index, words) { found = name }
    }
    return found
  }

  /// The hashes of the words with which a place or body begins.
  private static let heads: Set<UInt64> = Set(
    (areas.union(longAreas).union(bodies).union(longBodies).union(["ở", "tại"])).map { name in
      MeasureText.word(String(name.prefix { $0 != " " })).written
    })

  /// Whether one of those words stands in a text.
  private static func mayName(_ text: String) -> Bool {
    MeasureText.words(text).contains { heads.contains($0.written) }
  }

  /// What a word may begin.
  private enum Head { case area, longArea, body, longBody, far }

  private static let kinds: [String: Head] = {
    var kinds: [String: Head] = ["ở": .far, "tại": .far]
    for (names, kind) in [(areas, Head.area), (longAreas, .longArea), (bodies, .body), (longBodies, .longBody)] {
      for name in names { kinds[String(name.prefix { $0 != " " })] = kind }
    }
    return kinds
  }()

  /// The district, commune or department that a title is of: "Báo cáo … của Sở Y tế", "… của xã Cam Lộ". Boards and meetings that
  /// titles name give an order, no place.
  static func inTitle(_ title: String) -> String? {
    if title.lowered().contains("của các tỉnh") { return "các tỉnh" }
    let words = words(of: title)
    return words.indices.lazy.compactMap { index -> String? in
      guard index > 0, leads.contains(words[index - 1].lower) || words[index - 1].lower == "bàn",
        let name = name(at: index, words)
      else { return nil }
      let first = words[index].lower
      return areas.contains(first) || longAreas.contains(where: { $0.begins(with: first + " ") }) || first == "sở"
        ? name : nil
    }.first
  }

  private static let districtHeads = ["huyện", "quận", "thị xã", "thành phố"]

  /// The districts and towns that a text names, in order: their names, with how they begin, and where they stand, in bytes.
  static func districts(in text: String) -> [(name: String, head: String, range: Range<Int>)] {
    guard mayName(text) else { return [] }
    let words = words(of: text)
    return words.indices.compactMap { index in
      guard let name = name(at: index, words),
        let head = districtHeads.first(where: { name.lowered().begins(with: $0 + " ") })
      else { return nil }
      let start = words[index].offset
      return (name, String(name.prefix(head.count)), start..<(start + name.utf8.count))
    }
  }

  private struct Word {
    let text: String
    let lower: String
    let offset: Int
    /// Whether a comma, bracket or other mark stands right behind it.
    let isClosed: Bool
    /// Whether it begins with a capital.
    let isName: Bool
    /// Whether a bracket or other mark stands right before it.
    var isOpened = false
    /// "NTM", "TTHC".
    var isAbbreviation: Bool { text.count > 1 && text.allSatisfy { $0.isUppercase || $0.isNumber } }
  }

  private static func words(of text: String) -> [Word] {
    var out: [Word] = []
    text.withBytes { bytes in
      var offset = 0
      while offset <= bytes.count {
        let end = bytes[offset...].firstIndex(of: 0x20) ?? bytes.count
        let part = UnsafeBufferPointer(rebasing: bytes[offset..<end])
        if let word = plainWord(part, offset) ?? word(part, offset) { out.append(word) }
        offset = end + 1
      }
    }
    return out
  }

  /// The word of a part between blanks that has nothing but letters of Vietnamese, figures and marks of ASCII; nil for others.
  private static func plainWord(_ part: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Word? {
    func isPlain(_ at: Int) -> Bool {
      switch part[at] {
      case 0..<0xC0, 0xC4...0xC6: true
      case 0xC3: at + 1 < part.count && part[at + 1] != 0x97 && part[at + 1] != 0xB7
      case 0xE1: at + 1 < part.count && part[at + 1] >= 0xBA
      default: false
      }
    }
    func belongs(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
    guard part.indices.allSatisfy(isPlain), let start = part.firstIndex(where: belongs) else { return nil }
    let end = part[start...].firstIndex { !belongs($0) && $0 != UInt8(ascii: "-") } ?? part.count
    let name = UnsafeBufferPointer(rebasing: part[start..<end])
    let (text, lower) = (String(decoding: name, as: UTF8.self), String(lowering: name))
    return Word(
      text: text, lower: lower, offset: offset, isClosed: end != part.count,
      isName: text.unicodeScalars.first != lower.unicodeScalars.first, isOpened: start != part.startIndex)
  }

  private static func word(_ part: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Word? {
    let part = String(decoding: part, as: UTF8.self)
    let name = part.drop { !$0.isLetter && !$0.isNumber }.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    guard !name.isEmpty else { return nil }
    return Word(
      text: String(name), lower: name.lowered(), offset: offset, isClosed: name.endIndex != part.endIndex,
      isName: name.first?.isUppercase ?? false, isOpened: name.startIndex != part.startIndex)
  }

  private static func name(at index: Int, _ words: [Word]) -> String? {
    let (word, next) = (words[index], index + 1 < words.count ? words[index + 1] : nil)
    guard !word.isClosed, let next, let kind = kinds[word.lower] else { return nil }
    func isPair(_ names: Set<String>) -> Bool { !next.isClosed && names.contains(word.lower + " " + next.lower) }
    switch kind {
    case .area: return area(from: index, index + 1, words)
    case .longArea: return isPair(longAreas) ? area(from: index, index + 2, words) : nil
    case .body:
      // "Cục Thống kê cho biết": it tells of the whole place.
      let isStatistics =
        index + 2 < words.count && words[index + 1].lower == "thống" && words[index + 2].lower == "kê"
      return isStatistics ? nil : body(from: index, index + 1, words)
    case .longBody: return isPair(longBodies) ? body(from: index, index + 2, words) : nil
    case .far: return far(from: index + 1, words)
    }
  }

  private static func run(_ start: Int, _ words: [Word]) -> Int {
    var end = start
    while end < words.count, end - start < 5, words[end].isName, !words[end].isAbbreviation,
      end == start || !words[end].isOpened
    {
      end += 1
      if words[end - 1].isClosed { break }
    }
    return end
  }

  private static func area(from first: Int, _ start: Int, _ words: [Word]) -> String? {
    let end = run(start, words)
    guard end > start else { return nil }
    let text = words[first..<end].map(\.text).joined(separator: " ")
    return Provinces.only(in: text) == nil ? text : nil
  }

  /// A body counts where the sentence is of it: "Riêng Sở Y tế, …", "tại Sở Y tế", "Sở Y tế đạt 99%".
  private static func body(from first: Int, _ start: Int, _ words: [Word]) -> String? {
    guard start < words.count, words[start].isName, !words[start].isAbbreviation else { return nil }
    var end = start + 1
    while end < words.count, end - start < 6, !words[end - 1].isClosed, !behindBody.contains(words[end].lower),
      words[end].text.first?.isLetter ?? false
    { end += 1 }
    let isLed = first > 0 && leads.contains(words[first - 1].lower)
    let isHead =
      first == 0
      && (words[end - 1].isClosed || end < words.count && ["có", "đạt"].contains(words[end].lower))
    guard isLed || isHead else { return nil }
    return words[first..<end].map(\.text).joined(separator: " ")
  }

  /// "Ở Hàn Quốc": a name that is no province of ours.
  private static func far(from start: Int, _ words: [Word]) -> String? {
    let end = run(start, words)
    guard end - start >= 2, !common.contains(words[start].lower) else { return nil }
    let text = words[start..<end].map(\.text).joined(separator: " ")
    return Provinces.only(in: text) == nil ? text : nil
  }
}
