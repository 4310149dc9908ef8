import Diagnostics
import Glibc
import Parallel

/// Publishing by one exchange of folders: a reader sees the whole old or the whole new site.
struct ExchangePublishing: Sendable {
  let site: OutputFiles
  let location: OutputLocation
  let snapshot: OutputSnapshot
  /// The site before the one in view, where it was kept.
  let previous: PreviousSite?
  let progress: (@Sendable (Int) -> Void)?
  let untilExit: UntilExit?

  /// Publishes; throws ``ExchangeUnavailable`` before anything changed when the output cannot be exchanged.
  ///
  /// - Parameter confirm: asked when the files are made and nothing is changed yet.
  func run(_ confirm: () throws -> Void) throws -> PublishReport {
    if let output = snapshot.directory {
      let (own, above) = (try output.ownStatus(), try location.parent.ownStatus())
      if own.device != above.device || snapshot.listing.holdsMounts { throw ExchangeUnavailable() }
    }
    let stagingName = StagingDirectory.name(for: location, inode: try snapshot.directory?.ownStatus().inode ?? 0)
    let staging: Directory
    do {
      staging = try makeStaging(stagingName)
    } catch let failure as IOFailure where snapshot.directory != nil && failure.code == EACCES {
      throw ExchangeUnavailable()  // The output may be writable where the folder around it is not.
    }
    do {
      // All in one folder have to wait for each other there: one core makes them, while the other makes files.
      let (planned, folders) = Parallel.both(
        {
          Result {
            let rendering = try Rendering(site, over: snapshot, into: staging, progress: progress)
            return try Plan(site, rendering, over: snapshot)
          }
        }, { Result { try makeDirectories(in: staging) } })
      let plan = try planned.get()
      untilExit?.hold(plan)
      try folders.get()
      let bytes = plan.manifestBytes
      try confirm()
      if plan.isStill, let output = snapshot.directory {
        try renewManifest(of: output, bytes, staging)
        try StagingDirectory.discard(stagingName, at: location)
        return plan.report(.none)
      }
      let next = try assemble(plan, staging, stagingName)
      try next.directory.write(ReservedName.manifest, bytes)
      try next.directory.syncFileSystem()
      return plan.report(.atomic, warnings: try exchange(stagingName, next, plan))
    } catch {
      for name in [stagingName, halfName] { try? StagingDirectory.discard(name, at: location) }
      throw error
    }
  }

  /// The name of the previous site while it becomes the new one: no folder has this inode, so a killed build leaves
  /// something that is never taken for a whole site.
  private var halfName: RelativePath { StagingDirectory.name(for: location, inode: 0) }

  private func makeStaging(_ name: RelativePath) throws -> Directory {
    try location.parent.makeDirectory(name)
    return try Directory(opening: name, in: location.parent)
  }

  /// Makes the folders of what stays, where no previous site has them already.
  private func makeDirectories(in staging: Directory) throws {
    if previous != nil { return }
    for folder in snapshot.listing.folders where site.folders.contains(folder.path) {
      try staging.makeDirectory(folder.path)
    }
  }

  /// Nothing changed but perhaps cache keys.
  private func renewManifest(of output: Directory, _ manifest: [UInt8], _ staging: Directory) throws {
    if manifest == snapshot.manifestBytes { return }
    try staging.write(ReservedName.manifest, manifest)
    try staging.syncFileSystem()
    try staging.rename(ReservedName.manifest, to: ReservedName.manifest, in: output)
    try OutputManifest.seal(in: output)
  }

  /// The new site before it comes into view.
  private struct Assembled {
    let directory: Directory
    /// Whether it has all that stays by hard link; a copy would have to be compared byte by byte.
    let isLinked: Bool
  }

  /// Puts the new site together under the name of the staging folder: what was made lies there, and everything that stays
  /// gets its place beside it. Where the previous site was kept, most of it has its place there, so that all else comes to
  /// it.
  private func assemble(_ plan: Plan, _ staging: Directory, _ stagingName: RelativePath) throws -> Assembled {
    guard let old = snapshot.directory else { return Assembled(directory: staging, isLinked: true) }
    let fresh = try staging.ownStatus()
    guard let previous else {
      let isLinked = try link(plan.kept, plan, from: old, to: staging)
      try copyAttributes(plan, from: old, to: staging, standing: [:], fresh: fresh)
      return Assembled(directory: staging, isLinked: isLinked)
    }
    try location.parent.rename(previous.name, to: halfName, in: location.parent)
    let isLinked = try link(try previous.strip(to: plan, of: site), plan, from: old, to: previous.directory)
    for path in plan.written { try staging.move(path, to: previous.directory) }
    let standing = Dictionary(
      previous.listing.folders.map { ($0.path, $0.status) }, uniquingKeysWith: { first, _ in first })
    try copyAttributes(plan, from: old, to: previous.directory, standing: standing, fresh: fresh)
    try StagingDirectory.discard(stagingName, at: location)
    try location.parent.rename(halfName, to: stagingName, in: location.parent)
    return Assembled(directory: previous.directory, isLinked: isLinked)
  }

  /// Gives files of the site in view, and all that is of others, a second name.
  ///
  /// - Returns: Whether no file of the site had to be copied.
  private func link(_ kept: [RelativePath], _ plan: Plan, from old: Directory, to staging: Directory) throws -> Bool {
    let isLinked = try Parallel.map(kept.count) { number in
      do throws(IOFailure) {
        try old.link(kept[number], to: kept[number], in: staging)
        return true
      } catch {
        if !error.meansNoHardLinks { throw error }
        try copy(kept[number], from: old, to: staging)
        return false
      }
    }
    for folder in plan.foreignDirectories {
      try staging.makeParents(of: folder.path)
      try staging.makeDirectory(folder.path)
    }
    _ = try Parallel.map(plan.foreign.count) { number in
      do throws(IOFailure) {
        try old.link(plan.foreign[number], to: plan.foreign[number], in: staging)
      } catch {
        // A copy would be another file; where it stands, it is safe.
        if error.meansNoHardLinks { throw ExchangeUnavailable() }
        throw error
      }
    }
    return isLinked.allSatisfy { $0 }
  }

  private func copy(_ path: RelativePath, from old: Directory, to staging: Directory) throws {
    guard let status = snapshot.listing.files[path] else { return }
    try staging.write(path, try old.read(path, sizeHint: status.size))
    try staging.setModified(path, status.modified)
  }

  /// Folders that stay keep their access rights and owner; those of others also their time.
  ///
  /// - Parameters:
  ///   - standing: what is known of folders of the new site.
  ///   - fresh: what the others are.
  private func copyAttributes(
    _ plan: Plan, from old: Directory, to staging: Directory, standing: [RelativePath: FileStatus], fresh: FileStatus
  ) throws {
    let foreign = Set(plan.foreignDirectories.map(\.path))
    let own = DirectoryEntry(path: RelativePath("."), status: try old.ownStatus())
    let ownFresh = try staging.ownStatus()
    for entry in snapshot.listing.folders.reversed() + [own] {
      let (path, status) = (entry.path, entry.status)
      let isForeign = foreign.contains(path)
      let now = path == own.path ? ownFresh : standing[path] ?? fresh
      let differs = status.mode != now.mode || status.user != now.user || status.group != now.group
      guard isForeign || differs, try staging.status(path) != nil else { continue }
      if status.user != now.user || status.group != now.group,
        !staging.setOwner(path, user: status.user, group: status.group)
      {
        throw ExchangeUnavailable()
      }
      if differs { try staging.setMode(path, status.mode & 0o7777) }
      if isForeign { try staging.setModified(path, status.modified) }
    }
  }

  /// Brings the new site into view; then keeps of the old one what the next build can use. Warnings tell what could not be
  /// removed.
  private func exchange(_ stagingName: RelativePath, _ next: Assembled, _ plan: Plan) throws -> [Diagnostic] {
    guard let old = snapshot.directory else {
      if try !location.parent.renameNew(stagingName, to: location.name, in: location.parent) {
        throw IOFailure("tạo thư mục", location.shown, code: EEXIST)
      }
      // From here on the new site is in view.
      do {
        try location.parent.sync()
        return []
      } catch {
        return [error.diagnostic(output: location.shown, .renewed).asWarning]
      }
    }
    try location.parent.exchange(stagingName, location.name)
    // From here on the new site is in view; nothing that fails may say otherwise.
    do {
      try location.parent.sync()
      var warnings: [Diagnostic] = []
      let site = OldSite(directory: old, listing: snapshot.listing)
      if try !next.isLinked || !PreviousSite.keep(site, plan) {
        warnings = try site.remove(stagingName, replacedBy: next.directory, at: location)
      }
      try OutputManifest.seal(in: next.directory)
      return warnings
    } catch {
      return [PublishingMessages.leftover(stagingName.text, output: location.shown)]
    }
  }
}

extension IOFailure {
  /// Whether the file system, or the owner of the file, allows no further hard link.
  var meansNoHardLinks: Bool { [EPERM, EACCES, EOPNOTSUPP, ENOSYS, EMLINK, EXDEV].contains(code) }
}
