import Diagnostics
import Publications
import Testing
import Vietnamese

/// Stamps, struck words, and texts that say something else than the front matter.
@Suite struct WhatATextSaysOfItself {
  private func said(_ body: String, _ more: String = "", number: String = "12/QĐ-UBND", title: String = "Thử")
    -> [DiagnosticID]
  {
    let text =
      "---\ntitle: \(title)\nnumber: \(number)\nissuer: UBND tỉnh Quảng Trị\nissued: 2026-01-05\ndate: 2026-01-06\n\(more)---\n\n\(body)\n"
    return Publication.read(SourceText(file: "content/van-ban/vb.md", text: text), kind: .document).diagnostics.map(
      \.id)
  }

  @Test(arguments: [
    "MẬT", "**TỐI MẬT**", "TUYỆT MẬT", "M Ậ T", "★ T Ố I  M Ậ T ★", "Độ mật: Mật", "LƯU HÀNH NỘI BỘ", "Lưu hành nội bộ",
    "(Tài liệu thu hồi sau hội nghị)", "# TÀI LIỆU KHÔNG PHỔ BIẾN", "Chỉ dùng trong nội bộ cơ quan", "| MẬT | Số: 12 |",
    "<center>MẬT</center>", "**HỎA TỐC - MẬT**", "**MẬT - Bản số 03**", "TÀI LIỆU MẬT", "Tài liệu mật", "KHẨN, TỐI MẬT",
    "HỎA TỐC – M Ậ T", "Độ mật: C", "Mức độ mật: Tối mật", "TUYỆT MẬT. CHỈ NGƯỜI CÓ TÊN MỚI ĐƯỢC BÓC BÌ",
    "**Lưu hành nội bộ, không sao chụp**", "Tài liệu nội bộ", "VĂN BẢN NỘI BỘ",
    "| **MẬT**<br>UBND TỈNH QUẢNG TRỊ | Số |",
    "| Số: 12/QĐ-UBND<br/>MẬT | Ngày |", "Số: 12/QĐ-UBND\tMẬT", "MẬT      Số: 12/QĐ-UBND", "Cấm đăng trước 01/01/2027",
    "Tài liệu cấm sao chụp", "Mức độ: Mật", "Đóng dấu: MẬT", "TÀI LIỆU MẬT – THU HỒI SAU HỘI NGHỊ",
    "MẬT (giải mật 2030)", "TỐI MẬT (giải mật ngày 01/01/2035)", "MẬT - LƯU HÀNH NỘI BỘ", "LƯU HÀNH NỘI BỘ - MẬT",
    "«MẬT»",
    "**MẬT. Thời hạn bảo vệ: 10 năm**", "# Kế hoạch phòng thủ (MẬT)", "Số: 12/KH-UBND (TỐI MẬT)", "MẬT - Bản số 03/15",
    "TOP SECRET", "CONFIDENTIAL", "MẬT.", "**TỐI MẬT.**", "Độ mật: Mật; độ khẩn: Thượng khẩn",
    "Độ khẩn: Hỏa tốc; Độ mật: Mật",
    "Bản số: 5/20 - MẬT", "- MẬT", "MẬT (A1)", "Bí mật nhà nước: độ Tối mật",
    "Tài liệu MẬT, đề nghị thu hồi sau hội nghị",
    "M\u{200B}ẬT",
  ])
  func stampsStopAPage(_ line: String) {
    #expect(said("\(line)\n\nNội dung.").contains(.textSecret))
    #expect(said("Nội dung.\n\n\(line)").contains(.textSecret))
    #expect(!said("\(line)\n\nNội dung.", "accepted_warnings: [text-secret]\n").contains(.textSecret))
  }

  @Test(arguments: [
    "Công tác bảo vệ bí mật nhà nước", "Danh mục bí mật nhà nước độ Mật", "Thu hồi đất", "MẤT", "mật ong", "Hạn chế",
    "Không phổ biến nội dung xấu trên mạng.", "Thông tin nội bộ", "Độ mật: ......",
    "Dự thảo Nghị quyết được trình kỳ họp.",
    "MẬT ĐỘ DÂN SỐ", "Mật độ", "HỎA TỐC", "THƯỢNG KHẨN", "Văn bản số 12", "Nội bộ", "Tài liệu, văn bản", "Mật khẩu",
    "Cấm đăng quảng cáo thuốc lá", "Đoàn kết nội bộ", "Độ mật", "Bản số", "Tối mật: 2; mật: 5", "Số văn bản mật",
    "- Mật", "- Tối mật", "## Mật", "- Thu hồi",
    "THU HỒI", "- Không phổ biến", "- Dự thảo",
    "Tài liệu không phổ biến rộng rãi ở xã.", "Dự thảo lần 2 đã gửi các sở.", "Hạn chế sử dụng",
    "QUYẾT ĐỊNH\n\n| Kế hoạch | Mật |", "QUYẾT ĐỊNH\n\n| Đề án | Dự thảo |", "TUYỆT MẬT, TỐI MẬT, MẬT",
    "Phân loại tài liệu (Tuyệt mật, Tối mật, Mật)", "Giải mật 12 tài liệu năm 2026", "ĐÃ GIẢI MẬT", "DÂN SỐ (MẬT ĐỘ)",
    "Bảo mật (mật mã)", "- TUYỆT MẬT\n- TỐI MẬT\n- MẬT", "BÍ MẬT NHÀ NƯỚC", "Bí mật nhà nước: quy định chung",
    "Độ khẩn: Hỏa tốc",
    "Lưu hành nội bộ cơ quan các tài liệu sau đây:", "MẬT ONG.",
  ])
  func otherLinesAreNone(_ line: String) { #expect(said("\(line)\n\nNội dung.") == []) }

  private func effect(_ body: String, _ more: String) -> Day? {
    let text =
      "---\ntitle: Thử\nnumber: 12/QĐ-UBND\nissuer: UBND tỉnh Quảng Trị\nissued: 2026-11-27\ndate: 2026-11-28\n\(more)---\n\n\(body)\n"
    return Publication.read(SourceText(file: "content/van-ban/vb.md", text: text), kind: .document).value?.facts
      .document?
      .takesEffect
  }

  /// What ends others ends them on the day that its text names, whether or not the front matter names it.
  @Test func aTextNamesTheDayOnWhichItEndsOthers() {
    let body = "Điều 1. Bãi bỏ.\n\nĐiều 2. Quyết định này có hiệu lực từ ngày 15 tháng 12 năm 2026."
    #expect(effect(body, "repeals: [500/QĐ-UBND]\n") == Day(iso: "2026-12-15"))
    #expect(effect(body, "replaces: [500/QĐ-UBND]\neffective: 2026-12-20\n") == Day(iso: "2026-12-20"))
    #expect(effect(body, "based_on: [500/QĐ-UBND]\n") == nil)
    #expect(effect("Quyết định này có hiệu lực từ ngày ký.", "repeals: [500/QĐ-UBND]\n") == Day(iso: "2026-11-27"))
    #expect(effect("Quy chế này có hiệu lực từ ngày 15/12/2026.", "repeals: [500/QĐ-UBND]\n") == nil)
    let two = body + "\n\nQuyết định này có hiệu lực từ ngày 01/01/2027."
    #expect(effect(two, "repeals: [500/QĐ-UBND]\n") == nil)
  }

  private let paragraphs = (1...40).map { "Đoạn văn số \($0) nói về công tác cải cách hành chính." }.joined(
    separator: "\n\n")

  /// Far from both ends: the stamp of an attached text.
  @Test(arguments: ["MẬT", "**TỐI MẬT**", "LƯU HÀNH NỘI BỘ", "MẬT (giải mật 2030)", "(TÀI LIỆU MẬT)"])
  func stampsWithinATextStopIt(_ line: String) {
    #expect(said("\(paragraphs)\n\n\(line)\n\n\(paragraphs)").contains(.textSecret))
    #expect(
      !said("\(paragraphs)\n\n\(line)\n\n\(paragraphs)", "accepted_warnings: [text-secret]\n").contains(.textSecret))
  }

  @Test(arguments: [
    "TUYỆT MẬT\n\nTỐI MẬT\n\nMẬT", "MẬT ĐỘ DÂN SỐ", "BẢO VỆ BÍ MẬT NHÀ NƯỚC", "DANH MỤC BÍ MẬT NHÀ NƯỚC ĐỘ MẬT", "Mật",
    "| STT | TÊN |\n|---|---|\n| 1 | MẬT |", "THU HỒI", "NỘI BỘ", "MẬT ONG", "BẢO MẬT", "- MẬT",
  ])
  func otherLinesWithinATextDoNot(_ line: String) {
    #expect(!said("\(paragraphs)\n\n\(line)\n\n\(paragraphs)").contains(.textSecret))
  }

  @Test(arguments: [
    "summary: \"Kế hoạch phòng thủ. MẬT\"", "summary: Kế hoạch phòng thủ khu vực (TỐI MẬT)",
    "summary: \"MẬT: kế hoạch diễn tập\"", "summary: Kế hoạch diễn tập. Tài liệu lưu hành nội bộ.", "tags: [MẬT]",
    "tags: [quốc phòng, tối mật]", "tags: [tài liệu mật]", "tags: [lưu hành nội bộ]", "tags:\n  - \"Mật\"",
  ])
  func stampedSummariesAndKeywordsStopAPage(_ line: String) {
    #expect(said("Nội dung.", line + "\n").contains(.textSecret))
    #expect(!said("Nội dung.", line + "\naccepted_warnings: [text-secret]\n").contains(.textSecret))
  }

  @Test(arguments: [
    "summary: Tập huấn bảo vệ bí mật nhà nước, an toàn và bảo mật thông tin.",
    "summary: \"Mật ong rừng U Minh: đặc sản được bảo hộ.\"", "summary: Mật độ dân số của tỉnh là 120 người/km2.",
    "summary: Danh mục bí mật nhà nước độ Mật.", "summary: \"Các mức độ mật: tuyệt mật, tối mật, mật.\"",
    "tags: [bảo mật, bí mật nhà nước, mật mã, mật độ, mật ong]", "tags: [đoàn kết nội bộ, kiểm soát nội bộ]",
    "tags: [nội bộ]", "tags: [dự thảo, lấy ý kiến]",
    "summary: \"Quy định về tài liệu mật: Tuyệt mật; Tối mật; Mật.\"", "summary: \"Độ mật gồm: Mật\"",
    "summary: \"Nông sản: chè; mật ong; mật.\"",
  ])
  func otherSummariesAndKeywordsAreNone(_ line: String) { #expect(said("Nội dung.", line + "\n") == []) }

  /// A keyword names the subject of a text that speaks of it.
  @Test(arguments: [
    ("Quy chế bảo vệ bí mật nhà nước", 0), ("Giá mật ong rừng", 0), ("Mặt trận", 1), ("Kế hoạch diễn tập", 1),
  ])
  func keywordsOfTheSubjectAreNoStamps(_ title: String, _ count: Int) {
    #expect(said("Nội dung.", "tags: [mật, tài liệu mật]\n", title: title).count { $0 == .textSecret } == count)
    #expect(said("Nội dung.", "tags: [MẬT]\n", title: title).contains(.textSecret))
  }

  @Test(arguments: [
    "Kế hoạch phòng thủ (MẬT)", "Kế hoạch thi hành luật (mật)",
    "Kế hoạch phòng thủ - TỐI MẬT", "Kế hoạch (tài liệu lưu hành nội bộ)",
    "Kế hoạch (lưu hành nội bộ)",
    "\"[MẬT] Kế hoạch phòng thủ\"", "\"MẬT: Kế hoạch phòng thủ\"",
  ])
  func stampedTitlesStopAPage(_ title: String) {
    #expect(said("Nội dung.", title: title).contains(.textSecret))
  }

  @Test(arguments: [
    "Kế hoạch bảo vệ bí mật (2026)", "Mật", "Kế hoạch nuôi ong (mật ong)", "Cách mạng số - mật mã",
    "\"Mật: đặc sản của rừng\"",
  ])
  func otherTitlesAreNone(_ title: String) { #expect(said("Nội dung.", title: title) == []) }

  @Test(arguments: ["DỰ THẢO", "**DỰ THẢO LẦN 3**", "Dự thảo ngày 05/01/2026", "(Dự thảo)"])
  func draftsAreTold(_ line: String) { #expect(said("\(line)\n\nNội dung.") == [.textDraft]) }

  @Test(arguments: [
    "\\[Bảng chép từ PDF: so với bản gốc rồi xóa dòng này\\]", Placeholder.copiedTable, Placeholder.unpartedTable,
    "Hỗ trợ \\[gạch ngang: 5 triệu\\] 7 triệu đồng.", "## Điều 1. …",
  ])
  func whatAnImportLeavesToBeComparedIsTold(_ line: String) {
    #expect(said("Nội dung.\n\n\(line)\n").contains(.placeholderLeft))
    #expect(!said("Nội dung.\n\n\(line)\n", "draft: true\n").contains(.placeholderLeft))
    #expect(!said("Nội dung.\n\n```\n\(line)\n```\n").contains(.placeholderLeft))
  }

  @Test(arguments: ["Điều 1. TODO", "Đạt ??? hộ.", "[SỬA] Mức chi 5 triệu đồng.", "Kinh phí: TODO: hỏi Sở Tài chính"])
  func notesOfADraftAreTold(_ line: String) { #expect(said("Nội dung.\n\n\(line)\n").contains(.placeholderLeft)) }

  @Test(arguments: [
    "Phần mềm TodoMVC và TODOS", "Có phải vậy không??", "http://a.vn/?TODO=1", "`TODO`",
    "Mẫu: đạt …% (ghi rõ)",
  ])
  func otherWordsAreNoNotesOfADraft(_ line: String) { #expect(!said(line).contains(.placeholderLeft)) }

  @Test(arguments: [
    ("K&#7871; hoạch", "&#7871; → Kế hoạch"), ("Sở &amp; ngành", "&amp; → Sở & ngành"),
    ("K&#x1EBF; hoạch n&#259;m", "&#x1EBF; → Kế hoạch năm"),
  ])
  func signsOfHTMLInATitleAreFound(_ title: String, _ told: String) {
    let found = CharacterReference.find(in: title)
    #expect(found.map { told.hasSuffix("\($0.written) → \($0.shown)") } == true)
  }

  @Test(arguments: ["Nghiên cứu R&D; đổi mới", "A & B; C", "AT&T", "&#; và &#x;", "Kế hoạch"])
  func otherSignsOfATitleAreTheirOwn(_ title: String) { #expect(CharacterReference.find(in: title) == nil) }

  @Test(arguments: [
    "[Bảng 1](bang.pdf)", "\\[Bảng tổng hợp\\]", "Bảng chép từ PDF: so với bản gốc.", "Chữ gạch ngang: không có.",
    "chữ bị gạch ngang (ghi là `[gạch ngang: …]`)",
  ])
  func otherLinesInBracketsAreNot(_ line: String) { #expect(!said(line).contains(.placeholderLeft)) }

  @Test(arguments: ["đạt ~~60%~~ 70%", "<del>60%</del> 70%", "<s>60</s>70%", "đạt <strike>60</strike> 70%"])
  func struckWordsStopAPage(_ line: String) { #expect(said(line).contains(.textStruck)) }

  @Test(arguments: ["khoảng ~70% và ~80%", "```\n~~60%~~\n```", "a ~ b", "`~~60%~~`", "<span>60</span>"])
  func otherSignsDoNot(_ line: String) { #expect(!said(line).contains(.textStruck)) }

  private func letter(
    body: String = "ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ", number: String = "12/QĐ-UBND",
    day: String = "ngày 05 tháng 01 năm 2026", signer: String = "Hoàng Xuân Tân",
    effective: String = "01 tháng 02 năm 2026"
  ) -> String {
    """
    \(body)

    Số: \(number)

    Quảng Trị, \(day)

    QUYẾT ĐỊNH

    Về việc phối hợp

    Điều 1. Phê duyệt danh mục.

    Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày \(effective).

    KT. CHỦ TỊCH

    PHÓ CHỦ TỊCH

    \(signer)
    """
  }
  private let facts = "signer: {name: Hoàng Xuân Tân, title: Phó Chủ tịch}\neffective: 2026-02-01\n"

  /// How many facts a text states otherwise than the front matter.
  private func differing(_ body: String) throws -> Int {
    let text =
      "---\ntitle: Thử\nnumber: 12/QĐ-UBND\nissuer: UBND tỉnh Quảng Trị\nissued: 2026-01-05\ndate: 2026-01-06\n\(facts)---\n\n\(body)\n"
    let read = Publication.read(SourceText(file: "content/van-ban/vb.md", text: text), kind: .document).value
    let publication = try #require(read)
    return FactsReview.diagnostics(of: publication, try publication.body).count
  }

  @Test func oneFactThatTheTextStatesOtherwiseIsToldOnce() throws {
    for text in [
      letter(body: "ỦY BAN NHÂN DÂN TỈNH QUẢNG BÌNH"), letter(number: "13/QĐ-UBND"), letter(number: "12/KH-UBND"),
      letter(day: "ngày 06 tháng 01 năm 2026"), letter(day: "ngày 01 tháng 5 năm 2026"), letter(signer: "Lê Hồng Vinh"),
      letter(signer: "Lê Văn C"), letter(signer: "(Đã ký)\n\nTrần Quốc Hội"),
      letter(signer: "Phạm Thị Thư\n\nNơi nhận:\n\n- Như Điều 3;\n\n- Lưu: VT."),
      letter(effective: "01/3/2026"), letter(effective: "ký"),
    ] {
      #expect(try differing(text) == 1, "\(text)")
    }
  }

  @Test func oneFactInOtherWritingIsTheSame() throws {
    for text in [
      letter(), letter(number: "012/QĐ-UBND"), letter(number: "12 / QĐ - UBND"), letter(day: "ngày 5 tháng 1 năm 2026"),
      letter(day: "ngày 05/01/2026"), letter(day: "ngày   tháng 01 năm 2026"), letter(signer: "**Hoàng Xuân Tân**"),
      letter(signer: "Phó Chủ Tịch\n\nChánh Văn Phòng\n\nĐã Ký"),
      letter(effective: "1/2/2026"), letter(body: "QUY CHẾ PHỐI HỢP VỚI TỈNH THANH HÓA"), letter(body: ""),
    ] {
      #expect(try differing(text) == 0, "\(text)")
    }
  }

  @Test(arguments: [
    ("kể từ ngày ký đến hết ngày 31/12/2025.", "status: con-hieu-luc\n", true),
    ("từ ngày 01.01.2024 đến hết ngày 31.12.2025.", "status: con-hieu-luc\n", true),
    ("kể từ ngày ký đến hết ngày 31/12/2025.", "expired: 2026-11-24\n", true),
    ("kể từ ngày ký đến hết ngày 31/12/2025.", "expired: 2026-01-01\n", false),
    ("kể từ ngày ký đến hết ngày 31/12/2025.", "expired: 2025-12-31\n", false),
    ("kể từ ngày ký đến hết ngày 31/12/2025.", "", false),
    ("kể từ ngày ký. Hồ sơ nhận đến ngày 31/12/2025.", "status: con-hieu-luc\n", false),
    ("kể từ ngày ký.", "status: con-hieu-luc\n", false),
    (
      "từ ngày 01/01/2027, thay thế Quyết định số 12/2020/QĐ-UBND áp dụng đến ngày 31/12/2026.",
      "status: con-hieu-luc\n",
      false
    ),
    (
      "từ ngày 01/01/2027 và áp dụng cho các dự án phê duyệt đến ngày 30/6/2027.", "status: con-hieu-luc\n", false
    ),
  ])
  func theLastDayInForceIsHeldAgainstTheFrontMatter(_ words: String, _ more: String, _ differs: Bool) throws {
    let portal = try CitationPortal(
      CitationPortal.document(
        "vb", "12/QĐ-UBND", "UBND tỉnh Quảng Trị", "2025-01-05", more: more,
        "Điều 1. Việc\n\nĐiều 2. Quyết định này có hiệu lực \(words)"))
    let found = try Review(portal.catalog).diagnostics(of: #require(portal.index("vb")))
    #expect(found.contains { $0.id == .textDiffers } == differs)
  }
}
