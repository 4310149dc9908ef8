import Diagnostics
import Vietnamese

/// What the number of a document says, held against its type, its title and its days. None of these stops a build: the
/// editor copies what is printed, and print has slips too.
extension FrontMatter {
  /// Notes where number, `type`, title and day of issue contradict each other.
  static func review(
    _ number: DocumentNumber?, given type: DocumentForm?, issued: Day?, _ fields: inout YAMLFields
  ) {
    guard let number else { return }
    reviewSymbol(number, type, &fields)
    if let form = number.form, form != .letter, let type, type != form,
      !CitationForms.isOldSubmission(type, number, in: issued?.year), !isOldSymbol(number, of: type)
    {
      fields.report(
        .typeNumberMismatch, "type", "`type` là \(type.name), còn số ký hiệu \(number) là của \(form.name)",
        note: "Cổng hiện văn bản này là \(type.name).", fix: "Bỏ dòng `type`, hoặc sửa `number`.")
    }
    if let year = number.year, let issued, issued.year != year {
      fields.report(
        .numberYearMismatch, "number", "Số ký hiệu ghi năm \(year), còn ngày ban hành là \(issued.vietnamese)",
        fix: "So lại `number` và `issued` với bản gốc.")
    }
    reviewTitle(number, type, &fields)
    reviewYear(number, &fields)
    reviewPadding(number, issued, &fields)
  }

  /// A number that is written as none is since all organs write them in one way.
  static func reviewIrregular(_ number: DocumentNumber?, issued: Day?, _ fields: inout YAMLFields) {
    guard let number, let written = fields.peek("number"), DocumentNumber(written) == nil,
      issued.map({ $0.year >= DocumentNumber.firstRegularYear }) ?? true
    else { return }
    fields.report(
      .numberSymbol, "number", "Số ký hiệu «\(written)» viết khác lệ thường",
      note: number.description == written ? nil : "Cổng hiện \(number).",
      fix: numberFix(written) + " " + keep(.numberSymbol))
  }

  /// Signs of bodies behind `CT-` of a directive, besides those of ministries.
  private static let issuersOfDirectives: Set<String> = [
    "TTg", "TTG", "CP", "UBND", "UB", "HĐND", "CTUBND", "TW", "TU", "HU", "NHNN", "TANDTC", "VKSTC", "VKSNDTC",
  ]

  /// Symbols of organs that look like those of forms: `264-CT` of the Chủ tịch Hội đồng Bộ trưởng, `14-L/CTN` of the order that
  /// promulgates a law, `14-TT/LB` of several ministries.
  private static func isOldSymbol(_ number: DocumentNumber, of type: DocumentForm) -> Bool {
    let parts = number.symbolParts
    switch parts.first {
    // `5680/CT-CS` is a letter of the Cục Thuế.
    case "CT":
      return parts.count == 1
        || type == .letter && parts.dropFirst().allSatisfy { !issuersOfDirectives.contains($0) && $0.first != "B" }
    // Bộ Tài chính: `52 TC-TCT`.
    case "TC": return parts.count > 1
    case "L":
      return parts.last?.hasPrefix("CTN") == true && ["Luật", "Bộ luật", "Pháp lệnh", "Nghị quyết"].contains(type.name)
    case "TT": return parts.last?.hasPrefix("LB") == true && type.name == "Thông tư liên tịch"
    default: return false
    }
  }

  /// A symbol that is nearly a known one. Where it would make a letter of what is a decision, the number is refused.
  private static func reviewSymbol(_ number: DocumentNumber, _ type: DocumentForm?, _ fields: inout YAMLFields) {
    guard let near = number.likelier, type.map({ !isOldSymbol(number, of: $0) }) ?? true else { return }
    let right = DocumentNumber(near)
    if type == nil, let form = right?.form, form != number.form {
      let symbol = right?.symbolParts.first ?? ""
      fields.report(
        .documentNumber, "number",
        "Số «\(number)» sẽ thành \(number.form?.name ?? "văn bản không rõ loại"): ký hiệu lạ",
        note: "\(symbol) là \(form.name). Ký hiệu giữ nguyên chữ đ và chữ hoa, chữ thường.",
        fix: "Có phải \(symbol)? Viết `number: \(near)`. Số trên văn bản đúng như vậy thì thêm dòng `type`.")
    } else {
      fields.report(
        .numberSymbol, "number", "Ký hiệu trong «\(number)» có lẽ gõ nhầm",
        fix: "Có phải `\(near)`? " + keep(.numberSymbol))
    }
  }

  /// The first year whose rules on the form of documents ask for the zero (Thông tư liên tịch 55/2005/TTLT-BNV-VPCP).
  private static let firstPaddedYear = 2005

  /// Numbers under 10 begin with a zero (Nghị định 30/2020/NĐ-CP annex I §3). Party documents have rules of their own.
  private static func reviewPadding(_ number: DocumentNumber, _ issued: Day?, _ fields: inout YAMLFields) {
    let digits = number.serial.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard digits.count == 1, digits.first != UInt8(ascii: "0"),
      number.description.utf8.dropFirst(number.serial.utf8.count).first == UInt8(ascii: "/"),
      issued.map({ $0.year >= firstPaddedYear }) ?? true
    else { return }
    fields.report(
      .numberNotPadded, "number", "Số nhỏ hơn 10 nên có số 0 phía trước: «\(number)»",
      note: "Nghị định 30/2020/NĐ-CP, phụ lục I. Bài khác dẫn \(number) hay 0\(number), Cổng đều nhận ra.",
      fix: "Viết `0\(number)`. " + keep(.numberNotPadded))
  }

  /// What an editor does who finds the slip in print.
  static func keep(_ id: DiagnosticID) -> String {
    "Bản gốc in như vậy thì giữ nguyên và thêm dòng `accepted_warnings: [\(id.rawValue)]`."
  }

  /// Forms that a title names as what the document itself is; others also name what a decision enacts or promulgates.
  private static let acts = [
    "Quyết định", "Nghị quyết", "Nghị định", "Chỉ thị", "Thông tư", "Thông báo", "Công văn", "Công điện", "Tờ trình",
    "Pháp lệnh",
  ]

  /// The acts that the last part of an old number names.
  private static let oldActs = ["TT": "Thông tư", "QĐ": "Quyết định", "CT": "Chỉ thị", "NĐ": "Nghị định"]

  private static func reviewTitle(_ number: DocumentNumber, _ type: DocumentForm?, _ fields: inout YAMLFields) {
    // A consolidated text bears the title of the act that it holds.
    guard type == nil, let form = number.form, form != .consolidated, let title = fields.peek("title"),
      let act = acts.first(where: { title.hasPrefix($0 + " ") }), act != form.name
    else { return }
    // Until 2002 a number named its organ first, `13/LĐTBXH-TT`, and an ordinance bore that of the order which promulgated it.
    let isOldOrder = number.year == nil && number.symbolParts.count > 1 && oldActs[number.symbolParts.last ?? ""] == act
    if isOldOrder && form == .letter || act == "Pháp lệnh" && number.symbolParts == ["L", "CTN"] {
      fields.report(
        .typeTitleMismatch, "title", "Trích yếu mở đầu bằng «\(act)», còn số ký hiệu \(number) đọc là của \(form.name)",
        fix: "Văn bản là \(act) thì thêm dòng `type: \(act)`.")
      return
    }
    if form == .letter { return }
    // `Quyết định chủ trương đầu tư …` is what a resolution does, not what it is.
    if act == "Quyết định", form.name == "Nghị quyết" { return }
    if act == "Thông tư", form.name.hasPrefix("Thông tư") { return }
    fields.report(
      .typeTitleMismatch, "title", "Trích yếu mở đầu bằng «\(act)», còn số ký hiệu \(number) là của \(form.name)",
      fix: "So lại `title` và `number` với bản gốc.")
  }

  /// Forms that are never normative acts (Luật 80/2015/QH13 article 4), so that no year stands in their numbers.
  private static let individualSymbols: Set<String> = [
    "KH", "TB", "BC", "TTr", "CTr", "HD", "ĐA", "DA", "PA", "CĐ", "KL", "TC", "HĐ",
  ]
  /// From 1 July 2016 on directives, and decisions that approve a plan or a project, are no normative acts any more
  /// (Luật 80/2015/QH13; Nghị định 34/2016/NĐ-CP article 3).
  private static let lastOldYear = 2016

  private static func reviewYear(_ number: DocumentNumber, _ fields: inout YAMLFields) {
    guard let year = number.year, let symbol = number.symbolParts.first else { return }
    let isApproval = symbol == "QĐ" && (fields.peek("title").map(approves) ?? false)
    guard
      individualSymbols.contains(symbol) || year > lastOldYear && (symbol == "CT" || isApproval)
    else { return }
    let plain = "\(number.serial)/\(number.symbol)"
    fields.report(
      .numberYearIndividual, "number", "Số ký hiệu của văn bản cá biệt thường không có năm: «\(number)»",
      note: "Năm chỉ đứng trong số của văn bản quy phạm pháp luật (Nghị định 30/2020/NĐ-CP, phụ lục I).",
      fix: "Viết `\(plain)`. " + keep(.numberYearIndividual))
  }

  private static func approves(_ title: String) -> Bool {
    let folded = Folding.fold(title)
    guard let start = folded.firstRange(of: "phe duyet ") else { return false }
    let rest = folded[start.upperBound...]
    return folded.distance(from: folded.startIndex, to: start.lowerBound) <= "quyet dinh ve viec ".count
      && ["ke hoach", "de an", "chuong trinh", "du an", "chien luoc", "quy hoach"].contains { rest.hasPrefix($0) }
  }
}
