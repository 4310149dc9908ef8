import Foundation
import TestSupport
import Testing
import Vietnamese

/// Long texts are normalised in pieces, which is to be the same as at once.
@Suite struct NormalFormTests {
  /// Letters and marks that grow, shrink, compose over places where a text could be cut, or never compose.
  private static let parts = [
    "e\u{302}\u{301}", "ệ", "d\u{323}\u{307}", "\u{958}", "\u{915}\u{93C}", "\u{1100}\u{1161}\u{11A8}", "각", "\u{2126}",
    "a", " ", "\n", "đ", "日", "\u{9C7}\u{9BE}", "\u{301}", "👩\u{200D}👧",
  ]

  @Test(arguments: 1...20)
  func piecesMakeTheWhole(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = (0..<4000).map { _ in Self.parts[Int.random(in: 0..<Self.parts.count, using: &random)] }.joined()
    let whole = text.precomposedStringWithCanonicalMapping
    #expect(NormalForm.nfc(text).unicodeScalars.elementsEqual(whole.unicodeScalars))
    #expect(!NormalForm.isNFC(text) && NormalForm.isNFC(whole))
  }

  /// Without a place to cut, and with letters that all grow.
  @Test func longRunsAreNormalised() {
    let grown = String(repeating: "\u{958}", count: 300_000)
    #expect(NormalForm.nfc(grown).unicodeScalars.count == 600_000)
    let marks = String(repeating: "\u{316}", count: 5000)
    #expect(NormalForm.nfc("a" + marks).unicodeScalars.count == 5001)
  }
}
