import Bytes
import Publications
import Vietnamese

/// The lines of an iCalendar file: ended by CR LF, folded at 75 octets and never inside a character.
package struct CalendarText {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// A property whose value is no TEXT or has been escaped.
  package mutating func line(_ name: String, _ value: String) { line(Array("\(name):\(value)".utf8)) }

  /// A property whose value is TEXT.
  package mutating func text(_ name: String, _ value: String) {
    var line = Array("\(name):".utf8)
    CalendarText.append(escaped: value, to: &line)
    self.line(line)
  }

  private mutating func line(_ line: [UInt8]) {
    var start = 0
    // A folded line begins with a space, which counts.
    var width = 75
    while line.count - start > width {
      var end = start + width
      while end > start, line[end] & 0xC0 == 0x80 { end -= 1 }
      bytes += line[start..<end]
      bytes += [0x0D, 0x0A, 0x20]
      start = end
      width = 74
    }
    bytes += line[start...]
    bytes += [0x0D, 0x0A]
  }

  /// TEXT (RFC 5545, 3.3.11): `\`, `;`, `,` and line ends escaped, other control characters left out.
  package static func append(escaped text: String, to out: inout [UInt8]) {
    text.withBytes { bytes in
      var start = 0
      escaped.forEach(in: bytes) { index in
        out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        start = index + 1
        switch bytes[index] {
        case 0x0A: out += [0x5C, 0x6E]
        case 0x09: out.append(0x20)
        case 0x5C, 0x3B, 0x2C: out += [0x5C, bytes[index]]
        default: return
        }
      }
      out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  private static let escaped = ByteSet(0x00...0x1F, 0x2C...0x2C, 0x3B...0x3B, 0x5C...0x5C, 0x7F...0x7F)

  /// TEXT as it stands in a list of them.
  package static func escaped(_ text: String) -> String {
    var out: [UInt8] = []
    append(escaped: text, to: &out)
    return String(decoding: out, as: UTF8.self)
  }
}

extension Day {
  /// As iCalendar writes a day: `20251231`.
  package var compact: String { description.replacing("-", with: "") }
}

extension Moment {
  /// As iCalendar writes a moment, in UTC: `20261122T170000Z`; midnight in Vietnam where only the day is known.
  package var calendarStamp: String {
    let total = day.daysSince1970 * 86_400 + (seconds ?? 0) - Moment.zone
    let days = total >= 0 ? total / 86_400 : -((86_399 - total) / 86_400)
    let rest = total - days * 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let date = Day(daysSince1970: days) ?? day
    return "\(date.compact)T\(two(rest / 3600))\(two(rest / 60 % 60))\(two(rest % 60))Z"
  }
}
