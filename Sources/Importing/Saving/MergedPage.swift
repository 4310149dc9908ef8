import Publications

/// A page made anew under front matter that an editor may have changed: what stands there stays, what is new is added.
struct MergedPage {
  let text: String
  /// Keys whose values in the page differ from those that the file states.
  let kept: [String]

  init(old: String, new: ImportedDocument) {
    guard let file = FrontMatterFile(Array(old.utf8)) else {
      text = new.text
      kept = []
      return
    }
    let lineEnd = file.lineEnd
    let front = String(decoding: file.bytes[..<file.yaml.upperBound], as: UTF8.self)
    var values: [String: String] = [:]
    for line in String(decoding: file.bytes[file.yaml], as: UTF8.self).split(whereSeparator: \.isNewline) {
      guard let colon = line.firstIndex(of: ":"), line.first?.isLetter == true else { continue }
      let key = FrontMatterText.key(String(line[..<colon]))
      values[key] = HeadLine.squeezed(line[line.index(after: colon)...])
    }
    var added = ""
    var kept: [String] = []
    for entry in new.entries {
      guard let value = entry.value else { continue }
      if let own = values[entry.key] {
        if FrontMatterText.bare(own) != FrontMatterText.bare(value), entry.key != "date" { kept.append(entry.key) }
      } else if entry.key != "draft" {
        // Whether a page is a draft is the editor's to say.
        added += entry.lines.map { $0 + lineEnd }.joined()
      }
    }
    let close = String(decoding: file.bytes[file.yaml.upperBound..<file.body.lowerBound], as: UTF8.self)
    let body = new.body.isEmpty ? "" : "\n" + new.body
    text = front + added + close + (lineEnd == "\n" ? body : body.replacing("\n", with: lineEnd))
    self.kept = kept
  }
}

/// Lines of front matter as texts.
enum FrontMatterText {
  /// The key that a name in the file means.
  static func key(_ name: String) -> String { FrontMatterKeys.key(name, among: keys) ?? name }

  private static let keys =
    [
      "title", "number", "type", "issuer", "signer", "issued", "effective", "date", "text", "period", "attachments",
      "draft",
    ] + RelationKind.allCases.map(\.rawValue)

  /// A value without the quotes around it.
  static func bare(_ value: String) -> String {
    value.filter { !"\"' ".contains($0) }
  }
}
