/// Joins scripts, so that a page asks for one file where its authors wrote several: each file that a script imports costs
/// readers on slow lines a request. A file whose first line is `// Part of search.js.` goes into the file of that name,
/// in the same folder, wherever that one, or another of its parts, imports it.
///
/// Each part becomes a scope of its own: `import { a, b as c } from './part.js'` reads what the part's `export`s give.
/// Parts export no `default`, nothing that changes and nothing of others, and each `export` begins its line; a file that asks for more stays as
/// it is, and its imports work as the browser has them.
struct ScriptJoiner {
  private let files: [String: [UInt8]]
  /// The file that each part goes into.
  private let owners: [String: String]

  /// What could not be joined.
  private struct Unjoinable: Error {}

  private init(_ files: [String: [UInt8]]) {
    self.files = files
    var owners: [String: String] = [:]
    for (name, bytes) in files where name.hasSuffix(".js") {
      guard let owner = Self.owner(of: bytes) else { continue }
      let path = name.lastIndex(of: "/").map { String(name[...$0]) + owner } ?? owner
      if path != name, files[path] != nil { owners[name] = path }
    }
    self.owners = owners
  }

  /// The files, with the parts in those that they belong to; and which are parts, and so need not be published.
  static func joined(_ files: [String: [UInt8]]) -> (files: [String: [UInt8]], parts: Set<String>) {
    let joiner = ScriptJoiner(files)
    var joined = files
    var parts: Set<String> = []
    for owner in Set(joiner.owners.values) where joiner.owners[owner] == nil {
      guard let (text, used) = try? joiner.text(of: owner) else { continue }
      joined[owner] = text
      parts.formUnion(used)
    }
    return (joined, parts)
  }

  /// The name in the first line, `// Part of name.js.`
  private static func owner(of bytes: [UInt8]) -> String? {
    let mark = Array("// Part of ".utf8)
    guard bytes.starts(with: mark) else { return nil }
    let line = bytes[mark.count...].prefix { $0 != 0x0A && $0 != 0x20 }
    let name = String(decoding: line, as: UTF8.self)
    guard let end = name.firstRange(of: ".js") else { return nil }
    return String(name[..<end.upperBound])
  }

  /// A file with its parts before it, each after those that it imports.
  private func text(of owner: String) throws -> ([UInt8], [String]) {
    var order: [String] = []
    var open: Set<String> = []
    // Other files that parts import, which the joined file imports for them.
    var others: [String] = []
    var scopes: [UInt8] = []
    func take(_ part: String) throws {
      if order.contains(part) { return }
      guard open.insert(part).inserted else { throw Unjoinable() }
      let script = Script(files[part] ?? [])
      for name in script.imported {
        if let other = self.part(name, of: owner, from: part) {
          try take(other)
        } else if !others.contains(name) {
          others.append(name)
        }
      }
      let body = try script.rewritten(isPart: true) {
        scope($0, part) ?? others.firstIndex(of: $0).map { "file$\($0)" }
      }
      order.append(part)
      scopes += "const part$\(order.count) = (() => {\n".utf8 + body
      scopes += "return { \(script.exported.sorted().joined(separator: ", ")) }\n})()\n".utf8
    }
    func scope(_ name: String, _ file: String) -> String? {
      self.part(name, of: owner, from: file).flatMap { order.firstIndex(of: $0) }.map { "part$\($0 + 1)" }
    }
    let script = Script(files[owner] ?? [])
    for name in script.imported { if let part = part(name, of: owner, from: owner) { try take(part) } }
    if order.isEmpty { throw Unjoinable() }
    let imports = others.enumerated().map { "import * as file$\($0.offset) from '\($0.element)'\n" }.joined()
    return (Array(imports.utf8) + scopes + (try script.rewritten(isPart: false) { scope($0, owner) }), order)
  }

  /// The part that an import written in a file means; nil where it is another file.
  private func part(_ name: String, of owner: String, from file: String) -> String? {
    guard name.hasPrefix("./") else { return nil }
    let path = (file.lastIndex(of: "/").map { String(file[...$0]) } ?? "") + name.dropFirst(2)
    return owners[path] == owner ? path : nil
  }

  /// The statements of a script that say what it takes from others and what it gives.
  private struct Script {
    private enum Piece {
      case text(ArraySlice<UInt8>)
      /// `import { names } from 'file'`, or `export { names } from 'file'`; without names for the effect alone.
      case link(isExport: Bool, names: String?, file: String, text: ArraySlice<UInt8>)
      /// A declaration, without its `export`.
      case export(name: String, text: ArraySlice<UInt8>)
      /// `export default`, `import * as`, and what else has no place in a part.
      case other(ArraySlice<UInt8>)
    }

    private var pieces: [Piece] = []

    init(_ bytes: [UInt8]) {
      var at = 0
      while at < bytes.count {
        var end = bytes[at...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
        let line = bytes[at..<end]
        if line.starts(with: "import ".utf8) || line.starts(with: "export {".utf8) {
          // Names may stand on several lines.
          while end < bytes.count, !bytes[at..<end].contains(0x27), !bytes[at..<end].contains(0x22) {
            end = bytes[end...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
          }
          pieces.append(Self.link(bytes[at..<end]))
        } else if line.starts(with: "export ".utf8) {
          pieces.append(Self.declaration(line))
        } else if case .text(let before)? = pieces.last {
          pieces[pieces.count - 1] = .text(bytes[before.startIndex..<end])
        } else {
          pieces.append(.text(line))
        }
        at = end
      }
    }

    var imported: [String] {
      pieces.compactMap { if case .link(_, _, let file, _) = $0 { file } else { nil } }
    }

    var exported: [String] {
      pieces.compactMap { if case .export(let name, _) = $0 { name } else { nil } }
    }

    /// The script with what it takes from the scopes of others in place of its imports of them.
    func rewritten(isPart: Bool, _ scope: (String) -> String?) throws -> [UInt8] {
      var out: [UInt8] = []
      for piece in pieces {
        switch piece {
        case .text(let text):
          // In a part, what waits at the top would need a scope that can wait.
          if isPart, Self.waits(text) { throw Unjoinable() }
          out += text
        case .link(let isExport, let names, let file, let text):
          guard let scope = scope(file) else {
            if isPart { throw Unjoinable() }
            out += text
            continue
          }
          guard let names else { continue }
          let list = names.split(separator: ",").map { Self.words($0) }.filter { !$0.isEmpty }
          if isExport {
            if isPart { throw Unjoinable() }
            // What is handed on has no name in the file itself, which may take the same for its own use.
            let taken = list.map { "\($0[0]): \(scope)$\($0[0])" }.joined(separator: ", ")
            let given = list.map { "\(scope)$\($0[0]) as \($0[$0.count - 1])" }.joined(separator: ", ")
            out += "const { \(taken) } = \(scope)\nexport { \(given) }\n".utf8
          } else {
            let pattern = list.map { $0.count == 1 ? $0[0] : "\($0[0]): \($0[$0.count - 1])" }.joined(separator: ", ")
            out += "const { \(pattern) } = \(scope)\n".utf8
          }
        case .export(_, let text):
          if isPart, Self.waits(text) { throw Unjoinable() }
          if !isPart { out += "export ".utf8 }
          out += text
        case .other(let text):
          if isPart { throw Unjoinable() }
          out += text
        }
      }
      if out.last != 0x0A { out.append(0x0A) }
      return out
    }

    /// Whether a line that is not indented has an `await`.
    private static func waits(_ text: ArraySlice<UInt8>) -> Bool {
      text.split(separator: 0x0A).contains { line in
        line.first.map { $0 != 0x20 && $0 != 0x09 && $0 != 0x2F && $0 != 0x2A } ?? false
          && contains(line, "await ") && !contains(line, "async")
      }
    }

    private static func contains(_ line: ArraySlice<UInt8>, _ word: String) -> Bool {
      let word = Array(word.utf8)
      return line.indices.contains { line[$0] == word[0] && line[$0...].starts(with: word) }
    }

    private static func link(_ text: ArraySlice<UInt8>) -> Piece {
      let statement = String(decoding: text, as: UTF8.self)
      let quoted = statement.split(omittingEmptySubsequences: false) { $0 == "'" || $0 == "\"" }
      guard quoted.count == 3, quoted[2].allSatisfy({ $0 == ";" || $0.isWhitespace }) else { return .other(text) }
      let isExport = statement.hasPrefix("export")
      let head = quoted[0]
      if !isExport, words(head) == ["import"] {
        return .link(isExport: false, names: nil, file: String(quoted[1]), text: text)
      }
      guard let open = head.firstIndex(of: "{"), let close = head.lastIndex(of: "}"),
        words(head[..<open]) == [isExport ? "export" : "import"], words(head[head.index(after: close)...]) == ["from"]
      else { return .other(text) }
      let names = String(head[head.index(after: open)..<close])
      return .link(isExport: isExport, names: names, file: String(quoted[1]), text: text)
    }

    private static func declaration(_ line: ArraySlice<UInt8>) -> Piece {
      let rest = line.dropFirst("export ".utf8.count)
      var words = words(String(decoding: rest.prefix(200), as: UTF8.self)[...])
      if words.first == "async" { words.removeFirst() }
      guard words.count > 1, ["const", "function", "function*", "class"].contains(words[0]) else { return .other(line) }
      let name = String(words[1].prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "$" })
      return name.isEmpty ? .other(line) : .export(name: name, text: rest)
    }

    private static func words(_ text: Substring) -> [String] {
      text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
  }
}
