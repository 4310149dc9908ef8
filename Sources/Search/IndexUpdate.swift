/// What pages said, and what they say now, on one page.
struct PageChange: Sendable {
  let page: Int
  let before: PagePostings?
  let after: PagePostings
}

/// Makes an index out of the one before it, where few pages differ: only the entries of what those pages say, or said, are
/// written anew. The result is, byte for byte, what all pages together give.
struct IndexUpdate: Sendable {
  let vocabulary: Vocabulary
  /// Words, pairs, targets.
  let families: [EntryList]
  /// For each entry the number it had before; -1 where it is new or different.
  let origins: [[Int32]]

  /// Updates; nil where only all pages can tell.
  ///
  /// - Parameters:
  ///   - table: begins with the forms of the vocabulary before; the changes have their numbers from it.
  ///   - pages: how many there are now.
  init?(_ old: KnownIndex, _ changes: [PageChange], _ table: FormTable, pages: Int, language: SearchLanguage) {
    let usage = IndexUpdate.usage(changes)
    guard let words = VocabularyUpdate(old.vocabulary, table, usage, language: language) else { return nil }
    let merge = EntryMerge(
      old: old, words: words, changes: changes, changedPages: Set(changes.map(\.page)), pages: pages)
    vocabulary = words.vocabulary
    let merged = [merge.wordEntries(), merge.pairEntries(), merge.targetEntries()]
    families = merged.map(\.list)
    origins = merged.map(\.origins)
  }

  private static func usage(_ changes: [PageChange]) -> [Int: Vocabulary.Usage] {
    var usage: [Int: Vocabulary.Usage] = [:]
    for change in changes {
      for (postings, sign) in [(change.before, -1), (change.after, 1)] {
        guard let postings else { continue }
        for word in postings.words { usage[word.form, default: .init()].pages += sign }
        for target in postings.targets { usage[target.form, default: .init()].targets += sign }
      }
    }
    return usage.filter { !$0.value.isNone }
  }
}

/// The entries of one family before, with those that changed in their places.
private struct EntryMerge {
  let old: KnownIndex
  let words: VocabularyUpdate
  let changes: [PageChange]
  let changedPages: Set<Int>
  let pages: Int

  typealias Merged = (list: EntryList, origins: [Int32])

  // MARK: Families

  func wordEntries() -> Merged {
    var affected: Set<UInt64> = []
    for change in changes {
      let before = levels(change.before)
      let after = levels(change.after)
      for (form, level) in before where after[form] != level { insert(form, into: &affected) }
      for (form, level) in after where before[form] != level { insert(form, into: &affected) }
    }
    for key in words.changed where words.numbers[key] >= 0 { affected.insert(UInt64(words.numbers[key]) << 32) }
    let before = old.inputs.count
    if before != pages {
      // A form on many pages is written as a bitmap over all pages.
      for (key, usage) in words.vocabulary.usage.enumerated()
      where usage.contains(where: { WordEntry.isDense($0.pages, of: min(before, pages)) }) {
        affected.insert(UInt64(key) << 32)
      }
    }
    var additions: [UInt64: [UInt64]] = [:]
    for change in changes {
      for word in change.after.words {
        guard let key = words.key(word.form), let place = words.place(word.form) else { continue }
        let entry = UInt64(key) << 32
        if affected.contains(entry) {
          additions[entry, default: []].append(UInt64(place) << 28 | UInt64(change.page) << 4 | word.impact)
        }
      }
    }
    let reader = EntryReader(list: old.families[0], pages: before)
    return merge(.words, affected) { entry, index, list in
      var values = additions[entry] ?? []
      if let index {
        let key = Int(old.families[0].first[index])
        for posting in reader.words(index) where !changedPages.contains(posting.page) {
          guard let place = words.place(posting.form, of: key) else { continue }
          values.append(UInt64(place) << 28 | UInt64(posting.page) << 4 | posting.impact)
        }
      }
      if values.isEmpty { return }
      values.sort()
      WordEntry.encode(values[...], key: Int(entry >> 32), words.vocabulary, pages: pages, into: &list)
    }
  }

  func pairEntries() -> Merged {
    var affected: Set<UInt64> = []
    for change in changes {
      let before = pairs(change.before)
      let after = pairs(change.after)
      for (entry, list) in before where after[entry] != list { affected.insert(entry) }
      for (entry, list) in after where before[entry] != list { affected.insert(entry) }
    }
    let list = old.families[1]
    if !words.reordered.isEmpty {
      var isReordered = [Bool](repeating: false, count: words.numbers.count)
      for key in words.reordered { isReordered[key] = true }
      for index in 0..<list.count where isReordered[Int(list.first[index])] || isReordered[Int(list.second[index])] {
        let (first, second) = (words.numbers[Int(list.first[index])], words.numbers[Int(list.second[index])])
        if first >= 0, second >= 0 { affected.insert(UInt64(first) << 32 | UInt64(second)) }
      }
    }
    var additions: [UInt64: [UInt64]] = [:]
    for change in changes {
      for pair in change.after.pairs {
        guard let entry = entry(pair.first, pair.second), affected.contains(entry),
          let first = words.place(pair.first), let second = words.place(pair.second)
        else { continue }
        additions[entry, default: []].append(
          PairEntry.value(second: entry & 0xFFFF_FFFF, first, second, page: change.page, pair.level))
      }
    }
    let reader = EntryReader(list: list, pages: old.inputs.count)
    return merge(.pairs, affected) { entry, index, out in
      var values = additions[entry] ?? []
      if let index {
        let (first, second) = (Int(list.first[index]), Int(list.second[index]))
        for posting in reader.pair(index) where !changedPages.contains(posting.page) {
          guard let one = words.place(posting.first, of: first), let other = words.place(posting.second, of: second)
          else { continue }
          values.append(
            PairEntry.value(second: entry & 0xFFFF_FFFF, one, other, page: posting.page, posting.level))
        }
      }
      values.sort()
      PairEntry.encode(values[...], key: Int(entry >> 32), into: &out)
    }
  }

  func targetEntries() -> Merged {
    var affected: Set<UInt64> = []
    for change in changes {
      let before = targets(change.before)
      let after = targets(change.after)
      for (entry, ordinals) in before where after[entry] != ordinals { affected.insert(entry) }
      for (entry, ordinals) in after where before[entry] != ordinals { affected.insert(entry) }
    }
    var additions: [UInt64: [UInt64]] = [:]
    for change in changes {
      for (entry, ordinals) in targets(change.after) where affected.contains(entry) {
        additions[entry, default: []] += ordinals.map { UInt64(change.page) << 16 | UInt64($0) }
      }
    }
    let reader = EntryReader(list: old.families[2], pages: old.inputs.count)
    return merge(.targets, affected) { entry, index, list in
      var values = additions[entry] ?? []
      if let index {
        for posting in reader.targets(index) where !changedPages.contains(posting.page) {
          values.append(UInt64(posting.page) << 16 | UInt64(posting.ordinal))
        }
      }
      if values.isEmpty { return }
      values.sort()
      TargetEntry.encode(values[...], key: Int(entry >> 32), into: &list)
    }
  }

  // MARK: What a page says, by entry

  private func insert(_ form: Int, into affected: inout Set<UInt64>) {
    if let key = words.key(form) { affected.insert(UInt64(key) << 32) }
  }

  private func entry(_ first: Int, _ second: Int) -> UInt64? {
    guard let one = words.key(first), let other = words.key(second) else { return nil }
    return UInt64(one) << 32 | UInt64(other)
  }

  private func levels(_ postings: PagePostings?) -> [Int: UInt8] {
    Dictionary(
      (postings?.words ?? []).map { ($0.form, WordEntry.level(UInt8($0.impact))) }, uniquingKeysWith: { max($0, $1) })
  }

  /// Both forms and the class of each occurrence.
  private func pairs(_ postings: PagePostings?) -> [UInt64: [UInt64]] {
    var found: [UInt64: [UInt64]] = [:]
    for pair in postings?.pairs ?? [] {
      guard let entry = entry(pair.first, pair.second) else { continue }
      found[entry, default: []].append(UInt64(pair.first) << 34 | UInt64(pair.second) << 2 | pair.level)
    }
    return found.mapValues { $0.sorted() }
  }

  private func targets(_ postings: PagePostings?) -> [UInt64: [Int]] {
    var found: [UInt64: [Int]] = [:]
    for target in postings?.targets ?? [] {
      if let key = words.key(target.form) { found[UInt64(key) << 32, default: []].append(target.ordinal) }
    }
    return found.mapValues { $0.sorted() }
  }

  // MARK: Merging

  /// - Parameters:
  ///   - affected: The entries to write, as first key shifted by 32, and second key.
  ///   - write: Writes an entry, if anything is left of it; with the number that it had before.
  private func merge(
    _ family: PostingSorter.Family, _ affected: Set<UInt64>, _ write: (UInt64, Int?, inout EntryList) -> Void
  ) -> Merged {
    let list = old.families[family == .words ? 0 : family == .pairs ? 1 : 2]
    let numbers = words.numbers
    var result = EntryList(columns: family.columns)
    var origins: [Int32] = []
    var waiting = affected.sorted()[...]
    var start = 0
    func flush(_ end: Int) {
      result.append(list, start..<end, numbers: numbers)
      origins += (start..<end).map { Int32($0) }
    }
    func make(_ entry: UInt64, _ index: Int?) {
      write(entry, index, &result)
      origins += Array(repeating: -1, count: result.count - origins.count)
    }
    for index in 0..<list.count {
      let first = numbers[Int(list.first[index])]
      let second = list.second[index] < 0 ? 0 : numbers[Int(list.second[index])]
      if first < 0 || second < 0 {
        // The word is gone, and all that was said of it.
        flush(index)
        start = index + 1
        continue
      }
      let entry = UInt64(first) << 32 | UInt64(second)
      while let next = waiting.first, next <= entry {
        flush(index)
        start = index
        if next == entry {
          make(entry, index)
          start = index + 1
        } else {
          make(next, nil)
        }
        waiting.removeFirst()
      }
    }
    flush(list.count)
    for entry in waiting { make(entry, nil) }
    return (result, origins)
  }
}
