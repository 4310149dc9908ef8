import Cache
import Diagnostics
import Vietnamese

/// What the front matter of a document states; of constants, as ``Publication``.
public final class DocumentFacts: Sendable {
  /// Số ký hiệu; nil where it is not known.
  public let number: Located<DocumentNumber>?
  /// Loại văn bản.
  public let form: DocumentForm
  /// Cơ quan ban hành, as written.
  public let issuer: Located<String>
  /// Người ký.
  public let signer: Signer?
  /// Ngày ban hành.
  public let issued: Day?
  /// Ngày có hiệu lực.
  public let effective: Day?
  /// The day from which on the text says that it is in force, of a document that ends others and whose front matter names no day.
  public let statedEffective: Day?
  /// Ngày hết hiệu lực, as its front matter writes it.
  public let expired: Day?
  /// Whether its text names that day as the last one in force: `có hiệu lực … đến hết ngày 31/12/2025`.
  public let holdsOnExpiry: Bool
  /// Tình trạng hiệu lực as the editor states it; nil is unknown and is shown as unknown.
  public let status: Validity?
  /// Years that the document plans for.
  public let period: ClosedRange<Int>?
  /// Relations to other documents, in the order of the keys.
  public let relations: [Relation]
  /// The editor's word on extracted targets.
  public let targets: TargetEdits
  /// What the body is; nil where nothing is claimed.
  public let text: TextKind?

  /// The year that tells documents of one number and issuer apart: of the number, else of issue.
  public var year: Int? { number?.value.year ?? issued?.year }

  /// From which day on it changes what becomes of others, as its front matter says, or else its text.
  public var takesEffect: Day? { effective ?? statedEffective }

  /// The first day on which it is no longer in force by itself.
  public var ended: Day? { holdsOnExpiry ? expired?.next : expired }

  init(
    number: Located<DocumentNumber>?, form: DocumentForm, issuer: Located<String>, signer: Signer?, issued: Day?,
    effective: Day?, statedEffective: Day? = nil, expired: Day?, holdsOnExpiry: Bool = false,
    status: Validity?, period: ClosedRange<Int>?,
    relations: [Relation], targets: TargetEdits, text: TextKind?
  ) {
    self.text = text
    self.statedEffective = statedEffective
    self.number = number
    self.form = form
    self.issuer = issuer
    self.signer = signer
    self.issued = issued
    self.effective = effective
    self.expired = expired
    self.holdsOnExpiry = holdsOnExpiry
    self.status = status
    self.period = period
    self.relations = relations
    self.targets = targets
  }

  /// Who signed.
  public struct Signer: Sendable, Hashable {
    /// Name.
    public let name: String
    /// Office held.
    public let title: String?
    /// By what authority: `TM.`, `TM. KT.`.
    public let authority: String?
    /// What stands above the signature, line by line, where it says by what authority: `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`, the
    /// name. Empty where no authority is stated.
    public let lines: [String]
  }
}

extension DocumentFacts {
  /// The keys that only documents have.
  static let keys: [FrontMatterKeys.Key] = [
    .init(
      "number", "so so_ky_hieu so_ki_hieu so_va_ky_hieu so_hieu so_van_ban so_hieu_van_ban", of: .document,
      example: "15/KH-UBND"),
    .init("type", "loai loai_van_ban hinh_thuc hinh_thuc_van_ban the_loai", of: .document, example: "Kế hoạch"),
    .init("issuer", "co_quan_ban_hanh noi_ban_hanh don_vi_ban_hanh co_quan", of: .document),
    .init("signer", "nguoi_ky nguoi_ky_van_ban", of: .document, example: "{name: Nguyễn Văn A, title: Chủ tịch}"),
    .init("issued", "ngay_ban_hanh ngay_ky ban_hanh_ngay", of: .document, example: "2026-11-20"),
    .init(
      "effective", "ngay_hieu_luc ngay_co_hieu_luc co_hieu_luc_tu hieu_luc_tu co_hieu_luc_tu_ngay", of: .document,
      example: "2026-12-01"),
    .init("expired", "ngay_het_hieu_luc het_hieu_luc_tu het_hieu_luc_tu_ngay", of: .document, example: "2030-12-31"),
    .init("status", "tinh_trang tinh_trang_hieu_luc trang_thai_hieu_luc", of: .document, example: "con-hieu-luc"),
    .init("period", "giai_doan thoi_ky", of: .document, example: "2026-2030"),
    .init("based_on", "can_cu can_cu_ban_hanh", of: .document, example: "[153/QĐ-TTg]"),
    .init("amends", "sua_doi", of: .document, example: "[153/QĐ-TTg]"),
    .init("supplements", "bo_sung", of: .document, example: "[153/QĐ-TTg]"),
    .init("replaces", "thay_the", of: .document, example: "[153/QĐ-TTg]"),
    .init("repeals", "bai_bo", of: .document, example: "[153/QĐ-TTg]"),
    .init("withdraws", "thu_hoi", of: .document, example: "[153/QĐ-TTg]"),
    .init("guides", "huong_dan", of: .document, example: "[153/QĐ-TTg]"),
    .init("implements", "trien_khai thuc_hien", of: .document, example: "[153/QĐ-TTg]"),
    .init("corrects", "dinh_chinh", of: .document, example: "[153/QĐ-TTg]"),
    .init("cites", "dan_chieu vien_dan trich_dan", of: .document, example: "[153/QĐ-TTg]"),
    .init("targets", "chi_tieu", of: .document, example: "{confirmed: 2026-11-25}"),
    .init("text", "noi_dung phan_noi_dung", of: .document, example: "full"),
  ]

  /// The facts that have a row of their own in the list of a document's attributes where they are stated, in its order, each with
  /// the key of the word that names it (`templates/words.<language>.yml`). The rows that every document has are the page's.
  package static let attributes: [(word: String, value: @Sendable (DocumentFacts) -> Attribute?)] = [
    ("expiredOn", { $0.expired.map { .day($0) } }),
    ("period", { $0.period.map { .text($0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound) – \($0.upperBound)") } }),
  ]

  /// What an attribute shows.
  package enum Attribute: Sendable {
    /// A day, in the words of the page's language.
    case day(Day)
    /// Text as it stands.
    case text(String)
  }
}

extension FrontMatter {
  /// The facts that only documents have.
  ///
  /// - Parameter isTranslation: Whether an original may state what is missing here.
  static func document(_ fields: inout YAMLFields, isTranslation: Bool) -> DocumentFacts {
    let given = fields.text("type").map { DocumentForm(name: $0) }
    let number = number(&fields, isTyped: given != nil)
    let isUnstated = isTranslation && !fields.has("number") && given == nil
    let form = isUnstated ? DocumentForm(name: "") : form(&fields, given: given, number: number?.value)
    let hasIssuer = !isTranslation || fields.has("issuer")
    let issuer = hasIssuer ? fields.requiredText("issuer", example: ExampleValue.issuer) : ""
    let issued = fields.pastDay("issued")
    let effective = fields.day("effective")
    let expired = fields.day("expired")
    if let effective, let expired, expired < effective {
      fields.report(
        .dateOrder, "expired",
        "Ngày hết hiệu lực \(expired.vietnamese) trước ngày có hiệu lực \(effective.vietnamese)",
        fix: "Kiểm tra lại `effective` và `expired`.")
    }
    if let issued, let effective, effective < issued {
      fields.report(
        .dateRetroactive, "effective",
        "Ngày có hiệu lực \(effective.vietnamese) trước ngày ban hành \(issued.vietnamese)",
        note: "Chỉ ít văn bản có hiệu lực trở về trước.", fix: "So lại `issued` và `effective` với bản gốc.")
    }
    review(number?.value, given: given, issued: issued, &fields)
    reviewIrregular(number?.value, issued: issued, &fields)
    let status = status(&fields)
    let period = period(&fields)
    let relations = relations(&fields)
    let targets = targets(&fields)
    let signer = signer(&fields, issuer: issuer, number: number?.value)
    let text = text(&fields)
    return DocumentFacts(
      number: number, form: form ?? DocumentForm(name: ""), issuer: Located(issuer, at: fields.location("issuer")),
      signer: signer,
      issued: issued, effective: effective, expired: expired, status: status, period: period, relations: relations,
      targets: targets, text: text)
  }
}

extension DocumentFacts {
  /// What stands in the place of a document's front matter that could not be read at all.
  static let unread = DocumentFacts(
    number: nil, form: DocumentForm(name: ""), issuer: Located("", at: SourceLocation(file: "")), signer: nil,
    issued: nil, effective: nil, expired: nil, status: nil, period: nil, relations: [], targets: TargetEdits(),
    text: nil)
}

extension DocumentFacts: CachedByFields {
  /// Reads the facts of a document.
  public convenience init(fields: inout some FieldPass<DocumentFacts>) throws(CacheDamage) {
    self.init(
      number: try fields(\DocumentFacts.number), form: try fields(\DocumentFacts.form),
      issuer: try fields(\DocumentFacts.issuer), signer: try fields(\DocumentFacts.signer),
      issued: try fields(\DocumentFacts.issued), effective: try fields(\DocumentFacts.effective),
      statedEffective: try fields(\DocumentFacts.statedEffective),
      expired: try fields(\DocumentFacts.expired), holdsOnExpiry: try fields(\DocumentFacts.holdsOnExpiry),
      status: try fields(\DocumentFacts.status),
      period: try fields(\DocumentFacts.period), relations: try fields(\DocumentFacts.relations),
      targets: try fields(\DocumentFacts.targets),
      text: try fields(\DocumentFacts.text))
  }
}

extension DocumentFacts.Signer: CachedByFields {
  /// Reads who signed.
  public init(fields: inout some FieldPass<DocumentFacts.Signer>) throws(CacheDamage) {
    self.init(
      name: try fields(\DocumentFacts.Signer.name), title: try fields(\DocumentFacts.Signer.title),
      authority: try fields(\DocumentFacts.Signer.authority), lines: try fields(\DocumentFacts.Signer.lines))
  }
}

extension DocumentFacts {
  /// The same with what its text says of its validity.
  func stating(effective day: Day?, holdsOnExpiry: Bool) -> DocumentFacts {
    DocumentFacts(
      number: number, form: form, issuer: issuer, signer: signer, issued: issued, effective: effective,
      statedEffective: day, expired: expired, holdsOnExpiry: holdsOnExpiry, status: status, period: period,
      relations: relations, targets: targets,
      text: text)
  }

  /// The words about the body are taken over only where they say that it is less than the whole.
  func completed(from original: DocumentFacts, _ stated: Set<String>) -> DocumentFacts {
    func own<Value>(_ key: String, _ mine: Value, _ theirs: Value) -> Value { stated.contains(key) ? mine : theirs }
    let missing = RelationKind.allCases.filter { !stated.contains($0.rawValue) }
    let both = RelationKind.allCases.flatMap { kind in
      (missing.contains(kind) ? original.relations : relations).filter { $0.kind == kind }
    }
    return DocumentFacts(
      number: own("number", number, original.number),
      form: stated.contains("type") || stated.contains("number") && original.number == nil ? form : original.form,
      issuer: own("issuer", issuer, original.issuer), signer: own("signer", signer, original.signer),
      issued: own("issued", issued, original.issued), effective: own("effective", effective, original.effective),
      statedEffective: original.statedEffective,
      expired: own("expired", expired, original.expired),
      holdsOnExpiry: own("expired", holdsOnExpiry, original.holdsOnExpiry),
      status: own("status", status, original.status),
      period: own("period", period, original.period), relations: both,
      targets: own("targets", targets, original.targets),
      text: own("text", text, original.text?.ofAnotherBody))
  }
}
