import Archiving
import Diagnostics
import Parallel

/// What stands in the output folder before a build touches it.
struct Inventory: Sendable {
  /// The output folder; nil when there is none.
  let folder: Folder?
  /// What the last build wrote; empty when there was none.
  let manifest: Manifest
  /// The bytes of the manifest, empty when there was none.
  let manifestBytes: [UInt8]
  /// Everything in the folder.
  let tree: Tree

  private let manifestStamp: Stamp?

  /// Takes stock. Refuses a folder with content that no manifest accounts for.
  init(of place: OutputPlace, width: Int = Parallel.width) throws {
    folder = try place.open()
    guard let folder else {
      (manifest, manifestBytes, tree, manifestStamp) = (Manifest(tool: "", entries: [:]), [], Tree(), nil)
      return
    }
    manifestStamp = try folder.stamp(ReservedName.manifest)
    if let manifestStamp, manifestStamp.isRegular {
      let bytes = try folder.read(ReservedName.manifest, sizeHint: manifestStamp.size)
      // An empty file is the owner's word that congbo may publish here; it lists nothing, so nothing is overwritten.
      let (parsed, walked) = Parallel.both(
        { bytes.isEmpty ? Manifest(tool: "", entries: [:]) : Manifest(parsing: bytes) },
        { Result { try Tree(of: folder, width: width) } })
      guard let parsed else { throw PublishingError([Inventory.damaged(place)]) }
      (manifest, manifestBytes, tree) = (parsed, bytes, try walked.get())
    } else {
      let others = try folder.entries(.root).map { RelativePath(bytes: $0) }.filter { !Inventory.isOfServers($0.text) }
      if !others.isEmpty { throw PublishingError([Inventory.notOwned(place, others)]) }
      (manifest, manifestBytes, tree) = (Manifest(tool: "", entries: [:]), [], try Tree(of: folder, width: width))
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
  func isIntact(_ path: RelativePath, _ stamp: Stamp) throws -> Bool {
    guard let folder, stamp.isRegular else { return false }
    let candidates = [manifest.entries[path], manifest.pending[path]].compactMap { $0 }.filter { $0.size == stamp.size }
    if candidates.isEmpty { return false }
    if candidates.count == 1, isUntouched(path, stamp) { return true }
    let hash = Checksum(of: try folder.read(path, sizeHint: stamp.size))
    return candidates.contains { $0.hash == hash }
  }

  /// Whether the entry of a file last changed before the manifest's did.
  private func isUntouched(_ path: RelativePath, _ stamp: Stamp) -> Bool {
    manifest.pending[path] == nil && (manifestStamp.map { stamp.changedBefore($0) } ?? false)
  }

  /// Whether the file at `path`, which has this stamp, holds exactly these bytes, of this hash.
  func holds(_ entry: Manifest.Entry, at path: RelativePath, _ stamp: Stamp?) throws -> Bool {
    guard let folder, let stamp, stamp.isRegular, stamp.size == entry.size else { return false }
    if let old = manifest.entries[path], old.size == stamp.size, isUntouched(path, stamp) {
      return old.hash == entry.hash
    }
    return Checksum(of: try folder.read(path, sizeHint: stamp.size)) == entry.hash
  }

  /// Whether a build wrote something at `path`, whatever stands there now.
  func isListed(_ path: RelativePath) -> Bool {
    manifest.entries[path] != nil || manifest.pending[path] != nil
  }

  /// All paths that builds wrote.
  var listed: [RelativePath] {
    Array(manifest.entries.keys) + manifest.pending.keys.filter { manifest.entries[$0] == nil }
  }

  private static func notOwned(_ place: OutputPlace, _ names: [RelativePath]) -> Diagnostic {
    let sorted = names.sorted()
    let shown = sorted.prefix(3).map { "«\($0.text)»" }.joined(separator: ", ")
    let more = sorted.count > 3 ? " và \(sorted.count - 3) mục khác" : ""
    return Diagnostic(
      .outputNotOwned, at: nil,
      "Thư mục «\(place.shown)» đã có nội dung không do congbo ghi: \(shown)\(more)",
      note: "congbo không động đến tệp của người khác",
      fix: "Chọn --output khác; hoặc dời các tệp ấy đi; hoặc, để xuất bản bên cạnh chúng, tạo tệp rỗng "
        + "«\(place.shown)/\(ReservedName.manifest.text)» rồi chạy lại")
  }

  private static func damaged(_ place: OutputPlace) -> Diagnostic {
    Diagnostic(
      .outputManifestDamaged, at: nil,
      "Sổ ghi «\(place.shown)/\(ReservedName.manifest.text)» bị hỏng hoặc do phiên bản khác ghi",
      note: "Không có sổ ghi thì không biết tệp nào do congbo ghi, nên không tệp nào bị thay hay xóa",
      fix: "Xóa thư mục «\(place.shown)» (giữ lại tệp nào của riêng mình) rồi chạy lại để dựng toàn bộ trang")
  }
}
