import Archiving
import Parallel

/// What an earlier build wrote: the proof that a file in the output folder may be replaced or removed.
///
/// Text, sorted, ended by a checksum, and free of times and inodes, so that equal sites have equal manifests:
///
///     congbo-manifest 2
///     tool 0.1.0
///     <checksum> <size> <fingerprint of inputs, or -> <path>
///     sum <checksum of everything above>
///
/// A line that begins with `+` stands for a file that was about to be moved in when the build ended early.
struct Manifest: Sendable {
  /// One file as it was written.
  struct Entry: Sendable, Hashable {
    let hash: Checksum
    let size: Int
    let inputs: Fingerprint?
  }

  /// The version of the tool that wrote it.
  let tool: String
  /// The files, by path.
  var entries: [RelativePath: Entry]
  /// Files that were about to be moved in; only while files are moved one by one.
  var pending: [RelativePath: Entry] = [:]

  static let header = "congbo-manifest 2\n"

  /// A manifest of files.
  init(tool: String, entries: [RelativePath: Entry]) {
    self.tool = tool
    self.entries = entries
  }

  /// The bytes of the file.
  func serialized() -> [UInt8] {
    var text: [UInt8] = Array(Manifest.header.utf8)
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
          Manifest.append(path, entry, to: &lines)
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
    if let inputs = entry.inputs { inputs.appendHexadecimal(to: &text) } else { text.append(UInt8(ascii: "-")) }
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
    guard bytes.starts(with: Manifest.header.utf8), bytes.count > 37 else { return nil }
    let bodyEnd = bytes.count - 37
    let sumLine = bytes[bodyEnd...]
    guard sumLine.starts(with: "sum ".utf8), bytes.last == 0x0A,
      let sum = Checksum(hexadecimal: sumLine.dropFirst(4).dropLast()), sum == Checksum(of: bytes[..<bodyEnd])
    else { return nil }
    var rest = bytes[Manifest.header.utf8.count..<bodyEnd]
    guard let toolLine = Manifest.line(&rest), toolLine.starts(with: "tool ".utf8) else { return nil }
    tool = String(decoding: toolLine.dropFirst(5), as: UTF8.self)
    let pieces = Manifest.pieces(rest)
    let read = Parallel.map(pieces.count, grain: 1) { number -> [Line]? in
      var (piece, lines) = (pieces[number], [Line]())
      // A line has a checksum, a fingerprint, a size and a path.
      lines.reserveCapacity(piece.count / 110)
      while let line = Manifest.line(&piece) {
        let isPending = line.first == UInt8(ascii: "+")
        guard let (path, entry) = Manifest.entry(isPending ? line.dropFirst() : line) else { return nil }
        lines.append((path, entry, isPending))
      }
      return lines
    }
    entries = [:]
    entries.reserveCapacity(rest.count / 110)
    for lines in read {
      guard let lines else { return nil }
      for (path, entry, isPending) in lines {
        if isPending { pending[path] = entry } else { entries[path] = entry }
      }
    }
  }

  private typealias Line = (path: RelativePath, entry: Entry, isPending: Bool)

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

  private static func entry(_ line: ArraySlice<UInt8>) -> (RelativePath, Entry)? {
    var name = line
    guard let hashField = field(&name, endedBy: 0x20), let hash = Checksum(hexadecimal: hashField),
      let sizeField = field(&name, endedBy: 0x20), let size = Int(String(decoding: sizeField, as: UTF8.self)),
      size >= 0,
      let inputsField = field(&name, endedBy: 0x20)
    else { return nil }
    var inputs: Fingerprint?
    if !inputsField.elementsEqual([UInt8(ascii: "-")]) {
      guard let decoded = Fingerprint(hexadecimal: inputsField) else { return nil }
      inputs = decoded
    }
    guard name.contains(UInt8(ascii: "\\")) else {
      return (RelativePath(bytes: name), Entry(hash: hash, size: size, inputs: inputs))
    }
    var plain: [UInt8] = []
    var escaped = false
    for byte in name {
      if escaped {
        plain.append(byte == UInt8(ascii: "n") ? 0x0A : byte)
        escaped = false
      } else if byte == UInt8(ascii: "\\") {
        escaped = true
      } else {
        plain.append(byte)
      }
    }
    return (RelativePath(bytes: plain), Entry(hash: hash, size: size, inputs: inputs))
  }
}
