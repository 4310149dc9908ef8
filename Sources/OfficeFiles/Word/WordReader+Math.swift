/// Formulas, as one line of text in reading order.
extension WordReader {
  /// Adds a formula's text: fractions with `/`, roots with `√`, exponents and indices as such; in brackets what would else be read
  /// otherwise. What is said of it is told as well, since one line cannot show every formula.
  mutating func math(_ tree: XMLTree, _ index: XMLTree.Index, into text: inout ShownText) {
    var own = ShownText()
    let before = text.pieces.last?.run.text.last
    math(tree, index, behind: before, into: &own)
    let words = own.pieces.map { piece in
      (piece.run.isSuperscript ? "^" : piece.run.isSubscript ? "_" : "") + piece.run.text
    }.joined().trimmed
    // A variable or number that is only set as a formula is none.
    if words.contains(where: { !$0.isLetter && !$0.isNumber && !".,%".contains($0) }) || own.pieces.count > 1 {
      counts.formulas.append(String(words.prefix(80)))
    }
    text.append(own)
  }

  private func math(
    _ tree: XMLTree, _ index: XMLTree.Index, behind before: Character?, into text: inout ShownText
  ) {
    // What closes what is open, innermost last.
    var closings: [(end: XMLTree.Index, text: String)] = []
    let end = tree.end(index)
    var at = index + 1
    while at < end {
      while let last = closings.last, at >= last.end {
        text.append(Run(last.text))
        closings.removeLast()
      }
      let parent = tree.parent(at).map { tree.tag($0) }
      switch tree.tag(at) {
      case .t, .mathText:
        let look = WordReader.mathPosition(tree, at, within: index)
        text.append(Run(tree.allText(at), isSuperscript: look == .mathSuper, isSubscript: look == .mathSub))
      case .mathFraction:
        let last = text.pieces.last?.run.text.last ?? before
        if !WordReader.stands(behind: last)
          || !WordReader.stands(before: WordReader.next(tree, tree.end(at), closings.last?.end ?? end))
        {
          text.append(Run("("))
          closings.append((tree.end(at), ")"))
        }
      case .mathNumerator, .mathDenominator,
        .mathElement where parent == .mathRadical:
        let isRoot = parent == .mathRadical
        let isComposed =
          WordReader.isComposed(tree, at)
          || isRoot && !WordReader.stands(before: WordReader.next(tree, tree.end(at), closings.last?.end ?? end))
        if tree.tag(at) == .mathNumerator { closings.append((tree.end(at), "/")) }
        if isComposed {
          text.append(Run("("))
          closings.append((tree.end(at), ")"))
        }
      case .mathRadical:
        if let degree = tree.child(at, .mathDegree) {
          text.append(Run(WordReader.mathText(tree, degree), isSuperscript: true))
        }
        text.append(Run("√"))
      case .mathDegree:
        at = tree.end(at)
        continue
      case .mathDelimiter:
        let properties = tree.child(at, .mathDelimiterProperties)
        func sign(_ tag: Tag, _ usual: String) -> String {
          properties.flatMap { tree.child($0, tag) }.map { tree.attribute($0, .mathValue) ?? "" } ?? usual
        }
        text.append(Run(sign(.mathBegin, "(")))
        closings.append((tree.end(at), sign(.mathEnd, ")")))
      case .mathOperator:
        let character = tree.child(at, .mathOperatorProperties).flatMap { tree.child($0, .mathCharacter) }
        text.append(Run(character.flatMap { tree.attribute($0, .mathValue) } ?? "∫"))
      default: break
      }
      at += 1
    }
    for closing in closings.reversed() { text.append(Run(closing.text)) }
  }

  /// So many nodes are looked at for what stands in a part of a formula, or behind it.
  private static let near = 64

  /// Whether a part of a formula has more than one term, or a term with an exponent or fraction.
  private static func isComposed(_ tree: XMLTree, _ part: XMLTree.Index) -> Bool {
    guard tree.end(part) - part < near else { return true }
    let texts = (part..<tree.end(part)).filter { tree.tag($0) == .mathText || tree.tag($0) == .t }
    if texts.count != 1 { return !texts.isEmpty }
    return tree.allText(texts[0]).trimmed.contains { !$0.isLetter && !$0.isNumber && !".,%".contains($0) }
  }

  private static func mathText(_ tree: XMLTree, _ part: XMLTree.Index) -> String {
    (part..<min(tree.end(part), part + near)).filter { tree.tag($0) == .mathText || tree.tag($0) == .t }
      .map { tree.allText($0) }.joined().trimmed
  }

  /// The first letter or sign of a formula from a place on; nil at its end.
  private static func next(_ tree: XMLTree, _ start: XMLTree.Index, _ end: XMLTree.Index) -> Character? {
    for at in start..<max(start, min(end, start + near)) {
      switch tree.tag(at) {
      case .mathText, .t: if let first = tree.allText(at).trimmed.first { return first }
      // A letter: what follows is multiplied.
      case .mathFraction, .mathRadical, .mathDelimiter, .mathOperator: return "x"
      default: break
      }
    }
    return end - start > near ? "x" : nil
  }

  /// Whether a fraction can stand behind a sign without brackets.
  private static func stands(behind sign: Character?) -> Bool {
    sign.map { $0.isWhitespace || "=+(<>≤≥≈,;:".contains($0) } ?? true
  }

  /// Whether a fraction or root can stand before a sign without brackets.
  private static func stands(before sign: Character?) -> Bool { sign.map { "=+-−–)<>≤≥≈,;:×·*".contains($0) } ?? true }

  /// Whether a text stands in an exponent or index.
  private static func mathPosition(_ tree: XMLTree, _ index: XMLTree.Index, within top: XMLTree.Index) -> Tag? {
    var at = tree.parent(index)
    while let place = at, place > top {
      if tree.tag(place) == .mathSuper || tree.tag(place) == .mathSub { return tree.tag(place) }
      at = tree.parent(place)
    }
    return nil
  }
}
