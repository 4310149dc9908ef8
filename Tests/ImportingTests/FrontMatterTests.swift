import Importing
import OfficeFiles
import Testing

/// What documents of different bodies state about themselves, by their zones.
@Suite struct FrontMatterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// Values by key; empty where the key must not stand there.
    let values: [String: String]
    var testDescription: String { name }
  }

  private static let state = "^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM¶^Độc lập - Tự do - Hạnh phúc"

  static let cases: [Case] = [
    Case(
      name: "a plan of a province",
      text: OfficialForm.letterhead + """
        Căn cứ Quyết định số 411/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ;
        I. MỤC TIÊU
        1. Đạt 90%.
        Nơi nhận:¶- Như trên;¶- Lưu: VT.||TM. ỦY BAN NHÂN DÂN¶KT. CHỦ TỊCH¶PHÓ CHỦ TỊCH¶¶Nguyễn Văn A
        """,
      values: [
        "number": "15/KH-UBND", "type": "", "issuer": #""Ủy ban nhân dân tỉnh Lâm Đồng""#, "issued": "2026-03-05",
        "title": #""Chuyển đổi số năm 2026""#, "period": "2026", "based_on": "[411/QĐ-TTg]", "draft": "",
        "signer": #"{name: "Nguyễn Văn A", title: "Phó Chủ tịch", authority: KT.}"#, "text": "full",
      ]),
    Case(
      name: "a decision of a department under a province",
      text: """
        UBND TỈNH QUẢNG TRỊ¶^SỞ KHOA HỌC VÀ CÔNG NGHỆ||\(state)
        Số: 07/QĐ-SKHCN||Quảng Trị, ngày 02 tháng 01 năm 2026

        ^QUYẾT ĐỊNH
        ^Về việc ban hành Quy chế làm việc

        ^GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ
        Căn cứ Quyết định số 12/2025/QĐ-UBND ngày 01/3/2025 của UBND tỉnh;
        Theo đề nghị của Chánh Văn phòng Sở tại Tờ trình số 3/TTr-VP.
        ^QUYẾT ĐỊNH:
        Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.
        Điều 2. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 45/QĐ-SKHCN ngày 01/02/2020.
        Nơi nhận:¶- Như Điều 3;||^GIÁM ĐỐC¶¶^Trần Thị B
        """,
      values: [
        "number": "07/QĐ-SKHCN", "issuer": #""Sở Khoa học và Công nghệ tỉnh Quảng Trị""#,
        "title": #""Về việc ban hành Quy chế làm việc""#, "based_on": "[12/2025/QĐ-UBND]",
        "replaces": "[45/QĐ-SKHCN]", "effective": "2026-01-02",
        "signer": #"{name: "Trần Thị B", title: "Giám đốc"}"#,
      ]),
    Case(
      name: "a decision of the Party, signed for a body that no front matter tells",
      text: """
        ĐẢNG BỘ TỈNH TUYÊN QUANG¶^ĐẢNG ỦY ỦY BAN NHÂN DÂN TỈNH¶*¶Số 12-QĐ/ĐU||^ĐẢNG CỘNG SẢN VIỆT NAM¶Tuyên Quang, ngày 09 tháng 10 năm 2025

        ^QUYẾT ĐỊNH
        ^ban hành Quy chế làm việc

        - Căn cứ Quy định số 22-QĐ/TW, ngày 28/7/2021 của Ban Chấp hành Trung ương;
        Điều 1. Ban hành Quy chế làm việc.
        Nơi nhận:¶- Như Điều 1.||^T/M BAN CHẤP HÀNH¶^BÍ THƯ¶¶^Phan Huy Ngọc
        """,
      values: [
        "number": "12-QĐ/ĐU", "issuer": #""Đảng ủy Ủy ban nhân dân tỉnh""#, "based_on": "[22-QĐ/TW]",
        "signer": #"{name: "Phan Huy Ngọc", title: "Bí thư", authority: TM., for: "Ban Chấp hành"}"#,
      ]),
    Case(
      name: "a letter",
      text: """
        ^BỘ NỘI VỤ||\(state)
        Số: 8151/BNV-CCHC¶V/v lấy ý kiến góp ý dự thảo Báo cáo⏎sơ kết giai đoạn 2021 - 2025||Hà Nội, ngày 18 tháng 9 năm 2025
        Kính gửi:||- Các bộ, cơ quan ngang bộ;¶- UBND các tỉnh.
        Thực hiện Quyết định số 932/QĐ-TTg, Bộ Nội vụ đề nghị góp ý.
        Nơi nhận:¶- Như trên;||KT. BỘ TRƯỞNG¶THỨ TRƯỞNG¶(Đã ký)¶Nguyễn Văn Hồi
        """,
      values: [
        "number": "8151/BNV-CCHC", "issuer": #""Bộ Nội vụ""#, "issued": "2025-09-18",
        "title": #""Lấy ý kiến góp ý dự thảo Báo cáo sơ kết giai đoạn 2021 - 2025""#, "type": "",
        "based_on": "", "signer": #"{name: "Nguyễn Văn Hồi", title: "Thứ trưởng", authority: KT.}"#,
      ]),
    Case(
      name: "a resolution of a council",
      text: """
        ^HỘI ĐỒNG NHÂN DÂN¶^TỈNH LÂM ĐỒNG||\(state)
        Số: 12/2026/NQ-HĐND||Lâm Đồng, ngày 10 tháng 7 năm 2026
        ^NGHỊ QUYẾT
        ^Quy định mức thu phí trên địa bàn tỉnh Lâm Đồng

        ^HỘI ĐỒNG NHÂN DÂN TỈNH LÂM ĐỒNG
        ^KHÓA XI KỲ HỌP THỨ 3
        Căn cứ Luật Phí và lệ phí số 97/2015/QH13;
        ^QUYẾT NGHỊ:
        Điều 1. Quy định mức thu.
        Điều 2. Nghị quyết này có hiệu lực thi hành từ ngày 01 tháng 8 năm 2026./.
        Nơi nhận:¶- UBTVQH;||^CHỦ TỊCH¶^Trần Văn C
        """,
      values: [
        "number": "12/2026/NQ-HĐND", "issuer": #""Hội đồng nhân dân tỉnh Lâm Đồng""#,
        "title": #""Quy định mức thu phí trên địa bàn tỉnh Lâm Đồng""#, "effective": "2026-08-01",
        "based_on": "[97/2015/QH13]", "signer": #"{name: "Trần Văn C", title: "Chủ tịch"}"#,
      ]),
    Case(
      name: "a paper of the Party",
      text: """
        ^TỈNH ỦY LÂM ĐỒNG¶*||^ĐẢNG CỘNG SẢN VIỆT NAM
        Số 36-KH/TU||Lâm Đồng, ngày 03 tháng 4 năm 2026
        ^KẾ HOẠCH
        ^thực hiện Nghị quyết số 57-NQ/TW

        ^I- MỤC ĐÍCH
        1- Quán triệt.
        Nơi nhận:¶- Các ban đảng;||T/M BAN THƯỜNG VỤ¶PHÓ BÍ THƯ¶¶Lê Văn D
        """,
      values: [
        "number": "36-KH/TU", "issuer": #""Tỉnh ủy Lâm Đồng""#, "title": #""Thực hiện Nghị quyết số 57-NQ/TW""#,
        "signer": #"{name: "Lê Văn D", title: "Phó Bí thư", authority: TM., for: "Ban Thường vụ"}"#,
      ]),
    Case(
      name: "a law",
      text: """
        ^QUỐC HỘI¶-----------¶Luật số: 44/2019/QH14||\(state)
        ^LUẬT
        ^PHÒNG, CHỐNG TÁC HẠI
        ^CỦA RƯỢU, BIA

        Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
        Quốc hội ban hành Luật Phòng, chống tác hại của rượu, bia.
        ^CHƯƠNG I
        ^NHỮNG QUY ĐỊNH CHUNG
        Điều 1. Phạm vi điều chỉnh
        Điều 36. Hiệu lực thi hành
        Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2020.
        Luật này được Quốc hội khóa XIV thông qua ngày 14 tháng 6 năm 2019.
        ^CHỦ TỊCH QUỐC HỘI
        ^Nguyễn Thị Kim Ngân
        """,
      values: [
        "number": "44/2019/QH14", "type": #""Luật""#, "issuer": #""Quốc hội""#, "issued": "2019-06-14",
        "effective": "2020-01-01", "title": #""Luật Phòng, chống tác hại của rượu, bia""#,
        "signer": #"{name: "Nguyễn Thị Kim Ngân", title: "Chủ tịch Quốc hội"}"#,
      ]),
    Case(
      name: "a copy sent for signature",
      text: """
        ^ỦY BAN NHÂN DÂN¶^XÃ ĐẠ HUOAI||\(state)
        Số:        /QĐ-UBND||Đạ Huoai, ngày      tháng 3 năm 2026
        ^QUYẾT ĐỊNH
        ^Thành lập Tổ công nghệ số cộng đồng
        ^CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ ĐẠ HUOAI
        Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
        ^QUYẾT ĐỊNH:
        Điều 1. Thành lập Tổ.
        Nơi nhận:¶- Như trên;||^CHỦ TỊCH
        """,
      values: [
        "number": "", "issued": "", "type": #""Quyết định""#, "draft": "true", "signer": "",
        "issuer": #""Ủy ban nhân dân xã Đạ Huoai""#, "title": #""Thành lập Tổ công nghệ số cộng đồng""#,
      ]),
    Case(
      name: "a letterhead in lines with tabs",
      text: """
        ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        TỈNH BÌNH DƯƠNG\tĐộc lập - Tự do - Hạnh phúc
        Số: 09/2009/CT-UBND\tThủ Dầu Một, ngày 15 tháng 4 năm 2009
        ^CHỈ THỊ
        ^Về việc đẩy mạnh hoạt động khoa học
        Trong thời gian qua, hoạt động khoa học có tiến bộ.
        Nơi nhận:\tTM. ỦY BAN NHÂN DÂN
        - Như trên;\tKT. CHỦ TỊCH
        - Lưu: VT.\tPHÓ CHỦ TỊCH
        \tNguyễn Văn Hiệp
        """,
      values: [
        "number": "09/2009/CT-UBND", "issuer": #""Ủy ban nhân dân tỉnh Bình Dương""#, "issued": "2009-04-15",
        "title": #""Về việc đẩy mạnh hoạt động khoa học""#,
        "signer": #"{name: "Nguyễn Văn Hiệp", title: "Phó Chủ tịch", authority: KT.}"#,
      ]),
    Case(
      name: "a notice signed by order, for a deputy",
      text: """
        ^ỦY BAN NHÂN DÂN¶^TỈNH LÂM ĐỒNG¶Số: 4/TB-UBND||\(state)¶Lâm Đồng, ngày 22 tháng 01 năm 2026
        ^THÔNG BÁO
        ^Kết luận của đồng chí Phó Chủ tịch

        Ngày 22/01/2026, đồng chí Phó Chủ tịch chủ trì Hội nghị.
        I. ĐÁNH GIÁ CHUNG
        Nơi nhận:¶- Các sở;||TL. CHỦ TỊCH¶KT. CHÁNH VĂN PHÒNG¶PHÓ CHÁNH VĂN PHÒNG¶Trịnh Ngọc E
        """,
      values: [
        "number": "4/TB-UBND", "signer": #"{name: "Trịnh Ngọc E", title: "Phó Chánh Văn phòng", authority: KT.}"#,
      ]),
  ]

  @Test(arguments: cases) func documentsStateWhatTheirZonesSay(_ item: Case) {
    let made = OfficialForm.imported(item.text)
    for (key, value) in item.values { #expect((made[key] ?? "") == value, "\(key)\n\(made.text)") }
  }

  @Test func aTitleInCapitalsIsSpelledAsTheTextSpellsIt() {
    let made = OfficialForm.imported(
      OfficialForm.letterhead.replacing(
        "^Chuyển đổi số năm 2026",
        with:
          "^PHÁT TRIỂN IOT, AI THUỘC PHẠM VI CỦA LIÊN ĐOÀN BÓNG RỔ TRÊN ĐỊA BÀN TỈNH HẬU GIANG THEO QUYẾT ĐỊNH SỐ 12/QĐ-TTG"
      )
        + """
        I. CHUNG
        1. Tỉnh phát triển IoT và AI; IoT là hạ tầng, AI là công cụ. Ai cũng dùng được.
        2. Giao Liên đoàn Bóng rổ và các Liên đoàn Bóng rổ cấp xã phối hợp.
        """)
    #expect(
      made["title"]
        == #""Phát triển IoT, AI thuộc phạm vi của Liên đoàn Bóng rổ trên địa bàn tỉnh Hậu Giang theo quyết định số 12/QĐ-TTg""#
    )
  }

  @Test(arguments: [
    ("Chuyển đổi số năm 2026", "2026"), ("Chuyển đổi số giai đoạn 2026 - 2030", "2026-2030"),
    ("Phát triển dữ liệu từ năm 2026 đến năm 2030", "2026-2030"), ("Đổi mới công nghệ đến năm 2035", ""),
    ("Phát triển giai đoạn 2026-2030, tầm nhìn đến năm 2045", "2026-2030"),
    ("Thực hiện Chỉ thị số 32/CT-TTg ngày 21 tháng 10 năm 2025 của Thủ tướng Chính phủ", ""),
    ("Thực hiện Chỉ thị ngày 21 tháng 10 năm 2025 trong năm 2026", "2026"),
    ("Triển khai thi hành Luật Đất đai năm 2024", ""), ("Kiểm tra công vụ 6 tháng đầu năm 2026", "2026"),
  ])
  func thePeriodIsTheOneThatTheTitleNames(_ title: String, _ period: String) {
    let text = OfficialForm.letterhead.replacing("Chuyển đổi số năm 2026", with: title) + "I. MỤC TIÊU"
    #expect(OfficialForm.imported(text)["period"] ?? "" == period)
  }

  @Test func aStampInAHeaderOfWordIsTold() {
    let text = OfficialForm.letterhead + "I. MỤC TIÊU\n1. Đạt 90%.\n"
    var document = OfficialForm.document(text)
    #expect(!OfficialForm.made(document).notes.contains { $0.text.contains("TỐI MẬT") })
    document.margins = [.paragraph(Paragraph(runs: [Run("Trang 2")])), .paragraph(Paragraph(runs: [Run("TỐI MẬT")]))]
    #expect(OfficialForm.made(document).notes.contains { $0.text.contains("TỐI MẬT") })
  }
}
