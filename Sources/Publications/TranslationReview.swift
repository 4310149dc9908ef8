import Diagnostics
import Markup
import Vietnamese

/// The percentages of an English text held against those of its original: one that is not there is a slip in a promise.
struct TranslationReview {
  /// The warning about a translation; nil where its original has all of its percentages.
  static func diagnostic(
    of page: Publication, _ body: MarkupDocument, original: Publication
  ) throws(DiagnosticError) -> Diagnostic? {
    let head = Array([page.facts.title, page.facts.summary ?? ""].joined(separator: "\n").utf8)
    let own = percentages(in: body.text[...])
    let told = percentages(in: head[...])
    let source = Array([original.facts.title, original.facts.summary ?? ""].joined(separator: "\n").utf8)
    let known = Set((figures(in: try original.body.text[...]) + figures(in: source[...])).map(\.value))
    if let first = told.first(where: { !known.contains($0.value) }) {
      return diagnostic(
        [first], original, at: SourceLocation(file: page.file, line: 1),
        String(decoding: head[first.range], as: UTF8.self))
    }
    var seen: Set<String> = []
    if let slip = otherPower(in: body.text[...], than: try original.body.text[...]) {
      let block = body.blocks.firstIndex { $0.text.contains(slip.lowerBound) } ?? 0
      let words = body.string(slip)
      return Diagnostic(
        .translationFigure,
        at: SourceLocation(file: page.file, line: body.line(at: slip.lowerBound, block: block)),
        "Bản tiếng Anh ghi «\(words)», bản tiếng Việt ghi con số ấy với đơn vị khác (nghìn, triệu, tỷ)",
        note: "Bản tiếng Việt: \(original.file). Triệu là million, tỷ là billion, nghìn tỷ là trillion.",
        fix: "So lại với bản gốc rồi sửa bản sai.", subject: words)
    }
    let strange = own.filter { !known.contains($0.value) && seen.insert($0.value).inserted }
    guard let first = strange.first else { return nil }
    let block = body.blocks.firstIndex { $0.text.contains(first.range.lowerBound) } ?? 0
    return diagnostic(
      strange, original,
      at: SourceLocation(file: page.file, line: body.line(at: first.range.lowerBound, block: block)),
      body.string(first.range))
  }

  private static func diagnostic(
    _ strange: [Figure], _ original: Publication, at place: SourceLocation, _ subject: String
  ) -> Diagnostic {
    Diagnostic(
      .translationFigure, at: place,
      "Bản tiếng Anh nêu \(strange.map { $0.value + "%" }.joined(separator: ", ")), không có trong bản tiếng Việt",
      note: "Bản tiếng Việt: \(original.file).", fix: "So lại với bản gốc rồi sửa bản sai.",
      subject: subject)
  }

  private struct Figure {
    /// With a point before the decimals.
    let value: String
    let range: Range<Int>
  }

  /// Numbers with at most one sign between their figures, which stands for the decimals.
  private static func figures(in text: ArraySlice<UInt8>) -> [Figure] {
    var found: [Figure] = []
    var at = text.startIndex
    while at < text.endIndex {
      guard isFigure(text[at]) else {
        at += 1
        continue
      }
      let start = at
      while at < text.endIndex, isFigure(text[at]) { at += 1 }
      var end = at
      if at + 1 < text.endIndex, text[at] == 0x2E || text[at] == 0x2C, isFigure(text[at + 1]) {
        at += 1
        while at < text.endIndex, isFigure(text[at]) { at += 1 }
        end = at
      }
      var value = String(decoding: text[start..<end], as: UTF8.self).replacing(",", with: ".")
      while value.count > 1, value.first == "0", value.dropFirst().first != "." { value.removeFirst() }
      if value.contains(".") {
        while value.last == "0" { value.removeLast() }
        if value.last == "." { value.removeLast() }
      }
      found.append(Figure(value: value, range: start..<end))
    }
    return found
  }

  /// A number that the translation tells in millions, billions or trillions, and the original with other powers of ten only.
  private static func otherPower(in text: ArraySlice<UInt8>, than original: ArraySlice<UInt8>) -> Range<Int>? {
    let own = amounts(in: text, [("trillion", 12), ("billion", 9), ("million", 6)])
    if own.isEmpty { return nil }
    let stated = amounts(
      in: original,
      [
        ("nghìn tỷ", 12), ("ngàn tỷ", 12), ("nghìn tỉ", 12), ("tỷ", 9), ("tỉ", 9), ("triệu", 6), ("nghìn", 3),
        ("ngàn", 3),
      ])
    let (numbers, sizes) = (Set(stated.map(\.number)), Set(stated.flatMap(\.sizes)))
    return own.first { numbers.contains($0.number) && sizes.isDisjoint(with: $0.sizes) }?.range
  }

  /// A number with a word of its power of ten.
  private struct Amount {
    /// Its figures alone.
    let number: String
    /// How much it is: a sign before three figures may stand for thousands or decimals.
    let sizes: [String]
    let range: Range<Int>
  }

  private static func amounts(in text: ArraySlice<UInt8>, _ words: [(word: String, power: Int)]) -> [Amount] {
    figures(in: text).compactMap { figure in
      let rest = text[figure.range.upperBound...].prefix(16)
      let word = rest.drop { $0 == 0x20 || $0 == 0xC2 || $0 == 0xA0 }
      guard word.startIndex > rest.startIndex, let found = words.first(where: { word.starts(with: $0.word.utf8) })
      else {
        return nil
      }
      let written = String(decoding: text[figure.range], as: UTF8.self)
      let decimals = written.split { $0 == "." || $0 == "," }.dropFirst().first?.count ?? 0
      let number = written.filter(\.isNumber)
      let readings = decimals == 3 ? [0, 3] : [decimals]
      return Amount(
        number: number, sizes: readings.map { size(number, power: found.power - $0) },
        range: figure.range.lowerBound..<(word.startIndex + found.word.utf8.count))
    }
  }

  /// Figures times a power of ten, written in one way only.
  private static func size(_ number: String, power: Int) -> String {
    let digits = number.drop { $0 == "0" }
    let zeros = digits.reversed().prefix { $0 == "0" }.count
    return "\(digits.dropLast(zeros))e\(power + zeros)"
  }

  private static func percentages(in text: ArraySlice<UInt8>) -> [Figure] {
    figures(in: text).filter { figure in
      let rest = text[figure.range.upperBound...].prefix(12).drop { $0 == 0x20 || $0 == 0xC2 || $0 == 0xA0 }
      return ["%", "per cent", "percent"].contains { rest.starts(with: $0.utf8) }
    }
  }

  private static func isFigure(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
