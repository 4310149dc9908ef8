import Bytes
import Markup
import Vietnamese

// What opens a part or a paragraph, and what goes on with the sentence before it.

extension DocumentLines {
  /// How many characters a line holds where the text is broken into lines, 0 where each line is a paragraph; and from how many on a
  /// line is full, with a blank and the word behind it.
  ///
  /// Broken text has no long lines, and many that begin in the midst of a sentence. Where all of these begin with a word that did not
  /// fit any more, lines are filled as far as they go; else some are left shorter.
  static func width(of facts: [LineFacts], _ lines: [ArraySlice<UInt8>]) -> (width: Int, fill: Int) {
    var longest = 0
    // Paragraphs that are broken nowhere, of which a few may stand among the others.
    var (long, count) = (0, 0)
    // The longest line behind which a sentence goes on: beside whole paragraphs it alone tells how much a line holds.
    var broken = 0
    var behind = 0
    var midst = 0
    var least = Int.max
    var isAdjacent = false
    var before: LineFacts?
    for (index, line) in facts.enumerated() {
      defer {
        before = line
        isAdjacent = !line.isBlank && !line.isSet && !line.isRule
      }
      guard !line.isBlank, !line.isSet, !line.isRule else { continue }
      count += 1
      if line.extent > 160 { long += 1 } else { longest = max(longest, line.extent) }
      guard isAdjacent, let before, line.label == nil || line.label?.label == nil else { continue }
      behind += 1
      if line.beginsSmall, !before.endsSentence, before.length > 40 {
        midst += 1
        if before.extent <= 160 { broken = max(broken, before.extent) }
        least = min(least, before.extent + 1 + firstWord(lines[index].dropFirst(line.content)))
      }
    }
    guard longest > 0, midst * 5 >= behind, midst > (long > 0 ? 2 : 0), long * 10 <= count else { return (0, 0) }
    if long > 0 { longest = broken }
    if longest == 0 { return (0, 0) }
    return (longest, midst > 7 && least > longest ? longest + 1 : longest - 11)
  }

  /// The characters of a text's first word.
  private static func firstWord(_ text: ArraySlice<UInt8>) -> Int {
    text.prefix { $0 != 0x20 }.count { $0 & 0xC0 != 0x80 }
  }

  /// Whether lines are of very different lengths, and none begins in the midst of a sentence.
  static func areWhole(_ facts: [LineFacts]) -> Bool {
    var longest = 0
    var before: LineFacts?
    for line in facts where !line.isSet && !line.isRule {
      defer { before = line.isBlank ? nil : line }
      longest = max(longest, line.length)
      if let before, line.beginsSmall, line.label == nil, !before.endsSentence, before.length > 40 { return false }
    }
    return longest > 100
  }

  /// Whether a line that begins with a chapter's number only speaks of it: `Chương IX Phần này.`
  private static func isCited(_ line: LineFacts) -> Bool {
    line.label?.isInformal == true && line.endsSentence && !line.isCapital
  }

  /// Whether numbers of chapters are used twice before any text of its own is attached.
  static func repeatsChapters(_ facts: [LineFacts]) -> Bool {
    var seen: Set<String> = []
    var parts = 0
    for line in facts where !line.beginsQuote {
      switch line.label?.label {
      case .part: parts += 1
      case .chapter(let token) where parts > 0 && !isCited(line): if !seen.insert(token).inserted { return true }
      case .article("1") where !seen.isEmpty && parts == 0: return false
      default: break
      }
    }
    return false
  }

  /// The line before, where nothing stands between.
  var adjacent: LineFacts? { isAdjacent && last >= 0 ? facts[last] : nil }

  /// Whether the line before was filled as far as its words allow, so that a sentence may go on here.
  func isFull(before index: Int) -> Bool {
    // A paragraph in one line is none that was broken.
    guard width > 0, let before = adjacent, before.extent <= width else { return false }
    return before.extent + 1 + DocumentLines.firstWord(text(index)) >= fill
  }

  /// Whether a paragraph begins with a line that has no label.
  func opensParagraph(_ index: Int) -> Bool {
    guard let before = adjacent else { return true }
    let line = facts[index]
    if before.isRule || before.hashes > 0 || before.isSet || before.isRow || line.isRow { return true }
    if isSource(index) || isCell(index) && isCell(last) && !isFull(before: index) { return true }
    // `14⏎a`: the letter of a row.
    if line.length == 1, text(index).first.map({ $0 > 0x40 }) ?? false, !isFull(before: index) { return true }
    // Where the text is broken into lines, only a line that is left short ends a paragraph.
    if width > 0 {
      if zone == .opening, DocumentLines.beginsGround(text(index)) { return true }
      if line.beginsSmall || isFull(before: index) { return false }
      if line.isFigure, isFigureOfItsOwn(index, behind: before) { return true }
      // Where lines are filled as far as they go, whoever left this one short ended a paragraph.
      let isEnded = fill > width && !(before.isCapital && line.isCapital) && text(index).first.map { $0 > 0x39 } == true
      return before.endsSentence || isEnded || isShort(before: index)
    }
    if index == citedLine || goesOnWithProvision(index) { return false }
    if let label = line.label {
      // What speaks of a part in the midst of a sentence: `… quy định tại⏎Phụ lục I kèm theo.`
      let isCited =
        label.label?.isNamed == true && !isUnbroken && !before.endsSentence && !before.isCapital && before.length > 40
      return !isCited && !isRange(label, index, behind: before)
    }
    if endsInMidst(last) { return false }
    if line.beginsSmall { return before.last == UInt8(ascii: ";") || before.last == UInt8(ascii: ":") }
    if before.endsSentence || before.isCapital { return true }
    // `… ngày 26 tháng⏎11 năm 2025`, but not `1 Nguyễn Văn A`.
    if let first = text(index).first, first >= 0x30, first <= 0x39 {
      return beginsRow(index) || opensWithFigure(index, behind: before)
    }
    if before.label?.label != nil { return true }
    return before.last != UInt8(ascii: "-")
  }

  /// Whether a line ends with a word that no paragraph ends with: `… cơ quan thuộc Chính phủ và⏎Trung ương Đoàn …`.
  func endsInMidst(_ index: Int) -> Bool {
    guard !facts[index].endsSentence, !facts[index].isCapital, index > titleEnd, facts[index].length > 12,
      let last = lines[index].suffix(16).split(separator: 0x20).last
    else { return false }
    // `các năm tiếp theo`
    return DocumentLines.midst.contains { last.elementsEqual($0.utf8) }
      && !lines[index].suffix("tiếp theo".utf8.count).elementsEqual("tiếp theo".utf8)
  }

  private static let midst = ["và", "của", "các", "với", "cho", "theo", "những", "hoặc", "bởi"]

  /// Whether a line begins with the provision of which the one before speaks: `… quy định tại⏎Điều 5 và Điều 6 của …`.
  private func goesOnWithProvision(_ index: Int) -> Bool {
    ["Điều ", "Chương ", "Mục ", "Phần ", "Phụ lục "].contains { text(index).starts(with: $0.utf8) } && last > titleEnd
      && !facts[last].isCapital && awaitsProvision(last)
  }

  /// Whether the line before was left far shorter than its words need though no sentence has ended: letterhead, title, the name of an
  /// article.
  private func isShort(before index: Int) -> Bool {
    guard let before = adjacent else { return false }
    let isHead = facts[index].isCapital || zone == .opening && before.isCapital || isPreamble(index)
    guard isHead || before.label?.label?.kind == .article else { return false }
    return (before.extent + 1 + DocumentLines.firstWord(text(index))) * 4 < width * 3
      && !(text(index).first.map { $0 >= 0x30 && $0 <= 0x39 } ?? true)
  }

  /// Whether a line is one of a list of sources: `[1]: http://…`.
  private func isSource(_ index: Int) -> Bool {
    guard text(index).first == UInt8(ascii: "[") else { return false }
    let rest = text(index).dropFirst().drop { $0 != UInt8(ascii: "]") && $0 > 0x20 }
    return rest.starts(with: "]:".utf8)
  }

  /// Whether a line begins with a number and words with a capital, as the rows of a list do.
  private func beginsRow(_ index: Int) -> Bool {
    let rest = text(index).drop { $0 >= 0x30 && $0 <= 0x39 }
    guard text(index).count - rest.count < 4, rest.first == 0x20 else { return false }
    return String(decoding: rest.dropFirst().prefix(4), as: UTF8.self).first?.isUppercase ?? false
  }

  // MARK: Labels

  /// Whether the label opens a part here, and does not only happen to stand at a line's start.
  mutating func isLabel(_ label: LineLabel, _ index: Int) -> Bool {
    if label.bullet != 0 { return isBullet(label, index) }
    guard let provision = label.label, isPlaceOfOldPart(label) else { return false }
    let isArticle = provision.kind == .article
    if isArticle ? isInListOfArticles(index) : citesPart(label, index) { return false }
    let goesOn = goesOn(provision, label.form) || isArticle && article == 0 && isFollowedByNext(provision, index)
    if label.isInformal, !goesOn, !isAhead(provision, label.form), !isArticle || !isArticleAhead(provision, index) {
      return facts[index].hashes > 0 && !provision.isNamed
    }
    if label.isInformal, case .article = provision, speaksOfArticle(index), !isOfThisAct(provision, index) {
      if !speaksOfAct(index), Ordinal.value(of: provision) == article + 1 {
        passedOver.append(PassedOver(line: index, reason: .midSentence))
      } else if !(adjacent?.endsSentence ?? true) {
        citedLine = index
      }
      return false
    }
    if label.isLoose, let before = adjacent, !before.endsSentence, before.label?.form != label.form { return false }
    guard facts[index].hashes == 0, let before = adjacent else {
      if goesOn ? isHalfOfName(provision, label.form, index) : isWithinSentence(label, index) {
        passedOver.append(PassedOver(line: index, reason: .midSentence))
        return false
      }
      return isInPlace(provision, index)
    }
    // `… của pháp luật.”. [Khoản này được sửa đổi … từ ngày 01/3/2026]⏎3. …`: a note ends what it stands behind.
    let isEnded =
      before.endsSentence || goesOn && before.last == UInt8(ascii: "]") || provision.isNamed && isWholeBracket(last)
    if before.isRule || before.hashes > 0 || before.isSet || before.isRow || isEnded {
      return isInPlace(provision, index)
    }
    // `… dùng câu “Hãy làm⏎2. việc tốt” ở …`: words that are quoted over the line.
    if before.opened > 0, facts[index].closed > 0, !provision.isNamed, comesAgain(provision, label.form, index) {
      citedLine = index
      return false
    }
    // A title has no sentence that could go on here.
    if goesOn || isArticle && !label.isInformal, last <= titleEnd { return isInPlace(provision, index) }
    if closesBracket(label, index) {
      citedLine = index
      return false
    }
    // `… ô số 1 Mục IV⏎Phần I Phụ lục này`, `… thuộc Phường 1, Quận⏎3. Diện tích …⏎2. …`
    let countsElse = !goesOn && isAwaited(provision, label.form, index)
    if countsElse { hasNumberRows = true }
    if countsElse || namesPartOfAnother(label, index) {
      citedLine = index
      return false
    }
    if goesOn, isHalfOfName(provision, label.form, index) {
      citedLine = index
      return false
    }
    let isUnderTitle =
      goesOn && (width == 0 && before.label?.label?.isNamed == true || before.isCapital && provision.isNamed)
    if !isUnderTitle, let word = wordAwaitingNumber(provision, goesOn: goesOn) {
      let isConfirmed = isConfirmed(provision, label.form, index)
      if goesOn, isConfirmed ?? (isUnbroken || isLabelOfItsOwn(label, behind: word, index)) {
        return isInPlace(provision, index)
      }
      // `tại⏎Chương IX Phần này.` goes on with what it cites.
      let isPassed = isArticle && Ordinal.value(of: provision).map { $0 <= article } ?? false
      if goesOn, !isPassed, isArticle || !provision.isNamed, !isOfHolder(label, index) {
        passedOver.append(PassedOver(line: index, reason: .behind(word)))
      } else {
        citedLine = index
      }
      return false
    }
    // `… quy định tại khoản 2⏎Điều 1. …`: no article comes again, or too early, in the midst of a sentence.
    let isOver = Ordinal.value(of: provision).map { $0 <= article } ?? false
    if isArticle, citesOn(index), isOver || !goesOn || comesAgain(provision, label.form, index) {
      citedLine = index
      passedOver.append(PassedOver(line: index, reason: .midSentence))
      return false
    }
    if width > 0 {
      let isFirst = isFirstClause(label, index)
      guard isFull(before: index), !isSurely(provision, goesOn, before, index), !isFirst else {
        let isTitledArticle = isArticle && !label.isInformal && isTitled(label, index)
        return (goesOn || isTitledArticle || isFirst) && isInPlace(provision, index)
      }
      let isConfirmed = goesOn ? isConfirmed(provision, label.form, index) : false
      if isConfirmed == true { return isInPlace(provision, index) }
      if isConfirmed == nil, isNextOfRow(label, index), isInPlace(provision, index) {
        passedOver.append(PassedOver(line: index, reason: .perhapsNext))
        return true
      }
      if goesOn { passedOver.append(PassedOver(line: index, reason: .midSentence)) }
      return false
    }
    if !goesOn, !provision.isNamed, goesOnInWords(label, index) {
      citedLine = index
      passedOver.append(PassedOver(line: index, reason: .midSentence))
      return false
    }
    if goesOn || before.isCapital || before.label?.label != nil { return isInPlace(provision, index) }
    if provision.isNamed { return isInPlace(provision, index) }
    // `Thi chọn học sinh giỏi⏎1. Hội đồng⏎2. …`: a row begins anew below its head.
    // The head of a text that is quoted, `[Điều 8. Mới`, opens none of this document's.
    if provision == .number("1"), !label.isInformal, isTitled(label, index), !before.beginsQuote,
      text(last).first.map({ !"[(".utf8.contains($0) }) ?? false,
      isConfirmed(provision, label.form, index) == true
    {
      return isInPlace(provision, index)
    }
    passedOver.append(PassedOver(line: index, reason: .midSentence))
    return false
  }

  /// Whether a line ends words in brackets that stand by themselves, which no sentence goes on behind: `(Kèm theo Quyết định số …)`, on one
  /// line or broken into some.
  private func isWholeBracket(_ index: Int) -> Bool {
    var depth = 0
    var at = index
    while at >= 0, index - at < 4, !facts[at].isBlank, !facts[at].isSet {
      let words = text(at).drop { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
      var rest = words
      if at == index {
        while let byte = rest.last, byte == 0x20 || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") {
          rest.removeLast()
        }
        guard rest.last == UInt8(ascii: ")") else { return false }
      }
      while let byte = rest.popLast() {
        if byte == UInt8(ascii: ")") { depth += 1 } else if byte == UInt8(ascii: "(") { depth -= 1 }
        if depth == 0 { return rest.isEmpty }
      }
      at -= 1
    }
    return false
  }

  /// Whether what stands behind a number or letter that no row awaits goes on with the sentence before it: `… nêu ở nhóm⏎c) của danh
  /// mục`, `… gồm tất cả⏎5. 000 người`.
  private func goesOnInWords(_ label: LineLabel, _ index: Int) -> Bool {
    guard let first = String(decoding: text(index).dropFirst(label.text).prefix(4), as: UTF8.self).first else {
      return false
    }
    if first.isNumber { return true }
    return first.isLowercase && !(label.label.map { isAhead($0, label.form) } ?? true)
  }

  /// Whether what holds the number follows, so that it is surely cited: `tại điểm⏎a) khoản này`, `theo khoản⏎2. Điều 5`.
  private func isOfHolder(_ label: LineLabel, _ index: Int) -> Bool {
    let rest = text(index).dropFirst(label.text)
    switch label.label {
    case .letter: return rest.starts(with: "khoản ".utf8) || rest.starts(with: "Khoản ".utf8)
    case .number: return rest.starts(with: "Điều ".utf8)
    default: return false
    }
  }

  /// Whether a number that is not the next one of its row stands in the midst of a sentence whose lines blank lines part, and whose
  /// last word awaits a number: `… tháng 6, tháng⏎⏎8. tháng 9 năm 2020 …`.
  private func isWithinSentence(_ label: LineLabel, _ index: Int) -> Bool {
    guard case .number? = label.label, last >= 0, !facts[last].endsSentence, !facts[last].isCapital, !facts[last].isSet,
      !facts[last].isRule, !facts[last].isRow, facts[last].hashes == 0, last > titleEnd
    else { return false }
    // The row goes on with it: `3. 100% dự phòng⏎⏎4. Khác`.
    if let provision = label.label, isConfirmed(provision, label.form, index) == true { return false }
    let rest = text(index).dropFirst(label.text)
    if let first = rest.first, first >= 0x30, first <= 0x39 { return true }
    guard facts[last].length > 40, let word = lines[last].suffix(16).split(separator: 0x20).last,
      DocumentLines.waiting.contains(String(decoding: word, as: UTF8.self).lowered())
    else { return false }
    return String(decoding: rest.prefix(4), as: UTF8.self).first?.isLowercase ?? false
  }

  /// `Điều 3. Hội có tính chất đặc thù⏎3a. Hội …`, as consolidated texts have it where the clauses before were repealed.
  private func isFirstClause(_ label: LineLabel, _ index: Int) -> Bool {
    guard !label.isInformal, case .number(let text)? = label.label, number == 0, opener == .article,
      isTitled(label, index), adjacent?.label?.label?.kind == .article
    else { return false }
    return text.last?.isLetter == true || !isFull(before: index)
  }

  /// Whether the bracket of `1)` closes one that the lines above have opened: `(sau đây gọi là đơn vị nhóm⏎1);`.
  private func closesBracket(_ label: LineLabel, _ index: Int) -> Bool {
    guard label.form == UInt8(ascii: ")") else { return false }
    if width == 0 {
      // Where lines may be paragraphs, only a label that nothing but a sign follows.
      guard !isUnbroken, text(index).dropFirst(label.text).first.map({ ";.,)".utf8.contains($0) }) ?? true else {
        return false
      }
    }
    var open = 0
    var at = index - 1
    while at >= 0, index - at < 6, !facts[at].isBlank {
      let words = text(at).dropFirst(layout[at].opensBlock ? facts[at].label?.text ?? 0 : 0)
      for byte in words.reversed() {
        if byte == UInt8(ascii: ")") { open -= 1 } else if byte == UInt8(ascii: "(") { open += 1 }
        if open > 0 { return true }
      }
      if layout[at].opensBlock { return false }
      at -= 1
    }
    return false
  }

  /// A word such as `Phụ lục` opens a part only where it stands as a title; `Mục 1` not within an article's text.
  private func isInPlace(_ provision: ProvisionLabel, _ index: Int) -> Bool {
    let line = facts[index]
    guard case .appendix(let token) = provision else { return true }
    if line.hashes > 0 { return true }
    let rest = text(index).dropFirst(line.label?.text ?? 0)
    let isAlone = rest.isEmpty || rest.first == UInt8(ascii: "(") && rest.last == UInt8(ascii: ")")
    let isOfAnAct =
      zone == .closing && (rest.starts(with: "kèm theo ".utf8) || rest.starts(with: "ban hành kèm theo ".utf8))
    return line.isCapital || isOfAnAct || isNextAppendix(provision, index)
      || isAlone && !line.endsSentence && (zone == .closing || !token.isEmpty || hasArticles)
      || isAlone && adjacent == nil
  }

  /// `Phụ lục II: Tờ khai`, `Phụ lục 2. Danh mục`, behind the one before it: a sign and a title.
  private func isNextAppendix(_ provision: ProvisionLabel, _ index: Int) -> Bool {
    guard let above = path.levels.first, above.kind == .appendix, let label = facts[index].label,
      Ordinal.value(of: provision) == above.value + 1,
      !facts[index].endsSentence
    else { return false }
    let name = String(decoding: text(index).prefix(label.text), as: UTF8.self)
    let title = String(decoding: text(index).dropFirst(label.text).prefix(16), as: UTF8.self)
    func isSign(_ character: Character) -> Bool { ":.-–".contains(character) }
    let isSigned = name.last { $0 != " " }.map(isSign) ?? false || title.first { $0 != " " }.map(isSign) ?? false
    return isSigned && title.first { $0 != " " && !isSign($0) }?.isUppercase == true
  }

  private func isBullet(_ label: LineLabel, _ index: Int) -> Bool {
    guard let before = adjacent, !before.isRule, before.hashes == 0, !before.isSet, !before.endsSentence else {
      return true
    }
    if isRange(label, index, behind: before) { return false }
    if label.bullet == UInt8(ascii: "("), facts[index].length < 6 { return before.isCapital }
    // A word of one letter, in the midst of a sentence.
    if label.bullet == UInt8(ascii: "o"), label.isInformal { return before.label?.bullet == label.bullet }
    return !isFull(before: index) || before.label?.bullet ?? 0 != 0
  }

  /// `giai đoạn 2016⏎- 2020`, `từ 100⏎- 150 triệu đồng`: a sign between two figures; behind a year only between two years, since what
  /// stands under `đến năm 2027` are its goals (`- 70% …`).
  private func isRange(_ label: LineLabel, _ index: Int, behind before: LineFacts) -> Bool {
    guard label.bullet != 0, before.last >= 0x30, before.last <= 0x39 else { return false }
    let rest = text(index).dropFirst(label.text)
    let end = lines[last].lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? lines[last].endIndex
    let head = lines[last][..<end].suffix(5)
    guard let from = DocumentLines.year(head.suffix(4)), head.count < 5 || head.first.map({ $0 &- 0x30 > 9 }) ?? true
    else {
      // `0.50⏎- 100% thủ tục được công bố.`: a cell of its own has no second half.
      return !before.isFigure && rest.first.map { $0 &- 0x30 < 10 } ?? false
    }
    guard let to = DocumentLines.year(rest.prefix(4)), from < to, to - from <= 50 else { return false }
    // `- 2030.500 hộ`, `- 2030 hộ` count.
    let behind = rest.dropFirst(4).drop { $0 == 0x2E || $0 == 0x2C }
    guard behind.first.map({ $0 &- 0x30 > 9 && $0 != 0x25 }) ?? true else { return false }
    let word = String(decoding: behind.drop { $0 == 0x20 }.prefix(24).prefix { $0 != 0x20 }, as: UTF8.self)
    return !DocumentLines.countedNouns.contains(word)
  }

  /// Nouns, by their first syllables, that a figure behind a sign counts.
  private static let countedNouns: Set<String> = [
    "hộ", "người", "em", "lượt", "xã", "thôn", "ấp", "bản", "doanh", "cán", "học", "lao", "trường", "km", "ha", "tấn",
    "máy",
    "sản", "hồ", "giáo", "hội", "đoàn", "đảng", "trẻ", "con", "cây", "tỷ", "triệu", "nghìn",
  ]

  /// A year of this age in four figures.
  private static func year(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.count == 4, digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    let year = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (1900..<2100).contains(year) ? year : nil
  }

  /// The last word of the line before, where it leaves its number to this one: `theo khoản⏎5. …`, `và⏎2. …`; nil where it
  /// does not.
  private func wordAwaitingNumber(_ label: ProvisionLabel, goesOn: Bool) -> String? {
    let text = lines[last].suffix(48)
    let words = text.split(separator: 0x20).suffix(2).map { String(decoding: $0, as: UTF8.self).lowered() }
    guard let word = words.last else { return nil }
    if case .letter = label, word == "điểm" { return word }
    if word == "và" || word == "hoặc" {
      // `a) …; và⏎b) …`
      let rest = text.dropLast(word.utf8.count)
      return rest.reversed().first { $0 != 0x20 }.map { ";,".utf8.contains($0) } ?? false ? nil : word
    }
    if case .letter = label { return nil }
    if label.isNamed { return ["tại", "của", "theo", "từ", "đến", "các"].contains(word) ? word : nil }
    guard DocumentLines.waiting.contains(word) else { return nil }
    // `Cấp tài khoản⏎2. Ký số`: the end of a longer word, not `theo khoản⏎2. …`.
    guard goesOn, words.count > 1, DocumentLines.endings.contains(word) else { return word }
    return DocumentLines.citing.contains(words[0]) ? word : nil
  }

  /// Of these, what also ends longer words: `tài khoản`, `thành phần`, `danh mục`, `chuyển đổi số`, `hằng năm`.
  private static let endings: Set<String> = ["khoản", "mục", "phần", "lục", "tháng", "năm", "quý", "số"]
  /// What stands before such a word where a provision, a day or a number is cited.
  private static let citing: Set<String> = [
    "tại", "theo", "của", "các", "có", "và", "hoặc", "từ", "đến", "trong", "với", "những", "vào", "trừ", "định", "ngày",
    "tháng", "điểm", "khoản", "mục", "phụ", "điều", "quyết", "luật", "lệnh", "thị", "tư", "hoạch", "văn", "bộ", "đó",
  ]

  static let waiting: Set<String> = [
    "khoản", "điều", "mục", "chương", "phần", "lục", "ngày", "tháng", "năm", "quý", "thứ", "từ", "đến", "số", "các",
  ]
}
