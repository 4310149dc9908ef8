import ArgumentParser

/// The words of the argument parser in Vietnamese: what `--help` shows, and what is said of wrong arguments. It has no
/// translations of its own, so its finished text is read line by line; lines that are not the parser's stay.
enum Usage {
  /// A whole message.
  static func vietnamese(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }.joined(separator: "\n")
  }

  private static func line(_ text: String) -> String {
    if let heading = headings.first(where: { text == $0.0 || text.hasPrefix($0.0 + " ") }) {
      return heading.1 + names(in: String(text.dropFirst(heading.0.count)))
    }
    if text.hasPrefix("Error: ") { return "Lỗi: " + problem(String(text.dropFirst(7))) }
    if text.hasPrefix("   or: ") { return "   hoặc: " + problem(String(text.dropFirst(7))) }
    if text.hasPrefix("Help:  ") { return "Giải thích:  " + names(in: String(text.dropFirst(7))) }
    if let inner = between("  See '", "' for more information.", text) { return "  Xem thêm: \(inner)" }
    if let inner = between("  See '", "' for detailed help.", text) { return "  Xem từng lệnh: \(names(in: inner))" }
    if text.hasPrefix("  -") || text.hasPrefix("  <") { return option(text) }
    if text.hasPrefix("       ") { return described(names(in: text)) }
    return text == "Please use --generate-completion-script=<shell> with one of:"
      ? "Dùng --generate-completion-script=<shell> với một trong:" : text
  }

  private static let headings = [
    ("OVERVIEW:", "GIỚI THIỆU:"), ("USAGE:", "CÁCH DÙNG:"), ("Usage:", "Cách dùng:"), ("ARGUMENTS:", "THAM SỐ:"),
    ("OPTIONS:", "TÙY CHỌN:"), ("SUBCOMMANDS:", "LỆNH CON:"),
  ]

  /// An option with what it does: the words stay in their column.
  private static func option(_ text: String) -> String {
    let start = text.dropFirst(2)
    guard let gap = start.firstRange(of: "  ") else { return names(in: text) }
    let words = start[gap.lowerBound...].drop { $0 == " " }
    let column = text.distance(from: text.startIndex, to: words.startIndex)
    let label = names(in: String(text[..<gap.lowerBound]))
    let space = String(repeating: " ", count: max(2, column - label.count))
    return label + space + described(String(words))
  }

  private static func described(_ text: String) -> String {
    switch text {
    case "Show the version.": return "In phiên bản."
    case "Show help information.": return "In hướng dẫn này."
    default:
      var text = text
      for (english, vietnamese) in [
        ("(default:", "(mặc định:"), ("(values:", "(giá trị:"), ("; default:", "; mặc định:"),
      ] {
        text = text.replacing(english, with: vietnamese)
      }
      return text
    }
  }

  /// What the placeholders of values are called.
  private static let values = [
    "source": "thư mục", "output": "thư mục", "base-url": "địa chỉ", "format": "dạng", "explain": "mã", "port": "số",
    "date": "ngày", "number": "số ký hiệu", "type": "loại", "title": "tiêu đề", "issuer": "cơ quan", "issued": "ngày",
    "document": "số ký hiệu", "paths": "tệp", "path": "tệp", "logs": "tệp", "files": "tệp", "subcommand": "lệnh con",
    "export": "thư mục", "options": "tùy chọn", "into": "thư mục", "limit": "số", "name": "tên", "place": "địa phương",
    "host": "nơi lưu trữ", "copy": "tệp", "folder": "thư mục", "office": "địa chỉ", "email": "thư điện tử",
    "phone": "số", "plans": "tệp", "address": "địa chỉ", "languages": "ngôn ngữ", "prefix": "tên",
  ]

  private static func names(in text: String) -> String {
    var out = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
      let name = String(rest[rest.index(after: open)..<close])
      out += rest[..<open] + "<\(values[name] ?? name)>"
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }

  // MARK: Wrong arguments

  private static func problem(_ text: String) -> String {
    for (opening, vietnamese) in openings where text.hasPrefix(opening) {
      return vietnamese + names(in: String(text.dropFirst(opening.count)))
    }
    if let option = between("Unknown option '", "'", text) { return "Không có tùy chọn '\(option)'" }
    if text.hasPrefix("Unknown option '"), let cut = text.ranges(of: "'. Did you mean '").last {
      let option = text[..<cut.lowerBound].dropFirst("Unknown option '".count)
      return "Không có tùy chọn '\(option)'. Có phải ý bạn là '\(text[cut.upperBound...].dropLast(2))'?"
    }
    if text.hasPrefix("The option '"), let cut = text.firstRange(of: "' does not take any value, but '") {
      let option = text[..<cut.lowerBound].dropFirst("The option '".count)
      return "Tùy chọn '\(option)' không nhận giá trị, mà lại ghi "
        + "'\(text[cut.upperBound...].replacing("' was specified.", with: "'."))"
    }
    if text.hasPrefix("The value '"), let cut = text.ranges(of: "' is invalid").last {
      return value(text, cut)
    }
    if let cut = text.firstRange(of: " unexpected arguments: "), text[..<cut.lowerBound].allSatisfy(\.isNumber) {
      return "Thừa \(text[..<cut.lowerBound]) tham số: \(text[cut.upperBound...])"
    }
    if text.hasPrefix("Value to be set with "), let cut = text.firstRange(of: " had already been set with ") {
      let second = text[..<cut.lowerBound].dropFirst("Value to be set with flag ".count)
      return "\(second) mâu thuẫn với \(text[cut.upperBound...].replacing("flag ", with: "")) đã ghi trước"
    }
    return text
  }

  private static let openings = [
    ("Missing value for ", "Thiếu giá trị của "), ("Unexpected argument ", "Thừa tham số "),
    ("Missing expected argument ", "Thiếu tham số "), ("Missing one of: ", "Thiếu một trong: "),
    ("Missing required subcommand.", "Thiếu lệnh con."), ("Invalid option: ", "Tùy chọn không hợp lệ: "),
    ("Can't autodetect a supported shell.", "Không rõ đang dùng shell nào."),
    ("Can't generate completion scripts for ", "Không làm được tệp gợi ý cho "),
    ("Internal error. ", "Lỗi trong chương trình: "),
  ]

  /// `The value 'x' is invalid for '--format <format>'. Please provide one of 'a' or 'b'.`
  private static func value(_ text: String, _ cut: Range<String.Index>) -> String {
    let value = text[..<cut.lowerBound].dropFirst("The value '".count)
    var rest = String(text[cut.upperBound...])
    var choices = ""
    if let found = rest.firstRange(of: ". Please provide one of ") {
      choices =
        ". Dùng một trong: " + rest[found.upperBound...].replacing(" or ", with: ", ").replacing(" and ", with: ", ")
      rest = String(rest[..<found.lowerBound])
    }
    let place = rest.hasPrefix(" for ") ? " của \(names(in: String(rest.dropFirst(5))))" : ""
    return "Giá trị '\(value)'\(place) không dùng được\(choices)"
  }

  private static func between(_ start: String, _ end: String, _ text: String) -> String? {
    guard text.hasPrefix(start), text.hasSuffix(end), text.count >= start.count + end.count else { return nil }
    let inner = text.dropFirst(start.count).dropLast(end.count)
    return end == "'" && inner.contains("'. Did you mean '") ? nil : String(inner)
  }
}
