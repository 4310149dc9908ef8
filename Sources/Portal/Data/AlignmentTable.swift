import JSON
import OpenData
import Publications
import Targets

/// `/data/alignment.json`: one target of a plan beside its parent's a record.
enum AlignmentTable: SiteTable {
  static var form: DataTable { .alignment }

  static func count(in site: Site) -> Int { site.alignment.pairs.reduce(0) { $0 + $1.rows.count } }

  static func expectedSize(in site: Site) -> Int { site.alignment.pairs.reduce(4096) { $0 + $1.rows.count * 960 } }

  static func declare(_ facts: inout DeclaredFacts) { facts.allPairs() }

  static func years(in site: Site) -> [Int?] {
    site.alignment.pairs.flatMap { pair in
      [Int?](repeating: site.yearOfIssue(pair.document), count: pair.rows.count)
    }
  }

  static func forEachRecord(in site: Site, _ numbers: [Int], _ body: (TableRecord) -> Void) {
    var (first, rest) = (0, numbers[...])
    for pair in site.alignment.pairs {
      while let number = rest.first, number < first + pair.rows.count {
        body(.other(site.alignmentRecord(pair.rows[number - first], of: pair)))
        rest.removeFirst()
      }
      first += pair.rows.count
    }
  }
}

extension DataTable {
  static let alignment = DataTable(
    name: "alignment", title: .init("Đối chiếu với văn bản cấp trên", english: "Plans beside their parents"),
    description: .init(
      "Mỗi bản ghi đặt một chỉ tiêu của văn bản cạnh chỉ tiêu đo cùng nội dung trong văn bản mà nó triển khai hoặc "
        + "căn cứ. Máy ghép theo lời văn; chỗ nào chưa chắc thì ghi là chưa chắc (unsure).",
      english: "Each record sets a target of a document beside the one that measures the same in a document that it "
        + "implements or rests on. Matched by machine on the wording; what is not certain is marked unsure."),
    columns: alignedDocuments + side("target", "của văn bản", "of the document")
      + side("parent_target", "của văn bản cấp trên", "of the parent") + alignedResult)

  private static let alignedDocuments: [DataColumn] = [
    DataColumn(
      "id", .text(isFilled: true), "Mã của cặp: hai mã chỉ tiêu, nối bằng dấu ~",
      "Identifier: those of the two targets, joined by ~"),
    DataColumn(
      "relation", .codes(["implements", "based_on"]), "Quan hệ: triển khai (implements) hoặc căn cứ (based_on)",
      "Relation: implements or based_on"),
    DataColumn("document_id", .text(isFilled: true), "Mã văn bản", "Identifier of the document"),
    DataColumn("document", .text(), null: true, "Số ký hiệu văn bản", "Number of the document"),
    DataColumn("parent_id", .text(isFilled: true), "Mã văn bản cấp trên", "Identifier of the parent"),
    DataColumn("parent", .text(), null: true, "Số ký hiệu văn bản cấp trên", "Number of the parent"),
  ]

  private static func side(_ name: String, _ vietnamese: String, _ english: String) -> [DataColumn] {
    [
      DataColumn(
        name, .text(isFilled: true), null: true, "Mã chỉ tiêu \(vietnamese); trống khi không có",
        "Identifier of the target \(english); empty where there is none"),
      DataColumn(
        "\(name)_url", .address, null: true, "Địa chỉ mệnh đề \(vietnamese)", "Address of the clause \(english)"),
      DataColumn("\(name)_quote", .text(isFilled: true), null: true, "Nguyên văn \(vietnamese)", "Clause \(english)"),
      DataColumn(
        "\(name)_comparator", .codes(["=", ">=", ">", "<=", "<", "~", "x"]), null: true,
        "Cách hiểu con số \(vietnamese)", "How the number \(english) is meant"),
      DataColumn("\(name)_value", .number, null: true, "Con số \(vietnamese)", "Number \(english)"),
      DataColumn("\(name)_value_max", .number, null: true, "Đầu trên \(vietnamese)", "Upper end \(english)"),
      DataColumn(
        "\(name)_deadline_year", .year, null: true, "Năm phải đạt \(vietnamese)", "Year by which, \(english)"),
    ]
  }

  private static let alignedResult: [DataColumn] = [
    DataColumn("unit", .text(), "Đơn vị đo của các con số", "Unit of the numbers"),
    DataColumn(
      "level", .codes(AlignedTarget.Level.allCases.map(\.rawValue)), null: true,
      "Mức văn bản đòi hỏi so với cấp trên; với mức trần, mức phải giảm xuống và thứ hạng, số nhỏ hơn là đòi hỏi cao hơn; trống khi hai bên đếm ở hai địa bàn",
      "What the document asks compared with the parent; of limits, falls and ranks the smaller number asks more; empty where each counts in its own area"
    ),
    DataColumn(
      "timing", .codes(AlignedTarget.Timing.allCases.map(\.rawValue)), null: true,
      "Thời hạn của văn bản so với cấp trên", "The document's deadline compared with the parent's"),
    DataColumn(
      "verdict", .codes(AlignedTarget.Verdict.allCases.map(\.rawValue)),
      "Kết quả: cao hơn, bằng, thấp hơn, muộn hơn, chưa rõ, thiếu ở văn bản (missing), có thêm ở văn bản (added)",
      "Result: higher, equal, lower, later, unclear, missing in the document, added by the document"),
    DataColumn(
      "likeness", .number, null: true, "Độ giống của lời văn, từ 0 đến 1", "Likeness of the wording, 0 to 1"),
    DataColumn(
      "certainty", .codes(["sure", "unsure"]), null: true, "Máy có chắc hai chỉ tiêu đo cùng nội dung không",
      "Whether the two surely measure the same"),
  ]
}

extension Site {
  /// One row as a record.
  func alignmentRecord(_ row: AlignedTarget, of pair: AlignedPair) -> JSONValue {
    let own = row.own.map { targets.records[$0] }
    let parent = row.parent.map { targets.records[$0] }
    let (document, above) = (publication(pair.document), publication(pair.parent))
    let members: [(String, JSONValue)] =
      [
        ("id", .string("\(own?.id ?? document.slug)~\(parent?.id ?? above.slug)")),
        ("relation", .string(pair.relation.rawValue)), ("document_id", .string(document.slug)),
        ("document", .optional(document.facts.document?.number?.value.description)),
        ("parent_id", .string(above.slug)),
        ("parent", .optional(above.facts.document?.number?.value.description)),
      ] + side("target", own) + side("parent_target", parent, in: own)
    return .object(
      members + [
        ("unit", .string(own?.unit ?? parent?.unit ?? "")), ("level", .optional(row.level?.rawValue)),
        ("timing", .optional(row.timing?.rawValue)), ("verdict", .string(row.verdict.rawValue)),
        ("likeness", row.likeness.map { .number(Double($0) / 100) } ?? .null),
        ("certainty", .optional(row.likeness.map { _ in row.isSure ? "sure" : "unsure" })),
      ])
  }

  /// - Parameter other: The target in whose unit its numbers are told; nil for its own.
  private func side(_ name: String, _ record: TargetRecord?, in other: TargetRecord? = nil) -> [(String, JSONValue)] {
    func number(_ value: Double?) -> JSONValue {
      guard let record, let value else { return .null }
      return .number(other.map { Aligner.number(value, of: record, in: $0) } ?? value)
    }
    return [
      (name, .optional(record?.id)), ("\(name)_url", .optional(record?.url)),
      ("\(name)_quote", .optional(record?.quote)), ("\(name)_comparator", .optional(record?.comparator.rawValue)),
      ("\(name)_value", number(record?.value)),
      ("\(name)_value_max", number(record?.valueMax)),
      ("\(name)_deadline_year", record?.deadlineYear.map { .integer($0) } ?? .null),
    ]
  }
}
