import YAML

/// A list of words as a file: one flat mapping of keys to texts.
package enum WordsFile {
  /// Its words by key; nil where it is no such mapping.
  package static func pairs(of bytes: [UInt8]) -> [String: String]? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let root: YAMLNode?
    do { root = try YAMLNode.parse(text) } catch { return nil }
    guard let root else { return [:] }
    guard let mapping = root.mapping else { return nil }
    var table: [String: String] = [:]
    for (key, value) in mapping.pairs {
      guard let name = key.scalar?.string, let word = value.scalar?.string else { return nil }
      table[name] = word
    }
    return table
  }

  /// A text as a YAML scalar in double quotes, on one line.
  package static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    return "\"\(escaped)\""
  }

  /// Whether a byte can stand in a key.
  static func isKeyByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
  }
}
