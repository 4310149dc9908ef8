/// Which part of a web page holds the document.
enum HTMLPage {
  /// The part, and what in it is furniture of the site.
  struct Part {
    let root: XMLTree.Index
    let furniture: Set<String>
    /// Elements before the letterhead that are none of the document.
    var before: Set<XMLTree.Index> = []
    /// Whether menu and foot of the site may stand in it too.
    var isWholePage = false
  }

  /// Law sites: the class or id of the part that holds the document, and classes of furniture in it.
  private static let sites: [(names: [String], furniture: Set<String>)] = [
    (["cldivContentDocVn", "divContentDoc"], []),
    (["fulltext"], ["vbInfo", "vbProperties", "vbFile", "vbLienQuan"]),
    (["toanvancontent"], []),
  ]

  /// Finds the part: that of a known site, else the one `article` or `main`, else the page where nothing but a document stands on it.
  ///
  /// - Throws: `noDocument`.
  static func part(of tree: XMLTree) throws(OfficeFileError) -> Part {
    for site in sites {
      let found = tree.nodes.indices.filter { index in
        tree.tag(index) == .htmlDiv && site.names.contains { name in isNamed(tree, index, name) }
      }
      guard let root = found.first(where: { root in hasText(tree, root) && !isHidden(tree, root) }) else { continue }
      return Part(root: root, furniture: site.furniture)
    }
    for tag in [Tag.htmlArticle, .htmlMain] {
      let found = tree.nodes.indices.filter { tree.tag($0) == tag }
      if found.count == 1, hasText(tree, found[0]) { return Part(root: found[0], furniture: []) }
      if found.count > 1 { throw .noDocument }
    }
    guard let body = tree.nodes.indices.first(where: { tree.tag($0) == .htmlBody }) else { throw .noDocument }
    let isClean = isClean(tree, body)
    // As Word saves a document: all of it, sections that stand behind the signature too.
    if isClean, !hasLinks(tree, body) { return Part(root: body, furniture: []) }
    if let part = ofLetterhead(tree, in: body) { return part }
    if isClean { return Part(root: body, furniture: [], isWholePage: true) }
    throw .noDocument
  }

  // MARK: By the letterhead

  /// The smallest part that holds the letterhead and the list of recipients, as a page that was saved from any portal has them; where
  /// nothing but the page does, what stands before the letterhead is left out.
  private static func ofLetterhead(_ tree: XMLTree, in body: XMLTree.Index) -> Part? {
    let texts = (body + 1..<max(body + 1, tree.end(body))).filter { tree.tag($0) == .text }
    guard let head = texts.first(where: { holds(tree, $0, "cộng hòa xã hội chủ nghĩa", "cộng hoà xã hội chủ nghĩa") })
    else {
      return nil
    }
    let end = texts.last { $0 > head && holds(tree, $0, "nơi nhận", "nơi nhận") }
    var at: XMLTree.Index? = head
    while let index = at, index != body {
      if let end, end < tree.end(index), isContainer(tree.tag(index)), !isHidden(tree, index),
        isFoot(tree, tree.end(index)..<tree.end(body))
      {
        return Part(root: index, furniture: [])
      }
      at = tree.parent(index)
    }
    let first = tree.children(body).first { $0 <= head && head < tree.end($0) }
    let before = Set(tree.children(body).filter { index in first.map { index < $0 } ?? false })
    return Part(root: body, furniture: [], before: before, isWholePage: true)
  }

  /// The longest foot of a site, in bytes: who runs it, address, licence. A text that is attached is longer, or has a table.
  private static let longestFoot = 500

  /// First words of what is attached behind a signature.
  private static let attached = [
    "KẾ HOẠCH", "QUY CHẾ", "QUY ĐỊNH", "PHỤ LỤC", "Phụ lục", "DANH MỤC", "DANH SÁCH", "ĐỀ ÁN", "CHƯƠNG TRÌNH", "BIỂU",
    "MẪU",
    "Mẫu số", "PHƯƠNG ÁN", "ĐIỀU LỆ", "BẢNG", "NỘI QUY", "HƯỚNG DẪN", "TIÊU CHÍ", "BỘ TIÊU CHÍ",
  ]

  /// Whether a stretch has no more text of its own, links, menus, forms and scripts aside, than the foot of a site.
  private static func isFoot(_ tree: XMLTree, _ range: Range<XMLTree.Index>) -> Bool {
    var (count, at) = (0, range.lowerBound)
    while at < range.upperBound {
      switch tree.tag(at) {
      case .htmlA, .htmlNav, .htmlForm, .htmlAside, .htmlScript, .htmlStyle, .htmlSelect, .htmlButton: at = tree.end(at)
      case .htmlTable: return false
      case .text:
        count += tree.textBytes(at).count { $0 > 0x20 }
        if count > longestFoot || attached.contains(where: tree.text(at).trimmed.hasPrefix) { return false }
        at += 1
      default: at += 1
      }
    }
    return true
  }

  private static func holds(_ tree: XMLTree, _ index: XMLTree.Index, _ first: String, _ second: String) -> Bool {
    let bytes = tree.textBytes(index)
    guard bytes.count > 8, bytes.count < 400 else { return false }
    let text = tree.text(index).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.contains(first) || text.contains(second)
  }

  private static func isContainer(_ tag: Tag) -> Bool {
    [.htmlDiv, .htmlSection, .htmlTd, .htmlForm, .htmlCenter, .htmlBlockquote].contains(tag)
  }

  private static func hasLinks(_ tree: XMLTree, _ body: XMLTree.Index) -> Bool {
    (body + 1..<max(body + 1, tree.end(body))).contains { index in
      tree.tag(index) == .htmlA && (tree.attribute(index, .htmlHref).map { !$0.hasPrefix("#") } ?? false)
    }
  }

  private static func isNamed(_ tree: XMLTree, _ index: XMLTree.Index, _ name: String) -> Bool {
    if tree.attribute(index, .htmlId) == name { return true }
    return tree.attribute(index, .htmlClass)?.split(whereSeparator: \.isWhitespace).contains { $0 == name } ?? false
  }

  private static func hasText(_ tree: XMLTree, _ root: XMLTree.Index) -> Bool {
    (root..<tree.end(root)).contains { tree.tag($0) == .text && !tree.text($0).trimmed.isEmpty }
  }

  private static func isHidden(_ tree: XMLTree, _ index: XMLTree.Index) -> Bool {
    HTMLLook.isHidden(tree, index)
  }

  /// Whether nothing but a document stands on a page: no forms and menus, hardly a word that is a link to elsewhere.
  private static func isClean(_ tree: XMLTree, _ body: XMLTree.Index) -> Bool {
    var (all, linked, linkEnd) = (0, 0, 0)
    for index in (body + 1)..<max(body + 1, tree.end(body)) {
      switch tree.tag(index) {
      case .htmlNav, .htmlForm, .htmlInput, .htmlSelect, .htmlButton, .htmlIframe, .htmlAside: return false
      case .htmlA:
        if let target = tree.attribute(index, .htmlHref), !target.hasPrefix("#") { linkEnd = tree.end(index) }
      case .text:
        let count = tree.textBytes(index).count { $0 > 0x20 }
        all += count
        if index < linkEnd { linked += count }
      default: break
      }
    }
    return all > 0 && linked * 10 <= all
  }
}
