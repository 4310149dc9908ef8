import Bytes
import Markup
import Targets
import Vietnamese

/// Items whose measure is told by the line that leads them in.
extension ResultReader {
  private static let measures = [
    "tỷ lệ", "tỉ lệ", "tỷ trọng", "tỉ trọng", "tỷ suất", "số", "tổng số", "tổng", "diện tích", "sản lượng", "năng suất",
    "giá trị", "thu nhập", "doanh thu", "kim ngạch", "tốc độ", "mật độ", "chỉ số", "quy mô", "mức",
  ]
  /// With which a line leads in a list and names none of its measures.
  private static let lists = ["như sau", "sau đây", "gồm", "cụ thể", "là", "sau", "chủ yếu", "nổi bật", "trong đó"]

  /// "- Tỷ lệ hộ nghèo:" above "+ Năm 2024: 3,1%", "+ Cấp xã: 92%": what is measured, without a value of its own.
  ///
  /// - Parameter depth: How deep the item below it lies.
  private func measureAbove(depth: Int) -> String? {
    guard let range = scope.lead(aboveDepth: depth), range.count < 240 else { return nil }
    let edges: Set<Character> = ["-", "–", "+", "*", "•", "_", " ", ":", "."]
    var text = String(decoding: bytes[range], as: UTF8.self)[...]
    if let mark = text.prefix(5).firstIndex(of: ")") { text = text[text.index(after: mark)...] }
    text = text.drop { edges.contains($0) || $0.isNumber }
    while let last = text.last, edges.contains(last) { text.removeLast() }
    let words = text.lowered()
    guard Self.measures.contains(where: { words.begins(with: $0 + " ") }), !words.holds("chỉ tiêu"), !words.holds("%"),
      !Self.lists.contains(where: { words.ends(with: " " + $0) })
    else { return nil }
    return String(text)
  }

  /// Names a figure of such an item: by the measure alone where nothing but a time stands before it, by both where the item names a scope or a
  /// part of a rate.
  func nameByLead(_ result: inout FoundResult, _ draft: ResultDraft) {
    let block = document.blocks[result.block]
    guard block.listDepth > 0, draft.group == 0, draft.value != nil, result.outcome.isEmpty else { return }
    let own = result.subject.lowered()
    let isNameless = own.isEmpty || own == "%" || own == draft.unit.lowered()
    let isScope = ResultPlace.isScope(result.subject)
    let isPart =
      draft.unit.begins(with: "%") && draft.part == nil && own.parts().count <= 5
      && !Self.measures.contains { own.begins(with: $0 + " ") }
    guard isNameless || isScope || isPart, let measure = measureAbove(depth: block.listDepth) else { return }
    let isRate = ["tỷ", "tỉ"].contains { measure.lowered().begins(with: $0 + " ") }
    guard isNameless || isScope || isRate, isRate == draft.unit.begins(with: "%") || !isRate else { return }
    result.subject = isNameless ? measure : measure + ", " + result.subject
  }
}
