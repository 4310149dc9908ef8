import Diagnostics
import Markup
import Publications
import Results
import Targets

/// News that state a target of a document they name with another number than the document does. Only where both clauses
/// say the same with nearly the same words, for the same year, of the same unit, level and service, and where no document
/// that the news names or links has the news' own number for anything like it: a doubtful case is passed over.
struct MisquoteReview: Sendable {
  private let catalog: Catalog
  private let targets: TargetCatalog
  private let linkEdits: RecordedList<[Edit]>
  /// Documents that state targets, by what links to them say.
  private let documents: [String: Int]

  /// Likeness of the words, 0–1, from which two clauses say the same.
  private static let same = 0.85
  /// Likeness from which an equal number speaks for the news.
  private static let alike = 0.45

  init(_ site: Site) {
    let (catalog, targets) = (site.catalog.whole, site.targets.whole)
    (self.catalog, self.targets, linkEdits) = (catalog, targets, site.linkEdits)
    let stating = catalog.publications.indices.filter { !targets.ofPublication[$0].isEmpty }
    documents = Dictionary(stating.map { (site.href($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The warnings about one publication. The work grows with its targets times those of the documents it names.
  ///
  /// - Throws: `file-unreadable` where the text is to be read again and has changed.
  func diagnostics(of index: Int) throws(DiagnosticError) -> [Diagnostic] {
    let news = catalog.publications[index]
    guard news.kind == .news, !news.facts.acceptedWarnings.contains(.targetMisquoted) else { return [] }
    let linked = linkEdits[index].compactMap { edit -> Int? in
      guard case .setDestination(_, let address) = edit else { return nil }
      return documents[String(address.prefix { $0 != "#" })]
    }
    let named = Set(catalog.documentsOf[index] + catalog.citedBy[index].compactMap { $0 } + linked).sorted()
    let stated = named.flatMap { document in
      targets.ofPublication[document].compactMap { at in
        TargetFeatures(targets.records[at], index: at).map { Stated(features: $0, record: targets.records[at]) }
      }
    }
    if stated.isEmpty { return [] }
    let body = try news.body
    let found = TargetIndex.records(
      of: news, in: body, document: TargetDocument(slug: news.slug, url: "", title: news.facts.title),
      newsDay: news.facts.date.day)
    let own = found.value.enumerated().compactMap { at, record in
      TargetFeatures(record, index: at).map { Stated(features: $0, record: record) }
    }
    return own.compactMap { target in
      contradicted(target, by: stated, besides: own).map { other in
        let place = SourceLocation(file: news.file, line: body.line(at: target.record.range.lowerBound))
        return diagnostic(target.record, other.record, at: place)
      }
    }
  }

  /// A target with what it is compared by.
  private struct Stated {
    let features: TargetFeatures
    let record: TargetRecord

    /// Whether both would be one target, but for the number.
    func isComparable(_ other: Stated) -> Bool {
      let (a, b) = (record, other.record)
      return a.kind == .target && b.kind == .target && features.unit == other.features.unit && a.valueMax == nil
        && b.valueMax == nil && (a.comparator == .times) == (b.comparator == .times) && a.deadlineYear != nil
        && a.deadlineYear == b.deadlineYear && a.baselineYear == b.baselineYear && a.serviceLevel == b.serviceLevel
        && a.levels == b.levels
    }

    /// Whether both have the same number, in whatever power of ten of what they count.
    func hasValue(of other: Stated) -> Bool {
      guard features.size != other.features.size, let own = record.value, let value = other.record.value else {
        return record.value == other.record.value
      }
      let (first, second) = (own * features.size, value * other.features.size)
      return abs(first - second) <= abs(first) * 1e-9
    }

    func likeness(_ other: Stated) -> Double {
      Likeness.overlap(features.whole, other.features.whole) { _ in 1 }
    }
  }

  /// The one clause that the target contradicts; nil where there is none, several, or a doubt.
  private func contradicted(_ target: Stated, by stated: [Stated], besides own: [Stated]) -> Stated? {
    var found: Stated?
    for other in stated {
      let likeness = target.likeness(other)
      if likeness < MisquoteReview.alike { continue }
      if other.hasValue(of: target), other.features.unit == target.features.unit { return nil }
      guard likeness >= MisquoteReview.same, target.isComparable(other) else { continue }
      if let found, !found.hasValue(of: other) { return nil }
      found = found ?? other
    }
    guard let found, !MisquoteReview.tells(target.record.quote, found.record.value) else { return nil }
    // News that state the document's number too speak of two things.
    let isStatedToo = own.contains {
      $0.hasValue(of: found) && $0.likeness(found) >= MisquoteReview.same
    }
    return isStatedToo ? nil : found
  }

  /// Whether a clause has a number too, which it then tells as what was: `từ 3.200 triệu USD lên 3.400 triệu USD`.
  private static func tells(_ quote: String, _ value: Double?) -> Bool {
    let numbers = quote.split { !$0.isASCII || !($0.isNumber || $0 == "." || $0 == ",") }
    return numbers.contains { number in
      let plain = number.replacing(".", with: "").replacing(",", with: ".")
      return Double(plain).map { $0 == value } ?? false
    }
  }

  private func diagnostic(_ news: TargetRecord, _ stated: TargetRecord, at location: SourceLocation) -> Diagnostic {
    let year = news.deadlineYear.map { ", cùng thời hạn \($0)" } ?? ""
    let place = [stated.provision, stated.document.number].compactMap { $0 }.joined(separator: " của ")
    return Diagnostic(
      .targetMisquoted, at: location,
      "Tin ghi «\(news.quote)», còn \(place.isEmpty ? "văn bản" : place) ghi «\(stated.quote)»",
      note: "Hai câu có vẻ nói về cùng một chỉ tiêu\(year). Văn bản: \(stated.document.title).",
      fix: "So lại với văn bản rồi sửa con số. Nếu là chỉ tiêu khác thì thêm dòng `accepted_warnings: "
        + "[target-misquoted]`.", subject: news.quote)
  }
}
