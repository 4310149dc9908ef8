import Parallel

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
  let families: PerFamily<EntryList>
  /// For each entry the number it had before; -1 where it is new or different.
  let origins: PerFamily<[Int32]>

  /// Updates; nil where only all pages can tell.
  ///
  /// - Parameters:
  ///   - table: begins with the forms of the vocabulary before; the changes have their numbers from it.
  ///   - pages: how many there are now.
  init?(_ old: IndexCache, _ changes: [PageChange], _ table: FormTable, pages: Int, language: SearchLanguage) {
    let usage = IndexUpdate.usage(changes)
    guard let words = VocabularyUpdate(old.vocabulary, table, usage, language: language) else { return nil }
    let merge = EntryMerge(
      old: old, vocabulary: words, changes: changes, changedPages: Set(changes.map(\.page)), pages: pages)
    vocabulary = words.vocabulary
    // The pairs, by far the most, first.
    let (pairs, others) = Parallel.both({ merge.pairEntries() }, { (merge.wordEntries(), merge.targetEntries()) })
    let merged = PerFamily(words: others.0, pairs: pairs, targets: others.1)
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
  let old: IndexCache
  let vocabulary: VocabularyUpdate
  let changes: [PageChange]
  let changedPages: Set<Int>
  let pages: Int

  typealias Merged = (list: EntryList, origins: [Int32])

  // MARK: Families

  func wordEntries() -> Merged {
    var affected = differing(words)
    for key in vocabulary.changed where vocabulary.numbers[key] >= 0 {
      affected.insert(UInt64(vocabulary.numbers[key]) << 32)
    }
    let before = old.cacheKeys.count
    if before != pages {
      // A form on many pages is written as a bitmap over all pages.
      for (key, usage) in vocabulary.vocabulary.usage.enumerated()
      where usage.contains(where: { WordEntry.isDense($0.pages, of: min(before, pages)) }) {
        affected.insert(UInt64(key) << 32)
      }
    }
    var additions: [UInt64: [UInt64]] = [:]
    for change in changes {
      for word in change.after.words {
        guard let entry = entry(word.form), affected.contains(entry), let place = vocabulary.place(word.form) else {
          continue
        }
        additions[entry, default: []].append(UInt64(place) << 28 | UInt64(change.page) << 4 | word.impact)
      }
    }
    let reader = EntryReader(list: old.families.words, pages: before)
    return merge(.words, old.families.words, affected, additions) { index in
      let key = Int(old.families.words.first[index])
      return reader.words(index).compactMap { posting in
        guard !changedPages.contains(posting.page), let place = vocabulary.place(posting.form, of: key) else {
          return nil
        }
        return UInt64(place) << 28 | UInt64(posting.page) << 4 | posting.impact
      }
    }
  }

  func pairEntries() -> Merged {
    var affected = differing(pairs)
    let list = old.families.pairs
    if !vocabulary.reordered.isEmpty {
      var isReordered = [Bool](repeating: false, count: vocabulary.numbers.count)
      for key in vocabulary.reordered { isReordered[key] = true }
      for index in 0..<list.count where isReordered[Int(list.first[index])] || isReordered[Int(list.second[index])] {
        let first = vocabulary.numbers[Int(list.first[index])]
        let second = vocabulary.numbers[Int(list.second[index])]
        if first >= 0, second >= 0 { affected.insert(UInt64(first) << 32 | UInt64(second)) }
      }
    }
    var additions: [UInt64: [UInt64]] = [:]
    for change in changes {
      for pair in change.after.pairs {
        guard let entry = entry(pair.first, pair.second), affected.contains(entry),
          let first = vocabulary.place(pair.first), let second = vocabulary.place(pair.second)
        else { continue }
        additions[entry, default: []].append(
          PairEntry.value(second: entry & 0xFFFF_FFFF, first, second, page: change.page, pair.level, place: pair.place))
      }
    }
    let reader = EntryReader(list: list, pages: old.cacheKeys.count)
    return merge(.pairs, list, affected, additions) { index in
      let (first, second) = (Int(list.first[index]), Int(list.second[index]))
      // Both keys stay: an entry of one that is gone is not asked for.
      let number = UInt64(vocabulary.numbers[second])
      return reader.pair(index).flatMap { posting -> [UInt64] in
        guard !changedPages.contains(posting.page), let one = vocabulary.place(posting.first, of: first),
          let other = vocabulary.place(posting.second, of: second)
        else { return [] }
        return PairPlaces.places(posting.places).map {
          PairEntry.value(second: number, one, other, page: posting.page, posting.level, place: $0)
        }
      }
    }
  }

  func targetEntries() -> Merged {
    let affected = differing(targets)
    var additions: [UInt64: [UInt64]] = [:]
    for change in changes {
      for (entry, ordinals) in targets(change.after) where affected.contains(entry) {
        additions[entry, default: []] += ordinals.map { UInt64(change.page) << 16 | $0 }
      }
    }
    let reader = EntryReader(list: old.families.targets, pages: old.cacheKeys.count)
    return merge(.targets, old.families.targets, affected, additions) { index in
      reader.targets(index).compactMap { posting in
        changedPages.contains(posting.page) ? nil : UInt64(posting.page) << 16 | UInt64(posting.ordinal)
      }
    }
  }

  // MARK: What a page says, by entry

  private func entry(_ form: Int) -> UInt64? { vocabulary.key(form).map { UInt64($0) << 32 } }

  private func entry(_ first: Int, _ second: Int) -> UInt64? {
    guard let one = vocabulary.key(first), let other = vocabulary.key(second) else { return nil }
    return UInt64(one) << 32 | UInt64(other)
  }

  /// The entries of which pages say something else than before.
  private func differing(_ says: (PagePostings) -> [UInt64: [UInt64]]) -> Set<UInt64> {
    var affected: Set<UInt64> = []
    for change in changes {
      let (before, after) = (change.before.map(says) ?? [:], says(change.after))
      for (entry, said) in before where after[entry] != said { affected.insert(entry) }
      for (entry, said) in after where before[entry] != said { affected.insert(entry) }
    }
    return affected
  }

  /// Form and level of each word.
  private func words(_ postings: PagePostings) -> [UInt64: [UInt64]] {
    sorted(
      postings.words.map { word in
        (entry(word.form), UInt64(word.form) << 4 | UInt64(WordEntry.level(UInt8(word.impact))))
      })
  }

  /// Both forms, the class and the place of each occurrence.
  private func pairs(_ postings: PagePostings) -> [UInt64: [UInt64]] {
    sorted(
      postings.pairs.map { pair in
        let stands = pair.level << 4 | pair.place
        return (entry(pair.first, pair.second), UInt64(pair.first) << 35 | UInt64(pair.second) << 6 | stands)
      })
  }

  /// The ordinals.
  private func targets(_ postings: PagePostings) -> [UInt64: [UInt64]] {
    sorted(postings.targets.map { (entry($0.form), UInt64($0.ordinal)) })
  }

  /// By entry; what belongs to a key that is gone is left out.
  private func sorted(_ items: [(entry: UInt64?, said: UInt64)]) -> [UInt64: [UInt64]] {
    var found: [UInt64: [UInt64]] = [:]
    for item in items {
      if let entry = item.entry { found[entry, default: []].append(item.said) }
    }
    return found.mapValues { $0.sorted() }
  }

  // MARK: Merging

  /// - Parameters:
  ///   - list: The entries before.
  ///   - affected: The entries to write, as first key shifted by 32, and second key.
  ///   - additions: What the pages that differ say now, by entry.
  ///   - staying: What the other pages say, by the number that the entry had before.
  private func merge(
    _ family: EntryFamily, _ list: EntryList, _ affected: Set<UInt64>, _ additions: [UInt64: [UInt64]],
    staying: (Int) -> [UInt64]
  ) -> Merged {
    let numbers = vocabulary.numbers
    var result = EntryList(family)
    var origins: [Int32] = []
    var waiting = affected.sorted()[...]
    var start = 0
    func flush(_ end: Int) {
      result.append(list, start..<end, numbers: numbers)
      origins += (start..<end).map { Int32($0) }
    }
    func make(_ entry: UInt64, _ index: Int?) {
      var values = additions[entry] ?? []
      if let index { values += staying(index) }
      if values.isEmpty { return }
      values.sort()
      family.encode(values[...], key: Int(entry >> 32), vocabulary.vocabulary, pages: pages, into: &result)
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
