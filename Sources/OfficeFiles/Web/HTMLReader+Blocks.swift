/// Paragraphs and tables of a page.
extension HTMLReader {
  /// Where the reading of blocks stands.
  private struct State {
    var look: HTMLLook
    var text = ShownText()
    var label: String?
    var outlineLevel: Int?
    var alignment: Paragraph.Alignment = .left
    var endsWithSpace = true
    /// Behind a picture that text flows around: the end of its line in the source is no blank in a word.
    var isBehindFloat = false
    var blocks: [Block] = []
    /// Elements that are open: where each ends, the look before it, and whether it ends a paragraph.
    var open: [Open] = []
    var lists: [HTMLList] = []
  }

  private struct Open {
    let end: XMLTree.Index
    let look: HTMLLook
    let role: Role
    let isList: Bool
  }

  /// The blocks in an element.
  mutating func blocks(_ root: XMLTree.Index, look: HTMLLook) throws(OfficeFileError) -> [Block] {
    var state = State(look: look.entering(tree, root))
    var at = root + 1
    let end = tree.end(root)
    while at < end {
      let index = at
      while let last = state.open.last, index >= last.end { close(&state) }
      at = index + 1
      if tree.tag(index) == .text {
        var text = tree.text(index)
        if state.isBehindFloat, text.first == "\n", text.dropFirst().first.map({ !$0.isWhitespace }) ?? true {
          text.removeFirst()
        }
        state.isBehindFloat = false
        add(text, &state)
        continue
      }
      if notes.isBody(index) {
        at = tree.end(index)
        continue
      }
      let role = role(index)
      switch role {
      case .skipped: at = tree.end(index)
      case .rule:
        flush(&state)
        state.blocks.append(.rule)
      case .lineBreak:
        state.text.append(state.look.run("\n"))
        state.endsWithSpace = true
      case .picture:
        if let place = picture(index) {
          state.text.append(Run("", picture: place))
          state.endsWithSpace = false
        }
        state.isBehindFloat = ["left", "right"].contains(tree.attribute(index, .htmlAlign)?.trimmed.lowercased() ?? "")
      case .table:
        flush(&state)
        if let table = try table(index, look: state.look) { state.blocks.append(.table(table)) }
        at = tree.end(index)
      case .inline, .block, .paragraph:
        if role == .inline, takesLabel(index, &state) || isNoteMark(index, &state) {
          at = tree.end(index)
        } else {
          enter(index, role, &state)
        }
      }
    }
    while !state.open.isEmpty { close(&state) }
    flush(&state)
    return state.blocks
  }

  private mutating func enter(_ index: XMLTree.Index, _ role: Role, _ state: inout State) {
    if role != .inline { flush(&state) }
    let isList = tree.tag(index) == .htmlOl || tree.tag(index) == .htmlUl
    state.open.append(Open(end: tree.end(index), look: state.look, role: role, isList: isList))
    state.look = state.look.entering(tree, index)
    if isList { state.lists.append(HTMLList(tree, index)) }
    if tree.tag(index) == .htmlLi, !state.lists.isEmpty {
      state.label = state.lists[state.lists.count - 1].next(tree, index)
    }
    if role != .inline { state.alignment = state.look.alignment }
    switch tree.tag(index) {
    case .htmlH1: state.outlineLevel = 1
    case .htmlH2: state.outlineLevel = 2
    case .htmlH3: state.outlineLevel = 3
    case .htmlH4: state.outlineLevel = 4
    case .htmlH5: state.outlineLevel = 5
    case .htmlH6: state.outlineLevel = 6
    default: break
    }
  }

  private mutating func close(_ state: inout State) {
    guard let last = state.open.popLast() else { return }
    if last.role != .inline { flush(&state, keepsEmpty: last.role == .paragraph) }
    if last.isList { state.lists.removeLast() }
    state.look = last.look
    if last.role != .inline {
      state.alignment = state.look.alignment
      state.label = nil
    }
  }

  /// Ends the paragraph. Empty ones are kept where they are empty lines.
  private mutating func flush(_ state: inout State, keepsEmpty: Bool = false) {
    defer { state.endsWithSpace = true }
    var runs = HTMLReader.trimmed(state.text.runs())
    changes.add(state.text.changes)
    state.text = ShownText()
    if runs.isEmpty, !keepsEmpty { return }
    if runs.count == 1, runs[0].text.trimmed.isEmpty, runs[0].picture == nil, runs[0].note == nil { runs = [] }
    // An empty line behind another says no more.
    if runs.isEmpty, state.label == nil, case .paragraph(let last)? = state.blocks.last, last.runs.isEmpty { return }
    state.blocks.append(
      .paragraph(
        Paragraph(label: state.label, runs: runs, alignment: state.alignment, outlineLevel: state.outlineLevel)))
    (state.label, state.outlineLevel) = (nil, nil)
  }

  private static func trimmed(_ runs: [Run]) -> [Run] {
    var runs = runs
    while let first = runs.first, first.note == nil, first.picture == nil {
      runs[0].text = String(first.text.drop { $0.isWhitespace })
      if !runs[0].text.isEmpty { break }
      runs.removeFirst()
    }
    while let last = runs.last, last.note == nil, last.picture == nil {
      var text = Substring(last.text)
      while let character = text.last, character.isWhitespace { text.removeLast() }
      runs[runs.count - 1].text = String(text)
      if !text.isEmpty { break }
      runs.removeLast()
    }
    return runs
  }

  /// Adds text as a browser shows it: white space is one blank, none at the beginning of a line.
  private func add(_ text: String, _ state: inout State) {
    if state.look.isPreformatted {
      state.text.append(state.look.run(text.filter { $0 != "\r" }), legacyFont: state.look.legacyFont)
      state.endsWithSpace = false
      return
    }
    var shown = String.UnicodeScalarView()
    var isSpace = state.endsWithSpace
    for scalar in text.unicodeScalars {
      switch scalar.value {
      // No-break spaces are how editors of pages move words; they say nothing.
      case 0x20, 0x09, 0x0A, 0x0D, 0x0C, 0xA0:
        if !isSpace { shown.append(" ") }
        isSpace = true
      default:
        shown.append(scalar)
        isSpace = false
      }
    }
    state.endsWithSpace = isSpace
    let words = Symbols.text(String(shown), low: state.look.symbolFont, high: state.look.symbolFont)
    state.text.append(state.look.run(words), legacyFont: state.look.legacyFont)
  }

  /// The number that Word writes before a paragraph of a list when it saves a page.
  private mutating func takesLabel(_ index: XMLTree.Index, _ state: inout State) -> Bool {
    guard tree.tag(index) == .htmlSpan, state.text.isBlank,
      HTMLLook.declarations(tree, index).contains(where: { $0.0 == "mso-list" && $0.1.hasPrefix("ignore") })
    else { return false }
    let look = state.look.entering(tree, index)
    // The font of signs stands at the label, around it or within it; what is within may also be the blanks behind it.
    let first = tree.children(index).first { tree.tag($0) == .htmlFont || tree.tag($0) == .htmlSpan }
    let font = look.symbolFont ?? first.flatMap { look.entering(tree, $0).symbolFont }
    var words = tree.allText(index)
    if let font { words = Symbols.label(words.trimmed, font: font) }
    if words.trimmed == "·" { words = "•" }
    var shown = ShownText()
    shown.append(look.run(words.trimmed), legacyFont: look.legacyFont)
    let label = shown.runs().map(\.text).joined()
    changes.add(shown.changes)
    state.label = label.isEmpty ? nil : label
    return true
  }

  /// Links to notes, and the notes' own marks.
  private mutating func isNoteMark(_ index: XMLTree.Index, _ state: inout State) -> Bool {
    guard tree.tag(index) == .htmlA else { return false }
    if notes.isMark(index) { return true }
    guard let place = notes.place(index) else { return false }
    state.text.append(Run("", note: place))
    state.endsWithSpace = false
    return true
  }
}

/// A list on a page, and how far it is counted.
struct HTMLList {
  private let isOrdered: Bool
  private var format: NumberFormat
  private var number: Int
  private let step: Int
  private let bullet: String?

  init(_ tree: XMLTree, _ index: XMLTree.Index) {
    isOrdered = tree.tag(index) == .htmlOl
    let style = HTMLLook.declarations(tree, index).first { $0.0 == "list-style-type" || $0.0 == "list-style" }?.1
    let kind = tree.attribute(index, .htmlType) ?? ""
    let isReversed = tree.attributeBytes(index, .htmlReversed) != nil
    step = isReversed ? -1 : 1
    format = HTMLList.format(style: style, type: kind)
    let items = tree.children(index).filter { tree.tag($0) == .htmlLi }.count
    number =
      (tree.number(index, .htmlStart).map { min(max($0, -1_000_000), 1_000_000) } ?? (isReversed ? items : 1)) - step
    bullet = (style ?? "").contains("none") ? nil : "•"
  }

  private static func format(style: String?, type: String) -> NumberFormat {
    let names: [(String, NumberFormat)] = [
      ("none", .none), ("lower-alpha", .lowerLetter), ("lower-latin", .lowerLetter), ("upper-alpha", .upperLetter),
      ("upper-latin", .upperLetter), ("lower-roman", .lowerRoman), ("upper-roman", .upperRoman),
      ("decimal-leading-zero", .padded(2)), ("decimal", .decimal),
    ]
    if let style, let (_, format) = names.first(where: { style.contains($0.0) }) { return format }
    switch type {
    case "a": return .lowerLetter
    case "A": return .upperLetter
    case "i": return .lowerRoman
    case "I": return .upperRoman
    default: return .decimal
    }
  }

  /// Counts an item, and gives its label as browsers show it.
  mutating func next(_ tree: XMLTree, _ item: XMLTree.Index) -> String? {
    let own = HTMLLook.declarations(tree, item).first { $0.0 == "list-style-type" || $0.0 == "list-style" }?.1
    if own?.contains("none") ?? false {
      number += step
      return nil
    }
    guard isOrdered else { return bullet }
    number = tree.number(item, .htmlValue).map { min(max($0, -1_000_000), 1_000_000) } ?? number + step
    let text = format.text(number)
    return text.isEmpty ? nil : text + "."
  }
}
