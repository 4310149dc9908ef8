import Results
import Testing

/// Whose a share of the plan is, whose words an item has, and numbers that measure nothing. Texts of our own.
@Suite struct WholeAndMembersTests {
  private func figures(_ text: String, form: String? = "Báo cáo") -> [String] {
    FindingSample(text, form: form).figures
  }
  private func named(_ text: String) -> [String] {
    FindingSample(text, form: "Báo cáo", issued: "2025-12-20").found.map {
      "\($0.subject): \($0.value?.description ?? "-")"
    }
  }

  @Test func aShareBehindAllPartsIsOfTheWhole() {
    let lead = "Đã tổ chức 64 phiên giao dịch việc làm, trong đó 47 phiên online, 9 phiên trực tiếp"
    #expect(figures("\(lead) và lưu động 8 phiên, đạt 128% so với kế hoạch.").first == "64 phiên kh128")
    #expect(figures("\(lead), đạt 128% kế hoạch.").first == "64 phiên")
    #expect(
      figures("Thu ngân sách đạt 500 tỷ đồng, trong đó thu nội địa 300 tỷ đồng, đạt 110% dự toán.") == [
        "500 tỷ đồng", "300 tỷ đồng kh110",
      ])
  }

  @Test func eachOfTwoInTurnHasItsUnitAndItsShare() {
    let text = "Kim ngạch xuất khẩu và sản lượng thủy sản đạt lần lượt 2.896 triệu USD và 32.322 tấn"
    #expect(named("\(text).") == ["Kim ngạch xuất khẩu: 2896", "sản lượng thủy sản: 32322"])
    #expect(figures("\(text), bằng 98,5% và 102,3% kế hoạch.") == ["2896 triệu usd kh98.5", "32322 tấn kh102.3"])
  }

  @Test func aResolutionIsAPlan() {
    #expect(figures("Doanh thu bán lẻ 1.763 tỷ đồng/1.922 tỷ đồng, đạt 91,72%NQ.") == ["1763 tỷ đồng kh91.72 /1922"])
    #expect(figures("Tỷ lệ tham gia BHYT: ước thực hiện 83%, đạt 91% NQ.") == ["83% kh91"])
    #expect(figures("Trồng rừng được 46,8 ha/50 ha, đạt 93,7% KH.") == ["46.8 ha kh93.7 /50"])
    #expect(figures("Tổng đàn lợn 45.107 đạt 101% kế hoạch.") == ["45107 kh101"])
  }

  @Test func aLabelEndsWhereItsFigureWasTold() {
    #expect(
      named("Tỷ lệ tham gia BHYT: ước thực hiện 83%; trồng mới rừng 46,8 ha; đào tạo nghề 500 người.") == [
        "Tỷ lệ tham gia BHYT: 83", "rừng: 46.8", "nghề: 500",
      ])
    #expect(
      named("Tỷ lệ suy dinh dưỡng: thể nhẹ cân 6%; thể thấp còi 9%.") == [
        "Tỷ lệ suy dinh dưỡng, thể nhẹ cân: 6", "Tỷ lệ suy dinh dưỡng, thể thấp còi: 9",
      ])
  }

  @Test func itemsHaveTheMeasureOfTheirLead() {
    #expect(
      named("- Tỷ lệ hộ nghèo:\n  + Năm 2024: 3,1%.\n  + Năm 2025: 2,5%.\n- Tỷ lệ hồ sơ đúng hạn:\n  + Cấp xã: 92%.")
        == [
          "Tỷ lệ hộ nghèo: 3.1", "Tỷ lệ hộ nghèo: 2.5", "Tỷ lệ hồ sơ đúng hạn, Cấp xã: 92",
        ])
    // Of another lead, or beside it, nothing is taken.
    #expect(named("- Kết quả như sau:\n  + Tỷ lệ hộ nghèo năm 2025: 2,5%.") == ["Tỷ lệ hộ nghèo: 2.5"])
  }

  @Test func numbersToldAgainInWordsAndInspectionsCount() {
    #expect(figures("- Công nhận 05 (năm) sản phẩm OCOP mới.") == ["5 sản phẩm"])
    #expect(
      figures("Đã tổ chức 9 cuộc thanh tra; thanh tra tại 100 cơ sở; xử phạt 15 trường hợp.") == [
        "9 cuộc", "100 cơ sở", "15 trường hợp",
      ])
    #expect(figures("Xã nằm cách trung tâm thị trấn khoảng 06km về phía Đông. Làm mới 12 km đường.") == ["12 km"])
  }

  @Test func goalsSetByOthersAndThoseThatWereMetAreNoGoalsOfWhatFollows() {
    #expect(
      figures(
        "Theo Nghị quyết của HĐND huyện giao, huyện có 27 chỉ tiêu đạt kế hoạch. Diện tích lúa đạt 130 ha.", form: nil)
        == ["27 chỉ tiêu tally", "130 ha"])
    #expect(
      figures("Các chỉ tiêu đạt cao gồm: Diện tích lúa đạt 130 ha, đạt 101% nghị quyết; đàn bò đạt 95 con.", form: nil)
        == [
          "130 ha kh101", "95 con",
        ])
    #expect(figures("Các chỉ tiêu phải đạt gồm: Diện tích lúa đạt 130 ha; đàn bò đạt 95 con.", form: nil).isEmpty)
  }
}
