import Cache
import Diagnostics
import Parallel
import Publications
import Results
import Targets
import Vietnamese

/// The results of all pages, which targets they answer, and how each target stands.
public struct ResultCatalog: Sendable {
  /// All records, by address of their page and then as they stand in it.
  public let records: [ResultRecord]
  /// Where each record stands.
  public let places: [TargetCatalog.Place]
  /// For each publication the range of its records.
  public let ofPublication: [Range<Int>]
  /// For each record the target that it answers.
  let answers: [ResultAnswer?]
  /// For each target how it stands.
  let progress: [TargetProgress]
  /// For each publication the fingerprint of its records and of what they answer; nil for those that have none.
  let fingerprints: [Fingerprint?]
  /// For each publication the fingerprint of how its targets stand; nil where it has none, or nothing is known of them.
  let progressFingerprints: [Fingerprint?]
  /// The day as of which targets stand so.
  let day: Day
  /// For each publication of how many of its targets something is known.
  let toldTargets: [Int]
  /// The lists of targets by how they stand.
  let listings: [ProgressListing]
  /// The records as they are kept for the next build.
  let blobs: KeptBlobs
  /// The anchors of publications whose headings leave an address to a result.
  private let yielded: [Int: Anchors]

  /// The anchors of a publication as its page has them.
  func anchors(of index: Int, _ catalog: Catalog, _ targets: TargetCatalog) -> Anchors {
    yielded[index] ?? targets.anchors(of: index, catalog)
  }

  /// Links the results of all pages to the targets.
  ///
  /// - Parameters:
  ///   - readings: For each publication what was read of it; nil for those that are no reports.
  ///   - day: As of which targets stand.
  static func make(
    _ readings: [PageResults?], _ catalog: Catalog, _ targets: TargetCatalog, day: Day
  ) -> Diagnosed<ResultCatalog> {
    let order = catalog.publications.indices.filter { readings[$0] != nil }.sorted {
      catalog.publications[$0].permalink.utf8.lexicographicallyPrecedes(catalog.publications[$1].permalink.utf8)
    }
    var records: [ResultRecord] = []
    var places: [TargetCatalog.Place] = []
    var ofPublication = [Range<Int>](repeating: 0..<0, count: catalog.publications.count)
    var blobs: [KeptBlob] = []
    var edits: [Int: ResultMatchEdit] = [:]
    var diagnostics: [Diagnostic] = []
    for index in order {
      guard let reading = readings[index] else { continue }
      let facts = catalog.publications[index].facts.results
      ofPublication[index] = records.count..<(records.count + reading.index.records.count)
      diagnostics += reading.diagnostics
      blobs.append(reading.kept)
      for record in reading.index.records {
        if let edit = reading.index.matches[record.number], facts.match.indices.contains(edit) {
          edits[records.count] = facts.match[edit]
        }
        records.append(record)
        places.append(TargetCatalog.Place(publication: index, text: record.range))
      }
    }
    let linker = ResultLinker(catalog, targets, records, places, ofPublication, day: day)
    let (answers, wrong) = linker.answers(edits)
    let (progress, unknown) = linker.progress(answers)
    let prints = linker.fingerprints(readings, answers, progress)
    return Diagnosed(
      ResultCatalog(
        records: records, places: places, ofPublication: ofPublication, answers: answers, progress: progress,
        fingerprints: prints.results, progressFingerprints: prints.progress, day: day,
        toldTargets: targets.ofPublication.map { range in progress[range].count { $0.isTold } },
        listings: ProgressListing.all(catalog, targets, progress, day: day.daysSince1970), blobs: KeptBlobs(blobs),
        yielded: yielded(records, ofPublication, catalog, targets)), diagnostics + wrong + unknown)
  }

  private static func yielded(
    _ records: [ResultRecord], _ ofPublication: [Range<Int>], _ catalog: Catalog, _ targets: TargetCatalog
  ) -> [Int: Anchors] {
    var yielded: [Int: Anchors] = [:]
    for (index, range) in ofPublication.enumerated() where !range.isEmpty {
      let anchors = targets.anchors(of: index, catalog)
      guard anchors.identifiers.contains(beginning: "ket-qua-") else { continue }
      yielded[index] = anchors.yielding(to: Set(records[range].map(\.anchor)))
    }
    return yielded
  }
}

/// What a result answers.
struct ResultAnswer: Sendable, Hashable {
  /// Index of the target.
  let target: Int
  /// Further ones: other milestones of the measure.
  let also: [Int]
  let certainty: MatchCertainty
  /// For readers, in Vietnamese.
  let note: String?

  /// Whether the machine holds it back for no other reason than a second value of the same document and day.
  var isContested = false
  /// Whether readers are told of it: ``MatchedTarget/isLikely``.
  var isLikely = true

  /// All of them.
  var all: [Int] { [target] + also }
}

/// How a target stands.
///
/// A class of constants: most targets share one of a few values, those of which nothing is known.
final class TargetProgress: Sendable {
  let progress: Progress
  /// Indices of the results that may answer it, in the order of ``Progress/by``; unsure ones too.
  let results: [Int]
  /// Index of the result that it starts from.
  let baseline: Int?
  /// The start, in the target's unit.
  let start: ProgressBaseline?
  /// How its document came to an end before the deadline.
  let ending: DocumentEnding?
  /// Results that would count, but that their source was withdrawn, or the figure corrected.
  let setAside: [Int: DocumentEnding]
  /// Index of an unsure result that would decide if an editor confirmed it: a later figure than the one that does.
  let awaited: Int?

  init(
    _ progress: Progress, results: [Int] = [], baseline: Int? = nil, start: ProgressBaseline? = nil,
    ending: DocumentEnding? = nil, setAside: [Int: DocumentEnding] = [:], awaited: Int? = nil
  ) {
    (self.progress, self.results) = (progress, results)
    (self.baseline, self.start) = (baseline, start)
    (self.ending, self.setAside, self.awaited) = (ending, setAside, awaited)
  }

  /// Index of the deciding result among all.
  var by: Int? { progress.by.map { results[$0] } }
  /// Whether there is nothing but that no figure is known: such values are shared.
  var isBare: Bool { results.isEmpty && baseline == nil }
}
