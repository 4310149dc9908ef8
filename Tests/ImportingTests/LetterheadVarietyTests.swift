import Importing
import OfficeFiles
import Testing

/// Letterheads, titles and signatures as other offices write them.
@Suite struct LetterheadVarietyTests {
  @Test func anAuthorityThatFloatsWithItsNumberIsTheIssuer() {
    var blocks = OfficialForm.blocks(
      """
      ^BỘ XÂY DỰNG⏎--------⏎Số: 15 /2026/TT-BXD
      ^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Độc lập - Tự do - Hạnh phúc
      Hà Nội, ngày 30 tháng 4 năm 2026
      ^THÔNG TƯ
      ^Quy định về định mức

      Căn cứ Luật Đường bộ số 35/2024/QH15;
      Điều 1. Phạm vi
      """)
    if case .paragraph(var first) = blocks[0] {
      first.isFloating = true
      blocks[0] = .paragraph(first)
    }
    let made = OfficialForm.made(OfficeDocument(blocks: blocks))
    #expect(made["issuer"] == #""Bộ Xây dựng""# && made["number"] == "15/2026/TT-BXD", "\(made.text)")
    #expect(!made.body.contains("BỘ XÂY DỰNG"))
  }

  private static let state = "^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM¶^Độc lập - Tự do - Hạnh phúc"
  private static let end = "\nNơi nhận:¶- Như trên;||^CHỦ TỊCH¶^Nguyễn Văn A"

  static let cases: [FrontMatterTests.Case] = [
    .init(
      name: "a joint circular",
      text: """
        ^BỘ TÀI CHÍNH - BỘ NỘI VỤ||\(state)
        Số: 12/2015/TTLT-BTC-BNV||Hà Nội, ngày 3 tháng 4 năm 2015

        ^THÔNG TƯ LIÊN TỊCH
        ^Hướng dẫn chế độ phụ cấp

        Căn cứ Nghị định số 36/2013/NĐ-CP ngày 22 tháng 4 năm 2013;
        Điều 1. Phạm vi
        """ + end,
      values: [
        "number": "12/2015/TTLT-BTC-BNV", "issuer": #""Bộ Tài chính - Bộ Nội vụ""#,
        "title": #""Hướng dẫn chế độ phụ cấp""#,
        "based_on": "[36/2013/NĐ-CP]", "type": "",
      ]),
    .init(
      name: "an old decree, whose title begins with issuer, number and day",
      text: """
        ^CHÍNH PHỦ||\(state)
        Số: 46/2003/NĐ-CP||Hà Nội, ngày 09 tháng 5 năm 2003
        ^NGHỊ ĐỊNH
        ^CỦA CHÍNH PHỦ SỐ 46/2003/NĐ-CP NGÀY 09 THÁNG 5 NĂM 2003 QUY ĐỊNH CHỨC NĂNG, NHIỆM VỤ CỦA THANH TRA
        ^CHÍNH PHỦ
        Căn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;
        Điều 1. Bộ Nội vụ là cơ quan của Chính phủ.
        """ + end,
      values: [
        "number": "46/2003/NĐ-CP", "issuer": #""Chính phủ""#, "issued": "2003-05-09",
        "title": #""Quy định chức năng, nhiệm vụ của thanh tra""#,
      ]),
    .init(
      name: "a plan of a body whose name has the word for a number",
      text: """
        ^ỦY BAN NHÂN DÂN||\(state)
        ^TỈNH SƠN LA
        Số: 12/KH-UBND||Sơn La, ngày 09 tháng 5 năm 2025
        ^KẾ HOẠCH
        ^CỦA BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ NĂM 2025
        Điều 1. Ban Chỉ đạo họp mỗi quý.
        """ + end,
      values: [
        "number": "12/KH-UBND", "title": #""Của ban Chỉ đạo chuyển đổi số năm 2025""#,
      ]),
    .init(
      name: "a decision whose title has number and day on lines of their own, and the letterhead none",
      text: """
        ^BỘ THỦY SẢN||\(state)

        ^QUYẾT ĐỊNH
        ^CỦA BỘ THỦY SẢN SỐ 12/2001/QĐ-BTS
        ^NGÀY 5/3/2001
        ^VỀ NUÔI TÔM
        ^BỘ TRƯỞNG BỘ THỦY SẢN
        Căn cứ Nghị định số 50-CP;
        Điều 1. Ban hành.
        """ + end,
      values: [
        "number": "12/2001/QĐ-BTS", "issuer": #""Bộ Thủy sản""#, "issued": "2001-03-05", "title": #""Về nuôi tôm""#,
      ]),
    .init(
      name: "a title whose number is another document's",
      text: """
        ^BỘ TÀI CHÍNH||\(state)
        Số: 15/2003/TT-BTC||Hà Nội, ngày 9 tháng 5 năm 2003
        ^THÔNG TƯ
        ^HƯỚNG DẪN NGHỊ ĐỊNH SỐ 44/2003/NĐ-CP NGÀY 09 THÁNG 5 NĂM 2003 VỀ HĐND
        Căn cứ Nghị định số 44/2003/NĐ-CP;
        Điều 1. Phạm vi
        """ + end,
      values: ["title": #""Hướng dẫn Nghị định số 44/2003/NĐ-CP ngày 09 tháng 5 năm 2003 về HĐND""#]),
    .init(
      name: "Việt Nam as the second line of a name",
      text: """
        ^NGÂN HÀNG NHÀ NƯỚC¶^VIỆT NAM||\(state)
        Số: 14/2025/TT-NHNN||Hà Nội, ngày 30 tháng 6 năm 2025
        ^THÔNG TƯ
        ^Quy định tỷ lệ an toàn vốn
        Căn cứ Luật Ngân hàng Nhà nước Việt Nam số 46/2010/QH12;
        Điều 1. Phạm vi
        """ + end,
      values: ["issuer": #""Ngân hàng Nhà nước Việt Nam""#]),
    .init(
      name: "an organ under its body",
      text: """
        LIÊN ĐOÀN LAO ĐỘNG TỈNH QUẢNG NINH¶^BAN CHẤP HÀNH||\(state)
        Số: 09/NQ-BCH||Quảng Ninh, ngày 15 tháng 12 năm 2025
        ^NGHỊ QUYẾT
        ^Về nhiệm vụ năm 2026
        Điều 1. Nhiệm vụ của Liên đoàn Lao động tỉnh Quảng Ninh
        """ + end,
      values: ["issuer": #""Ban Chấp hành Liên đoàn Lao động tỉnh Quảng Ninh""#]),
    .init(
      name: "a body set bold under one that no list holds",
      text: """
        QUÂN KHU 9¶^BỘ CHỈ HUY QUÂN SỰ¶^TỈNH VĨNH LONG||\(state)
        Số: 145/BC-BCH||Vĩnh Long, ngày 21 tháng 6 năm 2026
        ^BÁO CÁO
        ^Kết quả tuyển quân năm 2026
        I. KẾT QUẢ
        """ + end,
      values: ["issuer": #""Bộ Chỉ huy quân sự tỉnh Vĩnh Long""#]),
    .init(
      name: "a body whose name ends with the level of its place",
      text: """
        UBND TỈNH BẮC NINH¶^THANH TRA TỈNH||\(state)
        Số: 12/BC-TTr||Bắc Ninh, ngày 5 tháng 6 năm 2026
        ^BÁO CÁO
        ^Kết quả quý II
        I. KẾT QUẢ
        """ + end,
      values: ["issuer": #""Thanh tra tỉnh Bắc Ninh""#]),
    .init(
      name: "minutes, which the secretary does not issue",
      text: """
        UBND TỈNH QUẢNG TRỊ¶^SỞ XÂY DỰNG||\(state)
        Số: 15/BB-SXD||
        BIÊN BẢN
        Họp Hội đồng thẩm định dự án
        Hôm nay, hồi 14 giờ 00 phút ngày 12 tháng 8 năm 2026, tại phòng họp số 2, Hội đồng họp.
        1. Ông Lê Đức T. - Chủ trì;
        ^THƯ KÝ¶¶^Nguyễn Thị H.||^CHỦ TRÌ¶¶^Lê Đức T.
        """,
      values: [
        "title": #""Họp Hội đồng thẩm định dự án""#, "signer": #"{name: "Lê Đức T.", title: "Chủ trì"}"#,
        "draft": "true", "type": "",
      ]),
    .init(
      name: "a press release, nothing of it centred",
      text: """
        CỤC THỐNG KÊ¶^TỈNH QUẢNG TRỊ||\(state)
        Số: 120/TCBC-CTK||Quảng Trị, ngày 05 tháng 10 năm 2026
        THÔNG CÁO BÁO CHÍ
        Tình hình kinh tế - xã hội 9 tháng năm 2026
        Trong 9 tháng đầu năm 2026, GRDP tăng 8,12%.
        CPI tháng 9 tăng 0,35%.
        """ + end,
      values: [
        "title": #""Tình hình kinh tế - xã hội 9 tháng năm 2026""#, "type": "", "draft": "",
      ]),
    .init(
      name: "a certificate without title",
      text: """
        ^UBND TỈNH QUẢNG TRỊ||\(state)
        Số: 7/GCN-UBND||Quảng Trị, ngày 3 tháng 9 năm 2026
        ^GIẤY CHỨNG NHẬN
        UBND tỉnh Quảng Trị chứng nhận Công ty A.
        """ + end,
      values: ["issuer": #""UBND tỉnh Quảng Trị""#, "type": "", "draft": "true"]),
    .init(
      name: "a kind that nobody knows",
      text: """
        ^UBND TỈNH QUẢNG TRỊ||\(state)
        Số: 7/CT-UBND||Quảng Trị, ngày 3 tháng 9 năm 2026
        ^CHỨNG THƯ SỐ
        ^Cấp cho Công ty A
        1. Thời hạn: 05 năm.
        """ + end,
      values: ["issuer": #""UBND tỉnh Quảng Trị""#]),
    .init(
      name: "a consolidated text",
      text: """
        ^BỘ TÀI CHÍNH||\(state)
        Số: 26/VBHN-BTC||Hà Nội, ngày 30 tháng 7 năm 2025
        ^NGHỊ ĐỊNH
        ^QUY ĐỊNH VỀ HÓA ĐƠN

        Căn cứ Luật Quản lý thuế số 38/2019/QH14;
        Điều 1. Nghị định này có hiệu lực từ ngày 01 tháng 7 năm 2022.
        Nơi nhận:¶- Lưu: VT.||^XÁC THỰC VĂN BẢN HỢP NHẤT¶^KT. BỘ TRƯỞNG¶^THỨ TRƯỞNG¶^Cao Anh Tuấn
        """,
      values: ["type": "", "number": "26/VBHN-BTC", "effective": "", "draft": ""]),
    .init(
      name: "a joint resolution",
      text: """
        ^ỦY BAN NHÂN DÂN - ỦY BAN MTTQ VIỆT NAM¶^TỈNH QUẢNG TRỊ||\(state)
        Số: 03/NQLT/UBND-MTTQ||Quảng Trị, ngày 02 tháng 01 năm 2026
        ^NGHỊ QUYẾT LIÊN TỊCH
        ^Về phối hợp giám sát
        Điều 1. Phối hợp giám sát.
        """ + end,
      values: [
        "number": "03/NQLT/UBND-MTTQ", "type": "",
        "issuer": #""Ủy ban nhân dân - Ủy ban MTTQ Việt Nam tỉnh Quảng Trị""#,
      ]),
    .init(
      name: "a resolution that names its author in the line of its kind",
      text: """
        ^BAN CHẤP HÀNH TRUNG ƯƠNG¶*¶Số 57-NQ/TW||^ĐẢNG CỘNG SẢN VIỆT NAM¶Hà Nội, ngày 22 tháng 12 năm 2024
        ^NGHỊ QUYẾT CỦA BỘ CHÍNH TRỊ
        ^về đột phá phát triển khoa học

        I- QUAN ĐIỂM
        Nơi nhận:¶- Các tỉnh ủy.||^T/M BỘ CHÍNH TRỊ¶^TỔNG BÍ THƯ¶^Tô Lâm
        """,
      values: [
        "title": #""Về đột phá phát triển khoa học""#, "issuer": #""Bộ Chính trị""#,
        "signer": #"{name: "Tô Lâm", title: "Tổng Bí thư", authority: TM., for: "Bộ Chính trị"}"#,
      ]),
    .init(
      name: "a letterhead in small letters",
      text: """
        ^UỶ BAN NHÂN DÂN
        ^TỈNH BẾN TRE
        Số : 07/2004/QĐ - UB
        ^Cộng hoà xã hội chủ nghĩa Việt Nam
        ^Độc lập – Tự do – Hạnh phúc
        ^Bến Tre, ngày 12 tháng 01 năm 2004
        ^QUYẾT ĐỊNH CỦA UỶ BAN NHÂN DÂN TỈNH BẾN TRE
        ^V/v ban hành quy định về đò ngang

        - Căn cứ Luật Tổ chức HĐND và UBND ngày 26/11/2003;
        Điều 1: Ban hành quy định.
        """ + end,
      values: ["number": "07/2004/QĐ-UB", "issued": "2004-01-12", "title": #""V/v ban hành quy định về đò ngang""#]),
    .init(
      name: "a telegram",
      text: """
        ^CHỦ TỊCH¶^ỦY BAN NHÂN DÂN¶^TỈNH NGHỆ AN||\(state)
        Số: 03/CĐ-CTUBND||Nghệ An, ngày 02 tháng 8 năm 2026

        ^CÔNG ĐIỆN
        ^Về việc ứng phó với bão số 3

        ^CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NGHỆ AN điện:
        - Các sở, ngành;
        1. Tổ chức trực ban.
        """ + end,
      values: [
        "issuer": #""Chủ tịch Ủy ban nhân dân tỉnh Nghệ An""#, "title": #""Về việc ứng phó với bão số 3""#,
        "issued": "2026-08-02",
      ]),
    .init(
      name: "a submission with its addressee",
      text: """
        ^SỞ NỘI VỤ||\(state)
        Số: 95 /TTr - SNV||Lâm Đồng, ngày  03  tháng  02  năm  2026

        ^TỜ TRÌNH
        ^Về việc phê duyệt kết quả

        Kính gửi: Ủy ban nhân dân tỉnh.
        Thực hiện Quyết định số 1187/QĐ-BNV, Sở Nội vụ trình.
        Nơi nhận:¶- Như trên;||^Q. GIÁM ĐỐC¶^Trần Văn B
        """,
      values: [
        "number": "95/TTr-SNV", "issuer": #""Sở Nội vụ""#, "title": #""Về việc phê duyệt kết quả""#,
        "signer": #"{name: "Trần Văn B", title: "Giám đốc", authority: Q.}"#,
      ]),
    .init(
      name: "a conclusion of a committee of the Party",
      text: """
        ^ĐẢNG BỘ TỈNH LÂM ĐỒNG¶^ĐẢNG ỦY XÃ ĐẠ HUOAI¶*||^ĐẢNG CỘNG SẢN VIỆT NAM
        Số 05-KL/ĐU||Đạ Huoai, ngày 03 tháng 4 năm 2026
        ^KẾT LUẬN
        ^CỦA BAN THƯỜNG VỤ ĐẢNG ỦY
        ^về nhiệm vụ quý II năm 2026
        -----
        Ngày 01/4/2026, Ban Thường vụ họp.
        1- Giao Ủy ban nhân dân xã.
        Nơi nhận:¶- Chi bộ;||^T/M BAN THƯỜNG VỤ¶^BÍ THƯ¶^Lê Thị C
        """,
      values: [
        "number": "05-KL/ĐU", "issuer": #""Đảng ủy xã Đạ Huoai""#, "issued": "2026-04-03",
        "title": #""Của Ban Thường vụ Đảng ủy về nhiệm vụ quý II năm 2026""#,
        "signer": #"{name: "Lê Thị C", title: "Bí thư", authority: TM., for: "Ban Thường vụ"}"#,
      ]),
    .init(
      name: "kind and title in one paragraph, number and subject in one cell",
      text: """
        ^UBND TỈNH HÀ TĨNH¶^VĂN PHÒNG⏎---||\(state)⏎---
        Số: 12/TB-VP||Hà Tĩnh, ngày 12 tháng 5 năm 2026
        ^THÔNG BÁO⏎Lịch tiếp công dân tháng 6

        Văn phòng thông báo lịch tiếp công dân.
        Nơi nhận:¶- Lưu;||KT. CHÁNH VĂN PHÒNG¶PHÓ CHÁNH VĂN PHÒNG¶Đặng Văn D
        """,
      values: [
        "number": "12/TB-VP", "issuer": #""Văn phòng UBND tỉnh Hà Tĩnh""#, "title": #""Lịch tiếp công dân tháng 6""#,
        "signer": #"{name: "Đặng Văn D", title: "Phó Chánh Văn phòng", authority: KT.}"#,
      ]),
    .init(
      name: "signed with a mandate",
      text: """
        ^ỦY BAN NHÂN DÂN¶^TỈNH CÀ MAU||\(state)
        Số: 1777/UBND-NC¶V/v tăng cường kỷ luật||Cà Mau, ngày 30 tháng 9 năm 2025

        Kính gửi:⏎- Các sở;⏎- UBND các xã.
        Thực hiện Chỉ thị số 26/CT-TTg, UBND tỉnh yêu cầu.
        Nơi nhận:¶- Như trên;||TUQ. CHỦ TỊCH¶GIÁM ĐỐC SỞ NỘI VỤ¶(Đã ký)¶Trần Hoàng E
        """,
      values: [
        "number": "1777/UBND-NC", "issuer": #""Ủy ban nhân dân tỉnh Cà Mau""#, "title": #""Tăng cường kỷ luật""#,
        "type": "",
        "signer": #"{name: "Trần Hoàng E", title: "Giám đốc Sở Nội vụ", authority: TUQ.}"#,
      ]),
    .init(
      name: "a front of the people",
      text: """
        ^MẶT TRẬN TỔ QUỐC VIỆT NAM¶^ỦY BAN MTTQ VIỆT NAM TỈNH LÀO CAI||\(state)
        Số: 20/KH-MTTQ-BTT||Lào Cai, ngày 01 tháng 02 năm 2026
        ^KẾ HOẠCH
        ^Giám sát và phản biện xã hội năm 2026

        I. MỤC ĐÍCH
        Nơi nhận:¶- Lưu;||^TM. BAN THƯỜNG TRỰC¶^CHỦ TỊCH¶^Giàng Seo G
        """,
      values: [
        "number": "20/KH-MTTQ-BTT", "title": #""Giám sát và phản biện xã hội năm 2026""#, "period": "2026",
        "issuer": #""Ủy ban MTTQ Việt Nam tỉnh Lào Cai""#,
        "signer": #"{name: "Giàng Seo G", title: "Chủ tịch", authority: TM., for: "Ban Thường trực"}"#,
      ]),
    .init(
      name: "a report with days under its title",
      text: """
        ^UBND HUYỆN ĐỨC TRỌNG¶^PHÒNG VĂN HÓA VÀ THÔNG TIN||\(state)
        Số: 08/BC-VHTT||Đức Trọng, ngày 15 tháng 12 năm 2024
        ^BÁO CÁO
        ^Kết quả chuyển đổi số năm 2024,
        ^phương hướng, nhiệm vụ năm 2025
        (Từ ngày 15/12/2023 đến ngày 14/12/2024)

        Phần thứ nhất
        ^KẾT QUẢ
        I. KẾT QUẢ ĐẠT ĐƯỢC
        Nơi nhận:¶- Lưu;||^TRƯỞNG PHÒNG¶^K' Brêm
        """,
      values: [
        "number": "08/BC-VHTT", "issuer": #""Phòng Văn hóa và Thông tin huyện Đức Trọng""#, "issued": "2024-12-15",
        "title": #""Kết quả chuyển đổi số năm 2024, phương hướng, nhiệm vụ năm 2025""#,
        "signer": #"{name: "K' Brêm", title: "Trưởng phòng"}"#,
      ]),
    .init(
      name: "a plan of a company of the state",
      text: """
        ^TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM¶^CÔNG TY ĐIỆN LỰC LÂM ĐỒNG||\(state)
        Số: 5/QĐ-PCLĐ||Lâm Đồng, ngày 15 tháng 01 năm 2026
        ^QUYẾT ĐỊNH
        ^Về ban hành Quy định an toàn
        ^GIÁM ĐỐC CÔNG TY ĐIỆN LỰC LÂM ĐỒNG
        Căn cứ Luật Điện lực số 61/2024/QH15;
        ^QUYẾT ĐỊNH
        Điều 1. Ban hành.
        Nơi nhận:¶- Lưu;||^GIÁM ĐỐC¶^Lê Văn H
        """,
      values: [
        "number": "5/QĐ-PCLĐ", "issuer": #""Công ty Điện lực Lâm Đồng""#, "title": #""Về ban hành Quy định an toàn""#,
        "based_on": "[61/2024/QH15]",
      ]),
  ]

  @Test(arguments: cases) func documentsStateWhatTheirZonesSay(_ item: FrontMatterTests.Case) {
    let made = OfficialForm.imported(item.text)
    for (key, value) in item.values { #expect((made[key] ?? "") == value, "\(key)\n\(made.text)") }
  }

  /// Pages of portals, and papers of some offices, stand in a table as a whole; what it frames is read without it.
  @Test func aTableAroundEverythingIsOnlyAFrame() {
    let text =
      OfficialForm.letterhead + """
        Căn cứ Quyết định số 411/QĐ-TTg ngày 31/3/2022;
        I. MỤC TIÊU
        1. Đạt 90%.
        | Chỉ tiêu | Mức |
        | Hồ sơ | 90% |
        2. Đạt 80%.
        Nơi nhận:¶- Như trên;||^CHỦ TỊCH¶^Nguyễn Văn A
        """
    let blocks = OfficialForm.blocks(text)
    let plain = OfficialForm.made(OfficeDocument(blocks: blocks))
    #expect(plain.body.contains("2. Đạt 80%.") && plain.body.contains("| Hồ sơ | 90% |"))
    func cell(_ blocks: some Sequence<Block>, _ column: Int = 0) -> Table.Cell {
      Table.Cell(column: column, blocks: Array(blocks))
    }
    func table(_ rows: [[Table.Cell]], isRuled: Bool = false) -> Block {
      .table(Table(columnCount: 2, rows: rows, isRuled: isRuled))
    }
    let whole = table([[cell(blocks)]])
    let framed = [
      [whole], [table([[cell(blocks)]], isRuled: true)], [table([[cell([whole])]])],
      [table([[cell([]), cell(blocks, 1)]])],
      Array(blocks.prefix(1)) + [table([[cell(blocks.dropFirst().dropLast())]])] + blocks.suffix(1),
    ]
    for blocks in framed { #expect(OfficialForm.made(OfficeDocument(blocks: blocks)).text == plain.text) }
    // Letterhead, body and signature as rows of one table.
    guard case .table(var rows) = blocks[0], case .table(let end)? = blocks.last else { return }
    rows.rows += [[cell(blocks.dropFirst().dropLast())]] + end.rows
    #expect(OfficialForm.made(OfficeDocument(blocks: [.table(rows)])).text == plain.text)
  }

  @Test func aLetterheadMayFloatAndMayBeNested() {
    let plain = OfficialForm.blocks(OfficialForm.letterhead + "I. MỤC TIÊU\n1. Một.")
    let table = plain[0...1]
    let nested = Table(columnCount: 1, rows: [[Table.Cell(column: 0, blocks: Array(table.prefix(1)))]], isRuled: false)
    let floating = HeadParagraphs.of(plain[0]).map { paragraph -> Block in
      var paragraph = paragraph
      paragraph.isFloating = true
      return .paragraph(paragraph)
    }
    for head in [[Block.table(nested)], floating] {
      let made = OfficialForm.made(OfficeDocument(blocks: head + plain.dropFirst()))
      #expect(made["number"] == "15/KH-UBND" && made["issued"] == "2026-03-05", "\(made.text)")
      #expect(made["issuer"] == #""Ủy ban nhân dân tỉnh Lâm Đồng""# && made["title"] == #""Chuyển đổi số năm 2026""#)
      #expect(made.body == "## I. MỤC TIÊU\n\n1. Một.\n", "\(made.text)")
    }
  }
}

/// The paragraphs of a table, column by column.
enum HeadParagraphs {
  static func of(_ block: Block) -> [Paragraph] {
    guard case .table(let table) = block else { return [] }
    let cells = table.rows.flatMap { $0 }
    return (0..<table.columnCount).flatMap { column in
      cells.filter { $0.column == column }.flatMap(\.blocks).compactMap { block -> Paragraph? in
        guard case .paragraph(let paragraph) = block else { return nil }
        return paragraph
      }
    }
  }
}
