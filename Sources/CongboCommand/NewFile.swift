import ArgumentParser
import Diagnostics
import Glibc
import Publications
import Vietnamese

/// Texts as YAML scalars.
enum YAMLText {
  /// In double quotes, with what must be escaped.
  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

/// Writes a new file of the content.
enum NewFile {
  /// The path for a new document. Serial numbers begin anew each year and with each body: where the file of a number is
  /// there already, and is of another year or body, the year or the body goes behind the name.
  static func free(_ stem: String, issued: Day?, issuer: String, _ source: String) -> String {
    let file = stem + ".md"
    guard let text = try? String(contentsOfFile: source + "/" + file, encoding: .utf8) else { return file }
    let other = value(of: ["issued", "ngay_ban_hanh"], in: text).flatMap { Day(written: $0) }
    if let issued, let other, other.year != issued.year { return "\(stem)-\(issued.year).md" }
    let (body, owner) = (Slug.make(issuer), value(of: ["issuer", "co_quan_ban_hanh"], in: text).map(Slug.make) ?? "")
    return body.isEmpty || owner.isEmpty || body == owner ? file : "\(stem)-\(body).md"
  }

  /// What a line of front matter says, which need not be sound.
  private static func value(of keys: [String], in text: String) -> String? {
    for line in text.split(separator: "\n") {
      guard let key = keys.first(where: { line.hasPrefix($0 + ":") }) else { continue }
      let value = line.dropFirst(key.count + 1).drop { " \"'".contains($0) }
      return String(value.reversed().drop { " \"'\r".contains($0) }.reversed())
    }
    return nil
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
