import Diagnostics
import Vietnamese

extension FrontMatter {
  static func text(_ fields: inout YAMLFields) -> TextKind? {
    guard let text = fields.text("text") else { return nil }
    if let kind = TextKind(text) { return kind }
    fields.report(
      .frontMatterValue, "text", "`text` không nhận giá trị «\(text)»",
      note: "`full`: toàn văn; `extract`: trích văn bản; `summary`: tóm tắt; `none`: chưa có nội dung.",
      fix: "Dùng một trong: full, extract, summary, none. Chưa rõ thì xóa dòng này.")
    return nil
  }

  /// - Parameter isTyped: Whether the editor says what the document is: then the number need not tell, and is taken as printed.
  static func number(_ fields: inout YAMLFields, isTyped: Bool) -> Located<DocumentNumber>? {
    guard let text = fields.text("number") else { return nil }
    if let number = DocumentNumber(text) ?? (isTyped ? DocumentNumber(irregular: text) : nil) {
      return Located(number, at: fields.location("number"))
    }
    if isTyped, DocumentNumber.isNone(text) { return nil }
    if isTyped, let issued = fields.peek("issued").flatMap({ Day(written: $0) }),
      issued.year <= DocumentNumber.lastAncientYear, let number = DocumentNumber(ancient: text)
    {
      return Located(number, at: fields.location("number"))
    }
    fields.report(numberProblem(text, at: "number", fields))
    return nil
  }

  static func numberProblem(_ text: String, at key: String, _ fields: YAMLFields) -> [Diagnostic] {
    let place = fields.location(key)
    let odd = Set(OddCharacter.find(in: text).map(\.name)).sorted()
    let isReal = DocumentNumber(irregular: text) != nil && DocumentNumber(text.filter { !$0.isWhitespace }) == nil
    return [
      fields.reader.source.diagnostic(
        .documentNumber, line: place.line, column: place.column, length: text.count,
        "Số ký hiệu không đúng dạng: «\(text)»",
        note: odd.isEmpty ? nil : "Trong đó có \(odd.joined(separator: ", ")).",
        fix: numberFix(text) + (isReal ? " Số trên văn bản đúng như vậy thì thêm dòng `type`." : ""))
    ]
  }

  /// What to write in place of a text that is no number.
  static func numberFix(_ text: String) -> String {
    let tight = text.filter { !$0.isWhitespace }
    if tight != text, let number = DocumentNumber(tight), number.likelier == nil {
      return "Bỏ khoảng trắng: `\(tight)`."
    }
    if let near = DocumentNumber.likelier(than: tight) { return "Có phải `\(near)`?" }
    return "Viết như trên văn bản, ví dụ `2972/QĐ-UBND`, `80/2014/QĐ-TTg`, `36-NQ/TW`."
  }

  static func form(
    _ fields: inout YAMLFields, given: DocumentForm?, number: DocumentNumber?
  ) -> DocumentForm? {
    if let form = given ?? number?.form {
      if given == nil, form == .letter, let number, !isSender(number, &fields) { return .unstated }
      return form
    }
    if fields.has("number"), number == nil { return nil }
    fields.report(
      .frontMatterMissingKey, "type",
      number == nil ? "Văn bản không có `number` thì phải có `type`" : "Số ký hiệu không cho biết loại văn bản",
      fix: "Thêm dòng `type: Kế hoạch` (hoặc Luật, Quyết định, …).")
    return nil
  }

  /// Whether a number can be a letter's, whose symbol begins with its sender's abbreviation; anything else is a kind of document
  /// that is not known, which is said.
  private static func isSender(_ number: DocumentNumber, _ fields: inout YAMLFields) -> Bool {
    guard let sender = number.symbolParts.first, number.likelier == nil, let issuer = fields.peek("issuer"),
      (2...5).contains(sender.count), sender.allSatisfy({ $0.isLetter && $0.isUppercase }),
      !DocumentNumber.isOrgan(sender), !IssuerNames.isAbbreviation(sender, of: issuer)
    else { return true }
    fields.report(
      .typeUnsure, "number", "Không rõ «\(sender)» trong «\(number)» là loại văn bản gì; Cổng chỉ ghi «Văn bản»",
      note: "«\(sender)» không phải tên viết tắt của «\(issuer)».",
      fix: "Thêm dòng `type: …`, tên loại như trên văn bản. Đúng là công văn thì ghi `type: Công văn`.")
    return false
  }

  static func signer(_ fields: inout YAMLFields, issuer: String, number: DocumentNumber?)
    -> DocumentFacts.Signer?
  {
    if let scalar = fields.node("signer")?.scalar,
      fields.colonSlip(scalar, ["name", "title", "authority", "for"]) == nil,
      let name = fields.peek("signer")
    {
      fields.report(
        .frontMatterType, "signer", "`signer` phải ghi rõ đâu là họ tên: «\(name)»",
        fix: "Viết `signer: {name: \(YAMLSlips.quoted(name))}`; có chức vụ thì thêm `title: …` sau họ tên.")
      return nil
    }
    guard var inner = fields.mapping("signer", known: ["name", "title", "authority", "for"]) else { return nil }
    let name = inner.requiredText("name", example: "Nguyễn Văn A")
    let title = inner.text("title")
    if let title = academicTitle(of: name) {
      inner.report(
        .signerAcademicTitle, "name", "Trước họ tên người ký có ghi học hàm, học vị: «\(title)»",
        note: "Nghị định 30/2020/NĐ-CP, phụ lục I mục 7; cơ quan giáo dục, y tế, khoa học được ghi.",
        fix: "Bỏ «\(title)». " + keep(.signerAcademicTitle))
    }
    let authorities = authorities(&inner)
    var lines: [String] = []
    if !authorities.isEmpty, !name.isEmpty {
      let block = Signature.lines(
        name: name, title: title, authorities: authorities, given: inner.list("for").map(\.value), issuer: issuer,
        isParty: number?.isOfTheParty ?? false)
      lines = block.lines
      // Of a translation the issuer may stand in the original.
      if let unknown = block.unknown, !issuer.isEmpty { reportUnknown(unknown, title, issuer, &inner) }
    }
    fields.adopt(inner)
    guard !name.isEmpty else { return nil }
    return DocumentFacts.Signer(
      name: name, title: title,
      authority: authorities.isEmpty ? nil : authorities.map(\.rawValue).joined(separator: " "), lines: lines)
  }

  static func authorities(_ inner: inout YAMLFields) -> [SigningAuthority] {
    inner.list("authority").flatMap { item -> [SigningAuthority] in
      if let found = SigningAuthority.list(item.value) { return found }
      inner.report(
        .frontMatterValue, "authority", "Không có quyền hạn ký «\(item.value)»",
        note: "Nghị định 30/2020/NĐ-CP, phụ lục I mục 7.", fix: "Dùng một trong: TM., KT., TL., TUQ., Q.")
      return []
    }
  }

  static func reportUnknown(
    _ authority: SigningAuthority, _ title: String?, _ issuer: String, _ inner: inout YAMLFields
  ) {
    let mark = authority.rawValue
    let (message, fix) =
      switch authority {
      case .acting:
        (
          "«Q.» đứng trước chức vụ của người đứng đầu",
          "Ghi `title: Giám đốc`, hoặc dùng `authority: KT.` nếu là cấp phó."
        )
      case .deputy:
        (
          "Không rõ ký thay ai: «KT.» với chức vụ «\(title ?? "")»",
          "Ghi chức vụ của người ký, ví dụ `title: Phó Giám đốc`; hoặc thêm `for: …`, chức vụ của người được ký thay."
        )
      case .collective:
        ("Không rõ ký thay mặt tập thể nào của «\(issuer)»", "Thêm `for: …`, tên tập thể, ví dụ `for: Ban Thường vụ`.")
      case .order, .mandate:
        (
          "Không rõ «\(mark)» của ai ở «\(issuer)»",
          "Thêm `for: …`, chức vụ của người đứng đầu, ví dụ `for: Giám đốc`."
        )
      }
    inner.report(
      .signerAuthority, "authority", message, note: "Nghị định 30/2020/NĐ-CP, phụ lục I mục 7.", fix: fix)
  }

  /// As they stand before names, in small letters, longest first.
  private static let academicTitles = [
    "phó giáo sư", "giáo sư", "tiến sĩ", "tiến sỹ", "thạc sĩ", "thạc sỹ", "bác sĩ", "kỹ sư", "cử nhân", "tskh.",
    "tskh ",
    "pgs.", "pgs ", "gs.", "gs ", "ts.", "ts ", "ths.", "ths ", "th.s", "bs.", "ks.", "cn.",
  ]

  /// The academic titles that a name begins with.
  static func academicTitle(of name: String) -> String? {
    var rest = name[...]
    while let title = academicTitles.first(where: { rest.lowercased().hasPrefix($0) }) {
      rest = rest.dropFirst(title.count).drop { " .,".contains($0) }
    }
    let found = name[..<rest.startIndex].split(separator: " ").joined(separator: " ")
    return found.isEmpty ? nil : found
  }

  static func status(_ fields: inout YAMLFields) -> Validity? {
    guard let text = fields.text("status") else { return nil }
    if let status = Validity(rawValue: text) { return status }
    let known = Validity.allCases.map(\.rawValue)
    fields.report(
      .frontMatterValue, "status", "Không có tình trạng hiệu lực «\(text)»",
      note: "Dùng một trong: \(known.joined(separator: ", ")).",
      fix: NearMiss.nearest(to: text, among: known).map { "Có phải ý bạn là `\($0)`?" } ?? "Xóa dòng này nếu chưa rõ.")
    return nil
  }

  static func period(_ fields: inout YAMLFields) -> ClosedRange<Int>? {
    guard let text = fields.text("period") else { return nil }
    let years = text.split { $0 == "-" || $0 == "–" || $0 == " " }.map { Day.number($0.utf8) ?? 0 }
    if let first = years.first, let last = years.last, years.count <= 2, (1900...2200).contains(first),
      (first...2200).contains(last)
    {
      return first...last
    }
    fields.report(
      .frontMatterValue, "period", "`period` phải là một năm hoặc hai năm: «\(text)»",
      fix: stated(in: text).map { "Viết `period: \($0)`." } ?? "Ví dụ: `period: 2016-2020`.")
    return nil
  }

  /// The years that words tell, as a period is written: `năm 2027`, `từ năm 2026 đến năm 2030`; nil where they are not one or two.
  private static func stated(in text: String) -> String? {
    let years = text.split { !$0.isASCII || !$0.isNumber }.compactMap { $0.count == 4 ? Int($0) : nil }
    guard (1...2).contains(years.count), years.allSatisfy({ (1900...2200).contains($0) }),
      let first = years.first, let last = years.last, first <= last
    else { return nil }
    return first == last ? "\(first)" : "\(first)-\(last)"
  }

  static func relations(_ fields: inout YAMLFields) -> [Relation] {
    RelationKind.allCases.flatMap { kind in
      references(kind.rawValue, &fields).map { Relation(kind: kind, document: $0) }
    }
  }

  /// The documents that a key names; of what is no name of a document something is said.
  static func references(_ key: String, _ fields: inout YAMLFields) -> [DocumentReference] {
    fields.documents(key).filter { reference in
      if reference.number == nil, reference.file != nil { return true }
      let text = reference.written
      func report(_ id: DiagnosticID, _ message: String, fix: String) {
        let place = reference.location
        fields.report([
          fields.reader.source.diagnostic(
            id, line: place.line, column: place.column, length: text.count, message, fix: fix)
        ])
      }
      guard let number = reference.number else {
        report(.documentNumber, "Số ký hiệu không đúng dạng: «\(text)»", fix: numberFix(text))
        return false
      }
      if DocumentNumber(text) == nil {
        report(
          .numberSymbol, "Số ký hiệu «\(text)» viết khác lệ thường", fix: numberFix(text) + " " + keep(.numberSymbol))
      }
      if let near = number.likelier {
        report(
          .numberSymbol, "Ký hiệu trong «\(number)» có lẽ gõ nhầm", fix: "Có phải `\(near)`? " + keep(.numberSymbol))
      }
      return true
    }
  }
}
