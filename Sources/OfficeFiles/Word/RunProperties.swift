/// How a run looks, as far as it matters to what is read. Nil: nothing said.
struct RunProperties {
  var isBold: Bool?
  var isItalic: Bool?
  var isCapitals: Bool?
  var isHidden: Bool?
  var isStruck: Bool?
  var isDoublyStruck: Bool?
  var isSpecHidden: Bool?
  var position: Position?
  /// How far it is raised above the line, in half points.
  var raised: Int?
  /// The font of letters outside ASCII, and that of ASCII.
  var highFont: FontName?
  var lowFont: FontName?

  enum Position { case normal, superscript, `subscript` }

  /// A font's name, as far as it matters: whether letters in it are other ones than their codes say.
  enum FontName: Equatable {
    case plain
    case legacy(LegacyFont)
    /// Symbol, Wingdings and the like.
    case symbols(String)
  }

  /// What an `rPr` says.
  init(_ tree: XMLTree, _ properties: XMLTree.Index?, fonts: ThemeFonts) {
    guard let properties else { return }
    for child in tree.children(properties) {
      switch tree.tag(child) {
      case .b: isBold = tree.isOn(child)
      case .i: isItalic = tree.isOn(child)
      case .caps: isCapitals = tree.isOn(child)
      case .vanish: isHidden = tree.isOn(child)
      case .strike: isStruck = tree.isOn(child)
      case .dstrike: isDoublyStruck = tree.isOn(child)
      case .specVanish: isSpecHidden = tree.isOn(child)
      case .vertAlign:
        switch tree.attribute(child, .val) {
        case "superscript": position = .superscript
        case "subscript": position = .subscript
        default: position = .normal
        }
      case .position: raised = tree.number(child, .val)
      case .rFonts:
        highFont = RunProperties.font(tree, child, .hAnsiTheme, .hAnsi, fonts)
        lowFont = RunProperties.font(tree, child, .asciiTheme, .ascii, fonts)
      default: break
      }
    }
  }

  init() {}

  private static func font(
    _ tree: XMLTree, _ index: XMLTree.Index, _ theme: Tag, _ name: Tag, _ fonts: ThemeFonts
  ) -> FontName? {
    if let name = tree.attribute(index, theme).flatMap({ fonts.name($0) }) { return FontName(name) }
    return tree.attribute(index, name).map { FontName($0) }
  }

  /// The same where something is said, else what `base` says.
  func over(_ base: RunProperties) -> RunProperties {
    var merged = self
    merged.isBold = isBold ?? base.isBold
    merged.isItalic = isItalic ?? base.isItalic
    merged.isCapitals = isCapitals ?? base.isCapitals
    merged.isHidden = isHidden ?? base.isHidden
    merged.isStruck = isStruck ?? base.isStruck
    merged.isDoublyStruck = isDoublyStruck ?? base.isDoublyStruck
    merged.isSpecHidden = isSpecHidden ?? base.isSpecHidden
    merged.position = position ?? base.position
    merged.raised = raised ?? base.raised
    merged.highFont = highFont ?? base.highFont
    merged.lowFont = lowFont ?? base.lowFont
    return merged
  }

  /// A character style on a paragraph's style: what both switch on is off (ECMA-376, part 1, 17.7.3).
  func toggling(_ base: RunProperties) -> RunProperties {
    func toggle(_ mine: Bool?, _ other: Bool?) -> Bool? {
      guard let mine, let other else { return mine ?? other }
      return mine != other
    }
    var merged = over(base)
    merged.isBold = toggle(isBold, base.isBold)
    merged.isItalic = toggle(isItalic, base.isItalic)
    merged.isCapitals = toggle(isCapitals, base.isCapitals)
    merged.isHidden = toggle(isHidden, base.isHidden)
    return merged
  }

  /// The font in which letters are other ones than their codes say, where there is one.
  var legacyFont: LegacyFont? {
    if case .legacy(let font) = highFont { return font }
    if case .legacy(let font) = lowFont { return font }
    return nil
  }

  /// The font of signs for letters, where there is one.
  var symbolFont: String? { lowFont?.symbols ?? highFont?.symbols }
}

extension RunProperties.FontName {
  /// The name of a font of signs.
  var symbols: String? { if case .symbols(let name) = self { name } else { nil } }

  init(_ name: String) {
    if let font = LegacyFont(name) {
      self = .legacy(font)
    } else {
      self = Symbols.isSymbolFont(name) ? .symbols(name) : .plain
    }
  }
}

/// The two fonts that a theme names.
struct ThemeFonts {
  var major: String?
  var minor: String?

  /// The font that a value such as `minorHAnsi` means.
  func name(_ value: String) -> String? { value.hasPrefix("major") ? major : minor }

  init(_ tree: XMLTree?) {
    guard let tree else { return }
    for index in tree.nodes.indices {
      guard tree.tag(index) == .majorFont || tree.tag(index) == .minorFont else { continue }
      let name = tree.child(index, .latin).flatMap { tree.attribute($0, .typeface) }
      if tree.tag(index) == .majorFont { major = name } else { minor = name }
    }
  }
}

extension XMLTree {
  /// Whether a property that is on or off is on: on where nothing else is said.
  func isOn(_ index: Index) -> Bool {
    switch attribute(index, .val) {
    case "0", "false", "off": false
    default: true
    }
  }

  /// An attribute's whole number.
  func number(_ index: Index, _ tag: Tag) -> Int? {
    attribute(index, tag).flatMap { Int($0) }
  }

  /// The whole number of a child's `val`.
  func childNumber(_ index: Index, _ tag: Tag) -> Int? { child(index, tag).flatMap { number($0, .val) } }
}
