import Targets
import Testing

/// What is said of a value alone: of a part of those before it, of names behind it, of how many of how many.
@Suite struct OwnPredicateTests {
  @Test(
    arguments: ["hộ nghèo được vay vốn", "hợp tác xã hoạt động hiệu quả", "tổ chức kinh tế tập thể đạt loại tốt, khá"],
    [
      "thoát nghèo bền vững", "tham gia liên kết theo chuỗi giá trị", "tham gia các chuỗi liên kết",
      "được cấp chứng nhận",
    ])
  func aPartDoesWhatIsSaidOfIt(_ whole: String, _ own: String) {
    let found = Sample.goals("- Trên 64% \(whole), trong đó có ít nhất 50% \(own).")
    #expect(found.map(\.value) == [64, 50])
    #expect(found.last?.outcome == own)
    #expect(found.last?.display.hasSuffix(" \(own), đến năm 2027") ?? false)
    #expect(found.first.map { whole == $0.subject + " " + $0.outcome } ?? false)
  }

  @Test(arguments: ["doanh nghiệp", "hợp tác xã"]) func thoseNewlyMadeAreWho(_ who: String) {
    for (goal, subject) in [("80% \(who)", who), ("Có 500 \(who)", who)] {
      let found = Sample.goals("- \(goal) mới thành lập được hỗ trợ tư vấn.")
      #expect(found.map(\.subject) == [subject + " mới thành lập"])
      #expect(found.map(\.outcome) == ["được hỗ trợ tư vấn"])
    }
  }

  @Test(arguments: ["trong tổng số", "trong số"]) func soManyOfSoMany(_ link: String) {
    let found = Sample.goals("- Có 7 \(link) 12 xã đạt chuẩn nông thôn mới.")
    #expect(
      found.map { "\(Int($0.value ?? 0)) \($0.unit): \($0.subject), \($0.outcome)" } == [
        "7 xã: xã, đạt chuẩn nông thôn mới"
      ]
    )
  }

  @Test func whichOnesIsNoPredicate() {
    let found = Sample.goals("- Phấn đấu có 2 xã đạt chuẩn nông thôn mới là Đạ Oai và Hà Lâm.")
    #expect(found.map(\.outcome) == ["đạt chuẩn nông thôn mới"])
  }

  @Test func howMuchSomethingIsUsedIsOneName() {
    let found = Sample.goals("- Tăng tỷ lệ sử dụng thời gian lao động ở nông thôn lên 87%.")
    #expect(found.map(\.subject) == ["tỷ lệ sử dụng thời gian lao động ở nông thôn"])
  }

  @Test func aPeriodOutOfWhichSomethingComesSaysWhatItIs() {
    let found = Sample.goals("- 89% dự án chuyển tiếp từ giai đoạn 2021 - 2025 được quyết toán dứt điểm.")
    #expect(found.map(\.subject) == ["dự án chuyển tiếp từ giai đoạn 2021 - 2025"])
  }

  @Test(arguments: [
    ("Mỗi năm đào tạo nghề cho 5.000 người", "Mỗi năm đào tạo nghề cho 5.000 người"),
    ("Hằng năm giới thiệu việc làm cho 300 người", "Hằng năm giới thiệu việc làm cho 300 người"),
    ("Đào tạo nghề cho 5.000 người", "Đào tạo nghề cho 5.000 người"),
  ])
  func howOftenIsShown(_ goal: String, _ shown: String) {
    #expect(Sample.goals("- \(goal).").map(\.display) == [shown + ", đến năm 2027"])
  }

  @Test(arguments: ["15%2; ", "15%1, ", "15%12. "]) func aNumberOfANoteIsNoFigure(_ share: String) {
    let found = Sample.goals("- Tỷ lệ hộ nghèo dưới \(share)Duy trì tỷ lệ che phủ rừng đạt 40%3.")
    #expect(found.map(\.value) == [15, 40])
  }

  @Test func nounsThatBeginAlikeShareNoComparator() {
    let found = Sample.goals(
      "- Chi phí giao hàng chiếm không quá 15% doanh thu; 70% doanh nghiệp nhỏ kinh doanh trên sàn thương mại điện tử.")
    #expect(found.map(\.comparator) == [.atMost, .equal])
  }

  @Test func yearsOfAListHaveTheirBase() {
    let found = Sample.goals("- Số người được trợ giúp:\n\n+ Năm 2028: 3,5% dân số;\n\n+ Năm 2030: 4% dân số.")
    #expect(found.map(\.subject) == ["Số người được trợ giúp", "Số người được trợ giúp"])
    #expect(found.first?.display == "Số người được trợ giúp đạt 3,5% dân số, đến năm 2028")
  }

  @Test func ageFromBirthIsMeasured() {
    #expect(Sample.goals("- Tuổi thọ trung bình (tính từ lúc sinh): 73,8 tuổi.").map(\.value) == [73.8])
  }
}
