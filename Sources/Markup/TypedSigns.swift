/// Stars, underscores and backslashes that a text means as they stand, though Markdown would take them for its own: `2*3*4`,
/// `1.000*` with its note, `__init__`, `C:\thu_muc\*.docx`.
///
/// What is no mark gets a backslash before libcmark reads it. In official documents a mark is only what surrounds whole words
/// (`*nghiêng*`, `**đậm 5%**`); everywhere else only stars between two figures stand for themselves.
struct TypedSigns {
  /// How much of a text is taken as it stands.
  enum Extent {
    /// An official document, of which no character may get lost.
    case document
    /// News and pages, where Markdown's rules hold but between figures.
    case figures
  }

  /// One or more stars or underscores in a row.
  struct Run {
    let start: Int
    let length: Int
    let sign: UInt8
    let before: Neighbour
    let behind: Neighbour
    /// Whether the character before it, and the one behind it, is an ASCII figure.
    let figureBefore: Bool
    let figureBehind: Bool
    /// Whether the text's line ends behind it, and whether nothing but blanks stands before it on its line.
    let endsLine: Bool
    let startsLine: Bool
    /// How many letters, and how many characters that no name of a file or program has, stand before it in the block.
    let letters: Int
    let figures: Int
    let others: Int
    var opens = false
    var closes = false
    /// Signs that belong to no pair yet: the first ones of an opening run, the last ones of a closing one.
    var left = 0
    var isOpening = true
    var partner: Int?
  }

  enum Neighbour { case space, punctuation, closing, opening, word }

  let text: ArraySlice<UInt8>
  let extent: Extent
  var runs: [Run] = []
  /// Where a backslash is put in.
  var escapes: [Int] = []
  /// Closing runs before which a blank or a full stop stands, that has to stand behind them.
  var late: [Int] = []

  /// The block with a backslash before each sign that is no mark; nil where nothing is to be changed. Linear in the block.
  static func guarded(_ block: ArraySlice<UInt8>, _ extent: Extent) -> [UInt8]? {
    var signs = TypedSigns(text: block, extent: extent)
    signs.scan()
    signs.pair()
    signs.escapeRuns()
    if signs.escapes.isEmpty, signs.late.isEmpty { return nil }
    return signs.written()
  }

  init(text: ArraySlice<UInt8>, extent: Extent) {
    self.text = text
    self.extent = extent
  }

  private func written() -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count + escapes.count)
    var at = text.startIndex
    for place in escapes.sorted() {
      out += text[at..<place]
      out.append(UInt8(ascii: "\\"))
      at = place
    }
    out += text[at...]
    // Where that is done nothing else of the line is changed before.
    for index in late {
      let run = runs[index]
      let start = run.start - text.startIndex + escapes.count { $0 < run.start }
      let sign = out.remove(at: start - 1)
      out.insert(sign, at: start - 1 + run.length)
    }
    return out
  }

  // MARK: Scanning

  private mutating func scan() {
    var at = text.startIndex
    var path = FilePath(text)
    var spans = MarkdownSpans(text)
    var (letters, figures, others) = (0, 0, 0)
    var isAtLineStart = true
    while at < text.endIndex {
      let byte = text[at]
      if let end = spans.end(at) {
        letters += 1
        others += 1
        at = end
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"):
        at = backslash(at, &path)
      case UInt8(ascii: "*"), UInt8(ascii: "_"):
        if isAtLineStart, let end = rule(at) {
          at = end
        } else {
          let end = text[at...].firstIndex { $0 != byte } ?? text.endIndex
          append(byte, at..<end, letters, figures, others)
          at = end
        }
        isAtLineStart = false
      default:
        if byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 {
          letters += 1
          if byte >= 0x80 { others += 1 }
        } else if byte &- 0x30 < 10 {
          figures += 1
        } else {
          others += 1
        }
        isAtLineStart = byte == 0x0A || isAtLineStart && (byte == 0x20 || byte == 0x09)
        at += 1
      }
    }
  }

  /// Where reading goes on behind a backslash: behind the sign that it keeps from being a mark, or, in the path of a file,
  /// behind the backslash itself, which then stands for itself.
  private mutating func backslash(_ at: Int, _ path: inout FilePath) -> Int {
    guard at + 1 < text.endIndex else { return at + 1 }
    let next = text[at + 1]
    guard next < 0x80, next > 0x20, !TypedSigns.isAlphanumeric(next) else {
      if extent == .document, next == 0x0A, path.holds(at) { escapes.append(at) }
      return at + 1
    }
    guard extent == .document, path.holds(at) else { return at + 2 }
    escapes.append(at)
    return at + 1
  }

  /// Where a line ends that holds nothing but three or more such signs and blanks, as a rule does; nil for other lines.
  private func rule(_ start: Int) -> Int? {
    let sign = text[start]
    var count = 0
    var end = start
    while end < text.endIndex, text[end] == sign || text[end] == 0x20 || text[end] == 0x09 {
      if text[end] == sign { count += 1 }
      end += 1
    }
    return count > 2 && (end == text.endIndex || text[end] == 0x0A) ? end : nil
  }

  mutating func append(_ sign: UInt8, _ range: Range<Int>, _ letters: Int, _ figures: Int, _ others: Int) {
    // What stands beside the other signs of `_**Ghi chú:**_` stands beside these.
    let other = sign == UInt8(ascii: "*") ? UInt8(ascii: "_") : UInt8(ascii: "*")
    let left = text[..<range.lowerBound].lastIndex { $0 != other }.map { $0 + 1 } ?? text.startIndex
    let right = text[range.upperBound...].firstIndex { $0 != other } ?? text.endIndex
    let before = left > text.startIndex ? neighbour(before: left) : .space
    let behind = right < text.endIndex ? neighbour(at: right) : .space
    var run = Run(
      start: range.lowerBound, length: range.count, sign: sign, before: before, behind: behind,
      figureBefore: range.lowerBound > text.startIndex && text[range.lowerBound - 1] &- 0x30 < 10,
      figureBehind: range.upperBound < text.endIndex && text[range.upperBound] &- 0x30 < 10,
      endsLine: range.upperBound == text.endIndex || text[range.upperBound] == 0x0A,
      startsLine: startsLine(range.lowerBound),
      letters: letters, figures: figures, others: others)
    run.left = run.length
    if extent == .document, run.length < 4 {
      run.opens =
        [.space, .punctuation, .opening].contains(before)
        && (behind == .word || behind == .opening
          || behind == .punctuation && (run.length > 1 || signsFigure(range.upperBound)))
      run.closes =
        [.word, .closing, .punctuation].contains(before)
        && (behind != .word || run.length > 1 && before == .word && !(run.figureBefore && run.figureBehind))
    }
    runs.append(run)
  }

  /// Whether a sign stands at a place, and a figure behind it: `-5%`, `+3`.
  private func signsFigure(_ place: Int) -> Bool {
    "-+~".utf8.contains(text[place]) && place + 1 < text.endIndex && text[place + 1] &- 0x30 < 10
  }

  // MARK: Neighbours

  private static func isAlphanumeric(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

  private func neighbour(before place: Int) -> Neighbour {
    var start = place - 1
    while start > text.startIndex, text[start] & 0xC0 == 0x80 { start -= 1 }
    return neighbour(at: start)
  }

  private func neighbour(at place: Int) -> Neighbour {
    let byte = text[place]
    func byteBehind(_ offset: Int) -> UInt8 { place + offset < text.endIndex ? text[place + offset] : 0 }
    switch byte {
    case 0...0x20: return .space
    case 0xC2:
      switch byteBehind(1) {
      case 0xA0: return .space
      case 0xAB: return .opening
      case 0xBB: return .closing
      default: return .word
      }
    case 0xE2 where byteBehind(1) == 0x80:
      switch byteBehind(2) {
      case 0x80...0x8B, 0xAF: return .space
      case 0x98, 0x9A, 0x9B, 0x9C, 0x9E, 0x9F: return .opening
      case 0x99, 0x9D: return .closing
      case 0x90...0x95, 0xA2, 0xA6: return .punctuation
      default: return .word
      }
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "`"), UInt8(ascii: "<"):
      // A straight mark opens before a word and closes behind one; both are told from the side on which the run stands.
      return byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") ? straight(place) : .opening
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "%"), UInt8(ascii: ">"): return .closing
    case 0x21...0x7E where !TypedSigns.isAlphanumeric(byte): return .punctuation
    default: return .word
    }
  }

  private func straight(_ place: Int) -> Neighbour {
    let isBehindSpace = place == text.startIndex || text[place - 1] <= 0x20 || "(*_".utf8.contains(text[place - 1])
    let isBeforeSpace =
      place + 1 >= text.endIndex || text[place + 1] <= 0x20 || ").,;:".utf8.contains(text[place + 1])
    return isBehindSpace && !isBeforeSpace ? .opening : .closing
  }

}
