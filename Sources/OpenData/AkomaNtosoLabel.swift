import Markup
import Publications
import Vietnamese

/// What stands before a provision's text: `Điều 1.`, `1.`, `a)`.
package enum AkomaNtosoLabel {
  /// The UTF-8 offsets in the document's text at which the label ends, as typed, and at which the rest begins.
  package static func end(of provision: Provision, _ block: TextBlock, in body: MarkupDocument) -> (
    label: Int, rest: Int
  ) {
    var end = min(block.text.upperBound, block.text.lowerBound + provision.labelLength)
    while end > block.text.lowerBound, end < block.text.upperBound, body.text[end] & 0xC0 == 0x80 { end -= 1 }
    var rest = end
    while rest < block.text.upperBound {
      switch body.text[rest] {
      case 0x20, 0x0A: rest += 1
      case 0xC2 where rest + 1 < block.text.upperBound && body.text[rest + 1] == 0xA0: rest += 2
      default: return (end, rest)
      }
    }
    return (end, rest)
  }
}
