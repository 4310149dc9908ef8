import CDeflate

/// A zip archive (PKWARE APPNOTE 6.3) of few files: names in the order given, no times, no attributes, so that the same
/// files give the same bytes with one version of libdeflate.
package struct ZipArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init() {}

  /// 1 January 1980, the first day that the format knows.
  private static let day: UInt16 = 0x0021
  /// Names are UTF-8.
  private static let flags: UInt16 = 0x0800

  /// An archive or a file in it is larger than the plain format allows, 4 GiB.
  package struct TooLarge: Error, CustomStringConvertible {
    package let name: String
    package var description: String { "Tệp nén dữ liệu vượt quá 4 GB khi thêm «\(name)»" }
  }

  /// A file as an archive holds it.
  package struct Packed: Sendable {
    /// The raw deflate stream (RFC 1951).
    package let bytes: [UInt8]
    fileprivate let checksum: UInt32
    fileprivate let size: Int
  }

  /// libdeflate had no memory to work with.
  package struct NoMemory: Error, CustomStringConvertible {
    package var description: String { "Không đủ bộ nhớ để nén dữ liệu" }
  }

  /// Packs a file (raw deflate, RFC 1951).
  ///
  /// - Parameter isLarge: Whether to deflate quickly rather than tightly.
  package static func pack(_ file: [UInt8], isLarge: Bool = false) throws(NoMemory) -> Packed {
    // Level 9 takes three times as long as 6 for a fifteenth less; 3 hardly longer than 1.
    try pack(file, level: isLarge ? 3 : 6)
  }

  /// The same.
  ///
  /// - Parameter level: How tightly, from 1 to 12.
  package static func pack(_ file: [UInt8], level: Int32) throws(NoMemory) -> Packed {
    guard let compressor = libdeflate_alloc_compressor(level) else { throw NoMemory() }
    defer { libdeflate_free_compressor(compressor) }
    let bound = libdeflate_deflate_compress_bound(compressor, file.count)
    // The room goes, and with it what most of it is not needed for: packed files are kept until the archive is made.
    let bytes = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bound) { room in
      [UInt8](room[..<libdeflate_deflate_compress(compressor, file, file.count, room.baseAddress, room.count)])
    }
    // Where the bound holds there is always room; even nothing has an end of its stream.
    if bytes.isEmpty { throw NoMemory() }
    return Packed(bytes: bytes, checksum: libdeflate_crc32(0, file, file.count), size: file.count)
  }

  /// Adds a file; its name is relative and has `/` between its parts.
  package mutating func add(_ name: String, _ file: Packed) throws {
    let start = bytes.count
    let name = Array(name.utf8)
    guard let offset = UInt32(exactly: start), let size = UInt32(exactly: file.size),
      UInt32(exactly: start + file.bytes.count + directory.count + name.count * 2 + 200) != nil, count < 65_000
    else { throw TooLarge(name: String(decoding: name, as: UTF8.self)) }
    var head: [UInt8] = []
    head.append(little: UInt16(20))
    head.append(little: ZipArchive.flags)
    head.append(little: UInt16(8))
    head.append(little: UInt16(0))
    head.append(little: ZipArchive.day)
    head.append(little: file.checksum)
    head.append(little: UInt32(file.bytes.count))
    head.append(little: size)
    head.append(little: UInt16(name.count))
    head.append(little: UInt16(0))
    bytes.append(little: UInt32(0x0403_4B50))
    bytes += head + name + file.bytes
    directory.append(little: UInt32(0x0201_4B50))
    directory.append(little: UInt16(20))
    // Comment, disk, attributes.
    directory += head + [UInt8](repeating: 0, count: 10)
    directory.append(little: offset)
    directory += name
    count += 1
  }

  /// The finished archive.
  package func finished() -> [UInt8] {
    var out = bytes + directory
    out.append(little: UInt32(0x0605_4B50))
    out.append(little: UInt32(0))
    out.append(little: UInt16(count))
    out.append(little: UInt16(count))
    out.append(little: UInt32(directory.count))
    out.append(little: UInt32(bytes.count))
    out.append(little: UInt16(0))
    return out
  }
}

extension [UInt8] {
  /// A number in little-endian order.
  fileprivate mutating func append<Number: FixedWidthInteger>(little number: Number) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
