import Diagnostics
import Publications
import Testing

/// Lines of three hyphens as word processors and chats change them.
@Suite struct LinesAroundFrontMatter {
  private func read(_ text: String) -> [Diagnostic] {
    Publication.read(SourceText(file: "content/tin-tuc/tin.md", text: text), kind: .news).diagnostics
  }

  private func page(_ open: String, _ close: String) -> String {
    "\(open)\ntitle: Tin\ndate: 2026-11-02\ndraft: true\n\(close)\n\nTin.\n"
  }

  /// All dashes of Unicode, and what looks like one.
  static let signs: [String] = {
    let dashes = (UInt32(0)..<0x20000).compactMap(Unicode.Scalar.init).filter {
      $0.properties.generalCategory == .dashPunctuation
    }
    let others: [UInt32] = [0x2212, 0x2500, 0x2501, 0x5F, 0xAD, 0x4E00, 0x30FC, 0x2796, 0x2A, 0x3D, 0x7E, 0x2022]
    return (dashes + others.compactMap(Unicode.Scalar.init)).map { String(Character($0)) }
  }()

  @Test func areToldWhateverSignsTheyAreOf() {
    #expect(Self.signs.count > 35)
    for sign in Self.signs {
      for count in 1...4 where sign != "-" || count != 3 {
        let line = String(repeating: sign, count: count)
        let found = read(page(line, line))
        #expect(found.map(\.id) == [.frontMatterMissing], "\(line)")
        #expect(found.first?.message.contains("ba gạch nối") == true, "\(line)")
      }
    }
  }

  @Test(arguments: [" ---", "\\---", "- - -", "\u{200B}---", "---\u{200B}", "\"---\"", "— — —", "﹣﹣﹣ "])
  func areToldInOtherDress(_ line: String) {
    #expect(read(page(line, "---")).first?.message.contains("ba gạch nối") == true)
  }

  @Test(arguments: ["...", "…", "—", "﹣﹣﹣", "\\---", "___"])
  func areToldAtTheEnd(_ line: String) {
    #expect(read(page("---", line)).map(\.id) == [.frontMatterUnclosed])
  }

  @Test func areMended() {
    #expect(read(page("﹣﹣﹣", "—")).first?.repair?.edits.map(\.line) == [1, 5])
    #expect(read(page("---", "—")).first?.repair?.edits.map(\.new) == ["---"])
    #expect(read("---\ntitle: Tin\n\nĐoạn văn.\n\n——\n\nĐoạn nữa.\n").first?.repair == nil)
  }

  @Test func mayNotFollowASecondTime() {
    for sign in ["---", "﹣﹣﹣", "***", ""] {
      let old = sign.isEmpty ? "title: Cũ\ndraft: true\n" : page(sign, sign)
      #expect(
        read("---\ntitle: Tin\ndate: 2026-11-02\n---\n\n" + old).map(\.id).contains(.frontMatterRepeated), "\(sign)")
    }
    #expect(read("---\ntitle: Tin\ndate: 2026-11-02\n---\n\nNguồn: báo\n\nSố: 12\n") == [])
    #expect(read("---\ntitle: Tin\ndate: 2026-11-02\n---\n\n---\n\nTiêu đề: một\n") == [])
  }

  @Test func standAlone() {
    #expect(read("---title: Tin\ndate: 2026-11-02\n---\n").first?.fix == "Xuống dòng sau `---`.")
    #expect(
      read("Bài viết\ntitle: Tin\ndate: 2026-11-02\n---\n").first?.message.hasPrefix("Trên phần đầu trang còn dòng chữ")
        == true)
  }
}

/// Files whose two versions git could not put together.
@Suite struct MergeConflicts {
  private static let head = "---\ntitle: Tin\ndate: 2026-11-02\n---\n\n"
  private static let both = "<<<<<<< HEAD\n70% hồ sơ\n=======\n75% hồ sơ\n>>>>>>> nhanh-b\n"

  private func ids(_ text: String) -> [DiagnosticID] {
    Publication.read(SourceText(file: "content/tin-tuc/tin.md", text: text), kind: .news).diagnostics.map(\.id)
  }

  @Test(arguments: [
    head + both, (head + both).replacing("\n", with: "\r\n"), both + head, head + "- a\n  " + both,
    head + both.replacing("=======", with: "||||||| gốc\n60%\n======="), head + "75% hồ sơ\n>>>>>>> nhanh-b\n",
    head + both.split(separator: "\n").map { "> " + $0 }.joined(separator: "\n"),
    head + "@@ -1,3 +1,3 @@\n-70% hồ sơ\n+75% hồ sơ\n",
    "---\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> b\ndate: 2026-11-02\n---\n\nTin.\n",
  ])
  func stopThePage(_ text: String) { #expect(ids(text) == [.mergeConflict]) }

  @Test(arguments: [
    "```\n\(both)```\n", "```\n@@ -1 +1 @@\n```\n", "@@ không phải bản vá\n", "> > > trích\n", "Tiêu đề\n=======\n",
    "<<<<<< sáu\n", ">>>>>>>> tám\n", "Chữ <<<<<<< giữa dòng\n",
  ])
  func areNotSeenInCodeNorInOtherSigns(_ body: String) { #expect(!ids(Self.head + body).contains(.mergeConflict)) }
}

/// Quotation marks of print around values.
@Suite struct QuotationMarksOfPrint {
  private func read(_ lines: String, kind: PublicationKind = .document) -> Diagnosed<Publication?> {
    let text = "---\n\(lines)\ndate: 2026-11-02\n---\n\nNội dung.\n"
    return Publication.read(SourceText(file: "content/\(kind.rawValue)/vb.md", text: text), kind: kind)
  }

  @Test func areReadAsStraightOnes() throws {
    let found = read("title: “Kế hoạch thử”\nnumber: “10/KH-UBND”\nissuer: „UBND tỉnh A”\nissued: ‘2021-03-01’")
    let page = try #require(found.value)
    #expect(found.diagnostics.map(\.id) == [DiagnosticID](repeating: .frontMatterQuotes, count: 4))
    #expect(page.facts.title == "Kế hoạch thử" && page.facts.document?.issuer.value == "UBND tỉnh A")
    #expect(page.facts.document?.issued?.description == "2021-03-01")
    #expect(found.diagnostics.first?.repair?.edits.first?.new == "\"Kế hoạch thử\"")
  }

  @Test func stayWhereTheyQuote() {
    let head = "number: 10/KH-UBND\nissuer: UBND tỉnh A\nissued: 2021-03-01\n"
    #expect(read(head + "title: Kế hoạch “thử”").diagnostics == [])
    #expect(read(head + "title: “Một” và “hai”").value?.facts.title == "“Một” và “hai”")
    #expect(read("title: “Tôi muốn cống hiến”", kind: .news).value?.facts.title == "“Tôi muốn cống hiến”")
  }
}
