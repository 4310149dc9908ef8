import Foundation
import TestSupport
import Testing

/// The classes that templates, scripts and code write, and the rules of the style sheet: none without the other.
@Suite struct StyleSheet {
  /// Values that a template puts behind the beginning of a class name.
  private static let codes = [
    "notice-": ["info", "warning"],
    "validity-": ["con-hieu-luc", "het-hieu-luc-mot-phan", "het-hieu-luc", "chua-co-hieu-luc", "chua-ro"],
  ]

  @Test func everyClassHasARuleAndEveryRuleAClass() throws {
    let written = try Self.templates().union(try Self.scripts()).union(try Self.code())
    let ruled = try Self.rules()
    #expect(written.subtracting(ruled).sorted() == [], "written, and unknown to site.css")
    #expect(ruled.subtracting(written).sorted() == [], "in site.css, and never written")
    // The reading itself finds what it should.
    for name in [
      "table-scroll", "right", "center", "footnotes", "target", "chart-bar", "chart-box", "search-near", "vh", "khoan",
    ] {
      #expect(written.contains(name), "\(name)")
    }
  }

  private static let root = ["Tests", "PortalTests", "StyleSheetTests.swift"].reduce(#filePath) { path, _ in
    (path as NSString).deletingLastPathComponent
  }

  private static func texts(_ folder: String, _ ending: String) throws -> [(path: String, text: String)] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)").filter { $0.hasSuffix(ending) }
    try #require(!paths.isEmpty, "\(folder) has no \(ending)")
    return try paths.sorted().map { ($0, try String(contentsOfFile: "\(root)/\(folder)/\($0)", encoding: .utf8)) }
  }

  /// `.name` in the selectors.
  private static func rules() throws -> Set<String> {
    let css = try texts("templates/assets", ".css").map(\.text).joined()
      .replacing(#/(?s)\/\*.*?\*\//#, with: "").replacing(#/@import [^;]*;/#, with: "")
      .replacing(#/\{[^{}]*\}/#, with: "{}")
    return Set(css.matches(of: #/\.([A-Za-z][\w-]*)/#).map { String($0.1) })
  }

  private static func templates() throws -> Set<String> {
    var found: Set<String> = []
    for (_, text) in try texts("templates", ".mustache") {
      for match in text.matches(of: #/class="([^"]*)"/#) {
        let plain = String(match.1).replacing(#/\{\{[#^\/][^}]*\}\}/#, with: " ")
        for name in plain.split(separator: " ") {
          guard let mark = name.range(of: "{{") else {
            found.insert(String(name))
            continue
          }
          let stem = String(name[..<mark.lowerBound])
          let values = try #require(codes[stem], "codes behind \(stem) are not known")
          found.formUnion(values.map { stem + $0 })
        }
      }
    }
    return found
  }

  /// `class: 'a b'`, `className = 'a'`, `classList.add('a')`, and either side of a choice.
  private static func scripts() throws -> Set<String> {
    var found: Set<String> = []
    for (_, text) in try texts("templates/assets", ".js") {
      for match in text.matches(of: #/(?:class: |className = |classList\.(?:add|remove|toggle)\()([^,})\n]*)/#) {
        for quoted in match.1.matches(of: #/['`]([^'`]*)['`]/#) {
          for name in quoted.1.split(separator: " ") where !name.contains("$") { found.insert(String(name)) }
        }
      }
    }
    return found
  }

  /// `class=\"…\"` in string literals, also where a value stands in between: `\(own ? "a" : "b")`. Akoma Ntoso is no page.
  private static func code() throws -> Set<String> {
    // Classes of paragraphs are the values of this one list.
    let styles = try texts("Sources/Markup", "LineStyle.swift")[0].text
    var found = Set(styles.matches(of: #/case \w+ = "([^"]*)"/#).map { String($0.1) })
    for (path, text) in try texts("Sources", ".swift") where !path.hasSuffix("AkomaNtoso.swift") {
      for start in text.ranges(of: "class=\\\"") {
        var (names, rest) = ("", text[start.upperBound...])
        while let next = rest.first, !rest.hasPrefix("\\\"") {
          if rest.hasPrefix("\\("), let end = rest.firstIndex(of: ")") {
            for quoted in rest[..<end].matches(of: #/"([^"]*)"/#) { names += " \(quoted.1) " }
            rest = rest[rest.index(after: end)...]
          } else {
            names.append(next)
            rest = rest.dropFirst()
          }
        }
        found.formUnion(names.split(separator: " ").map(String.init).filter { $0 != "…" })
      }
    }
    return found
  }
}
