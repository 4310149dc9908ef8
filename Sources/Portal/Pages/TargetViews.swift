import Bytes
import Publications
import Targets
import Templates
import Vietnamese

extension Site {
  /// The targets of a document as a table, in the order of its text: for its own page (`own`), or for that of its translation.
  func targetTable(_ records: some Collection<Int>, own: Bool, _ language: Language) -> TargetTableView {
    let words = words(language)
    let hasBars = shows(.charts) && records.count { isBar(targets.records[$0]) } > 1
    let tells = own && (records.first.map { results.showsProgress(of: targets.places[$0].publication) } ?? false)
    let rows = records.map { number in
      var row = targetRow(number, own: own, hasBars: hasBars, language)
      if tells { row.standing = ownRowStanding(number, language) }
      return ViewBox(row)
    }
    return TargetTableView(
      caption: words.text(.targetsCaption), countText: words.count(.targets, rows.count), rows: rows,
      isOfTool: records.allSatisfy { !targets.records[$0].isConfirmed })
  }

  /// Whether a target is a percentage that a bar can show.
  private func isBar(_ record: TargetRecord) -> Bool { record.unit == "%" && (0...100).contains(record.value ?? 101) }

  /// How long a target's bar is, in percent, in two digits at least: the style sheet draws it by its digits.
  private func bar(_ record: TargetRecord) -> String {
    let length = Int(min(100, record.valueMax ?? record.value ?? 0).rounded())
    return length < 10 ? "0\(length)" : String(length)
  }

  /// Where a target stands in its document; of one that the portal only tells of, that the words are the portal's.
  func place(of number: Int, _ language: Language) -> String? {
    let own = targets.records[number].provision
    switch publication(targets.places[number].publication).facts.document?.text {
    case .summary, .some(.none):
      return [own, words(language).text(.bySummary)].compactMap { $0 }.joined(separator: ", ")
    case .full, .extract, nil: return own
    }
  }

  private func targetRow(_ number: Int, own: Bool, hasBars: Bool, _ language: Language) -> TargetRowView {
    let record = targets.records[number]
    let words = words(language)
    let bar = hasBars && isBar(record) ? bar(record) : nil
    return TargetRowView(
      url: own ? "#" + record.anchor : record.url, quote: record.quote, amount: amount(record, language),
      statusText: words.text(record.isConfirmed ? .confirmed : .extracted),
      display: record.display, clause: shownQuote(record), subject: record.subject, outcome: record.outcome,
      // The bar says it too, where it is a whole number.
      value: record.value.flatMap { $0 == bar.flatMap { Double($0) } ? nil : NumberText.plain($0) },
      unit: record.unit, comparator: record.comparator.rawValue, kind: words.text(record.kind.word),
      deadline: record.deadlineYear.map(String.init),
      deadlineText: deadlineText(record, language),
      deadlineNote: record.deadlineSource.map { words.text($0.word) },
      baseline: record.baselineYear.map(String.init),
      levels: record.levels.isEmpty
        ? nil : record.levels.map { words.text($0.word) }.joined(separator: ", "),
      provision: place(of: number, language), isConfirmed: record.isConfirmed,
      bar: bar)
  }

  /// Comparator, value and unit for readers: `tối thiểu 50%`, `80–90%`, `gấp 2 lần`, `nhóm 10`.
  func amount(_ record: TargetRecord, _ language: Language) -> String {
    let words = words(language)
    guard let value = record.value else { return record.shownUnit }
    let amount = amount(record, value, words, language)
    guard mayChange(record.display) else { return amount }
    let text = record.display.lowered()
    let figure = NumberText.decimal(value, language: Language.vietnamese.rawValue)
    guard let place = text.firstPlace(of: figure) else { return amount }
    let start = text.utf8.index(text.startIndex, offsetBy: place)
    let mayBeYearly = text.holds("năm") && ["mỗi", "hằng", "hàng"].contains { text.holds($0) }
    guard mayBeYearly || ["giảm", "tăng", "thêm"].contains(where: { text[..<start].holds($0) }) else { return amount }
    let before = text[..<start].parts()
    let changed = changeWord(before).map { words.text($0, ["n": amount]) } ?? amount
    let after = text[text.utf8.index(start, offsetBy: figure.utf8.count)...]
    return mayBeYearly && isYearly(record, before, after) ? words.text(.eachYear, ["n": changed]) : changed
  }

  /// How a figure that is no level is meant, by the words before it: "giảm 1,5%", "thêm 5 xã".
  private func changeWord(_ before: [Substring]) -> Word? {
    let changes: [(Substring, Word)] = [("giảm", .fallBy), ("tăng", .riseBy)]
    let qualified = before.lastIndex { !Self.qualifiers.contains($0) }.map { before[$0...] } ?? before[...]
    if let last = qualified.first, let change = changes.first(where: { $0.0 == last }) { return change.1 }
    return qualified.contains("thêm") ? .moreBy : nil
  }

  /// Whether "iảm", "ăng", "hêm", "ỗi năm" or "g năm" stands in a text: most have none.
  private func mayChange(_ text: String) -> Bool {
    text.withBytes { bytes in
      func stands(_ letters: StaticString, _ at: Int) -> Bool {
        at + letters.utf8CodeUnitCount <= bytes.count
          && (0..<letters.utf8CodeUnitCount).allSatisfy { bytes[at + $0] == letters.utf8Start[$0] }
      }
      var at = 0
      while true {
        at = bytes.firstTriple(from: at) { byte, next, third in
          (byte .== 0x69 .& next .== 0xE1 .& third .== 0xBA) .| (byte .== 0xC4 .& next .== 0x83 .& third .== 0x6E)
            .| (byte .== 0x68 .& next .== 0xC3 .& third .== 0xAA)
            .| (byte .== 0xE1 .& next .== 0xBB .& third .== 0x97) .| (byte .== 0x67 .& next .== 0x20 .& third .== 0x6E)
        }
        guard at < bytes.count else { return false }
        if stands("iảm", at) || stands("ăng", at) || stands("hêm", at) || stands("ỗi năm", at) || stands("g năm", at) {
          return true
        }
        at += 1
      }
    }
  }

  /// Whether a figure is that of each year, and its unit does not say so: "mỗi năm đào tạo 1.000 người", "tăng 5% hằng năm".
  private func isYearly(_ record: TargetRecord, _ before: [Substring], _ after: Substring) -> Bool {
    if record.unit.holds("năm") { return false }
    func isPeriod(_ words: some BidirectionalCollection<Substring>) -> Bool {
      guard let second = words.dropFirst().first, second == "năm" || second == "năm,", let first = words.first else {
        return false
      }
      return first == "mỗi" || first == "hằng" || first == "hàng"
    }
    let unit = record.fullUnit.parts().count + (record.valueMax == nil ? 0 : 1)
    if isPeriod(after.parts().dropFirst(unit)) { return true }
    guard let at = before.indices.dropLast().last(where: { isPeriod(before[$0...]) }) else { return false }
    let between = before[(at + 2)...]
    return between.count <= Self.mostBetween
      && between.allSatisfy { word in
        word.utf8.last.map { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ";") } ?? true
          && !word.contains(where: \.isNumber)
      }
  }

  /// How many words stand at most between "mỗi năm" and its figure: "mỗi năm hỗ trợ vay vốn cho ít nhất".
  private static let mostBetween = 8

  private static let qualifiers: Set<Substring> = [
    "tối", "thiểu", "đa", "ít", "nhất", "trên", "hơn", "khoảng", "dưới", "bình", "quân", "trung", "mỗi", "hằng", "hàng",
    "năm", "từ", "được",
    "thêm", "≥", ">",
  ]

  private func amount(_ record: TargetRecord, _ value: Double, _ words: Words, _ language: Language) -> String {
    let range = record.valueMax.map { "–" + NumberText.decimal($0, language: language.rawValue) } ?? ""
    let number = NumberText.decimal(value, language: language.rawValue) + range
    let unit =
      record.unit == "%" || record.unit.hasPrefix("%/")
      ? record.unit : record.unit.isEmpty ? "" : " " + record.shownUnit
    let word: Word
    switch record.comparator {
    case .atLeast: word = .atLeast
    case .moreThan: word = record.kind == .ranking ? .outOf : .moreThan
    case .atMost: word = record.kind == .ranking ? .among : .atMost
    case .lessThan: word = .lessThan
    case .about: word = .about
    case .times: word = .times
    case .equal: return number + unit
    }
    let shown = record.kind == .ranking || record.comparator == .times ? number : number + unit
    return words.text(word, ["n": shown])
  }

  // MARK: Charts

  /// The chart of one document: its percentages as bars, highest first.
  func documentCharts(_ records: Range<Int>, _ language: Language) -> [ChartView] {
    let shown = records.filter { isBar(targets.records[$0]) }
    guard shown.count > 1 else { return [] }
    let words = words(language)
    let bars = shown.map { number in
      let record = targets.records[number]
      return Chart.Bar(
        label: record.display, value: record.valueMax ?? record.value ?? 0, text: amount(record, language))
    }
    return [
      // The table of the targets stands below it and says the same.
      Chart(bars: bars, maximum: 100).view(
        id: "_bieu-do", title: words.text(.chartDocument),
        description: words.text(.chartDocumentText, ["n": NumberText.whole(bars.count, language: language.rawValue)]))
    ]
  }
}

/// A horizontal bar chart as SVG, coloured by classes only.
struct Chart {
  struct Bar {
    let label: String
    let value: Double
    let text: String
  }
  let bars: [Bar]
  /// The value of a full bar.
  let maximum: Double

  /// - Parameter headers: Of the two columns of a table that says the same; without, there is none.
  func view(id: String, title: String, description: String, headers: (label: String, value: String)? = nil)
    -> ChartView
  {
    ChartView(
      id: id, title: title, svg: SafeHTML(trusted: svg(title: title)), description: description,
      labelHeader: headers?.label ?? "", valueHeader: headers?.value ?? "",
      rows: headers == nil ? [] : bars.map { ChartRowView(label: $0.label, value: $0.text) })
  }

  /// Each bar has its label above it, in as many lines as it needs, so that long labels are read on a phone too. What all bars
  /// have in common, the style sheet says. Coordinates are whole numbers: the same bytes on every machine.
  private func svg(title: String) -> [UInt8] {
    let labels = bars.map { Chart.lines(of: $0.label) }
    let height = labels.reduce(4) { $0 + $1.count * Chart.lineHeight + 22 }
    var svg: [UInt8] = []
    svg.reserveCapacity(200 + bars.count * 240)
    func put(_ parts: StaticString, _ number: Int) {
      parts.withUTF8Buffer { svg.append(contentsOf: $0) }
      svg.append(contentsOf: String(number).utf8)
    }
    put("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 ", height)
    svg += "\" role=\"img\" class=\"chart\"><title>".utf8
    HTMLEscape.append(title, to: &svg)
    svg += "</title>".utf8
    var y = 0
    for (bar, label) in zip(bars, labels) {
      for line in label {
        put("<text y=\"", y + 14)
        svg += "\">".utf8
        HTMLEscape.append(line, to: &svg)
        svg += "</text>".utf8
        y += Chart.lineHeight
      }
      let width = min(300, maximum > 0 ? max(2, Int((bar.value / maximum * 300).rounded())) : 2)
      put("<path d=\"M0 ", y + 8)
      put("h", width)
      put("\"/><text x=\"", width + 8)
      put("\" y=\"", y + 13)
      svg += "\">".utf8
      HTMLEscape.append(Site.shortened(bar.text, 20), to: &svg)
      svg += "</text>".utf8
      y += 22
    }
    svg += "</svg>".utf8
    return svg
  }

  private static let lineHeight = 18
  /// Characters of a line: as many as 400 units hold in the type of phones.
  private static let lineLength = 40

  /// A label in lines, parted at spaces; a word that is longer than a line stands in one of its own.
  static func lines(of label: String) -> [String] {
    label.withBytes(plainLines) ?? wordLines(of: label)
  }

  /// The same by bytes, of a text in which each scalar is a character and one blank parts two words; nil for others.
  private static func plainLines(of label: UnsafeBufferPointer<UInt8>) -> [String]? {
    var lines: [String] = []
    func add(_ range: Range<Int>) { lines.append(String(decoding: label[range], as: UTF8.self)) }
    // Where the line begins and its last word ends, and how many characters stand up to there and up to here.
    var (start, end, atEnd, count) = (0, 0, 0, 0)
    for at in 0...label.count {
      let byte = at < label.count ? label[at] : 0x20
      if byte != 0x20 {
        guard byte >= 0x20, byte < 0xC4 || byte <= 0xC6 || byte == 0xE1 || byte == 0xE2 else { return nil }
        // Beyond the letters of Vietnamese only dashes, quotation marks and the like are known to join with nothing.
        if byte == 0xE1, at + 1 == label.count || label[at + 1] < 0xBA { return nil }
        if byte == 0xE2 {
          guard at + 2 < label.count, label[at + 1] == 0x80, (0x90...0xA7).contains(label[at + 2]) else { return nil }
        }
        if byte & 0xC0 != 0x80 { count += 1 }
        continue
      }
      if at == 0 || label[at - 1] == 0x20 { return nil }
      if atEnd > 0, count > lineLength {
        add(start..<end)
        (start, count) = (end + 1, count - atEnd - 1)
      }
      (end, atEnd) = (at, count)
      count += 1
    }
    add(start..<end)
    return lines
  }

  private static func wordLines(of label: String) -> [String] {
    var lines: [String] = []
    var (line, count) = ("", 0)
    for word in label.split(separator: " ") {
      let length = word.count
      if count > 0, count + 1 + length > lineLength {
        lines.append(line)
        (line, count) = ("", 0)
      }
      line += (count > 0 ? " " : "") + word
      count += length + (count > 0 ? 1 : 0)
    }
    return lines + [line]
  }
}
