import Foundation
import Portal
import TestSupport
import Testing

/// No file is on a site that no published page, list or data file of it names.
@Suite struct SiteWalkTests {
  @Test func thePortalHasNoFileThatNothingNames() throws {
    let walk = try SiteWalk(RealPortal.site(), baseURL: "https://congbo.example")
    #expect(walk.unnamed() == [])
  }

  /// Hundreds of publications, with everything lying beside them that lies in a folder people work in.
  @Test func aLargeMadeUpPortalHasNone() throws {
    var text = ""
    for number in 1...120 {
      let isDraft = number.isMultiple(of: 10)
      let body = "## Điều 1. Một\n\nĐến năm 2030 đạt \(number % 90 + 10)%. [bảng](bang-\(number).csv)"
      text += SmallPortal.document(
        "van-ban/v\(number).md",
        "attachments: [goc-\(number).pdf, {file: \"phụ lục \(number).txt\", title: PL}]\ntags: [t\(number % 7)]\naliases: [/cu/\(number)/]\(isDraft ? "\ndraft: true" : "")",
        body
      ).replacing("number: 15/", with: "number: \(number + 100)/")
      text += SmallPortal.page("tin-tuc/t\(number).md", "image: anh-\(number).svg", "![ảnh](<anh khác \(number).svg>)")
    }
    let portal = try SmallPortal(text, portal: "files: [.well-known/security.txt, kho/]\n")
    var stray = 0
    for number in 1...120 {
      let names = [
        "van-ban/goc-\(number).pdf", "van-ban/phụ lục \(number).txt", "van-ban/bang-\(number).csv",
        "tin-tuc/anh-\(number).svg",
        "tin-tuc/anh khác \(number).svg",
      ]
      let strays = [
        "van-ban/v\(number).md~", "van-ban/#v\(number).md#", "van-ban/Dự thảo \(number).docx",
        "tin-tuc/t\(number).md.bak",
        "tin-tuc/ghi chú \(number).txt",
      ]
      for name in names + strays {
        try portal.folder.write("content/" + name, name.hasSuffix("svg") ? "<svg/>" : "%PDF-1.4 MẬT \(number)")
      }
      stray += strays.count
    }
    for name in [".well-known/security.txt", "kho/a.txt"] { try portal.folder.write("content/" + name, "x") }
    let made = portal.make()
    #expect(made.diagnostics.count { $0.id == .fileNotPublished } == stray)
    let ready = try #require(made.value)
    let out = try TemporaryFolder()
    for file in try ready.files().files {
      try FileManager.default.createDirectory(
        atPath: (out(file.path) as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
      try Data(try file.contents()).write(to: URL(fileURLWithPath: out(file.path)))
    }
    #expect(try SiteWalk(out.path, baseURL: "https://thu.example").unnamed() == ["kho/a.txt"])
    #expect(!out.exists("van-ban/goc-10.pdf") && out.exists("van-ban/goc-11.pdf"))
  }
}
