/// Renders one page: walks the parts of its template over a stack of views and writes bytes.
///
/// The language is the Mustache that `TemplateScanner` lets through, with the Mustache manual's rules: a name is looked
/// for from the innermost view outwards; a section over a list repeats, over anything absent or false it does not show.
struct TemplateRenderer {
  /// A value that a section has opened, with its place in the list that it comes from.
  private struct Scope {
    let value: ViewValue
    var isFirst = false
    var isLast = false
  }

  /// Partials inside partials; an outline has six levels, a template that calls itself without end has no number.
  static let deepest = 64

  private let partials: [[TemplateSet.Part]]
  private var stack: [Scope]
  private var depth = 0
  private var isTooDeep = false
  private var out: [UInt8] = []

  private init(_ partials: [[TemplateSet.Part]], _ views: [any View], capacity: Int) {
    self.partials = partials
    stack = views.map { Scope(value: .view($0)) }
    out.reserveCapacity(capacity)
  }

  /// The bytes of a template over views, the outermost first; nil where partials never end.
  static func render(_ parts: [TemplateSet.Part], of set: TemplateSet, over views: [any View], capacity: Int)
    -> [UInt8]?
  {
    var renderer = TemplateRenderer(set.partials, views, capacity: capacity)
    renderer.render(parts)
    return renderer.isTooDeep ? nil : renderer.out
  }

  private mutating func render(_ parts: [TemplateSet.Part]) {
    for part in parts {
      switch part {
      case .text(let bytes): out += bytes
      case .variable(let name, let isRaw): show(value(of: name), isRaw: isRaw)
      case .section(let name, let isInverted, let inner):
        if isInverted {
          if !value(of: name).isShown { render(inner) }
        } else {
          section(value(of: name), inner)
        }
      case .position(let isFirst, let isInverted, let inner):
        let isThere = stack.last.map { isFirst ? $0.isFirst : $0.isLast } ?? false
        if isThere != isInverted { render(inner) }
      case .partial(let number):
        guard depth < Self.deepest else {
          isTooDeep = true
          return
        }
        depth += 1
        render(partials[number])
        depth -= 1
      }
    }
  }

  private mutating func section(_ value: ViewValue, _ inner: [TemplateSet.Part]) {
    switch value {
    case .absent: return
    case .flag(let isTrue): if isTrue { render(inner) }
    case .text, .html, .view: inside(Scope(value: value), inner)
    case .texts(let texts): repeated(texts.count, inner) { .text(texts[$0]) }
    case .list(let views): repeated(views.count, inner) { .view(views[$0]) }
    }
  }

  private mutating func repeated(_ count: Int, _ inner: [TemplateSet.Part], _ value: (Int) -> ViewValue) {
    for index in 0..<count {
      inside(Scope(value: value(index), isFirst: index == 0, isLast: index == count - 1), inner)
    }
  }

  private mutating func inside(_ scope: Scope, _ inner: [TemplateSet.Part]) {
    stack.append(scope)
    render(inner)
    stack.removeLast()
  }

  private mutating func show(_ value: ViewValue, isRaw: Bool) {
    switch value {
    case .text(let text): isRaw ? out.append(contentsOf: text.utf8) : HTMLEscape.append(text, to: &out)
    case .html(let html): out += html.bytes
    case .absent, .flag, .texts, .view, .list: return
    }
  }

  private func value(of name: TemplateSet.Name) -> ViewValue {
    guard let first = name.first else { return stack.last?.value ?? .absent }
    for scope in name.isLocal ? stack.suffix(1).reversed() : stack.suffix(stack.count).reversed() {
      guard case .view(let view) = scope.value, var value = view.value(of: first) else { continue }
      for part in name.rest {
        guard case .view(let inner) = value else { return .absent }
        value = inner.value(of: part) ?? .absent
      }
      return value
    }
    return .absent
  }
}
