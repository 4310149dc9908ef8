import Diagnostics
import TestSupport
import Testing
import Vietnamese

import Publications

/// What a text does to the validity of documents held here, held against what their front matter states.
@Suite struct EffectsOnOtherDocuments {
  /// The fixes for the document `cu`, which another one bears on that is in force.
  private func fixes(_ more: String, _ text: String, on today: String = "2026-11-30") throws -> [String] {
    let portal = try CitationPortal(
      CitationPortal.document("cu", "900/QĐ-UBND", "UBND tỉnh Bắc Ninh", "2025-08-20", more: more, "Điều 1. A")
        + CitationPortal.document(
          "moi", "1900/QĐ-UBND", "UBND tỉnh Bắc Ninh", "2026-09-01", more: "effective: 2026-09-01\n", text))
    let review = EffectReview(portal.catalog, today: try #require(Day(iso: today)))
    return try review.diagnostics(of: #require(portal.index("moi"))).map { diagnostic in
      #expect(diagnostic.id == .statusContradicts && diagnostic.location?.file == "content/van-ban/cu.md")
      return try #require(diagnostic.fix)
    }
  }

  private let other = "Quyết định số 900/QĐ-UBND ngày 20/8/2025"

  @Test func aPartThatEndsMakesItPartlyExpired() throws {
    let text = "Điều 1. Bãi bỏ khoản 2 Điều 3 và Điều 5 của \(other)."
    #expect(try fixes("status: con-hieu-luc\n", text).first?.contains("het-hieu-luc-mot-phan") == true)
    #expect(try fixes("status: het-hieu-luc-mot-phan\n", text) == [])
    #expect(try fixes("", text) == [])
    #expect(try fixes("status: con-hieu-luc\n", "Điều 1. Sửa đổi Điều 5 của \(other).") == [])
    #expect(try fixes("status: con-hieu-luc\n", text, on: "2026-08-31") == [])
  }

  @Test func whatExtendsItMovesTheDayOfExpiry() throws {
    let text = "Điều 1. Kéo dài thời hạn áp dụng \(other) đến hết ngày 31 tháng 12 năm 2026."
    #expect(try fixes("expired: 2025-12-31\n", text).first?.contains("`expired: 2027-01-01`") == true)
    #expect(try fixes("expired: 2027-01-01\n", text) == [])
    #expect(try fixes("", text) == [])
    let year = "Điều 1. Kéo dài thời gian thực hiện \(other) đến hết năm 2026."
    #expect(try fixes("expired: 2025-12-31\n", year).first?.contains("`expired: 2027-01-01`") == true)
  }

  @Test func whatIsSaidOfProvisionsIsNotSaidOfTheWhole() throws {
    let suspended = "Điều 1. Ngưng hiệu lực khoản 2 Điều 3 của \(other) đến hết ngày 31/12/2026."
    #expect(try fixes("status: con-hieu-luc\n", suspended) == [])
    let extended =
      "Điều 1. Kéo dài thời hạn áp dụng \(other) đến ngày 31/12/2026; riêng Điều 5 kéo dài đến hết ngày 31/12/2029."
    #expect(try fixes("expired: 2025-12-31\n", extended).first?.contains("`expired: 2027-01-01`") == true)
  }

  @Test func whatSuspendsItLeavesItNotInForce() throws {
    let text = "Điều 1. Ngưng hiệu lực thi hành \(other) đến hết ngày 31/12/2026."
    #expect(try fixes("status: con-hieu-luc\n", text).count == 1)
    #expect(try fixes("status: con-hieu-luc\n", text, on: "2027-01-01") == [])
    #expect(try fixes("", text) == [])
  }

  /// A text that is in force to the end of a day is so on that day.
  @Test(arguments: [
    ("Quyết định này có hiệu lực từ ngày ký đến hết ngày 30/11/2026.", "2026-12-01"),
    ("Quyết định này hết hiệu lực từ ngày 30/11/2026.", "2026-11-30"), ("Một.", "2026-11-30"),
  ])
  func theLastDayIsTheOneOfItsText(_ text: String, _ ended: String) throws {
    let portal = try CitationPortal(
      CitationPortal.document(
        "cu", "900/QĐ-UBND", "UBND tỉnh Bắc Ninh", "2025-08-20", more: "expired: 2026-11-30\n",
        "Điều 1. A\n\nĐiều 2. \(text)"))
    let index = try #require(portal.index("cu"))
    #expect(portal.catalog.publications[index].facts.document?.ended == Day(iso: ended))
  }
}
