import Diagnostics
import Vietnamese

/// What the names of files in `content/` tell.
public enum FileNames {
  // MARK: Pages

  /// Whether it is the name of a page: ending in `.md`, in any case.
  public static func isPage(_ name: some StringProtocol) -> Bool {
    let end = name.utf8.suffix(3)
    return end.count == 3 && end.elementsEqual(".md".utf8) { $0 | 0x20 == $1 }
  }

  /// The ending, as written, of a Markdown file that is no page: one that is used elsewhere, or one with something invisible
  /// behind it.
  static func otherMarkdown(_ name: String) -> Substring? {
    let ending = ending(name)
    guard markdown.contains(ending) || ending == "md" && !isPage(name), let dot = trimmed(name).lastIndex(of: ".")
    else {
      return nil
    }
    return name[dot...].dropFirst()
  }

  private static let markdown: Set<String> = [
    "markdown", "mdown", "mkdown", "mkdn", "mkd", "mdwn", "mdtxt", "mdtext", "mdx", "rmd", "qmd", "mmd",
  ]

  /// What follows the last full stop, in small letters; blanks and full stops at the end, which servers may not see, do not
  /// count.
  public static func ending(_ name: some StringProtocol) -> String {
    let bare = trimmed(name)
    return bare.lastIndex(of: ".").map { bare[bare.index(after: $0)...].lowercased() } ?? ""
  }

  private static func trimmed(_ name: some StringProtocol) -> Substring {
    var bare = Substring(name)
    while let last = bare.last, last == "." || last == " " { bare = bare.dropLast() }
    return bare
  }

  // MARK: What no page means

  /// Whether systems and repositories keep such a file or folder for themselves. Nothing is ever said about them.
  static func isBookkeeping(_ name: String) -> Bool {
    name.hasPrefix(".") && (bookkeeping.contains(name) || name.hasPrefix("._") || name.hasPrefix(".#"))
  }

  private static let bookkeeping: Set<String> = [
    ".git", ".hg", ".svn", ".bzr", ".jj", ".gitkeep", ".keep", ".gitignore", ".gitattributes", ".gitmodules",
    ".DS_Store",
    ".directory", ".localized", ".editorconfig", ".vscode", ".idea", ".obsidian", ".markdownlint.json",
    ".markdownlint.yaml",
    ".markdownlint.yml", ".markdownlintignore", ".prettierrc", ".prettierignore", ".stylelintrc", ".congbo",
  ]

  /// Whether editors and systems leave such files behind: copies before a change, files of an open document, thumbnails.
  public static func isLeftover(_ name: some StringProtocol) -> Bool {
    let small = name.lowercased()
    if small.hasSuffix("~") || small.hasPrefix("~$") || small.hasPrefix("#") && small.hasSuffix("#") { return true }
    if small.hasPrefix(".~") || small.hasPrefix("~wrl") || systemFiles.contains(small) { return true }
    return leftovers.contains(ending(small))
  }

  private static let systemFiles: Set<String> = ["thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r"]
  private static let leftovers: Set<String> = [
    "bak", "backup", "old", "orig", "rej", "swp", "swo", "swn", "tmp", "temp", "part", "crdownload", "download", "asd",
    "wbk", "lock", "save",
  ]

  // MARK: Bytes

  /// Whether it can stand in an address and on a terminal: no control characters, no backslash, no invisible signs.
  static func isUsable(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0..<0x20, 0x5C, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFFD: false
      default: true
      }
    }
  }

  /// Bytes that are not UTF-8, with those that are none as `\xFF`.
  static func shown(_ name: [UInt8]) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    var rest = name[...]
    while let first = rest.first {
      let width = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      if first >= 0x20, first != 0x7F, String(validating: rest.prefix(width), as: UTF8.self) != nil {
        out += rest.prefix(width)
        rest = rest.dropFirst(width)
      } else {
        out += [0x5C, 0x78, digits[Int(first >> 4)], digits[Int(first & 15)]]
        rest = rest.dropFirst()
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

// Names that no address, and no line of a log, should hold.
extension FileNames {
  /// An error for a name with a control character, a line break or a change of direction.
  static func problem(_ name: String, at path: String) -> Diagnostic? {
    guard let scalar = name.unicodeScalars.first(where: Shown.isObeyed) else { return nil }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let ending = parts.count > 1 ? "." + Slug.make(String(parts.last ?? "")) : ""
    let stem = Slug.make(parts.count > 1 ? parts.dropLast().joined(separator: "-") : name)
    return Diagnostic(
      .fileName, at: SourceLocation(file: path),
      "Tên tệp có ký tự không nhìn thấy hoặc điều khiển màn hình: \(CharacterName.of(scalar))",
      fix: "Đổi tên thành `\(stem.isEmpty ? "ten-tep" : String(stem.prefix(60)))\(ending)`.")
  }
}
