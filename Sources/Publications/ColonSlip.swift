import Vietnamese

/// A key with its colon, where what follows is no plain space: `title:X`, `title：X`.
struct ColonSlip {
  let key: String
  let colon: Substring.Index
  /// The character that is not what it looks like; nil where only the space is missing.
  let odd: Unicode.Scalar?
  /// The line as it should be.
  let right: String

  init?(_ line: Substring) {
    let start = line.drop { $0 == " " || $0 == "-" }.startIndex
    guard let colon = line[start...].firstIndex(where: { ColonSlip.seen($0) == ":" })
    else { return nil }
    var name = line[start..<colon]
    while let last = name.last, last.isWhitespace { name.removeLast() }
    guard !name.isEmpty, name.count <= 40, ColonSlip.isKey(String(name)) else { return nil }
    let rest = line[colon...].dropFirst()
    let isOddColon = line[colon] != ":"
    guard let next = rest.first else {
      if !isOddColon { return nil }
      self.init(String(name), colon, line[colon].unicodeScalars.first, "\(line[..<start])\(name):")
      return
    }
    if !isOddColon, next == " " || next == "\t" { return nil }
    let isOddSpace = next.isWhitespace || ColonSlip.isBlank(next)
    let value = rest.drop { $0.isWhitespace || ColonSlip.isBlank($0) }
    // `Key:"a"` inside a flow collection, or an address.
    if !isOddSpace, !isOddColon, value.hasPrefix("//") { return nil }
    self.init(
      String(name), colon,
      isOddColon ? line[colon].unicodeScalars.first : isOddSpace && next != " " ? next.unicodeScalars.first : nil,
      "\(line[start...][..<colon].prefix(name.count)):" + (value.isEmpty ? "" : " \(value)"))
  }

  private init(_ key: String, _ colon: Substring.Index, _ odd: Unicode.Scalar?, _ right: String) {
    (self.key, self.colon, self.odd, self.right) = (key, colon, odd, right)
  }

  private static let keys = FrontMatterKeys.names

  /// What a character looks like.
  private static func seen(_ character: Character) -> String {
    if let ascii = character.asciiValue { return String(UnicodeScalar(ascii)) }
    return character.unicodeScalars.first.flatMap { LookAlike.seen($0) } ?? String(character)
  }

  private static func isBlank(_ character: Character) -> Bool {
    let seen = seen(character)
    return seen.isEmpty || seen == " "
  }

  private static func isKey(_ name: String) -> Bool {
    FrontMatterKeys.key(name, among: keys) != nil || FrontMatterKeys.key(name, among: FrontMatterKeys.innerNames) != nil
      || name.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 == UInt8(ascii: "_") }
  }
}
