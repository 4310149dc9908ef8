import Bytes
import Targets
import Vietnamese

extension FigureReader {
  /// Reads the unit behind the number; false where the figure counts nothing.
  func readUnit(_ figure: inout Figure, _ sentence: Range<Int>) -> Bool {
    guard let next = item(figure.end, sentence), !isPeriod(figure.end) else { return readIndex(&figure) }
    if next.kind == .percent {
      figure.end += 1
      figure.family = .percent
      figure.unit = next.end - next.start > 1 ? "‰" : "%"
      if let slash = item(figure.end, sentence), slash.kind == .slash, let per = item(figure.end + 1, sentence),
        per.phrase == words.year
      {
        figure.unit += "/năm"
        figure.end += 2
      }
      return true
    }
    if next.phrase != 0, words.percentWord.contains(next.phrase) {
      figure.family = text(figure.end, figure.end + 1).begins(with: "điểm") ? .points : .percent
      let isOfThousand = text(figure.end, figure.end + 1).ends(with: "n")
      figure.unit = figure.family == .points ? "điểm %" : isOfThousand ? "‰" : "%"
      figure.end += 1
      return true
    }
    if next.phrase == words.points, let after = item(figure.end + 1, sentence), after.kind == .percent {
      (figure.family, figure.unit, figure.end) = (.points, "điểm %", figure.end + 2)
      return true
    }
    if next.can([.magnitude, .currency]) { return readMagnitude(&figure, sentence) }
    if let currency = shortMillion(figure.end, sentence) {
      var at = currency + 1
      let name = text(currency, at)
      figure.unit = "triệu " + (name == "đ" ? "đồng" : name) + base(&at, sentence)
      (figure.family, figure.end) = (.money, at)
      return true
    }
    guard next.kind == .word else { return readIndex(&figure) }
    return readNoun(&figure, figure.end, sentence)
  }

  /// The currency of "450 tr.đ", "450 tr.USD", "450 tr đồng".
  private func shortMillion(_ at: Int, _ sentence: Range<Int>) -> Int? {
    guard let short = item(at, sentence), short.kind == .word, short.end - short.start == 2, text(at, at + 1) == "tr",
      let next = item(at + 1, sentence)
    else { return nil }
    if next.kind == .word, next.can(.currency) { return at + 1 }
    guard next.kind == .stop, !next.spaced, item(at + 2, sentence)?.can(.currency) == true else { return nil }
    return at + 2
  }

  private func readIndex(_ figure: inout Figure) -> Bool {
    figure.family = .index
    return true
  }

  /// `1.520 tỷ đồng`, `2 triệu 140 nghìn thuê bao`, `80 triệu đồng/người/năm`, `8,1 triệu lượt khách`.
  private func readMagnitude(_ figure: inout Figure, _ sentence: Range<Int>) -> Bool {
    let start = figure.end
    var at = start
    while let next = item(at, sentence), next.can(.magnitude), at < start + 3 { at += 1 }
    if at == start + 1, let more = item(at, sentence), more.kind == .number, more.second == 0,
      let unit = item(at + 1, sentence), unit.can(.magnitude), addSmaller(&figure, at, sentence)
    {
      return true
    }
    // "450 tỷ.đ": the stop of a word cut short.
    let isShort = at > start && item(at, sentence).map { $0.kind == .stop && !$0.spaced } ?? false
    if at == start, let noun = coinless(figure, at, sentence) {
      (figure.family, figure.unit, figure.end) = (.count, noun.unit, noun.end)
      return true
    }
    if let next = item(isShort ? at + 1 : at, sentence), next.can(.currency), !isShort || !next.spaced {
      let scale = at > start ? text(start, at) + " " : ""
      at += isShort ? 2 : 1
      figure.family = .money
      figure.unit = (isShort ? scale + "đồng" : text(start, at)) + base(&at, sentence)
      figure.end = at
      return true
    }
    if at == start { return false }
    if let next = item(at, sentence), next.kind == .word, !next.can(.notUnit) || next.can([.compound, .classifier]),
      !isPeriod(at)
    {
      let magnitude = text(start, at)
      let isMoney = items[at - 1].value >= 1e9 && !next.can([.compound, .classifier, .physical])
      if !isMoney, readNoun(&figure, at, sentence) {
        figure.unit = magnitude + " " + figure.unit
        return true
      }
    }
    // "25.000 tỷ": money where nothing else is named.
    figure.family = items[at - 1].value >= 1e6 ? .money : .count
    figure.unit = text(start, at)
    figure.end = at
    return true
  }

  /// "30 đ/c", and "12 đồng" with another word behind, which begins a noun that the lists do not have: no sum is so small.
  private func coinless(_ figure: Figure, _ at: Int, _ sentence: Range<Int>) -> (unit: String, end: Int)? {
    guard let coin = item(at, sentence), coin.can(.currency), let next = item(at + 1, sentence) else { return nil }
    let name = text(at, at + 1)
    if name == "đ", next.kind == .slash, !next.spaced, item(at + 2, sentence).map({ !$0.spaced }) == true,
      text(at + 2, at + 3) == "c"
    {
      return ("đ/c", at + 3)
    }
    guard name == "đồng", figure.value < ExactDecimal(100), next.kind == .word, next.phrase == 0, next.spaced,
      !next.isCapital
    else { return nil }
    return (text(at, at + 2), at + 2)
  }

  /// `2 triệu 140 nghìn` is 2.140 nghìn; `1 nghìn 676,2 tỷ` is 1.676,2 tỷ.
  private func addSmaller(_ figure: inout Figure, _ at: Int, _ sentence: Range<Int>) -> Bool {
    let (large, small) = (items[at - 1].value, items[at + 1].value)
    guard let (more, _) = DecimalReader.read(bytes, items[at]) else { return false }
    let factor = large > small ? Int(large / small) : large == 1e3 && small >= 1e6 ? 1000 : 0
    guard factor > 1, let whole = figure.value.times(factor), let sum = whole.plus(more) else {
      return false
    }
    figure.value = sum
    figure.end = at + 1
    return readMagnitude(&figure, sentence)
  }

  func readNoun(_ figure: inout Figure, _ start: Int, _ sentence: Range<Int>) -> Bool {
    guard let next = item(start, sentence) else { return false }
    if next.phrase != 0, next.can(.structure), figure.whole == nil { return false }
    var at = start + 1
    if next.phrase == words.times {
      figure.family = .multiple
    } else if next.can(.timeUnit) {
      figure.family = .time
    } else if next.can(.physical) {
      figure.family = .physical
    } else if next.can([.compound, .classifier]) {
      figure.family = .count
      // "lượt khách", "hộ gia đình": one syllable with the noun it counts.
      if next.can(.classifier), !next.can(.compound), let noun = item(at, sentence), noun.can([.compound]),
        next.end - next.start <= 8,
        noun.spaced, noun.phrase != next.phrase
      {
        at += 1
      }
    } else if next.can(.notUnit)
      || next.can([.reach, .joiner, .plan, .baseLead, .base, .past, .rise, .drop, .which, .over, .under])
    {
      return readIndex(&figure)
    } else {
      figure.family = .count
      if let second = item(at, sentence), second.kind == .word, second.phrase == 0, next.phrase == 0,
        !second.isCapital || next.isCapital
      {
        at += 1
      }
    }
    if figure.family == .count, let length = nameLength(upToSlash: at, sentence) { at += length }
    // "25 m2 sàn/người".
    if figure.family == .physical, at < sentence.upperBound, text(at, at + 1) == "sàn",
      item(at + 1, sentence)?.kind == .slash
    {
      at += 1
    }
    figure.unit = text(start, at) + base(&at, sentence)
    figure.end = at
    return true
  }

  /// `44/100.000 trẻ sinh sống`: so many of a round number, no part of a whole.
  func readRate(_ figure: inout Figure) {
    guard let whole = figure.whole, figure.family == .count || figure.family == .index, whole.scale == 0,
      whole.mantissa == 10_000 || whole.mantissa == 100_000
        || whole.mantissa == 1_000
          && ["trẻ", "dân", "người", "phụ nữ"].contains(where: { figure.unit.begins(with: $0) })
    else { return }
    let item = items[figure.number]
    let written = text(figure.number, figure.number + 1)
    guard let slash = written.firstIndex(of: "/"), item.second != 0 else { return }
    figure.unit = written[slash...] + (figure.unit.isEmpty ? "" : " " + figure.unit)
    figure.whole = nil
  }

  /// How many plain words stand before the slash of a rate: `ca sinh/1.000 phụ nữ`, `bé trai/100 bé gái`.
  private func nameLength(upToSlash at: Int, _ sentence: Range<Int>) -> Int? {
    for length in 0...2 {
      guard let next = item(at + length, sentence) else { return nil }
      if next.kind == .slash {
        guard let base = item(at + length + 1, sentence), base.kind == .number, base.second == 0 else { return nil }
        return [100, 1_000, 10_000, 100_000].contains(base.value) ? length : nil
      }
      guard next.kind == .word, next.roles.isEmpty else { return nil }
    }
    return nil
  }

  /// Whether the name of a plan stands there, and then a number.
  private func isPlan(_ at: Int, _ sentence: Range<Int>) -> Bool {
    guard let name = item(at, sentence), name.kind == .word || name.kind == .code,
      item(at + 1, sentence)?.kind == .number
    else { return false }
    return ["kh", "kế hoạch", "chỉ tiêu", "ct", "dự toán", "dt", "mục tiêu"].contains(text(at, at + 1).lowered())
  }

  /// `61%/65% KH`, `82.298/80.056 tấn kế hoạch`, `82.298 tấn/80.056 tấn kế hoạch`: reached of what was planned, whose name stands behind.
  func readNamedPlan(_ figure: inout Figure, _ sentence: Range<Int>) {
    let names = ["kh", "kế hoạch", "chỉ tiêu", "dự toán", "dt", "mục tiêu", "kế hoạch năm", "kh năm"]
    if let whole = figure.whole {
      guard !figure.unit.begins(with: "chỉ tiêu"), !figure.unit.begins(with: "nhiệm vụ"), figure.family != .rank,
        item(figure.end, sentence) != nil, names.contains(text(figure.end, figure.end + 1))
      else { return }
      (figure.planned, figure.whole, figure.end) = (whole, nil, figure.end + 1)
      return
    }
    guard item(figure.end, sentence)?.kind == .slash, let number = item(figure.end + 1, sentence),
      number.kind == .number, number.second == 0, let (planned, _) = DecimalReader.read(bytes, number)
    else { return }
    var other = Figure(first: figure.end + 1, number: figure.end + 1, end: figure.end + 2, value: planned)
    guard readUnit(&other, sentence), other.family == figure.family, other.unit == figure.unit,
      item(other.end, sentence) != nil, names.contains(text(other.end, other.end + 1))
    else { return }
    (figure.planned, figure.end) = (planned, other.end + 1)
  }

  /// `92.127,7 ha/KH 89.000 ha`: what was planned, in the same unit.
  func readPlanned(_ figure: inout Figure, _ sentence: Range<Int>) {
    guard item(figure.end, sentence)?.kind == .slash, isPlan(figure.end + 1, sentence) else { return }
    let at = figure.end + 2
    guard items[at].second == 0, let (planned, _) = DecimalReader.read(bytes, items[at]) else { return }
    var other = Figure(first: at, number: at, end: at + 1, value: planned)
    guard readUnit(&other, sentence), other.family == figure.family, other.unit == figure.unit else { return }
    (figure.planned, figure.end) = (planned, other.end)
  }

  /// `3.071 TTHC/4.888 TTHC`, `12 trên tổng số 15 xã`: the whole named behind the part's unit.
  func readWhole(_ figure: inout Figure, _ sentence: Range<Int>) {
    // "83,2%/50%": reached of what was asked.
    if figure.family == .percent, figure.whole == nil, figure.valueMax == nil,
      item(figure.end, sentence)?.kind == .slash, let asked = item(figure.end + 1, sentence), asked.kind == .number,
      asked.second == 0, item(figure.end + 2, sentence)?.kind == .percent,
      let (whole, _) = DecimalReader.read(bytes, asked)
    {
      (figure.whole, figure.end) = (whole, figure.end + 3)
      return
    }
    guard figure.whole == nil, [.count, .money, .index, .physical].contains(figure.family) else { return }
    var at = figure.end
    if figure.family == .count, let slash = slash(behindNameAt: at, sentence) { at = slash }
    guard let link = item(at, sentence), link.kind == .slash || link.can(.outOf) else { return }
    at += 1
    if link.kind == .slash, let sum = item(at, sentence), sum.phrase == words.sum { at += 1 }
    guard let number = item(at, sentence), number.kind == .number, number.second == 0,
      let (whole, _) = DecimalReader.read(bytes, number)
    else { return }
    var other = Figure(first: at, number: at, end: at + 1, value: whole)
    guard readUnit(&other, sentence) else { return }
    if figure.family == .index { (figure.family, figure.unit) = (other.family, other.unit) }
    guard other.family == figure.family || other.family == .index && figure.family != .physical else { return }
    // "46,8 ha/50 ha"; "5 tấn/1 ha" is a rate.
    if figure.family == .physical, other.unit != figure.unit || link.kind != .slash { return }
    // "1.286 tiêu chí/92 xã": in how many, of which there are fewer.
    if figure.family == .count, link.kind == .slash, figure.unit != other.unit, whole < figure.value { return }
    figure.whole = whole
    figure.end = other.end
  }

  /// "9.690 đài truyền thanh/10.599 xã": the slash before a number, behind the words that go on with what is counted.
  private func slash(behindNameAt start: Int, _ sentence: Range<Int>) -> Int? {
    var at = start
    while at < start + 4, let next = item(at, sentence), next.kind == .word,
      !next.can([.reach, .past, .joiner, .rise, .drop, .over, .under, .baseLead, .which, .outOf]), !isPeriod(at)
    { at += 1 }
    guard item(at, sentence)?.kind == .slash, let number = item(at + 1, sentence), number.kind == .number,
      number.value >= items[start - 1].value || at == start
    else { return nil }
    return at
  }

  /// `/người/năm`, `/100 dân`, `/01 ha`; `trên một vạn dân`.
  private func base(_ at: inout Int, _ sentence: Range<Int>) -> String {
    var out = ""
    if at > 0, at < sentence.upperBound, text(at, at + 1) == "trên", let end = roundBase(at + 1, sentence),
      text(end - 1, end) != text(at - 1, at)
    {
      out = "/" + text(at + (isOne(at + 1) ? 2 : 1), end)
      at = end
    }
    while let slash = item(at, sentence), slash.kind == .slash, let next = item(at + 1, sentence),
      next.kind == .word || next.kind == .number, !isPlan(at + 1, sentence)
    {
      var end = at + 2
      if next.kind == .number {
        guard let noun = item(end, sentence), noun.kind == .word else { break }
        // "14,5 bác sĩ/1 vạn dân", "75 triệu đồng/01 ha"
        if next.value == 1, noun.can(.magnitude), item(end + 1, sentence)?.kind == .word {
          end += 1
        } else if ![1, 100, 1000, 10_000, 100_000].contains(next.value) {
          break
        }
        end += 1
        // "112 bé trai/100 bé gái".
        if item(end, sentence)?.kind == .word, noun.end - noun.start <= 6,
          ["bé gái", "bé trai", "phụ nữ", "trẻ em", "học sinh", "lao động"].contains(text(end - 1, end + 1))
        {
          end += 1
        }
      }
      // "50.000 m3/ngày đêm", "2,1 con/phụ nữ".
      if next.kind == .word, item(end, sentence)?.kind == .word,
        ["ngày đêm", "phụ nữ"].contains(text(at + 1, end + 1))
      {
        end += 1
      }
      if next.can(.magnitude), let noun = item(end, sentence), noun.kind == .word { end += 1 }
      out += "/" + text(at + 1, end)
      at = end
    }
    return out
  }

  private func isOne(_ at: Int) -> Bool {
    items[at].kind == .number ? items[at].value == 1 : text(at, at + 1) == "một"
  }

  /// Behind `10.000 dân`, `một vạn dân`; nil where something else stands at an item.
  private func roundBase(_ at: Int, _ sentence: Range<Int>) -> Int? {
    guard let first = item(at, sentence), isOne(at) || first.kind == .number || first.can(.magnitude) else {
      return nil
    }
    var value = first.value > 0 ? first.value : 1
    var end = at + 1
    if let next = item(end, sentence), next.can(.magnitude) {
      value *= next.value
      end += 1
    }
    guard [100, 1000, 10_000, 100_000, 1_000_000].contains(value), let noun = item(end, sentence), noun.kind == .word,
      ResultLexicon.rateBases.contains(String(text(end, end + 1).prefix { $0 != " " }))
    else { return nil }
    return end + 1
  }

  /// Items in lower case.
  func text(_ from: Int, _ to: Int) -> String {
    guard from < to else { return "" }
    return bytes.lowered(Int(items[from].start)..<Int(items[to - 1].end))
  }
}

// MARK: What is said right behind a number

extension FigureReader {
  /// `kế hoạch tỉnh giao`, `so với cùng kỳ năm 2023`.
  func tail(behind figure: inout Figure, _ sentence: Range<Int>) -> Figure.Tail? {
    var at = figure.end
    var isLed = false
    // "đạt 86,1%, so với cùng kỳ": a comma may stand before "so với".
    if let comma = item(at, sentence), comma.kind == .comma, item(at + 1, sentence)?.can(.baseLead) == true { at += 1 }
    if let lead = item(at, sentence), lead.phrase != 0, lead.can(.baseLead) {
      isLed = true
      at += 1
    } else if let lead = item(at, sentence), lead.can(.which) || lead.phrase != 0 && lead.can(.over),
      item(at + 1, sentence)?.can(.plan) == true
    {
      at += 1
    }
    guard let head = item(at, sentence) else { return nil }
    if isLed, statesPlan(behind: figure, at, sentence) { return nil }
    if head.can(.plan), head.phrase != 0 {
      return Figure.Tail(kind: .plan, name: at..<planEnd(at, sentence), end: planEnd(at, sentence), isLed: isLed)
    }
    if head.can(.base), head.phrase != 0 || isLed {
      let end = baseEnd(at, sentence)
      return Figure.Tail(kind: .base, name: at..<end, end: end, isLed: isLed)
    }
    guard isLed else { return nil }
    // "so với chỉ tiêu", "so với mục tiêu kế hoạch", "so với con số kế hoạch".
    for step in 1...2 {
      if let plan = item(at + step, sentence), plan.phrase != 0, plan.can(.plan),
        items[at..<(at + step)].allSatisfy({ $0.kind == .word })
      {
        let end = planEnd(at + step, sentence)
        return Figure.Tail(kind: .plan, name: at..<end, end: end, isLed: true)
      }
    }
    let end = baseEnd(at, sentence)
    return end > at ? Figure.Tail(kind: .base, name: at..<end, end: end, isLed: true) : nil
  }

  /// "đạt 70% so với KH 74%", "đạt 76%, so với mục tiêu đề ra là 95%": the plan's own figure follows, so that the one before is no share
  /// of it.
  private func statesPlan(behind figure: Figure, _ start: Int, _ sentence: Range<Int>) -> Bool {
    guard figure.family == .percent,
      ["kế hoạch", "kh", "mục tiêu", "chỉ tiêu", "dự toán", "nghị quyết", "nq", "kịch bản"].contains(where: {
        let name = text(start, start + 1)
        return name == $0 || name.begins(with: $0 + " ")
      })
    else { return false }
    var at = start + 1
    while let next = item(at, sentence), at < start + 10 {
      if next.kind == .number, !isPeriod(at) { return item(at + 1, sentence)?.kind == .percent }
      guard isPeriod(at) || next.kind.isOne(of: [.year, .open, .colon]) || next.kind == .word && next.phrase != 0,
        !next.can([.joiner, .rise, .drop, .over, .under])
      else { return false }
      at += 1
    }
    return false
  }

  /// The item behind the name of a plan.
  private func planEnd(_ start: Int, _ sentence: Range<Int>) -> Int {
    var at = start + 1
    while let next = item(at, sentence), at < start + 24 {
      let isName =
        next.kind == .word && (next.can([.planTail, .plan]) || next.isCapital)
        && !(next.can([.rise, .drop, .joiner]) && !next.isCapital)
      let isNumber =
        next.kind == .year || next.kind == .code || next.kind == .date || next.kind == .dash && at > start + 1
      let isDay =
        next.phrase == words.day || next.phrase == words.month || words.quarters.contains(next.phrase)
        || next.can(.citation)
      let isCount =
        next.kind == .number
        && (items[at - 1].phrase == words.day || items[at - 1].phrase == words.month
          || item(at + 1, sentence)?.phrase == words.month || item(at + 1, sentence)?.phrase == words.firstMonths)
      guard isName || isNumber || isDay || isCount else { break }
      at += 1
    }
    return at
  }

  /// The item behind what is compared with.
  private func baseEnd(_ start: Int, _ sentence: Range<Int>) -> Int {
    var at = start
    while let next = item(at, sentence), at < start + 12 {
      if next.kind.isOne(of: [.comma, .semicolon, .stop, .open, .close, .colon, .percent]) { break }
      if next.kind == .word, next.phrase != 0, next.can([.joiner, .rise, .drop, .reach]), !next.can([.base, .until]),
        at > start
      {
        break
      }
      if next.kind == .number, !isPeriod(at), item(at + 1, sentence)?.kind == .percent { break }
      if next.can(.rank), at > start, item(at + 1, sentence)?.kind == .number { break }
      // "So với cùng kỳ nhưng vẫn …": what is said in spite of it.
      if at > start, next.phrase != 0, next.can(.filler),
        ["nhưng", "nhưng vẫn", "song"].contains(bytes.lowered(next.range))
      {
        break
      }
      at += 1
    }
    return at
  }
}
