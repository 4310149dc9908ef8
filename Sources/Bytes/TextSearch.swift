import Glibc

extension String {
  /// Whether the bytes of another text stand somewhere in this one. `contains` asks of each character how it may be
  /// composed, and takes a hundred times as long.
  public func holds(_ part: String) -> Bool {
    var (text, part) = (self, part)
    return text.withUTF8 { text in part.withUTF8 { text.holds($0) } }
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func holds(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = baseAddress, let sought = part.baseAddress, let first = part.first else { return part.isEmpty }
    var at = 0
    while at + part.count <= count {
      guard let found = memchr(base + at, Int32(first), count - at - part.count + 1) else { return false }
      if memcmp(found, sought, part.count) == 0 { return true }
      at = UnsafeRawPointer(base).distance(to: found) + 1
    }
    return false
  }
}
