/// Takes comments and needless white space out of JavaScript. Names, strings, template literals and regular expressions stay
/// as they are, and so does every line break that could end a statement. A file whose meaning cannot be told without a full
/// parser (a `/` after `}` or `++` with another on the same line, an unclosed literal) is left alone.
struct ScriptStripper {
  private let text: [UInt8]
  private var at = 0
  private var out: [UInt8] = []
  /// White space seen since the last token: none, spaces, or a line break.
  private var gap = Gap.none
  /// Depths of braces at which a `${` of a template literal was opened.
  private var templates: [Int] = []
  private var depth = 0
  /// For each open brace, and outside of all, whether the statement there is a declaration.
  private var declares = [false]
  /// For each open parenthesis, whether it is the head of a statement (`if (…)`), after which an operand may come.
  private var heads: [Bool] = []
  /// Whether the parentheses closed last were one.
  private var closedHead = false

  private enum Gap { case none, space, line }
  private struct Doubtful: Error {}

  private init(_ text: [UInt8]) { self.text = text }

  /// The script without what only its authors need.
  static func strip(_ text: [UInt8]) -> [UInt8] {
    var stripper = ScriptStripper(text)
    guard (try? stripper.run()) != nil else { return text }
    return stripper.out
  }

  private mutating func run() throws {
    if text.starts(with: "#!".utf8) { throw Doubtful() }
    out.reserveCapacity(text.count)
    while at < text.count {
      let byte = text[at]
      switch byte {
      case 0x0A, 0x0D:
        gap = .line
        at += 1
      case 0x20, 0x09:
        if gap == .none { gap = .space }
        at += 1
      case 0x2F where peek(1) == 0x2F: while at < text.count, text[at] != 0x0A { at += 1 }
      case 0x2F where peek(1) == 0x2A: try comment()
      case 0x2F where try beginsExpression(): try copy(literalEnd(regularExpression: true))
      case 0x22, 0x27: try copy(literalEnd())
      case 0x60: try template()
      case 0x7D where templates.last == depth:
        templates.removeLast()
        try template()
      default: token(byte)
      }
    }
    if gap == .line, !out.isEmpty { out.append(0x0A) }
    guard templates.isEmpty else { throw Doubtful() }
  }

  private func peek(_ offset: Int) -> UInt8 { at + offset < text.count ? text[at + offset] : 0 }

  /// A word, a number, or one byte of punctuation.
  private mutating func token(_ byte: UInt8) {
    if byte == 0x7B { depth += 1 }
    if byte == 0x7D { depth -= 1 }
    if byte == 0x28 { heads.append(Self.statements.contains(lastWord() ?? "")) }
    if byte == 0x29 { closedHead = heads.popLast() ?? false }
    var end = at + 1
    if Self.isWord(byte) { while end < text.count, Self.isWord(text[end]) { end += 1 } }
    if let length = declaration(end) {
      if joinsDeclaration(end) { return }
      copy(end)
      // What nothing is given to afterwards is as well a `let`.
      out.removeLast(length)
      // A statement begins behind a break, a brace or a semicolon.
      if [0x0A, 0x7B, 0x7D, 0x3B].contains(out.last ?? 0x0A) { declares[declares.count - 1] = true }
      out.append(contentsOf: "let".utf8)
      return
    }
    copy(end)
    if byte == 0x7B { declares.append(false) }
    if byte == 0x7D, declares.count > 1 { declares.removeLast() }
    if byte == 0x3B { declares[declares.count - 1] = false }
  }

  /// The length of the `const` or `let` here, up to `end`; nil where this is another word, or a name of a member.
  private func declaration(_ end: Int) -> Int? {
    let word = text[at..<end]
    guard word.elementsEqual("const".utf8) || word.elementsEqual("let".utf8), out.last != 0x2E,
      let next = text[end...].first(where: { $0 != 0x20 && $0 != 0x0A }),
      next == 0x7B || next == 0x5B || Self.isWord(next)
    else { return nil }
    return word.count
  }

  /// Whether a declaration, up to `end`, goes on with the one before it: `let a=1,b=2`.
  private mutating func joinsDeclaration(_ end: Int) -> Bool {
    guard gap == .line, declares.last == true, let last = out.last, last != 0x2C, Self.needsBreak(last, text[at]) else {
      return false
    }
    out.append(0x2C)
    at = end
    gap = .none
    while at < text.count, text[at] == 0x20 { at += 1 }
    return true
  }

  /// `/* … */` counts as the white space that it stands for.
  private mutating func comment() throws {
    var end = at + 2
    while end + 1 < text.count, text[end] != 0x2A || text[end + 1] != 0x2F { end += 1 }
    guard end + 1 < text.count else { throw Doubtful() }
    if peek(2) == 0x21 {
      gap = out.isEmpty ? .none : .line
      copy(end + 2)
      gap = .line
      return
    }
    if text[at..<end].contains(0x0A) { gap = .line } else if gap == .none { gap = .space }
    at = end + 2
  }

  /// After the closing quote or slash.
  private func literalEnd(regularExpression: Bool = false) throws -> Int {
    let close = text[at]
    var end = at + 1
    var isClass = false
    while end < text.count, text[end] != 0x0A || text[end - 1] == 0x5C {
      switch text[end] {
      case 0x5C: end += 1
      case 0x5B where regularExpression: isClass = true
      case 0x5D where regularExpression: isClass = false
      case close where !isClass: return end + 1
      default: break
      }
      end += 1
    }
    throw Doubtful()
  }

  /// The text of a template literal up to its end or to `${`; begins at a backquote or at the `}` of a substitution.
  private mutating func template() throws {
    var end = at + 1
    while end < text.count {
      if text[end] == 0x5C {
        end += 2
      } else if text[end] == 0x60 {
        return copy(end + 1, isSolid: text[at] == 0x7D)
      } else if text[end] == 0x24, end + 1 < text.count, text[end + 1] == 0x7B {
        templates.append(depth)
        return copy(end + 2, isSolid: text[at] == 0x7D)
      } else {
        end += 1
      }
    }
    throw Doubtful()
  }

  /// Copies up to `end`, after as much of the white space as is needed.
  private mutating func copy(_ end: Int, isSolid: Bool = false) {
    if let last = out.last, gap != .none, !isSolid, end > at {
      let next = text[at]
      if gap == .line {
        if Self.needsBreak(last, next) {
          out.append(0x0A)
          declares[declares.count - 1] = false
        }
      } else if Self.needsSpace(last, next) {
        out.append(0x20)
      }
    }
    out.append(contentsOf: text[at..<min(end, text.count)])
    at = min(end, text.count)
    gap = .none
  }

  /// Whether a `/` here begins a regular expression.
  private func beginsExpression() throws -> Bool {
    guard let last = out.last else { return true }
    if Self.isWord(last) { return lastWord().map(Self.operators.contains) ?? false }
    if last == 0x29 { return closedHead }
    let isStep = (last == 0x2B || last == 0x2D) && out.dropLast().last == last
    let isUnsure = last == 0x7D || isStep
    if isUnsure, text[(at + 1)...].prefix(while: { $0 != 0x0A }).contains(0x2F) { throw Doubtful() }
    return !isUnsure && last != 0x5D && last != 0x22 && last != 0x27 && last != 0x60
  }

  /// The word at the end of what is written; nil where none is, or where it is the name of a member (`o.in`).
  private func lastWord() -> String? {
    let start = out.lastIndex { !Self.isWord($0) }
    if let start, out[start] == 0x2E { return nil }
    return String(decoding: out[((start ?? -1) + 1)...], as: UTF8.self)
  }

  /// Words whose parentheses a statement follows.
  private static let statements: Set<String> = ["if", "while", "for", "with"]

  /// Words after which an operand comes.
  private static let operators: Set<String> = [
    "return", "typeof", "case", "in", "of", "instanceof", "new", "delete", "void", "throw", "else", "do", "await",
    "yield",
  ]

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x24, 0x5F, 0x23, 0x5C, 0x80...: true
    default: false
    }
  }

  private static func isBracket(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x2C, 0x3B: true
    default: false
    }
  }

  private static func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 || byte == 0x60 }

  /// Without the space, two words would run together, or two signs might make a third.
  private static func needsSpace(_ last: UInt8, _ next: UInt8) -> Bool {
    if isBracket(last) || isBracket(next) { return false }
    if isQuote(last) || isQuote(next) { return isQuote(last) && isQuote(next) }
    if last == 0x2E || next == 0x2E { return true }
    return isWord(last) == isWord(next)
  }

  /// A line break matters unless the statement cannot end before it, or ends anyway after it.
  private static func needsBreak(_ last: UInt8, _ next: UInt8) -> Bool {
    switch last {
    case 0x28, 0x5B, 0x7B, 0x2C, 0x3B: return false
    default: return next != 0x7D && next != 0x29 && next != 0x5D && next != 0x2C
    }
  }
}
