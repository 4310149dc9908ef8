/// What kind of picture bytes are, by the first of them.
enum PictureKind {
  /// One that web pages can show, with the ending of its files.
  case shown(String)
  /// One that they cannot, with its name.
  case unreadable(String)

  init(_ bytes: [UInt8]) {
    func begins(_ signature: [UInt8], at start: Int = 0) -> Bool { bytes.dropFirst(start).starts(with: signature) }
    if begins([0x89, 0x50, 0x4E, 0x47]) {
      self = .shown("png")
    } else if begins([0xFF, 0xD8, 0xFF]) {
      self = .shown("jpg")
    } else if begins(Array("GIF8".utf8)) {
      self = .shown("gif")
    } else if begins(Array("RIFF".utf8)), begins(Array("WEBP".utf8), at: 8) {
      self = .shown("webp")
    } else if begins([0xD7, 0xCD, 0xC6, 0x9A]) || begins([1, 0, 9, 0]) || begins([2, 0, 9, 0]) {
      self = .unreadable("WMF")
    } else if begins([1, 0, 0, 0]), begins(Array(" EMF".utf8), at: 40) {
      self = .unreadable("EMF")
    } else if begins(Array("BM".utf8)) {
      self = .unreadable("BMP")
    } else if begins([0x49, 0x49, 0x2A, 0]) || begins([0x4D, 0x4D, 0, 0x2A]) {
      self = .unreadable("TIFF")
    } else {
      self = .unreadable("picture")
    }
  }
}
