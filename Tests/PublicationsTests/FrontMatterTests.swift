import Diagnostics
import Publications
import Testing

@Suite struct FrontMatterReading {
  private func problems(_ lines: String) -> [String] {
    Fixture.read("---\ntitle: T\ndate: 2026-01-02\nnumber: 17/QĐ-UBND\nissuer: UBND tỉnh A\n\(lines)\n---\nX\n").1
  }

  @Test func everyKeyOfADocumentIsRead() throws {
    let (publication, problems) = Fixture.read(
      """
      ---
      title: "Quy hoạch: đến năm 2025"
      number: 2972/QĐ-UBND
      issuer: UBND tỉnh Quảng Bình
      signer: {name: Nguyễn Văn A, title: Chủ tịch, authority: TM.}
      issued: 2017-08-24
      effective: 2017-09-01
      status: con-hieu-luc
      period: 2017 - 2025
      date: 2018-02-06T16:36:32+07:00
      cites: [36a/NQ-CP, 16/CT-TTg]
      based_on: 153/QĐ-TTg
      fields: [cong-nghe-thong-tin]
      source: {name: Báo, url: "https://a.vn"}
      targets:
        confirmed: 2026-11-22
        drop: ["90% là kết quả cũ"]
        correct:
          - {quote: "tối thiểu 50%", value: 50, comparator: ">=", deadline_year: 2020}
      ---
      ## Nội dung
      """)
    #expect(problems.isEmpty)
    let document = try #require(publication?.facts.document)
    #expect(
      document.number?.value.description == "2972/QĐ-UBND" && document.form.name == "Quyết định"
        && document.period == 2017...2025)
    #expect(
      document.relations.map { "\($0.kind.rawValue) \($0.document.description)" } == [
        "based_on 153/QĐ-TTg", "cites 36a/NQ-CP", "cites 16/CT-TTg",
      ])
    #expect(document.targets.correct.first?.value == 50 && document.targets.correct.first?.quote.location.line == 19)
    #expect(publication?.facts.date.iso == "2018-02-06T16:36:32+07:00")
    #expect(publication?.permalink == "/van-ban/a/")
  }

  @Test(arguments: [
    ("titel: X", "front-matter-unknown-key@6"), ("issued: 2017-02-30", "front-matter-date@6"),
    ("issued: 24/13/2017", "front-matter-date@6"), ("issued: 24/8/17", "front-matter-date@6"),
    ("status: con hieu luc", "front-matter-value@6"), ("period: dài", "front-matter-value@6"),
    ("cites: [153]", "document-number@6"),
    ("cites: {a: b}", "front-matter-unknown-key@6"), ("featured: maybe", "front-matter-type@6"),
    ("slug: Quyết định", "front-matter-value@6"),
    ("title: hai", "front-matter-duplicate-key@6"), ("summary: &a x", "yaml-anchor@6"),
    ("summary: *a", "front-matter-syntax@6"),
    ("summary: [a", "front-matter-syntax@6"), ("summary: !!binary x", "yaml-anchor@6"),
    ("signer: {name: A, authority: XX}", "front-matter-value@6"),
    ("effective: 2020-01-02\nexpired: 2019-01-01", "date-order@7"),
    ("targets: {confirmed: hôm qua}", "front-matter-date@6"),
    ("targets: {correct: [{value: 5}]}", "front-matter-missing-key@6"),
    ("source: {url: x}", "front-matter-missing-key@6"),
    ("? [a, b]\n: x", "front-matter-type@6"),
    ("summary: \"a\u{2028}b\u{85}c\u{2029}d\re\"\ntitle: hai", "front-matter-duplicate-key@7"),
    ("summary: \"a\r\nb\"\ntitle: hai", "front-matter-duplicate-key@8"), ("summary: a\u{1}b", "front-matter-syntax@6"),
  ])
  func wrongValuesAreNamedWithTheirLine(_ line: String, _ problem: String) {
    #expect(problems(line).first == problem)
  }

  @Test func missingKeysAreAllNamed() {
    let (publication, problems) = Fixture.read("---\nsummary: x\n---\n")
    #expect(publication == nil)
    #expect(Set(problems) == ["front-matter-missing-key@2"] && problems.count == 4)
  }

  @Test func aFileMustOpenAndCloseItsFrontMatter() {
    #expect(Fixture.read("# Chào\n").1 == ["front-matter-missing@1"])
    #expect(Fixture.read("---\ntitle: a\n").1 == ["front-matter-unclosed@1"])
    #expect(Fixture.read("").1 == ["front-matter-missing@1"])
    #expect(Fixture.read("---\n---\n").1 == ["front-matter-type@2"])
  }

  @Test func yamlOneOneTypesStayText() {
    let (publication, _) = Fixture.read(
      "---\ntitle: no\ndate: 2026-01-02\nnumber: 17/QĐ-UBND\nissuer: 1_000\ntags: [yes, 2020-01-01, 0x1F]\n---\n")
    #expect(publication?.facts.title == "no" && publication?.facts.tags == ["yes", "2020-01-01", "0x1F"])
    #expect(publication?.facts.document?.issuer.value == "1_000")
  }

  @Test func lawsNeedTheirType() {
    let text = "---\ntitle: T\ndate: 2026-01-02\nnumber: 86/2015/QH13\nissuer: Quốc hội\n"
    #expect(Fixture.read(text + "---\n").1 == ["front-matter-missing-key@2"])
    #expect(Fixture.read(text + "type: Luật\n---\n").0?.facts.document?.form.english == "Law")
  }

  @Test func fileNamesBecomeAddresses() {
    let text = "---\ntitle: T\ndate: 2026-01-02\n---\n"
    #expect(
      Fixture.read(text, file: "content/tin-tuc/2017/a-b.en.md", kind: .news).0?.permalink == "/en/tin-tuc/2017/a-b/")
    #expect(Fixture.read(text, file: "content/tin-tuc/Tin Mới.md", kind: .news).1 == ["file-name@0"])
  }

  @Test func decomposedTextIsReadAndNamed() {
    let (publication, problems) = Fixture.read("---\ntitle: Kê\u{301} hoạch\ndate: 2026-01-02\n---\n", kind: .news)
    #expect(publication?.facts.title == "Kế hoạch" && problems == ["text-not-nfc@2"])
  }

  @Test func deepOrHugeYAMLIsRefused() {
    #expect(problems("tags: " + String(repeating: "[", count: 500)).first == "yaml-too-deep@6")
    #expect(problems("summary: " + String(repeating: "x", count: 70_000)).first == "front-matter-too-large@2")
    #expect(problems(String(repeating: "- ", count: 200) + "a").first?.hasPrefix("yaml-too-deep") == true)
  }

  @Test func badBytesAreNamedByLineAndColumn() {
    let bytes = Array("---\ntitle: Kế ".utf8) + [0xFF] + Array("x\n---\n".utf8)
    #expect(throws: DiagnosticError.self) { try SourceText.decode(bytes, file: "a.md") }
    do {
      _ = try SourceText.decode(bytes, file: "a.md")
    } catch {
      #expect(error.diagnostic.location?.text == "a.md:2:11")
    }
  }
}

@Suite struct Moments {
  @Test(arguments: [
    "2026-1", "2026-01-01T25:00", "2026-01-01T24:01", "30/2/2026", "2026-01-01T10:00.5", "2026-01-01T10",
    "2026-01-01X10:00", "2026-01-01T10:00:61",
    "2026-01-01T10:00+99:00", "2026-01-01T",
  ])
  func impossibleOnesAreRefused(_ text: String) { #expect(Moment(text) == nil) }

  @Test func orderIsByTime() throws {
    let texts = ["2026-01-01", "2026-01-01T08:00", "2026-01-01T09:00+07:00", "2026-01-01T03:00Z", "2026-01-02"]
    let moments = try texts.map { try #require(Moment($0)) }
    #expect(moments.sorted() == moments)
  }
}
