import ArgumentParser
import Diagnostics
import Foundation

/// Texts as YAML scalars.
enum YAMLText {
  /// In double quotes, with what must be escaped.
  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

/// Writes a new file of the content.
enum NewFile {
  /// The path for a new document. Serial numbers begin anew each year: where the file of a number is there already, and
  /// is of another year, the year goes behind the name.
  static func free(_ stem: String, year: Substring?, _ source: String) -> String {
    let file = stem + ".md"
    guard let year, let text = try? String(contentsOfFile: source + "/" + file, encoding: .utf8) else { return file }
    let issued = text.split(separator: "\n").first { $0.hasPrefix("issued: ") }?.dropFirst("issued: ".count).prefix(4)
    return issued == nil || issued == year ? file : "\(stem)-\(year).md"
  }

  /// - Throws: `ExitCode(1)` where the file exists already or cannot be written.
  static func write(_ text: String, to file: String, in source: String) throws {
    let path = source + "/" + file
    let folder = (path as NSString).deletingLastPathComponent
    var problem = Diagnostic(
      .fileUnwritable, at: SourceLocation(file: file), "Không ghi được tệp", fix: "Kiểm tra quyền ghi của thư mục.")
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      do {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
        return Console.result("\(file)\n")
      } catch CocoaError.fileWriteFileExists {
        problem = Diagnostic(
          .fileExists, at: SourceLocation(file: file), "Tệp đã có, không ghi đè",
          fix: "Mở tệp này để sửa, hoặc xóa nó trước.")
      }
    } catch {
      // Said below.
    }
    Console.message(problem.text)
    throw ExitCode(1)
  }
}
