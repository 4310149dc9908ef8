import Foundation
import TestSupport
import Testing

/// What is said of pages that a number finds, and that lack what was typed beside it.
@Suite struct SearchByNumberTests {
  private static func portal() throws -> SiteFixture {
    let plans = [
      ("102-kh-ubnd", "102/KH-UBND", "Quảng Bình", "issued: 2023-03-04\n"),
      ("115-kh-ubnd", "115/KH-UBND", "Lào Cai", "issued: 2022-03-04\n"),
      ("153-kh-ubnd", "153/KH-UBND", "Lào Cai", ""),
    ].map { name, number, place, issued in
      """
      -- content/van-ban/\(name).md --
      ---
      title: Kế hoạch phát triển dịch vụ công
      number: \(number)
      issuer: UBND tỉnh \(place)
      signer: {name: Hoàng Nam, title: Phó Chủ tịch}
      \(issued)date: 2024-03-04
      ---

      Hạ tầng và nội dung được rà soát theo danh mục ở 15 xã; Hà Giang có kinh nghiệm.


      """
    }
    return try SiteFixture(
      """
      -- content/portal.yml --
      name: Cổng
      base_url: https://cong.example
      -- content/tin-tuc/tin.md --
      ---
      title: Kế hoạch năm 2018
      date: 2018-03-04
      ---

      Kế hoạch năm 2018 có 153 điểm, theo mục tiêu chung.


      """ + plans.joined(), copying: ["templates": RealPortal.root + "/templates"])
  }

  @Test func whatLacksAWordSaysWhichAndANumberThatNoPageHasIsTold() async throws {
    let site = try Self.portal()
    let result = try Command.congbo(["build", "--source", site.path, "--output", site.folder("site")])
    #expect(result.exitCode == 0, "\(result.errors)")
    let (_, console) = try await SearchPage.with(site.folder("site")) { page in
      for (query, name, mark) in [
        // "hà" and "nội" stand on the page, "Hà Nội" does not.
        ("102/KH-UBND Hà Nội", "102-kh-ubnd", "Gần đúng: không có “Hà Nội”"),
        ("102/kh-ubnd 2021", "102-kh-ubnd", "Gần đúng: không có “2021”"),
        ("102/KH-UBND Quảng Bình 2023", "102-kh-ubnd", nil), ("102/KH-UBND nội dung", "102-kh-ubnd", nil),
        // "mục" of a list is no "mục tiêu".
        ("102/KH-UBND mục tiêu", "102-kh-ubnd", "Gần đúng: không có “mục tiêu”"),
        // Without a day of issue its year is not known.
        ("Kế hoạch 153 năm 2018", "153-kh-ubnd", "Gần đúng: không có “2018”"), ("kế hoạch 153", "153-kh-ubnd", nil),
      ] {
        let first = try await page.find(query).first
        #expect(first?.path == "/van-ban/\(name)/", "\(query)")
        #expect(first?.text.contains("Gần đúng") == (mark != nil), "\(query)")
        if let mark { #expect(first?.text.contains(mark) == true, "\(query): \(first?.text ?? "")") }
      }
      _ = try await page.find("15/KH-UBND")
      #expect(try await page.notes().contains("Không có trang nào chứa “15/KH-UBND”"))
      _ = try await page.find("115/KH-UBND")
      #expect(try await page.notes() == "")
      for query in ["Hoàng Nam", "hoang nam", "\"Hoàng Nam\""] {
        #expect(Set(try await page.find(query).map(\.path)).filter { $0.hasPrefix("/van-ban/") }.count == 3, "\(query)")
        #expect(try await page.notes() == "", "\(query)")
      }
    }
    #expect(console == [])
  }
}
