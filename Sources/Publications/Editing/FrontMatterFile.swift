/// A page's file cut at the lines of dashes around its front matter, byte by byte: a mark of byte order, line ends and all else
/// stay as they lie in the file.
package struct FrontMatterFile: Sendable {
  /// The whole file.
  package let bytes: [UInt8]
  /// The lines between the two lines of dashes, with their ends.
  package let yaml: Range<Int>
  /// What stands behind the second line of dashes.
  package let body: Range<Int>

  /// Nil where the file does not begin with front matter that closes.
  package init?(_ bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = FrontMatterFile.fence(in: bytes, at: start) else { return nil }
    var at = first
    while at < bytes.count {
      if let behind = FrontMatterFile.fence(in: bytes, at: at) {
        self.bytes = bytes
        yaml = first..<at
        body = behind..<bytes.count
        return
      }
      at = FrontMatterFile.nextLine(in: bytes, from: at)
    }
    return nil
  }

  /// How the line above the front matter ends, and with it those that are added.
  package var lineEnd: String { FrontMatterFile.lineEnd(in: bytes, before: yaml.lowerBound) }

  /// Where the next line begins; the end of the file where there is none.
  static func nextLine(in bytes: [UInt8], from at: Int) -> Int {
    bytes[at...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
  }

  /// How the line ends that stands before a place where a line begins.
  static func lineEnd(in bytes: [UInt8], before at: Int) -> String {
    at >= 2 && bytes[at - 1] == 0x0A && bytes[at - 2] == 0x0D ? "\r\n" : "\n"
  }

  /// Where the line behind a line of dashes begins; nil where there is no such line.
  private static func fence(in bytes: [UInt8], at start: Int) -> Int? {
    let end = nextLine(in: bytes, from: min(start, bytes.count))
    var line = bytes[start..<end]
    if line.last == 0x0A { line.removeLast() }
    if line.last == 0x0D { line.removeLast() }
    guard line.starts(with: "---".utf8), line.dropFirst(3).allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return nil }
    return end
  }
}
