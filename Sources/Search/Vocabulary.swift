import Cache
import Parallel

/// The words of all pages: keys in bytewise order, and under each key its written forms, the most frequent first.
struct Vocabulary: Sendable {
  /// How often a form is used; one that is not used at all is not in the vocabulary.
  struct Usage: Sendable, Equatable {
    /// On how many pages it stands.
    var pages = 0
    /// How often it stands in targets.
    var targets = 0

    var isNone: Bool { pages == 0 && targets == 0 }
  }

  /// The keys, sorted.
  let keys: [[UInt8]]
  /// For each key its forms; past `mostForms` they are taken together.
  let forms: [[[UInt8]]]
  /// Of each form.
  let usage: [[Usage]]
  /// For each batch, the global place of each of its words: key times 64 plus form. Empty where no postings are to be placed.
  let places: [[UInt32]]

  /// Forms of one key that are told apart; 6 bits hold one.
  static let mostForms = 63

  /// A vocabulary that is known.
  init(keys: [[UInt8]], forms: [[[UInt8]]], usage: [[Usage]]) {
    (self.keys, self.forms, self.usage, places) = (keys, forms, usage, [])
  }

  init(_ batches: [GroupedPostings], language: SearchLanguage) {
    // Some batches together, each with a table of its own, and then those tables: most words are in every batch.
    let grain = 16
    let groups = Parallel.map((batches.count + grain - 1) / grain, grain: 1) { number in
      Group(batches[(number * grain)..<min((number + 1) * grain, batches.count)])
    }
    // The forms come with their tones placed; no language is to place them again.
    var table = FormTable(language: .english)
    var total: [Usage] = []
    let global: [[Int32]] = groups.map { group in
      group.usage.indices.map { id in
        let number = table.id(of: Array(group.table.bytes(id)))
        if Int(number) == total.count { total.append(Usage()) }
        total[Int(number)].pages += group.usage[id].pages
        total[Int(number)].targets += group.usage[id].targets
        return number
      }
    }
    let found = table
    let all = Parallel.map(total.count, grain: 256) {
      (key: Keys.key(of: found.bytes($0), language: language), form: found.bytes($0))
    }
    let order = all.indices.filter { !total[$0].isNone }.sorted { a, b in
      if all[a].key != all[b].key { return all[a].key.lexicographicallyPrecedes(all[b].key) }
      return Vocabulary.precedes((all[a].form, total[a]), (all[b].form, total[b]))
    }
    var keys: [[UInt8]] = []
    var forms: [[[UInt8]]] = []
    var usage: [[Usage]] = []
    var place = [UInt32](repeating: 0, count: all.count)
    for index in order {
      if keys.last != all[index].key {
        keys.append(all[index].key)
        forms.append([])
        usage.append([])
      }
      let last = keys.count - 1
      if forms[last].count <= Vocabulary.mostForms {
        forms[last].append(forms[last].count < Vocabulary.mostForms ? Array(all[index].form) : [])
        usage[last].append(total[index])
      }
      place[index] = UInt32(last << 6 | min(forms[last].count - 1, Vocabulary.mostForms))
    }
    (self.keys, self.forms, self.usage) = (keys, forms, usage)
    let places = place
    self.places = Parallel.map(batches.count, grain: 1) { batch in
      let numbers = global[batch / grain]
      return groups[batch / grain].local[batch % grain].map { places[Int(numbers[Int($0)])] }
    }
  }

  /// The words of some batches.
  private struct Group: Sendable {
    private(set) var table = FormTable(language: .english)
    /// Of each word of the table.
    private(set) var usage: [Usage] = []
    /// For each word of each batch its number in the table.
    private(set) var local: [[Int32]] = []

    init(_ batches: ArraySlice<GroupedPostings>) {
      for batch in batches {
        let own = Vocabulary.usage(batch)
        local.append(
          own.indices.map { id in
            let number = batch.forms.withCanonical(id) { table.id(of: $0) }
            if Int(number) == usage.count { usage.append(Usage()) }
            usage[Int(number)].pages += own[id].pages
            usage[Int(number)].targets += own[id].targets
            return number
          })
      }
    }
  }

  /// The order of the forms of a key: the most frequent first.
  static func precedes(_ one: (form: ArraySlice<UInt8>, usage: Usage), _ other: (form: ArraySlice<UInt8>, usage: Usage))
    -> Bool
  {
    if one.usage.pages != other.usage.pages { return one.usage.pages > other.usage.pages }
    return one.form.lexicographicallyPrecedes(other.form)
  }

  /// Of each word of the batch.
  private static func usage(_ batch: GroupedPostings) -> [Usage] {
    (0..<batch.count).map { Usage(pages: batch.count(.words, $0), targets: batch.count(.targets, $0)) }
  }
}

extension Vocabulary: Cacheable {
  init(from reader: inout CacheReader) throws(CacheDamage) {
    var (keys, forms, usage): ([[UInt8]], [[[UInt8]]], [[Usage]]) = ([], [], [])
    let count: Int = try reader.next()
    for _ in 0..<count {
      keys.append(Array(try reader.nextBytes()))
      var (ownForms, ownUsage): ([[UInt8]], [Usage]) = ([], [])
      for _ in 0..<(try reader.next(Int.self)) {
        ownForms.append(Array(try reader.nextBytes()))
        ownUsage.append(Usage(pages: try reader.next(), targets: try reader.next()))
      }
      forms.append(ownForms)
      usage.append(ownUsage)
    }
    self.init(keys: keys, forms: forms, usage: usage)
  }

  func write(to writer: inout CacheWriter) {
    writer.put(keys.count)
    for key in keys.indices {
      writer.put(bytes: keys[key])
      writer.put(forms[key].count)
      for (form, usage) in zip(forms[key], usage[key]) {
        writer.put(bytes: form)
        writer.put(usage.pages)
        writer.put(usage.targets)
      }
    }
  }
}
