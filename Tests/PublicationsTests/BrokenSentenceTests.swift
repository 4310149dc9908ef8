import Publications
import Testing

private func ids(_ body: String) -> [String] { Fixture.document(body: body)?.anchors.identifiers.map(\.id) ?? [] }

/// Labels at the beginning of a line that a sentence goes on with, and lines that open parts though none has ended.
@Suite struct BrokenSentences {
  @Test(arguments: ["tại khoản 1", "tại điểm a", "của khoản 1 và"])
  func anArticleThatASentenceCitesIsNoneWhereItsOwnFollows(_ end: String) {
    let body = """
      Điều 1. Phạm vi điều chỉnh
      1. Thực hiện theo quy định \(end)
      Điều 2. Trường hợp đặc biệt do Chủ tịch quyết định.
      2. Khoản hai nói về việc khác.
      Điều 2. Hiệu lực thi hành
      1. Quyết định có hiệu lực từ ngày ký.
      """
    #expect(ids(body) == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-2", "dieu-2-khoan-1"])
  }

  @Test func anArticleBehindAForgottenStopIsOneWhereNoOtherFollows() {
    let body = "Điều 1. Phạm vi\n1. Thực hiện theo khoản 1\nĐiều 2. Hiệu lực\n1. Từ ngày ký.\nĐiều 3. Ba\n"
    #expect(ids(body) == ["dieu-1", "dieu-1-khoan-1", "dieu-2", "dieu-2-khoan-1", "dieu-3"])
  }

  @Test func aLabelWithinQuotedWordsIsNone() {
    let body = "Điều 1. Một\n1. Dùng câu “Hãy làm\n2. việc tốt” ở mọi nơi.\n2. Hai.\n"
    #expect(ids(body) == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2"])
    let lost = "Điều 1. Một\n1. Thay từ “A bằng từ B\n2. Bỏ từ “huyện”.\n3. Ba.\n"
    #expect(ids(lost) == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-1-khoan-3"])
  }

  @Test(arguments: [
    "(Kèm theo Quyết định số 15/QĐ-UBND ngày 05/3/2026 của UBND tỉnh)",
    "(Kèm theo Quyết định số 15/QĐ-UBND ngày 05/3/2026\ncủa Ủy ban nhân dân (UBND) tỉnh Quảng Trị, Chủ tịch ký thay)",
  ])
  func aChapterBehindWordsInBracketsIsOne(_ bracket: String) {
    let body = """
      Điều 1. Ban hành kèm theo Quyết định này Nội quy phòng máy chủ đặt tại
      trụ sở Ủy ban nhân dân tỉnh.
      Điều 2. Quyết định này có hiệu lực từ ngày ký.

      NỘI QUY
      Phòng máy chủ
      \(bracket)
      Chương I
      Quy định chung
      Điều 1. Phạm vi
      1. Nội quy này quy định việc ra vào phòng máy chủ và quản lý
      thiết bị trong phòng.
      Mục 1
      Ra vào
      Điều 2. Ra vào
      """
    #expect(
      ids(body) == [
        "dieu-1", "dieu-2", "noi-quy", "noi-quy-chuong-1", "noi-quy-dieu-1", "noi-quy-dieu-1-khoan-1",
        "noi-quy-chuong-1-muc-1",
        "noi-quy-dieu-2",
      ])
  }

  @Test func pointsMayHaveCapitals() {
    #expect(
      ids("Điều 1. Một\n1. Khoản một:\nA) Một;\nB) Hai.\n2. Khoản hai.\n")
        == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-1-diem-a", "dieu-1-khoan-1-diem-b", "dieu-1-khoan-2"])
    // Groups of an article.
    #expect(
      ids("Điều 1. Một\nA) NHÓM MỘT\n1. Một.\nB) NHÓM HAI\n1. Hai.\nĐiều 2. Hai\n")
        == ["dieu-1", "muc-a", "muc-a-1", "muc-b", "muc-b-1", "dieu-2"])
  }

  @Test func formsBehindAnActHaveAnchorsOfTheirOwn() {
    let body =
      "Điều 1. Một\n1. Hai.\nMẫu số 01\nĐƠN ĐỀ NGHỊ\nĐiều 1. Trong mẫu\n1. Ba.\nMẫu số 02\nHỢP ĐỒNG\nĐiều 1. Bên A\n"
    #expect(
      ids(body) == [
        "dieu-1", "dieu-1-khoan-1", "mau-so-01", "mau-so-01-dieu-1", "mau-so-01-dieu-1-khoan-1", "mau-so-02",
        "mau-so-02-dieu-1",
      ])
    // An act that shows a form goes on behind it.
    #expect(
      ids("Điều 1. Theo mẫu sau.\nMẫu số 01\nĐƠN ĐỀ NGHỊ\nĐiều 2. Hai\n") == ["dieu-1", "dieu-2"])
    #expect(ids("Điều 1. Lập theo\nMẫu số 01 ban hành kèm theo.\nĐiều 2. Hai\n") == ["dieu-1", "dieu-2"])
  }

  @Test func theTitleOfAnAppendixIsNoTextOfItsOwn() {
    let lines = [
      "Phụ lục I", "QUY ĐỊNH CHI TIẾT VỀ DỮ LIỆU", "(Kèm theo Quyết định số 15/QĐ-UBND)", "Điều 1. Phạm vi", "1. Một.",
    ]
    let act = "Điều 1. Một\n\nĐiều 2. Hai\n\n"
    let plain = ids(act + lines.joined(separator: "\n"))
    #expect(plain == ["dieu-1", "dieu-2", "phu-luc-i", "phu-luc-i-dieu-1", "phu-luc-i-dieu-1-khoan-1"])
    let marked = "## Phụ lục I\n\n\(lines[1])\n\n\(lines[2])\n\n### Điều 1. Phạm vi\n\n1. Một.\n"
    #expect(ids(act.replacing("Điều", with: "### Điều") + marked) == plain)
    let half = "\(lines[0])\n\n\(lines[1])\n\n\(lines[2])\n\n### Điều 1. Phạm vi\n\n1. Một.\n"
    #expect(ids(act.replacing("Điều", with: "### Điều") + half) == plain)
  }

  @Test func aRowOfNewTextThatBeginsWithVerbsStaysWithinItsMarks() {
    let new =
      "“Điều 4. Thay thế cụm từ\n1. Thay cụm từ “A” bằng cụm từ “B” tại Điều 6.\n2. Bỏ từ “huyện” tại khoản 2.\n3. Khoản ba mới.”"
    let body =
      "Điều 1. Sửa đổi\n1. Sửa đổi Điều 4 như sau:\n\(new)\n2. Bãi bỏ Điều 8.\n3. Bãi bỏ Điều 9.\nĐiều 2. Hai\n"
    #expect(ids(body) == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-1-khoan-3", "dieu-2"])
  }

  @Test(arguments: [
    "Áp dụng mức chi nêu ở nhóm\nc) của danh mục kèm theo.", "Hỗ trợ đến năm sau gồm tất cả\n5. 000 người.",
  ])
  func aLoneNumberOrLetterWithinASentenceIsNone(_ clause: String) {
    #expect(
      ids("Điều 1. Một\n1. \(clause)\n2. Hai.\nĐiều 2. Hai\n") == [
        "dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-2",
      ])
  }
}

/// What each line is in a text that is pasted with one line break a paragraph, where lines are figures or begin with one.
@Suite struct LinesOfFigures {
  /// The paragraphs of a text, split by `|`.
  private func paragraphs(_ lines: String) throws -> String {
    let document = try #require(Fixture.document(body: lines.replacing("|", with: "\n") + "\n"))
    return try document.body.blocks.map { try document.body.string($0.text) }.joined(separator: "|")
  }

  @Test(arguments: [
    // A table whose cells stand one below the other.
    "Điều 7. Mức chi|1. Mức chi theo bảng sau:|TT|Nội dung|Mức chi|1|Xây dựng đề cương|1.500.000|2|Viết báo cáo|2.000.000|2. Mức chi khác.",
    "Điều 7. Mức chi|TT|Nội dung|Đơn vị|Mức|1|Hội thảo|đồng/buổi|1.500.000|2|Chủ trì|người/buổi|500.000|Điều 8. Khác",
    "Điều 1. Danh sách|Xã Ia Rong|1.200|500|Xã Ia Bă|2.300|700|Tổng số|3.500|1.200|Điều 2. Hiệu lực",
    "Lý do hết hiệu lực|1|3443/2004/QĐ-UBND|25/12/2004|Ban hành quy định",
    "I. THỰC TRẠNG|Dân số năm 2019|1.234.567 người|Diện tích|4.621,7 km2|GRDP năm 2020|33.500|Thu ngân sách|5.200",
    "5. Tổng số biên chế năm 2024|2.035|6. Các xã|3 xã", "Chỉ tiêu|2025|2030|Tỷ lệ hộ nghèo (%)|3|1",
    "Thời gian|2021 - 2025|Tổng số|1.200", "Cả năm|350|Quý I|80",
    "Điều 1. Một đoạn dài hơn một trăm ký tự để thấy rằng các dòng không bị ngắt, và mỗi dòng là một đoạn riêng của văn bản này|05 ngày làm việc kể từ ngày nhận đủ hồ sơ.",
  ])
  func areParagraphs(_ lines: String) throws { #expect(try paragraphs(lines) == lines) }

  @Test(arguments: [
    ("Thực hiện từ ngày 26 tháng|11 năm 2025.", "Thực hiện từ ngày 26 tháng 11 năm 2025."),
    ("Kế hoạch phát triển kinh tế năm|2026 của tỉnh.", "Kế hoạch phát triển kinh tế năm 2026 của tỉnh."),
    ("Theo Quyết định số|15 của Ủy ban.", "Theo Quyết định số 15 của Ủy ban."),
    ("Theo Thông báo số|123/TB-UBND của Ủy ban.", "Theo Thông báo số 123/TB-UBND của Ủy ban."),
    ("Số hộ nghèo còn|120 hộ.", "Số hộ nghèo còn 120 hộ."),
    ("Các năm 2023,|2024.", "Các năm 2023, 2024."),
  ])
  func goOnWithASentenceThatAwaitsThem(_ lines: String, _ expected: String) throws {
    #expect(try paragraphs(lines).replacing("\n", with: " ") == expected)
  }
}
