import Foundation
import TestSupport
import Testing

/// `congbo import` from a Word file to a page that is checked and built.
@Suite struct ImportCommandTests {
  private static let portal = """
    -- content/portal.yml --
    name: Cổng thử
    base_url: https://thu.example
    issuers: [{id: ubnd, name: UBND tỉnh Lâm Đồng, aliases: [Ủy ban nhân dân tỉnh Lâm Đồng]}]
    """

  private static func plan(_ number: String, _ target: String, day: String = "ngày 05 tháng 3 năm 2026") -> String {
    """
    ^ỦY BAN NHÂN DÂN¶^TỈNH LÂM ĐỒNG||^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM¶^Độc lập - Tự do - Hạnh phúc
    Số: \(number)||Lâm Đồng, \(day)

    ^KẾ HOẠCH
    ^Chuyển đổi số năm 2026

    Căn cứ Quyết định số 411/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ;
    ^I. MỤC TIÊU
    1. Đạt \(target) hồ sơ trực tuyến.
    Nơi nhận:¶- Như trên;||^TM. ỦY BAN NHÂN DÂN¶^KT. CHỦ TỊCH¶^PHÓ CHỦ TỊCH¶^Nguyễn Văn A
    """
  }

  private func site() throws -> SiteFixture {
    try SiteFixture(Self.portal, copying: ["templates": RealPortal.root + "/templates"])
  }

  private func put(_ name: String, _ text: String, in site: SiteFixture) throws -> String {
    let file = URL(fileURLWithPath: site.folder(name))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(WordFile.docx(text)).write(to: file)
    return site.folder(name)
  }

  private func run(_ site: SiteFixture, _ arguments: [String]) throws -> CommandResult {
    try Command.congbo(["import", "--source", site.path, "--date", "2026-11-28"] + arguments)
  }

  @Test func aWordFileBecomesAPageWithItsOriginal() throws {
    let site = try site()
    let file = try put("Ke hoach (ban cuoi).docx", Self.plan("15/KH-UBND", "90%"), in: site)
    let made = try run(site, [file])
    #expect(made.exitCode == 0 && made.output == "content/van-ban/15-kh-ubnd.md\n", "\(made.errors)")
    // Cited documents that are not held are counted, not listed.
    #expect(made.errors.contains("1 văn bản được dẫn mà Cổng chưa có") && !made.errors.contains("[citation-unknown]"))
    #expect(
      try site.folder.read("content/van-ban/15-kh-ubnd.md") == """
        ---
        # Nhập từ tệp «Ke hoach (ban cuoi).docx»
        title: "Chuyển đổi số năm 2026"
        number: 15/KH-UBND
        issuer: "UBND tỉnh Lâm Đồng"
        signer: {name: "Nguyễn Văn A", title: "Phó Chủ tịch", authority: KT.}
        issued: 2026-03-05
        date: 2026-11-28
        text: full
        period: 2026
        based_on: [411/QĐ-TTg]
        attachments: [{file: 15-kh-ubnd.docx, title: "Tệp Word"}]
        ---

        Căn cứ Quyết định số 411/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ;

        ## I. MỤC TIÊU

        1. Đạt 90% hồ sơ trực tuyến.

        Nơi nhận:
        - Như trên;

        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH
        Nguyễn Văn A

        """)
    let original = FileManager.default.contents(atPath: site.folder("content/van-ban/15-kh-ubnd.docx"))
    #expect(original == FileManager.default.contents(atPath: file))
    let checked = try Command.congbo(["check", "--source", site.path])
    #expect(checked.exitCode == 0 && !checked.output.contains("cảnh báo: "), "\(checked.output)")
    let built = try Command.congbo(["build", "--source", site.path, "--output", site.folder("site")])
    #expect(built.exitCode == 0, "\(built.errors)")
    let page = try site.folder.read("site/van-ban/15-kh-ubnd/index.html")
    #expect(page.contains("Tệp kèm theo (DOCX"))
    #expect(page.contains(#"id="muc-i-1""#) || page.contains(#"id="muc-i""#))
  }

  @Test func aSecondImportShowsTheDifferenceAndKeepsWhatEditorsWrote() throws {
    let site = try site()
    let file = try put("a.docx", Self.plan("15/KH-UBND", "90%"), in: site)
    #expect(try run(site, [file]).exitCode == 0)
    let same = try run(site, [file])
    #expect(same.exitCode == 0 && same.output.isEmpty && same.errors.contains("giống hệt"), "\(same.errors)")
    let path = "content/van-ban/15-kh-ubnd.md"
    let edited = try site.folder.read(path)
      .replacing(#"title: "Chuyển đổi số năm 2026""#, with: "title: Chuyển đổi số của tỉnh\ntags: [dữ liệu]")
    try site.folder.write(path, edited)
    let newer = try put("a.docx", Self.plan("15/KH-UBND", "95%"), in: site)
    let refused = try run(site, [newer])
    #expect(refused.exitCode == 1 && refused.errors.contains("[import-differs]"))
    #expect(refused.output.contains("- 1. Đạt 90% hồ sơ") && refused.output.contains("+ 1. Đạt 95% hồ sơ"))
    #expect(refused.errors.contains("Giữ như trong trang: title."))
    #expect(try site.folder.read(path) == edited)
    let updated = try run(site, [newer, "--update"])
    #expect(updated.exitCode == 0)
    #expect(try site.folder.read(path) == edited.replacing("Đạt 90%", with: "Đạt 95%"))
    let original = FileManager.default.contents(atPath: site.folder("content/van-ban/15-kh-ubnd.docx"))
    #expect(original == FileManager.default.contents(atPath: newer))
  }

  /// As editors on Windows save a page: none of their front matter is lost.
  @Test(arguments: [("", "\r\n"), ("\u{FEFF}", "\r\n"), ("\u{FEFF}", "\n")])
  func lineEndsAndTheMarkOfByteOrderStay(_ mark: String, _ lineEnd: String) throws {
    let site = try site()
    #expect(try run(site, [put("a.docx", Self.plan("15/KH-UBND", "90%"), in: site)]).exitCode == 0)
    let path = "content/van-ban/15-kh-ubnd.md"
    let edited =
      mark
      + (try site.folder.read(path)).replacing("\nissued:", with: "\ntags: [dữ liệu] # riêng\nissued:")
      .replacing("\n", with: lineEnd)
    try site.folder.write(path, edited)
    let result = try run(site, [put("a.docx", Self.plan("15/KH-UBND", "95%"), in: site), "--update"])
    #expect(result.exitCode == 0 && !result.output.contains("tags:"), "\(result.output)\(result.errors)")
    #expect(try site.folder.read(path) == edited.replacing("Đạt 90%", with: "Đạt 95%"))
  }

  @Test func theSignedFileGoesToThePageOfTheCopySentForSignature() throws {
    let site = try site()
    let copy = try put("ke hoach.docx", Self.plan("    /KH-UBND", "90%", day: "ngày   tháng 3 năm 2026"), in: site)
    let first = try run(site, [copy])
    #expect(first.output == "content/van-ban/ke-hoach-chuyen-doi-so-nam-2026.md\n")
    #expect(try site.folder.read("content/van-ban/ke-hoach-chuyen-doi-so-nam-2026.md").contains("\ndraft: true\n"))
    let signed = try put("ke hoach.docx", Self.plan("15/KH-UBND", "90%"), in: site)
    #expect(try run(site, [signed, "--update"]).exitCode == 0)
    let text = try site.folder.read("content/van-ban/ke-hoach-chuyen-doi-so-nam-2026.md")
    #expect(text.contains("\nnumber: 15/KH-UBND\n") && text.contains("\nissued: 2026-03-05\n"))
  }

  /// `signed.docx`, `1.docx`: offices send a file of the same name every day.
  @Test func anotherDocumentInAFileOfTheSameNameIsAPageOfItsOwn() throws {
    let site = try site()
    _ = try run(site, [try put("signed.docx", Self.plan("15/KH-UBND", "90%"), in: site)])
    let before = try site.folder.read("content/van-ban/15-kh-ubnd.md")
    let second = try run(
      site,
      ["--update", try put("signed.docx", Self.plan("16/KH-UBND", "50%", day: "ngày 06 tháng 3 năm 2026"), in: site)])
    #expect(second.exitCode == 0 && second.output == "content/van-ban/16-kh-ubnd.md\n", "\(second.errors)")
    #expect(try site.folder.read("content/van-ban/15-kh-ubnd.md") == before)
    #expect(try site.folder.read("content/van-ban/16-kh-ubnd.md").contains("50%"))
  }

  /// Several at once, from folders of their own; again, each finds its page.
  @Test func manyFilesOfOneNameAreFoundAgainInOneRun() throws {
    let site = try site()
    let files = try (1...12).map { number in
      try put("\(number)/signed.docx", Self.plan("\(number)/KH-UBND", "\(number)%"), in: site)
    }
    let first = try run(site, files)
    #expect(first.exitCode == 0 && first.output.split(separator: "\n").count == 12, "\(first.errors)")
    let again = try run(site, files)
    #expect(again.exitCode == 0 && again.errors.ranges(of: "giống hệt, không ghi gì").count == 12)
  }

  @Test func eachFileStandsForItself() throws {
    let site = try site()
    let good = try put("a.docx", Self.plan("15/KH-UBND", "90%"), in: site)
    try site.folder.write("b.docx", "không phải Word")
    let made = try run(site, [site.folder("b.docx"), good, site.folder("khong-co.docx")])
    #expect(made.exitCode == 1 && made.output == "content/van-ban/15-kh-ubnd.md\n")
    #expect(made.errors.contains("b.docx: lỗi: ") && made.errors.contains("khong-co.docx: lỗi: "))
    #expect(made.errors.contains("Đã nhập 1 trong 3 tệp"))
  }

  /// Pages that no portal finds, and portals that are not there, are slips of the keyboard.
  @Test func pagesGoIntoTheContentOfAPortalThatIsThere() throws {
    let site = try site()
    let file = try put("a.docx", Self.plan("15/KH-UBND", "90%"), in: site)
    for folder in ["content/../../ngoai", "tin-tuc", ".."] {
      let made = try run(site, [file, "--into", folder])
      #expect(made.exitCode == 64 && made.errors.contains("--into"), "\(folder)")
    }
    let nowhere = site.folder("khong-co")
    let made = try Command.congbo(["import", "--source", nowhere, file])
    #expect(made.exitCode == 64 && !FileManager.default.fileExists(atPath: nowhere))
    #expect(!FileManager.default.fileExists(atPath: site.folder("tin-tuc")))
  }

  @Test func aRehearsalAndARefusalWriteNothing() throws {
    let site = try site()
    let file = try put("a.docx", Self.plan("15/KH-UBND", "90%"), in: site)
    let shown = try run(site, [file, "--dry-run"])
    #expect(shown.exitCode == 0 && shown.output.hasPrefix("---\n# Nhập từ tệp"))
    #expect(!FileManager.default.fileExists(atPath: site.folder("content/van-ban")))
    // A file that stands where the original would go is nobody's to overwrite.
    try site.folder.write("content/van-ban/15-kh-ubnd.docx", "tệp khác")
    let refused = try run(site, [file])
    #expect(refused.exitCode == 1 && refused.errors.contains("[file-unwritable]"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.folder("content/van-ban")) == ["15-kh-ubnd.docx"])
    #expect(
      try site.folder.read("content/van-ban/15-kh-ubnd.docx") == "tệp khác\n"
        || site.folder.read("content/van-ban/15-kh-ubnd.docx") == "tệp khác")
  }
}
