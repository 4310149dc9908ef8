import Diagnostics
import Publications
import Testing

/// What an editor notes for colleagues is hidden, or the build stops.
@Suite struct CommentSlipTests {
  private static func marks(_ body: String, title: String = "Tin", front: String = "") -> [String] {
    let text = "---\ntitle: \(title)\ndate: 2026-01-02\n\(front)---\n\n\(body)\n"
    let source = SourceText(file: "content/tin-tuc/a.md", text: text)
    return Publication.read(source, kind: .news).diagnostics.filter { $0.id == .commentShown }.map {
      "\($0.severity) \($0.location?.line ?? 0):\($0.location?.column ?? 0)"
    }
  }

  /// Dashes that Word makes, blanks and unseen signs, marks that close at once.
  @Test(arguments: [
    "<!– chưa chốt –>", "<!— chưa chốt —>", "<!– chưa chốt -->", "<!- chưa chốt ->", "< !-- chưa chốt -->",
    "<! -- chưa chốt -- >", "＜!-- chưa chốt -->", "<!--> chưa chốt -->", "<!---> chưa chốt -->", "<!−− chưa chốt −−>",
    "<!‑‑ chưa chốt ‑‑>", "<\u{200B}!-- chưa chốt -->", "<\u{AD}!-- chưa chốt -->",
  ])
  func whatHidesNothingStopsTheBuild(_ mark: String) {
    #expect(Self.marks("Câu \(mark) rồi.") == ["error 6:5"])
    #expect(Self.marks("| A | B |\n|---|---|\n| 1 \(mark) | 2 |") == ["error 8:5"])
  }

  @Test(arguments: ["<!-- chưa chốt -->", "<!– chưa chốt –>"])
  func theFrontMatterHidesNone(_ mark: String) {
    #expect(Self.marks("Câu.", front: "summary: \"Kế hoạch \(mark)\"\n") == ["error 4:20"])
    #expect(Self.marks("Câu.", title: "Tin \(mark)") == ["error 2:12"])
  }

  /// Marks that hide, code that shows them, remarks of YAML, arrows and other signs.
  @Test(arguments: [
    "<!-- ẩn --> Câu.", "Câu <!--ẩn--> rồi.", "Gõ `<!–` thì không ẩn.", "```\n<!– mã –>\n```", "    <!– mã –>",
    "\\<!– chữ",
    "A < B! Và C.", "a <- b", "x<!y", "Câu <!-- ẩn – có gạch – dài --> rồi.",
  ])
  func whatHidesOrShowsOnPurposePasses(_ body: String) {
    #expect(Self.marks(body, front: "# <!-- ẩn -->\n").isEmpty)
  }
}
