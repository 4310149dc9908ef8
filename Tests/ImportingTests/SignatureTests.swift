import Importing
import OfficeFiles
import Testing

/// Who signed, by what stands above the name.
@Suite struct SignatureTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// The lines of the right cell, parted by `¶`.
    let lines: String
    /// The value of `signer`.
    let signer: String
    var testDescription: String { lines }

    init(_ lines: String, _ signer: String) { (self.lines, self.signer) = (lines, signer) }
  }

  static let cases: [Case] = [
    Case(
      "TUQ. CHỦ TỊCH¶GIÁM ĐỐC SỞ NỘI VỤ¶Nguyễn Văn A",
      #"{name: "Nguyễn Văn A", title: "Giám đốc Sở Nội vụ", authority: TUQ.}"#),
    Case(
      "TL. CHỦ TỊCH¶CHÁNH VĂN PHÒNG¶Trần Thị Bích Hà",
      #"{name: "Trần Thị Bích Hà", title: "Chánh Văn phòng", authority: TL.}"#),
    Case("THỪA LỆNH CHỦ TỊCH¶CHÁNH VĂN PHÒNG¶Lê B", #"{name: "Lê B", title: "Chánh Văn phòng", authority: TL.}"#),
    Case("KÝ THAY CHỦ TỊCH¶PHÓ CHỦ TỊCH¶Lê Văn B", #"{name: "Lê Văn B", title: "Phó Chủ tịch", authority: KT.}"#),
    Case("K.T CHỦ TỊCH¶PHÓ CHỦ TỊCH¶Lê Văn B", #"{name: "Lê Văn B", title: "Phó Chủ tịch", authority: KT.}"#),
    Case("QUYỀN GIÁM ĐỐC¶Lê Văn B", #"{name: "Lê Văn B", title: "Giám đốc", authority: Q.}"#),
    Case("Q. GIÁM ĐỐC¶Lê Văn B", #"{name: "Lê Văn B", title: "Giám đốc", authority: Q.}"#),
    Case("GIÁM ĐỐC¶NGUYỄN THỊ THU HÀ", #"{name: "Nguyễn Thị Thu Hà", title: "Giám đốc"}"#),
    Case(
      "KT. CHỦ TỊCH¶PHÓ CHỦ TỊCH¶THƯỜNG TRỰC¶Võ B",
      #"{name: "Võ B", title: "Phó Chủ tịch thường trực", authority: KT.}"#),
    Case(
      "KT. TRƯỞNG BAN¶PHÓ TRƯỞNG BAN¶PHÓ CHỦ TỊCH UBND TỈNH¶Võ Văn B",
      #"{name: "Võ Văn B", title: "Phó Trưởng ban", authority: KT.}"#),
    Case(
      "CHỦ TỊCH UBND¶TỈNH THÁI NGUYÊN¶(Đã ký)¶Trịnh Việt C",
      #"{name: "Trịnh Việt C", title: "Chủ tịch UBND tỉnh Thái Nguyên"}"#),
    Case("TỔ TRƯỞNG¶TỔ CÔNG TÁC¶Nguyễn Văn A", #"{name: "Nguyễn Văn A", title: "Tổ trưởng tổ công tác"}"#),
    Case("CHỦ TỊCH¶Nguyễn Văn¶Mẫu", #"{name: "Nguyễn Văn Mẫu", title: "Chủ tịch"}"#),
    // Offices that no list holds: the form tells.
    Case("PHỤ TRÁCH BAN QUẢN LÝ¶Lê Văn B", #"{name: "Lê Văn B", title: "Phụ trách ban quản lý"}"#),
    Case("PHỤ TRÁCH TRUNG TÂM¶(Đã ký)¶LÊ VĂN B", #"{name: "Lê Văn B", title: "Phụ trách trung tâm"}"#),
    Case(
      "KT. TRƯỞNG THUẾ TỈNH¶PHÓ TRƯỞNG THUẾ TỈNH¶Lê Văn B",
      #"{name: "Lê Văn B", title: "Phó Trưởng thuế tỉnh", authority: KT.}"#),
    Case("GIÁM ĐỐC¶PGS.TS.BS. TRỊNH HỮU TÙNG", #"{name: "PGS.TS.BS. Trịnh Hữu Tùng", title: "Giám đốc"}"#),
    Case(
      "KT. CHỈ HUY TRƯỞNG¶PHÓ CHỈ HUY TRƯỞNG¶THƯỢNG TÁ LÊ VĂN HẢI",
      #"{name: "Thượng Tá Lê Văn Hải", title: "Phó Chỉ huy trưởng", authority: KT.}"#),
  ]

  @Test(arguments: cases) func theSignerIsRead(_ one: Case) {
    let text =
      OfficialForm.letterhead + """
        Căn cứ Quyết định số 411/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ;
        1. Đạt 90%.
        Nơi nhận:¶- Như trên;¶- Lưu: VT.||\(one.lines)
        """
    let document = OfficialForm.imported(text)
    #expect(document.entries.first { $0.key == "signer" }?.value == one.signer)
  }

  @Test func aSignatureThatAPageBreakCutsIsReadToItsName() {
    let text =
      OfficialForm.letterhead + """
        Căn cứ Quyết định số 411/QĐ-TTg ngày 31/3/2022 của Thủ tướng Chính phủ;
        1. Đạt 90%.
        Nơi nhận:¶- Như trên;||KT. CHỦ TỊCH¶PHÓ CHỦ TỊCH
        - Sở Nội vụ;
        - Trung tâm phục vụ hành chính công||Nguyễn Văn A
        PHỤ LỤC
        Danh sách
        """
    let document = OfficialForm.imported(text)
    #expect(
      document.entries.first { $0.key == "signer" }?.value
        == #"{name: "Nguyễn Văn A", title: "Phó Chủ tịch", authority: KT.}"#)
    #expect(document.body.contains("## PHỤ LỤC"))
  }

  @Test(arguments: [
    ("Nghị quyết có hiệu lực thi hành kể từ ngày 01 tháng 01 năm 2027.", "2027-01-01"),
    ("Nghị quyết này có hiệu lực từ ngày 01/02/2027.", "2027-02-01"),
    ("Thời gian tính từ khi Nghị quyết có hiệu lực từ ngày 01/02/2027.", nil),
  ]) func theDayOfEffectIsThatOfTheDocumentItself(_ sentence: String, _ day: String?) {
    let text = OfficialForm.letterhead.replacing("15/KH-UBND", with: "15/NQ-HĐND").replacing(
      "KẾ HOẠCH", with: "NGHỊ QUYẾT")
    #expect(OfficialForm.imported(text + "Điều 1. Hiệu lực\n" + sentence)["effective"] == day)
  }

  @Test func aTitleThatSaysItsKindSaysItOnce() {
    for (title, expected) in [
      ("Luật Hòa giải ở cơ sở", "Luật Hòa giải ở cơ sở"), ("LUẬT SƯ", "Luật Luật sư"),
      ("Hòa giải ở cơ sở", "Luật Hòa giải ở cơ sở"),
    ] {
      let made = OfficialForm.imported(
        """
        ^QUỐC HỘI¶Luật số: 44/2019/QH14||^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM¶^Độc lập - Tự do - Hạnh phúc
        ^LUẬT
        ^\(title)

        Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
        Điều 1. Phạm vi điều chỉnh
        """)
      #expect(made["title"] == "\"\(expected)\"")
    }
  }
}
