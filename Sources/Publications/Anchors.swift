import Markup
import Vietnamese

/// A part of a document that can be cited: Điều, khoản, điểm, or mục in plans without articles.
public struct Provision: Sendable, Hashable {
  /// The block that opens it.
  public let block: Int
  /// Its anchor: `dieu-1-khoan-2`, `muc-2-b`.
  public let id: String
  /// As one cites it: `Điều 1 khoản 2`, `Mục 2 điểm b`.
  public let label: String
  /// What sort of part it is.
  public let kind: Kind
  /// Index of the provision that it stands in; nil at the top.
  public let parent: Int?
  /// How many bytes of the block's text its label takes, as typed; 0 where that was not looked at.
  public let labelLength: Int

  /// Parts of a document by their labels (Nghị định 30/2020/NĐ-CP annex I §6).
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A text attached to the document, with articles of its own: Quy chế, Kế hoạch.
    case attachment
    /// Phụ lục.
    case appendix
    /// Phần.
    case part
    /// Chương.
    case chapter
    /// Mục, as parts of a chapter or with a Roman number.
    case section
    /// Tiểu mục.
    case subsection
    /// Điều.
    case article
    /// Khoản, or a numbered mục in plans without articles.
    case number
    /// Điểm.
    case letter
  }
}

/// One line of the outline of a page.
public struct OutlineEntry: Sendable, Hashable {
  /// Heading level, 1–6.
  public let level: Int
  /// Anchor.
  public let id: String
  /// Heading text.
  public let title: String
}

/// The anchors of one document: provisions, other headings, and which provision each block belongs to.
public struct Anchors: Sendable {
  /// `id`s to put on blocks, in order of the blocks; unique within the page. Where a block has several, the last one is its
  /// own, and those before it are of earlier versions or of a part that holds it.
  public let identifiers: [(block: Int, id: String)]
  /// The provisions in order.
  public let provisions: [Provision]
  /// The headings in order.
  public let outline: [OutlineEntry]
  /// For each block the index of the provision it stands in, or nil.
  public let provisionOfBlock: [Int?]

  /// Finds them. Labels follow Nghị định 30/2020/NĐ-CP annex I §6: Phần and Chương Roman, `Điều 1.`, khoản `1.`,
  /// điểm `a)` in the Vietnamese alphabet, where điểm đ has the anchor `diem-dd`.
  public init(of document: MarkupDocument) {
    var builder = AnchorBuilder(document)
    builder.run()
    identifiers = builder.identifiers
    provisions = builder.provisions
    outline = builder.outline
    provisionOfBlock = builder.provisionOfBlock
  }

  private init(
    identifiers: [(block: Int, id: String)], provisions: [Provision], outline: [OutlineEntry], provisionOfBlock: [Int?]
  ) {
    self.identifiers = identifiers
    self.provisions = provisions
    self.outline = outline
    self.provisionOfBlock = provisionOfBlock
  }

  /// The same where headings leave addresses to other parts of the page that have a right to them, such as `chi-tieu-3` to
  /// the third target, and take the first free number behind; nil where none has to.
  public func yielding(to taken: Set<String>) -> Anchors? {
    guard identifiers.contains(where: { taken.contains($0.id) }) else { return nil }
    var used = taken.union(identifiers.map(\.id))
    var renamed: [String: String] = [:]
    for (_, id) in identifiers where taken.contains(id) {
      var number = 2
      while !used.insert("\(id)-\(number)").inserted { number += 1 }
      renamed[id] = "\(id)-\(number)"
    }
    return Anchors(
      identifiers: identifiers.map { ($0.block, renamed[$0.id] ?? $0.id) }, provisions: provisions,
      outline: outline.map { OutlineEntry(level: $0.level, id: renamed[$0.id] ?? $0.id, title: $0.title) },
      provisionOfBlock: provisionOfBlock)
  }

  /// Those of an official document, whose lines have been read.
  ///
  /// - Parameter lineOffset: Lines of the file before the body.
  init(of document: MarkupDocument, lines: DocumentLines, lineOffset: Int) {
    var builder = LineAnchorBuilder(document, lines, lineOffset: lineOffset)
    builder.run()
    identifiers = builder.identifiers
    provisions = builder.provisions
    outline = builder.outline
    provisionOfBlock = builder.provisionOfBlock
  }

  /// The nearest anchor at or before a block: its provision's, else its heading's; nil at the top of the page.
  public func nearest(toBlock block: Int) -> String? {
    var low = 0
    var high = identifiers.count
    while low < high {
      let middle = (low + high) / 2
      if identifiers[middle].block <= block { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? identifiers[low - 1].id : nil
  }
}

/// What stands before a provision's text.
enum ProvisionLabel: Equatable {
  /// A text attached to the document: the stem of its anchors, and its name.
  case attachment(String, String)
  case appendix(String)
  case part(String)
  case chapter(String)
  /// Mục of a chapter.
  case section(String)
  /// Tiểu mục.
  case subsection(String)
  case article(String)
  /// `A.` before the title of a part of a plan.
  case capital(String)
  case roman(String)
  case number(String)
  case letter(String)

  var kind: Provision.Kind {
    switch self {
    case .attachment: .attachment
    case .appendix: .appendix
    case .part: .part
    case .chapter: .chapter
    case .section: .section
    case .subsection: .subsection
    case .article: .article
    case .capital, .roman: .section
    case .number: .number
    case .letter: .letter
    }
  }

  /// Lower ranks hold higher ones.
  var rank: Int {
    switch self {
    case .attachment, .appendix: 0
    case .part: 10
    case .chapter: 20
    case .section: 30
    case .subsection: 40
    case .capital: 50
    case .roman: 55
    case .article: 60
    case .number(let text): 70 + text.utf8.count { $0 == UInt8(ascii: ".") }
    case .letter: 90
    }
  }

  /// Reads the label at the start of a block's text, as it looks.
  static func read(_ written: ArraySlice<UInt8>) -> ProvisionLabel? {
    let plain = PlainText(written.prefix(96))
    let text = plain.isAsWritten ? written : plain.bytes.drop { $0 == 0x20 }
    switch text.first {
    case 0x50, 0x70, 0x43, 0x63, 0x44, 0x64, 0xC4: return word(text.prefix(48)) ?? ordinal(text.prefix(48))
    default: return ordinal(text.prefix(48))
    }
  }

  /// `Phụ lục I`, `Phần thứ nhất`, `Chương II`, `Điều 3.`
  private static func word(_ head: ArraySlice<UInt8>) -> ProvisionLabel? {
    let folded = Folding.fold(String(decoding: head, as: UTF8.self))
    for (word, make) in [
      ("phu luc", ProvisionLabel.appendix), ("phan thu", ProvisionLabel.part), ("phan", ProvisionLabel.part),
      ("chuong", ProvisionLabel.chapter),
    ] where folded.hasPrefix(word) {
      let rest = folded.dropFirst(word.count)
      if rest.isEmpty, word == "phu luc" { return make("") }
      guard rest.first == " " else { continue }
      let token = rest.dropFirst().prefix { $0.isLetter || $0.isNumber }
      if isRoman(token) || token.allSatisfy(\.isNumber) && !token.isEmpty { return make(String(token)) }
      if word == "phu luc", token.isEmpty { return make("") }
    }
    if folded.hasPrefix("dieu ") {
      let rest = folded.dropFirst(5).drop { $0 == " " }
      let token = rest.prefix { $0.isNumber || $0.isLetter }
      let next = rest.dropFirst(token.count).first
      if token.first?.isNumber == true, next == "." || next == ":" || next == nil { return .article(String(token)) }
    }
    return nil
  }

  private static func ordinal(_ text: ArraySlice<UInt8>) -> ProvisionLabel? {
    guard let first = text.first, first == 0xC4 || first <= 0x7A else { return nil }
    let head = Array(text)
    let digits = head.prefix { $0 >= 0x30 && $0 <= 0x39 || $0 == UInt8(ascii: ".") }
    if let first = digits.first, first != UInt8(ascii: "."), digits.count < head.count, digits.count <= 9 {
      let after = head[digits.count]
      guard after == 0x20, digits.last == UInt8(ascii: ".") || digits.contains(UInt8(ascii: ".")) else { return nil }
      let parts = digits.split(separator: UInt8(ascii: "."))
      guard parts.allSatisfy({ $0.count <= 2 }) else { return nil }
      return .number(parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "."))
    }
    let isLowerD = head.starts(with: "đ)".utf8)
    if isLowerD || head.count > 2 && head[0] >= 0x61 && head[0] <= 0x7A && head[1] == UInt8(ascii: ")") {
      return .letter(isLowerD ? "dd" : String(UnicodeScalar(head[0])))
    }
    let roman = head.prefix { "IVXL".utf8.contains($0) }
    if !roman.isEmpty, roman.count + 1 < head.count, head[roman.count] == UInt8(ascii: "."),
      head[roman.count + 1] == 0x20
    {
      return .roman(String(decoding: roman, as: UTF8.self).lowercased())
    }
    return nil
  }

  static func isRoman(_ token: some StringProtocol) -> Bool {
    !token.isEmpty && token.allSatisfy { "ivxl".contains($0) }
  }
}

private struct AnchorBuilder {
  private let document: MarkupDocument
  private(set) var identifiers: [(block: Int, id: String)] = []
  private(set) var outline: [OutlineEntry] = []
  private(set) var provisionOfBlock: [Int?] = []
  private var path = ProvisionPath()

  var provisions: [Provision] { path.provisions }

  init(_ document: MarkupDocument) {
    self.document = document
    path.isArabic = false
    path.reserve(document.identifiers)
  }

  mutating func run() {
    for (index, block) in document.blocks.enumerated() {
      visit(block, index)
      provisionOfBlock.append(path.current)
    }
  }

  private mutating func visit(_ block: TextBlock, _ index: Int) {
    var headingLevel: Int?
    switch block.kind {
    case .heading(let level): headingLevel = level
    case .paragraph: if block.isQuoted || block.listDepth > 1 { return }
    case .tableRow, .code: return
    }
    if let headingLevel { path.close(headingLevel: headingLevel) }
    let text = document.text[block.text]
    let label = block.ordinal.map { ProvisionLabel.number(String($0)) } ?? ProvisionLabel.read(text)
    if let label, let opened = open(label, headingLevel: headingLevel, block: index) {
      identifiers.append((index, opened))
    } else if headingLevel != nil {
      identifiers.append((index, path.unique(AnchorBuilder.slug(text))))
    }
    if let headingLevel, let id = identifiers.last?.id {
      outline.append(OutlineEntry(level: headingLevel, id: id, title: String(decoding: text, as: UTF8.self)))
    }
  }

  /// Opens a provision; nil where the label is out of place, such as a chapter word that opens a paragraph.
  private mutating func open(_ label: ProvisionLabel, headingLevel: Int?, block: Int) -> String? {
    switch label {
    case .article, .number, .letter: break
    default: if headingLevel == nil { return nil }
    }
    return path.open(label, headingLevel: headingLevel, block: block)
  }

  fileprivate static func slug(_ text: ArraySlice<UInt8>) -> String {
    let slug = Slug.make(String(decoding: text.prefix(160), as: UTF8.self))
    return slug.isEmpty ? "muc" : String(slug.prefix(80))
  }
}

/// Puts the provisions that the lines open on the blocks that begin with these lines.
private struct LineAnchorBuilder {
  private let document: MarkupDocument
  private let lines: DocumentLines
  private let lineOffset: Int
  private(set) var identifiers: [(block: Int, id: String)] = []
  private(set) var provisions: [Provision] = []
  private(set) var outline: [OutlineEntry] = []
  private(set) var provisionOfBlock: [Int?] = []
  private var path: ProvisionPath
  private var next = 0
  private var nextFormer = 0

  init(_ document: MarkupDocument, _ lines: DocumentLines, lineOffset: Int) {
    self.document = document
    self.lines = lines
    self.lineOffset = lineOffset
    path = lines.path
    path.reserve(document.identifiers)
  }

  mutating func run() {
    for (index, block) in document.blocks.enumerated() {
      let line = block.line - lineOffset - 1
      let isKnown = lines.inside.indices.contains(line)
      var opened: String?
      while next < lines.provisions.count, lines.provisions[next].block <= line {
        opened = take(lines.provisions[next], block: index, isHere: lines.provisions[next].block == line) ?? opened
        next += 1
      }
      provisionOfBlock.append(provisions.indices.last.flatMap { _ in isKnown ? inside(line) : nil })
      guard case .heading(let level) = block.kind else { continue }
      let text = document.text[block.text]
      if opened == nil {
        let id = path.unique(AnchorBuilder.slug(text))
        identifiers.append((index, id))
        opened = id
      }
      if let opened { outline.append(OutlineEntry(level: level, id: opened, title: title(text))) }
    }
  }

  private func inside(_ line: Int) -> Int? {
    let found = Int(lines.inside[line])
    return found >= 0 && found < provisions.count ? found : nil
  }

  private mutating func take(_ provision: Provision, block: Int, isHere: Bool) -> String? {
    provisions.append(
      Provision(
        block: block, id: provision.id, label: provision.label, kind: provision.kind, parent: provision.parent,
        labelLength: provision.labelLength))
    while nextFormer < lines.formerAnchors.count, lines.formerAnchors[nextFormer].line <= provision.block {
      if lines.formerAnchors[nextFormer].line == provision.block {
        identifiers.append((block, lines.formerAnchors[nextFormer].id))
      }
      nextFormer += 1
    }
    identifiers.append((block, provision.id))
    return isHere ? provision.id : nil
  }

  /// One line of an outline: `Chương I. QUY ĐỊNH CHUNG`.
  private func title(_ text: ArraySlice<UInt8>) -> String {
    let written = String(decoding: text, as: UTF8.self)
    guard let end = written.firstIndex(of: "\n") else { return written }
    let first = written[..<end]
    let rest = written[written.index(after: end)...].replacing("\n", with: " ")
    return first + (first.hasSuffix(".") || first.hasSuffix(":") ? " " : ". ") + rest
  }
}
