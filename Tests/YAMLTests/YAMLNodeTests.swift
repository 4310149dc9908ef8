import TestSupport
import Testing
import YAML

@Suite struct YAMLNodeTests {
  /// A node in short: texts in quotes, lists in brackets, mappings in braces.
  private func short(_ node: YAMLNode) -> String {
    switch node {
    case .scalar(let scalar): scalar.isPlain ? scalar.string : "'\(scalar.string)'"
    case .sequence(let sequence): "[" + sequence.items.map(short).joined(separator: ", ") + "]"
    case .mapping(let mapping):
      "{" + mapping.pairs.map { short($0.key) + ": " + short($0.value) }.joined(separator: ", ") + "}"
    }
  }

  private func error(_ text: String) -> YAMLError? {
    do throws(YAMLError) {
      _ = try YAMLNode.parse(text)
      return nil
    } catch {
      return error
    }
  }

  private func mark(_ line: Int, _ column: Int) -> YAMLNode.Mark { YAMLNode.Mark(line: line, column: column) }

  @Test(arguments: [
    ("title: Kế hoạch", "{title: Kế hoạch}"),
    ("a: no\nb: 2020-01-01\nc: 1_000\nd: ~\ne:", "{a: no, b: 2020-01-01, c: 1_000, d: ~, e: }"),
    ("tags: [một, \"hai: \\u00e1\", 'ba']", "{tags: [một, 'hai: á', 'ba']}"),
    ("- {a: 1, b: [x]}\n- |\n  hai\n  dòng\n", "[{a: 1, b: [x]}, 'hai\ndòng\n']"), ("? [a, b]\n: x", "{[a, b]: x}"),
    ("chữ", "chữ"), ("---\na: b\n...\n", "{a: b}"), ("{}", "{}"), ("[]", "[]"),
  ])
  func scalarsStayText(_ text: String, _ expected: String) throws {
    #expect(try YAMLNode.parse(text).map(short) == expected)
  }

  @Test(arguments: ["", "\n\n", "# chỉ có lời ghi\n"])
  func aTextWithoutAnyNodeHasNoRoot(_ text: String) throws {
    #expect(try YAMLNode.parse(text) == nil ? true : false)
  }

  @Test func placesCountLinesAndCharactersFromOne() throws {
    let root = try #require(try YAMLNode.parse("tiêu đề: x\nnhãn:\n  - một\n  - đề: hai\n"))
    let pairs = try #require(root.mapping?.pairs)
    #expect(root.mark == mark(1, 1))
    #expect(pairs.map(\.key.mark) == [mark(1, 1), mark(2, 1)])
    #expect(pairs[0].value.mark == mark(1, 10))
    guard case .sequence(let items) = pairs[1].value else {
      Issue.record("no list")
      return
    }
    #expect(items.mark == mark(3, 3) && items.items.map(\.mark) == [mark(3, 5), mark(4, 5)])
    #expect(items.items[1].mapping?.pairs.first?.value.mark == mark(4, 9))
  }

  @Test func anchorsAndTagsAreRefusedWhereTheyStand() {
    #expect(error("a: x\nb: &neo Kế hoạch\n") == .property(mark(2, 4), length: 8))
    #expect(error("a: &l [x]\nb: *l\n") == .property(mark(1, 4), length: 1))
    #expect(error("a: !!binary aGVsbG8=\n") == .property(mark(1, 4), length: 8))
    #expect(error("a: !!map {b: c}\n") == .property(mark(1, 4), length: 1))
    #expect(error("a: *khong-co\n") == .syntax("found undefined alias", mark(1, 4)))
  }

  @Test func keysThatReturnAreNamedOnceEachInOrder() {
    #expect(error("b: 1\na: 2\nb: 3\na: 4\nb: 5\n") == .duplicateKeys(["a", "b"], mark(3, 1), length: 1))
    #expect(error("x:\n  - {k: 1, k: 2}\n") == .duplicateKeys(["k"], mark(2, 12), length: 1))
    #expect(
      error("title: 1\ndate: 2\ntitle: 3\ndate: 4\n") == .duplicateKeys(["date", "title"], mark(3, 1), length: 5))
    #expect(error("x: {k: 1}\ny: {k: 2}\n") == nil)
  }

  @Test func whatIsNoYAMLIsNamedByItsPlace() {
    #expect(error("a: b: c\n") == .syntax("mapping values are not allowed in this context", mark(1, 5)))
    #expect(error("a: b\n\tc: d\n")?.place?.line == 2)
    #expect(error("a: b\n---\na: c\n") == .syntax("but found another document", mark(2, 1)))
    #expect(error("a: một\nb: ha\u{1}i\n") == .syntax("control characters are not allowed", mark(2, 6)))
    #expect(error("a: [b\n")?.place != nil)
  }

  @Test func nestingHasABound() {
    let deepest = YAMLNode.maximumDepth
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(error(nested(deepest)) == nil)
    #expect(error(nested(deepest + 2)) == .tooDeep(mark(1, deepest + 2)))
    #expect(error(String(repeating: "- ", count: 5_000) + "x")?.place?.line == 1)
  }

  @Test func noTextCrashesTheReader() {
    var random = SeededGenerator(seed: 2972)
    let pieces = [
      "a", "đ", ": ", "- ", "\n", "  ", "[", "]", "{", "}", ",", "\"", "'", "#", "&a ", "*a", "!", "!!str ", "|", ">",
      "%",
      "---\n", "...\n", "? ", "\t", "\\x", "\u{FEFF}", "\u{0}", "\u{85}", "~",
    ]
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 0...24, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      let lines = text.joined().split(separator: "\n", omittingEmptySubsequences: false).count
      if let place = error(text.joined())?.place {
        // U+0085 ends a line too.
        #expect(place.line >= 1 && place.column >= 1 && place.line <= lines + 25, "\(text)")
      }
    }
  }
}

extension YAMLError {
  fileprivate var place: YAMLNode.Mark? {
    switch self {
    case .syntax(_, let mark), .property(let mark, _), .duplicateKeys(_, let mark, _), .tooDeep(let mark): mark
    }
  }
}
