import Cache
import Diagnostics
import Parallel

/// A site that is no longer in view, under the name of a staging folder.
struct OldSite: Sendable {
  let directory: Directory
  /// What may go of it: the files as they were when the new site was planned.
  let listing: DirectoryListing

  /// The part of it that its manifest accounts for.
  func accounted() throws -> OldSite {
    var listing = listing
    var listed = OutputManifest.empty
    if listing.files[ReservedName.manifest] != nil,
      let read = OutputManifest(parsing: try directory.read(ReservedName.manifest))
    {
      listed = read
    }
    try listing.keepFiles { path, status in
      guard status.isRegular, let entry = listed.entries[path], entry.size == status.size else { return false }
      return Checksum(of: try directory.read(path, sizeHint: status.size)) == entry.hash
    }
    return OldSite(directory: directory, listing: listing)
  }

  /// Removes it. A file that is not as it was listed, and not in the new site either, came in meanwhile: it is moved to the
  /// new site.
  ///
  /// - Parameter name: Its name beside the output.
  func remove(_ name: RelativePath, replacedBy new: Directory, at location: OutputLocation) throws -> [Diagnostic] {
    let paths = listing.files.keys.filter { $0 != ReservedName.manifest }
    _ = try Parallel.map(paths.count) { number in
      let path = paths[number]
      guard let now = try directory.status(path) else { return }
      let isKnown = listing.files[path].map { now.isSame(as: $0) } ?? false
      if try isKnown || new.status(path)?.isSameFile(as: now) == true { try directory.unlink(path) }
    }
    let rescued = try removeFolders() ? [] : rescue(to: new)
    try directory.unlink(ReservedName.manifest)
    let warnings = rescued.isEmpty ? [] : [OldSite.rescueWarning(rescued.sorted())]
    return try location.parent.removeDirectory(name)
      ? warnings : warnings + [PublishingMessages.leftover(name.text, output: location.shown)]
  }

  /// Removes the folders, innermost first; false when something is left in any, or beside the manifest.
  private func removeFolders() throws -> Bool {
    var isEmpty = true
    for entry in listing.folders.reversed() where try !directory.removeDirectory(entry.path) { isEmpty = false }
    return try isEmpty && directory.entries(.root).allSatisfy { RelativePath(bytes: $0) == ReservedName.manifest }
  }

  private func rescue(to new: Directory) throws -> [RelativePath] {
    let rest = try DirectoryListing(of: directory)
    var rescued: [RelativePath] = []
    for (path, status) in rest.files where path != ReservedName.manifest {
      if try new.status(path)?.isSameFile(as: status) == true {
        try directory.unlink(path)
        continue
      }
      var target = path
      var number = 1
      while try !directory.renameNew(path, to: target, in: new) {
        target = RelativePath(bytes: Array(path.bytes) + Array(".congbo-giu-lai-\(number)".utf8))
        number += 1
      }
      rescued.append(target)
    }
    for entry in rest.folders.reversed() { _ = try directory.removeDirectory(entry.path) }
    return rescued
  }

  private static func rescueWarning(_ paths: [RelativePath]) -> Diagnostic {
    let shown = paths.prefix(5).map { "«\($0.text)»" }.joined(separator: ", ")
    return Diagnostic(
      .outputRescued, at: nil,
      "Có tệp được thêm hoặc sửa trong thư mục đầu ra ngay lúc đang xuất bản; đã giữ lại: \(shown)",
      fix: "Xem các tệp ấy; xóa nếu không cần")
  }
}
