import Bytes

/// Folding of Vietnamese text to plain lower-case letters, as readers type it: `Quyết định` → `quyet dinh`.
///
/// Stripping combining marks after NFD is not enough: đ does not decompose (Unicode 15, chapter 7.1), so it is
/// mapped by hand. All work is done on Unicode scalars, never on `Character`, whose equality is canonical and slow.
public enum Folding {
  /// Lower-case, đ→d, all diacritics off; Ð and ð, which only look like đ, are d too. Accepts NFC and NFD
  /// alike; other scripts pass through lower-cased.
  public static func fold(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(folded: scalar, to: &out) }
    return String(decoding: out, as: UTF8.self)
  }

  /// Lower-case NFC with white space folded: a key under which spellings that differ only so are the same.
  public static func foldKeepingMarks(_ text: String) -> String {
    NormalForm.nfc(text.lowered()).withSingleBlanks
  }

  /// Appends the folded UTF-8 bytes of one scalar; combining marks append nothing.
  @inlinable
  public static func append(folded scalar: Unicode.Scalar, to out: inout [UInt8]) {
    let value = scalar.value
    if value < 0x80 {
      out.append(value &- 0x41 < 26 ? UInt8(value | 0x20) : UInt8(value))
    } else if value < 0x250 || (0x1E00..<0x1F00).contains(value) {
      let place = Int(value < 0x250 ? value : value - 0x1E00 + 0x250)
      let byte = letters[place]
      if byte > 0 { out.append(byte) } else { out.append(contentsOf: latin[place]) }
    } else if (0x300..<0x370).contains(value) {
      return
    } else {
      append(foreign: scalar, to: &out)
    }
  }

  /// A scalar of another script. Full-width letters are Latin ones, and a space of any width is a space; addresses made of
  /// Cyrillic or Greek words stay what they were.
  @usableFromInline
  static func append(foreign scalar: Unicode.Scalar, to out: inout [UInt8]) {
    let isLatin = (0xFF10...0xFF5A).contains(scalar.value) || scalar.value > 0x1D3FF
    if let entry = LookAlike.entry(scalar.value), entry.kind == .space || entry.kind == .letter && isLatin {
      for byte in entry.seen { out.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    } else {
      out.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// Those of `latin` that are one byte, else 0: nearly all, and quicker to look up.
  public static let letters: [UInt8] = latin.map { $0.count == 1 ? $0[0] : 0 }

  /// The folded bytes of U+0000–U+024F followed by those of U+1E00–U+1EFF, from Unicode's own decompositions.
  public static let latin: [[UInt8]] = {
    let scalars = (UInt32(0)..<0x250).map { $0 } + (UInt32(0x1E00)..<0x1F00).map { $0 }
    return scalars.map { value in
      guard let scalar = Unicode.Scalar(value) else { return [] }
      // đ, and the letters that look like it.
      if [0x110, 0x111, 0xD0, 0xF0, 0x189, 0x256].contains(value) { return [0x64] }
      if value == 0xA0 { return [0x20] }
      let kept = NormalForm.decomposed(String(scalar).lowercased()).filter { !(0x300..<0x370).contains($0.value) }
      return Array(String(String.UnicodeScalarView(kept)).utf8)
    }
  }()
}
