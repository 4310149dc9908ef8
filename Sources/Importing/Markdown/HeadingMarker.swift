import Vietnamese

/// Marks which items of a body are headings, and of which level; takes the titles of chapters to their numbers.
struct HeadingMarker {
  private var items: [BodyItem]
  private var out: [BodyItem] = []
  /// Ranks of the headings that are open.
  private var open: [Int] = []
  /// How many quotation marks are open.
  private var quoted = 0
  /// Lines since the quotation began, after which a missing closing mark is given up.
  private var quotedLines = 0

  static func mark(_ items: [BodyItem]) -> [BodyItem] {
    var marker = HeadingMarker(items: items)
    marker.run()
    return marker.out
  }

  private init(items: [BodyItem]) { self.items = items }

  private mutating func run() {
    var at = 0
    while at < items.count {
      var item = items[at]
      at += 1
      guard item.kind == .paragraph else {
        out.append(item)
        continue
      }
      leaveOpenQuotation(item.text)
      let wasQuoted = quoted > 0
      let opensQuote = item.text.first.map { "“\"«„".contains($0) } ?? false
      count(item.text)
      noteArticle(item.text, isQuoted: wasQuoted || opensQuote)
      if !wasQuoted, !opensQuote, let rank = rank(of: item, at: at - 1) {
        item.heading = level(rank)
        if !item.plain.isEmpty { item.markdown = item.plain }
        if BodyReader.isNumberAlone(item.text), rank != TypedLabel.article.rank { at = takeTitle(&item, at) }
      }
      out.append(item)
    }
  }

  // MARK: Quotations

  private mutating func count(_ text: String) {
    if quoted > 0 { quotedLines += 1 }
    var before: Character = " "
    var rest = text[...]
    while let character = rest.popFirst() {
      switch character {
      case "“", "„", "«": quoted += 1
      case "”", "»": quoted = max(0, quoted - 1)
      case "\"":
        // A straight mark opens before a word and closes behind one.
        let opens = (before.isWhitespace || before == "(") && rest.first.map { !$0.isWhitespace } ?? false
        if opens { quoted += 1 } else if !before.isWhitespace { quoted = max(0, quoted - 1) }
      default: break
      }
      before = character
    }
    if quoted == 0 { quotedLines = 0 }
    // A mark that is never closed quotes nothing.
    if quotedLines > 400 { (quoted, quotedLines) = (0, 0) }
  }

  /// The number of the last article of the document itself, and of the last one quoted.
  private var ownArticle = 0
  private var quotedArticle = 0

  private static func article(_ text: String) -> Int? {
    guard TypedLabel.read(text.drop { "“\"«„".contains($0) }) == .article else { return nil }
    return text.split(separator: " ").dropFirst().first.flatMap { Int($0.prefix { $0.isNumber }) }
  }

  private mutating func noteArticle(_ text: String, isQuoted: Bool) {
    guard let number = HeadingMarker.article(text) else { return }
    if isQuoted { quotedArticle = number } else { (ownArticle, quotedArticle) = (number, 0) }
  }

  /// Ends a quotation whose closing mark was forgotten where the document's own articles go on.
  private mutating func leaveOpenQuotation(_ text: String) {
    guard quoted > 0, let number = HeadingMarker.article(text), text.first.map({ $0.isLetter }) ?? false else { return }
    if number == ownArticle + 1, number != quotedArticle + 1 { (quoted, quotedLines) = (0, 0) }
  }

  // MARK: Headings

  /// The rank of the heading that an item is; nil for text.
  private func rank(of item: BodyItem, at index: Int) -> Int? {
    if isAttachmentName(item, at: index) { return 0 }
    guard let label = TypedLabel.read(item.text), !isOpenPlace(item.text) else { return nil }
    switch label {
    case .appendix:
      return item.text.count < 160 && (item.isBold || item.isCentered || Casing.isShouted(item.text)) ? 0 : nil
    case .part, .chapter, .section, .subsection:
      let isShort = item.text.count < 260 && !item.text.hasSuffix(";")
      return isShort && item.text.first?.isUppercase == true ? label.rank : nil
    case .article: return item.text.first?.isUppercase == true ? label.rank : nil
    case .roman: return item.text.count < 400 ? label.rank : nil
    case .capital: return item.isBold && item.text.count < 200 ? label.rank : nil
    case .number:
      let isTitle = item.isBold && item.text.count < 140 && !open.contains(TypedLabel.article.rank)
      return isTitle && !(item.text.last.map { ";:".contains($0) } ?? true) ? label.rank : nil
    case .letter: return nil
    }
  }

  /// `Điều 1. …` of a form, which names nothing.
  private func isOpenPlace(_ text: String) -> Bool {
    text.hasSuffix("…") || text.hasSuffix("...") || text.hasSuffix("….")
  }

  private static let attached: Set<String> = [
    "quy che", "quy dinh", "dieu le", "ke hoach", "de an", "chuong trinh", "noi quy", "danh muc", "phuong an",
    "quy trinh", "quy hoach", "chien luoc", "huong dan", "quy chuan", "danh sach", "bang gia", "quy tac", "dinh muc",
    "bo tieu chi", "tieu chi", "the le",
  ]

  /// The name of a text attached: `QUY CHẾ` alone, over `(Ban hành kèm theo …)` or in its title.
  private func isAttachmentName(_ item: BodyItem, at index: Int) -> Bool {
    guard Casing.isShouted(item.text), item.text.count < 120, !item.text.hasSuffix(":") else { return false }
    let folded = Folding.fold(item.text)
    guard HeadingMarker.attached.contains(where: { folded == $0 || folded.hasPrefix($0 + " ") }) else { return false }
    return items[(index + 1)...].prefix(8).contains { next in
      next.kind == .paragraph && next.text.hasPrefix("(") && Head.isAttachment(Folded.prefix(of: next.text))
    }
  }

  private mutating func level(_ rank: Int) -> Int {
    while let last = open.last, last >= rank { open.removeLast() }
    open.append(rank)
    return min(6, open.count + 1)
  }

  /// Takes the lines of the title that stand under a number; gives the place behind them.
  private func takeTitle(_ item: inout BodyItem, _ start: Int) -> Int {
    var at = start
    while at < items.count, at < start + 4 {
      let next = items[at]
      let isFirst = at == start
      guard next.kind == .paragraph, TypedLabel.read(next.text) == nil, !next.text.hasPrefix("("),
        next.text.count < 300, !next.text.hasPrefix("- "), !HeadLine.opensState(next.text[...]),
        Casing.isShouted(next.text) || isFirst && (next.isBold || next.isCentered)
          || !isFirst && next.isCentered && next.isBold
      else { break }
      item.text += " " + next.text
      item.markdown += (isFirst ? "<br>" : " ") + (next.plain.isEmpty ? next.markdown : next.plain)
      at += 1
    }
    return at
  }
}
