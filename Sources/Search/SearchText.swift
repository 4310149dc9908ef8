import Vietnamese

/// Normal form on the way in. The portal's text is in NFC already, so a look at the bytes is enough nearly always.
enum SearchText {
  /// The text in NFC.
  static func prepared(_ text: String) -> String {
    for byte in text.utf8 where byte == 0xCC || byte == 0xCD { return NormalForm.nfc(text) }
    return text
  }
}
