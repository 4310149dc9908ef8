import Foundation
import TestSupport
import Testing

/// `congbo new` with flags and on a terminal.
@Suite struct NewCommandTests {
  private static let portal = """
    -- content/portal.yml --
    name: Cổng thử
    issuers:
      - {id: cu, name: UBND tỉnh Cũ, until: 2025-06-30}
      - {id: moi, name: UBND tỉnh Mới, aliases: [Ủy ban nhân dân tỉnh Mới]}
      - {id: so, name: Sở Khoa học và Công nghệ}
    fields: [{id: chinh-quyen-so, name: Chính quyền số}]
    """

  private func new(_ site: SiteFixture, _ arguments: [String]) throws -> CommandResult {
    try Command.congbo(["new"] + arguments + ["--source", site.path])
  }

  @Test func aDocumentTakesItsNameFromItsNumber() throws {
    let site = try SiteFixture(Self.portal, copying: ["templates": RealPortal.root + "/templates"])
    let arguments = [
      "van-ban", "--number", "15/KH-UBND", "--title", #"Kế hoạch "số": giai đoạn \2"#, "--issuer", "UBND tỉnh Mới",
      "--issued", "2026-01-05", "--date", "2026-01-06",
    ]
    let made = try new(site, arguments)
    #expect(
      made.exitCode == 0 && made.output == "content/van-ban/15-kh-ubnd.md\n" && made.errors == "", "\(made.errors)")
    let text = try site.folder.read("content/van-ban/15-kh-ubnd.md")
    #expect(text.contains("\n# Lĩnh vực, chọn trong: chinh-quyen-so\nfields: []\n"))
    let checked = try Command.congbo(["check", "--source", site.path, "--drafts"])
    #expect(checked.output == "Không có lỗi, không có cảnh báo.\n")
    // Every commented key is one that the portal knows, once its sign is taken away.
    let opened = text.replacing(/\n# ([a-z_]+: [^\n(]*[^\n( ])[^\n]*/) { "\n" + $0.1 }
    try site.folder.write("content/van-ban/15-kh-ubnd.md", opened)
    try site.folder.write("content/van-ban/15-kh-ubnd.pdf", "%PDF-1.4\n")
    let again = try Command.congbo(["check", "--source", site.path, "--drafts"])
    #expect(!again.output.contains("lỗi:"), "\(again.output)\n\(opened)")
  }

  @Test func nothingIsOverwritten() throws {
    let site = try SiteFixture(
      Self.portal + "\n-- content/van-ban/15-kh-ubnd.md --\n---\nissued: 2025-03-04\n---\ncủa tôi")
    func arguments(_ issued: String) -> [String] {
      ["van-ban", "--number", "15/KH-UBND", "--title", "X", "--issuer", "UBND tỉnh Mới", "--issued", issued]
    }
    let same = try new(site, arguments("2025-03-04"))
    #expect(same.exitCode == 1 && same.errors.contains("[file-exists]"))
    // Numbers begin anew each year.
    #expect(try new(site, arguments("2026-03-04")).output == "content/van-ban/15-kh-ubnd-2026.md\n")
    #expect(try new(site, arguments("2026-05-06")).exitCode == 1)
    #expect(try site.folder.read("content/van-ban/15-kh-ubnd.md").hasSuffix("của tôi\n"))
  }

  @Test func aNumberOfAnotherBodyIsAnotherDocument() throws {
    let site = try SiteFixture(
      Self.portal + "\n-- content/van-ban/15-kh-ubnd.md --\n---\nissued: 2026-03-04\nissuer: \"UBND tỉnh Cũ\"\n---\n")
    func arguments(_ issued: String) -> [String] {
      [
        "van-ban", "--number", "15/KH-UBND", "--title", "X", "--issuer", "UBND tỉnh Mới", "--issued", issued, "--date",
        "2026-05-01",
      ]
    }
    #expect(try new(site, arguments("2026-04-04")).output == "content/van-ban/15-kh-ubnd-ubnd-tinh-moi.md\n")
    let late = try new(site, arguments("2027-04-04"))
    #expect(late.exitCode != 0 && late.errors.contains("04/4/2027") || late.errors.contains("4/4/2027"))
  }

  @Test func aDocumentWithoutNumberTakesItsNameFromItsTitle() throws {
    let site = try SiteFixture(Self.portal)
    let made = try new(
      site, ["van-ban", "--type", "Kế hoạch", "--title", "Ứng dụng CNTT", "--issuer", "UBND tỉnh Moi"])
    #expect(made.output == "content/van-ban/ke-hoach-ung-dung-cntt.md\n")
    #expect(made.errors.contains("Có phải ý bạn là «UBND tỉnh Mới»?"))
    let text = try site.folder.read("content/van-ban/ke-hoach-ung-dung-cntt.md")
    #expect(text.contains("\ntype: \"Kế hoạch\"\n") && text.contains("\n# issued: "))
  }

  @Test func newsNamesItsDocuments() throws {
    let site = try SiteFixture(Self.portal)
    let made = try new(
      site,
      [
        "tin-tuc", "--title", "Đường: mới", "--document", "15/KH-UBND", "--document", "153/QĐ-TTg", "--date",
        "2026-11-23",
      ])
    #expect(made.output == "content/tin-tuc/2026-11-23-duong-moi.md\n")
    #expect(
      try site.folder.read("content/tin-tuc/2026-11-23-duong-moi.md").contains(
        "\ndocuments: [15/KH-UBND, 153/QĐ-TTg]\n"))
  }

  @Test(arguments: [
    ["van-ban", "--number", "15", "--title", "X", "--issuer", "Y"], ["van-ban", "--title", "X"],
    ["van-ban", "--number", "15/KH-UBND", "--title", "X", "--issuer", "Y", "--issued", "2026-02-30"],
    ["van-ban", "--number", "86/2015/QH13", "--title", "X", "--issuer", "Y"],
    ["tin-tuc"], ["tin-tuc", "--title", "a\nb"], ["tin-tuc", "--title", "X", "--document", "15"],
    ["tin-tuc", "--title", "X", "--date", "23/13/2026"],
  ])
  func wrongOrMissingFlagsExit64AndWriteNothing(_ arguments: [String]) throws {
    let site = try SiteFixture(Self.portal)
    #expect(try new(site, arguments).exitCode == 64)
    #expect(try Snapshot(of: site.path).files.count == 1)
  }

  /// `script` gives the command a terminal of its own.
  @Test(.enabled(if: Command.find("script") != nil)) func aTerminalIsAskedUntilTheAnswersAreRight() throws {
    let site = try SiteFixture(Self.portal)
    let congbo = try BuiltProducts.path(of: "congbo")
    let answers = ["15KH", "15/KH-UBND", "", "Kế hoạch số", "9", "0", "2", "2026-02-30", ""]
    let result = try Command.run(
      "script", ["-qec", "'\(congbo)' new van-ban --source '\(site.path)' --date 2026-11-23", "/dev/null"],
      input: answers.joined(separator: "\n") + "\n")
    #expect(result.exitCode == 0, "\(result.output)")
    #expect(result.output.contains("Số ký hiệu không đúng dạng") && result.output.contains("Ngày phải có thật"))
    #expect(result.output.contains("  1. UBND tỉnh Mới") && !result.output.contains("UBND tỉnh Cũ"))
    #expect(result.output.ranges(of: "Danh sách chỉ có 2 mục; gõ lại số hoặc tên.").count == 2)
    let text = try site.folder.read("content/van-ban/15-kh-ubnd.md")
    #expect(text.contains("\ntitle: \"Kế hoạch số\"\n") && text.contains("\nissuer: \"Sở Khoa học và Công nghệ\"\n"))
    #expect(text.contains("\n# issued: "))
  }
}
