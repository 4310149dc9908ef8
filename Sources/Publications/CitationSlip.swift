import Vietnamese

/// What was meant as a citation and is none that can be followed: `Quyết định số 153 ngày …`, `15/NQ- HĐND`.
struct CitationSlip: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// A form and a serial number without a symbol, and the day named behind it.
    case bare(serial: String, form: DocumentForm, day: Day?)
    /// Spaces inside a number, which without them would be the one given.
    case spaced(DocumentNumber)
    /// No space before the number given.
    case joined(DocumentNumber)
    /// A full stop in the serial number: `1.520/QĐ-UBND`.
    case grouped(String, DocumentNumber)
    /// No `/` in what is meant as the number given.
    case unsigned(DocumentNumber)
    /// A number whose hyphen is lost, which with it would be the one given: `100/2019/NĐCP`.
    case fused(DocumentNumber)
    /// A sign too many or the wrong one: `153-/QĐ-UBND`, `153/2020-QĐ-UBND`.
    case tangled(DocumentNumber)
  }

  /// The number that is meant, where it is certain.
  var number: DocumentNumber? {
    switch kind {
    case .bare, .joined, .grouped, .unsigned: nil
    case .spaced(let number), .fused(let number), .tangled(let number): number
    }
  }

  let kind: Kind
  /// UTF-8 range of the words in the document's text.
  let range: Range<Int>

  /// All slips of a block, in order. Linear in its text.
  static func find(in written: ArraySlice<UInt8>) -> [CitationSlip] {
    let plain = PlainText(written)
    return slips(in: plain.bytes).map { CitationSlip(kind: $0.kind, range: plain.written($0.range)) }
  }

  private static func slips(in text: ArraySlice<UInt8>) -> [CitationSlip] {
    var found: [CitationSlip] = []
    var at = text.startIndex
    while at < text.endIndex {
      guard isDigit(text[at]) else {
        at += 1
        continue
      }
      if Citation.isOfWord(text[..<at]) {
        if let slip = joined(text, at) {
          found.append(slip)
          at = slip.range.upperBound
        } else {
          at = text[at...].firstIndex { !isDigit($0) } ?? text.endIndex
        }
        continue
      }
      if Citation.isGroup(text, at), let (number, end) = DocumentNumber.scan(text[at...]), isCertain(number) {
        let head = text[..<(at - 1)].suffix(3)
        let start = head.lastIndex { !isDigit($0) }.map { $0 + 1 } ?? head.startIndex
        let digits = String(decoding: text[start..<(at - 1)], as: UTF8.self)
        found.append(CitationSlip(kind: .grouped(digits, number), range: start..<end))
        at = end
        continue
      }
      if let slip = mistyped(text[at...]) ?? unsigned(text, at) ?? bare(text, at) {
        found.append(slip)
        at = slip.range.upperBound
      } else if let end = DocumentNumber.scan(text[at...])?.end {
        at = end
      } else {
        at = text[at...].firstIndex { !isDigit($0) } ?? text.endIndex
      }
    }
    return found
  }

  // MARK: A space or a sign too few

  /// `số153/QĐ-TTg`, `Quyết định153/QĐ-TTg`: a number that no space sets apart from the word before it.
  private static func joined(_ text: ArraySlice<UInt8>, _ at: Int) -> CitationSlip? {
    guard text.startIndex < at, let (number, end) = DocumentNumber.scan(text[at...]), isCertain(number) else {
      return nil
    }
    let before = text[..<at]
    let isBehindWord =
      markers.contains { before.ends(with: $0) }
      || forms.contains {
        before.ends(with: $0.bytes) || before.ends(with: $0.lower)
      }
    return isBehindWord ? CitationSlip(kind: .joined(number), range: at..<end) : nil
  }

  /// `153QĐ-TTg`, `153\QĐ-TTg`: a number without its `/`.
  private static func unsigned(_ text: ArraySlice<UInt8>, _ at: Int) -> CitationSlip? {
    let digits = text[at...].prefix { isDigit($0) }
    guard digits.count <= 5 else { return nil }
    var rest = text[digits.endIndex...]
    if let sign = rest.first, sign == UInt8(ascii: "\\") || sign == UInt8(ascii: "|") || sign == UInt8(ascii: "_") {
      rest = rest.dropFirst()
    }
    guard let first = rest.first, first >= 0x41 && first <= 0x5A || first == 0xC4 else { return nil }
    let window = rest.prefix(CitationSlip.window)
    let slashed = Array(digits) + [UInt8(ascii: "/")] + Array(window)
    guard let (number, end) = DocumentNumber.scan(slashed[...]), isCertain(number), number.symbolParts.count > 1,
      number.symbolParts.allSatisfy({ $0.utf8.count > 1 })
    else { return nil }
    return CitationSlip(kind: .unsigned(number), range: at..<(rest.startIndex + end - digits.count - 1))
  }

  /// Whether the symbol begins with a form that has a name.
  private static func isCertain(_ number: DocumentNumber) -> Bool {
    number.symbolParts.count > 1 && number.form.map { $0 != .letter } ?? false
  }

  private static let markers = ["số", "Số", "SỐ", "số:", "Số:"].map { Array($0.utf8) }

  // MARK: Spaces in a number

  /// The longest number with spaces around its signs that is looked for, in bytes.
  private static let window = 48

  /// A number at the start of the text that is understood although it is mistyped.
  static func mistyped(_ text: ArraySlice<UInt8>) -> CitationSlip? { spaced(text) ?? fused(text) }

  /// Organs whose symbols are written behind the form's without a hyphen.
  private static let organs: Set<String> = ["CP", "TTg", "UBND", "HĐND", "UB", "TW", "TU"]

  private static func fused(_ text: ArraySlice<UInt8>) -> CitationSlip? {
    var rest = text.drop { isDigit($0) }
    guard rest.startIndex > text.startIndex, rest.first == UInt8(ascii: "/") else { return nil }
    rest = rest.dropFirst()
    let inner = rest.prefix { isDigit($0) }
    if !inner.isEmpty {
      guard inner.count == 4, inner.endIndex < text.endIndex, text[inner.endIndex] == UInt8(ascii: "/") else {
        return nil
      }
      rest = text[(inner.endIndex + 1)...]
    }
    let word = rest.prefix(24).prefix { isWord($0) && $0 != UInt8(ascii: "/") && !isDigit($0) }
    guard word.count >= 4, word.endIndex == text.endIndex || !isSign(text[word.endIndex]) else { return nil }
    let symbol = String(decoding: word, as: UTF8.self)
    for (form, _) in DocumentForm.bySymbol where symbol.hasPrefix(form) {
      let organ = String(symbol.dropFirst(form.count))
      let isMinistry = organ.count > 2 && organ.hasPrefix("B") && organ.allSatisfy(\.isUppercase)
      guard organs.contains(organ) || isMinistry else { continue }
      let written = String(decoding: text[text.startIndex..<rest.startIndex], as: UTF8.self) + "\(form)-\(organ)"
      guard let number = DocumentNumber(written) else { continue }
      return CitationSlip(kind: .fused(number), range: text.startIndex..<word.endIndex)
    }
    return nil
  }

  /// Whether a space or another sign stands beside a sign near the start, or a hyphen behind a year: nearly all figures are
  /// dates and amounts.
  private static func mayBeSpaced(_ text: ArraySlice<UInt8>) -> Bool {
    var before: UInt8 = 0
    var figures = 0
    for byte in text.prefix(24) {
      if (byte == 0x20 || isSign(byte)) && isSign(before) || before == 0x20 && isSign(byte) { return true }
      if figures == 4, byte == UInt8(ascii: "-") { return true }
      figures = isDigit(byte) ? figures + 1 : 0
      before = byte
    }
    return false
  }

  private static func spaced(_ text: ArraySlice<UInt8>) -> CitationSlip? {
    guard mayBeSpaced(text) else { return nil }
    var head = text.drop { isDigit($0) }
    if let letter = head.first, (0x61...0x7A).contains(letter) { head = head.dropFirst() }
    if head.first == 0x20 { head = head.dropFirst() }
    guard head.first.map(isSign) ?? false else { return nil }
    if let (whole, _) = DocumentNumber.scan(text), whole.symbolParts.count > 1 { return nil }
    let window = text.prefix(CitationSlip.window)
    let tight = Tight(window)
    guard tight.isChanged, let (number, end) = DocumentNumber.scan(tight.bytes[...]), number.symbolParts.count > 1,
      let form = number.form, form != .letter, end > 0
    else { return nil }
    let upper = tight.origin[end - 1] + 1
    let written = window[window.startIndex..<upper]
    if written.elementsEqual(tight.bytes[..<end]) { return nil }
    return CitationSlip(
      kind: written.contains(0x20) ? .spaced(number) : .tangled(number), range: window.startIndex..<upper)
  }

  /// A text with one sign at each joint, `/` where one of several is, and behind a year; and where each byte stands.
  private struct Tight {
    private(set) var bytes: [UInt8] = []
    private(set) var origin: [Int] = []
    private(set) var isChanged = false

    init(_ window: ArraySlice<UInt8>) {
      var at = window.startIndex
      while at < window.endIndex {
        let run = window[at...].prefix { $0 == 0x20 || CitationSlip.isSign($0) }
        var byte = window[at]
        if run.contains(where: CitationSlip.isSign) {
          let isSlash = run.contains(UInt8(ascii: "/")) || isBehindYear
          byte = isSlash ? UInt8(ascii: "/") : UInt8(ascii: "-")
          if run.count > 1 || byte != run.first { isChanged = true }
        }
        bytes.append(byte)
        origin.append(at)
        at += run.contains(where: CitationSlip.isSign) ? run.count : 1
      }
    }

    /// Whether `/2020` stands at the end.
    private var isBehindYear: Bool {
      guard bytes.count > 5, bytes[bytes.count - 5] == UInt8(ascii: "/"), let year = Day.number(bytes.suffix(4)) else {
        return false
      }
      return (1945...2100).contains(year)
    }
  }

  // MARK: No symbol

  /// Forms that are cited by number and symbol. `Thông báo số 2` may be the second notice of a tender.
  private static let forms = ["Quyết định", "Nghị quyết", "Nghị định", "Chỉ thị", "Thông tư liên tịch", "Thông tư"]
    .map { (bytes: Array($0.utf8), lower: Array($0.lowercased().utf8), form: DocumentForm(name: $0)) }
  private static let marker = Array(" số ".utf8)

  private static func bare(_ text: ArraySlice<UInt8>, _ at: Int) -> CitationSlip? {
    let before = text[..<at]
    guard before.count > marker.count, before.suffix(marker.count).elementsEqual(marker) else { return nil }
    let words = before.dropLast(marker.count)
    guard
      let form = forms.first(where: { words.ends(with: $0.bytes) || words.ends(with: $0.lower) })
    else { return nil }
    var end = at
    while end < text.endIndex, isDigit(text[end]) { end += 1 }
    if end < text.endIndex, (0x61...0x7A).contains(text[end]) { end += 1 }
    let rest = text[end...]
    let isFraction = rest.prefix(2).count == 2 && ".,".utf8.contains(rest[end]) && isDigit(rest[end + 1])
    guard end - at <= 6, !isFraction, !(rest.first.map(continues) ?? false), !sharesSymbol(rest), !hasOldSymbol(rest)
    else { return nil }
    let start = words.endIndex - form.bytes.count
    let serial = String(decoding: text[at..<end], as: UTF8.self)
    return CitationSlip(
      kind: .bare(serial: serial, form: form.form, day: Citation.day(after: rest)), range: start..<end)
  }

  /// Whether a symbol stands behind a blank, as ministries wrote until 1998:
  /// `Thông tư số 60 TC/TCT ngày 31/8/1995`, `Quyết định số 832 TC/QĐ/CĐKT`.
  private static func hasOldSymbol(_ rest: ArraySlice<UInt8>) -> Bool {
    guard rest.first == 0x20 else { return false }
    let word = rest.dropFirst().prefix(32).prefix { $0 > 0x20 && !",;.)".utf8.contains($0) }
    let parts = String(decoding: word, as: UTF8.self).split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 1,
      parts.allSatisfy({ $0.count > 1 && $0.first?.isUppercase == true && $0.allSatisfy(\.isLetter) })
    else { return false }
    return Citation.day(after: rest[word.endIndex...]).map { $0.year <= 1998 } ?? true
  }

  /// What makes the digits part of something else: `153/QĐ`, `1.5`, `12-14`, a letter.
  private static func continues(_ byte: UInt8) -> Bool { isSign(byte) || isWord(byte) || byte == UInt8(ascii: "_") }

  /// `số 12, 13 và 14/QĐ-UBND`: the last number has the symbol of all.
  private static func sharesSymbol(_ rest: ArraySlice<UInt8>) -> Bool {
    var rest = rest.prefix(80)
    while true {
      guard
        let link = [", ", " và ", "; ", " hoặc ", " và số ", ", số "].map({ Array($0.utf8) })
          .filter({ rest.starts(with: $0) }).max(by: { $0.count < $1.count })
      else { return false }
      rest = rest.dropFirst(link.count)
      if DocumentNumber.scan(rest) != nil { return true }
      let digits = rest.prefix { isDigit($0) }
      if digits.isEmpty { return false }
      rest = rest.dropFirst(digits.count)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-") }
  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x80 || byte == UInt8(ascii: "/")
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes end with others.
  fileprivate func ends(with bytes: [UInt8]) -> Bool {
    count >= bytes.count && suffix(bytes.count).elementsEqual(bytes)
  }
}
