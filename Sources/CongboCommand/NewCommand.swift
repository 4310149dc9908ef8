import ArgumentParser
import Diagnostics
import Foundation
import Publications
import Vietnamese

/// `congbo new van-ban|tin-tuc`: a new file with commented front matter; never overwrites.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Tạo tệp mới có sẵn phần thuộc tính.", subcommands: [NewDocument.self, NewNews.self])
}

/// Where new files go.
struct NewOptions: ParsableArguments {
  @Option(name: .long, help: "Thư mục chứa content/.")
  var source = "."

  @Option(name: .long, help: "Ngày đăng, dạng 2026-11-22; mặc định là hôm nay.")
  var date: String?

  /// The day of publication: as given, else today in Vietnam.
  func day() throws -> Day {
    if let date {
      guard let day = Day(iso: date) else { throw ValidationError("--date phải là ngày có thật, dạng 2026-11-22") }
      return day
    }
    return Day(daysSince1970: Int((Date().timeIntervalSince1970 + 7 * 3600) / 86_400)) ?? .epoch
  }
}

/// `congbo new van-ban`.
struct NewDocument: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "van-ban", abstract: "Văn bản mới.")

  @OptionGroup var options: NewOptions
  @Option(name: .long, help: "Số ký hiệu, ví dụ 2972/QĐ-UBND.") var number: String?
  @Option(name: .long, help: "Trích yếu.") var title: String?
  @Option(name: .long, help: "Cơ quan ban hành.") var issuer: String?
  @Option(name: .long, help: "Ngày ban hành, dạng 2017-08-24.") var issued: String?

  func run() async throws {
    let number = try Prompt.text("Số ký hiệu", given: number, example: "2972/QĐ-UBND") { text in
      DocumentNumber(text) == nil ? "Số ký hiệu không đúng dạng; ví dụ 2972/QĐ-UBND, 80/2014/QĐ-TTg, 36-NQ/TW." : nil
    }
    let title = try Prompt.text("Trích yếu", given: title, example: "Phê duyệt kế hoạch …")
    let issuer = try Prompt.text("Cơ quan ban hành", given: issuer, example: "UBND tỉnh …")
    let issued = try Prompt.text("Ngày ban hành (năm-tháng-ngày)", given: issued, example: "2017-08-24") { text in
      Day(iso: text) == nil ? "Ngày phải có thật và viết dạng 2017-08-24." : nil
    }
    let form = DocumentNumber(number)?.form
    var text = "---\n# Trích yếu, như trên văn bản\ntitle: \(YAMLText.quoted(title))\nnumber: \(number)\n"
    if form == nil { text += "# Số ký hiệu không cho biết hình thức: ghi Luật, Nghị quyết, …\ntype: \n" }
    text += """
      issuer: \(YAMLText.quoted(issuer))
      issued: \(issued)
      # Ngày cổng đăng văn bản này
      date: \(try options.day())
      # Một hai câu cho danh sách và kết quả tìm kiếm
      summary: ""
      # Mã lĩnh vực khai báo trong portal.yml
      fields: []
      # Bỏ dấu # ở đầu dòng cần dùng; điều gì chưa rõ thì để trống, đừng đoán.
      # effective: 2017-09-01
      # signer: {name: "", title: "", authority: TM.}
      # period: 2016-2020
      # based_on: [153/QĐ-TTg]
      # replaces: []
      # attachments: [\(Slug.make(number)).pdf]
      # Bỏ dòng dưới khi bài đã sẵn sàng đăng
      draft: true
      ---

      ## Điều 1. …


      """
    try NewFile.write(text, to: "content/van-ban/\(Slug.make(number)).md", in: options.source)
  }
}

/// `congbo new tin-tuc`.
struct NewNews: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "tin-tuc", abstract: "Tin mới.")

  @OptionGroup var options: NewOptions
  @Option(name: .long, help: "Tiêu đề.") var title: String?

  func run() async throws {
    let title = try Prompt.text("Tiêu đề", given: title, example: "Triển khai kế hoạch …")
    let day = try options.day()
    let slug = Slug.make(title).split(separator: "-").prefix(10).joined(separator: "-")
    let text = """
      ---
      title: \(YAMLText.quoted(title))
      date: \(day)
      summary: ""
      # Mã lĩnh vực khai báo trong portal.yml
      fields: []
      # Bỏ dấu # ở đầu dòng cần dùng
      # documents: [2972/QĐ-UBND]
      # source: {name: "Báo …", url: "https://…"}
      # author: ""
      # image: anh.jpg
      # caption: ""
      # Bỏ dòng dưới khi bài đã sẵn sàng đăng
      draft: true
      ---


      """
    try NewFile.write(text, to: "content/tin-tuc/\(day)-\(slug.isEmpty ? "tin" : slug).md", in: options.source)
  }
}

/// Asks for what the flags did not give.
enum Prompt {
  /// - Throws: `ValidationError` where a given value is wrong, or nothing is given and nobody can be asked.
  static func text(
    _ label: String, given: String?, example: String, problem: (String) -> String? = { _ in nil }
  ) throws -> String {
    if let given {
      let clean = NormalForm.nfc(given).trimmingCharacters(in: .whitespacesAndNewlines)
      if clean.isEmpty || clean.contains("\n") {
        throw ValidationError("\(label) không được trống và phải nằm trên một dòng.")
      }
      if let problem = problem(clean) { throw ValidationError(problem) }
      return clean
    }
    while isatty(STDIN_FILENO) == 1 {
      Console.message("\(label) (ví dụ \(example)): ")
      guard let line = readLine() else { break }
      let clean = NormalForm.nfc(line).trimmingCharacters(in: .whitespacesAndNewlines)
      if clean.isEmpty { continue }
      guard let problem = problem(clean) else { return clean }
      Console.message(problem + "\n")
    }
    throw ValidationError("Thiếu «\(label)»; xem congbo new --help.")
  }
}

/// Texts as YAML scalars.
enum YAMLText {
  /// In double quotes, with what must be escaped.
  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

/// Writes a new file of the content.
enum NewFile {
  /// - Throws: `ExitCode(1)` where the file exists already or cannot be written.
  static func write(_ text: String, to file: String, in source: String) throws {
    let path = source + "/" + file
    let folder = (path as NSString).deletingLastPathComponent
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
    } catch CocoaError.fileWriteFileExists {
      Console.message(
        Diagnostic(
          .fileExists, at: SourceLocation(file: file), "Tệp đã có, không ghi đè",
          fix: "Mở tệp này để sửa, hoặc xóa nó trước."
        ).text)
      throw ExitCode(1)
    } catch {
      Console.message(
        Diagnostic(
          .fileUnwritable, at: SourceLocation(file: file), "Không ghi được tệp",
          fix: "Kiểm tra quyền ghi của thư mục."
        ).text)
      throw ExitCode(1)
    }
    Console.result("\(file)\n")
  }
}
