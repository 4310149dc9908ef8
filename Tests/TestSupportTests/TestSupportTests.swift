import Foundation
import TestSupport
import Testing

/// The helpers of all tests, tried themselves: a helper that sees nothing would let everything pass.
@Suite struct TestSupportTests {
  @Test func aSiteIsWrittenFromOneString() throws {
    let site = try SiteFixture(
      """
      lời dẫn
      -- content/a.md --
      ---
      title: A
      ---

      -- empty --
      -- content/sâu/b.md (no newline) --
      b
      """)
    #expect(try site.folder.read("content/a.md") == "---\ntitle: A\n---\n\n")
    #expect(try site.folder.read("empty") == "")
    #expect(try site.folder.read("content/sâu/b.md") == "b")
  }

  @Test func commandsGiveTheirOutputAndExitCode() throws {
    let result = try Command.run("sh", ["-c", "cat; echo lỗi >&2; exit 3"], input: "vào")
    #expect(result.exitCode == 3)
    #expect(result.output == "vào")
    #expect(result.errors == "lỗi\n")
    #expect(throws: Command.TimedOut.self) { try Command.run("sleep", ["30"], timeLimit: 0.1) }
  }

  @Test func theSameSeedGivesTheSameNumbers() {
    var generator = SeededGenerator(seed: 0)
    // The first numbers of the reference implementation for seed 0.
    #expect([generator.next(), generator.next()] == [0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4])
  }

  @Test func brokenLinksAreFound() throws {
    let site = try SiteFixture(
      """
      -- index.html --
      <!-- <a href="/trong-chu-thich/"> --><script src="/x.js">"<a href='/trong-kich-ban/'>"</script>
      <a href="/a/">1</a> <a href=/a>2</a> <a HREF='a/#neo'>3</a> <a href="#">4</a> <a href="https://x.vn/y">5</a>
      <a href="/a/#sai">6</a> <a href="/khong/">7</a> <img srcset="p.png 1x, q.png 2x"> <a href="../../x">8</a>
      <a href="https://cong.vn/a/?q=1&amp;b=2#neo">9</a> <a href="https://cong.vn/mat">10</a> <a href="mailto:a@b">11</a>
      -- a/index.html --
      <h1 id="neo"><a href="../index.html">x</a><a href="b%20c.pdf">y</a>
      -- a/b c.pdf --
      pdf
      -- p.png --
      png
      """)
    let checker = try LinkChecker(folder: site.path, baseURL: "https://cong.vn/")
    #expect(
      checker.broken().map { "\($0.page) \($0.link)" } == [
        "index.html /x.js", "index.html /a/#sai", "index.html /khong/", "index.html q.png", "index.html ../../x",
        "index.html https://cong.vn/mat",
      ])
    #expect(checker.count == 16)
  }

  @Test func goldenTreesTellWhatDiffers() throws {
    let folder = try TemporaryFolder()
    try folder.write("golden/a", "1\n2\n")
    try folder.write("golden/b", "b")
    let actual: [String: [UInt8]] = ["a": Array("1\n3\n".utf8), "c": []]
    guard !Golden.isRenewing else { return }
    #expect(
      try Golden.differences(of: actual, from: "golden", besideFile: folder("T.swift")) == [
        "a: line 2: expected “2”, is “3”", "b: missing", "c: not expected",
      ])
  }

  @Test func pagesRunInABrowserUnderThePolicy() async throws {
    let site = try SiteFixture(
      """
      -- index.html --
      <!doctype html><meta charset="utf-8"><title>Công bố</title><link rel="icon" href="data:,">
      <h1>Quyết định</h1><input id="o"><button id="nut" disabled>Tìm</button><p id="ra"></p>
      <noscript>không có kịch bản</noscript><script src="/a.js"></script>
      -- a.js --
      const [o, nut, ra] = ["o", "nut", "ra"].map((id) => document.getElementById(id));
      nut.disabled = false;
      nut.onclick = () => { ra.textContent = o.value; };
      -- xau.html --
      <!doctype html><title>x</title><link rel="icon" href="data:,"><script>document.title = "chạy";</script>
      """)
    let server = try StaticServer(root: site.path)
    try await Browser.run { browser in
      try await browser.open(server.url())
      #expect(try await browser.title() == "Công bố")
      #expect(try await browser.text("h1") == "Quyết định")
      try await browser.type("hạ tầng số", into: "#o")
      try await browser.click("#nut")
      try await browser.wait(until: "document.querySelector('#ra').textContent === 'hạ tầng số'")
      #expect(try await browser.script("return arguments[0] + await Promise.resolve(1)", [2]) == 3)
      // The data: icon is against the policy as well, and that is all.
      #expect(try await browser.console().allSatisfy { $0.text.contains("data:,") })
      try await browser.resize(width: 320, height: 500)
      #expect(try await browser.script("return innerWidth") == 320)
      #expect(try await browser.screenshot().prefix(4) == Data([0x89, 0x50, 0x4E, 0x47]))
      try await browser.open(server.url("/xau.html"))
      #expect(try await browser.title() == "x")
      #expect(try await browser.console().contains { $0.level == "SEVERE" && $0.text.contains("Content Security") })
    }
    let script = try #require(server.requests.first { $0.path == "/a.js" })
    #expect(try script.bytes == site.folder.read("a.js").utf8.count && script.status == 200)
    try await Browser.run(javaScript: false) { browser in
      try await browser.open(server.url())
      // WebDriver counts the text of noscript as hidden always, so its height tells.
      let shown = try await browser.script(
        "return document.querySelector('noscript').getBoundingClientRect().height > 0")
      #expect(shown == true)
      #expect(try await browser.script("return document.querySelector('#nut').disabled") == true)
    }
  }

  @Test func theBrowserEndsAlsoWhenTheTestThrows() async throws {
    struct Stop: Error {}
    let seen = Seen()
    await #expect(throws: Stop.self) {
      try await Browser.run { browser in
        await seen.set(browser.processID)
        throw Stop()
      }
    }
    let process = await seen.process
    #expect(process > 1)
    // Gone, or dead and waiting for init.
    let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8).split(separator: ") ").last
    #expect(state == nil || state?.first == "Z")
  }

  actor Seen {
    var process: Int32 = 0
    func set(_ id: Int32) { process = id }
  }
}
