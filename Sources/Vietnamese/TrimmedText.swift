extension StringProtocol {
  /// Without the characters at both ends that are to go.
  package func trimmed(of isCut: (Character) -> Bool) -> String {
    var text = self[...]
    while let first = text.first, isCut(first) { text = text.dropFirst() }
    while let last = text.last, isCut(last) { text = text.dropLast() }
    return String(text)
  }

  /// Without the space at both ends.
  package var trimmedOfSpace: String { trimmed(of: \.isWhitespace) }
}
