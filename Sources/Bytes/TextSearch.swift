import Glibc

extension String {
  /// Calls `body` with the UTF-8 of the text. Unlike `withUTF8` it is asked of a text that is only lent, so that nothing
  /// counts one more use of it.
  @inlinable @inline(__always)
  public func withBytes<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }

  /// Whether the bytes of another text stand somewhere in this one. `contains` asks of each character how it may be
  /// composed, and takes a hundred times as long.
  public func holds(_ part: String) -> Bool {
    firstPlace(of: part) != nil
  }

  /// Whether the text begins with the bytes of another. `hasPrefix` cuts both into characters where one is not of ASCII.
  public func begins(with part: String) -> Bool {
    withBytes { text in part.withBytes { text.begins(with: $0) } }
  }

  /// Whether the text begins with the bytes of a word and a blank behind it.
  public func begins(withWord word: String) -> Bool { self[...].begins(withWord: word) }

  /// Whether the text ends with the bytes of another.
  public func ends(with part: String) -> Bool {
    withBytes { text in part.withBytes { text.ends(with: $0) } }
  }

  /// Where the bytes of another text stand first in this one, counted in bytes; nil where they stand nowhere.
  public func firstPlace(of part: String) -> Int? {
    withBytes { text in part.withBytes { text.firstPlace(of: $0) } }
  }

  /// Where another text stands last in this one.
  public func lastRange(of part: String) -> Range<Index>? { self[...].lastRange(of: part) }

  /// Where another text stands first in this one: what `firstRange(of:)` of any two collections gives, which compares character by
  /// character.
  public func firstRange(of part: String) -> Range<Index>? { self[...].firstRange(of: part) }

  /// What stands between signs of ASCII, without the empty parts: what `split` gives, which reads character by character.
  public func parts(between signs: String = " ") -> [Substring] { self[...].parts(between: signs) }
}

extension Substring {
  /// Calls `body` with the UTF-8 of the text, where it lies.
  @inlinable @inline(__always)
  public func withBytes<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }

  /// Whether the bytes of another text stand somewhere in this one.
  public func holds(_ part: String) -> Bool {
    withBytes { text in part.withBytes { text.firstPlace(of: $0) != nil } }
  }

  /// Whether the text begins with the bytes of another.
  public func begins(with part: String) -> Bool {
    withBytes { text in part.withBytes { text.begins(with: $0) } }
  }

  /// Whether the text ends with the bytes of another.
  public func ends(with part: String) -> Bool {
    withBytes { text in part.withBytes { text.ends(with: $0) } }
  }

  /// Where the bytes of another text stand first in this one, counted in bytes; nil where they stand nowhere.
  public func firstPlace(of part: String) -> Int? {
    withBytes { text in part.withBytes { text.firstPlace(of: $0) } }
  }

  /// Where another text stands first in this one.
  public func firstRange(of part: String) -> Range<Index>? {
    firstPlace(of: part).map { place in
      let start = utf8.index(startIndex, offsetBy: place)
      return start..<utf8.index(start, offsetBy: part.utf8.count)
    }
  }

  /// Where another text stands last in this one, of places that do not overlap: the last of `ranges(of:)`, which compares character by
  /// character.
  public func lastRange(of part: String) -> Range<Index>? {
    withBytes { text in part.withBytes { text.lastPlace(of: $0) } }.map { place in
      let start = utf8.index(startIndex, offsetBy: place)
      return start..<utf8.index(start, offsetBy: part.utf8.count)
    }
  }

  /// Whether the text begins with the bytes of a word and a blank behind it.
  public func begins(withWord word: String) -> Bool {
    withBytes { text in
      word.withBytes { text.count > $0.count && text[$0.count] == UInt8(ascii: " ") && text.begins(with: $0) }
    }
  }

  /// The text without its first bytes, which end a character.
  public func dropping(bytes count: Int) -> Substring { Substring(utf8.dropFirst(count)) }

  /// What stands between signs of ASCII, without the empty parts: what `split` gives, which reads character by character.
  public func parts(between signs: String = " ") -> [Substring] {
    let signs = Array(signs.utf8)
    let ranges = withBytes { bytes in
      var found: [Range<Int>] = []
      var start = 0
      for at in 0...bytes.count where at == bytes.count || signs.contains(bytes[at]) {
        if start < at { found.append(start..<at) }
        start = at + 1
      }
      return found
    }
    return ranges.map { range in
      let start = utf8.index(startIndex, offsetBy: range.lowerBound)
      return Substring(utf8[start..<utf8.index(start, offsetBy: range.count)])
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// How many characters of Unicode UTF-8 has: the bytes that go on with none, eight in one step.
  public var scalarCount: Int {
    let bytes = UnsafeRawBufferPointer(self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    var (rest, at) = (0, 0)
    while at + 8 <= count {
      let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      rest += Int((((word >> 7) & ~(word >> 6) & ones) &* ones) >> 56)
      at += 8
    }
    while at < count {
      rest += self[at] & 0xC0 == 0x80 ? 1 : 0
      at += 1
    }
    return count - rest
  }

  fileprivate func begins(with part: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = baseAddress, let sought = part.baseAddress else { return part.isEmpty }
    return part.count <= count && memcmp(base, sought, part.count) == 0
  }

  fileprivate func ends(with part: UnsafeBufferPointer<UInt8>) -> Bool {
    part.count <= count && UnsafeBufferPointer(rebasing: self[(count - part.count)...]).begins(with: part)
  }

  /// Whether the bytes of a text stand somewhere in these.
  public func holds(_ part: String) -> Bool { part.withBytes { firstPlace(of: $0) != nil } }

  fileprivate func lastPlace(of part: UnsafeBufferPointer<UInt8>) -> Int? {
    var last: Int?
    var start = 0
    while !part.isEmpty, let place = UnsafeBufferPointer(rebasing: self[start...]).firstPlace(of: part) {
      last = start + place
      start += place + part.count
    }
    return last
  }

  fileprivate func firstPlace(of part: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = baseAddress, let sought = part.baseAddress, let first = part.first else {
      return part.isEmpty ? 0 : nil
    }
    var at = 0
    while at + part.count <= count {
      guard let found = memchr(base + at, Int32(first), count - at - part.count + 1) else { return nil }
      at = UnsafeRawPointer(base).distance(to: found)
      if memcmp(found, sought, part.count) == 0 { return at }
      at += 1
    }
    return nil
  }
}
