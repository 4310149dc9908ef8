import Markup
import Publications
import Testing

private func text(_ body: String) throws -> String {
  let publication = try #require(Fixture.document(body: body))
  return String(decoding: try publication.body.text, as: UTF8.self)
}

/// Official text loses no character to Markdown's emphasis and escapes.
@Suite struct SignsAsTyped {
  @Test(arguments: [
    "Diện tích 2*3*4 m2", "kích thước 20*30*40 cm, 1*2*3 m, = A*B*12", "5 * 3 * 2", "2**3**4", "a_b_c và __init__.py",
    "Mức 1.000* và 2.000* đồng (*)", "(*) Theo quy định", "*) Chú thích",
    "** Ghi chú: chưa gồm thuế",
    "*Ghi chú: mức 1.000* chưa gồm thuế", "Tệp C:\\thu_muc\\*.docx và \\\\may-chu\\chung\\_moi",
    "Ngày __/__/2025, số ____/QĐ-____",
    "Họ và tên: ________ tuổi ____", "x*y và z*t", "và\\hoặc", "*Sở A* và Sở B* và Sở C",
  ])
  func stay(_ line: String) throws {
    #expect(try text("Mở đầu.\n\n\(line)\n") == "Mở đầu.\n\(line)")
    #expect(try text("Điều 1. Việc\n1. \(line)\n") == "Điều 1. Việc\n1. \(line)")
    let row = line.replacing("\\", with: "")
    #expect(try text("| A | B |\n|---|---|\n| x | \(row) |\n").hasSuffix("x \(row)"))
  }

  @Test(arguments: [
    ("Mức *quan trọng* nhất", "Mức quan trọng nhất"), ("**Ghi chú:** xem", "Ghi chú: xem"),
    ("đạt **70%** số hộ", "đạt 70% số hộ"), ("Đơn giá *1.000* đồng", "Đơn giá 1.000 đồng"),
    ("A *5%* b", "A 5% b"), ("A *5%*.", "A 5%."), ("A _5%_ và _12,5_ b", "A 5% và 12,5 b"), ("A *(5%)* b", "A (5%) b"),
    ("giảm *5%*, tăng *6%*", "giảm 5%, tăng 6%"), ("*5%*/*6%*", "5%/6%"), ("“*5%*”", "“5%”"),
    ("*-5%* và *+3*", "-5% và +3"),
    ("mức *tăng 12,5* so với", "mức tăng 12,5 so với"), ("Năm *2025* đạt", "Năm 2025 đạt"), ("__5%__ hộ", "5% hộ"),
    ("*Căn cứ Luật A;*", "Căn cứ Luật A;"), ("_nghiêng cả câu_", "nghiêng cả câu"),
    ("***đậm nghiêng*** và", "đậm nghiêng và"),
    ("“*Trích*” và (**đậm**).", "“Trích” và (đậm)."), ("*a **b** c*", "a b c"),
    ("Mức *chung* là 1.000* đồng", "Mức chung là 1.000* đồng"),
    ("1\\. x \\* y", "1. x * y"),
  ])
  func emphasisAroundWordsIsKept(_ line: String, _ shown: String) throws { #expect(try text("\(line)\n") == shown) }

  @Test func emphasisMayGoOverLines() throws {
    #expect(try text("Theo **Luật Công nghệ\nthông tin** và\nkhác.\n").contains("Theo Luật Công nghệ thông tin và"))
  }

  @Test func figuresOfNewsAndPagesStayToo() {
    func shown(_ body: String) -> String {
      String(decoding: Markdown.parse(body, file: "x.md").value.text, as: UTF8.self)
    }
    #expect(shown("Kích thước 2*3*4 và *nghiêng* và 2**3**4.") == "Kích thước 2*3*4 và nghiêng và 2**3**4.")
    #expect(shown("    2*3*4\n").contains("2*3*4") && !shown("    2*3*4\n").contains("\\"))
    #expect(shown("`2*3*4` [x](a2*3*4)") == "2*3*4 x")
  }

  /// A reading that takes the square of the length would not end within minutes; `make bench` shows the growth.
  @Test(
    .timeLimit(.minutes(5)),
    arguments: ["_a", "*a ", "**a b", "](", "<a ", "“", "“1. a\n", "a) b\n", "| a\n", "\ta\tb\n"])
  func noneOfThousandsOfSignsIsLost(_ sign: String) throws {
    let shown = try text(String(repeating: sign, count: 40_000) + "\n")
    let kept = try #require(sign.unicodeScalars.first { !$0.properties.isWhitespace })
    // Emphasis or a quotation may take the first of them.
    #expect(shown.unicodeScalars.count { $0 == kept } >= 39_996)
  }
}
