/// Vietnamese alphabetical order: a ă â b c d đ e ê … o ô ơ … u ư …, then tones in the order
/// ngang, huyền, hỏi, ngã, sắc, nặng (TCVN 6909, CLDR `vi`).
public enum Collation {
  /// A key whose bytewise order is the Vietnamese order. Letters first, tones second, exact text last.
  public static func key(_ text: String) -> [UInt8] {
    var letters: [UInt8] = []
    var tones: [UInt8] = []
    for scalar in NormalForm.decomposed(text.lowercased()) {
      switch scalar.value {
      case 0x61...0x7A:
        letters.append(UInt8(0x30 + (scalar.value - 0x61) * 4))
        tones.append(1)
      case 0x111:
        letters.append(0x30 + 3 * 4 + 2)
        tones.append(1)
      case 0x306, 0x302, 0x31B:  // breve ă; circumflex â ê ô; horn ơ ư
        guard let last = letters.indices.last else { continue }
        letters[last] += scalar.value == 0x306 ? 1 : scalar.value == 0x302 ? 2 : 3
      case 0x300, 0x309, 0x303, 0x301, 0x323:
        guard let last = tones.indices.last else { continue }
        tones[last] =
          scalar.value == 0x300
          ? 2 : scalar.value == 0x309 ? 3 : scalar.value == 0x303 ? 4 : scalar.value == 0x301 ? 5 : 6
      case 0x30...0x39:
        letters.append(UInt8(0x10 + scalar.value - 0x30))
        tones.append(1)
      default:
        letters.append(0x05)
        tones.append(1)
      }
    }
    return letters + [0] + tones + [0] + Array(text.utf8)
  }

  /// Things in the order of their names; each key is made once.
  public static func sorted<Item>(_ items: some Sequence<Item>, by name: (Item) -> String) -> [Item] {
    items.map { (key: key(name($0)), item: $0) }.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.item)
  }

  /// Whether `a` comes before `b`.
  public static func isBefore(_ a: String, _ b: String) -> Bool {
    key(a).lexicographicallyPrecedes(key(b))
  }
}
