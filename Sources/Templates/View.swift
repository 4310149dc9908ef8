/// What a template can read: an immutable value with a declared list of keys.
///
/// One list per type serves three ends: the value while rendering, the check of every template when it is
/// loaded, and the generated reference for those who change templates. So the three cannot differ.
///
/// A view is a struct, whose initializer is written by the compiler: a field stands where it is declared and in the list
/// of keys, which says what it means.
public protocol View: Sendable {
  /// The keys that a template may name, with how each is answered.
  static var keys: ViewKeys<Self> { get }

  /// What the key holds here; nil only for a key that this view does not declare. It is asked for thousands of times a
  /// page; as a requirement, each view's own is compiled for its type.
  func value(of key: KeyName) -> ViewValue?
}

extension View {
  /// What the key holds here; nil only for a key that this view does not declare.
  @inlinable
  public func value(of key: KeyName) -> ViewValue? {
    // Found first and asked then: across the call the tables of keys, which both cores use, would be counted.
    guard let getter = Self.keys.getter(of: key) else { return nil }
    return getter.value(of: self)
  }

  /// The declared keys, without the views' type.
  public static var declaredKeys: [ViewKey] { keys.declared }
}

/// A view as the renderer hands it from scope to scope: one reference in place of thirty fields.
public protocol ShownView: AnyObject, Sendable {
  /// What the key holds here; nil only for a key that the view does not declare.
  func value(of key: KeyName) -> ViewValue?
  /// The view itself.
  var view: any View { get }
}

/// A view behind a reference. A field of this type stands for a view that templates ask for over and over.
public final class ViewBox<Content: View>: ShownView {
  /// The view.
  public let content: Content

  /// A box of a view.
  @inlinable
  public init(_ content: Content) { self.content = content }

  /// The view.
  public var view: any View { content }

  /// What the key holds in the view.
  @inlinable
  public func value(of key: KeyName) -> ViewValue? { content.value(of: key) }
}

extension View {
  /// The view behind a reference.
  @inlinable
  public var shown: any ShownView { ViewBox(self) }
}

/// A view that is a page of its own, with the template that shows it.
public protocol PageContent: View {
  /// The template's name: `document` for `templates/document.mustache`.
  static var template: String { get }
  /// Whether the page stands inside `templates/layout.mustache`.
  static var usesLayout: Bool { get }
  /// What kind of page this is, in Vietnamese, for messages and for the reference.
  static var pageKind: String { get }
}

extension PageContent {
  /// Pages stand inside the layout unless they say otherwise.
  public static var usesLayout: Bool { true }
}

/// One key of a view, as the reference and the check see it.
public struct ViewKey: Sendable {
  /// What a key holds, which decides how a template may use it.
  public enum Kind: Sendable {
    /// Text, escaped where it is shown: `{{x}}`, `{{#x}}…{{/x}}`.
    case text
    /// An address for `href` or `src`; a scheme that could run a script becomes `#`.
    case address
    /// Ready, safe HTML or data, shown as it is: `{{{x}}}`.
    case html
    /// Yes or no: `{{#x}}…{{/x}}`, `{{^x}}…{{/x}}`.
    case flag
    /// Several texts: `{{#x}}{{.}}{{/x}}`.
    case texts
    /// Another view: `{{#x}}{{key}}{{/x}}` or `{{x.key}}`.
    case view(any View.Type)
    /// Several views: `{{#x}}{{key}}{{/x}}`.
    case list(any View.Type)
    /// A table of texts whose names come from files: words, assets.
    case table([String])
  }

  /// The name in templates.
  public let name: String
  /// What it holds.
  public let kind: Kind
  /// What it means, in Vietnamese.
  public let meaning: String

  /// A key with all its parts.
  public init(name: String, kind: Kind, meaning: String) {
    self.name = name
    self.kind = kind
    self.meaning = meaning
  }
}

/// What a key holds in one view.
public enum ViewValue: Sendable {
  /// Declared, without a value: shows nothing, and its section is not shown.
  case absent
  case flag(Bool)
  /// Shown escaped.
  case text(String)
  /// Shown as it is.
  case html(SafeHTML)
  case texts([String])
  case view(any ShownView)
  case list([any ShownView])
  /// In the layout: the page that stands inside it.
  case inner

  /// Whether a section over it would show.
  var isShown: Bool {
    switch self {
    case .absent: false
    case .flag(let isTrue): isTrue
    case .text, .html, .view, .inner: true
    case .texts(let texts): !texts.isEmpty
    case .list(let views): !views.isEmpty
    }
  }
}

/// The name of a key, hashed once: a page asks for names thousands of times.
@frozen public struct KeyName: Sendable, Equatable {
  @usableFromInline let hash: UInt64

  /// A name by its bytes (FNV-1a, 64 bits).
  public init(_ text: String) {
    hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}

/// A declared key together with the way to its value.
public struct ViewField<Owner: View>: Sendable {
  /// How a value is got. The ways to plain values are kept as they were written: closures without a context, which no
  /// two cores have to count.
  @usableFromInline @frozen enum Getter: Sendable {
    case text(@Sendable (Owner) -> String?)
    case address(@Sendable (Owner) -> String?)
    case html(@Sendable (Owner) -> SafeHTML?)
    case flag(@Sendable (Owner) -> Bool)
    case texts(@Sendable (Owner) -> [String])
    case view(@Sendable (Owner) -> ViewValue)

    @inlinable @inline(__always)
    func value(of owner: Owner) -> ViewValue {
      switch self {
      case .text(let get): return get(owner).map(ViewValue.text) ?? .absent
      case .address(let get): return get(owner).map { .text(SafeAddress.checked($0)) } ?? .absent
      case .html(let get): return get(owner).map(ViewValue.html) ?? .absent
      case .flag(let get): return .flag(get(owner))
      case .texts(let get): return .texts(get(owner))
      case .view(let get): return get(owner)
      }
    }
  }

  let key: ViewKey
  let getter: Getter
  /// For a list, whether it has anything.
  let isFilled: (@Sendable (Owner) -> Bool)?

  @usableFromInline init(
    _ name: String, _ kind: ViewKey.Kind, _ meaning: String, _ getter: Getter,
    isFilled: (@Sendable (Owner) -> Bool)? = nil
  ) {
    self.key = ViewKey(name: name, kind: kind, meaning: meaning)
    self.getter = getter
    self.isFilled = isFilled
  }

  /// Text; nil is absent.
  public static func text(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> String?
  ) -> ViewField { ViewField(name, .text, meaning, .text(get)) }

  /// An address; nil is absent.
  public static func address(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> String?
  ) -> ViewField { ViewField(name, .address, meaning, .address(get)) }

  /// Ready HTML; nil is absent.
  public static func html(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> SafeHTML?
  ) -> ViewField { ViewField(name, .html, meaning, .html(get)) }

  /// The page that stands inside the layout.
  package static func inner(_ name: String, _ meaning: String) -> ViewField {
    ViewField(name, .html, meaning, .view { _ in .inner })
  }

  /// Yes or no.
  public static func flag(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> Bool
  ) -> ViewField { ViewField(name, .flag, meaning, .flag(get)) }

  /// Several texts.
  public static func texts(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> [String]
  ) -> ViewField { ViewField(name, .texts, meaning, .texts(get), isFilled: { !get($0).isEmpty }) }

  /// Another view; nil is absent.
  @inlinable
  public static func view<Child: View>(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> Child?
  ) -> ViewField {
    ViewField(name, .view(Child.self), meaning, .view { owner in get(owner).map { .view($0.shown) } ?? .absent })
  }

  /// Another view, which is behind a reference already.
  @inlinable
  public static func view<Child: View>(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> ViewBox<Child>
  ) -> ViewField {
    ViewField(name, .view(Child.self), meaning, .view { owner in .view(get(owner)) })
  }

  /// Several views.
  @inlinable
  public static func list<Child: View>(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> [Child]
  ) -> ViewField {
    ViewField(
      name, .list(Child.self), meaning, .view { owner in .list(get(owner).map { $0.shown }) },
      isFilled: { !get($0).isEmpty })
  }

  /// Several views, which are behind references already.
  @inlinable
  public static func list<Child: View>(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> [ViewBox<Child>]
  ) -> ViewField {
    ViewField(
      name, .list(Child.self), meaning, .view { owner in .list(get(owner)) }, isFilled: { !get($0).isEmpty })
  }
}

/// The keys of one view type, in the order of their declaration.
///
/// A list `items` also answers `hasItems`, so that a template can put a heading above a list that is not empty.
public struct ViewKeys<Owner: View>: Sendable {
  /// The declared keys in order, with the `has…` flags.
  public let declared: [ViewKey]
  @usableFromInline let getters: [ViewField<Owner>.Getter]
  @usableFromInline let places: KeyPlaces

  /// Keys from their fields; a name given twice keeps its first field.
  public init(_ fields: [ViewField<Owner>]) {
    var declared: [ViewKey] = []
    var getters: [ViewField<Owner>.Getter] = []
    for field in fields where !declared.contains(where: { $0.name == field.key.name }) {
      declared.append(field.key)
      getters.append(field.getter)
      if let isFilled = field.isFilled {
        let name = "has" + field.key.name.prefix(1).uppercased() + field.key.name.dropFirst()
        declared.append(ViewKey(name: name, kind: .flag, meaning: "`\(field.key.name)` không rỗng"))
        getters.append(.flag(isFilled))
      }
    }
    self.declared = declared
    self.getters = getters
    places = KeyPlaces(declared.map { KeyName($0.name) })
  }

  /// The way to the value of a key; nil for one that is not declared. A declared key without a value is
  /// ``ViewValue/absent``, so that the same name is not looked for in the views around this one.
  @inlinable @inline(__always)
  func getter(of key: KeyName) -> ViewField<Owner>.Getter? {
    let place = places[key]
    return place < 0 ? nil : getters[place]
  }
}

/// Where each name of a list stands: an open hash table over hashes that the names carry already.
@usableFromInline struct KeyPlaces: Sendable {
  @usableFromInline var slots: [(hash: UInt64, place: Int)]
  @usableFromInline let mask: Int

  init(_ names: [KeyName]) {
    var size = 8
    while size < names.count * 4 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: (0, -1), count: size)
    for (place, name) in names.enumerated() where self[name] < 0 {
      var slot = Int(truncatingIfNeeded: name.hash) & mask
      while slots[slot].place >= 0 { slot = (slot + 1) & mask }
      slots[slot] = (name.hash, place)
    }
  }

  /// The first place of the name; -1 where it does not stand.
  @inlinable subscript(_ name: KeyName) -> Int {
    var slot = Int(truncatingIfNeeded: name.hash) & mask
    while slots[slot].place >= 0 {
      if slots[slot].hash == name.hash { return slots[slot].place }
      slot = (slot + 1) & mask
    }
    return -1
  }
}
