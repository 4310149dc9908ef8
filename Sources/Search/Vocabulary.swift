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
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    var all: [(key: [UInt8], form: ArraySlice<UInt8>, count: Int)] = []
    let local: [[Int]] = batches.map { batch in
      let counts = Vocabulary.counts(batch)
      return (0..<batch.forms.count).map { id in
        let form = batch.forms.canonicalBytes(id)
        if let known = numbers[form] {
          all[known].count += counts[id]
          return known
        }
        numbers[form] = all.count
        all.append((Keys.key(of: form, language: language), form, counts[id]))
        return all.count - 1
      }
    }
    let order = all.indices.sorted { a, b in
      if all[a].key != all[b].key { return all[a].key.lexicographicallyPrecedes(all[b].key) }
      if all[a].count != all[b].count { return all[a].count > all[b].count }
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
    self.places = local.map { $0.map { place[$0] } }
  }

  /// On how many pages each word of the batch stands.
  private static func counts(_ batch: BatchPostings) -> [Int] {
    var counts = [Int](repeating: 0, count: batch.forms.count)
    for record in batch.words { counts[Int(record >> 16)] += 1 }
    return counts
  }
}
