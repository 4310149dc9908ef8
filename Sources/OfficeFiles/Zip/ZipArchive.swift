import CZlib

/// A ZIP archive in memory, read by its central directory (PKWARE APPNOTE 6.3.10, 4.3.12): what the directory does not name does not
/// exist. Entries are found by name and unpacked into memory one at a time, with what they unpack to counted.
struct ZipArchive {
  /// Bounds far above any real document, below what a computer minds.
  enum Bounds {
    static let entries = 1_000
    static let part = 32 << 20
    static let all = 128 << 20
  }

  private struct Entry {
    let method: UInt16
    let flags: UInt16
    let checksum: UInt32
    let packedSize: Int
    let size: Int
    let headerOffset: Int
  }

  private let bytes: [UInt8]
  private var entries: [String: Entry] = [:]
  /// How many bytes were unpacked so far.
  private var unpacked = 0

  /// Names of all entries, in byte order.
  var names: [String] { entries.keys.sorted() }

  /// Reads the directory.
  ///
  /// - Throws: `damaged` where there is none, or it points outside the file; `tooLarge` with more entries than any document has.
  init(_ bytes: [UInt8]) throws(OfficeFileError) {
    self.bytes = bytes
    guard let end = ZipArchive.endOfDirectory(bytes) else { throw .damaged("zip: no central directory") }
    let count = Int(bytes.littleEndian16(end + 10))
    let size = Int(bytes.littleEndian32(end + 12))
    let offset = Int(bytes.littleEndian32(end + 16))
    if count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF { throw .damaged("zip64") }
    if count > Bounds.entries { throw .tooLarge("zip: \(count) > \(Bounds.entries) entries") }
    guard offset + size <= end else { throw .damaged("zip: central directory outside the file") }
    var at = offset
    for _ in 0..<count {
      guard at + 46 <= end, bytes.littleEndian32(at) == 0x0201_4B50 else { throw .damaged("zip: broken directory") }
      let nameLength = Int(bytes.littleEndian16(at + 28))
      let next = at + 46 + nameLength + Int(bytes.littleEndian16(at + 30)) + Int(bytes.littleEndian16(at + 32))
      guard next <= end else { throw .damaged("zip: broken directory") }
      let name = String(decoding: bytes[(at + 46)..<(at + 46 + nameLength)], as: UTF8.self)
      let entry = Entry(
        method: bytes.littleEndian16(at + 10), flags: bytes.littleEndian16(at + 8),
        checksum: bytes.littleEndian32(at + 16), packedSize: Int(bytes.littleEndian32(at + 20)),
        size: Int(bytes.littleEndian32(at + 24)), headerOffset: Int(bytes.littleEndian32(at + 42)))
      // Of two entries with one name the first counts; what programs show of such a file differs.
      let key = ZipArchive.key(name)
      if entries[key] == nil { entries[key] = entry }
      at = next
    }
  }

  /// Whether there is an entry of that name; names of parts know no case (ECMA-376, part 2, 6.2.2).
  func has(_ name: String) -> Bool { entries[ZipArchive.key(name)] != nil }

  /// Unpacks the entry of that name; nil where there is none.
  ///
  /// - Throws: `damaged`, `encrypted`, or `tooLarge` by what it says of itself or by what comes out.
  mutating func read(_ name: String) throws(OfficeFileError) -> [UInt8]? {
    guard let entry = entries[ZipArchive.key(name)] else { return nil }
    if entry.flags & 1 != 0 { throw .encrypted }
    if entry.size > Bounds.part { throw .tooLarge("\(name): \(entry.size) > \(Bounds.part) bytes") }
    if unpacked + entry.size > Bounds.all { throw .tooLarge("zip: more than \(Bounds.all) bytes") }
    let header = entry.headerOffset
    guard header + 30 <= bytes.count, bytes.littleEndian32(header) == 0x0403_4B50 else {
      throw .damaged("\(name): no entry where the directory says")
    }
    let start = header + 30 + Int(bytes.littleEndian16(header + 26)) + Int(bytes.littleEndian16(header + 28))
    guard start + entry.packedSize <= bytes.count else { throw .damaged("\(name): cut off") }
    let packed = bytes[start..<(start + entry.packedSize)]
    let part: [UInt8]
    switch entry.method {
    case 0: part = Array(packed)
    case 8:
      switch Inflation.inflate(packed, atMost: entry.size) {
      case .whole(let bytes): part = bytes
      case .tooLong: throw .tooLarge("\(name): unpacks to more than the \(entry.size) bytes it states")
      case .damaged: throw .damaged("\(name): cannot be unpacked")
      }
    default: throw .damaged("\(name): packed by method \(entry.method)")
    }
    guard part.count == entry.size, Inflation.checksum(part) == entry.checksum else {
      throw .damaged("\(name): checksum")
    }
    unpacked += part.count
    return part
  }

  private static func key(_ name: String) -> String {
    let plain = name.utf8.first == 0x2F ? String(name.dropFirst()) : name
    return plain.lowercased()
  }

  /// Offset of the end-of-central-directory record, which a comment of up to 64 KB may follow.
  private static func endOfDirectory(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    var at = bytes.count - 22
    let lowest = max(0, at - 0xFFFF)
    while at >= lowest {
      if bytes[at] == 0x50, bytes.littleEndian32(at) == 0x0605_4B50,
        at + 22 + Int(bytes.littleEndian16(at + 20)) <= bytes.count
      {
        return at
      }
      at -= 1
    }
    return nil
  }
}

extension [UInt8] {
  /// Two bytes, the lower first; 0 beyond the end.
  func littleEndian16(_ at: Int) -> UInt16 {
    guard at >= 0, at + 2 <= count else { return 0 }
    return UInt16(self[at]) | UInt16(self[at + 1]) << 8
  }

  /// Four bytes, the lowest first; 0 beyond the end.
  func littleEndian32(_ at: Int) -> UInt32 {
    UInt32(littleEndian16(at)) | UInt32(littleEndian16(at + 2)) << 16
  }
}
