import Diagnostics
import Foundation
import Portal
import TestSupport
import Testing

/// What `check` makes of sentences: slips are found, and what only looks like one is left alone.
@Suite struct ReviewOfTexts {
  private static let texts: [(text: String, ids: [DiagnosticID])] = [
    ("Căn cứ Quyết định số 153 ngày 30/01/2018.", [.citationNoSymbol]),
    ("theo nghị quyết số 36a của Chính phủ", [.citationNoSymbol]),
    ("các Quyết định số 12, 13 và 14/QĐ-UBND", []), ("Thông báo số 2 về việc mời thầu", []),
    ("Quyết định số 153/QĐ-TTg", []), ("Nghị quyết số 1.5", []), ("Chỉ thị số 58-CT/TW", []),
    ("mã `Quyết định số 153` trong bài", []), ("Quyết định số 153A", []),
    ("Nghị quyết số 15/NQ- HĐND", [.citationSpacing]), ("Quyết định 2972 /QĐ-UBND", [.citationSpacing]),
    ("Kế hoạch số 15/ KH-UBND", [.citationSpacing]), ("giai đoạn 2016 - 2020, trực 24/7 - TP HCM, 1/2 - KH", []),
    ("theo 12/QĐ-UBND - VP ngày ấy", []),
    ("Nghị quyết số 153/QĐ-TTg", [.citationTypeMismatch]), ("Quyết định số 15/KH-UBND", [.citationTypeMismatch]),
    ("Chương trình 135/QĐ-TTg và Kế hoạch số 15/QĐ-UBND", []), ("Công văn số 3115/BTTTT-CVT", []),
    ("Hướng dẫn số 1178/BTTTT-THH", []), ("Thông tư 12/TTLT-BTC-BNV", []),
    ("Quyết định số 392/2015/QĐ-TTg", [.citationOtherYear]),
    ("Quyết định số 392/QĐ-TTg ngày 27/3/2016", [.citationOtherYear]),
    ("Quyết định số 392/QĐ-TTg ngày 05/6/2017", []), ("Quyết định số 392/QĐ-TTg ngày 28/3/2015", [.citationOtherDay]),
    ("Quyết định số 392/QĐ-TTg ngày 27 tháng 3 năm 2015", []),
    ("Quyết định số 7/QĐ-UBND ngày 9/9/2020 của UBND tỉnh B", []),
    ("## Mục\n\n### Con\n\n## Mục\n\n#### Cháu", [.headingSkipsLevel]), ("### Đề mục đầu", [.headingSkipsLevel]),
    ("# Một\n\n## Hai\n\n### Ba\n\n## Bốn", []), ("> ##### Trích nguyên văn", []),
    ("[![Chữ](a.jpg)](https://vi.du.example/)", []), ("![ ](a.jpg)", [.pictureNoText]),
    ("| a | b |\n| - | - |\n| 1 | 2 |\n\n    | không | phải bảng |\n    | - |", [.tableNotRecognised]),
    ("Dùng `[^1]` để chú thích.", []), ("Câu.[^x]\n\n[^x]: Có.", []),
    ("```\n| a | b |\n| 1 |\n```", []), ("- ý\n\n  ```\n  mã\n  ```\n", []),
    ("Xem [trang](https://vi.du.example/) và <https://vi.du.example/>.", []),
    ("Nestlé và São Paulo, Müller, El Niño, naïve", []),
    ("Quyeát ñònh pheâ duyeät keá hoaïch öùng duïng.", [.textLegacyCharacters]),
  ]

  @Test func findsSlipsAndNothingElse() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "content/portal.yml",
      """
      name: Cổng thử
      issuers: [{id: a, name: UBND tỉnh A}, {id: b, name: UBND tỉnh B}, {id: ttg, name: Thủ tướng Chính phủ}]
      """)
    try FileManager.default.createSymbolicLink(
      atPath: folder("templates"), withDestinationPath: RealPortal.root + "/templates")
    for (file, number, issuer, day) in [
      ("392-qd-ttg", "392/QĐ-TTg", "Thủ tướng Chính phủ", "2015-03-27"),
      ("7-qd-ubnd", "7/QĐ-UBND", "UBND tỉnh A", "2020-01-09"),
    ] {
      try folder.write(
        "content/van-ban/\(file).md",
        "---\ntitle: Văn bản\nnumber: \(number)\nissuer: \(issuer)\nissued: \(day)\ndate: 2026-01-01\n---\n\nNội dung.\n"
      )
    }
    try Data([0xFF, 0xD8, 0xFF, 0xE0]).write(to: URL(fileURLWithPath: folder("content/a.jpg")))
    for (number, item) in Self.texts.enumerated() {
      try folder.write(
        "content/tin-tuc/t\(number).md",
        "---\ntitle: Tin\ndate: 2026-01-01\n---\n\n\(item.text.replacing("](a.jpg)", with: "](../a.jpg)"))\n")
    }
    let found = Dictionary(grouping: Site.check(SiteOptions(source: folder.path))) { $0.location?.file ?? "" }
    for (number, item) in Self.texts.enumerated() {
      let ids = (found["content/tin-tuc/t\(number).md"] ?? []).map(\.id).filter { $0 != .citationUnknown }
      #expect(ids == item.ids, "\(item.text)")
    }
  }

  @Test func aSlipOfTheOriginalIsSilencedByTheRightNumber() throws {
    func ids(_ cites: String) throws -> [DiagnosticID] {
      let site = try SiteFixture(
        FaultyContent.good + """

          -- content/van-ban/392-qd-ttg.md --
          ---
          title: Văn bản
          number: 392/QĐ-TTg
          issuer: UBND tỉnh A
          issued: 2015-03-27
          date: 2026-01-01
          ---
          -- content/van-ban/x.md --
          ---
          title: Văn bản
          type: Kế hoạch
          issuer: UBND tỉnh A
          date: 2026-01-01
          \(cites)
          ---

          Quyết định số 392/2015/QĐ-TTg và Nghị quyết số 36a.
          """, copying: ["templates": RealPortal.root + "/templates"])
      return Site.check(SiteOptions(source: site.path)).filter { $0.location?.file == "content/van-ban/x.md" }.map(\.id)
    }
    #expect(try ids("cites: []") == [.citationOtherYear, .citationNoSymbol])
    #expect(try ids("cites: [392/QĐ-TTg, 36a/NQ-CP]").allSatisfy { $0 == .citationUnknown })
  }

  @Test(arguments: [
    ("a.pdf", "%PDF-1.7\n", true), ("a.pdf", "rác\n%PDF-1.4\n", true), ("a.pdf", "<html>Không tìm thấy</html>", false),
    ("a.docx", "PK\u{3}\u{4}xx", true), ("a.docx", "{\\rtf1", false), ("a.doc", "{\\rtf1", true),
    ("a.doc", "PK\u{3}\u{4}xx", false),
    ("a.svg", "<?xml version=\"1.0\"?><svg/>", true), ("a.png", "GIF89a", false), ("a.gif", "GIF89a", true),
    ("a.webp", "RIFF....WEBPVP8", true), ("a.webp", "RIFF....WAVEfmt", false), ("a.PDF", "abc", false),
    ("a.xyz", "abc", true),
    ("khong-duoi", "abc", true),
  ])
  func attachmentsAreWhatTheirEndingSays(_ name: String, _ contents: String, _ isRight: Bool) throws {
    let site = try SiteFixture(
      FaultyContent.good
        + "\n-- content/tin-tuc/tin.md --\n---\ntitle: Tin\ndate: 2020-01-03\n---\n\n[Tệp](../van-ban/\(name))\n"
        + "-- content/van-ban/\(name) --\n\(contents)",
      copying: ["templates": RealPortal.root + "/templates"])
    let ids = Site.check(SiteOptions(source: site.path)).map(\.id).filter { $0 != .issuerUndeclared }
    #expect(ids == (isRight ? [] : [.attachmentTypeMismatch]))
  }
}
