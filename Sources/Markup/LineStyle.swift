/// What a paragraph of an official document is, and the class that its element has for it.
public enum LineStyle: String, Sendable, Hashable, CaseIterable {
  /// Letterhead: authority, name of the state, number, place and day.
  case letterhead = "phan-dau"
  /// `Căn cứ …`
  case basis = "can-cu"
  /// Phần, Chương, Mục, Phụ lục, name of a text attached.
  case title = "de-muc"
  /// Điều.
  case article = "dieu"
  /// `I.`, `A.`
  case roman = "muc-la-ma"
  /// Khoản.
  case clause = "khoan"
  /// Điểm.
  case point = "diem"
  /// `- `
  case dash = "gach"
  /// `+ ` under `- `
  case plus = "gach-2"
  /// Text of another act that is quoted.
  case quoted = "trich"
  /// Signature.
  case signature = "chu-ky"
  /// Nơi nhận.
  case recipients = "noi-nhan"
}
