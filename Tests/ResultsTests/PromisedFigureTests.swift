import Foundation
import Results
import Testing

/// What a text promises has not been reached, even where its words say no more than "đạt"; read through files, as editors have them.
@Suite struct PromisedFigureTests {
  private func values(_ body: String, head: String) throws -> [String] {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("promised-\(UUID().uuidString).md").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try "---\n\(head)\n---\n\n\(body)\n".write(toFile: path, atomically: true, encoding: .utf8)
    return try #require(ResultReading.read(path).value).records.map { $0.found.value?.written() ?? "-" }
  }

  private static let news = "title: \"Xã Sơn Lang: các chỉ tiêu nhiệm kỳ 2020-2025\"\ndate: 2020-06-01"

  @Test func goalsOfNewsAreNoResults() throws {
    let goals = """
      Các chỉ tiêu chủ yếu (nhiệm kỳ 2020-2025)

      - Tỷ lệ lao động qua đào tạo: đạt 20%.
      - Số trường học đạt chuẩn quốc gia: 04 trường.
      """
    #expect(try values(goals, head: Self.news) == [])
  }

  @Test func whatIsHeldAgainstAPlanOrAnotherTimeStays() throws {
    let told = """
      Tỷ lệ lao động qua đào tạo đạt 20%, bằng 98% kế hoạch. Thu ngân sách đạt 900 tỷ đồng, tăng 12% so với cùng kỳ năm trước.
      """
    #expect(try values(told, head: Self.news) == ["20", "900"])
  }

  @Test func resultsBesideGoalsStay() throws {
    let both = "Năm 2019, xã đã đạt 15 tiêu chí. Đến năm 2025, xã phấn đấu đạt 19 tiêu chí."
    #expect(try values(both, head: Self.news) == ["15"])
  }
}
