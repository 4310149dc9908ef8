import Diagnostics
import Vietnamese

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
