import Portal
import Templates
import Testing

/// Scripts that their authors wrote in several files and readers fetch as one.
@Suite struct ScriptJoiningTests {
  private func assets(_ scripts: [String: String], named: [String] = ["a.js"]) -> [String: String] {
    var files = ProjectTemplates.files()
    for (name, text) in scripts { files["assets/" + name] = Array(text.utf8) }
    for name in named { ProjectTemplates.name(name, in: &files) }
    let assets = TemplateLibrary.load(files: files, for: .portal).value?.assets ?? []
    let own = assets.filter { scripts[$0.source] != nil }
    return Dictionary(
      own.map { ($0.source, String(decoding: $0.bytes, as: UTF8.self)) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func partsGoIntoTheFileThatTheyName() {
    let joined = assets([
      "a.js": "import { b, c as d } from './b.js'\nexport { b } from './b.js'\nrun(b, d)\n",
      "b.js": "// Part of a.js. Why.\n\nimport { e } from './e.js'\nexport const b = e + 1\nexport function c() {}\n",
      "e.js": "// Part of a.js.\nexport class e {}\n",
    ])
    #expect(
      joined == [
        "a.js": """
        let part$1=(()=>{class e{}
        return{e}})(),part$2=(()=>{let{e}=part$1,b=e+1
        function c(){}
        return{b,c}})(),{b,c:d}=part$2,{b:part$2$b}=part$2
        export{part$2$b as b}
        run(b,d)

        """
      ])
  }

  @Test func otherFilesThatAPartImportsStayFiles() {
    let joined = assets([
      "a.js": "import { b } from './b.js'\nb()\n",
      "b.js": "// Part of a.js.\nimport { f } from './f.js'\nexport const b = f\n",
      "f.js": "export const f = 1\n",
    ])
    #expect(joined.keys.sorted() == ["a.js", "f.js"])
    #expect(joined["a.js"]?.contains("import*as file$0 from'./f.") == true)
    #expect(joined["a.js"]?.contains("let{f}=file$0") == true)
  }

  /// What has no place inside a scope leaves all files as they are.
  @Test(arguments: [
    "export default 1\n", "export let b = 1\n", "import * as c from './c.js'\nexport const b = c\n",
    "export const b = await fetch('/')\n",
  ])
  func whatCannotBeJoinedStaysAFile(_ part: String) {
    let joined = assets([
      "a.js": "import { b } from './b.js'\nb()\n", "b.js": "// Part of a.js.\n" + part, "c.js": "export const d = 1\n",
    ])
    #expect(joined["b.js"] != nil)
    #expect(joined["a.js"]?.hasPrefix("import{b}from'./b.") == true)
  }

  @Test func circlesOfPartsAreErrorsAsBefore() {
    let scripts = [
      "a.js": "import './b.js'\n", "b.js": "// Part of a.js.\nimport './c.js'\n",
      "c.js": "// Part of a.js.\nimport './b.js'\n",
    ]
    #expect(assets(scripts).isEmpty)
  }

  @Test func aPartThatATemplateNamesIsAFileToo() {
    let scripts = ["a.js": "import './b.js'\n", "b.js": "// Part of a.js.\nrun()\n"]
    #expect(assets(scripts, named: ["a.js", "b.js"]).keys.sorted() == ["a.js", "b.js"])
  }

  /// The scripts of the portal: a search has one of them, and no page asks for one that another could hold.
  @Test func thePortalsScriptsAreJoined() throws {
    let library = try ProjectTemplates.library()
    let scripts = Set(library.assets.map(\.source).filter { $0.hasSuffix(".js") })
    #expect(
      scripts == [
        "compare.js", "early.js", "explorer.js", "not-found.js", "search.js", "search-ahead.js", "search-answer.js",
        "search-asking.js", "search-box.js", "search-clauses.js", "search-inflate.js", "search-lacks.js",
        "search-quoted.js", "search-spelling.js", "search-variants.js", "search-words-en.js", "site.js",
        "table-sort.js", "targets-data.js",
      ])
  }

  @Test func equalPicturesAreOneFile() throws {
    let library = try ProjectTemplates.library()
    #expect(library.assetTable.url("faviconSvg") == library.assetTable.url("logoSvg"))
    #expect(Set(library.assets.map(\.path)).count == library.assets.count)
  }
}
