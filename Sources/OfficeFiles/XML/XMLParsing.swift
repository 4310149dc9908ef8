import CLibxml2

/// Reading XML parts with libxml2's parser, as events: no network, no entities, no DOCTYPE, at most 256 elements in each other.
enum XMLParsing {
  /// Bounds far above any real part.
  enum Bounds {
    static let depth = 256
    static let nodes = 1_500_000
  }

  /// The tree of a part.
  ///
  /// - Parameter name: The part's name, for messages.
  /// - Throws: `damaged` where it is no well-formed XML or has a DOCTYPE; `tooLarge`.
  static func parse(_ bytes: [UInt8], name: String) throws(OfficeFileError) -> XMLTree {
    let builder = XMLTreeBuilder()
    var handler = xmlSAXHandler()
    handler.initialized = XML_SAX2_MAGIC
    handler.startElementNs = { context, local, _, uri, _, _, count, _, attributes in
      guard let builder = XMLTreeBuilder.of(context) else { return }
      builder.open(builder.tag(local, uri))
      guard let attributes else { return }
      for at in 0..<Int(max(0, count)) {
        guard let start = attributes[at * 5 + 3], let end = attributes[at * 5 + 4], end >= start else { continue }
        let tag = builder.tag(attributes[at * 5], attributes[at * 5 + 2])
        if tag != .other { builder.tree.add(tag, value: UnsafeBufferPointer(start: start, count: end - start)) }
      }
    }
    handler.endElementNs = { context, _, _, _ in XMLTreeBuilder.of(context)?.close() }
    handler.characters = { context, text, count in XMLTreeBuilder.of(context)?.add(text, count) }
    handler.cdataBlock = handler.characters
    handler.internalSubset = { context, _, _, _ in XMLTreeBuilder.of(context)?.stop(.damaged("DOCTYPE")) }
    silence()
    let isWhole = withExtendedLifetime(builder) {
      let context = xmlCreatePushParserCtxt(&handler, Unmanaged.passUnretained(builder).toOpaque(), nil, 0, nil)
      guard let context else { return false }
      defer { free(context) }
      builder.stopParser = { xmlStopParser(context) }
      defer { builder.stopParser = nil }
      let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_NOERROR.rawValue
      xmlCtxtUseOptions(context, Int32(options | XML_PARSE_NOWARNING.rawValue))
      return feed(bytes) { xmlParseChunk(context, $0, $1, $2) == 0 } && context.pointee.wellFormed != 0
    }
    if let failure = builder.failure { throw failure.inPart(name) }
    if !isWhole || builder.tree.nodes.isEmpty { throw .damaged("\(name): no well-formed XML") }
    return builder.tree
  }

  /// Keeps libxml2 from writing its messages to standard error in this thread; what went wrong is told by what comes out.
  static func silence() {
    xmlSetStructuredErrorFunc(nil) { _, _ in }
  }

  private static func free(_ context: xmlParserCtxtPtr) {
    if let document = context.pointee.myDoc {
      context.pointee.myDoc = nil
      xmlFreeDoc(document)
    }
    xmlFreeParserCtxt(context)
  }

  /// Hands bytes over in pieces until the parser wants no more.
  static func feed(_ bytes: [UInt8], _ take: (UnsafePointer<CChar>?, Int32, Int32) -> Bool) -> Bool {
    bytes.withUnsafeBytes { buffer in
      let text = buffer.bindMemory(to: CChar.self)
      var at = 0
      while at < text.count {
        let size = min(256 << 10, text.count - at)
        guard let base = text.baseAddress, take(base + at, Int32(size), 0) else { return false }
        at += size
      }
      return take(nil, 0, 1)
    }
  }
}

/// What the parser's events are put together in. Not to be used outside of one parse.
final class XMLTreeBuilder {
  var tree = XMLTree()
  private(set) var failure: OfficeFileError?
  var stopParser: (() -> Void)?
  private var openElements: [Int32] = []
  private var known: [NameKey: Tag] = [:]
  private let keepsAllText: Bool
  private let depth: Int

  /// The parser's dictionary gives equal names equal addresses.
  private struct NameKey: Hashable {
    let local: UnsafePointer<xmlChar>?
    let uri: UnsafePointer<xmlChar>?
  }

  init(keepsAllText: Bool = false, depth: Int = XMLParsing.Bounds.depth) {
    self.keepsAllText = keepsAllText
    self.depth = depth
  }

  static func of(_ context: UnsafeMutableRawPointer?) -> XMLTreeBuilder? {
    context.map { Unmanaged<XMLTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The tag of a name that is in the parser's dictionary.
  func tag(_ local: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?) -> Tag {
    let key = NameKey(local: local, uri: uri)
    if let tag = known[key] { return tag }
    let tag = Tag.named(local.map { String(cString: $0) } ?? "", in: uri.map { String(cString: $0) })
    known[key] = tag
    return tag
  }

  func open(_ tag: Tag) {
    guard failure == nil else { return }
    if openElements.count >= depth { return stop(.tooLarge("\(depth) elements in each other")) }
    if tree.nodes.count >= XMLParsing.Bounds.nodes { return stop(.tooLarge("\(XMLParsing.Bounds.nodes) elements")) }
    openElements.append(tree.open(tag, parent: openElements.last ?? -1))
  }

  func close() {
    guard failure == nil, let last = openElements.popLast() else { return }
    tree.close(last)
  }

  /// Closes what is still open, as at the end of a broken web page.
  func closeAll() {
    while let last = openElements.popLast() { tree.close(last) }
  }

  func add(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard failure == nil, let text, count > 0, let parent = openElements.last else { return }
    guard keepsAllText || Tag.withText.contains(tree.tag(Int(parent))) else { return }
    tree.add(text: UnsafeBufferPointer(start: text, count: Int(count)), parent: parent)
  }

  func stop(_ reason: OfficeFileError) {
    if failure == nil { failure = reason }
    stopParser?()
  }
}

extension OfficeFileError {
  /// The same with the name of the part in its details.
  func inPart(_ name: String) -> OfficeFileError {
    switch self {
    case .damaged(let what): .damaged("\(name): \(what)")
    case .tooLarge(let what): .tooLarge("\(name): \(what)")
    default: self
    }
  }
}
