import Results
import Testing

/// Tables of yearbooks and of offices whose rows across the table, or whose title alone, say what the numbers are; texts of our own.
@Suite struct TableSectionTests {
  private func sample(_ table: String, title: String = "", issued: String = "2021-06-30") -> FindingSample {
    FindingSample(table, title: title, issued: issued)
  }

  private let byYear = """
    | | Tổng số | Chia ra: Nam | Chia ra: Nữ |
    | --- | --- | --- | --- |
    | Người | | | |
    | 2018 | 30.500 | 15.200 | 15.300 |
    | Sơ bộ 2019 | 31.110 | 15.504 | 15.606 |
    | Chỉ số phát triển (Năm trước = 100) - % | | | |
    | Sơ bộ 2019 | 102,00 | 102,5 | 98 |
    """

  @Test func rowsOfYearsUnderAnEmptyHeadTellWhatTheTitleCounts() {
    let found = sample(byYear, title: "Số học sinh phổ thông")
    #expect(
      found.lines == [
        "30500 người 2018-12-31", "15200 người 2018-12-31", "15300 người 2018-12-31", "31110 người 2019-12-31",
        "15504 người 2019-12-31", "15606 người 2019-12-31", "Δ2% 2019-12-31", "Δ2.5% 2019-12-31", "Δ-2% 2019-12-31",
      ])
    #expect(
      found.found.prefix(3).map(\.subject) == [
        "Số học sinh phổ thông", "Số học sinh phổ thông, Nam", "Số học sinh phổ thông, Nữ",
      ])
  }

  @Test func aRowAcrossTheTableSaysWhatStandsBelowIt() {
    let head = "| | 2018 | 2019 |\n| --- | --- | --- |\n"
    let rows = """
      | | Tỷ đồng | Tỷ đồng |
      | Tổng số | 5.000 | 5.500 |
      | Dịch vụ | 2.000 | 2.310 |
      | Cơ cấu (%) | | |
      | Dịch vụ | 40 | 42 |
      | Tốc độ tăng (%) | | |
      | Dịch vụ | 7,1 | 15,5 |
      | Tốc độ phát triển (%) | | |
      | Dịch vụ | 107,1 | 115,5 |
      """
    let found = sample(head + rows, title: "Tổng sản phẩm trên địa bàn")
    #expect(
      found.lines == [
        "5000 tỷ đồng 2018-12-31", "5500 tỷ đồng 2019-12-31", "2000 tỷ đồng 2018-12-31", "2310 tỷ đồng 2019-12-31",
        "40% 2018-12-31", "42% 2019-12-31", "7.1% 2018-12-31", "15.5% 2019-12-31", "Δ7.1% 2018-12-31",
        "Δ15.5% 2019-12-31",
      ])
    #expect(found.found.map(\.subject)[4] == "Cơ cấu, Dịch vụ")
  }

  @Test func aNameAboveRowsWithUnitsOfTheirOwnIsNone() {
    let table = """
      | Chỉ tiêu | Đơn vị | Kế hoạch 2020 | Thực hiện 2020 |
      | --- | --- | --- | --- |
      | Tốc độ tăng giá trị sản xuất | | | |
      | Dịch vụ | % | 7 | 10,2 |
      | Tổng vốn đầu tư | tỷ đồng | 12.000 | 13.712 |
      """
    #expect(sample(table).lines == ["10.2% /7 2020-12-31", "13712 tỷ đồng /12000 2020-12-31"])
    // Names of areas are no unit of what is told of each.
    let places = """
      | Địa phương | Số hộ nghèo năm 2020 |
      | --- | --- |
      | Xã | |
      | Hải An | 25 |
      """
    #expect(!sample(places).lines.contains { $0.contains("xã") })
  }

  @Test func countsOfWhatWasDealtWithAreOfTheDayOfTheText() {
    let table = """
      | Lĩnh vực | Tổng | Đã xử lý | Chưa xử lý | Trước hạn: Tổng | Trước hạn: % |
      | --- | --- | --- | --- | --- | --- |
      | Đất đai | 2.687 | 2.500 | 187 | 1.250 | 50,0% |
      """
    let found = sample(table, title: "Thống kê: Kết quả giải quyết hồ sơ")
    #expect(
      found.lines == [
        "2687 2021-06-30", "2500 2021-06-30", "187 2021-06-30", "1250 2021-06-30", "50% (1250/) 2021-06-30",
      ])
    #expect(found.found.last?.subject == "Tỷ lệ trước hạn, Đất đai")
    // What a plan or a list without such heads holds is none.
    let other = "| Họ và tên | Điểm | Số báo danh |\n| --- | --- | --- |\n| Trần An | 85 | 12 |"
    #expect(sample(other, title: "Kết quả thi tuyển").lines.isEmpty)
  }

  @Test func aMeasureThatNamesNoThingIsOfTheGroupAboveIt() {
    let table = """
      | | Năm 2019 | Năm 2020 |
      | --- | --- | --- |
      | 1. Lúa | | |
      | Diện tích (Ha) | 901 | 910 |
      | 2. Ngô | | |
      | Diện tích (Ha) | 101 | 90 |
      """
    #expect(
      sample(table).found.map(\.subject) == ["Diện tích, Lúa", "Diện tích, Lúa", "Diện tích, Ngô", "Diện tích, Ngô"])
  }

  @Test func columnsOfSeveralThingsAreOfWhatTheirHeadsName() {
    let table = """
      Triệu đồng

      | Xã | Hộ nghèo: Tỷ lệ (%) | Hộ cận nghèo: Tỷ lệ (%) |
      | --- | --- | --- |
      | Xã Hải An | 2,5 | 3,0 |
      """
    #expect(
      Set(sample(table).found.map { String($0.subject.prefix { $0 != "," }) }) == [
        "Tỷ lệ hộ nghèo", "Tỷ lệ hộ cận nghèo",
      ]
    )
    // The unit alone above a table, and one with a power in brackets.
    let density =
      "Người\n\n| | Năm 2019 | Năm 2020 |\n| --- | --- | --- |\n| Dân số | 901 | 910 |\n| Mật độ (Người/km2) | 35 | 36 |"
    #expect(
      sample(density).figures == ["901 người", "910 người", "35 người/km2", "36 người/km2"])
  }
}
