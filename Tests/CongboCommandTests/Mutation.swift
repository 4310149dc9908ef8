import Foundation
import TestSupport

/// Files spoilt in the ways in which editors, editors' programs and attackers spoil them.
struct Mutation {
  var random: SeededGenerator

  /// What stands last in each page, and must not be lost in silence.
  static func lastWords(_ number: Int) -> String { "Câu cuối cùng số \(number) của trang." }

  static func document(_ number: Int) -> (front: String, body: String) {
    let front = """
      ---
      title: "Kế hoạch thử số \(number): ứng dụng công nghệ"
      number: \(number)/QĐ-UBND
      issuer: UBND tỉnh A
      issued: 2025-03-0\(number % 9 + 1)
      effective: 2025-04-01
      date: 2025-04-02
      summary: "Tóm tắt số \(number)."
      fields: [chuyen-doi-so]
      tags: [dữ liệu, số hóa]
      period: 2025-2030
      signer: {name: "Nguyễn Văn A", title: Chủ tịch, authority: TM.}
      based_on: [1/NQ-CP, 86/2015/QH13]
      targets:
        correct:
          - {quote: "80% hồ sơ", value: 80, comparator: ">=", unit: "%"}
      ---
      """
    let body = """

      ## Điều 1. Mục tiêu

      1. Đến năm 2030, 80% hồ sơ được xử lý **trực tuyến**, theo [Nghị quyết](https://vi.du.example/a).

      - Một ý; `mã lệnh` và chú thích.[^1]
      - Ý hai.

      | Nội dung | Năm 2025 | Năm 2030 |
      | --- | ---: | ---: |
      | Hồ sơ | 50% | 80% |

      > Trích dẫn.

      ```text
      congbo check
      ```

      ## Điều 2. Thực hiện

      \(lastWords(number))

      [^1]: Nguồn.

      """
    return (front, body)
  }

  // MARK: Front matter

  mutating func frontMatter(_ kind: Int, _ text: String) -> [UInt8] {
    let tricks = Mutation.yamlTricks
    switch kind % 10 {
    case 0: return flipped(Array(text.utf8))
    case 1: return Array(text.utf8.prefix(Int.random(in: 0..<text.utf8.count, using: &random)))
    case 2: return Array(withLines(text) { lines, at, _ in lines.insert(lines[at], at: at) }.utf8)
    case 3: return Array(withKeysSwapped(text).utf8)
    case 4: return Array(inserting(Mutation.oddities, into: text).utf8)
    case 5, 6, 7:
      let trick = tricks[(kind / 10 * 3 + kind % 10 - 5) % tricks.count]
      return Array(withLines(text) { lines, at, _ in lines.insert(trick, at: max(1, at)) }.utf8)
    case 8:
      return Array(withLines(text) { lines, at, other in lines.swapAt(at, other) }.utf8)
    default: return Array(Mutation.rewritings[kind / 10 % Mutation.rewritings.count](text).utf8)
    }
  }

  static let yamlTricks: [String] = [
    "a: &a [x, x]\nb: *a", "<<: {title: x}", "summary: !!binary aGVsbG8=", "tags: !!python/object/apply:os.system [ls]",
    "tags: " + String(repeating: "[", count: 5000), "tags: " + String(repeating: "{a: ", count: 2000),
    String(repeating: "- ", count: 3000) + "x", String(repeating: "? ", count: 3000) + "x",
    (0..<200).map { String(repeating: " ", count: $0) + "k:" }.joined(separator: "\n"),
    (0..<9).map { "l\($0): &l\($0) [" + String(repeating: "*l\(max(0, $0 - 1)),", count: 9) + "]" }
      .joined(separator: "\n"),
    "...\n---\ntitle: hai", "%YAML 1.2", "? [title, date]\n: x", "summary: |\n x\n  y\n z", "summary: >8\n x",
    "\ttitle: x", "summary: \"không khép", "summary: 'không khép", "tags: [a, b", "author: {name: a",
    "period: 99999999999999999999",
    "period: 1e999", "expires: 9999-99-99", "expires: 0000-00-00", "expires: 2025-02-29", "featured: 0x1F", "draft: ~x",
    "? ", ": ", "-", "null: null", "~: ~", "12: 34", "true: false", "title:: x", "\"\": x", "'title': hai",
    "summary: @x",
    "summary: `x`", "summary: %x", "image: ../../../../etc/passwd", "attachments: [/etc/passwd, ../../x, \"\"]",
    "aliases: [\"javascript:alert(1)\", //x.example/, /../x/]", "slug: ../../x", "slug: CON",
    "source: {url: \"javascript:x\"}",
    "summary: <script>alert(1)</script>", "tags: [\"<img src=x onerror=alert(1)>\"]", "title: \"{{{title}}}\"",
    "summary: " + String(repeating: "dài ", count: 30_000),
    "targets: {drop: [\"không có câu này\"], confirmed: 31/12/2025}",
    "targets: 5", "signer: Nguyễn Văn A", "based_on: {a: b}", "based_on: [[1/NQ-CP]]", "status: 1", "documents: [x]",
    "issuer: [a, b]", "number: 12", "type: ", "date: now", "effective: 2025-13-45",
  ]

  private static let rewritings: [@Sendable (String) -> String] = [
    { $0.decomposedStringWithCanonicalMapping }, { $0.replacing("\n", with: "\r\n") },
    { $0.replacing("\n", with: "\r") },
    { "\u{FEFF}" + $0 }, { "\n" + $0 }, { $0.replacing("---", with: "----") }, { $0.replacing("---", with: "+++") },
    { $0.replacing(": ", with: ":") }, { $0.replacing("\"", with: "”") }, { $0.replacing(" ", with: "\u{A0}") },
    { $0.uppercased() }, { $0.replacing("\n", with: "\n ") }, { $0.replacing(":", with: "：") },
    { $0.replacing("/", with: "／") }, { $0.replacing("title", with: "tiêu đề") }, { $0.replacing("-", with: "–") },
    { $0.replacing("Đ", with: "Ð") }, { $0.replacing("[", with: "(").replacing("]", with: ")") }, { _ in "" },
    { $0.replacing("UBND", with: "UBND ") },
  ]

  // MARK: Bodies

  mutating func body(_ kind: Int, _ text: String) -> [UInt8] {
    let tricks = Mutation.markupTricks
    switch kind % 8 {
    case 0: return flipped(Array(text.utf8))
    case 1: return Array(text.utf8.prefix(Int.random(in: 0..<text.utf8.count, using: &random)))
    case 2: return Array(withLines(text) { lines, at, _ in lines.insert(lines[at], at: at) }.utf8)
    case 3: return Array(inserting(Mutation.oddities, into: text).utf8)
    case 4, 5, 6:
      let trick = tricks[(kind / 8 * 3 + kind % 8 - 4) % tricks.count]
      return Array(withLines(text) { lines, at, _ in lines.insert(trick, at: at) }.utf8)
    default:
      let rewritings = Mutation.rewritings
      return Array(rewritings[kind / 8 % rewritings.count](text).utf8)
    }
  }

  static let markupTricks: [String] = [
    "```", "~~~", "| a | b |", "| a | b |\n| --- |", "| --- | --- |", "|" + String(repeating: " x |", count: 3000),
    "<script>alert(1)</script>", "<!-- không khép", "<![CDATA[ x", "<?php echo 1",
    "<div onclick=\"alert(1)\">\n\n**a**",
    "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](data:text/html,<script>alert(1)</script>)",
    "![x](javascript:alert(1))", "<javascript:alert(1)>", "[x](\"onmouseover=alert(1))", "[x](/van-ban/../../x)",
    "[x](//x)",
    "[x](khong-co.md#a)", "[x](#khong-co)", "![](khong-co.png)", "[x]()", "[]()",
    String(repeating: "> ", count: 5000) + "x", String(repeating: "- ", count: 5000) + "x",
    String(repeating: "[", count: 20_000),
    String(repeating: "![", count: 10_000) + String(repeating: "]()", count: 10_000),
    String(repeating: "*a **b ", count: 5000), String(repeating: "`", count: 20_001),
    String(repeating: "<", count: 20_000),
    String(repeating: "&amp;", count: 20_000), "&#0; &#1; &#2; &#x110000; &#xD800;", "[^1]: hai\n[^1]: ba",
    "[^a][^b][^c]",
    "[a]: b\n[b]: a\n[a][b]", String(repeating: "#", count: 7) + " bảy", "#", "######", "=====", "-----", "***", "___",
    (0..<120).map { String(repeating: "  ", count: $0) + "- x" }.joined(separator: "\n"),
    String(repeating: "dài", count: 60_000), "{{title}} {{{body}}} {{>head}}", "${x} $(x) `x`", "\u{1}\u{2}\u{3}",
    "\u{1B}[31mđỏ",
    "<a href=\"x\">", "</article></main></body></html>", "<base href=\"https://x.example/\">",
    "<style>*{display:none}</style>",
    "Điều 999999999999999999999. x", "1.1.1.1.1.1.1.1. x", "a) b) c) đ) x",
    "Quyết định số 1/QĐ-UBND-X/Y-Z ngày 99/99/9999",
    "100000000000000000000000000000% hồ sơ đến năm 99999", "tối thiểu % hồ sơ", "đến năm 2030, -5% hồ sơ",
    "0,0000000001%",
  ]

  static let oddities = [
    "\u{202E}", "\u{200D}", "\u{FEFF}", "\u{2028}", "\u{2029}", "\u{85}", "\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{C}",
    "\u{1B}",
    "\u{7F}", "\u{FFFD}", "\u{FFFF}", "\u{10FFFF}", "\u{E000}", "\u{301}", "\"\u{301}", "<\u{338}", "👩‍👩‍👧‍👦", "ﬁ", "\u{AD}",
    "\u{212A}", "０", "Ⅻ", "\t", "\\", "\u{A0}", "\r",
  ]

  // MARK: Ways of spoiling

  private mutating func flipped(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    }
    return bytes
  }

  private mutating func withLines(_ text: String, _ change: (inout [String], Int, Int) -> Void) -> String {
    var lines = text.components(separatedBy: "\n")
    let at = Int.random(in: 0..<lines.count, using: &random)
    change(&lines, at, Int.random(in: 0..<lines.count, using: &random))
    return lines.joined(separator: "\n")
  }

  private mutating func withKeysSwapped(_ text: String) -> String {
    let keys = [
      "title", "number", "issuer", "issued", "effective", "date", "summary", "fields", "tags", "period", "signer",
    ]
    let one = keys[Int.random(in: 0..<keys.count, using: &random)]
    let two = keys[Int.random(in: 0..<keys.count, using: &random)]
    return text.replacing("\n\(one):", with: "\n\u{1}:").replacing("\n\(two):", with: "\n\(one):")
      .replacing("\n\u{1}:", with: "\n\(two):")
  }

  private mutating func inserting(_ oddities: [String], into text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<3 {
      let oddity = oddities[Int.random(in: 0..<oddities.count, using: &random)]
      scalars.insert(contentsOf: oddity.unicodeScalars, at: Int.random(in: 0...scalars.count, using: &random))
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
