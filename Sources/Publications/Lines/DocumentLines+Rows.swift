import Bytes
import Vietnamese

// The rows of numbers and letters of a document: what goes on with which, and what stands below what.

extension DocumentLines {
  /// The innermost open level of a kind, of a form where one is given.
  private func level(_ kind: Provision.Kind, form: UInt8? = nil) -> ProvisionPath.Level? {
    path.levels.last { level in
      level.kind == kind && (form == nil || level.form == form) && !level.number.utf8.contains(UInt8(ascii: "-"))
    }
  }

  /// Where a label stands among those that are open. `1)` and what follows it stand below an open `1.`, and the other way
  /// round; `I.` in an article stands in it.
  func place(of label: ProvisionLabel, _ form: UInt8) -> ProvisionPath.Place {
    var place = ProvisionPath.Place(rank: label.rank, form: form)
    switch label {
    case .number(let text) where !text.utf8.contains(UInt8(ascii: ".")), .letter(let text):
      if let own = level(label.kind, form: form) {
        (place.rank, place.isBelow) = (own.rank, own.isBelow)
      } else if let other = level(label.kind) {
        if beginsRow(text), let last = path.levels.last {
          (place.rank, place.isBelow) = (last.rank + 1, true)
        } else {
          // One sign for another by mistake.
          place = ProvisionPath.Place(rank: other.rank, isBelow: other.isBelow, form: other.form)
        }
      }
    case .roman, .capital:
      guard let article = path.levels.lastIndex(where: { $0.kind == .article }),
        !path.levels[..<article].contains(where: { $0.rank >= 50 })
      else { break }
      place.rank = label.rank + 10
    default: break
    }
    return place
  }

  private func beginsRow(_ text: String) -> Bool { text == "1" || text == "01" || text == "a" }

  /// Whether the label goes on with the document's numbers.
  func goesOn(_ label: ProvisionLabel, _ form: UInt8) -> Bool {
    switch label {
    case .attachment, .appendix, .part, .chapter, .section, .subsection: return true
    case .article(let token):
      guard let value = Int(token.prefix { $0.isNumber }) else { return false }
      return value == article + 1 || value == article && token.last?.isLetter == true || value == 1
    case .capital: return Ordinal.value(of: label) == 1 || path.levels.contains { $0.kind == .section && $0.rank != 55 }
    case .roman:
      let value = Ordinal.value(of: label) ?? 0
      // `II-` behind the articles of `I-`, which begin rows of their own.
      return value == roman + 1 || value == 1 || value == lastRoman + 1
        || path.levels.contains { $0.rank == ProvisionRank.roman && $0.value + 1 == value }
    case .number(let text):
      let parts = text.parts(between: ".")
      if parts.count > 1, let value = Ordinal.value(roman: String(parts[0])) {
        if parts.count > 2 { return path.levels.contains { $0.number.hasPrefix(parts[0] + "-") } }
        return value == roman || value == roman + 1
      }
      // `1.a.` may open the clause itself.
      if Ordinal.isPoint(label), Int(parts[0]) == number + 1 { return true }
      if parts.count > 1 { return Int(parts[0]) == number || path.levels.contains { $0.number == String(parts[0]) } }
      let digits = Int(text.prefix { $0.isNumber }) ?? 0
      let last = last(.number, form) ?? number
      if digits == last + 1 || digits == last && text.last?.isLetter == true { return true }
      return digits == 1 && level(.number, form: form) == nil && (last == 0 || level(.number) != nil)
    case .letter(let token):
      let value = Ordinal.rowPlace(of: label) ?? 0
      let last = last(.letter, form) ?? letter
      return value == last + 1 || value == 1 || token.count > 1 && value == last
    }
  }

  /// Whether a number or letter goes on an open row of its form, with a gap.
  func isAhead(_ label: ProvisionLabel, _ form: UInt8) -> Bool {
    guard label.kind == .number || label.kind == .letter, let value = Ordinal.value(of: label),
      let last = level(label.kind, form: form)?.value
    else { return false }
    return value > last && value < last + 5
  }

  /// The last number of the open row of a form; nil where none is open.
  func lastNumber(_ form: UInt8) -> Int? { level(.number, form: form)?.value }

  /// The last number or letter of the row that a label of this form goes on; nil where none is open.
  private func last(_ kind: Provision.Kind, _ form: UInt8) -> Int? {
    (level(kind, form: form) ?? level(kind)).map(\.value)
  }

  /// Takes the label in as the last of its row.
  ///
  /// - Parameter isBelow: Whether the row stands below another one, which is not counted on.
  mutating func count(_ label: ProvisionLabel, isBelow: Bool = false) {
    romanSigns = 0
    switch label {
    case .attachment, .appendix:
      (article, number, letter, roman) = (0, 0, 0, 0)
      (lastArticle, lastRoman) = (0, 0)
    case .part, .chapter, .section, .subsection:
      (number, letter, roman) = (0, 0, 0)
      lastRoman = 0
    case .article(let token):
      article = Int(token.prefix { $0.isNumber }) ?? article
      lastArticle = article
      (number, letter, roman) = (0, 0, 0)
      if !path.levels.contains(where: { $0.rank == 0 }) { hasArticles = true }
    case .capital: (number, letter, roman) = (0, 0, 0)
    case .roman:
      roman = Ordinal.value(of: label) ?? roman
      (number, letter, lastRoman) = (0, 0, roman)
    case .number(let text) where text.utf8.first.map { $0 > 0x39 } ?? false:
      roman = Ordinal.value(roman: String(text.prefix { $0 != "." })) ?? roman
      (number, letter) = (0, 0)
    case .number(let text):
      if !isBelow { number = Int(text.parts(between: ".")[0].prefix { $0.isNumber }) ?? number }
      letter = 0
    case .letter: letter = Ordinal.rowPlace(of: label) ?? letter
    }
  }

  /// The label of a point whose letter is a capital, `A) Một;` under `1. Khoản một:`; nil for what is no point of a clause.
  ///
  /// A group of an article, `A) NHÓM MỘT⏎1. …`, stands above its clauses and not below one.
  func pointInCapital(_ index: Int) -> LineLabel? {
    guard let label = facts[index].label, case .capital(let token)? = label.label, ").".utf8.contains(label.form),
      facts[index].hashes == 0, !facts[index].isCapital, path.isInArticle, let open = path.levels.last
    else { return nil }
    let point = ProvisionLabel.letter(token)
    switch open.kind {
    case .number:
      guard token == "a", facts[last].last == UInt8(ascii: ":") else { return nil }
      if label.form == UInt8(ascii: "."), !goesOnBehindCapitals(index, open) { return nil }
    case .letter: guard open.form == label.form, Ordinal.value(of: point) == open.value + 1 else { return nil }
    default: return nil
    }
    return label.meaning(point, form: label.form)
  }

  /// Whether the row of clauses goes on behind capitals that begin with a line, `1. Các nhóm:⏎A. Một⏎B. Hai⏎2. …`, and no row of its own
  /// begins below one of them.
  private func goesOnBehindCapitals(_ index: Int, _ open: ProvisionPath.Level) -> Bool {
    var at = index
    for _ in 0..<40 {
      guard let next = next(after: at) else { return false }
      if let behind = facts[next].label, let label = behind.label {
        switch label {
        case .number where behind.form == open.form: return Ordinal.value(of: label) == open.value + 1
        case .capital, .letter: break
        default: return false
        }
      }
      at = next
    }
    return false
  }

  /// Whether a letter typed twice, `aa)`, goes on with no row: then it is a sign before an item.
  func isDoubledOfNoRow(_ index: Int) -> Bool {
    guard let label = facts[index].label, case .letter(let token)? = label.label, PointLetter.isDoubled(token) else {
      return false
    }
    return !goesOn(.letter(token), label.form)
  }

  /// Whether a letter, `i)`, is the first of a row of small Roman numbers, or one in its midst.
  func isSmallRoman(_ index: Int) -> Bool {
    guard let label = facts[index].label, case .letter(let token)? = label.label, label.form == UInt8(ascii: ")") else {
      return false
    }
    if token == "v" || token == "x" { return romanSigns > 0 }
    guard token == "i" else { return false }
    var at = index
    for _ in 0..<24 {
      guard let next = next(after: at) else { return false }
      if let behind = facts[next].label {
        if behind.bullet == UInt8(ascii: "("), text(next).prefix(behind.end).contains(UInt8(ascii: "i")) { return true }
        if behind.label != nil { return false }
      }
      at = next
    }
    return false
  }
}
