import Testing
import Vietnamese

@Suite struct LegacyEncodings {
  /// Every toned letter, in words that an official text could have.
  private static let unicode = """
    Uỷ ban nhân dân tỉnh quyết định phê duyệt kế hoạch ứng dụng công nghệ thông tin; giữ vững trật tự, sửa đổi lỗi nhỏ, \
    hỗ trợ những khoản lẻ, nghĩ kỹ rồi mới bỏ phiếu, tuổi trẻ đẵn gỗ, chặt tre, lặn lội, ẵm bé
    """
  private static let tcvn3 = """
    Uû ban nh©n d©n tØnh quyÕt ®Þnh phª duyÖt kÕ ho¹ch øng dông c«ng nghÖ th«ng tin; gi÷ v÷ng trËt tù, söa ®æi lçi nhá, \
    hç trî nh÷ng kho¶n lÎ, nghÜ kü råi míi bá phiÕu, tuæi trÎ ®½n gç, chÆt tre, lÆn léi, ½m bÐ
    """
  private static let vni = """
    Uyû ban nhaân daân tænh quyeát ñònh pheâ duyeät keá hoaïch öùng duïng coâng ngheä thoâng tin; giöõ vöõng traät töï, \
    söûa ñoåi loãi nhoû, hoã trôï nhöõng khoaûn leû, nghó kyõ roài môùi boû phieáu, tuoåi treû ñaün goã, chaët tre, \
    laën loäi, aüm beù
    """

  @Test(arguments: [(tcvn3, LegacyEncoding.tcvn3), (vni, .vni)])
  func areNamedAndConverted(_ text: String, _ encoding: LegacyEncoding) throws {
    let finding = try #require(LegacyEncoding.find(in: "Dòng đầu bằng Unicode.\n" + text))
    #expect(finding.encoding == encoding)
    #expect(finding.line == text)
    #expect(finding.converted == Self.unicode)
  }

  /// PDF files call TCVN3's ư a hyphen.
  @Test(arguments: [
    ("ph-êng,", "ph\u{AD}êng,"), ("n-íc", "n\u{AD}íc"), ("t-", "t\u{AD}"), ("-¬ng", "\u{AD}¬ng"),
    ("ng-êi-h-ëng", "ng\u{AD}êi-h\u{AD}ëng"),
    ("T-", "T\u{AD}"), ("-u", "\u{AD}u"), ("2005-2010.", "2005-2010."), ("12/TT-BTC", "12/TT-BTC"),
    ("tai-mòi-häng", "tai-mòi-häng"), ("-", "-"), ("Q§-UBND", "Q§-UBND"),
  ])
  func hyphensOfAPageMayBeLetters(_ word: String, _ shown: String) {
    #expect(LegacyEncoding.tcvn3.withLettersForHyphens(word, beginsLine: false) == shown)
    #expect(LegacyEncoding.vni.withLettersForHyphens(word, beginsLine: false) == word)
  }

  @Test(arguments: ["b-", "-u", "-"]) func labelsAndItemsKeepTheirHyphens(_ word: String) {
    #expect(LegacyEncoding.tcvn3.withLettersForHyphens(word, beginsLine: true) == word)
  }

  @Test(arguments: [
    unicode, "Nestlé, São Paulo, Müller, Curaçao, naïve façade, El Niño, Ångström, Øresund, Zürich, crème brûlée",
    "Giá 5 £, nhiệt độ 30 °C, § 12, © 2026, ½ số xã, 10 µg, «trích dẫn», ± 2 %, 3 × 4, ¥100 và ®",
    "L'été dernier, où êtes-vous allés? Für die Öffentlichkeit, größer als früher, schön übrigens.", "",
  ])
  func otherTextIsLeftAlone(_ text: String) {
    #expect(LegacyEncoding.find(in: text) == nil)
    #expect(LegacyEncoding.find(in: text, takesOne: true) == nil)
  }

  @Test(arguments: [
    "Kho¶n mét", "®¹t", "gi¶m 3%", "§\u{AD}êng", "th«n", "KÕ ho¹ch", "Gi¶i ph¸p", "tiªu",
  ])
  func oneWordThatCanBeNothingElseIsEnough(_ text: String) {
    #expect(LegacyEncoding.find(in: "Điều 1. Phạm vi\n" + text, takesOne: true)?.encoding == .tcvn3)
    #expect(LegacyEncoding.find(in: "Điều 1. Phạm vi\n" + text) == nil)
  }

  @Test(arguments: [
    "5 N·m, 10 µm và 3 kW·h", "do¹, khu¹ và xa²", "Office® của Microsoft®, Zalo©", "§a và §12",
    "gọi là«khu đô thị»mới, các«xã»",
    "100 m², 20 m³, 30 °C, ½ha, ¼ xã, 1ª, nº 5", "Straße, Æsir, señor, Ångström",
  ])
  func unitsAndMarksAreNoWordsOfIt(_ text: String) { #expect(LegacyEncoding.find(in: text, takesOne: true) == nil) }

  @Test func syllablesAreToldFromOtherWords() {
    for word in [
      "quyết", "nghị", "Đề", "giếng", "gì", "oằn", "khuỷu", "yêu", "ngoặc", "quốc", "thuở", "Huỳnh", "xoong",
    ] {
      #expect(SyllableSpelling.isPossible(word), "\(word)")
    }
    for word in ["web", "café", "kõ", "ngế", "ghà", "quyét̉", "strong", "ph", "ăă", "", "QuyÕt", "ñònh"] {
      #expect(!SyllableSpelling.isPossible(word), "\(word)")
    }
  }
}
