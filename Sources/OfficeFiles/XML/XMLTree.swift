/// Elements and texts of an XML part or a web page, in document order in one array: what stands in an element stands right behind it,
/// up to its `end`. Readers go through it by index, forwards; nothing in it refers to C memory, and no depth of nesting needs a stack.
struct XMLTree {
  typealias Index = Int

  struct Node {
    let tag: Tag
    let parent: Int32
    /// The first node that does not stand in this one.
    var end: Int32
    /// Where its attributes begin; they end where those of the next node begin.
    let attributes: Int32
    /// Its text in `bytes`; empty for elements.
    var text: Range<Int32>
  }

  struct Attribute {
    let tag: Tag
    let value: Range<Int32>
  }

  private(set) var nodes: [Node] = []
  private var attributes: [Attribute] = []
  private var bytes: [UInt8] = []

  /// The node's name.
  func tag(_ index: Index) -> Tag { nodes[index].tag }

  /// The first node behind everything that stands in this one.
  func end(_ index: Index) -> Index { Int(nodes[index].end) }

  /// The element that it stands in; nil at the top.
  func parent(_ index: Index) -> Index? {
    let parent = nodes[index].parent
    return parent < 0 ? nil : Int(parent)
  }

  /// The elements and texts right in this one, in order.
  func children(_ index: Index) -> Children { Children(tree: self, at: index + 1, end: end(index)) }

  /// The first child of that name.
  func child(_ index: Index, _ tag: Tag) -> Index? { children(index).first { nodes[$0].tag == tag } }

  /// The first element of that name at any depth in this one.
  func first(_ tag: Tag, in index: Index) -> Index? { (index + 1..<end(index)).first { nodes[$0].tag == tag } }

  /// An attribute's value.
  func attribute(_ index: Index, _ tag: Tag) -> String? {
    attributeBytes(index, tag).map { String(decoding: $0, as: UTF8.self) }
  }

  /// An attribute's value in UTF-8.
  func attributeBytes(_ index: Index, _ tag: Tag) -> ArraySlice<UInt8>? {
    let end = index + 1 < nodes.count ? Int(nodes[index + 1].attributes) : attributes.count
    var at = Int(nodes[index].attributes)
    while at < end {
      if attributes[at].tag == tag {
        return bytes[Int(attributes[at].value.lowerBound)..<Int(attributes[at].value.upperBound)]
      }
      at += 1
    }
    return nil
  }

  /// A text's words; empty for elements.
  func text(_ index: Index) -> String {
    let range = nodes[index].text
    return range.isEmpty ? "" : String(decoding: textBytes(index), as: UTF8.self)
  }

  /// A text in UTF-8.
  func textBytes(_ index: Index) -> ArraySlice<UInt8> {
    let range = nodes[index].text
    return bytes[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  /// All text in an element.
  func allText(_ index: Index) -> String {
    (index..<end(index)).lazy.filter { nodes[$0].tag == .text }.map { text($0) }.joined()
  }

  struct Children: Sequence, IteratorProtocol {
    let tree: XMLTree
    var at: Int
    let end: Int

    mutating func next() -> Index? {
      guard at < end else { return nil }
      defer { at = tree.end(at) }
      return at
    }
  }
}

// MARK: Making

extension XMLTree {
  /// Begins an element; it ends with ``close(_:)``.
  mutating func open(_ tag: Tag, parent: Int32) -> Int32 {
    let index = Int32(truncatingIfNeeded: nodes.count)
    nodes.append(
      Node(
        tag: tag, parent: parent, end: index + 1, attributes: Int32(truncatingIfNeeded: attributes.count), text: 0..<0))
    return index
  }

  mutating func close(_ index: Int32) { nodes[Int(index)].end = Int32(truncatingIfNeeded: nodes.count) }

  /// An attribute of the element that was opened last.
  mutating func add(_ tag: Tag, value: UnsafeBufferPointer<UInt8>) {
    attributes.append(Attribute(tag: tag, value: store(value)))
  }

  /// Text at the end of an element; text that follows text makes it longer.
  mutating func add(text: UnsafeBufferPointer<UInt8>, parent: Int32) {
    let range = store(text)
    if let last = nodes.last, last.tag == .text, last.parent == parent, last.text.upperBound == range.lowerBound {
      nodes[nodes.count - 1].text = last.text.lowerBound..<range.upperBound
      return
    }
    let index = Int32(truncatingIfNeeded: nodes.count)
    nodes.append(
      Node(
        tag: .text, parent: parent, end: index + 1, attributes: Int32(truncatingIfNeeded: attributes.count), text: range
      ))
  }

  private mutating func store(_ text: UnsafeBufferPointer<UInt8>) -> Range<Int32> {
    let start = Int32(truncatingIfNeeded: bytes.count)
    bytes.append(contentsOf: text)
    return start..<Int32(truncatingIfNeeded: bytes.count)
  }
}
