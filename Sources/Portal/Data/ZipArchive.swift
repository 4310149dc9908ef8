import CZlib

/// A zip archive (PKWARE APPNOTE 6.3) of few files: names in the order given, no times, no attributes, so that the same
/// files give the same bytes with one version of zlib.
struct ZipArchive {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// 1 January 1980, the first day that the format knows.
  private static let day: UInt16 = 0x0021
  /// Names are UTF-8.
  private static let flags: UInt16 = 0x0800
  /// Files above this size are deflated quickly rather than tightly.
  private static let large = 4 << 20

  /// An archive or a file in it is larger than the plain format allows, 4 GiB.
  struct TooLarge: Error, CustomStringConvertible {
    let name: String
    var description: String { "Tệp nén dữ liệu vượt quá 4 GB khi thêm «\(name)»" }
  }

  /// Adds a file; its name is relative and has `/` between its parts.
  mutating func add(_ name: String, _ contents: [UInt8]) throws {
    let packed = ZipArchive.deflated(contents)
    let isStored = packed.map { $0.count >= contents.count } ?? true
    let body = isStored ? contents : packed ?? contents
    let name = Array(name.utf8)
    guard let start = UInt32(exactly: bytes.count), let size = UInt32(exactly: contents.count),
      UInt32(exactly: bytes.count + body.count + directory.count + 2 * name.count + 200) != nil, count < 65_000
    else { throw TooLarge(name: String(decoding: name, as: UTF8.self)) }
    var head: [UInt8] = []
    head.append(little: UInt16(20))
    head.append(little: ZipArchive.flags)
    head.append(little: UInt16(isStored ? 0 : 8))
    head.append(little: UInt16(0))
    head.append(little: ZipArchive.day)
    head.append(little: ZipArchive.checksum(contents))
    head.append(little: UInt32(body.count))
    head.append(little: size)
    head.append(little: UInt16(name.count))
    head.append(little: UInt16(0))
    bytes.append(little: UInt32(0x0403_4B50))
    bytes += head + name + body
    directory.append(little: UInt32(0x0201_4B50))
    directory.append(little: UInt16(20))
    // Comment, disk, attributes.
    directory += head + [UInt8](repeating: 0, count: 10)
    directory.append(little: start)
    directory += name
    count += 1
  }

  /// The finished archive.
  func finished() -> [UInt8] {
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

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
  }

  /// Raw deflate (RFC 1951); nil where zlib refuses or the size does not fit its counters.
  private static func deflated(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    let level: Int32 = bytes.count > large ? 1 : 9
    guard let length = UInt32(exactly: bytes.count),
      deflateInit2_(&stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, zlibVersion(), size) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    guard let bound = UInt32(exactly: deflateBound(&stream, UInt(length))) else { return nil }
    var isWhole = false
    var source = bytes
    let out = [UInt8](unsafeUninitializedCapacity: Int(bound)) { out, count in
      source.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress
        stream.avail_in = length
        stream.next_out = out.baseAddress
        stream.avail_out = bound
        isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END
      }
      count = Int(bound - stream.avail_out)
    }
    return isWhole ? out : nil
  }
}

extension [UInt8] {
  /// A number in little-endian order.
  fileprivate mutating func append<Number: FixedWidthInteger>(little number: Number) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}

extension Site {
  /// `/data/congbo-data.zip`: everything under `/data/` that a data package needs, in one file, which validates as such.
  func dataArchive() throws -> [UInt8] {
    let schema = JSONSchema(addresses: addresses)
    var archive = ZipArchive()
    try archive.add("datapackage.json", dataPackage())
    try archive.add("catalog.jsonld", dataCatalog())
    for table in DataTable.all {
      try archive.add("\(table.name).json", json(table))
      try archive.add("\(table.name).csv", csv(table))
      try archive.add("\(table.name).schema.json", schema.file(of: table))
      try archive.add("\(table.name).csv-metadata.json", csvMetadata(table))
    }
    return archive.finished()
  }
}
