import Diagnostics
import FoundationEssentials
import Glibc
import Parallel
import Vietnamese

/// What stands in `content/`: Markdown to read, files that pages may name, and the configuration.
public struct ContentFolder: Sendable {
  /// A file that is no page. It is published as it is, where a published page or a list in `portal.yml` names it.
  public struct Asset: Sendable, Hashable {
    /// Path relative to the source folder, as the disk has it, in NFC or not: `content/van-ban/2972.pdf`.
    public let file: String
    /// Size in bytes.
    public let size: Int
    /// Whether its name or a folder above it begins with a full stop; then only a list in `portal.yml` can publish it.
    public let isHidden: Bool
    /// Why a hidden file cannot be published, whatever names it. For others that is said at once.
    public let fault: Diagnostic?

    /// Its path on the site, without the leading slash: `van-ban/2972.pdf`.
    public var sitePath: String { String(file.dropFirst("content/".count)) }
    /// The last part of its path.
    public var name: Substring { file.lastIndex(of: "/").map { file[file.index(after: $0)...] } ?? file[...] }
  }

  /// The folder that holds `content/`.
  public let source: String
  /// Markdown files of the three kinds in bytewise order of their paths.
  public let pages: [(file: String, kind: PublicationKind)]
  /// All other files, hidden ones too, in the same order; not those that systems and repositories keep for themselves.
  public let assets: [Asset]
  /// Whether `content/portal.yml` exists.
  public let hasConfiguration: Bool
  /// Of the pages and assets that are no symbolic links.
  public let stamps: [String: FileStamp]
  /// The moment before which a file must have changed last for its stamp to be relied on.
  private let horizon: Int

  /// What `congbo views` counted; read by the build, never published.
  public static let readings = "content/luot-xem.json"

  /// The largest Markdown file that is read, in bytes.
  public static let maximumFileSize = 8 << 20

  /// Lists the folder. A symbolic link that leaves `content/` or leads to what is no file beside a page, a name that cannot
  /// become an address and a Markdown file outside the three folders or with an unusual ending are errors.
  public static func discover(source: String) -> Diagnosed<ContentFolder> {
    let horizon = FileStamp.horizon()
    var walk = ContentWalk(source: source)
    var isDirectory = false
    if FileManager.default.fileExists(atPath: source + "/content", isDirectory: &isDirectory), isDirectory {
      walk.enter("content", depth: 0)
    } else {
      walk.diagnostics.append(
        Diagnostic(
          .contentMissing, at: nil, "Không thấy thư mục `content` trong «\(source)»",
          fix: "Chạy lệnh trong thư mục của Cổng, hoặc chỉ ra bằng `--source`."))
    }
    let folder = ContentFolder(
      source: source, pages: walk.pages, assets: walk.assets, hasConfiguration: walk.hasConfiguration,
      stamps: walk.stamps, horizon: horizon)
    return Diagnosed(folder, walk.diagnostics)
  }

  /// A file's stamp where a later build may rely on it: while it is the same, so is the file.
  package func settledStamp(of file: String) -> FileStamp? {
    stamps[file].flatMap { $0.isSettled(before: horizon) ? $0 : nil }
  }

  /// Reads a file of the project.
  ///
  /// - Throws: `file-unreadable`, `file-too-large` or `text-not-utf8`.
  public static func text(_ file: String, in source: String) throws(DiagnosticError) -> SourceText {
    try SourceText.decode(bytes(file, in: source), file: file)
  }

  /// The bytes of a file.
  ///
  /// - Throws: `file-unreadable` or `file-too-large`.
  static func bytes(_ file: String, in source: String) throws(DiagnosticError) -> [UInt8] {
    switch FileBytes.read(source + "/" + file, upTo: maximumFileSize) {
    case .bytes(let bytes): return bytes
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
