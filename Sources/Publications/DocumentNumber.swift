import Vietnamese

/// Số ký hiệu: what a document is cited by. Three families, after Nghị định 30/2020/NĐ-CP article 15 and annex I §3:
///
/// - named type: `153/QĐ-TTg`, `2972/QĐ-UBND`, `80/2014/QĐ-TTg` (a year marks a normative document);
/// - letter: `3115/BTTTT-CVT`, `2715/STTTT-BCVT&CNTT`;
/// - Party: `36-NQ/TW`, and the old state form `115-TTg`.
///
/// đ and case are never folded: QĐ and QyĐ, ĐA and DA, CT and CTr are different types.
public struct DocumentNumber: Sendable, Hashable, CustomStringConvertible {
  /// The number as it is printed, `2972/QĐ-UBND`.
  public let description: String
  /// Digits with an optional letter: `36a`.
  public let serial: String
  /// The year inside the number, which only normative documents carry.
  public let year: Int?
  /// What follows the serial and the year: `QĐ-UBND`, `QH13`, `NQ/TW`.
  public let symbol: String

  /// Reads a number that fills the whole text, as it looks; nil when it is outside the grammar.
  public init?(_ text: String) {
    let bytes = Array(PlainText.string(text).utf8)
    guard let (number, end) = DocumentNumber.scan(bytes[...]), end == bytes.count else { return nil }
    self = number
  }

  init(description: String, serial: String, year: Int?, symbol: String) {
    self.description = description
    self.serial = serial
    self.year = year
    self.symbol = symbol
  }

  /// The parts of the symbol between `-` and `/`, in old numbers also between stops and blanks.
  public var symbolParts: [String] {
    symbol.utf8.split { "-/. ".utf8.contains($0) }.map { String(Substring($0)) }
  }

  /// The number without the zeros that pad it: `07/QĐ-UBND` and `7/QĐ-UBND` are one.
  var unpadded: String {
    let rest = description.utf8.drop { $0 == UInt8(ascii: "0") }
    return String(decoding: rest, as: UTF8.self)
  }
  /// The serial without the zeros that pad it.
  var unpaddedSerial: String { DocumentNumber.unpadded(serial: serial) }

  static func unpadded(serial: String) -> String { String(serial.drop { $0 == "0" }) }

  /// The form that the symbol names; nil where it names none (`86/2015/QH13`).
  public var form: DocumentForm? {
    let parts = symbolParts
    guard let first = parts.first else { return nil }
    if let form = DocumentForm.bySymbol[first] ?? (parts.count > 1 ? DocumentForm.ofOffice[first] : nil) { return form }
    if first.hasPrefix("QH"), first.dropFirst(2).allSatisfy(\.isNumber) { return nil }
    return parts.count > 1 ? DocumentForm.letter : nil
  }

  /// Reads the longest number at the start of UTF-8 text and says where it ends.
  public static func scan(_ bytes: ArraySlice<UInt8>) -> (DocumentNumber, end: Int)? {
    var at = bytes.startIndex
    let digits = bytes[at...].prefix { isDigit($0) }
    guard !digits.isEmpty, digits.count <= 6 else { return nil }
    at = digits.endIndex
    // `36a/NQ-CP`, also as `36A/NQ-CP`.
    if at < bytes.endIndex,
      bytes[at] >= UInt8(ascii: "a") && bytes[at] <= UInt8(ascii: "z")
        || bytes[at] >= UInt8(ascii: "A") && bytes[at] <= UInt8(ascii: "E")
    {
      at += 1
    }
    let serial = bytes[bytes.startIndex..<at]
    guard at < bytes.endIndex else { return nil }
    var year: Int?
    if bytes[at] == UInt8(ascii: "/") {
      at += 1
      let inner = bytes[at...].prefix { isDigit($0) }
      if inner.count == 4, inner.endIndex < bytes.endIndex, bytes[inner.endIndex] == UInt8(ascii: "/"),
        let found = Day.number(inner), (1945...2100).contains(found)
      {
        year = found
        at = inner.endIndex + 1
      }
      guard var end = symbolEnd(bytes[at...], separators: [UInt8(ascii: "-")], isBareAllowed: true) else { return nil }
      if let organs = organsEnd(behind: bytes[at..<end], bytes[end...]) { end = organs }
      if let organ = organEnd(behind: bytes[at..<end], bytes[end...]) { end = organ }
      return make(bytes, serial: serial, year: year, symbolStart: at, end: end)
    }
    guard bytes[at] == UInt8(ascii: "-") else { return nil }
    at += 1
    guard let end = symbolEnd(bytes[at...], separators: [UInt8(ascii: "/"), UInt8(ascii: "-")], isBareAllowed: true)
    else { return nil }
    return make(bytes, serial: serial, year: nil, symbolStart: at, end: end)
  }

  private static func make(
    _ bytes: ArraySlice<UInt8>, serial: ArraySlice<UInt8>, year: Int?, symbolStart: Int, end: Int
  ) -> (DocumentNumber, end: Int)? {
    let symbol = String(decoding: bytes[symbolStart..<end], as: UTF8.self)
    let number = DocumentNumber(
      description: String(decoding: bytes[bytes.startIndex..<end], as: UTF8.self),
      serial: String(decoding: serial, as: UTF8.self), year: year, symbol: symbol)
    // A single word is a symbol only where it names a legislature or an old organ: `86/2015/QH13`, `115-TTg`.
    if number.symbolParts.count == 1 {
      let isLegislature = symbol.hasPrefix("QH") || symbol.hasPrefix("UBTVQH")
      let isOld =
        bytes[serial.endIndex] == UInt8(ascii: "-") && ["TTg", "CP", "HĐBT", "CT", "TW", "SL"].contains(symbol)
        || ["TTg", "CP", "HĐBT", "SL", "LCTN", "TTLN"].contains(symbol) && year == nil
      guard isLegislature || isOld || DocumentForm.bySymbol[symbol] != nil && symbol != "CT" else { return nil }
    }
    return (number, end)
  }

  /// Words of letters and digits that begin with a capital, joined by separators: `QĐ-TTg`, `BCVT&CNTT`, `QyĐ`.
  private static func symbolEnd(_ bytes: ArraySlice<UInt8>, separators: [UInt8], isBareAllowed: Bool) -> Int? {
    var at = bytes.startIndex
    var end: Int?
    while true {
      guard let word = wordEnd(bytes[at...]) else { return end }
      end = word
      guard word < bytes.endIndex, separators.contains(bytes[word]) else { return end }
      at = word + 1
    }
  }

  private static let jointSymbols: Set<String> = ["NQLT", "QCPH", "TTLT", "TTLB", "TTLN"]

  /// Where the organs of a joint document end, which stand behind a stroke: `03/NQLT/UBND-MTTQ`, `84/2005/TTLT/BTC-BNV`.
  private static func organsEnd(behind symbol: ArraySlice<UInt8>, _ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.first == UInt8(ascii: "/"), symbol.count == 4,
      jointSymbols.contains(String(decoding: symbol, as: UTF8.self))
    else { return nil }
    return symbolEnd(bytes.dropFirst(), separators: [UInt8(ascii: "-")], isBareAllowed: true)
  }

  /// Where the organ's sign ends that old numbers put behind a stop, `28/2001/QĐ.UB`; nil where the stop ends a sentence.
  private static func organEnd(behind symbol: ArraySlice<UInt8>, _ bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.first == UInt8(ascii: "."), symbol.count < 5,
      DocumentForm.bySymbol[String(decoding: symbol, as: UTF8.self)] != nil, let end = wordEnd(bytes.dropFirst())
    else { return nil }
    let organ = bytes[(bytes.startIndex + 1)..<end]
    return (2...8).contains(organ.count) && !organ.contains { $0 >= 0x61 && $0 <= 0x7A } ? end : nil
  }

  private static func wordEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
    var at = bytes.startIndex
    guard let first = bytes.first else { return nil }
    let startsUpper = (first >= UInt8(ascii: "A") && first <= UInt8(ascii: "Z")) || isUpperD(bytes, at)
    guard startsUpper else { return nil }
    while at < bytes.endIndex {
      let byte = bytes[at]
      if isLetter(byte) || isDigit(byte)
        || byte == UInt8(ascii: "&") && at + 1 < bytes.endIndex && (isLetter(bytes[at + 1]) || isUpperD(bytes, at + 1))
      {
        at += 1
      } else if isUpperD(bytes, at) || isLowerD(bytes, at) {
        at += 2
      } else {
        break
      }
    }
    // A letter that no symbol has, as in `QĐ-UBNDtỉnh` or `TTgỦy`, ends nothing: the word is another word.
    if at < bytes.endIndex, bytes[at] >= 0xC3, bytes[at] != 0xE2 { return nil }
    return at
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
  private static func isUpperD(_ bytes: ArraySlice<UInt8>, _ at: Int) -> Bool {
    at + 1 < bytes.endIndex && bytes[at] == 0xC4 && bytes[at + 1] == 0x90
  }
  private static func isLowerD(_ bytes: ArraySlice<UInt8>, _ at: Int) -> Bool {
    at + 1 < bytes.endIndex && bytes[at] == 0xC4 && bytes[at + 1] == 0x91
  }
}

/// Loại văn bản: the form of a document.
public struct DocumentForm: Sendable, Hashable {
  /// As readers see it: `Quyết định`.
  public let name: String
  /// As addresses and facets have it: `quyet-dinh`.
  public var slug: String { Slug.make(name) }
  /// English name.
  public let english: String

  /// A form that only the front matter names.
  ///
  /// - Parameter name: Its name, or its slug, `ke-hoach`.
  public init(name: String) {
    let folded = Folding.fold(name)
    let known = DocumentForm.byFoldedName[folded] ?? DocumentForm.byFoldedName[folded.replacing("-", with: " ")]
    self.name = known?.name ?? name
    english = known?.english ?? name
  }

  init(_ name: String, _ english: String) {
    self.name = name
    self.english = english
  }

  /// Công văn, the form of letters, whose symbol names the sender only.
  public static let letter = DocumentForm("Công văn", "Official letter")

  /// Văn bản hợp nhất: an act together with those that amended it.
  public static let consolidated = DocumentForm("Văn bản hợp nhất", "Consolidated text")

  /// What stands where neither the number nor the editor says what a document is.
  public static let unstated = DocumentForm("Văn bản", "Document")

  /// Forms by their abbreviation (Nghị định 30/2020/NĐ-CP annex III, Quy định 66-QĐ/TW for the Party). The list is
  /// open: an unknown abbreviation is a letter's sender.
  public static let bySymbol: [String: DocumentForm] = [
    "QĐ": DocumentForm("Quyết định", "Decision"), "NQ": DocumentForm("Nghị quyết", "Resolution"),
    "KH": DocumentForm("Kế hoạch", "Plan"), "CT": DocumentForm("Chỉ thị", "Directive"),
    "NĐ": DocumentForm("Nghị định", "Decree"), "TT": DocumentForm("Thông tư", "Circular"),
    "TTLT": DocumentForm("Thông tư liên tịch", "Joint circular"),
    "NQLT": DocumentForm("Nghị quyết liên tịch", "Joint resolution"), "TB": DocumentForm("Thông báo", "Notice"),
    "BC": DocumentForm("Báo cáo", "Report"), "TTr": DocumentForm("Tờ trình", "Submission"),
    "CTr": DocumentForm("Chương trình", "Programme"),
    "CTrPH": DocumentForm("Chương trình", "Programme"), "HD": DocumentForm("Hướng dẫn", "Guidance"),
    "ĐA": DocumentForm("Đề án", "Scheme"), "DA": DocumentForm("Dự án", "Project"),
    "PA": DocumentForm("Phương án", "Arrangement"), "QC": DocumentForm("Quy chế", "Statute"),
    "QyĐ": DocumentForm("Quy định", "Regulation"), "CĐ": DocumentForm("Công điện", "Telegram"),
    "KL": DocumentForm("Kết luận", "Conclusion"), "VBHN": .consolidated,
    "L": DocumentForm("Lệnh", "Order"), "PL": DocumentForm("Pháp lệnh", "Ordinance"),
    "TC": DocumentForm("Thông cáo", "Communiqué"), "HĐ": DocumentForm("Hợp đồng", "Contract"),
  ]

  /// Further abbreviations of the same annex and of use, which slips in others are not taken for.
  static let ofOffice: [String: DocumentForm] = [
    "BB": DocumentForm("Biên bản", "Minutes"), "BGN": DocumentForm("Bản ghi nhớ", "Memorandum"),
    "BTT": DocumentForm("Bản thỏa thuận", "Agreement"), "GUQ": DocumentForm("Giấy ủy quyền", "Power of attorney"),
    "GM": DocumentForm("Giấy mời", "Invitation"), "GGT": DocumentForm("Giấy giới thiệu", "Letter of introduction"),
    "GNP": DocumentForm("Giấy nghỉ phép", "Leave permit"), "PG": DocumentForm("Phiếu gửi", "Dispatch slip"),
    "PC": DocumentForm("Phiếu chuyển", "Transfer slip"), "PB": DocumentForm("Phiếu báo", "Notification slip"),
    "SY": DocumentForm("Bản sao y", "Certified copy"), "TrS": DocumentForm("Bản trích sao", "Certified extract"),
    "SL": DocumentForm("Bản sao lục", "Copy of a copy"), "GP": DocumentForm("Giấy phép", "Licence"),
    "GPXD": DocumentForm("Giấy phép xây dựng", "Building permit"),
    "GCN": DocumentForm("Giấy chứng nhận", "Certificate"),
    "GXN": DocumentForm("Giấy xác nhận", "Confirmation"), "TCBC": DocumentForm("Thông cáo báo chí", "Press release"),
    "NQLT": DocumentForm("Nghị quyết liên tịch", "Joint resolution"),
    "QCPH": DocumentForm("Quy chế phối hợp", "Statute on coordination"),
    "TBKL": DocumentForm("Thông báo kết luận", "Notice of conclusions"),
    "KLTTr": DocumentForm("Kết luận thanh tra", "Inspection conclusion"),
    "KLTT": DocumentForm("Kết luận thanh tra", "Inspection conclusion"),
    "TM": DocumentForm("Thư mời", "Letter of invitation"),
  ]

  private static let others = [
    unstated, DocumentForm("Luật", "Law"), DocumentForm("Quy hoạch", "Master plan"),
    DocumentForm("Hiến pháp", "Constitution"),
    letter,
  ]

  static let byFoldedName: [String: DocumentForm] = {
    var forms: [String: DocumentForm] = [:]
    for form in Array(bySymbol.values) + Array(ofOffice.values) + others { forms[Folding.fold(form.name)] = form }
    return forms
  }()

  /// The names of all known forms in a fixed order, longest first, for recognising them before a cited number.
  public static let names: [String] = (Array(bySymbol.values) + others).map(\.name).filter { $0 != unstated.name }
    .sorted { ($0.utf8.count, $1) > ($1.utf8.count, $0) }
}
