extension String {
  /// The text without white space at both ends.
  var trimmed: String {
    var rest = Substring(self)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}

extension Block {
  /// Whether nothing is seen of it.
  var isBlank: Bool {
    switch self {
    case .paragraph(let paragraph):
      paragraph.label == nil
        && paragraph.runs.allSatisfy { $0.note == nil && $0.picture == nil && $0.text.trimmed.isEmpty }
    case .table, .rule: false
    }
  }
}
