import Foundation
import TestSupport
import Testing

/// Names and lines of files that would command a terminal or a CI system that shows them.
@Suite struct HostileNameTests {
  private static let good = """
    -- content/portal.yml --
    name: Cổng thử
    base_url: https://thu.example
    -- content/tin-tuc/tin.md --
    ---
    title: Tin
    date: 2018-01-02
    ---

    Nội dung.
    """
  private static let page = "---\ntitle: t\ndate: 2018-01-02\nslug: ok\n---\n\nx <b>y</b>\n"
  private static let names = [
    "n\n::stop-commands::tok\u{1B}]0;own\u{07}.md", "n\r::error::x.md", "a\u{202E}dm.exe.md", "c\u{9B}31m.md",
    "d\u{7F}.pdf", "l\u{2028}::notice::x.md", "thu-muc\u{1B}[2J/tin.md", "\u{2066}x.png",
  ]
  private static let forms = [
    ["check"], ["check", "--format", "json"], ["check", "--format", "github"], ["check", "--format", "gitlab"],
    ["check", "--fix", "--dry-run"], ["build"],
  ]

  private static func isSafe(_ text: String) -> Bool {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n"
        || scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value)
          && !(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value)
          && !(0x2028...0x2029).contains(scalar.value)
    }
    let commands = text.split(separator: "\n").filter { $0.drop { $0 == " " }.hasPrefix("::") }
    return isPlain && commands.allSatisfy { $0.hasPrefix("::error file=") || $0.hasPrefix("::warning file=") }
  }

  @Test(arguments: names)
  func areRefusedAndNeverGoOutRaw(_ name: String) throws {
    let site = try SiteFixture(Self.good, copying: ["templates": RealPortal.root + "/templates"])
    try site.folder.write("content/tin-tuc/" + name, Self.page)
    for form in Self.forms {
      let result = try Command.congbo(
        form + ["--source", site.path, "--output", site.folder("site")].prefix(form[0] == "build" ? 4 : 2))
      #expect(result.exitCode == 1, "\(form)")
      #expect(Self.isSafe(result.output + result.errors), "\(form) \(result.output.debugDescription)")
      #expect((result.output + result.errors).contains("file-name"), "\(form)")
    }
  }

  @Test func linesOfFilesAreShownWithoutTheirEscapes() throws {
    let site = try SiteFixture(Self.good, copying: ["templates": RealPortal.root + "/templates"])
    try site.folder.write(
      "content/tin-tuc/b.md",
      "---\ntitle: \u{1B}]0;own\u{07} \u{202E}tin\ndate: 2018-01-02\nla\u{1B}[31m: 1\n---\n\n[x](\u{1B}[2J.md) \u{202E}x \u{9B}31m\n"
    )
    for form in Self.forms {
      let result = try Command.congbo(
        form + ["--source", site.path, "--output", site.folder("site")].prefix(form[0] == "build" ? 4 : 2))
      #expect(Self.isSafe(result.output + result.errors), "\(form) \(result.output.debugDescription)")
    }
    let targets = try Command.congbo(["targets", site.folder("content/tin-tuc/b.md"), "khong\u{1B}[2J\n::error::co.md"])
    #expect(Self.isSafe(targets.output + targets.errors))
  }
}
