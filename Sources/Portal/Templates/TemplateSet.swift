import Mustache

/// The compiled templates of one language.
///
/// Words and asset addresses never change between pages, so they are put into the text before it is compiled: the
/// engine looks up a dozen names a page instead of hundreds.
struct TemplateSet: Sendable {
  let pages: [String: MustacheTemplate]
  let partials: MustacheLibrary

  /// Compiles templates that have compiled before, with the words and addresses in place of their tags.
  ///
  /// - Parameter sources: prepared text by path, `partials/item.mustache`.
  init(_ sources: [String: String], words: Words, assets: AssetTable) throws {
    var pages: [String: MustacheTemplate] = [:]
    var partials: [String: MustacheTemplate] = [:]
    for (path, text) in sources {
      let template = try MustacheTemplate(string: TemplateSet.bound(text, words: words, assets: assets))
      let name = String(path.dropLast(".mustache".count))
      if name.hasPrefix("partials/") {
        partials[String(name.dropFirst("partials/".count))] = template
      } else {
        pages[name] = template
      }
    }
    self.pages = pages
    self.partials = MustacheLibrary(templates: partials)
  }

  /// The text with `{{words.x}}` and `{{assets.x}}` replaced, escaped as the engine would. A value with braces, which
  /// would become a tag, stays a tag.
  static func bound(_ text: String, words: Words, assets: AssetTable) -> String {
    var out = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
      let name = rest[open.upperBound..<close.lowerBound]
      let value =
        name.hasPrefix("words.")
        ? words.child(named: String(name.dropFirst(6))) as? String
        : name.hasPrefix("assets.") ? assets.url(String(name.dropFirst(7))) : nil
      if let value, !value.contains("{{"), !value.contains("}}") {
        out += rest[..<open.lowerBound]
        out += HTMLEscape.escape(value)
      } else {
        out += rest[..<close.upperBound]
      }
      rest = rest[close.upperBound...]
    }
    return out + rest
  }
}
