import Cache
import Markup
import Publications
import Vietnamese

/// What an editor's `confirmed` vouches for: all that there was on that day, where the review noted what that was, else all there is.
package struct Confirmation {
  private let day: Day?
  private let seen: Set<String>?

  init(_ edits: TargetEdits) { self.init(day: edits.confirmed, seen: edits.seen) }

  /// - Parameters:
  ///   - day: Of the confirmation.
  ///   - seen: The marks of what was read; nil where the day stands for all there is.
  package init(day: Day?, seen: [String]?) { (self.day, self.seen) = (day, seen.map { Set($0) }) }

  /// Whether it says what it vouches for.
  var isBound: Bool { day != nil && seen != nil }

  /// Whether an editor has read a target.
  func covers(_ target: FoundTarget, in text: MarkupDocument) -> Bool {
    guard day != nil else { return false }
    return seen?.contains(Confirmation.mark(target, in: text)) ?? true
  }

  /// Whether an editor has read what has a mark.
  package func covers(_ mark: @autoclosure () -> String) -> Bool {
    guard day != nil else { return false }
    return seen?.contains(mark()) ?? true
  }

  /// Six hexadecimal digits for a target's words, number and year.
  static func mark(_ target: FoundTarget, in text: MarkupDocument) -> String {
    mark(
      text.string(target.quote), value: target.value, valueMax: target.valueMax, deadlineYear: target.deadlineYear)
  }

  /// The same of a record.
  static func mark(_ record: TargetRecord) -> String {
    mark(record.quote, value: record.value, valueMax: record.valueMax, deadlineYear: record.deadlineYear)
  }

  private static func mark(_ quote: String, value: Double?, valueMax: Double?, deadlineYear: Int?) -> String {
    mark(quote, [value?.description, valueMax?.description, deadlineYear?.description])
  }

  /// Six hexadecimal digits for words and what was read of them.
  package static func mark(_ quote: String, _ facts: [String?]) -> String {
    let words = NormalForm.nfc(quote).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let numbers = facts.map { $0 ?? "" }
    let bytes = Fingerprint(of: Array(([words] + numbers).joined(separator: "\u{0}").utf8)[...]).bytes.prefix(3)
    return bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
