import Markup
import Publications
import Vietnamese

/// The targets of a document as its editor reviews them: those in force, and those that an editor has dropped.
public struct TargetReview: Sendable {
  /// A target with what editors have said of it.
  public struct Entry: Sendable {
    /// The target, with the editors' corrections.
    public let record: TargetRecord
    /// UTF-8 range of its number in the text, in reading order inside its quote.
    let amount: Range<Int>
    /// What became of it.
    public let state: State
    /// Which entries of `correct` speak of it, and which of `drop`.
    let corrections: [Int]
    let drops: [Int]
    /// Whether the finder did not see it.
    public let isAdded: Bool
    /// Whether front matter has a word on it that can be taken back.
    public var isRestorable: Bool { !corrections.isEmpty || !drops.isEmpty }
  }

  /// What editors have said of a target.
  public enum State: String, Sendable, Hashable {
    /// Nothing yet.
    case waiting
    /// That it is right, or how it is right.
    case confirmed
    /// That it is none.
    case dropped
  }

  /// In reading order.
  public let entries: [Entry]
  /// The day on which an editor has read them all.
  public let confirmed: Day?
  /// Why only sections that set goals were read, if so.
  public let rules: RuleText?
  /// The text.
  let body: MarkupDocument

  /// Those that wait for an editor, uncertain ones first, as `congbo targets` lists them.
  public var waiting: [Entry] {
    let waiting = entries.filter { $0.state == .waiting }
    return waiting.filter { !$0.record.doubts.isEmpty } + waiting.filter { $0.record.doubts.isEmpty }
  }

  /// The entry of a number; nil where there is none.
  public func entry(_ number: Int) -> Entry? { entries.first { $0.record.number == number } }

  /// Reads the targets of a publication.
  init(of publication: Publication, in body: MarkupDocument, document: TargetDocument) {
    let edits = publication.facts.document?.targets ?? TargetEdits()
    self.body = body
    confirmed = edits.confirmed
    rules = TargetIndex.rules(of: publication)
    var editor = TargetIndex.editor(of: body, context: TargetIndex.context(of: publication), edits: edits)
    let found = editor.entries
    editor.apply(edits)
    func records(_ entries: [TargetEditor.Entry]) -> [TargetRecord] {
      TargetIndex.records(entries, of: body, document: document, confirmation: Confirmation(edits)) {
        publication.provision(at: $0.lowerBound, in: body)
      }
    }
    var all = zip(editor.entries, records(editor.entries)).map { entry, record in
      Entry(
        record: record, amount: entry.figure.amount, state: record.isConfirmed ? .confirmed : .waiting,
        corrections: entry.corrections, drops: [], isAdded: entry.number > found.count)
    }
    let inForce = Set(editor.entries.map(\.number))
    let dropped = found.filter { !inForce.contains($0.number) }
    var drops: [Int: [Int]] = [:]
    for (index, numbers) in editor.dropped.enumerated() {
      for number in numbers { drops[number, default: []].append(index) }
    }
    for (entry, record) in zip(dropped, records(dropped)) {
      all.append(
        Entry(
          record: record, amount: entry.figure.amount, state: .dropped, corrections: [],
          drops: drops[entry.number] ?? [], isAdded: false))
    }
    entries = all.sorted {
      ($0.record.range.lowerBound, $0.amount.lowerBound, $0.record.number)
        < ($1.record.range.lowerBound, $1.amount.lowerBound, $1.record.number)
    }
  }
}

/// What an editor wants a target to say; a record's own words where the editor changes nothing.
public struct TargetFields: Sendable, Hashable {
  /// Amount; nil only where an editor gave none.
  public var value: Double?
  /// Upper end of a range.
  public var valueMax: Double?
  /// How the value is meant.
  public var comparator: Comparator
  /// Unit as the text has it.
  public var unit: String
  /// What sort of target it is.
  public var kind: TargetKind
  /// Year by which it is to hold.
  public var deadlineYear: Int?
  /// Year compared with.
  public var baselineYear: Int?
  /// What is measured.
  public var subject: String
  /// What is to hold of it.
  public var outcome: String

  /// What a record says.
  public init(_ record: TargetRecord) {
    value = record.value
    valueMax = record.valueMax
    comparator = record.comparator
    unit = record.unit
    kind = record.kind
    deadlineYear = record.deadlineYear
    baselineYear = record.baselineYear
    subject = record.subject
    outcome = record.outcome
  }

  /// A target of which nothing is known.
  public init() {
    (comparator, unit, kind, subject, outcome) = (.equal, "", .target, "", "")
  }
}

/// What an editor says while reviewing.
public enum TargetDecision: Sendable, Hashable {
  /// The target of this number is right as it stands.
  case confirm(Int)
  /// It is no target.
  case drop(Int)
  /// It says this.
  case correct(Int, TargetFields)
  /// What was said of it is taken back.
  case restore(Int)
  /// A clause that the finder did not take for a target is one.
  case add(quote: String, TargetFields)
  /// All have been read, on this day.
  case confirmAll(Day)
}

/// Why a decision was not written; nothing has changed.
public struct ReviewRefusal: Error, Sendable, Hashable {
  /// What stands in the way, in Vietnamese.
  public let text: String
  /// What the editor can do.
  public let fix: String

  /// A refusal.
  public init(_ text: String, fix: String) { (self.text, self.fix) = (text, fix) }
}
