import Templates

/// What the portal's templates stand on.
extension TemplateContract {
  /// Every page kind of the portal, the frame around them, and the words that its code asks for.
  public static let portal = TemplateContract(frame: FrameView.self, pages: PageKinds.all, words: Word.keys)
}

extension PageKinds {
  /// What every page has beside its own content.
  package static var frame: any View.Type { FrameView.self }
}
