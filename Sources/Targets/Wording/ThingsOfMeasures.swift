import Bytes
import Markup
import Vietnamese

/// Bare measures of something that their clause names once: "Diện tích lúa đạt 207 ha, năng suất đạt 60 tạ/ha", "(Lúa: diện tích đạt 207 ha,
/// sản lượng đạt 2.898 tấn. Ngô: diện tích đạt 40 ha)". Each is told with its thing.
enum ThingsOfMeasures {
  /// The targets of one document, in reading order, with the things that their measures are of.
  static func named(
    _ targets: [FoundTarget], in bytes: UnsafeBufferPointer<UInt8>, _ blocks: [TextBlock]
  ) -> [FoundTarget] {
    var out = targets
    for index in out.indices where isBare(out[index]) {
      guard case .paragraph = blocks[out[index].block].kind else { continue }
      let part = part(before: out[index], in: bytes, blocks)
      let thing =
        label(of: part, in: bytes)
        ?? (index > 0 && out[index - 1].block == out[index].block && out[index - 1].amount.lowerBound >= part.lowerBound
          ? thing(of: out[index - 1].subject) : nil)
      if let thing { out[index].subject = name(out[index].subject, of: thing) }
    }
    return out
  }

  /// "năng suất ngô bình quân" of "năng suất bình quân".
  private static func name(_ measure: String, of thing: String) -> String {
    let words = measure.parts()
    return (words.prefix(2) + [Substring(thing)] + words.dropFirst(2)).joined(separator: " ")
  }

  private static let measures = ["diện tích", "năng suất", "sản lượng"]
  /// Nói tính ra sao, không nói của cây nào, con nào.
  private static let averages = ["bình quân", "trung bình", "trung bình năm", "bình quân năm", "cả năm", "thu hoạch"]

  private static func isBare(_ target: FoundTarget) -> Bool {
    guard target.phrasing.order == .subjectFirst, target.subject.utf8.count < 40, target.phrasing.verbatim.isEmpty,
      target.phrasing.whole.isEmpty, target.phrasing.label.isEmpty, target.phrasing.measured.isEmpty
    else { return false }
    let name = target.subject.lowered()
    return measures.contains {
      name == $0 || name.begins(with: $0 + " ") && averages.contains(String(name.dropFirst($0.count + 1)))
    }
  }

  /// "lúa" of "diện tích lúa".
  private static func thing(of name: String) -> String? {
    let words = name.lowered()
    guard words.count == name.count, let measure = measures.first(where: { words.begins(with: $0 + " ") }) else {
      return nil
    }
    var rest = name.dropFirst(measure.count + 1)
    if let average = averages.first(where: { rest.lowered().begins(with: $0 + " ") }) {
      rest = rest.dropFirst(average.count + 1)
    }
    for lead in ["gieo trồng ", "trồng ", "gieo cấy "] where rest.lowered().begins(with: lead) {
      rest = rest.dropFirst(lead.count)
    }
    return isThing(rest) && !averages.contains(rest.lowered()) ? String(rest) : nil
  }

  /// What a part of a list has before its colon: "Lúa", in small letters.
  private static func label(of part: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let text = String(decoding: bytes[part], as: UTF8.self)
    guard let colon = text.lastIndex(of: ":") else { return nil }
    let name = text[..<colon].drop { !$0.isLetter }
    guard isThing(name) else { return nil }
    return name.prefix(1).lowered() + name.dropFirst()
  }

  private static func isThing(_ name: Substring) -> Bool {
    let words = name.lowered()
    return !name.isEmpty && words.parts().count <= 3
      && name.allSatisfy { $0.isLetter || $0 == " " } && !PartsOfWholes.namesMeasure(words)
      && !others.contains { words.begins(withWord: $0) || words.holds(" " + $0) }
  }

  /// Mở đầu không phải tên cây, con.
  private static let others = [
    "về", "năm", "trong", "gồm", "cụ thể", "như", "chỉ tiêu", "mục tiêu", "kế hoạch", "phấn đấu", "đạt", "toàn", "cả",
    "vụ",
    "tổng", "của", "tại", "ở", "theo", "và", "được", "này", "đó", "kết quả", "tăng", "giảm", "có", "cho", "đến",
  ]

  /// From the last semicolon, full stop or opening bracket before a value on.
  private static func part(
    before target: FoundTarget, in bytes: UnsafeBufferPointer<UInt8>, _ blocks: [TextBlock]
  ) -> Range<Int> {
    let floor = max(blocks[target.block].text.lowerBound, target.amount.lowerBound - longest)
    var start = target.amount.lowerBound
    while start > floor {
      let byte = bytes[start - 1]
      let isStop = byte == UInt8(ascii: ".") && start < bytes.count && bytes[start] == 0x20
      if isStop || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "(") { break }
      start -= 1
    }
    return start..<target.amount.lowerBound
  }

  /// So many bytes back a part begins.
  private static let longest = 320
}
