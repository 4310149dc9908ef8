import Diagnostics
import Markup
import Vietnamese

/// Appendices, of which a document with two or more numbers each with a Roman number and names each in its body (Nghị định
/// 30/2020/NĐ-CP annex III). Gaps in their numbers are found with those of other parts.
enum AppendixReview {
  /// Warnings about one document. Linear in its text.
  static func diagnostics(of publication: Publication, _ body: MarkupDocument) -> [Diagnostic] {
    let appendices = publication.anchors.provisions.filter { $0.kind == .appendix }
    guard appendices.count > 1, let first = appendices.first else { return [] }
    var unnamed: [(block: Int, name: String)] = []
    // A document that numbers them so does it with all: one message.
    var numeral: (block: Int, value: Int, isNumbered: Bool, count: Int)?
    let named = Named(in: body, before: first.block)
    for (index, appendix) in appendices.enumerated() {
      let text = body.text[body.blocks[appendix.block].text]
      guard case .appendix(let token)? = ProvisionLabel.read(text) else { continue }
      let value = Int(token) ?? Ordinal.value(roman: token)
      if Ordinal.value(roman: token) == nil {
        numeral = (
          numeral?.block ?? appendix.block, numeral?.value ?? value ?? index + 1, numeral?.isNumbered ?? (value != nil),
          (numeral?.count ?? 0) + 1
        )
      }
      if let value, !named.holds(value) { unnamed.append((appendix.block, "Phụ lục \(token.uppercased())")) }
    }
    let found =
      numeral.map { [message($0.value, $0.count, isNumbered: $0.isNumbered, at: place(publication, body, $0.block))] }
      ?? []
    guard let start = unnamed.first else { return found }
    return found + [
      Diagnostic(
        .appendixNotNamed, at: place(publication, body, start.block),
        "Phần chính của văn bản chưa chỉ dẫn tới \(unnamed.map(\.name).joined(separator: ", "))",
        note: "Văn bản có phụ lục thì phải có chỉ dẫn về phụ lục đó (Nghị định 30/2020/NĐ-CP, phụ lục III).",
        fix: "Xem lại chỗ lẽ ra nhắc tới phụ lục có bị chép thiếu không. " + FrontMatter.keep(.appendixNotNamed),
        subject: start.name)
    ]
  }

  private static func place(_ publication: Publication, _ body: MarkupDocument, _ block: Int) -> SourceLocation {
    SourceLocation(file: publication.file, line: body.blocks[block].line)
  }

  private static func message(_ value: Int, _ count: Int, isNumbered: Bool, at location: SourceLocation) -> Diagnostic {
    let more = count > 1 ? " (cùng \(count - 1) phụ lục nữa)" : ""
    return Diagnostic(
      .provisionNumeral, at: location,
      isNumbered ? "Phụ lục \(value) đánh số Ả Rập" + more : "Văn bản có nhiều phụ lục, phụ lục này chưa có số" + more,
      note: "Từ hai phụ lục trở lên thì đánh số La Mã (Nghị định 30/2020/NĐ-CP, phụ lục III).",
      fix: "Viết «Phụ lục \(Ordinal.roman(value) ?? "")». " + FrontMatter.keep(.provisionNumeral))
  }

  /// The appendices that a body speaks of.
  private struct Named {
    private var numbers: Set<Int> = []
    /// Whether they are spoken of together: `các phụ lục`, `phụ lục kèm theo`.
    private var isAll = false

    func holds(_ number: Int) -> Bool { isAll || numbers.contains(number) }

    init(in body: MarkupDocument, before end: Int) {
      for block in body.blocks[..<end] {
        let words = Folding.fold(body.string(block.text)).split { !$0.isLetter && !$0.isNumber }
        for at in words.indices.dropLast() where words[at] == "phu" && words[at + 1] == "luc" {
          if at > 0, ["cac", "nhung", "tung", "moi"].contains(words[at - 1]) { isAll = true }
          read(words[(at + 2)...])
        }
      }
    }

    /// `I`, `I và II`, `I, II, III`, `I đến IV`, `kèm theo`.
    private mutating func read(_ words: ArraySlice<Substring>) {
      var last: Int?
      var isRange = false
      if words.first == "kem" || words.first == "ban" || words.isEmpty { isAll = true }
      for word in words {
        if let value = Int(word) ?? Ordinal.value(roman: String(word)) {
          if isRange, let last, last < value, value < 90 { numbers.formUnion(last...value) }
          numbers.insert(value)
          last = value
          isRange = false
        } else if word == "den" {
          isRange = true
        } else if !["va", "so", "phu", "luc"].contains(word) {
          return
        }
      }
    }
  }
}
