import Diagnostics
import FoundationEssentials
import Glibc

/// Reads a folder of templates from disk.
public enum TemplateFolder {
  /// Every file below the folder, by path within it with `/`. Hidden files are left out; a symbolic link is refused,
  /// since it could lead outside the project.
  public static func read(_ folder: URL) -> Diagnosed<[String: [UInt8]]> {
    var files: [String: [UInt8]] = [:]
    var diagnostics: [Diagnostic] = []
    read(folder, prefix: "", &files, &diagnostics)
    return Diagnosed(files, diagnostics)
  }

  private static func read(
    _ folder: URL, prefix: String, _ files: inout [String: [UInt8]], _ diagnostics: inout [Diagnostic]
  ) {
    let manager = FileManager.default
    guard let names = try? manager.contentsOfDirectory(atPath: folder.path) else {
      diagnostics.append(
        TemplateSource.diagnostic(
          .templateUnreadable, path: prefix, "không đọc được thư mục",
          fix: "kiểm tra thư mục có tồn tại và quyền đọc của nó"))
      return
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      let url = folder.appendingPathComponent(name)
      let path = prefix + name
      let type = (try? manager.attributesOfItem(atPath: url.path))?[.type] as? FileAttributeType
      switch type {
      case .typeDirectory: read(url, prefix: path + "/", &files, &diagnostics)
      case .typeSymbolicLink:
        diagnostics.append(
          TemplateSource.diagnostic(
            .templateSymlink, path: path, "không dùng liên kết tượng trưng trong templates",
            fix: "chép tệp thật vào đây thay cho liên kết"))
      default:
        guard let data = try? Data(contentsOf: url) else {
          diagnostics.append(
            TemplateSource.diagnostic(
              .templateUnreadable, path: path, "không đọc được tệp",
              fix: "kiểm tra quyền đọc của tệp"))
          continue
        }
        files[path] = [UInt8](data)
      }
    }
  }
}
