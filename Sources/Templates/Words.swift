import Bytes
import Vietnamese

/// All words of the interface in one language, from `templates/words.<language>.yml`.
///
/// A province may reword them; the loader sees to it that every language has the same keys.
public struct Words: Sendable {
  /// BCP 47 code of the language.
  public let language: String
  private let table: [String: String]

  /// Words by key.
  public init(language: String, table: [String: String]) {
    self.language = language
    self.table = table
  }

  /// The word or sentence with that key, its placeholders `{n}`, `{total}` … filled in. A key that the files lack
  /// shows itself, so that the fault is seen rather than hidden.
  package func text(ofKey key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    guard let text = table[key] else { return key }
    guard !values.isEmpty else { return text }
    return text.withBytes { bytes in
      // Put together as bytes: a text that grows piece by piece is checked and moved with each.
      var (out, at): ([UInt8], Int) = ([], 0)
      out.reserveCapacity(2 * bytes.count + 32)
      while let open = bytes[at...].firstIndex(of: UInt8(ascii: "{")),
        let close = bytes[open...].firstIndex(of: UInt8(ascii: "}"))
      {
        let name = UnsafeBufferPointer(rebasing: bytes[(open + 1)..<close])
        let value = values.first { $0.key.withBytes { $0.count == name.count && $0.elementsEqual(name) } }?.value
        out.append(contentsOf: bytes[at..<(value == nil ? close + 1 : open)])
        if let value { value.withBytes { out.append($0) } }
        at = close + 1
      }
      out.append(contentsOf: bytes[at...])
      return String(decoding: out, as: UTF8.self)
    }
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
  func word(_ key: String) -> String? { table[key] }
}
