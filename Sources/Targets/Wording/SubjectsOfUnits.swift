import Bytes
import Vietnamese

/// Values of which only their unit seemed to say what they are of: "Lượng than cấp cho các hộ tiêu thụ điện không thấp hơn 39 triệu
/// tấn", ", tăng 0,3 lần" behind "Sản lượng lúa: 1.734 tấn". The words before the number, or the value before, say it.
enum SubjectsOfUnits {
  /// The targets of one document, none of which is of a mere unit where its clause says more.
  static func named(_ targets: [FoundTarget], in bytes: UnsafeBufferPointer<UInt8>) -> [FoundTarget] {
    var out = targets
    for index in out.indices where out[index].group.isEmpty {
      let last = index > 0 ? out[index - 1] : nil
      guard isNameless(out[index]) || last.map({ repeatsUnit(out[index], of: $0) }) ?? false else { continue }
      if let last, last.block == out[index].block, isChange(out[index], of: last, in: bytes) {
        (out[index].subject, out[index].phrasing.order) = (last.subject, .subjectFirst)
        out[index].phrasing.measured = last.phrasing.measured
      } else if isNameless(out[index]) {
        name(&out[index], behind: last, in: bytes)
      }
    }
    return out
  }

  /// Whether the subject is a mere unit.
  private static func isNameless(_ target: FoundTarget) -> Bool {
    // A unit is short.
    guard target.subject.utf8.count < 24, target.kind != .ranking else { return false }
    let name = target.subject.lowered()
    return units.contains(name)
      || name == target.unit
        && units.contains(String(TargetUnits.folded(name).counted.prefix { $0 != "/" }).trimmedOfSpace)
  }

  /// Whether the subject only repeats the unit of the value before: "Số doanh nghiệp: 20 doanh nghiệp, tăng 2,5 lần".
  private static func repeatsUnit(_ target: FoundTarget, of last: FoundTarget) -> Bool {
    target.subject.utf8.count < 40 && target.unit != last.unit && target.subject.lowered() == last.unit
  }

  /// Đơn vị chỉ để đo, không đếm người hay vật.
  private static let units: Set<String> = [
    "tấn", "ha", "héc-ta", "hecta", "con", "km", "km2", "m", "m2", "m3", "lít", "kg", "tạ", "kwh", "mwh", "mw", "mwp",
    "đồng", "tỷ đồng", "triệu đồng", "nghìn đồng", "tỷ", "triệu", "usd", "tỷ usd", "triệu usd", "nghìn tấn",
    "triệu tấn",
    "vạn tấn", "lượt", "lượt khách", "hộ", "cây",
  ]

  /// "Sản lượng lúa: 1.734 tấn, giảm 0,3 lần": between the values only that it changes.
  private static func isChange(
    _ target: FoundTarget, of last: FoundTarget, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard !target.outcome.isEmpty, last.amount.upperBound < target.amount.lowerBound,
      target.amount.lowerBound - last.amount.upperBound < 60, !isNameless(last)
    else { return false }
    let gap = String(decoding: bytes[last.amount.upperBound..<target.amount.lowerBound], as: UTF8.self).lowered()
    let words = gap.trimmed { !$0.isLetter } + " "
    return ["tăng", "giảm"].contains { words.begins(withWord: $0) } && words.parts().count < 6
  }

  private static func name(
    _ target: inout FoundTarget, behind last: FoundTarget?, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    guard target.quote.lowerBound <= target.amount.lowerBound else { return }
    let (head, outcome) = (target.phrasing.head, target.outcome)
    let before = String(decoding: bytes[target.quote.lowerBound..<target.amount.lowerBound], as: UTF8.self)
    if outcome.isEmpty {
      // "trong đó, dịch vụ - thương mại 421 hộ".
      let name = withoutCue(before).trimmed { !$0.isLetter }
      if PartNames.isSectors(name) { setFirst(&target, name) }
      return
    }
    // "trong đó hữu cơ 350 con": a name, no act, and its value.
    let isSibling =
      last.map {
        $0.block == target.block && $0.unit == target.unit && $0.phrasing.order == .subjectFirst
          && $0.amount.upperBound <= target.quote.lowerBound && target.quote.lowerBound - $0.amount.upperBound < 4
      } ?? false
    if isNameAlone(outcome, in: before, isSibling: isSibling) {
      setFirst(&target, outcome)
      target.outcome = ""
      return
    }
    if !head.isEmpty, namesThing(head) {
      let whole = head + " " + outcome
      if PartsOfWholes.namesMeasure(head), before.holds(whole) {
        setFirst(&target, whole)
        target.outcome = ""
      } else {
        setFirst(&target, head)
      }
      return
    }
    let unit = target.subject.lowered()
    if unit.begins(with: "lượt "), !target.unit.begins(with: "%") {
      target.subject = String(target.subject.dropFirst("lượt ".count))
      return
    }
    guard !["hộ", "lượt", "cây", "con"].contains(unit), target.phrasing.order == .verbThenNumber,
      !target.unit.begins(with: "%")
    else { return }
    // "trồng 500 ha rừng; đến năm 2030 trồng 800 ha": of the same by another year.
    if let last, last.block == target.block, last.unit == target.unit, last.outcome.lowered() == outcome.lowered(),
      last.deadlineYear != target.deadlineYear, !isNameless(last), last.phrasing.order == .verbThenNumber
    {
      (target.subject, target.phrasing.verbatim) = (last.subject, "")
    } else if let last, last.block == target.block, last.unit == target.unit, let thing = measuredThing(last.subject) {
      target.phrasing.verbatim = TargetDisplay.words(target)
      target.subject = thing
    } else if !changes.contains(where: { (outcome.lowered() + " ").begins(withWord: $0) }) {
      target.phrasing.verbatim = TargetDisplay.words(target)
      (target.subject, target.outcome) = (outcome, "")
    }
  }

  /// Whether behind "trong đó", or a comma behind another part, a name that is no act is all that stands before the number.
  private static func isNameAlone(_ outcome: String, in before: String, isSibling: Bool) -> Bool {
    let words = before.trimmed { !$0.isLetter }
    let own = withoutCue(words).trimmed { !$0.isLetter }
    guard isSibling || own != words, own == outcome else { return false }
    let hashes = WordHash.words(of: own).map { UInt32(truncatingIfNeeded: $0) }
    guard let first = hashes.first, hashes.count < 4 else { return false }
    let opening = own.lowered() + " "
    return !ActWords.single.contains(ActWords.key(first))
      && !ActWords.pairs.contains(ActWords.key(first, hashes.dropFirst().first ?? 0))
      && !(Lexicon.createVerbs + doings + changes).contains { opening.begins(withWord: $0) }
  }

  private static func setFirst(_ target: inout FoundTarget, _ name: String) {
    target.subject = name
    (target.phrasing.order, target.phrasing.head, target.phrasing.verbatim) = (.subjectFirst, "", "")
  }

  /// "than nguyên khai", "Lượng than"; not "Tiếp tục với việc", "phát triển mới".
  private static func namesThing(_ head: String) -> Bool {
    if PartsOfWholes.namesMeasure(head) { return head.contains(" ") }
    let words = head.lowered() + " "
    // "Quảng Ninh đón 20 triệu lượt khách": a place is not what is counted.
    let isPlace = head.parts().allSatisfy { $0.first?.isUppercase ?? false }
    return head.contains(" ") && !isPlace
      && !(Lexicon.createVerbs + doings).contains { words.begins(withWord: $0) || words.holds(" " + $0 + " ") }
  }

  private static let doings = [
    "tiếp tục", "vận động", "đẩy mạnh", "theo", "việc", "để", "nhằm", "phấn đấu", "tổng cộng", "mới", "thêm", "sẽ",
    "cả nước",
    "toàn", "mỗi", "từng", "các", "tỉnh", "huyện", "ngành", "công ty", "bộ", "sở", "dự án", "đề án", "chương trình",
    "tập trung", "tăng cường", "ưu tiên",
  ]

  /// Chỉ nói tăng, giảm: việc gì khác thì tự nó là thước đo, "xuất khẩu 1,9 triệu tấn", "trồng 500 ha".
  private static let changes = ["tăng", "giảm", "nâng", "hạ", "cắt", "rút", "kéo", "thêm", "bổ sung", "đạt", "có"]

  /// "vùng nguyên liệu" of "tổng diện tích vùng nguyên liệu".
  private static func measuredThing(_ name: String) -> String? {
    let words = name.lowered()
    let measures = ["tổng diện tích", "diện tích", "tổng sản lượng", "sản lượng", "tổng chiều dài", "chiều dài"]
    guard words.count == name.count, let measure = measures.first(where: { words.begins(with: $0 + " ") }) else {
      return nil
    }
    return String(name.dropFirst(measure.count + 1))
  }

  private static func withoutCue(_ text: String) -> String {
    let words = text.lowered()
    guard words.count == text.count else { return text }
    for cue in ["trong đó có", "trong đó", "gồm có", "gồm"] where words.begins(with: cue) {
      return String(text.dropFirst(cue.count))
    }
    return text
  }
}
