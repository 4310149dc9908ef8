import Vietnamese

extension ProvisionRun {
  // MARK: The way to each

  /// Each provision with the ones that it stands in, which follow it: `khoản 2 Điều 5`; or, all in a row, stand before
  /// it: `Điều 5 khoản 2`. What is in nothing that is named is left out. Words that only say in what another one stands are
  /// part of that one's link.
  ///
  /// - Parameter isNamed: Whether the words behind say in which act they stand, so that `mục 1` is no item of some list.
  func resolved(isNamed: Bool) -> [Resolved] {
    if let falling = falling() { return [falling] }
    if let clauses = clausesOfFirst() { return clauses }
    var found: [Resolved] = []
    var context = Context(isNamed: isNamed)
    let clauses = clausesOfEach()
    for at in items.indices.reversed() {
      let way = context.way(to: items[at]) + (clauses[at].map { [items[$0]] } ?? [])
      if way.isEmpty || at > 0 && items[at - 1].isInNext { continue }
      var last = at
      while items[last].isInNext, last + 1 < items.count { last += 1 }
      found.append(Resolved(way, text: items[at].text.lowerBound..<items[last].text.upperBound))
    }
    return found.reversed()
  }

  /// Articles in a list of which one clause is meant in each, by their items, and the clause.
  private func clausesOfEach() -> [Int: Int] {
    var clauses: [Int: Int] = [:]
    for at in items.indices where items[at].isOfEach && items[at].kind == .number && at + 1 < items.count {
      if at > 0, items[at - 1].kind == .number || items[at - 1].isInNext { continue }
      var next = at + 2
      while next < items.count, items[next].isBare, items[next].kind == .article {
        clauses[next] = at
        next += 1
      }
    }
    return clauses
  }

  /// What the items behind say of the one before them.
  private struct Context {
    private let isNamed: Bool
    private var article: Item?
    private var clause: Item?
    /// Whether that is called a point, as old acts call it.
    private var isPoint = false
    /// Chapter, part, appendix: what articles and sections stand in.
    private var chapter: Item?
    private var part: Item?
    private var appendix: Item?
    private var section: Item?

    init(isNamed: Bool) { self.isNamed = isNamed }

    /// What a clause stands in where no article is named: `khoản 2 Mục III Phần I`, `khoản 1 Phụ lục II`.
    private var holders: [Item] { [appendix, part, chapter, section].compactMap { $0 } }
    private var isHeld: Bool { section != nil || appendix != nil || part?.isRoman == true }

    /// An item behind all that it stands in; empty where that is not known.
    mutating func way(to item: Item) -> [Item] {
      switch item.kind {
      case .article:
        (article, clause) = (item, nil)
        return [appendix, item].compactMap { $0 }
      case .number:
        (clause, isPoint) = (item, false)
        if let article { return [appendix, article, item].compactMap { $0 } }
        // `điểm 1 Thông báo này`
        return item.number == nil || isNamed && holders.isEmpty ? [item] : isHeld ? holders + [item] : []
      // Old acts and plans say `điểm 2` of what is numbered 2.
      case .letter where (clause == nil || isPoint) && item.number?.first?.isNumber == true:
        let way = way(to: item.asNumber)
        isPoint = true
        return way
      case .letter:
        if let clause {
          if let article { return [appendix, article, clause, item].compactMap { $0 } }
          return clause.number == nil ? [clause, item] : isHeld ? holders + [clause, item] : []
        }
        if let article { return [appendix, article, item].compactMap { $0 } }
        return item.number == nil ? [item] : section == nil ? [] : holders + [item]
      case .subsection:
        (article, clause) = (nil, nil)
        return [part, chapter, section, item].compactMap { $0 }
      case .section:
        (section, article, clause) = (item, nil, nil)
        // `mục 1` alone is an item of some list.
        let isSure = item.isCapital || item.isRoman || item.number == nil
        // `mục 1 Kế hoạch này` is what bears that number, and no Roman part.
        if isNamed, !isSure, appendix == nil, part == nil, chapter == nil { return [item.asNumber] }
        return isSure || appendix != nil || part != nil || chapter != nil
          ? [appendix, part, chapter, item].compactMap { $0 } : []
      case .chapter:
        (chapter, section, article, clause) = (item, nil, nil, nil)
        return [part, item].compactMap { $0 }
      case .part:
        // `Phần A Phụ lục I`: a part of that appendix.
        let holder = appendix
        self = Context(isNamed: isNamed)
        // `khẩu phần A`, `phần A của hồ sơ`: in small letters and of no named text, a letter is no part.
        if item.number?.first?.isLetter == true, !item.isCapital, !isNamed { return [] }
        (appendix, part) = (holder, item)
        return [holder, item].compactMap { $0 }
      default:
        self = Context(isNamed: isNamed)
        appendix = item
        return [item]
      }
    }
  }

  /// `Điều 134, các khoản 4, 5 và khoản 6`: clauses of the article before them, and no article behind.
  private func clausesOfFirst() -> [Resolved]? {
    guard items.count > 2, items[0].kind == .article, items[0].number != nil,
      items[0].isInNext || items[0].isBeforeComma,
      items.dropFirst().allSatisfy({ $0.kind == .number && $0.number != nil && !$0.isInNext })
    else { return nil }
    return items.indices.dropFirst().map { at in
      let start = at == 1 ? self.start : items[at].text.lowerBound
      return Resolved([items[0], items[at]], text: start..<items[at].text.upperBound)
    }
  }

  /// `Điều 5 khoản 2 điểm a`, `Điều 5, khoản 2`, and nothing else.
  private func falling() -> Resolved? {
    guard items.count > 1, items.count < 4, items[0].kind == .article, items[1].kind == .number,
      items.count == 2 || items[2].kind == .letter, items.dropLast().allSatisfy({ $0.isInNext || $0.isBeforeComma })
    else { return nil }
    return Resolved(items, text: start..<end)
  }
}
