/// The compiled templates of one language.
///
/// Words and asset addresses never change between pages, so they become plain text when a template is compiled, and
/// what stands between two tags is one run of bytes. All templates stand in one list of plain steps, which both cores
/// read without counting references.
struct TemplateSet: Sendable {
  /// One step of a template. What is inside a section follows its step, up to `end`.
  enum Step: Sendable, BitwiseCopyable {
    /// A run of `text`.
    case text(start: Int32, end: Int32)
    case variable(Name, isRaw: Bool)
    case section(Name, isInverted: Bool, end: Int32)
    /// `{{#first()}}…` or `{{#last()}}…` in a list.
    case position(isFirst: Bool, isInverted: Bool, end: Int32)
    /// Index in `partials`.
    case partial(Int32)
  }

  /// What a tag names: `.`, `title`, `site.name`, `.title`.
  struct Name: Sendable, BitwiseCopyable {
    /// In which views its first part is looked for.
    enum Views: Sendable, BitwiseCopyable {
      /// From the innermost outwards.
      case all
      case innermost, outermost
    }

    let views: Views
    /// Where its parts stand in `names`: the first is looked for, the others are asked of the views that those before
    /// give. None is `.`, the value of the section itself.
    let start: Int32
    let count: Int32
  }

  private(set) var steps: [Step] = []
  private(set) var text: [UInt8] = []
  private(set) var names: [KeyName] = []
  private(set) var pages: [String: Range<Int>] = [:]
  private(set) var partials: [Range<Int>] = []

  /// Compiles templates that the check has passed.
  ///
  /// - Parameters:
  ///   - sources: the tags by path, `partials/item.mustache`.
  ///   - outermost: names that only the outermost view has.
  init(_ sources: [String: [TemplateNode]], words: Words, assets: AssetTable, outermost: Set<String> = []) {
    let paths = sources.keys.filter { $0.hasPrefix("partials/") }.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: paths.enumerated().map { ($1, Int32($0)) })
    let facts = Facts(partials: numbers, words: words, assets: assets, outermost: outermost)
    partials = paths.map { compile(sources[$0] ?? [], facts) }
    for path in sources.keys.sorted() where numbers[path] == nil {
      pages[String(path.dropLast(".mustache".count))] = compile(sources[path] ?? [], facts)
    }
  }

  /// What is known when templates are compiled.
  private struct Facts {
    let partials: [String: Int32]
    let words: Words
    let assets: AssetTable
    let outermost: Set<String>

    func fixed(_ name: String) -> String? {
      if name.hasPrefix("words.") { return words.word(String(name.dropFirst("words.".count))) }
      return name.hasPrefix("assets.") ? assets.url(String(name.dropFirst("assets.".count))) : nil
    }
  }

  private mutating func compile(_ nodes: [TemplateNode], _ facts: Facts) -> Range<Int> {
    let start = steps.count
    var isAfterText = false
    for node in nodes {
      var run: ArraySlice<UInt8>?
      switch node {
      case .text(let bytes): run = bytes
      case .variable(let name, let isRaw, _):
        if let value = facts.fixed(name) {
          run = ArraySlice(HTMLEscape.escape(value).utf8)
        } else {
          steps.append(.variable(self.name(name, facts), isRaw: isRaw))
        }
      case .section(let name, let isInverted, _, let children):
        let own = steps.count
        steps.append(.partial(0))
        _ = compile(children, facts)
        let end = Int32(steps.count)
        steps[own] =
          name == "first()" || name == "last()"
          ? .position(isFirst: name == "first()", isInverted: isInverted, end: end)
          : .section(self.name(name, facts), isInverted: isInverted, end: end)
      case .partial(let name, _):
        if let number = facts.partials["partials/\(name).mustache"] { steps.append(.partial(number)) }
      }
      if let run { append(run, joined: isAfterText) }
      isAfterText = run != nil
    }
    return start..<steps.count
  }

  private mutating func name(_ text: String, _ facts: Facts) -> Name {
    let parts = text.split(separator: ".").map(String.init)
    defer { names += parts.map { KeyName($0) } }
    let views: Name.Views =
      text.hasPrefix(".") ? .innermost : parts.first.map(facts.outermost.contains) == true ? .outermost : .all
    return Name(views: views, start: Int32(names.count), count: Int32(parts.count))
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>, joined: Bool) {
    let start = Int32(text.count)
    text += bytes
    if joined, case .text(let before, _) = steps.last {
      steps[steps.count - 1] = .text(start: before, end: Int32(text.count))
    } else {
      steps.append(.text(start: start, end: Int32(text.count)))
    }
  }
}
