import Bytes
import Markup
import Vietnamese

// The text of another act that an amending document quotes: its labels are shown, and are no parts of this document.

extension DocumentLines {
  /// The last line of a quotation that begins with this line; nil where none does.
  mutating func quotation(from index: Int) -> Int? {
    let line = facts[index]
    if let end = articlesInNote(from: index) { return end }
    if !line.beginsQuote, line.quoteMarks == 0, let end = unmarkedQuotation(from: index) { return end }
    guard line.beginsQuote, !line.isRule, line.quoteMarks == 0, line.hashes == 0 || line.label?.label != nil else {
      return nil
    }
    if line.opened == 0 {
      // A heading in marks that no words lead in, before any provision that may amend another act, is no text of one.
      let isLedIn = !path.levels.isEmpty || isLeadIn(last) || last >= 0 && isQuoted[last]
      return line.label?.label == nil || line.hashes > 0 && !isLedIn ? nil : index
    }
    if let first = labelBehindMark(index) {
      return end(of: index, depth: line.opened, isLedIn: isLeadIn(last) || first.isNamed)
    }
    return isLeadIn(last) || line.label?.label != nil
      ? end(of: index, depth: line.opened, isLedIn: isLeadIn(last)) : nil
  }

  /// The last line of a quotation that begins within this line: `… như sau: “Điều 9. Mức chi`; -1 where none does.
  mutating func quotation(behind index: Int) -> Int {
    let line = facts[index]
    guard line.opened > 0, !line.beginsQuote, !line.isSet, line.hashes == 0, markBehindColon(index) != nil,
      let end = end(of: index, depth: line.opened, isLedIn: false), end > index
    else { return -1 }
    return end
  }

  /// Whether a line leads in a quotation: `… như sau:`.
  private func isLeadIn(_ index: Int) -> Bool {
    index >= 0 && (facts[index].last == UInt8(ascii: ":") || facts[index].isBlank)
  }

  /// The label of the line behind an opening mark that stands alone on its line; nil where there is none.
  private func labelBehindMark(_ index: Int) -> ProvisionLabel? {
    let words = text(index).drop { $0 == 0x2A || $0 == 0x5F }.prefix { $0 > 0x20 && $0 != 0x2A && $0 != 0x5F }
    guard facts[index].length < 4, ["“", "«", "\""].contains(where: { words.elementsEqual($0.utf8) }),
      let next = next(after: index), !facts[next].beginsQuote
    else { return nil }
    return facts[next].label?.label
  }

  /// The last byte of a mark that opens right behind a colon.
  private func markBehindColon(_ index: Int) -> Int? {
    let bytes = text(index)
    return bytes.indices.first { place in
      switch bytes[place] {
      case 0x22, 0x27, 0x9C, 0x98: bytes[..<place].suffix(6).contains(UInt8(ascii: ":"))
      default: false
      }
    }
  }

  /// Whether a label follows that mark: `… như sau: “Điều 9. Mức chi`.
  private func quotesLabel(_ index: Int) -> Bool {
    guard let mark = markBehindColon(index) else { return false }
    return LineLabel.read(text(index)[(mark + 1)...])?.label != nil
  }

  private mutating func end(of start: Int, depth opened: Int, isLedIn: Bool) -> Int? {
    var depth = opened
    var at = start
    var closedInside: Int?
    // The line before this document's next article, up to which a quotation goes that nothing closes.
    var lost: Int?
    let isOfPart = isLedIn && facts[start].label?.label != nil
    var steps = 0
    // A mark that nothing closes sends the search to the end, so in a text full of them it soon ends earlier.
    let limit = max(64, patience)
    while let next = next(after: at), steps < limit {
      steps += 1
      let line = facts[next]
      if goesOnOutside(next, after: at), !isRowWithin(next, of: start, depth) {
        // `… quy định: “Trong một đợt điều trị …`: words within a sentence, whose mark was lost, take no lines with them.
        if closedInside == nil, isClosingLine(next), !facts[start].beginsQuote, !quotesLabel(start) { return nil }
        return closedInside ?? at
      }
      if isOfPart, lost == nil, isNextArticle(next) { lost = at }
      at = next
      if line.isSet { continue }
      if closedInside != nil {
        // A mark too many within: the quotation goes on while another line still closes one.
        if line.closed > 0, endsWithQuote(next) { return next }
        if line.opened > 0 || line.beginsQuote { return closedInside }
        if next - (closedInside ?? 0) > 60 { return closedInside }
        continue
      }
      let before = depth
      depth = max(0, depth - line.closed)
      if depth == 0 {
        if endsWithQuote(next) {
          // `a) Ống 3";⏎b) Ống 2".` of a text that speaks of inches
          guard facts[start].hasInches, goesOnWithin(next, of: start) else { return next }
          depth = 1
          continue
        }
        closedInside = next
        continue
      }
      if line.closed > 0, before > 1, endsWithQuote(next), let after = self.next(after: next),
        facts[after].beginsQuote || goesOnOutside(after, after: next, isSure: false)
      {
        return next
      }
      depth += line.opened
    }
    if closedInside == nil { patience -= steps }
    return closedInside ?? lost ?? (isLedIn ? start : nil)
  }

  /// Whether a line bears the number of this document's next article.
  private func isNextArticle(_ index: Int) -> Bool {
    guard let label = facts[index].label, !label.isInformal, !facts[index].beginsQuote,
      case .article(let token)? = label.label
    else { return false }
    return article > 0 && Int(token) == article + 1
  }

  /// Whether the line behind one that ends with a mark goes on with the row of that line or of the quotation's first, and not with
  /// this document's.
  private func goesOnWithin(_ index: Int, of start: Int) -> Bool {
    guard let next = next(after: index), !facts[next].beginsQuote, !goesOnOutside(next, after: index),
      let other = facts[next].label?.label, let number = Ordinal.value(of: other)
    else { return false }
    return [index, start].contains { line in
      guard let one = facts[line].label?.label, one.kind == other.kind else { return false }
      return Ordinal.value(of: one) == number - 1
    }
  }

  /// Whether a number that this document's row awaits is one of the quotation's own: that has a row of numbers, which this one goes on,
  /// and behind the mark that closes it the number comes again. `“Điều 4. …⏎1. Thay …⏎2. Bỏ …⏎3. …”⏎2. Bãi bỏ …`
  private func isRowWithin(_ index: Int, of start: Int, _ depth: Int) -> Bool {
    guard facts[start].beginsQuote, let label = facts[index].label, let provision = label.label, !provision.isNamed,
      let value = Ordinal.value(of: provision)
    else { return false }
    func isOfRow(_ line: Int) -> ProvisionLabel? {
      guard let other = facts[line].label, other.form == label.form, other.label?.kind == provision.kind else {
        return nil
      }
      return other.label
    }
    var before = index - 1
    while before > start, isOfRow(before) == nil, index - before < 60 { before -= 1 }
    guard before > start, isOfRow(before).flatMap(Ordinal.value) == value - 1 else { return false }
    var (at, open) = (index, depth)
    for _ in 0..<60 {
      open = max(0, open - facts[at].closed)
      if open == 0 {
        guard endsWithQuote(at) else { return false }
        var behind = at
        for _ in 0..<40 {
          guard let line = next(after: behind) else { return false }
          if let other = isOfRow(line), !facts[line].beginsQuote { return other == provision }
          if facts[line].label?.label?.isNamed == true, !facts[line].beginsQuote { return false }
          behind = line
        }
        return false
      }
      open += facts[at].opened
      guard let line = next(after: at) else { return false }
      if facts[line].label?.label?.isNamed == true, !facts[line].beginsQuote { return false }
      at = line
    }
    return false
  }

  /// Whether the line's text ends with a closing mark, a full stop or semicolon behind it left out.
  private func endsWithQuote(_ index: Int) -> Bool {
    var rest = text(index)
    while let byte = rest.last, ".;,: )*_".utf8.contains(byte) { rest = rest.dropLast() }
    return rest.last == UInt8(ascii: "\"") || rest.suffix(2).elementsEqual("''".utf8)
      || rest.suffix(4).elementsEqual("’'".utf8) || rest.suffix(3).elementsEqual("“".utf8)
      || rest.suffix(3).elementsEqual([0xE2, 0x80, 0x9D]) || rest.suffix(3).elementsEqual([0xE2, 0x80, 0x99])
      || rest.suffix(2).elementsEqual([0xC2, 0xBB])
  }

  /// Whether a line within a quotation goes on with this document's own numbers: the closing mark was lost.
  ///
  /// - Parameter isSure: Whether the words must say so too; without, the number is enough.
  func goesOnOutside(_ index: Int, after before: Int, isSure: Bool = true) -> Bool {
    let line = facts[index]
    if !line.beginsQuote, isClosingLine(index), zone != .closing { return true }
    guard let label = line.label, let provision = label.label, !line.beginsQuote,
      !label.isInformal || !isSure || provision.kind == .number && lastNumber(label.form) != nil
    else { return false }
    switch provision {
    case .article(let token): guard Int(token) == article + 1, article > 0 else { return false }
    case .number(let text): guard let value = Int(text), value > 1, goesOn(provision, label.form) else { return false }
    case .letter: guard (Ordinal.value(of: provision) ?? 0) > 1, goesOn(provision, label.form) else { return false }
    case .chapter, .part: return false
    default: return false
    }
    if !isSure { return true }
    // The words of a label that stands alone are on the next line.
    let said = text(index).count == label.text ? next(after: index) ?? index : index
    let words = said == index ? words(index) : String(decoding: text(said).prefix(160), as: UTF8.self)
    if DocumentLines.amendingWords.contains(where: words.hasPrefix) { return true }
    if words.hasPrefix("Điều "), words.holds(" được sửa đổi") || words.holds(" được bổ sung") { return true }
    // `12. Điều 21 được sửa đổi, bổ sung như sau:`, and then the quotation.
    if facts[said].last == UInt8(ascii: ":"), let after = next(after: said), facts[after].beginsQuote { return true }
    guard case .article = provision else { return false }
    let low = words.lowered()
    return ["hiệu lực", "thi hành", "tổ chức thực hiện", "điều khoản", "chuyển tiếp", "trách nhiệm thi"].contains(
      where: low.contains) && endsWithQuote(before)
  }

  private static let amendingWords = [
    "Sửa đổi", "Bổ sung", "Bãi bỏ", "Thay thế", "Thay cụm từ", "Thay từ", "Bỏ ", "Hủy bỏ", "Huỷ bỏ", "Đổi tên",
    "Sửa ", "sửa đổi", "bổ sung", "bãi bỏ",
  ]

  // MARK: Setting

  /// Whether a line of a quotation is the clause that follows the last one, or the first under the article's title, though the line
  /// before it is full.
  private func isNextClause(_ index: Int, behind row: inout Int) -> Bool {
    guard let label = facts[index].label, let provision = label.label else { return false }
    if provision.isNamed { row = 0 }
    guard case .number(let text) = provision, label.form == UInt8(ascii: "."), !label.isInformal, let value = Int(text),
      value == row + 1 || row == 0, isTitled(label, index)
    else { return false }
    let isBehindTitle = isAdjacent && last >= 0 && facts[last].label?.label?.kind == .article
    let isNext = row > 0 || value == 1 && isBehindTitle
    row = value
    guard isNext, last >= 0, let word = lines[last].suffix(24).split(separator: 0x20).last else { return isNext }
    return !DocumentLines.waiting.contains(String(decoding: word, as: UTF8.self).lowered())
  }

  /// Sets the lines of a quotation: each label opens a paragraph, and none a part.
  mutating func quote(_ range: ClosedRange<Int>) {
    // The last number of the quoted row.
    var row = 0
    for index in range {
      let line = facts[index]
      layout[index].indent = line.indent
      isQuoted[index] = true
      inside[index] = Int32(path.current ?? -1)
      if line.isBlank {
        isAdjacent = false
        continue
      }
      if line.isSet {
        layout[index] = LineLayout()
      } else if line.isRule {
        layout[index].opensBlock = true
      } else {
        layout[index].quoteMarks = line.quoteMarks
        let isLabelled = line.label.map { $0.label != nil && !($0.isInformal && width > 0) || $0.bullet != 0 } ?? false
        let isNext = isNextClause(index, behind: &row)
        layout[index].opensBlock =
          isNext || index == range.lowerBound && line.quoteMarks == 0 || line.hashes > 0
          || isLabelled && !isFull(before: index)
          || isLabelled && (adjacent?.endsSentence ?? true) || opensParagraph(index)
          || (adjacent?.quoteMarks ?? 0) != line.quoteMarks
        layout[index].style = line.hashes > 0 ? nil : .quoted
        if let label = line.label {
          if line.hashes == 0 { layout[index].escape = label.escape }
          layout[index].label = layout[index].opensBlock ? shownLength(label, index) : 0
        }
      }
      last = index
      isAdjacent = true
    }
  }
}
