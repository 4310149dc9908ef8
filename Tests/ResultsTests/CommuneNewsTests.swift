import Results
import Testing

/// News of a commune: its name is that of many, but with the plan's own values beside its figures it is told whose plan they answer.
@Suite struct CommuneNewsTests {
  private static let plan = """
    - Tổng diện tích gieo trồng đạt 170 ha.
    - Thu ngân sách trên địa bàn xã đạt 1,29 tỷ đồng.
    - Tổng đàn gia súc, gia cầm đạt 90.000 con.
    """
  private static let told = """
    Tổng diện tích gieo trồng đạt 98 ha, đạt 57,6% kế hoạch. Thu ngân sách trên địa bàn xã đạt 155 triệu đồng, bằng 12% kế hoạch.
    """

  private func lines(
    _ report: String, title: String = "HĐND xã Mỹ An họp giữa năm 2024", planOf: String = "UBND xã Mỹ An"
  ) -> [String] {
    MatchingTests.Sample(plan: Self.plan, report: report, planOf: planOf, reportOf: nil, title: title).lines
  }

  @Test(arguments: ["HĐND xã Mỹ An họp giữa năm 2024", "Kết quả của xã Mỹ An năm 2024", "Mỹ An: thêm nhiều kết quả"])
  func thePlansOwnValuesTellWhoseFiguresTheyAre(_ title: String) {
    let lines = lines(Self.told, title: title)
    #expect(lines.prefix(2) == ["98 → 1 certain", "155 → 2 certain"], "\(title)")
  }

  @Test func oneWhosePlanIsToldIsTheSameInAllItsFigures() {
    let more = " Tổng đàn gia súc, gia cầm đạt 85.000 con."
    #expect(lines(Self.told + more).last == "85000 → 3 certain")
    #expect(lines(more).last.isUncertain)
    #expect(lines("Tổng diện tích gieo trồng đạt 98 ha, đạt 57,6% kế hoạch." + more).last.isUncertain)
  }

  @Test(arguments: [
    "Tổng diện tích gieo trồng đạt 98 ha.", "Tổng diện tích gieo trồng đạt 98 ha, đạt 67,6% kế hoạch.",
    "Thu ngân sách trên địa bàn xã đạt 155 triệu đồng.", "Tổng đàn gia súc, gia cầm đạt 85.000 con.",
  ])
  func aNameAloneIsNotCertain(_ report: String) { #expect(lines(report).areUncertain, "\(report)") }

  @Test(arguments: [
    "Xã Mỹ An Hưng họp giữa năm 2024", "Xã Mỹ An và xã Mỹ Thạnh cùng về đích", "Họp giữa năm 2024",
    "Xã Mỹ Ân họp giữa năm 2024", "Phường Mỹ An họp giữa năm 2024", "Mỹ An Hưng: thêm nhiều kết quả",
  ])
  func otherAndSeveralPlacesAreNotCertain(_ title: String) {
    #expect(lines(Self.told, title: title).areUncertain, "\(title)")
  }

  @Test func anotherCommunesPlanIsNotAnswered() {
    #expect(lines(Self.told, planOf: "UBND xã Mỹ Thạnh").areUncertain)
    #expect(lines(Self.told, planOf: "UBND huyện Lục Ngạn").areUncertain)
  }
}
