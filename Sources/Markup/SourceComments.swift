/// Where comments of HTML begin and end in lines of Markdown.
enum SourceComments {
  /// Whether a comment begins the line (CommonMark 4.6, type 2), behind marks of lists and quotes only where it ends there.
  static func begins(_ line: ArraySlice<UInt8>) -> Bool {
    guard let start = line.firstIndex(of: UInt8(ascii: "<")), line[start...].starts(with: open) else { return false }
    let prefix = line[..<start]
    // Four blanks or a tab may make code.
    if prefix.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return prefix.count <= 3 && !prefix.contains(0x09) }
    return end(in: line[start...]) != nil
      && prefix.allSatisfy { byte in
        byte == 0x20 || byte == 0x09 || byte >= 0x30 && byte <= 0x39 || ">-+*.)".utf8.contains(byte)
      }
  }

  /// Where a comment ends in a line, behind its last sign; nil where it goes on.
  static func end(in line: ArraySlice<UInt8>) -> Int? {
    line.indices.first { line[$0] == UInt8(ascii: "-") && line[$0...].starts(with: close) }.map { $0 + close.count }
  }

  /// Where a comment begins behind words and does not end in the line. Code, and a sign behind a backslash, are none.
  static func leftOpen(in line: ArraySlice<UInt8>) -> Int? {
    guard line.contains(UInt8(ascii: "<")), !begins(line) else { return nil }
    var at = line.startIndex
    while at < line.endIndex {
      switch line[at] {
      case UInt8(ascii: "\\"): at += 2
      case UInt8(ascii: "`"):
        let ticks = line[at...].prefix { $0 == UInt8(ascii: "`") }
        at = endOfCode(ticks, in: line) ?? ticks.endIndex
      case UInt8(ascii: "<") where line[at...].starts(with: open):
        // `<!-->` is whole (CommonMark 6.6).
        guard let end = end(in: line[(at + 2)...]) else { return at }
        at = end
      default: at += 1
      }
    }
    return nil
  }

  private static let open = Array("<!--".utf8)
  private static let close = Array("-->".utf8)

  /// Where the code ends that ticks begin; nil where no ticks of the same number follow in the line.
  private static func endOfCode(_ ticks: ArraySlice<UInt8>, in line: ArraySlice<UInt8>) -> Int? {
    var at = ticks.endIndex
    while let next = line[at...].firstIndex(of: UInt8(ascii: "`")) {
      let run = line[next...].prefix { $0 == UInt8(ascii: "`") }
      if run.count == ticks.count { return run.endIndex }
      at = run.endIndex
    }
    return nil
  }
}
