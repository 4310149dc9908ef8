import CLibxml2

/// Reading web pages with libxml2's parser for HTML, as events; nothing is fetched.
enum HTMLParsing {
  /// Elements in each other, at most: broken pages do not close theirs.
  static let depth = 1_000

  /// The tree of a page.
  static func parse(_ bytes: [UInt8]) throws(OfficeFileError) -> XMLTree {
    if bytes.count > ZipArchive.Bounds.part {
      throw .tooLarge("HTML: \(bytes.count) > \(ZipArchive.Bounds.part) bytes")
    }
    let text = withoutDeclarations(inUTF8(bytes))
    let builder = XMLTreeBuilder(keepsAllText: true, depth: depth)
    var handler = xmlSAXHandler()
    handler.startElement = { context, name, attributes in
      guard let builder = XMLTreeBuilder.of(context) else { return }
      builder.open(builder.tag(name, nil))
      guard var attribute = attributes else { return }
      while let name = attribute.pointee {
        let value = attribute.successor().pointee
        let tag = builder.tag(name, nil)
        if tag != .other {
          builder.tree.add(tag, value: UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value))))
        }
        attribute = attribute.advanced(by: 2)
      }
    }
    handler.endElement = { context, _ in XMLTreeBuilder.of(context)?.close() }
    handler.characters = { context, text, count in XMLTreeBuilder.of(context)?.add(text, count) }
    handler.ignorableWhitespace = handler.characters
    // Scripts and styles come as CDATA; they are no text.
    handler.cdataBlock = { _, _, _ in }
    XMLParsing.silence()
    withExtendedLifetime(builder) {
      let context = htmlCreatePushParserCtxt(
        &handler, Unmanaged.passUnretained(builder).toOpaque(), nil, 0, nil, XML_CHAR_ENCODING_UTF8)
      guard let context else { return }
      defer {
        if let document = context.pointee.myDoc {
          context.pointee.myDoc = nil
          xmlFreeDoc(document)
        }
        htmlFreeParserCtxt(context)
      }
      builder.stopParser = { xmlStopParser(context) }
      defer { builder.stopParser = nil }
      let options = HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      htmlCtxtUseOptions(context, Int32(options | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_RECOVER.rawValue))
      _ = XMLParsing.feed(text) { bytes, count, isLast in
        htmlParseChunk(context, bytes, count, isLast)
        return builder.failure == nil
      }
    }
    if let failure = builder.failure { throw failure.inPart("HTML") }
    builder.closeAll()
    if builder.tree.nodes.isEmpty { throw .noDocument }
    return builder.tree
  }

  /// A page without what begins with `<!` and is neither a comment nor its type: Word writes `<![if !supportLists]>` around labels of
  /// lists, which browsers take for comments and libxml2 for words.
  static func withoutDeclarations(_ bytes: [UInt8]) -> [UInt8] {
    func begins(_ text: StaticString, _ at: Int) -> Bool {
      at + text.utf8CodeUnitCount <= bytes.count
        && text.withUTF8Buffer { signs in signs.indices.allSatisfy { bytes[at + $0] | 0x20 == signs[$0] | 0x20 } }
    }
    var out: [UInt8] = []
    var kept = 0
    var at = 0
    while let sign = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
      at = sign + 1
      guard at < bytes.count, bytes[at] == UInt8(ascii: "!") else { continue }
      if begins("!--", at) {
        // What is never closed goes to the end, and is libxml2's to judge.
        guard let end = bytes[at...].firstRange(of: "-->".utf8) else { break }
        at = end.upperBound
      } else if !begins("!doctype", at) {
        guard let end = bytes[at...].firstIndex(of: UInt8(ascii: ">")) else { break }
        out += bytes[kept..<sign]
        kept = end + 1
        at = kept
      }
    }
    if kept == 0 { return bytes }
    out += bytes[kept...]
    return out
  }

  /// The page in UTF-8: by its byte order mark; as UTF-8 where it is that; else as its `meta` says, or in Windows-1252.
  static func inUTF8(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return converted(bytes, from: "UTF-16LE").map { Array($0.dropFirst(3)) } ?? bytes
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return converted(bytes, from: "UTF-16BE").map { Array($0.dropFirst(3)) } ?? bytes
    }
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    let declared = declaredCharset(bytes)
    // A few bad bytes do not make a page in UTF-8 something else.
    let lenient = String(decoding: bytes, as: UTF8.self)
    let bad = lenient.unicodeScalars.count { $0 == "\u{FFFD}" }
    let good = lenient.unicodeScalars.count { !$0.isASCII } - bad
    if declared == "utf-8" || good > 4 * bad { return Array(lenient.utf8) }
    let latin = declared == nil || declared == "iso-8859-1" || declared == "us-ascii"
    return converted(bytes, from: latin ? "windows-1252" : declared ?? "windows-1252")
      ?? converted(bytes, from: "windows-1252") ?? Array(lenient.utf8)
  }

  private static func declaredCharset(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(8_192), as: UTF8.self).lowercased()
    guard let range = head.firstRange(of: "charset=") else { return nil }
    let name = head[range.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
      .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.:".contains($0)) }
    return name.isEmpty ? nil : name == "utf8" ? "utf-8" : String(name)
  }

  /// Bytes in another encoding in UTF-8; nil where libxml2 does not know it or they are none of it.
  private static func converted(_ bytes: [UInt8], from name: String) -> [UInt8]? {
    XMLParsing.silence()
    guard let handler = xmlFindCharEncodingHandler(name) else { return nil }
    defer { xmlCharEncCloseFunc(handler) }
    guard let source = xmlBufferCreateSize(bytes.count + 1), let target = xmlBufferCreateSize(bytes.count * 2 + 16)
    else {
      return nil
    }
    defer {
      xmlBufferFree(source)
      xmlBufferFree(target)
    }
    let isAdded = bytes.withUnsafeBufferPointer { xmlBufferAdd(source, $0.baseAddress, Int32($0.count)) == 0 }
    guard isAdded else { return nil }
    while xmlBufferLength(source) > 0 {
      let before = xmlBufferLength(source)
      let status = xmlCharEncInFunc(handler, target, source)
      if xmlBufferLength(source) == before || status < 0 {
        if xmlBufferLength(source) == before { break }
      }
    }
    guard xmlBufferLength(source) == 0, let made = xmlBufferContent(target) else { return nil }
    return Array(UnsafeBufferPointer(start: made, count: Int(xmlBufferLength(target))))
  }
}
