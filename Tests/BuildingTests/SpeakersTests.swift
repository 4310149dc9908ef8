import Testing

/// For whom a figure speaks, and which way is good: what is not known is never certain.
@Suite struct SpeakersTests {
  private static let issuers = [
    "{id: hdnd, name: HĐND tỉnh Quảng Ninh, place: Quảng Ninh}",
    "{id: so, name: Sở Y tế tỉnh Quảng Ninh, place: Quảng Ninh}",
    "{id: cam-lo, name: UBND xã Cam Lộ, place: Quảng Ninh}", "{id: gio-linh, name: UBND xã Gio Linh, place: Gio Linh}",
    "{id: cong-an, name: Công an tỉnh Quảng Ninh}",
  ]

  /// Status of the first target, and how its result was matched.
  private func standing(
    _ plan: String = "tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70%", _ report: String = "tỷ lệ hồ sơ trực tuyến đạt 98%",
    lead: String = "Đến 31/12/2025, ", title: String = "Báo cáo chuyển đổi số năm 2025",
    by issuer: String = SmallPortal.issuer, of planner: String = SmallPortal.issuer, planned day: String = "2021-03-01"
  ) throws -> String {
    let made = try SmallPortal.made(
      [
        SmallPortal.document(
          "10/KH-UBND", day, "", "Đến năm 2025, \(plan).", title: "Kế hoạch", issuer: planner),
        SmallPortal.document(
          "98/BC-X", "2026-01-05", "type: Báo cáo", "\(lead)\(report).", title: title, issuer: issuer),
      ], issuers: Self.issuers)
    let warned = made.diagnostics.contains { $0.id.rawValue == "direction-unclear" }
    return try made.standing("status", "reason").replacing(" -", with: "") + (warned ? " warned" : "")
  }

  @Test func theBodyOfTheWholeAnswersForIt() throws {
    #expect(try standing() == "exceeded")
    #expect(try standing(by: "HĐND tỉnh Quảng Ninh") == "exceeded")
  }

  @Test(arguments: ["Sở Y tế tỉnh Quảng Ninh", "UBND xã Cam Lộ", "Công an tỉnh Quảng Ninh", "UBND xã Gio Linh"])
  func aPartOfItDoesNot(_ issuer: String) throws { #expect(try standing(by: issuer) == "no-data", "\(issuer)") }

  @Test(arguments: ["của Sở Y tế", "của xã Cam Lộ", "của các tỉnh Bắc Trung Bộ", "tại huyện Gio Linh"])
  func norDoesAReportThatIsOfAPart(_ whose: String) throws {
    #expect(try standing(title: "Báo cáo chuyển đổi số năm 2025 \(whose)") == "no-data", "\(whose)")
  }

  @Test(arguments: ["Toàn tỉnh, ", "Cả nước, ", "Toàn huyện, "])
  func theWholeDoesNotAnswerForACommune(_ lead: String) throws {
    let commune = "UBND xã Gio Linh"
    #expect(try standing(lead: lead, by: commune, of: commune) == "no-data", "\(lead)")
    #expect(try standing(lead: "Toàn xã, ", by: commune, of: commune, planned: "2025-07-15") == "exceeded")
    // A commune of before 1 July 2025 may have been another one.
    #expect(try standing(lead: "Toàn xã, ", by: commune, of: commune) == "no-data")
  }

  @Test func theCountryDoesNotAnswerForTheProvince() throws {
    #expect(try standing(lead: "Cả nước, ") == "no-data")
    #expect(try standing(lead: "Toàn tỉnh, ") == "exceeded")
  }

  // MARK: Which way is good

  @Test(arguments: [
    "tỷ lệ hộ nghèo: 5%", "tỷ lệ hộ nghèo đạt 5%", "tỷ lệ thất nghiệp 5%", "tỷ lệ hồ sơ trễ hạn 5%",
    "tỷ lệ thất thoát nước sạch 5%", "tỷ lệ tổn thất điện năng 5%", "chi phí vận tải 5%",
  ])
  func aBadMeasureWithoutAWordOfDirectionIsNotJudged(_ plan: String) throws {
    let reached = plan.replacing("đạt 5%", with: "5%").replacing(": 5%", with: " 5%").replacing("5%", with: "4,8%")
    #expect(try standing(plan, reached) == "not-comparable direction warned", "\(plan)")
  }

  /// Of deaths, illness and the like nobody plans more, and a plan that means by how many fewer says so: the measure's own words say that
  /// less is better, as "giảm còn" does (results.md, section 5, Direction). Of whom it is, "dưới 5 tuổi", is no bound.
  @Test(arguments: [
    ("tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng 5%", "tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng 4,8%", "exceeded"),
    ("tỷ lệ tử vong trẻ em dưới 1 tuổi 5%", "tỷ lệ tử vong trẻ em dưới 1 tuổi 4,8%", "exceeded"),
    ("tỷ lệ mù chữ của người trên 60 tuổi 5%", "tỷ lệ mù chữ của người trên 60 tuổi 5,2%", "missed"),
    ("tỷ suất tử vong trẻ em dưới 5 tuổi 12‰", "tỷ suất tử vong trẻ em dưới 5 tuổi 11‰", "exceeded"),
    ("tỷ lệ trẻ em bỏ học 1%", "tỷ lệ trẻ em bỏ học 1,5%", "missed"),
    ("tỷ lệ trẻ em suy dinh dưỡng thể thấp còi 17%", "tỷ lệ trẻ em suy dinh dưỡng thể thấp còi 16,5%", "exceeded"),
    ("tỷ lệ phát hiện bệnh nhân mắc lao 90%", "tỷ lệ phát hiện bệnh nhân mắc lao 91%", "exceeded"),
  ])
  func ofHarmsLessIsBetter(_ plan: String, _ reached: String, _ status: String) throws {
    #expect(try standing(plan, reached) == status, "\(plan)")
  }

  @Test func aGoodOneAndAStatedDirectionAreJudged() throws {
    #expect(try standing("tỷ lệ hộ nghèo giảm xuống còn 5%", "tỷ lệ hộ nghèo còn 4,8%") == "exceeded")
    #expect(try standing("tỷ lệ hộ nghèo dưới 5%", "tỷ lệ hộ nghèo 4,8%") == "met")
    #expect(try standing("tỷ lệ tử vong trẻ em dưới 5%", "tỷ lệ tử vong trẻ em 4,8%") == "met")
    let children = "tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi còn"
    #expect(try standing(children + " 5%", children + " 4,8%") == "exceeded")
    let vaccinated = "tỷ lệ trẻ em dưới 5 tuổi được tiêm chủng đạt"
    #expect(try standing(vaccinated + " 90%", vaccinated + " 80%") == "missed")
    let helped = "tỷ lệ hộ nghèo được hỗ trợ nhà ở đạt"
    #expect(try standing(helped + " 90%", helped + " 80%") == "missed")
    #expect(try standing("tỷ lệ thôn có wifi đạt 90%", "tỷ lệ thôn có wifi đạt 80%") == "missed")
  }
}
