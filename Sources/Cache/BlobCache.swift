/// Results of an earlier build, by the fingerprints of what they were made from. Each file of blobs is trusted only whole.
///
/// Layout: a line with the kind and version, the fingerprint of the tool, the blobs (fingerprint, length, bytes), and a
/// checksum of everything before it. A file that is damaged, or of another tool, reads as an empty cache.
public struct BlobCache: Sendable {
  /// Blobs by the fingerprints of what they were made from.
  public typealias Blobs = [(key: Fingerprint, bytes: ArraySlice<UInt8>)]

  private struct Blob: Sendable {
    let file: [UInt8]
    let range: Range<Int>
  }

  private var blobs: [Fingerprint: Blob] = [:]

  /// A cache without blobs.
  public init() {}

  /// Whether there is nothing in it.
  public var isEmpty: Bool { blobs.isEmpty }

  /// Blobs that a process keeps for itself.
  public init(_ blobs: Blobs) {
    for (key, bytes) in blobs { self.blobs[key] = Blob(file: Array(bytes), range: 0..<bytes.count) }
  }

  /// All blobs of several caches.
  public init(merging caches: [BlobCache]) {
    for cache in caches { blobs.merge(cache.blobs) { known, _ in known } }
  }

  /// Reads a file's bytes.
  ///
  /// - Parameters:
  ///   - kind: What the cache holds; another one's file reads as empty.
  ///   - tool: The tool that must have written it, byte for byte.
  public init(_ bytes: [UInt8], kind: String, tool: Fingerprint) {
    let head = BlobCache.head(kind, tool)
    let end = bytes.count - Checksum.size
    guard end >= head.count, bytes.starts(with: head), Checksum(of: bytes[..<end]).bytes.elementsEqual(bytes[end...])
    else { return }
    var reader = CacheReader(bytes, head.count..<end)
    do {
      blobs.reserveCapacity(try reader.count())
      while !reader.isAtEnd { blobs[try reader.next()] = Blob(file: bytes, range: try reader.nextRange()) }
    } catch {
      blobs = [:]
    }
  }

  /// A reader of the blob made from what has this fingerprint; nil where there is none.
  public func reader(_ key: Fingerprint) -> CacheReader? { blobs[key].map { CacheReader($0.file, $0.range) } }

  /// The blob's bytes.
  public func blob(_ key: Fingerprint) -> ArraySlice<UInt8>? { blobs[key].map { $0.file[$0.range] } }

  /// The bytes of the file that holds these blobs, piece by piece: together they may be large.
  public static func file(_ blobs: BlobCache.Blobs, kind: String, tool: Fingerprint) -> [ArraySlice<UInt8>] {
    var writer = CacheWriter()
    writer.put(blobs.count)
    var pieces = [(head(kind, tool) + writer.bytes)[...]]
    for (key, bytes) in blobs {
      var head = CacheWriter()
      head.put(key)
      head.put(bytes.count)
      // Many small blobs make one piece.
      if bytes.count < 65_536 {
        if pieces[pieces.count - 1].count > 1 << 20 { pieces.append([]) }
        pieces[pieces.count - 1] += head.bytes
        pieces[pieces.count - 1] += bytes
      } else {
        pieces += [head.bytes[...], bytes, []]
      }
    }
    pieces.append(Checksum(ofJoined: pieces).bytes[...])
    return pieces
  }

  private static func head(_ kind: String, _ tool: Fingerprint) -> [UInt8] {
    Array("congbo-\(kind) 2\n".utf8) + tool.bytes
  }
}
