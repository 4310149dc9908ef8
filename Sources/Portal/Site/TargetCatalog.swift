import Cache
import Diagnostics
import Parallel
import Publications
import Targets
import Vietnamese

/// The targets of all documents.
public struct TargetCatalog: Sendable {
  /// From here on a record counts as sure, in lists and on the home page.
  static let sure = 0.8
  /// All records, sorted by document address and then as they stand in the document.
  public let records: [TargetRecord]
  /// Where each record stands.
  public let places: [Place]
  /// For each publication the range of its records.
  public let ofPublication: [Range<Int>]
  /// For each publication the fingerprint of its records; nil for those that have none.
  let fingerprints: [Fingerprint?]
  /// The records as they are kept for the next build.
  public let blobs: KeptBlobs
  /// For each publication how many of its targets wait for an editor, those too that are not published before.
  let waiting: [Int]
  /// The pages over them.
  public let listings: [TargetListing]
  /// The anchors of publications whose headings leave an address to a target.
  private let yielded: [Int: Anchors]

  /// Where a record stands: the publication and the UTF-8 range of the quote in its text.
  public struct Place: Sendable, Hashable {
    /// Index of the publication.
    public let publication: Int
    /// UTF-8 range in its text.
    public let text: Range<Int>
  }

  /// The targets of all documents, with the editors' word applied.
  ///
  /// - Parameter readings: What was read of each document, in the order of `documents`.
  static func make(
    _ catalog: Catalog, documents: [Int], readings results: [Reading?]
  ) -> Diagnosed<TargetCatalog> {
    var fingerprints = [Fingerprint?](repeating: nil, count: catalog.publications.count)
    var blobs: [KeptBlob] = []
    var records: [TargetRecord] = []
    var places: [Place] = []
    var ofPublication = [Range<Int>](repeating: 0..<0, count: catalog.publications.count)
    var waiting = [Int](repeating: 0, count: catalog.publications.count)
    var diagnostics: [Diagnostic] = []
    let threshold = catalog.content.configuration.targetThreshold
    for (index, reading) in zip(documents, results) {
      guard let reading else { continue }
      let shown = reading.records.filter { $0.isConfirmed || $0.confidence >= threshold }
      waiting[index] = reading.records.count { !$0.isConfirmed }
      ofPublication[index] = records.count..<(records.count + shown.count)
      diagnostics += reading.diagnostics
      blobs.append(reading.kept)
      if !shown.isEmpty {
        // Of one reading, how many are shown tells which.
        let isWhole = shown.count == reading.records.count
        fingerprints[index] =
          isWhole
          ? reading.fingerprint
          : Fingerprint { writer in
            writer.put(reading.fingerprint)
            writer.put(shown.count)
          }
      }
      for record in shown {
        records.append(record)
        places.append(Place(publication: index, text: record.range))
      }
    }
    let listings = TargetListing.all(records, places, documents.map { ($0, ofPublication[$0]) }, catalog)
    return Diagnosed(
      TargetCatalog(
        records: records, places: places, ofPublication: ofPublication, fingerprints: fingerprints,
        blobs: KeptBlobs(blobs),
        waiting: waiting, listings: listings, yielded: yielded(records, ofPublication, catalog)), diagnostics
    )
  }

  private static func yielded(_ records: [TargetRecord], _ ofPublication: [Range<Int>], _ catalog: Catalog) -> [Int:
    Anchors]
  {
    var yielded: [Int: Anchors] = [:]
    for (index, range) in ofPublication.enumerated() where !range.isEmpty {
      let anchors = catalog.publications[index].anchors
      guard anchors.identifiers.contains(beginning: "chi-tieu-") else { continue }
      yielded[index] = anchors.yielding(to: Set(records[range].map(\.anchor)))
    }
    return yielded
  }

  /// The anchors of a publication as its page has them.
  func anchors(of index: Int, _ catalog: Catalog) -> Anchors { yielded[index] ?? catalog.publications[index].anchors }
}
