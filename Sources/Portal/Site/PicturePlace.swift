/// The place at which a picture was taken, as cameras and telephones note it (Exif 2.3, §4.6.6): in the segment `Exif` of a JPEG, the
/// chunk `eXIf` of a PNG, `EXIF` of a WebP.
enum PicturePlace {
  /// Whether the beginning of a picture notes a place.
  static func stands(in head: [UInt8]) -> Bool {
    for mark in ["Exif\u{0}\u{0}", "eXIf", "EXIF"] {
      let mark = Array(mark.utf8)
      var at = 0
      while let start = head[at...].firstIndex(of: mark[0]), start + mark.count < head.count {
        at = start + 1
        guard head[start...].starts(with: mark) else { continue }
        // A chunk of a WebP has its length behind its name, and may begin as that of a JPEG does.
        let behind = [start + mark.count, start + mark.count + 4, start + mark.count + 10]
        if behind.contains(where: { hasPlace(head, $0) }) { return true }
      }
    }
    return false
  }

  /// Whether the directory of a TIFF header leads to one of places that has a latitude.
  private static func hasPlace(_ bytes: [UInt8], _ start: Int) -> Bool {
    guard start + 8 <= bytes.count else { return false }
    let isLittle: Bool
    switch Array(bytes[start..<(start + 4)]) {
    case [0x49, 0x49, 0x2A, 0x00]: isLittle = true
    case [0x4D, 0x4D, 0x00, 0x2A]: isLittle = false
    default: return false
    }
    func number(_ at: Int, _ width: Int) -> Int? {
      guard at >= start, at + width <= bytes.count else { return nil }
      let own = bytes[at..<(at + width)]
      return (isLittle ? Array(own.reversed()) : Array(own)).reduce(0) { $0 << 8 | Int($1) }
    }
    /// The value of an entry of the directory at an offset.
    func entry(_ tag: Int, at offset: Int) -> Int? {
      guard let count = number(start + offset, 2), count < 512 else { return nil }
      for index in 0..<count {
        let at = start + offset + 2 + index * 12
        if number(at, 2) == tag { return number(at + 8, 4) }
      }
      return nil
    }
    guard let first = number(start + 4, 4), let places = entry(0x8825, at: first) else { return false }
    return entry(2, at: places) != nil
  }
}
