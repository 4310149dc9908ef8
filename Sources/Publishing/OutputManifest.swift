import Cache
import Parallel

/// What an earlier build wrote: the proof that a file in the output folder may be replaced or removed.
///
/// Text, sorted, ended by a checksum, and free of times and inodes, so that equal sites have equal manifests:
///
///     congbo-manifest 2
///     tool 0.1.0
///     <checksum> <size> <cache key, or -> <path>
///     sum <checksum of everything above>
///
/// A line that begins with `+` stands for a file that was about to be moved in when the build ended early.
struct OutputManifest: Sendable {
  /// One file as it was written.
  struct Entry: Sendable, Hashable {
    let hash: Checksum
    let size: Int
    let cacheKey: Fingerprint?
  }

  /// The version of the tool that wrote it.
  let tool: String
  /// The files, by path.
  var entries: [RelativePath: Entry]
  /// Files that were about to be moved in; only while files are moved one by one.
  var pending: [RelativePath: Entry] = [:]

  static let header = "congbo-manifest 2\n"

  /// Of an output that no build has written to.
  static let empty = OutputManifest(tool: "", entries: [:])

  /// A manifest of files.
  init(tool: String, entries: [RelativePath: Entry]) {
    self.tool = tool
    self.entries = entries
  }

  /// The bytes of the file.
  func serialized() -> [UInt8] {
    var text: [UInt8] = Array(OutputManifest.header.utf8)
    text.append(contentsOf: "tool ".utf8)
    text.append(contentsOf: tool.utf8.filter { $0 >= 0x20 })
    text.append(0x0A)
    for (mark, list) in [("", entries), ("+", pending)] {
      let paths = list.keys.sorted()
      let grain = 2048
      let parts = Parallel.map((paths.count + grain - 1) / grain, grain: 1) { number in
        var lines: [UInt8] = []
        lines.reserveCapacity(grain * 200)
        for path in paths[(number * grain)..<min(paths.count, (number + 1) * grain)] {
          guard let entry = list[path] else { continue }
          lines.append(contentsOf: mark.utf8)
          OutputManifest.append(path, entry, to: &lines)
        }
        return lines
      }
      text.reserveCapacity(parts.reduce(text.count + 100) { $0 + $1.count })
      for part in parts { text += part }
    }
    let sum = Checksum(of: text)
    text.append(contentsOf: "sum ".utf8)
    sum.appendHexadecimal(to: &text)
    text.append(0x0A)
    return text
  }

  private static func append(_ path: RelativePath, _ entry: Entry, to text: inout [UInt8]) {
    entry.hash.appendHexadecimal(to: &text)
    text.append(0x20)
    text.append(contentsOf: String(entry.size).utf8)
    text.append(0x20)
    if let cacheKey = entry.cacheKey { cacheKey.appendHexadecimal(to: &text) } else { text.append(UInt8(ascii: "-")) }
    text.append(0x20)
    // A line feed in a name would end the line early; "\" and it are escaped.
    for byte in path.bytes {
      switch byte {
      case UInt8(ascii: "\\"): text.append(contentsOf: "\\\\".utf8)
      case 0x0A: text.append(contentsOf: "\\n".utf8)
      default: text.append(byte)
      }
    }
    text.append(0x0A)
  }

  /// Reads the bytes of a file; nil when they are not exactly what a build wrote.
  init?(parsing bytes: [UInt8]) {
    // "sum " + 32 digits + line feed.
    guard bytes.starts(with: OutputManifest.header.utf8), bytes.count > 37 else { return nil }
    let bodyEnd = bytes.count - 37
    let sumLine = bytes[bodyEnd...]
    guard sumLine.starts(with: "sum ".utf8), bytes.last == 0x0A,
      let sum = Checksum(hexadecimal: sumLine.dropFirst(4).dropLast()), sum == Checksum(of: bytes[..<bodyEnd])
    else { return nil }
    var rest = bytes[OutputManifest.header.utf8.count..<bodyEnd]
    guard let toolLine = OutputManifest.line(&rest), toolLine.starts(with: "tool ".utf8) else { return nil }
    tool = String(decoding: toolLine.dropFirst(5), as: UTF8.self)
    let pieces = OutputManifest.pieces(rest)
    let read = Parallel.map(pieces.count, grain: 1) { number -> [Line]? in
      var (piece, lines) = (pieces[number], [Line]())
      // A line has a checksum, a fingerprint, a size and a path.
      lines.reserveCapacity(piece.count / 110)
      while let line = OutputManifest.line(&piece) {
        let isPending = line.first == UInt8(ascii: "+")
        guard let parsed = Line(isPending ? line.dropFirst() : line, isPending: isPending) else { return nil }
        lines.append(parsed)
      }
      return lines
    }
    entries = [:]
    entries.reserveCapacity(rest.count / 110)
    for lines in read {
      guard let lines else { return nil }
      for line in lines {
        if line.isPending { pending[line.path] = line.entry } else { entries[line.path] = line.entry }
      }
    }
  }

  /// Whole lines, about as many in each piece.
  private static func pieces(_ text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var rest = text
    while !rest.isEmpty {
      let end = rest.dropFirst(1 << 18).firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.endIndex
      pieces.append(rest[..<end])
      rest = rest[end...]
    }
    return pieces
  }

  /// Takes what stands before the next `end`, which goes too; nil where there is none.
  private static func field(_ rest: inout ArraySlice<UInt8>, endedBy end: UInt8) -> ArraySlice<UInt8>? {
    guard let stop = rest.firstIndex(of: end) else { return nil }
    defer { rest = rest[(stop + 1)...] }
    return rest[..<stop]
  }

  private static func line(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? { field(&rest, endedBy: 0x0A) }

  /// One line of a file.
  private struct Line: Sendable {
    let path: RelativePath
    let entry: Entry
    let isPending: Bool

    /// Reads a line without its mark; nil where it is none.
    init?(_ line: ArraySlice<UInt8>, isPending: Bool) {
      var name = line
      guard let hashField = OutputManifest.field(&name, endedBy: 0x20), let hash = Checksum(hexadecimal: hashField),
        let sizeField = OutputManifest.field(&name, endedBy: 0x20),
        let size = Int(String(decoding: sizeField, as: UTF8.self)),
        size >= 0,
        let keyField = OutputManifest.field(&name, endedBy: 0x20)
      else { return nil }
      var cacheKey: Fingerprint?
      if !keyField.elementsEqual([UInt8(ascii: "-")]) {
        guard let decoded = Fingerprint(hexadecimal: keyField) else { return nil }
        cacheKey = decoded
      }
      path = name.contains(UInt8(ascii: "\\")) ? RelativePath(bytes: Line.unescaped(name)) : RelativePath(bytes: name)
      entry = Entry(hash: hash, size: size, cacheKey: cacheKey)
      self.isPending = isPending
    }

    private static func unescaped(_ name: ArraySlice<UInt8>) -> [UInt8] {
      var plain: [UInt8] = []
      var isEscaped = false
      for byte in name {
        if isEscaped {
          plain.append(byte == UInt8(ascii: "n") ? 0x0A : byte)
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else {
          plain.append(byte)
        }
      }
      return plain
    }
  }
}

extension OutputManifest {
  /// Makes the manifest the entry that changed last, so that later edits of files can be told by their time of change.
  static func seal(in directory: Directory) throws {
    if let status = try directory.status(ReservedName.manifest) {
      try directory.setModified(ReservedName.manifest, status.modified)
    }
  }
}
