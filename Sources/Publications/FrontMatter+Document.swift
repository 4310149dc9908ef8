import Diagnostics
import Vietnamese

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
    let issuer = hasIssuer ? fields.requiredText("issuer", example: "UBND tỉnh Quảng Bình") : ""
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

  private static func text(_ fields: inout YAMLFields) -> TextKind? {
    guard let text = fields.text("text") else { return nil }
    if let kind = TextKind(text) { return kind }
    fields.report(
      .frontMatterValue, "text", "`text` không nhận giá trị «\(text)»",
      note: "`full`: toàn văn; `extract`: trích văn bản; `summary`: tóm tắt; `none`: chưa có nội dung.",
      fix: "Dùng một trong: full, extract, summary, none. Chưa rõ thì xóa dòng này.")
    return nil
  }

  /// - Parameter isTyped: Whether the editor says what the document is: then the number need not tell, and is taken as printed.
  private static func number(_ fields: inout YAMLFields, isTyped: Bool) -> Located<DocumentNumber>? {
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

  private static func numberProblem(_ text: String, at key: String, _ fields: YAMLFields) -> [Diagnostic] {
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

  private static func form(
    _ fields: inout YAMLFields, given: DocumentForm?, number: DocumentNumber?
  ) -> DocumentForm? {
    if let form = given ?? number?.form { return form }
    if fields.has("number"), number == nil { return nil }
    fields.report(
      .frontMatterMissingKey, "type",
      number == nil ? "Văn bản không có `number` thì phải có `type`" : "Số ký hiệu không cho biết loại văn bản",
      fix: "Thêm dòng `type: Kế hoạch` (hoặc Luật, Quyết định, …).")
    return nil
  }

  private static func signer(_ fields: inout YAMLFields, issuer: String, number: DocumentNumber?)
    -> DocumentFacts.Signer?
  {
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

  private static func authorities(_ inner: inout YAMLFields) -> [SigningAuthority] {
    inner.list("authority").flatMap { item -> [SigningAuthority] in
      if let found = SigningAuthority.list(item.value) { return found }
      inner.report(
        .frontMatterValue, "authority", "Không có quyền hạn ký «\(item.value)»",
        note: "Nghị định 30/2020/NĐ-CP, phụ lục I mục 7.", fix: "Dùng một trong: TM., KT., TL., TUQ., Q.")
      return []
    }
  }

  private static func reportUnknown(
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
  private static func academicTitle(of name: String) -> String? {
    var rest = name[...]
    while let title = academicTitles.first(where: { rest.lowercased().hasPrefix($0) }) {
      rest = rest.dropFirst(title.count).drop { " .,".contains($0) }
    }
    let found = name[..<rest.startIndex].split(separator: " ").joined(separator: " ")
    return found.isEmpty ? nil : found
  }

  private static func status(_ fields: inout YAMLFields) -> Validity? {
    guard let text = fields.text("status") else { return nil }
    if let status = Validity(rawValue: text) { return status }
    let known = Validity.allCases.map(\.rawValue)
    fields.report(
      .frontMatterValue, "status", "Không có tình trạng hiệu lực «\(text)»",
      note: "Dùng một trong: \(known.joined(separator: ", ")).",
      fix: NearMiss.nearest(to: text, among: known).map { "Có phải ý bạn là `\($0)`?" } ?? "Xóa dòng này nếu chưa rõ.")
    return nil
  }

  private static func period(_ fields: inout YAMLFields) -> ClosedRange<Int>? {
    guard let text = fields.text("period") else { return nil }
    let years = text.split { $0 == "-" || $0 == "–" || $0 == " " }.map { Day.number($0.utf8) ?? 0 }
    if let first = years.first, let last = years.last, years.count <= 2, (1900...2200).contains(first),
      (first...2200).contains(last)
    {
      return first...last
    }
    fields.report(
      .frontMatterValue, "period", "`period` phải là một năm hoặc hai năm: «\(text)»",
      fix: "Ví dụ: `period: 2016-2020`.")
    return nil
  }

  private static func relations(_ fields: inout YAMLFields) -> [Relation] {
    var relations: [Relation] = []
    for kind in RelationKind.allCases {
      for item in fields.list(kind.rawValue) {
        if let number = DocumentNumber(item.value) ?? DocumentNumber(irregular: item.value) {
          if DocumentNumber(item.value) == nil {
            fields.report([
              fields.reader.source.diagnostic(
                .numberSymbol, line: item.location.line, column: item.location.column, length: item.value.count,
                "Số ký hiệu «\(item.value)» viết khác lệ thường", fix: numberFix(item.value) + " " + keep(.numberSymbol)
              )
            ])
          }
          relations.append(Relation(kind: kind, number: Located(number, at: item.location)))
          if let near = number.likelier {
            fields.report([
              fields.reader.source.diagnostic(
                .numberSymbol, line: item.location.line, column: item.location.column, length: item.value.count,
                "Ký hiệu trong «\(number)» có lẽ gõ nhầm", fix: "Có phải `\(near)`? " + keep(.numberSymbol))
            ])
          }
        } else {
          fields.report([
            fields.reader.source.diagnostic(
              .documentNumber, line: item.location.line, column: item.location.column, length: item.value.count,
              "Số ký hiệu không đúng dạng: «\(item.value)»", fix: numberFix(item.value))
          ])
        }
      }
    }
    return relations
  }

  private static func targets(_ fields: inout YAMLFields) -> TargetEdits {
    var edits = TargetEdits()
    guard var inner = fields.mapping("targets", known: ["confirmed", "extract", "drop", "correct"]) else {
      return edits
    }
    edits.confirmed = inner.pastDay("confirmed")
    if inner.has("extract") { edits.extract = inner.flag("extract") }
    edits.drop = inner.list("drop")
    let keys =
      [
        "quote", "value", "value_max", "comparator", "unit", "kind", "deadline_year", "baseline_year", "subject",
        "outcome",
      ] + termKeys
    for var item in inner.mappings("correct", known: keys) {
      let quote = item.requiredText("quote", example: "\"đúng nguyên văn mệnh đề\"")
      var correction = TargetCorrection(quote: Located(quote, at: item.location("quote")))
      correction.value = item.number("value")
      correction.valueMax = item.number("value_max")
      correction.comparator = oneOf(["=", ">=", ">", "<=", "<", "~", "x"], "comparator", &item)
      correction.unit = item.text("unit")
      correction.kind = oneOf(["target", "budget", "ranking"], "kind", &item)
      correction.deadlineYear = item.integer("deadline_year")
      correction.baselineYear = item.integer("baseline_year")
      correction.subject = item.text("subject")
      correction.outcome = item.text("outcome")
      correction.terms = terms(&item)
      inner.report(item.diagnostics)
      if !quote.isEmpty { edits.correct.append(correction) }
    }
    fields.adopt(inner)
    return edits
  }

  static func oneOf(_ values: [String], _ key: String, _ fields: inout YAMLFields) -> String? {
    guard let text = fields.text(key) else { return nil }
    if values.contains(text) { return text }
    fields.report(
      .frontMatterValue, key, "`\(key)` không nhận giá trị «\(text)»",
      fix: "Dùng một trong: \(values.joined(separator: " ")).")
    return nil
  }
}
