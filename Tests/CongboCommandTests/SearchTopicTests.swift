import Foundation
import TestSupport
import Testing

/// What readers call a subject, by the tables of `portal.yml`: `everyday` means the same and answers, `topics` leads to pages alone.
@Suite struct SearchTopicTests {
  private static func plan(_ number: Int, _ title: String, _ text: String) -> String {
    """
    -- content/van-ban/\(number)-kh-ubnd.md --
    ---
    title: \(title)
    number: \(number)/KH-UBND
    issuer: UBND tỉnh Quảng Trị
    issued: 2021-03-01
    date: 2021-03-02
    ---

    \(text)


    """
  }

  private static func portal() throws -> SiteFixture {
    try SiteFixture(
      """
      -- content/portal.yml --
      name: Cổng
      base_url: https://cong.example
      everyday:
        - {say: [sổ đỏ, sổ hồng], vi: [giấy chứng nhận quyền sử dụng đất]}
      topics:
        - {say: [canh gác, trông chừng], about: [giám sát an toàn]}
        - {say: [bán đồ, shopee], about: [thương mại điện tử]}
        - {say: [mất tiền, tốn xu], about: [/trang/doc/, /trang/khong-co/]}
        - {say: đánh sập, about: [ứng cứu sự cố]}

      """
        + plan(
          1, "Kế hoạch bảo vệ hệ thống",
          "Đến năm 2025, 60% cổng thông tin được giám sát an toàn. Tỉnh có mạng lưới ứng cứu sự cố.")
        + plan(
          2, "Kế hoạch đất đai",
          "Đến năm 2025, 75% thửa đất có giấy chứng nhận quyền sử dụng đất. Cổng thông tin của tỉnh được đánh giá.")
        + plan(3, "Kế hoạch kinh tế số", "Phát triển thương mại điện tử ở thôn, xã của tỉnh.")
        + plan(4, "Kế hoạch bản đồ số", "Lập bản đồ của tỉnh, có tiền của tỉnh.")
          + """
          -- content/trang/doc.md --
          ---
          title: Quy ước của Cổng
          date: 2021-03-02
          ---

          Nội dung dùng được ngay, không phải trả phí.

          -- content/trang/khac.md --
          ---
          title: Chuyện khác
          date: 2021-03-02
          ---

          Đọc văn bản, xem thông tin và tiền của tỉnh.

          """, copying: ["templates": RealPortal.root + "/templates"])
  }

  @Test func whatReadersCallASubjectLeadsToItsPagesAndAnswersNothing() async throws {
    let site = try Self.portal()
    let result = try Command.congbo(["build", "--source", site.path, "--output", site.folder("site")])
    #expect(result.exitCode == 0, "\(result.errors)")
    let (_, console) = try await SearchPage.with(site.folder("site")) { page in
      for (query, path) in [
        ("canh gác cổng thông tin", "/van-ban/1-kh-ubnd/"), ("canh gac cong thong tin", "/van-ban/1-kh-ubnd/"),
        ("trông chừng cổng của tỉnh", "/van-ban/1-kh-ubnd/"),
        // Other words of speech need not be on the page.
        ("cổng thông tin bị đánh sập thì ai tới cứu", "/van-ban/1-kh-ubnd/"),
        ("sổ hồng", "/van-ban/2-kh-ubnd/"), ("so do", "/van-ban/2-kh-ubnd/"),
        ("shopee", "/van-ban/3-kh-ubnd/"),
        // With diacritics it is what was typed.
        ("bản đồ của tỉnh", "/van-ban/4-kh-ubnd/"),
        // A page named by its address, and what is asked about the portal itself.
        ("đọc ở đây có tốn xu nào không", "/trang/doc/"), ("doc van ban co mat tien khong", "/trang/doc/"),
        ("trang này có mất tiền không", "/trang/doc/"),
      ] {
        #expect(try await page.find(query).first?.path == path, "\(query)")
      }
      let card = "return document.getElementById('search-answer')?.innerText ?? ''"
      for (query, value) in [
        ("bao nhiêu phần trăm thửa đất có sổ đỏ", "75%"), ("bao nhiêu phần trăm cổng thông tin được canh gác", ""),
        ("bao nhieu phan tram cong thong tin duoc canh gac", ""),
      ] {
        _ = try await page.find(query)
        let text = try await page.browser.script(card).string ?? ""
        #expect(value.isEmpty ? text.isEmpty : text.contains(value), "\(query): \(text)")
      }
    }
    #expect(console.isEmpty, "\(console)")
  }

  @Test(arguments: [
    ("topics:\n  - {say: [canh gác, trông chừng]}", "Cách gọi «canh gác» chưa có cụm từ của trang"),
    ("topics:\n  - {about: [giám sát]}", "Thiếu khóa bắt buộc `say`"),
    ("everyday:\n  - {say: [], vi: [giám sát]}", "`say` phải là một dòng chữ"),
  ])
  func whatIsMissingInATableIsSaid(lines: String, message: String) throws {
    let site = try SiteFixture(
      "-- content/portal.yml --\nname: Cổng\nbase_url: https://cong.example\n\(lines)\n",
      copying: ["templates": RealPortal.root + "/templates"])
    let result = try Command.congbo(["check", "--source", site.path])
    #expect((result.errors + result.output).contains(message), "\(result.errors)\(result.output)")
  }
}
