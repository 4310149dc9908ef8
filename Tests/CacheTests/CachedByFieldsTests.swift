import Cache
import Foundation
import Testing

/// Values that are kept as a list of their fields.
@Suite struct CachedByFieldsTests {
  private struct Pair: CachedByFields, Equatable {
    let first: String
    let second: String
    let numbers: [Int?]

    init(first: String, second: String, numbers: [Int?]) {
      (self.first, self.second, self.numbers) = (first, second, numbers)
    }

    init(fields: inout some FieldPass<Pair>) throws(CacheDamage) {
      self.init(
        first: try fields(\Pair.first), second: try fields(\Pair.second), numbers: try fields(\Pair.numbers))
    }
  }

  /// A class, and a list that begins in the middle of other bytes.
  private final class Whole: CachedByFields {
    let pairs: [Pair]

    init(pairs: [Pair]) { self.pairs = pairs }

    convenience init(fields: inout some FieldPass<Whole>) throws(CacheDamage) {
      self.init(pairs: try fields(\Whole.pairs))
    }
  }

  @Test func whatWasWrittenIsReadFieldByField() throws {
    let whole = Whole(pairs: [
      Pair(first: "một", second: "hai", numbers: [1, nil, -3]), Pair(first: "", second: "ba", numbers: []),
    ])
    var writer = CacheWriter()
    writer.put(7)
    writer.put(whole)
    writer.put("cuối")
    var reader = CacheReader(writer.bytes)
    #expect(try reader.next(Int.self) == 7)
    #expect(try reader.next(Whole.self).pairs == whole.pairs)
    #expect(try reader.next(String.self) == "cuối")
    #expect(reader.isAtEnd)
    for count in 0..<writer.bytes.count {
      var cut = CacheReader(Array(writer.bytes.prefix(count)))
      #expect(throws: CacheDamage.self) {
        _ = (try cut.next(Int.self), try cut.next(Whole.self), try cut.next(String.self))
      }
    }
  }

  /// A list reads a field by the key path beside its name, so the two must be of one field.
  @Test func everyListNamesEachFieldOnce() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".swift") }
    var fields = 0
    for path in paths where !path.hasPrefix("Cache/") {
      let text = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
      for match in text.matches(of: /(\w+)(?:: | = )(?:Set\()?try fields\(\\(?:\w+\.)*?([a-z]\w*)(?:\.inOrder)?\)/) {
        fields += 1
        #expect(match.1 == match.2 || (match.1 == "at" && match.2 == "location"), "\(path)")
      }
    }
    #expect(fields > 120)
  }
}
