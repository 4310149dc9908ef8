import Testing

/// A value with the change, the plan and the share told beside it, in whatever order; texts of our own.
@Suite struct ValueAndPlanTests {
  private func figures(_ text: String) -> [String] { FindingSample(text, form: "Báo cáo").figures }

  @Test(arguments: [
    ("Tỷ lệ hộ nghèo giảm 0,5% so với năm 2023, còn 3,7%.", "3.7% Δ-0.5%"),
    ("Sản lượng lúa tăng 5% so với cùng kỳ, đạt 12.300 tấn.", "12300 tấn Δ5%"),
    ("Số hộ nghèo giảm 350 hộ so với năm 2023, còn 1.200 hộ.", "1200 hộ Δ-350 hộ"),
    ("Thu ngân sách giảm 12% so với cùng kỳ, chỉ đạt 1.200 tỷ đồng.", "1200 tỷ đồng Δ-12%"),
    ("Kim ngạch tăng 12%, đạt 1,2 tỷ USD, bằng 52% kế hoạch.", "1.2 tỷ usd kh52 Δ12%"),
  ])
  func aChangeBeforeItsValueIsNoResultOfItsOwn(_ text: String, _ figure: String) { #expect(figures(text) == [figure]) }

  @Test func theMeasureStandsBeforeTheChange() {
    let sample = FindingSample("Tỷ lệ hộ nghèo giảm 0,5% so với năm 2023, còn 3,7%.", form: "Báo cáo")
    #expect(sample.found.map(\.subject) == ["Tỷ lệ hộ nghèo"])
    #expect(sample.found.map(\.outcome) == [""])
    #expect(sample.quotes == ["Tỷ lệ hộ nghèo giảm 0,5% so với năm 2023, còn 3,7%"])
  }

  @Test(arguments: [
    "Số vụ tai nạn giảm 12 vụ, có 3 người chết.",
    "Số doanh nghiệp tăng 12% so với cùng kỳ, với số vốn 1.200 tỷ đồng.",
    "Tổng đàn gia cầm tăng 5%, đàn lợn đạt 12.000 con.",
  ])
  func anotherMeasureTakesNoChange(_ text: String) { #expect(figures(text).count == 2) }

  @Test(arguments: [
    ("đạt 92%, chưa đạt kế hoạch đề ra (95%).", "92% /95 [chưa đạt kế hoạch đề ra]"),
    ("đạt 96%, vượt kế hoạch đề ra (95%).", "96% /95 [vượt kế hoạch đề ra]"),
    ("đạt 68,5%, vượt kế hoạch 0,5 điểm %.", "68.5% kh±0.5 [vượt kế hoạch]"),
    ("đạt 92%, thấp hơn so với chỉ tiêu tỉnh giao (95%).", "92% /95"),
    ("đạt 62% (kế hoạch là 85%).", "62% /85"),
    ("đạt 62% (mục tiêu đến năm 2030 là 85%).", "62% /85"),
  ])
  func thePlanInBracketsIsNotReached(_ predicate: String, _ figure: String) {
    #expect(figures("Tỷ lệ bao phủ bảo hiểm y tế " + predicate) == [figure])
  }

  @Test func pointsBeyondTheNamedPlan() {
    #expect(figures("Tỷ lệ đô thị hóa đạt 72%, cao hơn kế hoạch 3 điểm phần trăm.") == ["72% kh±3"])
    #expect(figures("Tỷ lệ đô thị hóa đạt 72%, thấp hơn mục tiêu đề ra 2,5 điểm %.") == ["72% kh±-2.5"])
    #expect(figures("Tỷ lệ đô thị hóa đạt 72%, cao hơn bình quân cả nước 1,2 điểm phần trăm.") == ["72%"])
  }

  @Test func theShareOfThePlanMayBeASentence() {
    #expect(figures("Diện tích lúa là 115/116 ha. Đạt 99,13% so với kế hoạch.") == ["115 ha kh99.13 /116"])
    #expect(figures("Thu đạt 120 tỷ đồng, chi đạt 90 tỷ đồng. Đạt 92% dự toán.").last == "kh92")
  }

  @Test func aChangeOfTheCountIsNoneOfItsShare() {
    #expect(
      figures("Có 206.810 người tham gia bảo hiểm, tăng 4,5% so với cùng kỳ, chiếm 35,1% lực lượng lao động.") == [
        "206810 người Δ4.5%", "35.1% (206810/)",
      ])
  }

  @Test func whatIsComparedWithMayStandBeforeTheChange() {
    #expect(
      figures("Tỷ suất sinh thô là 13,53 phần nghìn, tăng cao hơn năm 2023 khoảng 1,43 phần nghìn.") == [
        "13.53 ‰ Δ1.43 ‰"
      ])
    #expect(
      figures("Hồ sơ chậm hạn đạt 3,45%, trong đó so với các kỳ báo cáo tháng 7 giảm 3,86%.") == ["3.45% Δ-3.86%"])
  }

  @Test func toGrowIsToChange() {
    #expect(figures("Sản lượng tăng trưởng khoảng 30% so với cùng kỳ.") == ["Δ30%"])
    #expect(figures("Tốc độ tăng trưởng GRDP đạt 8% so với cùng kỳ.") == ["8%"])
    #expect(figures("Dư nợ đạt mức tăng trưởng 12% so với đầu năm.") == ["12%"])
  }

  @Test func millionsHaveTheUnitOfWhatIsCounted() {
    #expect(figures("Số thuê bao điện thoại đạt 91,32 triệu, tăng 1%.") == ["91.32 triệu thuê bao Δ1%"])
    #expect(figures("Dân số đạt 1,2 triệu.") == ["1.2 triệu người"])
    #expect(figures("Tổng thu đạt 2,5 tỷ, tăng 3%.") == ["2.5 tỷ Δ3%"])
  }

  @Test func aCommaInTheNounPartsNoMeasureFromItsNumber() {
    #expect(figures("Tổng đàn trâu, bò 1.095 con.") == ["1095 con"])
    #expect(
      figures("Huyện đã duy tu đường 273 triệu đồng, hỗ trợ sản xuất (phân bón, giống) trên 1,7 tỷ đồng.") == [
        "273 triệu đồng", ">1.7 tỷ đồng",
      ])
  }
}
