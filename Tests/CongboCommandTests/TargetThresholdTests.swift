import TestSupport
import Testing

/// What is less sure than `targets: {publish_from: …}` stays off the portal until an editor confirms it.
@Suite struct TargetThresholdTests {
  private func page(_ threshold: String, confirmed: Bool = false) throws -> String {
    let site = try SiteFixture(
      """
      -- content/portal.yml --
      name: Cổng thử
      base_url: https://thu.example
      \(threshold)
      -- content/van-ban/19-kh-ubnd.md --
      ---
      title: Kế hoạch phát triển thư viện
      number: 19/KH-UBND
      issued: 2022-05-06
      date: 2022-05-09
      issuer: UBND tỉnh A\(confirmed ? "\ntargets: {confirmed: 2022-05-10}" : "")
      ---

      ## MỤC TIÊU

      Đến năm 2027, 90% hộ dân dùng nước sạch.

      Xây dựng tối thiểu 12 thư viện xã.
      """)
    let result = try Command.congbo(["build", "--source", site.path, "--output", site.folder("site")])
    #expect(result.exitCode == 0, "\(result.errors)")
    return try site.folder.read("site/van-ban/19-kh-ubnd/index.html")
  }

  private func shown(_ page: String) -> [Bool] { ["chi-tieu-1", "chi-tieu-2"].map { page.contains("id=\"\($0)\"") } }

  @Test func onlyWhatIsSureEnoughIsPublished() throws {
    #expect(shown(try page("")) == [true, true])
    #expect(shown(try page("targets: {publish_from: 0.95}")) == [true, false])
    #expect(shown(try page("targets: {publish_from: 1}")) == [false, false])
    #expect(shown(try page("targets: {publish_from: 1}", confirmed: true)) == [true, true])
  }

  /// Lists begin with what is sure; the document's own page keeps the order of its text.
  @Test func listsShowTheSureOnesFirst() throws {
    let site = try SiteFixture(
      """
      -- content/portal.yml --
      name: Cổng thử
      base_url: https://thu.example
      -- content/van-ban/19-kh-ubnd.md --
      ---
      title: Kế hoạch phát triển thư viện
      number: 19/KH-UBND
      issued: 2022-05-06
      date: 2022-05-09
      issuer: UBND tỉnh A
      ---

      ## MỤC TIÊU

      Trang bị phương tiện bộ: 30 tỷ đồng.

      Đến năm 2027, 80% xã có thư viện.
      """)
    let result = try Command.congbo(["build", "--source", site.path, "--output", site.folder("site")])
    #expect(result.exitCode == 0, "\(result.errors)")
    func order(_ path: String) throws -> [Int] {
      let page = try site.folder.read(path)
      let (first, second) = (
        try #require(page.range(of: "#chi-tieu-1\"")), try #require(page.range(of: "#chi-tieu-2\""))
      )
      return first.lowerBound < second.lowerBound ? [1, 2] : [2, 1]
    }
    #expect(try order("site/chi-tieu/index.html") == [2, 1])
    let page = try site.folder.read("site/van-ban/19-kh-ubnd/index.html")
    let (first, second) = (
      try #require(page.range(of: "id=\"chi-tieu-1\"")), try #require(page.range(of: "id=\"chi-tieu-2\""))
    )
    #expect(first.lowerBound < second.lowerBound)
  }
}
