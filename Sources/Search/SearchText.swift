import Glibc
import Vietnamese

/// Normal form on the way in, and the text as it looks. The portal's text is in NFC already, so a look at the bytes is enough
/// nearly always.
enum SearchText {
  /// The text in NFC, as search reads it.
  static func prepared(_ text: String) -> String {
    let mayHaveMarks = text.utf8.withContiguousStorageIfAvailable { SearchText.mayHaveMarks($0) }
    return PlainText.searched(mayHaveMarks == false ? text : NormalForm.nfc(text))
  }

  /// Whether the text is to be prepared.
  static func isPrepared(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    !mayHaveMarks(bytes) && PlainText.isPlain(bytes)
  }

  /// Whether combining marks may stand in the text: none does without their lead bytes.
  static func mayHaveMarks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    return memchr(base, 0xCC, bytes.count) != nil || memchr(base, 0xCD, bytes.count) != nil
  }
}
