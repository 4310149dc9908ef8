import Cache
import Foundation
import TestSupport
import Testing

@Suite struct BlobCacheTests {
  private static let tool = Fingerprint(of: [1])

  @Test func valuesComeBackAsTheyWereWritten() throws {
    let numbers = [0, 1, -1, 63, 64, -64, -65, .max, .min, 1 << 40]
    var writer = CacheWriter()
    writer.put(numbers)
    writer.put("Quyết định 2972/QĐ-UBND")
    writer.put(String?.none)
    writer.put(String?.some(""))
    writer.put(-0.1)
    writer.put(true)
    writer.put(3..<3)
    writer.put(2018...2020)
    writer.put(numbers: [0, .max, 7] as [UInt64])
    writer.put(bytes: [1, 2, 3])
    var reader = CacheReader(writer.bytes)
    #expect(try reader.next([Int].self) == numbers)
    #expect(try reader.next(String.self) == "Quyết định 2972/QĐ-UBND")
    #expect(try reader.next(String?.self) == nil)
    #expect(try reader.next(String?.self) == "")
    #expect(try reader.next(Double.self) == -0.1)
    #expect(try reader.next(Bool.self))
    #expect(try reader.next(Range<Int>.self) == 3..<3)
    #expect(try reader.next(ClosedRange<Int>.self) == 2018...2020)
    #expect(try reader.nextNumbers(UInt64.self) == [0, .max, 7])
    #expect(try Array(reader.nextBytes()) == [1, 2, 3])
    #expect(reader.isAtEnd)
  }

  /// Whatever the bytes are, reading ends with values or with damage, never outside of them.
  @Test func randomBytesAreReadOrRefused() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      var reader = CacheReader(bytes)
      for _ in 0..<8 {
        switch Int.random(in: 0..<9, using: &random) {
        case 0: _ = try? reader.next(Int.self)
        case 1: _ = try? reader.next(String.self)
        case 2: _ = try? reader.next([String?].self)
        case 3: _ = try? reader.next(Range<Int>.self)
        case 4: _ = try? reader.next(ClosedRange<Int>.self)
        case 5: _ = try? reader.nextNumbers(UInt64.self)
        case 6: _ = try? reader.next(Fingerprint.self)
        case 7: _ = try? reader.next([[Double]].self)
        default: _ = try? reader.nextBytes()
        }
      }
    }
  }

  private func file() -> [UInt8] {
    let blobs = (0..<5).map { number in
      (key: Fingerprint(of: [UInt8(number)]), bytes: [UInt8](repeating: UInt8(number), count: number * 10)[...])
    }
    var file: [UInt8] = []
    BlobCache.write(blobs, kind: "test", tool: Self.tool) { file.append(contentsOf: $0) }
    return file
  }

  @Test func blobsAreFoundByTheirFingerprints() throws {
    let cache = BlobCache(file(), kind: "test", tool: Self.tool)
    for number in 0..<5 {
      let blob = try #require(cache.blob(Fingerprint(of: [UInt8(number)])))
      #expect(Array(blob) == [UInt8](repeating: UInt8(number), count: number * 10))
    }
    #expect(cache.blob(Fingerprint(of: [9])) == nil)
    let merged = BlobCache(merging: [BlobCache(), cache])
    #expect(merged.blob(Fingerprint(of: [4])) != nil)
  }

  /// What stands in a file is read anew each time, as it was, even where another file has taken its name; a damaged one is empty.
  @Test func blobsOfAFileAreReadWhereTheyAreAskedFor() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/blobs"
    try Data(file()).write(to: URL(fileURLWithPath: path))
    let cache = BlobCache(try #require(StoredFile(path)), kind: "test", tool: Self.tool)
    var bad = file()
    bad[bad.count / 2] ^= 1
    try FileManager.default.removeItem(atPath: path)
    try Data(bad).write(to: URL(fileURLWithPath: path))
    for number in 0..<5 {
      let key = Fingerprint(of: [UInt8(number)])
      let bytes = [UInt8](repeating: UInt8(number), count: number * 10)
      #expect(cache.blob(key).map(Array.init) == bytes)
      #expect(cache.kept(key)?.key == key && cache.kept(key)?.bytes == bytes[...])
      #expect(cache.reader(key) != nil)
    }
    #expect(cache.kept(Fingerprint(of: [9])) == nil)
    #expect(BlobCache(try #require(StoredFile(path)), kind: "test", tool: Self.tool).isEmpty)
    #expect(StoredFile(path + "-none") == nil)
  }

  @Test func keptBlobsAreTheSameInMemoryAndAside() throws {
    let folder = try TemporaryFolder()
    let key = Fingerprint(of: [7])
    let bytes = [UInt8](0..<200)
    let aside = try #require(SpillFile(in: folder.path))
    #expect(KeptBlob(key, bytes[3...]).bytes == bytes[3...])
    #expect(KeptBlob(key, bytes[3...], aside: aside).bytes == bytes[3...])
  }

  /// Large blobs are asked for part by part, and make the same file; where a part is lost, the file is none.
  @Test func blobsAreWrittenInParts() {
    let blobs = [0, 10, 65_536, 1 << 20, 3_000_001].enumerated().map { number, count in
      (key: Fingerprint(of: [UInt8(number)]), bytes: (0..<count).map { UInt8(truncatingIfNeeded: $0 ^ $0 >> 8) })
    }
    func file(losing lost: Int? = nil) -> (bytes: [UInt8], largest: Int) {
      var (file, largest): ([UInt8], Int) = ([], 0)
      let parts = blobs.map { blob in
        (
          key: blob.key, count: blob.bytes.count,
          part: { (range: Range<Int>) -> ArraySlice<UInt8> in
            largest = max(largest, range.count)
            return range.contains(lost ?? -1) ? [] : blob.bytes[range]
          }
        )
      }
      BlobCache.write(parts, kind: "test", tool: Self.tool) { file.append(contentsOf: $0) }
      return (file, largest)
    }
    var whole: [UInt8] = []
    BlobCache.write(blobs.map { ($0.key, $0.bytes[...]) }, kind: "test", tool: Self.tool) {
      whole.append(contentsOf: $0)
    }
    let inParts = file()
    let isSame = inParts.bytes == whole
    #expect(isSame && inParts.largest <= 1 << 20)
    let cache = BlobCache(whole, kind: "test", tool: Self.tool)
    let isFound = blobs.allSatisfy { cache.blob($0.key).map(Array.init) == $0.bytes }
    #expect(isFound)
    #expect(BlobCache(file(losing: 2_000_000).bytes, kind: "test", tool: Self.tool).isEmpty)
  }

  @Test func aDamagedFileIsEmpty() {
    let good = file()
    var random = SeededGenerator(seed: 5)
    for round in 0..<300 {
      var bad = good
      switch round % 3 {
      case 0: bad[Int.random(in: 0..<bad.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: bad.removeLast(Int.random(in: 1...bad.count, using: &random))
      default: bad.insert(0, at: Int.random(in: 0...bad.count, using: &random))
      }
      let cache = BlobCache(bad, kind: "test", tool: Self.tool)
      for number in 0..<5 { #expect(cache.reader(Fingerprint(of: [UInt8(number)])) == nil, "round \(round)") }
    }
  }

  @Test func aFileOfAnotherToolOrKindIsEmpty() {
    #expect(BlobCache(file(), kind: "test", tool: Fingerprint(of: [2])).blob(Fingerprint(of: [3])) == nil)
    #expect(BlobCache(file(), kind: "rest", tool: Self.tool).blob(Fingerprint(of: [3])) == nil)
  }

  @Test func checksumsAreXXH3Of128Bits() throws {
    // The first is the sum of nothing in the test vectors of xxHash.
    let known = [
      ("", "99aa06d3014798d86001c324468d497f"), ("abc", "06b05ab6733a618578af5f94892f3950"),
    ]
    for (text, hex) in known {
      let sum = Checksum(of: text.utf8)
      var digits: [UInt8] = []
      sum.appendHexadecimal(to: &digits)
      #expect(String(decoding: digits, as: UTF8.self) == hex)
      #expect(Checksum(hexadecimal: digits[...]) == sum)
      #expect(Checksum(hexadecimal: digits.dropLast()) == nil)
      digits[7] = UInt8(ascii: "A")
      #expect(Checksum(hexadecimal: digits[...]) == nil)
      #expect(sum.bytes.count == 16)
    }
  }

  @Test func theChecksumOfPiecesIsTheChecksumOfTheWhole() {
    var random = SeededGenerator(seed: 9)
    let whole = (0..<5_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    for _ in 0..<20 {
      let (first, second) = (Int.random(in: 0...2_500, using: &random), Int.random(in: 2_500...5_000, using: &random))
      #expect(Checksum(ofJoined: [whole[..<first], whole[first..<second], whole[second...]]) == Checksum(of: whole))
      var other = whole
      other[first] ^= 1
      #expect(Checksum(of: other) != Checksum(of: whole))
    }
  }

  @Test func fingerprintsAreSHA256() {
    let hex = Fingerprint(of: Array("abc".utf8)).bytes.map { String($0, radix: 16) }.joined(separator: " ")
    #expect(hex.hasPrefix("ba 78 16 bf") && hex.hasSuffix("f2 0 15 ad"))
    #expect(Fingerprint { $0.put("a") } != Fingerprint { $0.put("b") })
  }
}
