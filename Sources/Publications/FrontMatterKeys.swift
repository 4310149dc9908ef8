import Vietnamese

/// The names under which keys of front matter may be written: their own, and those that officials give the same things in
/// Vietnamese, with or without diacritics, with `_`, `-` or spaces between the words.
package enum FrontMatterKeys {
  /// The key that a name means among those that a mapping may have; nil for a name that means none of them.
  package static func key(_ name: String, among known: [String]) -> String? {
    if known.contains(name) { return name }
    let folded = folded(name)
    if known.contains(folded), name.unicodeScalars.allSatisfy({ !$0.properties.isUppercase }) { return folded }
    return (known.contains("draft") ? meanings : innerMeanings)[folded]?.first { known.contains($0) }
  }

  /// Whether a line of front matter has a key that only documents have.
  package static func isOfDocument(_ line: some StringProtocol) -> Bool {
    guard let colon = line.firstIndex(of: ":"), let first = line.first, first.isLetter else { return false }
    return key(String(line[..<colon]), among: ["draft", "number", "type", "issuer"]).map { $0 != "draft" } ?? false
  }

  /// Folded, with one `_` between words.
  static func folded(_ name: String) -> String {
    let isOfWords = name.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x80 || scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)
        || "_- \t".unicodeScalars.contains(scalar)
    }
    return isOfWords ? FoldedWords.joined(name, by: "_") : Folding.fold(PlainText.string(name))
  }

  /// The Vietnamese name of a key that comes nearest to a mistyped one.
  static func nearest(to name: String, among known: [String]) -> String? {
    NearMiss.nearest(
      to: folded(name),
      among: (known.contains("draft") ? meanings : innerMeanings).filter { $0.value.contains { known.contains($0) } }
        .map(\.key)
        .sorted())
  }

  /// What each Vietnamese name means in front matter itself; the first that a mapping may have counts.
  private static let meanings = byName(all)
  /// The same of the mappings inside it.
  private static let innerMeanings = byName(innerKeys)

  private static func byName(_ keys: [Key]) -> [String: [String]] {
    var names: [String: [String]] = [:]
    for key in keys {
      for name in key.vietnamese { names[name, default: []].append(key.name) }
    }
    return names
  }

  /// A key, in one place.
  struct Key: Sendable {
    let name: String
    /// What officials call it, folded, with `_` between words.
    let vietnamese: [String]
    /// The kinds of publication that may have it.
    let kinds: [PublicationKind]
    /// How a right value is written; nil for words.
    let example: String?

    init(_ name: String, _ vietnamese: String, of kinds: PublicationKind..., example: String? = nil) {
      self.name = name
      self.vietnamese = vietnamese.split(separator: " ").map(String.init)
      self.kinds = kinds.isEmpty ? PublicationKind.allCases : kinds
      self.example = example
    }
  }

  /// The keys that a kind of publication may have.
  package static func names(of kind: PublicationKind) -> [String] {
    switch kind {
    case .document: ofDocuments
    case .news: ofNews
    case .page: ofPages
    }
  }

  private static let ofDocuments = listed(of: .document)
  private static let ofNews = listed(of: .news)
  private static let ofPages = listed(of: .page)

  private static func listed(of kind: PublicationKind) -> [String] {
    all.filter { $0.kinds.contains(kind) }.map(\.name)
  }

  /// All keys of front matter, of whatever kind of publication.
  static let names = all.map(\.name).sorted()
  /// Keys inside the values of others.
  static let innerNames = Array(Set(innerKeys.map(\.name)))

  /// How a right value of a key is written: what a message shows where one is wrong; nil for words.
  package static func example(of name: String) -> String? {
    (all + innerKeys).first { $0.name == name && $0.example != nil }?.example
  }

  /// Of front matter itself. Where one Vietnamese name means two, the first that a publication may have counts.
  static let all = Facts.keys + DocumentFacts.keys

  /// Keys inside the values of others.
  static let innerKeys = [
    Key("name", "ten ho_ten ho_va_ten"),
    Key("title", "chuc_vu chuc_danh"),
    Key("authority", "quyen_han_ky tham_quyen the_thuc_ky", example: "[TM., KT.]"),
    Key("for", "ky_thay_cho thay_cho ky_thay", example: "Chủ tịch"),
    Key("url", "dia_chi lien_ket duong_dan dia_chi_web", example: "https://nhandan.vn/"),
    Key("file", "tep tap_tin ten_tep ten_tap_tin", example: "15-kh-ubnd.pdf"),
    Key("title", "ten tieu_de ten_goi ten_hien_thi"),
    Key("date", "ngay ngay_sua"),
    Key("note", "noi_dung ghi_chu noi_dung_sua mo_ta ly_do"),
    Key("confirmed", "xac_nhan ngay_xac_nhan da_xac_nhan", example: "2026-11-25"),
    Key("confirmed_of", "xac_nhan_cua", example: "\"3f9a02 09bc11\""),
    Key("extract", "trich_chi_tieu tu_dong_trich", example: "true"),
    Key("drop", "bo bo_qua loai_bo", example: "[\"nguyên văn mệnh đề\"]"),
    Key("correct", "sua sua_lai dinh_chinh"),
    Key("quote", "nguyen_van trich_nguyen_van trich"),
    Key("value", "gia_tri muc", example: "99.5"),
    Key("value_max", "gia_tri_lon_nhat gia_tri_toi_da muc_toi_da den_muc", example: "100"),
    Key("comparator", "so_sanh dau_so_sanh", example: "\">=\""),
    Key("unit", "don_vi don_vi_tinh"),
    Key("kind", "loai", example: "target"),
    Key("deadline_year", "nam_dat nam_hoan_thanh den_nam", example: "2030"),
    Key("baseline_year", "nam_goc", example: "2025"),
    Key("subject", "doi_tuong noi_dung chi_tieu"),
    Key("outcome", "ket_qua"),
    Key("match", "ghep doi_chieu"),
    Key("target", "chi_tieu", example: "15-kh-ubnd/chi-tieu-2"),
    Key("accumulates", "cong_don", example: "true"),
    Key("period_from", "tu_ngay", example: "2021-01-01"),
    Key("direction", "chieu", example: "down"),
    Key("deadline", "han thoi_han ngay_phai_dat", example: "2025-06-30"),
    Key("baseline", "so_lieu_goc", example: "{document: 15-bc-ubnd, quote: \"năm 2020 là 9%\"}"),
    Key("document", "van_ban", example: "15-bc-ubnd"),
    Key("as_of", "tinh_den tinh_den_ngay", example: "2025-12-31"),
    Key("cumulative", "luy_ke", example: "true"),
    Key("estimate", "uoc so_uoc", example: "true"),
    Key("part", "phan", example: "13"),
    Key("whole", "toan_bo tong_so", example: "17"),
    Key("share_of_plan", "ty_le_ke_hoach", example: "98.5"),
    Key("share_of", ""),
    Key("over_plan", "vuot_ke_hoach", example: "2.4"),
    Key("change", "muc_tang", example: "12"),
    Key("change_unit", ""),
    Key("change_of", ""),
    Key("against", "de_ra ke_hoach", example: "30"),
    Key("against_comparator", "", example: "\">=\""),
    Key("against_year", "", example: "2025"),
    Key("assessment", "danh_gia"),
    Key("place", "dia_phuong"),
    Key("number", "so so_ky_hieu so_ki_hieu so_hieu so_van_ban", example: "15/KH-UBND"),
    Key("issued", "ngay_ban_hanh ngay_ky ngay nam nam_ban_hanh", example: "2021-01-05"),
    Key("issuer", "co_quan_ban_hanh noi_ban_hanh co_quan"),
  ]
}
