import Foundation
import Publications
import Targets
import Testing

/// Law, procedures, prices, penalties, entitlements and organisation set no goals of their own accord.
@Suite struct RuleTextTests {
  @Test(arguments: [
    ("Luật", false, "Luật Quy hoạch", RuleText?.some(.form)),
    ("Nghị định", true, "Quy định chi tiết Chương trình mục tiêu quốc gia", .form),
    ("Quyết định", false, "Về việc công bố danh mục thủ tục hành chính lĩnh vực đất đai", .procedures),
    ("Quyết định", false, "Ban hành bảng giá đất năm 2026", .prices),
    ("Nghị quyết", true, "Quy định mức thu phí tham quan", .prices),
    ("Nghị quyết", true, "Quy định mức tiền phạt trong lĩnh vực phòng cháy", .penalties),
    ("Nghị quyết", true, "Chính sách hỗ trợ thực hiện Chương trình xây dựng nông thôn mới", .entitlements),
    ("Quyết định", false, "Quy định chức năng, nhiệm vụ, quyền hạn của Sở Nội vụ", .organisation),
    ("Quyết định", true, "Ban hành Quy định về sử dụng chung hạ tầng", .regulation),
    ("Chỉ thị", false, "Tăng cường thực hiện quy định về an toàn giao thông", nil),
    ("Nghị quyết", true, "Quy định mức hỗ trợ thực hiện Chương trình nông thôn mới", .entitlements),
    ("Nghị quyết", true, "Về vùng phát thải thấp", .number),
    ("Nghị quyết", true, "Về bổ sung Kế hoạch phát triển kinh tế - xã hội năm 2025", nil),
    ("Quyết định", false, "Phê duyệt Đề án phát triển kinh tế số, cơ chế và chính sách hỗ trợ", nil),
    ("Kế hoạch", false, "Nâng cao chất lượng khám bệnh, chữa bệnh", nil),
    ("Quyết định", false, "Phê duyệt Chương trình khuyến công và mức hỗ trợ", nil),
  ])
  func theFirstWordOfATitleThatTellsDecides(_ form: String, _ hasYear: Bool, _ title: String, _ reason: RuleText?) {
    #expect(RuleText.reason(form: form, hasYearInNumber: hasYear, title: title) == reason)
    #expect(RuleText.reason(form: form, hasYearInNumber: hasYear, title: title.uppercased()) == reason)
  }

  private static let text = """
    ## Điều 1. Bố trí nguồn lực

    Bố trí tối thiểu 20% tổng chi ngân sách. Mỗi tổ có ít nhất 03 người.

    ## Điều 2. Mục tiêu

    a) Đến năm 2030, 90% hộ dân được dùng nước sạch.

    ## Điều 3. Tổ chức thực hiện

    Bảo đảm 100% hồ sơ được giải quyết đúng hạn.
    """

  @Test func onlySectionsThatSetGoalsAreRead() {
    var sample = Sample(RuleTextTests.text, issued: 2026)
    #expect(sample.targets.map(\.value) == [20, 3, 90, 100])
    sample.context.rules = .prices
    #expect(sample.targets.map(\.value) == [90])
  }

  @Test func editorsAskForTheWholeTextOrForNone() {
    let sample = Sample(RuleTextTests.text, issued: 2026)
    let document = TargetDocument(slug: "a", url: "/a/", title: "")
    func count(_ extract: Bool?) -> Int {
      TargetIndex.records(
        of: sample.document, context: sample.context, document: document, edits: TargetEdits(extract: extract)
      ).value.count
    }
    #expect(count(nil) == 4 && count(true) == 4 && count(false) == 0)
  }

  @Test(arguments: [("period: 2021-2025", true), ("summary: Năm năm", false)])
  func whatIsGivenAPeriodIsAPlanWhateverItsNumber(_ key: String, _ isPlan: Bool) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "bai.md")
    let text = """
      ---
      title: Tỷ lệ tham gia bảo hiểm y tế sẽ đạt 95% dân số
      number: 16/2021/QH15
      type: Nghị quyết
      issuer: Quốc hội
      issued: 2021-07-27
      date: 2021-07-28
      \(key)
      ---

      Quốc hội thông qua kế hoạch với những chỉ tiêu cụ thể: tuổi thọ trung bình đạt 74,5 tuổi; tỷ lệ đô thị hóa đạt 45%.

      """
    try Data(text.utf8).write(to: file)
    let reading = try #require(TargetReading.read(file.path).value)
    #expect(reading.records.map(\.value) == (isPlan ? [74.5, 45] : []))
    #expect(reading.rules == (isPlan ? nil : .number))
  }

  @Test func theReviewersListGivesTheReason() {
    let table = TargetTable.render([TargetReading(path: "a.md", records: [], rules: .procedures)])
    #expect(table.contains("công bố thủ tục hành chính") && table.contains("targets: {extract: true}"))
  }
}
