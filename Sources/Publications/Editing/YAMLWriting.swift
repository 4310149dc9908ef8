extension YAMLValue {
  /// On one line, in brackets where it is a list or a mapping.
  var inLine: String {
    switch self {
    case .text(let text): YAMLValue.quoted(text)
    case .plain(let text): text
    case .list(let items): "[" + items.map(\.inLine).joined(separator: ", ") + "]"
    case .mapping(let pairs): "{" + pairs.map { "\($0.key): \($0.value.inLine)" }.joined(separator: ", ") + "}"
    }
  }

  /// What stands behind a key's colon: words on the same line, items and pairs each on one of its own below it.
  ///
  /// - Parameter column: Of the key, from 0.
  func behindColon(column: Int, lineEnd: String) -> String {
    switch self {
    case .text, .plain: " " + inLine + lineEnd
    case .list, .mapping: lineEnd + lines(column: column + 2, lineEnd: lineEnd)
    }
  }

  /// The items of a list or the pairs of a mapping, a line each.
  func lines(column: Int, lineEnd: String) -> String {
    let pad = String(repeating: " ", count: column)
    switch self {
    case .text, .plain: return pad + inLine + lineEnd
    case .list(let items): return items.map { pad + "- " + $0.inLine + lineEnd }.joined()
    case .mapping(let pairs):
      return pairs.map { pad + $0.key + ":" + $0.value.behindColon(column: column, lineEnd: lineEnd) }.joined()
    }
  }

  /// In double quotes, with escapes for all that YAML does not take as it is or that no eye sees.
  static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": out += "\\" + String(scalar)
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      case "\r": out += "\\r"
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse, .surrogate:
          // Marks that join emoji are of them.
          if scalar == "\u{200D}" { out.unicodeScalars.append(scalar) } else { out += escape(scalar) }
        default: out.unicodeScalars.append(scalar)
        }
      }
    }
    return out + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let width = scalar.value > 0xFFFF ? 8 : 4
    return (width == 8 ? "\\U" : "\\u") + String(repeating: "0", count: width - digits.count) + digits
  }
}
