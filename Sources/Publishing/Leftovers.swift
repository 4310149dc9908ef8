import Archiving
import Parallel
import Diagnostics
import Glibc

/// The removal of what is no longer in view: the old site after an exchange, and what killed builds left beside the output.
enum Leftovers {
  /// The name of the staging folder, beside the output.
  ///
  /// It ends with the inode of the output folder at the time. After the exchange the folder of this name has this very
  /// inode, so a later build knows whether it finds half a new site or the old one.
  static func stagingName(for place: OutputPlace, inode: UInt64) -> RelativePath {
    RelativePath(bytes: Array(ReservedName.stagingPrefix.utf8) + place.name.bytes + Array("-\(inode)".utf8))
  }

  /// A staging folder beside the output.
  struct Found: Sendable {
    let name: RelativePath
    /// The folder and what stands in it, where it was in view before the site that is; nil where it never was.
    let old: (folder: Folder, tree: Tree)?
  }

  /// What killed builds left behind, and the site before the one in view; nothing is changed. The lock must be held.
  ///
  /// - Parameter output: What stands in the output, where that is known.
  static func find(
    beside place: OutputPlace, _ output: Tree = Tree(), width: Int = Parallel.width
  ) throws -> [Found] {
    let prefix = Array(ReservedName.stagingPrefix.utf8) + place.name.bytes + [UInt8(ascii: "-")]
    let hasOutput = try place.parent.stamp(place.name) != nil
    return try place.parent.entries(.root).filter { $0.starts(with: prefix) }.compactMap { bytes in
      let (name, suffix) = (RelativePath(bytes: bytes), String(decoding: bytes.dropFirst(prefix.count), as: UTF8.self))
      guard let inode = UInt64(suffix), let stamp = try place.parent.stamp(name), stamp.isFolder else { return nil }
      guard hasOutput, stamp.inode == inode else { return Found(name: name, old: nil) }
      do {
        let folder = try Folder(opening: name, in: place.parent)
        return Found(name: name, old: (folder, try Tree(of: folder, width: width, beside: output)))
      } catch let failure as IOFailure where failure.code == ENOENT {
        return nil  // It may be removed at any time, also now.
      }
    }
  }

  /// The folders beside the output that never were in view: half a site of a killed build. The lock must be held.
  static func halves(beside place: OutputPlace) throws -> [RelativePath] {
    let prefix = Array(ReservedName.stagingPrefix.utf8) + place.name.bytes + [UInt8(ascii: "-")]
    let hasOutput = try place.parent.stamp(place.name) != nil
    return try place.parent.entries(.root).filter { $0.starts(with: prefix) }.compactMap { bytes in
      let name = RelativePath(bytes: bytes)
      guard let inode = UInt64(String(decoding: bytes.dropFirst(prefix.count), as: UTF8.self)),
        let stamp = try place.parent.stamp(name), stamp.isFolder, !hasOutput || stamp.inode != inode
      else { return nil }
      return name
    }
  }

  /// Removes what killed builds left behind. The lock must be held.
  ///
  /// - Returns: warnings, where something of others was found there and is now in the output.
  static func clear(_ found: [Found], at place: OutputPlace, beside inventory: Inventory) throws -> [Diagnostic] {
    var warnings: [Diagnostic] = []
    for staging in found {
      if let old = staging.old, let new = inventory.folder {
        let accounted = try accounted(old.folder, old.tree)
        warnings += try retire(staging.name, old.folder, scanned: accounted, replacedBy: new, at: place)
        try Manifest.seal(in: new)
      } else {
        try discard(staging.name, at: place)
      }
    }
    return warnings
  }

  /// The part of an old site that its manifest accounts for.
  private static func accounted(_ old: Folder, _ tree: Tree) throws -> Tree {
    var tree = tree
    var listed = Manifest(tool: "", entries: [:])
    if tree.files[ReservedName.manifest] != nil, let read = Manifest(parsing: try old.read(ReservedName.manifest)) {
      listed = read
    }
    try tree.keepFiles { path, stamp in
      guard stamp.isRegular, let entry = listed.entries[path], entry.size == stamp.size else { return false }
      return Checksum(of: try old.read(path, sizeHint: stamp.size)) == entry.hash
    }
    return tree
  }

  /// Removes a staging folder that was never in view: all in it is ours, or has its first name elsewhere.
  static func discard(_ name: RelativePath, at place: OutputPlace) throws {
    try empty(try Folder(opening: name, in: place.parent))
    _ = try place.parent.removeFolder(name)
  }

  /// Removes all that is in a folder of ours.
  static func empty(_ folder: Folder) throws {
    let tree = try Tree(of: folder)
    let paths = Array(tree.files.keys)
    _ = try Parallel.map(paths.count) { try folder.unlink(paths[$0]) }
    for entry in tree.folders.reversed() { _ = try folder.removeFolder(entry.path) }
  }

  /// Removes the old site, now under the staging name. A file that is not as it was scanned, and not in the new site
  /// either, came in meanwhile: it is moved to the new site.
  ///
  /// - Parameter scanned: the files that may go, as they were when the new site was planned.
  static func retire(
    _ name: RelativePath, _ old: Folder, scanned: Tree, replacedBy new: Folder, at place: OutputPlace
  ) throws -> [Diagnostic] {
    let paths = scanned.files.keys.filter { $0 != ReservedName.manifest }
    _ = try Parallel.map(paths.count) { number in
      let path = paths[number]
      guard let now = try old.stamp(path) else { return }
      let isKnown = scanned.files[path].map { now.isSame(as: $0) } ?? false
      if try isKnown || new.stamp(path)?.isSameFile(as: now) == true { try old.unlink(path) }
    }
    var rescued: [RelativePath] = []
    if try !removeFolders(scanned, of: old) {
      rescued = try rescue(from: old, to: new)
    }
    try old.unlink(ReservedName.manifest)
    let warnings = rescued.isEmpty ? [] : [rescueWarning(rescued.sorted())]
    return try place.parent.removeFolder(name) ? warnings : warnings + [warning(name, at: place)]
  }

  /// Removes the folders, innermost first; false when something is left in any, or beside the manifest.
  private static func removeFolders(_ tree: Tree, of folder: Folder) throws -> Bool {
    var isEmpty = true
    for entry in tree.folders.reversed() where try !folder.removeFolder(entry.path) { isEmpty = false }
    return try isEmpty && folder.entries(.root).allSatisfy { RelativePath(bytes: $0) == ReservedName.manifest }
  }

  private static func rescue(from old: Folder, to new: Folder) throws -> [RelativePath] {
    let rest = try Tree(of: old)
    var rescued: [RelativePath] = []
    for (path, stamp) in rest.files where path != ReservedName.manifest {
      if try new.stamp(path)?.isSameFile(as: stamp) == true {
        try old.unlink(path)
        continue
      }
      var target = path
      var number = 1
      while try !old.renameNew(path, to: target, in: new) {
        target = RelativePath(bytes: Array(path.bytes) + Array(".congbo-giu-lai-\(number)".utf8))
        number += 1
      }
      rescued.append(target)
    }
    for entry in rest.folders.reversed() { _ = try old.removeFolder(entry.path) }
    return rescued
  }

  private static func rescueWarning(_ paths: [RelativePath]) -> Diagnostic {
    let shown = paths.prefix(5).map { "«\($0.text)»" }.joined(separator: ", ")
    return Diagnostic(
      .outputRescued, at: nil,
      "Có tệp được thêm hoặc sửa trong thư mục đầu ra ngay lúc đang xuất bản; đã giữ lại: \(shown)",
      fix: "Xem các tệp ấy; xóa nếu không cần")
  }

  /// The new site is in view, but the old one could not be removed whole.
  static func warning(_ name: RelativePath, at place: OutputPlace) -> Diagnostic {
    PublishingMessages.leftover(name.text, output: place.shown)
  }
}
