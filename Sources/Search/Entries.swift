/// How the postings of one word are written: the number of forms; for each form of the vocabulary its length and bytes (nothing where it
/// equals the key), the number of pages, the pages, the impacts. A form on at least every eighth page has its pages as a
/// bitmap; the rest have steps as varints. Impacts take 2 bits. Columns: all
/// but pages and impacts, pages, impacts.
enum WordEntry {
  /// From which share of pages the bitmap is used.
  static func isDense(_ count: Int, of pages: Int) -> Bool { count > 0 && count * 8 >= pages }

  static func encode(
    _ values: ArraySlice<UInt64>, key: Int, _ vocabulary: Vocabulary, pages: Int, into list: inout EntryList
  ) {
    let forms = vocabulary.forms[key]
    var groups = [(pages: [Int], impacts: [UInt8])](repeating: ([], []), count: forms.count)
    for value in values {
      let form = Int(value >> 28)
      let page = Int(value >> 4 & 0xFF_FFFF)
      if groups[form].pages.last == page {
        groups[form].impacts[groups[form].impacts.count - 1] = UInt8(value & 15)
      } else {
        groups[form].pages.append(page)
        groups[form].impacts.append(UInt8(value & 15))
      }
    }
    list.columns[0].append(varint: groups.count)
    var demand = 0
    for (form, group) in zip(forms, groups) {
      list.columns[0].append(varint: form == vocabulary.keys[key] ? 0 : form.count + 1)
      if form != vocabulary.keys[key] { list.columns[0] += form }
      list.columns[0].append(varint: group.pages.count)
      demand += group.pages.count + (Demand.title - 1) * group.impacts.count { $0 >= Demand.titleImpact }
      if isDense(group.pages.count, of: pages) {
        appendBitmap(group.pages, pages, to: &list.columns[1])
      } else {
        appendSteps(group.pages, to: &list.columns[1])
      }
      appendImpacts(group.impacts, to: &list.columns[2])
    }
    list.close(first: key, second: -1, demand: demand)
  }

  private static func appendBitmap(_ pages: [Int], _ universe: Int, to out: inout [UInt8]) {
    var bitmap = [UInt8](repeating: 0, count: (universe + 7) / 8)
    for page in pages { bitmap[page >> 3] |= 1 << UInt8(page & 7) }
    out += bitmap
  }

  /// Four to a byte: below 8, below 11, below 15, and 15, which is the page's own number.
  private static func appendImpacts(_ impacts: [UInt8], to out: inout [UInt8]) {
    var packed = [UInt8](repeating: 0, count: (impacts.count + 3) / 4)
    for (index, impact) in impacts.enumerated() { packed[index >> 2] |= level(impact) << UInt8((index & 3) * 2) }
    out += packed
  }

  /// What is written of an impact.
  static func level(_ impact: UInt8) -> UInt8 {
    impact == 15 ? 3 : impact >= Demand.titleImpact ? 2 : impact >= 8 ? 1 : 0
  }

  /// An impact of that level.
  static func impact(level: UInt8) -> UInt64 { [1, 8, UInt64(Demand.titleImpact), 15][Int(level & 3)] }
}

/// Pages as steps from the page before, less one.
func appendSteps(_ pages: [Int], to out: inout [UInt8]) {
  var last = -1
  for page in pages {
    out.append(varint: page - last - 1)
    last = page
  }
}

/// How the postings of one pair are written: groups of equal written forms and equal class. A group begins with
/// class | (count - 1) << 2 | more << 7, where 31 for count - 1 means that the rest follows as a varint; then the forms
/// (4 bits each, or 255 and two bytes), then the pages as
/// steps. Columns: heads, forms, the low 7 bits of the steps, the rest of the steps; and, in no block, the places (``PairPlaces``).
enum PairEntry {
  /// Below these bits of a sortable number stand the page, the class and the place; the pages come in order, the others in any.
  static let pageBits = 28

  /// A posting as a sortable number: second word 24 bits, forms 6 each, page 22, class 2, place 4.
  static func value(
    second: UInt64, _ form: Int, _ otherForm: Int, page: Int, _ level: UInt64, place: UInt64
  ) -> UInt64 {
    second << 40 | UInt64(form) << 34 | UInt64(otherForm) << 28 | UInt64(page) << 6 | level << 4 | place
  }

  static func encode(_ values: ArraySlice<UInt64>, key: Int, into list: inout EntryList) {
    var start = values.startIndex
    // Pages by class; empty between one group of forms and the next, and used for all pairs.
    var classes: [[(page: Int, places: UInt16)]] = [[], [], [], []]
    while start < values.endIndex {
      let second = values[start] >> 40
      var end = start + 1
      while end < values.endIndex, values[end] >> 40 == second { end += 1 }
      encodeOne(values[start..<end], first: key, second: Int(second), &classes, into: &list)
      start = end
    }
  }

  private static func encodeOne(
    _ values: ArraySlice<UInt64>, first: Int, second: Int, _ classes: inout [[(page: Int, places: UInt16)]],
    into list: inout EntryList
  ) {
    var pending = -1
    var demand = 0
    var index = values.startIndex
    while index < values.endIndex {
      let forms = Int(values[index] >> 28 & 0xFFF)
      var end = index
      while end < values.endIndex, Int(values[end] >> 28 & 0xFFF) == forms {
        let start = end
        var (strongest, places) = (0, 0 as UInt16)
        while end < values.endIndex, values[end] >> 6 == values[start] >> 6 {
          strongest = max(strongest, Int(values[end] >> 4 & 3))
          places |= 1 << UInt16(values[end] & 15)
          end += 1
        }
        if strongest == 0, end - start > 1 { strongest = 1 }
        classes[strongest].append((Int(values[start] >> 6 & 0x3F_FFFF), places))
        demand += strongest == 3 ? Demand.title : 1
      }
      for level in 0..<4 where !classes[level].isEmpty {
        if pending >= 0 { list.columns[0][pending] |= 0x80 }
        pending = list.columns[0].count
        appendGroup(classes[level], level, forms, to: &list)
        classes[level].removeAll(keepingCapacity: true)
      }
      index = end
    }
    list.close(first: first, second: second, demand: demand)
  }

  private static func appendGroup(
    _ pages: [(page: Int, places: UInt16)], _ level: Int, _ forms: Int, to list: inout EntryList
  ) {
    list.columns[0].append(UInt8(level | min(31, pages.count - 1) << 2))
    if pages.count > 31 { list.columns[0].append(varint: pages.count - 32) }
    let first = forms >> 6
    let second = forms & 63
    if first < 15, second < 15 {
      list.columns[1].append(UInt8(first << 4 | second))
    } else {
      list.columns[1] += [255, UInt8(first), UInt8(second)]
    }
    var last = -1
    for (page, places) in pages {
      PairPlaces.append(places, to: &list.columns[4])
      let step = page - last - 1
      list.columns[2].append(UInt8(step & 0x7F | (step > 0x7F ? 0x80 : 0)))
      if step > 0x7F { list.columns[3].append(varint: step >> 7) }
      last = page
    }
  }
}

/// How the targets of one word are written: their number, then for each the step of the page and the ordinal.
enum TargetEntry {
  static func encode(_ values: ArraySlice<UInt64>, key: Int, into list: inout EntryList) {
    var unique: [UInt64] = []
    for value in values where unique.last != value { unique.append(value) }
    list.columns[0].append(varint: unique.count)
    var last = 0
    for value in unique {
      list.columns[0].append(varint: Int(value >> 16) - last)
      list.columns[0].append(varint: Int(value & 0xFFFF))
      last = Int(value >> 16)
    }
    list.close(first: key, second: -1, demand: unique.count / 4)
  }
}

/// What is asked for: readers' queries are made of the words of titles far more than of the words of texts.
enum Demand {
  /// How many words of a text a word of a title counts for.
  static let title = 25
  /// Words of the title reach this impact; few others do.
  static let titleImpact: UInt8 = 11
}
