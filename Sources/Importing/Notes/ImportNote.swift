/// Something that an editor has to look at after an import, in Vietnamese.
package struct ImportNote: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// The file leaves something open that the page needs before it can be published.
    case open
    /// A value was read that may be another.
    case doubtful
    /// Something of the file was left out or changed.
    case changed
  }

  package let kind: Kind
  package let text: String
  /// What to do.
  package let fix: String

  init(_ kind: Kind, _ text: String, fix: String) {
    self.kind = kind
    self.text = text
    self.fix = fix
  }
}
