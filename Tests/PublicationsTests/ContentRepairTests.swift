import Diagnostics
import Publications
import TestSupport
import Testing

/// `congbo check --fix`, without the command.
@Suite struct ContentRepairTests {
  private static func repaired(_ bytes: [UInt8]) -> RepairableText {
    ContentRepair.repaired(bytes, file: "content/van-ban/15-qd-ubnd.md", kind: .document)
  }

  @Test func fiveHundredDamagedDocumentsBecomeWhatTheyWere() {
    var wrong: [String] = []
    for seed in 0..<500 {
      let document = DamagedDocument(seed: UInt64(seed))
      let once = Self.repaired(document.damaged).bytes
      if once != document.clean {
        wrong.append("\(seed) \(document.damages):\n" + Self.difference(document.clean, once))
      }
      if Self.repaired(once).isChanged { wrong.append("\(seed): a second run changes something") }
      if Self.repaired(document.clean).isChanged { wrong.append("\(seed): what is right is changed") }
    }
    #expect(wrong.count == 0, "\(wrong.prefix(12).joined(separator: "\n"))")
  }

  private static func difference(_ a: [UInt8], _ b: [UInt8]) -> String {
    let lines = [a, b].map { bytes in
      bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }
    return zip(lines[0], lines[1]).filter { !$0.utf8.elementsEqual($1.utf8) }.prefix(2).map { right, made in
      "  right: \(Shown.source(right))\n  made:  \(Shown.source(made))"
    }.joined(separator: "\n")
  }

  private static let frontMatter = """
    ---
    title: Kế hoạch
    number: 15/QĐ-UBND
    issuer: UBND tỉnh A
    date: 2017-09-01
    ---


    """

  private static func body(_ text: String, _ kind: PublicationKind = .document) -> String {
    let file = "content/\(kind.rawValue)/15-qd-ubnd.md"
    let bytes = ContentRepair.repaired(Array((frontMatter + text).utf8), file: file, kind: kind).bytes
    return String(String(decoding: bytes, as: UTF8.self).dropFirst(frontMatter.count))
  }

  /// The message's own repair and those of the line's signs speak of the same blanks.
  @Test(arguments: [
    "10 / KH-UBND", "10 /KH-UBND", "10/ KH-UBND", "10/KH - UBND", "10 / KH - UBND", "\"10 / KH-UBND\"", "10/KH- UBND",
    "'10 /KH - UBND'", "10  /  KH-UBND",
  ])
  func blanksInANumberAreTakenOut(_ written: String) throws {
    let folder = try TemporaryFolder()
    let text = Self.frontMatter.replacing("15/QĐ-UBND", with: written) + "Nội dung.\n"
    try folder.write("content/van-ban/10-kh-ubnd.md", text)
    try folder.write("content/van-ban/11-kh-ubnd.md", text.replacing("10", with: "11"))
    let said = ["10", "11"].flatMap { name -> [Diagnostic] in
      let file = "content/van-ban/\(name)-kh-ubnd.md"
      return Publication.read(SourceText(file: file, text: text.replacing("10", with: name)), kind: .document)
        .diagnostics
    }
    let files = ContentRepair.files(in: folder.path, ContentRepair.attach(to: said, in: folder.path))
    let numbers = files.map { file in
      String(decoding: file.text.bytes, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("number:") } ?? ""
    }
    #expect(numbers.map { $0.filter { $0 != "\"" && $0 != "'" } } == ["number: 10/KH-UBND", "number: 11/KH-UBND"])
  }

  @Test(arguments: [
    ("Ðiều 1, HÐND, TƯÐ, Ðak Lak, ÐBSCL", "Điều 1, HĐND, TƯĐ, Đak Lak, ĐBSCL"),
    ("ð) 100.000ð/người", "đ) 100.000đ/người"), ("у tế, Вộ, Mạng, Hà Nộі, Wеb", "y tế, Bộ, Mạng, Hà Nội, Web"),
    ("15/ТТ-ВТС và 12/ΝQ-CP", "15/TT-BTC và 12/NQ-CP"), ("số １５３／QĐ－TTg", "số 153/QĐ-TTg"),
    ("153/QĐ–TTg, 36–NQ/TW, 15/KH\u{2011}UBND\u{2010}VP", "153/QĐ-TTg, 36-NQ/TW, 15/KH-UBND-VP"),
    ("30/2020/NĐ- CP; 3127 / QĐ-UBND; 10- CTr/TU", "30/2020/NĐ-CP; 3127/QĐ-UBND; 10-CTr/TU"),
    ("Chương Ⅱ, ﬁle, 𝐐𝐮𝐲 định", "Chương II, file, Quy định"),
    ("hỗ\u{AD} trợ, nhi\u{AD}ệm vụ, dữ\u{200B}liệu, \u{FEFF}x\u{200E}1", "hỗ trợ, nhiệm vụ, dữ liệu, x1"),
    ("QĐ\u{1E}TTg\u{1} có", "QĐ-TTg có"), ("Hết\u{2028}dòng", "Hết\ndòng"), ("Số\u{3000}liệu", "Số liệu"),
    ("##Điều 1. A\n\n#Điều 2. B", "## Điều 1. A\n\n# Điều 2. B"),
    ("##\u{A0}A\n\n1.\u{A0}B\n\n-\u{A0}C", "## A\n\n1. B\n\n- C"),
    ("A:\n\u{F0B7}\tmột\n\u{F0A7} hai\n\u{F0D8}ba\n\u{F0FF} bốn", "A:\n• một\n▪ hai\n➢ ba\n- bốn"),
    ("o\tmột\nØ\thai", "- một\n- hai"),
    (
      "TT\tTên\tSố\n1\tA|B\t\n2\tC \t6",
      "| TT | Tên | Số |\n| --- | --- | --- |\n| 1 | A\\|B | |\n| 2 | C | 6 |"
    ),
    ("Năm\tSố\n2020\t5", "| Năm | Số |\n| --- | --- |\n| 2020 | 5 |"),
  ])
  func whatIsCertainIsPutRight(_ damaged: String, _ right: String) {
    #expect(Self.body(damaged).utf8.elementsEqual(right.utf8), "\(Self.body(damaged).debugDescription)")
  }

  /// On other pages than documents such lines are a list of Markdown.
  @Test(arguments: [
    ("A:\n• một\n•hai", "A:\n- một\n- hai"), ("\u{F0B7}\tmột\n\u{F0A7} hai", "- một\n- hai"),
    ("o\tmột\nØ\thai", "- một\n- hai"), ("A:\n-Một\n+Hai", "A:\n- Một\n+ Hai"), ("Gồm:\n– một", "Gồm:\n- một"),
  ])
  func linesWithSignsBecomeAListInNews(_ damaged: String, _ right: String) {
    #expect(Self.body(damaged, .news).utf8.elementsEqual(right.utf8), "\(Self.body(damaged, .news).debugDescription)")
  }

  /// In TCVN3 U+00AD is ư, and other signs are letters too: nothing in such a file is a slip of its own.
  @Test(arguments: [
    "§Õn n¨m 2027, 90% hå s¬ ®\u{AD}îc xö lý trùc tuyÕn.", "C¸c së, ngµnh \u{AD}u tiªn xö lý nhiÖm vô ®\u{AD}îc giao.",
    "Káº¿ hoáº¡ch chuyá»ƒn Ä‘á»•i sá»‘ xá»\u{AD} lÃ½ trá»±c tuyáº¿n.", "Từ ®\u{AD}îc và h\u{AD}íng ở đây.",
    "- Nh\u{AD} trªn; th\u{AD} viÖn, l\u{AD}u tr÷.", "Nơi nhận: Nh\u{AD} trên; L\u{AD}u: VT.",
  ])
  func lettersOfOldEncodingsStay(_ text: String) {
    #expect(Self.body(text).utf8.elementsEqual(text.utf8), "\(Self.body(text).debugDescription)")
  }

  @Test func wordsWithTheLetterOfIcelandAreNoOldEncoding() {
    let text = "Nghị định 30/2020/NÐ-CP, 78/2025/NÐ-CP, 10/2020/NÐ-CP, HÐND và hỗ\u{AD} trợ"
    #expect(Self.body(text) == text.replacing("Ð", with: "Đ").replacing("\u{AD}", with: ""))
  }

  @Test func aSoftHyphenWithinAWordOfTodayGoes() {
    #expect(Self.body("hỗ\u{AD} trợ nhi\u{AD}ệm vụ, th\u{AD}ường xuyên") == "hỗ trợ nhiệm vụ, thường xuyên")
  }

  @Test(arguments: [
    "Guðmundur, við, СССР, ВВС, Москва, М. В. Ломоносов, α-amylase, ρgh, 5 μm, kΩ, ΔT, 𝑥 = 5",
    "2016–2020, 5 – 10%, −5 °C, trang 12–TT, 15/KH–UBND–Ban hành, 1.520\u{A0}tỷ, Điều\u{A0}1.",
    "quy\u{200B}ết, web\u{200B}site, ô\u{7}ô, \u{202E}765/ĐQ\u{202C}, \u{F0B3} 90%, \u{FFFD}",
    "👨‍👩‍👧 🇻🇳 ❤️ می‌خواهم שלום\u{200F} 株式会社（東京）、２０２５年", "“ngoặc” ‘nháy’ … — gạch",
    "Nhiệt độ thấp\n-5 độ", "Kế hoạch\n– giai đoạn 2021–2025.", "– một\n\n– hai", "• • •", "#hashtag #VietNam",
    "UBND TỈNH A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12\tĐộc lập - Tự do", "1.\tMột\n2.\tHai",
    "Họ tên\tA\nChức vụ\tB",
    "`QÐ–TTg 3127 / QĐ` [x](QÐ.pdf) https://a.vn/QÐ–TTg <b title=\"Ð\">", "```\nÐiều\n• a\na\tb\tc\nd\te\tf\n```",
    "km 12/ QL1, 3/ 4 số, 15 / 20 xã, Điều 5 - CP",
    // Signs of a document stand as they were typed.
    "A:\n• một\n•hai\n· ba", "A:\n-Một\n+Hai", "Gồm:\n– một\n— hai", "➢ một\n✓hai\n◦ ba",
    "ĐT: 0262 3 | Thư: a@b.vn\nSố 1 | Số 2", "|x| + |y| = 5", "`a|b` | c | d\n`e|f` | g | h",
    "Kính gửi:\tÔng A\nĐồng kính gửi:\tÔng B", "Trang chủ | Tin tức | Sự kiện", "a \\| b \\| c\nd \\| e \\| f",
  ])
  func whatMayBeMeantStays(_ text: String) {
    #expect(Self.body(text).utf8.elementsEqual(text.utf8), "\(Self.body(text).debugDescription)")
  }

  @Test(arguments: [
    ("title: “Kế hoạch: thử”", "title: \"Kế hoạch: thử\""), ("title: \"Kế hoạch”", "title: \"Kế hoạch\""),
    ("title: “Kế hoạch” số 5", "title: “Kế hoạch” số 5"), ("title: “Kế hoạch”", "title: \"Kế hoạch\""),
    ("title:Kế hoạch", "title: Kế hoạch"), ("title：Kế hoạch", "title: Kế hoạch"),
    ("title\u{A0}:\u{A0}Kế hoạch", "title: Kế hoạch"), ("issued: 24/08/2017  # ký", "issued: 2017-08-24  # ký"),
    ("issued: \"4.8.2017\"", "issued: \"2017-08-04\""), ("issued: 31/02/2017", "issued: 31/02/2017"),
    ("issued: 8/24/2017", "issued: 8/24/2017"), ("issued: 24/08/17", "issued: 24/08/17"),
    ("number: 3115 / BTTTT – CVT", "number: 3115/BTTTT-CVT"),
    ("based_on: [153/QÐ–TTg, 12/ NQ-CP]", "based_on: [153/QĐ-TTg, 12/NQ-CP]"),
    ("attachments: [QÐ–15.pdf]", "attachments: [QÐ–15.pdf]"), ("image:\u{A0}QÐ.jpg", "image: QÐ.jpg"),
    ("summary: |\n  issued: 24/08/2017\n  title:a", "summary: |\n  issued: 24/08/2017\n  title:a"),
    ("signer:\n  name:Nguyễn A", "signer:\n  name: Nguyễn A"),
    ("title: Kế hoạch: năm 2025", "title: \"Kế hoạch: năm 2025\""), ("title: Tin #36", "title: \"Tin #36\""),
    ("title: Gồm:", "title: \"Gồm:\""), ("title: \"A\" số 5", "title: '\"A\" số 5'"),
    ("title: \"Tin", "title: \"Tin\""),
    ("title: 'Tin", "title: 'Tin'"), ("title: [Video] Lễ hội", "title: \"[Video] Lễ hội\""),
    ("title: @tỉnh", "title: \"@tỉnh\""), ("title: %50", "title: \"%50\""),
    ("title: *Tin* mới", "title: \"*Tin* mới\""),
    ("title: &a b", "title: \"&a b\""), ("title: !a", "title: \"!a\""), ("title: - a", "title: \"- a\""),
    ("title: >10%", "title: \">10%\""), ("title: C\\D: x \"y\"", "title: 'C\\D: x \"y\"'"),
    ("title: It's: \"ok\"", "title: 'It''s: \"ok\"'"), ("title:Kế hoạch: x", "title: \"Kế hoạch: x\""),
    ("trich_yeu: Về: a", "trich_yeu: \"Về: a\""), ("issuer: Sở A: B", "issuer: \"Sở A: B\""),
    ("changes:\n  - ngay: 1/2/2020\n    noi_dung: Sửa: a", "changes:\n  - ngay: 2020-02-01\n    noi_dung: \"Sửa: a\""),
    ("changes: [{date: 24/8/2017, note: \"a, {b}\"}]", "changes: [{date: 2017-08-24, note: \"a, {b}\"}]"),
    ("targets: {xac_nhan: '1/2/2020'}", "targets: {xac_nhan: '2020-02-01'}"),
    ("cac_thay_doi:\n  - {ghi_chu: x, ngay: 24.08.2017}", "cac_thay_doi:\n  - {ghi_chu: x, ngay: 2017-08-24}"),
    ("title: \"Kế hoạch \"Sống\" năm\"", "title: 'Kế hoạch \"Sống\" năm'"),
    ("title: \"Phong trào \"Học vụ số\"\"", "title: 'Phong trào \"Học vụ số\"'"),
    ("title: \"\"Học vụ số\" năm 2027\"", "title: '\"Học vụ số\" năm 2027'"),
    ("title: \"A\" và \"B\"", "title: '\"A\" và \"B\"'"),
    ("title: 'Kế hoạch của tỉnh's", "title: \"Kế hoạch của tỉnh's\""),
    // It is not certain what was meant.
    ("title: Tin # ghi chú", "title: Tin # ghi chú"), ("title: A: b # c", "title: A: b # c"),
    ("title: Tin date: 2025-01-01", "title: Tin date: 2025-01-01"), ("title: A: b\n  c", "title: A: b\n  c"),
    ("title: > a", "title: > a"), ("title: \"A\" và \"B", "title: \"A\" và \"B"), ("author: [A, B]", "author: [A, B]"),
    ("title: \"A: b\"  # c", "title: \"A: b\"  # c"), ("summary: |\n  A: b", "summary: |\n  A: b"),
    ("note: {date: 24/8/2017}", "note: {date: 24/8/2017}"),
    (
      "accepted_warnings: [character-look-alike]\ntitle: Ðiều", "accepted_warnings: [character-look-alike]\ntitle: Ðiều"
    ),
  ])
  func frontMatterIsPutRightWhereItIsCertain(_ damaged: String, _ right: String) {
    let text = Self.repaired(Array("---\n\(damaged)\n---\n\nx\n".utf8)).bytes
    #expect(text.elementsEqual("---\n\(right)\n---\n\nx\n".utf8), "\(String(decoding: text, as: UTF8.self))")
  }

  @Test func oneWarningOfAKindNamesTheFirstAndCountsTheRest() throws {
    let text = Self.frontMatter + "Ðiều ÐẠI HÐND\n\nQĐ‑TTg 153/QĐ‑TTg, dữ\u{200B}liệu \u{202E}x \u{F0B3}\n"
    let diagnostics = Publication.read(SourceText(file: "content/van-ban/a.md", text: text), kind: .document)
      .diagnostics
    #expect(
      diagnostics.map(\.id) == [.characterLookAlike, .characterHidden, .characterDirection, .characterUnreadable])
    let first = try #require(diagnostics.first)
    #expect(first.message == "Chữ «Ð» của tiếng Iceland (U+00D0) đứng chỗ của «Đ» trong «Ðiều»")
    #expect(first.note == "Tệp còn 3 chỗ như vậy, trong đó có gạch nối không ngắt (U+2011).")
    #expect(first.location?.text == "content/van-ban/a.md:8:1")
  }

  @Test(arguments: ["\"a \\u202E b\"", "\"a \\x07b\"", "\"\\u200Ba\"", "\"\\L\""])
  func escapesOfYAMLAreNamedToo(_ title: String) {
    let text = Self.frontMatter.replacing("title: Kế hoạch", with: "title: \(title)")
    let diagnostics = Publication.read(SourceText(file: "content/van-ban/a.md", text: text), kind: .document)
      .diagnostics
    #expect(diagnostics.contains { [.characterDirection, .characterHidden].contains($0.id) })
  }

  @Test(arguments: ["a &#8238; b", "a &#x202e; b", "&rlm;b", "&shy;", "&ZeroWidthSpace;"])
  func entitiesOfHTMLAreNamedToo(_ line: String) {
    let text = Self.frontMatter + line + "\n\n`&rlm;`\n"
    let diagnostics = Publication.read(SourceText(file: "content/van-ban/a.md", text: text), kind: .document)
      .diagnostics
    #expect(
      diagnostics.map(\.id) == [
        line.contains("202") || line.contains("82") || line.contains("rlm") ? .characterDirection : .characterHidden
      ])
  }

  @Test(.timeLimit(.minutes(5))) func everyOneOfEightThousandSignsIsMended() {
    let count = 8_000
    let line = String(repeating: "Ð\u{200B}iều \u{AD} 153/QĐ–TTg `x` [a](b) \u{202A}", count: count)
    let text = Self.frontMatter + line + "\n" + String(repeating: "•a\tÐb\tc\n", count: count)
    let mended = String(decoding: Self.repaired(Array(text.utf8)).bytes, as: UTF8.self)
    #expect(mended.unicodeScalars.count { $0 == "Đ" } == text.unicodeScalars.count { $0 == "Đ" || $0 == "Ð" })
    #expect(!mended.unicodeScalars.contains { ["Ð", "\u{200B}", "\u{AD}", "\u{202A}"].contains($0) })
  }
}
