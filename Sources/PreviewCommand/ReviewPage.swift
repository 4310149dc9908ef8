import Building
import CongboCommand
import FoundationEssentials
import Glibc
import Markup
import Portal
import Preview
import Synchronization
import Targets
import Templates

/// What the page `/.congbo/review/` asks for: which documents there are, one with its targets marked, and to write what an editor
/// decides into its front matter.
struct ReviewPage {
  let source: String
  /// The documents of the site that is shown.
  let list: @Sendable () -> [ReviewItem]

  init(source: String, list: @escaping @Sendable () -> [ReviewItem]) { (self.source, self.list) = (source, list) }

  /// Of two decisions at once the second sees what the first has written.
  private final class Turn: Sendable { let lock = Mutex(()) }
  private let turn = Turn()

  /// The actions by their addresses.
  var actions: [String: PreviewAction] {
    [
      "/.congbo/review/list": PreviewAction { _ in try? JSONEncoder().encode(list()) },
      "/.congbo/review/open": PreviewAction { request in
        guard let file = request.query["file"] else { return nil }
        return try? JSONEncoder().encode(
          outcome { () throws(ReviewRefusal) in try ReviewedFile(file: file, in: source) })
      },
      "/.congbo/review/decide": PreviewAction { request in
        guard let asked = try? JSONDecoder().decode(Decision.self, from: request.body) else { return nil }
        return try? JSONEncoder().encode(turn.lock.withLock { _ in decide(asked) })
      },
    ]
  }

  // MARK: Deciding

  /// What the page sends.
  private struct Decision: Decodable {
    let file: String
    let fingerprint: String
    let `do`: String
    let number: Int?
    let quote: String?
    let fields: [String: String]?
  }

  private func decide(_ asked: Decision) -> Outcome {
    var before: [UInt8] = []
    var wrote: String?
    var result = outcome { () throws(ReviewRefusal) in
      let file = try ReviewedFile(file: asked.file, in: source)
      before = file.bytes
      let new = try file.deciding(try decision(asked, file), seen: asked.fingerprint, asStated: true)
      wrote = TextDifference.diff(
        String(decoding: before, as: UTF8.self), String(decoding: new.bytes, as: UTF8.self), file: new.name)
      return new
    }
    result.wrote = wrote
    return result
  }

  private func decision(_ asked: Decision, _ file: ReviewedFile) throws(ReviewRefusal) -> TargetDecision {
    let number = asked.number ?? 0
    switch asked.do {
    case "confirm": return .confirm(number)
    case "drop": return .drop(number)
    case "restore": return .restore(number)
    case "correct":
      let old = file.review.entry(number).map { TargetFields($0.record) } ?? TargetFields()
      return .correct(number, try fields(asked, from: old))
    case "add": return .add(quote: asked.quote ?? "", try fields(asked, from: TargetFields()))
    case "all":
      guard let today = try? Today.inVietnam() else {
        throw ReviewRefusal("Không biết hôm nay là ngày nào", fix: "Kiểm tra đồng hồ của máy.")
      }
      return .confirmAll(today)
    default: throw ReviewRefusal("Không có việc «\(asked.do)»", fix: "Tải lại trang.")
    }
  }

  private func fields(_ asked: Decision, from old: TargetFields) throws(ReviewRefusal) -> TargetFields {
    var fields = old
    for field in TargetFields.Field.allCases {
      if let text = asked.fields?[field.rawValue] { try fields.fill(field, with: text) }
    }
    return fields
  }

  // MARK: What the page shows

  private struct Outcome: Encodable {
    struct Refusal: Encodable {
      let text: String
      let fix: String
    }
    struct Field: Encodable {
      let key: String
      let name: String
      let text: String
      /// Value and name of each choice.
      let choices: [[String]]
    }
    struct Target: Encodable {
      let number: Int
      let state: String
      let isAdded: Bool
      let isRestorable: Bool
      let display: String
      let quote: String
      let provision: String?
      let amount: String
      let deadline: String
      let confidence: Int
      let doubts: [String]
      let fields: [Field]
    }

    var refused: Refusal?
    var wrote: String?
    var file = ""
    /// The address of its page.
    var page = "/"
    var fingerprint = ""
    var title = ""
    var number = ""
    /// HTML, safe as that of any page, with the targets marked.
    var text = ""
    var confirmed: String?
    /// Why only a part of the text was read.
    var rules: String?
    var targets: [Target] = []
    /// The fields of a target that is to be added.
    var blank: [Field] = []
  }

  private func outcome(_ read: () throws(ReviewRefusal) -> ReviewedFile) -> Outcome {
    let file: ReviewedFile
    do throws(ReviewRefusal) {
      file = try read()
    } catch {
      return Outcome(refused: .init(text: error.text, fix: error.fix))
    }
    let marks = file.review.entries.map { entry in
      Edit.wrap(
        text: entry.record.range, tag: "mark",
        attributes: "class=\"\(entry.state.rawValue)\" data-number=\"\(entry.record.number)\"",
        id: "cau-\(entry.record.number)")
    }
    return Outcome(
      file: file.name, page: list().first { $0.file == file.name }?.page ?? "/", fingerprint: file.fingerprint,
      title: file.title, number: file.number ?? "",
      text: String(decoding: file.body.html(applying: marks), as: UTF8.self),
      confirmed: file.review.confirmed?.vietnamese, rules: file.review.rules?.explanation,
      targets: file.review.entries.map(Self.target), blank: Self.fields(TargetFields()))
  }

  private static func target(_ entry: TargetReview.Entry) -> Outcome.Target {
    let record = entry.record
    return Outcome.Target(
      number: record.number, state: entry.state.rawValue, isAdded: entry.isAdded, isRestorable: entry.isRestorable,
      display: record.display, quote: record.quote, provision: record.provision, amount: record.amountText,
      deadline: record.deadlineText, confidence: record.confidencePercent, doubts: record.doubts.map(\.explanation),
      fields: fields(TargetFields(record)))
  }

  private static func fields(_ fields: TargetFields) -> [Outcome.Field] {
    TargetFields.Field.allCases.map { field in
      Outcome.Field(
        key: field.rawValue, name: field.name, text: fields.text(field),
        choices: field.choices.map { [$0.value, "\($0.name) (\($0.value))"] })
    }
  }
}
