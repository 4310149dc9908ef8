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
    cites: [999/QĐ-TTg, 80/KH-UBND]
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

    -- content/van-ban/73-kh-ubnd.md --
    ---
    title: Kế hoạch chuyển đổi số giai đoạn 2022-2028
    number: 73/KH-UBND
    issuer: UBND tỉnh Quảng Bình
    issued: 2022-02-03
    date: 2022-02-04
    targets:
      correct:
        - quote: Đến năm 2028, tối thiểu 70% hồ sơ thủ tục hành chính được xử lý trực tuyến
          baseline: {document: 74/BC-UBND, quote: năm 2020 là 40%}
        - {quote: "Đến năm 2028, đào tạo 1.000 học viên", accumulates: true, period_from: 2022-01-01}
    ---

    ## Mục tiêu

    - Đến năm 2028, tối thiểu 70% hồ sơ thủ tục hành chính được xử lý trực tuyến.
    - Đến năm 2028, đào tạo 1.000 học viên.
    - Đến năm 2025, tối thiểu 90% xã có mạng nội bộ.
    - Đến năm 2025, 100% thôn có sóng di động.
    - Đến năm 2025, tối thiểu 80% trường học dùng sổ liên lạc điện tử.

    -- content/van-ban/74-bc-ubnd.md --
    ---
    title: Báo cáo kết quả chuyển đổi số năm 2025
    number: 74/BC-UBND
    issuer: UBND tỉnh Quảng Bình
    issued: 2026-01-15
    date: 2026-01-16
    results:
      drop: ["80% là mức của cả nước"]
      correct:
        - {quote: "đạt 58%", value: 58, unit: "%", as_of: 2025-12-31, comparator: "="}
        - {quote: "năm 2020 là 40%", value: 40, unit: "%", as_of: 2020-12-31}
        - {quote: "năm 2022 đào tạo 200 học viên", value: 200, unit: học viên, as_of: 2022-12-31, period_from: 2022-01-01, cumulative: false}
        - {quote: "năm 2023 đào tạo 150 học viên", value: 150, unit: học viên, as_of: 2023-12-31, period_from: 2023-01-01, cumulative: false}
        - {quote: "60% xã có mạng nội bộ (đạt)", value: 60, unit: "%", as_of: 2025-12-31, assessment: Đạt}
        - {quote: "hoàn thành 30/34 chỉ tiêu", kind: tally, part: 30, whole: 34, as_of: 2025-12-31}
      match:
        - {quote: "đạt 58%", target: 73-kh-ubnd/chi-tieu-1}
        - {quote: "năm 2020 là 40%", target: 73-kh-ubnd/chi-tieu-1}
        - {quote: "năm 2022 đào tạo 200 học viên", target: 73-kh-ubnd/chi-tieu-2, note: Theo sổ lớp.}
        - {quote: "năm 2023 đào tạo 150 học viên", target: 73-kh-ubnd/chi-tieu-2}
        - {quote: "60% xã có mạng nội bộ (đạt)", target: 73-kh-ubnd/chi-tieu-3, note: Tính cả xã mới.}
        - {quote: "có 95 trạm phát sóng", target: null}
    ---

    ## Kết quả đến hết năm 2025

    - Hồ sơ thủ tục hành chính xử lý trực tuyến đạt 58% (năm 2020 là 40%; 80% là mức của cả nước).
    - Trong năm 2022 đào tạo 200 học viên, năm 2023 đào tạo 150 học viên.
    - Đã có 60% xã có mạng nội bộ (đạt); đã có 95 trạm phát sóng.
    - Tỉnh hoàn thành 30/34 chỉ tiêu.

    -- content/van-ban/75-bc-ubnd.md --
    ---
    title: Báo cáo chín tháng đầu năm 2026
    number: 75/BC-UBND
    issuer: UBND tỉnh Quảng Trị
    issued: 2026-10-05
    date: 2026-10-05
    ---

    Đến ngày 30/9/2026, có 82% trường học dùng sổ liên lạc điện tử.

    -- content/van-ban/80-kh-ubnd-2024.md --
    ---
    title: Kế hoạch năm 2024
    number: 80/KH-UBND
    issuer: UBND thành phố Hà Nội
    issued: 2024-03-05
    date: 2024-03-05
    ---

    Một số mang hai lần.

    -- content/van-ban/80-kh-ubnd-2025.md --
    ---
    title: Kế hoạch năm 2025
    number: 80/KH-UBND
    issuer: UBND thành phố Hà Nội
    issued: 2025-03-05
    date: 2025-03-05
    ---

    Một số mang hai lần.

    -- content/tin-tuc/gian-hang.md --
    ---
    title: Ba trăm gian hàng lên sàn
    date: 2026-10-06
    ---

    Đến ngày 30/9/2026, tỉnh đã đưa 300 gian hàng lên sàn thương mại điện tử, đạt 75% kế hoạch.

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
