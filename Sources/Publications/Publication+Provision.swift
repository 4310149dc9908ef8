import Markup

extension Publication {
  /// The provision in which a UTF-8 offset of the body's text stands: `Mục 2 điểm b`.
  public func provision(at offset: Int, in body: MarkupDocument) -> String? {
    var low = 0
    var high = body.blocks.count
    while low < high {
      let middle = (low + high) / 2
      if body.blocks[middle].text.upperBound < offset { low = middle + 1 } else { high = middle }
    }
    guard anchors.provisionOfBlock.indices.contains(low) else { return nil }
    return anchors.provisionOfBlock[low].map { anchors.provisions[$0].label }
  }
}

extension MarkupDocument {
  /// The line of the file in which a UTF-8 offset of the text stands.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = blocks.count - 1
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].text.upperBound < offset { low = middle + 1 } else { high = middle }
    }
    return blocks.isEmpty ? 1 : line(at: offset, block: low)
  }

  /// The line of the file in which a UTF-8 offset of the text stands.
  func line(at offset: Int, block: Int) -> Int {
    let known = runs(touching: offset..<(offset + 1)).first?.line ?? 0
    return known > 0 ? known : blocks[block].line
  }
}
