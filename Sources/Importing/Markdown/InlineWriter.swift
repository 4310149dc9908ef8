import OfficeFiles
import Publications

/// Writes the runs of a paragraph as one line of Markdown.
struct InlineWriter {
  /// What a note or a picture of the document becomes.
  struct References {
    /// The number of each note, from 1.
    var note: (Int) -> String
    var picture: (Int) -> String
  }

  /// Words that are set alike.
  private struct Segment {
    var text: String
    var isBold: Bool
    var isItalic: Bool
    /// `sup`, `sub` or nothing.
    var raised: String?
    /// Markdown as it is: the reference of a note, a picture.
    var isRaw = false

    func isLike(_ other: Segment) -> Bool {
      isBold == other.isBold && isItalic == other.isItalic && raised == other.raised && !isRaw && !other.isRaw
    }
  }

  /// The line. Line breaks become `<br>`, tabs blanks; blanks at both ends are left out.
  ///
  /// - Parameters:
  ///   - plain: Whether bold and italic are left out.
  static func line(_ paragraph: Paragraph, _ references: References, plain: Bool = false) -> String {
    var segments = segments(paragraph.runs, references)
    if plain || isUniform(segments) {
      for index in segments.indices { (segments[index].isBold, segments[index].isItalic) = (false, false) }
    }
    return joined(merged(segments))
  }

  private static func segments(_ runs: [Run], _ references: References) -> [Segment] {
    var segments: [Segment] = []
    for run in runs {
      if let note = run.note {
        segments.append(Segment(text: references.note(note), isBold: false, isItalic: false, raised: nil, isRaw: true))
      } else if let picture = run.picture {
        segments.append(
          Segment(text: references.picture(picture), isBold: false, isItalic: false, raised: nil, isRaw: true))
      } else if run.isStruck, !run.text.isEmpty {
        let words = HeadLine.squeezed(run.text)
        if words.isEmpty { continue }
        segments.append(
          Segment(
            text: " " + MarkdownText.escaped("[\(Placeholder.struck) \(words)]") + " ", isBold: false, isItalic: false,
            raised: nil,
            isRaw: true))
      } else if !run.text.isEmpty {
        let raised = run.isSuperscript ? "sup" : run.isSubscript ? "sub" : nil
        segments.append(Segment(text: run.text, isBold: run.isBold, isItalic: run.isItalic, raised: raised))
      }
    }
    return segments
  }

  /// Whether all words are set alike, so that nothing is set off.
  private static func isUniform(_ segments: [Segment]) -> Bool {
    let words = segments.filter { !$0.isRaw && $0.text.contains { $0.isLetter || $0.isNumber } }
    guard let first = words.first else { return true }
    return words.allSatisfy { $0.isBold == first.isBold && $0.isItalic == first.isItalic }
  }

  /// Neighbours that are set alike as one; what has no letters goes with what stands before it.
  private static func merged(_ segments: [Segment]) -> [Segment] {
    var out: [Segment] = []
    for segment in segments {
      var segment = segment
      let hasWords = segment.text.contains { $0.isLetter || $0.isNumber }
      if !segment.isRaw, !hasWords, segment.raised == nil, let last = out.last, !last.isRaw, last.raised == nil {
        (segment.isBold, segment.isItalic) = (last.isBold, last.isItalic)
      }
      if let last = out.last, last.isLike(segment) {
        out[out.count - 1].text += segment.text
      } else {
        out.append(segment)
      }
    }
    return out
  }

  private static func joined(_ segments: [Segment]) -> String {
    var line = ""
    for (index, segment) in segments.enumerated() {
      if segment.isRaw {
        line += segment.text
        continue
      }
      let isFirst = line.isEmpty
      let before = line.unicodeScalars.last
      let behind = segments[(index + 1)...].first { !$0.text.isEmpty }?.text.unicodeScalars.first
      line += written(segment, isFirst: isFirst, before: before, behind: behind)
    }
    return tidied(line)
  }

  private static func written(
    _ segment: Segment, isFirst: Bool, before: Unicode.Scalar?, behind: Unicode.Scalar?
  ) -> String {
    let text = segment.text
    let leading = String(text.prefix { $0.isWhitespace })
    let rest = text.dropFirst(leading.count)
    var core = rest
    while let last = core.last, last.isWhitespace { core = core.dropLast() }
    let trailing = String(rest.dropFirst(core.count))
    if core.isEmpty { return broken(text) }
    if let raised = segment.raised {
      return broken(leading) + "<\(raised)>\(MarkdownText.escaped(core))</\(raised)>" + broken(trailing)
    }
    let marks = (segment.isBold ? "**" : "") + (segment.isItalic ? "*" : "")
    guard !marks.isEmpty, !core.contains("\n"), core.contains(where: \.isLetter) else {
      return broken(leading) + escapedLines(core) + broken(trailing)
    }
    // A label keeps its place before the words that are set off.
    var label = ""
    if isFirst, leading.isEmpty || before == nil {
      let length = labelLength(core)
      label = String(core.prefix(length))
      core = core.dropFirst(length)
    }
    let isOpen = leading.isEmpty ? label.last == " " || isBoundary(before, opening: true) : true
    let isClosed = trailing.isEmpty ? isBoundary(behind, opening: false) : true
    guard isOpen, isClosed, let first = core.unicodeScalars.first, let last = core.unicodeScalars.last,
      canBegin(first), canEnd(last, behind ?? " ", isItalic: segment.isItalic)
    else { return broken(leading) + MarkdownText.escaped(label) + escapedLines(core) + broken(trailing) }
    return broken(leading) + MarkdownText.escaped(label) + marks + MarkdownText.escaped(core)
      + String(marks.reversed()) + broken(trailing)
  }

  /// How many characters a label at the beginning has, with the blank behind it.
  private static func labelLength(_ text: Substring) -> Int {
    guard let label = TypedLabel.read(text), let blank = text.firstIndex(of: " ") else {
      return text.hasPrefix("- ") || text.hasPrefix("+ ") ? 2 : 0
    }
    switch label {
    case .number, .letter, .roman, .capital: return text.distance(from: text.startIndex, to: blank) + 1
    default: return 0
    }
  }

  private static func isBoundary(_ scalar: Unicode.Scalar?, opening: Bool) -> Bool {
    guard let scalar else { return true }
    if scalar.properties.isWhitespace { return true }
    return (opening ? "(“«" : ").,;:”»").unicodeScalars.contains(scalar)
  }

  private static func canBegin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || "“(".unicodeScalars.contains(scalar)
  }

  private static func canEnd(_ scalar: Unicode.Scalar, _ behind: Unicode.Scalar, isItalic: Bool) -> Bool {
    if scalar.properties.numericType != nil { return !isItalic }
    if scalar.properties.isAlphabetic { return true }
    return ":.,;)”".unicodeScalars.contains(scalar) && (behind.properties.isWhitespace)
  }

  /// Broken where the text is, but not in the midst of a sentence.
  private static func escapedLines(_ text: Substring) -> String {
    var out = ""
    for (offset, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if offset > 0 {
        let goesOn = line.first { !$0.isWhitespace }?.isLowercase ?? false
        out +=
          goesOn && out.last { !$0.isWhitespace }.map { $0.isLetter || $0.isNumber || $0 == "," } ?? false
          ? " " : "<br>"
      }
      out += MarkdownText.escaped(line)
    }
    return out
  }

  private static func broken(_ blanks: String) -> String { escapedLines(blanks[...]) }

  /// Single blanks between words, none around breaks and at the ends.
  private static func tidied(_ line: String) -> String {
    var text = line.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
    guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
    while text.contains(" <br>") { text = text.replacing(" <br>", with: "<br>") }
    while text.contains("<br> ") { text = text.replacing("<br> ", with: "<br>") }
    while text.contains("<br><br>") { text = text.replacing("<br><br>", with: "<br>") }
    while text.hasPrefix("<br>") { text.removeFirst(4) }
    while text.hasSuffix("<br>") { text.removeLast(4) }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    return text
  }
}
