import Bytes
import Diagnostics
import Vietnamese

/// Links and pictures that Markdown takes for running text, because a blank stands in the address, or between the bracket
/// and the address, or the address is not closed (CommonMark 0.31, 6.3): readers would see the brackets.
struct LooseLink {
  private enum Fault {
    case blankInAddress
    case blankBefore
    case unclosed
  }

  private let line: Int
  /// From the opening bracket of the address on, in the line.
  private let bytes: Range<Int>
  private let fault: Fault
  /// Where the words begin that are to be the link.
  private let head: Int

  /// One finding for all of a file.
  static func findings(in frame: SourceFrame) -> [SourceReview.Finding] {
    var found: [LooseLink] = []
    for index in frame.lines.indices where frame.lines[index].part == .body {
      found += links(in: frame.lines[index].bytes, index).filter { !frame.isShut(index, $0.head) }
    }
    guard let first = found.first else { return [] }
    let line = frame.lines[first.line]
    let before = String(decoding: line.bytes[..<first.bytes.lowerBound], as: UTF8.self)
    let shown = String(decoding: line.bytes[first.bytes], as: UTF8.self)
    let (what, fix) = first.message(shown)
    return [
      SourceReview.Finding(
        diagnostic: Diagnostic(
          .linkNotRecognised, at: SourceLocation(file: frame.file, line: line.number, column: before.count + 1), what,
          note: "Trên trang sẽ hiện nguyên các dấu ngoặc."
            + (found.count > 1 ? " Tệp còn \(found.count - 1) chỗ như vậy." : ""),
          fix: fix, sourceLine: String(decoding: line.bytes, as: UTF8.self), length: max(1, shown.count)),
        repairs: found.compactMap { $0.repair(frame.lines[$0.line]) })
    ]
  }

  /// Whether a text may hold one: `](` and a blank before the bracket closes, or `] (`.
  static func mayStand(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = closing.first(in: bytes, from: 0)
    while at + 1 < bytes.count {
      let next = bytes[at + 1]
      if next == 0x20, at + 2 < bytes.count, bytes[at + 2] == 0x28 { return true }
      if next == 0x28 {
        let end = stops.first(in: bytes, from: at + 2)
        if end >= bytes.count || bytes[end] != 0x29 { return true }
      }
      at = closing.first(in: bytes, from: at + 1)
    }
    return false
  }

  private static let closing = ByteSet(0x5D...0x5D)
  private static let stops = ByteSet(0x29...0x29, 0x20...0x20, 0x0A...0x0A)

  private func message(_ shown: String) -> (String, String) {
    switch fault {
    case .blankInAddress:
      (
        "Địa chỉ trong ngoặc có khoảng trắng nên không thành liên kết: «\(shown)»",
        "Viết `\(LooseLink.coded(shown))`, hoặc đổi tên tệp không dấu cách; `congbo check --fix` viết hộ."
      )
    case .blankBefore:
      (
        "Có khoảng trắng giữa ngoặc vuông và ngoặc tròn nên không thành liên kết: «\(shown)»",
        "Xóa khoảng trắng: `](`; `congbo check --fix` xóa hộ."
      )
    case .unclosed:
      ("Liên kết thiếu ngoặc đóng: «\(shown)»", "Thêm `)` ngay sau địa chỉ.")
    }
  }

  private func repair(_ line: SourceFrame.Line) -> Repair? {
    let old = String(decoding: line.bytes[bytes], as: UTF8.self)
    switch fault {
    case .blankInAddress:
      return Repair([Repair.Edit(line: line.number, bytes: bytes, old: old, new: LooseLink.coded(old))])
    case .blankBefore:
      let blanks = bytes.lowerBound..<(bytes.lowerBound + old.utf8.prefix { $0 == 0x20 }.count)
      let blank = String(repeating: " ", count: blanks.count)
      return Repair([Repair.Edit(line: line.number, bytes: blanks, old: blank, new: "")])
    case .unclosed: return nil
    }
  }

  /// `(ke hoach 5.pdf)` → `(ke%20hoach%205.pdf)`.
  private static func coded(_ text: String) -> String {
    "(" + String(text.dropFirst().dropLast()).trimmed.replacing(" ", with: "%20") + ")"
  }

  // MARK: Finding

  private static func links(in line: ArraySlice<UInt8>, _ index: Int) -> [LooseLink] {
    // Most lines have no bracket.
    guard line.withUnsafeBufferPointer({ closing.first(in: $0, from: 0) < $0.count }) else { return [] }
    var found: [LooseLink] = []
    let ends = ends(in: line)
    // Each sign is looked at once, however many brackets there are.
    var (at, next, head) = (line.startIndex, line.startIndex, Int?.none)
    var (endOfWord, isFile) = (line.startIndex, false)
    while let close = line[at...].firstIndex(of: 0x5D) {
      head = line[next..<close].lastIndex(of: 0x5B) ?? head
      next = close
      at = close + 1
      let open = line[at...].firstIndex { $0 != 0x20 } ?? line.endIndex
      guard open < line.endIndex, line[open] == 0x28, let head else { continue }
      guard let end = ends[open] else {
        if endOfWord <= open {
          endOfWord = line[open...].firstIndex(of: 0x20) ?? line.endIndex
          isFile = isFileName(line[(open + 1)..<endOfWord])
        }
        if open == at, isFile || beginsAsAddress(line[(open + 1)..<endOfWord]) {
          found.append(LooseLink(line: index, bytes: open..<endOfWord, fault: .unclosed, head: head))
        }
        continue
      }
      let inside = trimmed(line[(open + 1)..<end])
      if inside.first == 0x3C { continue }
      if open > at {
        if isAddress(inside), !inside.contains(0x20) {
          found.append(LooseLink(line: index, bytes: at..<(end + 1), fault: .blankBefore, head: head))
        }
      } else if let blank = inside.firstIndex(of: 0x20), isAddress(inside), !isTitle(trimmed(inside[blank...])) {
        found.append(LooseLink(line: index, bytes: open..<(end + 1), fault: .blankInAddress, head: head))
      }
      at = end + 1
    }
    return found
  }

  /// The round bracket that closes each one of a line that is closed.
  private static func ends(in line: ArraySlice<UInt8>) -> [Int: Int] {
    var (open, ends): ([Int], [Int: Int]) = ([], [:])
    for at in line.indices {
      if line[at] == 0x28 { open.append(at) }
      if line[at] == 0x29, let start = open.popLast() { ends[start] = at }
    }
    return ends
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes.drop { $0 == 0x20 }
    while rest.last == 0x20 { rest = rest.dropLast() }
    return rest
  }

  /// `"tên hiện khi rê chuột"` behind an address.
  private static func isTitle(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last, bytes.count > 1 else { return false }
    return first == last && (first == 0x22 || first == 0x27) || first == 0x28 && last == 0x29
  }

  /// Whether words in brackets are an address and no remark: it begins as one, or has the ending of a file.
  private static func isAddress(_ bytes: ArraySlice<UInt8>) -> Bool { beginsAsAddress(bytes) || isFileName(bytes) }

  private static func beginsAsAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
    ["../", "./", "/", "http://", "https://", "mailto:"].contains { bytes.starts(with: $0.utf8) }
  }

  private static func isFileName(_ bytes: ArraySlice<UInt8>) -> Bool {
    let name = bytes.prefix { $0 != 0x23 }
    guard let dot = name.lastIndex(of: 0x2E), dot > name.startIndex else { return false }
    let ending = name[(dot + 1)...]
    return (2...5).contains(ending.count) && ending.contains { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
      && ending.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
  }
}
