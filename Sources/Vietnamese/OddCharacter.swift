/// A character that looks like another one, in a line of text: for messages, and for repairs.
public struct OddCharacter: Sendable, Hashable {
  /// The character.
  public let scalar: Unicode.Scalar
  /// What sort it is.
  public let kind: LookAlike.Kind
  /// What it looks like, by which it may be replaced: `Đ`, a space, `-`, nothing.
  public let seen: String
  /// UTF-8 range in the line.
  public let range: Range<Int>
  /// Whether careful writers may have put it there on purpose: a dash between words or years, a no-break space before a
  /// unit, a word in Russian. False where a number, a label or a word is spoiled by it.
  public let mayBeMeant: Bool

  /// As a message names it: `chữ «Ð» của tiếng Iceland (U+00D0)`, `gạch nối không ngắt (U+2011)`.
  public var name: String { "\(plainName) (\(code))" }

  /// `U+00D0`.
  public var code: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// All of a line, in order. Linear in its length.
  public static func find(in line: ArraySlice<UInt8>) -> [OddCharacter] {
    var found: [OddCharacter] = []
    line.withUnsafeBufferPointer { bytes in
      var at = 0
      var token = Token(at: 0, in: bytes)
      while let (place, value, width, entry) = LookAlike.next(in: bytes, from: at) {
        at = place + width
        guard let scalar = Unicode.Scalar(value), !(0xFE00...0xFE0F).contains(value) else { continue }
        if place >= token.end { token = Token(at: place, in: bytes) }
        let around = Around(bytes: bytes, range: place..<at, token: token)
        found.append(
          OddCharacter(
            scalar: scalar, kind: entry.kind, seen: String(decoding: entry.seen, as: UTF8.self),
            range: (line.startIndex + place)..<(line.startIndex + at),
            mayBeMeant: around.mayBeMeant(value, entry.kind)))
      }
    }
    return found
  }

  /// All of a line, with ranges from its first byte on.
  public static func find(in line: some StringProtocol) -> [OddCharacter] { find(in: Array(line.utf8)[...]) }

  private var plainName: String {
    if let name = OddCharacter.names[scalar.value] { return name }
    switch kind {
    case .space: return "khoảng trắng lạ"
    case .hidden: return "ký tự ẩn"
    case .dash: return "dấu gạch lạ «\(scalar)»"
    case .sign: return "dấu lạ «\(scalar)»"
    case .letter:
      switch scalar.value {
      case 0x370..<0x400: return "chữ Hy Lạp «\(scalar)»"
      case 0x400..<0x530: return "chữ Nga (Kirin) «\(scalar)»"
      case 0x2160..<0x2180: return "số La Mã viết bằng một ký tự «\(scalar)»"
      case 0xFB00..<0xFB07: return "chữ ghép «\(scalar)»"
      case 0xFF01..<0xFF5F: return "chữ toàn khổ «\(scalar)»"
      case 0x1D400...: return "chữ toán học «\(scalar)»"
      default: return "chữ lạ «\(scalar)»"
      }
    }
  }

  private static let names: [UInt32: String] = [
    0x00A0: "dấu cách không ngắt", 0x00AD: "dấu ngắt từ mềm", 0x00D0: "chữ «Ð» của tiếng Iceland",
    0x00F0: "chữ «ð» của tiếng Iceland", 0x0189: "chữ «Ɖ» của tiếng châu Phi",
    0x01A2: "chữ «Ƣ» của bảng chữ Turk cũ", 0x01A3: "chữ «ƣ» của bảng chữ Turk cũ",
    0x01CD: "chữ «Ǎ» của phiên âm tiếng Trung",
    0x01CE: "chữ «ǎ» của phiên âm tiếng Trung", 0x0202: "chữ «Ȃ» của tiếng Slav", 0x0203: "chữ «ȃ» của tiếng Slav",
    0x2010: "gạch nối Unicode «‐»",
    0x2011: "gạch nối không ngắt", 0x2012: "gạch số «‒»", 0x2013: "gạch ngang ngắn «–»", 0x2014: "gạch ngang dài «—»",
    0x2015: "gạch trích dẫn «―»", 0x2212: "dấu trừ toán học «−»", 0x200B: "dấu cách rộng bằng không",
    0x200C: "dấu cấm nối", 0x200D: "dấu nối ẩn", 0x200E: "dấu chiều chữ", 0x200F: "dấu chiều chữ",
    0x2028: "dấu xuống dòng Unicode", 0x2029: "dấu xuống đoạn Unicode", 0x202F: "dấu cách hẹp không ngắt",
    0x2060: "dấu cấm ngắt dòng", 0x3000: "dấu cách toàn khổ", 0xFEFF: "dấu đầu tệp (BOM)",
  ]
}

/// A run of text between spaces.
private struct Token {
  let start: Int
  let end: Int
  /// Whether a Latin letter or a figure stands in it.
  private(set) var hasLatin = false
  /// Whether a letter stands in it that no Latin one looks like.
  private(set) var hasForeign = false
  /// Where its first `/` stands that a figure stands before.
  private(set) var slash: Int?

  init(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var start = place
    while start > 0, bytes[start - 1] > 0x20, !(start > 1 && bytes[start - 2] == 0xC2 && bytes[start - 1] == 0xA0) {
      start -= 1
    }
    var hasDigit = false
    var at = start
    while at < bytes.count, bytes[at] > 0x20 {
      let (written, width) = LookAlike.scalar(in: bytes, at: at)
      let entry = LookAlike.entry(written)
      if entry?.kind == .space { break }
      // Full-width figures and signs count as what they are; letters of other scripts do not.
      let value = entry?.seen.first.map { written > 0xFF00 ? UInt32($0) : written } ?? written
      if value &- 0x30 < 10 {
        (hasDigit, hasLatin) = (true, true)
      } else if value == 0x2F {
        if hasDigit, slash == nil { slash = at }
      } else if (value | 0x20) &- 0x61 < 26 || (0xC0..<0x250).contains(value) || (0x1E00..<0x1F00).contains(value) {
        hasLatin = true
      } else if (0x370..<0x530).contains(value), entry == nil {
        hasForeign = true
      }
      at += width
    }
    (self.start, end) = (start, max(at, place + 1))
  }
}

/// What stands around an odd character.
private struct Around {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let token: Token

  private var before: UInt8 { range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0x20 }
  private var after: UInt8 { range.upperBound < bytes.count ? bytes[range.upperBound] : 0x20 }

  func mayBeMeant(_ value: UInt32, _ kind: LookAlike.Kind) -> Bool {
    switch kind {
    case .letter: (0x370..<0x530).contains(value) && (token.hasForeign || !token.hasLatin)
    case .sign: value == 0x2044 && isDigit(before) && isDigit(after)
    // Joins pictures of people and flags.
    case .hidden: value == 0x200D && before >= 0x80 && after >= 0xE2
    case .dash: !isInNumber
    case .space: value != 0x3000 && value != 0x2028 && value != 0x2029 && !isBehindLabel && !isBesideSign
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

  /// `153/QĐ–TTg`, `36–NQ/TW`: a dash in a document number, not between figures as in `01/2016–12/2020`.
  private var isInNumber: Bool {
    guard token.slash != nil, isWord(before), isWord(after) else { return false }
    return !isDigit(after)
  }

  /// A space inside a number: `153/ QĐ-TTg`.
  private var isBesideSign: Bool { token.slash != nil && (before == 0x2F || after == 0x2F) }

  /// `##`, `-`, `1.`, `a)`, `Điều`, `Điều 1.`, `title:` at the beginning of the line.
  private var isBehindLabel: Bool {
    guard range.lowerBound <= 48 else { return false }
    let head = PlainText.string(String(decoding: bytes[..<range.lowerBound], as: UTF8.self))
    let words = Folding.fold(head).split { $0 == " " || $0 == "\t" }
    guard let first = words.first else { return false }
    if words.count == 1, isMark(first) { return true }
    let rest = first.allSatisfy { $0 == "#" } ? words.dropFirst() : words[...]
    guard let word = rest.first, OddCharacter.labels.contains(word) else {
      return rest.count == 1 && isMark(word(rest))
    }
    return rest.count <= 2
  }

  private func word(_ words: ArraySlice<Substring>) -> Substring { words.first ?? "" }

  private func isMark(_ word: Substring) -> Bool {
    if word.allSatisfy({ $0 == "#" }) || ["-", "+", "*", ">"].contains(word) { return true }
    if word.hasSuffix(":") { return word.dropLast().allSatisfy { $0.isASCII && ($0.isLetter || $0 == "_") } }
    guard let last = word.last, last == "." || last == ")" else { return false }
    return word.dropLast().allSatisfy { $0.isNumber || $0 == "." } || word.count == 2
  }
}

extension OddCharacter {
  fileprivate static let labels: Set<Substring> = ["dieu", "khoan", "diem", "chuong", "muc", "phan", "phu", "luc"]
}
