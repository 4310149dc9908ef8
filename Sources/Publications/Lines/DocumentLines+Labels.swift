import Markup
import Vietnamese

// How the lines that open parts are set: labels, signs of items, titles.

extension DocumentLines {
  mutating func set(_ label: LineLabel, _ index: Int) {
    layout[index].opensBlock = true
    layout[index].label = shownLength(label, index)
    if facts[index].hashes == 0 { layout[index].escape = label.escape }
    if label.bullet != 0 { return bullet(label, index) }
    guard let named = label.label else { return }
    openClause(ofPoint: named, index)
    let provision = pointOfOpenClause(named)
    let isInNotes = zone == .closing && notesStart >= 0 && provision.kind != .appendix
    if !isInNotes, provision.isNamed || provision.kind == .section { zone = .main }
    if zone == .closing { return }
    zone = .main
    notesStart = -1
    takeTitle(provision, index)
    if provision.kind == .article, !label.isInformal { hasFormalArticles = true }
    let before = path.levels.last
    let place = place(of: provision, label.form)
    _ = path.open(
      provision, at: place, headingLevel: facts[index].hashes > 0 ? facts[index].hashes : nil, block: index,
      labelLength: layout[index].label)
    if facts[index].hashes > 0, let former = path.formerAnchor(provision) { formerAnchors.append((index, former)) }
    count(provision, isBelow: place.isBelow)
    dashes = 0
    styleProvision(provision, index, before: before)
    openFirstClause(behind: label, index)
  }

  /// Whether the next label is a letter alone: `b)` behind `1.a)`.
  private func goesOnWithLetter(_ index: Int) -> Bool {
    var at = index
    for _ in 0..<40 {
      guard let next = next(after: at) else { return false }
      if let label = facts[next].label?.label { return label.kind == .letter }
      at = next
    }
    return false
  }

  /// Opens the clause of `1.a)` where the article has no clause 1 yet and `b)` follows.
  private mutating func openClause(ofPoint label: ProvisionLabel, _ index: Int) {
    guard Ordinal.isPoint(label), zone != .closing, path.isInArticle, case .number(let text) = label,
      let dot = text.lastIndex(of: "."), Int(text[..<dot]) == number + 1,
      !path.levels.contains(where: { $0.kind == .number && $0.number == text[..<dot] }), goesOnWithLetter(index)
    else { return }
    let clause = ProvisionLabel.number(String(text[..<dot]))
    let place = place(of: clause, UInt8(ascii: "."))
    _ = path.open(clause, at: place, headingLevel: nil, block: index)
    count(clause, isBelow: place.isBelow)
  }

  /// `1.a.` below an open `1.` is its point a.
  private func pointOfOpenClause(_ label: ProvisionLabel) -> ProvisionLabel {
    guard Ordinal.isPoint(label), case .number(let text) = label, let dot = text.lastIndex(of: "."),
      path.levels.contains(where: { $0.kind == .number && $0.number == text[..<dot] })
    else { return label }
    return .letter(String(text[text.index(after: dot)...]))
  }

  /// The first clause of an article that stands on its line, `Điều 1. 1. Phạm vi …`, where the second one follows.
  private mutating func openFirstClause(behind label: LineLabel, _ index: Int) {
    guard case .article? = label.label, facts[index].hashes == 0, layout[index].heading == 0,
      let clause = firstClause(behind: label, index)
    else { return }
    let number = ProvisionLabel.number("1")
    let place = place(of: number, clause.form)
    _ = path.open(number, at: place, headingLevel: nil, block: index)
    count(number, isBelow: place.isBelow)
  }

  private func firstClause(behind label: LineLabel, _ index: Int) -> LineLabel? {
    let rest = text(index).dropFirst(label.text)
    guard rest.first == UInt8(ascii: "1"), let clause = LineLabel.read(rest), clause.label == .number("1"),
      !clause.isInformal
    else { return nil }
    var at = index
    for _ in 0..<40 {
      guard let next = next(after: at) else { return nil }
      at = next
      guard let behind = facts[next].label, let other = behind.label else { continue }
      if other.isNamed || other.kind == .section { return nil }
      if other.kind == .number, behind.form == clause.form { return other == .number("2") ? clause : nil }
    }
    return nil
  }

  /// The bytes that the label takes in the text, without signs of emphasis.
  func shownLength(_ label: LineLabel, _ index: Int) -> Int {
    text(index).prefix(label.end).count {
      $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "_")
        && ($0 != UInt8(ascii: "*") || label.bullet == UInt8(ascii: "*"))
    }
  }

  mutating func bullet(_ label: LineLabel, _ index: Int) {
    joinText(label, index)
    if label.bullet == UInt8(ascii: "(") {
      if text(index).prefix(label.end).contains(where: "ivx".utf8.contains) { romanSigns += 1 }
      return
    }
    layout[index].isBullet = true
    let isLower = label.bullet == UInt8(ascii: "+") || label.bullet == UInt8(ascii: "o")
    layout[index].depth = isLower && dashes > 0 ? 2 : 1
    if label.bullet == UInt8(ascii: "-") { dashes += 1 }
    layout[index].style = zone == .closing ? .recipients : layout[index].depth == 2 ? .plus : .dash
  }

  /// A sign or number that stands alone on its line takes the next one.
  mutating func joinText(_ label: LineLabel, _ index: Int) {
    guard text(index).dropFirst(label.text).isEmpty, let next = next(after: index), !facts[next].isSet,
      !facts[next].isRule, facts[next].hashes == 0, facts[next].label == nil,
      !facts[next].isCapital || facts[next].length > 4, facts[next].quoteMarks == 0
    else { return }
    layout[next].joins = true
  }

  private mutating func styleProvision(_ label: ProvisionLabel, _ index: Int, before: ProvisionPath.Level?) {
    let style: LineStyle
    switch label {
    case .number(let text):
      style = .clause
      layout[index].ordinal = text.utf8.contains(UInt8(ascii: ".")) ? nil : Int(text)
    case .letter: style = .point
    case .article: style = .article
    case .roman, .capital: style = .roman
    case .part, .chapter, .section, .subsection, .appendix, .attachment: style = .title
    }
    if facts[index].hashes == 0 { layout[index].style = style }
    if facts[index].hashes == 0, !label.isNamed, let own = facts[index].label { joinText(own, index) }
    heading(label, index)
  }

  /// Parts, chapters and articles with a title are headings though the source marks none.
  mutating func heading(_ label: ProvisionLabel, _ index: Int) {
    guard !marksHeadings, facts[index].hashes == 0, facts[index].quoteMarks == 0, label.isNamed else { return }
    let end = titles[index] ?? index
    if case .article = label {
      guard facts[index].length < 240, !facts[index].endsSentence,
        facts[index].label.map({ $0.text < text(index).count && firstClause(behind: $0, index) == nil }) ?? false,
        !continues(index + 1)
      else { return }
    }
    let above = path.levels.dropLast().count { layout[path.provisions[$0.provision].block].heading > 0 }
    layout[index].heading = min(6, 2 + above)
    layout[end].endsHeading = true
    for line in index..<end {
      if facts[line].isBlank { layout[line].isLeftOut = true } else { layout[line].breaks = true }
    }
    titleEnd = end
  }

  /// Whether a line is there that goes on with the one before it.
  private func continues(_ index: Int) -> Bool {
    guard index < facts.count, !facts[index].isBlank, !facts[index].isRule, !facts[index].isSet else { return false }
    // `Điều 2. Sở A thực hiện quy định tại⏎Điều 1.`
    if facts[index].label?.label?.isNamed == true, awaitsProvision(index - 1) { return true }
    if width > 0 { return facts[index].label?.label == nil }
    return facts[index].label == nil
      && (facts[index].beginsSmall || endsInMidst(index - 1) || goesOnWithFigure(index, behind: index - 1))
  }

  /// The title of a chapter that stands under its number.
  mutating func takeTitle(_ label: ProvisionLabel, _ index: Int) {
    switch label {
    case .part, .chapter, .section, .subsection, .appendix, .attachment: break
    default: return
    }
    guard facts[index].hashes == 0 else { return }
    guard text(index).dropFirst(facts[index].label?.text ?? 0).isEmpty else { return takeRestOfTitle(label, index) }
    var end = index
    var isPart = true
    switch label {
    case .appendix, .attachment: isPart = false
    default: break
    }
    while end - index < 8, let next = next(after: end), isTitle(next, after: end, isPart: isPart) { end = next }
    if end > index { titles[index] = end }
  }

  /// The lines behind a title in capitals that began on the line of its number and was broken: `Mục 1. QUYỀN CỦA TỔ
  /// CHỨC⏎XÂY DỰNG`.
  private mutating func takeRestOfTitle(_ label: ProvisionLabel, _ index: Int) {
    if label.rank == 0 { return }
    let title = words(index)
    guard title == title.uppercased(), title.contains(where: \.isLetter), !facts[index].endsSentence else { return }
    var end = index
    while end - index < 8, end + 1 < facts.count, isRestOfTitle(end + 1) { end += 1 }
    // The next label tells that the capitals were its title, and no heading of the text below.
    if end > index, let next = next(after: end), facts[next].label?.label != nil { titles[index] = end }
  }

  private func isRestOfTitle(_ index: Int) -> Bool {
    let line = facts[index]
    return line.isCapital && !line.isBlank && !line.isSet && !line.isRule && !line.isRow && line.hashes == 0
      && line.quoteMarks == 0 && line.label == nil && line.length < 200 && !isAuthority(index)
      && text(index).first != UInt8(ascii: "(")
  }

  /// Whether a line under the number of a chapter names an authority or an appendix and is its title all the same: the
  /// next line opens a part or an article.
  private func isTitleOverPart(_ index: Int) -> Bool {
    guard facts[index].isCapital, let next = next(after: index), let label = facts[next].label, !label.isInformal else {
      return false
    }
    switch label.label {
    case .article, .section, .subsection, .chapter: return true
    default: return false
    }
  }

  /// `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, which stands over forms and is no title.
  private func isNameOfState(_ index: Int) -> Bool {
    let words = squeezed(index, 60).trimming { "*_ ".contains($0) }.lowercased()
    return words.hasPrefix("cộng hòa xã hội chủ nghĩa") || words.hasPrefix("cộng hoà xã hội chủ nghĩa")
  }

  private func isTitle(_ next: Int, after before: Int, isPart: Bool) -> Bool {
    let line = facts[next]
    if isPart, facts[before].label != nil, line.label?.label == .appendix(""), isTitleOverPart(next) {
      return true
    }
    guard !line.isSet, !line.isRule, !line.isRow, line.hashes == 0, line.quoteMarks == 0, line.label == nil,
      line.length < 300
    else {
      return false
    }
    if next > before + 1, facts[before].label == nil, isPart { return false }
    let isFirst = isPart && facts[before].label != nil
    if isClosingLine(next), !isFirst || isAuthority(next) && !isTitleOverPart(next) { return false }
    if text(next).first == UInt8(ascii: "(") || !isPart && isNameOfState(next) { return false }
    // Only the first line of a part's title may be no capitals.
    return line.isCapital || isPart && facts[before].label != nil && !line.endsSentence
  }
}
