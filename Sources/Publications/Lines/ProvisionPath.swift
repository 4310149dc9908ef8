import Vietnamese

/// The provisions that have been opened one after the other, and those that are open: how each one is called, and which
/// anchor it gets.
struct ProvisionPath {
  /// The provisions in order; `block` is what the caller gave.
  private(set) var provisions: [Provision] = []
  private var used: Set<String> = []
  private var lastNumber: [String: Int] = [:]
  private(set) var levels: [Level] = []
  /// The parts and chapters in which Roman numbers begin anew.
  private var countingAnew: Set<Int> = []
  /// Whether chapters begin anew in each part, so that their anchors name the part too.
  var chaptersBeginAnew = false
  /// Whether Roman numbers of parts, chapters and sections are figures in anchors.
  var isArabic = true

  /// A provision that is open.
  struct Level {
    let rank: Int
    let headingLevel: Int?
    let id: String
    let label: String
    let kind: Provision.Kind
    /// Of a number what it says: `1-1`.
    let number: String
    /// The sign behind its number or letter, and what that says in its row.
    let form: UInt8
    let value: Int
    /// Whether its row stands below another one of the same kind: `1)` below `1.`.
    let isBelow: Bool
    /// Whether it is an article or stands in one.
    let isArticle: Bool
    let provision: Int
  }

  /// The innermost provision that is open.
  var current: Int? { levels.last?.provision }

  /// Whether an article is open.
  var isInArticle: Bool { levels.last?.isArticle ?? false }

  /// Keeps anchors for other parts of the page.
  mutating func reserve(_ ids: some Sequence<String>) { used.formUnion(ids) }

  /// Closes what stands under a heading of this level or a higher one; a text attached that no heading opened stays.
  mutating func close(headingLevel: Int) {
    while let last = levels.last, last.headingLevel ?? 7 >= headingLevel, last.rank > 0 || last.headingLevel != nil {
      levels.removeLast()
    }
  }

  /// Closes everything but the text attached to the document or the appendix that is open.
  mutating func closeParts() { while let last = levels.last, last.rank > 0 { levels.removeLast() } }

  /// Opens again what was closed.
  mutating func reopen(_ levels: [Level]) { self.levels = levels }

  /// The anchor that a marked heading of a part or chapter had before figures stood in anchors, `chuong-ii`; it stays.
  mutating func formerAnchor(_ label: ProvisionLabel) -> String? {
    let (word, token): (String, String)
    switch label {
    case .chapter(let text): (word, token) = ("chuong", text)
    case .part(let text): (word, token) = ("phan", text)
    default: return nil
    }
    guard figure(token) != token || chaptersBeginAnew else { return nil }
    let component = levels.first { $0.rank == 0 }.map { $0.id + "-" } ?? ""
    let stem = component + word + "-" + token
    return used.insert(stem).inserted ? stem : nil
  }

  /// Where a label stands among those that are open.
  struct Place {
    /// Lower ranks hold higher ones.
    var rank: Int
    /// Whether its row stands below another one of the same kind.
    var isBelow = false
    /// The sign behind its number or letter.
    var form: UInt8 = 0
  }

  /// Opens a provision; gives its anchor.
  mutating func open(
    _ label: ProvisionLabel, at place: Place? = nil, headingLevel: Int?, block: Int, labelLength: Int = 0
  ) -> String {
    let place = place ?? Place(rank: label.rank)
    while let last = levels.last, last.rank >= place.rank { levels.removeLast() }
    let parent = levels.last
    let (stem, name) = place.isBelow ? naming(below: parent, label) : naming(label, parent: parent)
    let id = unique(stem)
    provisions.append(
      Provision(
        block: block, id: id, label: name, kind: label.kind, parent: parent?.provision, labelLength: labelLength))
    var isArticle = parent?.isArticle ?? false
    switch label {
    case .article: isArticle = true
    // What stands below `I.` in an article is counted there, and is no clause of the article.
    case .roman, .capital: isArticle = false
    default: break
    }
    var number = ""
    if case .number(let text) = label { number = hyphened(text) }
    levels.append(
      Level(
        rank: place.rank, headingLevel: headingLevel, id: id, label: name, kind: label.kind, number: number,
        form: place.form, value: Ordinal.rowPlace(of: label) ?? 0, isBelow: place.isBelow, isArticle: isArticle,
        provision: provisions.count - 1))
    return id
  }

  /// A number or letter of a row below another one.
  private mutating func naming(below parent: Level?, _ label: ProvisionLabel) -> (stem: String, name: String) {
    let (id, name) = (parent.map { $0.id + "-" } ?? "", parent.map { $0.label + " " } ?? "")
    switch label {
    case .letter(let n): return (id + n, name + "điểm \(shown(n))")
    case .number(let n): return (id + n, name + "mục \(shown(n))")
    default: return naming(label, parent: parent)
    }
  }

  private mutating func naming(_ label: ProvisionLabel, parent: Level?) -> (stem: String, name: String) {
    let component = levels.first { $0.rank == 0 }
    let prefix = component.map { ($0.id + "-", $0.label + ", ") } ?? ("", "")
    let section = parent.flatMap { $0.rank >= 50 ? $0 : nil }
    switch label {
    case .attachment(let slug, let name): return (slug, name)
    case .appendix(let n):
      return (n.isEmpty ? "phu-luc" : "phu-luc-\(n)", n.isEmpty ? "Phụ lục" : "Phụ lục \(n.uppercased())")
    case .part(let n): return (prefix.0 + "phan-\(figure(n))", prefix.1 + "Phần \(n.uppercased())")
    case .chapter(let n):
      let part = chaptersBeginAnew ? levels.first { $0.kind == .part } : nil
      return (
        (part.map { $0.id + "-" } ?? prefix.0) + "chuong-\(figure(n))",
        (part.map { $0.label + " " } ?? prefix.1) + "Chương \(n.uppercased())"
      )
    case .section(let n):
      let above = levels.last { $0.kind == .chapter || $0.kind == .part }
      return (
        (above.map { $0.id + "-" } ?? prefix.0) + "muc-\(figure(n))",
        (above.map { $0.label + " " } ?? prefix.1) + "Mục \(n.uppercased())"
      )
    case .subsection(let n):
      let above = levels.last { $0.rank > 0 && $0.rank < 40 }
      return (
        (above.map { $0.id + "-" } ?? prefix.0) + "tieu-muc-\(figure(n))",
        (above.map { $0.label + " " } ?? prefix.1) + "Tiểu mục \(n)"
      )
    case .article(let n): return (prefix.0 + "dieu-\(n)", prefix.1 + "Điều \(shown(n))")
    case .capital(let n), .roman(let n):
      let written = n == "dd" ? "Đ" : n.uppercased()
      if let section, !section.isArticle { return (section.id + "-\(n)", section.label + " mục \(written)") }
      guard let section else {
        let part = partCountingAnew("muc-\(n)", prefix.0)
        return (
          (part.map { $0.id + "-" } ?? prefix.0) + "muc-\(n)",
          (part.map { $0.label + " " } ?? prefix.1) + (part == nil ? "Mục" : "mục") + " \(written)"
        )
      }
      return (prefix.0 + "muc-\(n)", section.label + " mục \(written)")
    case .number(let n): return number(n, prefix, section)
    case .letter(let n):
      guard let section else { return (prefix.0 + "muc-\(n)", prefix.1 + "Mục \(shown(n))") }
      return (section.id + (section.isArticle ? "-diem-\(n)" : "-\(n)"), section.label + " điểm \(shown(n))")
    }
  }

  /// The part or chapter that is open, where Roman numbers begin anew in it: they name it, and so do those behind them there.
  private mutating func partCountingAnew(_ stem: String, _ prefix: String) -> Level? {
    guard let part = levels.last(where: { $0.kind == .part || $0.kind == .chapter }),
      used.contains(prefix + stem) || countingAnew.contains(part.provision)
    else { return nil }
    countingAnew.insert(part.provision)
    return part
  }

  private mutating func number(_ n: String, _ prefix: (String, String), _ section: Level?) -> (String, String) {
    let hyphened = hyphened(n)
    guard let section else {
      guard n.utf8.first.map({ $0 > 0x39 }) ?? false else {
        return (prefix.0 + "muc-\(hyphened)", prefix.1 + "Mục \(n)")
      }
      // `I.1.` without an `I.` above it
      let part =
        partCountingAnew("muc-\(n.prefix { $0 != "." })", prefix.0) ?? partCountingAnew("muc-\(hyphened)", prefix.0)
      return (
        (part.map { $0.id + "-" } ?? prefix.0) + "muc-\(hyphened)",
        (part.map { $0.label + " " } ?? prefix.1) + (part == nil ? "Mục" : "mục") + " \(n.uppercased())"
      )
    }
    // `I.1.` under `I.`
    if section.kind == .section, let dot = n.firstIndex(of: "."), section.id.hasSuffix("-" + n[..<dot]) {
      let tail = String(n[n.index(after: dot)...])
      return (section.id + "-" + self.hyphened(tail), section.label + "." + tail)
    }
    // `1.2` under `1` is already complete.
    let isUnder = section.kind == .number && hyphened.hasPrefix(section.number + "-")
    if isUnder {
      let tail = String(hyphened.dropFirst(section.number.utf8.count + 1))
      return (section.id + "-" + tail, section.label + "." + dotted(tail))
    }
    if section.isArticle, let article = levels.last(where: { $0.kind == .article || $0.kind == .section }) {
      if Ordinal.isPoint(.number(n)), let dot = n.lastIndex(of: ".") {
        let (clause, point) = (String(n[..<dot]), String(n[n.index(after: dot)...]))
        return (
          article.id + "-khoan-\(clause)-diem-\(point)",
          article.label + " khoản \(clause) điểm \(point == "dd" ? "đ" : point)"
        )
      }
      return (article.id + "-khoan-\(hyphened)", article.label + " khoản \(shown(n))")
    }
    return (section.id + "-" + hyphened, section.label + "." + n)
  }

  /// `2` for `ii`, `2a` for `iia`.
  private func figure(_ token: String) -> String {
    guard isArabic, let last = token.last else { return token }
    if let value = Ordinal.value(roman: token) { return String(value) }
    if let value = Ordinal.value(roman: String(token.dropLast())) { return String(value) + String(last) }
    return token
  }

  /// As printed: `đ` for `dd`.
  private func shown(_ token: String) -> String {
    if PointLetter.base(of: token) != nil { return PointLetter.shown(token) }
    return token.utf8.count > 1 && token.utf8.contains(UInt8(ascii: "d")) ? token.replacing("dd", with: "đ") : token
  }

  /// `1-1` for `1.1`.
  private func hyphened(_ number: String) -> String {
    number.utf8.contains(UInt8(ascii: ".")) ? number.replacing(".", with: "-") : number
  }

  /// `1.1` for `1-1`.
  private func dotted(_ number: String) -> String {
    number.utf8.contains(UInt8(ascii: "-")) ? number.replacing("-", with: ".") : number
  }

  /// The id, or with the first free number behind it.
  mutating func unique(_ stem: String) -> String {
    if used.insert(stem).inserted { return stem }
    var number = lastNumber[stem] ?? 1
    repeat { number += 1 } while !used.insert("\(stem)-\(number)").inserted
    lastNumber[stem] = number
    return "\(stem)-\(number)"
  }
}
