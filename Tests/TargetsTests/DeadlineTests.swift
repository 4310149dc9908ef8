import Targets
import Testing

@Suite struct DeadlineTests {
  private func years(_ body: String, title: String = "", period: ClosedRange<Int>? = nil) -> [String] {
    Sample(body, title: title, issued: 2022, period: period).targets.map {
      "\($0.deadlineYear.map(String.init) ?? "-") \($0.deadlineSource?.rawValue ?? "-")"
    }
  }

  @Test func clauseComesFirst() {
    #expect(years("## Mục tiêu đến năm 2025\n\n- Năm 2024, 80% xã có nhà văn hóa.") == ["2024 clause"])
  }

  @Test func thenLeadInThenHeadingThenTitleThenPeriod() {
    #expect(years("## Mục tiêu\n\nĐến năm 2026:\n\n- 80% xã có nhà văn hóa.") == ["2026 lead-in"])
    #expect(years("## Mục tiêu đến năm 2025\n\n- 80% xã có nhà văn hóa.") == ["2025 heading"])
    #expect(
      years("## Mục tiêu\n\n- 80% xã có nhà văn hóa.", title: "Kế hoạch đến năm 2027, tầm nhìn 2040") == ["2027 title"])
    #expect(years("## Mục tiêu\n\n- 80% xã có nhà văn hóa.", period: 2023...2028) == ["2028 period"])
  }

  @Test func laterHorizonIsKeptApart() {
    let body = """
      ## Mục tiêu đến năm 2025

      - 60% chợ có Wi-Fi.

      ## Định hướng đến năm 2035

      - 90% chợ có Wi-Fi.
      """
    #expect(years(body) == ["2025 heading", "2035 heading"])
  }

  @Test func twoDeadlinesInOneSentence() {
    #expect(
      years("## Mục tiêu\n\n- Tỷ lệ chợ có Wi-Fi năm 2024 đạt 20% và năm 2025 đạt 45%.") == [
        "2024 clause", "2025 clause",
      ])
  }

  @Test func comparedYearIsTheBaseline() {
    let target = Sample("## Mục tiêu\n\n- Đến năm 2026, doanh thu tăng 20% so với năm 2021.", issued: 2022).targets
      .first
    #expect(target?.baselineYear == 2021)
    #expect(target?.deadlineYear == 2026)
  }

  @Test func tableTakesUnitAndYearFromItsColumns() {
    let body = """
      ## Mục tiêu

      | TT | Chỉ tiêu | Đơn vị tính | Thực hiện năm 2021 | Năm 2024 |
      |---|---|---|---|---|
      | 1 | Tỷ lệ chợ có Wi-Fi | % | 12 | ≥ 40 |
      | 2 | Số chợ đầu mối | chợ | 3 | 5 |
      """
    let targets = Sample(body, issued: 2022).targets
    #expect(targets.map(\.unit) == ["%", "chợ"])
    #expect(targets.map(\.value) == [40, 5])
    #expect(targets.map(\.comparator) == [.atLeast, .equal])
    #expect(targets.map(\.deadlineYear) == [2024, 2024])
  }
}
