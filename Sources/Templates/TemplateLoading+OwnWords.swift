import Diagnostics
import Vietnamese

/// Words of a portal over those of a theme: none is ever missing, and what falls back is said with the line to paste.
extension TemplateLoading {
  /// The words of each language: the portal's own, else the theme's, else those of another language.
  mutating func overTheme(_ own: [String: [String: String]]) -> [String: [String: String]] {
    let before = diagnostics.count
    let shipped = Dictionary(
      uniqueKeysWithValues: sources.shipped.filter { TemplateFiles.isWords($0.key) }.map { path, bytes in
        (String(path.dropFirst("words.".count).dropLast(".yml".count)), WordsFile.pairs(of: bytes) ?? [:])
      })
    var tables = shipped
    for (language, table) in own { tables[language, default: [:]].merge(table) { $1 } }
    guard diagnostics.count == before else { return tables }
    let known = Set(shipped.values.flatMap(\.keys)).union(contract.words)
    for language in own.keys.sorted() { reportUnused(own[language] ?? [:], language, known: known) }
    for language in own.keys.sorted() { reportNew(own[language] ?? [:], shipped[language] ?? [:], language) }
    var filled = tables
    for language in tables.keys.sorted() {
      filled[language] = withOthers(tables[language] ?? [:], language, tables, known: known)
    }
    return filled
  }

  /// A list that has half of the theme's words is a copy of it: words that are new in the theme since then are told.
  private mutating func reportNew(_ own: [String: String], _ shipped: [String: String], _ language: String) {
    let missing = shipped.keys.filter { own[$0] == nil }.sorted()
    guard !missing.isEmpty, missing.count * 2 <= shipped.count else { return }
    for key in missing where !key.hasPrefix("one") {
      fallback(key, shipped[key] ?? "", language, "Chưa có từ `\(key)`; trang dùng chữ kèm theo công cụ")
    }
  }

  /// A language that lacks a word of the portal's own shows that of another one.
  private mutating func withOthers(
    _ table: [String: String], _ language: String, _ tables: [String: [String: String]], known: Set<String>
  ) -> [String: String] {
    var table = table
    for other in ["vi"] + tables.keys.sorted() where other != language {
      for (key, word) in (tables[other] ?? [:]).sorted(by: { $0.key < $1.key })
      where table[key] == nil && !key.hasPrefix("one") {
        table[key] = word
        let isOfOwn = !known.contains(key) && (languages?.contains(language) ?? true)
        if isOfOwn { fallback(key, word, language, "Chưa có từ `\(key)`; trang dùng chữ của `words.\(other).yml`") }
      }
    }
    return table
  }

  private mutating func fallback(_ key: String, _ word: String, _ language: String, _ message: String) {
    diagnostics.append(
      TemplateSource.diagnostic(
        .wordFallback, path: "words.\(language).yml", message,
        fix: "Dán dòng này vào tệp rồi sửa cho hợp: `\(key): \(WordsFile.quoted(word))`"))
  }

  /// Words that the theme does not ask for and no template of the portal names.
  private mutating func reportUnused(_ own: [String: String], _ language: String, known: Set<String>) {
    let templates = sources.own.filter { $0.key.hasSuffix(".mustache") }.values
    for key in own.keys.sorted() where !known.contains(key) {
      if key.hasPrefix("one"), known.contains("count" + key.dropFirst(3)) { continue }
      let name = Array("words.\(key)".utf8)
      let isNamed = templates.contains { template in
        template.indices.contains { at in
          template[at] == name[0] && template[at...].starts(with: name)
            && (at + name.count == template.count || !WordsFile.isKeyByte(template[at + name.count]))
        }
      }
      if isNamed { continue }
      diagnostics.append(
        TemplateSource.diagnostic(
          .wordUnused, path: "words.\(language).yml", "Không chỗ nào của giao diện dùng từ `\(key)`",
          fix: NearMiss.nearest(to: key, among: known.sorted()).map { "Có phải ý bạn là `\($0)`?" }
            ?? "Xóa dòng này; các từ hiện có: `congbo templates --words`."))
    }
  }
}
