import Publications
import Vietnamese

/// What a line of the first part of a document is (Nghị định 30/2020/NĐ-CP annex I part I; Hướng dẫn 36-HD/VPTW for the Party).
enum HeadKind: Equatable {
  /// Quốc hiệu, or the Party's name.
  case state
  /// Tiêu ngữ, or another line that says nothing of this document.
  case motto
  /// Số ký hiệu, with what stands behind `Số:`.
  case number(String)
  /// Place and day.
  case day(WrittenDay)
  /// `V/v …` of a letter.
  case subject
  /// `DỰ THẢO`.
  case draft
  /// A line of the kind of document, with the name of the kind and the words behind it.
  case form(String, title: String)
  /// Words that open the body: `Căn cứ`, `Kính gửi`, an article.
  case body
  /// `MẬT`, `HỎA TỐC`, a drawn line.
  case mark
  case other

  /// Reads a line.
  static func read(_ line: HeadLine) -> HeadKind {
    if line.isRule { return .mark }
    let folded = line.folded
    if folded.hasPrefix("cong hoa xa hoi chu ngh") || folded.hasPrefix("dang cong san viet nam"), line.text.count < 60,
      line.isShouted || states.contains(folded)
    {
      return .state
    }
    if isMotto(folded) { return .motto }
    if let rest = number(line) { return .number(rest) }
    if let day = WrittenDay.read(folded), isDayLine(line) { return .day(day) }
    if folded.hasPrefix("v/v") || folded.hasPrefix("ve viec "), line.isInTable || folded.hasPrefix("v/v") {
      return .subject
    }
    if folded.hasPrefix("du thao"), line.text.count < 40 { return .draft }
    if marks.contains(folded) || SecrecyStamp.read(line.text) == .secret { return .mark }
    if opensBody(line) { return .body }
    if let (name, rest) = form(line) { return .form(name, title: rest) }
    return .other
  }

  /// As older letterheads have them, not in capitals.
  private static let states: Set<String> = ["cong hoa xa hoi chu nghia viet nam", "dang cong san viet nam"]

  private static let marks: Set<String> = [
    "mat", "toi mat", "tuyet mat", "hoa toc", "khan", "thuong khan", "thuong hoa toc", "tai lieu hop", "*",
    "muc luc",
  ]

  private static func isMotto(_ folded: String) -> Bool {
    guard folded.utf8.count < 48 else { return false }
    let letters = folded.filter { $0.isLetter || $0 == " " }.split(separator: " ").joined(separator: " ")
    return letters == "doc lap tu do hanh phuc"
  }

  /// What stands behind `Số:`; nil for other lines. The number may be left open.
  private static func number(_ line: HeadLine) -> String? {
    guard line.text.count < 120 else { return nil }
    let words = line.text
    for opening in ["Số", "SỐ", "số"] {
      guard let range = words.firstRange(of: opening) else { continue }
      let before = Folding.fold(String(words[..<range.lowerBound])).split(separator: " ").joined(separator: " ")
      guard before.isEmpty || forms.contains(before) else { continue }
      let behind = words[range.upperBound...].drop { $0.isWhitespace }
      let hasColon = behind.first == ":" || behind.first == "."
      let rest = behind.drop { ":.".contains($0) }.drop { $0.isWhitespace }
      if hasColon { return String(rest) }
      guard words[range.upperBound...].first?.isWhitespace == true || rest.first == "/" else { continue }
      let isNumber = rest.first?.isNumber == true && rest.contains { "/-".contains($0) }
      if isNumber || rest.first.map({ "/…._".contains($0) }) == true { return String(rest) }
    }
    return nil
  }

  private static let forms: Set<String> = ["luat", "bo luat", "phap lenh", "nghi quyet", "lenh", "quyet dinh"]

  private static func isDayLine(_ line: HeadLine) -> Bool {
    guard line.text.count < 90, let at = line.folded.firstRange(of: "ngay") else { return false }
    // `(Ban hành kèm theo Quyết định số … ngày …)` is none.
    let before = line.folded[..<at.lowerBound]
    return before.count < 40 && !line.folded.hasPrefix("(") && !before.contains("so ") && !before.contains("can cu")
      && (before.isEmpty || before.hasSuffix(", ") || before.hasSuffix(",") || line.isInTable)
  }

  private static let openings = [
    "can cu ", "can cu:", "kinh gui", "kinh trinh", "thuc hien ", "xet ", "theo de nghi", "theo quy dinh",
    "trien khai ",
    "nham ", "de ", "ngay ", "thi hanh ",
  ]

  static let preambles: Set<String> = ["loi noi dau", "mo dau", "phan mo dau", "dat van de", "loi mo dau"]

  /// Whether the line can only stand in the body.
  static func opensBody(_ line: HeadLine) -> Bool {
    if line.text.count > 400 || preambles.contains(line.folded) { return true }
    if openings.contains(where: line.folded.hasPrefix), !line.isShouted { return true }
    return TypedLabel.read(line.text) != nil
  }

  /// The kind of document that a line names.
  private static func form(_ line: HeadLine) -> (name: String, rest: String)? {
    let words = line.text.hasSuffix(":") ? String(line.text.dropLast()) : line.text
    let upper = words.uppercased()
    guard let name = names.first(where: { upper.hasPrefix($0) }) else { return nil }
    let rest = words.dropFirst(name.count)
    if rest.allSatisfy({ !$0.isLetter && !$0.isNumber }) {
      // `Quyết định` alone, not in capitals, is a kind where it is set as one.
      guard line.isShouted || line.isBold || line.isCentered else { return nil }
      return (sentence(name), "")
    }
    guard rest.first?.isWhitespace == true || rest.first == "(", line.isShouted, line.text.count < 300,
      !line.isInTable, !line.text.hasSuffix(":")
    else { return nil }
    let title = HeadLine.squeezed(rest)
    // Words of the kind, not of the title.
    return (sentence(name), joint.contains(Folding.fold(title)) ? "" : title)
  }

  private static let joint: Set<String> = ["lien nganh", "lien tich", "lien bo", "lien co quan"]

  private static func sentence(_ name: String) -> String {
    let low = name.lowercased()
    return low.prefix(1).uppercased() + low.dropFirst()
  }

  /// In capitals, longer ones first.
  private static let names: [String] = {
    let others = [
      "Bộ luật", "Nghị quyết liên tịch", "Điều lệ", "Nội quy", "Quy trình", "Giấy mời", "Giấy ủy quyền", "Biên bản",
      "Chiến lược", "Thông tri", "Tuyên bố", "Lời kêu gọi", "Báo cáo", "Quy tắc", "Công ước", "Phiếu chuyển",
      "Phiếu trình", "Lịch công tác", "Danh mục", "Sắc lệnh", "Bản cam kết", "Thông cáo báo chí", "Giấy chứng nhận",
      "Giấy phép", "Giấy xác nhận", "Giấy giới thiệu", "Giấy nghỉ phép", "Phiếu gửi", "Phiếu báo", "Bản ghi nhớ",
      "Bản thỏa thuận", "Chứng chỉ", "Bằng khen", "Thư công",
    ]
    return (DocumentForm.names + others).filter { $0 != "Công văn" && $0 != "Dự án" || $0 == "Dự án" }
      .map { $0.uppercased() }.sorted { ($0.count, $1) > ($1.count, $0) }
  }()
}
