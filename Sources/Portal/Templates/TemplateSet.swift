/// The compiled templates of one language.
///
/// Words and asset addresses never change between pages, so they become plain text when a template is compiled, and
/// what stands between two tags is one run of bytes.
struct TemplateSet: Sendable {
  /// One step of a template.
  enum Part: Sendable {
    case text([UInt8])
    case variable(Name, isRaw: Bool)
    case section(Name, isInverted: Bool, [Part])
    /// `{{#first()}}…` or `{{#last()}}…` in a list.
    case position(isFirst: Bool, isInverted: Bool, [Part])
    /// Index in `partials`.
    case partial(Int)
  }

  /// What a tag names: `.`, `title`, `site.name`, `.title`.
  struct Name: Sendable {
    /// Looked for in the innermost view only.
    let isLocal: Bool
    /// The first part; nil is `.`, the value of the section itself.
    let first: KeyName?
    /// What is asked of the views that the parts before give.
    let rest: [KeyName]

    init(_ text: String) {
      let parts = text.split(separator: ".").map { KeyName(String($0)) }
      isLocal = text.hasPrefix(".")
      first = parts.first
      rest = Array(parts.dropFirst())
    }
  }

  private(set) var pages: [String: [Part]] = [:]
  private(set) var partials: [[Part]] = []

  /// Compiles templates that the check has passed.
  ///
  /// - Parameter sources: the tags by path, `partials/item.mustache`.
  init(_ sources: [String: [TemplateNode]], words: Words, assets: AssetTable) {
    let names = sources.keys.filter { $0.hasPrefix("partials/") }.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let compiler = Compiler(partials: numbers, words: words, assets: assets)
    partials = names.map { compiler.compile(sources[$0] ?? []) }
    for (path, nodes) in sources where numbers[path] == nil {
      pages[String(path.dropLast(".mustache".count))] = compiler.compile(nodes)
    }
  }

  private struct Compiler {
    let partials: [String: Int]
    let words: Words
    let assets: AssetTable

    func compile(_ nodes: [TemplateNode]) -> [Part] {
      var parts: [Part] = []
      for node in nodes {
        switch node {
        case .text(let bytes): append(bytes, to: &parts)
        case .variable(let name, let isRaw, _):
          if let value = fixed(name) {
            append(ArraySlice(HTMLEscape.escape(value).utf8), to: &parts)
          } else {
            parts.append(.variable(Name(name), isRaw: isRaw))
          }
        case .section(let name, let isInverted, _, let children):
          let inner = compile(children)
          if name == "first()" || name == "last()" {
            parts.append(.position(isFirst: name == "first()", isInverted: isInverted, inner))
          } else {
            parts.append(.section(Name(name), isInverted: isInverted, inner))
          }
        case .partial(let name, _):
          if let number = partials["partials/\(name).mustache"] { parts.append(.partial(number)) }
        }
      }
      return parts
    }

    private func fixed(_ name: String) -> String? {
      if name.hasPrefix("words.") { return words.word(String(name.dropFirst("words.".count))) }
      return name.hasPrefix("assets.") ? assets.url(String(name.dropFirst("assets.".count))) : nil
    }

    private func append(_ bytes: ArraySlice<UInt8>, to parts: inout [Part]) {
      if case .text(let before) = parts.last {
        parts[parts.count - 1] = .text(before + bytes)
      } else if !bytes.isEmpty {
        parts.append(.text(Array(bytes)))
      }
    }
  }
}
