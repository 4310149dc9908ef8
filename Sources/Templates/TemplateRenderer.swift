import Bytes

/// Renders one page: walks the steps of its template over a stack of views and writes bytes.
///
/// The language is the Mustache that `TemplateScanner` lets through, with the Mustache manual's rules: a name is looked
/// for from the innermost view outwards; a section over a list repeats, over anything absent or false it does not show.
struct TemplateRenderer: ~Copyable {
  /// A value that a section has opened, with its place in the list that it comes from.
  private struct Scope {
    let value: ViewValue
    var isFirst = false
    var isLast = false
  }

  /// Partials inside partials; an outline has six levels, a template that calls itself without end has no number.
  static let deepest = 64

  /// A template over views, the outermost first.
  struct Part {
    /// Its steps in the set.
    let steps: Range<Int>
    let views: [any ShownView]
  }

  private let steps: UnsafeBufferPointer<TemplateSet.Step>
  private let text: UnsafeBufferPointer<UInt8>
  private let names: UnsafeBufferPointer<KeyName>
  private let partials: UnsafeBufferPointer<Range<Int>>
  private let inner: Part?
  private var stack: [Scope]
  private var depth = 0
  private var isTooDeep = false

  /// More than most pages have; what is not written to costs nothing.
  private var out = ByteBuffer(capacity: 65_536)

  /// The bytes of a template; nil where partials never end.
  ///
  /// - Parameter inner: What stands where the template shows ``ViewValue/inner``.
  static func render(_ whole: Part, around inner: Part? = nil, of set: TemplateSet) -> [UInt8]? {
    // Pointers, since both cores would count references to the one set with every step.
    set.steps.withUnsafeBufferPointer { steps in
      set.text.withUnsafeBufferPointer { text in
        set.names.withUnsafeBufferPointer { names in
          set.partials.withUnsafeBufferPointer { partials in
            var renderer = TemplateRenderer(
              steps: steps, text: text, names: names, partials: partials, inner: inner, stack: scopes(whole))
            renderer.render(whole.steps)
            return renderer.isTooDeep ? nil : renderer.out.bytes
          }
        }
      }
    }
  }

  private static func scopes(_ part: Part) -> [Scope] { part.views.map { Scope(value: .view($0)) } }

  private init(
    steps: UnsafeBufferPointer<TemplateSet.Step>, text: UnsafeBufferPointer<UInt8>,
    names: UnsafeBufferPointer<KeyName>, partials: UnsafeBufferPointer<Range<Int>>, inner: Part?, stack: [Scope]
  ) {
    self.steps = steps
    self.text = text
    self.names = names
    self.partials = partials
    self.inner = inner
    self.stack = stack
  }

  /// The page in the layout, over its own views: it sees none of the layout's.
  private mutating func showInner() {
    guard let inner else { return }
    let outer = stack
    stack = TemplateRenderer.scopes(inner)
    render(inner.steps)
    stack = outer
  }

  private mutating func render(_ range: Range<Int>) {
    var at = range.lowerBound
    // A partial that calls itself twice would go on for ever on its way back.
    while at < range.upperBound, !isTooDeep {
      let inner = at + 1
      at = inner
      switch steps[inner - 1] {
      case .text(let start, let end):
        out.append(UnsafeBufferPointer(rebasing: text[Int(start)..<Int(end)]))
      case .variable(let name, let isRaw): show(value(of: name), isRaw: isRaw)
      case .section(let name, let isInverted, let end):
        at = Int(end)
        if isInverted {
          if !value(of: name).isShown { render(inner..<at) }
        } else {
          section(value(of: name), inner..<at)
        }
      case .position(let isFirst, let isInverted, let end):
        at = Int(end)
        let isThere = stack.last.map { isFirst ? $0.isFirst : $0.isLast } ?? false
        if isThere != isInverted { render(inner..<at) }
      case .partial(let number):
        guard depth < Self.deepest else {
          isTooDeep = true
          return
        }
        depth += 1
        render(partials[Int(number)])
        depth -= 1
      }
    }
  }

  private mutating func section(_ value: ViewValue, _ inner: Range<Int>) {
    switch value {
    case .absent: return
    case .flag(let isTrue): if isTrue { render(inner) }
    case .text, .html, .view, .inner: inside(Scope(value: value), inner)
    case .texts(let texts): repeated(texts.count, inner) { .text(texts[$0]) }
    case .list(let views): repeated(views.count, inner) { .view(views[$0]) }
    }
  }

  private mutating func repeated(_ count: Int, _ inner: Range<Int>, _ value: (Int) -> ViewValue) {
    for index in 0..<count {
      inside(Scope(value: value(index), isFirst: index == 0, isLast: index == count - 1), inner)
    }
  }

  private mutating func inside(_ scope: Scope, _ inner: Range<Int>) {
    stack.append(scope)
    render(inner)
    stack.removeLast()
  }

  private mutating func show(_ value: ViewValue, isRaw: Bool) {
    switch value {
    case .text(let text):
      if isRaw { text.withBytes { out.append($0) } } else { HTMLEscape.append(text, to: &out) }
    case .html(let html): html.bytes.withUnsafeBufferPointer { out.append($0) }
    case .inner: showInner()
    case .absent, .flag, .texts, .view, .list: return
    }
  }

  private func value(of name: TemplateSet.Name) -> ViewValue {
    guard name.count > 0 else { return stack.last?.value ?? .absent }
    let parts = Int(name.start)..<Int(name.start + name.count)
    var level = name.views == .outermost ? 1 : stack.count
    let outermost = name.views == .innermost ? level - 1 : 0
    while level > outermost {
      level -= 1
      guard case .view(let view) = stack[level].value, var value = view.value(of: names[parts.lowerBound]) else {
        continue
      }
      for part in parts.dropFirst() {
        guard case .view(let inner) = value else { return .absent }
        value = inner.value(of: names[part]) ?? .absent
      }
      return value
    }
    return .absent
  }
}
