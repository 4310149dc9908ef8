import Foundation
import TestSupport
import Testing

/// News with a video.
@Suite struct VideoNews {
  private func site(_ front: String, _ bytes: [UInt8] = [0, 0, 0, 24] + Array("ftypmp42".utf8)) throws -> SiteFixture {
    let site = try SiteFixture(
      FaultyContent.good + "\n" + """
        -- content/tin-tuc/khai-mac.md --
        ---
        title: Khai mạc
        date: 2021-03-05
        \(front)
        ---

        Tin.
        """, copying: ["templates": RealPortal.root + "/templates"])
    try Data(bytes).write(to: URL(fileURLWithPath: site.folder("content/tin-tuc/khai-mac.mp4")))
    return site
  }

  private func build(_ site: SiteFixture) throws -> CommandResult {
    try Command.congbo(["build", "--source", site.path, "--output", site.folder("site")])
  }

  @Test func isPlayedOnItsPageAndMarkedInLists() throws {
    let site = try site("video: khai-mac.mp4\nvideo_text: Chủ tịch phát biểu")
    let result = try build(site)
    #expect(result.exitCode == 0, "\(result.errors)")
    let page = try site.folder.read("site/tin-tuc/khai-mac/index.html")
    #expect(page.contains("<video controls preload=\"none\" aria-label=\"Chủ tịch phát biểu\">"))
    #expect(page.contains("<source src=\"/tin-tuc/khai-mac.mp4\" type=\"video/mp4\">"))
    let home = try site.folder.read("site/index.html")
    #expect(home.contains("id=\"tin-anh\"") && home.contains(">Video</span>"))
  }

  @Test func aChangedFileChangesThePage() throws {
    let site = try site("video: khai-mac.mp4\nvideo_text: Chủ tịch phát biểu")
    #expect(try build(site).exitCode == 0)
    let before = try site.folder.read("site/tin-tuc/khai-mac/index.html")
    let longer = [0, 0, 0, 24] + Array("ftypmp42".utf8) + [UInt8](repeating: 1, count: 5000)
    try Data(longer).write(to: URL(fileURLWithPath: site.folder("content/tin-tuc/khai-mac.mp4")))
    #expect(try build(site).exitCode == 0)
    #expect(try site.folder.read("site/tin-tuc/khai-mac/index.html") != before)
  }

  @Test(arguments: [
    ("video: khai-mac.mp4", "front-matter-missing-key"), ("video: khai-mac.avi\nvideo_text: X", "front-matter-value"),
    ("video: khai.mp4\nvideo_text: X", "attachment-missing"), ("video_text: X", "front-matter-missing-key"),
    ("video: https://vi-du.example/a.mp4\nvideo_text: X", "attachment-missing"),
  ])
  func whatIsWrongIsSaid(_ front: String, _ id: String) throws {
    let result = try build(try site(front))
    #expect(result.exitCode == 1 && result.errors.contains("[\(id)]"), "\(result.errors)")
  }

  @Test func aFileThatIsNoVideoIsNotTaken() throws {
    let result = try build(try site("video: khai-mac.mp4\nvideo_text: X", Array("không phải video".utf8)))
    #expect(result.errors.contains("attachment-type-mismatch"), "\(result.errors)")
  }
}
