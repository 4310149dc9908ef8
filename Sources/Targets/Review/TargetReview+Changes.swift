import Bytes
import JSON
import Publications
import Vietnamese

extension TargetReview {
  private static let drop: [YAMLStep] = [.key("targets"), .key("drop")]
  private static let correct: [YAMLStep] = [.key("targets"), .key("correct")]

  /// What a decision changes in the front matter.
  func changes(for decision: TargetDecision) throws(ReviewRefusal) -> [YAMLChange] {
    switch decision {
    case .confirm(let number):
      let entry = try inForce(number)
      if entry.state == .confirmed {
        throw ReviewRefusal("Chỉ tiêu \(number) đã được xác nhận", fix: "Không cần ghi thêm gì.")
      }
      return [.add(try correction(of: entry, TargetFields(entry.record)), to: Self.correct)]
    case .drop(let number): return try dropping(try inForce(number))
    case .correct(let number, let fields):
      let entry = try inForce(number)
      let asked = FieldChanges(from: TargetFields(entry.record), to: fields)
      try asked.check(issued: entry.record.document.issued.flatMap { Day(iso: $0) }?.year, quote: entry.record.quote)
      guard let index = entry.corrections.last else {
        return [.add(try correction(of: entry, fields), to: Self.correct)]
      }
      if asked.isEmpty {
        throw ReviewRefusal("Chưa có gì khác với chỉ tiêu \(number) đang ghi", fix: "Sửa ít nhất một ô rồi ghi.")
      }
      return asked.changes(at: Self.correct + [.item(index)])
    case .restore(let number): return try restoring(number)
    case .add(let quote, let fields): return [.add(try addition(quote, fields), to: Self.correct)]
    case .confirmAll(let day):
      // What comes into the text later is not what was read now.
      let seen = entries.filter { $0.state != .dropped && $0.corrections.isEmpty }.map { Confirmation.mark($0.record) }
      let marks = seen.isEmpty ? "0" : seen.joined(separator: " ")
      return [
        .set(.plain(day.description), at: [.key("targets"), .key("confirmed")]),
        .set(.text(marks), at: [.key("targets"), .key("confirmed_of")]),
      ]
    }
  }

  private func inForce(_ number: Int) throws(ReviewRefusal) -> Entry {
    guard let entry = entry(number) else {
      throw ReviewRefusal("Không có chỉ tiêu \(number)", fix: "Tải lại trang để xem danh sách mới.")
    }
    if entry.state == .dropped {
      throw ReviewRefusal("Chỉ tiêu \(number) đang bị bỏ", fix: "Khôi phục nó trước, rồi xác nhận hoặc sửa.")
    }
    return entry
  }

  private func dropping(_ entry: Entry) throws(ReviewRefusal) -> [YAMLChange] {
    // What was said of it would add it anew.
    let withdrawn = entry.corrections.reversed().map { YAMLChange.remove(at: Self.correct + [.item($0)]) }
    if entry.isAdded { return withdrawn }
    var naming = TargetNaming(self)
    guard let quote = naming.quote(of: entry, byValue: false) else { throw Self.unnamed(entry) }
    return withdrawn + [.add(.text(quote), to: Self.drop)]
  }

  private func restoring(_ number: Int) throws(ReviewRefusal) -> [YAMLChange] {
    guard let entry = entry(number) else {
      throw ReviewRefusal("Không có chỉ tiêu \(number)", fix: "Tải lại trang để xem danh sách mới.")
    }
    let (steps, indices) = entry.state == .dropped ? (Self.drop, entry.drops) : (Self.correct, entry.corrections)
    if indices.isEmpty {
      throw ReviewRefusal(
        "Chưa có gì ghi riêng cho chỉ tiêu \(number)",
        fix: confirmed == nil
          ? "Không cần hoàn tác." : "Khóa `confirmed` xác nhận cả văn bản; muốn bỏ thì xóa dòng ấy trong tệp.")
    }
    return indices.sorted(by: >).map { .remove(at: steps + [.item($0)]) }
  }

  /// An entry of `correct` for what the finder has read: with all that a reader takes from it, so that it stays what the editor
  /// has seen, whatever a later finder reads.
  private func correction(of entry: Entry, _ fields: TargetFields) throws(ReviewRefusal) -> YAMLValue {
    var naming = TargetNaming(self)
    let isSameValue = fields.value == entry.record.value
    guard let quote = naming.quote(of: entry, byValue: isSameValue) else { throw Self.unnamed(entry) }
    let old = TargetFields(entry.record)
    return .mapping([.init("quote", .text(quote))] + fields.pairs(besides: old))
  }

  private func addition(_ quote: String, _ fields: TargetFields) throws(ReviewRefusal) -> YAMLValue {
    let words = TargetNaming.clean(quote)
    if words.isEmpty {
      throw ReviewRefusal(
        "Chưa có câu trích", fix: "Chép đúng nguyên văn một đoạn của văn bản, có con số của chỉ tiêu.")
    }
    var naming = TargetNaming(self)
    guard let (_, entries) = naming.entries(touchedBy: words) else {
      throw ReviewRefusal(
        "Câu trích «\(words)» không đứng nguyên văn trong văn bản",
        fix: NearestText.find(words, in: body).map { "Chép lại nguyên văn; đoạn gần nhất là: «\($0)»." }
          ?? "Chép lại nguyên văn, trong một đoạn hoặc một dòng của bảng.")
    }
    if let entry = entries.first {
      let number = entry.record.number
      throw ReviewRefusal(
        "Câu trích ấy đã có chỉ tiêu \(number)",
        fix: entry.state == .dropped ? "Khôi phục chỉ tiêu \(number)." : "Sửa chỉ tiêu \(number), hoặc trích hẹp hơn.")
    }
    try FieldChanges(from: TargetFields(), to: fields).check(issued: nil, quote: words)
    if fields.value == nil {
      throw ReviewRefusal("Thiếu giá trị của chỉ tiêu", fix: "Ghi con số có trong câu trích, như 90, 99,5 hay 1.520.")
    }
    return .mapping([.init("quote", .text(words))] + fields.pairs(besides: TargetFields()))
  }

  private static func unnamed(_ entry: Entry) -> ReviewRefusal {
    ReviewRefusal(
      "Không có đoạn chữ nào chỉ riêng chỉ tiêu \(entry.record.number)",
      fix:
        "Câu này có nhiều con số, hoặc đứng nguyên văn ở chỗ khác phía trên. Hãy sửa chữ trong văn bản cho khác nhau, "
        + "hoặc tự ghi mục `targets` trong tệp.")
  }
}

extension TargetFields {
  /// As front matter has them: what a reader counts with always, the rest where it differs from what the finder read.
  fileprivate func pairs(besides old: TargetFields) -> [YAMLValue.Pair] {
    var pairs: [YAMLValue.Pair] = []
    if let value { pairs.append(.init("value", .plain(JSONText.text(value)))) }
    if let valueMax { pairs.append(.init("value_max", .plain(JSONText.text(valueMax)))) }
    pairs.append(.init("comparator", .text(comparator.rawValue)))
    if !unit.isEmpty { pairs.append(.init("unit", .text(unit))) }
    if kind != old.kind || kind != .target { pairs.append(.init("kind", .plain(kind.rawValue))) }
    if let deadlineYear { pairs.append(.init("deadline_year", .plain(String(deadlineYear)))) }
    if let baselineYear { pairs.append(.init("baseline_year", .plain(String(baselineYear)))) }
    if subject != old.subject { pairs.append(.init("subject", .text(subject))) }
    if outcome != old.outcome { pairs.append(.init("outcome", .text(outcome))) }
    return pairs
  }
}

/// What is different between two states of a target.
private struct FieldChanges {
  private let new: TargetFields
  private let old: TargetFields

  init(from old: TargetFields, to new: TargetFields) { (self.old, self.new) = (old, new) }

  var isEmpty: Bool { old == new }

  /// Front matter has no way to say that there is none of what the text was read to have.
  ///
  /// - Parameters:
  ///   - issued: Year of issue, before which no plan ends.
  ///   - quote: The words that are to state it.
  func check(issued: Int?, quote: String) throws(ReviewRefusal) {
    let emptied: [(String, Bool)] = [
      ("giá trị", old.value != nil && new.value == nil), ("đơn vị", !old.unit.isEmpty && new.unit.isEmpty),
      ("thời hạn", old.deadlineYear != nil && new.deadlineYear == nil),
      ("năm gốc", old.baselineYear != nil && new.baselineYear == nil),
      ("đối tượng", !old.subject.isEmpty && new.subject.isEmpty),
      ("kết quả", !old.outcome.isEmpty && new.outcome.isEmpty),
    ]
    if let (name, _) = emptied.first(where: \.1) {
      throw ReviewRefusal(
        "Không để trống \(name) được",
        fix: "Phần đầu trang chỉ ghi được giá trị khác; ghi giá trị đúng, hoặc bỏ chỉ tiêu.")
    }
    if let low = new.value, let high = new.valueMax, high <= low {
      throw ReviewRefusal(
        "Giá trị đến phải lớn hơn giá trị", fix: "Chỉ ghi cả hai khi chỉ tiêu là một khoảng, như 80–90.")
    }
    if new.value == nil, new.valueMax != nil {
      throw ReviewRefusal("Thiếu giá trị", fix: "Ghi giá trị thấp của khoảng.")
    }
    if new.comparator == .times, new.unit.begins(with: "%") {
      throw ReviewRefusal("«Gấp mấy lần» không đi với đơn vị %", fix: "Chọn cách so sánh khác, hoặc ghi đơn vị là lần.")
    }
    try checkYears(issued, StatedYears(quote))
  }

  /// What stops the build once it is written is not written.
  private func checkYears(_ issued: Int?, _ stated: StatedYears) throws(ReviewRefusal) {
    if let year = new.deadlineYear, year != old.deadlineYear, stated.contradict(year), let own = stated.deadlines.last {
      throw ReviewRefusal(
        "Câu trích nêu năm \(own), không phải \(year)", fix: "Ghi năm phải đạt mà câu nêu, hoặc trích đúng câu khác.")
    }
    if let year = new.deadlineYear, year != old.deadlineYear, let issued, year < issued {
      throw ReviewRefusal(
        "Thời hạn năm \(year) trước năm ban hành \(issued)", fix: "Ghi năm phải đạt mà văn bản nêu.")
    }
    if let baseline = new.baselineYear, let deadline = new.deadlineYear, baseline >= deadline,
      baseline != old.baselineYear || deadline != old.deadlineYear
    {
      throw ReviewRefusal(
        "Năm gốc \(baseline) không trước thời hạn \(deadline)",
        fix: "`So với năm` là năm đem so, `Năm phải đạt` là thời hạn: so lại với bản gốc.")
    }
  }

  /// The changes to an entry of `correct` that is there.
  func changes(at item: [YAMLStep]) -> [YAMLChange] {
    var out: [YAMLChange] = []
    func set(_ key: String, _ value: YAMLValue) { out.append(.set(value, at: item + [.key(key)])) }
    if new.value != old.value || new.valueMax != old.valueMax, let value = new.value {
      set("value", .plain(JSONText.text(value)))
    }
    if let high = new.valueMax, high != old.valueMax || new.value != old.value {
      set("value_max", .plain(JSONText.text(high)))
    } else if new.valueMax == nil, old.valueMax != nil {
      out.append(.remove(at: item + [.key("value_max")]))
    }
    if new.comparator != old.comparator { set("comparator", .text(new.comparator.rawValue)) }
    if new.unit != old.unit { set("unit", .text(new.unit)) }
    if new.kind != old.kind { set("kind", .plain(new.kind.rawValue)) }
    if let year = new.deadlineYear, year != old.deadlineYear { set("deadline_year", .plain(String(year))) }
    if let year = new.baselineYear, year != old.baselineYear { set("baseline_year", .plain(String(year))) }
    if new.subject != old.subject { set("subject", .text(new.subject)) }
    if new.outcome != old.outcome { set("outcome", .text(new.outcome)) }
    return out
  }
}
