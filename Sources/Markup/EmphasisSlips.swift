/// Marks of emphasis as converters of web pages and office files leave them, a blank or the label's stop on the wrong side: `*Căn cứ Luật …; *`,
/// `1. *Cơ sở dữ liệu *là`, `3*. Thông tin *là`, `**Điều 2****[3].** Tên`, `1.** **Đô thị`.
enum EmphasisSlips {
  private static let star = UInt8(ascii: "*")

  /// The line with its marks as Markdown wants them; nil where nothing is to be changed. Linear in the line.
  static func mended(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard line.contains(star), !line.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "`") }),
      line.first(where: { $0 > 0x20 }) != UInt8(ascii: "|")
    else { return nil }
    var bytes = Array(line)
    var runs = stars(bytes)
    guard runs.count > 1 else { return nil }
    var isChanged = dropEmpty(&bytes, runs)
    runs = stars(bytes)
    if runs.count == 2, runs[0].count == runs[1].count, runs[0].count < 4 {
      isChanged = moveStop(&bytes, runs) || isChanged
      isChanged = moveBlank(&bytes, stars(bytes)) || isChanged
    }
    return isChanged ? bytes[...] : nil
  }

  private static func stars(_ bytes: [UInt8]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var at = 0
    while let start = bytes[at...].firstIndex(of: star) {
      at = bytes[start...].firstIndex { $0 != star } ?? bytes.count
      runs.append(start..<at)
    }
    return runs
  }

  /// Takes out emphasis that begins where it ends: `****` between bold words, `** **`.
  private static func dropEmpty(_ bytes: inout [UInt8], _ runs: [Range<Int>]) -> Bool {
    var cuts: [Range<Int>] = []
    let bold = runs.filter { $0.count == 2 }
    for run in runs where run.count == 4 {
      if bold.contains(where: { $0.upperBound < run.lowerBound }),
        bold.contains(where: { $0.lowerBound > run.upperBound })
      {
        cuts.append(run)
      }
    }
    var at = 0
    while bold.count % 2 == 0, at + 1 < bold.count {
      let between = bold[at].upperBound..<bold[at + 1].lowerBound
      if bytes[between].allSatisfy({ $0 == 0x20 }) {
        cuts += [bold[at], bold[at + 1]]
        at += 2
      } else {
        at += 1
      }
    }
    for cut in cuts.sorted(by: { $0.lowerBound > $1.lowerBound }) { bytes.removeSubrange(cut) }
    return !cuts.isEmpty
  }

  /// `3*. Thông tin giải tỏa *là` → `3. *Thông tin giải tỏa *là`
  private static func moveStop(_ bytes: inout [UInt8], _ runs: [Range<Int>]) -> Bool {
    let first = runs[0]
    let label = bytes[..<first.lowerBound].drop { $0 == 0x20 }
    let behind = bytes[first.upperBound...].prefix(2)
    guard (1...3).contains(label.count), label.allSatisfy({ $0 &- 0x30 < 10 || $0 &- 0x61 < 26 }),
      behind.elementsEqual(". ".utf8) || behind.elementsEqual(") ".utf8)
    else { return false }
    let marks = Array(bytes[first])
    bytes.replaceSubrange(first.lowerBound..<(first.upperBound + 2), with: Array(behind) + marks)
    return true
  }

  /// `*Thông tin *là` → `*Thông tin* là`, `*Căn cứ …; *` → `*Căn cứ …;*`. A star that stands before a capital may be that of a note.
  private static func moveBlank(_ bytes: inout [UInt8], _ runs: [Range<Int>]) -> Bool {
    guard runs.count == 2 else { return false }
    let (first, last) = (runs[0], runs[1])
    let before = first.lowerBound == 0 ? 0x20 : bytes[first.lowerBound - 1]
    guard before == 0x20 || before == UInt8(ascii: "("), first.upperBound < last.lowerBound,
      bytes[first.upperBound] > 0x20,
      last.lowerBound > first.upperBound + 1, bytes[last.lowerBound - 1] == 0x20, bytes[last.lowerBound - 2] > 0x20
    else { return false }
    let behind = bytes[last.upperBound...]
    if behind.allSatisfy({ $0 == 0x20 }) {
      // All of the line, but for its label.
      guard bytes[..<first.lowerBound].count < 8 else { return false }
      bytes.remove(at: last.lowerBound - 1)
      return true
    }
    guard String(decoding: behind.prefix(4), as: UTF8.self).first?.isLowercase ?? false else { return false }
    bytes.remove(at: last.lowerBound - 1)
    bytes.insert(0x20, at: last.upperBound - 1)
    return true
  }
}
