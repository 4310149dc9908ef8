import Crypto

/// What an earlier build wrote: the proof that a file in the output folder may be replaced or removed.
///
/// Text, sorted, ended by a checksum, and free of times and inodes, so that equal sites have equal manifests:
///
///     congbo-manifest 1
///     tool 0.1.0
///     <SHA-256> <size> <fingerprint of inputs, or -> <path>
///     sum <SHA-256 of everything above>
///
/// A line that begins with `+` stands for a file that was about to be moved in when the build ended early.
struct Manifest: Sendable {
  /// One file as it was written.
  struct Entry: Sendable, Hashable {
    let hash: Hash
    let size: Int
    let inputs: [UInt8]?
  }

  /// SHA-256: a collision would leave a stale page, so nothing weaker; with the processor's own instructions it takes
  /// a twentieth of the time that writing the files does.
  typealias Hash = [UInt8]

  /// The version of the tool that wrote it.
  let tool: String
  /// The files, by path.
  var entries: [RelativePath: Entry]
  /// Files that were about to be moved in; only while files are moved one by one.
  var pending: [RelativePath: Entry] = [:]

  static let header = "congbo-manifest 1\n"

  static func hash(of bytes: [UInt8]) -> Hash { Array(SHA256.hash(data: bytes)) }

  /// A manifest of files.
  init(tool: String, entries: [RelativePath: Entry]) {
    self.tool = tool
    self.entries = entries
  }

  /// The bytes of the file.
  func serialized() -> [UInt8] {
    var text: [UInt8] = Array(Manifest.header.utf8)
    text.reserveCapacity(entries.count * 180 + 200)
    text.append(contentsOf: "tool ".utf8)
    text.append(contentsOf: tool.utf8.filter { $0 >= 0x20 })
    text.append(0x0A)
    for (mark, list) in [("", entries), ("+", pending)] {
      for (path, entry) in list.sorted(by: { $0.key < $1.key }) {
        text.append(contentsOf: mark.utf8)
        Hex.append(entry.hash, to: &text)
        text.append(0x20)
        text.append(contentsOf: String(entry.size).utf8)
        text.append(0x20)
        if let inputs = entry.inputs { Hex.append(inputs, to: &text) } else { text.append(UInt8(ascii: "-")) }
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
    }
    let sum = Manifest.hash(of: text)
    text.append(contentsOf: "sum ".utf8)
    Hex.append(sum, to: &text)
    text.append(0x0A)
    return text
  }

  /// Reads the bytes of a file; nil when they are not exactly what a build wrote.
  init?(parsing bytes: [UInt8]) {
    // "sum " + 64 digits + line feed.
    guard bytes.starts(with: Manifest.header.utf8), bytes.count > 69 else { return nil }
    let bodyEnd = bytes.count - 69
    let sumLine = bytes[bodyEnd...]
    guard sumLine.starts(with: "sum ".utf8), bytes.last == 0x0A,
      let sum = Hex.bytes(sumLine.dropFirst(4).dropLast()), sum == Manifest.hash(of: Array(bytes[..<bodyEnd]))
    else { return nil }
    var lines = bytes[Manifest.header.utf8.count..<bodyEnd].split(separator: 0x0A)[...]
    guard let toolLine = lines.popFirst(), toolLine.starts(with: "tool ".utf8) else { return nil }
    tool = String(decoding: toolLine.dropFirst(5), as: UTF8.self)
    entries = [:]
    entries.reserveCapacity(lines.count)
    for line in lines {
      let isPending = line.first == UInt8(ascii: "+")
      guard let (path, entry) = Manifest.entry(isPending ? line.dropFirst() : line) else { return nil }
      if isPending { pending[path] = entry } else { entries[path] = entry }
    }
  }

  private static func entry(_ line: ArraySlice<UInt8>) -> (RelativePath, Entry)? {
    let fields = line.split(separator: 0x20, maxSplits: 3, omittingEmptySubsequences: false)
    guard fields.count == 4, let hash = Hex.bytes(fields[0]), hash.count == 32,
      let size = Int(String(decoding: fields[1], as: UTF8.self)), size >= 0
    else { return nil }
    var inputs: [UInt8]?
    if !fields[2].elementsEqual([UInt8(ascii: "-")]) {
      guard let decoded = Hex.bytes(fields[2]) else { return nil }
      inputs = decoded
    }
    let name = fields[3]
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

/// Lower-case hexadecimal.
enum Hex {
  private static let digits = Array("0123456789abcdef".utf8)

  static func append(_ bytes: [UInt8], to text: inout [UInt8]) {
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
  }

  /// nil for an odd count or anything but lower-case digits.
  static func bytes(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    guard text.count.isMultiple(of: 2) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(text.count / 2)
    var high: UInt8?
    for digit in text {
      let value: UInt8
      switch digit {
      case 0x30...0x39: value = digit - 0x30
      case 0x61...0x66: value = digit - 0x61 + 10
      default: return nil
      }
      if let first = high {
        result.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return result
  }
}
