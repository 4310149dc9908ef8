import Cache
import Testing

/// SHA-256 by the examples of FIPS 180-4 and NIST's test vectors.
@Suite struct FingerprintTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func isSHA256(text: String, digest: String) {
    #expect(Fingerprint(of: text.utf8).hexadecimal == digest)
    #expect(Fingerprint(of: text.utf8.lazy.map { $0 }).hexadecimal == digest)
  }

  @Test func readsItsOwnDigits() {
    let one = Fingerprint(of: [1, 2, 3])
    #expect(Fingerprint(hexadecimal: Array(one.hexadecimal.utf8)[...]) == one)
    #expect(one.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == one.hexadecimal)
  }

  @Test func piecesGiveTheSameAsTheWhole() {
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    for size in [1, 63, 64, 65, 4096, 100_000] {
      var hasher = FingerprintHasher()
      for start in stride(from: 0, to: bytes.count, by: size) {
        Array(bytes[start..<min(start + size, bytes.count)]).withUnsafeBufferPointer { hasher.update($0) }
      }
      #expect(hasher.finish() == Fingerprint(of: bytes), "pieces of \(size)")
    }
  }
}
