/// The postings of one page, with words by numbers that several pages share.
struct PagePostings: Sendable {
  private(set) var words: [(form: Int, impact: UInt64)] = []
  private(set) var pairs: [(first: Int, second: Int, level: UInt64, place: UInt64)] = []
  private(set) var targets: [(form: Int, ordinal: Int)] = []

  /// The postings of a page of a batch; words that `table` does not know are added to it.
  init(_ page: Int, of batch: BatchPostings, _ table: inout FormTable) {
    func number(_ id: UInt64, _ table: inout FormTable) -> Int {
      Int(batch.forms.withCanonical(Int(id)) { table.id(of: $0) })
    }
    for record in batch.words where Int(record >> 4 & 0xFFF) == page {
      words.append((number(record >> 16, &table), record & 15))
    }
    var places = PairPlaces(batch.forms)
    for record in batch.pairs where Int(record >> 2 & 0xFFF) == page {
      pairs.append(
        (number(record >> 38, &table), number(record >> 14 & 0xFF_FFFF, &table), record & 3, places.next(record)))
    }
    for record in batch.targets where Int(record >> 16 & 0xFFF) == page {
      targets.append((number(record >> 28, &table), Int(record & 0xFFFF)))
    }
  }
}

extension BatchPostings {
  /// The same with other postings for some of its pages; those come as batches of one page each. Words that are no longer
  /// used are dropped.
  ///
  /// - Parameter count: How many pages the new batch has.
  func replacing(_ pages: [Int: BatchPostings], count: Int) -> BatchPostings {
    var table = FormTable(language: .english)
    var own = Renumbering(forms)
    var others = pages.mapValues { Renumbering($0.forms) }
    /// - Parameters:
    ///   - shift: where the number of the page stands in a record.
    ///   - renumber: gives the words of a record their new numbers.
    func merged(
      _ family: (BatchPostings) -> [UInt64], shift: UInt64,
      _ renumber: (UInt64, inout Renumbering, inout FormTable) -> UInt64
    ) -> [UInt64] {
      let records = family(self)
      var result: [UInt64] = []
      result.reserveCapacity(records.count + 4096)
      var index = 0
      for page in 0..<count {
        let start = index
        while index < records.count, Int(records[index] >> shift & 0xFFF) == page { index += 1 }
        if let replacement = pages[page], var words = others[page] {
          for record in family(replacement) {
            result.append(renumber(record, &words, &table) | UInt64(page) << shift)
          }
          others[page] = words
        } else {
          for record in records[start..<index] { result.append(renumber(record, &own, &table)) }
        }
      }
      return result
    }
    let words = merged({ $0.words }, shift: 4) { record, words, table in
      words.number(record >> 16, &table) << 16 | record & 0xFFFF
    }
    let pairs = merged({ $0.pairs }, shift: 2) { record, words, table in
      words.number(record >> 38, &table) << 38 | words.number(record >> 14 & 0xFF_FFFF, &table) << 14 | record & 0x3FFF
    }
    let targets = merged({ $0.targets }, shift: 16) { record, words, table in
      words.number(record >> 28, &table) << 28 | record & 0xFFF_FFFF
    }
    return BatchPostings(forms: WordForms(table), words: words, pairs: pairs, targets: targets)
  }

  /// The new numbers of a batch's words.
  private struct Renumbering {
    private let forms: WordForms
    private var numbers: [Int32]

    init(_ forms: WordForms) {
      self.forms = forms
      numbers = Array(repeating: -1, count: forms.count)
    }

    mutating func number(_ id: UInt64, _ table: inout FormTable) -> UInt64 {
      let id = Int(id)
      if numbers[id] < 0 { numbers[id] = forms.withCanonical(id) { table.id(of: $0) } }
      return UInt64(numbers[id])
    }
  }
}
