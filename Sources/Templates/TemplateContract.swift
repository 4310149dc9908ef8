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
}
