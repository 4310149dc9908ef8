/// Drawings: text boxes, pictures, drawn lines, and what cannot be shown.
extension WordReader {
  /// Reads a drawing, a VML picture or an embedded object.
  mutating func drawing(_ tree: XMLTree, _ index: XMLTree.Index, into draft: inout Draft) throws(OfficeFileError) {
    var at = index + 1
    var alternativeText = ""
    var hasShown = false
    while at < tree.end(index) {
      let node = at
      at += 1
      switch tree.tag(node) {
      case .choice, .fallback:
        if let parent = tree.parent(node), tree.chosenAlternative(parent) != node { at = tree.end(node) }
      case .docPr, .picProperties:
        if let text = tree.attribute(node, .descr)?.trimmed, !text.isEmpty { alternativeText = text }
      case .txbxContent:
        at = tree.end(node)
        hasShown = true
        let boxed = try boxed(tree, node)
        if draft.text.isBlank { draft.before += boxed } else { draft.after += boxed }
      case .blip, .vmlImage:
        hasShown = true
        let text = tree.tag(node) == .vmlImage ? tree.attribute(node, .vmlTitle) ?? "" : alternativeText
        picture(tree, node, alternativeText: text, into: &draft)
      case .presetGeometry:
        if ["line", "straightConnector1"].contains(tree.attribute(node, .preset)) { draft.after.append(.rule) }
      case .vmlLine: draft.after.append(.rule)
      case .vmlShape where tree.attribute(node, .vmlConnector) == "straight": draft.after.append(.rule)
      case .vmlRect where ["t", "true"].contains(tree.attribute(node, .vmlHorizontalRule)): draft.after.append(.rule)
      case .vmlTextPath:
        if let text = tree.attribute(node, .vmlString), !text.trimmed.isEmpty {
          draft.after.append(WordReader.floating(text))
        }
      case .chart: counts.unreadable["chart", default: 0] += 1
      case .diagram:
        counts.unreadable["diagram", default: 0] += 1
        draft.after += diagramWords(tree, node)
      case .oleObject: if !hasShown { counts.unreadable["object", default: 0] += 1 }
      default: break
      }
    }
  }

  /// The words of a SmartArt graphic, a paragraph a shape, in the order in which they were written.
  private mutating func diagramWords(_ tree: XMLTree, _ index: XMLTree.Index) -> [Block] {
    guard let id = tree.attribute(index, .rDiagramData), let target = relationships[id], !target.isExternal,
      fields.isShown, diagrams.insert(target.target).inserted, let data = try? package.tree(target.target)
    else { return [] }
    return data.nodes.indices.filter { data.tag($0) == .diagramPoint }.flatMap { point in
      (point..<data.end(point)).filter { data.tag($0) == .drawingParagraph }.compactMap { paragraph in
        let words = data.allText(paragraph).trimmed
        return words.isEmpty ? nil : WordReader.floating(changes.shown(words))
      }
    }
  }

  /// The blocks of a text box.
  private mutating func boxed(_ tree: XMLTree, _ index: XMLTree.Index) throws(OfficeFileError) -> [Block] {
    depth += 1
    defer { depth -= 1 }
    let outer = fields
    fields = WordFields()
    defer { fields = outer }
    return try blocks(tree, index).map { block in
      guard case .paragraph(var paragraph) = block else { return block }
      paragraph.isFloating = true
      return .paragraph(paragraph)
    }
  }

  private static func floating(_ text: String) -> Block {
    .paragraph(Paragraph(runs: [Run(text)], isFloating: true))
  }

  private mutating func picture(
    _ tree: XMLTree, _ index: XMLTree.Index, alternativeText: String, into draft: inout Draft
  ) {
    let id = tree.attribute(index, .rEmbed) ?? tree.attribute(index, .rId)
    // Pictures outside the file were counted by their relationships.
    guard let id, let target = relationships[id], !target.isExternal, fields.isShown else { return }
    guard let bytes = package.bytes(target.target) else {
      counts.unreadable["picture", default: 0] += 1
      return
    }
    switch PictureKind(bytes) {
    case .shown(let ending):
      draft.text.append(Run("", picture: pictures.count))
      pictures.append(Picture(bytes: bytes, fileExtension: ending, alternativeText: alternativeText))
    case .unreadable(let kind): counts.unreadable[kind, default: 0] += 1
    }
  }
}
