import Bytes

/// Writes the lines of a source for libcmark, laid out where a layout says how, with the signs that stand for themselves
/// kept from being marks.
struct LineWriter {
  private(set) var bytes: [UInt8] = []
  /// Which line of the source each line is, from 0.
  private(set) var sourceLines: [Int32] = []
  private let isLaidOut: Bool
  private let extent: TypedSigns.Extent
  /// Whether lines indented by four blanks may be code, in which nothing is changed.
  private let mayBeCode: Bool
  private let links: TypedLinks
  /// Where the block begins that is being written, and whether anything in it may be a mark or mean itself.
  private var blockStart = 0
  private var mayHoldSigns = false

  init(size: Int, isLaidOut: Bool, mayBeCode: Bool, links: TypedLinks = TypedLinks([])) {
    self.links = links
    self.isLaidOut = isLaidOut
    self.mayBeCode = mayBeCode
    extent = isLaidOut ? .document : .figures
    bytes.reserveCapacity(size + size >> 4)
  }

  /// A line as written.
  ///
  /// - Parameters:
  ///   - isSet: Whether it is code, a table or the like, in which nothing is changed.
  ///   - breaks: Whether the next line begins a new line of the same block.
  mutating func put(_ line: ArraySlice<UInt8>, from index: Int, isSet: Bool, breaks: Bool = false) {
    let isCode = isSet || mayBeCode && LineWriter.isIndented(line)
    if isCode || line.isEmpty { closeBlock() }
    text(line)
    // Two blanks are nothing where the block ends here after all.
    if breaks, !isCode { bytes.append(contentsOf: [0x20, 0x20]) }
    end(index)
    if isCode { openBlock() }
  }

  /// A line that a pass has made.
  mutating func put(made line: String, from index: Int) {
    closeBlock()
    bytes.append(contentsOf: line.utf8)
    end(index)
    openBlock()
  }

  /// Ends the text.
  mutating func finish() { closeBlock() }

  /// Where a backslash keeps a line's beginning from making a list, or a heading of the line above; -1 where nothing does.
  private static func mark(_ line: ArraySlice<UInt8>) -> Int {
    guard let first = line.first, first < 0x40 else { return -1 }
    let rest: ArraySlice<UInt8>
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      rest = line.drop { $0 >= 0x30 && $0 <= 0x39 }
      guard line.count - rest.count < 10, rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")") else {
        return -1
      }
    case UInt8(ascii: "+"): rest = line
    case UInt8(ascii: "="), UInt8(ascii: "-"):
      if line.count < 3, line.allSatisfy({ $0 == first }) { return 0 }
      if first == UInt8(ascii: "=") || line.allSatisfy({ $0 == first || $0 == 0x20 || $0 == 0x09 }) { return -1 }
      rest = line
    default: return -1
    }
    guard let behind = rest.dropFirst().first else { return rest.startIndex - line.startIndex }
    return behind == 0x20 || behind == 0x09 ? rest.startIndex - line.startIndex : -1
  }

  private static func isIndented(_ line: ArraySlice<UInt8>) -> Bool {
    let indent = line.prefix { $0 == 0x20 || $0 == 0x09 }
    return indent.count > 3 || indent.contains(0x09)
  }

  private mutating func openBlock() {
    blockStart = bytes.count
    mayHoldSigns = false
  }

  /// What ends here is read as a whole: marks come in pairs, which may stand on different lines.
  private mutating func closeBlock() {
    if mayHoldSigns, blockStart < bytes.count, let guarded = TypedSigns.guarded(bytes[blockStart...], extent) {
      bytes.replaceSubrange(blockStart..., with: guarded)
    }
    openBlock()
  }

  /// A line by its layout.
  mutating func put(_ line: ArraySlice<UInt8>, from index: Int, by layout: LineLayout) {
    if layout.isLeftOut { return }
    var rest = line.dropFirst(layout.indent)
    if layout.joins, !bytes.isEmpty {
      var first = index
      while bytes.last == UInt8(ascii: "\n"), let last = sourceLines.popLast() {
        bytes.removeLast()
        first = Int(last)
      }
      bytes.append(UInt8(ascii: " "))
      blockStart = min(blockStart, bytes.count)
      text(TypedLinks.guarded(rest)?[...] ?? rest)
      end(first)
      return
    }
    if layout.opensBlock || rest.isEmpty { closeBlock() }
    if layout.opensBlock {
      for _ in 0..<layout.quoteMarks { bytes.append(UInt8(ascii: ">")) }
      end(index)
    }
    if layout.quoteMarks > 0 {
      for _ in 0..<layout.quoteMarks { bytes.append(UInt8(ascii: ">")) }
      bytes.append(UInt8(ascii: " "))
      var marks = layout.quoteMarks
      while let first = rest.first, marks > 0 || first == 0x20 || first == 0x09 {
        if first == UInt8(ascii: ">") { marks -= 1 }
        rest = rest.dropFirst()
      }
    }
    if links.isText(rest) {
      text(rest.prefix { $0 != UInt8(ascii: "[") })
      bytes.append(UInt8(ascii: "\\"))
      rest = rest.drop { $0 != UInt8(ascii: "[") }
    }
    if let guarded = TypedLinks.guarded(rest) { rest = guarded[...] }
    let escape = layout.escape >= 0 ? layout.escape : LineWriter.mark(rest)
    if escape >= 0 {
      text(rest.prefix(escape))
      bytes.append(UInt8(ascii: "\\"))
      rest = rest.dropFirst(escape)
    }
    text(rest)
    if layout.breaks { bytes.append(UInt8(ascii: "\\")) }
    end(index)
    if layout.endsHeading {
      for _ in 0..<layout.quoteMarks { bytes.append(UInt8(ascii: ">")) }
      bytes.append(contentsOf: "---".utf8)
      end(index)
    }
  }

  private static let odd = ByteSet(0x01...0x08, 0x2A...0x2A, 0x5C...0x5C, 0x5F...0x5F)

  /// The text without what only marks of passes may be.
  private mutating func text(_ line: ArraySlice<UInt8>) {
    let isOdd = line.withUnsafeBufferPointer { LineWriter.odd.first(in: $0, from: 0) < $0.count }
    guard isOdd else {
      bytes.append(contentsOf: line)
      return
    }
    mayHoldSigns = true
    if line.contains(where: { $0 <= 0x08 && $0 != 0 }) {
      for byte in line where byte > 0x08 || byte == 0 { bytes.append(byte) }
    } else {
      bytes.append(contentsOf: line)
    }
  }

  private mutating func end(_ index: Int) {
    bytes.append(UInt8(ascii: "\n"))
    if isLaidOut { sourceLines.append(Int32(truncatingIfNeeded: index)) }
  }
}
