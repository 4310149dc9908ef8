import Markup
import Targets
import Testing

/// Properties of whatever text: nothing stops the reader, quotes are the text's own, and no two targets of a document look
/// the same.
@Suite struct OddTextTests {
  /// A small generator of its own, so that every machine reads the same texts.
  struct Numbers {
    var state: UInt64
    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  static let words = [
    "phấn đấu", "đạt", "tỷ lệ", "hộ nghèo", "đến năm 2030", "năm 2021", "trên", "dưới", "từ", "đến", "lên", "xuống còn",
    "5%", "100%", "12,5", "1.000", "10.000", "30/63", "2000", "7,5 -", "gấp đôi", "lần", "xã", "hộ", "lượt", "ha", "m2",
    "tỷ đồng", "triệu/năm", "kg/người", "bác sĩ trên 10.000 dân", "/vạn dân", "thứ 3 trở lên", "trở lên", "nhóm", "top",
    "tỉnh dẫn đầu cả nước", "về", "với", "cho", "để", "trong đó", "và", "có", "được", "chỉ số", "chỉ tiêu", "mục tiêu",
    "kế hoạch đề ra", "vượt", "đã", "so với", "giai đoạn 2021 - 2025", "nhiệm kỳ 2015 - 2020,", ",", ";", ".", ":", "(",
    ")", "%", "-", "+", "“", "”", "1-Tuổi", "(năm):", "diện tích", "kinh phí", "thu hút", "sử dụng", "100% số",
    "mỗi năm",
    "bình quân hằng năm", "định hướng", "tầm nhìn 2050", "gồm", "theo Quyết định số 12/QĐ-UBND", "820kg", "60ha", "CO2",
  ]

  private func text(_ numbers: inout Numbers) -> String {
    (0..<(3 + numbers.below(5))).map { _ in
      let label = ["", "- ", "1. ", "a) ", "## ", "+ ", "I. "][numbers.below(7)]
      return label
        + (0..<(1 + numbers.below(30))).map { _ in Self.words[numbers.below(Self.words.count)] }.joined(separator: " ")
    }.joined(separator: "\n\n")
  }

  @Test(arguments: [true, false]) func rowsOfWordsAreRead(isNews: Bool) {
    var numbers = Numbers(state: isNews ? 7 : 11)
    for _ in 0..<300 {
      let sample = Sample(text(&numbers), title: "Kế hoạch đến năm 2030", issued: 2022, isNews: isNews)
      let records = TargetIndex.records(
        of: sample.document, context: sample.context, document: TargetDocument(slug: "a", url: "/a/", title: "")
      ).value
      for target in sample.targets {
        #expect(
          target.quote.lowerBound <= target.amount.lowerBound && target.amount.upperBound <= target.quote.upperBound)
      }
      #expect(records.allSatisfy { (0...1).contains($0.confidence) && !$0.display.isEmpty })
      #expect(Set(records.map(\.display)).count == records.count)
    }
  }

  /// Tables with whatever stands in their cells.
  @Test func tablesOfWordsAreRead() {
    var numbers = Numbers(state: 5)
    for _ in 0..<150 {
      let rows = (0..<4).map { _ in
        "| "
          + (0..<4).map { _ in
            (0..<numbers.below(4)).map { _ in Self.words[numbers.below(Self.words.count)] }.joined(separator: " ")
          }.joined(separator: " | ") + " |"
      }
      let table =
        "## Mục tiêu\n\n| TT | Chỉ tiêu | Đơn vị | Năm 2030 |\n|---|---|---|---|\n" + rows.joined(separator: "\n")
      let sample = Sample(table, title: "Kế hoạch", issued: 2022)
      let shown = TargetIndex.records(
        of: sample.document, context: sample.context, document: TargetDocument(slug: "a", url: "/a/", title: "")
      ).value.map(\.display)
      #expect(Set(shown).count == shown.count)
    }
  }
}
