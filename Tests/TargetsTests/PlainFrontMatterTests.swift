import Foundation
import Targets
import Testing

/// A file whose front matter the portal would refuse is read all the same; what it is, its title and its issuer tell.
@Suite struct PlainFrontMatterTests {
  private func found(_ head: String, _ body: String) throws -> [TargetRecord] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "bai.md")
    try Data("---\n\(head)\n---\n\n\(body)\n".utf8).write(to: file)
    return try #require(TargetReading.read(file.path).value).records
  }

  private static let results = "Thu nhập bình quân đầu người đạt 39 triệu đồng; tỷ lệ hộ nghèo của xã còn 1,68%."

  @Test(arguments: [
    "title: Đại hội Đảng bộ xã Tam Hòa\nissuer: Phóng viên (báo chí)\ndate: 2020-03-06",
    "title: Đại hội Đảng bộ xã Tam Hòa\nissuer: UBMTTQ xã Tam Hòa (trang tin)\ndate: 2020-03",
    "title: Du lịch Việt Nam\nissuer: bách khoa mở\ndate: 2019",
    "title: Xã Tam Hòa về đích\nissuer: Lê Tuyến\ndate: 2019-05-01",
    "title: Thu nhập của xã Tam Hòa năm 2019 tăng 2,5%\nissuer: UBND xã Tam Hòa\ndate: 2019-12-19",
    "title: \"Tam Hòa: 39 triệu đồng một người\"\nissuer: Sở Tài chính\ndate: 2019-12-19",
    "title: Xã Tam Hòa đón 26.000 lượt khách\nissuer: UBND xã Tam Hòa\ndate: 2019-12-19",
  ])
  func whatThePressTellsIsNews(_ head: String) throws { #expect(try found(head, Self.results).isEmpty) }

  @Test(arguments: [
    "title: Kế hoạch phát triển kinh tế xã Tam Hòa\nissuer: Phóng viên (báo chí)\ndate: 2020",
    "title: \"Tam Hòa: Nghị quyết về phát triển kinh tế\"\nissuer: Đảng ủy xã (cổng thông tin)\ndate: 2020",
    "title: Phát triển kinh tế xã Tam Hòa\nissuer: UBND xã Tam Hòa\ndate: 2020",
    "title: Phát triển kinh tế 6 tháng cuối năm theo Nghị quyết 02\nissuer: UBND xã Tam Hòa\ndate: 2020",
    "title: Phát triển kinh tế xã Tam Hòa\nso_ky_hieu: 08-NQ/TU\nissuer: trang tin\ndate: 2020",
  ])
  func aFormABodyOrANumberMakesADocument(_ head: String) throws {
    #expect(try found(head, Self.results).map(\.value) == [39, 1.68])
  }

  /// Blanks before a pasted paragraph make no code of it, there as little as on a page of the portal.
  @Test func indentedParagraphsAreText() throws {
    let head = "title: Kế hoạch năm 2021\nissuer: UBND xã Tam Hòa\ndate: 2020"
    #expect(try found(head, "     Phấn đấu tỷ lệ hộ nghèo còn 2%.\n\n     Trồng 30 ha rừng.").map(\.value) == [2, 30])
  }

  @Test func theYearOfNewsIsReadWithoutItsDay() throws {
    let head = "title: Xã Tam Hòa về đích\nissuer: báo chí\ndate: 2020-05"
    let body = "Năm 2019, xã phấn đấu và đạt 60%. Năm nay, xã phấn đấu có 80% hộ khá."
    #expect(try found(head, body).map(\.deadlineYear) == [2020])
    let span = head.replacing("2020-05", with: "2020-2024")
    #expect(try found(span, "Năm nay, xã phấn đấu có 80% hộ khá.").map(\.deadlineYear) == [nil])
  }
}
