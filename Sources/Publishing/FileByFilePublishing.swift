import Diagnostics
import Glibc
import Parallel

/// Publishing by moving one file after the other into the output folder, where folders cannot be exchanged.
///
/// Each file is whole old or whole new. A manifest that lists both comes first, so that a killed build is completed by
/// the next; files that pages refer to come before pages, and removals last.
struct FileByFilePublishing: Sendable {
  let site: OutputFiles
  let location: OutputLocation
  let snapshot: OutputSnapshot
  let progress: (@Sendable (Int) -> Void)?
  let untilExit: UntilExit?

  /// Publishes.
  func run() throws -> PublishReport {
    guard let output = snapshot.directory else { throw IOFailure("mở thư mục", location.shown, code: ENOENT) }
    let staging = try makeStaging(in: output)
    var state = PublishingError.OutputState.untouched
    do {
      let rendering = try Rendering(site, over: snapshot, into: staging, progress: progress)
      let plan = try Plan(site, rendering, over: snapshot)
      untilExit?.hold(plan)
      let bytes = plan.manifestBytes
      if plan.isStill, bytes == snapshot.manifestBytes {
        try removeStaging(staging, in: output)
        return plan.report(.none)
      }
      try staging.syncFileSystem()
      try announce(plan, staging, output)
      try move(plan, from: staging, to: output, &state)
      state = .renewed
      try staging.write(ReservedName.manifest, bytes)
      try staging.syncFileSystem()
      try staging.rename(ReservedName.manifest, to: ReservedName.manifest, in: output)
      try OutputManifest.seal(in: output)
      try removeStaging(staging, in: output)
      return plan.report(plan.isStill ? .none : .fileByFile)
    } catch {
      try? removeStaging(staging, in: output)
      // From the first file that was replaced on, the old site is no longer whole.
      if state != .untouched { throw Unfinished(state: state, failure: error) }
      throw error
    }
  }

  private func makeStaging(in output: Directory) throws -> Directory {
    try output.makeDirectory(ReservedName.inPlaceStaging)
    let staging = try Directory(opening: ReservedName.inPlaceStaging, in: output)
    try StagingDirectory.empty(staging)
    return staging
  }

  private func removeStaging(_ staging: Directory, in output: Directory) throws {
    try StagingDirectory.empty(staging)
    _ = try output.removeDirectory(ReservedName.inPlaceStaging)
  }

  /// Writes the manifest that lists what stands and what is to come.
  private func announce(_ plan: Plan, _ staging: Directory, _ output: Directory) throws {
    var announced = snapshot.manifest
    for path in snapshot.manifest.pending.keys where snapshot.manifest.entries[path] == nil {
      announced.entries[path] = snapshot.manifest.pending[path]
    }
    announced.pending = [:]
    for path in plan.kept { announced.entries[path] = plan.manifest.entries[path] }
    for path in plan.written {
      if announced.entries[path] == nil {
        announced.entries[path] = plan.manifest.entries[path]
      } else {
        announced.pending[path] = plan.manifest.entries[path]
      }
    }
    try staging.write(ReservedName.manifest, announced.serialized())
    try staging.rename(ReservedName.manifest, to: ReservedName.manifest, in: output)
    try output.sync()
  }

  private func move(
    _ plan: Plan, from staging: Directory, to output: Directory, _ state: inout PublishingError.OutputState
  ) throws {
    let needed = Plan.ancestors(of: plan.written)
    let (inTheWay, rest) = plan.pruned.partitioned { path in
      if needed.contains(path) { return true }
      var above = path.parent
      while let folder = above {
        if site.index[folder] != nil { return true }
        above = folder.parent
      }
      return false
    }
    try remove(inTheWay, from: output, &state)
    let (pages, parts) = plan.written.partitioned { $0.bytes.suffix(5).elementsEqual(".html".utf8) }
    for path in parts + pages {
      try output.makeParents(of: path)
      try staging.rename(path, to: path, in: output)
      state = .mixed
    }
    try remove(rest, from: output, &state, without: .renewed)
  }

  /// Removes files, and the folders that are empty without them.
  private func remove(
    _ paths: [RelativePath], from output: Directory, _ state: inout PublishingError.OutputState,
    without: PublishingError.OutputState = .mixed
  ) throws {
    for path in paths {
      try output.unlink(path)
      state = .mixed
    }
    // Folders without files are seen by nobody.
    if !paths.isEmpty { state = without }
    for folder in Plan.ancestors(of: paths).sorted().reversed() { _ = try output.removeDirectory(folder) }
  }
}

extension Array {
  /// Those that match and those that do not, in order.
  func partitioned(_ matches: (Element) -> Bool) -> (matching: [Element], others: [Element]) {
    (filter(matches), filter { !matches($0) })
  }
}
