import CCmark

/// The few tags of raw HTML that editors and converters write and that mean something in a text: a line break, a raised or
/// lowered figure. Left out they would join words, and make 106 of 10⁶.
enum InlineTags {
  private struct Open {
    let node: CmarkNode
    let parent: CmarkNode?
    let name: String
  }

  /// Puts breaks, and raised and lowered text, in the place of their tags; others stay, to be left out with a message.
  /// Linear in the tree.
  static func put(in root: CmarkNode) {
    var open: Open?
    root.walk { node, entering in
      guard entering, node.type == CMARK_NODE_HTML_INLINE else { return }
      let (name, isEnd) = tag(node.literal)
      switch name {
      case "br": node.replace(with: CmarkNode(cmark_node_new(CMARK_NODE_LINEBREAK)))
      case "wbr": node.remove()
      case "sup", "sub":
        if !isEnd {
          open = Open(node: node, parent: node.parent, name: name)
        } else if let start = open, start.name == name, start.parent?.pointer == node.parent?.pointer {
          wrap(start.node, to: node, name)
          open = nil
        }
      default: return
      }
    }
  }

  /// Name in lower case, and whether the tag closes.
  private static func tag(_ literal: String) -> (String, Bool) {
    var rest = literal.dropFirst()
    let isEnd = rest.first == "/"
    if isEnd { rest = rest.dropFirst() }
    return (rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased(), isEnd)
  }

  /// What stands between two tags, raised or lowered; both tags are removed.
  private static func wrap(_ start: CmarkNode, to end: CmarkNode, _ name: String) {
    var inside: [CmarkNode] = []
    var at = start.next
    while let node = at, node.pointer != end.pointer {
      inside.append(node)
      at = node.next
    }
    if let text = plain(inside, name) {
      start.insertBefore(CmarkNode.text(text))
      for node in inside { node.remove() }
    } else if let custom = CmarkNode.custom(block: false, enter: "<\(name)>", exit: "</\(name)>"), !inside.isEmpty {
      start.insertBefore(custom)
      for node in inside {
        cmark_node_unlink(node.pointer)
        custom.append(node)
      }
    }
    start.remove()
    end.remove()
  }

  /// Figures and signs as the raised or lowered characters that Unicode has; nil for anything else.
  private static func plain(_ inside: [CmarkNode], _ name: String) -> String? {
    let table = name == "sup" ? raised : lowered
    var out = ""
    for node in inside {
      guard node.type == CMARK_NODE_TEXT else { return nil }
      for character in node.literal where character != " " {
        guard let found = table[character] else { return nil }
        out.append(found)
      }
    }
    return out.isEmpty ? nil : out
  }

  private static let raised = Dictionary(uniqueKeysWithValues: zip("0123456789+-−=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ"))
  private static let lowered = Dictionary(uniqueKeysWithValues: zip("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎"))
}
