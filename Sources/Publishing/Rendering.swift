import Cache
import Parallel
import Synchronization

/// The making of all files of a site: those that differ from what stands in the output go to a staging folder.
struct Rendering: Sendable {
  /// What became of one file.
  enum Outcome: Sendable, Hashable {
    case takenOver, unchanged, written
    /// Written over a file that had been edited by hand.
    case writtenOverEdit

    /// Whether the file that stands in the output stays.
    var isKept: Bool { self == .takenOver || self == .unchanged }
  }

  /// One file as it was made, or taken over.
  struct Rendered: Sendable {
    let outcome: Outcome
    let entry: OutputManifest.Entry
  }

  /// One for each file of the site, in its order.
  let files: [Rendered]

  /// Calls `contents` of every file that must be made.
  init(
    _ site: OutputFiles, over snapshot: OutputSnapshot, into staging: Directory, progress: (@Sendable (Int) -> Void)?
  ) throws {
    let done = Atomic(0)
    files = try Parallel.map(site.files.count, grain: 8) { number in
      defer {
        if let progress {
          let count = done.add(1, ordering: .relaxed).newValue
          if count.isMultiple(of: 64) || count == site.files.count { progress(count) }
        }
      }
      return try Rendering.render(site, number, over: snapshot, into: staging)
    }
  }

  private static func render(
    _ site: OutputFiles, _ number: Int, over snapshot: OutputSnapshot, into staging: Directory
  ) throws -> Rendered {
    let (file, path) = (site.files[number], site.paths[number])
    let status = snapshot.listing.files[path]
    if site.isTrusting, let cacheKey = file.cacheKey, snapshot.manifest.tool == site.toolVersion,
      let old = snapshot.manifest.entries[path], old.cacheKey == cacheKey, try snapshot.holds(old, at: path, status)
    {
      return Rendered(outcome: .takenOver, entry: old)
    }
    let bytes: [UInt8]
    do {
      bytes = try file.contents()
    } catch {
      throw PublishingError(path: file.path, error: error)
    }
    let entry = OutputManifest.Entry(hash: Checksum(of: bytes), size: bytes.count, cacheKey: file.cacheKey)
    if try snapshot.holds(entry, at: path, status) { return Rendered(outcome: .unchanged, entry: entry) }
    try staging.write(path, bytes)
    let isEdit = try status.map { try snapshot.isListed(path) && !snapshot.isIntact(path, $0) } ?? false
    return Rendered(outcome: isEdit ? .writtenOverEdit : .written, entry: entry)
  }
}
