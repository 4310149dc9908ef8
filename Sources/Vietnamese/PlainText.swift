/// A text as it looks: each character of ``LookAlike`` put down as what it looks like, and where each byte stands in the text
/// as written. Text without such characters, which is nearly all, is not copied.
public struct PlainText: Sendable {
  /// UTF-8 of the text as it looks. Its indices are those of the text as written only where nothing is odd.
  public let bytes: ArraySlice<UInt8>
  /// The odd characters in order; empty where `bytes` is the text as written.
  private let steps: [Step]

  private struct Step: Sendable {
    /// Where it stands in `bytes`.
    let plain: Range<Int>
    /// Where it stands in the text as written.
    let written: Range<Int>
  }

  /// Whether the text looks as it is written.
  public var isAsWritten: Bool { steps.isEmpty }

  /// A UTF-8 text, with the indices of its slice.
  public init(_ text: ArraySlice<UInt8>) {
    var plain: [UInt8] = []
    var steps: [Step] = []
    text.withUnsafeBufferPointer { bytes in
      var copied = 0
      while let (at, value, width, entry) = LookAlike.next(in: bytes, from: steps.isEmpty ? 0 : copied) {
        if steps.isEmpty { plain.reserveCapacity(bytes.count) }
        plain.append(contentsOf: bytes[copied..<at])
        let start = plain.count
        if value == 0x200B, PlainText.parts(bytes, at, width) {
          plain.append(0x20)
        } else {
          plain.append(contentsOf: entry.seen)
        }
        steps.append(
          Step(plain: start..<plain.count, written: (text.startIndex + at)..<(text.startIndex + at + width)))
        copied = at + width
      }
      if !steps.isEmpty { plain.append(contentsOf: bytes[copied...]) }
    }
    self.steps = steps
    bytes = steps.isEmpty ? text : plain[...]
  }

  /// The text as it looks.
  public static func string(_ text: String) -> String {
    let plain = PlainText(Array(text.utf8)[...])
    return plain.isAsWritten ? text : String(decoding: plain.bytes, as: UTF8.self)
  }

  /// The text as search reads it: as it looks, but for the zero width space, which parts words (UAX #29).
  public static func searched(_ text: String) -> String {
    var text = text
    let searched = text.withUTF8 { bytes -> [UInt8]? in
      var out: [UInt8]?
      var copied = 0
      var from = 0
      while let (at, value, width, entry) = LookAlike.next(in: bytes, from: from) {
        from = at + width
        if value == 0x200B { continue }
        out = out ?? []
        out?.append(contentsOf: bytes[copied..<at])
        out?.append(contentsOf: entry.seen)
        copied = from
      }
      out?.append(contentsOf: bytes[copied...])
      return out
    }
    return searched.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// Whether a zero width space stands between a word and a figure, as between `số` and `153`: it is a space that shows as
  /// none. Elsewhere, as in `QĐ-` and `TTg`, it only lets a line break.
  private static func parts(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ width: Int) -> Bool {
    guard at > 0, at + width < bytes.count else { return false }
    let (before, after) = (bytes[at - 1], bytes[at + width])
    return (before >= 0x80 || before &- 0x61 < 26) && after &- 0x30 < 10
  }

  // MARK: Places

  /// Where a range of `bytes` stands in the text as written; hidden characters at its ends are left out.
  public func written(_ range: Range<Int>) -> Range<Int> {
    if steps.isEmpty { return range }
    let lower = lower(range.lowerBound)
    return lower..<max(lower, upper(range.upperBound))
  }

  /// Where the byte at a place of `bytes` stands in the text as written.
  public func written(_ place: Int) -> Int { steps.isEmpty ? place : lower(place) }

  private func lower(_ place: Int) -> Int {
    let next = first { $0.plain.upperBound > place }
    if next < steps.count, steps[next].plain.lowerBound < place { return steps[next].written.lowerBound }
    return behind(next, place)
  }

  private func upper(_ place: Int) -> Int {
    let next = first { $0.plain.upperBound > place || $0.plain == place..<place }
    if next < steps.count, steps[next].plain.lowerBound < place { return steps[next].written.upperBound }
    return behind(next, place)
  }

  /// A place behind the step before `next`, in text that stands as written.
  private func behind(_ next: Int, _ place: Int) -> Int {
    guard next > 0 else { return place + start }
    return steps[next - 1].written.upperBound + place - steps[next - 1].plain.upperBound
  }

  /// Where the text as written begins.
  private var start: Int { steps.first.map { $0.written.lowerBound - $0.plain.lowerBound } ?? 0 }

  /// The first step for which the condition holds; it holds for all behind it.
  private func first(_ condition: (Step) -> Bool) -> Int {
    var low = 0
    var high = steps.count
    while low < high {
      let middle = (low + high) / 2
      if condition(steps[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
