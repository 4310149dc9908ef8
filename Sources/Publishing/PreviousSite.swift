import Glibc
import Parallel

/// The site that was in view before the one that is, kept beside the output under the name of a staging folder: all its
/// folders, a manifest, and hard links of the files that the site in view still has. A build makes the next site out of
/// it, so that publishing costs what changed, not what stands. It may be removed at any time.
struct PreviousSite: Sendable {
  let name: RelativePath
  let directory: Directory
  let listing: DirectoryListing

  /// The old site in a folder; nil where anything in it is not in the site in view as well, which has to be accounted for.
  init?(_ name: RelativePath, _ old: OldSite, beside snapshot: OutputSnapshot) {
    let files = Array(old.listing.files)
    let areInView = Parallel.map(files.count, grain: 1024) { number in
      let (path, status) = files[number]
      return path == ReservedName.manifest || snapshot.listing.files[path].map { $0.isSameFile(as: status) } ?? false
    }
    guard !old.listing.holdsMounts, areInView.allSatisfy({ $0 }) else { return nil }
    self.name = name
    directory = old.directory
    listing = old.listing
  }

  /// Leaves of a site that went out of view what the next build can use.
  ///
  /// - Parameters:
  ///   - site: with what stood in it when the new one was planned.
  ///   - plan: how it differed from the new site.
  /// - Returns: false, with nothing done, where something came in or changed meanwhile.
  static func keep(_ site: OldSite, _ plan: Plan) throws -> Bool {
    let (old, scanned) = (site.directory, site.listing)
    let gone = plan.written.filter { scanned.files[$0] != nil } + plan.pruned
    let folders = scanned.folders
    let areStill = try Parallel.map(folders.count) { number in
      try old.status(folders[number].path)?.isSame(as: folders[number].status) ?? false
    }
    guard areStill.allSatisfy({ $0 }), let root = scanned.root, try old.ownStatus().isSame(as: root),
      try gone.allSatisfy({ path in
        guard let before = scanned.files[path], let now = try old.status(path) else { return false }
        return now.isSame(as: before)
      })
    else { return false }
    for path in gone + plan.foreign { try old.unlink(path) }
    for folder in plan.foreignDirectories.reversed() { _ = try old.removeDirectory(folder.path) }
    try forget(plan.pruned, in: old, plan.manifestBytes)
    return true
  }

  /// Of what was withdrawn not even the names stay: folders that held nothing else go, and the manifest of the site in view, which
  /// has all that stands here, takes the place of the old one.
  private static func forget(_ pruned: [RelativePath], in old: Directory, _ manifest: [UInt8]) throws {
    if pruned.isEmpty { return }
    for path in pruned {
      var folder = path.parent
      while let empty = folder, try old.removeDirectory(empty) { folder = empty.parent }
    }
    try old.unlink(ReservedName.manifest)
    try old.write(ReservedName.manifest, manifest)
  }

  /// Removes whatever the new site does not have.
  ///
  /// - Returns: the kept files that have no place here yet.
  func strip(to plan: Plan, of site: OutputFiles) throws -> [RelativePath] {
    // All files here are in view too, so what goes there goes here.
    for path in [ReservedName.manifest] + plan.written + plan.pruned + plan.foreign where listing.files[path] != nil {
      try directory.unlink(path)
    }
    for entry in listing.folders.reversed() where !site.folders.contains(entry.path) {
      if try !directory.removeDirectory(entry.path) {
        throw IOFailure("xóa thư mục", entry.path.text, code: ENOTEMPTY)
      }
    }
    let isHere = Parallel.map(plan.kept.count, grain: 1024) { listing.files[plan.kept[$0]] != nil }
    return zip(plan.kept, isHere).compactMap { $1 ? nil : $0 }
  }
}
