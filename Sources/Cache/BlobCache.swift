/// Results of an earlier build, by the fingerprints of what they were made from. Each file of blobs is trusted only whole.
///
/// Layout: a line with the kind and version, the fingerprint of the tool, the blobs (fingerprint, length, bytes), and a
/// checksum of everything before it. A file that is damaged, or of another tool, reads as an empty cache.
public struct BlobCache: Sendable {
  /// Blobs by the fingerprints of what they were made from.
  public typealias Blobs = [(key: Fingerprint, bytes: ArraySlice<UInt8>)]

  private struct Blob: Sendable {
    let file: File
    let range: Range<Int>
  }

  private enum File: Sendable {
    case read([UInt8])
    /// Of which each blob is read when it is asked for.
    case stored(StoredFile)
  }

  private var blobs: [Fingerprint: Blob] = [:]

  /// A cache without blobs.
  public init() {}

  /// Whether there is nothing in it.
  public var isEmpty: Bool { blobs.isEmpty }

  /// Blobs that a process keeps for itself.
  public init(_ blobs: Blobs) {
    for (key, bytes) in blobs { self.blobs[key] = Blob(file: .read(Array(bytes)), range: 0..<bytes.count) }
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
    self.init(bytes, of: .read(bytes), kind: kind, tool: tool)
  }

  /// Reads a file, and each of its blobs anew where that is asked for: they need not stay in memory.
  public init(_ file: StoredFile, kind: String, tool: Fingerprint) {
    self.init(file.read() ?? [], of: .stored(file), kind: kind, tool: tool)
  }

  private init(_ bytes: [UInt8], of file: File, kind: String, tool: Fingerprint) {
    let head = BlobCache.head(kind, tool)
    let end = bytes.count - Checksum.size
    guard end >= head.count, bytes.starts(with: head), Checksum(of: bytes[..<end]).bytes.elementsEqual(bytes[end...])
    else { return }
    var reader = CacheReader(bytes, head.count..<end)
    do {
      blobs.reserveCapacity(try reader.count())
      while !reader.isAtEnd { blobs[try reader.next()] = Blob(file: file, range: try reader.nextRange()) }
    } catch {
      blobs = [:]
    }
  }

  /// A reader of the blob made from what has this fingerprint; nil where there is none.
  public func reader(_ key: Fingerprint) -> CacheReader? {
    blobs[key].flatMap { blob in
      switch blob.file {
      case .read(let bytes): CacheReader(bytes, blob.range)
      case .stored(let file): file.read(blob.range).map { CacheReader($0) }
      }
    }
  }

  /// The blob's bytes.
  public func blob(_ key: Fingerprint) -> ArraySlice<UInt8>? {
    blobs[key].flatMap { blob in
      switch blob.file {
      case .read(let bytes): bytes[blob.range]
      case .stored(let file): file.read(blob.range)?[...]
      }
    }
  }

  /// The blob as it is kept once more; nil where there is none.
  public func kept(_ key: Fingerprint) -> KeptBlob? {
    blobs[key].map { blob in
      switch blob.file {
      case .read(let bytes): KeptBlob(key, bytes[blob.range])
      case .stored(let file): KeptBlob(key, in: file, at: blob.range)
      }
    }
  }

  /// Writes the file that holds these blobs, piece by piece: together they are a tenth of all that a build has in memory. Each is
  /// asked for when its turn comes.
  ///
  /// - Parameter put: Takes the pieces in order.
  public static func write(
    _ blobs: some Collection<(key: Fingerprint, bytes: ArraySlice<UInt8>)>, kind: String, tool: Fingerprint,
    to put: (UnsafeRawBufferPointer) -> Void
  ) {
    write(
      blobs.lazy.map { blob in
        let bytes = blob.bytes
        return (
          key: blob.key, count: bytes.count, part: { bytes[($0.lowerBound + bytes.startIndex)...].prefix($0.count) }
        )
      }, kind: kind, tool: tool, to: put)
  }

  /// The same of blobs that are asked for part by part, since one may be a tenth of what a build has in memory. Where a part cannot be
  /// read, the file is none.
  ///
  /// - Parameter put: Takes the pieces in order.
  public static func write(
    _ blobs: some Collection<(key: Fingerprint, count: Int, part: (Range<Int>) -> ArraySlice<UInt8>)>, kind: String,
    tool: Fingerprint, to put: (UnsafeRawBufferPointer) -> Void
  ) {
    let sum = Checksum.ofPieces { take in
      var writer = CacheWriter()
      writer.put(blobs.count)
      var piece = head(kind, tool) + writer.bytes
      func flush() {
        piece.withUnsafeBytes { bytes in
          take(bytes)
          put(bytes)
        }
        piece.removeAll(keepingCapacity: true)
      }
      for (key, count, part) in blobs {
        var head = CacheWriter()
        head.put(key)
        head.put(count)
        piece += head.bytes
        // Many small blobs make one piece.
        if count < 65_536 {
          piece += part(0..<count)
        } else {
          flush()
          for start in stride(from: 0, to: count, by: largestPart) {
            part(start..<min(count, start + largestPart)).withUnsafeBytes { bytes in
              take(bytes)
              put(bytes)
            }
          }
        }
        if piece.count > 1 << 18 { flush() }
      }
      flush()
    }
    sum.bytes.withUnsafeBytes(put)
  }

  /// How much of a blob is asked for at once.
  private static let largestPart = 1 << 20

  private static func head(_ kind: String, _ tool: Fingerprint) -> [UInt8] {
    Array("congbo-\(kind) 2\n".utf8) + tool.bytes
  }
}
