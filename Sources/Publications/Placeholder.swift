import Diagnostics
import Markup

/// What `congbo new` puts into a new file to be written over.
public enum Placeholder {
  /// The first heading of a new document.
  public static let heading = "## Điều 1. …"

  /// A warning where a heading has nothing but its label and dots.
  static func diagnostic(in source: SourceText) -> Diagnostic? {
    let start = SourceFrame.bodyStart(source)
    guard source.lines[start...].contains(where: { isLeft($0) || isPicture($0) }) else { return nil }
    let isFenced = Markdown.fencedLines(source.lines[start...])
    guard
      let index = source.lines.indices[start...].first(where: { line in
        !isFenced[line - start] && (isLeft(source.lines[line]) || isPicture(source.lines[line]))
      })
    else { return nil }
    if isPicture(source.lines[index]) {
      return source.diagnostic(
        .placeholderLeft, line: index + 1, length: source.lines[index].count, "Ảnh chưa có lời mô tả thật",
        note: "Máy đọc màn hình đọc dòng `TODO` này cho người không nhìn thấy ảnh.",
        fix: "Viết giữa hai ngoặc vuông điều ảnh cho thấy: `![Toàn cảnh hội nghị](…)`.")
    }
    return source.diagnostic(
      .placeholderLeft, line: index + 1, length: source.lines[index].count,
      "Chữ giữ chỗ còn nguyên: «\(source.lines[index].drop { $0 == "#" || $0 == " " })»",
      note: "Dòng này do `congbo new` đặt sẵn.", fix: "Viết nội dung thật, hoặc xóa dòng này.")
  }

  /// Whether the last character that is no blank of ASCII may be a dot or a blank of another kind; nearly always it is a letter.
  private static func mayEndInDots(_ line: Substring.UTF8View) -> Bool {
    guard let last = line.last(where: { $0 > 0x20 }), last < 0x80 else { return true }
    return last == UInt8(ascii: ".")
  }

  /// Whether a line begins with a picture whose words are those that an import puts there.
  private static func isPicture(_ line: Substring) -> Bool {
    let bare = line.utf8.drop { $0 == 0x20 }
    return bare.first == UInt8(ascii: "!") && bare.starts(with: "![TODO".utf8)
  }

  private static func isLeft(_ line: Substring) -> Bool {
    guard line.utf8.first == UInt8(ascii: "#"), mayEndInDots(line.utf8) else { return false }
    var rest = line.drop { $0 == "#" || $0 == " " }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    let dots = rest.reversed().prefix { $0 == "…" || $0 == "." }
    guard dots.contains("…") || dots.count > 2 else { return false }
    rest = rest.dropLast(dots.count)
    let words = rest.split(separator: " ")
    return words.isEmpty
      || words.count == 2 && words[0] == "Điều" && words[1].drop { $0.isNumber }.allSatisfy { $0 == "." }
  }
}
