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
  @inlinable @inline(__always)
  public func value(of key: KeyName) -> ViewValue? {
    // Inlined, since views of thirty fields would be copied for the call.
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
