import Markup
import Publications
import Results
import Targets
import Testing
import Vietnamese

/// "1.286 tiêu chí/92 xã": in how many of others so many are is no plan that was surpassed.
@Suite struct CountPerThingTests {
  private func read(_ text: String) -> [String] {
    ResultFinder.find(
      in: Markdown.parse(text, file: "a.md").value,
      context: ResultContext(title: "Tin huyện", issued: Day(iso: "2024-12-08"))
    ).map { found in
      let parts = [
        found.value?.written(), found.part?.written(), found.whole?.written(), found.against?.value.written(),
      ]
      return parts.map { $0 ?? "-" }.joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("Tổng tiêu chí đạt được: 1.286 tiêu chí/92 xã.", "1.286 - - -"),
    ("Toàn huyện có 350 phòng học/25 trường.", "350 - - -"), ("Đã trồng được 500 cây/3 tuyến đường.", "500 - - -"),
    ("Toàn huyện có 12 trường/15 xã đạt chuẩn.", "12 12 15 -"),
    ("Toàn huyện có 12/15 trường đạt chuẩn.", "12 12 15 -"),
    ("Đã giải quyết 3.071 hồ sơ/4.888 hồ sơ.", "3.071 3.071 4.888 -"),
  ])
  func countBesideAnother(_ text: String, _ expected: String) { #expect(read(text) == [expected]) }
}
