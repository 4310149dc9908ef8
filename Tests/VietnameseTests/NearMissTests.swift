import Testing
import Vietnamese

@Suite struct NearMisses {
  private static let issuers = [
    "UBND tỉnh Quảng Bình", "UBND tỉnh Quảng Trị", "UBND tỉnh Quảng Ninh", "UBND tỉnh Hà Nam", "UBND huyện Lệ Thủy",
    "Sở Công Thương tỉnh Quảng Bình", "UBND thành phố Đồng Hới", "Bộ Công Thương", "UBND xã Tân An",
  ]

  /// What tells names apart is no slip.
  @Test(arguments: [
    "UBND tỉnh Đồng Tháp", "UBND tỉnh Quảng Nam", "UBND tỉnh Quảng Ngãi", "UBND tỉnh Hà Tĩnh", "UBND thành phố Hà Nội",
    "UBND tỉnh Hà Giang", "UBND huyện Lệ Ninh", "UBND huyện Bố Trạch", "Sở Công Thương tỉnh Quảng Nam",
    "UBND thành phố Đồng Xoài", "Bộ Công an", "UBND xã Tân Lan", "UBND xã Tân Yên", "UBND xã Quảng An",
  ])
  func anotherPlaceIsNeverSuggested(_ name: String) {
    #expect(NearMiss.nearest(to: name, among: Self.issuers) == nil)
  }

  @Test(arguments: [
    ("UBND tỉnh Quảng Bìn", "UBND tỉnh Quảng Bình"), ("UBND tỉnh Qảung Trị", "UBND tỉnh Quảng Trị"),
    ("UBND tỉnh Quang Binh", "UBND tỉnh Quảng Bình"), ("UBND tinh Quảng Bịnh", "UBND tỉnh Quảng Bình"),
    ("UBND tỉnh Quảng Bihn", "UBND tỉnh Quảng Bình"), ("UBND tỉnh QuảngBình", "UBND tỉnh Quảng Bình"),
    ("UBND huyện Lệ Thuỷ", "UBND huyện Lệ Thủy"), ("UBND huyện Lệ Thủyy", "UBND huyện Lệ Thủy"),
    ("UBDN tỉnh Quảng Trị", "UBND tỉnh Quảng Trị"), ("Bộ Công Thưong", "Bộ Công Thương"),
    ("UBND thành phố Đồng Hơi", "UBND thành phố Đồng Hới"), ("UBND Quảng Trị", "UBND tỉnh Quảng Trị"),
  ])
  func aSlipInsideANameIs(_ typed: String, _ meant: String) {
    #expect(NearMiss.nearest(to: typed, among: Self.issuers) == meant)
  }

  @Test(arguments: [
    ("dieu-12", "dieu-1"), ("dieu-2-khoan-1", "dieu-1-khoan-2"), ("2972-qd-ubnd.md", "2927-qd-ubnd.md"),
    ("ke-hoach-2026.pdf", "ke-hoach-2025.pdf"), ("phu-luc-ii.pdf", "phu-luc-i.pdf"),
    ("dieu-1-khoan-2-diem-b", "dieu-1-khoan-2-diem-a"),
    ("Quý III", "Quý II"), ("UBND phường 12", "UBND phường 1"),
  ])
  func otherFiguresNumeralsAndLettersAreNeverSuggested(_ typed: String, _ known: String) {
    #expect(NearMiss.nearest(to: typed, among: [known]) == nil)
  }

  @Test(arguments: [
    ("titel", "title"), ("isuer", "issuer"), ("acepted_warnings", "accepted_warnings"), ("con-hieu-lc", "con-hieu-luc"),
    ("link-brokn", "link-broken"), ("2972_qd_ubnd.pdf", "2972-qd-ubnd.pdf"), ("phuluc1.pdf", "phu-luc-01.pdf"),
    ("ke hoach 2025.pdf", "ke-hoach-2025.pdf"), ("dieu1-khoan-2", "dieu-1-khoan-2"),
  ])
  func slipsInKeysAndFileNamesAre(_ typed: String, _ known: String) {
    #expect(NearMiss.nearest(to: typed, among: ["khac-han-la-khac", known]) == known)
  }

  /// Of addresses words of two letters are mistyped too.
  @Test(arguments: [
    ("/tin-tuc/chuyen-doi-xo/", "/tin-tuc/chuyen-doi-so/"), ("chuyen-doi-s.md", "chuyen-doi-so.md"),
    ("tin-tuc/2025/cai-cach-ho-sl.md", "tin-tuc/2025/cai-cach-ho-so.md"),
    ("/van-ban/le-hoi-dia-bhan/", "/van-ban/le-hoi-dia-ban/"),
  ])
  func shortWordsOfAddressesMayBeMistyped(_ typed: String, _ known: String) {
    #expect(NearMiss.nearest(to: typed, among: ["khac-han-la-khac", known], areAddresses: true) == known)
  }

  @Test(arguments: [
    ("12-qh-ubnd.md", "12-kh-ubnd.md"), ("dieu-1-khoan-2-diem-b", "dieu-1-khoan-2-diem-a"),
    ("phu-luc-so-iv", "phu-luc-so-vi.md"),
    ("/ca/so/", "/ba/so/"), ("van-ban/va.md", "van-ban/vb.md"),
  ])
  func symbolsAndLettersOfAddressesAreNot(_ typed: String, _ known: String) {
    #expect(NearMiss.nearest(to: typed, among: [known], areAddresses: true) == nil)
  }

  @Test func betweenTwoPlacesEquallyNearThereIsNoGuess() {
    let two = ["UBND tỉnh Quảng Ninh", "UBND tỉnh Quảng Bình"]
    #expect(NearMiss.nearest(to: "UBND tỉnh Quảng Vinh", among: two) == nil)
    #expect(NearMiss.nearest(to: "UBND tỉnh Quảng Vinh", among: [two[1]]) == two[1])
  }
}
