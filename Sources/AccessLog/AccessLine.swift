import Vietnamese

/// What of one line of an access log matters for counting. The reader's address is stepped over and never kept.
///
/// The line is in the combined format of nginx and Apache:
/// `address ident user [10/Oct/2026:13:55:36 +0700] "GET /van-ban/ HTTP/1.1" 200 2326 "referer" "agent"`.
struct AccessLine {
  /// The day in Viet Nam (UTC+7), whatever zone the server writes in.
  let day: Day
  /// `GET`.
  let method: String
  /// Path without query, percent-escapes undone; nil where that is not UTF-8 or no path.
  let path: String?
  /// HTTP status.
  let status: Int
  /// The browser's name for itself.
  let agent: String

  /// Reads a line without its line feed; nil for what is not such a line.
  init?(_ line: ArraySlice<UInt8>) {
    var rest = Scanner(rest: line)
    guard let time = rest.time(), let day = AccessLine.day(time), rest.skip(" \""), let request = rest.quoted(),
      rest.skip(" "), let status = rest.number(), rest.skip(" "), rest.field(), rest.skip(" \""),
      rest.quoted() != nil, rest.skip(" \""), let agent = rest.quoted()
    else { return nil }
    let parts = request.split(separator: 0x20, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].starts(with: "HTTP/".utf8) else { return nil }
    self.day = day
    self.status = status
    method = String(decoding: parts[0].prefix(16), as: UTF8.self)
    path = AccessLine.path(parts[1])
    self.agent = String(decoding: agent.prefix(1024), as: UTF8.self)
  }

  // MARK: Parts

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// `10/Oct/2026:13:55:36 +0700` as a day in Viet Nam.
  private static func day(_ text: ArraySlice<UInt8>) -> Day? {
    let bytes = Array(text)
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(0 as Int?) { sum, byte in
        guard let sum, byte >= 0x30, byte <= 0x39 else { return nil }
        return sum * 10 + Int(byte - 0x30)
      }
    }
    func at(_ index: Int, _ character: Unicode.Scalar) -> Bool { bytes[index] == UInt8(ascii: character) }
    guard bytes.count == 26, at(2, "/"), at(6, "/"), at(11, ":"), at(14, ":"), at(17, ":"), at(20, " "),
      at(21, "+") || at(21, "-"), let date = number(0..<2), let year = number(7..<11), let hour = number(12..<14),
      let minute = number(15..<17), let second = number(18..<20), let zoneHour = number(22..<24),
      let zoneMinute = number(24..<26), hour < 24, minute < 60, second < 61, zoneHour < 15, zoneMinute < 60,
      let month = months.firstIndex(of: String(decoding: bytes[3..<6], as: UTF8.self)),
      let local = Day(year: year, month: month + 1, day: date)
    else { return nil }
    let zone = (zoneHour * 60 + zoneMinute) * (at(21, "-") ? -1 : 1)
    let minutes = local.daysSince1970 * 1440 + hour * 60 + minute - zone + 7 * 60
    return minutes < 0 ? nil : Day(daysSince1970: minutes / 1440)
  }

  /// The path of a request target: what follows `?` or `#` cut off, `%XX` undone, `index.html` left out.
  private static func path(_ target: ArraySlice<UInt8>) -> String? {
    guard target.first == UInt8(ascii: "/"), target.count <= 4096 else { return nil }
    var out: [UInt8] = []
    var rest = target.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2, let high = hex(rest[rest.startIndex]),
        let low = hex(rest[rest.startIndex + 1])
      {
        out.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        out.append(byte)
      }
    }
    let index = Array("/index.html".utf8)
    if out.count >= index.count, out.suffix(index.count).elementsEqual(index) { out.removeLast(index.count - 1) }
    return String(validating: out, as: UTF8.self)
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}

/// Steps along a line.
private struct Scanner {
  var rest: ArraySlice<UInt8>

  /// What stands in the first brackets that hold a time; user names may hold brackets of their own.
  mutating func time() -> ArraySlice<UInt8>? {
    while let open = rest.firstIndex(of: UInt8(ascii: "[")) {
      rest = rest[(open + 1)...]
      let close = rest.startIndex + 26
      if close < rest.endIndex, rest[close] == UInt8(ascii: "]"), rest[rest.startIndex + 2] == UInt8(ascii: "/") {
        let time = rest[rest.startIndex..<close]
        rest = rest[(close + 1)...]
        return time
      }
    }
    return nil
  }

  /// Up to the closing quotation mark; `\"` does not close.
  mutating func quoted() -> ArraySlice<UInt8>? {
    var index = rest.startIndex
    while index < rest.endIndex {
      if rest[index] == UInt8(ascii: "\\") {
        index += 2
      } else if rest[index] == UInt8(ascii: "\"") {
        let text = rest[rest.startIndex..<index]
        rest = rest[(index + 1)...]
        return text
      } else {
        index += 1
      }
    }
    return nil
  }

  mutating func skip(_ text: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard rest.starts(with: wanted) else { return false }
    rest = rest.dropFirst(wanted.count)
    return true
  }

  /// Three digits.
  mutating func number() -> Int? {
    let digits = rest.prefix(3)
    guard digits.count == 3, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    rest = rest.dropFirst(3)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Anything up to the next space; false for nothing.
  mutating func field() -> Bool {
    let end = rest.firstIndex(of: 0x20) ?? rest.endIndex
    if end == rest.startIndex { return false }
    rest = rest[end...]
    return true
  }
}
