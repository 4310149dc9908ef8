import Targets
import Testing

/// Which words the members of a row share, and which are each one's own.
@Suite struct SharedWordsTests {
  private func records(_ body: String) -> [TargetRecord] { Sample.goals(body) }

  @Test(arguments: [
    // Some of those before, or what something is done with: nothing is lent.
    ("Toàn tỉnh có 150 xã, trong đó 30 xã đạt chuẩn nông thôn mới nâng cao.", "150 xã đạt"),
    ("Hỗ trợ 200 hộ nghèo, 3 xã đạt chuẩn nông thôn mới.", "hộ nghèo đạt"),
    ("Hỗ trợ 10 xã, 20 thôn đạt chuẩn nông thôn mới.", "10 xã đạt"),
    ("Có ít nhất 2 khu công nghiệp và 5 xã đạt chuẩn nông thôn mới nâng cao.", "khu công nghiệp đạt"),
    ("Thành lập 5 hợp tác xã, 20 sản phẩm đạt chuẩn OCOP.", "hợp tác xã đạt"),
    ("Xây dựng 10 nhà văn hóa, 15 trường học đạt chuẩn quốc gia.", "nhà văn hóa đạt"),
  ]) func onlyPlacesThatAreMerelyCountedShareAStandard(_ body: String, _ never: String) {
    let found = records(body).map(\.display)
    #expect(!found.isEmpty)
    #expect(!found.contains { $0.contains(never) }, "\(found)")
  }

  @Test(arguments: [
    ("Có 3 huyện, 40 xã, 120 thôn đạt chuẩn nông thôn mới.", 3),
    ("Phấn đấu có 40 xã, 120 thôn đạt chuẩn nông thôn mới.", 2),
    ("Đến năm 2027 có thêm 5 xã, 12 thôn đạt chuẩn nông thôn mới.", 2),
  ]) func placesShareTheirStandard(_ body: String, _ count: Int) {
    #expect(records(body).map(\.outcome) == Array(repeating: "đạt chuẩn nông thôn mới", count: count))
  }

  @Test func eachShareKeepsItsOwnPart() {
    let found = records("Giảm 20% trong công nghiệp, 10% trong nông nghiệp và 5% trong dịch vụ.").map(\.display)
    #expect(
      found == [
        "Giảm 20% trong công nghiệp, đến năm 2027", "Giảm 10% trong nông nghiệp, đến năm 2027",
        "Giảm 5% trong dịch vụ, đến năm 2027",
      ])
  }

  @Test(arguments: [
    ("Giao dịch không dùng tiền mặt đạt 60% về số lượng và 30% về giá trị.", "Giao dịch không dùng tiền mặt"),
    ("Khách du lịch tăng 15% về số lượt và 20% về doanh thu.", "Khách du lịch"),
    ("Nông nghiệp tăng 3% về giá trị.", "Nông nghiệp"),
  ]) func whatIsMeasuredIsNotThatOfWhichItIsTold(_ body: String, _ measure: String) {
    let found = records(body).map(\.display)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.hasPrefix(measure) }, "\(found)")
  }

  @Test func aVerbBehindWhatRisesIsWrittenSmall() {
    let found = records("Tăng 20% về doanh thu và 25% về lợi nhuận.").map(\.display)
    #expect(found == ["Doanh thu tăng 20%, đến năm 2027", "Lợi nhuận tăng 25%, đến năm 2027"])
  }

  @Test(arguments: [
    (
      "Giảm tỷ suất trẻ em bị tai nạn thương tích xuống 550/100.000 trẻ em vào năm 2027 và 500/100.000 trẻ em vào năm 2030.",
      ["/100.000 trẻ em", "/100.000 trẻ em"]
    ),
    ("Tỷ số tử vong mẹ giảm xuống dưới 40/100.000 phụ nữ.", ["/100.000 phụ nữ"]),
    ("Tỷ lệ mắc bệnh dưới 30/100 trẻ em.", ["/100 trẻ em"]),
    ("Tỷ lệ khiếu nại dưới 15/1.000 khách du lịch.", ["/1.000 khách du lịch"]),
    ("Giảm số ca mắc xuống 5 ca/100.000 thanh niên.", ["ca/100.000 thanh niên"]),
  ]) func aRateIsOfARoundNumberOfPeople(_ body: String, _ units: [String]) {
    #expect(records(body).map(\.unit) == units)
  }

  @Test(arguments: [
    ("Tăng cường truyền thông, nhờ đó số ca lây nhiễm giảm 20%.", "số ca lây nhiễm"),
    (
      "Theo Nghị quyết 48, tới năm 2030 số người chết vì tai nạn giao thông giảm ít nhất 50%.",
      "số người chết vì tai nạn giao thông"
    ),
    ("Phấn đấu số ca mắc giảm 20% nếu so với năm 2025.", "số ca mắc"),
  ]) func whyAndByWhatPaperIsNoPartOfTheSubject(_ body: String, _ subject: String) {
    #expect(records(body).map(\.subject) == [subject])
  }

  @Test func aRowIsAPartOfOneThatItIsKinTo() {
    let found = records(
      "| STT | Chỉ tiêu | Đơn vị | Năm 2027 |\n|---|---|---|---|\n| 1 | Tỷ lệ bao phủ bảo hiểm | | |\n"
        + "| | Bảo hiểm y tế | % | 93 |\n| | Lao động qua đào tạo | % | 75 |\n"
    ).map(\.display)
    #expect(
      found == [
        "Tỷ lệ bao phủ bảo hiểm, trong đó Bảo hiểm y tế đạt 93%, đến năm 2027",
        "Lao động qua đào tạo đạt 75%, đến năm 2027",
      ])
  }

  @Test func criteriaOfACellAreCountedAndTheYearBeforeIsNoGoal() {
    let found = records(
      "| Nội dung | Chỉ tiêu năm 2027 |\n|---|---|\n| Nông thôn mới | Hoàn thành 19 tiêu chí; 5 xã đạt chuẩn |\n"
        + "| Năm 2026 | Tỷ lệ hộ nghèo 3,5%; hộ cận nghèo 4% |\n")
    #expect(found.map(\.value) == [19, 5])
  }

  @Test func aCellWithoutANameHasThatOfItsRow() {
    let found = records(
      "| Nội dung | Chỉ tiêu năm 2027 |\n|---|---|\n| Rừng | Trồng mới 500 ha; khoanh nuôi 1.200 ha |\n| Năm 2026 | 4% |\n"
    )
    #expect(found.map(\.value) == [500, 1200])
    #expect(found.first?.subject == "Rừng")
    #expect(found.first?.display == "Rừng: Trồng mới 500 ha, đến năm 2027")
  }

  @Test func whereItIsDoneHoldsForTheWholeRow() {
    let found = records("Xây dựng mô hình tại 3 xã và 5 phường.").map(\.display)
    #expect(
      found == ["Xây dựng mô hình tại 3 xã, đến năm 2027", "Xây dựng mô hình tại 5 phường, đến năm 2027"])
  }

  @Test func aFallOfEachYearIsNoValue() {
    let found = records("Trên chặng đường đó, mỗi năm kéo giảm số thương vong 5 - 10%.")
    #expect(found.map(\.subject) == ["số thương vong"])
    #expect(found.map(\.outcome) == ["kéo giảm"])
    #expect(found.map(\.display) == ["Mỗi năm kéo giảm số thương vong 5–10%, đến năm 2027"])
  }
}
