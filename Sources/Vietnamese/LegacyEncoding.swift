/// Vietnamese encodings from before Unicode, as they look when their bytes are read as Latin-1: text copied out of old
/// Word files (`QuyÕt ®Þnh`, `Quyeát ñònh`), or whole files saved so.
public enum LegacyEncoding: String, Sendable, CaseIterable {
  /// TCVN 5712:1993 VN3, the fonts .VnTime, .VnArial and the like.
  case tcvn3 = "TCVN3 (ABC)"
  /// VNI for Windows, the fonts VNI-Times and the like.
  case vni = "VNI"

  /// What was found in a text.
  public struct Finding: Sendable, Hashable {
    /// In which encoding the words are.
    public let encoding: LegacyEncoding
    /// The first such word as it stands in the text.
    public let word: String
    /// The line of that word as it stands in the text.
    public let line: String
    /// The same line in Unicode.
    public let converted: String
  }

  /// Finds text in a legacy encoding: at least three words that are no Vietnamese as they stand and become Vietnamese
  /// syllables when converted. Foreign names alone do not reach that.
  ///
  /// - Parameter takesOne: Whether one word is enough that can be read in no other way: with a sign within it that stands in no word
  ///   of any language (`Kho¶n`, `®¹t`).
  public static func find(in text: String, takesOne: Bool = false) -> Finding? {
    guard mayHold(text, takesOne ? 1 : 3) else { return nil }
    var counts: [LegacyEncoding: Int] = [:]
    var first: [LegacyEncoding: (word: String, line: String)] = [:]
    for line in text.utf8.split(separator: 0x0A) {
      let line = String(Substring(line))
      for word in words(line) where isForeign(word) {
        for encoding in allCases {
          guard let converted = encoding.convert(word), SyllableSpelling.isPossible(converted) else { continue }
          counts[encoding, default: 0] += takesOne && encoding.isCertain(word) ? 3 : 1
          if first[encoding] == nil { first[encoding] = (word, line) }
        }
      }
    }
    let best = allCases.max { counts[$0, default: 0] < counts[$1, default: 0] }
    guard let best, counts[best, default: 0] >= 3, let (word, line) = first[best] else { return nil }
    return Finding(encoding: best, word: word, line: line, converted: best.converted(line))
  }

  /// A word is foreign when it has letters outside ASCII and is no Vietnamese syllable as it stands. A sign that stands
  /// alone (`5 £`, `½ số xã`) is no word.
  private static func isForeign(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    return scalars.dropFirst().first != nil && scalars.contains { !$0.isASCII } && !SyllableSpelling.isPossible(word)
  }

  /// Whether a word of this encoding has no other reading: a sign that is no letter in Latin-1 stands in it between letters, or
  /// begins it as `®` does. Signs that units and marks of notes are made with (`N·m`, `µm`, `do¹`, `§a`) tell nothing there.
  private func isCertain(_ word: String) -> Bool {
    guard self == .tcvn3 else { return false }
    let scalars = Array(word.unicodeScalars)
    guard scalars.contains(where: \.isASCII) || scalars.count > 2 else { return false }
    return scalars.indices.dropLast().contains { at in
      switch scalars[at].value {
      case 0xAE: true
      case 0xB7: false
      case 0xA7, 0xA1...0xA6: at == 0 && scalars.count > 2 && scalars[1].value >= 0x80
      case 0xA8...0xBF: at > 0
      default: false
      }
    }
  }

  /// A quick look at the bytes: so many Latin-1 signs that neither Vietnamese nor its punctuation has.
  private static func mayHold(_ text: String, _ least: Int) -> Bool {
    var found = 0
    var lead: UInt8 = 0
    for byte in text.utf8 {
      if lead == 0xC3 ? strangeLetters.contains(byte) : lead == 0xC2 && strangeSigns.contains(byte) { found += 1 }
      if found >= least { return true }
      lead = byte
    }
    return false
  }

  /// Second bytes of U+00C0–U+00FF that are no Vietnamese letters.
  private static let strangeLetters = Set<UInt8>(
    "ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ".unicodeScalars.map { UInt8(truncatingIfNeeded: 0x80 | ($0.value & 0x3F)) })
  /// Second bytes of U+00A1–U+00BF that running text hardly has.
  private static let strangeSigns = Set<UInt8>(
    "¡¢£¤¥¦§¨©ª«¬®µ¶¸¹»¼½¾".unicodeScalars.map { UInt8(truncatingIfNeeded: 0x80 | ($0.value & 0x3F)) })

  /// Runs of letters, with the signs that stand for letters in TCVN3. French quotation marks are letters between letters of ASCII
  /// (`th«n`), elsewhere they are marks.
  private static func words(_ line: String) -> [String] {
    let scalars = Array(line.unicodeScalars)
    return scalars.indices.split { at in
      let value = scalars[at].value
      if value == 0xAB || value == 0xBB {
        return at == 0 || at + 1 == scalars.count || !isASCIILetter(scalars[at - 1]) || !isASCIILetter(scalars[at + 1])
      }
      return !(isASCIILetter(scalars[at]) || value >= 0xA1 && value < 0x2000)
    }.map { String(String.UnicodeScalarView(scalars[$0.startIndex..<$0.endIndex])) }
  }

  private static func isASCIILetter(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value | 0x20) >= 0x61 && (scalar.value | 0x20) <= 0x7A
  }

  /// A line converted word by word; words that would become no syllables stay.
  func converted(_ line: String) -> String {
    var out = ""
    var word = ""
    func flush() {
      if let made = convert(word), SyllableSpelling.isPossible(made) { out += made } else { out += word }
      word = ""
    }
    for scalar in line.unicodeScalars {
      if scalar.value < 0x80, !scalar.properties.isAlphabetic {
        flush()
        out.unicodeScalars.append(scalar)
      } else {
        word.unicodeScalars.append(scalar)
      }
    }
    flush()
    return out
  }

  /// A word in Unicode; nil where it has a sign that the encoding does not know.
  func convert(_ word: String) -> String? {
    let scalars = Array(word.unicodeScalars)
    var out = String.UnicodeScalarView()
    var at = 0
    while at < scalars.count {
      if at + 1 < scalars.count, let letter = pair(scalars[at], scalars[at + 1]) {
        out.append(letter)
        at += 2
        continue
      }
      if let letter = single(scalars[at]) {
        out.append(letter)
      } else if scalars[at].value < 0x80 {
        out.append(scalars[at])
      } else {
        return nil
      }
      at += 1
    }
    return String(out)
  }

  /// The letter that two signs stand for together.
  func pair(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
    self == .vni ? LegacyEncoding.vniPairs[UInt64(first.value) << 32 | UInt64(second.value)] : nil
  }

  /// The letter that one sign stands for.
  func single(_ sign: Unicode.Scalar) -> Unicode.Scalar? {
    self == .vni ? LegacyEncoding.vniSingles[sign] : LegacyEncoding.tcvn3Letters[sign]
  }

  // MARK: Tables

  /// Rows of `letter sign`, sign as Latin-1 shows it. U+00AD stands for ư.
  private static let tcvn3Letters: [Unicode.Scalar: Unicode.Scalar] = pairs(
    """
    àµ ả¶ ã· á¸ ạ¹ ă¨ ằ» ẳ¼ ẵ½ ắ¾ ặÆ â© ầÇ ẩÈ ẫÉ ấÊ ậË đ® èÌ ẻÎ ẽÏ éÐ ẹÑ êª ềÒ ểÓ ễÔ ếÕ ệÖ ì× ỉØ ĩÜ íÝ ịÞ òß ỏá õâ óã ọä ô« \
    ồå ổæ ỗç ốè ộé ơ¬ ờê ởë ỡì ớí ợî ùï ủñ ũò úó ụô ư\u{AD} ừõ ửö ữ÷ ứø ựù ỳú ỷû ỹü ýý ỵþ Ă¡ Â¢ Ê£ Ô¤ Ơ¥ Ư¦ Đ§
    """)

  /// Letters that are one sign in VNI.
  private static let vniSingles: [Unicode.Scalar: Unicode.Scalar] = pairs(
    "ơô ưö íí ìì ỉæ ĩó ịò đñ ỵî ƠÔ ƯÖ ÍÍ ÌÌ ỈÆ ĨÓ ỊÒ ĐÑ ỴÎ")

  /// Letters that are a base letter and a sign in VNI, `ấ` = `aá`.
  private static let vniPairs: [UInt64: Unicode.Scalar] = {
    let rows: [(base: String, letters: String, signs: String)] = [
      ("a", "âấầẩẫậăắằẳẵặáàảãạ", "âáàåãäêéèúüëùøûõï"), ("e", "êếềểễệéèẻẽẹ", "âáàåãäùøûõï"),
      ("o", "ôốồổỗộóòỏõọ", "âáàåãäùøûõï"), ("ô", "ớờởỡợ", "ùøûõï"), ("ö", "ứừửữự", "ùøûõï"), ("u", "úùủũụ", "ùøûõï"),
      ("y", "ýỳỷỹ", "ùøûõ"),
    ]
    var table: [UInt64: Unicode.Scalar] = [:]
    for row in rows {
      for (letter, sign) in zip(row.letters.unicodeScalars, row.signs.unicodeScalars) {
        for (base, form) in [(row.base, String(letter)), (row.base.uppercased(), String(letter).uppercased())] {
          guard let first = base.unicodeScalars.first, let made = form.unicodeScalars.first else { continue }
          for mark in [sign, String(sign).uppercased().unicodeScalars.first ?? sign] {
            table[UInt64(first.value) << 32 | UInt64(mark.value)] = made
          }
        }
      }
    }
    return table
  }()

  private static func pairs(_ text: String) -> [Unicode.Scalar: Unicode.Scalar] {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for pair in text.split(separator: " ") {
      let scalars = Array(pair.unicodeScalars)
      if scalars.count == 2 { table[scalars[1]] = scalars[0] }
    }
    return table
  }
}
