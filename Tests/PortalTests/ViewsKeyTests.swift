import Foundation
import Portal
import Templates
import Testing
import Vietnamese

@Suite struct ViewsKeyTests {
  /// Walks a view and everything in it: each declared key must be answered, by a value of its declared kind.
  private func check(_ view: any View, _ seen: inout Set<String>) {
    let type = type(of: view)
    seen.insert("\(type)")
    for key in type.declaredKeys {
      guard let value = view.value(of: KeyName(key.name)) else {
        Issue.record("\(type).\(key.name) is declared and not answered")
        continue
      }
      switch (key.kind, value) {
      case (.flag, .flag), (.texts, .texts), (.text, .text), (.address, .text), (.html, .html): break
      case (.text, .absent), (.address, .absent), (.html, .absent), (.view, .absent): break
      case (.list(let child), .list(let items)):
        for item in items {
          #expect(Swift.type(of: item.view) == child)
          check(item.view, &seen)
        }
      case (.view(let child), .view(let item)):
        #expect(Swift.type(of: item.view) == child)
        check(item.view, &seen)
      default: Issue.record("\(type).\(key.name) is not of its declared kind")
      }
    }
    #expect(view.value(of: KeyName("noSuchKey")) == nil)
    let keys = Set(type.declaredKeys.map(\.name))
    for field in Mirror(reflecting: view).children {
      #expect(keys.contains(field.label ?? ""), "\(type).\(field.label ?? "") has no key")
    }
  }

  @Test func everyKeyReadsTheFieldOfItsName() throws {
    var keys = 0
    for (path, text) in try Sources.swift(under: "Sources/Portal/Views") {
      for match in text.matches(of: /"(\w+)", "[^"]*"\) \{ \$0\.(\w+) \}/) {
        keys += 1
        #expect(match.1 == match.2, "\(path)")
      }
    }
    #expect(keys > 250)
  }

  @Test func everyDeclaredKeyIsAnsweredAndNoOther() throws {
    var seen: Set<String> = []
    for sample in PageKinds.samples(try ProjectTemplates.library().words("vi")) {
      check(sample.content, &seen)
      for view in sample.frame { check(view, &seen) }
    }
    let declared = try declaredViews().subtracting(["FrameView"])
    #expect(declared.count > 40)
    #expect(declared.subtracting(seen) == [], "views that no sample holds")
  }

  /// The names of all view types in the sources.
  private func declaredViews() throws -> Set<String> {
    var names: Set<String> = []
    for (_, text) in try Sources.swift(under: "Sources/Portal") {
      for match in text.matches(of: /struct (\w+): (?:View|PageContent) \{/) { names.insert(String(match.1)) }
    }
    try #require(names.count > 20, "views are declared otherwise than this test knows")
    return names
  }

  @Test func referenceTellsEveryKeyOfEveryView() throws {
    let reference = TemplateReference.markdown(of: .portal)
    let inside = try declaredViews().subtracting(PageKinds.all.map { "\($0)" }).subtracting(["FrameView"])
    #expect(inside.count > 30)
    for name in inside {
      #expect(reference.contains("\n## \(name)\n"), "\(name)")
    }
    for kind in PageKinds.all {
      for key in kind.declaredKeys { #expect(reference.contains("| `\(key.name)` |")) }
    }
    #expect(reference == TemplateReference.markdown(of: .portal))
  }

  @Test func absentValueDoesNotShowTheOneAround() throws {
    var files = ProjectTemplates.files()
    files["sitemap.mustache"] = Array("{{#groups}}[{{title}}{{#id}}!{{/id}}]{{>link-groups}}{{/groups}}".utf8)
    files["partials/link-groups.mustache"] = Array("".utf8)
    files["standing.mustache"] = Array("{{{body}}}{{>share}}{{>outline}}{{>attachments}}".utf8)
    let library = try #require(TemplateLibrary.load(files: files, for: .portal).value)
    let html = String(decoding: try ViewsSamples.untitledGroup.render(library), as: UTF8.self)
    #expect(html.contains("[]"))
    #expect(!html.contains("NGOÀI"))
  }

  @Test func everyWordOfTheListIsAskedFor() throws {
    let sources = try Sources.swift(under: "Sources/Portal").filter { $0.path != "Word.swift" }.map(\.text)
    func isAsked(_ name: String) -> Bool {
      sources.contains { text in
        text.ranges(of: "." + name).contains { range in
          range.upperBound == text.endIndex || !(text[range.upperBound].isLetter || text[range.upperBound].isNumber)
        }
      }
    }
    #expect(Word.allCases.map { "\($0)" }.filter { !isAsked($0) } == [])
    #expect(CountedNoun.allCases.map { "\($0)" }.filter { !isAsked($0) } == [])
    #expect(!isAsked("nobodyAsksForThis"))
  }

  @Test func wordThatALanguageLacksStopsTheTemplates() throws {
    for key in [Word.relationCitesOf.rawValue, "countNews"] {
      var files = ProjectTemplates.files()
      let text = String(decoding: try #require(files["words.en.yml"]), as: UTF8.self)
      files["words.en.yml"] = Array(text.replacing("\n\(key):", with: "\n\(key)x:").utf8)
      let found = TemplateLibrary.load(files: files, for: .portal).diagnostics
      #expect(found.contains { $0.id == .wordsMissingKey && $0.message.contains("`\(key)`") }, "\(key)")
    }
  }
}

/// The project's own source files, for tests that compare them with data.
enum Sources {
  static func swift(under folder: String) throws -> [(path: String, text: String)] {
    let root = ProjectTemplates.folder.deletingLastPathComponent().appendingPathComponent(folder)
    let enumerator = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    var files: [(String, String)] = []
    for case let url as URL in enumerator where url.pathExtension == "swift" {
      files.append((url.lastPathComponent, try String(contentsOf: url, encoding: .utf8)))
    }
    try #require(!files.isEmpty, "no sources in \(folder)")
    return files.sorted { $0.0 < $1.0 }
  }
}
