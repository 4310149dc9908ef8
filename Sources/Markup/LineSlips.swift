/// What a line says that Markdown would take for a mark of its own: a figure behind `>`, the address that other programs put
/// behind a heading.
enum LineSlips {
  /// A heading without the address behind it, as Google Docs and Pandoc write it: `# Mục tiêu {#muc-tieu}`; nil for other
  /// lines.
  static func bareHeading(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var text = line
    while let last = text.last, last == 0x20 || last == 0x09 { text = text.dropLast() }
    guard text.last == UInt8(ascii: "}"), let open = text.lastIndex(of: UInt8(ascii: "{")),
      text[open...].dropFirst().first == UInt8(ascii: "#")
    else { return nil }
    let address = text[open...].dropFirst(2).dropLast()
    guard !address.isEmpty, address.allSatisfy({ $0 > 0x20 && $0 != UInt8(ascii: "}") }) else { return nil }
    let content = line.drop { $0 == 0x20 || $0 == UInt8(ascii: ">") }
    let rest = content.drop { $0 == UInt8(ascii: "#") }
    guard (1...6).contains(content.count - rest.count), rest.first == 0x20 || rest.first == 0x09 else { return nil }
    var heading = line[..<open]
    while let last = heading.last, last == 0x20 || last == 0x09 { heading = heading.dropLast() }
    return heading.last == UInt8(ascii: "#") ? nil : heading
  }

  /// A line that holds `Điều` or `Chương` alone, and the next one with its number, as one; nil for other lines.
  static func brokenLabel(_ line: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    func isMark(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") }
    var word = line.drop { isMark($0) || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "\"") }
    if word.starts(with: "“".utf8) { word = word.dropFirst(3) }
    while let last = word.last, isMark(last) { word = word.dropLast() }
    let isArticle = word.elementsEqual("Điều".utf8) || word.elementsEqual("ĐIỀU".utf8)
    guard isArticle || word.elementsEqual("Chương".utf8) || word.elementsEqual("CHƯƠNG".utf8) else { return nil }
    let rest = next.drop(while: isMark)
    let number = rest.prefix { isDigit($0) || !isArticle && "IVXL".utf8.contains($0) }
    guard (1...5).contains(number.count) else { return nil }
    let behind = rest[number.endIndex...].drop { $0 &- 0x61 < 26 }
    guard rest[number.endIndex...].count - behind.count < 2 else { return nil }
    let isStopped = behind.first == UInt8(ascii: ".") || behind.first == UInt8(ascii: ":")
    guard isStopped && !(behind.dropFirst().first.map(isDigit) ?? false) || !isArticle && behind.allSatisfy(isMark)
    else {
      return nil
    }
    return (Array(line) + [0x20] + next)[...]
  }

  /// Where the `>` of a line says "more than": a figure with its unit follows it, alone on its line or in a list of such
  /// lines, `> 5% hộ nghèo`, `- >= 90 %`; nil where it marks a quotation. No label (`> 5. Khoản 5`) and no year is such a figure.
  static func comparison(_ line: ArraySlice<UInt8>) -> Int? {
    var at = line.startIndex
    skipSpace(line, &at)
    if at < line.endIndex, "-+*".utf8.contains(line[at]), at + 1 < line.endIndex, line[at + 1] == 0x20 {
      at += 1
      skipSpace(line, &at)
    }
    guard at < line.endIndex, line[at] == UInt8(ascii: ">") else { return nil }
    let sign = at
    at += 1
    skipSpace(line, &at)
    if at < line.endIndex, line[at] == UInt8(ascii: "=") {
      at += 1
      skipSpace(line, &at)
    }
    let start = at
    while at < line.endIndex, isDigit(line[at]) || isPoint(line, at) { at += 1 }
    guard at > start else { return nil }
    let figure = line[start..<at]
    if at == line.endIndex { return isYear(figure) ? nil : sign }
    if line[at] == UInt8(ascii: "%") || line[at...].starts(with: "\u{2030}".utf8) { return sign }
    guard line[at] == 0x20, !isYear(figure) else { return nil }
    skipSpace(line, &at)
    guard at < line.endIndex else { return sign }
    // A unit is a word in small letters.
    return line[at] == UInt8(ascii: "%") || line[at] &- 0x61 < 26 || line[at...].starts(with: "đ".utf8) ? sign : nil
  }

  private static func skipSpace(_ line: ArraySlice<UInt8>, _ at: inout Int) {
    while at < line.endIndex, line[at] == 0x20 || line[at] == 0x09 { at += 1 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isPoint(_ line: ArraySlice<UInt8>, _ at: Int) -> Bool {
    (line[at] == UInt8(ascii: ".") || line[at] == UInt8(ascii: ",")) && at + 1 < line.endIndex && isDigit(line[at + 1])
  }

  private static func isYear(_ figure: ArraySlice<UInt8>) -> Bool {
    figure.count == 4 && (figure.starts(with: "19".utf8) || figure.starts(with: "20".utf8))
  }
}
