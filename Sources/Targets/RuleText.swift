import Glibc
import Publications
import Vietnamese

/// Why a document's figures are rules and facts, not goals: law, procedures, prices, penalties, entitlements,
/// organisation. Nothing is taken from such a document but what stands under a heading that sets goals.
///
/// The one rule: the form tells it for laws, decrees and circulars. For other documents the title tells it: of the
/// words below, the first that stands there, plan or rule, decides ("Quy định mức hỗ trợ thực hiện Chương trình …" is a
/// rule, "Kế hoạch thực hiện chính sách …" a plan). Where it has neither, a number with a year (`57/2025/NQ-HĐND`),
/// which only normative acts bear (Nghị định 30/2020/NĐ-CP, annex I), makes it a rule.
public enum RuleText: String, Sendable, Hashable, CaseIterable {
  /// Luật, Pháp lệnh, Nghị định, Thông tư.
  case form
  /// A number with a year.
  case number
  /// Công bố thủ tục hành chính.
  case procedures
  /// Giá, phí, mức thu, mức chi.
  case prices
  /// Xử phạt.
  case penalties
  /// Chế độ, chính sách hỗ trợ.
  case entitlements
  /// Chức năng, nhiệm vụ, tổ chức bộ máy, nhân sự.
  case organisation
  /// Quy định, quy chế, tiêu chuẩn của việc khác.
  case regulation

  /// The reason in Vietnamese, for the reviewer.
  public var explanation: String {
    switch self {
    case .form: return "luật, nghị định, thông tư nêu quy định, không nêu chỉ tiêu"
    case .number: return "số ký hiệu có năm là của văn bản quy phạm pháp luật"
    case .procedures: return "văn bản công bố thủ tục hành chính"
    case .prices: return "văn bản quy định giá, phí, mức thu, mức chi"
    case .penalties: return "văn bản quy định xử phạt"
    case .entitlements: return "văn bản quy định chế độ, chính sách hỗ trợ"
    case .organisation: return "văn bản về tổ chức, bộ máy, nhân sự"
    case .regulation: return "văn bản ban hành quy định, quy chế, tiêu chuẩn"
    }
  }

  private static let forms: Set<String> = [
    "Hiến pháp", "Luật", "Bộ luật", "Pháp lệnh", "Nghị định", "Thông tư", "Thông tư liên tịch", "Văn bản hợp nhất",
    "Quy chế", "Quy định", "Điều lệ", "Hợp đồng", "Lệnh",
  ]

  /// Words of titles as UTF-8, folded; nil are those of plans.
  private static let words: [(kind: RuleText?, phrases: [[UInt8]])] = phrases.map { ($0, $1.map { Array($0.utf8) }) }

  private static let phrases: [(RuleText?, [String])] = [
    (
      nil,
      [
        "ke hoach", "chuong trinh", "chien luoc", "de an", "quy hoach", "muc tieu", "chi tieu", "phat trien kinh te",
        "nhiem vu trong tam", "nhiem vu, giai phap", "phuong huong", "dot pha", "chuyen doi so",
      ]
    ),
    (
      .procedures,
      ["danh muc thu tuc hanh chinh", "cong bo thu tuc hanh chinh", "thu tuc hanh chinh duoc", "cong bo chuan hoa"]
    ),
    (
      .prices,
      [
        "bang gia", "don gia", "gia dat", "gia dich vu", "muc gia", "muc thu", "muc phi", "le phi", "phi va le phi",
        "muc chi", "noi dung chi", "dinh muc chi", "dinh muc kinh te", "dinh muc phan bo", "muc thuong", "muc dong",
        "he so dieu chinh",
      ]
    ),
    (.penalties, ["xu phat", "tien phat", "vi pham hanh chinh", "muc phat"]),
    (
      .entitlements,
      [
        "muc ho tro", "chinh sach ho tro", "che do", "tro cap", "tro giup", "phu cap", "chinh sach dai ngo",
        "mien, giam",
        "mien giam", "khen thuong", "danh hieu", "giai thuong",
      ]
    ),
    (
      .organisation,
      [
        "chuc nang, nhiem vu", "chuc nang nhiem vu", "co cau to chuc", "to chuc bo may", "thanh lap", "kien toan",
        "giai the", "sap nhap", "bo nhiem", "mien nhiem", "dieu dong", "tuyen dung",
        "co phan hoa", "cong ty co phan", "phan cong", "uy quyen",
      ]
    ),
  ]

  /// What a title of a regulation says at its head, behind the form's name.
  private static let regulations = [
    "quy dinh", "ve quy dinh", "ve viec quy dinh", "ban hanh quy dinh", "ve ban hanh quy dinh",
    "ve viec ban hanh quy dinh", "quy che", "dieu le", "noi quy", "ban hanh quy che", "ve viec ban hanh quy che",
    "ban hanh dieu le", "ban hanh bo tieu chi", "ban hanh tieu chi", "ban hanh tieu chuan", "ban hanh quy chuan",
  ]

  /// Why nothing is taken from a document, by what its front matter says; nil for plans and all the rest.
  public static func reason(form: String?, hasYearInNumber: Bool, title: String) -> RuleText? {
    if let form, forms.contains(form) { return .form }
    let title = Folding.fold(title)
    let text = Array(title.utf8)
    if isRegulation(title) { return first(in: text, isRule: true)?.kind ?? .regulation }
    if let first = first(in: text) { return first.kind }
    return hasYearInNumber ? .number : nil
  }

  /// The phrase that stands first in a title; of those at one place the one that is listed first.
  ///
  /// - Parameter isRule: Whether phrases of plans do not count.
  private static func first(in title: [UInt8], isRule: Bool = false) -> (at: Int, kind: RuleText?)? {
    var first: (at: Int, kind: RuleText?)?
    for (kind, phrases) in words where !isRule || kind != nil {
      for phrase in phrases {
        guard let at = place(of: phrase, in: title, before: first?.at ?? title.count) else { continue }
        first = (at, kind)
      }
    }
    return first
  }

  /// Whether a title is that of a regulation, also of news that tell of one: "Quy định mới về phổ cập giáo dục".
  package static func isRegulation(title: String) -> Bool {
    let title = Folding.fold(title)
    return isRegulation(title) && first(in: Array(title.utf8)).map { $0.kind != nil } ?? true
  }

  private static func isRegulation(_ title: String) -> Bool {
    var title = title[...]
    for form in ["nghi quyet ", "quyet dinh "] where title.hasPrefix(form) { title = title.dropFirst(form.count) }
    return regulations.contains { title.hasPrefix($0) }
  }

  /// Where a phrase first stands in a title as words of their own, if it begins before `limit`.
  private static func place(of phrase: [UInt8], in title: [UInt8], before limit: Int) -> Int? {
    title.withUnsafeBufferPointer { title in
      phrase.withUnsafeBufferPointer { phrase in
        guard let base = title.baseAddress, let sought = phrase.baseAddress else { return nil }
        var at = 0
        while at < limit, at + phrase.count <= title.count {
          guard let found = memchr(base + at, Int32(phrase[0]), title.count - at - phrase.count + 1) else { return nil }
          at = UnsafeRawPointer(base).distance(to: found)
          let end = at + phrase.count
          if at < limit, at == 0 || !isWord(title[at - 1]), end == title.count || !isWord(title[end]),
            memcmp(found, sought, phrase.count) == 0
          {
            return at
          }
          at += 1
        }
        return nil
      }
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39
  }
}
