/// Footnotes on a page, as Word and LibreOffice write them: a link in the text leads to one in the note, and that one back.
struct HTMLNotes {
  struct Note {
    /// The element that holds the note's text.
    let body: XMLTree.Index
    /// The link in it that leads back.
    let mark: XMLTree.Index
  }

  private var byReference: [XMLTree.Index: Note] = [:]
  private var bodies: Set<XMLTree.Index> = []
  private var marks: Set<XMLTree.Index> = []
  private var places: [XMLTree.Index: Int] = [:]
  /// Notes in the order in which the text refers to them.
  private(set) var order: [Note] = []
  /// Whether the texts of the notes are read now.
  var isReading = false

  init(_ tree: XMLTree) {
    var named: [String: XMLTree.Index] = [:]
    var links: [(XMLTree.Index, String)] = []
    for index in tree.nodes.indices where tree.tag(index) == .htmlA {
      guard let target = tree.attribute(index, .htmlHref), let hash = target.lastIndex(of: "#") else { continue }
      for name in [tree.attribute(index, .htmlName), tree.attribute(index, .htmlId)].compactMap({ $0 })
      where named[name] == nil {
        named[name] = index
      }
      links.append((index, String(target[target.index(after: hash)...])))
    }
    let targets = Dictionary(links.map { ($0.0, $0.1) }) { first, _ in first }
    for (index, target) in links {
      guard let other = named[target], other > index, let back = targets[other], named[back] == index,
        let body = HTMLNotes.body(of: other, tree), index < body || index >= tree.end(body), !bodies.contains(body)
      else { continue }
      byReference[index] = Note(body: body, mark: other)
      bodies.insert(body)
      marks.insert(other)
    }
  }

  /// The element that holds the note in which its mark stands: a `div` of its own, else the paragraph or item of a list.
  private static func body(of mark: XMLTree.Index, _ tree: XMLTree) -> XMLTree.Index? {
    var at = tree.parent(mark)
    var paragraph: XMLTree.Index?
    while let place = at {
      switch tree.tag(place) {
      case .htmlP, .htmlLi: if paragraph == nil { paragraph = place }
      case .htmlDiv:
        let id = tree.attribute(place, .htmlId)?.lowercased() ?? ""
        return ["ftn", "edn", "sdfootnote", "sdendnote", "fn"].contains { id.hasPrefix($0) } ? place : paragraph
      case .htmlBody, .htmlTd: return paragraph
      default: break
      }
      at = tree.parent(place)
    }
    return paragraph
  }

  /// Whether the element is a note's text, which does not stand in the text where it stands in the file.
  func isBody(_ index: XMLTree.Index) -> Bool { bodies.contains(index) }

  /// Whether the link is a note's own mark.
  func isMark(_ index: XMLTree.Index) -> Bool { marks.contains(index) }

  /// The number of the note that the link refers to, from 0.
  mutating func place(_ reference: XMLTree.Index) -> Int? {
    guard let note = byReference[reference] else { return nil }
    if let place = places[reference] { return place }
    guard !isReading else { return nil }
    places[reference] = order.count
    order.append(note)
    return order.count - 1
  }
}
