import Cache
import CZlib

extension [UInt8] {
  /// Seven bits a byte, low first.
  @inlinable
  mutating func append(varint value: Int) {
    var rest = UInt(bitPattern: value)
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }
}

/// Compression as `DecompressionStream("deflate-raw")` undoes it (RFC 1951).
enum Deflate {
  /// The bytes, deflated. zlib is deterministic for one version of zlib.
  static func raw(_ bytes: [UInt8]) -> [UInt8] { deflated([bytes], texts: 1) ?? stored(bytes) }

  /// The lengths of all columns but the last as varints (their number stands first), then the columns, each with Huffman
  /// codes of its own where it is long enough for that to pay.
  ///
  /// - Parameter texts: How many of the columns, from the first, are texts. The others are numbers, in which the matches
  ///   that deflate finds are by chance: a match costs more than the codes of its bytes, so only runs are looked for.
  static func columns(_ columns: [[UInt8]], texts: Int) -> [UInt8] {
    var head: [UInt8] = []
    head.append(varint: columns.count)
    for column in columns.dropLast() { head.append(varint: column.count) }
    return deflated([head] + columns, texts: 1 + texts) ?? stored(head + columns.joined())
  }

  /// Below this, a column shares the codes of the column before.
  private static let ownCodes = 300

  private static func deflated(_ pieces: [[UInt8]], texts: Int) -> [UInt8]? {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard deflateInit2_(&stream, level, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY, zlibVersion(), size) == Z_OK else {
      return nil
    }
    defer { deflateEnd(&stream) }
    let total = pieces.reduce(0) { $0 + $1.count }
    let bound = Int(deflateBound(&stream, UInt(total))) + pieces.count * 16
    return [UInt8](unsafeUninitializedCapacity: bound) { out, count in
      stream.next_out = out.baseAddress
      stream.avail_out = UInt32(bound)
      for (index, piece) in pieces.enumerated() {
        var piece = piece
        let isLast = index == pieces.count - 1
        // Ends the block before.
        if index == texts { deflateParams(&stream, level, Z_RLE) }
        piece.withUnsafeMutableBufferPointer { source in
          stream.next_in = source.baseAddress
          stream.avail_in = UInt32(source.count)
          let ends = !isLast && source.count >= ownCodes && pieces[index + 1].count >= ownCodes
          _ = deflate(&stream, isLast ? Z_FINISH : ends ? Z_BLOCK : Z_NO_FLUSH)
        }
      }
      count = bound - Int(stream.avail_out)
    }
  }

  /// Half a percent more bytes than level 6 gives on these blocks, in two thirds of its time.
  private static let level: Int32 = 4

  /// Stored blocks, for when zlib has no memory to work with.
  private static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var start = 0
    repeat {
      let length = min(0xFFFF, bytes.count - start)
      let isLast = start + length == bytes.count
      out += [
        isLast ? 1 : 0, UInt8(length & 0xFF), UInt8(length >> 8), UInt8(~length & 0xFF), UInt8(~length >> 8 & 0xFF),
      ]
      out += bytes[start..<(start + length)]
      start += length
    } while start < bytes.count
    return out
  }
}

/// Files named by what they hold, so that browsers may keep them for ever.
struct NamedFiles: Sendable {
  private(set) var files: [IndexFile] = []
  private var content: [String: Int] = [:]
  private let folder: String
  /// Deflated by an earlier build.
  private let cache: BlobCache
  /// The deflated files, by what they hold.
  private(set) var blobs: BlobCache.Blobs = []

  init(folder: String, cache: BlobCache) { (self.folder, self.cache) = (folder, cache) }

  /// A file that is to be added.
  struct Packed: Sendable {
    /// Of what it holds.
    let key: Fingerprint
    let bytes: [UInt8]
    let name: String
  }

  /// Deflates bytes, unless an earlier build did.
  func packed(_ bytes: [UInt8]) -> Packed {
    let key = Fingerprint { writer in
      writer.put("raw")
      writer.put(bytes: bytes)
    }
    let deflated = cache.blob(key).map(Array.init) ?? Deflate.raw(bytes)
    return Packed(key: key, bytes: deflated, name: NamedFiles.name(deflated))
  }

  /// Adds a file and gives its name. Equal files are written once.
  mutating func add(_ file: Packed) -> String {
    blobs.append((file.key, file.bytes[...]))
    return add(file.bytes, file.name)
  }

  private mutating func add(_ bytes: [UInt8], _ wanted: String) -> String {
    var salt: UInt32 = 0
    while true {
      let name = salt == 0 ? wanted : NamedFiles.name(bytes, salt: salt)
      guard let known = content[name] else {
        content[name] = files.count
        files.append(IndexFile(path: "\(folder)/\(name).bin", bytes: bytes))
        return name
      }
      if files[known].bytes == bytes { return name }
      salt += 1
    }
  }

  /// 30 bits of hash as 6 letters; with another salt another name. The client computes it too, and takes no file that is
  /// not what its name says: FNV-1a of 32 bits, mixed as MurmurHash3 does, which scripts are quick at.
  static func name(_ bytes: [UInt8], salt: UInt32 = 0) -> String {
    let hash = hash(bytes, salt: salt)
    let letters = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
    return String(decoding: (0..<6).map { letters[Int(hash >> (UInt32($0) * 5) & 31)] }, as: UTF8.self)
  }

  /// The hash that names are made of.
  static func hash(_ bytes: [UInt8], salt: UInt32 = 0) -> UInt32 {
    var hash: UInt32 = 0x811c_9dc5 ^ salt
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    hash = (hash ^ hash >> 16) &* 0x85eb_ca6b
    hash = (hash ^ hash >> 13) &* 0xc2b2_ae35
    return hash ^ hash >> 16
  }
}

extension Array where Element: BitwiseCopyable {
  /// The same without room for more.
  var trimmed: [Element] {
    [Element](unsafeUninitializedCapacity: count) { room, written in
      _ = room.initialize(fromContentsOf: self)
      written = count
    }
  }
}
