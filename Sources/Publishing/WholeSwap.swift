import Parallel
import Diagnostics
import Glibc

/// Publishing by one exchange of folders: a reader sees the whole old or the whole new site.
struct WholeSwap: Sendable {
  let site: Site
  let place: OutputPlace
  let inventory: Inventory
  /// The site before the one in view, where it was kept.
  let previous: PreviousSite?
  let progress: (@Sendable (Int) -> Void)?

  /// Publishes; throws ``ExchangeUnavailable`` before anything changed when the output cannot be exchanged.
  ///
  /// - Parameter confirm: asked when the files are made and nothing is changed yet.
  func run(_ confirm: () throws -> Void) throws -> PublishReport {
    if let folder = inventory.folder {
      let (own, above) = (try folder.ownStamp(), try place.parent.ownStamp())
      if own.device != above.device || inventory.tree.holdsMounts { throw ExchangeUnavailable() }
    }
    let stagingName = Leftovers.stagingName(for: place, inode: try inventory.folder?.ownStamp().inode ?? 0)
    let staging: Folder
    do {
      staging = try makeStaging(stagingName)
    } catch let failure as IOFailure where inventory.folder != nil && failure.code == EACCES {
      throw ExchangeUnavailable()  // The output may be writable where the folder around it is not.
    }
    do {
      // All in one folder have to wait for each other there: one core makes them, while the other makes files.
      let (planned, folders) = Parallel.both(
        {
          Result {
            let rendering = try Rendering(site, over: inventory, into: staging, progress: progress)
            return try Plan(site, rendering, over: inventory)
          }
        }, { Result { try makeFolders(in: staging) } })
      let plan = try planned.get()
      try folders.get()
      let bytes = plan.manifestBytes
      try confirm()
      if plan.isStill, let folder = inventory.folder {
        try keep(folder, bytes, staging)
        try Leftovers.discard(stagingName, at: place)
        return plan.report(.none)
      }
      let (next, isLinked) = try assemble(plan, staging, stagingName)
      try next.write(ReservedName.manifest, bytes)
      try next.syncFileSystem()
      return plan.report(.atomic, warnings: try swap(stagingName, next, plan, keeps: isLinked))
    } catch {
      for name in [stagingName, halfName] { try? Leftovers.discard(name, at: place) }
      throw error
    }
  }

  /// The name of the previous site while it becomes the new one: no folder has this inode, so a killed build leaves
  /// something that is never taken for a whole site.
  private var halfName: RelativePath { Leftovers.stagingName(for: place, inode: 0) }

  private func makeStaging(_ name: RelativePath) throws -> Folder {
    try place.parent.makeFolder(name)
    return try Folder(opening: name, in: place.parent)
  }

  /// Makes the folders of what stays, where no previous site has them already.
  private func makeFolders(in staging: Folder) throws {
    if previous != nil { return }
    for (path, _) in inventory.tree.folders where site.folders.contains(path) { try staging.makeFolder(path) }
  }

  /// Nothing changed but perhaps the fingerprints of the inputs.
  private func keep(_ folder: Folder, _ manifest: [UInt8], _ staging: Folder) throws {
    if manifest == inventory.manifestBytes { return }
    try staging.write(ReservedName.manifest, manifest)
    try staging.syncFileSystem()
    try staging.rename(ReservedName.manifest, to: ReservedName.manifest, in: folder)
    try Manifest.seal(in: folder)
  }

  /// Puts the new site together under the name of the staging folder: what was made lies there, and everything that stays
  /// gets its place beside it. Where the previous site was kept, most of it has its place there, so that all else comes to
  /// it.
  ///
  /// - Returns: The folder, and whether it has all that stays by hard link.
  private func assemble(
    _ plan: Plan, _ staging: Folder, _ stagingName: RelativePath
  ) throws -> (folder: Folder, isLinked: Bool) {
    guard let old = inventory.folder else { return (staging, true) }
    let fresh = try staging.ownStamp()
    guard let previous else {
      let isLinked = try link(plan.kept, plan, from: old, to: staging)
      try copyAttributes(plan, from: old, to: staging, standing: [:], fresh: fresh)
      return (staging, isLinked)
    }
    try place.parent.rename(previous.name, to: halfName, in: place.parent)
    let isLinked = try link(try previous.strip(to: plan, of: site), plan, from: old, to: previous.folder)
    for path in plan.written { try staging.move(path, to: previous.folder) }
    let standing = Dictionary(
      previous.tree.folders.map { ($0.path, $0.stamp) }, uniquingKeysWith: { first, _ in first })
    try copyAttributes(plan, from: old, to: previous.folder, standing: standing, fresh: fresh)
    try Leftovers.discard(stagingName, at: place)
    try place.parent.rename(halfName, to: stagingName, in: place.parent)
    return (previous.folder, isLinked)
  }

  /// Gives files of the site in view, and all that is of others, a second name.
  ///
  /// - Returns: Whether no file of the site had to be copied.
  private func link(_ kept: [RelativePath], _ plan: Plan, from old: Folder, to staging: Folder) throws -> Bool {
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
    for folder in plan.foreignFolders {
      try staging.makeParents(of: folder.path)
      try staging.makeFolder(folder.path)
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

  private func copy(_ path: RelativePath, from old: Folder, to staging: Folder) throws {
    guard let stamp = inventory.tree.files[path] else { return }
    try staging.write(path, try old.read(path, sizeHint: stamp.size))
    try staging.setModified(path, stamp.modified)
  }

  /// Folders that stay keep their access rights and owner; those of others also their time.
  ///
  /// - Parameters:
  ///   - standing: what is known of folders of the new site.
  ///   - fresh: what the others are.
  private func copyAttributes(
    _ plan: Plan, from old: Folder, to staging: Folder, standing: [RelativePath: Stamp], fresh: Stamp
  ) throws {
    let foreign = Set(plan.foreignFolders.map(\.path))
    let own = (path: RelativePath("."), stamp: try old.ownStamp())
    let ownFresh = try staging.ownStamp()
    for (path, stamp) in inventory.tree.folders.reversed() + [own] {
      let isForeign = foreign.contains(path)
      let now = path == own.path ? ownFresh : standing[path] ?? fresh
      let differs = stamp.mode != now.mode || stamp.user != now.user || stamp.group != now.group
      guard isForeign || differs, try staging.stamp(path) != nil else { continue }
      if stamp.user != now.user || stamp.group != now.group,
        !staging.setOwner(path, user: stamp.user, group: stamp.group)
      {
        throw ExchangeUnavailable()
      }
      if differs { try staging.setMode(path, stamp.mode & 0o7777) }
      if isForeign { try staging.setModified(path, stamp.modified) }
    }
  }

  /// Brings the new site into view; then keeps of the old one what the next build can use. Warnings tell what could not be
  /// removed.
  ///
  /// - Parameter keeps: Whether the old one has hard links of what stays: a copy would have to be compared byte by byte.
  private func swap(
    _ stagingName: RelativePath, _ staging: Folder, _ plan: Plan, keeps: Bool
  ) throws -> [Diagnostic] {
    guard let old = inventory.folder else {
      if try !place.parent.renameNew(stagingName, to: place.name, in: place.parent) {
        throw IOFailure("tạo thư mục", place.shown, code: EEXIST)
      }
      // From here on the new site is in view.
      do {
        try place.parent.sync()
        return []
      } catch {
        return [error.diagnostic(output: place.shown, .renewed).asWarning]
      }
    }
    try place.parent.exchange(stagingName, place.name)
    // From here on the new site is in view; nothing that fails may say otherwise.
    do {
      try place.parent.sync()
      var warnings: [Diagnostic] = []
      if try !keeps || !PreviousSite.keep(old, plan, scanned: inventory.tree) {
        warnings = try Leftovers.retire(stagingName, old, scanned: inventory.tree, replacedBy: staging, at: place)
      }
      try Manifest.seal(in: staging)
      return warnings
    } catch {
      return [Leftovers.warning(stagingName, at: place)]
    }
  }
}

extension IOFailure {
  /// Whether the file system, or the owner of the file, allows no further hard link.
  var meansNoHardLinks: Bool { [EPERM, EACCES, EOPNOTSUPP, ENOSYS, EMLINK, EXDEV].contains(code) }
}

extension Manifest {
  /// Makes the manifest the entry that changed last, so that later edits of files can be told by their time of change.
  static func seal(in folder: Folder) throws {
    if let stamp = try folder.stamp(ReservedName.manifest) {
      try folder.setModified(ReservedName.manifest, stamp.modified)
    }
  }
}
