import Bytes

/// The lines of a Markdown body and which of them stand inside fenced code or a comment.
struct SourceLines {
  /// The lines as UTF-8, without their ends.
  var lines: [ArraySlice<UInt8>]
  /// Whether the line belongs to a fenced code block (fence lines included) or to a comment of HTML that begins a line. A comment behind
  /// words that goes on over lines is taken out of them.
  var isFenced: [Bool]
  /// The lines that open a fence.
  private(set) var fenceOpenings: [Int] = []
  /// The line of a fence that nothing closes.
  private(set) var openFence: Int?
  /// A comment that nothing closes: its line, whole as it is typed.
  private(set) var openComment: (line: Int, text: ArraySlice<UInt8>)?
  /// Bytes of the whole body.
  let size: Int
  /// Whether a `<` stands anywhere.
  private(set) var hasTags = false
  /// Whether lines are read otherwise than they are typed: a heading without its address, `>` for "more than".
  private(set) var hasSlips = false
  /// Whether a line outside fences is indented so far that it may be code.
  private(set) var mayIndentCode = false

  /// - Parameter isLaidOut: Whether labels stand for themselves, and are left as written.
  init(_ body: String, isLaidOut: Bool = false) {
    size = body.utf8.count + 1
    let bytes = Array(body.utf8)
    let mayHaveTags = bytes.withUnsafeBufferPointer { SourceLines.tag.first(in: $0, from: 0) < $0.count }
    lines = SourceLines.cut(bytes)
    isFenced = []
    isFenced.reserveCapacity(lines.count)
    var fence: (byte: UInt8, count: Int)?
    var (isComment, isBehindWords) = (false, false)
    for index in lines.indices {
      if isBehindWords { isBehindWords = !takeRestOfComment(index) }
      if mayHaveTags, !isComment, !isBehindWords, fence == nil {
        isBehindWords = takeComment(index, isLaidOut: isLaidOut)
      }
      if isComment || mayHaveTags && fence == nil && SourceComments.begins(lines[index]) {
        if !isComment { openComment = (index, lines[index]) }
        isFenced.append(true)
        isComment = SourceComments.end(in: lines[index]) == nil
        if !isComment { openComment = nil }
        if !lines[index].isEmpty { hasTags = true }
        continue
      }
      if fence == nil, LineMarks.mayDiffer(lines[index]) {
        let plain = LineMarks.plain(lines[index])
        let sign = plain.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
        if !isLaidOut || sign == UInt8(ascii: "#") || sign == UInt8(ascii: ">") { lines[index] = plain }
      }
      let line = lines[index]
      let found = SourceLines.fence(line)
      if let open = fence {
        isFenced.append(true)
        if let found, found.byte == open.byte, found.count >= open.count, found.isBare {
          fence = nil
          openFence = nil
        }
      } else if let found, found.byte == UInt8(ascii: "~") || !found.hasTick {
        isFenced.append(true)
        fence = (found.byte, found.count)
        openFence = index
        fenceOpenings.append(index)
      } else {
        isFenced.append(false)
        note(line, at: index, mayHaveTags: mayHaveTags)
      }
    }
    takeSlips(isLaidOut: isLaidOut)
    if isLaidOut {
      takeSlipsOfDocuments(
        hasStars: bytes.withUnsafeBufferPointer { SourceLines.star.first(in: $0, from: 0) < $0.count })
    }
  }

  /// Takes the comment out that a line leaves open behind its words, a label or a list's mark: Markdown would end it where something
  /// begins on a line of it, and what only editors are to see would be on the page.
  ///
  /// - Returns: Whether it goes on.
  private mutating func takeComment(_ index: Int, isLaidOut: Bool) -> Bool {
    let content = lines[index].drop { $0 == 0x20 || $0 == 0x09 }
    // In a document no indentation makes code.
    if isLaidOut, content.startIndex > lines[index].startIndex, content.starts(with: "<!--".utf8) {
      lines[index] = content
    }
    guard let open = SourceComments.leftOpen(in: lines[index]), SourceLines.fence(lines[index]) == nil else {
      return false
    }
    openComment = (index, lines[index])
    lines[index] = lines[index][..<open]
    hasSlips = true
    return true
  }

  /// Takes the rest of such a comment out of a line.
  ///
  /// - Returns: Whether the comment ends there.
  private mutating func takeRestOfComment(_ index: Int) -> Bool {
    guard let end = SourceComments.end(in: lines[index]) else {
      lines[index] = []
      return false
    }
    let rest = lines[index][end...]
    let content = rest.drop { $0 == 0x20 || $0 == 0x09 }
    lines[index] = content.startIndex - rest.startIndex > 3 || rest.first == 0x09 ? content : rest
    openComment = nil
    return true
  }

  /// Reads `Điều` and its number as one line where a web page broke it, and marks of emphasis where converters left them.
  private mutating func takeSlipsOfDocuments(hasStars: Bool) {
    for index in lines.indices where !isFenced[index] && !lines[index].isEmpty {
      if hasStars, let mended = EmphasisSlips.mended(lines[index]) {
        lines[index] = mended
        hasSlips = true
      }
      if lines[index].count < 24, index + 1 < lines.count, !isFenced[index + 1],
        let whole = LineSlips.brokenLabel(lines[index], lines[index + 1])
      {
        (lines[index], lines[index + 1]) = ([], whole)
        hasSlips = true
      }
    }
  }

  /// Reads headings without the addresses behind them, and keeps a `>` that says "more than" from making a quotation.
  ///
  /// - Parameter isLaidOut: Whether it is an official document, in which lines may be cells of a table, and none goes on with such a line.
  private mutating func takeSlips(isLaidOut: Bool) {
    var index = 0
    while index < lines.count {
      defer { index += 1 }
      guard let last = lines[index].last, !isFenced[index] else { continue }
      if last == UInt8(ascii: "}") || last == 0x20 {
        if let heading = LineSlips.bareHeading(lines[index]) {
          lines[index] = heading
          hasSlips = true
          continue
        }
      }
      guard mayCompare(lines[index]) else { continue }
      var end = index
      while end < lines.count, !isFenced[end], mayCompare(lines[end]) { end += 1 }
      let signs = (index..<end).map { LineSlips.comparison(lines[$0]) }
      if !signs.contains(nil), isLaidOut || end == lines.count || !SourceLines.goesOn(lines[end]) {
        for (line, sign) in zip(index..<end, signs) {
          guard let sign else { continue }
          lines[line] = (lines[line][..<sign] + [UInt8(ascii: "\\")] + lines[line][sign...])[...]
        }
        hasSlips = true
      }
      index = end - 1
    }
  }

  /// Whether a quotation mark of Markdown begins a line, in a list too.
  private func mayCompare(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, first < 0x40 else { return false }
    let content = line.drop { $0 == 0x20 || $0 == 0x09 }
    if content.first == UInt8(ascii: ">") { return true }
    guard let mark = content.first, "-+*".utf8.contains(mark), content.dropFirst().first == 0x20 else { return false }
    return content.dropFirst().drop { $0 == 0x20 }.first == UInt8(ascii: ">")
  }

  /// Whether a line goes on with the paragraph of a quotation; a capital begins the next of lines that are paragraphs.
  private static func goesOn(_ line: ArraySlice<UInt8>) -> Bool {
    let content = line.drop { $0 == 0x20 || $0 == 0x09 }
    guard let first = content.first else { return false }
    if "#-+*|".utf8.contains(first) || first &- 0x30 < 10 { return false }
    return String(decoding: content.prefix(4), as: UTF8.self).first?.isUppercase == false
  }

  private static let tag = ByteSet(0x3C...0x3C)
  private static let star = ByteSet(0x2A...0x2A)
  private static let lineFeed = ByteSet(0x0A...0x0A)

  static func cut(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var ends: [Int] = []
    ends.reserveCapacity(bytes.count >> 6)
    bytes.withUnsafeBufferPointer { text in lineFeed.forEach(in: text) { ends.append($0) } }
    ends.append(bytes.count)
    var start = 0
    return ends.map { end in
      defer { start = end + 1 }
      return bytes[start..<(end > start && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end)]
    }
  }

  private mutating func note(_ line: ArraySlice<UInt8>, at index: Int, mayHaveTags: Bool) {
    guard let first = line.first else { return }
    if first == UInt8(ascii: "\t") || first == UInt8(ascii: " ") || first == UInt8(ascii: ">") {
      let content = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }
      if line.count - content.count >= 4 || content.first == UInt8(ascii: "\t") { mayIndentCode = true }
    } else if !mayIndentCode, first < 0x40 {
      // Code may stand in the line of a list mark.
      let content = line.drop { $0 < 0x40 && $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
      if content.starts(with: "     ".utf8) || content.starts(with: " \t".utf8) || content.starts(with: "\t".utf8) {
        mayIndentCode = true
      }
    }
    guard mayHaveTags, line.contains(UInt8(ascii: "<")) else { return }
    hasTags = true
    if LineMarks.isBreak(line) { lines[index] = [] }
  }

  /// Takes the indentation off lines, down to what their container takes; tables among them go with their first line.
  ///
  /// - Parameter code: Lines of code, each with the byte of its first line at which the code begins.
  mutating func unindent(_ code: [(lines: ClosedRange<Int>, column: Int)], _ tables: [TableSource]) {
    func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    let ends = Dictionary(
      tables.map { ($0.firstLine, $0.firstLine + $0.lineCount - 1) }, uniquingKeysWith: { first, _ in first })
    for (range, column) in code {
      let last = range.map { ends[$0] ?? $0 }.max() ?? range.upperBound
      for index in range.lowerBound...min(last, lines.count - 1) where !isFenced[index] {
        let line = lines[index]
        // On its first line marks of lists may stand before the code.
        var kept = index == range.lowerBound ? line.prefix(column) : line.prefix(0)
        while let byte = kept.last, isBlank(byte) { kept = kept.dropLast() }
        if kept.isEmpty {
          kept = line.prefix { isBlank($0) || $0 == UInt8(ascii: ">") }
          while let byte = kept.last, byte != UInt8(ascii: ">") { kept = kept.dropLast() }
        }
        let content = line[kept.endIndex...].drop(while: isBlank)
        let indent = kept.isEmpty ? [UInt8](repeating: UInt8(ascii: " "), count: max(0, column - 4)) : kept + [0x20]
        lines[index] = (indent + content)[...]
      }
    }
  }

  private static func fence(_ line: ArraySlice<UInt8>) -> (byte: UInt8, count: Int, isBare: Bool, hasTick: Bool)? {
    let content = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ">") }
    guard let first = content.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return nil }
    let rest = content.drop { $0 == first }
    let count = content.count - rest.count
    guard count >= 3 else { return nil }
    let isBare = rest.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return (first, count, isBare, rest.contains(UInt8(ascii: "`")))
  }
}
