import Vietnamese

/// All words of the interface in one language, from `templates/words.<language>.yml`.
///
/// A province may reword them; the loader sees to it that every language has the same keys.
public struct Words: Sendable {
  /// BCP 47 code of the language.
  public let language: String
  private let table: [String: Text]

  /// A text, cut at its placeholders once, since most are filled thousands of times.
  private struct Text: Sendable {
    let whole: String
    /// What stands before each placeholder, and its name.
    var placeholders: [(before: String, name: String)] = []
    /// What stands behind the last.
    var rest: String

    init(_ whole: String) {
      self.whole = whole
      var rest = whole[...]
      while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
        let name = rest[rest.index(after: open)..<close]
        placeholders.append((String(rest[..<open]), String(name)))
        rest = rest[rest.index(after: close)...]
      }
      self.rest = String(rest)
    }
  }

  /// Words by key.
  public init(language: String, table: [String: String]) {
    self.language = language
    self.table = table.mapValues { Text($0) }
  }

  /// The word or sentence with that key, its placeholders `{n}`, `{total}` … filled in. A key that the files lack
  /// shows itself, so that the fault is seen rather than hidden.
  package func text(ofKey key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    guard let text = table[key] else { return key }
    if values.isEmpty || text.placeholders.isEmpty { return text.whole }
    var out = ""
    out.reserveCapacity(values.reduce(text.whole.utf8.count) { $0 + $1.value.utf8.count })
    for (before, name) in text.placeholders {
      out += before
      out += values.first { $0.key == name }?.value ?? "{\(name)}"
    }
    return out + text.rest
  }

  /// A number with its noun: of the key `Documents` and the number 1 it reads `oneDocuments` where the language has it,
  /// else `countDocuments`, and fills `{n}`.
  package func count(ofKey key: String, _ number: Int) -> String {
    let one = "one" + key
    let name = number == 1 && table[one] != nil ? one : "count" + key
    return text(ofKey: name, ["n": NumberText.whole(number, language: language)])
  }

  /// A number as readers of the language write it.
  package func number(_ number: Int) -> String { NumberText.whole(number, language: language) }

  /// Whether the key exists.
  public func contains(_ key: String) -> Bool { table[key] != nil }

  /// All keys, sorted.
  public var keys: [String] { table.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  /// The text of a key as it is written, nil where there is none: `{{words.search}}`.
  func word(_ key: String) -> String? { table[key]?.whole }
}
