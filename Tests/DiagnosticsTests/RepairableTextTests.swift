import Testing

import Diagnostics

/// Repairs of the lines of a file.
@Suite struct RepairableTextTests {
  private func edit(_ line: Int, _ bytes: Range<Int>, _ old: String, _ new: String) -> Repair.Edit {
    Repair.Edit(line: line, bytes: bytes, old: old, new: new)
  }

  @Test func whatNoRepairNamesStaysByteForByte() throws {
    let file: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("một  \r\nhai\t\r\nba\rbốn\n\n \nnăm".utf8)
    var text = RepairableText(file)
    #expect(text.bytes == file)
    #expect(text.diff(file: "a.md") == "")
    #expect(text.apply([try #require(Repair([edit(2, 0..<3, "hai", "hai\n2")]))]) == 1)
    #expect(text.bytes == [0xEF, 0xBB, 0xBF] + Array("một  \r\nhai\r\n2\t\r\nba\rbốn\n\n \nnăm".utf8))
  }

  @Test func aRepairThatDoesNotFitIsLeftOutAsAWhole() throws {
    var text = RepairableText(Array("a b\nc d\n".utf8))
    let wrong = [
      Repair([edit(1, 0..<1, "a", "x"), edit(2, 0..<1, "z", "y")]), Repair([edit(9, 0..<0, "", "x")]),
      Repair([edit(1, 2..<9, "b", "x")]), Repair([edit(1, 0..<1, "a", "a")]),
    ].compactMap { $0 }
    #expect(text.apply(wrong) == 0)
    #expect(!text.isChanged)
    let right = try [
      #require(Repair([edit(1, 0..<3, "a b", "A")])),
      #require(Repair([edit(1, 2..<3, "b", "x"), edit(2, 0..<1, "c", "x")])),
    ]
    #expect(text.apply(right) == 1)
    #expect(text.bytes == Array("A\nc d\n".utf8))
  }

  @Test func editsOfOneRepairThatOverlapAreNotMade() throws {
    var text = RepairableText(Array("10 / KH - UBND\n".utf8))
    let whole = edit(1, 0..<14, "10 / KH - UBND", "10/KH-UBND")
    let blanks = [edit(1, 2..<5, " / ", "/"), edit(1, 7..<10, " - ", "-")]
    #expect(text.apply([try #require(Repair([whole] + blanks)), try #require(Repair(blanks + [whole]))]) == 0)
    #expect(text.apply([try #require(Repair([blanks[0], blanks[0]]))]) == 1)
    #expect(text.bytes == Array("10/KH - UBND\n".utf8))
    let insertions = [edit(1, 2..<2, "", "a"), edit(1, 2..<2, "", "b")]
    #expect(text.apply([try #require(Repair(insertions))]) == 0)
    // Of those that are put together the first stay.
    let parts = try ([[whole], blanks].map { try #require(Repair($0)) })
    #expect(Repair.joined(parts)?.edits == [whole])
    #expect(Repair.joined(parts.reversed())?.edits == blanks)
  }

  @Test func canonicallyEqualTextsAreTwo() throws {
    var text = RepairableText(Array("e\u{302}\n".utf8))
    #expect(text.apply([try #require(Repair([edit(1, 0..<3, "e\u{302}", "ê")]))]) == 1)
    #expect(text.bytes == Array("ê\n".utf8))
    #expect(text.diff(file: "a.md") == "--- a.md\n+++ a.md\n@@ -1,1 +1,1 @@\n-e\u{302}\n+ê\n")
  }

  @Test func aDiffShowsWhatEyesDoNotSee() throws {
    var text = RepairableText(Array("1\n2\n3\na\u{200B}b\u{1B}\n5\n6\n7\n8\n9\n10\n11".utf8))
    #expect(
      text.apply([
        try #require(Repair([edit(4, 1..<4, "\u{200B}", "")])), try #require(Repair([edit(11, 2..<2, "", "\n12")])),
      ]) == 2)
    #expect(
      text.diff(file: "a\n.md") == """
        --- a⟨U+000A⟩.md
        +++ a⟨U+000A⟩.md
        @@ -2,5 +2,5 @@
         2
         3
        -a⟨U+200B⟩b⟨U+001B⟩
        +ab⟨U+001B⟩
         5
         6
        @@ -9,3 +9,4 @@
         9
         10
        -11
        \\ No newline at end of file
        +11
        +12
        \\ No newline at end of file

        """)
  }

  @Test func messagesOfOneLineStayOnOneLineInEveryForm() {
    let report = DiagnosticReport([
      Diagnostic(
        .fileName, at: SourceLocation(file: "a\n::error::\u{1B}[31m.md", line: 1, column: 1), "Tên «\u{202E}x\r\n::x»",
        note: "\u{9B}2J", fix: "x\u{2028}y", sourceLine: "a\u{1B}[31m b")
    ])
    for text in [report.text, report.json, report.github, report.gitlab] {
      #expect(!text.unicodeScalars.contains { $0 != "\n" && Shown.isObeyed($0) }, "\(text.debugDescription)")
    }
    #expect(report.text.split(separator: "\n").count == 6)
    #expect(report.github.split(separator: "\n").count == 1)
    #expect(report.json.contains("\\u202ex") && report.json.contains("\\u001b[31m"))
  }
}
