import Publications
import TestSupport
import Testing

/// What stands behind the signature.
struct AppendixTests {
  private static let decision = """
    Điều 1. Một
    1. Theo Phụ lục số 01.
    2. Hai./.
    Nơi nhận:
    - Như Điều 1;
    - Lưu: VT.
    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH
    Trần Văn A

    """

  private func ids(_ behind: String) -> [String] {
    Fixture.document(body: Self.decision + behind + "\n1. Một.\n2. Hai.\n3. Ba.\n")?.anchors.identifiers.map(\.id) ?? []
  }

  @Test(arguments: ["Phụ lục II: Tờ khai", "Phụ lục II. Tờ khai", "Phụ lục 2 - Tờ khai", "Phụ lục số 2: TỜ KHAI"])
  func theNextAppendixMayHaveItsTitleInSmallLetters(_ heading: String) throws {
    let found = ids("PHỤ LỤC I\nMẪU ĐƠN\n1. Họ tên\n\(heading)")
    let stem = try #require(found.first { $0.hasPrefix("phu-luc") && !$0.hasPrefix("phu-luc-i-") && $0 != "phu-luc-i" })
    #expect(Array(found.suffix(4)) == [stem, "\(stem)-muc-1", "\(stem)-muc-2", "\(stem)-muc-3"])
  }

  @Test func aSentenceThatBeginsWithAnAppendixOpensNone() {
    #expect(!ids("PHỤ LỤC I\nMẪU ĐƠN\n1. Họ tên\nPhụ lục II: được lập thành ba bản.").contains("phu-luc-ii"))
  }

  @Test(arguments: [
    ("PHỤ LỤC SỐ 01", "phu-luc-01"), ("PHỤ LỤC SỐ I", "phu-luc-i"), ("PHỤ LỤC SỐ 06: DANH MỤC", "phu-luc-06"),
    ("PHỤ LỤC 01/CT", "phu-luc-01"), ("Phụ lục số 01/TNXP", "phu-luc-01"), ("Phụ lục I-1", "phu-luc-i-1"),
    ("PHỤ LỤC 1.1", "phu-luc-1-1"), ("PHỤ LỤC IA", "phu-luc-ia"), ("PHỤ LỤC 1A", "phu-luc-1a"),
    ("PHỤ LỤC (01)", "phu-luc-01"),
    ("Phụ lục số: 01", "phu-luc-01"), ("PHỤ LỤC I (tiếp theo)", "phu-luc-i"), ("PHỤ LỤC KÈM THEO", "phu-luc"),
    ("PHỤ LỤC DANH MỤC DỰ ÁN", "phu-luc"), ("Phụ lục 1 kèm theo Thông tư số 5/2020/TT-BTC", "phu-luc-1"),
    ("PHỤ LỤC SỐ 1\nDANH MỤC DỰ ÁN", "phu-luc-1"), ("PHỤ LỤC I-A", "phu-luc-i-a"), ("PHỤ LỤC VI - TÊN", "phu-luc-vi"),
    ("Mẫu số 01", "mau-so-01"), ("MẪU SỐ 01 ĐƠN ĐỀ NGHỊ", "mau-so-01"), ("PHỤ BIỂU SỐ 01", "phu-bieu-so-01"),
    ("Biểu số 1", "bieu-so-1"), ("BIỂU MỨC THU PHÍ\n(Ban hành kèm theo Quyết định số 1/2020/QĐ-UBND)", "kem-theo"),
  ])
  func appendicesAndFormsHaveAnchorsOfTheirOwn(_ heading: String, _ stem: String) {
    #expect(
      ids(heading)
        == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", stem, "\(stem)-muc-1", "\(stem)-muc-2", "\(stem)-muc-3"])
  }

  @Test func nothingBehindASignatureGoesOnWithTheArticles() {
    #expect(!ids("BẢNG GIÁ ĐẤT").contains("dieu-1-khoan-3"))
    #expect(!ids("ĐƠN ĐỀ NGHỊ CẤP GIẤY PHÉP").contains("dieu-1-khoan-3"))
  }

  @Test func formsFollowOneAnother() {
    #expect(
      ids("Mẫu số 01\n1. Một.\nMẫu số 02\nTỜ KHAI").filter { $0.hasPrefix("mau") }
        == ["mau-so-01", "mau-so-01-muc-1", "mau-so-02", "mau-so-02-muc-1", "mau-so-02-muc-2", "mau-so-02-muc-3"])
  }

  @Test(arguments: [
    ("Phụ lục số 01", "PHỤ LỤC SỐ 01", "#phu-luc-01"), ("Phụ lục 1", "PHỤ LỤC 01", "#phu-luc-01"),
    ("Phụ lục 01", "PHỤ LỤC 1", "#phu-luc-1"), ("Phụ lục I-1", "PHỤ LỤC I-1", "#phu-luc-i-1"),
    ("Phụ lục 1A", "PHỤ LỤC 01A", "#phu-luc-01a"),
  ])
  func citationsLeadToTheirAppendix(_ cited: String, _ heading: String, _ anchor: String) throws {
    let portal = try CitationPortal(
      CitationPortal.document(
        "vb", "07/2025/QĐ-UBND", "UBND tỉnh A", "2025-05-05", "Điều 1. Theo \(cited).\n\n\(heading)\n\nBẢNG GIÁ\n"))
    #expect(try portal.references(of: "vb") == ["\(cited) → \(anchor)"])
  }

  @Test func anAppendixOfAnotherNumberIsNotMeant() throws {
    let portal = try CitationPortal(
      CitationPortal.document(
        "vb", "07/2025/QĐ-UBND", "UBND tỉnh A", "2025-05-05", "Điều 1. Theo Phụ lục 1-2.\n\nPHỤ LỤC 1\n\nBẢNG GIÁ\n"))
    #expect(try portal.references(of: "vb") == [])
  }
}
