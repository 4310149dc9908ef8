import Bytes

extension String {
  /// The words of a text, letters and figures side by side, as `split` by all other characters gives them. That asks the tables of
  /// Unicode about each character; this asks them only where one stands that is neither Latin nor common.
  ///
  /// - Parameters:
  ///   - sign: A sign of ASCII that counts as a letter.
  ///   - figures: Whether figures are parts of words; else they stand between them.
  package func wordParts(with sign: Unicode.Scalar? = nil, figures: Bool = true) -> [Substring] {
    let ranges = withBytes {
      WordParts.ranges(in: $0, sign: sign.map { UInt8(truncatingIfNeeded: $0.value) } ?? 0, figures: figures)
    }
    guard let ranges else {
      let sign = sign.map { Character($0) }
      return split { !$0.isLetter && !(figures && $0.isNumber) && $0 != sign }
    }
    let utf8 = self.utf8
    return ranges.map { range in
      let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
      return Substring(utf8[start..<utf8.index(start, offsetBy: range.count)])
    }
  }
}

extension Substring {
  /// Whether its first character is a figure.
  package var beginsWithFigure: Bool {
    guard let byte = utf8.first else { return false }
    return byte < 0x80 ? byte &- 0x30 < 10 : first?.isNumber ?? false
  }
}

/// Where the words of a text stand, by its bytes.
private enum WordParts {
  /// Nil where a character stands of which this does not know what it is, or whether it belongs to the one before it.
  static func ranges(in bytes: UnsafeBufferPointer<UInt8>, sign: UInt8, figures: Bool) -> [Range<Int>]? {
    var found: [Range<Int>] = []
    var start = -1
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      var (isWord, length) = (false, 1)
      if byte < 0x80 {
        isWord = (byte | 0x20) &- 0x61 < 26 || figures && byte &- 0x30 < 10 || byte == sign && sign != 0
      } else {
        guard at + 1 < bytes.count else { return nil }
        let second = bytes[at + 1]
        switch byte {
        case 0xC2: (isWord, length) = ((figures ? signs : letters).contains(second), 2)
        case 0xC3: (isWord, length) = (second != 0x97 && second != 0xB7, 2)
        case 0xC4...0xC8: (isWord, length) = (true, 2)
        case 0xE1 where second >= 0xB8 && second <= 0xBB: (isWord, length) = (true, 3)
        // Dashes, quotation marks, spaces; not those that join characters.
        case 0xE2 where second == 0x80 && at + 2 < bytes.count && bytes[at + 2] & 0xFE != 0x8C: length = 3
        default: return nil
        }
      }
      if isWord {
        if start < 0 { start = at }
      } else if start >= 0 {
        found.append(start..<at)
        start = -1
      }
      at += length
    }
    if start >= 0 { found.append(start..<bytes.count) }
    return found
  }

  /// ª µ º
  private static let letters: Set<UInt8> = [0xAA, 0xB5, 0xBA]
  /// ª ² ³ µ ¹ º ¼ ½ ¾
  private static let signs: Set<UInt8> = [0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA, 0xBC, 0xBD, 0xBE]
}
