import Results
import Testing

/// Which name each of several values of one sentence has, and what a value beside another says of it.
@Suite struct RowOfNamesTests {
  private func named(_ text: String) -> [String] {
    FindingSample(text, title: "Báo cáo năm 2024", form: "Báo cáo", issued: "2024-12-20").found.map { result in
      "\(result.subject): \(result.value?.description ?? "-")\(result.doubt == nil ? "" : " ?")"
    }
  }

  @Test func valuesInTurnHaveEachItsName() {
    #expect(
      named("Tỷ lệ xã có cáp quang và tỷ lệ thôn phủ sóng 4G lần lượt đạt 100% và 98,5%.") == [
        "Tỷ lệ xã có cáp quang: 100", "tỷ lệ thôn phủ sóng 4G: 98.5",
      ])
    #expect(
      named("Tỷ lệ hộ nghèo và hộ cận nghèo lần lượt còn 3,2% và 4,1%.") == [
        "Tỷ lệ hộ nghèo: 3.2", "Tỷ lệ hộ cận nghèo: 4.1",
      ])
    #expect(
      named("Tỷ lệ dân số dùng nước sạch ở đô thị và nông thôn đạt 98% và 65%.") == [
        "Tỷ lệ dân số dùng nước sạch ở đô thị: 98", "Tỷ lệ dân số dùng nước sạch ở nông thôn: 65",
      ])
  }

  @Test func whereNamesAreNotClearNoneIsSure() {
    #expect(
      named("Tỷ lệ xã, phường có cáp quang đạt 95%, 80%.") == [
        "Tỷ lệ xã, phường có cáp quang: 95 ?", "Tỷ lệ xã, phường có cáp quang: 80 ?",
      ])
  }

  @Test func sharesInTurnAreOfNoneAlone() {
    let found = FindingSample(
      "Thu nội địa đạt 5.200 tỷ đồng, thu xuất nhập khẩu đạt 850 tỷ đồng, bằng lần lượt 102% và 95% dự toán.",
      form: "Báo cáo")
    #expect(found.figures.map { $0.split(separator: " ").first ?? "" } == ["5200", "850"])
  }

  @Test func furtherMembersHaveNameAndValue() {
    #expect(
      named("Sản lượng lúa đạt 250.000 tấn, ngô 45.000 tấn, sắn 100.000 tấn.") == [
        "Sản lượng lúa: 250000", "ngô: 45000", "sắn: 100000",
      ])
    #expect(
      named("Đàn trâu có 120.000 con, đàn bò 250.000 con.") == ["Đàn trâu: 120000", "đàn bò: 250000"])
  }

  @Test func aRateIsNamedWhole() {
    #expect(
      named("Tỷ lệ trẻ em dưới 1 tuổi tiêm chủng đầy đủ đạt 96%.") == [
        "Tỷ lệ trẻ em dưới 1 tuổi tiêm chủng đầy đủ: 96"
      ])
    #expect(
      named(
        "Tỷ lệ xã, phường, thị trấn có mạng Internet đến khu vực trung tâm xã, khu vực tập trung đông dân cư đạt 100%.")
        == [
          "Tỷ lệ xã, phường, thị trấn có mạng Internet đến khu vực trung tâm xã, khu vực tập trung đông dân cư: 100"
        ])
  }

  @Test func whatWasAskedStandsBehindTheStroke() {
    let one = FindingSample("Tỷ lệ suy dinh dưỡng ở trẻ em dưới 5 tuổi là 21%/20%.", form: "Báo cáo")
    #expect(one.figures == ["21% /20"])
    #expect(one.found.map(\.subject) == ["Tỷ lệ suy dinh dưỡng ở trẻ em dưới 5 tuổi"])
    let two = FindingSample("97%/90% dân số dùng nước hợp vệ sinh.", form: "Báo cáo")
    #expect(two.figures == ["97% /90"])
    #expect(two.found.map { "\($0.subject) \($0.outcome)" } == ["dân số dùng nước hợp vệ sinh"])
  }

  @Test func howFarBeyondIsNoValue() {
    let over = FindingSample(
      "Tỷ lệ người dân hài lòng đạt 100% (vượt so với Nghị quyết đề ra là 40%).", form: "Báo cáo")
    #expect(over.figures == ["100% kh±40"])
    let above = FindingSample("Giải ngân đạt 65,2% kế hoạch, cao hơn cùng kỳ 5,1 điểm %.", form: "Báo cáo")
    #expect(above.figures == ["65.2% Δ5.1 điểm %"] || above.figures == ["65.2% Δ5.1điểm %"], "\(above.figures)")
  }

  @Test func theLeadOfAListTellsTheTimeOfAll() {
    let list = FindingSample(
      "Kết quả thực hiện 3 trụ cột 6 tháng đầu năm của tỉnh nổi bật: tỷ lệ hộ có cáp quang đạt 61%; tỷ lệ người dân có "
        + "hồ sơ sức khỏe điện tử đạt 84%.", issued: "2023-07-20")
    #expect(list.days == ["2023-06-30 half clause", "2023-06-30 half clause"])
  }

  @Test func aCountAndItsWholeBelongToTheShare() {
    let table = FindingSample(
      "| Chỉ tiêu | Tổng số | Số đạt | Tỷ lệ |\n|---|---|---|---|\n| Xã đạt chuẩn nông thôn mới | 124 | 50 | 40,3% |",
      title: "Báo cáo quý III năm 2024", form: "Báo cáo")
    #expect(table.figures == ["40.3% (50/124)"])
    let counts = FindingSample(
      "| Chỉ tiêu | Tổng số | Số đạt |\n|---|---|---|\n| Xã đạt chuẩn nông thôn mới | 124 | 50 |",
      title: "Báo cáo quý III năm 2024", form: "Báo cáo")
    #expect(counts.figures == ["50 (50/124)"])
  }

  /// A plan of 2026 tells first where things stand: at the end of 2025, unless it says "hiện nay".
  @Test func thePlanOfAYearTellsOfTheEndOfTheYearBefore() {
    func day(_ body: String, _ issued: String = "2026-02-10") -> [String] {
      FindingSample(
        "## I. \(body)", title: "Kế hoạch chuyển đổi số năm 2026", form: "Kế hoạch", issued: issued
      ).days
    }
    #expect(day("HIỆN TRẠNG\n\n- Tỷ lệ hồ sơ trực tuyến đạt 82%.") == ["2025-12-31 year title"])
    #expect(day("TÌNH HÌNH THỰC HIỆN NĂM TRƯỚC\n\n- Tỷ lệ hồ sơ trực tuyến đạt 82%.") == ["2025-12-31 year heading"])
    #expect(day("HIỆN TRẠNG\n\nNăm qua, tỷ lệ hồ sơ trực tuyến đạt 82%.") == ["2025-12-31 year clause"])
    #expect(day("HIỆN TRẠNG\n\nHiện nay tỷ lệ hồ sơ trực tuyến đạt 82%.") == ["2026-02-10 day issued"])
    #expect(day("HIỆN TRẠNG\n\n- Tỷ lệ hồ sơ trực tuyến đạt 82%.", "2025-11-20") == ["2025-11-20 day issued"])
  }
}
