import Foundation
import TestSupport

/// Sites that together have something of everything that a page can show.
enum VariedSite {
  /// The repository.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The repository's own content, and what it lacks.
  static func rich() throws -> SiteFixture {
    let site = try SiteFixture(
      """
      -- content/portal.yml --
      name: Cổng
      """, copying: ["all/content": root + "/content"])
    try FileManager.default.removeItem(atPath: site.folder("content"))
    try FileManager.default.moveItem(atPath: site.folder("all/content"), toPath: site.folder("content"))
    try site.folder.write("content/portal.yml", site.folder.read("content/portal.yml") + portal)
    for (path, contents) in SiteFixture.files(of: extra) { try site.folder.write(path, contents) }
    try Data([0, 0, 0, 24] + Array("ftypmp42".utf8)).write(
      to: URL(fileURLWithPath: site.folder("content/tin-tuc/khai-mac.mp4")))
    try Data(Array("%PDF-1.4\n".utf8)).write(to: URL(fileURLWithPath: site.folder("content/van-ban/70-kh-ubnd.pdf")))
    return site
  }

  /// A portal with next to nothing in it, as its editors preview it.
  static func bare() throws -> SiteFixture {
    try SiteFixture(
      """
      -- content/portal.yml --
      name: Cổng
      base_url: https://thu.vn
      -- content/tin-tuc/nhap.md --
      ---
      title: Bài nháp
      date: 2021-03-05
      draft: true
      ---

      Tin.
      """)
  }

  /// A portal with more documents, targets and comparisons than one page of each list holds.
  static func large() throws -> SiteFixture {
    func plan(_ number: Int, _ front: String) -> String {
      """
      -- content/van-ban/\(number)-kh-ubnd.md --
      ---
      title: Kế hoạch số \(number)
      number: \(number)/KH-UBND
      issuer: UBND tỉnh B
      issued: 2021-03-04
      date: 2021-03-04
      \(front)
      ---

      ## Mục tiêu

      Đến năm 2025, tối thiểu 80% thôn có sóng di động. Đến năm 2025, 70% hồ sơ được xử lý trực tuyến. Đến năm 2025, \
      60% cán bộ được tập huấn.

      """
    }
    let list = """
      -- content/trang/danh-muc.md --
      ---
      title: Danh mục
      date: 2021-03-04
      list: van-ban
      ---

      Danh mục.

      """
    let plans = (1...105).map { plan($0, $0 == 1 ? "tags: [gốc]" : "implements: [1/KH-UBND]") }.joined()
    return try SiteFixture(
      "-- content/portal.yml --\nname: Cổng\nbase_url: https://thu.vn\nlanguages: [vi]\n" + list + plans)
  }

  private static let portal = """

    outage:
      from: 2026-12-01
      until: 2027-12-31
      text: Cổng tạm ngừng để bảo trì.
      en: The portal is down for maintenance.
    measurement: /do-luong.js
    files: [do-luong.js]
    """

  private static let extra = """
    -- content/do-luong.js --
    export {}
    -- content/luot-xem.json --
    {"version": "1", "before": {"/van-ban/153-qd-ttg/": 12, "/tin-tuc/khai-mac/": 3}, "days": {}}
    -- content/van-ban/70-kh-ubnd.md --
    ---
    title: Kế hoạch triển khai Chương trình mục tiêu Công nghệ thông tin
    number: 70/KH-UBND
    issuer: UBND thành phố Hà Nội
    signer: {name: Nguyễn Văn A, title: Phó Chủ tịch, authority: KT, for: Chủ tịch}
    issued: 2026-11-02
    effective: 2026-11-05
    expired: 2030-12-31
    status: con-hieu-luc
    date: 2026-11-03
    updated: 2026-11-10
    changes:
      - {date: 2026-11-10, note: Sửa số liệu ở mục 2.}
    summary: Thành phố triển khai Chương trình.
    text: extract
    fields: [chinh-quyen-so]
    tags: [kế hoạch]
    attachments: [{file: 70-kh-ubnd.pdf, title: Bản quét}]
    implements: [153/QĐ-TTg]
    amends: [36a/NQ-CP]
    cites: [999/QĐ-TTg]
    targets:
      confirmed: 2026-11-12
    ---

    ## 1. Mục tiêu đến năm 2030

    ### 1.1. Hạ tầng

    - 35% hồ sơ thủ tục hành chính của các địa phương được xử lý trực tuyến tại mức độ 4.
    - 100% hồ sơ công việc được xử lý trên môi trường mạng ở cấp tỉnh, cấp huyện.
    - Số vụ lộ lọt giảm 20% so với năm 2025.

    -- content/van-ban/70-kh-ubnd.en.md --
    ---
    title: Plan of the programme
    text: summary
    ---

    In short.
    -- content/van-ban/71-kh-ubnd.md --
    ---
    title: Kế hoạch nộp thuế điện tử
    number: 71/KH-UBND
    issuer: UBND thành phố Hà Nội
    issued: 2026-11-02
    date: 2026-11-03
    ---

    ## Mục tiêu đến năm 2030

    - 70% doanh nghiệp nộp thuế điện tử.

    -- content/van-ban/72-kh-ubnd.md --
    ---
    title: Kế hoạch triển khai nộp thuế điện tử
    number: 72/KH-UBND
    issuer: UBND thành phố Hà Nội
    issued: 2026-11-02
    date: 2026-11-03
    implements: [71/KH-UBND]
    ---

    ## Mục tiêu đến năm 2030

    - Tỷ lệ doanh nghiệp nộp thuế qua mạng đạt 80%.

    -- content/trang/quy-che.md --
    ---
    title: Quy chế
    date: 2026-11-03
    changes:
      - {date: 2026-11-10, note: Sửa một chữ.}
    attachments: [{file: /van-ban/70-kh-ubnd.pdf, title: Bản quét}]
    ---

    Quy chế.

    -- content/tin-tuc/khai-mac.md --
    ---
    title: Khai mạc
    date: 2026-11-12T08:30:00+07:00
    updated: 2026-11-13
    author: Nguyễn Thị B
    source: {name: Báo tỉnh, url: "https://bao.example/"}
    image: anh.svg
    caption: Lễ khai mạc
    video: khai-mac.mp4
    video_text: Chủ tịch phát biểu
    featured: true
    aliases: [/tin-cu/]
    fields: [chinh-quyen-so]
    tags: [kế hoạch]
    documents: [70/KH-UBND]
    changes:
      - {date: 2026-11-13, note: Sửa tên người phát biểu.}
    attachments: [{file: anh.svg, title: Ảnh}]
    ---

    ## Một

    Tin.

    ## Hai

    Tin.

    ## Ba

    Tin.

    ## Bốn

    Tin.
    -- content/tin-tuc/anh.svg --
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>Ảnh</title></svg>
    """
}
