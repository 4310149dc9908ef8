import Foundation

/// What stands in a folder, for comparing before and after.
public struct Snapshot: Sendable, Hashable {
  /// One entry of the folder.
  public struct Entry: Sendable, Hashable {
    /// `file`, `folder` or `link`.
    public let kind: String
    /// The bytes of a file, or the target of a link.
    public let bytes: [UInt8]
    /// The number of the file in its file system.
    public let inode: UInt64
    /// Time of the last modification, in nanoseconds since 1970.
    public let modified: Int
    /// Access rights.
    public let mode: UInt32
  }

  /// The entries by path relative to the folder.
  public let entries: [String: Entry]

  /// Reads everything in a folder; an absent folder is empty.
  public init(of folder: String) throws {
    var entries: [String: Entry] = [:]
    func walk(_ relative: String) throws {
      let here = relative.isEmpty ? folder : folder + "/" + relative
      for name in try FileManager.default.contentsOfDirectory(atPath: here) {
        let path = relative.isEmpty ? name : relative + "/" + name
        var status = stat()
        guard lstat(folder + "/" + path, &status) == 0 else { continue }
        let kind: String
        var bytes: [UInt8] = []
        switch status.st_mode & S_IFMT {
        case S_IFDIR: kind = "folder"
        case S_IFLNK:
          kind = "link"
          bytes = Array(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/" + path).utf8)
        default:
          kind = "file"
          bytes = Array(try Data(contentsOf: URL(fileURLWithPath: folder + "/" + path)))
        }
        entries[path] = Entry(
          kind: kind, bytes: bytes, inode: UInt64(status.st_ino),
          modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec, mode: status.st_mode & 0o7777)
        if kind == "folder" { try walk(path) }
      }
    }
    if FileManager.default.fileExists(atPath: folder) { try walk("") }
    self.entries = entries
  }

  /// The bytes of the regular files, without those whose first name begins with `.congbo`.
  public var files: [String: [UInt8]] {
    entries.filter { $0.value.kind == "file" && !$0.key.hasPrefix(".congbo") }.mapValues(\.bytes)
  }

  /// The paths of the folders, sorted.
  public var folders: [String] { entries.filter { $0.value.kind == "folder" }.keys.sorted() }
}
