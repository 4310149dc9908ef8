import Vietnamese

/// A day as letterheads write it, or the place where one was left open.
enum WrittenDay: Equatable {
  case day(Day)
  /// Day or month or year is left open, as in copies that are sent for signature.
  case blank
  /// Figures that are no day.
  case impossible

  /// Reads `ngày 05 tháng 3 năm 2020` out of a folded line; nil where no such words stand in it.
  static func read(_ folded: String) -> WrittenDay? {
    let bytes = Array(folded.utf8)
    var at = bytes.startIndex
    while let start = find("ngay", in: bytes, from: at) {
      at = start + 4
      if let day = inFigures(bytes, at) { return .day(day) }
      guard let (day, afterDay) = field(bytes, at, until: "thang"),
        let (month, afterMonth) = field(bytes, afterDay, until: "nam"), let year = year(bytes, afterMonth)
      else { continue }
      guard let day, let month, let number = year else { return .blank }
      return Day(year: number, month: month, day: day).map(WrittenDay.day) ?? .impossible
    }
    return nil
  }

  /// `ngày 24/8/2017`
  private static func inFigures(_ bytes: [UInt8], _ start: Int) -> Day? {
    let rest = bytes[start...].drop { $0 == 0x20 }
    let token = rest.prefix { $0 >= 0x30 && $0 <= 0x39 || "/.-".utf8.contains($0) }
    guard token.count >= 8 else { return nil }
    return Day(written: String(decoding: token.reversed().drop { $0 == 0x2E }.reversed(), as: UTF8.self))
  }

  private static func find(_ word: String, in bytes: [UInt8], from start: Int) -> Int? {
    let word = Array(word.utf8)
    guard bytes.count >= word.count, start <= bytes.count - word.count else { return nil }
    return (start...(bytes.count - word.count)).first { bytes[$0..<($0 + word.count)].elementsEqual(word) }
  }

  /// A number of at most two figures, or nothing but blanks and dots, before a word.
  private static func field(_ bytes: [UInt8], _ start: Int, until word: String) -> (Int?, end: Int)? {
    guard let end = find(word, in: bytes, from: start), end - start < 40 else { return nil }
    let inside = bytes[start..<end].filter { $0 > 0x20 }
    let digits = inside.filter { $0 >= 0x30 && $0 <= 0x39 }
    let isOpen = inside.allSatisfy { $0 >= 0x80 || "._-/".utf8.contains($0) }
    if isOpen { return (.none, end + word.utf8.count) }
    guard digits.count == inside.count, digits.count <= 2 else { return nil }
    return (Day.number(digits), end + word.utf8.count)
  }

  /// Four figures behind `năm`; nil inside where they are left open.
  private static func year(_ bytes: [UInt8], _ start: Int) -> Int?? {
    let rest = bytes[min(start, bytes.count)...].drop { $0 <= 0x20 }
    let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
    if digits.count == 4 { return .some(Day.number(digits)) }
    if digits.count < 4, digits.allSatisfy({ $0 != 0 }) {
      let behind = rest.dropFirst(digits.count)
      return behind.allSatisfy { $0 >= 0x80 || $0 <= 0x20 || "._-/".utf8.contains($0) } ? .some(nil) : nil
    }
    return nil
  }
}
