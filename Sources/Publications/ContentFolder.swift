import Diagnostics
import Foundation
import Parallel
import Vietnamese

/// What stands in `content/`: Markdown to read, files to publish beside the pages, and the configuration.
public struct ContentFolder: Sendable {
  /// A file to publish as it is.
  public struct Asset: Sendable, Hashable {
    /// Path relative to the source folder: `content/van-ban/2972.pdf`.
    public let file: String
    /// Size in bytes.
    public let size: Int

    /// Its path on the site, without the leading slash: `van-ban/2972.pdf`.
    public var sitePath: String { String(file.dropFirst("content/".count)) }
  }

  /// The folder that holds `content/`.
  public let source: String
  /// Markdown files of the three kinds in bytewise order of their paths.
  public let pages: [(file: String, kind: PublicationKind)]
  /// All other files, in the same order.
  public let assets: [Asset]
  /// Whether `content/portal.yml` exists.
  public let hasConfiguration: Bool
  /// Of the pages and assets that are no symbolic links.
  public let stamps: [String: FileStamp]

  /// The largest Markdown file that is read, in bytes.
  public static let maximumFileSize = 8 << 20

  /// Lists the folder. Hidden files are passed over. A symbolic link that leaves `content/`, a name that cannot become an
  /// address and a Markdown file outside the three folders are errors.
  public static func discover(source: String) -> (ContentFolder, [Diagnostic]) {
    var walk = Walk(source: source)
    var isDirectory: ObjCBool = false
    if FileManager.default.fileExists(atPath: source + "/content", isDirectory: &isDirectory), isDirectory.boolValue {
      walk.enter("content", depth: 0)
    } else {
      walk.diagnostics.append(
        Diagnostic(
          .contentMissing, at: nil, "Không thấy thư mục `content` trong «\(source)»",
          fix: "Chạy lệnh trong thư mục của Cổng, hoặc chỉ ra bằng `--source`."))
    }
    let folder = ContentFolder(
      source: source, pages: walk.pages, assets: walk.assets, hasConfiguration: walk.hasConfiguration,
      stamps: walk.stamps)
    return (folder, walk.diagnostics)
  }

  /// Reads a file of the project.
  ///
  /// - Throws: `file-unreadable`, `file-too-large` or `text-not-utf8`.
  public static func text(_ file: String, in source: String) throws(DiagnosticError) -> SourceText {
    switch FileBytes.read(source + "/" + file, upTo: maximumFileSize) {
    case .bytes(let bytes): return try SourceText.decode(bytes, file: file)
    case .tooLarge:
      throw DiagnosticError(
        Diagnostic(
          .fileTooLarge, at: SourceLocation(file: file),
          "Tệp dài quá giới hạn \(maximumFileSize >> 20) MB",
          fix: "Tách thành nhiều trang, hoặc đính kèm tệp PDF."))
    case .unreadable:
      throw DiagnosticError(
        Diagnostic(
          .fileUnreadable, at: SourceLocation(file: file), "Không đọc được tệp", fix: "Kiểm tra quyền đọc của tệp."))
    }
  }
}

/// One walk over `content/`.
private struct Walk {
  let source: String
  var pages: [(file: String, kind: PublicationKind)] = []
  var assets: [ContentFolder.Asset] = []
  var hasConfiguration = false
  var stamps: [String: FileStamp] = [:]
  var diagnostics: [Diagnostic] = []
  private let root: String

  init(source: String) {
    self.source = source
    root = URL(fileURLWithPath: source + "/content").resolvingSymlinksInPath().path
  }

  mutating func enter(_ folder: String, depth: Int) {
    guard depth < 32, let names = try? FileManager.default.contentsOfDirectory(atPath: source + "/" + folder) else {
      diagnostics.append(
        Diagnostic(
          .folderUnreadable, at: SourceLocation(file: folder), "Không đọc được thư mục",
          fix: "Kiểm tra quyền đọc và độ sâu của thư mục."))
      return
    }
    let shown = names.filter { !$0.hasPrefix(".") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let (prefix, own) = (source + "/", folder + "/")
    let found = Parallel.map(shown.count, grain: 256) { number -> (path: String, status: stat)? in
      let path = own + shown[number]
      var status = stat()
      return lstat(prefix + path, &status) == 0 ? (path, status) : nil
    }
    for (name, entry) in zip(shown, found) {
      if let (path, status) = entry { visit(path, status, name: name, depth: depth) }
    }
  }

  private mutating func visit(_ path: String, _ found: stat, name: String, depth: Int) {
    if let problem = FileNames.problem(name, at: path) { return diagnostics.append(problem) }
    var status = found
    let isLink = status.st_mode & S_IFMT == S_IFLNK
    if isLink {
      let target = URL(fileURLWithPath: source + "/" + path).resolvingSymlinksInPath().path
      guard target == root || target.hasPrefix(root + "/"),
        stat(target, &status) == 0, status.st_mode & S_IFMT == S_IFREG
      else {
        diagnostics.append(
          Diagnostic(
            .symbolicLink, at: SourceLocation(file: path),
            "Liên kết tượng trưng chỉ ra ngoài thư mục `content`, đã hỏng, hoặc chỉ tới một thư mục",
            fix: "Chép tệp thật vào đây thay cho liên kết."))
        return
      }
    }
    if status.st_mode & S_IFMT == S_IFDIR { return enter(path, depth: depth + 1) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      diagnostics.append(
        Diagnostic(
          .fileSpecial, at: SourceLocation(file: path), "Không phải tệp thường", fix: "Xóa tệp này khỏi `content`."))
      return
    }
    if !isLink { stamps[path] = FileStamp(status) }
    if path == "content/portal.yml" {
      hasConfiguration = true
    } else if name.hasSuffix(".md") {
      page(path)
    } else {
      asset(path, size: Int(status.st_size))
    }
  }

  private mutating func page(_ path: String) {
    guard let kind = PublicationKind.allCases.first(where: { path.utf8.starts(with: "content/\($0.rawValue)/".utf8) })
    else {
      diagnostics.append(
        Diagnostic(
          .fileMisplaced, at: SourceLocation(file: path), "Trang nằm ngoài các thư mục van-ban, tin-tuc, trang",
          fix: "Chuyển tệp vào `content/van-ban`, `content/tin-tuc` hoặc `content/trang`."))
      return
    }
    pages.append((path, kind))
  }

  private mutating func asset(_ path: String, size: Int) {
    guard path.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F && $0 != "\\" && $0 != "\u{FFFD}" })
    else {
      diagnostics.append(
        Diagnostic(
          .fileName, at: SourceLocation(file: path), "Tên tệp có ký tự không dùng được trong địa chỉ",
          fix: "Đặt lại tên tệp không dấu, ví dụ `ke-hoach.pdf`."))
      return
    }
    assets.append(ContentFolder.Asset(file: path, size: size))
  }
}
