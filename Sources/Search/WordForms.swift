import Cache

/// The written words of a batch of pages, by their numbers.
struct WordForms: Sendable {
  private let text: [UInt8]
  /// Where each word ends in `text`.
  private let ends: [Int]
  /// For each word the number of its canonical spelling.
  private let canonical: [Int]

  /// How many words there are.
  var count: Int { ends.count }

  /// The words of a table.
  init(_ table: FormTable) {
    var text: [UInt8] = []
    var ends: [Int] = []
    for id in table.forms.indices {
      text += table.bytes(id)
      ends.append(text.count)
    }
    self.text = text
    self.ends = ends
    canonical = table.forms.map { Int($0.canonical) }
  }

  /// The UTF-8 of a word's canonical spelling.
  func withCanonical<Result>(_ id: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let id = canonical[id]
    return text.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[(id == 0 ? 0 : ends[id - 1])..<ends[id]]))
    }
  }
}

extension WordForms: Cacheable {
  init(from reader: inout CacheReader) throws(CacheDamage) {
    text = Array(try reader.nextBytes())
    ends = try reader.next()
    canonical = try reader.next()
  }

  func write(to writer: inout CacheWriter) {
    writer.put(bytes: text)
    writer.put(ends)
    writer.put(canonical)
  }
}
