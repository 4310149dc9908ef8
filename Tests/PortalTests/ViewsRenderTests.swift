import Diagnostics
import Foundation
import Portal
import Templates
import Testing
import Vietnamese

/// The project's own templates, as the repository has them.
enum ProjectTemplates {
  static var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("templates")
  }

  static func files() -> [String: [UInt8]] { TemplateFolder.read(folder).value }

  /// Makes a template name an asset: what none names is not published.
  static func name(_ asset: String, in files: inout [String: [UInt8]]) {
    let words = asset.split { !$0.isLetter && !$0.isNumber }
    let key = (words.first ?? "") + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    files["not-found.mustache", default: []] += Array("<link href=\"{{assets.\(key)}}\">".utf8)
  }

  static func library() throws -> TemplateLibrary {
    let loaded = TemplateLibrary.load(files: files(), for: .portal)
    for diagnostic in loaded.diagnostics { Issue.record("\(diagnostic)") }
    return try #require(loaded.value)
  }
}

@Suite struct ViewsRenderTests {
  @Test func projectTemplatesLoadWithoutAnyMessage() throws {
    let read = TemplateFolder.read(ProjectTemplates.folder)
    #expect(read.diagnostics.isEmpty)
    #expect(TemplateLibrary.load(files: read.value, for: .portal).diagnostics.isEmpty)
  }

  @Test(arguments: ["vi", "en"])
  func everyPageKindRendersItsSample(language: String) throws {
    let library = try ProjectTemplates.library()
    let samples = PageKinds.samples(library.words(language))
    let shown = Set(samples.map { type(of: $0.content).template })
    #expect(shown == Set(PageKinds.all.map { $0.template }))
    for sample in samples {
      let html = String(decoding: try sample.render(library, language: language), as: UTF8.self)
      #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language)\""))
      #expect(html.hasSuffix("</html>"))
      #expect(!html.contains("{{"))
      #expect(try sample.render(library, language: language) == Array(html.utf8))
    }
  }

  @Test(.timeLimit(.minutes(1))) func aPartialThatCallsItselfTwiceEndsWithAMessage() throws {
    var files = ProjectTemplates.files()
    files["partials/tree.mustache"] = Array("{{>tree}}{{>tree}}".utf8)
    files["sitemap.mustache"] = Array("{{>link-groups}}{{>tree}}".utf8)
    let library = try #require(TemplateLibrary.load(files: files, for: .portal).value)
    let sample = try #require(
      PageKinds.samples(library.words("vi")).first { type(of: $0.content).template == "sitemap" })
    #expect(throws: RenderFailure.self) { try sample.render(library) }
  }

  @Test func noPageHasInlineScriptsOrStyles() throws {
    let library = try ProjectTemplates.library()
    for sample in PageKinds.samples(library.words("vi")) {
      let html = String(decoding: try sample.render(library), as: UTF8.self)
      let inline = html.firstMatch(of: /<style|\sstyle=|\son[a-z]+=/).map { String($0.0) }
      #expect(inline == nil, "\(sample.name)")
      for match in html.matches(of: /<script([^>]*)>/) {
        // What is no script but data is never run: the policy of the pages does not ask about it.
        let isData = match.1.contains(/type="application\/(ld\+json|octet-stream)"/)
        #expect(match.1.contains("src=\"/assets/") || isData, "\(sample.name)")
      }
    }
  }

  @Test func idsAreUniqueAndLinksWithinAPageResolve() throws {
    let library = try ProjectTemplates.library()
    for sample in PageKinds.samples(library.words("vi")) {
      let html = String(decoding: try sample.render(library), as: UTF8.self)
      let ids = html.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
      #expect(Set(ids).count == ids.count, "\(sample.name)")
      for match in html.matches(of: /href="#([^"]+)"/) {
        #expect(ids.contains(String(match.1)), "\(sample.name) #\(match.1)")
      }
      for match in html.matches(of: /aria-labelledby="([^"]+)"/) {
        #expect(ids.contains(String(match.1)), "\(sample.name) \(match.1)")
      }
    }
  }

  @Test func unknownValidityIsShownAsUnknown() throws {
    let library = try ProjectTemplates.library()
    let words = library.words("vi")
    let sample = PageKinds.samples(words)[1]
    let html = String(decoding: try sample.render(library), as: UTF8.self)
    #expect(html.contains("data-validity=\"chua-ro\" data-effective=\"2017-08-24\">Chưa rõ hiệu lực</span>"))
    #expect(html.contains("<dt>Người ký</dt><dd><span class=\"unknown\">Chưa rõ</span></dd>"))
  }

  @Test func paginationShowsNeighboursEndsAndGaps() throws {
    let words = try ProjectTemplates.library().words("vi")
    func shown(_ current: Int, _ total: Int) -> String? {
      PaginationView(current: current, total: total, words: words) { "/\($0)/" }?.pages
        .map { $0.isCurrent ? "[\($0.text)]" : $0.text }.joined(separator: " ")
    }
    #expect(shown(1, 1) == nil)
    #expect(shown(1, 3) == "[1] 2 3")
    #expect(shown(6, 12) == "1 … 4 5 [6] 7 8 … 12")
    #expect(shown(5, 12) == "1 2 3 4 [5] 6 7 … 12")
    #expect(shown(12, 12) == "1 … 10 11 [12]")
  }

  @Test func numbersAndDatesReadAsInTheirLanguage() throws {
    #expect(NumberText.whole(-1_234_567) == "-1.234.567")
    #expect(NumberText.whole(1000, language: "en") == "1,000")
    #expect(NumberText.size(999) == "999 byte")
    #expect(NumberText.size(1_249_999) == "1,2 MB")
    #expect(NumberText.size(999_499) == "999 kB")
    #expect(NumberText.size(999_500, language: "en") == "1.0 MB")
    let day = try #require(Day(iso: "2017-08-24"))
    #expect(DateView(day).text == "24/8/2017")
    #expect(DateView(day, language: "en").text == "24 August 2017")
    #expect(DateView(day, hour: 7, minute: 5).iso == "2017-08-24T07:05+07:00")
    #expect(
      PageView.mailto(subject: "2972/QĐ-UBND", body: "Kế hoạch & mục tiêu").hasPrefix(
        "mailto:?subject=2972%2FQĐ-UBND&body=Kế%20hoạch%20%26"))
    let long = PageView.mailto(subject: String(repeating: "dài ", count: 60), body: "")
    #expect(long.contains("…&body=") && long.count < 200)
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["CONGBO_SAMPLES"] != nil))
  func writeSamplesForLookingAt() throws {
    let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["CONGBO_SAMPLES"] ?? "")
    let library = try ProjectTemplates.library()
    let manager = FileManager.default
    for asset in library.assets {
      let file = folder.appendingPathComponent(asset.path)
      try manager.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(asset.bytes).write(to: file)
    }
    for sample in PageKinds.samples(library.words("vi")) {
      try Data(sample.render(library)).write(to: folder.appendingPathComponent(sample.name + ".html"))
      try Data(sample.render(library, language: "en")).write(
        to: folder.appendingPathComponent(sample.name + ".en.html"))
    }
  }
}
