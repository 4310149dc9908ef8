/// Writes the lines of a source for libcmark, laid out where a layout says how.
struct LineWriter {
  private(set) var bytes: [UInt8] = []
  /// Which line of the source each line is, from 0.
  private(set) var sourceLines: [Int32] = []
  private let isLaidOut: Bool

  init(size: Int, isLaidOut: Bool) {
    self.isLaidOut = isLaidOut
    bytes.reserveCapacity(size + size >> 4)
  }

  /// A line as written.
  mutating func put(_ line: ArraySlice<UInt8>, from index: Int) {
    text(line)
    end(index)
  }

  /// A line that a pass has made.
  mutating func put(made line: String, from index: Int) {
    bytes.append(contentsOf: line.utf8)
    end(index)
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
      text(rest)
      end(first)
      return
    }
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
    if layout.escape >= 0 {
      text(rest.prefix(layout.escape))
      bytes.append(UInt8(ascii: "\\"))
      rest = rest.dropFirst(layout.escape)
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

  /// The text without what only marks of passes may be.
  private mutating func text(_ line: ArraySlice<UInt8>) {
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
