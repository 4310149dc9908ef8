import Glibc
import Parallel

/// A folder beside the output in which a build puts the new site together; after the exchange, the site that was in view
/// before. Killed builds leave some behind.
struct StagingDirectory: Sendable {
  let name: RelativePath
  /// What stands in it, where it was in view before the site that is; nil where it never was.
  let old: OldSite?

  /// The name of the staging folder, beside the output.
  ///
  /// It ends with the inode of the output folder at the time. After the exchange the folder of this name has this very
  /// inode, so a later build knows whether it finds half a new site or the old one.
  static func name(for location: OutputLocation, inode: UInt64) -> RelativePath {
    RelativePath(bytes: namePrefix(at: location) + Array("\(inode)".utf8))
  }

  private static func namePrefix(at location: OutputLocation) -> [UInt8] {
    Array(ReservedName.stagingPrefix.utf8) + location.name.bytes + [UInt8(ascii: "-")]
  }

  /// A staging folder by its name only.
  private struct Named {
    let name: RelativePath
    /// Whether it was in view once.
    let wasInView: Bool
  }

  private static func all(beside location: OutputLocation) throws -> [Named] {
    let prefix = namePrefix(at: location)
    let hasOutput = try location.parent.status(location.name) != nil
    return try location.parent.entries(.root).filter { $0.starts(with: prefix) }.compactMap { bytes in
      let name = RelativePath(bytes: bytes)
      guard let inode = UInt64(String(decoding: bytes.dropFirst(prefix.count), as: UTF8.self)),
        let status = try location.parent.status(name), status.isDirectory
      else { return nil }
      return Named(name: name, wasInView: hasOutput && status.inode == inode)
    }
  }

  /// What killed builds left behind, and the site before the one in view; nothing is changed. The lock must be held.
  ///
  /// - Parameter output: What stands in the output, where that is known.
  static func find(
    beside location: OutputLocation, _ output: DirectoryListing = DirectoryListing(), width: Int = Parallel.width
  ) throws -> [StagingDirectory] {
    try all(beside: location).compactMap { found in
      if !found.wasInView { return StagingDirectory(name: found.name, old: nil) }
      do {
        let directory = try Directory(opening: found.name, in: location.parent)
        let listing = try DirectoryListing(of: directory, width: width, beside: output)
        return StagingDirectory(name: found.name, old: OldSite(directory: directory, listing: listing))
      } catch let failure as IOFailure where failure.code == ENOENT {
        return nil  // It may be removed at any time, also now.
      }
    }
  }

  /// The folders beside the output that never were in view: half a site of a killed build. The lock must be held.
  static func unfinished(beside location: OutputLocation) throws -> [RelativePath] {
    try all(beside: location).filter { !$0.wasInView }.map(\.name)
  }

  /// Removes a staging folder that was never in view: all in it is ours, or has its first name elsewhere.
  static func discard(_ name: RelativePath, at location: OutputLocation) throws {
    try empty(try Directory(opening: name, in: location.parent))
    _ = try location.parent.removeDirectory(name)
  }

  /// Removes all that is in a folder of ours.
  static func empty(_ directory: Directory) throws {
    let listing = try DirectoryListing(of: directory)
    let paths = Array(listing.files.keys)
    _ = try Parallel.map(paths.count) { try directory.unlink(paths[$0]) }
    for entry in listing.folders.reversed() { _ = try directory.removeDirectory(entry.path) }
  }
}
