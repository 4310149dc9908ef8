import Diagnostics
import TestSupport
import Testing

import Publications

extension CitationPortal {
  /// What the words of a page lead to beside numbers, in order: `khoản 2 Điều 3 → #dieu-3-khoan-2`, `luat-dau#dieu-1`.
  func references(of slug: String) throws -> [String] {
    guard let index = index(slug) else { return [] }
    let body = try catalog.publications[index].body
    return catalog.references[index].map { reference in
      let page = reference.document == index ? "" : catalog.publications[reference.document].slug
      return "\(body.string(reference.text)) → \(page)\(reference.anchor.map { "#" + $0 } ?? "")"
    }
  }
}

@Suite struct ReferencesToProvisions {
  private static let articles = """
    ## Điều 1. Phạm vi

    1. Một

    2. Hai

    a) A

    b) B

    đ) Đ

    ## Điều 2. Đối tượng

    1. Một

    2. Hai

    3. Ba

    ## Điều 3. Dẫn chiếu

    1. Câu đầu

    """

  private func read(_ text: String, form: String = "Thông tư", number: String = "40/2025/TT-BTC") throws -> [String] {
    try CitationPortal(
      CitationPortal.document("vb", number, "Bộ Tài chính", "2025-06-13", Self.articles + "\n\n2. " + text + "\n")
    ).references(of: "vb")
  }

  /// A paragraph of 2 MB: what stands before a number and behind it is looked for once, not for each number anew.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "theo khoản 2 Điều 1 và nội dung khác ", "khoản 2 Điều 1 của Luật Đất đai và khoản 1 Điều 2, ",
      "khoản 2 Điều 1 của Nghị định số 30/2020/NĐ-CP và khoản 1 Điều 2, ",
    ])
  func aLongParagraphIsReadInLinearTime(_ words: String) throws {
    let count = 2_000_000 / words.utf8.count
    let once = try read(words), often = try read(String(repeating: words, count: count))
    let first = once.contains { $0.hasPrefix("khoản 2") }
    #expect(first == words.hasPrefix("theo"))
    #expect(often.count { $0.hasPrefix("khoản 2") } == (first ? count : 0))
  }

  @Test(
    arguments: [
      ("theo khoản 2 Điều 1 của Thông tư này.", ["khoản 2 Điều 1 → #dieu-1-khoan-2"]),
      (
        "quy định tại Điều 2, các khoản 1, 2 và khoản 3 (tội một); Điều 1, các khoản 1 và 2 (tội hai)",
        [
          "Điều 2, các khoản 1 → #dieu-2-khoan-1", "2 → #dieu-2-khoan-2", "khoản 3 → #dieu-2-khoan-3",
          "Điều 1, các khoản 1 → #dieu-1-khoan-1", "2 → #dieu-1-khoan-2",
        ]
      ),
      (
        "tại Điều 2, khoản 1 và khoản 2 Điều 1",
        ["Điều 2 → #dieu-2", "khoản 1 → #dieu-1-khoan-1", "khoản 2 Điều 1 → #dieu-1-khoan-2"]
      ),
      (
        "tại điểm a và điểm đ khoản 2 Điều 1 Thông tư này",
        ["điểm a → #dieu-1-khoan-2-diem-a", "điểm đ khoản 2 Điều 1 → #dieu-1-khoan-2-diem-dd"]
      ),
      (
        "quy định tại các khoản 1, 2 và 3 Điều 2.",
        ["khoản 1 → #dieu-2-khoan-1", "2 → #dieu-2-khoan-2", "3 Điều 2 → #dieu-2-khoan-3"]
      ),
      ("quy định tại Điều 1, 2 và 3 Thông tư này", ["Điều 1 → #dieu-1", "2 → #dieu-2", "3 → #dieu-3"]),
      ("quy định tại khoản 1 Điều này", ["khoản 1 Điều này → #dieu-3-khoan-1"]),
      ("trừ trường hợp tại khoản này", ["khoản này → #dieu-3-khoan-2"]),
      ("quy định tại Điều 1 khoản 2 điểm b", ["Điều 1 khoản 2 điểm b → #dieu-1-khoan-2-diem-b"]),
      ("quy định tại\u{A0}Điều\u{A0}2.", ["Điều\u{A0}2 → #dieu-2"]),
      ("trong Điều 2, 20 người", ["Điều 2 → #dieu-2"]), ("tại Điều 2, Thông tư này", ["Điều 2 → #dieu-2"]),
      ("tại Điều 2, Bộ Tài chính quyết định", ["Điều 2 → #dieu-2"]), ("tại Điều 2 (sau đây)", ["Điều 2 → #dieu-2"]),
    ] as [(String, [String])])
  func leadToTheVeryProvision(_ text: String, _ expected: [String]) throws { #expect(try read(text) == expected) }

  @Test(
    arguments: [
      "theo khoản 2, Điều 1, Luật Đất đai năm 2024", "theo Điều 1, Điều 2, Nghị định số 99/2024/NĐ-CP",
      "theo Điều 1 - Luật Giá", "theo Điều 1 (Luật Giá)", "theo Điều 1 ở Luật Giá", "theo “Điều 1” của Luật Giá",
      "theo Điều 1 (Nghị định số 99/2024/NĐ-CP)", "theo Điều 1 NĐ 99/2024/NĐ-CP", "theo Điều 1, NĐ số 9",
      "Điều 1 dự thảo",
      "theo Điều 1 Kế hoạch này", "theo mục 1", "theo Điều 1 Quy chế phối hợp", "theo Điều 1 của Hiệp định",
      "theo Điều 1 Nghị định số 99/2024/NĐ-CP",
      "theo Điều 1 Nghị định này", "như sau: “theo khoản 1 Điều này”",
      "theo Nghị định số 99/2024/NĐ-CP, tại Điều 1 có nêu",
      "Sửa đổi khoản 1 Điều 1 như sau", "Điều 1 được sửa đổi như sau", "tại điểm a và khoản 1",
      "theo Điều 1/2025, khoản 2%",
      "mã `Điều 1`", "Bộ luật này", "theo Luật này tại Điều 7",
    ])
  func leadNowhereWhereAnotherTextIsMeant(_ text: String) throws { #expect(try read(text) == []) }

  @Test func provisionsOfOtherDocuments() throws {
    let portal = try CitationPortal(
      CitationPortal.document("tt", "40/2025/TT-BTC", "Bộ Tài chính", "2025-06-13", Self.articles)
        + CitationPortal.document(
          "luat", "12/2020/QH14", "Quốc hội", "2020-02-19", title: "Luật Đê điều", type: "Luật", Self.articles)
        + CitationPortal.news(
          "tin",
          """
          Theo khoản 2 Điều 1 và Điều 2 Thông tư số 40/2025/TT-BTC; Điều 3 của Luật Đê điều; Điều 2 Luật Đê điều số
          12/2020/QH14; Điều 9 Thông tư số 40/2025/TT-BTC; Điều 1 Thông tư số 41/2025/TT-BTC.
          """))
    #expect(
      try portal.references(of: "tin") == [
        "khoản 2 Điều 1 → tt#dieu-1-khoan-2", "Điều 2 → tt#dieu-2", "Điều 3 → luat#dieu-3",
        "Luật Đê điều → luat", "Điều 2 → luat#dieu-2",
      ])
    #expect(try portal.messages("tin") == [.citationNoProvision])
  }

  @Test(arguments: [
    ("Thông tư số 40/2025/TT-BTC (Điều 2)", ["Điều 2 → tt#dieu-2"]),
    (
      "Thông tư số 40/2025/TT-BTC ngày 13/6/2025 (khoản 1 Điều 1, Điều 3)",
      ["khoản 1 Điều 1 → tt#dieu-1-khoan-1", "Điều 3 → tt#dieu-3"]
    ),
    ("Điều 2 TT 40/2025/TT-BTC", ["Điều 2 → tt#dieu-2"]),
    ("Điều 2 TT số 40/2025/TT-BTC", ["Điều 2 → tt#dieu-2"]),
    ("Thông tư số 40/2025/TT-BTC, theo đó (Điều 2)", []),
    ("Thông tư số 41/2025/TT-BTC (Điều 2)", []),
  ])
  func theActMayStandBeforeABracketOrInShort(_ text: String, _ expected: [String]) throws {
    let portal = try CitationPortal(
      CitationPortal.document("tt", "40/2025/TT-BTC", "Bộ Tài chính", "2025-06-13", Self.articles)
        + CitationPortal.news("tin", "Theo \(text)."))
    #expect(try portal.references(of: "tin") == expected)
  }

  @Test(arguments: ["Điều 4 . Kinh phí", "Điều 4 - Kinh phí", "Điều 4 – Kinh phí"])
  func aLabelLeadsNotToItself(_ label: String) throws {
    #expect(try read("Hai\n\n\(label)\n\nTheo Điều 4.") == ["Điều 4 → #dieu-4"])
  }

  @Test func whatIsNotThereIsTold() throws {
    func messages(_ text: String, more: String = "") throws -> [DiagnosticID] {
      try CitationPortal(
        CitationPortal.document(
          "vb", "40/2025/TT-BTC", "Bộ Tài chính", "2025-06-13", Self.articles + "\n\n2. " + text + "\n")
      ).messages("vb").filter { $0 == .citationNoProvision }
    }
    #expect(try messages("theo Điều 7 Thông tư này") == [.citationNoProvision])
    #expect(try messages("theo khoản 4 Điều 2 Thông tư này") == [.citationNoProvision])
    #expect(try messages("theo khoản 3 Điều 2 và Điều 3a Thông tư này, khoản 1 Điều 7 Luật khác") == [])
  }
}

@Suite struct LawsByName {
  private func law(_ slug: String, _ number: String, _ title: String, _ issued: String, more: String = "") -> String {
    CitationPortal.document(slug, number, "Quốc hội", issued, title: title, type: "Luật", more: more)
  }

  private func links(_ text: String, issued: String = "2024-05-05", _ laws: String) throws -> [String] {
    try CitationPortal(laws + CitationPortal.document("vb", "90/KH-UBND", "UBND tỉnh Bắc Ninh", issued, text))
      .references(of: "vb").map { String($0.split(separator: " → ")[1]) }
  }

  @Test(
    arguments: [
      ("theo Luật Đê điều.", ["de"]), ("theo LUẬT ĐÊ ĐIỀU và Luật Thủy lợi", ["de"]),
      ("theo luật Đê điều, đơn vị", ["de"]),
      ("theo Luật Đê điều biển", []), ("theo Luật Đê điều và phòng lụt", []), ("Luật Đê điều sửa đổi năm 2020", []),
      ("theo Luật sửa đổi, bổ sung một số điều của Luật Đê điều", []), ("theo Luật Đê điều năm 2006", ["de"]),
      ("theo Luật Đê điều năm 2000", []), ("theo Luật Đê điều số 79/2006/QH11", []), ("theo Bộ luật Đê điều", []),
      ("theo Luật Quy hoạch đô thị và nông thôn", []),
      ("theo Luật Quy hoạch đô thị và các văn bản khác", ["quy-hoach"]),
      ("theo Luật Quy hoạch", []), ("luật sư và pháp luật Đê điều", []),
      ("góp ý dự thảo Luật Đê điều", []), ("dự án Luật Đê điều trình Quốc hội", []), ("Luật Đê điều (sửa đổi)", []),
      ("Luật Đê điều (thay thế)", []), ("góp ý dự thảo Bộ luật Hàng hải", []), ("theo Bộ luật Hàng hải", ["hang-hai"]),
      ("Luật Đê điều (năm 2006)", ["de"]),
    ] as [(String, [String])])
  func theNameMustEnd(_ text: String, _ expected: [String]) throws {
    let laws =
      law("de", "79/2006/QH11", "Luật Đê điều", "2006-11-29")
      + law("sua-de", "60/2020/QH14", "Luật Đê điều sửa đổi 2020", "2020-06-17")
      + law("quy-hoach", "30/2009/QH12", "Luật Quy hoạch đô thị 2009", "2009-06-17")
      + law("hang-hai", "95/2015/QH13", "Bộ luật Hàng hải", "2015-11-25")
    #expect(try links(text, laws) == expected)
  }

  /// The day, the year and the National Assembly that the words behind a name say, and a number in brackets.
  @Test(
    arguments: [
      ("Luật Giao dịch điện tử được Quốc hội thông qua ngày 29/11/2005", []),
      ("Luật Giao dịch điện tử thông qua ngày 29 tháng 11 năm 2005", []),
      ("Luật Giao dịch điện tử do Quốc hội ban hành năm 2005", []),
      (
        "Luật Giao dịch điện tử đã được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XI, kỳ họp thứ 8 thông qua",
        []
      ),
      ("Luật Giao dịch điện tử của Quốc hội khóa 11", []),
      ("Luật Giao dịch điện tử (Luật số 51/2005/QH11)", []), ("Luật Giao dịch điện tử (số 51/2005/QH11) và khác", []),
      ("Luật Giao dịch điện tử (51/2005/QH11)", []),
      ("Luật Giao dịch điện tử được Quốc hội khóa XV thông qua ngày 22/6/2023", ["moi"]),
      ("Luật Giao dịch điện tử được Quốc hội thông qua ngày 23/6/2023", []),
      ("Luật Giao dịch điện tử do Quốc hội ban hành năm 2023, kế hoạch năm 2005", ["moi"]),
      ("Luật Giao dịch điện tử được áp dụng; Nghị quyết thông qua ngày 29/11/2005", ["moi"]),
    ] as [(String, [String])])
  func whatIsSaidOfItsEnactmentMustAgree(_ text: String, _ expected: [String]) throws {
    let laws = law("moi", "20/2023/QH15", "Luật Giao dịch điện tử", "2023-06-22")
    #expect(try links("theo \(text).", laws).filter { $0 != "moi#" } == expected)
    let both = laws + law("cu", "51/2005/QH11", "Luật Giao dịch điện tử", "2005-11-29")
    let other = expected.isEmpty && !text.contains("23/6") ? ["cu"] : expected
    #expect(Set(try links("theo \(text).", both)) == Set(other))
  }

  /// Signs, marks of notes and words between a name and its number, year or day part them in nothing; nor where the number stands before.
  @Test(arguments: [
    "Luật Thanh tra, số 84/2025/QH15", "Luật Thanh tra[1] số 84/2025/QH15", "Luật Thanh tra [^2] số 84/2025/QH15",
    "Luật Thanh tra - Luật số 84/2025/QH15", "Luật Thanh tra: Luật số 84/2025/QH15", "Luật Thanh tra / 84/2025/QH15",
    "Luật số 84/2025/QH15 Luật Thanh tra", "Luật số 84/2025/QH15 ngày 25 tháng 6 năm 2025, Luật Thanh tra",
    "84/2025/QH15 – Luật Thanh tra", "Luật Thanh tra (năm 2025)", "Luật Thanh tra\u{200B} năm 2025",
    "Luật Thanh tra (25/6/2025)", "Luật Thanh tra - ngày 25/6/2025", "Luật Thanh tra<sup>1</sup> năm 2025",
    "Luật Thanh tra * năm 2025", "Luật Thanh tra có hiệu lực từ 01/7/2025", "Luật Thanh tra từ năm 2025",
  ])
  func anotherLawOfTheNameIsNotTheOneHeld(_ words: String) throws {
    let held = law("cu", "56/2010/QH12", "Luật Thanh tra", "2010-11-15", more: "effective: 2011-07-01\n")
    #expect(try links("theo \(words) thì", issued: "2015-01-01", held) == [])
  }

  @Test(arguments: [
    "Luật Thanh tra[1] năm 2010", "Luật Thanh tra (15/11/2010)", "Luật Thanh tra có hiệu lực từ ngày 01/7/2011",
    "Luật Thanh tra, năm 2015 các sở báo cáo", "Luật Thanh tra từ nay", "Luật Thanh tra - Luật số 56/2010/QH12",
    "Luật Thanh tra, 86/2011/NĐ-CP",
    "Luật Thanh tra, Nghị định số 86/2011/NĐ-CP", "Luật Thanh tra, Luật Nhà ở số 56/2005/QH11",
  ])
  func whatAgreesBesideANameLeadsToIt(_ words: String) throws {
    let held = law("cu", "56/2010/QH12", "Luật Thanh tra", "2010-11-15", more: "effective: 2011-07-01\n")
    #expect(try links("theo \(words).", issued: "2015-01-01", held).contains("cu"))
  }

  /// The mark of a note stands between a provision and its act; any number of blanks before `này`.
  @Test(arguments: [
    ("Theo Điều 5[1] của Luật Nhà ở.", []), ("Theo Điều 5 [1], Luật Nhà ở.", []), ("Theo Điều 5* Luật Nhà ở.", []),
    ("Theo Điều 5¹ Luật Nhà ở.", []), ("Theo Điều 5 / Luật Nhà ở.", []), ("Theo Điều 5[1] Hiến pháp.", []),
    ("Theo Điều 5[1] Kế hoạch này.", ["#dieu-5"]), ("Theo Điều 5 Kế hoạch  này.", ["#dieu-5"]),
  ])
  func aMarkOfANotePartsNoProvisionFromItsAct(_ text: String, _ expected: [String]) throws {
    let body = "\(text)\n\n## Điều 5. Năm\n\nMột."
    #expect(try links(body, issued: "2024-05-05", "") == expected)
  }

  @Test func theOneInForceAtTheTime() throws {
    let both =
      law("cu", "56/2010/QH12", "Luật Thanh tra", "2010-11-15", more: "effective: 2011-07-01\n")
      + law("moi", "11/2022/QH15", "Luật thanh tra năm 2022", "2022-11-14", more: "effective: 2023-07-01\n")
    #expect(try links("theo Luật Thanh tra", issued: "2015-01-01", both) == ["cu"])
    #expect(try links("theo Luật Thanh tra", issued: "2023-01-01", both) == ["cu"])
    #expect(try links("theo Luật Thanh tra", issued: "2024-01-01", both) == ["moi"])
    #expect(try links("theo Luật Thanh tra", issued: "2005-01-01", both) == [])
    #expect(try links("theo Luật Thanh tra năm 2010", issued: "2024-01-01", both) == ["cu"])
    let ended = law("cu", "56/2010/QH12", "Luật Thanh tra", "2010-11-15", more: "expired: 2023-07-01\n")
    #expect(try links("theo Luật Thanh tra", issued: "2024-01-01", ended) == [])
    // A later law of the name is not held, but another document cites it.
    let heard =
      law("cu", "56/2010/QH12", "Luật Thanh tra", "2010-11-15")
      + CitationPortal.news("tin", "Luật Thanh tra số 11/2022/QH15 đã được thông qua.")
    #expect(try links("theo Luật Thanh tra", issued: "2024-01-01", heard) == [])
    #expect(try links("theo Luật Thanh tra", issued: "2020-01-01", heard) == ["cu"])
  }
}

/// How old acts, plans and directives name their parts.
@Suite struct ReferencesInPlans {
  private func read(_ body: String, _ number: String = "77/KH-UBND", type: String? = nil) throws -> [String] {
    try CitationPortal(
      CitationPortal.document("vb", number, "UBND tỉnh A", "1998-02-10", type: type, body)
    ).references(of: "vb")
  }

  @Test(
    arguments: [
      (
        "điểm 2 Điều 1 Nghị định này", "20/1998/NĐ-CP", "Điều 1.- Một:\n1- Đầu;\n2- Sau.\nĐiều 2.- Theo ",
        "#dieu-1-khoan-2"
      ),
      ("điểm 1 mục II Thông tư này", "20/1998/TT-BTC", "I- MỘT\n1- A\nII- HAI\n1- B\n2- Theo ", "#muc-ii-1"),
      (
        "điểm 2.2 mục II Nghị quyết này", "18-NQ/TW",
        "I- MỘT\n1- A\nII- HAI\n1- B\n2- C\n2.1- D\n2.2- E\nIII- BA\n1- Theo ",
        "#muc-ii-2-2"
      ),
      (
        "điểm a mục 1.2 Chỉ thị này", "09/CT-UBND", "1. Sở A\n1.1. Một.\n1.2. Hai:\na) Đầu;\nb) Sau.\n2. Sở B theo ",
        "#muc-1-2-a"
      ),
      ("mục 1 Chỉ thị này", "09/CT-UBND", "1. Sở A\n2. Sở B theo ", "#muc-1"),
      (
        "điểm 2 phần I Chỉ thị này", "09/CT-UBND", "I- MỘT\n1- A\n2- B\nII- HAI\n1- Theo ", "#muc-i-2"
      ),
      ("điểm 1 Thông báo này", "09/TB-UBND", "1. Sở A\n2. Sở B theo ", "#muc-1"),
      ("điểm a mục 1 Thông báo này", "09/TB-UBND", "1. Sở A\na) Đầu;\nb) Sau.\n2. Sở B theo ", "#muc-1-a"),
      (
        "điểm a khoản 2 Mục I Phần B Kế hoạch này", "77/KH-UBND",
        "A. MỘT\nI. ĐẦU\n1. A\nB. HAI\nI. MỤC TIÊU\n1. B\n2. C\na) D\nb) E\nII. VIỆC\n1. Theo ", "#muc-b-i-2-a"
      ),
    ] as [(String, String, String, String)])
  func leadToThePart(_ words: String, _ number: String, _ before: String, _ anchor: String) throws {
    let text = words.split(separator: " ").dropLast(3).joined(separator: " ")
    #expect(try read(before + words + ".\n", number) == ["\(text) → \(anchor)"])
  }

  @Test func aCountOfPointsIsNoProvision() throws {
    let before = "Điều 1. Chấm\n1. Một.\n2. Hai.\nĐiều 2. Trừ\n1. "
    let number = "09/QĐ-UBND"
    #expect(try read(before + "Trừ 10 điểm 2 Điều 1.\n", number) == ["Điều 1 → #dieu-1"])
    #expect(try read(before + "Trừ 0,5 điểm 2 Điều 1.\n", number) == ["Điều 1 → #dieu-1"])
    #expect(try read(before + "Theo trang 5 điểm 2 Điều 1.\n", number) == ["điểm 2 Điều 1 → #dieu-1-khoan-2"])
    #expect(try read(before + "Theo tiết 3 điểm 2 Điều 1.\n", number) == ["điểm 2 Điều 1 → #dieu-1-khoan-2"])
    #expect(
      try read(before + "Theo các điểm 1 và 2 Điều 1.\n", number)
        == ["điểm 1 → #dieu-1-khoan-1", "2 Điều 1 → #dieu-1-khoan-2"])
    let parts = "I- MỘT\n1- A\n2- B\nII- HAI\n"
    #expect(try read(parts + "1- Hoàn thành phần I của dự án, phần II là đường.\n", "09/CT-UBND") == [])
    // A letter to another body is not this one.
    #expect(try read("1. Sở A\n2. Sở B theo điểm 1 công văn này.\n", "09/TB-UBND") == [])
  }

  @Test func aFigureLeadsToNoRomanPart() throws {
    #expect(try read("I. MỘT\n1. A\nII. HAI\n1. B\n2. Theo mục 1 Kế hoạch này.\n") == [])
    #expect(
      try read("I. MỘT\n1. A\nII. HAI\n1. B\n2. Theo mục I Kế hoạch này.\n") == ["mục I → #muc-i"])
  }

  @Test func aPartOfAnAppendixIsNotThatOfTheDocument() throws {
    let before = "A. MỤC ĐÍCH CHUNG\nI. ĐẦU\n1. Một.\nB. NỘI DUNG CHÍNH\nI. VIỆC\n1. Theo "
    let appendix = "\n\n## Phụ lục I\n\nA. BIỂU MỘT\nI. CÁC BẢNG\n1. Một.\n"
    #expect(
      try read(before + "mục I Phần A Phụ lục I kèm theo Kế hoạch này." + appendix)
        == ["mục I Phần A Phụ lục I → #phu-luc-i-muc-a-i"])
    #expect(try read(before + "Phần B Phụ lục II kèm theo Kế hoạch này." + appendix) == [])
    #expect(try read(before + "khẩu phần A hằng ngày." + appendix) == [])
  }

  @Test func treatiesSpeakOfThemselves() throws {
    #expect(
      try read(
        "Điều 1. Phạm vi\n1. Một.\nĐiều 2. Thuế\n1. Theo khoản 1 Điều 1 của Hiệp định này.\n", "05/2020/SL-LPQT",
        type: "Hiệp định")
        == ["khoản 1 Điều 1 → #dieu-1-khoan-1"])
  }
}
