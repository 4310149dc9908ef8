/// The signs in front of items that are no dash, no star and no letter: one table for those who read documents and those who look
/// for lists that are none.
enum BulletSign {
  /// Whether a document's line that begins with a sign is an item.
  static func opensItem(_ value: UInt32) -> Bool {
    guard value == 0xB7 || value >= 0x2022 else { return false }
    return table.contains { $0.signs.contains(value) }
  }

  /// Whether a sign at the beginning of a line is there for an item and nothing else, so that a page that shows no list there
  /// lacks one. An arrow, a star or a telephone may stand for itself.
  static func isNothingElse(_ sign: Unicode.Scalar) -> Bool {
    guard sign.value == 0xB7 || sign.value >= 0x2022 else { return false }
    return table.contains { $0.isNothingElse && $0.signs.contains(sign.value) }
  }

  /// In order and apart. Circled numbers are none.
  private static let table: [(signs: ClosedRange<UInt32>, isNothingElse: Bool)] = [
    (0xB7...0xB7, true),  // ·
    (0x2022...0x2023, true),  // • ‣
    (0x2043...0x2043, true),  // ⁃, in documents a dash
    (0x2190...0x21FF, false),  // arrows
    (0x2217...0x2217, true), (0x2219...0x2219, true), (0x22C5...0x22C5, true),  // ∗ ∙ ⋅
    (0x25A0...0x25A1, true), (0x25A2...0x25A9, false),  // ■ □
    (0x25AA...0x25AB, true), (0x25AC...0x25B5, false),  // ▪ ▫
    (0x25B6...0x25B6, true), (0x25B7...0x25B7, false),  // ▶
    (0x25B8...0x25B8, true), (0x25B9...0x25B9, false),  // ▸
    (0x25BA...0x25BA, true), (0x25BB...0x25C5, false),  // ►
    (0x25C6...0x25C7, true), (0x25C8...0x25CE, false),  // ◆ ◇
    (0x25CF...0x25CF, true), (0x25D0...0x25E5, false),  // ●
    (0x25E6...0x25E6, true), (0x25E7...0x25FA, false),  // ◦
    (0x25FB...0x25FB, true), (0x25FC...0x2665, false),  // ◻
    (0x2666...0x2666, true), (0x2667...0x2712, false),  // ♦
    (0x2713...0x2714, true), (0x2715...0x2755, false),  // ✓ ✔
    (0x2756...0x2756, true), (0x2757...0x2775, false),  // ❖
    (0x2794...0x2794, true), (0x2795...0x27A1, false),  // ➔
    (0x27A2...0x27A2, true), (0x27A3...0x27A3, false),  // ➢
    (0x27A4...0x27A4, true), (0x27A5...0x27BF, false),  // ➤
    (0x2981...0x2981, false), (0x2B00...0x2BFF, false),
    (0xF000...0xF0FF, false),  // Word's own fonts
  ]
}
