/// Where in the words before a number what is measured begins.
extension WordingReader {
  /// The words before the number from the last goal word, turn or measure on, without years and modals at the ends.
  func trimmedLead(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, isLeadEnd(end - 1), items[end - 1].phrase != table.words.conLai,
      !endsNoun(end - 1, range.upperBound)
    { end -= 1 }
    // "giảm bình quân/năm: trên 10%".
    if end - 3 > range.lowerBound, items[end - 2].kind == .slash, items[end - 1].phrase == table.words.nam,
      has(end - 3, .direction)
    {
      end -= 2
    }
    // `từ 57 [ngày] xuống`.
    for back in 1...3 where end - back > range.lowerBound && items[end - back].kind == .number {
      // "tỷ lệ người từ 65 tuổi trở lên" is of those.
      let isOpen = (1..<back).contains { items[end - $0].has([.orMore, .structure]) }
      if items[end - back - 1].phrase == table.words.tu, back == 1 || !isOpen { end -= back + 1 }
      break
    }
    var start = max(range.lowerBound, end - 120)
    var hasMeasure = false
    for index in start..<end where index >= start && group(index) == 0 {
      let item = items[index]
      if item.kind == .colon, index + 2 < end, items[index + 1].phrase == table.words.tu,
        items[index + 2].kind == .number
      {
        continue  // "tỷ lệ …: từ 26% năm 2011 xuống 18%"
      }
      if item.kind == .colon || item.kind == .semicolon || item.kind == .stop && items[min(index + 1, end - 1)].spaced {
        if index + 1 < end { (start, hasMeasure) = (index + 1, false) }
      } else if index + 1 < end, namesPlan(index), isPlanned(index + 1) {
        (start, hasMeasure) = (index + 1, false)  // "cổ đông đã thông qua kế hoạch doanh thu"
      } else if namesPlan(index), let measure = plannedMeasure(behind: index, end) {
        (start, hasMeasure) = (measure, true)
      } else if index + 1 == end, has(index, .stating), !item.has(.goal), !hasMeasure {
        start = end  // "…, Thủ tướng nhấn mạnh, phải đạt"
      } else if index + 1 == end,
        item.has(.joiner) || item.has(.goal) && index > start && items[index - 1].has(.joiner),
        (start..<index).contains(where: { items[$0].kind == .number && group($0) == 0 })
      {
        start = end  // "diện tích 3 ha tại …, và 2 khu rừng giống", "bổ sung 25.000 tỷ đồng … và bảo đảm tối thiểu 3%"
      } else if index + 1 == end, index > start, items[index - 1].has(.joiner), item.phrase != 0,
        item.phrase == table.words.mucTieu || item.phrase == table.words.chiTieu
      {
        start = end  // "Bưu điện tỉnh và mục tiêu tăng trưởng trên 21%"
      } else if item.has(.joiner), index + 1 < end, hasAmount(start..<index) {
        // "doanh thu 1.272 tỷ đồng và lợi nhuận là 66 tỷ đồng".
        (start, hasMeasure) = (items[index + 1].kind == .word ? index + 1 : end, false)
      } else if item.phrase == table.words.doiVoi, index + 2 < end, index > start, !items[start].has(.measure),
        items[index + 1].has(.measure) || isSum((index + 1)..<end)
      {
        (start, hasMeasure) = (index + 1, true)  // "duy trì kế hoạch đối với tổng thu nhập"
      } else if index > start, index + 1 == end, isPurposeLead(index), isChange(end) {
        start = end  // "triển khai các giải pháp để giảm 2% tổng số hộ nghèo"
      } else if index > start, index + 2 < end, isPurposeLead(index), isChange(index + 1) || isMaking(index + 1),
        items[index + 2].has(.measure), !isLoneSo(index + 2)
      {
        // "mở rộng quy mô để nâng tỷ lệ lao động qua đào tạo"
        (start, hasMeasure) = (isChange(index + 1) ? index + 1 : index + 2, false)
      } else if item.kind == .comma, index + 2 < end, isOne(index + 1, of: table.words.controls),
        items[index + 2].has(.measure), !isLoneSo(index + 2)
      {
        (start, hasMeasure) = (index + 2, false)  // "thực hiện Chiến lược …, khống chế tỷ lệ hiện nhiễm"
      } else if item.kind == .comma, index + 1 < end, start < index, isSource(start..<index) {
        (start, hasMeasure) = (index + 1, false)  // "Theo Nghị quyết 48, số người chết …"
      } else if item.kind == .comma, !hasMeasure, index + 2 < end, items[index + 1].has(.perYear),
        has(index + 2, .direction)
      {
        (start, hasMeasure) = (index + 1, false)  // "trên chặng đường đó, mỗi năm kéo giảm số thương vong"
      } else if item.kind == .comma, index > start, isRaiseBehind(index, end, of: start) {
        (start, hasMeasure) = (index + 1, false)
      } else if item.kind == .comma, index > start, isMeasureRaisedBehind(index, end, of: start) {
        (start, hasMeasure) = (index + 1, false)
      } else if item.kind == .comma, index > start, isTaskBehind(index, end, of: start) {
        (start, hasMeasure) = (index + 1, false)
      } else if item.kind == .comma, let behind = especially(index, end) {
        (start, hasMeasure) = (behind, false)
      } else if item.kind == .comma, !items[start].has(.measure), let behind = behindTask(start, index, end) {
        (start, hasMeasure) = (behind, false)
      } else if item.kind == .comma, index + 1 < end, items[index + 1].has(.measure), !isLoneSo(index + 1),
        hasCount(start..<index)
      {
        (start, hasMeasure) = (index + 1, false)  // "Tổng số 1.033 hộ, kinh phí 20.229,8 triệu đồng"
      } else if item.kind == .comma || item.kind == .close && index + 1 < end && items[index + 1].kind == .comma,
        let measure = measureBehindAmount(start, index, end)
      {
        (start, hasMeasure) = (measure, true)
      } else if item.kind == .year, index + 1 < end, items[index + 1].has(.measure), items[index + 1].kind == .word,
        !isLoneSo(index + 1), !hasMeasure, index > start, !items[start].has([.create, .goal]), !has(start, .making)
      {
        (start, hasMeasure) = (index + 1, false)  // "gần nhất là đến năm 2010 kim ngạch xuất khẩu"
      } else if item.kind == .comma, index > start + 1, index + 1 < end, isChange(index - 1), !isChange(index + 1),
        items[index + 1].has(.measure)
          || isNoun(index + 1) && items[index + 1].phrase == items[start].phrase
            && items[start].phrase != 0
      {
        (start, hasMeasure) = (index + 1, false)  // "số hộ khá tăng, số hộ nghèo dưới 0,68%"
      } else if isOne(index, of: table.words.parts), index + 1 < end, items[index + 1].has(.measure),
        (start..<index).contains(where: { items[$0].phrase != 0 && items[$0].has([.goal, .planShare]) })
      {
        (start, hasMeasure) = (index + 1, false)  // "thông qua các chỉ tiêu gồm thu ngân sách"
      } else if item.has(.goal) || has(index, .stating), item.phrase != 0, !item.has([.measure, .atLeast]),
        index + 1 < end,
        !has(index, .making), !item.has(.create),
        !(isOne(index, of: table.words.expecting) && index > start && payment(in: index..<end) == index + 1),
        !(hasMeasure && !item.has(.strongGoal) && items[index - 1].kind != .comma
          && !(item.has(.goalSection) && index > start && items[index - 1].has(.goal)))
      {
        (start, hasMeasure) = (index + 1, false)
      } else if has(index, [.verb, .making]) || item.has(.create) || item.phrase == table.words.voi, index + 1 < end,
        items[index + 1].has(.measure), !isLoneSo(index + 1), !hasMeasure, index > start, !hasPace(index),
        // "tăng tỷ lệ sử dụng thời gian lao động".
        !isOne(index - 1, of: table.words.sharesOf)
      {
        (start, hasMeasure) = (has(index, .direction) ? index : index + 1, false)
      } else if item.phrase == table.words.voi, index + 1 < end, items[index + 1].has(.measure), !isLoneSo(index + 1),
        index > start, !items[start].has(.measure), (start..<index).contains(where: { items[$0].kind == .comma })
      {
        (start, hasMeasure) = (index + 1, false)  // "mở rộng thị trường, nhất là xuất khẩu, với tốc độ …"
      } else if item.phrase == table.words.la, index + 1 < end, start > range.lowerBound,
        index - start <= Reach.namedYear,
        items[start].phrase == table.words.cua, items[start - 1].has(.goal)
      {
        (start, hasMeasure) = (index + 1, false)  // "mục tiêu của Kế hoạch là …"
      } else if item.phrase == table.words.la, index + 1 < end, index > start, items[start].has(.taskSection) {
        (start, hasMeasure) = (index + 1, false)  // "nhiệm vụ cụ thể đến năm 2020 là bảo vệ diện tích …"
      } else if item.kind == .comma, index + 1 < end, !hasMeasure, items[index + 1].has(.create),
        index - start > Reach.memberLead, has(start, .making) || items[start].has(.create),
        !goesOnWithPassive(start, index)
      {
        (start, hasMeasure) = (index + 1, false)
      } else if item.kind == .comma, index + 1 < end, items[index + 1].has(.create) || has(index + 1, .transitive),
        (start..<index).contains(where: { items[$0].kind == .number && group($0) == 0 })
      {
        (start, hasMeasure) = (index + 1, false)
      } else if item.kind == .comma, !hasMeasure, index + 3 < end, items[index + 1].kind == .word,
        items[index + 1].phrase == 0, items[index + 2].has(.measure) || items[index + 3].has(.measure)
      {
        start = index + 1  // "…, khống chế tỷ lệ …"
      } else if item.kind == .comma, index + 1 < end,
        items[index + 1].has(.measure) && !isLoneSo(index + 1) && !hasMeasure || has(index + 1, .turn)
      {
        (start, hasMeasure) = (index + 1, false)
      }
      // "để đạt sản lượng": what was said before was only the way there.
      if items[index].has(.value), has(index, .making), index + 1 < end, items[index + 1].has(.measure),
        !isLoneSo(index + 1), index > start, items[index - 1].has(.goal) || has(index - 1, .attributeLead)
      {
        (start, hasMeasure) = (index + 1, false)
      }
      // "tăng thu nhập và …, thu nhập bình quân": the first was an object.
      if item.has(.measure), !isLoneSo(index) {
        hasMeasure = index == start || !(has(index - 1, .direction) && !items[index - 1].has(.planTask))
      }
    }
    start = trimmedHead(start..<end)
    end = trimmedTail(start..<end).upperBound
    return start..<end
  }

  /// "Tăng tỷ lệ tật khúc xạ được khám, phát hiện sớm, cung cấp dịch vụ": behind a comma what is done with those that a measure counts.
  private func goesOnWithPassive(_ start: Int, _ comma: Int) -> Bool {
    has(start, .direction) && items[start + 1].has(.measure) && !isLoneSo(start + 1)
      && (start + 2..<comma).contains { has($0, .passive) && group($0) == 0 }
      && !(start..<comma).contains { items[$0].isNumeric && group($0) == 0 }
  }

  /// "Ngành nông nghiệp có tốc độ tăng bình quân 3%": how fast what stands before it grows.
  private func hasPace(_ index: Int) -> Bool {
    items[index].phrase != 0 && items[index].phrase == table.words.co
      && lowercased(bytes[items[index + 1].range]).begins(with: "tốc độ")
  }

  /// "kế hoạch", "lên kế hoạch": what is planned stands behind.
  func namesPlan(_ index: Int) -> Bool {
    guard items[index].kind == .word, items[index].phrase != 0 else { return false }
    return items[index].phrase == table.words.lenKeHoach
      || items[index].has(.planShare) && lowercased(bytes[items[index].range]) == "kế hoạch"
  }

  /// "lập kế hoạch báo cáo Bộ Giao thông vận tải lợi nhuận hợp nhất", "trình kế hoạch năm 2027 với tổng doanh thu": the measure that is
  /// planned, behind whom the plan is for, its time or "với".
  private func plannedMeasure(behind plan: Int, _ end: Int) -> Int? {
    let reach = plan + 2..<min(end, plan + Reach.partName)
    guard
      var measure = reach.first(where: {
        items[$0].kind != .word && items[$0].kind != .year || items[$0].has(.measure) && !isLoneSo($0)
      }),
      items[measure].kind == .word,
      !(plan + 1..<measure).contains(where: { items[$0].has([.value, .joiner, .amongWhich]) })
    else { return nil }
    let isOfPlan = isPlanned(measure)
    if items[measure - 1].hash == WordHash.sum, measure - 1 > plan + 1 { measure -= 1 }
    let before = items[measure - 1]
    if before.kind == .year || before.phrase != 0 && before.phrase == table.words.voi { return measure }
    return isOfPlan && (before.phrase == 0 || before.phrase == table.words.nam) ? measure : nil
  }

  /// "doanh thu", "lãi": measured, where a plan of it is told.
  private func isPlanned(_ index: Int) -> Bool {
    items[index].kind == .word
      && ["doanh thu", "lợi nhuận", "sản lượng", "lãi", "lỗ", "thu ngân sách"].contains(
        lowercased(bytes[items[index].range]))
  }

  /// "vùng đồng bằng đạt 99%", "lao động có bằng chiếm 30%": "bằng" before another verb that brings the value.
  private func endsNoun(_ index: Int, _ bound: Int) -> Bool {
    items[index].phrase != 0 && items[index].phrase == table.words.bang && index + 1 == bound
      && bound < whole.upperBound && items[bound].kind == .word && items[bound].has(.value)
  }

  /// "Nâng cao chất lượng giáo dục, đến năm 2028 tỷ lệ trường chuẩn …": where, behind a task that has no figure and the time, begins what
  /// is measured.
  private func behindTask(_ start: Int, _ comma: Int, _ end: Int) -> Int? {
    guard comma - start > 1, comma + 2 < end, isTime(comma + 1),
      !(start..<comma).contains(where: { items[$0].kind == .number || items[$0].kind == .percent }),
      let year = (comma + 1..<min(comma + 6, end)).first(where: { items[$0].kind.isOne(of: [.year, .date]) }),
      (comma + 1..<year).allSatisfy({ isTime($0) || items[$0].has(.timeNoun) }), year + 1 < end,
      items[year + 1].kind == .word, !items[year + 1].has([.value, .comparator]) || items[year + 1].has(.measure),
      !has(year + 1, .modal),
      items[year + 1].has(.measure) && !isLoneSo(year + 1) || items[start].has(.create) || has(start, [.making, .verb])
        || mayBeAct(start)
    else { return nil }
    return year + 1
  }

  /// "để", "nhằm" before what is to be reached.
  func isPurposeLead(_ index: Int) -> Bool {
    isOne(index, of: table.words.leads) && items[index].phrase != table.words.la || isOne(index, of: table.words.aims)
  }

  private func isChange(_ index: Int) -> Bool { index < items.count && has(index, .direction) }

  private func isMaking(_ index: Int) -> Bool { has(index, .making) || items[index].has(.create) }

  /// Whether a range states a sum or a share.
  private func hasAmount(_ range: Range<Int>) -> Bool {
    range.dropLast().contains {
      items[$0].kind == .number && group($0) == 0
        && (items[$0 + 1].kind == .percent || items[$0 + 1].has([.currency, .magnitude]))
    }
  }

  /// "1.033 hộ": so many of something, not "từ 15 tuổi".
  private func hasCount(_ range: Range<Int>) -> Bool {
    range.dropLast().contains {
      items[$0].kind == .number && group($0) == 0 && items[$0 + 1].kind == .word
        && items[$0 + 1].has([.classifier, .compound]) && $0 + 2 == range.upperBound
    }
  }

  /// "Theo Nghị quyết 48", "So với năm 2023": by what paper a value is set, or what it is compared with.
  private func isSource(_ range: Range<Int>) -> Bool {
    guard let first = range.first, items[first].phrase != 0 else { return false }
    // "So với năm 2023, nông nghiệp tăng 8%".
    if items[first].has(.baseline) { return range.contains { items[$0].kind.isOne(of: [.year, .date]) } }
    guard items[first].phrase == table.words.theo else { return false }
    return range.contains { items[$0].phrase != 0 && items[$0].has(.citation) }
  }

  /// "sử dụng vốn vay phát triển sản xuất, tạo việc làm mới cho": behind a task that has no figure, what is done for so many.
  private func isTaskBehind(_ comma: Int, _ end: Int, of start: Int) -> Bool {
    guard comma + 1 < end, end < whole.upperBound, items[end].kind == .number || items[end].has(.comparator),
      has(end - 1, .giver), items[comma + 1].has(.create), !isOnlyVerbs(start..<comma),
      !(comma + 1..<end).contains(where: { items[$0].kind != .word || items[$0].has(.measure) })
    else { return false }
    return !(start..<comma).contains { items[$0].kind == .number && group($0) == 0 }
  }

  /// "tạo ra nông sản sạch, nâng cao thu nhập gấp 1,5 lần": behind a task with an object of its own, what is raised by so much.
  private func isRaiseBehind(_ comma: Int, _ end: Int, of start: Int) -> Bool {
    guard comma + 2 < end, end < whole.upperBound, items[comma + 1].kind == .word, items[comma + 1].phrase != 0,
      has(comma + 1, .direction) || lowercased(bytes[items[comma + 1].range]) == "nâng cao",
      !(comma + 1..<end).contains(where: { items[$0].kind != .word || isTime($0) }),
      items[start].has(.create) || has(start, .making),
      comma - start > 2, isNoun(comma - 1), !isOnlyVerbs(start..<comma)
    else { return false }
    return !(start..<comma).contains { items[$0].kind == .number || items[$0].kind == .comma }
  }

  /// "phát triển trồng rừng, gắn với bảo vệ diện tích rừng, nâng độ che phủ của rừng": behind tasks without a figure the measure that is raised
  /// or lowered; "tỷ lệ hộ được vay vốn, tăng thu nhập" is one measure.
  private func isMeasureRaisedBehind(_ comma: Int, _ end: Int, of start: Int) -> Bool {
    guard comma + 3 < end, items[comma + 1].kind == .word, items[comma + 2].has(.measure), !isLoneSo(comma + 2),
      !items[start].has(.measure), has(comma + 1, .direction) || isRaising(comma + 1),
      items[start].has(.create) || has(start, [.making, .verb, .direction]) || mayBeAct(start)
    else { return false }
    return !(start..<comma).contains { items[$0].kind == .number && group($0) == 0 }
  }

  private func isRaising(_ index: Int) -> Bool {
    ["nâng", "nâng cao", "đưa", "hạ"].contains(lowercased(bytes[items[index].range]))
  }

  /// "sản lượng 25,83 triệu tấn (tăng 9,45%), doanh thu": behind a measure that has its amount, another one.
  private func measureBehindAmount(_ start: Int, _ index: Int, _ end: Int) -> Int? {
    let comma = items[index].kind == .comma ? index : index + 1
    guard comma + 1 < end, items[comma + 1].has(.measure), items[comma + 1].kind == .word, !isLoneSo(comma + 1),
      items[start].has(.measure), !isLoneSo(start), !items[start..<comma].contains(where: { $0.has(.orMore) })
    else { return nil }
    let isTold = (start + 1..<comma - 1).contains { at in
      items[at].kind == .number && group(at) == 0
        && (items[at + 1].has([.currency, .magnitude]) || items[at + 1].kind == .percent
          || isOne(at + 1, of: table.words.lengths))
    }
    return isTold ? comma + 1 : nil
  }

  /// ", nhất là sản lượng lương thực": a measure that a comma and these words single out.
  private func especially(_ comma: Int, _ end: Int) -> Int? {
    (comma + 2..<min(comma + 4, max(end, comma + 2))).first { at in
      items[at].has(.measure) && !isLoneSo(at) && items[at - 1].phrase != 0
        && table.words.especially.contains(items[at - 1].phrase)
    }
  }

  func isLeadEnd(_ index: Int) -> Bool {
    let item = items[index]
    return item.kind == .comma || item.kind == .colon || item.kind == .dash || item.kind == .mark
      || has(index, .modal) || item.phrase == table.words.chi || item.has([.comparator]) && item.kind != .word
      || item.phrase == table.words.tu
      || item.has([.comparator, .strongGoal]) || item.has(.value) && !item.has(.measure) && !has(index, .direction)
  }

  /// Years, joiners, labels and what else stands before the noun at the head of a clause.
  func trimmedHead(_ range: Range<Int>) -> Int {
    var at = range.lowerBound
    while at < range.upperBound {
      let item = items[at]
      if item.kind != .word, item.kind != .open, item.kind != .other {
        at += 1
      } else if item.phrase != 0, item.phrase == table.words.quy || item.phrase == table.words.thang,
        let year = (at..<min(at + 5, range.upperBound)).first(where: { items[$0].kind.isOne(of: [.year, .date]) }),
        item.phrase == table.words.quy
          || (at + 1..<year).allSatisfy({ items[$0].kind.isOne(of: [.number, .slash]) || isTime($0) })
      {
        at = year + 1  // "quý III/2027", "quý 3 năm 2027", "tháng 12/2027"
      } else if item.kind == .word, item.phrase != 0, item.has(.vision), !item.has(.measure) {
        at += 1
      } else if item.phrase != 0, item.phrase == table.words.thang, at > range.lowerBound,
        items[at - 1].kind == .number,
        at + 1 < range.upperBound, isTime(at + 1)
      {
        at += 1  // "9 tháng năm 2027"
      } else if item.kind == .open, at + 2 < range.upperBound, items[at + 2].kind == .close {
        at += 3  // (8)
      } else if item.kind == .open, opensGoal(at, range.upperBound) {
        at += 1  // "(mục tiêu tuyển sinh vào lớp 10 đạt 90%)"
      } else if at + 2 < range.upperBound, items[at + 1].kind == .close, !items[at + 1].spaced,
        item.kind == .word, item.end - item.start <= 2,
        at == whole.lowerBound || items[at - 1].kind.isOne(of: [.semicolon, .stop, .comma])
      {
        at += 2  // "b) Tỷ lệ …"
      } else if item.kind == .word, isTime(at), at + 1 < range.upperBound,
        isTime(at + 1) || items[at + 1].kind.isOne(of: [.year, .date])
      {
        at += 1
      } else if item.has([.joiner, .perYear, .continuation]) && !item.has(.measure)
        || item.phrase != 0 && (has(at, .modal) || item.has(.goal) && !item.has(.measure) && !has(at, .making))
        || item.phrase == table.words.voi || item.phrase == table.words.thi || isOwnerAlone(at)
        || item.phrase != 0 && table.words.leads.contains(item.phrase) || isOne(at, of: table.words.consequences)
        || isOne(at, of: table.words.parts) || leadsToGoal(at, range.upperBound)
      {
        at += 1
      } else if item.kind == .word, at + 1 < range.upperBound, items[at + 1].kind == .word,
        lowercased(bytes[item.range]) == "khác", lowercased(bytes[items[at + 1].range]) == "như"
      {
        at += 2  // "các chỉ tiêu khác như sản lượng lúa"
      } else if at > whole.lowerBound, items[at - 1].kind == .number, item.has([.currency, .magnitude]) {
        at += 1
        while at < range.upperBound, items[at].has([.currency, .magnitude]) { at += 1 }
      } else if item.phrase != 0, item.has(.baseline), at + 1 < range.upperBound,
        items[at + 1].kind.isOne(of: [.year, .date])
      {
        at += 2  // "so với 31/12/2025 tăng 2.014 tỷ đồng"
      } else if let behind = averagedOver(at, range.upperBound) {
        at = behind
      } else if at + 1 < range.upperBound, items[at + 1].kind == .comma, item.phrase == table.words.nam {
        at += 2
      } else if at > whole.lowerBound, item.phrase == table.words.nam, item.phrase != 0,
        items[at - 1].has(.deadlineLead),
        at + 1 < range.upperBound, items[at + 1].has(.measure)
      {
        at += 1  // "đến hết năm tỷ lệ che phủ"
      } else {
        break
      }
    }
    return at
  }

  /// "Muốn đạt mục tiêu tăng trưởng", "để hoàn thành kế hoạch thu": up to the word for the goal.
  private func leadsToGoal(_ at: Int, _ end: Int) -> Bool {
    guard at + 1 < end else { return false }
    if isOne(at, of: table.words.wishes) { return items[at + 1].has([.value, .goal, .create]) }
    return at > whole.lowerBound && items[at].has(.value) && items[at + 1].has(.goalSection)
      && (isOne(at - 1, of: table.words.wishes) || isPurposeLead(at - 1))
  }

  /// "(mục tiêu tuyển sinh vào lớp 10 đạt 90%)": a bracket that says what is aimed at; not "(chỉ tiêu cũ 45 triệu khách)", "(chỉ tiêu cả
  /// nhiệm kỳ là 2 đảng viên)", which say which goal it is.
  private func opensGoal(_ open: Int, _ end: Int) -> Bool {
    guard open + 2 < end, items[open + 1].has(.goal), items[open + 1].phrase != 0,
      !(open..<end).contains(where: { items[$0].kind == .close })
    else { return false }
    let next = lowercased(bytes[items[open + 2].range])
    return !isTime(open + 2) && !isOne(open + 2, of: table.words.scopes) && !Lexicon.whichGoal.contains(next)
  }

  /// "của hộ kinh doanh …", of which the head of the sentence was cut; not "mục tiêu của nghị quyết".
  private func isOwnerAlone(_ index: Int) -> Bool {
    items[index].phrase != 0 && items[index].phrase == table.words.cua
      && (index == whole.lowerBound || !items[index - 1].has(.goal))
  }

  /// "Trung bình giai đoạn 2021-2030 tốc độ tăng …": over which time, and what is measured behind it.
  private func averagedOver(_ at: Int, _ end: Int) -> Int? {
    guard items[at].phrase != 0, table.words.scopes.contains(items[at].phrase) else { return nil }
    var behind = at + 1
    while behind < end, isTime(behind) || items[behind].kind == .dash || items[behind].phrase == table.words.giaiDoan {
      behind += 1
    }
    guard behind > at + 1, behind < end, items[behind - 1].kind == .year, items[behind].has(.measure) else {
      return nil
    }
    return behind
  }
}
