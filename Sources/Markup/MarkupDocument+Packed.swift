/// A document as bytes, to be put aside and read again by the same process.
///
/// Most text stands in the HTML as it is, and is not written twice.
extension MarkupDocument {
  /// The document without its links, which others have.
  package var packed: [UInt8] {
    var numbers: [Int32] = []
    numbers.reserveCapacity(blocks.count * 12 + runs.count * 5 + 16)
    let cells = blocks.reduce(0) { $0 + $1.cells.count }
    numbers += [blocks.count, runs.count, cells, identifiers.count, looksAsWritten ? 1 : 0].map { Int32(clamping: $0) }
    for block in blocks { block.pack(into: &numbers) }
    for block in blocks {
      for cell in block.cells { numbers += [Int32(clamping: cell.lowerBound), Int32(clamping: cell.upperBound)] }
    }
    var rest: [UInt8] = []
    var done = 0
    for run in runs {
      let isSame = stands(run, after: done)
      run.pack(isSame, into: &numbers)
      guard isSame else { continue }
      rest += text[done..<run.text.lowerBound]
      done = run.text.upperBound
    }
    rest += text[done...]
    let names = identifiers.map { Array($0.utf8) }
    numbers += names.map { Int32(clamping: $0.count) }
    numbers += [html.count, text.count, rest.count].map { Int32(clamping: $0) }
    let length = names.reduce(4 + numbers.count * 4 + html.count + rest.count) { $0 + $1.count }
    return [UInt8](unsafeUninitializedCapacity: length) { room, count in
      func put(_ bytes: UnsafeRawBufferPointer) {
        UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(room)[count...]).copyMemory(from: bytes)
        count += bytes.count
      }
      count = 0
      withUnsafeBytes(of: Int32(clamping: numbers.count), put)
      numbers.withUnsafeBytes(put)
      html.withUnsafeBytes(put)
      rest.withUnsafeBytes(put)
      for name in names { name.withUnsafeBytes(put) }
    }
  }

  /// Whether a run's text stands in the HTML byte for byte.
  private func stands(_ run: TextRun, after done: Int) -> Bool {
    let (start, count) = (run.htmlStart, run.text.count)
    guard run.text.lowerBound >= done, run.text.upperBound <= text.count, start >= 0, start + count <= html.count else {
      return false
    }
    return html[start..<(start + count)].elementsEqual(text[run.text])
  }

  /// The document that was packed; nil where the bytes are none.
  package init?(packed bytes: [UInt8], links: [Link]) {
    guard var numbers = PackedNumbers(bytes), let blockCount = numbers.count(), let runCount = numbers.count(),
      let cellCount = numbers.count(), let nameCount = numbers.count(), let looks = numbers.next()
    else { return nil }
    var blocks: [PackedBlock] = []
    blocks.reserveCapacity(blockCount)
    for _ in 0..<blockCount {
      guard let block = PackedBlock(&numbers) else { return nil }
      blocks.append(block)
    }
    guard blocks.reduce(0, { $0 + $1.cellCount }) == cellCount else { return nil }
    var whole: [TextBlock] = []
    whole.reserveCapacity(blockCount)
    for block in blocks {
      guard let made = block.made(&numbers) else { return nil }
      whole.append(made)
    }
    var runs: [(run: TextRun, isSame: Bool)] = []
    runs.reserveCapacity(runCount)
    for _ in 0..<runCount {
      guard let run = TextRun.unpacked(&numbers) else { return nil }
      runs.append(run)
    }
    var lengths: [Int] = []
    for _ in 0..<nameCount {
      guard let length = numbers.count() else { return nil }
      lengths.append(length)
    }
    guard let htmlCount = numbers.count(), let textCount = numbers.count(), let restCount = numbers.count() else {
      return nil
    }
    let start = numbers.end
    guard lengths.reduce(start + htmlCount + restCount, +) == bytes.count else { return nil }
    let html = Array(bytes[start..<(start + htmlCount)])
    let rest = bytes[(start + htmlCount)..<(start + htmlCount + restCount)]
    guard let text = MarkupDocument.text(textCount, html, rest, runs) else { return nil }
    var at = start + htmlCount + restCount
    let identifiers = lengths.map { length in
      defer { at += length }
      return String(decoding: bytes[at..<(at + length)], as: UTF8.self)
    }
    self.init(
      html: html, text: text, blocks: whole, runs: runs.map(\.run), links: links, identifiers: identifiers,
      looksAsWritten: looks == 1)
  }

  /// The text out of the HTML and of what is not in it.
  private static func text(
    _ count: Int, _ html: [UInt8], _ rest: ArraySlice<UInt8>, _ runs: [(run: TextRun, isSame: Bool)]
  ) -> [UInt8]? {
    var text: [UInt8] = []
    text.reserveCapacity(count)
    var at = rest.startIndex
    for (run, isSame) in runs where isSame {
      let gap = run.text.lowerBound - text.count
      guard gap >= 0, at + gap <= rest.endIndex, run.htmlStart >= 0, run.htmlStart + run.text.count <= html.count else {
        return nil
      }
      text += rest[at..<(at + gap)]
      at += gap
      text += html[run.htmlStart..<(run.htmlStart + run.text.count)]
    }
    text += rest[at...]
    return text.count == count ? text : nil
  }
}

/// Reads the numbers before the bytes.
private struct PackedNumbers {
  private let bytes: [UInt8]
  private var at = 4
  /// Where the bytes begin.
  let end: Int

  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 4 else { return nil }
    let count = Int(bytes.withUnsafeBytes { $0.loadUnaligned(as: Int32.self) })
    guard count >= 0, count <= (bytes.count - 4) / 4 else { return nil }
    (self.bytes, end) = (bytes, 4 + count * 4)
  }

  mutating func next() -> Int32? {
    guard at < end else { return nil }
    defer { at += 4 }
    return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: at, as: Int32.self) }
  }

  /// How many there are of something.
  mutating func count() -> Int? { next().flatMap { $0 >= 0 && Int($0) <= bytes.count ? Int($0) : nil } }

  mutating func range() -> Range<Int>? {
    guard let start = next(), let end = next(), start <= end else { return nil }
    return Int(start)..<Int(end)
  }
}

/// A block, whose cells stand behind all blocks.
private struct PackedBlock {
  private let head: Int32
  private let text: Range<Int>
  private let depth: Int, line: Int, opening: Int, label: Int, item: Int, place: Int
  let cellCount: Int

  init?(_ numbers: inout PackedNumbers) {
    guard let head = numbers.next(), let text = numbers.range(), let depth = numbers.next(), let line = numbers.next(),
      let opening = numbers.next(), let label = numbers.next(), let item = numbers.next(), let place = numbers.next(),
      let cells = numbers.count()
    else { return nil }
    (self.head, self.text, cellCount) = (head, text, cells)
    (self.depth, self.line, self.opening) = (Int(depth), Int(line), Int(opening))
    (self.label, self.item, self.place) = (Int(label), Int(item), Int(place))
  }

  func made(_ numbers: inout PackedNumbers) -> TextBlock? {
    var cells: [Range<Int>] = []
    cells.reserveCapacity(cellCount)
    for _ in 0..<cellCount {
      guard let cell = numbers.range() else { return nil }
      cells.append(cell)
    }
    let style = Int(head >> 8 & 0xFF)
    let styles = LineStyle.allCases
    guard style <= styles.count else { return nil }
    let kind: TextBlock.Kind =
      switch head & 3 {
      case 0: .heading(level: Int(head >> 16))
      case 1: .paragraph
      case 2: .tableRow(isHeader: head & 4 != 0)
      default: .code
      }
    return TextBlock(
      kind: kind, text: text, listDepth: depth, ordinal: head & 32 != 0 ? item : nil, opensBullet: head & 8 != 0,
      isQuoted: head & 16 != 0, cells: cells, table: head & 64 != 0 ? place : nil, line: line, htmlStart: opening,
      label: label, style: style == 0 ? nil : styles[style - 1])
  }
}

extension TextBlock {
  fileprivate func pack(into numbers: inout [Int32]) {
    var head: Int32
    switch kind {
    case .heading(let level): head = Int32(truncatingIfNeeded: level) << 16
    case .paragraph: head = 1
    case .tableRow(let isHeader): head = 2 | (isHeader ? 4 : 0)
    case .code: head = 3
    }
    if opensBullet { head |= 8 }
    if isQuoted { head |= 16 }
    if item != nil { head |= 32 }
    if place != nil { head |= 64 }
    if let style, let number = LineStyle.allCases.firstIndex(of: style) { head |= Int32(number + 1) << 8 }
    numbers += [
      head, start, end, depth, typedLine, opening, labelLength, item ?? 0, place ?? 0, Int32(clamping: cells.count),
    ]
  }
}

extension TextRun {
  fileprivate func pack(_ isSame: Bool, into numbers: inout [Int32]) {
    let flags: Int32 = (isInsideLink ? 1 : 0) | (isCode ? 2 : 0) | (isSame ? 4 : 0)
    numbers += [start, end, opening, typedLine << 3 | flags]
  }

  fileprivate static func unpacked(_ numbers: inout PackedNumbers) -> (run: TextRun, isSame: Bool)? {
    guard let text = numbers.range(), let opening = numbers.next(), let rest = numbers.next() else { return nil }
    let run = TextRun(
      text: text, htmlStart: Int(opening), line: Int(rest >> 3), isInsideLink: rest & 1 != 0, isCode: rest & 2 != 0)
    return (run, rest & 4 != 0)
  }
}
