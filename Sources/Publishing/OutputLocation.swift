import Diagnostics
import Glibc

/// Where the output folder is: a name in a folder that is open. Links to the output folder are followed.
struct OutputLocation: Sendable {
  /// The folder that holds the output folder.
  let parent: Directory
  /// The name of the output folder in it.
  let name: RelativePath
  /// The path as the user gave it, for messages.
  let shown: String

  /// Finds the location; folders above the output are made when they are missing.
  init(_ path: String) throws {
    shown = path
    if let real = OutputLocation.resolve(path) {
      var status = stat()
      if stat(real, &status) == 0, status.st_mode & S_IFMT != S_IFDIR {
        throw PublishingError([OutputLocation.notFolder(path)])
      }
      (parent, name) = try OutputLocation.split(real, shown: path)
      return
    }
    var status = stat()
    if lstat(path, &status) == 0 {
      throw PublishingError([
        Diagnostic(
          .outputDanglingLink, at: nil, "«\(path)» là liên kết tới một thư mục không tồn tại",
          fix: "Tạo thư mục đích của liên kết, hoặc xóa liên kết rồi chạy lại")
      ])
    }
    let trimmed = OutputLocation.trimmed(path)
    let cut = trimmed.lastIndex(of: "/")
    let above = cut.map { $0 == trimmed.startIndex ? "/" : String(trimmed[..<$0]) } ?? "."
    let last = cut.map { String(trimmed[trimmed.index(after: $0)...]) } ?? trimmed
    try OutputLocation.makeDirectories(above)
    guard let real = OutputLocation.resolve(above) else { throw IOFailure("tìm thư mục", above) }
    parent = try Directory(opening: real)
    name = RelativePath(last)
  }

  /// Opens the output folder; nil when there is none.
  func open() throws -> Directory? {
    guard let status = try parent.status(name) else { return nil }
    if !status.isDirectory { throw PublishingError([OutputLocation.notFolder(shown)]) }
    return try Directory(opening: name, in: parent)
  }

  private static func notFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      .outputNotAFolder, at: nil, "Nơi xuất bản «\(path)» là một tệp, không phải thư mục",
      fix: "Chọn --output khác, hoặc dời tệp ấy đi")
  }

  private static func split(_ real: String, shown: String) throws -> (Directory, RelativePath) {
    guard let cut = real.lastIndex(of: "/"), real != "/" else {
      throw PublishingError([
        Diagnostic(
          .outputNotOwned, at: nil, "Không thể xuất bản vào thư mục gốc «\(shown)»", fix: "Chọn --output khác")
      ])
    }
    let above = cut == real.startIndex ? "/" : String(real[..<cut])
    return (try Directory(opening: above), RelativePath(String(real[real.index(after: cut)...])))
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// The path without links, or nil when it leads nowhere.
  private static func resolve(_ path: String) -> String? {
    guard let real = realpath(path.isEmpty ? "." : path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private static func makeDirectories(_ path: String) throws {
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let cut = path.lastIndex(of: "/"), cut != path.startIndex else {
      throw IOFailure("tạo thư mục", path)
    }
    try makeDirectories(String(path[..<cut]))
    if mkdir(path, 0o777) != 0, errno != EEXIST { throw IOFailure("tạo thư mục", path) }
  }

  /// Waits until no other build publishes into the same parent folder, and keeps others waiting as long as what it returns
  /// is in use.
  ///
  /// The lock is `flock` on the parent folder itself: nothing is left behind, and it ends with the process. Where the
  /// file system knows no such lock, there is none.
  func lock(waitingUpTo limit: Duration) throws -> Directory {
    let holder = try Directory(opening: RelativePath("."), in: parent)
    let start = ContinuousClock.now
    while flock(holder.descriptor, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      guard errno == EWOULDBLOCK else { break }
      if ContinuousClock.now - start >= limit {
        throw PublishingError([
          Diagnostic(
            .outputBusy, at: nil, "Một lần xuất bản khác đang ghi vào «\(shown)»",
            note: "Đã chờ \(limit.components.seconds) giây; lần dựng này chưa đổi gì",
            fix: "Chờ lần kia xong rồi chạy lại")
        ])
      }
      usleep(20_000)
    }
    return holder
  }

  /// Whether the folder that holds the path, or would hold it, is there.
  static func hasParent(_ path: String) -> Bool {
    if isThere(path) { return true }
    let trimmed = trimmed(path)
    guard let cut = trimmed.lastIndex(of: "/") else { return true }
    return cut == trimmed.startIndex || isThere(String(trimmed[..<cut]))
  }

  /// Whether something stands at the path.
  static func isThere(_ path: String) -> Bool { resolve(path) != nil }
}
