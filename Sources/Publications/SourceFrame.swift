import Bytes
import Diagnostics
import Markup
import Vietnamese

/// A file cut into the lines that reviews of its characters and its lines look at, with what in them is not for them: code,
/// addresses, names of files.
struct SourceFrame {
  /// One line as it lies on the disk, without its end.
  struct Line {
    /// 1-based.
    let number: Int
    let bytes: ArraySlice<UInt8>
    let part: Part
  }

  enum Part: Equatable {
    /// Of the front matter, or of the configuration.
    case yaml
    case body
    /// Inside fenced code, or a line of dashes around the front matter.
    case closed
  }

  let file: String
  let lines: [Line]
  /// Ranges of a line, by its index, that are not to be changed, in order and apart; most lines have none.
  private let shut: [Int: [Range<Int>]]
  /// Whether a tab, or a bar, stands anywhere in the file: most have none, and no rows of such cells.
  let (hasTabs, hasBars): (Bool, Bool)
  /// What the front matter accepts.
  private let acceptedText: String

  private static let (tab, bar) = (ByteSet(0x09...0x09), ByteSet(0x7C...0x7C))

  /// - Parameter isConfiguration: Whether all of the file is YAML.
  init(_ source: SourceText, isConfiguration: Bool = false) {
    file = source.file
    (hasTabs, hasBars) = source.text.withBytes { bytes in
      (SourceFrame.tab.first(in: bytes, from: 0) < bytes.count, SourceFrame.bar.first(in: bytes, from: 0) < bytes.count)
    }
    let body = isConfiguration ? source.lines.count : SourceFrame.bodyStart(source)
    let isFenced = Markdown.fencedLines(source.lines[body...])
    lines = source.lines.enumerated().map { index, line in
      let part: Part =
        isConfiguration
        ? .yaml
        : index >= body
          ? (isFenced[index - body] ? .closed : .body)
          : index == 0 || index == body - 1 ? .closed : .yaml
      var line = line
      return Line(number: index + 1, bytes: line.withUTF8 { Array($0) }[...], part: part)
    }
    shut = SourceFrame.shut(in: lines, hasAddresses: SourceFrame.hasAddresses(source.text))
    acceptedText = SourceFrame.accepted(lines)
  }

  /// Whether the editor has accepted messages of a kind.
  func accepts(_ id: DiagnosticID) -> Bool { acceptedText.contains(id.rawValue) }

  /// Whether a place of a line is code, an address or the name of a file.
  func isShut(_ index: Int, _ place: Int) -> Bool {
    guard let ranges = shut[index] else { return false }
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound > place { high = middle } else { low = middle + 1 }
    }
    return low < ranges.count && ranges[low].lowerBound <= place
  }

  /// Lines without anything else than blanks part paragraphs.
  func isBlank(_ index: Int) -> Bool { lines[index].bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  /// The index of the first line behind the front matter; 0 where there is none.
  static func bodyStart(_ source: SourceText) -> Int {
    func isFence(_ line: Substring) -> Bool {
      line.utf8.starts(with: "---".utf8) && line.utf8.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
    guard let first = source.lines.first, isFence(first),
      let close = source.lines.indices.dropFirst().first(where: { isFence(source.lines[$0]) })
    else { return 0 }
    return close + 1
  }

  /// What a line has before its colon, as it looks.
  private static func nameOfKey(_ bytes: ArraySlice<UInt8>) -> String {
    let seen = PlainText.string(String(decoding: bytes.prefix(64), as: UTF8.self))
    return String(seen.prefix { $0 != ":" }).trimmed
  }

  private static func accepted(_ lines: [Line]) -> String {
    var text = ""
    var isInside = false
    for line in lines where line.part == .yaml {
      let first = line.bytes.first ?? 0x20
      if first != 0x20, first != 0x2D {
        let name = nameOfKey(line.bytes)
        isInside = FrontMatterKeys.key(name, among: FrontMatterKeys.names) == "accepted_warnings"
      }
      if isInside { text += String(decoding: line.bytes, as: UTF8.self) + "\n" }
    }
    return text
  }
}

// MARK: What is shut

extension SourceFrame {
  /// Keys whose values name files and addresses.
  private static let namesOfFiles = [
    "image", "attachments", "video", "aliases", "slug", "source", "url", "file", "measurement", "logo", "base_url",
  ]

  private static func shut(in lines: [Line], hasAddresses: Bool) -> [Int: [Range<Int>]] {
    var shut: [Int: [Range<Int>]] = [:]
    var isOfFiles = false
    /// How many backticks the code span has that is open.
    var ticks = 0
    for (index, line) in lines.enumerated() {
      switch line.part {
      case .closed: ticks = 0
      case .yaml:
        if let first = line.bytes.first, first != 0x20, first != 0x09, first != 0x2D {
          let written = nameOfKey(line.bytes)
          let name = FrontMatterKeys.key(written, among: FrontMatterKeys.names) ?? written
          isOfFiles = namesOfFiles.contains(name)
        }
        if isOfFiles { shut[index] = [line.bytes.startIndex..<line.bytes.endIndex] }
      case .body:
        if ticks > 0, line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { ticks = 0 }
        guard hasAddresses || ticks > 0 || opens(line.bytes) else { continue }
        let ranges = spans(in: line.bytes, &ticks) + addresses(in: line.bytes)
        if !ranges.isEmpty { shut[index] = joined(ranges) }
      }
    }
    return shut
  }

  /// Whether an address stands somewhere in a text.
  private static func hasAddresses(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var at = 0
      while true {
        at = bytes.firstPair(from: at) { byte, next in byte .== 0x70 .& next .== 0x3A .| byte .== 0x73 .& next .== 0x3A
        }
        if at == bytes.count { return false }
        if UnsafeBufferPointer(rebasing: bytes[max(0, at - 4)...at]).contains(0x68) { return true }
        at += 1
      }
    }
  }

  /// Whether a line has a sign that code, a link or a tag begins with.
  private static func opens(_ line: ArraySlice<UInt8>) -> Bool {
    line.withUnsafeBufferPointer { opening.first(in: $0, from: 0) < $0.count }
  }

  private static let opening = ByteSet(0x3C...0x3C, 0x5D...0x5D, 0x60...0x60)

  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var out: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = out.last, range.lowerBound <= last.upperBound {
        out[out.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        out.append(range)
      }
    }
    return out
  }

  /// Code spans: from a run of backticks to the next one as long, within a paragraph.
  private static func spans(in line: ArraySlice<UInt8>, _ open: inout Int) -> [Range<Int>] {
    guard open > 0 || line.contains(0x60) else { return [] }
    var found: [Range<Int>] = []
    var start = line.startIndex
    var at = line.startIndex
    while at < line.endIndex {
      guard line[at] == 0x60 else {
        at += 1
        continue
      }
      let end = line[at...].firstIndex { $0 != 0x60 } ?? line.endIndex
      if open == 0 {
        (open, start) = (end - at, at)
      } else if end - at == open {
        found.append(start..<end)
        open = 0
      }
      at = end
    }
    if open > 0 { found.append(start..<line.endIndex) }
    return found
  }

  /// `](…)`, `<…>`, and addresses in the text.
  private static func addresses(in line: ArraySlice<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = line.startIndex
    while at < line.endIndex {
      let byte = line[at]
      var end = at
      if byte == 0x5D, line[(at + 1)...].first == 0x28 {
        end = line[at...].firstIndex(of: 0x29) ?? line.endIndex
      } else if byte == 0x5D, line[(at + 1)...].first == 0x3A, line.first == 0x5B, found.isEmpty {
        end = line.endIndex
      } else if byte == 0x3C, let next = line[(at + 1)...].first,
        next | 0x20 >= 0x61 && next | 0x20 <= 0x7A || next == 0x2F
      {
        end = line[at...].firstIndex(of: 0x3E) ?? line.endIndex
      } else if byte == 0x68, line[at...].starts(with: "http".utf8) {
        let rest = line[(at + 4)...]
        if rest.starts(with: "://".utf8) || rest.starts(with: "s://".utf8) {
          end = line[at...].firstIndex { $0 <= 0x20 } ?? line.endIndex
        }
      }
      if end > at { found.append(at..<end) }
      at = max(end, at + 1)
    }
    return found
  }
}
