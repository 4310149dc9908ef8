/// The bytes of a file cut into lines, to be repaired line by line: what no repair names stays byte for byte, line ends,
/// byte order mark and trailing spaces included.
public struct RepairableText: Sendable {
  private struct Line: Sendable {
    /// Without its end.
    var content: [UInt8]
    /// `\n`, `\r\n`, or nothing at the end of the file.
    let end: [UInt8]
    /// Index of the line of the original file; nil for one that was put in.
    let origin: Int?
  }

  private let original: [Line]
  private var lines: [Line]
  private let mark: [UInt8]

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// A file as it lies on the disk.
  public init(_ bytes: [UInt8]) {
    mark = bytes.starts(with: RepairableText.byteOrderMark) ? RepairableText.byteOrderMark : []
    var lines: [Line] = []
    var start = mark.count
    func close(_ end: Int, _ width: Int) {
      let isPair = width == 1 && end > start && bytes[end - 1] == 0x0D
      let stop = isPair ? end - 1 : end
      lines.append(
        Line(content: Array(bytes[start..<stop]), end: Array(bytes[stop..<(end + width)]), origin: lines.count))
    }
    for at in start..<bytes.count where bytes[at] == 0x0A {
      close(at, 1)
      start = at + 1
    }
    close(bytes.count, 0)
    original = lines
    self.lines = lines
  }

  /// The file as it is now.
  public var bytes: [UInt8] {
    var out = mark
    for line in lines {
      out += line.content
      out += line.end
    }
    return out
  }

  /// Whether anything was repaired.
  public private(set) var isChanged = false

  /// Makes repairs of the text as it is now. One that does not fit, or that overlaps another one before it, is left out as
  /// a whole.
  ///
  /// - Returns: How many were made.
  @discardableResult
  public mutating func apply(_ repairs: [Repair]) -> Int {
    var taken = DisjointEdits()
    // Repeated by two diagnostics, a repair is made once.
    let made = repairs.count { !(taken.take($0.edits, where: fits) ?? []).isEmpty }
    guard made > 0 else { return 0 }
    isChanged = true
    var out: [Line] = []
    out.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated() {
      if let edits = taken.ofLine[index + 1], !edits.isEmpty { out += changed(line, edits) } else { out.append(line) }
    }
    lines = out
    return made
  }

  private func fits(_ edit: Repair.Edit) -> Bool {
    guard lines.indices.contains(edit.line - 1) else { return false }
    let content = lines[edit.line - 1].content
    return edit.bytes.lowerBound >= 0 && edit.bytes.upperBound <= content.count
      && content[edit.bytes].elementsEqual(edit.old.utf8) && !edit.old.utf8.elementsEqual(edit.new.utf8)
  }

  /// - Parameter edits: In order of their places.
  private func changed(_ line: Line, _ edits: [Repair.Edit]) -> [Line] {
    var content: [UInt8] = []
    var copied = 0
    for edit in edits {
      content += line.content[copied..<edit.bytes.lowerBound]
      content += Array(edit.new.utf8)
      copied = edit.bytes.upperBound
    }
    content += line.content[copied...]
    let parts = content.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    let inner = line.end.isEmpty ? (original.first { !$0.end.isEmpty }?.end ?? [0x0A]) : line.end
    return parts.enumerated().map { number, part in
      Line(content: part, end: number == parts.count - 1 ? line.end : inner, origin: number == 0 ? line.origin : nil)
    }
  }
}

extension RepairableText {
  /// A unified diff from the file to what it is now; empty where nothing was repaired. What a terminal or an eye would not
  /// show is shown by its code, so that a change of it can be seen: `⟨U+200B⟩`.
  public func diff(file: String, context: Int = 2) -> String {
    let marked = marks()
    let changes = marked.indices.filter { marked[$0].mark != " " }
    if changes.isEmpty { return "" }
    var out = "--- \(Shown.name(file))\n+++ \(Shown.name(file))\n"
    var next = 0
    while next < changes.count {
      var last = next
      while last + 1 < changes.count, changes[last + 1] - changes[last] <= 2 * context + 1 { last += 1 }
      let from = max(0, changes[next] - context)
      let to = min(marked.count, changes[last] + context + 1)
      out += hunk(marked[from..<to])
      next = last + 1
    }
    return out
  }

  private struct Marked {
    let mark: Character
    let line: Line
    /// 1-based numbers in the file and in what it is now; of a line that is not there, the one behind.
    let old: Int
    let new: Int
  }

  private func marks() -> [Marked] {
    var marked: [Marked] = []
    var removed: [Marked] = []
    var added: [Marked] = []
    func flush() {
      marked += removed + added
      removed = []
      added = []
    }
    var old = 1
    for (index, line) in lines.enumerated() {
      guard let origin = line.origin, original.indices.contains(origin) else {
        added.append(Marked(mark: "+", line: line, old: old, new: index + 1))
        continue
      }
      let before = original[origin]
      if before.content == line.content, before.end == line.end {
        flush()
        marked.append(Marked(mark: " ", line: line, old: old, new: index + 1))
      } else {
        removed.append(Marked(mark: "-", line: before, old: old, new: index + 1))
        added.append(Marked(mark: "+", line: line, old: old, new: index + 1))
      }
      old += 1
    }
    flush()
    // The nothing behind the last line end is no line.
    if let last = marked.last, last.mark == " ", last.line.content.isEmpty, last.line.end.isEmpty {
      marked.removeLast()
    }
    return marked
  }

  private func hunk(_ lines: ArraySlice<Marked>) -> String {
    guard let first = lines.first else { return "" }
    let old = lines.count { $0.mark != "+" }
    let new = lines.count { $0.mark != "-" }
    let start = lines.first { $0.mark != "-" }?.new ?? first.new
    var out = "@@ -\(first.old),\(old) +\(start),\(new) @@\n"
    for line in lines {
      out += "\(line.mark)\(Shown.source(String(decoding: line.line.content, as: UTF8.self)))\n"
      if line.line.end.isEmpty { out += "\\ No newline at end of file\n" }
    }
    return out
  }
}
