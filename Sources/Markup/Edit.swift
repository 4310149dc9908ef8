/// A change to the HTML of a document, made when the page is rendered.
public enum Edit: Sendable {
  /// Puts an `id` on the element that holds a block, by the block's index.
  case identify(block: Int, id: String)
  /// Wraps a UTF-8 range of the plain text; where the range crosses elements, each piece is wrapped.
  case wrap(text: Range<Int>, open: String, close: String)
  /// Inserts HTML where a UTF-8 offset of the plain text lies.
  case insert(at: Int, html: String)
  /// Sets the destination of a link or picture, by its index, escaped by the caller's renderer.
  case setDestination(link: Int, to: String)
}
