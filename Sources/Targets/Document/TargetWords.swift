import Bytes

/// The words of one target while they are settled: those of its own clause, those that the value before it lends where it has none, and
/// how they are shown. Steps, in the order of ``settle(behind:label:)``; each reads what the steps before it have set.
struct TargetWords {
  let document: DocumentReader
  let reader: WordingReader
  let draft: Draft
  /// The value before it in the same text.
  let before: Draft?
  /// The target found before it in the same text.
  let last: FoundTarget?
  /// Whether it stands in a row of a table, where no clause tells it.
  let isRow: Bool
  /// The paragraph, by number.
  let block: Int
  let cut: Wording
  /// Whether words apart from the value say that more will do.
  let isOrMore: Bool

  private(set) var subject: String
  private(set) var outcome: String
  private(set) var phrasing = Phrasing()
  /// The target before it whose outcome and order are its too.
  private(set) var lent: FoundTarget?
  /// Whether the value is one that another is held against.
  private(set) var isHeld = false
  /// What joins the value to its words, where their own verb would say another thing.
  private var link = ""
  private var isShareOfDone = false
  private var isOtherSentence = false
  /// The target before it whose subject may be its too.
  private var lender: FoundTarget?
  private var isApart = false
  private var isLabelled = false
  private var isNameless = false
  /// Whether "/năm" stands behind what is counted: "8.000 ha rừng/năm".
  private var isEachYear = false
  /// Whether only the words right before the number name it.
  private var isNear = false

  init(
    document: DocumentReader, reader: WordingReader, draft: Draft, before: Draft?, last: FoundTarget?, isRow: Bool,
    block: Int,
    cut: Wording, isOrMore: Bool
  ) {
    (self.document, self.reader, self.draft, self.before, self.last) = (document, reader, draft, before, last)
    (self.isRow, self.block, self.cut, self.isOrMore) = (isRow, block, cut, isOrMore)
    let items = reader.items
    subject = document.named(Self.withoutLetter(Self.withoutGiver(document.text(items, cut.subject))))
    outcome = Self.withoutGiver(document.text(items, cut.outcome))
    if cut.order == .subjectFirst, Lexicon.reachedShares.contains(where: { subject.lowered().begins(with: $0 + " ") }) {
      subject = String(subject.dropFirst("đạt ".count))
    }
    if let work = Self.work(subject), outcome.isEmpty { (outcome, subject) = work }
    // "tạo việc làm mới bình quân 8.000 lao động/năm": new work.
    if (subject.lowered() + " ").begins(with: "mới "), let work = Self.work(outcome) {
      (outcome, subject) = (work.outcome, work.subject + " " + subject)
    }
    takeBaseOff()
  }

  /// "Mục tiêu cụ thể a) Bố trí nguồn lực": without the letter of the point that it opens.
  private static func withoutLetter(_ text: String) -> String {
    guard text.dropFirst().first == ")", text.first?.isLowercase ?? false else { return text }
    return String(text.dropFirst(2).drop { $0 == " " })
  }

  /// "8.000 ha rừng/năm", "28 giường bệnh/vạn dân": what is counted, without to how many or how often; how often is told apart where the
  /// unit does not.
  private mutating func takeBaseOff() {
    // "90% số người mới biết chữ": of a share, how many there are is no part of who they are.
    if isShare, cut.isNumberFirst, !cut.isLeadOutcome, subject.lowered().begins(with: "số người ") {
      subject = String(subject.dropFirst("số ".count))
    }
    guard cut.isNumberFirst, candidate.family == .count || candidate.family == .area,
      let slash = subject.lastIndex(of: "/"), slash > subject.startIndex
    else { return }
    let base = subject[slash...]
    guard base.lowered() == "/năm" || candidate.unit.ends(with: base.lowered()) else { return }
    if !candidate.unit.ends(with: base.lowered()) { isEachYear = true }
    subject = String(subject[..<slash])
  }

  /// Settles the words; false where they tell that this is no target. `label` names what a row of values before a colon is of.
  mutating func settle(label: Range<Int>) -> Bool {
    lend()
    guard changeByOwnVerb() else { return false }
    nameSubject()
    let isForOthers = turnToReceiver()
    setOrder(isForOthers: isForOthers)
    setLabel(label)
    if !isRow { showVerbatim() }
    document.add(reader.phrasing(cut, candidate, member: draft.member), items, to: &phrasing)
    if isEachYear, phrasing.period.isEmpty { phrasing.period = "mỗi năm" }
    shareHead()
    if !isRow { takeMeasure() }
    setBinder()
    if isRow { return true }
    guard measureOfSign() else { return false }
    turnToPlace()
    return true
  }

  /// How often the value holds, where its own words do not say it.
  mutating func holdEachYear(_ period: String) {
    guard phrasing.period.isEmpty, !candidate.unit.ends(with: "/năm"),
      !draft.member.contains(where: { items[$0].kind.isOne(of: [.year, .date]) || items[$0].has(.perYear) })
    else { return }
    phrasing.period = period
  }

  private var items: [Item] { reader.items }
  private var candidate: Candidate { draft.candidate }
  private var isShare: Bool { candidate.family == .percent }
  /// From behind the value to the end of its member.
  private var rest: Range<Int> { candidate.end..<draft.member.upperBound }
  private var words: LexiconTable.Words { document.table.words }

  private func text(_ range: Range<Int>) -> String { document.text(items, range) }

  /// "… 38% năm 2028 và 42% năm 2030": a value with no words of its own has those of the value before.
  private mutating func lend() {
    let isWordless = cut.subject.isEmpty && cut.outcome.isEmpty
    // "Trồng 500 ha rừng. Phấn đấu tăng trưởng bình quân 6%": another sentence has nothing of what is counted or done.
    isOtherSentence =
      before.map {
        document.found.last?.phrasing.order != .subjectFirst && isShare != ($0.candidate.family == .percent)
          && document.isBehindStop(draft, $0, items)
      } ?? false
    lent = (cut.isShared || isWordless) && !isOtherSentence ? last : nil
    guard isWordless, let verb = candidate.verb else { return }
    // "tăng 25%/năm, đạt 35 tỷ USD": a verb of its own.
    if items[verb].has(.value),
      lent.map({ $0.phrasing.order == .subjectFirst || $0.outcome.lowered().begins(with: "tăng thêm") }) ?? false,
      !reader.has(verb, .direction), ![words.con, words.len, words.xuong, words.xuongCon].contains(items[verb].phrase)
    {
      lendSubjectAlone()
    }
    guard isShare, Lexicon.shareLinks.contains(text(verb..<(verb + 1)).lowered()) else { return }
    // "giảm hộ nghèo xuống còn 431 hộ, chiếm tỷ lệ 1,07%": what share it is then, not by how much it falls.
    if let told = lent?.outcome.lowered(), ["giảm", "kéo giảm", "cắt giảm"].contains(where: { told.begins(with: $0) }) {
      lendSubjectAlone()
      link = "chiếm"
    } else {
      // "Trồng 500 ha rừng, chiếm 20% diện tích": what is planted is so much of it all.
      isShareOfDone = lent?.phrasing.order == .verbThenNumber
    }
  }

  private mutating func lendSubjectAlone() {
    lent?.outcome = ""
    lent?.phrasing.order = .subjectFirst
  }

  /// Verbs that the value has of its own behind words that it shares; false where it says less than the value before.
  private mutating func changeByOwnVerb() -> Bool {
    // "năm 2027 đạt 50%, hằng năm tăng 10%": a verb of change of its own.
    if cut.isShared, !cut.outcome.isEmpty, let verb = candidate.verb, cut.outcome.contains(verb) {
      // "Huy động vốn đạt 175.000 tỷ đồng, tăng 10,5%": what is done rises, not the capital.
      if let told = lent, told.phrasing.order == .verbFirst, !told.outcome.isEmpty, reader.has(verb, .direction),
        !["tăng", "giảm", "nâng", "hạ"].contains(where: { told.outcome.lowered().begins(with: $0) })
      {
        subject = told.outcome.prefix(1).lowered() + told.outcome.dropFirst() + " " + told.subject
        lent?.phrasing.order = .subjectFirst
      }
      let own = text(cut.outcome)
      lent?.outcome = own
    }
    // "100% tổ đăng ký … và đạt trên 84%": of a whole no smaller share does the same; what it reaches is not told.
    // But "100% tổ đăng ký xây dựng tổ dân phố văn hóa và đạt trên 84%" are to become what they all go in for.
    if !isRow, let last, document.isLessOfWhole(draft, last, items) {
      guard let title = DocumentReader.titleGoneInFor(last.outcome) else { return false }
      let own = "đạt " + title
      outcome = own
      lent?.outcome = own
    }
    // "PCI tăng từ 3 đến 5 bậc mỗi năm, đến năm 2025 nằm trong tốp 20": a place in a ranking neither rises nor falls.
    if candidate.family == .rank, cut.outcome.isEmpty { lent?.outcome = "" }
    return true
  }

  /// A subject where the value's own clause has none: the label of its item, the words before the number, the value before, the unit.
  private mutating func nameSubject() {
    if subject.isEmpty, let own = document.ownNoun(candidate, before: last) { subject = own }
    // "tỷ lệ dân số nông thôn dùng nước hợp vệ sinh đạt 98%, trong đó 62% dùng nước sạch": of the same people.
    if subject.isEmpty, isShare, cut.isNumberFirst, !cut.outcome.isEmpty, !cut.isLeadOutcome,
      let told = last, told.unit.begins(with: "%"), told.subject.lowered().begins(with: "tỷ lệ "),
      let measure = reader.measure(before: candidate), text(measure).lowered() == told.subject.lowered(),
      measure.count > 2
    {
      let whole = measure.lowerBound + 1..<measure.upperBound
      let split = reader.predicate(whole, hasOutcome: false)
      if split.outcome < whole.upperBound, split.subject > whole.lowerBound {
        subject = text(whole.lowerBound..<split.subject)
        lent = nil
      }
    }
    if subject.isEmpty, !isRow, last == nil, let label = document.itemLabel(items, before: draft) {
      subject = text(reader.withoutListLead(label))
      isLabelled = true
    }
    isApart = before.map { document.standsApart(draft, cut, from: $0, items) } ?? false
    // "…; 80% người dân có tài khoản; xếp trong nhóm 15 tỉnh dẫn đầu": a place in a ranking is not of what was counted before.
    let isOtherRank =
      candidate.family == .rank
      && before.map { other in
        other.candidate.family != .rank
          && (other.candidate.end..<candidate.first).contains { items[$0].kind == .semicolon }
      } ?? false
    // "Muốn tăng trưởng 8%, tỉnh phải huy động 500 tỷ đồng": another thing, by a verb of its own.
    let isOtherThing =
      cut.isLeadOutcome && !document.isChange(cut, items)
      && (candidate.family == .money || isShare != (last?.unit.begins(with: "%") ?? false))
    lender = isApart || isOtherRank || isOtherThing || isOtherSentence ? nil : last
    isNameless = subject.isEmpty && lender.map { $0.subject == candidate.unit || $0.subject == $0.unit } ?? true
    guard subject.isEmpty else { return }
    // A sign names nothing: the words before the number do.
    let near = isShare && !isRow ? text(reader.near(candidate)) : ""
    // "trồng bình quân 204 triệu cây/năm": how often is no part of what is counted.
    let noun = candidate.family == .count ? candidate.unit.split(separator: "/").first.map(String.init) : nil
    let own = near.isEmpty ? noun ?? candidate.unit : near
    // "366 xã đạt chuẩn, đạt tỷ lệ 79%": a sign names nothing, what was counted before does.
    let isSign = !own.contains(where: \.isLetter) || own == FoundTarget.times
    subject =
      isNameless && !(isSign && lender.map { document.named($0.subject) != "" } ?? false) ? own : lender?.subject ?? own
    isNear = isNameless && !near.isEmpty
    // "Đạt tối thiểu 3% tổng chi ngân sách cho khoa học": of what it is a share.
    guard !subject.contains(where: \.isLetter), isShare, cut.outcome.isEmpty, let first = rest.first,
      !reader.isPurposeLead(first), !reader.isNoHead(first)
    else { return }
    let behind = document.named(text(reader.trimmedTail(reader.withoutNextTask(reader.withoutSpeaker(rest)))))
    if !behind.isEmpty { subject = behind }
  }

  /// "30% vốn cho giáo dục, 20% cho y tế": what is behind the first value's "cho" is not the second one's. Whether it was so.
  private mutating func turnToReceiver() -> Bool {
    let other = text(cut.receiver)
    guard !other.isEmpty, lent?.phrasing.order != .subjectFirst,
      lent?.phrasing.order != .verbFirst
        || [subject, lent?.outcome ?? ""].contains(where: { Self.receiver(in: $0, like: other) != nil })
    else { return false }
    if let told = lent?.outcome, let start = Self.receiver(in: told, like: other) {
      lent?.outcome = told.prefix(start) + other
    } else {
      subject = Self.receiver(in: subject, like: other).map { subject.prefix($0) + other } ?? subject + " " + other
    }
    return true
  }

  private mutating func setOrder(isForOthers: Bool) {
    phrasing = Phrasing(
      order: subject.isEmpty ? .numberFirst : isLabelled ? .subjectFirst : lent?.phrasing.order ?? cut.order,
      base: isForOthers ? "" : text(cut.base),
      isGiven: cut.isGiven || text(cut.outcome).ends(with: " cho"))
    // "so với cuối năm tăng 2.014 tỷ đồng": what rises has been told before.
    if cut.subject.isEmpty, cut.isLeadOutcome, !isNameless, document.isChange(cut, items), lender?.subject == subject,
      lender?.phrasing.order == .subjectFirst
    {
      phrasing.order = .subjectFirst
    }
    phrasing.isSince = draft.horizon?.isStart ?? false
    isHeld = document.isHeldAgainst(draft, lent?.outcome ?? outcome, items, reader)
    if isHeld { phrasing.against = text(document.heldAgainst(draft, items)) }
  }

  /// The first name of the row that the label is.
  private var rowHead: String? {
    phrasing.label.split(separator: ",").first.map(String.init).flatMap { head in
      head.firstRange(of: " và ").map { String(head[..<$0.lowerBound]) } ?? head
    }
  }

  private mutating func setLabel(_ label: Range<Int>) {
    phrasing.label = isNear ? subject : text(label)
    // "Tỷ lệ lấp đầy các KCN, CCN: KCN trên 75%": the label has named the parts, and what is measured of them.
    if !label.isEmpty, !isNear, DocumentReader.names(phrasing.label, part: subject) {
      subject = phrasing.label + ": " + subject
      phrasing.label = ""
    } else if !label.isEmpty, !isNear, let last, last.unit == candidate.unit,
      let whole = ParallelNames.measure(subject, inRow: phrasing.label, behind: rowHead ?? "")
    {
      subject = whole
      phrasing.label = ""
    } else if label.isEmpty, cut.order == .subjectFirst, outcome.isEmpty, let last, last.unit == candidate.unit,
      let whole = ParallelNames.measure(subject, beside: last.subject)
    {
      subject = whole
    }
    if phrasing.label.isEmpty, let last, let graded = DocumentReader.graded(subject, beside: last) {
      phrasing.label = graded
    }
  }

  /// The text's own words, where subject and outcome would not tell what it says.
  private mutating func showVerbatim() {
    if !cut.told.isEmpty { phrasing.verbatim = text(cut.told) }
    // "không để xảy ra ùn tắc kéo dài trên 30 phút": what is not to be is told with its denial.
    if let negation = candidate.negation, negation + 1 < candidate.first, !items[negation + 1].has(.measure),
      reader.isVerbal(negation + 1)
    {
      phrasing.verbatim = text(negation..<max(candidate.end, draft.member.upperBound))
    }
    // "nâng lên mức tối thiểu 2% GDP": of another whole than the share before.
    if isShare, candidate.end < draft.member.upperBound, reader.has(candidate.end, .base),
      lent?.phrasing.order == .numberFirst
    {
      phrasing.verbatim = text(draft.member)
    }
    // A member with figures of its own would tell them as goals, too.
    let (items, candidate) = (items, candidate)
    let others = draft.member.lazy.filter {
      items[$0].kind == .number && !(candidate.first..<candidate.end).contains($0)
    }
    guard isNameless, cut.outcome.isEmpty || isApart || before != nil, candidate.family != .count,
      others.prefix(2).count < 2
    else { return }
    // "kết nạp đảng viên mới: trên 4%": what is measured stands before the member.
    if isNear, !text(draft.member).holds(subject) { return }
    phrasing.verbatim = text(
      document.shownStart(draft, items, reader)..<reader.withoutNextTask(reader.withoutSpeaker(rest)).upperBound)
  }

  /// "Sóng 4G phủ 100% thôn và 95% dân số": what reaches them both.
  private mutating func shareHead() {
    guard let before, let last, phrasing.head.isEmpty, phrasing.order == .numberFirst, outcome.isEmpty, isShare,
      last.unit == candidate.unit, document.isNext(draft, to: before), !document.isParted(before, draft, items),
      Lexicon.reachings.contains(where: { last.phrasing.head.ends(with: " " + $0) })
    else { return }
    phrasing.head = last.phrasing.head
  }

  /// The measure that stands before a list or a bracket whose values have only a name or a setter of their own.
  private mutating func takeMeasure() {
    if let whole = document.measured(about: cut, draft, items, last) { subject = whole }
    // "đạt 40% (chỉ tiêu Trung ương giao 39%)": the measure before the bracket, and who set that value.
    guard let setter = document.setter(of: draft, items), let last, last.unit == candidate.unit, !last.subject.isEmpty
    else { return }
    (subject, outcome, lent) = (last.subject, last.outcome, nil)
    (phrasing.order, phrasing.verbatim, phrasing.label) = (last.phrasing.order, "", last.phrasing.label)
    phrasing.level = text(setter)
  }

  /// "Tỷ lệ chất thải đô thị được thu gom đạt 96%; ở nông thôn đạt 82%", "90% hồ sơ cấp huyện được ký số; 70% ở cấp xã": what is lent holds
  /// of the place that the value itself names, and no longer of the other.
  private mutating func turnToPlace() {
    guard phrasing.verbatim.isEmpty, let place = ParallelNames.place(in: text(draft.member)) else { return }
    if subject.lowered() == place.phrase, let last, last.unit == candidate.unit,
      let turned = ParallelNames.turned(last.subject, to: place.name)
    {
      subject = turned
      if outcome.isEmpty { outcome = last.outcome }
      return
    }
    guard let turned = ParallelNames.turned(subject, to: place.name),
      !text(draft.member).lowered().holds(subject.lowered())
    else { return }
    subject = turned
    func without(_ words: String) -> String {
      words.lowered().firstRange(of: place.phrase).map { range in
        let start = words.lowered().utf8.distance(from: words.lowered().startIndex, to: range.lowerBound)
        return
          (String(decoding: words.utf8.prefix(start), as: UTF8.self)
          + String(decoding: words.utf8.dropFirst(start + place.phrase.utf8.count), as: UTF8.self)).trimmedOfSpace
      } ?? words
    }
    (phrasing.binder, phrasing.tail, phrasing.level) = (
      without(phrasing.binder), without(phrasing.tail), without(phrasing.level)
    )
    outcome = without(outcome)
  }

  /// The words between what is measured and its value.
  private mutating func setBinder() {
    // "khoảng 6,5% hoặc cao hơn".
    if isOrMore || candidate.comparator == .atLeast, phrasing.binder.ends(with: "khoảng") {
      phrasing.binder = String(phrasing.binder.dropLast("khoảng".count)).trimmedOfSpace
      phrasing.saysComparator = false
    }
    if !link.isEmpty { phrasing.binder = link }
    setRaise()
    if isShareOfDone, let lent {
      phrasing.verbatim = lent.outcome + " " + lent.subject + ", " + text(draft.member)
    }
    if cut.isOfMeasure, let last {
      phrasing.verbatim = last.subject + " đạt " + text(candidate.first..<cut.subject.upperBound)
    }
    guard lent != nil, phrasing.order == .subjectFirst else { return }
    // "thu ngân sách đạt 500 tỷ đồng, vượt 10% dự toán": by so much, not to more than a tenth of it.
    if candidate.comparator == .moreThan, isShare, candidate.end < items.count, items[candidate.end].phrase != 0,
      items[candidate.end].has(.planShare),
      text(candidate.first..<candidate.number).lowered().begins(with: "vượt")
    {
      (phrasing.binder, phrasing.saysComparator) = ("vượt", true)
      lent?.outcome = ""
    }
    if phrasing.binder.isEmpty { phrasing.binder = document.endpoint(candidate, items) }
  }

  /// "Nâng tỷ lệ che phủ rừng lên 45%": the verb before what is raised, without which "lên" would say nothing; "tăng hơn 2 lần" of a
  /// further value.
  private mutating func setRaise() {
    guard phrasing.order == .subjectFirst, phrasing.verbatim.isEmpty else { return }
    if lent == nil, outcome.isEmpty, phrasing.label.isEmpty, let first = cut.subject.first, first > 0,
      first > reader.whole.lowerBound, candidate.verb.map({ reader.isRise($0) }) ?? false, reader.isRaisingTo(first - 1)
    {
      phrasing.raise = text(first - 1..<first)
    }
    if lent != nil, candidate.comparator == .times, phrasing.binder.isEmpty, candidate.first < candidate.number,
      items[candidate.first].has(.comparator)
    {
      (phrasing.binder, phrasing.saysComparator) = (text(candidate.first..<candidate.number), true)
    }
  }

  /// What a value measures whose words are only a sign, a unit or "tỷ lệ này"; false where it is no goal.
  private mutating func measureOfSign() -> Bool {
    if isShare, !subject.contains(where: \.isLetter) || subject == candidate.unit {
      // "phải đạt 50% là thách thức lớn": what is said of a sign is no goal.
      if outcome.begins(with: "là ") { return false }
      // "tỷ lệ hộ nghèo giảm từ 5,2% xuống 2,1%; đến năm 2030 còn dưới 1%": of what was measured before.
      // "Tốc độ tăng GRDP giai đoạn 2006 - 2010 đạt 12%; giai đoạn 2011 - 2015 tăng 14%/năm".
      let isChange = candidate.verb.map { reader.has($0, .direction) && cut.outcome == $0..<$0 + 1 } ?? false
      if outcome.isEmpty || isChange && before == nil, let measure = reader.measure(before: candidate) {
        tell(text(measure))
        if phrasing.binder.isEmpty { phrasing.binder = document.endpoint(candidate, items) }
      }
    }
    // "Phấn đấu tăng trưởng bình quân 6%": growth is what is measured.
    let growth = [outcome, phrasing.head].first { ($0.lowered() + " ").begins(withWord: "tăng trưởng") }
    if let growth, growth.parts().count <= 4,
      !subject.contains(where: \.isLetter)
        || cut.subject.isEmpty && before.map({ document.isBehindStop(draft, $0, items) }) ?? false
    {
      (subject, outcome, lent) = (growth, "", nil)
      (phrasing.order, phrasing.verbatim, phrasing.head) = (.subjectFirst, "", "")
    }
    // "…, phân bổ như sau: năm 2027: 16.012 tỷ đồng": a unit names nothing, what was measured in it before does.
    if outcome.isEmpty, let told = document.measured(inUnitOf: candidate, of: subject, block) {
      tell(told)
      lent = nil
    }
    // "…, và tỷ lệ này năm 2030 là trên 98%": of what was told before it.
    guard Lexicon.thatMeasure.contains(subject.lowered()) else { return true }
    guard let told = document.found.last, told.block == block, told.unit == candidate.unit, !told.subject.isEmpty
    else { return false }
    (subject, outcome, lent) = (told.subject, told.outcome, nil)
    let binder = told.phrasing.order == .subjectFirst ? phrasing.binder : ""
    phrasing = Phrasing(
      order: told.phrasing.order, label: told.phrasing.label, base: told.phrasing.base, head: told.phrasing.head,
      binder: binder, saysComparator: !binder.isEmpty && phrasing.saysComparator)
    return true
  }

  private mutating func tell(_ measure: String) {
    subject = measure
    (phrasing.order, phrasing.verbatim, phrasing.label) = (.subjectFirst, "", "")
  }

  mutating func setLevel(_ name: String) { phrasing.level = name }

  /// Where in some words it is said for whom they hold, with the word with which another receiver begins: how many characters stand before
  /// "cho", "đối với".
  private static func receiver(in words: String, like other: String) -> Int? {
    let lead = other.lowered().begins(with: "cho ") ? " cho " : " đối với "
    let words = " " + words.lowered()
    return words.firstRange(of: lead).map { words.distance(from: words.startIndex, to: $0.lowerBound) }
  }

  /// "giải quyết việc làm": what is done, and what there is to be.
  private static func work(_ text: String) -> (outcome: String, subject: String)? {
    let plain = text.lowered()
    for verb in ["giải quyết", "tạo"] where plain.begins(with: verb + " việc làm") {
      return (String(text.prefix(verb.count)), String(text.dropFirst(verb.count + 1)))
    }
    return nil
  }

  /// "giải quyết việc làm [cho]": the word that brings the number, where a phrase of the lexicon ends in it.
  private static func withoutGiver(_ outcome: String) -> String {
    outcome.ends(with: " cho") ? String(outcome.dropLast(4)) : outcome
  }
}
