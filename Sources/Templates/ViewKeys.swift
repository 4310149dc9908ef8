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
