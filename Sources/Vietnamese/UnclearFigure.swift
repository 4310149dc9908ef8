/// A figure typed so that it can be taken for two numbers, as Excel, Word and keyboards of other countries give it.
package struct UnclearFigure: Sendable, Hashable {
  /// What is odd about it.
  package enum Kind: Sendable, Hashable {
    /// `1,000 người`: a comma where Vietnamese groups by points.
    case comma
    /// `1,000.5`, `1.000,000 đồng`: two marks.
    case marks
    /// `0.500 tỷ`: a point as the decimal mark.
    case point
    /// `65.123%`: no share has thousands.
    case share
    /// `1 000`, `7 2%`: torn apart by a blank.
    case torn
    /// `7O%`: letters that look like digits.
    case letter
    /// `70.%`, `72..5%`, `70(1)%`, `072%`: something lost or too much.
    case slip
    /// `10⁶ kWh`, `35¹ tấn`: a raised figure behind it.
    case raised
    /// `đạt - 1,5%`: a minus or a dash before it.
    case minus
  }

  /// UTF-8 range of the figure, with its per cent sign.
  package let range: Range<Int>
  /// What is odd about it.
  package let kind: Kind
  /// The numbers that it may mean, as Vietnamese writes them.
  package let readings: [String]
  /// Whether readers of figures take the first of the readings; otherwise they take none.
  package let isRead: Bool
}

/// Finds figures that can be read in two ways. Looks a bounded number of bytes to each side of a figure.
package struct FigureScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let style: FigureStyle

  /// How far the cells of a row are looked at for their unit, in bytes to each side.
  private static let rowReach = 400

  /// A scanner of a text in UTF-8.
  package init(_ bytes: UnsafeBufferPointer<UInt8>, style: FigureStyle) {
    self.bytes = bytes
    self.style = style
  }

  /// All of a range, in order.
  package func all(in range: Range<Int>) -> [UnclearFigure] {
    var found: [UnclearFigure] = []
    let text = UnsafeBufferPointer(rebasing: bytes[..<range.upperBound])
    var at = range.lowerBound
    while true {
      // What has no digit is no figure: most runs of letters are passed over.
      let digit = FigureScanner.digits.first(in: text, from: at)
      if digit == text.count { return found }
      var start = digit
      while start > at, FigureScanner.goesOn[Int(bytes[start - 1])] { start -= 1 }
      at = start
      while at <= digit {
        guard FigureScanner.opens[Int(bytes[at])], isStart(at, range) else {
          at += 1
          continue
        }
        if let figure = figure(at: at, in: range) {
          found.append(figure)
          at = figure.range.upperBound
        } else {
          while at < range.upperBound, FigureScanner.goesOn[Int(bytes[at])] { at += 1 }
        }
      }
    }
  }

  /// The unclear figure that begins at a digit, or at a letter that looks like one; nil where it is plain.
  package func figure(at start: Int, in range: Range<Int>) -> UnclearFigure? {
    guard isDigit(start, range) else { return lettered(start, range) }
    let token = token(at: start, range)
    if let figure = raised(token, range) ?? negative(token, range) { return figure }
    if FigureScanner.isLike(bytes, token.end, range) { return lettered(start, range) }
    if token.end < range.upperBound, FigureScanner.isLetter(bytes[token.end]),
      follower(of: token.end, in: range) == .other
    {
      return nil
    }
    return slipped(token, range) ?? apart(token, range) ?? disordered(token, range)
      ?? (token.marks > 0 ? marked(token, range) : torn(token, range))
      ?? (token.marks > 0 ? torn(token, range) : nil)
  }

  // MARK: Tokens

  /// Digits with points and commas between them.
  struct Token {
    let start: Int
    var end: Int
    /// Digits before the first mark.
    var whole: Int
    var marks = 0
    var first: UInt8 = 0
    var last: UInt8 = 0
    /// Digits behind the last mark, and whether all are noughts.
    var lastCount = 0
    var lastIsZero = false
    /// How many runs behind marks have not just three digits.
    var odd = 0
    /// How often a mark differs from the first.
    var changes = 0
  }

  func token(at start: Int, _ range: Range<Int>) -> Token {
    var at = start
    while isDigit(at, range) { at += 1 }
    var token = Token(start: start, end: at, whole: at - start)
    while at < range.upperBound, bytes[at] == 0x2E || bytes[at] == 0x2C, isDigit(at + 1, range) {
      let mark = bytes[at]
      let from = at + 1
      at = from
      var isZero = true
      while isDigit(at, range) {
        if bytes[at] != 0x30 { isZero = false }
        at += 1
      }
      token.marks += 1
      if token.marks == 1 { token.first = mark } else if mark != token.first { token.changes += 1 }
      (token.last, token.lastCount, token.lastIsZero) = (mark, at - from, isZero)
      if at - from != 3 { token.odd += 1 }
    }
    token.end = at
    return token
  }

  @inline(__always) private func isDigit(_ at: Int, _ range: Range<Int>) -> Bool {
    at < range.upperBound && bytes[at] >= 0x30 && bytes[at] <= 0x39
  }

  /// Whether a figure may begin here: no letter, digit or sign of a code or an address stands before it.
  private func isStart(_ at: Int, _ range: Range<Int>) -> Bool {
    guard at > range.lowerBound else { return true }
    let before = bytes[at - 1]
    if before >= 0x80 { return !endsLetter(at - 1, range) }
    if FigureScanner.isWord[Int(before)] { return false }
    guard before == 0x2D || before == 0x2E || before == 0x2C, at - 1 > range.lowerBound else { return true }
    let other = bytes[at - 2]
    return other < 0x80 && !FigureScanner.isWord[Int(other)] || before == 0x2D && other >= 0x30 && other <= 0x39
  }

  /// Whether the character that ends at a byte is a letter.
  private func endsLetter(_ at: Int, _ range: Range<Int>) -> Bool {
    var lead = at
    while lead > range.lowerBound, bytes[lead] & 0xC0 == 0x80 { lead -= 1 }
    return FigureScanner.isLetter(bytes[lead])
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  // MARK: Marks

  private func marked(_ token: Token, _ range: Range<Int>) -> UnclearFigure? {
    guard style != .commas, token.lastCount == 3 || token.changes == 1 else { return nil }
    let written = text(token.start..<token.end)
    let parts = written.split { $0 == "." || $0 == "," }.map(String.init)
    func figure(_ kind: UnclearFigure.Kind, _ readings: [String], isRead: Bool = false, end: Int? = nil)
      -> UnclearFigure
    {
      UnclearFigure(range: token.start..<(end ?? token.end), kind: kind, readings: readings, isRead: isRead)
    }
    let follower = follower(of: token.end, in: range)
    let isNought = token.whole == 1 && bytes[token.start] == 0x30
    if token.first == 0x2E, token.changes == 0, token.odd == 0 {
      if isNought, token.marks == 1 {
        guard follower != .other else { return nil }
        return figure(.point, ["0," + parts[1], String(Int(parts[1]) ?? 0)], isRead: true)
      }
      guard follower == .percent || token.marks == 1 && isCell(token, .percent, range) else { return nil }
      let readings = [parts[0] + "," + parts.dropFirst().joined() + "%", parts.joined(separator: " ") + "%"]
      return figure(.share, readings, end: percentEnd(token.end, range))
    }
    if token.first == 0x2C, token.changes == 0, token.marks == 1, token.odd == 0, (1...3).contains(token.whole),
      !isNought
    {
      let readings = [parts.joined(separator: "."), FigureScanner.trimmed(parts[0], parts[1])]
      switch follower {
      case .percent: return nil
      case .counted: return figure(.comma, readings, isRead: token.lastIsZero)
      case .measure: return token.lastIsZero || style == .mixed ? figure(.comma, readings) : nil
      case .other:
        guard isCell(token, .counted, range) else { return nil }
        return figure(.comma, readings)
      }
    }
    guard token.changes == 1, token.odd == 0 || token.odd == 1 && token.lastCount != 3, token.first != token.last else {
      return nil
    }
    let whole = parts.dropLast().joined(separator: ".")
    if token.first == 0x2C {
      let other = parts[0] + "," + parts.dropFirst().joined()
      return figure(.marks, [whole + "," + (parts.last ?? ""), other], isRead: token.lastCount != 3)
    }
    guard token.lastCount == 3, token.lastIsZero, follower == .counted || isDong(token.end, range) else { return nil }
    return figure(.marks, [parts.joined(separator: "."), whole])
  }

  /// `1`, `050` → `1,05`.
  private static func trimmed(_ whole: String, _ fraction: String) -> String {
    var fraction = fraction
    while fraction.last == "0" { fraction.removeLast() }
    return fraction.isEmpty ? whole : whole + "," + fraction
  }

  private func percentEnd(_ at: Int, _ range: Range<Int>) -> Int {
    let next = behindBlank(at, range)
    return next < range.upperBound && bytes[next] == 0x25 ? next + 1 : at
  }

  // MARK: Blanks

  private func torn(_ token: Token, _ range: Range<Int>) -> UnclearFigure? {
    let next = behindBlank(token.end, range)
    guard next > token.end, isDigit(next, range), token.marks <= 1, !isBehindLabel(token.start, range) else {
      return nil
    }
    var groups = [token.start..<token.end]
    var at = token.end
    while groups.count < 6 {
      let from = behindBlank(at, range)
      guard from > at, isDigit(from, range) else { break }
      at = from
      while isDigit(at, range) { at += 1 }
      if at + 1 < range.upperBound, bytes[at] == 0x2C, isDigit(at + 1, range) {
        at += 1
        while isDigit(at, range) { at += 1 }
        groups.append(from..<at)
        break
      }
      groups.append(from..<at)
    }
    guard groups.count > 1, at == range.upperBound || !FigureScanner.isWord[Int(bytes[at])] else { return nil }
    let parts = groups.map(text)
    let isShare = percentEnd(at, range) > at
    if isShare {
      let isDigitOnly = parts[1].count == 1 || parts[1].dropFirst().hasPrefix(",")
      guard groups.count == 2, isDigitOnly, token.whole <= 2 || token.marks == 1, !opensLine(token.start, range)
      else { return nil }
      let whole = parts[0].replacing(".", with: ",") + parts[1] + "%"
      return UnclearFigure(
        range: token.start..<percentEnd(at, range), kind: .torn,
        readings: [whole, parts.joined(separator: " và ") + "%"], isRead: false)
    }
    guard token.marks == 0, token.whole <= 3, bytes[token.start] != 0x30,
      parts.dropFirst().allSatisfy({ $0.prefix { $0 != "," }.count == 3 })
    else { return nil }
    let follower = follower(of: at, in: range)
    guard follower == .counted || follower == .measure || isCell(token.start, at, range) else { return nil }
    return UnclearFigure(
      range: token.start..<at, kind: .torn, readings: [parts.joined(separator: "."), parts.joined(separator: " và ")],
      isRead: false)
  }

  /// Whether a figure is all that a cell of a table's row has.
  func isCell(_ start: Int, _ end: Int, _ range: Range<Int>) -> Bool {
    var first = start - 1
    while first >= range.lowerBound, bytes[first] == 0x20 { first -= 1 }
    var last = end
    while last < range.upperBound, bytes[last] == 0x20 { last += 1 }
    return first >= range.lowerBound && last < range.upperBound && bytes[first] == 0x7C && bytes[last] == 0x7C
  }

  /// Whether a figure is a cell of its own in a row that has the name of a unit in another.
  private func isCell(_ token: Token, _ unit: Follower, _ range: Range<Int>) -> Bool {
    guard isCell(token.start, token.end, range) else { return false }
    var start = token.start
    while start > range.lowerBound, bytes[start - 1] != 0x0A, token.start - start < FigureScanner.rowReach {
      start -= 1
    }
    var at = start
    while at < range.upperBound, bytes[at] != 0x0A, at - token.end < FigureScanner.rowReach {
      if bytes[at] == 0x7C {
        if follower(of: at + 1, in: range) == unit, isWholeCell(at + 1, range) { return true }
      }
      at += 1
    }
    return false
  }

  /// Whether a cell has no more than the name of a unit.
  private func isWholeCell(_ start: Int, _ range: Range<Int>) -> Bool {
    var at = behindBlank(start, range)
    if at < range.upperBound, bytes[at] == 0x25 { at += 1 } else { at = countedEnd(at, range) ?? at }
    while at < range.upperBound, bytes[at] == 0x20 { at += 1 }
    return at < range.upperBound && bytes[at] == 0x7C
  }

  func opensLine(_ at: Int, _ range: Range<Int>) -> Bool {
    at == range.lowerBound || bytes[at - 1] == 0x0A || bytes[at - 1] == 0x7C
  }

  /// Behind a word that numbers: `lớp 1 200 học sinh`; not `tổng số 1 200 hộ`.
  func isBehindLabel(_ at: Int, _ range: Range<Int>) -> Bool {
    guard let word = word(before: at, range) else { return false }
    guard FigureScanner.holds(bytes, word, FigureScanner.labels) else { return false }
    if text(word) == "số", let other = self.word(before: word.lowerBound, range) {
      return !["tổng", "dân"].contains(text(other).lowercased())
    }
    return true
  }

  func word(before at: Int, _ range: Range<Int>) -> Range<Int>? {
    var end = at
    while end > range.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > range.lowerBound, end - start < 16,
      FigureScanner.isLetter(bytes[start - 1]) || bytes[start - 1] & 0xC0 == 0x80
    {
      start -= 1
    }
    return start < end ? start..<end : nil
  }
}
