import Markup
import Targets
import Testing

/// Texts pasted with one line end behind each line, which Markdown reads as one paragraph.
@Suite struct LineEndTests {
  private func shown(_ lines: [String]) -> [String] {
    let body = "Mục tiêu năm 2027 của huyện:\n" + lines.joined(separator: "\n")
    let title = "Chỉ tiêu năm 2027"
    let sample = Sample(body, title: title, issued: 2027, isNews: true)
    return TargetIndex.records(
      of: sample.document, context: sample.context, document: TargetDocument(slug: "a", url: "/a/", title: title)
    ) { _ in nil }.value.map(\.display)
  }

  /// Each line is read for itself, whatever stands before its words.
  @Test(arguments: [
    "", "1. |8. |9. |10. ", "II. |2) |3) |4) ", "a) |b) |c) |d) ", "(1) |(2) |(3) |(4) ", "+ |+ |+ |+ ", "• |• |• |• ",
  ])
  func linesOfTheirOwn(_ labels: String) {
    let words = ["Trồng 300 ha rừng", "Xây dựng 3 nhà văn hóa", "Kết nạp 50 đảng viên mới", "Tỷ lệ hộ nghèo còn 3%"]
    let heads = labels.isEmpty ? words.map { _ in "" } : labels.split(separator: "|").map(String.init)
    #expect(
      shown(zip(heads, words).map { $0 + $1 }) == words.map { $0 + ", đến năm 2027" })
  }

  /// A line that ends at the margin goes on in the next one, also before a name.
  @Test(arguments: [
    ["Phấn đấu trồng 300", "ha rừng theo phong trào", "Xây dựng nông thôn mới, giảm nghèo."],
    ["Trồng 300 ha rừng do Sở", "Xây dựng và Ban quản lý", "Khu kinh tế giao."],
  ])
  func linesThatGoOn(_ lines: [String]) {
    #expect(shown(lines).count == 1)
    #expect(shown(lines) == shown([lines.joined(separator: " ")]))
  }
}
