import TestSupport
import Testing

import Publications

/// Amendments of a text that stands attached to a decision, which the usual amending decision names by the decision's number.
@Suite struct AmendmentsOfAttachedTexts {
  /// A decision with three articles of its own and a regulation with five.
  private static let held = CitationPortal.document(
    "qd", "12/2020/QĐ-UBND", "UBND tỉnh Bắc Ninh", "2020-05-05",
    """
    QUYẾT ĐỊNH
    Điều 1. Ban hành kèm theo Quyết định này Quy chế phối hợp.
    Điều 2. Quyết định này có hiệu lực từ ngày ký.
    Điều 3. Thi hành.

    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH
    Nguyễn Văn A

    QUY CHẾ
    Phối hợp
    (Ban hành kèm theo Quyết định số 12/2020/QĐ-UBND)

    Chương I
    CHUNG
    Điều 1. Phạm vi
    Quy chế này quy định.
    Chương II
    RIÊNG
    Điều 2. Đối tượng
    1. Một.
    2. Hai.
    Điều 3. Nguyên tắc
    Điều 4. Tài khoản
    Điều 5. Thi hành
    """)

  private func references(_ head: String) throws -> [String] {
    let text = """
      QUYẾT ĐỊNH
      Điều 1. \(head)
      1. Sửa đổi, bổ sung Điều 2 như sau:
      “Điều 2. Giải thích
      1. Một theo Điều 3 Quy chế này.”
      2. Bãi bỏ khoản 2 Điều 2.
      3. Bãi bỏ Điều 5 và Chương II.
      Điều 2. Hiệu lực
      1. Thực hiện theo Điều 1 Quyết định này.
      """
    return try CitationPortal(
      Self.held + CitationPortal.document("sd", "90/2021/QĐ-UBND", "UBND tỉnh Bắc Ninh", "2021-03-05", text)
    ).references(of: "sd")
  }

  @Test(arguments: [
    "Sửa đổi, bổ sung một số điều của Quy chế phối hợp ban hành kèm theo Quyết định số 12/2020/QĐ-UBND ngày 05 tháng 5 năm 2020 của Ủy ban nhân dân tỉnh Bắc Ninh như sau:",
    "Sửa đổi một số nội dung tại Quy chế phối hợp (kèm theo Quyết định số 12/2020/QĐ-UBND) như sau:",
    "Bãi bỏ một số điều của bản quy chế ban hành theo Quyết định số 12/2020/QĐ-UBND của UBND tỉnh Bắc Ninh, cụ thể:",
    "Quy chế phối hợp thực hiện kế hoạch được ban hành kèm theo Quyết định số 12/2020/QĐ-UBND được sửa đổi, bổ sung như sau:",
  ])
  func leadIntoTheText(_ head: String) throws {
    #expect(
      try references(head) == [
        "Điều 2 → qd#quy-che-dieu-2", "khoản 2 Điều 2 → qd#quy-che-dieu-2-khoan-2", "Điều 5 → qd#quy-che-dieu-5",
        "Chương II → qd#quy-che-chuong-2", "Điều 1 → #dieu-1",
      ])
  }

  /// Where the text that is enacted is only the decision's title, what both have is either's.
  @Test(arguments: [
    "Sửa đổi, bổ sung một số điều của Quyết định số 12/2020/QĐ-UBND ngày 05 tháng 5 năm 2020 của UBND tỉnh Bắc Ninh ban hành Quy chế phối hợp như sau:",
    "Sửa đổi Quyết định số 12/2020/QĐ-UBND của UBND tỉnh Bắc Ninh về việc ban hành kèm theo Quy chế phối hợp như sau:",
  ])
  func leadIntoTheOneTextThatHasThem(_ head: String) throws {
    #expect(
      try references(head) == [
        "khoản 2 Điều 2 → qd#quy-che-dieu-2-khoan-2", "Điều 5 → qd#quy-che-dieu-5",
        "Chương II → qd#quy-che-chuong-2", "Điều 1 → #dieu-1",
      ])
  }

  @Test func ofTheDecisionItselfLeadIntoIt() throws {
    #expect(
      try references("Sửa đổi, bổ sung một số điều của Quyết định số 12/2020/QĐ-UBND của UBND tỉnh Bắc Ninh như sau:")
        == ["Điều 2 → qd#dieu-2", "Điều 1 → #dieu-1"])
  }

  @Test func ofATextThatTheDecisionDoesNotHaveLeadNowhere() throws {
    #expect(
      try references("Sửa đổi một số điều của Quy định về phí ban hành kèm theo Quyết định số 12/2020/QĐ-UBND như sau:")
        == ["Điều 1 → #dieu-1"])
  }

  @Test func theirNameAloneIsTheirs() throws {
    let head =
      "Sửa đổi, bổ sung một số điều của Quy chế phối hợp ban hành kèm theo Quyết định số 12/2020/QĐ-UBND như sau:"
    func found(_ line: String) throws -> [String] { try amending("Điều 1. \(head)\n1. \(line)\nĐiều 2. Hiệu lực") }
    #expect(
      try found("Sửa đổi khoản 2 Điều 2 của Quy chế như sau:") == ["khoản 2 Điều 2 → qd#quy-che-dieu-2-khoan-2"])
    #expect(try found("Bãi bỏ Điều 5 của bản Quy chế.") == ["Điều 5 → qd#quy-che-dieu-5"])
    // Another text, a text that is named further, and what is only now put in.
    #expect(try found("Bãi bỏ Điều 5 của Quy định.") == [])
    #expect(try found("Bãi bỏ Điều 5 của Quy chế làm việc.") == [])
    #expect(try found("Bổ sung Điều 5a của Quy chế như sau:") == [])
  }

  private func amending(_ text: String) throws -> [String] {
    try CitationPortal(
      Self.held
        + CitationPortal.document("sd", "90/2021/QĐ-UBND", "UBND tỉnh Bắc Ninh", "2021-03-05", "QUYẾT ĐỊNH\n" + text)
    ).references(of: "sd")
  }

  /// In a list of acts what is said below each, or behind its colon, is of that one.
  @Test func inAListAreOfTheActTheyStandUnder() throws {
    let act = "Quyết định số 12/2020/QĐ-UBND ngày 05 tháng 5 năm 2020 của UBND tỉnh Bắc Ninh"
    let list = "Điều 1. Sửa đổi, bổ sung một số điều của các Quyết định\n1. \(act)"
    let end = "\n2. Quyết định số 99/2019/QĐ-UBND\na) Bãi bỏ Điều 2.\nĐiều 2. Hiệu lực\nĐiều 3. Thi hành theo Điều 2."
    #expect(
      try amending("\(list)\na) Bãi bỏ Điều 2.\nb) Sửa đổi Điều 3 như sau: “Điều 3. Mới.”\(end)")
        == ["Điều 2 → qd#dieu-2", "Điều 3 → qd#dieu-3", "Điều 2 → #dieu-2"])
    #expect(
      try amending("\(list): Bãi bỏ Điều 2, Điều 3.\(end)")
        == ["Điều 2 → qd#dieu-2", "Điều 3 → qd#dieu-3", "Điều 2 → #dieu-2"])
    // What another act is named for is that one's, and where nothing is amended the list is none of amendments.
    #expect(
      try amending("\(list): Bãi bỏ nội dung theo Quyết định số 7/QĐ-UBND tại Điều 2.\(end)") == ["Điều 2 → #dieu-2"])
    #expect(
      try amending("Điều 1. Giao các sở thực hiện\n1. \(act): rà soát nội dung tại Điều 2.\nĐiều 2. Hiệu lực")
        .contains("Điều 2 → qd#dieu-2") == false)
  }
}

/// References into a text attached to the document in which they stand, in the words that writers use.
@Suite struct ReferencesToOwnAttachedTexts {
  private func references(_ decision: String, _ regulation: String) throws -> [String] {
    let text = """
      QUYẾT ĐỊNH
      Điều 1. Ban hành Quy chế phối hợp.
      Điều 2. \(decision)
      Điều 3. Thi hành.

      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      Nguyễn Văn A

      QUY CHẾ
      Phối hợp
      (Ban hành kèm theo Quyết định số 12/2020/QĐ-UBND)

      Điều 1. Phạm vi
      \(regulation)
      Điều 2. Đối tượng
      1. Một.
      2. Hai.
      """
    return try CitationPortal(
      CitationPortal.document("qd", "12/2020/QĐ-UBND", "UBND tỉnh Bắc Ninh", "2020-05-05", text)
    ).references(of: "qd")
  }

  @Test(arguments: [
    ("Theo khoản 1 Điều 2 của Quy chế kèm theo.", "khoản 1 Điều 2 → #quy-che-dieu-2-khoan-1"),
    ("Theo Điều 2 của bản Quy chế ban hành theo Quyết định này.", "Điều 2 → #quy-che-dieu-2"),
    ("Theo Điều 2 bản quy chế ban hành kèm theo Quyết định này.", "Điều 2 → #quy-che-dieu-2"),
    ("Theo Điều 2 Quy chế kèm theo Thông tư của Bộ Y tế.", ""),
  ])
  func ofTheDecision(_ words: String, _ expected: String) throws {
    #expect(try references(words, "Một.").joined() == expected)
  }

  @Test(arguments: [
    ("Theo Điều 2 Qui chế này.", "Điều 2 → #quy-che-dieu-2"),
    ("Theo khoản 1 Điều 2 của bản Quy chế này.", "khoản 1 Điều 2 → #quy-che-dieu-2-khoan-1"),
    ("Theo Điều 3 của Quyết định ban hành Quy chế này.", "Điều 3 → #dieu-3"),
    ("Theo Điều 3 của Quyết định ban hành Quy định này.", "Điều 3 → #dieu-3"),
  ])
  func ofTheRegulation(_ words: String, _ expected: String) throws {
    #expect(try references("Hiệu lực.", words).joined() == expected)
  }
}
