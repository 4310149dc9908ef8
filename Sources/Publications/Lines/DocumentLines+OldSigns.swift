import Vietnamese

// Signs of old rows that other texts have too: `1 - Đầu` also tells what a figure means, `A- ` names a class or a list. They open parts
// only where the whole row says so.

extension DocumentLines {
  /// Takes the labels with such signs from lines that make no row of clauses, points or parts.
  static func dropDoubtfulSigns(_ facts: inout [LineFacts], _ lines: [ArraySlice<UInt8>]) {
    guard facts.contains(where: { $0.label.map { $0.isSpaced || $0.isOldCapital } ?? false }) else { return }
    var (numbers, letters, capitals) = (OldRow(), OldRow(), OldRow())
    for index in facts.indices {
      guard let label = facts[index].label, let provision = label.label, !facts[index].beginsQuote,
        facts[index].quoteMarks == 0
      else { continue }
      switch provision {
      case .letter: letters.take(label, index)
      case .number:
        letters.end(&facts)
        numbers.take(label, index)
      default:
        letters.end(&facts)
        numbers.end(&facts)
        if case .capital = provision, label.isOldCapital {
          let title = lines[index].dropFirst(facts[index].content + label.text)
          capitals.take(label, index, isSure: facts[index].isCapital && FoldedWords.read(title, limit: 2).count > 1)
        } else if [.appendix, .attachment, .part].contains(provision.kind) {
          capitals.end(&facts)
        }
      }
    }
    letters.end(&facts)
    numbers.end(&facts)
    capitals.end(&facts)
  }

  /// Whether `A- ĐẦU` stands where a part may: outside of all that is numbered but parts, or behind the part before it.
  func isPlaceOfOldPart(_ label: LineLabel) -> Bool {
    guard label.isOldCapital, let value = label.label.flatMap(Ordinal.value), value > 1 else {
      return !label.isOldCapital || path.levels.allSatisfy { $0.kind.isText || $0.kind == .part }
    }
    return path.levels.contains { $0.kind == .section && $0.rank != ProvisionRank.roman && $0.value == value - 1 }
  }
}

/// Lines with labels of one kind in one part of the text, of which some bear a doubtful sign.
private struct OldRow {
  private var values: [Int] = []
  private var doubtful: [Int] = []
  private var isSure = true

  /// The characters that a line has at least that is a clause and no meaning of a figure.
  private static let least = 24

  mutating func take(_ label: LineLabel, _ index: Int, isSure: Bool = true) {
    guard let provision = label.label, let value = Ordinal.value(of: provision) else { return }
    let isOld = label.isSpaced || label.isOldCapital
    if isOld { doubtful.append(index) }
    // `1.` beside `1 - `: one of the two counts something else.
    if !isSure || !isOld && label.form != UInt8(ascii: "-") { self.isSure = false }
    values.append(value)
  }

  /// Takes the labels back where the row is not complete, stands beside another one, or is of mere words.
  mutating func end(_ facts: inout [LineFacts]) {
    defer { self = OldRow() }
    guard !doubtful.isEmpty else { return }
    let isLong = doubtful.allSatisfy { line in
      facts[line].length >= OldRow.least || facts[line].label?.isOldCapital ?? false
    }
    if isSure, isLong, values.count > 1, values.elementsEqual(1...values.count) { return }
    for line in doubtful { facts[line].label = nil }
  }
}
