import Diagnostics
import Markup
import Vietnamese

/// Numbers by which a person can be found: citizen numbers, mobile phones, bank accounts. A warning never shows them
/// whole, since logs of checks are read by many.
struct IdentifierReview: Sendable {
  /// The portal's own telephone number, as digits.
  private let hotline: [UInt8]

  init(_ configuration: PortalConfiguration) {
    hotline = IdentifierReview.phone((configuration.hotline ?? "").utf8.filter { $0 >= 0x30 && $0 <= 0x39 })
  }

  /// The warnings about one publication. Linear in its text.
  func diagnostics(of publication: Publication, _ body: MarkupDocument) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var table = PersonalColumns()
    for (number, block) in body.blocks.enumerated() where block.kind != .code {
      if let (range, what) = table.read(block, body) {
        found.append(diagnostic(range, what, in: number, of: publication, body))
      }
      // Figures of neighbouring cells are no number together.
      let pieces = block.cells.isEmpty ? [block.text] : block.cells
      let heads = table.heads
      for (piece, sequence) in pieces.flatMap({ piece in DigitSequence.find(in: body.text[piece]).map { (piece, $0) } })
      {
        let head = block.cells.firstIndex(of: piece).flatMap { heads.indices.contains($0) ? heads[$0] : nil } ?? ""
        for (run, what) in findings(in: sequence, of: body.text[piece], body.text[block.text], head, publication.kind)
        where !body.runs(touching: run.range).contains(where: \.isCode) {
          found.append(diagnostic(run.range, what, in: number, of: publication, body))
        }
      }
    }
    return found
  }

  private func diagnostic(
    _ range: Range<Int>, _ what: String, in block: Int, of publication: Publication, _ body: MarkupDocument
  ) -> Diagnostic {
    let words = body.string(range)
    return Diagnostic(
      .personalIdentifier,
      at: SourceLocation(file: publication.file, line: body.line(at: range.lowerBound, block: block)),
      "Có vẻ là \(what): \(IdentifierReview.masked(words))",
      note: "Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15. Trang đã đăng thì ai cũng sao chép được.",
      fix: "Không có căn cứ để công khai thì xóa hoặc che chỗ này; được công khai thì thêm dòng "
        + "`accepted_warnings: [personal-identifier]`.", subject: words)
  }

  /// What the groups of figures mean, taken together as far as they go.
  private func findings(
    in sequence: DigitSequence, of text: ArraySlice<UInt8>, _ row: ArraySlice<UInt8>, _ head: String,
    _ kind: PublicationKind
  ) -> [(DigitRun, String)] {
    var found: [(DigitRun, String)] = []
    var first = 0
    while first < sequence.groups.count {
      var next = first + 1
      for last in (first..<sequence.groups.count).reversed() {
        let run = sequence.run(first...last, of: text)
        guard (6...19).contains(run.digits.count),
          let what = PersonalColumns.what(run, under: head) ?? what(run, in: row, kind)
        else { continue }
        found.append((run, what))
        next = last + 1
        break
      }
      first = next
    }
    return found
  }

  // MARK: What it is

  private func what(_ run: DigitRun, in text: ArraySlice<UInt8>, _ kind: PublicationKind) -> String? {
    let before = Folding.fold(String(decoding: text[..<run.range.lowerBound].suffix(64), as: UTF8.self))
    // Words before another number speak of that one.
    let nearest = before.lastIndex(where: \.isNumber).map { before[$0...] } ?? before[...]
    func isNear(_ words: [String]) -> Bool { words.contains { nearest.contains($0) } }
    let digits = run.digits
    if isNear(["so tai khoan", "stk", "tai khoan so", "tai khoan:"]), (6...19).contains(digits.count) {
      return isNear(["kho bac", "ngan sach"]) ? nil : "số tài khoản ngân hàng"
    }
    // `TK 19012345678901 Techcombank`
    if (9...19).contains(digits.count), nearest.split(whereSeparator: { !$0.isLetter }).last == "tk" {
      let behind = Folding.fold(String(decoding: text[run.range.upperBound...].prefix(80), as: UTF8.self))
      return isNear(["kho bac", "ngan sach"]) || behind.holds("kho bac") ? nil : "số tài khoản ngân hàng"
    }
    if digits.count == 12,
      isNear(["cccd", "can cuoc", "dinh danh ca nhan"]) || (run.isPlain || run.isInThrees) && isCitizen(digits)
    {
      return "số định danh cá nhân (căn cước)"
    }
    if digits.count == 9, isNear(["cmnd", "cmt ", "cmt:", "chung minh nhan dan"]) { return "số chứng minh nhân dân" }
    let isPublic = ["duong day nong", "hotline", "tong dai", "truc ban"].contains { before.contains($0) }
    return kind != .page && isMobile(run) && !isPublic ? "số điện thoại di động" : nil
  }

  /// Codes of provinces in citizen numbers (Thông tư 59/2021/TT-BCA annex I).
  private static let provinces: Set<Int> = [
    1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45,
    46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92,
    93, 94, 95, 96,
  ]

  /// Province, century and sex, year of birth, six figures.
  private func isCitizen(_ digits: [UInt8]) -> Bool {
    let place = digits.prefix(3).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return IdentifierReview.provinces.contains(place) && digits[3] <= UInt8(ascii: "3")
  }

  private func isMobile(_ run: DigitRun) -> Bool {
    let digits = IdentifierReview.phone(run.digits)
    guard digits.count == 10, digits[0] == UInt8(ascii: "0"), "35789".utf8.contains(digits[1]) else { return false }
    return digits != hotline && (run.digits[0] == UInt8(ascii: "0") || run.hasPlus)
  }

  /// `84912…` as `0912…`.
  private static func phone(_ digits: [UInt8]) -> [UInt8] {
    digits.count == 11 && digits.starts(with: [0x38, 0x34]) ? [0x30] + digits.dropFirst(2) : digits
  }

  // MARK: Not shown whole

  /// A line whose long numbers show their first three and their last two figures only.
  static func masked(_ line: String) -> String {
    let bytes = Array(line.utf8)
    var hidden: Set<Int> = []
    for sequence in DigitSequence.find(in: bytes[...]) {
      let places = sequence.groups.flatMap { Array($0) }
      hidden.formUnion(places.dropFirst(3).dropLast(2))
    }
    // The number of an insurance card begins with letters.
    var start = 0
    for at in 0...bytes.count where at == bytes.count || bytes[at] < 0x30 || bytes[at] > 0x39 {
      if at - start >= 13 { hidden.formUnion((start..<at).dropFirst(3).dropLast(2)) }
      start = at + 1
    }
    var out: [UInt8] = []
    for (at, byte) in bytes.enumerated() {
      if hidden.contains(at) { out += Array("•".utf8) } else { out.append(byte) }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

/// What the heads of a table say of the figures below them.
struct PersonalColumns {
  /// The heads of the table at hand, folded; empty outside of tables.
  private(set) var heads: [String] = []
  private var isBirthTold = false

  /// What a row holds beside figures alone: the number of a health insurance card, and, once a table, a day of birth beside a name.
  mutating func read(_ block: TextBlock, _ body: MarkupDocument) -> (Range<Int>, String)? {
    guard case .tableRow(let isHeader) = block.kind else {
      (heads, isBirthTold) = ([], false)
      return nil
    }
    if isHeader {
      (heads, isBirthTold) = (block.cells.map { Folding.fold(body.string($0)) }, false)
      return nil
    }
    for (cell, head) in zip(block.cells, heads) where cell.count > 5 && cell.count < 40 {
      let text = body.string(cell).filter { !$0.isWhitespace }
      if head.contains("bhyt") || head.contains("bao hiem y te"), PersonalColumns.isCard(text) {
        return (cell, "số thẻ bảo hiểm y tế")
      }
      if !isBirthTold, head.contains("sinh"), head.contains("ngay"), Day(written: text) != nil,
        heads.contains(where: { $0.contains("ho va ten") || $0.contains("ho ten") || $0.hasPrefix("ho, ten") })
      {
        isBirthTold = true
        return (cell, "ngày sinh của người có tên")
      }
    }
    return nil
  }

  /// `DN 4 52 0123456789`: the card's kind and thirteen figures.
  private static func isCard(_ text: String) -> Bool {
    text.count == 15 && text.prefix(2).allSatisfy { $0.isASCII && $0.isLetter }
      && text.dropFirst(2).allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// What figures are by the head of their column.
  static func what(_ run: DigitRun, under head: String) -> String? {
    guard run.isPlain, !head.isEmpty else { return nil }
    func says(_ words: [String]) -> Bool { words.contains { head.contains($0) } }
    switch run.digits.count {
    case 9 where says(["cmnd", "chung minh"]): return "số chứng minh nhân dân"
    case 12 where says(["cccd", "can cuoc", "dinh danh"]): return "số định danh cá nhân (căn cước)"
    case 8...19 where says(["so tai khoan", "stk"]) && !says(["kho bac", "ngan sach"]): return "số tài khoản ngân hàng"
    default: return nil
    }
  }
}

/// Figures that are taken together.
struct DigitRun: Sendable {
  /// UTF-8 range, with what is between the groups.
  let range: Range<Int>
  /// The figures alone.
  let digits: [UInt8]
  /// Whether a `+` stands before them.
  let hasPlus: Bool

  /// Whether they are in groups of three that begin with a nought, as no amount does: `025 096 004 321`.
  let isInThrees: Bool

  /// Whether the figures stand in one group.
  var isPlain: Bool { range.count == digits.count }
}

/// Groups of figures set apart by one space, full stop or hyphen each, with six figures or more in all.
struct DigitSequence: Sendable {
  /// UTF-8 ranges of the groups, at most ``longest``.
  let groups: [Range<Int>]

  /// Longer sequences are cut, so that the work stays linear.
  static let longest = 12

  /// Some of the groups taken together.
  func run(_ chosen: ClosedRange<Int>, of text: ArraySlice<UInt8>) -> DigitRun {
    let range = groups[chosen.lowerBound].lowerBound..<groups[chosen.upperBound].upperBound
    let hasPlus = range.lowerBound > text.startIndex && text[range.lowerBound - 1] == UInt8(ascii: "+")
    let isInThrees =
      text[range.lowerBound] == UInt8(ascii: "0") && groups[chosen].allSatisfy { $0.count == 3 }
      && !isPartOfAmount(chosen, of: text)
    return DigitRun(
      range: range, digits: groups[chosen].flatMap { Array(text[$0]) }, hasPlus: hasPlus, isInThrees: isInThrees)
  }

  /// Whether groups of three are no more than a part of an amount: figures stand before or behind them, `1.080.105.077.880`, or its unit
  /// behind.
  private func isPartOfAmount(_ chosen: ClosedRange<Int>, of text: ArraySlice<UInt8>) -> Bool {
    if chosen.lowerBound > 0 || chosen.upperBound + 1 < groups.count { return true }
    let behind = text[groups[chosen.upperBound].upperBound...].drop { $0 == 0x20 }
    return ["đồng", "VNĐ", "VND", "đ", "triệu", "nghìn", "tỷ"].contains { behind.starts(with: $0.utf8) }
  }

  /// All of a text; groups that are part of a word, or of a number with `/`, are passed over.
  static func find(in text: ArraySlice<UInt8>) -> [DigitSequence] {
    var found: [DigitSequence] = []
    var groups: [Range<Int>] = []
    func close() {
      if groups.reduce(0, { $0 + $1.count }) >= 6 { found.append(DigitSequence(groups: groups)) }
      groups = []
    }
    var at = text.startIndex
    while at < text.endIndex {
      guard isDigit(text[at]) else {
        at += 1
        continue
      }
      let end = text[at...].firstIndex { !isDigit($0) } ?? text.endIndex
      let before = at > text.startIndex ? text[at - 1] : 0x20
      let isNext = groups.last.map { $0.upperBound + 1 == at && " .-".utf8.contains(before) } ?? false
      if !isNext || groups.count == longest { close() }
      if !joins(before), !joins(end < text.endIndex ? text[end] : 0x20) { groups.append(at..<end) } else { close() }
      at = end
    }
    close()
    return found
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// What makes figures part of something else: a letter, `/`, `%`, `_`.
  private static func joins(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x80 || "/%_".utf8.contains(byte)
  }
}
