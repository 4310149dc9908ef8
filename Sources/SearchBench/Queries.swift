import Foundation
import Search
import Vietnamese

/// One query of which the right answer is known.
struct KnownItem: Encodable {
  let form: String
  let query: String
  let url: String

  /// All forms, in the order of the table.
  static let forms = [
    "number", "number-ascii", "kind-number-place", "kind-number-place-ascii", "topic", "topic-ascii", "topic-nfd",
    "topic-old-tone", "phrase", "phrase-ascii", "quoted", "quoted-ascii", "typo", "typo-ascii",
  ]
}

/// Draws known-item queries in the 14 forms.
struct QueryMaker {
  private let entries: [SearchEntry]
  private var random = Seeded(41)

  init(_ entries: [SearchEntry]) { self.entries = entries }

  /// `count` queries of each form.
  mutating func make(_ count: Int) -> [KnownItem] {
    var items: [KnownItem] = []
    let documents = entries.filter { $0.number != nil && $0.place != nil }
    let numbers = QueryMaker.unique(documents) { $0.number ?? "" }
    for entry in draw(numbers, count) {
      let number = entry.number ?? ""
      items.append(.init(form: "number", query: number, url: entry.url))
      items.append(.init(form: "number-ascii", query: Folding.fold(number), url: entry.url))
      let long = "\(entry.kind.label) \(number) \(entry.place ?? "")"
      items.append(.init(form: "kind-number-place", query: long, url: entry.url))
      items.append(.init(form: "kind-number-place-ascii", query: Folding.fold(long), url: entry.url))
    }
    for entry in draw(QueryMaker.unique(documents, by: QueryMaker.topic), count) {
      let topic = QueryMaker.topic(entry)
      items.append(.init(form: "topic", query: topic, url: entry.url))
      items.append(.init(form: "topic-ascii", query: Folding.fold(topic), url: entry.url))
      items.append(.init(form: "topic-nfd", query: topic.decomposedStringWithCanonicalMapping, url: entry.url))
      items.append(.init(form: "topic-old-tone", query: QueryMaker.oldTone(topic), url: entry.url))
    }
    items += phrases(count)
    return items
  }

  private static func topic(_ entry: SearchEntry) -> String {
    var text = entry.title
    if text.hasPrefix(entry.kind.label) { text = String(text.dropFirst(entry.kind.label.count)) }
    for word in [" về ", " phát triển ", " tỉnh ", " đến năm "] {
      text = text.replacingOccurrences(of: word, with: " ")
    }
    return text.trimmingCharacters(in: .whitespaces)
  }

  private static func unique(_ entries: [SearchEntry], by key: (SearchEntry) -> String) -> [SearchEntry] {
    var seen: [String: Int] = [:]
    for entry in entries { seen[key(entry), default: 0] += 1 }
    return entries.filter { seen[key($0)] == 1 }
  }

  private mutating func draw(_ list: [SearchEntry], _ count: Int) -> [SearchEntry] {
    Array(list.shuffled(using: &random).prefix(count))
  }

  private mutating func phrases(_ count: Int) -> [KnownItem] {
    // Page by hash of five words in a row, -1 where several pages have them.
    var owners: [UInt64: Int] = [:]
    for (page, entry) in entries.enumerated() {
      for passage in entry.passages {
        QueryMaker.windows(passage.text) { words in
          let hash = QueryMaker.hash(words)
          owners[hash] = owners[hash].map { $0 == page ? page : -1 } ?? page
        }
      }
    }
    var items: [KnownItem] = []
    var made = 0
    while made < count {
      guard let entry = entries.randomElement(using: &random),
        let passage = entry.passages.randomElement(using: &random)
      else { continue }
      var choices: [[Substring]] = []
      QueryMaker.windows(passage.text) { words in
        if owners[QueryMaker.hash(words), default: -1] >= 0 { choices.append(Array(words)) }
      }
      guard let words = choices.randomElement(using: &random) else { continue }
      made += 1
      let phrase = words.joined(separator: " ").lowercased()
      let damaged = damage(words.map { $0.lowercased() })
      for (form, query) in [
        ("phrase", phrase), ("phrase-ascii", Folding.fold(phrase)), ("quoted", "\"\(phrase)\""),
        ("quoted-ascii", "\"\(Folding.fold(phrase))\""), ("typo", damaged), ("typo-ascii", Folding.fold(damaged)),
      ] { items.append(.init(form: form, query: query, url: entry.url)) }
    }
    return items
  }

  private static func hash(_ words: ArraySlice<Substring>) -> UInt64 {
    words.reduce(0) { sum, word in
      word.utf8.reduce(sum &* 31 &+ 7) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }
  }

  private static func windows(_ text: String, _ body: (ArraySlice<Substring>) -> Void) {
    for sentence in text.components(separatedBy: CharacterSet(charactersIn: ".,;:")) {
      let words = sentence.split(separator: " ")
      guard words.count >= 5 else { continue }
      for start in 0...(words.count - 5) { body(words[start..<(start + 5)]) }
    }
  }

  private mutating func damage(_ words: [String]) -> String {
    var words = words
    let long = words.indices.filter { words[$0].count >= 3 }
    if let index = long.randomElement(using: &random) {
      let at = Int.random(in: 0..<words[index].count, using: &random)
      words[index].remove(at: words[index].index(words[index].startIndex, offsetBy: at))
    }
    return words.joined(separator: " ")
  }

  private static func oldTone(_ text: String) -> String {
    var out = text
    for (new, old) in [
      ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("ọa", "oạ"), ("ủy", "uỷ"), ("úy", "uý"), ("ũy", "uỹ"),
    ] {
      out = out.replacingOccurrences(of: new, with: old)
    }
    return out
  }
}
