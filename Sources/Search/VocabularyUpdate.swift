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
    starts = old.forms.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    guard starts[old.keys.count] <= table.forms.count, old.forms.allSatisfy({ $0.count <= Vocabulary.mostForms }) else {
      return nil
    }
    var builder = VocabularyBuilder(table, keys: starts)
    let forms = UsedForms(old: old, starts: starts, table: table, change: change)
    let touched = TouchedForms(change, builder.keyOfForm, table, old.keys, language)
    var numbers = [Int32](repeating: -1, count: old.keys.count)
    var fresh = forms.underNewKeys(touched.byNewKey)[...]
    for key in old.keys.indices {
      while let next = fresh.first, next.key.lexicographicallyPrecedes(old.keys[key]) {
        builder.append(next)
        fresh.removeFirst()
      }
      let own = starts[key]..<starts[key + 1]
      guard let new = touched.byKey[key] else {
        numbers[key] = builder.nextNumber
        builder.append(key, of: old, own)
        continue
      }
      let all = Array(own) + new
      let list = forms.ordered(all, under: key)
      if !list.map(\.form).elementsEqual(own) {
        changed.insert(key)
        let isOther = list.enumerated().contains { $1.form < own.upperBound && $1.form != own.lowerBound + $0 }
        if isOther { reordered.insert(key) }
      }
      builder.setKey(of: all, to: list.isEmpty ? -1 : builder.nextNumber)
      if list.isEmpty { continue }
      numbers[key] = builder.nextNumber
      builder.append(.init(key: old.keys[key], forms: list))
    }
    for next in fresh { builder.append(next) }
    guard builder.vocabulary.forms.allSatisfy({ $0.count <= Vocabulary.mostForms }) else { return nil }
    vocabulary = builder.vocabulary
    (keyOfForm, placeOfForm) = (builder.keyOfForm, builder.placeOfForm)
    self.numbers = numbers
  }

  /// The key of a form; nil where none is left.
  func key(_ form: Int) -> Int? { keyOfForm[form] < 0 ? nil : Int(keyOfForm[form]) }

  /// The place of a form among those of its key; nil where it is gone.
  func place(_ form: Int) -> Int? { placeOfForm[form] < 0 ? nil : Int(placeOfForm[form]) }

  /// The place now of a form that had this place under this key before.
  func place(_ place: Int, of key: Int) -> Int? { self.place(starts[key] + place) }
}

/// A form with how it is used now.
private struct UsedForm {
  let form: Int
  let usage: Vocabulary.Usage
}

/// A key with its forms, in their order.
private struct KeyedForms {
  let key: [UInt8]
  let forms: [UsedForm]
}

/// How forms are used after a change.
private struct UsedForms {
  let old: Vocabulary
  /// The number of the first form of each key.
  let starts: [Int]
  let table: FormTable
  let change: [Int: Vocabulary.Usage]

  /// Forms in the order of the vocabulary, without those that are used no longer.
  ///
  /// - Parameter key: the number of their key before; nil for a new one.
  func ordered(_ forms: [Int], under key: Int?) -> [UsedForm] {
    forms.map { UsedForm(form: $0, usage: usage($0, key)) }.filter { !$0.usage.isNone }.sorted { a, b in
      Vocabulary.precedes((table.bytes(a.form), a.usage), (table.bytes(b.form), b.usage))
    }
  }

  /// Forms under keys that there were not, in the order of keys.
  func underNewKeys(_ forms: [[UInt8]: [Int]]) -> [KeyedForms] {
    forms.map { KeyedForms(key: $0, forms: ordered($1, under: nil)) }.filter { !$0.forms.isEmpty }.sorted {
      $0.key.lexicographicallyPrecedes($1.key)
    }
  }

  private func usage(_ form: Int, _ key: Int?) -> Vocabulary.Usage {
    var usage = key.flatMap { form < starts[$0 + 1] ? old.usage[$0][form - starts[$0]] : nil } ?? Vocabulary.Usage()
    usage.pages += change[form]?.pages ?? 0
    usage.targets += change[form]?.targets ?? 0
    return usage
  }
}

/// The forms that come or go or are used more or less.
private struct TouchedForms {
  /// By the numbers of keys that there were: which forms are new under them.
  private(set) var byKey: [Int: [Int]] = [:]
  /// By keys that there were not.
  private(set) var byNewKey: [[UInt8]: [Int]] = [:]

  init(
    _ change: [Int: Vocabulary.Usage], _ keyOfForm: [Int32], _ table: FormTable, _ keys: [[UInt8]],
    _ language: SearchLanguage
  ) {
    for form in change.keys.sorted() {
      if keyOfForm[form] >= 0 {
        byKey[Int(keyOfForm[form]), default: []] += []
        continue
      }
      let key = Keys.key(of: table.bytes(form), language: language)
      if let number = TouchedForms.find(key, in: keys) {
        byKey[number, default: []].append(form)
      } else {
        byNewKey[key, default: []].append(form)
      }
    }
  }

  private static func find(_ key: [UInt8], in keys: [[UInt8]]) -> Int? {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle].lexicographicallyPrecedes(key) { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key ? low : nil
  }
}

/// Writes a vocabulary, key after key in their order.
private struct VocabularyBuilder {
  /// For each form by its number in the table: the key; -1 where it is gone.
  private(set) var keyOfForm: [Int32]
  /// Its place among the forms of the key; -1 where it is gone.
  private(set) var placeOfForm: [Int32]

  private let table: FormTable
  private var keys: [[UInt8]] = []
  private var forms: [[[UInt8]]] = []
  private var usages: [[Vocabulary.Usage]] = []

  /// Nothing written yet; forms have the keys that they had.
  ///
  /// - Parameter starts: the number of the first form of each key, and how many forms there were.
  init(_ table: FormTable, keys starts: [Int]) {
    self.table = table
    keyOfForm = [Int32](repeating: -1, count: table.forms.count)
    placeOfForm = keyOfForm
    for key in 0..<(starts.count - 1) { for form in starts[key]..<starts[key + 1] { keyOfForm[form] = Int32(key) } }
  }

  /// The number of the key that comes next.
  var nextNumber: Int32 { Int32(keys.count) }

  var vocabulary: Vocabulary { Vocabulary(keys: keys, forms: forms, usage: usages) }

  mutating func setKey(of forms: [Int], to number: Int32) { for form in forms { keyOfForm[form] = number } }

  mutating func append(_ item: KeyedForms) {
    for (place, used) in item.forms.enumerated() {
      keyOfForm[used.form] = nextNumber
      placeOfForm[used.form] = Int32(place)
    }
    keys.append(item.key)
    forms.append(item.forms.map { Array(table.bytes($0.form)) })
    usages.append(item.forms.map(\.usage))
  }

  /// A key as it was.
  mutating func append(_ key: Int, of old: Vocabulary, _ own: Range<Int>) {
    for form in own {
      keyOfForm[form] = nextNumber
      placeOfForm[form] = Int32(form - own.lowerBound)
    }
    keys.append(old.keys[key])
    forms.append(old.forms[key])
    usages.append(old.usage[key])
  }
}
