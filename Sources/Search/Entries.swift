/// How the postings of one word are written: the number of forms; for each form of the vocabulary its length and bytes (nothing where it
/// equals the key), the number of pages, the pages, the impacts. A form on at least every eighth page has its pages as a
/// bitmap and 2-bit impacts; the rest have steps as varints and 4-bit impacts.
enum WordEntry {
  /// From which share of pages the bitmap is used.
  static func isDense(_ count: Int, of pages: Int) -> Bool { count * 8 >= pages }

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
    list.bytes.append(varint: groups.count)
    var demand = 0
    for (form, group) in zip(forms, groups) {
      list.bytes.append(varint: form == vocabulary.keys[key] ? 0 : form.count + 1)
      if form != vocabulary.keys[key] { list.bytes += form }
      list.bytes.append(varint: group.pages.count)
      demand += group.pages.count + (Demand.title - 1) * group.impacts.count { $0 >= Demand.titleImpact }
      if isDense(group.pages.count, of: pages) {
        appendDense(group.pages, group.impacts, pages, to: &list.bytes)
      } else {
        appendSparse(group.pages, group.impacts, to: &list.bytes)
      }
    }
    list.close(first: key, second: -1, demand: demand)
  }

  private static func appendDense(_ pages: [Int], _ impacts: [UInt8], _ universe: Int, to out: inout [UInt8]) {
    var bitmap = [UInt8](repeating: 0, count: (universe + 7) / 8)
    for page in pages { bitmap[page >> 3] |= 1 << UInt8(page & 7) }
    out += bitmap
    var packed = [UInt8](repeating: 0, count: (pages.count + 3) / 4)
    for (index, impact) in impacts.enumerated() {
      let level: UInt8 = impact == 15 ? 3 : impact >= 11 ? 2 : impact >= 8 ? 1 : 0
      packed[index >> 2] |= level << UInt8((index & 3) * 2)
    }
    out += packed
  }

  private static func appendSparse(_ pages: [Int], _ impacts: [UInt8], to out: inout [UInt8]) {
    var last = -1
    for page in pages {
      out.append(varint: page - last - 1)
      last = page
    }
    for index in stride(from: 0, to: impacts.count, by: 2) {
      out.append(impacts[index] | (index + 1 < impacts.count ? impacts[index + 1] << 4 : 0))
    }
  }
}

/// How the postings of one pair are written: groups of equal written forms and equal class. A group begins with
/// class | (count - 1) << 2 | more << 7, where 31 for count - 1 means that the rest follows as a varint; then the forms
/// (4 bits each, or 255 and two bytes), then the pages as steps.
enum PairEntry {
  static func encode(_ values: ArraySlice<UInt64>, key: Int, into list: inout EntryList) {
    var start = values.startIndex
    while start < values.endIndex {
      let second = values[start] >> 38
      var end = start + 1
      while end < values.endIndex, values[end] >> 38 == second { end += 1 }
      encodeOne(values[start..<end], first: key, second: Int(second), into: &list)
      start = end
    }
  }

  private static func encodeOne(_ values: ArraySlice<UInt64>, first: Int, second: Int, into list: inout EntryList) {
    var classes: [[Int]] = [[], [], [], []]
    var pending = -1
    var demand = 0
    var index = values.startIndex
    while index < values.endIndex {
      let forms = Int(values[index] >> 26 & 0xFFF)
      var end = index
      while end < values.endIndex, Int(values[end] >> 26 & 0xFFF) == forms {
        let page = Int(values[end] >> 2 & 0xFF_FFFF)
        var strongest = Int(values[end] & 3)
        var count = 1
        end += 1
        while end < values.endIndex, values[end] >> 2 == values[end - 1] >> 2 {
          strongest = max(strongest, Int(values[end] & 3))
          count += 1
          end += 1
        }
        if strongest == 0, count > 1 { strongest = 1 }
        classes[strongest].append(page)
        demand += strongest == 3 ? Demand.title : 1
      }
      for level in 0..<4 where !classes[level].isEmpty {
        if pending >= 0 { list.bytes[pending] |= 0x80 }
        pending = list.bytes.count
        appendGroup(classes[level], level, forms, to: &list.bytes)
        classes[level].removeAll(keepingCapacity: true)
      }
      index = end
    }
    list.close(first: first, second: second, demand: demand)
  }

  private static func appendGroup(_ pages: [Int], _ level: Int, _ forms: Int, to out: inout [UInt8]) {
    out.append(UInt8(level | min(31, pages.count - 1) << 2))
    if pages.count > 31 { out.append(varint: pages.count - 32) }
    let first = forms >> 6
    let second = forms & 63
    if first < 15, second < 15 {
      out.append(UInt8(first << 4 | second))
    } else {
      out += [255, UInt8(first), UInt8(second)]
    }
    var last = -1
    for page in pages {
      out.append(varint: page - last - 1)
      last = page
    }
  }
}

/// How the targets of one word are written: their number, then for each the step of the page and the ordinal.
enum TargetEntry {
  static func encode(_ values: ArraySlice<UInt64>, key: Int, into list: inout EntryList) {
    var unique: [UInt64] = []
    for value in values where unique.last != value { unique.append(value) }
    list.bytes.append(varint: unique.count)
    var last = 0
    for value in unique {
      list.bytes.append(varint: Int(value >> 16) - last)
      list.bytes.append(varint: Int(value & 0xFFFF))
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
