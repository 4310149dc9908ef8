import Bytes
import Markup
import Vietnamese

/// Parts of a whole, which the text names without saying again what is measured: "doanh thu đạt 128 tỷ đồng, trong đó khối than 68 tỷ
/// đồng", "giá trị sản xuất nông nghiệp tăng 3%; công nghiệp tăng 16%". A part is shown with the measure of its whole.
struct PartsOfWholes {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let blocks: [TextBlock]
  /// The values of the whole: "đạt 4.595 tỷ đồng, tăng 10%".
  private var wholes: [FoundTarget] = []
  /// The last value that says itself what it measures.
  private var sibling: FoundTarget?
  /// What is said between whole and part, where the text says that it is one: "trong đó".
  private var among = ""
  /// Whether the parts go on behind a semicolon, and whether they stand in brackets.
  private var isList = false
  private var isInBrackets = false
  /// Whether the parts are the items of the list below the whole.
  private var isBelow = false

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ blocks: [TextBlock]) {
    self.bytes = bytes
    self.blocks = blocks
  }

  /// The targets of one document, in reading order, with what their parts are of.
  static func named(
    _ targets: [FoundTarget], in bytes: UnsafeBufferPointer<UInt8>, _ blocks: [TextBlock]
  ) -> [FoundTarget] {
    guard targets.count > 1 else { return targets }
    var reader = PartsOfWholes(bytes, blocks)
    var out = targets
    for index in out.indices {
      reader.read(&out[index], after: index > 0 ? out[index - 1] : nil)
    }
    return out
  }

  private mutating func read(_ target: inout FoundTarget, after last: FoundTarget?) {
    guard case .paragraph = blocks[target.block].kind, target.kind != .ranking else { return forget() }
    if let last { goOn(from: last, to: target) }
    if target.phrasing.order == .subjectFirst, target.phrasing.label.isEmpty, !target.subject.isEmpty,
      target.comparator != .times
    {
      if PartsOfWholes.namesMeasure(target.subject) {
        measure(target)
      } else {
        name(&target)
        // "cây xanh khu vực trung tâm 2,2 m2/người": a rate says what is measured, too.
        if target.phrasing.whole.isEmpty, target.phrasing.measured.isEmpty, target.unit.holds("/"),
          !target.unit.begins(with: "%")
        {
          sibling = target
        }
      }
    } else if target.phrasing.order == .verbFirst, PartsOfWholes.namesMeasure(target.subject) {
      measure(target)
    } else if among.isEmpty {
      forget()
    } else if target.phrasing.order == .verbThenNumber, !target.phrasing.verbatim.isEmpty,
      let root = root(of: target)
    {
      // "diện tích vùng nguyên liệu 39.505 ha, trong đó trồng mới 37.034 ha".
      target.phrasing.whole = plain(root) + ", " + among
    }
  }

  private mutating func measure(_ target: FoundTarget) {
    if isBelow { forget() }
    sibling = target
    guard among.isEmpty else { return }
    if wholes.last?.subject != target.subject { wholes = [] }
    wholes.append(target)
  }

  /// The value of the whole that another one may be a part of.
  private func root(of target: FoundTarget) -> FoundTarget? { wholes.last { $0.isOneUnit(with: target) } }

  private mutating func forget() {
    (wholes, sibling, among, isList, isInBrackets, isBelow) = ([], nil, "", false, false, false)
  }

  // MARK: How one value goes on from the one before

  private static let cues = ["trong đó", "chia ra", "bao gồm", "gồm", "riêng"]

  private mutating func goOn(from last: FoundTarget, to target: FoundTarget) {
    guard last.block == target.block else {
      // "Sản lượng lương thực 28.500 tấn, trong đó:" and a list of its parts.
      let end = last.amount.upperBound..<blocks[last.block].text.upperBound
      let isOpen =
        target.block == last.block + 1 && end.count < 60 && text(end).trimmedOfSpace.ends(with: ":")
      if isOpen, let cue = PartsOfWholes.cues.first(where: { text(end).holds($0) }) {
        (among, isList, isInBrackets, isBelow) = (cue == "riêng" ? cue : "trong đó", true, false, true)
      } else if !(isBelow && target.block == last.block + 1) {
        forget()
      }
      return
    }
    guard last.amount.upperBound <= target.amount.lowerBound,
      target.amount.lowerBound - last.amount.upperBound < PartsOfWholes.longest
    else { return forget() }
    let words = text(last.amount.upperBound..<target.amount.lowerBound)
    let cue = PartsOfWholes.cue(in: words)
    let stop = words.lastRange(of: ". ")
    if let stop {
      guard let cue, cue.range.lowerBound >= stop.upperBound,
        !words[stop.upperBound..<cue.range.lowerBound].contains(where: \.isLetter)
      else { return forget() }
    }
    if let cue, !words[cue.range.upperBound...].contains(";") {
      let before = words[..<cue.range.lowerBound].last { !$0.isWhitespace }
      let behind = words[cue.range.upperBound...].first { !$0.isWhitespace }
      if !among.isEmpty, before != "(" { return }
      among = cue.word == "riêng" ? cue.word : "trong đó"
      isInBrackets = before == "("
      isList = isInBrackets || stop != nil || before == ";" || behind == ":" || behind == ","
      return
    }
    if !among.isEmpty, isInBrackets && words.contains(")") || !isList && words.contains(";") { forget() }
  }

  /// So many bytes may stand between a value and the next one.
  private static let longest = 320

  private static func cue(in words: String) -> (word: String, range: Range<String.Index>)? {
    for cue in cues {
      guard let range = words.lastRange(of: cue), !(words[range.upperBound...].first?.isLetter ?? false),
        !(words[..<range.lowerBound].last?.isLetter ?? false)
      else { continue }
      return (cue, range)
    }
    return nil
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self).lowered() }

  // MARK: What a part is of

  private func name(_ target: inout FoundTarget) {
    let change = PartsOfWholes.change(target)
    guard target.outcome.isEmpty || !change.isEmpty else { return }
    if let placed = sibling ?? root(of: target), placed.isOneUnit(with: target),
      let name = PartNames.placed(target.subject, like: placed.subject)
    {
      // "trong khi phương án của Bộ là tăng 4,65%", "trong Nghị quyết số 01": no place of what is measured.
      if let document = PartNames.paper(target.subject) {
        target.subject = placed.subject
        target.phrasing.whole = document.isEmpty ? "" : document + ":"
        target.phrasing.verbatim = ""
        if target.subject.lowered().begins(with: target.outcome.lowered()) { target.outcome = "" }
        return
      }
      target.phrasing.measured = name.name
      target.phrasing.verbatim = ""
      target.subject = name.measure
      return
    }
    guard target.subject.utf8.count < PartsOfWholes.longestName else { return }
    let isRoot = sibling.map { last in wholes.contains { $0.amount == last.amount } } ?? false
    if among.isEmpty || !isRoot, let sibling, sibling.isOneUnit(with: target), goesWith(change, sibling, target),
      !sibling.unit.begins(with: "%") || !sibling.subject.lowered().begins(with: "số "),
      let name = PartNames.name(of: target.subject, like: sibling.shownName)
    {
      target.phrasing.measured = name
      target.phrasing.verbatim = ""
      return
    }
    guard !among.isEmpty, let root = root(of: target),
      change.isEmpty || goesWith(change, root, target)
    else { return }
    let own = PartsOfWholes.change(root)
    target.phrasing.whole = plain(root) + (own.isEmpty || !change.isEmpty ? "" : " " + own) + ", " + among
    target.phrasing.verbatim = ""
  }

  /// A longer name says itself what is measured.
  private static let longestName = 160

  /// A name without the remark in brackets at its end: "(giá so sánh năm 2010)".
  private func plain(_ target: FoundTarget) -> String {
    let name = target.shownName
    guard name.ends(with: ")"), let open = name.lastIndex(of: "("), open > name.startIndex else { return name }
    return String(name[..<open]).trimmedOfSpace
  }

  /// Whether both rise, or both are what is reached.
  private func goesWith(_ change: String, _ whole: FoundTarget, _ part: FoundTarget) -> Bool {
    let own = PartsOfWholes.change(whole)
    if change == own || change.isEmpty && !part.phrasing.binder.isEmpty { return true }
    let name = whole.subject.lowered()
    return !change.isEmpty && ["tốc độ", "tăng trưởng", "nhịp độ", "mức tăng"].contains { name.begins(with: $0) }
  }

  /// "tăng", "giảm bình quân": the first word of an outcome that says nothing else.
  private static func change(_ target: FoundTarget) -> String {
    let words = target.outcome.lowered() + " "
    return ["tăng", "giảm"].first { words.begins(withWord: $0) && words.count < 24 } ?? ""
  }

  /// Whether a name says what is measured.
  static func namesMeasure(_ name: String) -> Bool {
    let words = name.lowered() + " "
    return (measures[words.prefix { $0 != " " }] ?? []).contains { words.begins(withWord: $0) }
  }

  /// What names of what is measured begin with, by the first word.
  private static let measures = Dictionary(grouping: own + Lexicon.measures) { $0.prefix { $0 != " " } }

  /// Tên tự nói nó đo gì, ngoài các từ đo.
  private static let own = [
    "tổng", "xuất khẩu", "nhập khẩu", "thu", "chi", "nộp", "grdp", "gdp", "gni", "lương", "tiền lương",
    "lượng", "khối lượng", "đàn", "mức", "cơ cấu", "bội chi", "nợ", "huy động", "đầu tư", "chỉ tiêu", "cổ tức",
    "bình quân", "dư nợ", "tiết kiệm", "lạm phát", "độ", "công suất", "tuổi", "thuế", "phí", "nhịp độ", "lãi",
    "nhu cầu", "điểm",
  ]
}

extension FoundTarget {
  /// The name of what is measured, as it is shown.
  var shownName: String { phrasing.measured.isEmpty ? subject : phrasing.measured }

  /// Whether two values are in one unit, whatever they are counted in: "nghìn tấn" and "tấn", "tỷ đồng" and "triệu đồng".
  fileprivate func isOneUnit(with other: FoundTarget) -> Bool {
    // "mỗi năm tăng 10%" and "tăng 11,2%/năm".
    let areRates = [self, other].allSatisfy { $0.unit.begins(with: "%") && $0.outcome.lowered().begins(with: "tăng") }
    let areChanges = [self, other].allSatisfy { target in
      (target.unit.begins(with: "%") || target.unit.begins(with: "điểm"))
        && ["tăng", "giảm"].contains { target.outcome.lowered() == $0 }
    }
    return areRates || areChanges || unit == other.unit
      || TargetUnits.folded(unit).counted == TargetUnits.folded(other.unit).counted
  }
}
