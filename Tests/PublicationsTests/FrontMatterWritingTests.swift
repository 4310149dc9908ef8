import Diagnostics
import Publications
import Testing

/// Front matter as people who do not know YAML write it.
@Suite struct FrontMatterWriting {
  private func read(_ yaml: String, kind: PublicationKind = .document) -> (Publication?, [Diagnostic]) {
    let read = Publication.read(
      SourceText(file: "content/van-ban/a.md", text: "---\n\(yaml)\n---\nX\n"), kind: kind)
    return (read.value, read.diagnostics)
  }

  private func first(_ yaml: String, kind: PublicationKind = .document) -> String {
    let found = read(yaml, kind: kind).1.first
    return "\(found?.location?.line ?? 0):\(found?.location?.column ?? 0) \(found?.fix ?? "")"
  }

  @Test func keysMayBeVietnamese() throws {
    let (publication, said) = read(
      """
      Trích yếu: "Kế hoạch: năm 2026"
      so_ky_hieu: 17/QĐ-UBND
      cơ-quan-ban-hành: UBND tỉnh A
      ngay_ban_hanh: 24/08/2017
      Ngày hiệu lực: 1.9.2017
      ngay_dang: 25-8-2017
      nguoi_ky: {ho_ten: Nguyễn Văn A, chuc_vu: Chủ tịch}
      lĩnh vực: [cntt]
      tu_khoa: [một]
      can_cu: [153/QĐ-TTg]
      tom_tat: Một câu
      noi_dung: toàn văn
      """)
    #expect(said.isEmpty, "\(said)")
    let facts = try #require(publication?.facts)
    let document = try #require(facts.document)
    #expect(facts.title == "Kế hoạch: năm 2026" && facts.date.iso == "2017-08-25" && facts.tags == ["một"])
    #expect(document.number?.value.description == "17/QĐ-UBND" && document.issuer.value == "UBND tỉnh A")
    #expect(document.issued?.description == "2017-08-24" && document.effective?.description == "2017-09-01")
    #expect(document.signer?.name == "Nguyễn Văn A" && document.signer?.title == "Chủ tịch" && document.text == .full)
    #expect(document.relations.map(\.kind) == [.basedOn] && facts.fields.map(\.value) == ["cntt"])
  }

  @Test func aKeyInTwoLanguagesIsOneKey() {
    let found = read("title: a\ntrich_yeu: b\ndate: 2026-01-02", kind: .news).1
    #expect(found.map(\.id) == [.frontMatterDuplicateKey] && found.first?.location?.line == 3)
  }

  @Test func aMistypedVietnameseKeyHasANearMiss() {
    let found = read("title: a\ndate: 2026-01-02\nngay_ban_hang: 2026-01-01").1.first {
      $0.id == .frontMatterUnknownKey
    }
    #expect(found?.fix == "Có phải ý bạn là `ngay_ban_hanh`?")
    #expect(read("ten: a\ndate: 2026-01-02\nchuc_vu: b", kind: .news).1.contains { $0.id == .frontMatterUnknownKey })
  }

  @Test(arguments: [
    ("title:Tin thử\ndate: 2026-01-02", "2:6 Viết `title: Tin thử`."),
    ("title:\u{A0}Tin thử\ndate: 2026-01-02", "2:6 Viết `title: Tin thử`."),
    ("title:\u{3000}Tin thử\ndate: 2026-01-02", "2:6 Viết `title: Tin thử`."),
    ("title:\u{200B}Tin thử\ndate: 2026-01-02", "2:6 Viết `title: Tin thử`."),
    ("title：Tin thử\ndate: 2026-01-02", "2:6 Viết `title: Tin thử`."),
    ("title： Tin thử\ndate: 2026-01-02", "2:6 Viết `title: Tin thử`."),
    ("title: Tin thử\ndate:2026-01-02", "3:5 Viết `date: 2026-01-02`."),
    ("title: Tin thử\ndate: 2026-01-02\nsummary:Một câu\ntags: [a]", "4:8 Viết `summary: Một câu`."),
    ("title: Tin thử\ndate: 2026-01-02\nsource:\n  name:Báo", "5:7 Viết `name: Báo`."),
    ("title: Tin thử\ndate: 2026-01-02\nsource: {name:Báo}", "4:14 Viết `name: Báo`."),
    ("tiêu đề:Tin thử\ndate: 2026-01-02", "2:8 Viết `tiêu đề: Tin thử`."),
  ])
  func aColonWithoutItsSpaceIsNamedWhereItStands(_ yaml: String, _ said: String) {
    #expect(first(yaml, kind: .news) == said)
  }

  @Test(arguments: [
    ("title: Triển khai Nghị quyết #36 của Chính phủ", "2:30"), ("title: Tin # 36", "2:12"),
    ("title: #36 của Chính phủ", "2:8"),
    ("title: a\nsummary: Một câu #2", "3:18"), ("title: a\ntags:\n  - một #hai", "4:9"),
    ("title: a\nsummary: #36", "3:10"),
    ("title: a\nsummary: Một\n  câu #2", "4:7"), ("title: a\nauthor: Nguyễn Văn A #1", "3:22"),
  ])
  func aHashThatCutsIsNamedWhereItStands(_ yaml: String, _ place: String) {
    let found = read("\(yaml)\ndate: 2026-01-02", kind: .news).1.first { $0.id == .frontMatterHash }
    #expect(found.map { "\($0.location?.line ?? 0):\($0.location?.column ?? 0)" } == place)
  }

  @Test(arguments: [
    "title: \"Nghị quyết #36\"", "title: a#36", "title: a\ndraft: false # bản nháp", "title: a\n# ghi chú\nsummary: b",
    "title: a\nsummary: # chưa có", "title: a\nsummary: |\n  Một #36", "title: 'a' # ghi chú",
  ])
  func aRemarkIsNoCut(_ yaml: String) {
    let found = read("\(yaml)\ndate: 2026-01-02", kind: .news).1
    #expect(found.isEmpty, "\(found)")
  }

  @Test(arguments: [
    (#"title: "Kế hoạch \ năm""#, "2:18", #"Dùng nháy đơn: `'Kế hoạch \ năm'`."#),
    (#"title: "Ổ C:\temp""#, "2:13", #"Dùng nháy đơn: `'Ổ C:\temp'`."#),
    (#"title: "Kế hoạch \"A\" \ B""#, "2:24", #"Viết hai dấu `\\` cho mỗi dấu \ cần hiện."#),
    ("title: a\ntags: [b, \"c\\ d\"]", "3:13", "Dùng nháy đơn: `'c\\ d'`."),
  ])
  func aBackslashThatIsSwallowedIsNamedWhereItStands(_ yaml: String, _ place: String, _ fix: String) {
    let found = read("\(yaml)\ndate: 2026-01-02", kind: .news).1.first { $0.id == .frontMatterSyntax }
    #expect(found.map { "\($0.location?.line ?? 0):\($0.location?.column ?? 0)" } == place)
    #expect(found?.fix == fix)
  }

  @Test(arguments: [
    #"title: "Kế hoạch \"A\" năm""#, #"title: "A \\ B""#, #"title: 'A \ B'"#, #"title: A \ B"#, #"title: "\u0110ề án""#,
    #"title: "a" # C:\temp"#,
  ])
  func aBackslashThatIsMeantIsNone(_ yaml: String) {
    let found = read("\(yaml)\ndate: 2026-01-02", kind: .news).1
    #expect(found.isEmpty, "\(found)")
  }

  /// A message on a key that takes no words shows a right value of it, and never words in quotation marks.
  @Test(arguments: [
    ("date: 2025-01-03: a", "Ví dụ: `date: 2026-11-22`."),
    ("tags: - [a]", "Ví dụ: `tags: [chuyển đổi số, dữ liệu mở]`."),
    ("date: {a: b}", "Ví dụ: `date: 2026-11-22`."), ("tags: \"[a, b]", "Viết `tags: [a, b]`."),
    ("date: \"2025-01-03", "Viết `date: \"2025-01-03\"`."), ("title: \"Tin", "Viết `title: \"Tin\"`."),
    ("title: 'Tin", "Viết `title: 'Tin'`."),
    ("tags: [a]: b", "Viết `tags: [a]`; phần còn lại xóa đi hoặc chuyển vào trong ngoặc."),
    ("tags: [a", "Thêm `]` ở cuối danh sách."), ("title; Tin mới", "Viết `title: Tin mới`."),
    ("tieu_de = Tin", "Viết `tieu_de: Tin`."), ("title Tin", "Viết `title: Tin`."),
    ("summary: a\n title: b", "Xóa khoảng trắng ở đầu dòng: `title: b`."),
    ("summary: a\n\ttitle: b", "Xóa khoảng trắng ở đầu dòng: `title: b`."),
    ("source:\n\tname: b", "Thay phím Tab bằng hai dấu cách."),
    (
      "title: Tin date: a",
      "Khóa `date` phải ở dòng riêng; nếu đó là chữ của giá trị thì viết `title: \"Tin date: a\"`."
    ),
    ("title: a: b  # c", "Viết `title: \"a: b\" # c`."),
    ("title:", "Viết giá trị, ví dụ `title: \"Trích yếu hoặc tiêu đề\"`."),
    ("featured: true #1", "Xóa phần từ dấu # trở đi, hoặc chuyển nó lên một dòng riêng bắt đầu bằng `# `."),
  ])
  func theFixIsOneForThatKey(_ yaml: String, _ fix: String) {
    let found = read(yaml, kind: .news).1
    #expect(found.contains { $0.fix == fix }, "\(found.map { $0.fix ?? "" })")
    #expect(!found.contains { $0.note?.contains("Trình đọc") ?? false })
  }

  @Test(arguments: [
    "Kế hoạch: giai đoạn 2", "@ubnd mời họp", "*Quan trọng* họp", "&a họp", "%a họp", "[Ảnh] Lễ khai mạc", "{a} họp",
    "> 90% hồ sơ", "| họp", "!họp", "\"Sống xanh\" là gì", "'Sống xanh' là gì", "- họp", "? họp: a", "`họp`", "] họp",
  ])
  func whatYAMLTakesForItsOwnIsNamedWithWhatToWrite(_ title: String) throws {
    let found = read("date: 2026-01-02\ntitle: \(title)\nsummary: c", kind: .news).1
    let said = try #require(found.first)
    #expect(said.location?.line == 3 && said.severity == .error, "\(found)")
    // Followed, the advice mends it.
    guard
      let written = said.fix?.split(separator: "`").first(where: { $0.hasPrefix("title: ") })
        ?? said.fix.map({ $0[...] })
    else { return }
    if written.hasPrefix("title: "), !title.contains("`") {
      let (publication, left) = read("date: 2026-01-02\n\(written)\nsummary: c", kind: .news)
      #expect(publication?.facts.title == title && left.isEmpty, "\(written) \(left)")
    }
  }

  @Test(arguments: [
    ("3127/QD-UBND", "3127/QĐ-UBND", true), ("3127/Qđ-UBND", "3127/QĐ-UBND", true),
    ("3127-QĐ/UBND", "3127-QĐ/UBND", false),
    ("12/ND-CP", "12/NĐ-CP", true), ("12/TTR-UBND", "12/TTr-UBND", true),
  ])
  func aSymbolThatIsNearlyKnownIsAsked(_ number: String, _ right: String, _ isRefused: Bool) {
    let (publication, said) = read("title: T\ndate: 2026-01-02\nnumber: \(number)\nissuer: UBND tỉnh A")
    #expect((publication == nil) == isRefused, "\(said)")
    let expected = number == right ? "3127/QĐ-UBND" : right
    #expect(said.contains { $0.location?.line == 4 && $0.fix?.contains(expected) == true }, "\(said)")
  }

  @Test(arguments: [
    ("15/NQ-HDND", "15/NQ-HĐND"), ("153/QĐ-TTG", "153/QĐ-TTg"), ("36/NQ-TW", "36-NQ/TW"), ("12-CTR/TU", "12-CTr/TU"),
    ("3127/QĐ/UBND", "3127/QĐ-UBND"), ("3127-QĐ-UBND", "3127/QĐ-UBND"), ("3127/qd-ubnd", "3127/QĐ-UBND"),
    ("80/2014/QD-TTg", "80/2014/QĐ-TTg"), ("12/TT-BGDDT", "12/TT-BGDĐT"),
  ])
  func theLikelierNumberIsKnown(_ number: String, _ right: String) {
    #expect(DocumentNumber.likelier(than: number) == right)
  }

  @Test(arguments: [
    "3127/QĐ-UBND", "36-NQ/TW", "3115/BTTTT-CVT", "2715/STTTT-BCVT&CNTT", "115-TTg", "86/2015/QH13",
    "6050/2026/VBHN-NĐ-BTP",
    "12/HD-UBND", "12/HĐ-UBND", "12/DA-UBND", "12/ĐA-UBND", "36a/NQ-CP", "01/CTr-UBND", "45/PA-ABC", "12-QĐ/ĐU",
    "12-QyĐ/TU", "12/ABC-XYZ",
  ])
  func usualNumbersAreLeftAlone(_ number: String) {
    #expect(DocumentNumber(number) != nil && DocumentNumber.likelier(than: number) == nil)
  }
}

/// What stands above a signature.
@Suite struct Signatures {
  private func lines(_ signer: String, issuer: String = "UBND tỉnh A", number: String = "17/QĐ-UBND") -> [String]? {
    let text = "---\ntitle: T\ndate: 2026-01-02\nnumber: \(number)\nissuer: \(issuer)\nsigner: {\(signer)}\n---\nX\n"
    return Publication.read(SourceText(file: "content/van-ban/a.md", text: text), kind: .document).value?.facts
      .document?
      .signer?
      .lines
  }

  @Test(arguments: [
    ("title: Phó Chủ tịch, authority: KT.", ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]),
    ("title: Phó Chủ tịch Thường trực, authority: kt", ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC"]),
    ("title: Phó Chủ tịch UBND tỉnh, authority: K/T", ["KT. CHỦ TỊCH UBND TỈNH", "PHÓ CHỦ TỊCH UBND TỈNH"]),
    ("title: Phó Chánh Văn phòng, authority: ký thay", ["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"]),
    ("title: Thứ trưởng, authority: KT.", ["KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"]),
    ("title: Chủ tịch, authority: TM.", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]),
    ("title: Phó Chủ tịch, authority: [TM., KT.]", ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]),
    ("title: Phó Chủ tịch, authority: TM. KT.", ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]),
    ("title: Giám đốc Sở Tài chính, authority: TL.", ["TL. CHỦ TỊCH", "GIÁM ĐỐC SỞ TÀI CHÍNH"]),
    ("title: Giám đốc Sở Y tế, authority: TUQ", ["TUQ. CHỦ TỊCH", "GIÁM ĐỐC SỞ Y TẾ"]),
    ("title: Chủ tịch, authority: Q.", ["Q. CHỦ TỊCH"]), ("title: Quyền Chủ tịch, authority: Q", ["Q. CHỦ TỊCH"]),
    ("title: Ủy viên, authority: KT., for: Trưởng ban", ["KT. TRƯỞNG BAN", "ỦY VIÊN"]),
    ("title: Bí thư, authority: TM., for: Ban Thường vụ", ["TM. BAN THƯỜNG VỤ", "BÍ THƯ"]),
  ])
  func linesStandAsTheRulesOnFormHaveThem(_ signer: String, _ above: [String]) {
    #expect(lines("name: Nguyễn Văn A, \(signer)") == above + ["Nguyễn Văn A"])
  }

  @Test func bodiesHaveTheirOwnHeads() {
    #expect(lines("name: A, title: Chánh Văn phòng, authority: TL.", issuer: "Sở Nội vụ")?.first == "TL. GIÁM ĐỐC")
    #expect(lines("name: A, title: Chủ tịch, authority: TM.", issuer: "HĐND tỉnh A")?.first == "TM. HỘI ĐỒNG NHÂN DÂN")
    #expect(lines("name: A, title: Thủ tướng, authority: TM.", issuer: "Chính phủ")?.first == "TM. CHÍNH PHỦ")
    #expect(
      lines("name: A, title: Bí thư, authority: TM., for: Ban Thường vụ", issuer: "Tỉnh ủy A", number: "12-CTr/TU")?
        .first
        == "T/M BAN THƯỜNG VỤ")
  }

  /// Never a wrong guess: an error asks for whom.
  @Test(arguments: [
    "title: Ủy viên, authority: KT.", "title: Giám đốc, authority: KT.", "title: Phó phòng, authority: KT.",
    "authority: KT.",
    "title: Phó Giám đốc, authority: Q.",
    "title: \"Ủy viên, Phó Chủ tịch\", authority: KT.", "title: A, authority: XX",
  ])
  func whereItIsNotCertainItIsAsked(_ signer: String) { #expect(lines("name: Nguyễn Văn A, \(signer)") == nil) }

  @Test func anUnknownBodyHasNoKnownHead() {
    #expect(lines("name: A, title: B, authority: TL.", issuer: "Ban Quản lý dự án") == nil)
    #expect(lines("name: A, title: B, authority: TM.", issuer: "Tỉnh ủy A") == nil)
    #expect(lines("name: A, title: Chủ tịch") == [])
  }
}
