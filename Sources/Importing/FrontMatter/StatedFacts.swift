import Publications
import Vietnamese

/// What a document states about itself, and why a value may be doubted.
struct StatedFacts {
  var title = ""
  var number: DocumentNumber?
  /// Given where the number does not tell it.
  var form: String?
  var issuer: String?
  var signer: Signer?
  var issued: Day?
  var effective: Day?
  var period: ClosedRange<Int>?
  /// Numbers by relation, in the order of the text.
  var relations: [(kind: RelationKind, numbers: [String])] = []
  /// Comments by key.
  var comments: [String: [String]] = [:]
  /// Why the page cannot be published yet.
  var draftReasons: [String] = []
  /// Whether all of the text stands in the body.
  var isFull = true
  var notes: [ImportNote] = []

  struct Signer: Equatable {
    var name: String
    var title: String?
    var authority: SigningAuthority?
    /// For whom, where nothing else tells.
    var whom: String?
  }

  /// Notes a doubt beside a key, and for the list; the page stays a draft.
  mutating func doubt(_ key: String, _ text: String, fix: String = "So với bản gốc.") {
    comments[key, default: []].append(text)
    draftReasons.append(text)
    notes.append(ImportNote(.doubtful, "`\(key)`: \(text)", fix: fix))
  }

  /// Notes what is left open, so that the page stays a draft.
  mutating func open(_ key: String, _ text: String, fix: String) {
    comments[key, default: []].append(text)
    draftReasons.append(text)
    notes.append(ImportNote(.open, text, fix: fix))
  }

  /// The keys in the order in which they are written.
  func entries(date: Day, attachments: [(file: String, title: String)]) -> [FrontMatterEntry] {
    var entries: [FrontMatterEntry] = []
    func add(_ key: String, _ value: String?) {
      let comments = comments[key] ?? []
      if value != nil || !comments.isEmpty { entries.append(FrontMatterEntry(key, value, comments: comments)) }
    }
    let quoted = FrontMatterEntry.quoted
    add("title", quoted(title))
    add("number", number?.description)
    add("type", form.map(quoted))
    add("issuer", issuer.map(quoted))
    add("signer", signer.map(written))
    add("issued", issued?.description)
    add("effective", effective?.description)
    add("date", date.description)
    add("text", isFull ? "full" : nil)
    add("period", period.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" })
    for (kind, numbers) in relations where !numbers.isEmpty {
      add(kind.rawValue, "[" + numbers.joined(separator: ", ") + "]")
    }
    if !attachments.isEmpty {
      let items = attachments.map { "{file: \($0.file), title: \(quoted($0.title))}" }
      add("attachments", "[" + items.joined(separator: ", ") + "]")
    }
    if !draftReasons.isEmpty {
      entries.append(
        FrontMatterEntry("draft", "true", comments: ["Xóa dòng dưới khi đã bổ sung và so lại với bản gốc"]))
    }
    return entries
  }

  private func written(_ signer: Signer) -> String {
    var parts = ["name: " + FrontMatterEntry.quoted(signer.name)]
    if let title = signer.title { parts.append("title: " + FrontMatterEntry.quoted(title)) }
    if let authority = signer.authority { parts.append("authority: " + authority.rawValue) }
    if let whom = signer.whom { parts.append("for: " + FrontMatterEntry.quoted(whom)) }
    return "{" + parts.joined(separator: ", ") + "}"
  }
}
