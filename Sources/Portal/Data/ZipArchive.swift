import CZlib
import Synchronization

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

  /// An archive or a file in it is larger than the plain format allows, 4 GiB.
  struct TooLarge: Error, CustomStringConvertible {
    let name: String
    var description: String { "Tệp nén dữ liệu vượt quá 4 GB khi thêm «\(name)»" }
  }

  /// A file as an archive holds it.
  struct Packed: Sendable {
    fileprivate let bytes: [UInt8]
    fileprivate let checksum: UInt32
    fileprivate let size: Int
  }

  /// Packs a file.
  ///
  /// - Parameters:
  ///   - isLarge: Whether to deflate quickly rather than tightly.
  ///   - contents: Hands over the bytes, in pieces.
  static func pack(
    isLarge: Bool = false, _ contents: ((([UInt8]) throws -> Void) throws -> Void)
  ) throws -> Packed {
    var bytes: [UInt8] = []
    var packer = try Packer(level: isLarge ? 1 : 9)
    defer { packer.end() }
    try contents { piece in try packer.add(piece, to: &bytes, isLast: false) }
    try packer.add([], to: &bytes, isLast: true)
    return Packed(bytes: bytes, checksum: packer.checksum, size: packer.size)
  }

  /// Adds a file; its name is relative and has `/` between its parts.
  mutating func add(_ name: String, _ file: Packed) throws {
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
}

/// Deflates what it is given piece by piece (raw deflate, RFC 1951) and keeps checksum and size.
private struct Packer {
  private(set) var checksum: UInt32 = 0
  private(set) var size = 0
  /// On the heap, because zlib remembers its address.
  private let stream: UnsafeMutablePointer<z_stream>
  private var room = [UInt8](repeating: 0, count: 1 << 16)

  /// zlib could not begin, or stopped.
  struct Failed: Error, CustomStringConvertible {
    let code: Int32
    var description: String { "zlib không nén được dữ liệu (mã \(code))" }
  }

  init(level: Int32) throws {
    let size = Int32(MemoryLayout<z_stream>.size)
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let code = deflateInit2_(stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, zlibVersion(), size)
    guard code == Z_OK else {
      stream.deallocate()
      throw Failed(code: code)
    }
  }

  mutating func add(_ piece: [UInt8], to out: inout [UInt8], isLast: Bool) throws {
    size += piece.count
    // Of nothing the checksum would begin anew.
    if !piece.isEmpty {
      checksum = piece.withUnsafeBufferPointer {
        UInt32(truncatingIfNeeded: crc32_z(UInt(checksum), $0.baseAddress, $0.count))
      }
    }
    var piece = piece
    let code = piece.withUnsafeMutableBufferPointer { source -> Int32 in
      stream.pointee.next_in = source.baseAddress
      stream.pointee.avail_in = UInt32(source.count)
      var code = Z_OK
      repeat {
        let written = room.withUnsafeMutableBufferPointer { room -> Int in
          stream.pointee.next_out = room.baseAddress
          stream.pointee.avail_out = UInt32(room.count)
          code = deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
          return room.count - Int(stream.pointee.avail_out)
        }
        out += room[..<written]
      } while stream.pointee.avail_out == 0 && code == Z_OK
      return code
    }
    // With nothing to do deflate answers Z_BUF_ERROR, which is no error.
    guard code == (isLast ? Z_STREAM_END : Z_OK) || !isLast && code == Z_BUF_ERROR else { throw Failed(code: code) }
  }

  func end() {
    deflateEnd(stream)
    stream.deallocate()
  }
}

extension [UInt8] {
  /// A number in little-endian order.
  fileprivate mutating func append<Number: FixedWidthInteger>(little number: Number) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}

/// The tables as the archive holds them, packed while they were written: to write a large table a second time takes longer
/// than to pack it.
final class PackedTables: Sendable {
  private let files = Mutex<[String: ZipArchive.Packed]>([:])

  /// What a name was given; nil where the file was not written in this build.
  subscript(_ name: String) -> ZipArchive.Packed? { files.withLock { $0[name] } }

  /// Keeps a file.
  func keep(_ file: ZipArchive.Packed, as name: String) { files.withLock { $0[name] = file } }
}

extension Site {
  /// `/data/congbo-data.zip`: everything under `/data/` that a data package needs, in one file, which validates as such.
  func dataArchive(_ known: PackedTables) throws -> [UInt8] {
    let schema = JSONSchema(addresses: addresses)
    var archive = ZipArchive()
    func add(_ name: String, _ bytes: [UInt8]) throws { try archive.add(name, ZipArchive.pack { try $0(bytes) }) }
    try add("datapackage.json", dataPackage())
    try add("catalog.jsonld", dataCatalog())
    for table in DataTable.all {
      let isLarge = isLarge(table)
      let (json, csv) = (table.jsonName, table.csvName)
      try archive.add(json, known[json] ?? ZipArchive.pack(isLarge: isLarge) { try writeJSON(table, $0) })
      try archive.add(csv, known[csv] ?? ZipArchive.pack(isLarge: isLarge) { try writeCSV(table, $0) })
      try add("\(table.name).schema.json", schema.file(of: table))
      try add("\(table.name).csv-metadata.json", csvMetadata(table))
    }
    return archive.finished()
  }

  /// Whether a table is deflated quickly rather than tightly.
  func isLarge(_ table: DataTable) -> Bool { expectedSize(table) > 4 << 20 }
}

extension DataTable {
  /// The name of its JSON form in the archive.
  var jsonName: String { "\(name).json" }
  /// The name of its CSV form.
  var csvName: String { "\(name).csv" }
}
