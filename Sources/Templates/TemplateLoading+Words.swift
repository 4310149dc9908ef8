import Diagnostics
import Vietnamese
import YAML

extension TemplateLoading {
  /// Reads every `words.<language>.yml`: one flat mapping of keys to texts. Without a theme each language must have the
  /// same keys; over a theme each word of the portal takes the place of the theme's.
  mutating func loadWords() -> [String: Words] {
    let own = readWords(of: sources.own)
    let tables = sources.shipped.isEmpty ? own : overTheme(own)
    if sources.shipped.isEmpty { checkKeys(tables) }
    return tables.reduce(into: [:]) { $0[$1.key] = Words(language: $1.key, table: $1.value) }
  }

  private mutating func readWords(of files: [String: [UInt8]]) -> [String: [String: String]] {
    var tables: [String: [String: String]] = [:]
    for path in files.keys.sorted() where TemplateFiles.isWords(path) {
      let language = String(path.dropFirst("words.".count).dropLast(".yml".count))
      tables[language] = readWords(path, files[path] ?? [])
    }
    return tables
  }

  private mutating func checkKeys(_ tables: [String: [String: String]]) {
    let keys = Set(tables.values.flatMap(\.keys)).union(contract.words)
    for language in ["vi"] + tables.keys.sorted().filter({ $0 != "vi" }) {
      guard let table = tables[language] else {
        diagnostics.append(
          TemplateSource.diagnostic(
            .wordsMissing, path: "words.\(language).yml", "thiếu tệp từ ngữ",
            fix: "lấy lại tệp này từ bản gốc của `templates`"))
        continue
      }
      for key in keys.subtracting(table.keys).sorted() where !key.hasPrefix("one") {
        diagnostics.append(
          TemplateSource.diagnostic(
            .wordsMissingKey, path: "words.\(language).yml", "thiếu từ `\(key)`",
            fix: NearMiss.question(key, among: Array(Set(table.keys).subtracting(keys)))
              ?? "thêm dòng `\(key): …`"))
      }
    }
  }

  private mutating func readWords(_ path: String, _ bytes: [UInt8]) -> [String: String] {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      diagnostics.append(
        TemplateSource.diagnostic(
          .templateEncoding, path: path, "tệp không phải UTF-8",
          fix: "lưu lại tệp với mã UTF-8"))
      return [:]
    }
    var table: [String: String] = [:]
    do {
      guard let root = try YAMLNode.parse(text) else { return [:] }
      guard let mapping = root.mapping else {
        report(path, root.mark, "tệp từ ngữ phải gồm các dòng `khóa: chữ`")
        return [:]
      }
      for (key, value) in mapping.pairs {
        guard let name = key.scalar?.string, let word = value.scalar?.string else {
          report(path, value.mark, "giá trị phải là chữ")
          continue
        }
        table[name] = word
      }
    } catch {
      switch error {
      case .syntax(let problem, let mark): report(path, mark, "không đọc được YAML: \(problem)")
      case .property(let mark, _): report(path, mark, "không dùng neo `&`, bí danh `*` và thẻ `!` của YAML")
      case .duplicateKeys(let keys, let mark, _): report(path, mark, "khóa lặp lại: \(keys.joined(separator: ", "))")
      case .tooDeep(let mark): report(path, mark, "lồng nhau quá sâu")
      }
    }
    return table
  }

  private mutating func report(_ path: String, _ mark: YAMLNode.Mark, _ message: String) {
    let location = SourceLocation(file: "templates/" + path, line: mark.line, column: mark.column)
    diagnostics.append(
      Diagnostic(
        .wordsSyntax, at: location, message,
        fix: "viết mỗi dòng một từ: `khóa: chữ`; chữ có dấu hai chấm thì đặt trong ngoặc kép"))
  }
}
