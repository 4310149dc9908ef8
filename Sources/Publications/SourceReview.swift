import Bytes
import Diagnostics
import Vietnamese

/// What the lines of a file show before Markdown and YAML are read: characters that are not what they look like, lists and
/// tables that Markdown takes for running text. Linear in the file; of nearly all files only their bytes are looked at.
struct SourceReview {
  private let source: SourceText
  private let isConfiguration: Bool

  init(_ source: SourceText, isConfiguration: Bool = false) {
    self.source = source
    self.isConfiguration = isConfiguration
  }

  /// The warnings, at most one of a kind but for figures, without their repairs: those are made where they are wanted.
  var diagnostics: [Diagnostic] { findings.map(\.diagnostic) }

  /// All repairs, those of the warnings and those that no message speaks of.
  var repairs: [Repair] {
    let frame = SourceFrame(source, isConfiguration: isConfiguration)
    let said = findings(frame).flatMap(\.repairs)
    let dashes = frame.accepts(.listNotRecognised) ? [] : LineReview.dashes(in: frame)
    let tables = frame.accepts(.tableNotRecognised) ? [] : LineReview.tables(in: frame)
    return said + dashes + tables + PlainRepairs(frame).all
  }

  /// The repair of each kind of warning.
  var repairsByKind: [DiagnosticID: Repair] {
    var found: [DiagnosticID: Repair] = [:]
    for finding in findings { found[finding.diagnostic.id] = Repair.joined(finding.repairs) }
    let frame = SourceFrame(source, isConfiguration: isConfiguration)
    let tables = [found[.tableNotRecognised]].compactMap { $0 } + LineReview.tables(in: frame)
    found[.tableNotRecognised] = Repair.joined(tables)
    found[.textNotNFC] = Repair.joined(PlainRepairs(frame).composed)
    found[.headingNoSpace] = Repair.joined(PlainRepairs(frame).headings)
    return found
  }

  /// Repairs of single lines that no kind of warning is bound to, by line.
  var repairsByLine: [Int: Repair] {
    let frame = SourceFrame(source, isConfiguration: isConfiguration)
    var repairs: [Int: [Repair]] = [:]
    for repair in PlainRepairs(frame).ofLines {
      for (line, edits) in Dictionary(grouping: repair.edits, by: \.line) {
        if let part = Repair(edits) { repairs[line, default: []].append(part) }
      }
    }
    return repairs.compactMapValues { Repair.joined($0) }
  }

  struct Finding {
    let diagnostic: Diagnostic
    let repairs: [Repair]
  }

  private var findings: [Finding] {
    var text = source.text
    let isOdd = text.withUTF8 {
      OddText.mayHold($0) || SourceReview.mayHoldLines($0) || LooseLink.mayStand(in: $0) || FigureReview.mayHold($0)
    }
    if !isOdd { return [] }
    return findings(SourceFrame(source, isConfiguration: isConfiguration))
  }

  private func findings(_ frame: SourceFrame) -> [Finding] {
    (CharacterReview.findings(in: frame) + LineReview.findings(in: frame) + LooseLink.findings(in: frame)
      + (isConfiguration ? [] : FigureReview.findings(in: frame)))
      .filter { !frame.accepts($0.diagnostic.id) }
  }

  /// Whether a line begins as an item without being one, or has a tab inside, or a bar without beginning with one, or a
  /// character by its code.
  private static func mayHoldLines(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var isAtStart = true
    var isPiped = false
    var at = 0
    while at < bytes.count {
      switch bytes[at] {
      case 0x0A: (isAtStart, isPiped) = (true, false)
      case 0x20: break
      case 0x7C:
        if !isAtStart, !isPiped { return true }
        if isAtStart { isPiped = true }
        isAtStart = false
      case 0x09: if !isAtStart { return true }
      case 0xC2, 0xE2, 0xEE, 0xEF: if isAtStart { return true }
      case 0x26, 0x5C:
        if at + 1 < bytes.count, codes[Int(bytes[at + 1] & 0x7F)] { return true }
        isAtStart = false
      case 0x23:
        if isAtStart, at + 1 < bytes.count, bytes[at + 1] != 0x23, bytes[at + 1] > 0x20 { return true }
      case 0x2B, 0x2D:
        if isAtStart, at + 1 < bytes.count, bytes[at + 1] > 0x40 { return true }
        isAtStart = false
      default: isAtStart = false
      }
      // Within a line only few bytes matter.
      at = isAtStart ? at + 1 : inside.first(in: bytes, from: at + 1)
    }
    return false
  }

  private static let inside = ByteSet(0x0A...0x0A, 0x09...0x09, 0x26...0x26, 0x5C...0x5C, 0x7C...0x7C)
}

extension SourceReview {
  /// What follows `&` or a backslash where a character that does not show is written by its code.
  fileprivate static let codes = (UInt8(0)..<0x80).map { "#rlszZNaAiIxuULPbvfe0".utf8.contains($0) }
}
