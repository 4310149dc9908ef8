import Diagnostics
import Foundation
import Portal
import TestSupport
import Testing

/// What `check` makes of the form of documents: slips are found, and what only looks like one is left alone.
@Suite struct ReviewOfTheFormOfDocuments {
  private static let bodies: [(text: String, ids: [DiagnosticID])] = [
    ("a) Một.\n\nb) Hai.\n\nc) Ba.\n\nd) Bốn.\n\nđ) Năm.\n\ne) Sáu.\n\ng) Bảy.\n\nh) Tám.\n\ni) Chín.\n\nk) Mười.", []),
    ("c) Ba.\n\nd) Bốn.\n\ne) Năm.", [.provisionOrder]), ("a) Một.\n\nc) Ba.", [.provisionOrder]),
    ("a) Một; b) Hai;\n\nc) Ba.", []),
    ("a) Một.\n\n…\n\nc) Ba.\n\n(...)\n\ng) Bảy.", []), ("a) Một.\n\nb) Hai.\n\nb) Hai.", [.provisionOrder]),
    ("c) Ba.\n\nb) Hai.", [.provisionOrder]), ("b) Hai.\n\nc) Ba.\n\na) Một.\n\nb) Hai.", []),
    ("e) Một.\n\nw) Hai.", [.provisionLetter]),
    // The Latin alphabet lacks no đ; a number written twice is one slip.
    ("c) Ba.\n\nd) Bốn.\n\ne) Năm.\n\nf) Sáu.", [.provisionLetter]),
    ("1. Một.\n\n2. Hai.\n\n2. Ba.\n\n4. Bốn.\n\n5. Năm.", [.provisionOrder]),
    ("1. Một.\n\n2. Hai.\n\n2. Ba.\n\n5. Năm.", [.provisionOrder, .provisionOrder]), ("Theo Đề án ĐA06, TT11.", []),
    ("## Điều 1. A\n\n## Điều 2. B\n\n## Điều 3. C", []), ("## Điều 1. A\n\n## Điều 3. C", [.provisionOrder]),
    ("## Điều 3. A\n\n## Điều 4. B", []), ("## Điều 1. A\n\n## Điều 1. B", [.provisionOrder]),
    ("## Chương I\n\n### Điều 1. A\n\n## Chương II\n\n### Điều 2. B\n\n## Chương III\n\n### Điều 3. C", []),
    ("## Chương I\n\n### Điều 1. A\n\n## Chương II\n\n### Điều 3. B", [.provisionOrder]),
    ("## Chương I\n\n## Chương III", [.provisionOrder]), ("## I. A\n\n## II. B\n\n## IV. C", [.provisionOrder]),
    ("## Điều 1. A\n\n1. Một\n\n2. Hai\n\n## Điều 2. B\n\n1. Một\n\n2. Hai\n\n3. Ba", []),
    ("## Điều 1. A\n\n**1. Một**\n\n**3. Ba**", [.provisionOrder]),
    ("### 1.1. A\n\n### 1.2. B\n\n### 2.1. C\n\n### 2.3. D", [.headingSkipsLevel, .provisionOrder]),
    ("## Chương 1. A", [.provisionNumeral]), ("## Phần 2. A", [.provisionNumeral]),
    ("## Phần thứ nhất", []), ("## Mục 1. A\n\n## Mục 2. B", []), ("## Mục II. A", [.provisionNumeral]),
    ("## Mục lục\n\n## Mục tiêu", []), ("## Điều 5a. A", [.provisionInserted]),
    ("## Phụ lục", []), ("Xem các phụ lục.\n\n## Phụ lục I\n\n## Phụ lục II", []),
    ("Tại Phụ lục I, II và III.\n\n## Phụ lục I\n\n## Phụ lục II\n\n## Phụ lục III", []),
    ("Từ Phụ lục I đến Phụ lục III.\n\n## Phụ lục I\n\n## Phụ lục II\n\n## Phụ lục III", []),
    ("Các Phụ lục kèm theo.\n\n## Phụ lục I\n\n## Phụ lục III", [.provisionOrder]),
    ("Tại Phụ lục I.\n\n## Phụ lục I\n\n## Phụ lục II", [.appendixNotNamed]),
    ("Các phụ lục.\n\n## Phụ lục 1\n\n## Phụ lục 2", [.provisionNumeral]),
    ("Họp ngày 05 tháng 01 năm 2026 và ngày 15 tháng 12 năm 2025, ngày 5/1/2026.", []),
    ("Họp ngày 5 tháng 12 năm 2025.", [.dateWords]), ("Họp Ngày 15 tháng 1 năm 2026.", [.dateWords]),
    ("Họp ngày 15 tháng 03 năm 2026 và ngày 16 tháng 03 năm 2026.", [.dateWords]),
    ("Mẫu `ngày 5 tháng 1 năm 2026`, ngày 99 tháng 1 năm 2026.", []),
    ("1. Một\n2. Hai\n3. Ba", []), ("1. Một\n1. Hai\n1. Ba", []), ("3. Một\n4. Hai", []),
    ("1. Một\n3. Hai\n4. Ba", [.provisionOrder]),
    ("1. Một\n   1. Con\n   3. Con\n2. Hai", [.provisionOrder, .provisionOrder]),
    ("- Ý\n- 2. Ý", []), ("1. Một\n\n2\\. Hai", []),
  ]

  @Test func findsSlipsAndNothingElse() throws {
    let found = try Self.check(
      Self.bodies.enumerated().map { number, item in
        ("\(number)", "number: \(100 + number)/KH-UBND\nissuer: UBND tỉnh A", item.text)
      })
    for (number, item) in Self.bodies.enumerated() {
      let ids = (found["\(number)"] ?? []).map(\.id)
      #expect(ids.map(\.rawValue).sorted() == item.ids.map(\.rawValue).sorted(), "\(number): \(item.text)")
    }
  }

  /// Documents with that front matter and body, by name; the messages about each.
  static func check(
    _ documents: [(name: String, front: String, body: String)], portal: String = "", folder kind: String = "van-ban"
  ) throws -> [String: [Diagnostic]] {
    let folder = try TemporaryFolder()
    try folder.write(
      "content/portal.yml",
      "name: Cổng thử\nissuers: [{id: a, name: UBND tỉnh A}]\nhotline: \"0912 345 678\"\n" + portal)
    try FileManager.default.createSymbolicLink(
      atPath: folder("templates"), withDestinationPath: RealPortal.root + "/templates")
    for document in documents {
      let head = document.front.contains("date:") ? "" : "date: 2026-02-01\n"
      let title = document.front.contains("title:") ? "" : "title: Thử nghiệm\n"
      try folder.write(
        "content/\(kind)/\(document.name).md", "---\n\(title)\(head)\(document.front)\n---\n\n\(document.body)\n")
    }
    return Dictionary(grouping: Site.check(SiteOptions(source: folder.path))) { diagnostic in
      String(diagnostic.location?.file.split(separator: "/").last?.dropLast(3) ?? "")
    }
  }

  private static func ids(_ front: String, _ body: String = "Nội dung.", portal: String = "") throws -> [DiagnosticID] {
    try check([("vb", front, body)], portal: portal)["vb", default: []].map(\.id)
  }

  @Test func normativeTextsMayHaveArticlesPutInBetween() throws {
    let body = "## Điều 5. A\n\n## Điều 5a. B\n\n## Điều 6. C"
    #expect(try Self.ids("number: 12/2026/QĐ-UBND\nissuer: UBND tỉnh A", body) == [])
    #expect(try Self.ids("type: Thông tư\nissuer: UBND tỉnh A", body) == [])
    #expect(try Self.ids("number: 12/QĐ-UBND\nissuer: UBND tỉnh A", body) == [.provisionInserted])
  }

  @Test func whatAmendsFollowsTheNumbersOfAnotherText() throws {
    let front = "number: 12/QĐ-UBND\nissuer: UBND tỉnh A\namends: [11/QĐ-UBND]"
    #expect(try Self.ids(front, "## Điều 3. A\n\n## Điều 7b. B") == [.citationUnknown])
  }

  @Test(arguments: [
    ("number: 7/KH-UBND", [DiagnosticID.numberNotPadded]), ("number: 07/KH-UBND", []), ("number: 17/KH-UBND", []),
    ("number: 7/2026/QĐ-UBND", [.numberNotPadded]), ("number: 7-CT/TU", []),
    ("number: 7/QĐ-UBND\nissued: 1998-05-05", []),
  ])
  func numbersUnderTenBeginWithAZero(_ front: String, _ expected: [DiagnosticID]) throws {
    #expect(try Self.ids(front + "\nissuer: UBND tỉnh A") == expected)
  }

  @Test func aNumberIsCitedWithAndWithoutItsZero() throws {
    let found = try Self.check([
      ("a", "number: 07/KH-UBND\nissuer: UBND tỉnh A\nissued: 2026-01-05", "Nội dung."),
      ("b", "number: 12/KH-UBND\nissuer: UBND tỉnh A", "Theo Kế hoạch số 7/KH-UBND và Kế hoạch số 07/KH-UBND."),
      ("c", "number: 7/KH-UBND\nissuer: UBND tỉnh A\nissued: 2026-01-15", "Nội dung."),
    ])
    #expect(found.values.flatMap { $0 }.map(\.id).filter { $0 != .numberNotPadded } == [.duplicateNumber])
    let held = try Self.check([
      ("a", "number: 07/KH-UBND\nissuer: UBND tỉnh A\nissued: 2026-01-05", "Nội dung."),
      ("b", "number: 12/KH-UBND\nissuer: UBND tỉnh A", "Theo Kế hoạch số 7/KH-UBND và Kế hoạch số 07/KH-UBND."),
    ])
    #expect(held.isEmpty, "\(held)")
  }

  @Test(arguments: [
    ("TS. Nguyễn Văn A", "TS."), ("PGS.TS Trần B", "PGS.TS"), ("Tiến sĩ Lê C", "Tiến sĩ"), ("Tạ Sơn D", nil),
    ("Thạch Kỳ", nil),
  ])
  func signersBearNoAcademicTitle(_ name: String, _ title: String?) throws {
    let found = try Self.check([("vb", "number: 12/KH-UBND\nissuer: UBND tỉnh A\nsigner: {name: \(name)}", "Chữ.")])
    #expect(
      found["vb", default: []].map(\.message).map { $0.contains("«\(title ?? "")»") } == (title == nil ? [] : [true]))
  }

  @Test func anAcceptedWarningIsSilent() throws {
    let front = "number: 7/KH-UBND\nissuer: UBND tỉnh A\naccepted_warnings: [number-not-padded, provision-order]"
    #expect(try Self.ids(front, "a) Một.\n\nc) Ba.\n\nf) Sáu.") == [.provisionLetter])
    let wrong = try Self.check([
      ("vb", "type: Luật\nissuer: UBND tỉnh A\naccepted_warnings: [link-broken, abc]", "Chữ.")
    ])
    #expect(wrong["vb", default: []].map(\.id) == [.frontMatterValue, .frontMatterValue])
  }

  @Test func plansNameTheirParts() throws {
    let whole =
      "## I. Mục tiêu, chỉ tiêu\n\n## II. Nhiệm vụ và giải pháp\n\n| Việc | Thời gian |\n| - | - |\n| a | b |\n\n"
      + "Kinh phí lấy từ ngân sách.\n\n## III. Tổ chức thực hiện"
    func front(_ title: String, _ issued: String) -> String {
      "title: \(title)\nnumber: 12/KH-UBND\nissuer: UBND tỉnh A\nissued: \(issued)\ndate: \(issued)"
    }
    #expect(try Self.ids(front("Kế hoạch chuyển đổi số năm 2027", "2026-08-03"), whole) == [])
    #expect(try Self.ids(front("Chuyển đổi số năm 2027", "2026-08-03")) == [.planPartMissing])
    #expect(try Self.ids(front("Kế hoạch cải cách hành chính năm 2027", "2026-08-03")) == [])
    #expect(try Self.ids(front("Kế hoạch chuyển đổi số năm 2026", "2026-06-30")) == [])
  }
}

@Suite struct PublicationInTime {
  private func days(_ issued: String, _ date: String, _ portal: String = "since: 2026-01-01") throws -> [String] {
    try ReviewOfTheFormOfDocuments.check(
      [("vb", "number: 12/KH-UBND\nissuer: UBND tỉnh A\nissued: \(issued)\ndate: \(date)", "Chữ.")],
      portal: "publishing: {\(portal)}\n")["vb", default: []].map(\.message)
  }

  @Test(
    arguments: [
      ("2026-08-03", "2026-08-10", nil), ("2026-08-03", "2026-08-11", 6), ("2026-08-07", "2026-08-14", nil),
      ("2026-08-08", "2026-08-16", nil), ("2026-08-08", "2026-08-17", 6), ("2026-01-05", "2026-12-31", 258),
    ] as [(String, String, Int?)])
  func workingDaysAreCounted(_ issued: String, _ date: String, _ expected: Int?) throws {
    let messages = try days(issued, date)
    #expect(messages.count == (expected == nil ? 0 : 1))
    if let expected { #expect(messages.first?.hasPrefix("Đăng sau ngày ký \(expected) ngày làm việc") == true) }
  }

  @Test func holidaysAndTheTermAreThePortals() throws {
    #expect(try days("2026-08-28", "2026-09-07").count == 1)
    #expect(try days("2026-08-28", "2026-09-07", "since: 2026-01-01, holidays: [2026-09-02, 2026-09-05]") == [])
    #expect(try days("2026-08-28", "2026-09-07", "since: 2026-01-01, within: 10") == [])
    #expect(try days("2026-08-28", "2026-09-20", "since: 2026-09-01") == [])
    // Without a first day, what came before the portal's first document does not count.
    #expect(try days("2026-08-28", "2026-09-20", "within: 5") == [])
  }
}

@Suite struct PersonalIdentifiers {
  private static let texts: [(text: String, masked: [String])] = [
    ("Liên hệ 0912 345 679.", ["091• ••• •79"]), ("Liên hệ 0912.345.679, 0987654321.", ["091•.•••.•79", "098•••••21"]),
    ("Liên hệ +84 912 345 679.", ["84 9•• ••• •79"]), ("Số của Cổng 0912345678 hoặc +84912345678.", []),
    ("Đường dây nóng: 0987654321, 0987654322.", []), ("Cố định 0232 3822 456, 024 3822 4567.", []),
    ("Căn cước 001203000123.", ["001•••••••23"]), ("Mã 001203000123", ["001•••••••23"]), ("Mã 003203000123", []),
    ("Mã 001903000123", []), ("CCCD số 001 203 000 123 cấp ngày 01/01/2021", ["001 ••• ••• •23"]),
    ("CMND 123456789", ["123••••89"]), ("Mã số 123456789", []),
    ("STK 0123456789 tại Ngân hàng X", ["012•••••89"]), ("Số tài khoản: 3712 1 123456", ["371• • ••••56"]),
    ("Tài khoản Kho bạc, số tài khoản 3712.1.1234567", []), ("Doanh thu 0912345679 đồng/tháng", ["091•••••79"]),
    ("Quyết định 0912345679/QĐ-UBND", []), ("Kinh phí 12 345 678 900 đồng, năm 2025 2030", []),
    ("Mẫu `0912345679`", []),
    ("| 1 | 0987 654 321 |\n| - | - |\n| 2 | 0987 654 322 |", ["098• ••• •21", "098• ••• •22"]),
    ("Dãy 1.234.567.890.123.456.789.012.345.678", []),
  ]

  @Test func areFoundAndNeverShownWhole() throws {
    let found = try ReviewOfTheFormOfDocuments.check(
      Self.texts.enumerated().map { ("\($0.offset)", "tags: [a]", $0.element.text) }, folder: "tin-tuc")
    for (number, item) in Self.texts.enumerated() {
      let messages = found["\(number)", default: []].filter { $0.id == .personalIdentifier }
      #expect(
        messages.map { $0.message.split(separator: ": ").last.map(String.init) ?? "" } == item.masked, "\(item.text)")
      for message in messages {
        let shown = message.text + DiagnosticReport([message]).json + DiagnosticReport([message]).github
        #expect(shown.firstMatch(of: /[0-9]{7}/) == nil && message.sourceLine?.contains("•") == true, "\(shown)")
      }
    }
  }

  @Test func theContactPageMayShowTelephones() throws {
    let found = try ReviewOfTheFormOfDocuments.check(
      [("lien-he", "tags: [a]", "Điện thoại 0987 654 321, căn cước 001203000123.")], folder: "trang")
    #expect(found["lien-he", default: []].map(\.message) == ["Có vẻ là số định danh cá nhân (căn cước): 001•••••••23"])
  }
}

@Suite struct MisquotedTargets {
  private static let plan = """
    ## 1. Mục tiêu đến năm 2030

    - 70% hồ sơ thủ tục hành chính của tỉnh được xử lý trực tuyến.

    - Tối thiểu 50% cơ quan nhà nước cấp huyện có cán bộ chuyên trách về an toàn thông tin.

    - 90% cán bộ, công chức cấp xã sử dụng thư điện tử công vụ.
    """

  private func found(_ sentence: String, documents: String = "[15/KH-UBND]") throws -> [Diagnostic] {
    let folder = try TemporaryFolder()
    try folder.write("content/portal.yml", "name: Cổng thử\nissuers: [{id: a, name: UBND tỉnh A}]\n")
    try FileManager.default.createSymbolicLink(
      atPath: folder("templates"), withDestinationPath: RealPortal.root + "/templates")
    try folder.write(
      "content/van-ban/vb.md",
      "---\ntitle: Kế hoạch\nnumber: 15/KH-UBND\nissuer: UBND tỉnh A\ndate: 2026-02-01\n---\n\n\(Self.plan)\n")
    try folder.write(
      "content/tin-tuc/tin.md",
      "---\ntitle: Tin\ndate: 2026-02-02\ndocuments: \(documents)\n---\n\nMục tiêu đến năm 2030, \(sentence)\n")
    return Site.check(SiteOptions(source: folder.path))
  }

  @Test(arguments: [
    "80% hồ sơ thủ tục hành chính của tỉnh được xử lý trực tuyến.",
    "tối thiểu 75% hồ sơ thủ tục hành chính của tỉnh được xử lý trực tuyến; 90% cán bộ, công chức cấp xã sử dụng thư "
      + "điện tử công vụ.",
    "có 60% cơ quan nhà nước cấp huyện có cán bộ chuyên trách về an toàn thông tin.",
  ])
  func areNamedWithBothQuotes(_ sentence: String) throws {
    let found = try found(sentence)
    #expect(found.map(\.id) == [.targetMisquoted], "\(found.map(\.text))")
    #expect(found.first?.message.contains("15/KH-UBND ghi «") == true)
  }

  @Test(arguments: [
    // The same number, in other words.
    "70% hồ sơ thủ tục hành chính của tỉnh được xử lý trực tuyến.",
    "hồ sơ thủ tục hành chính được xử lý trực tuyến đạt 70%.",
    // Another subject, another level, another outcome.
    "80% hồ sơ bảo hiểm xã hội được xử lý trực tuyến.",
    "80% cán bộ, công chức cấp huyện sử dụng thư điện tử công vụ.",
    "80% hồ sơ thủ tục hành chính của tỉnh được thanh toán trực tuyến.",
    // The document's number is stated too.
    "80% hồ sơ thủ tục hành chính của tỉnh được xử lý trực tuyến, cao hơn mức 70% hồ sơ thủ tục hành chính của tỉnh được "
      + "xử lý trực tuyến của kế hoạch.",
  ])
  func areNotGuessed(_ sentence: String) throws {
    let found = try found(sentence)
    #expect(found.map(\.text) == [], "\(sentence)")
  }

  @Test func aLinkNamesADocumentToo() throws {
    let found = try found(
      "80% hồ sơ thủ tục hành chính của tỉnh được xử lý trực tuyến, xem [kế hoạch](../van-ban/vb.md#muc-1).",
      documents: "[]")
    #expect(found.map(\.id) == [.targetMisquoted], "\(found.map(\.text))")
  }

  @Test func anotherYearOrAnotherDocumentIsNoMisquote() throws {
    #expect(
      try found("riêng đến năm 2027, 40% hồ sơ thủ tục hành chính của tỉnh được xử lý trực tuyến.").map(\.text) == [])
    let other = try found(
      "80% hồ sơ thủ tục hành chính của tỉnh được xử lý trực tuyến.", documents: "[]")
    #expect(other.map(\.text) == [])
  }
}
