import Testing

/// Words that tell of the past elsewhere stand in names of things too: "nông thôn mới đạt" is no "mới đạt", "hương ước đạt" no
/// "ước đạt".
@Suite struct NameOfWordsTests {
  private func values(_ text: String) -> [String] {
    Sample("## Mục tiêu\n\n- \(text)", title: "Kế hoạch đến năm 2030", issued: 2026).targets.map {
      "\($0.subject): \($0.value) \($0.unit)"
    }
  }

  @Test(arguments: [
    ("Tỷ lệ xã đạt chuẩn nông thôn mới đạt 80%.", "Tỷ lệ xã đạt chuẩn nông thôn mới: 80.0 %"),
    ("Số xã đạt chuẩn nông thôn mới đạt 50/124 xã.", "Số xã đạt chuẩn nông thôn mới: 50.0 xã"),
    ("Chỉ số đổi mới đạt 45 điểm.", "Chỉ số đổi mới: 45.0 điểm"),
    ("Tỷ lệ thôn có hương ước đạt 100%.", "Tỷ lệ thôn có hương ước: 100.0 %"),
    ("Tỷ lệ báo cáo thống kê điện tử đạt 100%.", "Tỷ lệ báo cáo thống kê điện tử: 100.0 %"),
    ("Số đảng viên kết nạp mới đạt 2.000 đảng viên.", "Số đảng viên kết nạp mới: 2000.0 đảng viên"),
    ("Kết nạp mới 2.000 đảng viên.", "đảng viên: 2000.0 đảng viên"),
  ])
  func areNoWordsOfThePast(_ text: String, _ target: String) { #expect(values(text) == [target]) }

  @Test(arguments: ["Tỷ lệ hồ sơ trực tuyến mới đạt 50%.", "Tỷ lệ hồ sơ trực tuyến ước đạt 50%."])
  func elsewhereTheyAre(_ text: String) { #expect(values(text) == []) }
}
