import Cache

/// The written words of a batch of pages, by their numbers.
struct WordForms: Sendable {
  private let text: [UInt8]
  /// Where each word ends in `text`.
  private let ends: [UInt32]
  /// For each word the number of its canonical spelling.
  let canonical: [UInt32]

  /// How many words there are.
  var count: Int { ends.count }

  /// The words of a table.
  init(_ table: FormTable) {
    var text: [UInt8] = []
    var ends: [UInt32] = []
    for id in table.forms.indices {
      text += table.bytes(id)
      ends.append(UInt32(truncatingIfNeeded: text.count))
    }
    self.text = text
    self.ends = ends
    canonical = table.forms.map { UInt32(truncatingIfNeeded: $0.canonical) }
  }

  /// The UTF-8 of a word's canonical spelling.
  func withCanonical<Result>(_ id: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let id = Int(canonical[id])
    return text.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[(id == 0 ? 0 : Int(ends[id - 1]))..<Int(ends[id])]))
    }
  }
}

extension WordForms: Cacheable {
  init(from reader: inout CacheReader) throws(CacheDamage) {
    text = Array(try reader.nextBytes())
    ends = try reader.nextNumbers()
    canonical = try reader.nextNumbers()
  }

  func write(to writer: inout CacheWriter) {
    writer.put(bytes: text)
    writer.put(numbers: ends)
    writer.put(numbers: canonical)
  }
}
