import Bytes
import Markup
import Vietnamese

// What opens a part or a paragraph, and what goes on with the sentence before it.

extension DocumentLines {
  /// How many characters a line holds where the text is broken into lines; 0 where each line is a paragraph.
  ///
  /// Broken text has no long lines, and many that begin in the midst of a sentence.
  static func width(of facts: [LineFacts]) -> Int {
    var longest = 0
    var behind = 0
    var midst = 0
    var isAdjacent = false
    var before: LineFacts?
    for line in facts {
      defer {
        before = line
        isAdjacent = !line.isBlank && !line.isSet && !line.isRule
      }
      guard !line.isBlank, !line.isSet, !line.isRule else { continue }
      longest = max(longest, line.length)
      guard isAdjacent, let before, line.label == nil || line.label?.label == nil else { continue }
      behind += 1
      if line.beginsSmall, !before.endsSentence, before.length > 40 { midst += 1 }
    }
    return longest <= 160 && midst * 5 >= behind && midst > 0 ? longest : 0
  }

  /// Whether lines are of very different lengths, and none begins in the midst of a sentence.
  static func areWhole(_ facts: [LineFacts]) -> Bool {
    var longest = 0
    var before: LineFacts?
    for line in facts where !line.isSet && !line.isRule {
      defer { before = line.isBlank ? nil : line }
      longest = max(longest, line.length)
      if let before, line.beginsSmall, line.label == nil, !before.endsSentence, before.length > 40 { return false }
    }
    return longest > 100
  }

  /// Whether numbers of chapters are used twice before any text of its own is attached.
  static func repeatsChapters(_ facts: [LineFacts]) -> Bool {
    var seen: Set<String> = []
    var parts = 0
    for line in facts where !line.beginsQuote {
      switch line.label?.label {
      case .part: parts += 1
      case .chapter(let token) where parts > 0: if !seen.insert(token).inserted { return true }
      case .article("1") where !seen.isEmpty && parts == 0: return false
      default: break
      }
    }
    return false
  }

  /// The line before, where nothing stands between.
  var adjacent: LineFacts? { isAdjacent && last >= 0 ? facts[last] : nil }

  /// Whether the line before was filled as far as its words allow, so that a sentence may go on here.
  func isFull(before index: Int) -> Bool {
    guard width > 0, let before = adjacent else { return false }
    let first = text(index).prefix { $0 != 0x20 }.count
    return before.length + 1 + first > width - 12
  }

  /// Whether a paragraph begins with a line that has no label.
  func opensParagraph(_ index: Int) -> Bool {
    guard let before = adjacent else { return true }
    let line = facts[index]
    if before.isRule || before.hashes > 0 || before.isSet || before.isRow || line.isRow { return true }
    if isSource(index) { return true }
    // Where the text is broken into lines, only a line that is left short ends a paragraph.
    if width > 0 { return before.endsSentence && !line.beginsSmall && !isFull(before: index) }
    if index == citedLine { return false }
    if let label = line.label { return !isRange(label, index, behind: before) }
    if line.beginsSmall { return before.last == UInt8(ascii: ";") || before.last == UInt8(ascii: ":") }
    if before.endsSentence || before.isCapital { return true }
    // `… ngày 26 tháng⏎11 năm 2025`, but not `1 Nguyễn Văn A`.
    if let first = text(index).first, first >= 0x30, first <= 0x39 { return beginsRow(index) }
    if before.label?.label != nil { return true }
    return before.last != UInt8(ascii: "-")
  }

  /// Whether a line is one of a list of sources: `[1]: http://…`.
  private func isSource(_ index: Int) -> Bool {
    guard text(index).first == UInt8(ascii: "[") else { return false }
    let rest = text(index).dropFirst().drop { $0 != UInt8(ascii: "]") && $0 > 0x20 }
    return rest.starts(with: "]:".utf8)
  }

  /// Whether a line begins with a number and words with a capital, as the rows of a list do.
  private func beginsRow(_ index: Int) -> Bool {
    let rest = text(index).drop { $0 >= 0x30 && $0 <= 0x39 }
    guard text(index).count - rest.count < 4, rest.first == 0x20 else { return false }
    return String(decoding: rest.dropFirst().prefix(4), as: UTF8.self).first?.isUppercase ?? false
  }

  // MARK: Labels

  /// Whether the label opens a part here, and does not only happen to stand at a line's start.
  mutating func isLabel(_ label: LineLabel, _ index: Int) -> Bool {
    if label.bullet != 0 { return isBullet(label, index) }
    guard let provision = label.label else { return false }
    let isArticle = provision.kind == .article
    let goesOn = goesOn(provision, label.form) || isArticle && article == 0 && isFollowedByNext(provision, index)
    if label.isInformal, !goesOn, !isAhead(provision, label.form), !isArticle || !isArticleAhead(provision, index) {
      return facts[index].hashes > 0 && !provision.isNamed
    }
    if label.isInformal, case .article = provision, speaksOfArticle(index), !isOfThisAct(provision, index) {
      if !speaksOfAct(index), Ordinal.value(of: provision) == article + 1 {
        passedOver.append(PassedOver(line: index, reason: .midSentence))
      } else if !(adjacent?.endsSentence ?? true) {
        citedLine = index
      }
      return false
    }
    if label.isLoose, let before = adjacent, !before.endsSentence, before.label?.form != label.form { return false }
    guard facts[index].hashes == 0, let before = adjacent else { return isInPlace(provision, index) }
    if before.isRule || before.hashes > 0 || before.isSet || before.isRow || before.endsSentence {
      return isInPlace(provision, index)
    }
    // A title has no sentence that could go on here.
    if goesOn, last <= titleEnd { return isInPlace(provision, index) }
    let isUnderTitle =
      goesOn && (width == 0 && before.label?.label?.isNamed == true || before.isCapital && provision.isNamed)
    if !isUnderTitle, let word = wordAwaitingNumber(provision, goesOn: goesOn) {
      let isConfirmed = isConfirmed(provision, label.form, index)
      if goesOn, isConfirmed ?? (isUnbroken || isLabelOfItsOwn(label, behind: word, index)) {
        return isInPlace(provision, index)
      }
      // `tại⏎Chương IX Phần này.` goes on with what it cites.
      if goesOn, provision.kind == .article || !provision.isNamed {
        passedOver.append(PassedOver(line: index, reason: .behind(word)))
      } else {
        citedLine = index
      }
      return false
    }
    if width > 0 {
      guard isFull(before: index), !isSurely(provision, goesOn, before, index) else {
        return goesOn && isInPlace(provision, index)
      }
      if goesOn, isConfirmed(provision, label.form, index) ?? false { return isInPlace(provision, index) }
      if goesOn { passedOver.append(PassedOver(line: index, reason: .midSentence)) }
      return false
    }
    if goesOn || before.isCapital || before.label?.label != nil { return isInPlace(provision, index) }
    if provision.isNamed { return isInPlace(provision, index) }
    passedOver.append(PassedOver(line: index, reason: .midSentence))
    return false
  }

  /// Whether a label in sequence is one though the sentence before it seems to await a number, and no later label tells:
  /// an article with its title, and a clause where lines are paragraphs. Full stops are often forgotten.
  private func isLabelOfItsOwn(_ label: LineLabel, behind word: String, _ index: Int) -> Bool {
    guard width == 0 || !isFull(before: index), !label.isInformal, let provision = label.label else { return false }
    let isBegun = String(decoding: text(index).dropFirst(label.text).prefix(8), as: UTF8.self).first?.isUppercase
    guard isBegun ?? false else { return false }
    switch provision {
    case .article:
      let words = lines[last].suffix(24).split(separator: 0x20).suffix(2).map { String(decoding: $0, as: UTF8.self) }
      if word == "theo" { return ["tiếp", "kèm"].contains(words.first?.lowercased()) }
      return !["tại", "của", "các", "và", "hoặc", "từ"].contains(word)
    case .number: return isWhole && ["ngày", "tháng", "năm", "quý", "thứ", "đến", "phần", "các"].contains(word)
    default: return false
    }
  }

  /// Whether the next label of the row is the one behind this one: without this one the row would have a gap; nil where
  /// there is no other.
  private func isConfirmed(_ label: ProvisionLabel, _ form: UInt8, _ index: Int) -> Bool? {
    guard [.number, .letter, .article].contains(label.kind), let value = Ordinal.value(of: label) else { return nil }
    var at = index
    for _ in 0..<200 {
      guard let next = next(after: at) else { return nil }
      at = next
      guard let behind = facts[next].label, let other = behind.label, !facts[next].beginsQuote else { continue }
      if label.kind == .article {
        guard case .article = other, !behind.isInformal else { continue }
        return Ordinal.value(of: other) == value + 1
      }
      if other.isNamed || other.kind == .section { return nil }
      if other.kind == label.kind, behind.form == form, Ordinal.prefix(of: other) == Ordinal.prefix(of: label) {
        return Ordinal.value(of: other) == value + 1
      }
      if label.kind == .letter, other.kind == .number { return nil }
    }
    return nil
  }

  /// Whether the next article behind this one has the next number.
  private func isFollowedByNext(_ label: ProvisionLabel, _ index: Int) -> Bool {
    guard let value = Ordinal.value(of: label) else { return false }
    var at = index
    for _ in 0..<200 {
      guard let next = next(after: at) else { return false }
      at = next
      guard let behind = facts[next].label, case .article? = behind.label, !facts[next].beginsQuote,
        !behind.isInformal || !citesAct(next)
      else { continue }
      return behind.label.flatMap(Ordinal.value) == value + 1
    }
    return false
  }

  /// Whether `Điều 12 Tên`, without a full stop, is an article though the one before it was lost: a number that nobody
  /// read takes no later ones with it.
  private func isArticleAhead(_ label: ProvisionLabel, _ index: Int) -> Bool {
    guard let value = Ordinal.value(of: label), value > article, !speaksOfArticle(index) else { return false }
    return isFollowedByNext(label, index) || article > 0 && value < article + 5 && !speaksOfAct(index)
  }

  /// Whether `Điều 3 Tên`, without a full stop, goes on speaking of an article, and opens none.
  private func speaksOfArticle(_ index: Int) -> Bool {
    if facts[index].hashes > 0 { return false }
    if let before = adjacent, !before.endsSentence, !before.isRule, before.hashes == 0, !before.isCapital,
      last > titleEnd
    {
      return true
    }
    // `Điều 54 Quyết định hình phạt` is a title, `Điều 3 Quyết định số 820/QĐ-UBND` none.
    return citesAct(index)
  }

  /// `Điều 2 Luật này có hiệu lực từ …`, without a stop, where 2 is the next article and a sentence has ended before it: old acts
  /// print so.
  private func isOfThisAct(_ label: ProvisionLabel, _ index: Int) -> Bool {
    guard Ordinal.value(of: label) == article + 1, article > 0, adjacent?.endsSentence ?? true else { return false }
    let words = words(index).prefix(48)
    guard let this = words.firstRange(of: " này "), speaksOfAct(index),
      words[..<this.lowerBound].split(separator: " ").count < 5
    else { return false }
    return isFollowedByNext(label, index) || words[this.upperBound...].hasPrefix("có hiệu lực")
  }

  /// Whether an act is named by its number, its year or as this one.
  private func citesAct(_ index: Int) -> Bool {
    guard speaksOfAct(index) else { return false }
    let words = String(words(index).prefix(60))
    return [" số ", " này", " năm 1", " năm 2"].contains(where: words.holds)
      || words.holds("/") && words.prefix(40).contains(where: \.isNumber)
  }

  private func speaksOfAct(_ index: Int) -> Bool {
    let words = words(index)
    return DocumentLines.acts.contains { words.hasPrefix($0) && !words.hasPrefix("Luật sư") }
  }

  /// Whether a label opens a part though the line before it is full: the first clause under the title of an article, and
  /// the next article, unless words before it speak of one.
  private func isSurely(_ label: ProvisionLabel, _ goesOn: Bool, _ before: LineFacts, _ index: Int) -> Bool {
    guard goesOn else { return false }
    switch label {
    case .article: return !(before.last >= 0x30 && before.last <= 0x39) && before.last != UInt8(ascii: ",")
    case .number("1"): return number == 0 && opener == .article
    // `Chương II` alone on its line, over its title.
    case .part, .chapter, .section, .subsection:
      guard text(index).dropFirst(facts[index].label?.text ?? 0).isEmpty || facts[index].isCapital else { return false }
      return facts[index].isCapital || next(after: index).map { facts[$0].isCapital } ?? false
    default: return false
    }
  }

  /// A word such as `Phụ lục` opens a part only where it stands as a title; `Mục 1` not within an article's text.
  private func isInPlace(_ provision: ProvisionLabel, _ index: Int) -> Bool {
    let line = facts[index]
    guard case .appendix(let token) = provision else { return true }
    if line.hashes > 0 { return true }
    let rest = text(index).dropFirst(line.label?.text ?? 0)
    let isAlone = rest.isEmpty || rest.first == UInt8(ascii: "(") && rest.last == UInt8(ascii: ")")
    let isOfAnAct =
      zone == .closing && (rest.starts(with: "kèm theo ".utf8) || rest.starts(with: "ban hành kèm theo ".utf8))
    return line.isCapital || isOfAnAct
      || isAlone && !line.endsSentence && (zone == .closing || !token.isEmpty || hasArticles)
      || isAlone && adjacent == nil
  }

  private func isBullet(_ label: LineLabel, _ index: Int) -> Bool {
    guard let before = adjacent, !before.isRule, before.hashes == 0, !before.isSet, !before.endsSentence else {
      return true
    }
    if isRange(label, index, behind: before) { return false }
    if label.bullet == UInt8(ascii: "("), facts[index].length < 6 { return before.isCapital }
    // A word of one letter, in the midst of a sentence.
    if label.bullet == UInt8(ascii: "o"), label.isInformal { return before.label?.bullet == label.bullet }
    return !isFull(before: index) || before.label?.bullet ?? 0 != 0
  }

  /// `giai đoạn 2016⏎- 2020`: a sign between two figures.
  private func isRange(_ label: LineLabel, _ index: Int, behind before: LineFacts) -> Bool {
    guard label.bullet != 0 else { return false }
    let follower = text(index).dropFirst(label.text).first ?? 0
    return follower >= 0x30 && follower <= 0x39 && before.last >= 0x30 && before.last <= 0x39
  }

  /// The last word of the line before, where it leaves its number to this one: `theo khoản⏎5. …`, `và⏎2. …`; nil where it
  /// does not.
  private func wordAwaitingNumber(_ label: ProvisionLabel, goesOn: Bool) -> String? {
    let text = lines[last].suffix(48)
    let words = text.split(separator: 0x20).suffix(2).map { String(decoding: $0, as: UTF8.self).lowercased() }
    guard let word = words.last else { return nil }
    if case .letter = label, word == "điểm" { return word }
    if word == "và" || word == "hoặc" {
      // `a) …; và⏎b) …`
      let rest = text.dropLast(word.utf8.count)
      return rest.reversed().first { $0 != 0x20 }.map { ";,".utf8.contains($0) } ?? false ? nil : word
    }
    if case .letter = label { return nil }
    if label.isNamed { return ["tại", "của", "theo", "từ", "đến", "các"].contains(word) ? word : nil }
    guard DocumentLines.waiting.contains(word) else { return nil }
    // `Cấp tài khoản⏎2. Ký số`: the end of a longer word, not `theo khoản⏎2. …`.
    guard goesOn, words.count > 1, DocumentLines.endings.contains(word) else { return word }
    return DocumentLines.citing.contains(words[0]) ? word : nil
  }

  /// Of these, what also ends longer words: `tài khoản`, `thành phần`, `danh mục`, `chuyển đổi số`, `hằng năm`.
  private static let endings: Set<String> = ["khoản", "mục", "phần", "lục", "tháng", "năm", "quý", "số"]
  /// What stands before such a word where a provision, a day or a number is cited.
  private static let citing: Set<String> = [
    "tại", "theo", "của", "các", "có", "và", "hoặc", "từ", "đến", "trong", "với", "những", "vào", "trừ", "định", "ngày",
    "tháng", "điểm", "khoản", "mục", "phụ", "điều", "quyết", "luật", "lệnh", "thị", "tư", "hoạch", "văn", "bộ", "đó",
  ]

  private static let waiting: Set<String> = [
    "khoản", "điều", "mục", "chương", "phần", "lục", "ngày", "tháng", "năm", "quý", "thứ", "từ", "đến", "số", "các",
  ]
}
