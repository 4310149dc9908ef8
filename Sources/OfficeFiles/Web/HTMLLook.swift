/// How words on a page look, by the elements around them and the styles written at these.
struct HTMLLook: Equatable {
  var isBold = false
  var isItalic = false
  var isSuperscript = false
  var isSubscript = false
  var isCapitals = false
  var isStruck = false
  var isPreformatted = false
  var link: String?
  var legacyFont: LegacyFont?
  /// The font where none is named that says more: that of a page whose words tell its encoding.
  var usualFont: LegacyFont?
  /// Symbol, Wingdings and the like.
  var symbolFont: String?
  var alignment: Paragraph.Alignment = .left

  /// The look in an element that stands in this look.
  func entering(_ tree: XMLTree, _ index: XMLTree.Index) -> HTMLLook {
    var look = self
    switch tree.tag(index) {
    case .htmlB, .htmlStrong, .htmlTh, .htmlH1, .htmlH2, .htmlH3, .htmlH4, .htmlH5, .htmlH6: look.isBold = true
    case .htmlI, .htmlEm: look.isItalic = true
    case .htmlStrike, .htmlS: look.isStruck = true
    case .htmlSup: look.isSuperscript = true
    case .htmlSub: look.isSubscript = true
    case .htmlPre: look.isPreformatted = true
    case .htmlCenter: look.alignment = .center
    case .htmlA:
      let target = tree.attribute(index, .htmlHref)?.trimmed ?? ""
      let scheme = target.lowercased()
      look.link =
        scheme.hasPrefix("http://") || scheme.hasPrefix("https://") || scheme.hasPrefix("mailto:") ? target : nil
    case .htmlFont:
      if let face = tree.attribute(index, .htmlFace) { look.setFont(face) }
    case .htmlTable: look.alignment = .left
    default: break
    }
    if let value = tree.attribute(index, .htmlAlign), tree.tag(index) != .htmlTable {
      look.alignment = HTMLLook.alignment(value) ?? look.alignment
    }
    for (name, value) in HTMLLook.declarations(tree, index) { look.apply(name, value) }
    return look
  }

  private mutating func apply(_ name: Substring, _ value: String) {
    switch name {
    case "font-weight": isBold = value.hasPrefix("bold") || (Int(value) ?? 0) >= 600
    case "font-style": isItalic = value == "italic" || value == "oblique"
    // Within what is crossed out, another decoration changes nothing.
    case "text-decoration", "text-decoration-line": if value.contains("line-through") { isStruck = true }
    case "text-transform": isCapitals = value == "uppercase"
    case "font-family": setFont(value)
    case "text-align": alignment = HTMLLook.alignment(value) ?? alignment
    case "vertical-align":
      isSuperscript = value == "super"
      isSubscript = value == "sub"
    case "white-space": isPreformatted = value.hasPrefix("pre")
    default: break
    }
  }

  /// What a `style` attribute declares, in lower case.
  static func declarations(_ tree: XMLTree, _ index: XMLTree.Index) -> [(Substring, String)] {
    guard let style = tree.attribute(index, .htmlStyle) else { return [] }
    return style.split(separator: ";").compactMap { part in
      let pair = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2 else { return nil }
      let (name, value) = (String(pair[0]).trimmed.lowercased(), String(pair[1]).trimmed)
      return (name[...], name == "font-family" ? value : value.lowercased())
    }
  }

  /// Whether an element and all in it is not seen.
  static func isHidden(_ tree: XMLTree, _ index: XMLTree.Index) -> Bool {
    if tree.attributeBytes(index, .htmlHidden) != nil { return true }
    return declarations(tree, index).contains { name, value in
      name == "display" && value.hasPrefix("none") || name == "visibility" && value.hasPrefix("hidden")
        || name == "mso-hide" && value.hasPrefix("all")
    }
  }

  /// Takes the first font of a list of fonts, as far as its letters are other ones than their codes say.
  private mutating func setFont(_ list: String) {
    let first = list.split(separator: ",").first.map { String($0).trimmed } ?? ""
    let name = first.filter { $0 != "\"" && $0 != "'" }
    legacyFont = LegacyFont(name) ?? usualFont
    symbolFont = Symbols.isSymbolFont(name) ? name : nil
  }

  private static func alignment(_ value: String) -> Paragraph.Alignment? {
    switch value.lowercased() {
    case "center", "middle": .center
    case "right", "end": .right
    case "justify": .justified
    case "left", "start": .left
    default: nil
    }
  }

  /// Words in this look.
  func run(_ text: String) -> Run {
    Run(
      isCapitals && legacyFont == nil ? text.uppercased() : text, isBold: isBold, isItalic: isItalic,
      isSuperscript: isSuperscript, isSubscript: isSubscript,
      isStruck: isStruck && text.contains { !$0.isWhitespace }, link: link)
  }
}
