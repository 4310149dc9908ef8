import Bytes
import AccessLog
import ArgumentParser
import Diagnostics
import FoundationEssentials
import Glibc
import Portal
import Vietnamese

/// `congbo views LOG…`: counts page readings in web server logs and keeps them in the content folder.
struct ViewsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "views", abstract: "Đếm lượt xem trang từ nhật ký máy chủ web.",
    discussion: """
      Đọc nhật ký dạng combined của nginx hoặc Apache, cả tệp nén .gz; dấu - là đầu vào chuẩn. Chỉ đếm yêu cầu GET có \
      mã 200 vào các trang của Cổng, bỏ chương trình tự động. Địa chỉ người đọc không được giữ lại ở đâu cả. Kết quả \
      ghi vào content/luot-xem.json theo từng ngày, lần dựng sau hiện trên trang.

      Đọc lại cùng một nhật ký không làm số tăng gấp đôi: với mỗi ngày, số liệu cũ được thay bằng lần đọc thấy nhiều \
      lượt hơn, không cộng dồn. Nhật ký của một ngày nằm ở nhiều tệp thì đưa vào cùng một lần chạy.
      """)

  @Argument(help: "Tệp nhật ký; - là đầu vào chuẩn.")
  var logs: [String]

  @OptionGroup var options: SourceOptions

  @Option(name: .long, help: "Ngày hôm nay, dạng 2026-11-22; dòng nhật ký ghi ngày sau đó bị bỏ.")
  var date: String?

  func run() async throws {
    let siteOptions = try options.siteOptions()
    let today = try latest()
    let made = Site.make(siteOptions)
    guard let site = made.value else {
      Console.message(
        DiagnosticReport(made.diagnostics).text + "Chưa đếm được lượt xem; không ghi gì vào \(ViewCounts.file).\n")
      throw ExitCode(1)
    }
    let path = siteOptions.source + "/" + ViewCounts.file
    var counts = try existing(path)
    var reader = AccessLogReader(pages: site.countedPages, latest: today)
    var failed = false
    for log in logs { failed = !read(log, &reader) || failed }
    let merging = counts.merge(reader.counts)
    if !merging.taken.isEmpty { try save(counts, to: path) }
    report(reader, merging)
    if failed { throw ExitCode(1) }
  }

  /// The day after which no line of a log is believed: as given, else today in Vietnam by the clock alone, for logs are not
  /// of the moment that `SOURCE_DATE_EPOCH` names.
  private func latest() throws -> Day {
    if let date {
      guard let day = Day(iso: date) else { throw ValidationError("--date phải là ngày có thật, dạng 2026-11-22") }
      return day
    }
    return Today.byClock
  }

  /// The counts so far. The build has found the file sound, or absent.
  private func existing(_ path: String) throws -> ViewCounts {
    guard let data = FileManager.default.contents(atPath: path) else { return ViewCounts() }
    return try ViewCounts(json: [UInt8](data))
  }

  /// Whether the log could be read to its end.
  private func read(_ log: String, _ reader: inout AccessLogReader) -> Bool {
    do {
      guard let file = log == "-" ? FileReader() : FileReader(log) else { throw FileReader.Failure() }
      switch try reader.read({ try file.next(1 << 20) }) {
      case .read: return true
      case .repeated:
        Console.message("\(Shown.name(log)): trùng nội dung với một nhật ký đã đọc, bỏ qua.\n")
        return true
      case .damaged:
        Console.message("\(Shown.name(log)): tệp nén bị cắt hoặc hỏng; chỉ đếm được phần đầu.\n")
        return false
      }
    } catch {
      Console.message("\(Shown.name(log)): không đọc được nhật ký.\n")
      return false
    }
  }

  private func save(_ counts: ViewCounts, to path: String) throws {
    do {
      try Data(counts.json.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      Console.message(
        Diagnostic(
          .fileUnwritable, at: SourceLocation(file: ViewCounts.file), "Không ghi được tệp",
          fix: "Kiểm tra quyền ghi của thư mục."
        ).text)
      throw ExitCode(1)
    }
  }

  private func report(_ reader: AccessLogReader, _ merging: ViewCounts.Merging) {
    let tally = reader.tally
    Console.result(
      "Đếm được \(Shown.count(tally.counted)) lượt xem; bỏ \(Shown.count(tally.robots)) lượt của chương trình tự động, \(Shown.count(tally.others)) yêu cầu "
        + "khác, \(Shown.count(tally.malformed)) dòng không đọc được.\n"
        + "\(ViewCounts.file): \(Shown.count(merging.taken.count)) ngày mới hoặc tăng, \(Shown.count(merging.kept.count)) ngày giữ nguyên"
        + (merging.passedOver.isEmpty ? ".\n" : ", \(Shown.count(merging.passedOver.count)) ngày đã khóa sổ.\n"))
  }
}
