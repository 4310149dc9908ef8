import Bytes
import Markup
import Vietnamese

// New text of an amended provision that stands without quotation marks: behind `Sửa đổi khoản 2 Điều 3 như sau:` that very
// provision, up to where this document's own numbers go on.

extension DocumentLines {
  /// The last line of such a text that begins with this line; nil where none does.
  mutating func unmarkedQuotation(from index: Int) -> Int? {
    guard zone == .main, last >= 0, let label = facts[index].label, let provision = label.label, !label.isInformal,
      facts[index].hashes == 0 || provision.kind == .article, isAmending(last),
      let token = DocumentLines.token(provision)
    else { return nil }
    let named = provisions(named: provision.kind, last)
    guard named.contains(token), article > 0 || provision.kind == .number || provision.kind == .letter else {
      return nil
    }
    // A label that is named, and the one that this document's own row awaits: with a second one of the same it is quoted.
    var doubtful = isNext(provision, label.form) ? (line: index, before: index) : nil
    var at = index
    var (isLast, lastOne) = (false, index)
    for _ in 0..<400 {
      guard let next = next(after: at), !isEndOfText(next) else {
        isLast = true
        break
      }
      if facts[next].hashes > 0, facts[next].label?.label == nil { return nil }
      if ends(next, after: at, provision.kind, facts[index].hashes) { break }
      if let sibling = sibling(next, of: provision, label.form) {
        lastOne = next
        let isNamed = DocumentLines.token(sibling).map(named.contains) ?? false
        if isNext(sibling, label.form) {
          if doubtful != nil || !isNamed { break }
          doubtful = (next, at)
        } else if let found = doubtful, !isNamed, isBehind(sibling, facts[found.line].label?.label) {
          // `2. Sửa đổi khoản 3 như sau:⏎3. …⏎4. …`: either the new text is missing, or this document's own 3.
          passedOver.append(PassedOver(line: found.line, reason: .perhapsQuotation))
          if found.line == index { return nil }
          at = found.before
          break
        }
      }
      at = next
    }
    // `Sửa đổi Điều 2 và Điều 3 như sau:⏎Điều 2. …⏎Điều 3. Hiệu lực` and no article behind: an act ends with articles of its own.
    if isLast, isOfForce(lastOne), provision.kind == .article, let found = doubtful, !isBelowOwnArticle(found.line) {
      passedOver.append(PassedOver(line: found.line, reason: .perhapsQuotation))
      if found.line == index { return nil }
      at = found.before
    }
    passedOver.append(PassedOver(line: index, reason: .unmarkedQuotation))
    return at
  }

  /// Whether an article is of the kind that an act ends with: when it is in force, who carries it out.
  private func isOfForce(_ index: Int) -> Bool {
    let words = squeezed(index, 200).lowered()
    return ["hiệu lực", "điều khoản thi hành", "tổ chức thực hiện", "trách nhiệm thi hành"].contains { words.holds($0) }
  }

  /// Whether the document's own articles are over at a line: the signature, or a text that is attached.
  private func isEndOfText(_ index: Int) -> Bool {
    if isClosingLine(index), !facts[index].beginsQuote { return true }
    let kind = facts[index].label?.label?.kind
    return (kind == .appendix || kind == .attachment) && facts[index].isCapital && !facts[index].beginsQuote
  }

  /// Whether a heading stands below that of the open article, and so is none of the document's own.
  private func isBelowOwnArticle(_ index: Int) -> Bool {
    guard let own = path.levels.last(where: { $0.kind == .article })?.headingLevel else { return false }
    return facts[index].hashes > own
  }

  /// The label of a line that is of the same kind and form as the one quoted.
  private func sibling(_ index: Int, of label: ProvisionLabel, _ form: UInt8) -> ProvisionLabel? {
    guard let other = facts[index].label, let sibling = other.label, sibling.kind == label.kind, !other.isInformal,
      !facts[index].beginsQuote, sibling.kind == .article || other.form == form
    else { return nil }
    return sibling
  }

  /// Whether a line stands behind the new text of a provision of this kind, whatever number it bears.
  ///
  /// - Parameter level: That of the heading that the provision is; 0 for none.
  private func ends(_ index: Int, after before: Int, _ kind: Provision.Kind, _ level: Int) -> Bool {
    let line = facts[index]
    if line.isSet || line.quoteMarks > 0 || goesOnOutside(index, after: before) { return true }
    // Headings below that of the article are its clauses.
    if kind == .article, level > 0, line.hashes > level { return false }
    if line.hashes > 0, kind != .article || line.label?.label?.kind != .article { return true }
    guard let label = line.label, let provision = label.label, !label.isInformal, !line.beginsQuote else {
      return false
    }
    switch provision.kind {
    case .part, .appendix, .attachment: return true
    case .chapter: return kind != .chapter
    case .section: return kind != .chapter && kind != .section && provision.isNamed
    case .article: return kind == .chapter || kind == .section ? isNext(provision, label.form) : kind != .article
    case .number: return kind != .number && goesOn(provision, label.form) && (kind == .letter || isAmending(index))
    case .letter: return kind != .letter && goesOn(provision, label.form) && isAmending(index)
    default: return false
    }
  }

  /// Whether a label is the one that this document's own row awaits.
  private func isNext(_ label: ProvisionLabel, _ form: UInt8) -> Bool {
    switch label {
    case .article(let token): Int(token) == article + 1
    // `3a.` is put in between, and no row awaits it.
    case .number(let text): Int(text) != nil && goesOn(label, form)
    case .chapter, .section: path.levels.contains { $0.kind == label.kind }
    default: goesOn(label, form)
    }
  }

  private func isBehind(_ one: ProvisionLabel, _ other: ProvisionLabel?) -> Bool {
    guard let one = Ordinal.value(of: one), let other = other.flatMap(Ordinal.value) else { return false }
    return one > other
  }

  /// Whether a line says that a provision is changed or added, and how: `2. Điều 4 được sửa đổi như sau:`.
  private func isAmending(_ index: Int) -> Bool {
    guard facts[index].last == UInt8(ascii: ":"), facts[index].length < 800 else { return false }
    let words = text(index).withUnsafeBufferPointer { String(lowering: $0) }
    return ["sửa đổi", "bổ sung", "thay thế", "được sửa", "sửa khoản", "sửa điều", "sửa điểm"].contains(
      where: words.holds)
  }

  /// The numbers of a kind that a line names: of `Sửa đổi Điều 3, 4 và bổ sung Điều 4a như sau:` 3, 4, 4a. Its own label is none.
  private func provisions(named kind: Provision.Kind, _ index: Int) -> Set<String> {
    guard let word = DocumentLines.kinds[kind] else { return [] }
    let words = String(decoding: text(index).dropFirst(facts[index].label?.text ?? 0), as: UTF8.self).lowered()
    var named: Set<String> = []
    var isListing = false
    for token in words.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      if token == word {
        isListing = true
      } else if isListing, isNumber(token, kind) {
        named.insert(String(token))
      } else if token != "và" {
        isListing = false
      }
    }
    return named
  }

  private func isNumber(_ token: Substring, _ kind: Provision.Kind) -> Bool {
    guard let first = token.first else { return false }
    if kind == .letter { return token.count <= 2 && first.isLetter && token.dropFirst().allSatisfy(\.isNumber) }
    let isRoman = (kind == .chapter || kind == .section) && "ivxl".contains(first)
    let rest = token.drop { isRoman ? "ivxl".contains($0) : $0.isASCII && $0.isNumber }
    return (isRoman || first.isASCII && first.isNumber) && rest.count <= 1 && rest.allSatisfy(\.isLetter)
  }

  private static let kinds: [Provision.Kind: String] = [
    .chapter: "chương", .section: "mục", .article: "điều", .number: "khoản", .letter: "điểm",
  ]

  /// What a chapter, section, article, clause or point is named by, in small letters; nil for other parts.
  private static func token(_ label: ProvisionLabel) -> String? {
    switch label {
    case .article(let token), .letter(let token), .chapter(let token), .section(let token):
      small(token)
    case .number(let text): small(text)
    default: nil
    }
  }

  private static func small(_ token: String) -> String {
    let small = token.lowercased()
    return small.utf8.contains(UInt8(ascii: "d")) ? small.replacing("dd", with: "đ") : small
  }
}
