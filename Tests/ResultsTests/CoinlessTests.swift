import Testing

/// Counts that are no money, and what binds a count; texts of our own.
@Suite struct CoinlessTests {
  private func figures(_ text: String, form: String? = "Báo cáo", title: String = "") -> [String] {
    FindingSample(text, title: title, form: form).figures
  }

  @Test func nounsThatBeginWithTheNameOfACurrencyAreNoMoney() {
    #expect(figures("Trong năm, đã kết nạp 17 đồng chí.") == ["17 đồng chí"])
    #expect(figures("Đã lắp đặt 5 đồng hồ nước.") == ["5 đồng hồ nước"])
    #expect(figures("Đã cấp 500 đồng phục cho học sinh.") == ["500 đồng phục"])
    #expect(figures("Chi bộ hiện có 30 đ/c đảng viên.") == ["30 đ/c"])
    // A noun that no list has.
    #expect(figures("Đã trao 12 đồng hương phần quà.") == ["12 đồng hương"])
    #expect(figures("Đã thu 1.500 đồng.") == ["1500 đồng"])
    #expect(figures("Thu nhập bình quân đạt 50 triệu đồng/người.") == ["50 triệu đồng/người"])
  }

  @Test func aBodyIsCountedByItsWholeName() {
    #expect(figures("Đã thành lập 12 hội đồng nghiệm thu.") == ["12 hội đồng nghiệm thu"])
    #expect(figures("Đã tổ chức 2 hội chợ.") == ["2 hội chợ"])
  }

  @Test func verbsOfKeepingBindTheCountBehindThem() {
    #expect(figures("Đã cấp phép cho 27 máy, quản lý chặt chẽ 68 cơ sở.").last == "68 cơ sở")
    #expect(figures("Sở đang quản lý 68 cơ sở.") == ["68 cơ sở"])
    #expect(figures("Đã tổ chức 8 hội đồng xét duyệt 168 sáng kiến.") == ["8 hội đồng", "168 sáng kiến"])
    #expect(figures("Trong quý, nhận mới 3.000 hồ sơ, kỳ trước chuyển qua 12 hồ sơ.").last == "12 hồ sơ")
    #expect(figures("Quy định về công tác quản lý nhà nước đối với 68 cơ sở.").isEmpty)
  }

  @Test func aHerdHasSoMuchOfItsPlan() {
    #expect(figures("Tổng đàn lợn 12.000 con, đạt 97%.") == ["12000 con kh97"])
    #expect(figures("Đã tiêm phòng cho 12.000 con, đạt 97%.") == ["97% (12000/)"])
  }

  @Test func whatIsSetAgainstTheWholeIsAShare() {
    #expect(
      figures("Hộ nghèo có 10.689 hộ, chiếm 3,20% so với tổng số hộ toàn tỉnh (tăng 137 hộ so với đầu năm).")
        == ["3.2% (10689/) Δ137 hộ"])
  }

  @Test func announcementsStateNothingThatWasReached() {
    let text =
      "Giá gói thầu là 1.250.000.000 đồng. Thời gian thực hiện hợp đồng: 60 ngày. Nguồn vốn: ngân sách tỉnh 80%."
    #expect(figures(text, form: "Thông báo", title: "Thông báo mời thầu mua sắm thiết bị").isEmpty)
    #expect(figures("Sở bố trí 05 chuyên viên trực, 03 ca/ngày.", form: nil, title: "Lịch trực Tết").isEmpty)
    #expect(
      figures("Trường tuyển được 1.200 học sinh, đạt 98% kế hoạch.", form: nil, title: "Kết quả tuyển sinh năm 2024")
        == ["1200 học sinh kh98"])
  }

  @Test func whatRulesAllowAndWhatOnePaysIsNoResult() {
    #expect(figures("Theo quy định, hộ nghèo được vay 100 triệu đồng, lãi suất 6,6%/năm.").isEmpty)
    #expect(figures("Lệ phí là 30.000 đồng.", form: "Thông báo").isEmpty)
    #expect(figures("Theo quy định mới, tỷ lệ hồ sơ đúng hạn đạt 95%.") == ["95%"])
  }

  @Test func withWhatOnePassesIsNoResult() {
    #expect(figures("Thí sinh làm bài thi, đạt từ 27/30 câu trở lên là đạt.", form: nil).isEmpty)
  }

  @Test func whenABodyWasFoundedIsNotWhenItsFiguresHold() {
    let text = "Trường được thành lập năm 2007, có 5 khoa. Thư viện có 120.000 đầu sách."
    #expect(FindingSample(text).lines.last == "120000 đầu sách 2024-12-10")
    #expect(FindingSample("Nhà máy đi vào hoạt động từ năm 2010. Công suất đạt 30 MW.").lines == ["30 mw 2024-12-10"])
  }
}
