import Foundation
import Portal
import Templates
import Testing

@Suite struct ViewsAssetTests {
  private func load(_ assets: [String: String]) -> (library: TemplateLibrary?, ids: [String]) {
    var files = ProjectTemplates.files()
    for (name, text) in assets {
      files["assets/" + name] = Array(text.utf8)
      ProjectTemplates.name(name, in: &files)
    }
    let loaded = TemplateLibrary.load(files: files, for: .portal, basePath: "/cong/")
    return (loaded.value, loaded.diagnostics.map(\.id.rawValue))
  }

  @Test func nameChangesWithContentOnly() throws {
    let one = try #require(load(["x.css": "a{}"]).library?.assets.first { $0.source == "x.css" })
    let same = try #require(load(["x.css": "a{}"]).library?.assets.first { $0.source == "x.css" })
    let other = try #require(load(["x.css": "b{}"]).library?.assets.first { $0.source == "x.css" })
    #expect(one == same)
    #expect(one.path != other.path)
    #expect(
      one.path.hasPrefix("assets/x.") && one.path.hasSuffix(".css")
        && one.path.utf8.count == "assets/x.12345678.css".utf8.count)
  }

  @Test func referencesFollowTheNewNames() throws {
    let library = try #require(
      load([
        "a.css": "i{background:url(icons/i.svg)} j{background:url(\"./icons/i.svg\")} k{background:url(data:x)}",
        "icons/i.svg": "<svg/>", "m.js": "import { b } from './lib/n.js'\nconst s = './text'",
        "lib/n.js": "export const b = 1",
      ]).library)
    func asset(_ source: String) throws -> Asset { try #require(library.assets.first { $0.source == source }) }
    let icon = try asset("icons/i.svg").path.dropFirst("assets/".count)
    #expect(
      String(decoding: try asset("a.css").bytes, as: UTF8.self)
        == "i{background:url(\(icon))}j{background:url(\"./\(icon)\")}k{background:url(data:x)}\n")
    let module = try asset("lib/n.js").path.dropFirst("assets/".count)
    #expect(
      String(decoding: try asset("m.js").bytes, as: UTF8.self) == "import{b}from'./\(module)'\nlet s='./text'")
    #expect(library.assetTable.url("iconsISvg") == "/cong/assets/\(icon)")
  }

  @Test func changeInAReferencedFileRenamesTheOneThatNamesIt() throws {
    let one = try #require(
      load(["m.js": "import './n.js'", "n.js": "1"]).library?.assets.first { $0.source == "m.js" })
    let two = try #require(
      load(["m.js": "import './n.js'", "n.js": "2"]).library?.assets.first { $0.source == "m.js" })
    #expect(one.path != two.path)
  }

  @Test func missingReferenceCircleAndClashAreErrors() {
    #expect(load(["a.css": "i{background:url(none.svg)}"]).ids == ["asset-missing"])
    #expect(load(["m.js": "import './none.js'"]).ids == ["asset-missing"])
    #expect(load(["a.js": "import './b.js'", "b.js": "import './a.js'"]).ids.contains("asset-cycle"))
    #expect(load(["x-y.svg": "", "x.y.svg": ""]).ids == ["asset-same-key"])
  }

  @Test func styleSheetAndScriptsAreLight() throws {
    let library = try ProjectTemplates.library()
    let css = try #require(library.assets.first { $0.source == "site.css" })
    let script = try #require(library.assets.first { $0.source == "site.js" })
    #expect(css.bytes.count < 40_000)
    #expect(script.bytes.count < 16_000)
    for asset in [css, script] { #expect(!String(decoding: asset.bytes, as: UTF8.self).contains("//cdn")) }
  }
}
