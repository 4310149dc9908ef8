import Foundation
import Targets
import Testing

/// Of several years that a text names, a target has that of its own plan.
@Suite struct WhichYearTests {
  private func years(_ body: String, title: String, issued: Int = 2027) -> [Int?] {
    Sample(body, title: title, issued: issued).targets.map(\.deadlineYear)
  }

  private static let goals = "\n\nI. MỤC TIÊU\n\n- 100% xã, phường tổ chức triển khai phòng, chống dịch bệnh."

  @Test(arguments: [
    "Thực hiện Chiến lược quốc gia, nhằm đạt mục tiêu đến năm 2030, UBND tỉnh ban hành Kế hoạch năm 2027, cụ thể như sau:",
    "Nhằm đạt mục tiêu phòng, chống bệnh đến năm 2030, UBND tỉnh xây dựng Kế hoạch phòng, chống bệnh năm 2027 như sau:",
    "Để hoàn thành chỉ tiêu đến năm 2030, Sở Y tế xây dựng kế hoạch triển khai năm 2027, cụ thể:",
    "Nhằm đạt mục tiêu đến năm 2030, UBND tỉnh ban hành Kế hoạch với các nội dung sau:",
  ])
  func whatAPlanIsForSaysNothingOfItsYear(_ lead: String) {
    let title = "Kế hoạch phòng, chống bệnh trên địa bàn tỉnh năm 2027"
    #expect(years(lead + Self.goals, title: title) == [2027])
    if lead.contains("năm 2027") {
      #expect(years(lead + Self.goals, title: "Kế hoạch phòng, chống bệnh trên địa bàn tỉnh") == [2027])
    }
  }

  @Test func aGoalInALeadKeepsItsYear() {
    let title = "Kế hoạch phòng, chống bệnh trên địa bàn tỉnh năm 2027"
    #expect(years("Phấn đấu đến năm 2030 đạt các chỉ tiêu sau:" + Self.goals, title: title) == [2030])
  }

  @Test(arguments: [
    "b) Tổ chức tổng kết các chương trình, đề án và phát triển giai đoạn đến năm 2030.",
    "c) Tham mưu ban hành kế hoạch thực hiện Chiến lược dân số đến năm 2030;",
  ])
  func aPointOfATaskDatesNoOther(_ point: String) {
    let body = "a) Phấn đấu tỷ lệ trẻ em được sàng lọc đạt 90%; tỷ lệ người cao tuổi được khám đạt 95%;\n\n" + point
    #expect(years(body, title: "Kế hoạch thực hiện công tác dân số trong tình hình mới") == [nil, nil])
  }

  @Test(arguments: [
    "Về kế hoạch thực hiện năm 2028, phấn đấu", "Nhiệm vụ thực hiện năm 2028, phấn đấu",
    "Trong kế hoạch thực hiện năm 2028, ngành phấn đấu",
  ])
  func whatIsToBeCarriedOutIsTheYearOfTheGoal(_ lead: String) {
    let found = Sample.found(
      lead + " tốc độ tăng trưởng đạt 3,5%; độ che phủ rừng 53,5%.", title: "Tổng kết ngành năm 2027", year: 2027,
      month: 12)
    #expect(found.map(\.deadlineYear) == [2028, 2028])
  }

  @Test func whatWasCarriedOutIsTheBase() {
    let body = "Năm 2028 phấn đấu thu ngân sách đạt 3.500 tỷ đồng, tăng 5% so với thực hiện năm 2027."
    #expect(Sample.found(body, year: 2027, month: 12).map(\.deadlineYear) == [2028, 2028])
  }

  @Test(arguments: ["31-12-2027", "31–12–2027", "5-9-2027"])
  func aDayWithDashesIsADay(_ day: String) {
    #expect(Sample.goals("- Thời gian thực hiện: \(day).").isEmpty)
    #expect(Sample.goals("- Thời gian hoàn thành: \(day); tỷ lệ hồ sơ trực tuyến đạt 75%.").map(\.value) == [75])
    #expect(Sample.goals("- Trước ngày \(day), tỷ lệ hồ sơ trực tuyến đạt 75%.").map(\.deadlineYear) == [2027])
  }

  @Test(arguments: ["lượng khách quốc tế", "lượt khách", "khách du lịch"])
  func aDayIsShownOnce(_ subject: String) {
    let shown = Sample.goals("- Trước ngày 30/6/2027, \(subject) đạt 20.000 lượt.").map(\.display)
    #expect(shown == [subject.prefix(1).uppercased() + subject.dropFirst() + " đạt 20.000 lượt, đến ngày 30/6/2027"])
  }

  @Test func signsAreThoseOfTheWords() {
    let fall = Sample.goals(
      "- Giảm tỷ lệ sinh: -0,2‰.\n- Giảm tỷ lệ hộ nghèo: - 1,5%/năm.\n- Giảm tỷ lệ bỏ học: 0,2 điểm.")
    #expect(fall.map(\.outcome).allSatisfy { $0.lowercased() == "giảm" })
    let rise = Sample.goals(
      "- Tăng tỷ lệ tham gia bảo hiểm y tế: +5%.\n- Tăng tỷ lệ tham gia: + 0,5 %\n- Tăng tỷ lệ khám +5%")
    #expect(rise.map(\.display).allSatisfy { $0.hasPrefix("Tăng tỷ lệ ") && !$0.contains("+") })
    #expect(Sample.goals("- Tốc độ tăng dân số: -0,5%.\n- Tốc độ tăng trưởng ngành: -2%").isEmpty)
    #expect(
      Sample.goals("- Chỉ tiêu y tế: - 100% xã có bác sĩ; - 90% trẻ em được tiêm chủng.").map(\.value) == [100, 90])
  }
}
