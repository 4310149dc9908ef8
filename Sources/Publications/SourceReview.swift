import Diagnostics
import Vietnamese

/// What the lines of a file show before Markdown and YAML are read: characters that are not what they look like, lists and
/// tables that Markdown takes for running text. Linear in the file; of nearly all files only their bytes are looked at.
struct SourceReview {
  private let source: SourceText
  private let isConfiguration: Bool

  init(_ source: SourceText, isConfiguration: Bool = false) {
    self.source = source
    self.isConfiguration = isConfiguration
  }

  /// The warnings, at most one of a kind, without their repairs: those are made where they are wanted.
  var diagnostics: [Diagnostic] { findings.map(\.diagnostic) }

  /// All repairs, those of the warnings and those that no message speaks of.
  var repairs: [Repair] {
    let frame = SourceFrame(source, isConfiguration: isConfiguration)
    let said = findings(frame).flatMap(\.repairs)
    let dashes = frame.accepts(.listNotRecognised) ? [] : LineReview.dashes(in: frame)
    return said + dashes + PlainRepairs(frame).all
  }

  /// The repair of each kind of warning.
  var repairsByKind: [DiagnosticID: Repair] {
    var found: [DiagnosticID: Repair] = [:]
    for finding in findings { found[finding.diagnostic.id] = Repair(finding.repairs.flatMap(\.edits)) }
    let frame = SourceFrame(source, isConfiguration: isConfiguration)
    found[.textNotNFC] = Repair(PlainRepairs(frame).composed.flatMap(\.edits))
    found[.headingNoSpace] = Repair(PlainRepairs(frame).headings.flatMap(\.edits))
    return found
  }

  /// Repairs of single lines that no kind of warning is bound to, by line.
  var repairsByLine: [Int: Repair] {
    let frame = SourceFrame(source, isConfiguration: isConfiguration)
    var edits: [Int: [Repair.Edit]] = [:]
    for repair in PlainRepairs(frame).ofLines {
      for edit in repair.edits { edits[edit.line, default: []].append(edit) }
    }
    return edits.compactMapValues { Repair($0) }
  }

  struct Finding {
    let diagnostic: Diagnostic
    let repairs: [Repair]
  }

  private var findings: [Finding] {
    var text = source.text
    let isOdd = text.withUTF8 { OddText.mayHold($0) || SourceReview.mayHoldLines($0) }
    if !isOdd { return [] }
    return findings(SourceFrame(source, isConfiguration: isConfiguration))
  }

  private func findings(_ frame: SourceFrame) -> [Finding] {
    (CharacterReview.findings(in: frame) + LineReview.findings(in: frame)).filter { !frame.accepts($0.diagnostic.id) }
  }

  /// Whether a line begins as an item without being one, or has a tab inside, or a character by its code.
  private static func mayHoldLines(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isAtStart = true
    for at in bytes.indices {
      switch bytes[at] {
      case 0x0A: isAtStart = true
      case 0x20: break
      case 0x09: if !isAtStart { return true }
      case 0xC2, 0xE2, 0xEE, 0xEF: if isAtStart { return true }
      case 0x26, 0x5C:
        if at + 1 < bytes.count, codes[Int(bytes[at + 1] & 0x7F)] { return true }
        isAtStart = false
      case 0x23:
        if isAtStart, at + 1 < bytes.count, bytes[at + 1] != 0x23, bytes[at + 1] > 0x20 { return true }
      case 0x2B, 0x2D:
        if isAtStart, at + 1 < bytes.count, bytes[at + 1] > 0x40 { return true }
        isAtStart = false
      default: isAtStart = false
      }
    }
    return false
  }
}

extension SourceReview {
  /// What follows `&` or a backslash where a character that does not show is written by its code.
  fileprivate static let codes = (UInt8(0)..<0x80).map { "#rlszZNaAiIxuULPbvfe0".utf8.contains($0) }
}

/// Characters that are not what they look like: one warning for each sort of them in a file.
enum CharacterReview {
  private struct Found {
    let line: Int
    let place: OddPlace
  }

  static func findings(in frame: SourceFrame) -> [SourceReview.Finding] {
    var found: [Oddity: [Found]] = [:]
    for (index, line) in frame.lines.enumerated() where line.part != .closed {
      for place in Escapes.places(in: line, isShut: { frame.isShut(index, $0) }) {
        found[place.oddity, default: []].append(Found(line: index, place: place))
      }
      guard OddText.mayHold(line.bytes) else { continue }
      let bullet = line.part == .body ? LineReview.bullet(line.bytes) : nil
      for place in OddText(line.bytes).places(isFree: { !frame.isShut(index, $0) && !(bullet?.contains($0) ?? false) })
      {
        found[place.oddity, default: []].append(Found(line: index, place: place))
      }
    }
    return Oddity.allCases.compactMap { oddity in found[oddity].map { finding(oddity, $0, frame) } }
  }

  private static func finding(_ oddity: Oddity, _ found: [Found], _ frame: SourceFrame) -> SourceReview.Finding {
    // Of marks of direction, the one that turns letters round.
    let first = found.first { $0.place.scalar == "\u{202E}" } ?? found[0]
    let line = frame.lines[first.line]
    let text = String(decoding: line.bytes, as: UTF8.self)
    let before = String(decoding: line.bytes[..<first.place.range.lowerBound], as: UTF8.self)
    let diagnostic = Diagnostic(
      id(oddity), at: SourceLocation(file: frame.file, line: line.number, column: before.count + 1),
      message(oddity, first.place, line), note: note(oddity, found, first.place), fix: fix(oddity, found, line),
      sourceLine: text, length: 1)
    // Each by itself: one that meets another repair leaves the rest to be made.
    let repairs = found.compactMap { found in
      found.place.replacement.flatMap { new in
        let line = frame.lines[found.line]
        return Repair([
          Repair.Edit(
            line: line.number, bytes: found.place.range,
            old: String(decoding: line.bytes[found.place.range], as: UTF8.self), new: new)
        ])
      }
    }
    return SourceReview.Finding(diagnostic: diagnostic, repairs: repairs)
  }

  private static func id(_ oddity: Oddity) -> DiagnosticID {
    switch oddity {
    case .lookAlike: .characterLookAlike
    case .hidden: .characterHidden
    case .direction: .characterDirection
    case .unreadable: .characterUnreadable
    }
  }

  private static func message(_ oddity: Oddity, _ place: OddPlace, _ line: SourceFrame.Line) -> String {
    let name = CharacterName.of(place.scalar)
    switch oddity {
    case .lookAlike:
      let seen = LookAlike.seen(place.scalar) ?? ""
      if seen == " " { return "\(capital(name)) đứng chỗ của dấu cách thường" }
      return "\(capital(name)) đứng chỗ của «\(seen)»" + word(place, line)
    case .hidden: return "Có ký tự không nhìn thấy: \(name)" + word(place, line)
    case .direction: return "Có ký tự đổi chiều chữ: \(name)"
    case .unreadable:
      return place.scalar == "\u{FFFD}"
        ? "Có chữ đã bị hỏng: \(name)" : "Có ký tự riêng của một phông chữ, máy khác không hiện được: \(name)"
    }
  }

  private static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// The word that it stands in, as far as it is one.
  private static func word(_ place: OddPlace, _ line: SourceFrame.Line) -> String {
    guard place.word.count > place.range.count, place.word.count <= 60 else { return "" }
    return " trong «\(Shown.source(String(decoding: line.bytes[place.word], as: UTF8.self)))»"
  }

  private static func note(_ oddity: Oddity, _ found: [Found], _ shown: OddPlace) -> String? {
    var parts: [String] = []
    switch oddity {
    case .direction: parts.append("Người đọc có thể thấy số và chữ đảo ngược so với nội dung thật.")
    case .unreadable, .hidden, .lookAlike: break
    }
    if found.count > 1 {
      var names: [String] = []
      for other in found where names.count < 3 && other.place.scalar != shown.scalar {
        let name = CharacterName.of(other.place.scalar)
        if !names.contains(name) { names.append(name) }
      }
      parts.append(
        "Tệp còn \(found.count - 1) chỗ như vậy"
          + (names.isEmpty ? "." : ", trong đó có \(names.joined(separator: "; ")).")
      )
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private static func fix(_ oddity: Oddity, _ found: [Found], _ line: SourceFrame.Line) -> String {
    let certain = found.count { $0.place.replacement != nil }
    let automatic = "Chạy `congbo check --fix` để sửa"
    if certain == found.count { return automatic + "." }
    let byHand: String
    switch oddity {
    case .lookAlike: byHand = "Gõ lại chữ ấy bằng bàn phím tiếng Việt."
    case .hidden: byHand = "Xóa ký tự ấy; giữa hai từ thì gõ dấu cách."
    case .direction: byHand = "Xóa ký tự ấy, rồi so lại dòng này với bản gốc."
    case .unreadable: byHand = "So với bản gốc và gõ lại ký tự ấy."
    }
    return certain > 0 ? "\(automatic) \(certain) chỗ chắc chắn; chỗ còn lại sửa tay. \(byHand)" : byHand
  }
}

/// Characters by their Vietnamese names.
enum CharacterName {
  static func of(_ scalar: Unicode.Scalar) -> String {
    if let name = directions[scalar.value] { return "\(name) (\(Shown.code(scalar)))" }
    if let odd = OddCharacter.find(in: String(scalar)).first { return odd.name }
    return "\(plain(scalar)) (\(Shown.code(scalar)))"
  }

  private static let directions: [UInt32: String] = [
    0x061C: "dấu chiều chữ Ả Rập", 0x200E: "dấu chiều trái sang phải", 0x200F: "dấu chiều phải sang trái",
    0x202A: "dấu mở đoạn trái sang phải", 0x202B: "dấu mở đoạn phải sang trái", 0x202C: "dấu đóng đoạn đổi chiều",
    0x202D: "dấu ép viết trái sang phải", 0x202E: "dấu ép viết ngược, phải sang trái",
    0x2066: "dấu tách đoạn trái sang phải", 0x2067: "dấu tách đoạn phải sang trái",
    0x2068: "dấu tách đoạn tự định chiều",
    0x2069: "dấu đóng đoạn tách",
  ]

  private static func plain(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0xFFFD: "dấu thay cho chữ bị mất"
    case 0x07: "dấu ô của bảng Word"
    case 0x0B: "dấu xuống dòng của Word"
    case 0x0C: "dấu sang trang"
    case 0x1B: "ký tự điều khiển Esc"
    case 0x1E: "gạch nối không ngắt của Word"
    case 0x1F: "gạch nối mềm của Word"
    case 0..<0xA0: "ký tự điều khiển"
    case 0xE000...0xF8FF, 0xF0000...0x10FFFD: "ký tự dùng riêng"
    default: "ký tự lạ"
    }
  }
}

/// Characters written by their codes, in quoted values of YAML (`"\u202E"`) and in Markdown (`&#x202E;`, `&rlm;`): what they
/// do on the page is the same.
enum Escapes {
  static func places(in line: SourceFrame.Line, isShut: (Int) -> Bool) -> [OddPlace] {
    line.part == .yaml ? ofYAML(line.bytes) : ofHTML(line.bytes).filter { !isShut($0.range.lowerBound) }
  }

  private static func ofYAML(_ bytes: ArraySlice<UInt8>) -> [OddPlace] {
    guard bytes.contains(0x5C), bytes.contains(0x22) else { return [] }
    var found: [OddPlace] = []
    var at = bytes.startIndex
    while at + 1 < bytes.endIndex {
      guard bytes[at] == 0x5C else {
        at += 1
        continue
      }
      let digits: Int
      switch bytes[at + 1] {
      case UInt8(ascii: "x"): digits = 2
      case UInt8(ascii: "u"): digits = 4
      case UInt8(ascii: "U"): digits = 8
      default: digits = 0
      }
      let end = min(at + 2 + digits, bytes.endIndex)
      let named: [UInt8: UInt32] = [
        0x30: 0, 0x61: 7, 0x62: 8, 0x76: 11, 0x66: 12, 0x65: 27, 0x4E: 0x85, 0x4C: 0x2028, 0x50: 0x2029,
      ]
      let value =
        digits > 0 ? UInt32(String(decoding: bytes[(at + 2)..<end], as: UTF8.self), radix: 16) : named[bytes[at + 1]]
      if let value { add(value, at..<end, to: &found) }
      at = end
    }
    return found
  }

  private static let names: [String: UInt32] = [
    "lrm": 0x200E, "rlm": 0x200F, "shy": 0xAD, "zwj": 0x200D, "zwnj": 0x200C, "ZeroWidthSpace": 0x200B,
    "NegativeThinSpace": 0x200B, "NegativeMediumSpace": 0x200B, "NegativeThickSpace": 0x200B,
    "NegativeVeryThinSpace": 0x200B, "NoBreak": 0x2060, "ApplyFunction": 0x2061, "af": 0x2061, "InvisibleTimes": 0x2062,
    "it": 0x2062, "InvisibleComma": 0x2063, "ic": 0x2063,
  ]

  private static func ofHTML(_ bytes: ArraySlice<UInt8>) -> [OddPlace] {
    guard bytes.contains(0x26) else { return [] }
    var found: [OddPlace] = []
    for at in bytes.indices where bytes[at] == 0x26 {
      if at > bytes.startIndex, bytes[at - 1] == 0x5C { continue }
      let rest = bytes[(at + 1)...].prefix(24)
      guard let close = rest.firstIndex(of: 0x3B) else { continue }
      let name = String(decoding: rest[..<close], as: UTF8.self)
      let value: UInt32?
      if name.hasPrefix("#x") || name.hasPrefix("#X") {
        value = UInt32(name.dropFirst(2), radix: 16)
      } else if name.hasPrefix("#") {
        value = UInt32(name.dropFirst())
      } else {
        value = names[name]
      }
      if let value { add(value, at..<(close + 1), to: &found) }
    }
    return found
  }

  private static func add(_ value: UInt32, _ range: Range<Int>, to found: inout [OddPlace]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    let oddity: Oddity
    switch value {
    case 0x09, 0x0A, 0x0D: return
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: oddity = .direction
    case 0xFFFD, 0xE000...0xF8FF: oddity = .unreadable
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B...0x200D, 0x2028, 0x2029, 0x2060...0x2064, 0xFEFF: oddity = .hidden
    default: return
    }
    found.append(OddPlace(oddity: oddity, scalar: scalar, range: range, replacement: nil, word: range))
  }
}
