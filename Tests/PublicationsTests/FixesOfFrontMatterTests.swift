import Diagnostics
import Publications
import Testing
import Vietnamese

/// A fix is made from the value that stands there: whoever writes it as it is told has mended the line and lost nothing.
@Suite struct FixesOfFrontMatter {
  private func read(_ lines: String) -> Diagnosed<Publication?> {
    let text = "---\n\(lines)\n---\nNội dung.\n"
    return Publication.read(SourceText(file: "content/van-ban/a.md", text: text), kind: .document)
  }

  private static let base =
    "title: Kế hoạch\ndate: 2026-11-20\nnumber: 10/KH-UBND\nissuer: UBND tỉnh A\nissued: 2026-11-19\n"

  @Test(arguments: [
    ("signer: Nguyễn Văn A", "Nguyễn Văn A"), ("signer: \"Nguyễn Văn A\"", "Nguyễn Văn A"),
    ("period: năm 2027", "2027"),
    ("period: từ năm 2026 đến năm 2030", "2026"), ("period: giai đoạn 2026 - 2030", "2030"),
    ("changes: sửa số liệu", "sửa số liệu"), ("updated: 2026-11-25\nchanges: sửa mục 2", "sửa mục 2"),
  ])
  func mendsTheLineThatIsWrittenSo(_ line: String, _ kept: String) throws {
    let wrong = read(Self.base + line).diagnostics
    #expect(wrong.count == 1)
    let fix = try #require(wrong.first?.fix)
    let written = try #require(fix.firstMatch(of: /`([^`]+)`/)?.1)
    #expect(written.contains(kept))
    let others = line.split(separator: "\n").dropLast().map { $0 + "\n" }.joined()
    let mended = read(Self.base + others + written)
    #expect(mended.diagnostics == [] && mended.value != nil, "\(fix)")
  }

  @Test(arguments: ["TITLE", "Title", "titel"]) func aMistypedKeyIsNotMissingToo(_ key: String) {
    let found = read(Self.base.replacing("title:", with: key + ":")).diagnostics
    #expect(found.map(\.id) == [.frontMatterUnknownKey], "\(found.map(\.message))")
    #expect(found.first?.fix?.contains("`title`") == true)
  }

  @Test func anHourOfTodayThatIsToComeIsNoMomentOfPublishing() throws {
    func said(_ date: String, _ today: Int, _ hour: Int?) throws -> String? {
      let page = try #require(read(Self.base.replacing("2026-11-20", with: date)).value)
      let day = try #require(Day(year: 2026, month: 11, day: today))
      return PastDay.ahead(in: [page], today: day, seconds: hour).first?.message
    }
    #expect(
      try said("2026-11-20 17:05", 20, 16 * 3600 + 180)
        == "`date` là 17:05 hôm nay, mà bây giờ mới 16:03 (giờ Việt Nam)")
    #expect(
      try said("2026-11-20T10:30:00Z", 20, 17 * 3600) == "`date` là 17:30 hôm nay, mà bây giờ mới 17:00 (giờ Việt Nam)")
    for (date, today, hour) in [
      ("2026-11-20 17:05", 20, 17 * 3600 + 300), ("2026-11-20 17:05", 21, 0), ("2026-11-20", 20, 0),
      ("2026-11-20 17:05", 20, nil),
    ] as [(String, Int, Int?)] {
      #expect(try said(date, today, hour) == nil, "\(date)")
    }
    #expect(try said("2026-11-20 00:05", 19, 86_399)?.contains("sau hôm nay") == true)
  }
}
