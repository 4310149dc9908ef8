/// A vocabulary after the words of a few pages have come and gone.
struct VocabularyUpdate: Sendable {
  let vocabulary: Vocabulary
  /// For each key of the vocabulary before its number now; -1 where it is gone.
  let numbers: [Int32]
  /// The keys, by their numbers before, whose forms are others or in another order.
  private(set) var changed: Set<Int> = []
  /// Of those the keys of which a form that stays has another place.
  private(set) var reordered: Set<Int> = []
  /// For each form by its number in the table: the key, now; -1 where it is gone.
  private let keyOfForm: [Int32]
  /// Its place among the forms of the key; -1 where it is gone.
  private let placeOfForm: [Int32]
  /// The number of the first form of each key of the vocabulary before.
  private let starts: [Int]

  /// A table of all forms, numbered in their order.
  static func table(_ vocabulary: Vocabulary) -> FormTable {
    var table = FormTable(language: .english)
    for form in vocabulary.forms.joined() { _ = table.id(of: form) }
    return table
  }

  /// Updates; nil where a key has more forms than can be told apart.
  ///
  /// - Parameters:
  ///   - table: begins with the forms of the vocabulary, in their order.
  ///   - change: what is added to the usage of forms.
  init?(_ old: Vocabulary, _ table: FormTable, _ change: [Int: Vocabulary.Usage], language: SearchLanguage) {
    var starts = [0]
    for forms in old.forms { starts.append(starts[starts.count - 1] + forms.count) }
    guard starts[old.keys.count] <= table.forms.count, old.forms.allSatisfy({ $0.count <= Vocabulary.mostForms }) else {
      return nil
    }
    var keyOfForm = [Int32](repeating: -1, count: table.forms.count)
    for key in old.keys.indices {
      for form in starts[key]..<starts[key + 1] { keyOfForm[form] = Int32(key) }
    }
    // The forms that come or go or are used more or less, by their keys.
    var touched: [Int: [Int]] = [:]
    var created: [[UInt8]: [Int]] = [:]
    for form in change.keys.sorted() {
      if keyOfForm[form] >= 0 {
        touched[Int(keyOfForm[form]), default: []] += []
        continue
      }
      let key = Keys.key(of: table.bytes(form), language: language)
      if let number = VocabularyUpdate.find(key, in: old.keys) {
        touched[number, default: []].append(form)
      } else {
        created[key, default: []].append(form)
      }
    }
    func usage(_ form: Int, _ key: Int?) -> Vocabulary.Usage {
      var usage = key.flatMap { form < starts[$0 + 1] ? old.usage[$0][form - starts[$0]] : nil } ?? Vocabulary.Usage()
      usage.pages += change[form]?.pages ?? 0
      usage.targets += change[form]?.targets ?? 0
      return usage
    }
    func ordered(_ forms: [Int], _ key: Int?) -> [(form: Int, usage: Vocabulary.Usage)] {
      forms.map { ($0, usage($0, key)) }.filter { !$0.1.isNone }.sorted { a, b in
        Vocabulary.precedes((table.bytes(a.0), a.1), (table.bytes(b.0), b.1))
      }
    }
    var keys: [[UInt8]] = []
    var forms: [[[UInt8]]] = []
    var usages: [[Vocabulary.Usage]] = []
    var numbers = [Int32](repeating: -1, count: old.keys.count)
    var placeOfForm = [Int32](repeating: -1, count: table.forms.count)
    func append(_ key: [UInt8], _ list: [(form: Int, usage: Vocabulary.Usage)]) {
      for (place, item) in list.enumerated() {
        keyOfForm[item.form] = Int32(keys.count)
        placeOfForm[item.form] = Int32(place)
      }
      keys.append(key)
      forms.append(list.map { Array(table.bytes($0.form)) })
      usages.append(list.map(\.usage))
    }
    var fresh = created.map { ($0, ordered($1, nil)) }.filter { !$0.1.isEmpty }.sorted {
      $0.0.lexicographicallyPrecedes($1.0)
    }[...]
    for key in old.keys.indices {
      while let next = fresh.first, next.0.lexicographicallyPrecedes(old.keys[key]) {
        append(next.0, next.1)
        fresh.removeFirst()
      }
      let own = starts[key]..<starts[key + 1]
      if let new = touched[key] {
        let list = ordered(Array(own) + new, key)
        if list.count > Vocabulary.mostForms { return nil }
        if !list.map(\.form).elementsEqual(own) {
          changed.insert(key)
          if list.enumerated().contains(where: { $1.form < starts[key + 1] && $1.form != starts[key] + $0 }) {
            reordered.insert(key)
          }
        }
        for form in Array(own) + new { keyOfForm[form] = list.isEmpty ? -1 : Int32(keys.count) }
        if list.isEmpty { continue }
        numbers[key] = Int32(keys.count)
        append(old.keys[key], list)
      } else {
        numbers[key] = Int32(keys.count)
        for form in own {
          keyOfForm[form] = Int32(keys.count)
          placeOfForm[form] = Int32(form - own.lowerBound)
        }
        keys.append(old.keys[key])
        forms.append(old.forms[key])
        usages.append(old.usage[key])
      }
    }
    for (key, list) in fresh { append(key, list) }
    if forms.contains(where: { $0.count > Vocabulary.mostForms }) { return nil }
    vocabulary = Vocabulary(keys: keys, forms: forms, usage: usages)
    (self.numbers, self.keyOfForm, self.placeOfForm, self.starts) = (numbers, keyOfForm, placeOfForm, starts)
  }

  /// The key of a form; nil where none is left.
  func key(_ form: Int) -> Int? { keyOfForm[form] < 0 ? nil : Int(keyOfForm[form]) }

  /// The place of a form among those of its key; nil where it is gone.
  func place(_ form: Int) -> Int? { placeOfForm[form] < 0 ? nil : Int(placeOfForm[form]) }

  /// The place now of a form that had this place under this key before.
  func place(_ place: Int, of key: Int) -> Int? { self.place(starts[key] + place) }

  private static func find(_ key: [UInt8], in keys: [[UInt8]]) -> Int? {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle].lexicographicallyPrecedes(key) { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key ? low : nil
  }
}
