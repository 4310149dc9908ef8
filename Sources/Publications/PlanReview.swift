import Diagnostics
import Markup
import Vietnamese

/// The parts that a digital-transformation plan is to have (Nghị định 224/2026/NĐ-CP article 7, in force from 1 July 2026),
/// looked for by the words of its headings, of its table headers and of the first words of its paragraphs.
enum PlanReview {
  private static let first = Day(iso: "2026-07-01")

  private static let parts: [(name: String, words: [String])] = [
    ("mục tiêu", ["muc tieu", "muc dich"]),
    ("chỉ tiêu", ["chi tieu", "muc tieu cu the"]),
    ("nhiệm vụ", ["nhiem vu", "noi dung thuc hien", "noi dung trien khai"]),
    ("giải pháp", ["giai phap", "bien phap"]),
    ("nguồn lực, kinh phí", ["kinh phi", "nguon luc", "nguon von", "du toan"]),
    ("tiến độ, thời hạn", ["tien do", "thoi gian", "thoi han", "lo trinh", "hoan thanh truoc", "hoan thanh trong"]),
    ("tổ chức thực hiện", ["to chuc thuc hien", "to chuc trien khai", "phan cong", "trach nhiem"]),
  ]

  /// How much of a paragraph names it, in bytes.
  private static let opening = 160

  /// One warning that names all missing parts. Linear in the text.
  static func diagnostics(of publication: Publication, _ body: MarkupDocument) -> [Diagnostic] {
    guard let document = publication.facts.document, isDigitalPlan(publication.facts, document),
      let issued = document.issued, let first, issued >= first
    else { return [] }
    var missing = parts
    for block in body.blocks where !missing.isEmpty && block.kind != .code {
      let text = body.text[block.text]
      let words = Folding.fold(String(decoding: isWhole(block) ? text : text.prefix(opening), as: UTF8.self))
      missing.removeAll { part in part.words.contains { words.contains($0) } }
    }
    guard !missing.isEmpty else { return [] }
    return [
      Diagnostic(
        .planPartMissing, at: SourceLocation(file: publication.file, line: 1),
        "Kế hoạch chuyển đổi số chưa thấy phần: \(missing.map(\.name).joined(separator: "; "))",
        note: "Nghị định 224/2026/NĐ-CP, điều 7. Cổng chỉ tìm theo tên mục và chữ đầu đoạn nên có thể nhầm.",
        fix: "Xem có chép thiếu không. Văn bản vốn như vậy thì giữ nguyên và thêm dòng `accepted_warnings: "
          + "[plan-part-missing]`.", subject: "title:")
    ]
  }

  private static func isWhole(_ block: TextBlock) -> Bool {
    switch block.kind {
    case .heading, .tableRow(isHeader: true): true
    default: false
    }
  }

  private static func isDigitalPlan(_ facts: Facts, _ document: DocumentFacts) -> Bool {
    let title = Folding.fold(facts.title)
    let isPlan = document.form.name == "Kế hoạch" || title.hasPrefix("ke hoach") || title.contains("ban hanh ke hoach")
    return isPlan && title.contains("chuyen doi so")
  }
}
