/// The provisions of a document by their numbers.
struct ProvisionFinder {
  private struct Key: Hashable {
    /// The provision that it stands in; -1 for the document, and for what is numbered through all of it.
    let parent: Int
    let kind: Provision.Kind
    let number: String
  }

  private let provisions: [Provision]
  private let provisionOfBlock: [Int?]
  private var byKey: [Key: Int] = [:]
  /// How many whole numbers there are in one row, and the highest.
  private var rows: [Key: (count: Int, highest: Int)] = [:]
  /// Numbers that stand more than once.
  private var doubled: Set<Key> = []

  init(_ anchors: Anchors) {
    provisions = anchors.provisions
    provisionOfBlock = anchors.provisionOfBlock
    byKey.reserveCapacity(provisions.count)
    for (index, provision) in provisions.enumerated() {
      guard let number = ProvisionFinder.number(provision) else { continue }
      for parent in holders(of: index) { enter(Key(parent: parent, kind: provision.kind, number: number), index) }
    }
  }

  private mutating func enter(_ key: Key, _ index: Int) {
    if byKey.updateValue(index, forKey: key) != nil {
      doubled.insert(key)
      return
    }
    guard let value = Int(key.number.prefix { $0 != "-" }.prefix { $0.isNumber }) else { return }
    let row = Key(parent: key.parent, kind: key.kind, number: "")
    let isWhole = Int(key.number) != nil
    rows[row, default: (0, 0)].count += isWhole ? 1 : 0
    rows[row, default: (0, 0)].highest = max(rows[row]?.highest ?? 0, value)
  }

  /// In what a provision is looked for: an article in its text, a clause in its article, a point in its clause, all
  /// others in their text and in what they stand in.
  private func holders(of index: Int) -> [Int] {
    let provision = provisions[index]
    if provision.kind == .number { return [ancestor(of: provision.parent, .article) ?? provision.parent ?? -1] }
    if provision.kind == .letter { return [provision.parent ?? -1] }
    let component = component(of: provision.parent)
    guard provision.kind != .article, provision.kind != .appendix, let parent = provision.parent, parent != component
    else { return [component] }
    return [component, parent]
  }

  /// What the last step of an anchor begins with.
  private static let stems: [Provision.Kind: String] = [
    .article: "dieu-", .number: "khoan-", .letter: "diem-", .chapter: "chuong-", .part: "phan-", .section: "muc-",
    .appendix: "phu-luc-",
  ]

  /// The number at the end of an anchor: `dieu-5a` → `5a`, `chuong-ii` → `2`.
  private static func number(_ provision: Provision) -> String? {
    guard let stem = stems[provision.kind], let start = provision.id.endOfLast(stem) else { return nil }
    let number = String(provision.id[start...])
    if provision.kind == .article || provision.kind == .number || provision.kind == .letter { return number }
    return Ordinal.value(roman: number).map(String.init) ?? number
  }

  /// The attached text that a provision is in, or is; -1 for the document itself.
  private func component(of index: Int?) -> Int {
    var at = index
    while let provision = at {
      if provisions[provision].kind.isText { return provision }
      at = provisions[provision].parent
    }
    return -1
  }

  private func ancestor(of index: Int?, _ kind: Provision.Kind) -> Int? {
    var at = index
    while let provision = at {
      if provisions[provision].kind == kind { return provision }
      at = provisions[provision].parent
    }
    return nil
  }

  /// What comes of looking for a provision.
  enum Result: Hashable {
    /// Its index.
    case found(Int)
    /// The text is numbered without gaps, and has none of that number.
    case missing
    case unsure
  }

  /// Looks for a provision.
  ///
  /// - Parameters:
  ///   - block: Where the words stand, in the same document; nil where they stand in another one.
  func find(_ steps: [ProvisionReference.Step], _ scope: ProvisionReference.Scope, from block: Int?) -> Result {
    let here = block.flatMap { provisionOfBlock.indices.contains($0) ? provisionOfBlock[$0] : nil }
    let component = component(of: here)
    switch scope {
    case .own, .citation, .law: return walk(steps, in: -1, here: here)
    case .part: return walk(steps, in: component, here: here)
    case .here:
      let found = walk(steps, in: component, here: here)
      // An appendix rarely has articles of its own.
      guard component >= 0, case .found = found else {
        return component >= 0 && provisions[component].kind == .appendix ? walk(steps, in: -1, here: here) : found
      }
      return found
    }
  }

  private func walk(_ steps: [ProvisionReference.Step], in component: Int, here: Int?) -> Result {
    var at: Int?
    for step in steps {
      guard let number = step.number else {
        guard let own = ancestor(of: here, step.kind) else { return .unsure }
        at = own
        continue
      }
      // A number alone begins in the text; behind `Điều này` in what that is.
      let key = Key(parent: at ?? component, kind: step.kind, number: number)
      if doubled.contains(key) { return .unsure }
      if let next = byKey[key] {
        at = next
      } else {
        return isBeyond(key) ? .missing : .unsure
      }
    }
    return at.map { .found($0) } ?? .unsure
  }

  /// Whether the text is numbered from 1 on without gaps, and not as far as this number.
  private func isBeyond(_ key: Key) -> Bool {
    guard key.kind == .article || key.kind == .number, let wanted = Int(key.number),
      let row = rows[Key(parent: key.parent, kind: key.kind, number: "")]
    else { return false }
    return row.count > 1 && row.count == row.highest && wanted > row.highest
  }
}

extension Provision.Kind {
  /// Whether it is a text with a numbering of its own.
  fileprivate var isText: Bool { self == .appendix || rawValue == "attachment" }
}

extension String {
  /// Where the last occurrence of an ASCII word ends, at the beginning or behind a hyphen.
  fileprivate func endOfLast(_ word: String) -> String.Index? {
    var found: String.Index?
    var at = startIndex
    while at < endIndex, let range = self[at...].firstRange(of: word) {
      if range.lowerBound == startIndex || self[index(before: range.lowerBound)] == "-" { found = range.upperBound }
      at = range.upperBound
    }
    return found
  }
}
