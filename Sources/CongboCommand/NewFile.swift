import ArgumentParser
import Diagnostics
import Foundation
import Publications

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
    let problem: Diagnostic
    do throws(FileReplacement.Failure) {
      try FileReplacement.create(source + "/" + file, with: Array(text.utf8))
      return Console.result("\(file)\n")
    } catch .exists {
      problem = Diagnostic(
        .fileExists, at: SourceLocation(file: file), "Tệp đã có, không ghi đè",
        fix: "Mở tệp này để sửa, hoặc xóa nó trước.")
    } catch {
      problem = Diagnostic(
        .fileUnwritable, at: SourceLocation(file: file), "Không ghi được tệp", fix: "Kiểm tra quyền ghi của thư mục.")
    }
    Console.message(problem.text)
    throw ExitCode(1)
  }
}
