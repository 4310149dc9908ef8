import Testing

/// A match is certain only where all that stands in and above a clause is known to speak for it.
@Suite struct BesideTests {
  private static let measure = "Tỷ lệ hồ sơ trực tuyến"

  /// What was matched to a promise of that measure.
  private func answers(_ report: String, title: String = "", plan: String = "tỷ lệ hồ sơ trực tuyến") -> [String] {
    MatchingTests.Sample(plan: "- Đến năm 2024, \(plan) đạt tối thiểu 70%.", report: report, title: title).lines
  }

  private func isCertain(_ report: String, title: String = "") -> Bool {
    let found = answers(report, title: title)
    #expect(found.contains { $0.hasPrefix("98 ") }, "\(report): \(found)")
    return found.contains { $0.hasPrefix("98 ") && $0.hasSuffix("certain") }
  }

  @Test(arguments: [
    "", ", vượt kế hoạch", ", tăng 5% so với cùng kỳ năm 2023", " (vượt 28% so với kế hoạch)", " tính đến 31/12/2024",
    " trên địa bàn tỉnh", " toàn tỉnh", ", góp phần nâng cao chất lượng phục vụ", ", hoàn thành mục tiêu đề ra",
    ", trong đó cấp tỉnh đạt 99%, cấp xã đạt 97%", " vào cuối năm 2024", " tổng số hồ sơ", " (đạt)",
    ", cao hơn bình quân chung cả nước", "; tỷ lệ hài lòng đạt 90%", " và được đánh giá cao",
    ". Riêng cấp xã còn chậm",
  ])
  func daysPlansAndJudgementsBehindAFigureSayNothingAgainstIt(_ rest: String) {
    #expect(isCertain("\(Self.measure) đạt 98%\(rest)."), "\(rest)")
  }

  @Test(arguments: [
    " tại 05 xã", " đối với Sở Y tế", " (lĩnh vực hộ tịch)", " (cấp xã)", " (tại 05 xã)", " [khối Đảng]",
    ", riêng cấp xã",
    "; riêng cấp xã", " ở khối Đảng", " thí điểm", " trong lĩnh vực đất đai", " với hồ sơ đất đai", " cho tổ chức",
    ", thí điểm tại 5 xã", ", chủ yếu ở cấp tỉnh", ", trong đó có Sở Y tế", ", chỉ tính cấp tỉnh", ", nhất là ở đô thị",
    " – tại 5 xã", " - khối Đảng", ", vượt kế hoạch (khối Đảng)", " tại đô thị, tăng 5% so với cùng kỳ",
    " thuộc thẩm quyền Sở Nội vụ", ", tính riêng lĩnh vực đất đai", ", song chỉ ở khối Đảng",
  ])
  func wordsBehindAFigureThatMayLimitItAreNotCertain(_ rest: String) {
    #expect(!isCertain("\(Self.measure) đạt 98%\(rest)."), "\(rest)")
  }

  @Test(arguments: [
    "Ở khối Đảng, tỷ lệ hồ sơ trực tuyến đạt 98%.", "Đối với cấp xã, tỷ lệ hồ sơ trực tuyến đạt 98%.",
    "Riêng lĩnh vực hộ tịch, tỷ lệ hồ sơ trực tuyến đạt 98%.", "98% hồ sơ trực tuyến tại 05 xã.",
    "98% hồ sơ trực tuyến thí điểm.", "98% hồ sơ trực tuyến (cấp xã).", "> Tỷ lệ hồ sơ trực tuyến đạt 98%.",
    "“Tỷ lệ hồ sơ trực tuyến đạt 98%” là khẩu hiệu.", "\"Tỷ lệ hồ sơ trực tuyến đạt 98%\" là khẩu hiệu.",
    "«Tỷ lệ hồ sơ trực tuyến đạt 98%».", "**Huyện Gio Linh**\n\nTỷ lệ hồ sơ trực tuyến đạt 98%.",
    "**Huyện Gio Linh**\n\n1. Tỷ lệ hồ sơ trực tuyến đạt 98%.", "__Sở Y tế__\n\n- Tỷ lệ hồ sơ trực tuyến đạt 98%.",
    "*Khối Đảng*\n\nTỷ lệ hồ sơ trực tuyến đạt 98%.",
  ])
  func partsQuotesAndLinesThatNameABodyAreNotCertain(_ report: String) {
    #expect(!isCertain(report), "\(report)")
  }

  @Test(arguments: [
    "98% hồ sơ trực tuyến.", "Tại Quảng Nam, tỷ lệ hồ sơ trực tuyến đạt 98%.",
    "Đến hết năm 2024, trên địa bàn tỉnh, tỷ lệ hồ sơ trực tuyến đạt 98%.",
    "Chương trình “Chuyển đổi số” được triển khai. Tỷ lệ hồ sơ trực tuyến đạt 98%.",
    "**Kết quả đạt được**\n\nTỷ lệ hồ sơ trực tuyến đạt 98%.",
    "**Huyện Gio Linh**\n\nGhi chú.\n\n**Kết quả chung**\n\nTỷ lệ hồ sơ trực tuyến đạt 98%.",
    "Tỷ lệ hồ sơ trực tuyến đạt 98%, đứng thứ 5 cả nước.", "Mức độ hồ sơ trực tuyến đạt 98%.",
    "Duy trì tỷ lệ hồ sơ trực tuyến đạt 98%.",
  ])
  func othersAre(_ report: String) { #expect(isCertain(report), "\(report)") }

  @Test(arguments: [
    "thanh toán", "số hóa", "giải quyết", "tiếp nhận", "công khai", "hài lòng", "cán bộ xử lý", "trả kết quả",
  ])
  func aVerbAtTheHeadThatOneSideLacksIsAnotherMeasure(_ verb: String) {
    #expect(!isCertain("Tỷ lệ \(verb) hồ sơ trực tuyến đạt 98%."), "\(verb)")
    let own = answers("Tỷ lệ hồ sơ trực tuyến đạt 98%.", plan: "tỷ lệ \(verb) hồ sơ trực tuyến")
    #expect(!own.contains { $0.hasSuffix("certain") }, "\(verb)")
    let both = answers("Tỷ lệ \(verb) hồ sơ trực tuyến đạt 98%.", plan: "tỷ lệ \(verb) hồ sơ trực tuyến")
    #expect(both == ["98 → 1 certain"], "\(verb)")
  }

  @Test(arguments: [
    ("Tỷ lệ hồ sơ trực tuyến", "98% (lĩnh vực hộ tịch)", false), ("Tỷ lệ hồ sơ trực tuyến", "98% (cấp xã)", false),
    ("Tỷ lệ hồ sơ trực tuyến (lĩnh vực đất đai)", "98%", false), ("Tỷ lệ hồ sơ trực tuyến thí điểm", "98%", false),
    ("Tỷ lệ số hóa hồ sơ trực tuyến", "98%", false), ("Tỷ lệ hồ sơ trực tuyến", "98%", true),
    ("Tỷ lệ hồ sơ trực tuyến (HSTT)", "98%", true), ("Tỷ lệ hồ sơ trực tuyến", "98% (vượt)", true),
    ("Tỷ lệ hồ sơ trực tuyến toàn tỉnh", "98%", true),
  ])
  func rowsAreReadAlike(_ name: String, _ cell: String, _ isSure: Bool) {
    let report = "| Chỉ tiêu | Kết quả năm 2024 |\n|---|---|\n| \(name) | \(cell) |"
    #expect(isCertain(report) == isSure, "\(name) \(cell)")
  }

  @Test(arguments: [
    ("Báo cáo chuyển đổi số năm 2024 cấp xã", false), ("Báo cáo chuyển đổi số cấp xã năm 2024", false),
    ("Mẫu báo cáo chuyển đổi số năm 2024", false), ("Báo cáo chuyển đổi số năm 2024", true),
    ("Báo cáo bồi dưỡng cán bộ cấp xã và chuyển đổi số năm 2024", true),
  ])
  func aTitleMayNameALevel(_ title: String, _ isSure: Bool) {
    #expect(isCertain("\(Self.measure) đạt 98%.", title: title) == isSure, "\(title)")
  }
}
