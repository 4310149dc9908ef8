import Vietnamese

/// Reads a web page: the part that holds the document, as a browser without styles of the site shows it.
struct HTMLReader {
  let tree: XMLTree
  let furniture: Set<String>
  let before: Set<XMLTree.Index>
  let isWholePage: Bool
  var notes: HTMLNotes
  var pictures: [Picture] = []
  var changes = TextChanges()
  var external = 0
  var hidden = 0
  var unreadable: [String: Int] = [:]
  var depth = 0

  static func read(_ bytes: [UInt8]) throws(OfficeFileError) -> OfficeDocument {
    let tree = try HTMLParsing.parse(bytes)
    let part = try HTMLPage.part(of: tree)
    var reader = HTMLReader(
      tree: tree, furniture: part.furniture, before: part.before, isWholePage: part.isWholePage,
      notes: HTMLNotes(tree))
    let look = usualLook(tree, part.root)
    let blocks = try reader.blocks(part.root, look: look)
    var noteBlocks: [[Block]] = []
    // A note may not refer to another: only those are read that the text refers to.
    let order = reader.notes.order
    reader.notes.isReading = true
    for note in order { noteBlocks.append(try reader.blocks(note.body, look: look)) }
    if !blocks.contains(where: { !$0.isBlank }) { throw .noDocument }
    return OfficeDocument(blocks: blocks, notes: noteBlocks, pictures: reader.pictures, remarks: reader.remarks)
  }

  /// How words look that nothing is said of: fonts of before Unicode may be named in style sheets only, and the words then tell.
  private static func usualLook(_ tree: XMLTree, _ root: XMLTree.Index) -> HTMLLook {
    var look = HTMLLook()
    guard let found = LegacyEncoding.find(in: tree.allText(root)) else { return look }
    look.usualFont = LegacyFont(found.encoding == .tcvn3 ? ".VnTime" : "VNI-Times")
    look.legacyFont = look.usualFont
    return look
  }

  private var remarks: [Remark] {
    (isWholePage ? [.wholePage] : []) + (hidden > 0 ? [.hiddenText] : [])
      + (external > 0 ? [.externalParts(external)] : []) + changes.remarks
      + unreadable.sorted { $0.key < $1.key }.map { .unreadable(kind: $0.key, count: $0.value) }
  }

  /// What becomes of an element.
  enum Role {
    case skipped, inline, block, paragraph, table, rule, lineBreak, picture
  }

  mutating func role(_ index: XMLTree.Index) -> Role {
    switch tree.tag(index) {
    case .htmlScript, .htmlStyle, .htmlHead, .htmlNoscript, .htmlTemplate, .htmlNav, .htmlAside, .htmlButton,
      .htmlSelect, .htmlInput, .htmlTextarea, .htmlCanvas, .htmlTitle, .htmlMeta, .htmlDel:
      return .skipped
    case .htmlIframe, .htmlEmbed, .htmlObject:
      external += 1
      return .skipped
    case .htmlSvg:
      unreadable["SVG", default: 0] += 1
      return .skipped
    default: break
    }
    if before.contains(index) { return .skipped }
    if HTMLLook.isHidden(tree, index) {
      if !tree.allText(index).trimmed.isEmpty { hidden += 1 }
      return .skipped
    }
    if !furniture.isEmpty, let classes = tree.attribute(index, .htmlClass),
      classes.split(whereSeparator: \.isWhitespace).contains(where: { furniture.contains(String($0)) })
    {
      return .skipped
    }
    switch tree.tag(index) {
    case .htmlTable: return .table
    case .htmlHr: return .rule
    case .htmlBr: return .lineBreak
    case .htmlImg: return .picture
    case .htmlP, .htmlH1, .htmlH2, .htmlH3, .htmlH4, .htmlH5, .htmlH6: return .paragraph
    case .htmlDiv, .htmlLi, .htmlOl, .htmlUl, .htmlBlockquote, .htmlCenter, .htmlPre, .htmlSection, .htmlArticle,
      .htmlMain,
      .htmlHeader, .htmlFooter, .htmlForm, .htmlDl, .htmlDt, .htmlDd, .htmlTr, .htmlTd, .htmlTh, .htmlTbody, .htmlThead,
      .htmlTfoot, .htmlCaption, .htmlBody, .htmlHtml:
      return .block
    default: return .inline
    }
  }

  mutating func picture(_ index: XMLTree.Index) -> Int? {
    let source = tree.attribute(index, .htmlSrc)?.trimmed ?? ""
    guard source.lowercased().hasPrefix("data:image/"), let comma = source.firstIndex(of: ","),
      source[..<comma].lowercased().hasSuffix(";base64"),
      let bytes = Base64.decode(source[source.index(after: comma)...].utf8)
    else {
      if !source.isEmpty { external += 1 }
      return nil
    }
    guard case .shown(let ending) = PictureKind(bytes) else {
      unreadable["picture", default: 0] += 1
      return nil
    }
    let words = tree.attribute(index, .vmlAlt)?.trimmed ?? ""
    pictures.append(Picture(bytes: bytes, fileExtension: ending, alternativeText: words))
    return pictures.count - 1
  }
}

/// Base64 (RFC 4648), white space allowed.
enum Base64 {
  static func decode(_ text: some Sequence<UInt8>) -> [UInt8]? {
    var out: [UInt8] = []
    var (bits, count) = (UInt32(0), 0)
    for byte in text {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case 0x2B, 0x2D: value = 62
      case 0x2F, 0x5F: value = 63
      case 0x3D, 0x20, 0x09, 0x0A, 0x0D: continue
      default: return nil
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return out
  }
}
