import Bytes
import Markup
import Targets
import Vietnamese

/// Follows headings, labels and lead-in lines through a document: what they say of the figures below, and of which period.
struct ResultScope {
  private struct Entry {
    var rank: Int
    var mode: ResultMode?
    var period: Period?
    var source: AsOfSource
    var isLead = false
    var owner: OwnerWords = .none
    var isTitleLine = false
    var list: ListLead?
    /// Of what looks back and not ahead as well: the kind of label before its words.
    var label: SectionLabel?
    /// Where its words stand, of a line that leads in a list.
    var words: Range<Int>?
  }
  /// The words that may name whose figures stand below them; read when a figure first asks.
  private enum OwnerWords {
    case none
    case unread(Range<Int>)
    case read(ScopeOwner?)

    init(_ words: Range<Int>?) { self = words.map { .unread($0) } ?? .none }
  }
  private var stack: [Entry] = []

  /// What the nearest of them says.
  var mode: ResultMode? { stack.last { $0.mode != nil }?.mode }
  /// The nearest period, and where it stands.
  var period: (Period, AsOfSource)? {
    guard let entry = stack.last(where: { $0.period != nil }), let period = entry.period else { return nil }
    return (period, entry.source)
  }

  /// Whose the figures below are, where the nearest of them names another than the document's own place.
  ///
  /// - Parameter read: Reads the words of a heading or line, by their place in the text.
  mutating func owner(_ read: (Range<Int>) -> ScopeOwner?) -> ScopeOwner? {
    for at in stack.indices.reversed() {
      if case .unread(let words) = stack[at].owner { stack[at].owner = .read(read(words)) }
      if case .read(let owner?) = stack[at].owner { return owner }
    }
    return nil
  }

  /// The words of the nearest line that leads in items which lie deeper than it.
  func lead(aboveDepth depth: Int) -> Range<Int>? {
    guard let last = stack.last(where: { $0.isLead && $0.rank < ResultRank.line(depth: depth) }) else { return nil }
    return last.words
  }

  /// What the nearest line or heading leads in, if that is a list of goals.
  var list: ListLead? { stack.last { $0.list != nil }?.list }

  mutating func heading(
    level: Int, mode: ResultMode?, period: Period?, owner: Range<Int>? = nil, list: ListLead? = nil,
    label: SectionLabel? = nil
  ) {
    let rank = level * 10
    stack.removeAll { $0.rank >= rank }
    stack.append(
      Entry(
        rank: rank, mode: mode, period: period, source: .heading, owner: OwnerWords(owner), list: list, label: label))
  }

  /// What the nearest heading or line above a rank says that says anything, and the kind of its label if it looks back only.
  func above(rank: Int) -> (mode: ResultMode, label: SectionLabel?)? {
    guard let entry = stack.last(where: { $0.rank < rank && $0.mode != nil }), let mode = entry.mode else { return nil }
    return (mode, entry.label)
  }

  /// A line that is a heading by its form, or leads in a list.
  mutating func line(
    rank: Int, isLead: Bool, mode: ResultMode?, period: Period?, owner: Range<Int>? = nil, list: ListLead? = nil,
    label: SectionLabel? = nil
  ) {
    stack.removeAll { $0.rank >= rank }
    stack.append(
      Entry(
        rank: rank, mode: mode, period: period, source: isLead ? .leadIn : .heading, isLead: isLead,
        owner: OwnerWords(owner),
        list: list, label: mode == .past ? label : nil, words: isLead ? owner : nil))
  }

  /// A line by itself that stands for a heading: up to the next one, or the end of what it stands under.
  mutating func titleLine(owner: Range<Int>) {
    stack.removeAll { $0.isTitleLine }
    stack.append(
      Entry(
        rank: ResultRank.titleLine, mode: nil, period: nil, source: .heading, owner: OwnerWords(owner),
        isTitleLine: true))
  }

  /// The first of a numbered row right behind a lead-in: the row is what that leads in.
  mutating func beginRow(rank: Int) {
    guard rank > ResultRank.titleLine, let last = stack.last, last.isLead, last.rank > rank else { return }
    stack[stack.count - 1].rank = rank - 1
  }

  /// A paragraph of its own: labels of its rank and lead-ins end.
  mutating func paragraph(rank: Int?, isItem: Bool, depth: Int) {
    if let rank { stack.removeAll { $0.rank >= rank } }
    if !isItem { stack.removeAll { $0.isLead && $0.rank >= ResultRank.line(depth: depth) } }
  }

  /// What the words of a heading say: the first that says anything.
  ///
  /// - Parameter opensLine: Whether the words are all of a heading or line, and not a name before what is told in the same paragraph.
  static func mode(of items: some Sequence<Item>, opensLine: Bool = true) -> ResultMode? {
    var found: ResultMode?
    var opens = opensLine
    let plans = ResultVocabulary.shared.words.planHeads
    for item in items.prefix(40) {
      // "II. Kế hoạch năm 2027", not "So với kế hoạch năm 2026".
      if opens, item.phrase != 0, plans.contains(item.phrase) { found = .goal }
      if item.kind == .word, item.phrase == 0 || !item.can([.label, .goalSection, .taskSection, .joiner]),
        item.end - item.start > 4
      {
        opens = false
      }
      guard item.phrase != 0 else { continue }
      if item.can(.pastSection) {
        // "Các chỉ tiêu … đạt được trong năm 2019" is of results; "Mục tiêu … tình hình" stays.
        if found == nil || item.can(.judged) || item.can(.reach) { return .past }
        continue
      }
      if found == nil {
        if item.can(.goalSection) || item.can(.goal) || item.can(.taskSection) { found = .goal }
        if item.can(.normSection) { found = .norm }
      }
    }
    return found
  }
}

/// How a section is numbered: what has the same kind of number stands beside it, not below.
enum SectionLabel {
  case none, part, roman, capital, number, letter
}

/// How deep labels and lead-ins lie.
enum ResultRank {
  static let titleLine = 61
  static func line(depth: Int) -> Int { 75 + depth }

  /// Whether that label is the first of its kind: "1.", "a)".
  static func isFirst(_ items: [Item], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard label(items[...]) != nil, items[0].end - items[0].start == 1 else { return false }
    return ["1", "a", "A"].contains { $0.utf8.first == bytes[Int(items[0].start)] }
  }

  /// The rank of the label with which items begin; nil without one.
  static func label(_ items: ArraySlice<Item>) -> Int? {
    guard items.count > 2, let first = items.first else { return nil }
    let mark = items[items.startIndex + 1]
    guard mark.kind == .stop || mark.kind == .close, !mark.spaced else { return nil }
    let length = first.end - first.start
    if first.kind == .word {
      if length <= 2, mark.kind == .close { return 66 }
      return first.isCapital && length <= 5 && mark.kind == .stop ? 61 : nil
    }
    guard first.kind == .number || first.kind == .code else { return nil }
    return length <= 2 ? 62 : length <= 4 ? 63 : 64
  }
}

/// Whose figures stand under a heading or lead-in: "Sở Y tế", "2. Huyện Gio Linh", "Kinh nghiệm của Đà Nẵng", "Cấp xã".
struct ScopeOwner: Sendable, Hashable {
  /// The place or body; nil for a level or a sample, of which no figure is the whole's.
  var place: String?
  /// Of a whole that is told by its level alone that of it: ``WiderScope/rank(ofHeading:)``.
  var rank: Int?

  /// Nil where the words name nobody: "Xã hội", "Lĩnh vực y tế".
  init?(_ heading: String) {
    var text = heading.drop { "*#_ ".contains($0) }
    // "II. ", "2. ", "a) "
    if let mark = text.prefix(6).firstIndex(where: { $0 == "." || $0 == ")" }) {
      text = text[text.index(after: mark)...].drop { "*_ ".contains($0) || $0.isNumber || $0 == "." }
    }
    let name = String(text.prefix(160)).trimming { ":*_. ".contains($0) }
    guard !name.isEmpty else { return nil }
    if let place = LocalPlace.nearest(in: name + ":", before: Int.max) {
      self.place = place
      return
    }
    let provinces = ResultPlace.only(in: name)
    if let provinces, provinces != ResultPlace.country {
      place = provinces
      return
    }
    if WiderScope.isOfCountry(heading: name) {
      place = ResultPlace.country
      return
    }
    rank = WiderScope.rank(ofHeading: name)
    if rank != nil { return }
    let low = name.lowered()
    let isPart =
      ["cấp xã", "cấp huyện", "cấp tỉnh", "khối ", "tuyến xã", "tuyến huyện"].contains { low.begins(with: $0) }
      || low.holds("mẫu báo cáo") || low.begins(with: "mẫu số")
    guard isPart else { return nil }
    place = nil
  }
}

extension String {
  /// Without the characters at both ends for which a test holds.
  fileprivate func trimming(_ isEdge: (Character) -> Bool) -> String {
    var text = self[...]
    while let first = text.first, isEdge(first) { text.removeFirst() }
    while let last = text.last, isEdge(last) { text.removeLast() }
    return String(text)
  }
}
