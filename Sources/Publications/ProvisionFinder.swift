/// The provisions of a document by their numbers.
struct ProvisionFinder {
  private struct Key: Hashable {
    /// The provision that it stands in; -1 for the document, and for what is numbered through all of it.
    let parent: Int
    let kind: Provision.Kind
    let number: String
  }

  private let provisions: [Provision]
  private let provisionOfBlock: ProvisionOfBlock
  private var byKey: [Key: Int] = [:]
  /// How many numbers there are in one row, and the highest.
  private var rows: [Key: (count: Int, highest: Int)] = [:]
  /// Numbers that stand more than once.
  private var doubled: Set<Key> = []
  /// Texts attached, by the stems of their anchors.
  private var attachments: [String: [Int]] = [:]
  /// Numbers of articles that a text attached has.
  private var attachedArticles: Set<String> = []

  init(_ anchors: Anchors) {
    provisions = Array(anchors.provisions)
    provisionOfBlock = anchors.provisionOfBlock
    byKey.reserveCapacity(provisions.count)
    for (index, provision) in provisions.enumerated() {
      if provision.kind == .attachment { attachments[ProvisionFinder.stem(provision), default: []].append(index) }
      guard let number = ProvisionFinder.number(provision, in: provision.parent.map { provisions[$0] }) else {
        continue
      }
      for parent in holders(of: index) {
        if parent >= 0, provision.kind == .article { attachedArticles.insert(number) }
        enter(Key(parent: parent, kind: provision.kind, number: number), index)
      }
    }
  }

  private mutating func enter(_ key: Key, _ index: Int) {
    if byKey.updateValue(index, forKey: key) != nil {
      doubled.insert(key)
      return
    }
    let row = Key(parent: key.parent, kind: key.kind, number: "")
    let place = ProvisionFinder.place(key)
    let known = rows[row] ?? (0, 0)
    let value = place ?? Int(key.number.prefix { $0.isNumber }) ?? 0
    rows[row] = (known.count + (place == nil ? 0 : 1), max(known.highest, value))
  }

  /// The place of a number in its row, from 1; nil for `5a`, `1-2`, and letters of no place.
  private static func place(_ key: Key) -> Int? {
    key.kind == .letter ? Ordinal.value(of: .letter(key.number)) : Int(key.number)
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

  /// The number at the end of what a provision is called: `Điều 5a` → `5a`, `Chương II` → `2`, `khoản 1.2` → `1-2`.
  private static func number(_ provision: Provision, in parent: Provision?) -> String? {
    let label = provision.label.utf8
    guard provision.kind != .attachment, !label.isEmpty else { return nil }
    let last = provision.label[(label.lastIndex(of: 0x20).map { label.index(after: $0) } ?? label.startIndex)...]
    let typed = last.lowercased()
    let number = typed.utf8.contains(UInt8(ascii: ".")) ? typed.replacing(".", with: "-") : typed
    switch provision.kind {
    // `Mục I.1` of a plan is 1 in `Mục I`.
    case .number where parent.map { $0.kind == .section && provision.label.hasPrefix($0.label + ".") } ?? false:
      return provision.label.split(separator: ".").last.map(String.init)
    // `Mục II.2.2` below `Mục II.2` is 2.2.
    case .number where number.utf8.first.map { $0 > 0x39 } ?? false:
      return number.split(separator: "-").drop { $0.utf8.first.map { $0 > 0x39 } ?? true }.joined(separator: "-")
    case .article, .number: return number.utf8.contains(0xC4) ? number.replacing("đ", with: "dd") : number
    case .letter: return token(ofPoint: number)
    default:
      // A part that bears no number.
      guard number.utf8.allSatisfy({ $0 < 0x80 }), number.utf8.count < 10, number != "muc" else { return nil }
      let parts = number.split(separator: "-")
      return ([parts.first.map { figures(String($0)) } ?? number] + parts.dropFirst().map(String.init))
        .joined(separator: "-")
    }
  }

  /// `đ` → `dd`, `đ1` → `dd1`, `ư` → `uw`.
  private static func token(ofPoint letters: String) -> String {
    guard letters.utf8.contains(where: { $0 >= 0x80 }) else { return letters }
    return letters.map { PointLetter.token($0) ?? String($0) }.joined()
  }

  /// `ii` → `2`, `iia` → `2a`, `01` → `1`: zeros that pad say nothing.
  private static func figures(_ number: String) -> String {
    if let value = Ordinal.value(roman: number) { return String(value) }
    if number.utf8.count > 1, let value = Ordinal.value(roman: String(number.dropLast())) {
      return String(value) + number.suffix(1)
    }
    let rest = number.drop { $0 == "0" }
    return rest.first?.isNumber == true ? String(rest) : number
  }

  /// The stem of a text's anchor: `quy-che` of `quy-che-2`.
  private static func stem(_ provision: Provision) -> String {
    guard let hyphen = provision.id.lastIndex(of: "-"), Int(provision.id[hyphen...].dropFirst()) != nil else {
      return provision.id
    }
    return String(provision.id[..<hyphen])
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
    /// There is none of that number in what should hold it: a provision by its index, or -1 for the text.
    case missing(holder: Int, ProvisionReference.Step)
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
    case .part(let name), .attached(_, let name):
      return attachment(name, component).map { walk(steps, in: $0, here: here) } ?? .unsure
    case .either: return either(steps, here: here)
    case .here:
      let found = walk(steps, in: component, here: here)
      // An appendix rarely has articles of its own.
      guard component >= 0, provisions[component].kind == .appendix else { return found }
      if case .found = found { return found }
      guard let first = steps.first?.kind, first == .article || first == .chapter else { return found }
      return walk(steps, in: -1, here: here)
    }
  }

  /// What is in the document itself or in a text attached to it, in one of them alone.
  private func either(_ steps: [ProvisionReference.Step], here: Int?) -> Result {
    let texts = attachments.values.joined()
    if texts.isEmpty { return walk(steps, in: -1, here: here) }
    var found: Result?
    for text in [-1] + texts {
      guard case .found(let provision) = walk(steps, in: text, here: here) else { continue }
      if let found, found != .found(provision) { return .unsure }
      found = .found(provision)
    }
    return found ?? .unsure
  }

  /// The attached text of a name, or the only one where none is said; first of all the one that the words stand in.
  private func attachment(_ name: String, _ component: Int) -> Int? {
    if component >= 0, provisions[component].kind == .appendix, name == "phu-luc" { return component }
    if component >= 0, provisions[component].kind == .attachment {
      let own = ProvisionFinder.stem(provisions[component])
      if own == name || own == ProvisionFinder.unnamed { return component }
    }
    if !name.isEmpty, let found = attachments[name] { return found.count == 1 ? found[0] : nil }
    let all = attachments.values.joined()
    guard all.count == 1, let only = all.first else { return nil }
    return name.isEmpty || ProvisionFinder.stem(provisions[only]) == ProvisionFinder.unnamed ? only : nil
  }

  /// The anchor of a text attached without a title that tells its name.
  private static let unnamed = "kem-theo"

  private func walk(_ steps: [ProvisionReference.Step], in component: Int, here: Int?) -> Result {
    var at: Int?
    for (place, step) in steps.enumerated() {
      guard let number = step.number else {
        guard let own = ancestor(of: here, step.kind) else { return .unsure }
        at = own
        continue
      }
      // A number alone begins in the text; behind `Điều này` in what that is. Appendices are the whole document's.
      let key = Key(parent: at ?? (step.kind == .appendix ? -1 : component), kind: step.kind, number: number)
      if doubled.contains(key) { return .unsure }
      if let next = byKey[key] ?? numbered(key) ?? (place + 1 < steps.count ? sectionAsPart(key) : nil) {
        at = next
      } else {
        return isMissing(key) ? .missing(holder: key.parent, step) : .unsure
      }
    }
    return at.map { .found($0) } ?? .unsure
  }

  /// Of plans and appendices without articles, `B.` is their Phần B, `1.` their Mục 1, and `1.2.` below it their Mục 1.2.
  private func numbered(_ key: Key) -> Int? {
    switch key.kind {
    case .part where key.number.first?.isLetter == true:
      return only(Key(parent: key.parent, kind: .section, number: key.number))
    case .section, .number:
      let number = Key(parent: key.parent, kind: .number, number: key.number)
      if let found = only(number) { return found }
      guard let hyphen = key.number.lastIndex(of: "-"),
        let outer = numbered(Key(parent: key.parent, kind: .number, number: String(key.number[..<hyphen])))
      else { return nil }
      return only(Key(parent: outer, kind: .number, number: key.number))
    default: return nil
    }
  }

  /// Of resolutions and directives without parts, the `I-` that holds `điểm 2 phần I`; "phần I" alone may be of anything.
  private func sectionAsPart(_ key: Key) -> Int? {
    guard key.kind == .part, rows[Key(parent: key.parent, kind: .part, number: "")] == nil else { return nil }
    return only(Key(parent: key.parent, kind: .section, number: key.number))
  }

  /// What a key leads to, where it is one alone.
  private func only(_ key: Key) -> Int? { doubled.contains(key) ? nil : byKey[key] }

  /// Whether what should hold a number certainly has none of it: its row is numbered from the first on without gaps and not
  /// as far, or it is one paragraph with nothing below. What is put in later, `5a`, is no certain fault.
  private func isMissing(_ key: Key) -> Bool {
    let row = rows[Key(parent: key.parent, kind: key.kind, number: "")]
    switch key.kind {
    case .article:
      return isBeyond(key, row) && (key.parent >= 0 || !attachedArticles.contains(key.number))
    case .chapter: return isBeyond(key, row)
    case .number:
      guard key.parent >= 0, provisions[key.parent].kind == .article, Int(key.number) != nil else { return false }
      return row == nil ? isBare(key.parent) : isBeyond(key, row)
    case .letter:
      guard key.parent >= 0, !key.number.contains(where: \.isNumber) else { return false }
      guard let row else { return provisions[key.parent].kind == .number && isBare(key.parent) }
      guard row.count > 1, row.count == row.highest else { return false }
      return ProvisionFinder.place(key).map { $0 > row.highest } ?? true
    default: return false
    }
  }

  private func isBeyond(_ key: Key, _ row: (count: Int, highest: Int)?) -> Bool {
    guard let row, let wanted = Int(key.number) else { return false }
    return row.count > 1 && row.count == row.highest && wanted > row.highest
  }

  /// Whether a provision is a paragraph, of an article with its title, and holds no other one.
  private func isBare(_ index: Int) -> Bool {
    let next = index + 1
    if next < provisions.count, provisions[next].parent == index { return false }
    let start = provisions[index].block
    let blocks = provisionOfBlock[start...].prefix { $0 == index }.count
    return blocks <= (provisions[index].kind == .article ? 2 : 1)
  }
}

extension Provision.Kind {
  /// Whether it is a text with a numbering of its own.
  package var isText: Bool { self == .appendix || self == .attachment }
}
