import Diagnostics
import Vietnamese

/// Walks every page kind's template, through its partials, and asks of each key whether a view that can be on the
/// stack there declares it. Rendering would show an unknown key as nothing.
struct TemplateChecker {
  /// A template's tags, by path within the folder.
  let nodes: [String: [TemplateNode]]
  /// The templates' bytes, by path, to show lines.
  let sources: [String: [UInt8]]
  /// The keys that every page has: site, page, words, assets.
  let frame: [ViewKey]

  private(set) var diagnostics: [Diagnostic] = []
  private(set) var reached: Set<String> = []
  private var visited: Set<String> = []
  private var reported: Set<String> = []

  init(nodes: [String: [TemplateNode]], sources: [String: [UInt8]], frame: [ViewKey]) {
    self.nodes = nodes
    self.sources = sources
    self.frame = frame
  }

  /// What stands on the renderer's stack.
  private enum Scope {
    case view(name: String, keys: [ViewKey])
    case text
    case html

    var name: String {
      switch self {
      case .view(let name, _): return name
      case .text: return "text"
      case .html: return "html"
      }
    }
  }

  private struct Walk {
    var scopes: [Scope]
    var path: String
    var trail: [String]
    let pageKind: String
  }

  /// Checks one page kind: its template with its own keys and the frame's.
  mutating func check(_ content: any PageContent.Type) {
    check(path: content.template + ".mustache", keys: content.declaredKeys, pageKind: content.pageKind)
  }

  /// Checks a template that is shown with these keys and the frame's.
  mutating func check(path: String, keys: [ViewKey], pageKind: String) {
    guard let nodes = nodes[path] else { return }
    reached.insert(path)
    let root = Scope.view(name: path, keys: keys + frame)
    visit(nodes, Walk(scopes: [root], path: path, trail: [path], pageKind: pageKind))
  }

  private mutating func visit(_ nodes: [TemplateNode], _ walk: Walk) {
    for node in nodes {
      switch node {
      case .text: break
      case .variable(let name, let isRaw, let offset): variable(name, isRaw: isRaw, offset, walk)
      case .section(let name, let isInverted, let offset, let children):
        section(name, isInverted: isInverted, offset, children, walk)
      case .partial(let name, let offset): partial(name, offset, walk)
      }
    }
  }

  private mutating func variable(_ name: String, isRaw: Bool, _ offset: Int, _ walk: Walk) {
    guard let kind = resolve(name, offset, walk) else { return }
    switch kind {
    case .text, .address:
      if isRaw {
        report(
          .templateUnescapedText, offset, walk, "`\(name)` là chữ, không được hiện bằng ba ngoặc",
          note: "ba ngoặc bỏ qua việc mã hóa ký tự, làm trang có thể bị chèn mã", fix: "viết {{\(name)}}")
      }
    case .html:
      if !isRaw {
        report(
          .templateEscapedHTML, offset, walk, "`\(name)` là HTML, phải hiện bằng ba ngoặc",
          fix: "viết {{{\(name)}}}")
      }
    case .flag, .texts, .view, .list, .table:
      report(
        .templateKeyKind, offset, walk, "`\(name)` không phải là chữ, không hiện trực tiếp được",
        fix: "mở đoạn {{#\(name)}}…{{/\(name)}}")
    }
  }

  private mutating func section(
    _ name: String, isInverted: Bool, _ offset: Int, _ children: [TemplateNode], _ walk: Walk
  ) {
    var inner = walk
    if name == "first()" || name == "last()" {
      visit(children, inner)
      return
    }
    guard let kind = resolve(name, offset, walk) else {
      if isInverted { visit(children, inner) }
      return
    }
    if !isInverted {
      switch kind {
      case .flag: break
      case .text, .address, .texts: inner.scopes.append(.text)
      case .html: inner.scopes.append(.html)
      case .view(let type), .list(let type):
        inner.scopes.append(.view(name: "\(type)", keys: type.declaredKeys))
      case .table(let names):
        inner.scopes.append(.view(name: name, keys: names.map { ViewKey(name: $0, kind: .text, meaning: "") }))
      }
    }
    visit(children, inner)
  }

  private mutating func partial(_ name: String, _ offset: Int, _ walk: Walk) {
    let path = "partials/\(name).mustache"
    guard let nodes = nodes[path] else {
      let names = sources.keys.filter { $0.hasPrefix("partials/") }.map { $0.dropFirst(9).dropLast(9) }
      report(
        .templateUnknownPartial, offset, walk, "không có mảnh `\(name)` (templates/\(path))",
        fix: NearMiss.question(name, among: names.map(String.init)))
      return
    }
    reached.insert(path)
    let signature = path + "|" + TemplateChecker.distinct(walk.scopes).joined(separator: "<")
    guard visited.insert(signature).inserted else { return }
    var inner = walk
    inner.path = path
    inner.trail.append(path)
    visit(nodes, inner)
  }

  /// The names of the scopes from the innermost outwards, each once: an outer scope of a type that stands further in
  /// answers nothing new, and a partial that calls itself would otherwise never come to an end.
  private static func distinct(_ scopes: [Scope]) -> [String] {
    var names: [String] = []
    for scope in scopes.reversed() where !names.contains(scope.name) { names.append(scope.name) }
    return names
  }

  /// The kind of what a name stands for, the innermost view that declares its first part; the
  /// rest inside that.
  private mutating func resolve(_ name: String, _ offset: Int, _ walk: Walk) -> ViewKey.Kind? {
    if name == "." {
      switch walk.scopes.last {
      case .text: return .text
      case .html: return .html
      default:
        report(.templateKeyKind, offset, walk, "`.` ở đây không phải là chữ")
        return nil
      }
    }
    let isLocal = name.hasPrefix(".")
    let parts = name.split(separator: ".").map(String.init)
    let scopes = isLocal ? Array(walk.scopes.suffix(1)) : walk.scopes
    var visible: [String] = []
    for scope in scopes.reversed() {
      guard case .view(_, let keys) = scope else { continue }
      if let key = keys.first(where: { $0.name == parts.first }) {
        return descend(key.kind, parts.dropFirst(), name, offset, walk)
      }
      visible += keys.map(\.name)
    }
    unknown(parts.first ?? name, among: visible, offset, walk)
    return nil
  }

  private mutating func descend(
    _ kind: ViewKey.Kind, _ parts: ArraySlice<String>, _ name: String, _ offset: Int, _ walk: Walk
  ) -> ViewKey.Kind? {
    guard let part = parts.first else { return kind }
    switch kind {
    case .view(let type):
      if let key = type.declaredKeys.first(where: { $0.name == part }) {
        return descend(key.kind, parts.dropFirst(), name, offset, walk)
      }
      unknown(name, part: part, among: type.declaredKeys.map(\.name), offset, walk)
    case .table(let names):
      if names.contains(part), parts.count == 1 { return .text }
      unknown(name, part: part, among: names, offset, walk)
    default:
      report(.templateKeyKind, offset, walk, "`\(name)`: không có gì bên trong `\(part)`")
    }
    return nil
  }

  private mutating func unknown(
    _ name: String, part: String? = nil, among known: [String], _ offset: Int, _ walk: Walk
  ) {
    report(
      .templateUnknownKey, offset, walk, "không có khóa `\(name)` ở đây",
      fix: NearMiss.question(part ?? name, among: known))
  }

  private mutating func report(
    _ id: DiagnosticID, _ offset: Int, _ walk: Walk, _ message: String, note: String? = nil, fix: String? = nil
  ) {
    guard reported.insert("\(id)|\(walk.path)|\(offset)").inserted else { return }
    let trail = "khi dựng \(walk.pageKind): " + walk.trail.map { "templates/" + $0 }.joined(separator: " → ")
    diagnostics.append(
      TemplateSource.diagnostic(
        id, path: walk.path, bytes: sources[walk.path] ?? [], offset: offset, message,
        note: note.map { "\($0); \(trail)" } ?? trail, fix: fix))
  }
}
