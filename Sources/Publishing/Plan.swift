import Cache
import Diagnostics
import Parallel

/// What is to happen in the output folder: what is new, what goes, and what of others stays.
struct Plan: Sendable {
  /// Paths that wait in the staging folder, sorted.
  let written: [RelativePath]
  /// Files of the site that stand in the output already.
  let kept: [RelativePath]
  /// Files that go: an earlier build wrote them, whatever was done to them since. Sorted.
  let pruned: [RelativePath]
  /// Files and links of others, sorted.
  let foreign: [RelativePath]
  /// Folders of others, each after the folder that holds it.
  let foreignDirectories: [DirectoryEntry]
  let manifest: OutputManifest
  /// The manifest as it is written.
  let manifestBytes: [UInt8]
  let warnings: [Diagnostic]

  private let takenOver: Int
  private let size: SiteSize

  /// Plans; throws when a file of others stands where the site needs its path, or where the site is not accepted.
  init(_ site: OutputFiles, _ rendering: Rendering, over snapshot: OutputSnapshot) throws {
    var entries: [RelativePath: OutputManifest.Entry] = [:]
    entries.reserveCapacity(site.files.count)
    var (written, kept, replacedEdits): ([RelativePath], [RelativePath], [RelativePath]) = ([], [], [])
    var takenOver = 0
    for (path, result) in zip(site.paths, rendering.files) {
      entries[path] = result.entry
      switch result.outcome {
      case .takenOver:
        takenOver += 1
        kept.append(path)
      case .unchanged: kept.append(path)
      case .written: written.append(path)
      case .writtenOverEdit:
        written.append(path)
        replacedEdits.append(path)
      }
    }
    size = SiteSize(of: entries)
    let objections = site.objections(size)
    if !objections.isEmpty { throw PublishingError(objections) }
    manifest = OutputManifest(tool: site.toolVersion, entries: entries)
    let whole = manifest
    let (bytes, rest) = Parallel.both({ whole.serialized() }, { Result { try Rest(site, rendering, snapshot) } })
    let others = try rest.get()
    self.written = written.sorted()
    self.kept = kept
    pruned = others.pruned.sorted()
    foreign = others.foreign.sorted()
    foreignDirectories = others.foreignDirectories
    self.takenOver = takenOver
    manifestBytes = bytes
    warnings = Plan.warnings(replaced: replacedEdits.sorted(), removed: others.removedEdits.sorted())
    try Plan.checkConflicts(site, foreign: self.foreign, folders: foreignDirectories.map(\.path))
  }

  /// What stands in the output beside what is kept.
  private struct Rest: Sendable {
    private(set) var pruned: [RelativePath] = []
    private(set) var foreign: [RelativePath] = []
    private(set) var removedEdits: [RelativePath] = []
    let foreignDirectories: [DirectoryEntry]

    init(_ site: OutputFiles, _ rendering: Rendering, _ snapshot: OutputSnapshot) throws {
      let owned = Plan.ancestors(of: snapshot.listed)
      foreignDirectories = snapshot.listing.folders.filter { !owned.contains($0.path) && !Plan.isReserved($0.path) }
      for (path, status) in snapshot.listing.files {
        let number = site.index[path]
        if let number, rendering.files[number].outcome.isKept { continue }
        if Plan.isReserved(path) { continue }
        guard snapshot.isListed(path), status.isRegular else {
          foreign.append(path)
          continue
        }
        if number != nil { continue }
        // What was withdrawn must not be read any more, least of all with somebody's changes.
        pruned.append(path)
        if try !snapshot.isIntact(path, status) { removedEdits.append(path) }
      }
    }
  }

  /// Whether the output would not change at all.
  var isStill: Bool { written.isEmpty && pruned.isEmpty }

  /// The report of this plan.
  func report(_ transition: PublishReport.Transition, warnings more: [Diagnostic] = []) -> PublishReport {
    PublishReport(
      written: written.map(\.text), unchanged: kept.count - takenOver, takenOver: takenOver,
      removed: pruned.map(\.text), foreign: foreign.count,
      size: size, manifest: Fingerprint(of: manifestBytes), transition: transition, warnings: warnings + more)
  }

  private static func isReserved(_ path: RelativePath) -> Bool {
    path == ReservedName.manifest || path == ReservedName.inPlaceStaging
      || path.bytes.starts(with: ReservedName.inPlaceStaging.appendingSlash)
  }

  /// All folders above some paths.
  static func ancestors(of paths: [RelativePath]) -> Set<RelativePath> {
    var found: Set<RelativePath> = []
    found.reserveCapacity(paths.count)
    for path in paths {
      var above = path.parent
      while let folder = above, found.insert(folder).inserted { above = folder.parent }
    }
    return found
  }

  private static func checkConflicts(_ site: OutputFiles, foreign: [RelativePath], folders: [RelativePath]) throws {
    if foreign.isEmpty, folders.isEmpty { return }
    let needed = ancestors(of: site.paths)
    var problems: [Diagnostic] = []
    func report(_ path: RelativePath, _ wanted: RelativePath) {
      problems.append(
        Diagnostic(
          .outputForeignFile, at: nil,
          "«\(path.text)» trong thư mục đầu ra không do congbo ghi, nhưng trang cần chỗ đó cho «\(wanted.text)»",
          fix: "Dời hoặc xóa «\(path.text)», hoặc đổi địa chỉ của trang, rồi chạy lại"))
    }
    for path in foreign {
      if site.index[path] != nil {
        report(path, path)
      } else if needed.contains(path) {
        let first = site.paths.filter { $0.isBelow(path) }.min() ?? path
        report(path, first)
      } else {
        var above = path.parent
        while let folder = above {
          if site.index[folder] != nil { report(path, folder) }
          above = folder.parent
        }
      }
    }
    for path in folders where site.index[path] != nil && !foreign.contains(where: { $0.isBelow(path) }) {
      report(path, path)
    }
    if !problems.isEmpty { throw PublishingError(problems) }
  }

  private static func warnings(replaced: [RelativePath], removed: [RelativePath]) -> [Diagnostic] {
    func list(_ paths: [RelativePath]) -> String {
      let shown = paths.prefix(5).map { "«\($0.text)»" }.joined(separator: ", ")
      return paths.count > 5 ? "\(shown) và \(paths.count - 5) tệp khác" : shown
    }
    var warnings: [Diagnostic] = []
    if !replaced.isEmpty {
      warnings.append(
        Diagnostic(
          .outputEditReplaced, at: nil, "Đã thay tệp bị sửa tay trong thư mục đầu ra: \(list(replaced))",
          fix: "Sửa nội dung trong content/ hoặc mẫu trong templates/; sửa ở thư mục đầu ra sẽ mất khi dựng lại"))
    }
    if !removed.isEmpty {
      warnings.append(
        Diagnostic(
          .outputEditRemoved, at: nil,
          "Đã gỡ tệp bị sửa tay trong thư mục đầu ra, vì trang không còn tệp ấy nữa: \(list(removed))",
          fix: "Trang rút lại hay đổi địa chỉ thì không cần làm gì; cần giữ chỗ đã sửa thì viết vào content/"))
    }
    return warnings
  }
}
