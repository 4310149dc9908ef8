import Bytes
import Publications
import Vietnamese

/// Why a document's figures are rules and facts, not goals: law, procedures, prices, penalties, entitlements,
/// organisation. Nothing is taken from such a document but what stands under a heading or lead-in that sets goals.
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
  /// Biên bản, thông cáo, giấy tờ, and what approves one project or its accounts: facts and costs.
  case record

  /// Whether what a document tells may still be results: minutes and communiqués tell facts, a law none.
  public var tellsFacts: Bool { self == .record }

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
    case .record: return "biên bản, thông cáo, giấy tờ, quyết định về một dự án ghi việc và chi phí, không nêu chỉ tiêu"
    }
  }

  private static let forms: Set<String> = [
    "Hiến pháp", "Luật", "Bộ luật", "Pháp lệnh", "Nghị định", "Thông tư", "Thông tư liên tịch", "Văn bản hợp nhất",
    "Quy chế", "Quy định", "Điều lệ", "Hợp đồng", "Lệnh",
  ]

  private static let records: Set<String> = [
    "Biên bản", "Thông cáo", "Thông cáo báo chí", "Giấy mời", "Giấy phép", "Giấy chứng nhận", "Giấy giới thiệu",
    "Giấy ủy quyền", "Giấy nghỉ phép", "Phiếu gửi", "Phiếu chuyển", "Phiếu báo", "Bản sao y", "Bản trích sao",
  ]

  /// Words of titles as UTF-8, folded, by the byte with which they begin; nil are those of plans.
  private static let words: [[(kind: RuleText?, phrase: [UInt8])]] = {
    var words: [[(kind: RuleText?, phrase: [UInt8])]] = Array(repeating: [], count: 256)
    for (kind, texts) in phrases {
      for text in texts { if let first = text.utf8.first { words[Int(first)].append((kind, Array(text.utf8))) } }
    }
    return words
  }()

  private static let phrases: [(RuleText?, [String])] = [
    (
      .record,
      [
        "phe duyet du an dau tu", "phe duyet dieu chinh du an", "phe duyet du toan", "phe duyet quyet toan",
        "quyet toan du an", "quyet toan von", "ket qua lua chon nha thau", "ke hoach lua chon nha thau",
        "ket qua dau thau", "bao cao kinh te - ky thuat", "bao cao nghien cuu kha thi", "chu truong dau tu du an",
        "thiet ke ban ve thi cong", "ket qua tham dinh",
      ]
    ),
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
    if let form, records.contains(form) { return .record }
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
    let words = words
    for at in title.indices where at == 0 || !isWord(title[at - 1]) {
      let found = words[Int(title[at])].first { kind, phrase in
        guard !isRule || kind != nil, title[at...].starts(with: phrase) else { return false }
        return at + phrase.count == title.count || !isWord(title[at + phrase.count])
      }
      if let found { return (at, found.kind) }
    }
    return nil
  }

  /// Whether a title is that of a regulation, also of news that tell of one: "Quy định mới về phổ cập giáo dục".
  package static func isRegulation(title: String) -> Bool {
    let title = Folding.fold(title)
    return isRegulation(title) && first(in: Array(title.utf8)).map { $0.kind != nil } ?? true
  }

  private static func isRegulation(_ title: String) -> Bool {
    var title = title[...]
    for form in ["nghi quyet ", "quyet dinh "] where title.begins(with: form) { title = title.dropFirst(form.count) }
    return regulations.contains { title.begins(with: $0) }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x30 && byte <= 0x39
  }
}
