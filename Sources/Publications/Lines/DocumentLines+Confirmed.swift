import Bytes
import Markup
import Vietnamese

// What confirms that a label opens a part where the line before it, or the label's own words, leave a doubt.

extension DocumentLines {
  /// Whether a capital follows the label, as in the title of an article.
  func isTitled(_ label: LineLabel?, _ index: Int) -> Bool {
    String(decoding: text(index).dropFirst(label?.text ?? 0).prefix(8), as: UTF8.self).first?.isUppercase ?? false
  }

  /// Whether a part is cited with what it belongs to: `Phần I Phụ lục này`, `Mục 2 Chương III`.
  func namesPartOfAnother(_ label: LineLabel, _ index: Int) -> Bool {
    guard label.isInformal, let provision = label.label, provision.isNamed, provision.kind != .article else {
      return false
    }
    let rest = text(index).dropFirst(label.text)
    return ["Phụ lục ", "Phần ", "Chương ", "Mục ", "Điều ", "Thông tư ", "Nghị định ", "Luật ", "Quy ", "Quyết định "]
      .contains { rest.starts(with: $0.utf8) }
  }

  /// Whether a line is a cell of a table whose cells stand one below the other, `Điều 1. Phạm vi` as a sample of print between `14-15` and
  /// `Đứng, đậm`: lines before and behind it are short, and figures alone stand among both.
  func isSampleInTable(_ index: Int) -> Bool {
    guard let label = facts[index].label?.label, label.isNamed, facts[index].hashes == 0, facts[index].length < 60,
      !goesOnAmongFigures(label)
    else { return false }
    func hasFigure(_ lines: some Sequence<Int>) -> Bool {
      var seen = 0
      for line in lines where !facts[line].isBlank {
        let isOther = facts[line].isSet || facts[line].isRule || facts[line].hashes > 0 || facts[line].isCapital
        if facts[line].length > 48 || isOther || facts[line].label?.label?.isNamed == true { return false }
        if facts[line].isFigure { return true }
        seen += 1
        if seen > 4 { return false }
      }
      return false
    }
    return hasFigure((max(0, index - 16)..<index).reversed())
      && hasFigure((index + 1)..<max(index + 1, min(facts.count, index + 17)))
  }

  /// Whether a part is the next one of its kind, so that tables of figures before and behind it say nothing.
  private func goesOnAmongFigures(_ label: ProvisionLabel) -> Bool {
    guard let value = Ordinal.value(of: label) else { return false }
    if label.kind == .article { return article > 0 && value == article + 1 }
    return path.levels.contains { $0.kind == label.kind && $0.value + 1 == value }
  }

  /// Whether a paragraph speaks of a part in its first words, `Mục 1 Chương I được áp dụng …`, `Chương IV Luật Đất đai được …`, and has
  /// no title.
  func citesPart(_ label: LineLabel, _ index: Int) -> Bool {
    guard facts[index].hashes == 0, !facts[index].isCapital, facts[index].endsSentence, label.isInformal,
      [.part, .chapter, .section, .subsection].contains(label.label?.kind)
    else { return false }
    return namesPartOfAnother(label, index) || speaksOfAct(index)
  }

  /// Whether a line names an article of another text in a list: `Dự thảo gồm 05 điều:⏎Điều 1: Phạm vi điều chỉnh;⏎Điều 2: …`.
  mutating func isInListOfArticles(_ index: Int) -> Bool {
    guard facts[index].hashes == 0, last >= 0 else { return false }
    let isItem = facts[index].last == UInt8(ascii: ";")
    if isItem, facts[last].last == UInt8(ascii: ":"), !facts[last].isCapital {
      let words = String(decoding: text(last).suffix(120), as: UTF8.self).lowered()
      guard words.holds("gồm"), words.holds(" điều") else { return false }
    } else {
      // `Điều 3, Điều 4: Mức chi;` between them has no label.
      guard articleList >= 0, index - articleList < 8, facts[last].last == UInt8(ascii: ";"),
        last == articleList || text(last).starts(with: "Điều ".utf8)
      else { return false }
    }
    articleList = index
    return true
  }

  /// Whether the number that the row awaits still comes, so that this one, which is ahead, counts something else: the
  /// longest row tells. One number that comes late is a slip; a row that goes on behind it, or one among others, is none.
  func isAwaited(_ label: ProvisionLabel, _ form: UInt8, _ index: Int) -> Bool {
    guard !isUnbroken, case .number(let text) = label, let value = Int(text), let last = lastNumber(form),
      value > last + 1, last > 0
    else { return false }
    var at = index
    var hasCome = false
    for _ in 0..<60 {
      guard let next = next(after: at) else { return false }
      at = next
      guard let behind = facts[next].label, let other = behind.label, !facts[next].beginsQuote else { continue }
      if other.isNamed || other.kind == .section { return false }
      guard case .number(let found) = other, behind.form == form, let number = Int(found) else { continue }
      if hasCome {
        if number == last + 2 { return true }
      } else if number == last + 1 {
        if width > 0 || hasNumberRows { return true }
        hasCome = true
      } else if number == value + 1 || number == 1 {
        return false
      }
    }
    return false
  }

  /// Whether a number in the midst of a sentence, behind the first word of a name, is only the second half of that: the row's own
  /// number of that value still comes. `… phường Vân Phú, Phường⏎2. Phường Dữu Lâu thành xã mới …⏎2. Sắp xếp …`
  func isHalfOfName(_ label: ProvisionLabel, _ form: UInt8, _ index: Int) -> Bool {
    guard case .number(let text) = label, Int(text) ?? 0 > 1, last > titleEnd, facts[last].length > 20,
      !facts[last].endsSentence, !facts[last].isCapital, facts[last].hashes == 0, !facts[last].isRow,
      let word = lines[last].suffix(24).split(separator: 0x20).last,
      String(decoding: word.prefix(4), as: UTF8.self).first?.isUppercase == true
    else { return false }
    var at = index
    for _ in 0..<20 {
      guard let next = next(after: at) else { return false }
      at = next
      guard let behind = facts[next].label, let other = behind.label, !facts[next].beginsQuote else { continue }
      if other.isNamed || other.kind == .section { return false }
      if other.kind == .number, behind.form == form { return other == label }
    }
    return false
  }

  /// Whether a label in sequence is one though the sentence before it seems to await a number, and no later label tells:
  /// an article with its title, and a clause where lines are paragraphs. Full stops are often forgotten.
  func isLabelOfItsOwn(_ label: LineLabel, behind word: String, _ index: Int) -> Bool {
    guard width == 0 || !isFull(before: index), !label.isInformal, let provision = label.label else { return false }
    guard isTitled(label, index) else { return false }
    switch provision {
    case .article:
      let words = lines[last].suffix(24).split(separator: 0x20).suffix(2).map { String(decoding: $0, as: UTF8.self) }
      if word == "theo" { return ["tiếp", "kèm"].contains(words.first?.lowercased()) }
      return !["tại", "của", "các", "và", "hoặc", "từ"].contains(word)
    case .number: return isWhole && ["ngày", "tháng", "năm", "quý", "thứ", "đến", "phần", "các"].contains(word)
    default: return false
    }
  }

  /// Whether a number or letter is the last of its row, with words that begin as those of a clause do: no later one tells, and what is
  /// unsure stays as typed.
  func isNextOfRow(_ label: LineLabel, _ index: Int) -> Bool {
    guard !label.isInformal, let provision = label.label, let value = Ordinal.value(of: provision), value > 1,
      isTitled(label, index), !isOfHolderInWords(index), !",(".utf8.contains(facts[last].last)
    else { return false }
    return path.levels.last { $0.kind == provision.kind && $0.form == label.form }?.value == value - 1
  }

  /// Whether the words behind a number name what holds it: `2. Điều này`, `a) Khoản này`.
  private func isOfHolderInWords(_ index: Int) -> Bool {
    let words = words(index)
    return ["Điều ", "Khoản ", "Mục ", "Chương "].contains(where: words.hasPrefix)
  }

  /// Whether the next label of the row is the one behind this one: without this one the row would have a gap; nil where
  /// there is no other.
  func isConfirmed(_ label: ProvisionLabel, _ form: UInt8, _ index: Int) -> Bool? {
    let isRoman = if case .roman = label { true } else { false }
    guard isRoman || [.number, .letter, .article].contains(label.kind), let value = Ordinal.value(of: label) else {
      return nil
    }
    var at = index
    for _ in 0..<200 {
      guard let next = next(after: at) else { return nil }
      at = next
      guard let behind = facts[next].label, let other = behind.label, !facts[next].beginsQuote else { continue }
      if label.kind == .article {
        guard case .article = other, !behind.isInformal else { continue }
        return Ordinal.value(of: other) == value + 1
      }
      if isRoman {
        if other.isNamed { return nil }
        guard case .roman = other, behind.form == form else { continue }
        return Ordinal.value(of: other) == value + 1
      }
      if other.isNamed || other.kind == .section { return nil }
      if other.kind == label.kind, behind.form == form, Ordinal.prefix(of: other) == Ordinal.prefix(of: label) {
        return Ordinal.value(of: other) == value + 1
      }
      if label.kind == .letter, other.kind == .number { return nil }
    }
    return nil
  }

  /// Whether the row's next label has the same number, so that this one, in the midst of a sentence, is none of the row.
  func comesAgain(_ label: ProvisionLabel, _ form: UInt8, _ index: Int) -> Bool {
    var at = index
    for _ in 0..<60 {
      guard let next = next(after: at) else { return false }
      at = next
      guard let behind = facts[next].label, let other = behind.label, !facts[next].beginsQuote else { continue }
      if label.kind == .article {
        guard case .article = other, !behind.isInformal || !citesAct(next) else { continue }
        return other == label
      }
      if other.isNamed || other.kind == .section { return false }
      if other.kind == label.kind, behind.form == form { return other == label }
      if label.kind == .letter, other.kind == .number { return false }
    }
    return false
  }

  /// Whether the next article behind this one has the next number.
  func isFollowedByNext(_ label: ProvisionLabel, _ index: Int) -> Bool {
    guard let value = Ordinal.value(of: label) else { return false }
    var at = index
    for _ in 0..<200 {
      guard let next = next(after: at) else { return false }
      at = next
      guard let behind = facts[next].label, case .article? = behind.label, !facts[next].beginsQuote,
        !behind.isInformal || !citesAct(next)
      else { continue }
      return behind.label.flatMap(Ordinal.value) == value + 1
    }
    return false
  }

  /// Whether `Điều 12 Tên`, without a full stop, is an article though the one before it was lost: a number that nobody
  /// read takes no later ones with it.
  func isArticleAhead(_ label: ProvisionLabel, _ index: Int) -> Bool {
    guard let value = Ordinal.value(of: label), value > article, !speaksOfArticle(index) else { return false }
    return isFollowedByNext(label, index) || article > 0 && value < article + 5 && !speaksOfAct(index)
  }

  /// Whether `Điều 3 Tên`, without a full stop, goes on speaking of an article, and opens none.
  func speaksOfArticle(_ index: Int) -> Bool {
    if facts[index].hashes > 0 { return false }
    if let before = adjacent, !before.endsSentence, !before.isRule, before.hashes == 0, !before.isCapital,
      last > titleEnd
    {
      return true
    }
    // `Điều 54 Quyết định hình phạt` is a title, `Điều 3 Quyết định số 820/QĐ-UBND` none.
    return citesAct(index)
  }

  /// `Điều 2 Luật này có hiệu lực từ …`, without a stop, where 2 is the next article and a sentence has ended before it: old acts
  /// print so.
  func isOfThisAct(_ label: ProvisionLabel, _ index: Int) -> Bool {
    guard Ordinal.value(of: label) == article + 1, article > 0, adjacent?.endsSentence ?? true else { return false }
    let words = words(index).prefix(48)
    guard let this = words.firstRange(of: " này "), speaksOfAct(index),
      words[..<this.lowerBound].split(separator: " ").count < 5
    else { return false }
    return isFollowedByNext(label, index) || words[this.upperBound...].hasPrefix("có hiệu lực")
      || article > 1 && !hasFormalArticles
  }

  /// Whether an act is named by its number, its year or as this one.
  func citesAct(_ index: Int) -> Bool {
    guard speaksOfAct(index) else { return false }
    let words = String(words(index).prefix(60))
    return [" số ", " này", " năm 1", " năm 2"].contains(where: words.holds)
      || words.holds("/") && words.prefix(40).contains(where: \.isNumber)
  }

  func speaksOfAct(_ index: Int) -> Bool {
    let words = words(index)
    return DocumentLines.acts.contains { words.hasPrefix($0) && !words.hasPrefix("Luật sư") }
  }

  /// Whether a label opens a part though the line before it is full: the first clause under the title of an article, and
  /// the next article, unless words before it speak of one.
  func isSurely(_ label: ProvisionLabel, _ goesOn: Bool, _ before: LineFacts, _ index: Int) -> Bool {
    guard goesOn else { return false }
    switch label {
    case .article:
      // `… của Luật luật sư số 65/2006/QH11,⏎Điều 1.`
      if zone == .opening, Ordinal.value(of: label) == 1 { return true }
      return !(before.last >= 0x30 && before.last <= 0x39) && before.last != UInt8(ascii: ",")
    case .number("1"): return number == 0 && (opener == .article || opener == .section && before.isCapital)
    // `IV. KINH PHÍ THỰC HIỆN`
    case .roman, .capital: return facts[index].isCapital && isTitled(facts[index].label, index)
    // `Chương II` alone on its line, over its title.
    case .part, .chapter, .section, .subsection:
      let title = words(index)
      // `Chương I: QUY ĐỊNH CHUNG`
      if title.count > 4, title == title.uppercased(), !facts[index].endsSentence { return true }
      guard text(index).dropFirst(facts[index].label?.text ?? 0).isEmpty || facts[index].isCapital else { return false }
      return facts[index].isCapital || next(after: index).map { facts[$0].isCapital } ?? false
    // `PHỤ LỤC 02. MẪU PHIẾU` below the last title of the one before it.
    case .appendix: return facts[index].isCapital && before.last != UInt8(ascii: ",")
    default: return false
    }
  }
}
