/// A character that is written as HTML writes it, `&#7871;`, where nothing reads HTML: in the values of front matter.
package enum CharacterReference {
  /// The first reference of a text, and the text with all of them as the characters that are meant; nil where none is there.
  package static func find(in text: String) -> (written: String, shown: String)? {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return nil }
    var first: String?
    var shown = ""
    var rest = text[...]
    while let at = rest.firstIndex(of: "&") {
      shown += rest[..<at]
      let behind = rest[rest.index(after: at)...]
      let name = behind.prefix(9).prefix { $0 != ";" && $0 != " " && $0 != "&" }
      if behind.dropFirst(name.count).first == ";", let scalar = scalar(name) {
        first = first ?? "&\(name);"
        shown.unicodeScalars.append(scalar)
        rest = behind.dropFirst(name.count + 1)
      } else {
        shown += "&"
        rest = behind
      }
    }
    return first.map { ($0, shown + rest) }
  }

  private static func scalar(_ name: Substring) -> Unicode.Scalar? {
    guard name.first == "#" else { return named[String(name)] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    guard let code = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits), code >= 0x20 else {
      return nil
    }
    return Unicode.Scalar(code)
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "quot": "\"", "apos": "'", "lt": "<", "gt": ">", "nbsp": " ", "ndash": "–", "mdash": "—", "hellip": "…",
    "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "agrave": "à", "aacute": "á", "acirc": "â", "atilde": "ã",
    "egrave": "è", "eacute": "é", "ecirc": "ê", "igrave": "ì", "iacute": "í", "ograve": "ò", "oacute": "ó",
    "ocirc": "ô",
    "otilde": "õ", "ugrave": "ù", "uacute": "ú", "yacute": "ý",
  ]
}
