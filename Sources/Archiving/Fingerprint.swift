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
    var parts = SIMD4<UInt64>()
    for (index, byte) in digest.enumerated() { parts[index >> 3] = parts[index >> 3] << 8 | UInt64(byte) }
    self.parts = parts
  }

  /// Of several pieces one after the other.
  public init(ofJoined pieces: [ArraySlice<UInt8>]) {
    var hash = SHA256()
    for piece in pieces { piece.withUnsafeBytes { hash.update(bufferPointer: $0) } }
    self.init(hash.finalize())
  }

  /// Of several values together, in the form in which they are kept.
  public init(_ write: (inout ArchiveWriter) -> Void) {
    var writer = ArchiveWriter()
    write(&writer)
    self.init(of: writer.bytes)
  }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    (0..<32).map { UInt8(truncatingIfNeeded: parts[$0 >> 3] >> UInt64(56 - ($0 & 7) * 8)) }
  }
}

extension Fingerprint {
  /// The value of each lower-case digit; 255 for any other byte.
  private static let values: [UInt8] = (0...255).map { byte in
    switch byte {
    case 0x30...0x39: UInt8(byte) - 0x30
    case 0x61...0x66: UInt8(byte) - 0x61 + 10
    default: 255
    }
  }

  /// Of 64 lower-case hexadecimal digits; nil for anything else.
  public init?(hexadecimal text: ArraySlice<UInt8>) {
    let parsed = text.withUnsafeBufferPointer { text -> SIMD4<UInt64>? in
      guard text.count == 64 else { return nil }
      return Fingerprint.values.withUnsafeBufferPointer { values in
        var parts = SIMD4<UInt64>()
        var bad: UInt8 = 0
        for index in 0..<4 {
          var part: UInt64 = 0
          for digit in 0..<16 {
            let value = values[Int(text[index * 16 + digit])]
            bad |= value
            part = part << 4 | UInt64(value & 15)
          }
          parts[index] = part
        }
        return bad < 16 ? parts : nil
      }
    }
    guard let parsed else { return nil }
    parts = parsed
  }

  /// Appends 64 lower-case hexadecimal digits.
  public func appendHexadecimal(to text: inout [UInt8]) {
    var out = (SIMD32<UInt8>(), SIMD32<UInt8>())
    for index in 0..<64 {
      let value = UInt8(truncatingIfNeeded: parts[index >> 4] >> UInt64(60 - (index & 15) * 4) & 15)
      let digit = value < 10 ? value + 0x30 : value + 0x57
      if index < 32 { out.0[index] = digit } else { out.1[index - 32] = digit }
    }
    withUnsafeBytes(of: out) { text.append(contentsOf: $0) }
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
