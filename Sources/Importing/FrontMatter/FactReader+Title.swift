import Vietnamese

// The title: trích yếu.

extension FactReader {
  mutating func readTitle() {
    if let subject = head.subject, head.form == nil {
      facts.title = Casing.capitalised(FactReader.withoutOpening(subject))
      return
    }
    var lines = head.title
    var fromBody = false
    if lines.isEmpty {
      lines = titleOfBody()
      fromBody = true
    }
    // Lines in capitals beside others in small letters are brought to the others' spelling.
    if !lines.allSatisfy(Casing.isMostlyShouted) {
      lines = lines.enumerated().map { index, line in
        guard Casing.isMostlyShouted(line), line.split(separator: " ").count > 2 else { return line }
        let text = spelled(line)
        return index == 0 ? text : text.prefix(1).lowercased() + text.dropFirst()
      }
    }
    let joined = HeadLine.squeezed(lines.joined(separator: " "))
    var title = spelled(joined)
    while let last = title.last, ".:;,".contains(last) { title.removeLast() }
    if let form = head.form, FactReader.named.contains(form), !FactReader.isNamed(title, form) {
      let isName = form != "Hiến pháp" && form != "Điều lệ" && !Folding.fold(title).hasPrefix("sua doi")
      title = title.isEmpty ? form : form + " " + FactReader.lowered(title, unless: isName)
    }
    facts.title = Casing.capitalised(title)
    if facts.title.isEmpty {
      facts.title = "(Chưa rõ trích yếu)"
      facts.open("title", "Không thấy trích yếu", fix: "Ghi trích yếu vào `title`.")
    } else if fromBody, !isAppendix {
      facts.doubt("title", "Không thấy dòng trích yếu; đây là những dòng đầu của văn bản")
      facts.draftReasons.append("Chưa rõ trích yếu")
    }
  }

  /// Whether a title says the kind of document itself, as `Luật Hòa giải ở cơ sở` under `LUẬT`; `LUẬT SƯ` under `LUẬT` does not.
  private static func isNamed(_ title: String, _ form: String) -> Bool {
    let words = Folding.fold(title) + " "
    return words.hasPrefix(Folding.fold(form) + " ") && !words.hasPrefix("luat su ")
  }

  /// Kinds of documents that are called by their kind.
  static let named: Set<String> = ["Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp", "Điều lệ"]

  static func withoutOpening(_ text: String) -> String {
    for opening in ["V/v:", "V/v.", "V/v", "v/v", "V/V", "Về việc", "Về việc:"] where text.hasPrefix(opening) {
      return HeadLine.squeezed(text.dropFirst(opening.count))
    }
    return text
  }

  /// `Hiến pháp nước …`; behind `Luật` the name keeps its capital.
  static func lowered(_ text: String, unless keeps: Bool) -> String {
    guard let at = text.firstIndex(where: \.isLetter), !keeps else { return Casing.capitalised(text) }
    return text[..<at] + text[at].lowercased() + text[text.index(after: at)...]
  }

  func spelled(_ text: String) -> String {
    guard Casing.isMostlyShouted(text) else { return text }
    return words.spelling(of: text) ?? casing.sentence(text)
  }

  /// The first lines of a text without letterhead: what stands over `(Kèm theo …)`, or the first paragraph.
  func titleOfBody() -> [String] {
    var lines: [String] = []
    for item in items.prefix(8) where item.kind == .paragraph {
      if item.text.hasPrefix("(") || item.text.hasPrefix("Căn cứ ") || item.text.hasPrefix("Kính gửi")
        || HeadKind.opens(item.text) && !lines.isEmpty
      {
        break
      }
      guard lines.isEmpty || item.isBold || item.isCentered || Casing.isShouted(item.text) else { break }
      lines.append(item.text)
      if item.heading > 0, !isAppendix { break }
    }
    if isAppendix, let first = lines.first { return [appendixTitle(first, lines.dropFirst())] }
    let text = HeadLine.squeezed(lines.joined(separator: " "))
    guard text.count > 200 else { return [text] }
    return [String(text.prefix(180).split(separator: " ").dropLast().joined(separator: " ")) + " …"]
  }

  /// `Phụ lục I. Bảng chữ viết tắt`
  func appendixTitle(_ first: String, _ rest: ArraySlice<String>) -> String {
    let words = first.split(separator: " ")
    let hasNumber = words.count > 2 && words[2].allSatisfy { $0.isNumber || "IVXLC.:".contains($0) }
    let count = hasNumber ? 3 : 2
    let number = words.prefix(count)
    let title = spelled((words.dropFirst(count).map(String.init) + rest).joined(separator: " "))
    let label = (["Phụ", "lục"] + number.dropFirst(2).map { FactReader.bare(String($0)) }).joined(separator: " ")
    return title.isEmpty ? label : label + ". " + Casing.capitalised(title)
  }
}
