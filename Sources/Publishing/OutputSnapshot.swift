import Cache
import Diagnostics
import Parallel

/// What stands in the output folder before a build touches it.
struct OutputSnapshot: Sendable {
  /// The output folder; nil when there is none.
  let directory: Directory?
  /// What the last build wrote; empty when there was none.
  let manifest: OutputManifest
  /// The bytes of the manifest, empty when there was none.
  let manifestBytes: [UInt8]
  /// Everything in the folder.
  let listing: DirectoryListing

  private let manifestStatus: FileStatus?

  /// Reads the output. Refuses a folder with content that no manifest accounts for.
  init(of location: OutputLocation, width: Int = Parallel.width) throws {
    directory = try location.open()
    guard let directory else {
      (manifest, manifestBytes, manifestStatus) = (.empty, [], nil)
      listing = DirectoryListing()
      return
    }
    manifestStatus = try directory.status(ReservedName.manifest)
    if let manifestStatus, manifestStatus.isRegular {
      let bytes = try directory.read(ReservedName.manifest, sizeHint: manifestStatus.size)
      // An empty file is the owner's word that congbo may publish here; it lists nothing, so nothing is overwritten.
      let (parsed, walked) = Parallel.both(
        { bytes.isEmpty ? .empty : OutputManifest(parsing: bytes) },
        { Result { try DirectoryListing(of: directory, width: width) } })
      guard let parsed else { throw PublishingError([OutputSnapshot.damaged(location)]) }
      (manifest, manifestBytes, listing) = (parsed, bytes, try walked.get())
    } else {
      let others = try directory.entries(.root).map { RelativePath(bytes: $0) }.filter {
        !OutputSnapshot.isOfServers($0.text)
      }
      if !others.isEmpty { throw PublishingError([OutputSnapshot.notOwned(location, others)]) }
      (manifest, manifestBytes) = (.empty, [])
      listing = try DirectoryListing(of: directory, width: width)
    }
  }

  /// Hidden entries that repositories and web servers keep in a folder of pages. Any other tells that the folder serves
  /// something else: somebody's home, with keys in it.
  private static func isOfServers(_ name: String) -> Bool { ofServers.contains(name) || name.hasPrefix(".congbo") }

  private static let ofServers: Set<String> = [
    ".git", ".gitignore", ".gitattributes", ".gitkeep", ".github", ".nojekyll", ".domains", ".well-known", ".htaccess",
    ".htpasswd", ".user.ini", ".DS_Store", ".directory", ".ftpquota",
  ]

  /// Whether the file at `path` is, byte for byte, what the manifest says that a build wrote there.
  ///
  /// A file whose entry last changed before the manifest's did cannot have been edited since, so only its size is
  /// compared; any other is read. The time of change, unlike the mtime, cannot be set back by copying tools.
  func isIntact(_ path: RelativePath, _ status: FileStatus) throws -> Bool {
    guard let directory, status.isRegular else { return false }
    let candidates = [manifest.entries[path], manifest.pending[path]].compactMap { $0 }.filter {
      $0.size == status.size
    }
    if candidates.isEmpty { return false }
    if candidates.count == 1, isUntouched(path, status) { return true }
    let hash = Checksum(of: try directory.read(path, sizeHint: status.size))
    return candidates.contains { $0.hash == hash }
  }

  /// Whether the entry of a file last changed before the manifest's did.
  private func isUntouched(_ path: RelativePath, _ status: FileStatus) -> Bool {
    manifest.pending[path] == nil && (manifestStatus.map { status.changedBefore($0) } ?? false)
  }

  /// Whether the file at `path`, which has this status, holds exactly these bytes, of this hash.
  func holds(_ entry: OutputManifest.Entry, at path: RelativePath, _ status: FileStatus?) throws -> Bool {
    guard let directory, let status, status.isRegular, status.size == entry.size else { return false }
    if let old = manifest.entries[path], old.size == status.size, isUntouched(path, status) {
      return old.hash == entry.hash
    }
    return Checksum(of: try directory.read(path, sizeHint: status.size)) == entry.hash
  }

  /// Whether a build wrote something at `path`, whatever stands there now.
  func isListed(_ path: RelativePath) -> Bool {
    manifest.entries[path] != nil || manifest.pending[path] != nil
  }

  /// All paths that builds wrote.
  var listed: [RelativePath] {
    Array(manifest.entries.keys) + manifest.pending.keys.filter { manifest.entries[$0] == nil }
  }

  private static func notOwned(_ location: OutputLocation, _ names: [RelativePath]) -> Diagnostic {
    let sorted = names.sorted()
    let shown = sorted.prefix(3).map { "«\($0.text)»" }.joined(separator: ", ")
    let more = sorted.count > 3 ? " và \(sorted.count - 3) mục khác" : ""
    return Diagnostic(
      .outputNotOwned, at: nil,
      "Thư mục «\(location.shown)» đã có nội dung không do congbo ghi: \(shown)\(more)",
      note: "congbo không động đến tệp của người khác",
      fix: "Chọn --output khác; hoặc dời các tệp ấy đi; hoặc, để xuất bản bên cạnh chúng, tạo tệp rỗng "
        + "«\(location.shown)/\(ReservedName.manifest.text)» rồi chạy lại")
  }

  private static func damaged(_ location: OutputLocation) -> Diagnostic {
    Diagnostic(
      .outputManifestDamaged, at: nil,
      "Sổ ghi «\(location.shown)/\(ReservedName.manifest.text)» bị hỏng hoặc do phiên bản khác ghi",
      note: "Không có sổ ghi thì không biết tệp nào do congbo ghi, nên không tệp nào bị thay hay xóa",
      fix: "Xóa thư mục «\(location.shown)» (giữ lại tệp nào của riêng mình) rồi chạy lại để dựng toàn bộ trang")
  }
}
