import CCmark

/// A libcmark node; a thin face over the C pointer. Lives only while its `MarkdownTree` does, on one thread.
struct CmarkNode {
  let pointer: OpaquePointer

  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var type: cmark_node_type { cmark_node_get_type(pointer) }
  var line: Int { Int(cmark_node_get_start_line(pointer)) }
  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
  var firstChild: CmarkNode? { CmarkNode(cmark_node_first_child(pointer)) }
  var next: CmarkNode? { CmarkNode(cmark_node_next(pointer)) }
  var parent: CmarkNode? { CmarkNode(cmark_node_parent(pointer)) }

  /// A custom node that writes `enter` and `exit` around its children as they are.
  static func custom(block: Bool, enter: String, exit: String = "") -> CmarkNode? {
    let node = cmark_node_new(block ? CMARK_NODE_CUSTOM_BLOCK : CMARK_NODE_CUSTOM_INLINE)
    cmark_node_set_on_enter(node, enter)
    if !exit.isEmpty { cmark_node_set_on_exit(node, exit) }
    return CmarkNode(node)
  }

  static func text(_ literal: String) -> CmarkNode? {
    let node = cmark_node_new(CMARK_NODE_TEXT)
    cmark_node_set_literal(node, literal)
    return CmarkNode(node)
  }

  func append(_ child: CmarkNode?) {
    guard let child else { return }
    if cmark_node_append_child(pointer, child.pointer) == 0 { cmark_node_free(child.pointer) }
  }

  func prepend(_ child: CmarkNode?) {
    guard let child else { return }
    if cmark_node_prepend_child(pointer, child.pointer) == 0 { cmark_node_free(child.pointer) }
  }

  func insertBefore(_ sibling: CmarkNode?) {
    guard let sibling else { return }
    if cmark_node_insert_before(pointer, sibling.pointer) == 0 { cmark_node_free(sibling.pointer) }
  }

  func replace(with other: CmarkNode?) {
    insertBefore(other)
    remove()
  }

  func remove() {
    cmark_node_unlink(pointer)
    cmark_node_free(pointer)
  }

  /// Calls for every node on entering (`true`) and, for nodes with content, on leaving (`false`). The nodes are listed
  /// before the first call, so the tree may be changed meanwhile, but for freeing nodes that are still to come.
  func walk(_ visit: (CmarkNode, Bool) -> Void) {
    var events: [(OpaquePointer, Bool)] = []
    events.reserveCapacity(512)
    let iterator = cmark_iter_new(pointer)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
      events.append((node, event == CMARK_EVENT_ENTER))
    }
    for (node, entering) in events {
      if let node = CmarkNode(node) { visit(node, entering) }
    }
  }
}
