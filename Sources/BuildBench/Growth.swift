import Markup
import Publications

/// Hostile texts that grow in one way, each read at a length and at eight times that length. A step that takes the
/// square of the length shows as 64 times the time; what is linear stays near 8.
enum Growth {
  static let factor = 8
  /// From here on a line is marked: between linear and square.
  static let bar = 24.0

  struct Work: Sendable {
    let name: String
    let size: Int
    let run: @Sendable (Int) -> Void
  }

  static func document(_ body: String) {
    let text = "---\nnumber: 1/QĐ-UBND\nissued: 2020-01-01\ntitle: \"Về việc đo\"\n---\n\n" + body + "\n"
    _ = Publication.read(SourceText(file: "content/van-ban/do.md", text: text), kind: .document)
  }

  static func plain(_ body: String) { _ = Markdown.parse(body, file: "do.md") }

  static let works: [Work] =
    [
      "*", "_a", "*a ", "**a b", "`", "](", "<a ", "\\*", "“", "“1. a\n", "a) b\n", "| a\n", "\ta\tb\n", "* ",
      "- \n\n      | a | b |\n      |---|---|\n\n", "Điều 1. a\n", "Điều 1 của Luật này, ", "153/QĐ-TTg, ",
    ].map { sign in
      Work(name: sign, size: 20_000 / sign.utf8.count) { document(String(repeating: sign, count: $0)) }
    } + [
      Work(name: "x[^1] …", size: 12_000) { plain(String(repeating: "x[^1] ", count: $0) + "\n\n[^1]: n\n") },
      Work(name: "<b>x</i> …", size: 2_500) { plain(String(repeating: "<b>x</i> ", count: $0)) },
      Work(name: "notes and links", size: 1_000) { count in
        plain(
          (0..<count).map { "x[^\($0)]\n\n[^\($0)]: n\n\n" }.joined() + (0..<count).map { "[r\($0)]: /u\n" }.joined())
      },
      Work(name: "links in a table", size: 1_000) { count in
        plain(
          "|a|b|\n|-|-|\n" + String(repeating: "|*1*|[r9]|\n", count: count) + "\n"
            + (0..<count).map { "[r\($0)]: /u\n" }.joined())
      },
      Work(name: "wraps in one line", size: 7_500) { count in
        let document = Markdown.parse(String(repeating: "đạt 5% & ", count: count), file: "do.md").value
        let edits = stride(from: 0, to: document.text.count - 8, by: 11).map {
          Edit.wrap(text: $0..<($0 + 3), tag: "span", attributes: "", id: nil)
        }
        _ = document.html(applying: edits)
      },
      Work(name: "shown source, lines", size: 1_000) { count in
        _ = ShownSource.of(String(repeating: "chữ <b title=\"x\"> `a` [b] <!-- c -->\n", count: count))
      },
      Work(name: "shown source, one line", size: 1_000) { count in
        _ = ShownSource.of(String(repeating: "chữ <b title=\"x\"> `a` [b] <!-- c --> ", count: count))
      },
      Work(name: "repairs", size: 1_000) { count in
        let line = String(repeating: "Ð\u{200B}iều \u{AD} 153/QĐ–TTg `x` [a](b) \u{202A}", count: count)
        let text = "---\ntitle: a\n---\n" + line + "\n" + String(repeating: "•a\tÐb\tc\n", count: count)
        _ = ContentRepair.repaired(Array(text.utf8), file: "content/van-ban/a.md", kind: .document)
      },
    ]

  /// The best of three, so that another process that was given the core does not decide.
  private static func seconds(_ work: Work, _ size: Int) -> Double {
    (0..<3).map { _ in
      let start = cpu()
      work.run(size)
      return cpu() - start
    }.min() ?? 0
  }

  static func show() {
    print("growth: \(factor) times the length takes … times the time (linear: \(factor), square: \(factor * factor))")
    for work in works {
      let (short, long) = (seconds(work, work.size), seconds(work, work.size * factor))
      let ratio = long / max(short, 1e-6)
      let name = work.name.replacing("\n", with: "⏎").replacing("\t", with: "⇥")
      print("  \(ratio < bar ? " " : "!") \((ratio * 10).rounded() / 10)   \(name)")
    }
  }
}
