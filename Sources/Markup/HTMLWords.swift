/// The words between the tags of a block of HTML, which go with it when it is left out.
enum HTMLWords {
  /// The words that a browser would show, in order. Linear in the text.
  static func shown(in literal: String) -> [Substring] {
    var words: [Substring] = []
    var rest = literal[...]
    while !rest.isEmpty {
      let text = rest.prefix { $0 != "<" }
      words += text.split(whereSeparator: \.isWhitespace).filter { word in word.contains { $0.isLetter || $0.isNumber }
      }
      .filter { !isEntity($0) }
      rest = rest[text.endIndex...]
      if rest.hasPrefix("<!--") {
        rest = behind("-->", in: rest)
      } else if let name = ["script", "style", "template"].first(where: {
        rest.dropFirst().lowercased(4 + $0.count).hasPrefix($0)
      }) {
        rest = behind(">", in: closing(name, in: rest))
      } else {
        rest = behind(">", in: rest)
      }
    }
    return words
  }

  private static func isEntity(_ word: Substring) -> Bool {
    word.hasPrefix("&") && word.hasSuffix(";") && word.count < 12
  }

  private static func behind(_ mark: String, in text: Substring) -> Substring {
    text.firstRange(of: mark).map { text[$0.upperBound...] } ?? text[text.endIndex...]
  }

  /// From the tag on that closes an element; the end where none does.
  private static func closing(_ name: String, in text: Substring) -> Substring {
    var rest = text.dropFirst()
    while let mark = rest.firstRange(of: "</") {
      rest = rest[mark.upperBound...]
      if rest.lowercased(name.count) == name { return rest }
    }
    return text[text.endIndex...]
  }
}

extension Substring {
  fileprivate func lowercased(_ count: Int) -> String { prefix(count).lowercased() }
}
