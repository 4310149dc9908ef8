import Bytes

extension StringProtocol {
  /// Without the characters at both ends that are to go.
  package func trimmed(of isCut: (Character) -> Bool) -> String {
    var text = self[...]
    while let first = text.first, isCut(first) { text = text.dropFirst() }
    while let last = text.last, isCut(last) { text = text.dropLast() }
    return String(text)
  }

  /// Without the space at both ends.
  package var trimmedOfSpace: String { trimmed(of: \.isWhitespace) }
}

extension String {
  /// Its words with one blank between each: white space of any kind folded. Most texts are so already.
  package var withSingleBlanks: String {
    let isSo = withBytes { bytes in
      var before: UInt8 = 0x20
      for byte in bytes {
        // White space beyond ASCII begins with one of four bytes.
        if byte < 0x20 || byte == 0x20 && before == 0x20 || [0xC2, 0xE2, 0xE3].contains(byte) { return false }
        if before == 0xE1, byte == 0x9A { return false }
        before = byte
      }
      return before != 0x20
    }
    return isSo ? self : split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
