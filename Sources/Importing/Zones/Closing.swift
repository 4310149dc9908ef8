import OfficeFiles
import Vietnamese

/// Where a document is signed: the blocks of signature and recipients, and what they say.
struct Closing {
  /// The blocks, of which none is body.
  var range: Range<Int>
  var signature: SignatureBlock?
  /// Whether several people signed, of whom the front matter can name one.
  var hasSeveralNames = false
  /// Whether the list of recipients stands in it.
  var hasRecipients = false

  /// The first place behind a block where the document is signed; nil where there is none.
  static func find(_ blocks: [Block], from start: Int) -> Closing? {
    var index = start
    let end = endStart(blocks)
    while index < blocks.count {
      switch blocks[index] {
      case .table(let table):
        if let closing = of(table, at: index, isLast: index >= end) { return extended(closing, blocks) }
      case .paragraph(let paragraph):
        if let closing = ofParagraphs(blocks, from: index, paragraph, isLast: index >= end) { return closing }
      case .rule: break
      }
      index += 1
    }
    return nil
  }

  // MARK: Tables

  /// A table without lines around its cells that holds recipients or a signature.
  ///
  /// - Parameter isLast: Whether little follows, so that offices may stand in small letters.
  private static func of(_ table: Table, at index: Int, isLast: Bool) -> Closing? {
    guard isSetOut(table) else { return nil }
    var byColumn: [Int: [String]] = [:]
    for (column, paragraph) in HeadLine.columns(of: table) {
      byColumn[column, default: []] += lines(of: paragraph)
    }
    let columns = byColumn.keys.sorted()
    let hasRecipients = byColumn.values.contains { $0.contains(where: isRecipients) }
    let found = columns.compactMap { column -> SignatureBlock? in
      let lines = byColumn[column] ?? []
      let loose = isLast ? SignatureBlock(lines, isLoose: true) : nil
      let isBeside = hasRecipients && !lines.contains(where: isRecipients)
      return SignatureBlock(lines, isPlace: isBeside) ?? (loose?.name == nil ? nil : loose)
    }
    let all = found.filter { $0.name != nil }
    // Who keeps the minutes does not issue them.
    let others = all.filter { !($0.title.map(Folding.fold)?.hasPrefix("thu ky") ?? false) }
    let named = others.isEmpty ? all : others
    guard hasRecipients || !named.isEmpty else { return nil }
    return Closing(
      range: index..<(index + 1), signature: named.last ?? found.last, hasSeveralNames: all.count > 1,
      hasRecipients: hasRecipients)
  }

  /// Whether a table sets text beside text and shows no data.
  static func isSetOut(_ table: Table) -> Bool {
    !table.isRuled && table.rows.count <= 12 && table.columnCount <= 6
      || table.rows.count == 1 && table.rows.first.map { $0.count <= 3 } ?? true
  }

  /// The lines of a paragraph, with its label.
  static func lines(of paragraph: Paragraph) -> [String] {
    ((paragraph.label.map { $0 + " " } ?? "") + paragraph.text).split(separator: "\n").map { HeadLine.squeezed($0) }
      .filter { !$0.isEmpty }
  }

  /// The lines of a paragraph of the end, each with the column that tabs or many blanks set it in.
  static func columns(of paragraph: Paragraph) -> [(column: Int, text: String)] {
    let text = (paragraph.label.map { $0 + " " } ?? "") + paragraph.text
    return text.split(separator: "\n").flatMap { line -> [(Int, String)] in
      var parts: [(Int, String)] = []
      var column = 0
      var word = ""
      var blanks = ""
      func isGap() -> Bool { blanks.contains("\t") || blanks.count > 3 }
      for character in line {
        if character.isWhitespace {
          blanks.append(character)
          continue
        }
        if isGap() {
          if !word.isEmpty { parts.append((column, word)) }
          word = ""
          column = 1
        } else if !word.isEmpty, !blanks.isEmpty {
          word += " "
        }
        blanks = ""
        word.append(character)
      }
      if !word.isEmpty { parts.append((column, word)) }
      return parts
    }
  }

  /// `Nơi nhận:`
  static func isRecipients(_ line: String) -> Bool {
    let folded = Folding.fold(line)
    return folded.hasPrefix("noi nhan") && line.count < 24 || folded.hasPrefix("noi nhan:")
  }

  /// A signature table and one of recipients may stand beside each other, and a line of either before or behind it.
  private static func extended(_ closing: Closing, _ blocks: [Block]) -> Closing {
    var closing = closing
    var next = closing.range.upperBound
    while next < blocks.count, next < closing.range.upperBound + 12 {
      switch blocks[next] {
      case .rule: break
      case .paragraph(let paragraph):
        let lines = lines(of: paragraph)
        if lines.isEmpty { break }
        // The list of recipients goes on on the next page.
        if closing.hasRecipients, lines.allSatisfy({ isRecipient($0, hasName: closing.signature?.name != nil) }) {
          closing.range = closing.range.lowerBound..<(next + 1)
          break
        }
        guard closing.signature?.name == nil, lines.count == 1, let line = lines.first,
          SignatureBlock.opens(line) || SignatureBlock.isName(line)
        else { return closing }
        closing = signed(closing, by: [line], upTo: next)
      case .table(let table):
        guard closing.signature?.name == nil else { return closing }
        if closing.hasRecipients, let name = rest(table) {
          closing.range = closing.range.lowerBound..<(next + 1)
          closing.signature?.name = name
          return closing
        }
        guard let other = of(table, at: next, isLast: false) else { return closing }
        closing.signature = other.signature ?? closing.signature
        closing.range = closing.range.lowerBound..<(next + 1)
        return closing
      }
      next += 1
    }
    return closing
  }

  private static func signed(_ closing: Closing, by lines: [String], upTo index: Int) -> Closing {
    var closing = closing
    closing.range = closing.range.lowerBound..<(index + 1)
    if let line = lines.first, SignatureBlock.isName(line), var signature = closing.signature {
      signature.name = line
      closing.signature = signature
    } else {
      closing.signature = SignatureBlock(lines) ?? closing.signature
    }
    return closing
  }

  // MARK: Paragraphs

  /// A signature or list of recipients in paragraphs: it ends with the last line that can belong to it.
  private static func ofParagraphs(_ blocks: [Block], from index: Int, _ first: Paragraph, isLast: Bool) -> Closing? {
    let opening = lines(of: first)
    guard let line = opening.first, first.label == nil else { return nil }
    let isList = isRecipients(line)
    // In small letters only where it is signed right under it, at the end.
    let isLoose = SignatureBlock.isOfficeAlone(line) && !Casing.isShouted(line)
    guard isList || isLoose && isLast || SignatureBlock.opens(line) && !line.hasSuffix(":") else {
      return nil
    }
    var columns: [[String]] = [[], []]
    var recipients = isList
    var end = index
    var at = index
    var all: [String] = []
    // Blanks may only push a line to the right.
    func signature() -> SignatureBlock? {
      let found = [columns[1], all, columns[0]].compactMap { SignatureBlock($0, isLoose: isLoose) }
      return found.first { $0.name != nil } ?? found.first
    }
    scan: while at < blocks.count, at < index + 80 {
      defer { at += 1 }
      switch blocks[at] {
      case .rule: continue
      case .table: break scan
      case .paragraph(let paragraph):
        let lines = self.columns(of: paragraph)
        if lines.isEmpty { continue }
        for (column, line) in lines {
          let isFirst = isLoose && all.isEmpty
          guard isFirst || belongs(line, recipients: recipients, hasName: signature()?.name != nil) else { break scan }
          if isRecipients(line) { recipients = true }
          columns[column].append(line)
          all.append(line)
        }
        end = at + 1
      }
    }
    let signature = signature()
    // A chapter's title in capitals names an office too: without a name or recipients it is no signature.
    guard end > index, recipients || signature?.name != nil else { return nil }
    return Closing(range: index..<end, signature: signature)
  }

  /// The block from which on no more than a few lines follow.
  private static func endStart(_ blocks: [Block]) -> Int {
    var count = 0
    for index in blocks.indices.reversed() {
      switch blocks[index] {
      case .paragraph(let paragraph):
        if paragraph.runs.contains(where: { $0.text.contains { !$0.isWhitespace } }) { count += 1 }
      case .table: count += 1
      case .rule: break
      }
      if count == 8 { return index + 1 }
    }
    return 0
  }

  /// `- Lưu: VT, …`, an item of the list of recipients; before the name also the rest of one.
  private static func isRecipient(_ line: String, hasName: Bool) -> Bool {
    guard let first = line.first, line.count < 160, !line.hasSuffix(":") else { return false }
    if "-–+".contains(first) { return true }
    return !hasName && line.count < 90 && (first.isLowercase || ";,".contains(line.last ?? " "))
  }

  /// The name in what a page break cut off a signature beside recipients: their rest on the left, the name alone on the right.
  private static func rest(_ table: Table) -> String? {
    var name: String?
    for (column, paragraph) in HeadLine.columns(of: table) {
      for line in lines(of: paragraph) where !SignatureBlock.isStamp(line) {
        if column == 0 {
          guard isRecipient(line, hasName: false) else { return nil }
        } else {
          guard name == nil, SignatureBlock.isName(line) else { return nil }
          name = line
        }
      }
    }
    return name
  }

  private static func belongs(_ line: String, recipients: Bool, hasName: Bool) -> Bool {
    if isRecipients(line) || SignatureBlock.isStamp(line) { return true }
    if recipients, line.hasPrefix("-") || line.hasPrefix("–") || line.hasPrefix("+") { return true }
    if recipients, line.first?.isLowercase == true { return true }
    if recipients, line.count < 90, line.hasSuffix(";") || Folding.fold(line).hasPrefix("luu") { return true }
    if SignatureBlock.opens(line) { return !hasName || recipients }
    if hasName { return false }
    return SignatureBlock.isName(line) || Casing.isShouted(line) && line.count < 60 && TypedLabel.read(line) == nil
  }
}
