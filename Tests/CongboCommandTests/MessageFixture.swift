import Diagnostics
import Foundation
import Portal
import TestSupport
import Vietnamese

/// A site with one fault, and all that is said about it: `Messages/<id>.txt`.
///
/// The file is a ``SiteFixture`` with a few kinds of entries more:
///
/// - `-- path (escaped) --`: `\xFF` is a byte; `(link)`: a symbolic link; `(fifo)`: a pipe; `(docx)`: a Word file of the lines; `(fill N)`: the line
///   `@@ words` stands as often as makes N bytes; `(prepend)`, `(drop lines)`: changes of a template file;
/// - `-- without path --`: what every fixture has, but not this one; `-- without theme --`: the theme below its templates;
/// - `-- run --`: commands in place of `check`; the output of the last one counts;
/// - `-- expected --`: the whole of what is printed.
struct MessageFixture {
  let expected: String
  private let file: String
  private let folder: TemporaryFolder
  private var commands: [String] = []
  private let hasTheme: Bool

  static func path(_ id: DiagnosticID) -> String {
    (#filePath as NSString).deletingLastPathComponent + "/Messages/\(id.rawValue).txt"
  }

  private static let portal = """
    name: Cổng thử
    base_url: https://thu.example
    issuers: [{id: ubnd-tinh-a, name: UBND tỉnh A}]
    fields: [{id: chuyen-doi-so, name: Chuyển đổi số}]

    """

  /// Nil where the kind of message has no fixture.
  init?(_ id: DiagnosticID) throws {
    file = MessageFixture.path(id)
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
    folder = try TemporaryFolder()
    let entries = SiteFixture.files(of: text)
    let without = Set(entries.map(\.path).filter { $0.hasPrefix("without ") }.map { String($0.dropFirst(8)) })
    hasTheme = !without.contains("theme")
    if !without.contains("portal.yml") { try folder.write("content/portal.yml", Self.portal) }
    if !without.contains("templates") {
      try FileManager.default.copyItem(atPath: RealPortal.root + "/templates", toPath: folder("templates"))
    }
    for path in without where path.hasPrefix("templates/") { try FileManager.default.removeItem(atPath: folder(path)) }
    var expected = ""
    for (path, contents) in entries where !path.hasPrefix("without ") {
      switch path {
      case "run": commands = contents.split(separator: "\n").map(String.init)
      case "expected": expected = contents
      default: try Self.make(path, contents, in: folder)
      }
    }
    self.expected = expected
  }

  private static func make(_ entry: String, _ contents: String, in folder: TemporaryFolder) throws {
    let parts = entry.split(separator: " (", maxSplits: 1)
    let path = String(parts[0])
    let above = (folder(path) as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: above, withIntermediateDirectories: true)
    switch parts.count > 1 ? parts[1].dropLast() : "" {
    case "link":
      try FileManager.default.createSymbolicLink(
        atPath: folder(path), withDestinationPath: contents.trimmingCharacters(in: .newlines))
    case "fifo": mkfifo(folder(path), 0o644)
    case "prepend": try folder.write(path, contents + folder.read(path))
    case "drop lines":
      let starts = contents.split(separator: "\n")
      let kept = try folder.read(path).split(separator: "\n", omittingEmptySubsequences: false).filter { line in
        !starts.contains { line.hasPrefix($0) }
      }
      try folder.write(path, kept.joined(separator: "\n"))
    case "escaped":
      try Data(unescaped(contents)).write(to: URL(fileURLWithPath: folder(path)))
    case "docx": try Data(WordFile.docx(contents)).write(to: URL(fileURLWithPath: folder(path)))
    case let fill where fill.hasPrefix("fill "):
      try folder.write(path, filled(contents, to: Int(fill.dropFirst(5)) ?? 0))
    default: try folder.write(path, contents)
    }
  }

  private static func unescaped(_ text: String) -> [UInt8] {
    var out: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), rest.first == UInt8(ascii: "x"),
        let value = UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16)
      {
        out.append(value)
        rest = rest.dropFirst(3)
      } else {
        out.append(byte)
      }
    }
    return out
  }

  private static func filled(_ text: String, to size: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.hasPrefix("@@ ") else { return String(line) }
      let words = String(line.dropFirst(3)) + "\n"
      return String(repeating: words, count: size / words.utf8.count + 1)
    }.joined(separator: "\n")
  }

  /// What is printed, without the fixture's own path.
  func output() throws -> String {
    var out = ""
    if commands.isEmpty {
      var options = SiteOptions(source: folder.path, today: Day(written: "2026-11-28"))
      if !hasTheme { options.theme = nil }
      out = DiagnosticReport(Site.check(options)).text
    }
    for command in commands {
      let words = command.split(separator: " ", maxSplits: 2).map(String.init)
      switch words[0] {
      case "write":
        try folder.write(words[1], words.count > 2 ? words[2].replacing("\\n", with: "\n") : "sửa tay\n")
      case "remove": try FileManager.default.removeItem(atPath: folder(words[1]))
      default:
        let result = try Command.congbo(command.split(separator: " ").map(String.init), in: folder.path)
        let lines = (result.output + result.errors).split(separator: "\n", omittingEmptySubsequences: false)
        out = "exit \(result.exitCode)\n" + lines.filter { !$0.hasPrefix("Đã dựng ") }.joined(separator: "\n")
      }
    }
    return out.replacing(folder.path, with: "«thư mục»")
  }

  /// Writes what is printed as what is expected.
  func renew(_ output: String) throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    guard let mark = text.range(of: "-- expected --\n") else { return }
    try Data((text[..<mark.upperBound] + output).utf8).write(to: URL(fileURLWithPath: file))
  }
}
