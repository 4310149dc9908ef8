import CYaml

extension YAMLNode {
  /// The deepest nesting that is read: nodes are read by recursion.
  public static let maximumDepth = 64

  /// Reads a text that holds one YAML document (YAML 1.1 as libyaml reads it). Anchors, aliases and tags are refused.
  ///
  /// - Returns: Its root; nil for a text without any node.
  public static func parse(_ text: String) throws(YAMLError) -> YAMLNode? {
    var text = text
    return try text.withUTF8 { bytes in Result { () throws(YAMLError) in try YAMLParser.parse(bytes) } }.get()
  }
}

/// libyaml's parser over one text: events in, nodes out.
private struct YAMLParser {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let text: UnsafeBufferPointer<UInt8>

  static func parse(_ text: UnsafeBufferPointer<UInt8>) throws(YAMLError) -> YAMLNode? {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else { throw .syntax("no memory", YAMLNode.Mark(line: 1, column: 1)) }
    defer { yaml_parser_delete(parser) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    return try YAMLParser(parser: parser, text: text).document()
  }

  /// Reads to the end of the stream.
  private func document() throws(YAMLError) -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let event = try Event(of: self)
      switch event.type {
      case YAML_STREAM_END_EVENT: return root
      case YAML_DOCUMENT_START_EVENT where root != nil: throw .syntax("but found another document", event.mark)
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
      default: root = try node(event, depth: 0)
      }
    }
  }

  private func node(_ event: borrowing Event, depth: Int) throws(YAMLError) -> YAMLNode {
    if depth > YAMLNode.maximumDepth { throw .tooDeep(event.mark) }
    if event.hasProperty { throw .property(event.mark, length: event.scalar?.string.count ?? 1) }
    switch event.type {
    case YAML_SEQUENCE_START_EVENT: return try sequence(from: event.mark, isFlow: event.isFlow, depth: depth)
    case YAML_MAPPING_START_EVENT: return try mapping(from: event.mark, isFlow: event.isFlow, depth: depth)
    default:
      // An alias always comes behind its anchor, which is refused.
      guard let scalar = event.scalar else { throw .syntax("found undefined alias", event.mark) }
      return .scalar(scalar)
    }
  }

  private func sequence(from mark: YAMLNode.Mark, isFlow: Bool, depth: Int) throws(YAMLError) -> YAMLNode {
    var items: [YAMLNode] = []
    while true {
      let event = try Event(of: self)
      if event.type == YAML_SEQUENCE_END_EVENT {
        return .sequence(YAMLNode.Sequence(items: items, mark: mark, close: isFlow ? event.end : nil))
      }
      items.append(try node(event, depth: depth + 1))
    }
  }

  private func mapping(from mark: YAMLNode.Mark, isFlow: Bool, depth: Int) throws(YAMLError) -> YAMLNode {
    var pairs: [(key: YAMLNode, value: YAMLNode)] = []
    while true {
      let event = try Event(of: self)
      if event.type == YAML_MAPPING_END_EVENT {
        try YAMLParser.refuseDuplicates(pairs.compactMap(\.key.scalar))
        // A single pair in a list in brackets ends at what comes behind it, without having a bracket of its own.
        let close = isFlow && event.mark != event.end ? event.end : nil
        return .mapping(YAMLNode.Mapping(pairs: pairs, mark: mark, close: close))
      }
      let key = try node(event, depth: depth + 1)
      pairs.append((key, try node(Event(of: self), depth: depth + 1)))
    }
  }

  private static func refuseDuplicates(_ keys: [YAMLNode.Scalar]) throws(YAMLError) {
    // Of few keys it is quicker to compare each with all before it.
    let areFew = keys.count <= 16
    if areFew, !keys.indices.contains(where: { at in keys[..<at].contains { $0.string == keys[at].string } }) { return }
    var seen: Set<String> = []
    let again = keys.filter { !seen.insert($0.string).inserted }
    guard let first = again.first else { return }
    throw .duplicateKeys(Set(again.map(\.string)).sorted(), first.mark, length: first.string.count)
  }

  /// One event; its text is libyaml's and goes with it.
  private struct Event: ~Copyable {
    private var event = yaml_event_t()

    init(of parser: YAMLParser) throws(YAMLError) {
      if yaml_parser_parse(parser.parser, &event) != 1 { throw parser.error }
    }

    deinit {
      var event = event
      yaml_event_delete(&event)
    }

    var type: yaml_event_type_t { event.type }
    var mark: YAMLNode.Mark { YAMLNode.Mark(event.start_mark) }
    var end: YAMLNode.Mark { YAMLNode.Mark(event.end_mark) }

    /// Whether a collection that begins is written in brackets.
    var isFlow: Bool {
      switch event.type {
      case YAML_SEQUENCE_START_EVENT: event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
      case YAML_MAPPING_START_EVENT: event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
      default: false
      }
    }

    var scalar: YAMLNode.Scalar? {
      guard event.type == YAML_SCALAR_EVENT else { return nil }
      let (value, count) = (event.data.scalar.value, event.data.scalar.length)
      return YAMLNode.Scalar(
        string: String(decoding: UnsafeBufferPointer(start: value, count: count), as: UTF8.self),
        isPlain: event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE, mark: mark,
        end: YAMLNode.Mark(event.end_mark))
    }

    /// Whether it has an anchor or a tag.
    var hasProperty: Bool {
      switch event.type {
      case YAML_SCALAR_EVENT: event.data.scalar.anchor != nil || event.data.scalar.tag != nil
      case YAML_SEQUENCE_START_EVENT: event.data.sequence_start.anchor != nil || event.data.sequence_start.tag != nil
      case YAML_MAPPING_START_EVENT: event.data.mapping_start.anchor != nil || event.data.mapping_start.tag != nil
      default: false
      }
    }
  }

  /// What libyaml says is wrong.
  private var error: YAMLError {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "no memory"
    guard parser.pointee.error == YAML_READER_ERROR else {
      return .syntax(problem, YAMLNode.Mark(parser.pointee.problem_mark))
    }
    // The reader knows bytes, no lines.
    let before = text.prefix(parser.pointee.problem_offset)
    let line = before.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).last ?? before
    return .syntax(
      problem,
      YAMLNode.Mark(
        line: before.count { $0 == UInt8(ascii: "\n") } + 1, column: String(decoding: line, as: UTF8.self).count + 1))
  }
}

extension YAMLNode.Mark {
  /// libyaml counts from 0.
  fileprivate init(_ mark: yaml_mark_t) { self.init(line: mark.line + 1, column: mark.column + 1) }
}
