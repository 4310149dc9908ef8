import Vietnamese

/// The names under which keys of front matter may be written: their own, and those that officials give the same things in
/// Vietnamese, with or without diacritics, with `_`, `-` or spaces between the words.
package enum FrontMatterKeys {
  /// The key that a name means among those that a mapping may have; nil for a name that means none of them.
  package static func key(_ name: String, among known: [String]) -> String? {
    if known.contains(name) { return name }
    let folded = folded(name)
    if known.contains(folded), name.unicodeScalars.allSatisfy({ !$0.properties.isUppercase }) { return folded }
    return (known.contains("draft") ? names : inner)[folded]?.first { known.contains($0) }
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
      among: (known.contains("draft") ? names : inner).filter { $0.value.contains { known.contains($0) } }.map(\.key)
        .sorted())
  }

  /// What each Vietnamese name means in front matter itself; the first that a mapping may have counts.
  private static let names = byName(table)
  /// The same of the mappings inside it.
  private static let inner = byName(innerTable)

  private static func byName(_ table: [(key: String, written: String)]) -> [String: [String]] {
    var names: [String: [String]] = [:]
    for (key, written) in table {
      for name in written.split(separator: " ") { names[String(name), default: []].append(key) }
    }
    return names
  }

  private static let table: [(key: String, written: String)] = [
    ("title", "tieu_de trich_yeu ten_van_ban ten_bai ten_trang trich_yeu_noi_dung"),
    ("date", "ngay_dang ngay_dang_tai ngay_dang_tin ngay_cong_bo ngay_xuat_ban"),
    ("summary", "tom_tat mo_ta sapo tom_luoc"), ("tags", "the tu_khoa cac_tu_khoa"),
    ("fields", "linh_vuc cac_linh_vuc"),
    ("image", "anh hinh_anh anh_dai_dien"), ("caption", "chu_thich chu_thich_anh"), ("author", "tac_gia nguoi_viet"),
    ("source", "nguon nguon_tin"), ("featured", "noi_bat tin_noi_bat"), ("draft", "ban_nhap nhap"),
    ("slug", "duong_dan"), ("aliases", "dia_chi_cu duong_dan_cu cac_dia_chi_cu"),
    ("expires", "het_han_dang ngay_het_han_dang ngay_go"),
    ("attachments", "tep_dinh_kem dinh_kem cac_tep_dinh_kem tap_tin_dinh_kem file_dinh_kem tai_lieu_dinh_kem"),
    ("accepted_warnings", "canh_bao_chap_nhan chap_nhan_canh_bao"), ("updated", "ngay_cap_nhat cap_nhat"),
    ("changes", "cac_thay_doi thay_doi lich_su_sua_doi lich_su_cap_nhat"),
    ("number", "so so_ky_hieu so_ki_hieu so_va_ky_hieu so_hieu so_van_ban so_hieu_van_ban"),
    ("type", "loai loai_van_ban hinh_thuc hinh_thuc_van_ban the_loai"),
    ("issuer", "co_quan_ban_hanh noi_ban_hanh don_vi_ban_hanh co_quan"), ("signer", "nguoi_ky nguoi_ky_van_ban"),
    ("issued", "ngay_ban_hanh ngay_ky ban_hanh_ngay"),
    ("effective", "ngay_hieu_luc ngay_co_hieu_luc co_hieu_luc_tu hieu_luc_tu co_hieu_luc_tu_ngay"),
    ("expired", "ngay_het_hieu_luc het_hieu_luc_tu het_hieu_luc_tu_ngay"),
    ("status", "tinh_trang tinh_trang_hieu_luc trang_thai_hieu_luc"), ("period", "giai_doan thoi_ky"),
    ("based_on", "can_cu can_cu_ban_hanh"), ("amends", "sua_doi"), ("supplements", "bo_sung"),
    ("replaces", "thay_the"), ("repeals", "bai_bo"), ("withdraws", "thu_hoi"), ("guides", "huong_dan"),
    ("implements", "trien_khai thuc_hien"), ("corrects", "dinh_chinh"), ("cites", "dan_chieu vien_dan trich_dan"),
    ("targets", "chi_tieu"), ("results", "ket_qua"), ("text", "noi_dung phan_noi_dung"),
    ("documents", "van_ban cac_van_ban van_ban_lien_quan"), ("video_text", "mo_ta_video noi_dung_video"),
    ("list", "danh_sach"),
  ]

  private static let innerTable: [(key: String, written: String)] = [
    ("name", "ten ho_ten ho_va_ten"), ("title", "chuc_vu chuc_danh"),
    ("authority", "quyen_han_ky tham_quyen the_thuc_ky"),
    ("for", "ky_thay_cho thay_cho ky_thay"), ("url", "dia_chi lien_ket duong_dan dia_chi_web"),
    ("file", "tep tap_tin ten_tep ten_tap_tin"), ("title", "ten tieu_de ten_goi ten_hien_thi"),
    ("date", "ngay ngay_sua"), ("note", "noi_dung ghi_chu noi_dung_sua mo_ta ly_do"),
    ("confirmed", "xac_nhan ngay_xac_nhan da_xac_nhan"),
    ("extract", "trich_chi_tieu tu_dong_trich"), ("drop", "bo bo_qua loai_bo"), ("correct", "sua sua_lai dinh_chinh"),
    ("quote", "nguyen_van trich_nguyen_van trich"), ("value", "gia_tri muc"),
    ("value_max", "gia_tri_lon_nhat gia_tri_toi_da muc_toi_da den_muc"), ("comparator", "so_sanh dau_so_sanh"),
    ("unit", "don_vi don_vi_tinh"), ("kind", "loai"), ("deadline_year", "nam_dat nam_hoan_thanh den_nam"),
    ("baseline_year", "nam_goc"),
    ("match", "ghep doi_chieu"), ("target", "chi_tieu"), ("accumulates", "cong_don"), ("period_from", "tu_ngay"),
    ("direction", "chieu"), ("deadline", "han thoi_han ngay_phai_dat"), ("baseline", "so_lieu_goc"),
    ("document", "van_ban"), ("as_of", "tinh_den tinh_den_ngay"), ("cumulative", "luy_ke"), ("estimate", "uoc"),
    ("assessment", "danh_gia"), ("place", "dia_phuong"), ("subject", "doi_tuong noi_dung chi_tieu"),
    ("outcome", "ket_qua"),
  ]
}
