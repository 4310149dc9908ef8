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

  /// Parts of a document by their labels (Nghị định 30/2020/NĐ-CP annex I §6).
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Phụ lục.
    case appendix
    /// Phần.
    case part
    /// Chương.
    case chapter
    /// Mục with a Roman number.
    case section
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
  /// `id`s to put on blocks, in order of the blocks; unique within the page.
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
  case appendix(String)
  case part(String)
  case chapter(String)
  case article(String)
  case roman(String)
  case number(String)
  case letter(String)

  var kind: Provision.Kind {
    switch self {
    case .appendix: .appendix
    case .part: .part
    case .chapter: .chapter
    case .article: .article
    case .roman: .section
    case .number: .number
    case .letter: .letter
    }
  }

  /// Lower ranks hold higher ones.
  var rank: Int {
    switch self {
    case .appendix: 0
    case .part: 1
    case .chapter: 2
    case .roman: 3
    case .article: 4
    case .number(let text): 5 + text.utf8.count { $0 == UInt8(ascii: ".") }
    case .letter: 20
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
  private(set) var provisions: [Provision] = []
  private(set) var outline: [OutlineEntry] = []
  private(set) var provisionOfBlock: [Int?] = []
  private var used: Set<String> = []
  private var lastNumber: [String: Int] = [:]
  private var path: [Level] = []

  private struct Level {
    let rank: Int
    let headingLevel: Int?
    let id: String
    let label: String
    let isArticle: Bool
    let provision: Int
  }

  init(_ document: MarkupDocument) {
    self.document = document
    used = Set(document.identifiers)
  }

  mutating func run() {
    for (index, block) in document.blocks.enumerated() {
      visit(block, index)
      provisionOfBlock.append(path.last?.provision)
    }
  }

  private mutating func visit(_ block: TextBlock, _ index: Int) {
    var headingLevel: Int?
    switch block.kind {
    case .heading(let level): headingLevel = level
    case .paragraph: if block.isQuoted || block.listDepth > 1 { return }
    case .tableRow, .code: return
    }
    if let headingLevel {
      while let last = path.last, last.headingLevel ?? 7 >= headingLevel { path.removeLast() }
    }
    let text = document.text[block.text]
    let label = block.ordinal.map { ProvisionLabel.number(String($0)) } ?? ProvisionLabel.read(text)
    if let label, let opened = open(label, headingLevel: headingLevel, block: index) {
      identifiers.append((index, opened))
    } else if headingLevel != nil {
      identifiers.append((index, unique(slug(text))))
    }
    if let headingLevel, let id = identifiers.last?.id {
      outline.append(OutlineEntry(level: headingLevel, id: id, title: String(decoding: text, as: UTF8.self)))
    }
  }

  /// Opens a provision; nil where the label is out of place, such as a chapter word that opens a paragraph.
  private mutating func open(_ label: ProvisionLabel, headingLevel: Int?, block: Int) -> String? {
    switch label {
    case .appendix, .part, .chapter, .roman: if headingLevel == nil { return nil }
    case .article, .number, .letter: break
    }
    while let last = path.last, last.rank >= label.rank { path.removeLast() }
    let parent = path.last
    let (stem, name) = naming(label, parent: parent)
    let id = unique(stem)
    provisions.append(
      Provision(block: block, id: id, label: name, kind: label.kind, parent: parent?.provision))
    let isArticle: Bool
    if case .article = label { isArticle = true } else { isArticle = parent?.isArticle ?? false }
    path.append(
      Level(
        rank: label.rank, headingLevel: headingLevel, id: id, label: name, isArticle: isArticle,
        provision: provisions.count - 1))
    return id
  }

  private func naming(_ label: ProvisionLabel, parent: Level?) -> (stem: String, name: String) {
    let appendix = path.first { $0.rank == 0 }
    let prefix = appendix.map { ($0.id + "-", $0.label + ", ") } ?? ("", "")
    let section = parent.flatMap { $0.rank >= 3 ? $0 : nil }
    switch label {
    case .appendix(let n):
      return (n.isEmpty ? "phu-luc" : "phu-luc-\(n)", n.isEmpty ? "Phụ lục" : "Phụ lục \(n.uppercased())")
    case .part(let n): return (prefix.0 + "phan-\(n)", prefix.1 + "Phần \(n.uppercased())")
    case .chapter(let n): return (prefix.0 + "chuong-\(n)", prefix.1 + "Chương \(n.uppercased())")
    case .article(let n): return (prefix.0 + "dieu-\(n)", prefix.1 + "Điều \(n)")
    case .roman(let n): return (prefix.0 + "muc-\(n)", prefix.1 + "Mục \(n.uppercased())")
    case .number(let n):
      let hyphened = n.replacing(".", with: "-")
      guard let section else { return (prefix.0 + "muc-\(hyphened)", prefix.1 + "Mục \(n)") }
      if section.isArticle { return (section.id + "-khoan-\(hyphened)", section.label + " khoản \(n)") }
      // `1.2` under `1` is already complete.
      let own = section.id.split(separator: "-").last.map(String.init) ?? ""
      let tail = hyphened.hasPrefix(own + "-") ? String(hyphened.dropFirst(own.count + 1)) : hyphened
      return (section.id + "-" + tail, section.label + "." + tail.replacing("-", with: "."))
    case .letter(let n):
      let shown = n == "dd" ? "đ" : n
      guard let section else { return (prefix.0 + "muc-\(n)", prefix.1 + "Mục \(shown)") }
      return (section.id + (section.isArticle ? "-diem-\(n)" : "-\(n)"), section.label + " điểm \(shown)")
    }
  }

  private func slug(_ text: ArraySlice<UInt8>) -> String {
    let slug = Slug.make(String(decoding: text.prefix(160), as: UTF8.self))
    return slug.isEmpty ? "muc" : String(slug.prefix(80))
  }

  /// The id, or with the first free number behind it.
  private mutating func unique(_ stem: String) -> String {
    if used.insert(stem).inserted { return stem }
    var number = lastNumber[stem] ?? 1
    repeat { number += 1 } while !used.insert("\(stem)-\(number)").inserted
    lastNumber[stem] = number
    return "\(stem)-\(number)"
  }
}
