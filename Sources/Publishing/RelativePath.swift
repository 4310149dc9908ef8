import Glibc

/// A path below some folder, as the bytes that the file system knows, ended by a NUL for its calls.
///
/// Bytes, not `String`: a `String` is equal to its other normal forms, and two such files may stand side by side;
/// and a name that is not UTF-8 must survive.
struct RelativePath: Hashable, Comparable, Sendable {
  /// The bytes and a final NUL.
  let terminated: [UInt8]

  /// The path of a text; the text must hold no NUL.
  init(_ text: String) {
    var bytes = Array(text.utf8)
    bytes.append(0)
    terminated = bytes
  }

  /// The path of bytes without a NUL.
  init(bytes: some Sequence<UInt8>) {
    var copy = Array(bytes)
    copy.append(0)
    terminated = copy
  }

  /// The folder itself.
  static let root = RelativePath("")

  var bytes: ArraySlice<UInt8> { terminated.dropLast() }

  /// For messages; bytes that are not UTF-8 show as U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  var isRoot: Bool { terminated.count == 1 }

  /// This path, then a name below it.
  func appending(_ name: some Sequence<UInt8>) -> RelativePath {
    if isRoot { return RelativePath(bytes: name) }
    var joined: [UInt8] = []
    joined.reserveCapacity(terminated.count + 32)
    joined.append(contentsOf: bytes)
    joined.append(UInt8(ascii: "/"))
    joined.append(contentsOf: name)
    return RelativePath(bytes: joined)
  }

  /// The folder that holds it, or nil at the top.
  var parent: RelativePath? {
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return RelativePath(bytes: terminated[..<slash])
  }

  /// Whether it is a page with a folder of its own.
  var isIndexPage: Bool { terminated.suffix(RelativePath.index.count).elementsEqual(RelativePath.index) }

  private static let index = Array("/index.html\0".utf8)

  /// The bytes, then a slash: what the paths below it begin with.
  var appendingSlash: [UInt8] { Array(bytes) + [UInt8(ascii: "/")] }

  /// Whether it is somewhere below `folder`.
  func isBelow(_ folder: RelativePath) -> Bool { bytes.starts(with: folder.appendingSlash) }

  // Tens of thousands of paths are looked up and sorted in a build: whole memory blocks, not byte after byte.

  /// Feeds the bytes to `hasher` as one block.
  func hash(into hasher: inout Hasher) { terminated.withUnsafeBytes { hasher.combine(bytes: $0) } }

  static func == (left: RelativePath, right: RelativePath) -> Bool {
    left.terminated.count == right.terminated.count && compare(left, right) == 0
  }

  /// The order of the bytes; the final NUL puts a folder before what is in it.
  static func < (left: RelativePath, right: RelativePath) -> Bool { compare(left, right) < 0 }

  private static func compare(_ left: RelativePath, _ right: RelativePath) -> Int32 {
    left.terminated.withUnsafeBytes { first in
      right.terminated.withUnsafeBytes { second in
        guard let a = first.baseAddress, let b = second.baseAddress else { return 0 }
        return memcmp(a, b, min(first.count, second.count))
      }
    }
  }

  /// Runs `body` with the path as a C string.
  func withCString<R>(_ body: (UnsafePointer<CChar>) throws -> R) rethrows -> R {
    try terminated.withUnsafeBytes { buffer in
      guard let base = buffer.bindMemory(to: CChar.self).baseAddress else {
        return try "".withCString(body)
      }
      return try body(base)
    }
  }

  /// Whether one look at the bytes tells that there is no objection, as it does of nearly all paths.
  private static func isPlain(_ path: String) -> Bool {
    var path = path
    return path.withUTF8 { bytes in
      let slash = UInt8(ascii: "/")
      var before = slash
      for byte in bytes {
        if byte == 0 || before == slash && (byte == slash || byte == UInt8(ascii: ".")) { return false }
        before = byte
      }
      return before != slash && bytes.count <= 255
    }
  }

  /// Why `path` may not be the path of an output file, in Vietnamese; nil when it may.
  static func objection(to path: String) -> String? {
    if isPlain(path) { return nil }
    if path.utf8.contains(0) { return "đường dẫn chứa ký tự NUL" }
    if path.utf8.first == UInt8(ascii: "/") { return "đường dẫn phải tương đối, không bắt đầu bằng «/»" }
    for (index, segment) in path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).enumerated()
    {
      if segment.isEmpty { return "đường dẫn có một đoạn rỗng" }
      if segment.elementsEqual(".".utf8) || segment.elementsEqual("..".utf8) { return "đường dẫn chứa «.» hoặc «..»" }
      if segment.count > 255 { return "tên dài quá 255 byte" }
      if index == 0, segment.starts(with: ".congbo".utf8) { return "tên bắt đầu bằng «.congbo» dành riêng cho congbo" }
    }
    return nil
  }
}
