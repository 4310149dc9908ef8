import Diagnostics
import Publications
import Testing

/// Pages whose `draft: true` stands where it is not read, and texts whose lines end otherwise.
@Suite struct HiddenDraftTests {
  private func said(_ head: String, _ body: String = "Nội dung.") -> [DiagnosticID] {
    let text = "---\ntitle: Thử\ndate: 2026-01-06\n\(head)---\n\n\(body)\n"
    return Publication.read(SourceText(file: "content/tin-tuc/t.md", text: text), kind: .news).diagnostics.map(\.id)
  }

  @Test(arguments: [
    "summary: >-\n  Tóm tắt\n  draft: true\n", "summary: |\n  Tóm tắt\n  draft: true\n",
    "summary: \"Tóm tắt\n  draft: true\"\n",
    "Dự thảo: true\n", "là nháp: có\n", "publish: false\n", "published: no\n", "đăng: không\n", "hidden: true\n",
    "private: yes\n", "status: draft\n", "visible: false\n", "visibility: private\n", "status: unpublished\n",
    "listed: false\n", "ẩn: có\n", "unpublished: true\n", "is_draft: true\n", "trạng thái: chờ duyệt\n", "live: no\n",
    "changes:\n  - date: 2026-01-06\n    note: a\n    draft: true\n",
  ])
  func isToldInTheFrontMatter(_ head: String) {
    #expect(said(head).contains(.draftMisplaced), "\(said(head))")
    #expect(!said(head + "draft: true\n").contains(.draftMisplaced))
  }

  @Test(arguments: [
    "draft: true\n\nNội dung.", "---\ndraft: true\n---\n\nNội dung.", "Nội dung.\n\n<!-- draft: true -->", "Nháp: có",
    "Nội dung.\n\n---\ndraft: true\n---", "*Bản nháp: đúng*", "draft = true", "draft：true", "> draft: true",
    "**draft:** true",
    "# draft: true", "+ draft: true", "visible: false", "[draft: true]", "status: draft", "published: no",
    "| draft: true |",
    "<!--\ndraft: true\n-->",
  ])
  func isToldBelowIt(_ body: String) { #expect(said("", body).contains(.draftMisplaced)) }

  @Test(arguments: [
    "Internal: 1", "Live: 0", "Ẩn: 1",
    "```\ndraft: true\n```", "Dự thảo: Nghị quyết về đất đai", "Công bố: 15 thủ tục", "Đăng: Báo Quảng Trị",
    "Công khai: có bản đồ kèm theo", "- Dự thảo: 3 văn bản", "draft: false", "Trạng thái: dự thảo",
    "Đảng: 0", "Đang: 0", "Ấn: 1", "An: 1", "- Công khai: không", "Công bố: không", "Hiển thị: 0", "`draft: true`",
    "Trạng thái: chờ duyệt", "Tình trạng: ẩn", "- Ẩn: có 5 trường hợp", "Hiện: có 12 xã", "Live: báo Nhân Dân",
    "Internal: 0", "Nội bộ: có", "Đã đăng: chưa", "Không đăng: 3 bài", "    draft: true",
    "````\n```\ndraft: true\n```\n````",
  ])
  func otherLinesAreNone(_ body: String) { #expect(!said("", body).contains(.draftMisplaced)) }

  @Test func aRemarkInTheFrontMatterIsNone() { #expect(!said("# draft: true\n").contains(.draftMisplaced)) }

  @Test(arguments: ["date: 2026-01-06\n\nNội dung.", "issuer: Sở\n\nNội dung.", "expires: 2027-01-01"])
  func keysBelowTheFrontMatterAreTold(_ body: String) { #expect(said("", body).contains(.frontMatterRepeated)) }

  @Test(arguments: ["Số: 12/KH-UBND", "Ngày: 2026-01-06", "Date: 2026-01-06", "Ghi chú: x"])
  func linesOfATextAreNoKeys(_ body: String) { #expect(!said("", body).contains(.frontMatterRepeated)) }

  private func named(_ file: String, _ head: String = "") -> Bool {
    let text = "---\ntitle: Thử\ndate: 2026-01-06\n\(head)---\n\nNội dung.\n"
    return Publication.read(SourceText(file: "content/tin-tuc/" + file, text: text), kind: .news).diagnostics.contains {
      $0.id == .draftNamed
    }
  }

  @Test(arguments: [
    "nhap/a.md", "2026/drafts/a.md", "cho-duyet/a.md", "15-kh-ubnd-nhap.md", "draft-tin.md",
    "tin-draft.md", "du-thao-15.md", "noi-bo-15.md", "nhap-15-kh-ubnd.md", "15-kh-ubnd-du-thao.md",
    "15-kh-ubnd-noi-bo.md",
    "mat-15-kh-ubnd.md", "15-kh-ubnd-mat.md", "ban-nhap-2.md", "luu-hanh-noi-bo-3.md",
    "noi-bo/x/a.md",
  ])
  func namesOfDraftsAreTold(_ file: String) {
    #expect(named(file))
    #expect(!named(file, "draft: true\n") && !named(file, "accepted_warnings: [draft-named]\n"))
  }

  @Test(arguments: [
    "tang-thu-nhap.md", "2026/gop-y-du-thao-luat.md", "xuat-nhap/a.md", "nhap-khau-may.md", "noi-bo.md",
    "du-thao-luat-dat-dai.md", "gop-y-du-thao.md", "nhap-15-tan-gao.md", "2025-sap-nhap.md", "mat-rung-2026.md",
    "doan-ket-noi-bo.md", "mat-15-ha-rung.md", "le-ra-mat.md", "quy-hoach-2026-2030-cho-duyet.md",
    "quy-che-2026-noi-bo.md",
    "mat-2026-11.md",
  ])
  func otherNamesAreNone(_ file: String) { #expect(!named(file)) }

  // MARK: Line ends

  private func read(_ bytes: [UInt8]) throws -> SourceText {
    try SourceText.decode(bytes, file: "content/van-ban/a.md")
  }

  @Test(arguments: ["\r", "\u{0B}", "\u{0C}", "\u{2028}", "\u{2029}"])
  func allLineEndsAreRead(_ end: String) throws {
    let head = "---\ntitle: Thử\n---\n\n"
    let source = try read(Array((head + "Điều 1. Mục tiêu\(end)1. Một\(end)Điều 2. Hai").utf8))
    #expect(source.text == head + "Điều 1. Mục tiêu\n1. Một\nĐiều 2. Hai")
    // A row is one line, a number is left.
    #expect(try read(Array((head + "| a\(end)b | c |\n").utf8)).text == head + "| a<br>b | c |\n")
    // A row that has ended takes no line behind it, whether another row or text follows.
    // A carriage return with a line feed behind it is one line end.
    for rest in ["| c | d |", "1. Một", "1. Một\n\n| c | d |", "", "|"] where end != "\r" || !rest.isEmpty {
      let lines = "| a | b |\n" + rest
      let source =
        head + "| x |\n\n" + lines.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
      #expect(try read(Array((source + "\n").utf8)).text == head + "| x |\n\n" + lines + "\n")
    }
    #expect(try read(Array((head + "| a |\(end)b |\n").utf8)).text == head + "| a |<br>b |\n")
    let number = try read(Array((head + "năm 20\(end)26").utf8)).text
    #expect(number == head + (end == "\r" ? "năm 20\n26" : "năm 20\(end)26"))
  }

  @Test func aFileOfCarriageReturnsIsReadWhole() throws {
    let text = "---\rtitle: Thử\rdraft: true\r---\r\rMột\u{2028}Hai\r"
    #expect(try read(Array(text.utf8)).text == "---\ntitle: Thử\ndraft: true\n---\n\nMột\nHai\n")
    // Where nothing else ends a line, a row that lacks its last bar ends too.
    let rows = "---\rtitle: Thử\r---\r\r| a | b\r|---|---\r| c | d\r\r1. Một\r"
    #expect(try read(Array(rows.utf8)).text == String(rows.map { $0 == "\r" ? "\n" : $0 }))
    #expect(try read(Array("---\r\ntitle: a\r\n---\r\nMột\r\n".utf8)).text == "---\r\ntitle: a\r\n---\r\nMột\r\n")
    // Of the front matter only the carriage return: what else stands there is told.
    #expect(try read(Array("---\ntitle: a\u{2028}b\n---\n".utf8)).text == "---\ntitle: a\u{2028}b\n---\n")
  }

  @Test func lineEndsAreMendedInTheFile() {
    let bytes = Array(
      "\u{FEFF}---\ntitle: Thử\ndate: 2026-01-06\n---\n\nĐiều 1.\u{2028}1. Một\u{0B}2. Hai\r3. Ba\n".utf8)
    let text = ContentRepair.repaired(bytes, file: "content/van-ban/a.md", kind: .document)
    #expect(
      String(decoding: text.bytes, as: UTF8.self).hasSuffix("---\n\nĐiều 1.\n1. Một\n2. Hai\n3. Ba\n"),
      "\(text.bytes)")
  }
}
