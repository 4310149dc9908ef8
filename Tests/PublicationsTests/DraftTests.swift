import Publications
import TestSupport
import Testing

/// What is not published: drafts, whatever is wrong with them, and what is translated of them.
@Suite struct DraftTests {
  private func content(_ files: String, drafts: Bool = false) throws -> (pages: [String], held: [String], errors: Int) {
    let site = try SiteFixture("-- content/portal.yml --\nname: Cổng\nlanguages: [vi, en]\n" + files)
    var pages = NoPageCache()
    let content = Content.read(source: site.path, drafts: drafts, pages: &pages)
    return (
      content.value.publications.map(\.file), content.value.heldBack.map(\.file),
      content.diagnostics.count { $0.id.severity == .error }
    )
  }

  /// Of an unfinished draft, errors are said where drafts are asked for.
  @Test(arguments: ["issued: 30/02/2026", "number: 99/QD-UBND", "khong-co: 1", "date: x"])
  func anUnfinishedDraftStopsNothing(_ line: String) throws {
    let files = "-- content/van-ban/a.md --\n---\ntitle: Kế hoạch\n\(line)\ndraft: true\n---\n\nChữ.\n"
    let published = try content(files)
    #expect(published.pages.isEmpty && published.held == ["content/van-ban/a.md"] && published.errors == 0)
    #expect(try content(files, drafts: true).errors > 0)
    #expect(try content(files.replacing("draft: true\n", with: "")).errors > 0)
  }

  /// A page is not translated before it is published, however the ending of the file is typed.
  @Test(arguments: ["a.en.md", "a.EN.md", "a.En.md", "a.en.MD"], ["", "draft: false\n"])
  func aDraftIsNotPublishedInEnglish(_ file: String, _ line: String) throws {
    let draft = "-- content/tin-tuc/a.md --\n---\ntitle: Tin\ndate: 2026-01-02\ndraft: true\n---\n\nChữ.\n"
    let english = "-- content/tin-tuc/\(file) --\n---\ntitle: News\n\(line)---\n\nText.\n"
    let published = try content(draft + english)
    #expect(published.pages.isEmpty && published.held.count == 2)
    #expect(try content(draft.replacing("draft: true\n", with: "") + english).pages.count == 2)
  }

  /// What Word and messengers make of `---`.
  @Test(arguments: ["—-", "–––", "-----", "  ---", "———", "___", "−−−"])
  func aLineLikeThreeDashesIsNamed(_ line: String) throws {
    for text in ["\(line)\ntitle: a\n---\n\nChữ.\n", "---\ntitle: a\n\(line)\n\nChữ.\n"] {
      let source = SourceText(file: "content/tin-tuc/a.md", text: text)
      let said = Publication.read(source, kind: .news).diagnostics
      #expect(said.map(\.fix).contains { $0?.hasPrefix("Viết lại dòng này thành `---`") ?? false }, "\(said)")
    }
  }
}
