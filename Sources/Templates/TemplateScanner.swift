/// A template as a tree of text and tags, each tag with its place, for the check and for compiling.
enum TemplateNode: Sendable {
  /// What stands between two tags.
  case text(ArraySlice<UInt8>)
  /// `{{name}}`, or `{{{name}}}` when raw.
  case variable(name: String, isRaw: Bool, at: Int)
  /// `{{#name}}…{{/name}}`, or `{{^name}}…{{/name}}` when inverted.
  case section(name: String, isInverted: Bool, at: Int, [TemplateNode])
  /// `{{>name}}`.
  case partial(name: String, at: Int)
}

/// A fault of a template's syntax.
struct TemplateSyntaxError: Error {
  /// Byte offset of the tag.
  let offset: Int
  let message: String
  var fix: String?
}

/// Reads the Mustache of a template. Only the part of the language that the check understands is allowed: variables,
/// sections, partials by name, comments, and `first()`/`last()` in lists.
struct TemplateScanner {
  private struct Open {
    let name: String
    let isInverted: Bool
    let at: Int
    var nodes: [TemplateNode]
  }

  private let bytes: [UInt8]
  private var position = 0
  private var stack: [Open] = [Open(name: "", isInverted: false, at: 0, nodes: [])]

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The tags of a template in order.
  static func scan(_ bytes: [UInt8]) throws(TemplateSyntaxError) -> [TemplateNode] {
    var scanner = TemplateScanner(bytes)
    return try scanner.run()
  }

  private mutating func run() throws(TemplateSyntaxError) -> [TemplateNode] {
    while let open = find(0x7B, 0x7B, from: position) {
      if open > position { append(.text(bytes[position..<open])) }
      try tag(at: open)
    }
    if position < bytes.count { append(.text(bytes[position...])) }
    if let unclosed = stack.last, stack.count > 1 {
      throw TemplateSyntaxError(
        offset: unclosed.at, message: "đoạn `\(unclosed.name)` mở mà không đóng", fix: "thêm {{/\(unclosed.name)}}")
    }
    return stack[0].nodes
  }

  private mutating func tag(at open: Int) throws(TemplateSyntaxError) {
    let isTriple = open + 2 < bytes.count && bytes[open + 2] == 0x7B
    let contentStart = open + (isTriple ? 3 : 2)
    guard let close = find(0x7D, 0x7D, from: contentStart) else {
      throw TemplateSyntaxError(offset: open, message: "thẻ mở `{{` không có `}}` đóng")
    }
    var end = close + 2
    if isTriple {
      guard end < bytes.count, bytes[end] == 0x7D else {
        throw TemplateSyntaxError(offset: open, message: "thẻ mở bằng ba ngoặc phải đóng bằng ba ngoặc `}}}`")
      }
      end += 1
    }
    position = end
    let content = bytes[contentStart..<close]
    guard let sigil = content.first else {
      throw TemplateSyntaxError(offset: open, message: "thẻ rỗng")
    }
    if !isTriple, sigil == 0x21 {  // comment
      takeLine(from: open)
      return
    }
    if open > 0, bytes[open - 1] == 0x3D, !isInsideQuotes(open) {
      throw TemplateSyntaxError(
        offset: open, message: "giá trị thuộc tính phải đặt trong ngoặc kép", fix: "viết =\"{{…}}\"")
    }
    let sigils: [UInt8] = [0x23, 0x5E, 0x2F, 0x3E, 0x26]
    let hasSigil = !isTriple && sigils.contains(sigil)
    let name = try self.name(of: content.dropFirst(hasSigil ? 1 : 0), isPartial: hasSigil && sigil == 0x3E, at: open)
    if hasSigil, sigil != 0x26 { takeLine(from: open) }
    switch hasSigil ? sigil : 0 {
    case 0x23, 0x5E: stack.append(Open(name: name, isInverted: sigil == 0x5E, at: open, nodes: []))
    case 0x2F: try closeSection(name, at: open)
    case 0x3E: append(.partial(name: name, at: open))
    default: append(.variable(name: name, isRaw: isTriple || hasSigil, at: open))
    }
  }

  private mutating func closeSection(_ name: String, at offset: Int) throws(TemplateSyntaxError) {
    guard stack.count > 1, let top = stack.last else {
      throw TemplateSyntaxError(offset: offset, message: "{{/\(name)}} đóng một đoạn chưa mở")
    }
    guard top.name == name else {
      throw TemplateSyntaxError(
        offset: offset, message: "{{/\(name)}} không khớp với đoạn đang mở `\(top.name)`", fix: "viết {{/\(top.name)}}")
    }
    stack.removeLast()
    append(.section(name: top.name, isInverted: top.isInverted, at: top.at, top.nodes))
  }

  /// Whether an offset inside an HTML tag stands in a quoted value: an odd number of quotes since the tag's `<`.
  private func isInsideQuotes(_ offset: Int) -> Bool {
    var quotes = 0
    for byte in bytes[..<offset].reversed() {
      if byte == 0x3C { return quotes % 2 == 1 }
      if byte == 0x22 { quotes += 1 }
    }
    return true
  }

  /// A tag that shows nothing itself and stands alone on its line takes the line's end with it (Mustache manual,
  /// "standalone").
  private mutating func takeLine(from open: Int) {
    guard open == 0 || bytes[open - 1] == 0x0A, position < bytes.count, bytes[position] == 0x0A else { return }
    position += 1
  }

  private mutating func append(_ node: TemplateNode) { stack[stack.count - 1].nodes.append(node) }

  private func find(_ first: UInt8, _ second: UInt8, from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == first, bytes[index + 1] == second { return index }
      index += 1
    }
    return nil
  }

  private func name(of content: ArraySlice<UInt8>, isPartial: Bool, at offset: Int) throws(TemplateSyntaxError)
    -> String
  {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    let trimmed = content.drop(while: isSpace).reversed().drop(while: isSpace).reversed()
    let name = String(decoding: Array(trimmed), as: UTF8.self)
    let isPlain = trimmed.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
      case 0x2D: return isPartial
      case 0x2E: return !isPartial
      default: return false
      }
    }
    if isPlain, !name.isEmpty { return name }
    if !isPartial, name == "first()" || name == "last()" { return name }
    throw TemplateSyntaxError(
      offset: offset, message: "thẻ `\(name)` không được hỗ trợ",
      fix: "chỉ dùng {{khóa}}, {{{khóa}}}, {{#khóa}}, {{^khóa}}, {{/khóa}}, {{>mảnh}}, {{! ghi chú }}")
  }
}
