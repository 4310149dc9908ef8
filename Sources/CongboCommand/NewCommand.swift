import ArgumentParser
import Diagnostics
import Glibc
import Publications
import Vietnamese

/// `congbo new van-ban|tin-tuc`: a new file with commented front matter; never overwrites. Asks on a terminal for what
/// the flags do not say.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Tạo tệp mới có sẵn phần đầu trang.", subcommands: [NewDocument.self, NewNews.self])
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
      guard let day = Day(written: date) else {
        throw ValidationError("--date phải là ngày có thật, dạng 2026-11-22")
      }
      return day
    }
    return Today.byClock
  }

  /// What `portal.yml` declares; nothing where it is missing or faulty, which `congbo check` tells.
  func portal() -> PortalConfiguration? {
    (try? ContentFolder.text("content/portal.yml", in: source)).flatMap { PortalConfiguration.read($0).value }
  }

  /// The line that reminds of the declared fields.
  static func fieldsReminder(_ portal: PortalConfiguration?) -> String {
    let ids = (portal?.fields ?? []).map(\.id)
    return ids.isEmpty
      ? "# Mã lĩnh vực khai báo trong portal.yml" : "# Lĩnh vực, chọn trong: \(ids.joined(separator: ", "))"
  }
}

/// `congbo new van-ban`.
struct NewDocument: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "van-ban", abstract: "Văn bản mới; thiếu tùy chọn nào thì hỏi tùy chọn ấy.")

  @OptionGroup var options: NewOptions
  @Option(name: .long, help: "Số ký hiệu, ví dụ 2972/QĐ-UBND.") var number: String?
  @Option(name: .long, help: "Loại văn bản, khi số ký hiệu không cho biết hoặc chưa biết số.") var type: String?
  @Option(name: .long, help: "Trích yếu.") var title: String?
  @Option(name: .long, help: "Cơ quan ban hành.") var issuer: String?
  @Option(name: .long, help: "Ngày ban hành, dạng 2017-08-24.") var issued: String?

  func run() async throws {
    let portal = options.portal()
    let day = try options.day()
    let number = try askNumber()
    let form = try askForm(number)
    let title = try Prompt.text("Trích yếu", given: title, example: "Phê duyệt kế hoạch …")
    let issuer = try askIssuer(portal)
    let issued = try Prompt.optional("Ngày ban hành (năm-tháng-ngày)", given: issued, example: "2017-08-24") { text in
      Day(written: text) == nil ? "Ngày phải có thật và viết dạng 2017-08-24 hoặc 24/8/2017." : nil
    }
    let signed = issued.flatMap { Day(written: $0) }
    if let signed, signed > day {
      throw ValidationError(
        "Ngày ban hành \(signed.vietnamese) ở sau ngày đăng \(day.vietnamese); cần thì ghi thêm --date.")
    }
    let issuedDay = signed?.description
    let text = Self.text(
      number: number, form: form, title: title, issuer: issuer, issued: issuedDay, day: day,
      fields: NewOptions.fieldsReminder(portal))
    // Twelve words tell documents apart and stay below the length of a file name.
    let stem = Slug.make(number ?? "\(form ?? "") \(title)").split(separator: "-").prefix(12).joined(separator: "-")
    try NewFile.write(
      text,
      to: NewFile.free(
        "content/van-ban/\(stem.isEmpty ? "van-ban" : stem)", issued: signed, issuer: issuer, options.source),
      in: options.source)
  }

  private func askNumber() throws -> String? {
    // Who gives a type and no number does not know the number.
    if number == nil, type != nil { return nil }
    return try Prompt.optional("Số ký hiệu", given: number, example: "2972/QĐ-UBND") { text in
      DocumentNumber(text) == nil ? "Số ký hiệu không đúng dạng; ví dụ 2972/QĐ-UBND, 80/2014/QĐ-TTg, 36-NQ/TW." : nil
    }
  }

  private func askForm(_ number: String?) throws -> String? {
    if type == nil, let number, DocumentNumber(number)?.form != nil { return nil }
    return try Prompt.text("Loại văn bản", given: type, example: "Kế hoạch")
  }

  private func askIssuer(_ portal: PortalConfiguration?) throws -> String {
    let names = (portal?.issuers ?? []).filter { $0.until == nil }.map(\.name.vietnamese)
    let issuer = try Prompt.choice("Cơ quan ban hành", given: issuer, among: names, example: "UBND tỉnh …")
    let known = (portal?.issuers ?? []).flatMap { [$0.name.vietnamese, $0.id] + $0.aliases }
    if !known.isEmpty, !known.contains(issuer) {
      let near = NearMiss.nearest(to: issuer, among: names).map { " Có phải ý bạn là «\($0)»?" } ?? ""
      Console.message("Cơ quan «\(Shown.name(issuer))» chưa khai báo trong content/portal.yml.\(near)\n")
    }
    return issuer
  }

  private static func text(
    number: String?, form: String?, title: String, issuer: String, issued: String?, day: Day, fields: String
  ) -> String {
    """
    ---
    # Trích yếu, như trên văn bản
    title: \(YAMLText.quoted(title))
    \(number.map { "# Số ký hiệu, như trên văn bản\nnumber: \($0)" } ?? "# Chưa rõ số ký hiệu thì để nguyên dấu #\n# number: 15/KH-UBND")
    \(form.map { "# Loại văn bản\ntype: \(YAMLText.quoted($0))\n" } ?? "")# Cơ quan ban hành, tên như trong portal.yml
    issuer: \(YAMLText.quoted(issuer))
    # Ngày ký ban hành, viết năm-tháng-ngày
    \(issued.map { "issued: \($0)" } ?? "# issued: 2026-01-31")
    # Ngày Cổng đăng văn bản này
    date: \(day)
    # Một, hai câu cho danh sách và kết quả tra cứu
    summary: ""
    \(fields)
    fields: []
    # Bỏ dấu # ở đầu dòng cần dùng; điều gì chưa rõ thì để nguyên, đừng đoán.
    # effective: 2026-02-15            (ngày có hiệu lực)
    # status: con-hieu-luc             (chưa rõ thì không ghi)
    # signer: {name: "Nguyễn Văn A", title: "Chủ tịch", authority: TM.}
    # text: full                       (dưới đây là full toàn văn, extract trích, summary tóm tắt)
    # period: 2026-2030                (giai đoạn, hoặc một năm)
    # based_on: [153/QĐ-TTg]           (căn cứ)
    # replaces: [10/KH-UBND]           (thay thế)
    # attachments: [\(number.map(Slug.make) ?? "ban-goc").pdf]    (tệp nằm cạnh tệp này)
    # Xóa dòng dưới khi bài đã sẵn sàng đăng
    draft: true
    ---

    \(Placeholder.heading)


    """
  }
}

/// `congbo new tin-tuc`.
struct NewNews: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tin-tuc", abstract: "Tin mới; thiếu tiêu đề thì hỏi.")

  @OptionGroup var options: NewOptions
  @Option(name: .long, help: "Tiêu đề.") var title: String?
  @Option(name: .long, help: "Số ký hiệu của văn bản mà tin nói đến; dùng nhiều lần được.") var document: [String] = []

  func run() async throws {
    let day = try options.day()
    for number in document where DocumentNumber(number) == nil {
      throw ValidationError("--document: số ký hiệu không đúng dạng: «\(Shown.name(number))»; ví dụ 2972/QĐ-UBND.")
    }
    let title = try Prompt.text("Tiêu đề", given: title, example: "Triển khai kế hoạch …")
    let slug = Slug.make(title).split(separator: "-").prefix(10).joined(separator: "-")
    let text = """
      ---
      # Tiêu đề của tin
      title: \(YAMLText.quoted(title))
      # Ngày đăng
      date: \(day)
      # Một, hai câu cho danh sách và kết quả tra cứu
      summary: ""
      \(NewOptions.fieldsReminder(options.portal()))
      fields: []
      # Số ký hiệu các văn bản mà tin nói đến
      \(document.isEmpty ? "# documents: [2972/QĐ-UBND]" : "documents: [\(document.joined(separator: ", "))]")
      # Bỏ dấu # ở đầu dòng cần dùng
      # source: {name: "Báo …", url: "https://…"}
      # author: "Nguyễn Văn A"
      # image: anh.jpg                  (ảnh nằm cạnh tệp này)
      # caption: "Ảnh cho thấy điều gì"
      # Xóa dòng dưới khi tin đã sẵn sàng đăng
      draft: true
      ---


      """
    try NewFile.write(text, to: "content/tin-tuc/\(day)-\(slug.isEmpty ? "tin" : slug).md", in: options.source)
  }
}
