/// The page of all messages, made from the rules, as Markdown for `content/trang/thong-bao.md` and for `check --list`.
public enum DiagnosticHandbook {
  /// The page with its front matter. The same on every machine; the day is that of the first edition.
  public static let page: String = {
    var out = """
      ---
      title: Các thông báo khi kiểm tra
      date: 2026-11-23
      search: false
      summary: >-
        Mọi thông báo của lệnh congbo check: nghĩa là gì, ví dụ sai, ví dụ đúng.
      ---

      Trang này do lệnh `congbo check --list` sinh ra; đừng sửa tay. Mỗi thông báo có một mã trong ngoặc vuông, ví dụ \
      `[link-broken]`; mã không đổi qua các phiên bản. **Lỗi** làm việc dựng trang dừng lại, trang đang chạy giữ nguyên. \
      **Cảnh báo** không chặn, trừ khi chạy với `--strict`. Muốn xem một mã ngay trên máy: \
      `congbo check --explain link-broken`.

      """
    for group in DiagnosticID.groups {
      out += "\n## \(group.title)\n"
      for id in group.ids { out += "\n" + section(id) }
    }
    return out
  }()

  private static func section(_ id: DiagnosticID) -> String {
    let rule = id.rule
    return """
      ### \(id.rawValue)

      **\(id.severity.name.prefix(1).uppercased() + id.severity.name.dropFirst()).** \(escaped(rule.meaning))

      Sai:

      \(block(rule.wrong))

      Đúng:

      \(block(rule.right))

      """
  }

  /// One message for a terminal.
  public static func explanation(of id: DiagnosticID) -> String {
    let rule = id.rule
    func indented(_ text: String) -> String {
      text.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)\n" }.joined()
    }
    return """
      \(id.rawValue) (\(id.severity.name))

      \(rule.meaning)

      Sai:

      \(indented(rule.wrong))
      Đúng:

      \(indented(rule.right))
      """
  }

  /// A fence longer than any in the example.
  private static func block(_ text: String) -> String {
    let fence = text.contains("```") ? "~~~~" : "```"
    return "\(fence)text\n\(text)\n\(fence)"
  }

  /// Prose whose signs are no Markdown; code spans stay.
  private static func escaped(_ text: String) -> String {
    var out = ""
    var isCode = false
    for character in text {
      if character == "`", !text.contains("```") { isCode.toggle() }
      if !isCode, "<[*_".contains(character) || text.contains("```") && character == "`" { out.append("\\") }
      out.append(character)
    }
    return out
  }
}
