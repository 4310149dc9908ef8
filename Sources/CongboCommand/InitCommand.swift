import ArgumentParser
import Diagnostics
import FoundationEssentials
import Glibc
import Publications
import Templates
import Vietnamese

/// `congbo init`: a new portal in a folder of its own, which builds and passes `check`. Asks on a terminal for what the flags
/// do not say; without one it asks nothing.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Lập một Cổng mới trong một thư mục trống; thiếu tùy chọn nào thì hỏi tùy chọn ấy.")

  @Argument(help: "Thư mục của Cổng; chưa có, hoặc còn trống.") var folder: String
  @Option(name: .long, help: "Tên cơ quan công bố, ví dụ \"UBND tỉnh Quảng Trị\".") var name: String?
  @Option(name: .long, help: "Địa phương, ví dụ \"Quảng Trị\".") var place: String?
  @Option(name: .long, help: "Tên Cổng; mặc định là \"Cổng công bố văn bản\" và tên cơ quan.") var title: String?
  @Option(name: .long, help: "Địa chỉ web của Cổng, ví dụ https://congbo.quangtri.gov.vn.") var address: String?
  @Option(name: .long, help: "Địa chỉ trụ sở.") var office: String?
  @Option(name: .long, help: "Thư điện tử của ban biên tập.") var email: String?
  @Option(name: .long, help: "Điện thoại.") var phone: String?
  @Option(name: .long, help: "Ngôn ngữ: vi hoặc vi,en.") var languages: String?
  @Option(name: .long, help: "Nơi lưu trữ: github, gitlab, cloudflare, netlify, azure hoặc server.") var host: String?
  @Option(name: .long, help: "Ngày ghi trên các trang đầu tiên, dạng 2026-11-22; mặc định là hôm nay.") var date:
    String?

  func run() async throws {
    guard let starter = Starter.shipped else {
      return try fail(
        Diagnostic(
          .fileUnreadable, at: nil, "Không thấy bộ tệp mẫu đi kèm công cụ", fix: "Cài lại gói congbo."))
    }
    let target = folder
    try checkEmpty(target)
    let answers = try answers()
    do {
      for file in starter.files(answers) { try Starter.write(file, into: target) }
    } catch {
      try fail(
        Diagnostic(
          .fileUnwritable, at: SourceLocation(file: target), "Không ghi được vào thư mục",
          fix: "Kiểm tra quyền ghi và chỗ trống của đĩa."))
    }
    Console.result(
      "Đã lập Cổng trong «\(Shown.name(target))». Xem thử: cd \(Shown.name(Self.shellWord(target))) && congbo serve\n")
  }

  /// - Throws: `ExitCode(1)` where anything but a repository's own folder is there.
  private func checkEmpty(_ target: String) throws {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: target, isDirectory: &isFolder) else { return }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: target))?.filter { $0 != ".git" }
    if isFolder, names?.isEmpty == true { return }
    try fail(
      Diagnostic(
        .fileExists, at: SourceLocation(file: target), "Thư mục đã có tệp, không ghi đè",
        fix: "Chọn một thư mục mới hoặc còn trống."))
  }

  private func answers() throws -> Starter.Answers {
    let command = "init"
    let name = try Prompt.text("Tên cơ quan công bố", given: name, example: "UBND tỉnh Quảng Trị", command: command)
    let guess = Self.place(in: name)
    let place = try Prompt.optional("Địa phương", given: place, example: guess ?? "Quảng Trị") ?? guess ?? name
    let address = try Prompt.optional(
      "Địa chỉ web của Cổng", given: address, example: "https://congbo.tinh.gov.vn"
    ) { BaseURL.normalized($0) == nil ? "Địa chỉ web phải đầy đủ, ví dụ https://congbo.tinh.gov.vn." : nil }
    let languages = try Prompt.optional("Ngôn ngữ", given: languages, example: "vi hoặc vi,en") {
      Self.languages($0) == nil ? "Cổng có tiếng Việt (vi) và tiếng Anh (en): ghi vi hoặc vi,en." : nil
    }
    let hosts = PortalHost.allCases.map(\.rawValue)
    let host = try Prompt.optional("Nơi lưu trữ", given: host, example: hosts.joined(separator: ", ")) { text in
      hosts.contains(text) ? nil : "Nơi lưu trữ là một trong: \(hosts.joined(separator: ", "))."
    }
    let contact = [
      ("office", "Địa chỉ trụ sở", office, "số 1 đường …"), ("email", "Thư điện tử", email, "congbo@tinh.gov.vn"),
      ("phone", "Điện thoại", phone, "0233 000 000"),
    ]
    var reach: [String: String] = [:]
    for (key, label, given, example) in contact {
      reach[key] = try Prompt.optional(label, given: given, example: example)
    }
    return Starter.Answers(
      name: name, title: try Prompt.unasked("Tên Cổng", given: title) ?? "Cổng công bố văn bản – \(name)", place: place,
      url: address.flatMap { BaseURL.normalized($0) } ?? "https://congbo.example",
      languages: languages.flatMap { Self.languages($0) } ?? ["vi"],
      host: host.flatMap { PortalHost(rawValue: $0) } ?? .server, office: reach["office"], email: reach["email"],
      phone: reach["phone"], today: try day(), version: Congbo.toolVersion)
  }

  private func day() throws -> Day {
    guard let date else { return try Today.inVietnam() }
    guard let day = Day(written: date) else {
      throw ValidationError("--date phải là ngày có thật, dạng 2026-11-22")
    }
    if try day > Today.inVietnam() {
      throw ValidationError("--date không thể sau hôm nay: các trang đầu tiên mang ngày ấy")
    }
    return day
  }

  private static func languages(_ text: String) -> [String]? {
    let codes = text.split { $0 == "," || $0 == " " }.map(String.init)
    return codes == ["vi"] || codes == ["vi", "en"] ? codes : nil
  }

  /// What follows `tỉnh` or `thành phố` in the name of a body.
  private static func place(in name: String) -> String? {
    for word in ["tỉnh ", "thành phố "] {
      if let found = name.firstRange(of: word) { return String(name[found.upperBound...]) }
    }
    return nil
  }

  private static func shellWord(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "/._-".utf8.contains(byte) || byte >= 0x80
    }
    return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }

  private func fail(_ diagnostic: Diagnostic) throws {
    Console.message(diagnostic.text)
    throw ExitCode(1)
  }
}
