import Parallel

/// The words of all pages: keys in bytewise order, and under each key its written forms, the most frequent first.
struct Vocabulary: Sendable {
  /// The keys, sorted.
  let keys: [[UInt8]]
  /// For each key its forms; past `mostForms` they are taken together.
  let forms: [[[UInt8]]]
  /// For each batch, the global place of each of its words: key times 64 plus form.
  let places: [[UInt32]]

  /// Forms of one key that are told apart; 6 bits hold one.
  static let mostForms = 63

  init(_ batches: [BatchPostings], language: SearchLanguage) {
    let counted = Parallel.map(batches.count, grain: 1) { Vocabulary.counts(batches[$0]) }
    // The forms come with their tones placed; no language is to place them again.
    var table = FormTable(language: .english)
    var counts: [Int] = []
    let local: [[Int32]] = zip(batches, counted).map { batch, own in
      own.indices.map { id in
        let number = batch.forms.withCanonical(id) { table.id(of: $0) }
        if Int(number) == counts.count { counts.append(0) }
        counts[Int(number)] += own[id]
        return number
      }
    }
    let found = table
    let all = Parallel.map(counts.count, grain: 256) {
      (key: Keys.key(of: found.bytes($0), language: language), form: found.bytes($0))
    }
    let order = all.indices.sorted { a, b in
      if all[a].key != all[b].key { return all[a].key.lexicographicallyPrecedes(all[b].key) }
      if counts[a] != counts[b] { return counts[a] > counts[b] }
      return all[a].form.lexicographicallyPrecedes(all[b].form)
    }
    var keys: [[UInt8]] = []
    var forms: [[[UInt8]]] = []
    var place = [UInt32](repeating: 0, count: all.count)
    for index in order {
      if keys.last != all[index].key {
        keys.append(all[index].key)
        forms.append([])
      }
      let last = keys.count - 1
      if forms[last].count < Vocabulary.mostForms {
        forms[last].append(Array(all[index].form))
      } else if forms[last].count == Vocabulary.mostForms {
        forms[last].append([])
      }
      place[index] = UInt32(last << 6 | min(forms[last].count - 1, Vocabulary.mostForms))
    }
    self.keys = keys
    self.forms = forms
    let places = place
    self.places = Parallel.map(local.count, grain: 1) { local[$0].map { places[Int($0)] } }
  }

  /// On how many pages each word of the batch stands.
  private static func counts(_ batch: BatchPostings) -> [Int] {
    var counts = [Int](repeating: 0, count: batch.forms.count)
    for record in batch.words { counts[Int(record >> 16)] += 1 }
    return counts
  }
}
