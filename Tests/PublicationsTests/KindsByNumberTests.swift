import Diagnostics
import Publications
import Testing

/// The kind of a document that its number tells.
@Suite struct KindsByNumber {
  private func read(_ number: String, _ issuer: String = "UBND tỉnh Quảng Trị") -> Diagnosed<Publication?> {
    let text =
      "---\ntitle: Thử\nnumber: \(number)\nissuer: \(issuer)\nissued: 2026-01-05\ndate: 2026-01-06\n---\n\nChữ.\n"
    return Publication.read(SourceText(file: "content/van-ban/vb.md", text: text), kind: .document)
  }

  @Test(arguments: [
    ("12/GM-UBND", "Giấy mời"), ("12/BB-UBND", "Biên bản"), ("12/BGN-UBND", "Bản ghi nhớ"),
    ("12/BTT-UBND", "Bản thỏa thuận"),
    ("12/GUQ-UBND", "Giấy ủy quyền"), ("12/GGT-UBND", "Giấy giới thiệu"), ("12/GNP-UBND", "Giấy nghỉ phép"),
    ("12/PG-UBND", "Phiếu gửi"), ("12/PC-UBND", "Phiếu chuyển"), ("12/PB-UBND", "Phiếu báo"),
    ("12/SY-UBND", "Bản sao y"),
    ("12/GP-UBND", "Giấy phép"), ("12/GCN-UBND", "Giấy chứng nhận"), ("12/TCBC-UBND", "Thông cáo báo chí"),
    ("12/NQLT-UBND", "Nghị quyết liên tịch"), ("12/QCPH-UBND", "Quy chế phối hợp"),
    ("12/TBKL-UBND", "Thông báo kết luận"),
    ("12/KLTTr-UBND", "Kết luận thanh tra"), ("12/UBND-KGVX", "Công văn"), ("12/QĐ-UBND", "Quyết định"),
  ])
  func isThatOfTheRules(_ number: String, _ form: String) {
    let found = read(number)
    #expect(found.value?.facts.document?.form.name == form && found.diagnostics == [])
  }

  /// `CT` is the sign of a body, too, which its own letters bear.
  @Test(arguments: [("5680/CT-CS", true), ("123/CT-TTHT", true), ("12/CT-TTg", false), ("12/CT-UBND", false)])
  func aLetterMayBearTheSignOfTheTaxOffice(_ number: String, _ isLetter: Bool) {
    let text =
      "---\ntitle: Thử\ntype: Công văn\nnumber: \(number)\nissuer: Cục Thuế\nissued: 2026-01-05\ndate: 2026-01-06\n---\n\nChữ.\n"
    let found = Publication.read(SourceText(file: "content/van-ban/vb.md", text: text), kind: .document).diagnostics
    #expect(found.contains { $0.id == .typeNumberMismatch } == !isLetter)
  }

  @Test(arguments: [
    ("2715/STTTT-BCVT", "Sở Thông tin và Truyền thông tỉnh A"), ("12/BNV-CCVC", "Bộ Nội vụ"),
    ("12/CAT-PV01", "Công an tỉnh A"),
    ("12/BQLKKT-VP", "Ban Quản lý Khu kinh tế"), ("12/VP-TH", "Văn phòng UBND tỉnh A"), ("12/TCT-CS", "Tổng cục Thuế"),
    ("12/UBND-NC", "UBND xã B"),
  ])
  func isALetterWhereTheSenderStandsFirst(_ number: String, _ issuer: String) {
    let found = read(number, issuer)
    #expect(found.value?.facts.document?.form.name == "Công văn" && found.diagnostics == [])
  }

  @Test(arguments: ["ke-hoach", "Kế hoạch", "kế hoạch", "thong-tu-lien-tich"]) func isNamedByItsSlugToo(_ type: String)
  {
    let text = "---\ntitle: Thử\nnumber: 12/UBND\ntype: \(type)\nissuer: UBND tỉnh A\ndate: 2026-01-06\n---\n\nChữ.\n"
    let found = Publication.read(SourceText(file: "content/van-ban/vb.md", text: text), kind: .document).value
    #expect(found?.facts.document?.form.name == (type.hasPrefix("t") ? "Thông tư liên tịch" : "Kế hoạch"))
  }

  @Test func isAskedForWhereNobodyKnowsIt() {
    let found = read("12/ĐXK-UBND")
    #expect(found.diagnostics.map(\.id) == [.typeUnsure])
    // What is not known is not said.
    #expect(found.value?.facts.document?.form.name == "Văn bản")
  }
}
