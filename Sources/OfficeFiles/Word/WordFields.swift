/// Fields (ECMA-376, part 1, 17.16) as a story is read: what is instruction is not shown, what is result is.
struct WordFields {
  private struct Field {
    var instruction = ""
    var isResult = false
    /// What is shown of a box to check or a list to choose from.
    var choice: String?
    /// Whether its result is not shown either: a table of contents.
    var isLeftOut = false
    /// Where words in its result lead, by itself or the field around it.
    var link: String?
  }

  private var open: [Field] = []
  /// How many of the open fields are at their instruction.
  private var instructions = 0

  /// Whether what stands here is shown.
  var isShown: Bool { instructions == 0 }

  /// Where the words lead that stand in the result of a HYPERLINK field.
  var link: String? { open.last?.link }

  /// How many fields stand there whose numbers Word counts as it shows them and does not keep: `LISTNUM`, `AUTONUM`.
  private(set) var uncounted = 0

  /// How many fields show the day on which the file is opened: `DATE`, `TIME`.
  private(set) var clocks = 0

  /// Formulas of `EQ` fields, as they are written: Word draws them and keeps no result.
  private(set) var formulas: [String] = []

  /// How many tables of contents there were.
  private(set) var contents = 0

  /// Whether an instruction makes a table of contents, whose lines say again what the headings say, with numbers of pages.
  private static func isContents(_ instruction: String) -> Bool {
    instruction.split { $0.isWhitespace || $0 == "\\" }.first?.uppercased() == "TOC"
  }

  /// Whether an instruction is one for the day or hour of today.
  static func isClock(_ instruction: String) -> Bool {
    let name = instruction.split { $0.isWhitespace || $0 == "\\" }.first?.uppercased()
    return name == "DATE" || name == "TIME"
  }

  /// - Parameter choice: What is shown of a box to check or a list to choose from.
  mutating func begin(choice: String?) {
    open.append(Field(choice: choice, link: open.last?.link))
    instructions += 1
  }

  /// - Parameter isContents: Whether what the field shows looks like a table of contents.
  mutating func separate(isContents: Bool = false) {
    guard let field = open.last, !field.isResult else { return }
    open[open.count - 1].isResult = true
    if isContents, WordFields.isContents(field.instruction) {
      open[open.count - 1].isLeftOut = true
      contents += 1
      return
    }
    open[open.count - 1].link = WordFields.link(field.instruction) ?? field.link
    instructions -= 1
  }

  /// Ends the innermost field; gives what a field shows that has no result.
  mutating func end() -> String? {
    guard let field = open.popLast() else { return nil }
    if WordFields.isClock(field.instruction) { clocks += 1 }
    if field.isLeftOut { instructions -= 1 }
    if field.isResult { return nil }
    instructions -= 1
    if let choice = field.choice { return choice }
    let words = field.instruction.split { $0 == " " || $0 == "\"" }
    let name = words.first?.uppercased().trimmed ?? ""
    if name == "LISTNUM" || name.hasPrefix("AUTONUM") { uncounted += 1 }
    if name == "EQ" { formulas.append(String(field.instruction.trimmed.prefix(80))) }
    guard name == "SYMBOL", words.count > 1 else { return nil }
    let isHexadecimal = words[1].lowercased().hasPrefix("0x")
    guard let code = isHexadecimal ? UInt32(words[1].dropFirst(2), radix: 16) : UInt32(words[1]) else { return nil }
    let font = words.firstIndex(of: "\\f").map { words[($0 + 1)...].joined(separator: " ") } ?? ""
    let face = font.split(separator: "\\").first.map { String($0).trimmed } ?? ""
    return Symbols.sign(code, font: face.isEmpty ? "Symbol" : face) ?? Unicode.Scalar(code).map { String($0) }
  }

  mutating func add(instruction: String) {
    guard !open.isEmpty, !open[open.count - 1].isResult, open[open.count - 1].instruction.utf8.count < 10_000 else {
      return
    }
    open[open.count - 1].instruction += instruction
  }

  /// The address of a HYPERLINK instruction; nil for places within the document and for other fields.
  static func link(_ instruction: String) -> String? {
    let text = instruction.trimmed
    guard text.prefix(9).uppercased() == "HYPERLINK" else { return nil }
    let rest = String(text.dropFirst(9)).trimmed
    if rest.hasPrefix("\"") {
      let address = rest.dropFirst().prefix { $0 != "\"" }
      return address.isEmpty ? nil : String(address)
    }
    let address = rest.prefix { $0 != " " }
    return address.isEmpty || address.hasPrefix("\\") ? nil : String(address)
  }

  /// Where the result of a table of contents begins, in a part: each line of it ends in the number of a page, or refers to one. A
  /// field that was broken, and goes on into the text, is none.
  static func contents(in tree: XMLTree) -> Set<XMLTree.Index> {
    var found: Set<XMLTree.Index> = []
    var open: [(begin: XMLTree.Index, separate: XMLTree.Index?)] = []
    // Looked at once, however many stand in each other.
    var done = 0
    for index in tree.nodes.indices where tree.tag(index) == .fldChar {
      switch tree.attribute(index, .fldCharType) {
      case "begin": open.append((index, nil))
      case "separate": if let last = open.indices.last, open[last].separate == nil { open[last].separate = index }
      case "end":
        guard let field = open.popLast(), let separate = field.separate, field.begin >= done,
          (field.begin..<separate).contains(where: { tree.tag($0) == .instrText && isContents(tree.allText($0)) })
        else { continue }
        done = index
        let starts = (separate..<index).filter { tree.tag($0) == .p }
        let lines = zip([separate] + starts, starts + [index]).map { $0..<$1 }
        if lines.allSatisfy({ namesPage(tree, $0) || isBlank(tree, $0) }),
          lines.contains(where: { namesPage(tree, $0) })
        {
          found.insert(separate)
        }
      default: break
      }
    }
    return found
  }

  /// Whether a line ends in a number behind a tab, or refers to a page.
  private static func namesPage(_ tree: XMLTree, _ line: Range<XMLTree.Index>) -> Bool {
    if line.contains(where: { tree.tag($0) == .instrText && tree.allText($0).contains("PAGEREF") }) { return true }
    return line.contains { tree.tag($0) == .tab } && (words(tree, line).last?.isNumber ?? false)
  }

  private static func isBlank(_ tree: XMLTree, _ line: Range<XMLTree.Index>) -> Bool { words(tree, line).isEmpty }

  private static func words(_ tree: XMLTree, _ line: Range<XMLTree.Index>) -> String {
    line.filter { tree.tag($0) == .t }.map { tree.allText($0) }.joined().trimmed
  }

  /// Beginnings of fields in a part that have an end: any other is taken as not there, or it would hide all that follows.
  static func whole(in tree: XMLTree) -> Set<XMLTree.Index> {
    var whole: Set<XMLTree.Index> = []
    var stories: [(end: XMLTree.Index, open: [XMLTree.Index])] = [(tree.nodes.count, [])]
    for index in tree.nodes.indices {
      while stories.count > 1, let last = stories.last, index >= last.end { stories.removeLast() }
      if tree.tag(index) == .txbxContent { stories.append((tree.end(index), [])) }
      guard tree.tag(index) == .fldChar else { continue }
      switch tree.attribute(index, .fldCharType) {
      case "begin": stories[stories.count - 1].open.append(index)
      case "end":
        if let begin = stories[stories.count - 1].open.popLast() { whole.formUnion([begin, index]) }
      default: break
      }
    }
    return whole
  }
}
