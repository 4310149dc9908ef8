/// The lists of a document, and how far each was counted. Labels come out as Word shows them; the rules are those of ECMA-376, part 1,
/// 17.9, as Word keeps them.
struct Numbering {
  struct Level {
    /// 0 where nothing is said.
    var start = 0
    var format = NumberFormat.decimal
    var text = ""
    /// Whether all numbers in the label are decimal.
    var isLegal = false
    /// Nil: restarts after any level above; 0: never; k: after level k, counted from 1, or one above it.
    var restart: Int?
    var styleId: String?
    var isPicture = false
    var run = RunProperties()
  }

  private struct AbstractList {
    var levels: [Int: Level] = [:]
    /// The style of lists that has the levels.
    var otherStyle: String?
    var styleLink: String?
  }

  private struct List {
    let abstract: Int
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private var abstractLists: [Int: AbstractList] = [:]
  private var lists: [Int: List] = [:]
  /// Counters by abstract list: nil where the level has not been used since it restarted.
  private var counts: [Int: [Int?]] = [:]
  /// Start overrides that have acted, as list and level.
  private var overridden: Set<[Int]> = []

  private static let levelCount = 9

  init(_ tree: XMLTree?, styles: WordStyles, fonts: ThemeFonts) {
    guard let tree else { return }
    for index in tree.children(0) {
      switch tree.tag(index) {
      case .abstractNum:
        guard let id = tree.number(index, .abstractNumId), abstractLists[id] == nil else { continue }
        abstractLists[id] = Numbering.abstractList(tree, index, fonts)
      case .num:
        guard let id = tree.number(index, .numId), lists[id] == nil,
          let abstract = tree.childNumber(index, .abstractNumId)
        else { continue }
        lists[id] = Numbering.list(tree, index, abstract, fonts)
      default: break
      }
    }
    resolveStyleLinks(styles)
  }

  /// Puts in place of an abstract list that only names a style of lists the one that has its levels.
  private mutating func resolveStyleLinks(_ styles: WordStyles) {
    var bearers: [String: Int] = [:]
    for id in abstractLists.keys.sorted() {
      if let name = abstractLists[id]?.styleLink, bearers[name] == nil { bearers[name] = id }
    }
    for id in lists.keys {
      guard let list = lists[id], let style = abstractLists[list.abstract]?.otherStyle else { continue }
      let other = bearers[style] ?? styles.listNumbers[style].flatMap { lists[$0]?.abstract }
      guard let other, abstractLists[other]?.levels.isEmpty == false else { continue }
      lists[id] = List(abstract: other, starts: list.starts, levels: list.levels)
    }
  }

  /// The level that a paragraph with that style has in a list that comes from its style: the one whose `pStyle` names the style or
  /// one that it is based on.
  func level(ofStyles chain: [String], list: Int) -> Int? {
    guard let list = lists[list], let abstract = abstractLists[list.abstract] else { return nil }
    for style in chain {
      for level in 0..<Numbering.levelCount {
        if (list.levels[level] ?? abstract.levels[level])?.styleId == style { return level }
      }
    }
    return nil
  }

  /// Counts a paragraph, and gives its label and the look of it; nil where it has none.
  mutating func next(list id: Int, level: Int) -> (label: String, level: Level)? {
    guard id != 0, let list = lists[id], let abstract = abstractLists[list.abstract] else { return nil }
    let level = min(max(level, 0), Numbering.levelCount - 1)
    func settings(_ level: Int) -> Level? { list.levels[level] ?? abstract.levels[level] }
    guard let own = settings(level) else { return nil }
    var counters = counts[list.abstract] ?? Array(repeating: nil, count: Numbering.levelCount)
    if let start = list.starts[level], overridden.insert([id, level]).inserted {
      counters[level] = start
    } else {
      counters[level] = counters[level].map { min($0 + 1, Numbering.highest) } ?? own.start
    }
    for below in (level + 1)..<max(level + 1, Numbering.levelCount) {
      if let restart = settings(below)?.restart, restart == 0 || level + 1 > restart { continue }
      counters[below] = nil
    }
    counts[list.abstract] = counters
    let label = Numbering.label(own) { place in
      guard let above = settings(place) else { return nil }
      return (above.format, counters[place] ?? list.starts[place] ?? above.start)
    }
    return (label, own)
  }

  /// Word counts no further.
  private static let highest = Int(Int32.max)

  /// The label of a level, its numbers put in.
  private static func label(_ level: Level, _ number: (Int) -> (NumberFormat, Int)?) -> String {
    if level.isPicture { return "•" }
    if level.format == .none, !level.text.contains("%") { return level.text }
    var label = ""
    var isPercent = false
    for character in level.text {
      if isPercent, let place = character.wholeNumberValue, (1...levelCount).contains(place) {
        if let (format, number) = number(place - 1) {
          let isDecimal = level.isLegal && format != .none
          label += isDecimal ? NumberFormat.decimal.text(number) : format.text(number)
        }
        isPercent = false
      } else {
        if isPercent { label += "%" }
        isPercent = character == "%"
        if !isPercent { label.append(character) }
      }
    }
    return isPercent ? label + "%" : label
  }
}

// MARK: Reading

extension Numbering {
  private static func abstractList(_ tree: XMLTree, _ index: XMLTree.Index, _ fonts: ThemeFonts) -> AbstractList {
    var list = AbstractList()
    for child in tree.children(index) {
      switch tree.tag(child) {
      case .lvl:
        guard let place = tree.number(child, .ilvl), (0..<levelCount).contains(place) else { continue }
        list.levels[place] = level(tree, child, fonts)
      case .numStyleLink: list.otherStyle = tree.attribute(child, .val)
      case .styleLink: list.styleLink = tree.attribute(child, .val)
      default: break
      }
    }
    return list
  }

  private static func list(_ tree: XMLTree, _ index: XMLTree.Index, _ abstract: Int, _ fonts: ThemeFonts) -> List {
    var list = List(abstract: abstract)
    for child in tree.children(index) where tree.tag(child) == .lvlOverride {
      guard let place = tree.number(child, .ilvl), (0..<levelCount).contains(place) else { continue }
      if let start = tree.childNumber(child, .startOverride) { list.starts[place] = clamped(start) }
      if let settings = tree.child(child, .lvl) { list.levels[place] = level(tree, settings, fonts) }
    }
    return list
  }

  private static func level(_ tree: XMLTree, _ index: XMLTree.Index, _ fonts: ThemeFonts) -> Level {
    var level = Level()
    level.run = RunProperties(tree, tree.child(index, .rPr), fonts: fonts)
    for child in tree.children(index) {
      switch tree.tag(child) {
      case .start: level.start = clamped(tree.number(child, .val) ?? 0)
      case .numFmt: level.format = NumberFormat(tree.attribute(child, .val), custom: tree.attribute(child, .format))
      case .alternateContent:
        guard let chosen = tree.chosenAlternative(child), let format = tree.child(chosen, .numFmt) else { continue }
        level.format = NumberFormat(tree.attribute(format, .val), custom: tree.attribute(format, .format))
      case .lvlText: level.text = tree.attribute(child, .val) ?? ""
      case .isLgl: level.isLegal = tree.isOn(child)
      case .lvlRestart: level.restart = tree.number(child, .val)
      case .pStyle: level.styleId = tree.attribute(child, .val)
      case .lvlPicBulletId: level.isPicture = true
      default: break
      }
    }
    return level
  }

  private static func clamped(_ start: Int) -> Int { min(max(start, 0), highest) }
}

extension XMLTree {
  /// The one of several forms of the same content that a program of today shows: the first that asks for nothing unknown.
  func chosenAlternative(_ index: Index) -> Index? {
    let known: Set<Substring> = ["wps", "wpg", "wpc", "wpi", "wp14", "w14", "w15", "w16se", "a14", "v", "wp", "pic"]
    // Real ones have two or three forms.
    for child in children(index).prefix(64) {
      if tag(child) == .choice, (attribute(child, .requires) ?? "").split(separator: " ").allSatisfy(known.contains) {
        return child
      }
      if tag(child) == .fallback { return child }
    }
    return nil
  }
}
