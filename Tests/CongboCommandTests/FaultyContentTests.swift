import Foundation
import TestSupport
import Testing

/// What an editor sees when something is wrong: place, reason, fix, exit 1, and the last good site as it was.
@Suite struct FaultyContent {
  static let good = """
    -- content/portal.yml --
    name: Cổng thử
    base_url: https://thu.example
    -- content/van-ban/1-qd-ubnd.md --
    ---
    title: Kế hoạch đến năm 2025
    number: 01/QĐ-UBND
    issuer: UBND tỉnh A
    date: 2020-01-02
    ---

    ## 1. Mục tiêu

    - 70% dịch vụ công được cung cấp trực tuyến.
    """

  private func site(_ more: String) throws -> SiteFixture {
    try SiteFixture(Self.good + "\n" + more, copying: ["templates": RealPortal.root + "/templates"])
  }

  private func build(_ site: SiteFixture) throws -> CommandResult {
    try Command.congbo(["build", "--source", site.path, "--output", site.path + "/site"])
  }

  @Test(arguments: [
    (
      "-- content/tin-tuc/a.md --\n---\ntitel: X\ndate: 2020-01-01\n---\n",
      "content/tin-tuc/a.md:2:1: lỗi: Không có khóa `titel`", "Có phải ý bạn là `title`?"
    ),
    (
      "-- content/tin-tuc/a.md --\n---\ndate: 2020-01-01\n---\n",
      "content/tin-tuc/a.md:2:1: lỗi: Thiếu khóa bắt buộc `title`", "Thêm dòng `title:"
    ),
    (
      "-- content/tin-tuc/a.md --\n---\ntitle: X\ndate: 2020-02-30\n---\n",
      "content/tin-tuc/a.md:3:7: lỗi: `date` không phải ngày có thật", "Viết dạng"
    ),
    (
      "-- content/tin-tuc/a.md --\n---\ntitle: X\n", "content/tin-tuc/a.md:1:1: lỗi: Phần đầu trang không khép lại",
      "Thêm một dòng `---`"
    ),
    (
      "-- content/tin-tuc/a.md --\n---\ntitle: X\ndate: 2020-01-01\n---\n-- content/tin-tuc/b.md --\n---\ntitle: Y\ndate: 2020-01-01\nslug: a\n---\n",
      "Hai trang cùng muốn địa chỉ /tin-tuc/a/: content/tin-tuc/a.md và content/tin-tuc/b.md", "`slug`"
    ),
    (
      "-- content/tin-tuc/a.md --\n---\ntitle: X\ndate: 2020-01-01\n---\n\n[x](../van-ban/1-qd-ubn.md)\n",
      "content/tin-tuc/a.md:6:5: lỗi: Liên kết hỏng", "../van-ban/1-qd-ubnd.md"
    ),
    (
      "-- content/tin-tuc/a.md --\n---\ntitle: X\ndate: 2020-01-01\n---\n\n[x](1-qd-ubnd.md)\n",
      "content/tin-tuc/a.md:6:5: lỗi: Liên kết hỏng", "../van-ban/1-qd-ubnd.md"
    ),
    (
      "-- content/tin-tuc/a.md --\n---\ntitle: X\ndate: 2020-01-01\nnumber: 3/KH-UBND\n---\n",
      "content/tin-tuc/a.md:4:1: lỗi: Không có khóa `number`", "chuyển tệp vào `content/van-ban`"
    ),
    (
      "-- content/van-ban/3.md --\n---\ntitle: X\ndate: 2020-01-01\nnumber: 3/KH-UBND\n---\n",
      "Thiếu khóa bắt buộc `issuer`", "Thêm dòng `issuer: tên cơ quan ban hành`."
    ),
    (
      "-- content/tin-tuc/a.md --\nPK\u{3}\u{4}\u{0}", "content/tin-tuc/a.md: lỗi: Đây là tệp Word",
      "congbo import a.docx"
    ),
    (
      "-- content/tin-tuc/a.md --\n---\ntitle: X\ndate: 2020-01-01\n---\n\n[x](../van-ban/1-qd-ubnd.md#muc-9)\n",
      "không có mục «#muc-9»", "Mở trang và chép địa chỉ của mục cần dẫn."
    ),
    (
      "-- content/tin-tuc/a.md --\n---\ntitle: X\ndate: 2020-01-01\nattachments: [a.pdf]\n---\n",
      "Không thấy tệp «a.pdf»", "Đặt tệp cạnh"
    ),
    (
      "-- content/van-ban/2.md --\n---\ntitle: X\ndate: 2020-01-01\nnumber: 01/QĐ-UBND\nissuer: UBND tỉnh A\n---\n",
      "Hai văn bản cùng số 01/QĐ-UBND", "content/van-ban/1-qd-ubnd.md"
    ),
    (
      "-- content/van-ban/2.md --\n---\ntitle: X\ndate: 2020-01-01\nnumber: 02/QĐ-UBND\nissuer: UBND tỉnh A\ntargets: {drop: [\"90% không có\"]}\n---\n\n90% có.\n",
      "content/van-ban/2.md:6:", "[target-quote-missing]"
    ),
    (
      "-- content/portal.yml --\nname: X\nmenu: [{title: A, url: /khong-co/}]\n", "content/portal.yml:2:",
      "[menu-link-broken]"
    ),
    (
      "-- content/lac.md --\n---\ntitle: X\ndate: 2020-01-01\n---\n", "content/lac.md: lỗi: Trang nằm ngoài",
      "[file-misplaced]"
    ),
  ])
  func isNamedAndTheLastGoodSiteStays(_ more: String, _ message: String, _ fix: String) throws {
    let faulty = try site(more)
    let good = try site("")
    #expect(try build(good).exitCode == 0)
    try FileManager.default.copyItem(atPath: good.path + "/site", toPath: faulty.path + "/site")
    let before = try Snapshot(of: faulty.path + "/site").files
    let result = try build(faulty)
    #expect(result.exitCode == 1)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(result.errors.contains(fix), "\(result.errors)")
    #expect(try Snapshot(of: faulty.path + "/site").files == before)
  }

  @Test func badBytesAreNamedByLineAndColumn() throws {
    let site = try site("")
    let path = site.path + "/content/tin-tuc/a.md"
    try FileManager.default.createDirectory(atPath: site.path + "/content/tin-tuc", withIntermediateDirectories: true)
    try Data(Array("---\ntitle: X\ndate: 2020-01-01\n---\nKế ".utf8) + [0xB5, 0x0A]).write(
      to: URL(fileURLWithPath: path))
    let result = try build(site)
    #expect(
      result.exitCode == 1 && result.errors.contains("content/tin-tuc/a.md:5:4: lỗi: Tệp không phải văn bản UTF-8"),
      "\(result.errors)")
  }

  @Test func linksOutOfTheContentAreRefused() throws {
    let site = try site("")
    try FileManager.default.createSymbolicLink(
      atPath: site.path + "/content/van-ban/x.pdf", withDestinationPath: "/etc/hostname")
    let result = try build(site)
    #expect(result.exitCode == 1 && result.errors.contains("[symbolic-link]"), "\(result.errors)")
  }

  @Test func wrongArgumentsExit64() throws {
    #expect(try Command.congbo(["build", "--nope"]).exitCode == 64)
    #expect(try Command.congbo(["build", "--base-url", "congbo"]).exitCode == 64)
    #expect(try Command.congbo(["bild"]).exitCode == 64)
  }

  @Test func strictMakesWarningsErrors() throws {
    let site = try site("")  // the issuer is not declared: a warning
    #expect(try build(site).exitCode == 0)
    let strict = try Command.congbo(["build", "--source", site.path, "--output", site.path + "/site", "--strict"])
    #expect(strict.exitCode == 1 && strict.errors.contains("[issuer-undeclared]"))
  }

  @Test func draftsAreBuiltOnlyWhereAskedFor() throws {
    let site = try site("-- content/tin-tuc/a.md --\n---\ntitle: X\ndate: 2020-01-01\ndraft: true\n---\n")
    #expect(try build(site).exitCode == 0)
    let page = site.path + "/site/tin-tuc/a/index.html"
    #expect(!FileManager.default.fileExists(atPath: page))
    #expect(
      try Command.congbo(["build", "--source", site.path, "--output", site.path + "/site", "--drafts"]).exitCode == 0)
    #expect(FileManager.default.fileExists(atPath: page))
  }

  @Test func addressesUnderAPathHaveItEverywhere() throws {
    let site = try site(
      "-- content/tin-tuc/a.md --\n---\ntitle: X\ndate: 2020-01-01\ndocuments: [1/QĐ-UBND]\n---\n\n[x](../van-ban/1-qd-ubnd.md)\n"
    )
    let result = try Command.congbo([
      "build", "--source", site.path, "--output", site.path + "/out/tinh", "--base-url", "https://a.vn/tinh/",
    ])
    #expect(result.exitCode == 0, "\(result.errors)")
    // Served from the parent folder, the links must resolve with their `/tinh/`.
    #expect(try LinkChecker(folder: site.path + "/out", baseURL: "https://a.vn").broken().map(\.description) == [])
  }

  @Test func checkSaysTheSameAndWritesNothing() throws {
    let site = try site("-- content/tin-tuc/a.md --\n---\ntitel: X\ndate: 2020-01-01\n---\n")
    let text = try Command.congbo(["check", "--source", site.path])
    #expect(text.exitCode == 1 && text.output.contains("[front-matter-unknown-key]"))
    let json = try Command.congbo(["check", "--source", site.path, "--format", "json"])
    let rows = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(rows?.contains { $0["id"] as? String == "front-matter-unknown-key" && $0["line"] as? Int == 2 } == true)
    let github = try Command.congbo(["check", "--source", site.path, "--format", "github"])
    #expect(github.output.contains("::error file=content/tin-tuc/a.md,line=2,col=1,title=front-matter-unknown-key::"))
    #expect(!FileManager.default.fileExists(atPath: site.path + "/site"))
  }

  @Test func newFilesBuildOnceTheyAreFilled() throws {
    let site = try site("")
    let arguments = [
      "new", "van-ban", "--source", site.path, "--number", "15/KH-UBND", "--title", "Kế hoạch \"số\"", "--issuer",
      "UBND tỉnh A", "--issued", "2026-01-05",
    ]
    let made = try Command.congbo(arguments)
    #expect(made.exitCode == 0 && made.output == "content/van-ban/15-kh-ubnd.md\n", "\(made.errors)")
    #expect(
      try Command.congbo(["build", "--source", site.path, "--output", site.path + "/site", "--drafts"]).exitCode == 0)
    let again = try Command.congbo(arguments)
    #expect(again.exitCode == 1 && again.errors.contains("[file-exists]"))
    #expect(try Command.congbo(["new", "van-ban", "--source", site.path, "--number", "15"]).exitCode == 64)
  }
}

@Suite struct TargetsOfFilesThatThePortalWouldRefuse {
  @Test func areReadWithAWarning() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "a.md",
      "---\ntitle: Kế hoạch đến năm 2025\nkhoa_la: 1\nissuer: UBND tỉnh A\n---\n\n## Mục tiêu\n\n- 70% dịch vụ công được cung cấp trực tuyến.\n"
    )
    let result = try Command.congbo(["targets", folder("a.md"), "--format", "ndjson"])
    #expect(result.exitCode == 0 && result.errors.contains("cảnh báo: Không có khóa `khoa_la`"), "\(result.errors)")
    let record = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    #expect(
      record?["value"] as? Int == 70 && record?["deadline_year"] as? Int == 2025
        && record?["issuer"] as? String == "UBND tỉnh A")
  }
}
