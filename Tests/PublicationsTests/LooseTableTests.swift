import Diagnostics
import Publications
import TestSupport
import Testing

/// Tables whose cells tabs or bars part, as they come out of Word, and what `check --fix` makes of them.
@Suite struct LooseTables {
  private static let frontMatter = "---\ntitle: T\nnumber: 15/QĐ-UBND\nissuer: UBND tỉnh A\ndate: 2017-09-01\n---\n\n"

  private static func source(_ body: String, _ kind: PublicationKind) -> SourceText {
    SourceText(file: "content/\(kind.rawValue)/a.md", text: frontMatter + body)
  }

  private static func repaired(_ body: String, _ kind: PublicationKind = .document) -> String {
    let source = source(body, kind)
    let bytes = ContentRepair.repaired(Array(source.text.utf8), file: source.file, kind: kind).bytes
    return String(String(decoding: bytes, as: UTF8.self).dropFirst(frontMatter.count))
  }

  private static func warnings(_ body: String, _ kind: PublicationKind) -> Set<DiagnosticID> {
    Set(Publication.read(source(body, kind), kind: kind).diagnostics.map(\.id)).subtracting([.frontMatterUnknownKey])
  }

  @Test(arguments: [
    ("Tên\tA\tB\n\tTổng\t30", "| Tên | A | B |\n| --- | --- | --- |\n| | Tổng | 30 |"),
    ("TT\tTên\tSố\n1\tA\n2\tB\t5", "| TT | Tên | Số |\n| --- | --- | --- |\n| 1 | A | |\n| 2 | B | 5 |"),
    ("TT\tTên\tSố\n1\t\t\n2\tB\t5", "| TT | Tên | Số |\n| --- | --- | --- |\n| 1 | | |\n| 2 | B | 5 |"),
    ("A\tB\tC\t\n1\t2\t3\t", "| A | B | C |\n| --- | --- | --- |\n| 1 | 2 | 3 |"),
    ("A\tB\n1\t2\t3\n4\t5\t6", "| A | B | |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |"),
    ("A\tB\tC\nI. Chung\n1\t2\t3", "| A | B | C |\n| --- | --- | --- |\n| I. Chung | | |\n| 1 | 2 | 3 |"),
    ("#\tB\tC\n1\t*a*\tx|y\\|z", "| # | B | C |\n| --- | --- | --- |\n| 1 | *a* | x\\|y\\|z |"),
    ("A\tB\tC\n–\tx\t5", "| A | B | C |\n| --- | --- | --- |\n| – | x | 5 |"),
    ("Chữ.\nA\tB\tC\n1\t2\t3\nMục 2", "Chữ.\n\n| A | B | C |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n\nMục 2"),
    ("A | B | C\n1 | 2 | 3\nPHỤ LỤC II", "| A | B | C |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n\nPHỤ LỤC II"),
    ("A | B | C\n--- | ---\n1 | 2 | 3", "| A | B | C |\n| --- | --- | --- |\n| 1 | 2 | 3 |"),
    ("| A | B |\n| 1 | 2 |\n| 3 | 4 |", "| A | B |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |"),
    ("A | B\n1 | 2\n3 | 4", "| A | B |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |"),
  ])
  func becomeTablesOfMarkdown(_ body: String, _ right: String) {
    for kind in [PublicationKind.document, .news] { #expect(Self.repaired(body, kind) == right) }
  }

  /// 1,000 tables with empty cells, rows of unequal length, marks of Markdown and text around them: every word stays, in
  /// order, a second run changes nothing, and no warning is new.
  @Test func keepEveryWordAndBringNoNewWarning() {
    var random = SeededGenerator(seed: 19)
    var wrong: [String] = []
    var tables = 0
    for _ in 0..<1_000 {
      let body = Self.table(&random)
      for kind in [PublicationKind.document, .news] {
        let once = Self.repaired(body, kind)
        if once != body { tables += 1 }
        if Self.words(once) != Self.words(body) {
          wrong.append("words of \(body.debugDescription): \(once.debugDescription)")
        }
        if Self.repaired(once, kind) != once { wrong.append("twice: \(body.debugDescription)") }
        let new = Self.warnings(once, kind).subtracting(Self.warnings(body, kind))
        if !new.isEmpty { wrong.append("\(new) in \(once.debugDescription)") }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(5).joined(separator: "\n"))")
    #expect(tables > 1_500)
  }

  private static func table(_ random: inout SeededGenerator) -> String {
    let cells = [
      "", "Tổng", "30", "a|b", "*x*", "5 * 3", "Sở A, Sở B", "`m|n`", "2,5%", "x\\|y", "–", "Mục tiêu", "a_b", "#1",
    ]
    let width = Int.random(in: 3...5, using: &random)
    let separator = Bool.random(using: &random) ? "\t" : " | "
    let rows = (0..<Int.random(in: 2...6, using: &random)).map { row in
      let count =
        row == 0 || Int.random(in: 0..<3, using: &random) > 0 ? width : Int.random(in: 2...width, using: &random)
      return (0..<count).map { column in
        let cell = row == 0 ? "Cột \(column)" : cells.randomElement(using: &random) ?? ""
        return separator == "\t" ? cell : cell.isEmpty || cell.contains("|") ? "0" : cell
      }.joined(separator: separator)
    }
    let above = ["", "Chữ ở trên.\n", "Bảng 1. Số liệu\n"].randomElement(using: &random) ?? ""
    let below = ["", "\nMục 2", "\nPHỤ LỤC II", "\n\nChữ.", "\nGhi chú: a."].randomElement(using: &random) ?? ""
    return above + rows.joined(separator: "\n") + below
  }

  private static func words(_ text: String) -> [Substring] {
    text.split(separator: "\n").filter { !$0.hasPrefix("| ---") }.joined(separator: "\n")
      .replacing("\\|", with: "\u{1}").replacing("|", with: " ").replacing("\u{1}", with: " ")
      .split(whereSeparator: \.isWhitespace)
  }
}
