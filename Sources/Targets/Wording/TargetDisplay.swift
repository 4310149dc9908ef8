import Bytes
import JSON

/// Makes the sentence by which a target is shown: "70% dịch vụ công được cung cấp trực tuyến, đến năm 2025".
enum TargetDisplay {
  /// The sentence of one target, in Vietnamese.
  static func sentence(_ target: FoundTarget, lacksValue: Bool = false) -> String {
    guard !lacksValue else {
      return capitalized([target.subject, target.outcome].filter { !$0.isEmpty }.joined(separator: " ")) + year(target)
    }
    let body = target.kind == .ranking ? rank(target) : words(target)
    return capitalized(denied(body, target.comparator)) + year(target, behind: body)
  }

  /// "Không cho nợ xấu quá 2%": the words that deny say the comparator's contrary.
  private static func denied(_ body: String, _ comparator: Comparator) -> String {
    guard (body.utf8.first ?? 0) | 0x20 == UInt8(ascii: "k"),
      ["Không cho ", "Không có ", "Không để ", "không cho ", "không có ", "không để "].contains(where: {
        body.begins(with: $0)
      })
    else { return body }
    switch comparator {
    case .atMost: return body.replacing(" tối đa ", with: " quá ", maxReplacements: 1)
    case .atLeast: return body.replacing(" tối thiểu ", with: " dưới ", maxReplacements: 1)
    default: return body
    }
  }

  /// What is to be reached, without its year.
  static func words(_ target: FoundTarget) -> String {
    // A subject that only repeats the unit of a share says nothing.
    let (subject, outcome) = (
      target.subject == target.unit && target.unit.begins(with: "%") || target.subject == target.phrasing.label
        ? "" : target.phrasing.measured.isEmpty ? withoutBullet(target.subject) : target.phrasing.measured,
      target.outcome
    )
    let words = target.phrasing
    if !words.verbatim.isEmpty { return joined(words.whole, ofEachYear(words.verbatim, words.period)) }
    let (amount, isCounted) = amount(target)
    let body: String
    switch words.order {
    case .subjectFirst:
      // "Giảm tỷ lệ hộ nghèo: 1%": the name of a row that says what is to be done.
      if outcome.isEmpty, words.binder.isEmpty, Lexicon.doings.contains(where: { subject.begins(with: $0 + " ") }),
        !subject.begins(with: "Tăng trưởng")
      {
        body = joined(subject + ":", amount, words.base, words.tail)
        break
      }
      let isCost = isCost(subject)
      let isBare = target.comparator == .times || words.isDenied && target.comparator != .equal
      let verb = isBare || isGrade(subject) ? "" : target.kind == .budget || isCost ? "là" : "đạt"
      body = joined(
        words.raise, subject, isChange(outcome) ? outcome.lowered() : outcome,
        outcome.isEmpty && words.binder.isEmpty
          ? verb : words.binder, amount, words.base, words.tail)
    case .verbFirst:
      body =
        isCounted && words.binder.isEmpty
        ? joined(outcome, words.isGiven ? "cho" : "", subject) + ": " + amount
        : joined(
          outcome, words.isGiven ? "cho" : "", subject, binder(of: outcome, words), amount, words.base, words.tail)
    case .verbThenNumber:
      body = joined(
        words.head, outcome, words.isGiven ? "cho" : "", words.lead, amount, isCounted ? rest(target) : subject,
        words.tail)
    case .numberFirst:
      body = joined(words.head, words.lead, amount, isCounted ? rest(target) : subject, words.link, outcome, words.tail)
    }
    let isVerb = words.order != .subjectFirst && !outcome.isEmpty && body.begins(with: outcome)
    let text =
      words.period.isEmpty
      ? body : joined(words.period, isVerb ? body.prefix(1).lowered() + body.dropFirst() : afterOthers(body))
    let labelled = labelled(text, words)
    if words.level.isEmpty, words.exception.isEmpty { return labelled }
    let remarks = [words.level, words.exception.prefix(1).lowered() + words.exception.dropFirst()].filter {
      !$0.isEmpty
    }
    return remarks.isEmpty ? labelled : labelled + " (" + remarks.joined(separator: "; ") + ")"
  }

  /// Behind whose or what it is: "Quảng Ninh: tăng trưởng GRDP đạt 12%", "Doanh thu, trong đó khối than đạt 68.000 tỷ đồng".
  private static func labelled(_ text: String, _ words: Phrasing) -> String {
    if !words.owner.isEmpty { return words.owner + ": " + afterOthers(text) }
    if !words.whole.isEmpty { return words.whole + " " + text }
    if words.label.isEmpty { return text }
    return words.label + (words.label.ends(with: "trong đó") ? " " : ": ") + text
  }

  /// "Mỗi năm đào tạo nghề cho 5.000 người": the text's own words with how often they hold, where they do not say it themselves.
  private static func ofEachYear(_ words: String, _ period: String) -> String {
    let text = words.lowered()
    guard !period.isEmpty, !text.holds(period.lowered()), !text.contains("/năm") else { return words }
    // A name stays as it is written.
    let parts = words.split(separator: " ", maxSplits: 2)
    let isName =
      parts.count < 2 || parts[1].first?.isUppercase ?? false || parts[0].dropFirst().contains(where: \.isUppercase)
    return period + " " + (isName ? words : words.prefix(1).lowered() + words.dropFirst())
  }

  /// "Tăng" at the head of an item, which behind what rises is written small.
  private static func isChange(_ outcome: String) -> Bool { ["Tăng", "Giảm"].contains(outcome) }

  /// "Học tập: Tốt", "Khá": grades, whose share needs no verb.
  private static func isGrade(_ subject: String) -> Bool {
    let name = subject.parts(between: ":").last.map { $0.trimmed(of: { $0 == " " }) } ?? ""
    return name.utf8.count < 30 && Lexicon.grades.contains(name.lowered())
  }

  /// A subject without the sign of an item before it.
  private static func withoutBullet(_ subject: String) -> String {
    // Letters, as nearly all begin with.
    if let first = subject.utf8.first, (first | 0x20) &- 0x61 < 26 || first == 0xC4 || first == 0xE1 { return subject }
    return String(subject.drop { "-–+•* ".contains($0) })
  }

  private static func isCost(_ subject: String) -> Bool {
    guard let first = subject.utf8.first, "ckt".utf8.contains(first | 0x20) else { return false }
    let name = subject.lowered().utf8
    return ["chi phí", "kinh phí", "tổng kinh phí", "tổng mức"].contains { name.starts(with: $0.utf8) }
  }

  /// "Hằng năm tỷ lệ …": a measure does not begin with a capital behind other words.
  private static func afterOthers(_ body: String) -> String {
    let head = String(body.prefix(24)).lowered()
    return Lexicon.measures.contains { head.begins(with: $0 + " ") }
      ? body.prefix(1).lowered() + body.dropFirst() : body
  }

  /// The words between a verb with its object and the value; none where the verb says that it rises or falls.
  private static func binder(of outcome: String, _ words: Phrasing) -> String {
    if !words.binder.isEmpty { return words.binder }
    let verb = outcome.lowered()
    return ["giảm", "tăng", "xuống"].contains { verb.ends(with: $0) } ? "" : "đạt"
  }

  /// "Chuyển đổi số: nhóm 30 dẫn đầu cả nước".
  private static func rank(_ target: FoundTarget) -> String {
    let group = (target.comparator == .moreThan ? "ra khỏi nhóm " : "nhóm ") + WrittenFigures.text(target.value)
    let words = joined(group, target.outcome)
    let isNamed = !target.subject.isEmpty && target.subject != target.unit
    return isNamed ? "\(target.subject): \(words)" : words
  }

  /// What is counted, without the unit that the amount has said.
  private static func rest(_ target: FoundTarget) -> String {
    let (subject, unit) = (target.subject, target.unit)
    if unit.begins(with: subject + "/") || unit.ends(with: " " + subject) || subject == target.phrasing.label {
      return ""
    }
    guard subject.lowered().begins(with: unit.lowered()) else { return subject }
    let tail = subject.dropFirst(unit.count)
    return tail.isEmpty || tail.first == " " || tail.first == "," || tail.first == "-"
      ? tail.trimmingPrefix(" ").description : subject
  }

  /// `tối thiểu 50%`, `80–90%`, `3.000 lượt`, `gấp 2 lần`; and whether the unit is a noun that the subject may repeat.
  private static func amount(_ target: FoundTarget) -> (String, Bool) {
    let range = target.valueMax.map { "–" + WrittenFigures.text($0) } ?? ""
    var figures = WrittenFigures.text(target.value) + range
    let unit = abbreviation(target) ?? TargetUnits.shown(target.unit)
    let isShare = unit.begins(with: "%") || unit.begins(with: "‰")
    if isShare { figures += unit } else if !unit.isEmpty { figures += (unit.begins(with: "/") ? "" : " ") + unit }
    let (words, isTimes) = (target.phrasing, target.comparator == .times)
    let isNegated = words.head.lowered().begins(with: "không")
    let isSaid = words.saysComparator || isTimes && [target.subject, target.outcome].contains { $0.ends(with: " gấp") }
    return ((isSaid ? "" : word(target.comparator, isNegated: isNegated)) + figures, !isShare && !isTimes)
  }

  /// "DN", "HTX", as the text writes what is counted; units are kept in small letters.
  private static func abbreviation(_ target: FoundTarget) -> String? {
    let written = target.subject.prefix(target.unit.count)
    guard let head = written.utf8.first, (0x41...0x5A).contains(head) || head == 0xC4,
      written.prefix(2).count == 2, written.prefix(2).allSatisfy({ $0.isUppercase }),
      written.lowered() == target.unit
    else { return nil }
    return String(written)
  }

  private static func word(_ comparator: Comparator, isNegated: Bool) -> String {
    switch comparator {
    case .atLeast: isNegated ? "dưới " : "tối thiểu "
    case .moreThan: "trên "
    case .atMost: isNegated ? "quá " : "tối đa "
    case .lessThan: "dưới "
    case .about: "khoảng "
    case .times: "gấp "
    default: ""
    }
  }

  /// - Parameter body: The words before it, which may tell the year already: "diện tích đến năm 2030 của toàn thành phố".
  private static func year(_ target: FoundTarget, behind body: String = "") -> String {
    var text = ""
    let against = target.phrasing.against
    if !against.isEmpty {
      if !target.phrasing.verbatim.holds(against) { text += " so với " + against }
    } else if let base = target.baselineYear, !target.phrasing.verbatim.ends(with: "năm \(base)") {
      text += " so với năm \(base)"
    }
    if let day = target.terms?.deadline, day.year == target.deadlineYear {
      let name = target.phrasing.isOfSchoolYear ? "hết năm học \(day.year - 1)-\(day.year)" : "ngày \(day.vietnamese)"
      text += (target.phrasing.isSince ? ", từ " : ", đến ") + name
    } else if let year = target.deadlineYear, !told.contains(where: { body.holds("\($0) năm \(year)") }) {
      text += target.phrasing.isSince ? ", từ năm \(year)" : ", đến năm \(year)"
    }
    return text
  }

  private static let told = ["đến", "vào", "trong", "tới", "Đến", "Trong"]

  private static func joined(_ parts: String...) -> String {
    var text = ""
    for part in parts where !part.isEmpty {
      if !text.isEmpty { text += " " }
      text += part
    }
    // "40 xã" and ", phường biên giới": a row of nouns of which the unit is the first.
    return text.holds(" ,") ? text.replacing(" ,", with: ",") : text
  }

  private static func capitalized(_ text: String) -> String {
    // A figure or an ASCII letter before another stands alone as a character.
    var head = text.utf8.prefix(2).makeIterator()
    guard let first = head.next(), first < 0x80, head.next() ?? 0x80 < 0x80 else {
      return text.prefix(1).uppercased() + text.dropFirst()
    }
    guard first &- 0x61 < 26 else { return text }
    return String(Unicode.Scalar(first - 0x20)) + text[text.utf8.index(after: text.utf8.startIndex)...]
  }

  /// The sentences of one document's targets, no two of which look the same: those that do are told apart by the group
  /// of their table row, then by where they stand, then by their number.
  static func sentences(
    _ targets: [(target: FoundTarget, number: Int, provision: String?, lacksValue: Bool)]
  ) -> [String] {
    let whole = named(targets.map(\.target))
    var out = whole.indices.map { sentence(whole[$0], lacksValue: targets[$0].lacksValue) }
    if areDifferent(out) { return out }
    let marks: [(Int) -> String?] = [
      { targets[$0].target.group.isEmpty ? nil : targets[$0].target.group }, { targets[$0].provision },
      { "chỉ tiêu \(targets[$0].number)" },
    ]
    for mark in marks {
      var seen: [String: Int] = [:]
      for text in out { seen[text, default: 0] += 1 }
      if seen.count == out.count { return out }
      for index in out.indices where seen[out[index], default: 0] > 1 {
        if let mark = mark(index) { out[index] += " (\(mark))" }
      }
    }
    return out
  }

  /// "90% hồ sơ cấp tỉnh, 80% cấp huyện và 60% cấp xã": a level alone is one of what was counted before it.
  private static func named(_ targets: [FoundTarget]) -> [FoundTarget] {
    guard targets.contains(where: { $0.subject.begins(withWord: "cấp") && levels.contains($0.subject) }) else {
      return targets
    }
    var out = targets
    var noun: (block: Int, text: Substring)?
    for (index, target) in targets.enumerated() {
      if let noun, noun.block == target.block, levels.contains(target.subject) {
        out[index].subject = noun.text + " " + target.subject
      } else {
        let level = levels.first { target.subject.ends(with: " " + $0) }
        noun = level.map { (target.block, target.subject.dropLast($0.count + 1)) }
      }
    }
    return out
  }

  private static let levels = ["cấp tỉnh", "cấp huyện", "cấp xã"]

  /// Whether no two are the same, as nearly always: of their bytes, since comparing texts asks how each may be composed.
  private static func areDifferent(_ texts: [String]) -> Bool {
    if texts.count < 2 { return true }
    var seen = Set<Int>(minimumCapacity: texts.count)
    for text in texts {
      var hasher = Hasher()
      text.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
      if !seen.insert(hasher.finalize()).inserted { return false }
    }
    return true
  }
}
