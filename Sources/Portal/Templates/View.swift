import Mustache

/// What a template can read: an immutable value with a declared list of keys.
///
/// One list per type serves three ends: the answer to the template engine, the check of every template when it is
/// loaded, and the generated reference for those who change templates. So the three cannot differ.
public protocol View: MustacheParent, Sendable {
  /// The keys that a template may name, with how each is answered.
  static var keys: ViewKeys<Self> { get }
}

extension View {
  /// The answer to the template engine: nil only for a key that this view does not declare.
  public func child(named name: String) -> Any? { Self.keys.value(of: self, named: name) }

  /// The declared keys, without the views' type.
  public static var declaredKeys: [ViewKey] { keys.declared }
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

/// A declared key together with the way to its value.
public struct ViewField<Owner: Sendable>: Sendable {
  let key: ViewKey
  let get: @Sendable (Owner) -> Any?

  private init(_ name: String, _ kind: ViewKey.Kind, _ meaning: String, _ get: @escaping @Sendable (Owner) -> Any?) {
    self.key = ViewKey(name: name, kind: kind, meaning: meaning)
    self.get = get
  }

  /// Text; nil is absent.
  public static func text(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> String?
  ) -> ViewField { ViewField(name, .text, meaning) { get($0) } }

  /// An address; nil is absent.
  public static func address(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> String?
  ) -> ViewField { ViewField(name, .address, meaning) { get($0).map(SafeAddress.checked) } }

  /// Ready HTML; nil is absent.
  public static func html(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> SafeHTML?
  ) -> ViewField { ViewField(name, .html, meaning) { get($0) } }

  /// Yes or no.
  public static func flag(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> Bool
  ) -> ViewField { ViewField(name, .flag, meaning) { get($0) } }

  /// Several texts.
  public static func texts(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> [String]
  ) -> ViewField { ViewField(name, .texts, meaning) { get($0) } }

  /// Another view; nil is absent.
  public static func view<Child: View>(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> Child?
  ) -> ViewField { ViewField(name, .view(Child.self), meaning) { get($0) } }

  /// Several views.
  public static func list<Child: View>(
    _ name: String, _ meaning: String, _ get: @escaping @Sendable (Owner) -> [Child]
  ) -> ViewField { ViewField(name, .list(Child.self), meaning) { get($0) } }
}

/// The keys of one view type, in the order of their declaration.
///
/// A list `items` also answers `hasItems`, so that a template can put a heading above a list that is not empty.
public struct ViewKeys<Owner: Sendable>: Sendable {
  /// The declared keys in order, with the `has…` flags.
  public let declared: [ViewKey]
  private let getters: [String: @Sendable (Owner) -> Any?]

  /// Keys from their fields; a name given twice keeps its first field.
  public init(_ fields: [ViewField<Owner>]) {
    var declared: [ViewKey] = []
    var getters: [String: @Sendable (Owner) -> Any?] = [:]
    for field in fields where getters[field.key.name] == nil {
      declared.append(field.key)
      getters[field.key.name] = field.get
      guard let isFilled = Self.filledCheck(field) else { continue }
      let name = "has" + field.key.name.prefix(1).uppercased() + field.key.name.dropFirst()
      declared.append(ViewKey(name: name, kind: .flag, meaning: "`\(field.key.name)` không rỗng"))
      getters[name] = isFilled
    }
    self.declared = declared
    self.getters = getters
  }

  /// The value for the template engine: nil for an unknown key; `Absent` for a known key without a value, so that the
  /// engine does not go on to look for the same name in the views around this one.
  func value(of owner: Owner, named name: String) -> Any? {
    guard let get = getters[name] else { return nil }
    return get(owner) ?? Absent()
  }

  private static func filledCheck(_ field: ViewField<Owner>) -> (@Sendable (Owner) -> Any?)? {
    switch field.key.kind {
    case .list, .texts:
      let get = field.get
      return { owner in ((get(owner) as? any Collection)?.isEmpty ?? true) == false }
    default: return nil
    }
  }
}

/// A declared key without a value: shows nothing, and its section is not shown.
struct Absent: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}
