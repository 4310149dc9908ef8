import Markup

/// The line that leads in a list, sought from one of its items upwards.
enum ListLead {
  /// What a line above an item says of where the lead is.
  enum Step {
    case found(String)
    /// It is a further item of the list.
    case item
    case other
  }

  /// Blocks from an item up to the line above its list.
  private static let furthest = 8

  /// What the nearest line names of which all lines below are items.
  ///
  /// - Parameters:
  ///   - longest: So many bytes a line or an item has at most.
  ///   - step: Tells by a line's text and the index of its block.
  static func name(
    above block: Int, longest: Int, in bytes: UnsafeBufferPointer<UInt8>, _ blocks: [TextBlock],
    _ step: (String, Int) -> Step
  ) -> String? {
    for index in (max(0, block - furthest)..<block).reversed() {
      guard blocks[index].kind == .paragraph, blocks[index].text.count < longest else { return nil }
      switch step(String(decoding: bytes[blocks[index].text], as: UTF8.self), index) {
      case .found(let name): return name
      case .item: continue
      case .other: return nil
      }
    }
    return nil
  }
}
