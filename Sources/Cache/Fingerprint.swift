import CNettle

/// The SHA-256 (FIPS 180-4) of something: two things with equal fingerprints are taken to be equal.
public struct Fingerprint: Sendable, Hashable {
  private let parts: SIMD4<UInt64>

  /// Of some bytes.
  public init(of bytes: some Sequence<UInt8>) {
    var hasher = FingerprintHasher()
    let hashed: Void? = bytes.withContiguousStorageIfAvailable { hasher.update($0) }
    if hashed == nil { Array(bytes).withUnsafeBufferPointer { hasher.update($0) } }
    self = hasher.finish()
  }

  fileprivate init(parts: SIMD4<UInt64>) { self.parts = parts }

  /// Of several values together, in the form in which they are kept.
  public init(_ write: (inout CacheWriter) -> Void) {
    var writer = CacheWriter(capacity: 1024)
    write(&writer)
    self.init(of: writer.bytes)
  }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    (0..<32).map { UInt8(truncatingIfNeeded: parts[$0 >> 3] >> UInt64(56 - ($0 & 7) * 8)) }
  }
}

/// Takes bytes piece by piece, for what is too large to hold at once.
public struct FingerprintHasher {
  private var context = sha256_ctx()

  /// A hasher that has seen nothing.
  public init() { nettle_sha256_init(&context) }

  /// Takes the next bytes.
  public mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    nettle_sha256_update(&context, bytes.count, start)
  }

  /// The fingerprint of all bytes taken; the hasher begins anew.
  public mutating func finish() -> Fingerprint {
    let digest = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { digest in
      nettle_sha256_digest(&context, 32, digest.baseAddress)
      let words = UnsafeRawBufferPointer(digest)
      func part(_ index: Int) -> UInt64 {
        UInt64(bigEndian: words.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
      }
      return SIMD4(part(0), part(1), part(2), part(3))
    }
    return Fingerprint(parts: digest)
  }
}

extension Fingerprint {
  /// Of 64 lower-case hexadecimal digits; nil for anything else.
  public init?(hexadecimal text: ArraySlice<UInt8>) {
    guard let words = Hexadecimal.words(text, count: 4) else { return nil }
    parts = SIMD4(words)
  }

  /// 64 lower-case hexadecimal digits.
  public var hexadecimal: String {
    var text: [UInt8] = []
    appendHexadecimal(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends 64 lower-case hexadecimal digits.
  public func appendHexadecimal(to text: inout [UInt8]) {
    for index in 0..<4 { Hexadecimal.append(parts[index], to: &text) }
  }
}

extension Fingerprint: Cacheable {
  /// Reads 32 bytes.
  public init(from reader: inout CacheReader) throws(CacheDamage) {
    var parts = SIMD4<UInt64>()
    for index in 0..<4 { parts[index] = try reader.fixed() }
    self.parts = parts
  }

  /// Writes 32 bytes.
  public func write(to writer: inout CacheWriter) { for index in 0..<4 { writer.put(fixed: parts[index]) } }
}
