import Markup
import Publications
import Testing

private func ids(_ body: String) -> [String] { Fixture.document(body: body)?.anchors.identifiers.map(\.id) ?? [] }

/// Each paragraph with its class, `chu-ky|KT. BỘ TRƯỞNG`.
private func styled(_ body: String) throws -> [String] {
  let publication = try #require(Fixture.document(body: body))
  let read = try publication.body
  return read.blocks.map { ($0.style?.rawValue ?? "") + "|" + read.string($0.text) }
}

/// Văn bản hợp nhất: marks of notes, the notes themselves, the acts that amended the text.
@Suite struct ConsolidatedTexts {
  private static let preface =
    "THÔNG TƯ\nThông tư số 21/2021/TT-BTC ngày 15 tháng 12 năm 2021, được sửa đổi, bổ sung bởi:\n"
    + "1. Thông tư số 08/2023/TT-BTC ngày 29 tháng 8 năm 2023.\n2. Thông tư số 02/2024/TT-BTC ngày 23 tháng 02 năm 2024.\n"
    + "Căn cứ Luật Mẫu;\n"
  private static let signature =
    "BỘ TÀI CHÍNH\nSố: 156/VBHN-BTC\nXÁC THỰC VĂN BẢN HỢP NHẤT\nHà Nội, ngày 10 tháng 01 năm 2025\nKT. BỘ TRƯỞNG\n"
    + "THỨ TRƯỞNG\nLê Văn Mẫu\n"

  @Test func theNumberOfANoteBehindTheStopIsNone() {
    #expect(
      ids(
        "Điều 16. Xét\nĐiều 17.16 (được bãi bỏ)\nĐiều 18.17 (Được bãi bỏ)\nĐiều 19.18 Tên mới\nĐiều 20. Khác\n"
          + "1.19 (được bãi bỏ)\n2.20 Lập danh sách\n2a.21[21] Bảo hiểm\n3. Ba\n4.22 (bãi bỏ)\n")
        == [
          "dieu-16", "dieu-17", "dieu-18", "dieu-19", "dieu-20", "dieu-20-khoan-1", "dieu-20-khoan-2",
          "dieu-20-khoan-2a",
          "dieu-20-khoan-3", "dieu-20-khoan-4",
        ])
  }

  @Test(arguments: ["  "]) func anyBlanksServe(_ blank: String) throws {
    let body =
      "Căn cứ Luật Mẫu;\nĐiều 16. Xét\nĐiều 17.16 (được bãi bỏ)\n1.2 Một\nPHỤ LỤC I\nI. MỘT\n1. Việc\nPhụ lục II\nHAI\n"
    let spaced = body.replacing(" ", with: blank)
    #expect(ids(spaced) == ids(body) && ids(body).contains("dieu-17") && ids(body).contains("phu-luc-ii"))
    #expect(try styled(spaced).contains { $0.hasPrefix("can-cu|") })
  }

  @Test(arguments: [
    "Điều 1.1 Tên gọi\nĐiều 1.2 Trụ sở\n", "Điều 9. Một\nĐiều 5.12 của Hợp đồng\n", "Điều 1. Một\nCao\n1.50 (mét)\n",
    "Điều 1. Một\nđạt\n1.5 tỷ đồng\n",
  ])
  func otherFiguresAreNoMarks(_ body: String) {
    #expect(ids(body).allSatisfy { ["dieu-1", "dieu-9"].contains($0) })
  }

  @Test(arguments: ["", "\n"]) func actsThatAmendedTheTextAreNoClauses(_ between: String) {
    let body = (Self.preface + "Điều 1. Phạm vi\n1. Một.\n").replacing("\n", with: "\n" + between)
    #expect(ids(body) == ["dieu-1", "dieu-1-khoan-1"])
    #expect(ids("QUYẾT NGHỊ:\n1. Một.\n2. Hai.\n") == ["muc-1", "muc-2"])
  }

  @Test(arguments: [
    "[1] Thông tư số 08/2023/TT-BTC có căn cứ ban hành như sau:\n“Căn cứ Luật Cư trú;\nBộ trưởng ban hành Thông tư.”.\n"
      + "[2] Khoản này được bãi bỏ.\n[3] Điều này được sửa đổi.\nĐiều 2. Hiệu lực\n1. Từ ngày ký.\n",
    "1 Khoản này được sửa đổi tại khoản 1 Điều 1 Thông tư số 08/2023/TT-BTC.\n2 Điều này được bãi bỏ.\n"
      + "3 Khoản 2 Điều 2 quy định như sau:\n“Điều 2. Thi hành\n1. Từ ngày ký.”.\n",
  ])
  func notesBelowTheSignatureAreNeitherSignatureNorProvisions(_ notes: String) throws {
    let text = "Điều 1. Phạm vi\n1. Một.\n2. Hai./.\n"
    for between in ["\n", "\n\n"] {
      let body = (text + Self.signature + notes).replacing("\n", with: between)
      #expect(ids(body) == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2"])
      let found = try styled(body)
      let signed = found.filter { $0.hasPrefix("chu-ky|") }.joined()
      #expect(signed.contains("XÁC THỰC") && signed.contains("BỘ TÀI CHÍNH") && signed.contains("Lê Văn Mẫu"))
      #expect(!signed.contains("này được") && !signed.contains("Khoản 2"))
    }
  }
}

/// What the head and the end of a document hold.
@Suite struct HeadsAndEnds {
  @Test func aSentenceAndATitleAreNoLetterhead() throws {
    let head = "BỘ KẾ HOẠCH\nSố: 7566/VBHN-BKH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    let title =
      "QUY ĐỊNH CHI TIẾT MỘT SỐ ĐIỀU\nNghị định số 47/2021/NĐ-CP ngày 01 tháng 4 năm 2021 được sửa đổi, bổ sung bởi:\n"
    for day in ["Hà Nội, ngày 10 tháng 9 năm 2023\n", "Hà Nội, ngày 10 tháng\n9 năm 2023\n"] {
      let found = try styled(head + day + title + "Căn cứ Luật Mẫu;\nĐiều 1. Một\n")
      let letterhead = found.filter { $0.hasPrefix("phan-dau|") }.joined()
      #expect(letterhead.contains("năm 2023") && !letterhead.contains("QUY ĐỊNH") && !letterhead.contains("47/2021"))
    }
  }

  @Test func theSubjectOfALetterIsLetterhead() throws {
    let found = try styled(
      "BỘ TÀI CHÍNH\nSố: 100/BTC-TCT\nHà Nội, ngày 10 tháng 9 năm 2023\nV/v hướng dẫn thực hiện chính sách thuế giá trị gia tăng đối với hàng hóa\nKính gửi: Cục Thuế\nBộ trả lời.\n"
    )
    #expect(found.filter { $0.hasPrefix("phan-dau|") }.joined().contains("V/v"))
  }

  @Test(arguments: [
    ("Căn cứ quy định nêu trên, Tổng cục Thuế đồng ý với ý kiến của Cục Thuế.", false), ("Căn cứ Luật Mẫu;", true),
    ("Căn cứ đề xuất của các địa phương, Bộ trưởng đồng ý.", false),
  ])
  func aParagraphThatArguesIsNoGround(_ words: String, _ isGround: Bool) throws {
    let found = try styled("Kính gửi: Cục Thuế\n1. Về thuế:\n\(words)\n2. Về phí:\nHết.\n")
    #expect(found.contains { $0.hasPrefix("can-cu|") } == isGround)
  }

  @Test func aSecondActEndsTheSignature() throws {
    let first =
      "Căn cứ Luật Mẫu;\nĐiều 1. Ban hành.\nĐiều 2. Thi hành./.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nTrần Văn A\n"
    let second =
      "QUYẾT ĐỊNH\nBan hành Quy định\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Khác;\nQUYẾT ĐỊNH\nĐiều 1. Mức\n1. Một.\n"
    let found = try styled(first + second)
    #expect(found.filter { $0.hasPrefix("chu-ky|") }.joined().contains("Trần Văn A"))
    #expect(!found.filter { $0.hasPrefix("chu-ky|") }.joined().contains("QUYẾT ĐỊNH"))
    #expect(found.contains("can-cu|Căn cứ Luật Khác;"))
    #expect(ids(first + second).suffix(3) == ["kem-theo", "kem-theo-dieu-1", "kem-theo-dieu-1-khoan-1"])
  }

  @Test func aSignatureWithoutNumbersBeforeItIsOne() throws {
    let found = try styled(
      "Nghị định thư về hợp tác giữa hai Bộ có hiệu lực từ ngày 14 tháng 11 năm 2003./.\nTL. BỘ TRƯỞNG\nKT. VỤ TRƯỞNG\nNguyễn Văn A\nNGHỊ ĐỊNH THƯ\nVỀ HỢP TÁC\nĐiều 1. Một.\nĐiều 2. Hai.\n"
    )
    let signed = found.filter { $0.hasPrefix("chu-ky|") }.joined()
    #expect(signed.contains("TL. BỘ TRƯỞNG") && signed.contains("Nguyễn Văn A") && !signed.contains("NGHỊ ĐỊNH THƯ"))
  }

  @Test func whatFollowsTheLastSignatureIsNoClauseOfTheAct() {
    let body =
      "Điều 1. Một\n1. A.\n2. B./.\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nLê Văn A\nBỘ LAO ĐỘNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nTập hệ thống hóa văn bản còn hiệu lực\n(Ban hành kèm theo Quyết định số 7/QĐ-UBND)\nI. LĨNH VỰC\n1. Luật\n3. Nghị định\n"
    #expect(
      ids(body) == [
        "dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "kem-theo", "kem-theo-muc-i", "kem-theo-muc-i-1",
        "kem-theo-muc-i-3",
      ])
  }

  @Test func aListOfAppendicesTakesNoAnchorsOfTheirs() {
    let list = "Phụ lục I\nLĩnh vực thủy sản\nPhụ lục II\nLĩnh vực lâm nghiệp\n"
    let body =
      "Điều 1. Một.\nĐiều 2. Hai./.\nTM. CHÍNH PHỦ\nTHỦ TƯỚNG\nLê A\nDANH MỤC CÁC PHỤ LỤC\n(Kèm theo Nghị quyết số 17/2026/NQ-CP)\n"
      + list + "Phụ lục I\nTHỦY SẢN\n1. Một\nPhụ lục II\nLÂM NGHIỆP\n1. Hai\n"
    #expect(
      ids(body) == ["dieu-1", "dieu-2", "danh-muc", "phu-luc-i", "phu-luc-i-muc-1", "phu-luc-ii", "phu-luc-ii-muc-1"])
  }
}

/// Numbers of plans, and numbers that only happen to stand at a line's beginning.
@Suite struct NumbersOfManyForms {
  @Test func romanAndArabicNumbersTogether() {
    #expect(
      ids("I.1. Một\nI.1.1. Một\nI.1.2. Hai\nI.2. Hai\nII.1. Một\nIII. BA\n1. Một\n")
        == ["muc-i-1", "muc-i-1-1", "muc-i-1-2", "muc-i-2", "muc-ii-1", "muc-iii", "muc-iii-1"])
    #expect(ids("I. MỘT\nI.1. A\nI.2. B\nII. HAI\nII.1. C\n") == ["muc-i", "muc-i-1", "muc-i-2", "muc-ii", "muc-ii-1"])
    #expect(ids("Mã số:\nV.09.02.01 Giảng viên\nV.1.2 lần\n") == [])
  }

  @Test func boldNumbersCountToo() {
    #expect(
      ids("**I.** Về quan điểm\n**1.** Một\n**II.** Về việc\n**A.** x\n") == ["muc-i", "muc-i-1", "muc-ii"])
  }

  @Test func theLetterĐBetweenDAndE() {
    #expect(
      ids("A. MỘT\nB. HAI\nC. BA\nD. BỐN\nĐ. NĂM\n1. Việc\nE. SÁU\n")
        == ["muc-a", "muc-b", "muc-c", "muc-d", "muc-dd", "muc-dd-1", "muc-e"])
  }

  @Test func ordinalChapters() {
    #expect(ids("Chương thứ nhất\nMỘT\nĐiều 1. A\nChương thứ hai\nHAI\nĐiều 2. B\n").contains("chuong-2"))
  }

  @Test func theLongestRowTellsWhichNumbersCount() {
    let body =
      "Điều 1. Danh mục\n1. Công trình thuộc Phường 1, Quận\n3. Diện tích 5 ha\n2. Công trình thuộc Khu phố\n4. Diện tích 6 ha\n3. Công trình thuộc Lô\n5. Diện tích 7 ha\n4. Khác\n"
    #expect(ids(body) == ["dieu-1"] + (1...4).map { "dieu-1-khoan-\($0)" })
    // A row that begins anew below a clause is one.
    #expect(
      ids("Điều 1. A\n1. Nhiệm vụ\n1. Một\n2. Hai\n2. Tổ chức\n")
        == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-1-2", "dieu-1-khoan-2", "dieu-1-khoan-2-2"])
    // A clause that was left out takes none with it.
    #expect(
      ids("Điều 1. A\n1. Một\n3. Ba\n4. Bốn\n") == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-3", "dieu-1-khoan-4"])
  }

  @Test func aPartNamedBelowASignatureStandsByItself() throws {
    let found = try styled(
      "Điều 1. Một.\nĐiều 2. Hai./.\nTM. ỦY BAN\nCHỦ TỊCH\nLê Văn A\nPhụ lục I Danh mục gồm 2 trang\n")
    #expect(found.last?.contains("Lê Văn A") == false)
  }

  @Test func aPartCitedWithWhatItBelongsToOpensNone() {
    #expect(
      ids(
        "Điều 1. Trình bày\n1. Tên cơ quan được trình bày tại ô số 1 Mục IV\nPhần I Phụ lục này. Hai dòng\n2. Hai.\nĐiều 2. Hai\n"
      )
        == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-2"])
  }

  @Test func marksForInchesCloseNoQuotation() {
    #expect(
      ids(
        "Điều 1. Sửa đổi như sau:\n1. Sửa đổi khoản 3 Điều 4 như sau:\n\"3. Ống 5\" và màn hình 21\" được cấp:\na) Ống 3\";\nb) Ống khác.\"\n2. Mua màn hình 27\" cho các phòng:\na) Ống 3/4\", 1/2\" và 1\";\nb) Khác.\nĐiều 2. Hiệu lực\n"
      )
        == [
          "dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-2", "dieu-1-khoan-2-diem-a", "dieu-1-khoan-2-diem-b", "dieu-2",
        ])
    // A mark behind a figure closes what the line has opened.
    #expect(
      ids(
        "Điều 1. Sửa đổi\n1. Thay cụm từ “năm 2020” bằng cụm từ “năm 2021”, bỏ “Điều 5” và khoản 6:\na) Một\n2. Hai\n")
        == ["dieu-1", "dieu-1-khoan-1", "dieu-1-khoan-1-diem-a", "dieu-1-khoan-2"])
  }

  @Test func anOrgansSignMayStandBehindAStop() throws {
    let body = "Quyết định số 01/1999/QĐ.UB ngày 15/01/1999 và 5/QĐ-UBND.UBND tỉnh; Thông tư số 3/TT.Các sở.\n"
    let publication = try #require(Fixture.document(body: body))
    #expect(publication.citations.map(\.number.description).prefix(2) == ["01/1999/QĐ.UB", "5/QĐ-UBND"])
  }

  @Test func aNotesNumberTypedTwiceIsNoPartOfTheLabel() throws {
    let body =
      "Điều 1. Nội dung\n6. Khoản sáu\n7.2[2]Chi tổ chức hoạt động.\n8. Khoản tám\nĐiều 2.3[3]Hiệu lực\n1. Một\n2.4[4] Hai\n"
    let expected = [
      "dieu-1", "dieu-1-khoan-6", "dieu-1-khoan-7", "dieu-1-khoan-8", "dieu-2", "dieu-2-khoan-1", "dieu-2-khoan-2",
    ]
    #expect(ids(body) == expected)
    #expect(ids(body.replacing("\n", with: "\n\n")) == expected)
    #expect(try styled(body).contains { $0.contains("7.2[2]Chi tổ chức hoạt động.") })
    // Of another number nothing is known.
    #expect(ids("Điều 1. Nội dung\n\n6. Khoản sáu\n\n7.2[5]Chi tổ chức.\n") == ["dieu-1", "dieu-1-khoan-6"])
  }
}
