import Bytes
import Diagnostics
import Markup

/// What `congbo new` puts into a new file to be written over, and `congbo import` above what is to be compared.
public enum Placeholder {
  /// The first heading of a new document.
  public static let heading = "## Điều 1. …"
  /// Above a table that was put together from a PDF.
  public static let copiedTable = "[Bảng chép từ PDF: so với bản gốc rồi xóa dòng này]"
  /// Above a table of a PDF that could not be parted into cells.
  public static let unpartedTable =
    "[Bảng trong PDF không chia được thành ô: lập lại theo bản gốc rồi xóa dòng này]"

  /// A warning where a heading has nothing but its label and dots, a picture no words, or what an import left is still there.
  static func diagnostic(in source: SourceText) -> Diagnostic? {
    let start = SourceFrame.bodyStart(source)
    func isAny(_ line: Substring) -> Bool { kind(of: line) != nil }
    guard source.lines[start...].contains(where: isAny) else { return nil }
    let isFenced = Markdown.fencedLines(source.lines[start...])
    guard
      let index = source.lines.indices[start...].first(where: { !isFenced[$0 - start] && isAny(source.lines[$0]) }),
      case let line = source.lines[index], let told = kind(of: line)?.told(line)
    else { return nil }
    return source.diagnostic(
      .placeholderLeft, line: index + 1, length: line.count, told.message, note: told.note, fix: told.fix)
  }

  private static func kind(of line: Substring) -> Kind? {
    isStruck(line)
      ? .struck
      : isMark(line) ? .mark : isPicture(line) ? .picture : isLeft(line) ? .heading : isToDo(line) ? .toDo : nil
  }

  /// What may be left in a line.
  private enum Kind {
    case struck, mark, picture, heading, toDo

    /// What an editor is told of it.
    func told(_ line: Substring) -> (message: String, note: String, fix: String) {
      switch self {
      case .struck:
        (
          "Chữ bị gạch ngang trong tệp Word còn nguyên trong bài",
          "Dấu ngoặc `[\(Placeholder.struck) …]` do `congbo import` đặt sẵn.",
          "Xem bản đã ký: chữ ấy đã bỏ thì xóa cả ngoặc, còn hiệu lực thì bỏ ngoặc."
        )
      case .mark:
        (
          "Dòng ghi chú của lệnh nhập còn nguyên trong bài",
          "Dòng này do `congbo import` đặt sẵn; trang hiện nó như chữ của văn bản.",
          "So bảng ở dưới với bản gốc, rồi xóa dòng này."
        )
      case .toDo:
        (
          "Ghi chú khi soạn còn nguyên trong bài: «\(line.drop { $0 == "#" || $0 == " " }.prefix(80))»",
          "Trang hiện nó như chữ của văn bản.", "Viết nội dung thật, hoặc xóa ghi chú ấy."
        )
      case .picture:
        (
          "Ảnh chưa có lời mô tả thật", "Máy đọc màn hình đọc dòng `TODO` này cho người không nhìn thấy ảnh.",
          "Viết giữa hai ngoặc vuông điều ảnh cho thấy: `![Toàn cảnh hội nghị](…)`."
        )
      case .heading:
        (
          "Chữ giữ chỗ còn nguyên: «\(line.drop { $0 == "#" || $0 == " " })»", "Dòng này do `congbo new` đặt sẵn.",
          "Viết nội dung thật, hoặc xóa dòng này."
        )
      }
    }
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

  /// What stands before words that are struck out in a Word file, behind a bracket.
  public static let struck = "gạch ngang:"

  /// Whether a line has struck words as an import writes them; a page about imports has the bracket as code, behind a backtick.
  private static func isStruck(_ line: Substring) -> Bool {
    let text = line.utf8
    var rest = text[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "[")) {
      let isCode = open > text.startIndex && text[text.index(before: open)] == UInt8(ascii: "`")
      rest = rest[rest.index(after: open)...]
      if !isCode, rest.starts(with: struck.utf8) { return true }
    }
    return false
  }

  /// Whether a line is one that an import puts above a table, its brackets escaped or not.
  private static func isMark(_ line: Substring) -> Bool {
    let bare = line.utf8.drop { $0 == 0x20 }
    guard bare.first == UInt8(ascii: "\\") || bare.first == UInt8(ascii: "[") else { return false }
    let text = bare.drop { $0 == UInt8(ascii: "\\") }
    return [copiedTable, unpartedTable].contains { mark in
      mark.firstIndex(of: ":").map { text.starts(with: mark[...$0].utf8) } ?? false
    }
  }

  /// Whether a line has what people put into a draft for what is still to come: the word `TODO`, `???` by itself, `[SỬA …]`.
  private static func isToDo(_ line: Substring) -> Bool {
    line.withBytes { text in
      text.indices.contains { at in
        guard text[at] < 0x60, let (mark, _) = toDoMarks.first(where: { $0.1 == text[at] }) else { return false }
        let end = at + mark.count
        return end <= text.count && text[at..<end].elementsEqual(mark) && (at == 0 || !isOfWord(text[at - 1]))
          && (end == text.count || !isOfWord(text[end]))
      }
    }
  }

  private static let toDoMarks = ["TODO", "???", "[SỬA"].map { (Array($0.utf8), $0.utf8.first ?? 0) }

  /// Whether a byte belongs to a word, a sign of the same kind, code or an address, so that what stands beside it is none of these.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || "?_`/=&".utf8.contains(byte)
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
