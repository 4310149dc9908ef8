import Diagnostics
import Parallel

/// What stands in and beside the output folder.
struct OutputScan: Sendable {
  let snapshot: OutputSnapshot
  /// The site before the one in view, where it was kept.
  let previous: PreviousSite?
  /// What else stands beside the output, to be cleared away.
  let stale: [StagingDirectory]

  /// What was found.
  init(_ snapshot: OutputSnapshot, beside found: [StagingDirectory]) {
    var previous: PreviousSite?
    var stale: [StagingDirectory] = []
    for staging in found {
      if previous == nil, snapshot.directory != nil, let old = staging.old,
        let site = PreviousSite(staging.name, old, beside: snapshot)
      {
        previous = site
      } else {
        stale.append(staging)
      }
    }
    (self.snapshot, self.previous, self.stale) = (snapshot, previous, stale)
  }

  /// Scans; nothing is changed. The lock must be held.
  init(of location: OutputLocation) throws {
    // Each walk has folders that one core lists alone; the other fills that time.
    let (found, snapshot) = Parallel.both(
      { Result { try StagingDirectory.find(beside: location) } }, { Result { try OutputSnapshot(of: location) } })
    self.init(try snapshot.get(), beside: try found.get())
  }

  /// Removes what killed builds left behind. The lock must be held.
  ///
  /// - Returns: warnings, where something of others was found there and is now in the output.
  func clearStale(at location: OutputLocation) throws -> [Diagnostic] {
    var warnings: [Diagnostic] = []
    for staging in stale {
      if let old = staging.old, let output = snapshot.directory {
        warnings += try old.accounted().remove(staging.name, replacedBy: output, at: location)
        try OutputManifest.seal(in: output)
      } else {
        try StagingDirectory.discard(staging.name, at: location)
      }
    }
    return warnings
  }

  /// Whether all still is as it was found: no entry of the output came, went or changed, and none came to the previous
  /// site or went. One look at each is a small part of the walk that found them. (A file that is replaced or changed in the
  /// previous site shows in the output, which has the same file.)
  func isTrue(of location: OutputLocation) throws -> Bool {
    guard try isRootTrue(of: location) else { return false }
    guard let output = snapshot.directory else { return true }
    let listing = snapshot.listing
    let entries = listing.folders + listing.files.map { DirectoryEntry(path: $0.key, status: $0.value) }
    return try areUnchanged(entries, in: output)
      && (previous.map { try areUnchanged($0.listing.folders, in: $0.directory) } ?? true)
  }

  private func areUnchanged(_ entries: [DirectoryEntry], in directory: Directory) throws -> Bool {
    try Parallel.map(entries.count, grain: 512) { number in
      try directory.status(entries[number].path)?.isUnchanged(since: entries[number].status) ?? false
    }.allSatisfy { $0 }
  }

  /// Whether the output and the previous site are, themselves, as they were found.
  func isRootTrue(of location: OutputLocation) throws -> Bool {
    try isUnchanged(snapshot.listing.root, at: location.name, location)
      && (previous.map { try isUnchanged($0.listing.root, at: $0.name, location) } ?? true)
  }

  private func isUnchanged(_ root: FileStatus?, at name: RelativePath, _ location: OutputLocation) throws -> Bool {
    switch (try location.parent.status(name), root) {
    case (let now?, let root?): now.isUnchanged(since: root)
    case (nil, nil): true
    default: false
    }
  }
}
