/// What a set of templates is checked against: what its pages can show, and the words that code asks for.
public struct TemplateContract: Sendable {
  /// What every page has beside its own content.
  let frame: any View.Type
  /// All kinds of page, in the order of the reference.
  let pages: [any PageContent.Type]
  /// Words that no template names.
  let words: Set<String>

  /// A contract with all its parts.
  public init(frame: any View.Type, pages: [any PageContent.Type], words: Set<String>) {
    self.frame = frame
    self.pages = pages
    self.words = words
  }

  /// Keys of the frame that no view inside it has, which so need not be looked for in those.
  var ofFrameAlone: Set<String> {
    var seen: Set<ObjectIdentifier> = []
    var inside: Set<String> = []
    func visit(_ view: any View.Type) {
      guard seen.insert(ObjectIdentifier(view)).inserted else { return }
      for key in view.declaredKeys {
        if view != frame { inside.insert(key.name) }
        switch key.kind {
        case .view(let child), .list(let child): visit(child)
        case .text, .address, .html, .flag, .texts, .table: break
        }
      }
    }
    for view in [frame, LayoutView.self] + pages { visit(view) }
    return Set(frame.declaredKeys.map(\.name)).subtracting(inside)
  }
}
