import Crypto

/// The SHA-256 of something: two things with equal fingerprints are taken to be equal.
public struct Fingerprint: Sendable, Hashable {
  private let parts: SIMD4<UInt64>

  /// Of some bytes.
  public init(of bytes: some Sequence<UInt8>) {
    var hash = SHA256()
    let hashed: Void? = bytes.withContiguousStorageIfAvailable {
      hash.update(bufferPointer: UnsafeRawBufferPointer($0))
    }
    if hashed == nil { hash.update(data: Array(bytes)) }
    self.init(hash.finalize())
  }

  private init(_ digest: SHA256Digest) {
    parts = digest.withUnsafeBytes { bytes in
      func part(_ index: Int) -> UInt64 {
        UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
      }
      return SIMD4(part(0), part(1), part(2), part(3))
    }
  }

  /// Of several values together, in the form in which they are kept.
  public init(_ write: (inout ArchiveWriter) -> Void) {
    var writer = ArchiveWriter(capacity: 1024)
    write(&writer)
    self.init(of: writer.bytes)
  }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    (0..<32).map { UInt8(truncatingIfNeeded: parts[$0 >> 3] >> UInt64(56 - ($0 & 7) * 8)) }
  }
}

extension Fingerprint {
  /// Of 64 lower-case hexadecimal digits; nil for anything else.
  public init?(hexadecimal text: ArraySlice<UInt8>) {
    guard let words = Hexadecimal.words(text, count: 4) else { return nil }
    parts = SIMD4(words)
  }

  /// Appends 64 lower-case hexadecimal digits.
  public func appendHexadecimal(to text: inout [UInt8]) {
    for index in 0..<4 { Hexadecimal.append(parts[index], to: &text) }
  }
}

extension Fingerprint: Archivable {
  /// Reads 32 bytes.
  public init(from reader: inout ArchiveReader) throws(ArchiveDamage) {
    var parts = SIMD4<UInt64>()
    for index in 0..<4 { parts[index] = try reader.fixed() }
    self.parts = parts
  }

  /// Writes 32 bytes.
  public func write(to writer: inout ArchiveWriter) { for index in 0..<4 { writer.put(fixed: parts[index]) } }
}
