/// Puts the items of a body together.
enum BodyMarkdown {
  /// The Markdown, each paragraph between blank lines, lines of letterhead and signature under one another.
  static func text(_ items: [BodyItem]) -> String {
    var out = ""
    var before: BodyItem.Kind?
    for item in items {
      let isBelow = item.kind == .set && before == .set && !item.opensSet
      if before != nil { out += isBelow ? "\n" : "\n\n" }
      if item.heading > 0 { out += String(repeating: "#", count: item.heading) + " " }
      out += item.markdown
      before = item.kind
    }
    return out + (out.isEmpty ? "" : "\n")
  }
}
