/// Paths of files in a text: `C:\a\*.docx`, `\\may-chu\chung`.
struct FilePath {
  private let text: ArraySlice<UInt8>
  private var token = 0..<0
  private var start: Int?

  init(_ text: ArraySlice<UInt8>) { self.text = text }

  /// Whether a backslash stands in a path; to be asked in order.
  mutating func holds(_ at: Int) -> Bool {
    if !token.contains(at) { read(at) }
    return start.map { at >= $0 } ?? false
  }

  private mutating func read(_ at: Int) {
    var first = at
    while first > max(text.startIndex, token.upperBound), text[first - 1] > 0x20 { first -= 1 }
    token = first..<(text[at...].firstIndex { $0 <= 0x20 } ?? text.endIndex)
    start = nil
    for place in token where text[place] == UInt8(ascii: "\\") {
      let next = place + 1 < token.upperBound ? text[place + 1] : 0
      if isDrive(place) || next >= 0x80 || (next | 0x20) &- 0x61 < 26 || next &- 0x30 < 10 {
        let isDouble = place > token.lowerBound && text[place - 1] == UInt8(ascii: "\\")
        start = isDouble ? place - 1 : place
        return
      }
    }
  }

  /// `C:` before a backslash.
  private func isDrive(_ place: Int) -> Bool {
    guard place - token.lowerBound >= 2, text[place - 1] == UInt8(ascii: ":"), (text[place - 2] | 0x20) &- 0x61 < 26
    else {
      return false
    }
    let before = place - token.lowerBound > 2 ? text[place - 3] : 0x20
    return before < 0x80 && (before | 0x20) &- 0x61 >= 26 && before &- 0x30 >= 10
  }
}

/// What in a text is code, a tag or the address of a link, in which every sign stands for itself anyway.
struct MarkdownSpans {
  private let text: ArraySlice<UInt8>
  /// Ends of code spans by where they begin.
  private var codes: [Int: Int]?
  /// Whether a search for a sign has come to the end without it.
  private var hasNoClose = false
  /// Up to where no bracket closes that opens behind `]`.
  private var openUntil = 0

  init(_ text: ArraySlice<UInt8>) { self.text = text }

  /// Where what begins here ends; nil where nothing does.
  mutating func end(_ at: Int) -> Int? {
    switch text[at] {
    case UInt8(ascii: "`"):
      let known = codes ?? MarkdownSpans.codes(in: text)
      codes = known
      return known[at] ?? (text[at...].firstIndex { $0 != UInt8(ascii: "`") } ?? text.endIndex)
    case UInt8(ascii: "<"):
      guard !hasNoClose, at + 1 < text.endIndex, (text[at + 1] | 0x20) &- 0x61 < 26 || "/!?".utf8.contains(text[at + 1])
      else { return nil }
      guard let close = text[at...].firstIndex(of: UInt8(ascii: ">")) else {
        hasNoClose = true
        return nil
      }
      return close + 1
    case UInt8(ascii: "]"): return destination(at)
    default: return nil
    }
  }

  /// `](…)`.
  private mutating func destination(_ at: Int) -> Int? {
    guard at >= openUntil, at + 1 < text.endIndex, text[at + 1] == UInt8(ascii: "(") else { return nil }
    var depth = 0
    for place in (at + 1)..<min(text.endIndex, at + 4096) where "()\n".utf8.contains(text[place]) {
      if text[place] == 0x0A { break }
      depth += text[place] == UInt8(ascii: "(") ? 1 : -1
      if depth == 0 { return place + 1 }
    }
    openUntil = min(text.endIndex, at + 4096)
    return nil
  }

  private static func codes(in text: ArraySlice<UInt8>) -> [Int: Int] {
    var found: [(start: Int, length: Int)] = []
    var at = text.startIndex
    while let start = text[at...].firstIndex(of: UInt8(ascii: "`")) {
      at = text[start...].firstIndex { $0 != UInt8(ascii: "`") } ?? text.endIndex
      found.append((start, at - start))
    }
    var ends: [Int: Int] = [:]
    var next: [Int: Int] = [:]
    for run in found.reversed() {
      ends[run.start] = next[run.length]
      next[run.length] = run.start + run.length
    }
    return ends
  }
}
