/// Formulas, as one line of text in reading order.
extension WordReader {
  /// Adds a formula's text: fractions with `/`, roots with `√`, exponents and indices as such.
  func math(_ tree: XMLTree, _ index: XMLTree.Index, into text: inout ShownText) {
    // What closes what is open, innermost last.
    var closings: [(end: XMLTree.Index, text: String)] = []
    for at in (index + 1)..<max(index + 1, tree.end(index)) {
      while let last = closings.last, at >= last.end {
        text.append(Run(last.text))
        closings.removeLast()
      }
      let parent = tree.parent(at).map { tree.tag($0) }
      switch tree.tag(at) {
      case .t, .mathText:
        let look = WordReader.mathPosition(tree, at, within: index)
        text.append(Run(tree.allText(at), isSuperscript: look == .mathSuper, isSubscript: look == .mathSub))
      case .mathNumerator, .mathDenominator,
        .mathElement where parent == .mathRadical:
        let isComposed = tree.end(at) - at > 6
        if isComposed { text.append(Run("(")) }
        if isComposed { closings.append((tree.end(at), ")")) }
        if tree.tag(at) == .mathNumerator {
          closings.insert((tree.end(at), "/"), at: closings.count - (isComposed ? 1 : 0))
        }
      case .mathRadical: text.append(Run("√"))
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
    }
    for closing in closings.reversed() { text.append(Run(closing.text)) }
  }

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
