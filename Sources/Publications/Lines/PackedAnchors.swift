/// Texts one after the other, each read by its number: as strings of their own the anchors of all publications would be the
/// largest part of what a build has of them in memory.
struct PackedTexts: Sendable {
  private let bytes: [UInt8]
  /// Where each ends.
  private let ends: [UInt32]

  init(_ texts: [String]) {
    var (bytes, ends): ([UInt8], [UInt32]) = ([], [])
    bytes.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count })
    ends.reserveCapacity(texts.count)
    for text in texts {
      bytes += text.utf8
      ends.append(UInt32(truncatingIfNeeded: bytes.count))
    }
    (self.bytes, self.ends) = (bytes, ends)
  }

  subscript(_ index: Int) -> String { withBytes(index) { String(decoding: $0, as: UTF8.self) } }

  /// The UTF-8 of a text.
  func withBytes<Value>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    bytes.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]))
    }
  }
}

/// The provisions of a document, in order.
public struct Provisions: RandomAccessCollection, Sendable {
  /// All but the texts.
  private struct Row: Sendable {
    let block: Int32
    /// -1 at the top.
    let parent: Int32
    let labelLength: Int32
    let kind: Provision.Kind
  }

  private let rows: [Row]
  /// Of each provision its anchor and how it is cited.
  private let texts: PackedTexts

  init(_ provisions: [Provision]) {
    rows = provisions.map {
      Row(
        block: Int32(clamping: $0.block), parent: Int32(clamping: $0.parent ?? -1),
        labelLength: Int32(clamping: $0.labelLength), kind: $0.kind)
    }
    texts = PackedTexts(provisions.flatMap { [$0.id, $0.label] })
  }

  /// The first.
  public var startIndex: Int { 0 }
  /// Behind the last.
  public var endIndex: Int { rows.count }

  /// A provision by its number.
  public subscript(_ index: Int) -> Provision {
    let row = rows[index]
    return Provision(
      block: Int(row.block), id: id(index), label: texts[2 * index + 1], kind: row.kind, parent: parent(index),
      labelLength: Int(row.labelLength))
  }

  /// The anchor of a provision.
  func id(_ index: Int) -> String { texts[2 * index] }

  /// What a provision is; asked alone, no text is made of it.
  public func kind(_ index: Int) -> Provision.Kind { rows[index].kind }

  /// The block with which a provision begins.
  public func block(_ index: Int) -> Int { Int(rows[index].block) }

  /// What a provision stands in; nil at the top.
  public func parent(_ index: Int) -> Int? { rows[index].parent < 0 ? nil : Int(rows[index].parent) }

  /// Calls `body` with the UTF-8 of a provision's anchor.
  fileprivate func withID<Value>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    texts.withBytes(2 * index, body)
  }
}

/// The anchors on the blocks of a document, in order of the blocks.
public struct Identifiers: RandomAccessCollection, Sendable {
  private struct Row: Sendable {
    let block: Int32
    /// A provision whose anchor it is; else, less than 0, the complement of the number of a text.
    let text: Int32
  }

  private let rows: [Row]
  private let provisions: Provisions
  private let others: PackedTexts

  init(_ identifiers: [(block: Int, id: String)], of provisions: Provisions) {
    var (rows, others): ([Row], [String]) = ([], [])
    rows.reserveCapacity(identifiers.count)
    var next = 0
    for (block, id) in identifiers {
      if next < provisions.count, provisions.id(next) == id {
        rows.append(Row(block: Int32(clamping: block), text: Int32(clamping: next)))
        next += 1
      } else {
        rows.append(Row(block: Int32(clamping: block), text: ~Int32(clamping: others.count)))
        others.append(id)
      }
    }
    (self.rows, self.provisions, self.others) = (rows, provisions, PackedTexts(others))
  }

  /// The first.
  public var startIndex: Int { 0 }
  /// Behind the last.
  public var endIndex: Int { rows.count }

  /// An anchor with the block that it stands on.
  public subscript(_ index: Int) -> (block: Int, id: String) {
    (Int(rows[index].block), withBytes(index) { String(decoding: $0, as: UTF8.self) })
  }

  /// Whether one of them begins so.
  public func contains(beginning start: StaticString) -> Bool {
    let start = UnsafeBufferPointer(start: start.utf8Start, count: start.utf8CodeUnitCount)
    return rows.indices.contains { withBytes($0) { $0.starts(with: start) } }
  }

  private func withBytes<Value>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    let text = Int(rows[index].text)
    return text < 0 ? others.withBytes(~text, body) : provisions.withID(text, body)
  }
}

/// For each block of a document the index of the provision that it stands in, or nil.
public struct ProvisionOfBlock: RandomAccessCollection, Sendable {
  /// -1 for none.
  private let provisions: [Int32]

  init(_ provisions: [Int?]) { self.provisions = provisions.map { Int32(clamping: $0 ?? -1) } }

  /// The first block.
  public var startIndex: Int { 0 }
  /// Behind the last.
  public var endIndex: Int { provisions.count }

  /// The provision of a block.
  public subscript(_ block: Int) -> Int? { provisions[block] < 0 ? nil : Int(provisions[block]) }
}
