import Diagnostics
import FoundationEssentials
import Glibc

/// Keeps the output away from what the portal is made of.
enum OutputGuard {
  /// What is wrong with an output folder; nil where it neither lies in a folder that the portal is made of, nor holds one.
  static func problem(output: String, source: String) -> Diagnostic? {
    let real = resolved(output)
    if real == resolved(FileManager.default.homeDirectoryForCurrentUser.path) || real == "/" {
      return refusal(output, "là thư mục cá nhân hoặc thư mục gốc của máy")
    }
    for name in ["content", "templates", ".congbo", ".git"] {
      let folder = resolved(source + "/" + name)
      if real == folder { return refusal(output, "chính là thư mục `\(name)`") }
      if real.hasPrefix(folder + "/") { return refusal(output, "nằm trong `\(name)`") }
      if folder.hasPrefix(real + "/"), FileManager.default.fileExists(atPath: folder) {
        return refusal(output, "chứa thư mục `\(name)` của Cổng")
      }
    }
    return nil
  }

  private static func refusal(_ output: String, _ why: String) -> Diagnostic {
    Diagnostic(
      .outputInContent, at: nil, "Không xuất bản vào «\(output)»: thư mục ấy \(why)",
      note: "Trang dựng ra sẽ lẫn với nội dung gốc, và lần dựng sau sẽ hỏng.",
      fix: "Chọn một thư mục riêng, ví dụ `--output site`.")
  }

  /// The path from the root without links and `..`, as far as it is there; what is not there yet follows as it is written.
  static func resolved(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    var real = ""
    var parts = full.split(separator: "/")[...]
    while let part = parts.popFirst() {
      switch part {
      case ".": continue
      case "..": real = real.lastIndex(of: "/").map { String(real[..<$0]) } ?? ""
      default:
        let next = real + "/" + part
        guard let found = realpath(next, nil) else {
          real = next
          continue
        }
        defer { free(found) }
        real = String(cString: found) == "/" ? "" : String(cString: found)
      }
    }
    return real.isEmpty ? "/" : real
  }
}
