import Foundation
import Portal
import Templates
import TestSupport
import Testing

/// Published scripts and style sheets go without comments and needless white space, and mean the same.
@Suite struct AssetStrippingTests {
  private func published(_ name: String, _ text: String) throws -> String {
    var files = ProjectTemplates.files()
    files["assets/" + name] = Array(text.utf8)
    ProjectTemplates.name(name, in: &files)
    let library = try #require(TemplateLibrary.load(files: files, for: .portal, basePath: "/").value)
    let asset = try #require(library.assets.first { $0.source == name })
    return String(decoding: asset.bytes, as: UTF8.self)
  }

  /// Function bodies that return something; each breaks under some careless way of stripping.
  static let scripts = [
    "// begin\n  let a = 1 /* one */ + 2   // three\n\n  return a\n",
    "const s = 'it\\'s // no comment' + \"/* nor this */\"; return s",
    "const t = `a  // ${ [1, 2].map(x => `<${ x }  >`).join(' ; ') } /* b */ ${ { a: '}' }.a }`; return t",
    "return 'a//b\"c'.replace(/\\/\\//g, '  ').split(/[/\"]/ )",
    "const a = 8, b = 2, g = 1; return a / b / g",
    "const a = 1\nconst b = a\n++a1.n\nvar a1 = {n: 1}\nreturn b".replacingOccurrences(
      of: "const a = 1\n", with: "var a1 = {n: 1}\nconst a = 1\n"),
    "let a = 1, b = 2\nreturn [a + +b, a - -b, a++ + b, a-- - b, !--a]",
    "const a = 1\nconst b = [a]\n{ a }\nconst c = b\nconst [d] = c; [a].at(0)\nconst e = d\nreturn [e, c]",
    "const f = () => {\n  return\n  5\n}\nreturn String(f())",
    "let a = 1\nlet b = a\n;[1, 2].forEach(x => { b += x })\nreturn b",
    "const o = { of: 9, in: 3 }, g = 3; return [o.of / 3 / g, o.in / 1 / g]",
    "if (1 < 2) /x/.test('x')\nreturn (4) / 2 / 1",
    "let i = 0\nconst a = i++ / 2 / 1\nreturn [a, i]",
    "return 1 .toString() + (1.5).toFixed(1) + (1 ? .5 : 2)",
    "const r = /[^/\\]\"'`]+/gu; return 'a/b'.match(r).length\n/* end */",
    "label: for (let i = 0; ; i++) { if (i > 3) break label\n if (i)\n continue\n else i += 1 }\nreturn typeof /a/ + void 0",
    "class A { #p = 1\n get p() { return this.#p }\n static async *[Symbol.iterator]() {} }\nreturn new A().p",
    "const tag = (s, ...v) => s.raw.join('|') + v; return tag`x\\n${ 1 }  y`",
    "let x = 3; do x-- \nwhile (x > 1)\nreturn x\n<!2",
    "return 'dấu nháy “ ” và \\u00a0' + `đ`",
    "return [1, /* lỗ */ , 3,\n].length",
    "const a = 8, f = (x) => x; /* đổi */ return (a + 8) / (a - 6) / 2 + f(a) / f(2) // chia",
    "let n = 0; for (const x of ['a/b']) /\\//.test(x) ? n++ : 0; while (n < 1) /a/.test('b') || n++; return n // hết",
    "const o = { if: (x) => x * 4 }; return o.if(2) / 2 / 1 // tên",
  ]

  @Test func scriptsGiveTheSameInTheBrowser() async throws {
    try await Browser.run { browser in
      for script in Self.scripts {
        let stripped = try published("probe.js", script)
        let before = try await browser.script("return JSON.stringify((() => {\(script)\n})())")
        let after = try await browser.script("return JSON.stringify((() => {\(stripped)\n})())")
        #expect(before == after, "\(stripped)")
      }
    }
  }

  @Test func commentsAndIndentationAreGone() throws {
    #expect(
      try published("probe.js", "// why\nexport const a = [ 1,\n  2 ] // so\n\n/** doc */\nconst b = a\n")
        == "export let a=[1,2]\nlet b=a\n")
    // One declaration goes on with the next, but not behind or before another statement.
    #expect(
      try published(
        "probe.js",
        """
        const a = 1
        const f = () => {
          const b = 2
          let { c } = g
          return b
        }
        run()
        const d = 4
        { f() }
        for (const e of [{ const: 1, let: 2 }.const]) f(e)
        const h = 5

        """)
          == """
          let a=1,f=()=>{let b=2,{c}=g
          return b}
          run()
          let d=4
          {f()}
          for(let e of[{const:1,let:2}.const])f(e)
          let h=5

          """)
    #expect(try published("probe.js", "/*! licence */\na( )") == "/*! licence */\na()")
    #expect(
      try published("probe.css", "/* why */\na , b > i {\n  color : red;\n  margin: 0 auto;\n}\n\n")
        == "a,b > i{color :red;margin:0 auto}\n")
  }

  @Test(
    arguments: [
      ("a::before { content: \"/*  { ; } */\" ; }", "a::before{content:\"/*  { ; } */\"}\n"),
      ("a { background: url( x y.svg ) ; width: calc( 1px + 2px ) }", nil),
      (".a/**/.b { top: 0 }", ".a/**/.b{top:0}\n"), ("a /* x */ b { top: 0 }", "a b{top:0}\n"),
      ("a :hover , a:hover { top: 0 }", "a :hover,a:hover{top:0}\n"),
      (
        "@media (min-width: 3em) and (max-width: 9em) { a { top: 0; } }",
        "@media (min-width:3em) and (max-width:9em){a{top:0}}\n"
      ),
      (".a\\/\\/b\\{ { content: '\\'  ' }", ".a\\/\\/b\\{{content:'\\'  '}\n"),
    ] as [(String, String?)]) func styleSheetsKeepTheirMeaning(_ text: String, _ expected: String?) throws
  {
    let stripped = try published("probe.css", text.replacingOccurrences(of: " x y.svg ", with: "data:x,  y"))
    #expect(stripped == expected ?? "a{background:url(data:x,  y);width:calc( 1px + 2px )}\n")
  }

  @Test(arguments: ["a = 'no end\nb()  \n", "x = `no  end", "/* no  end", "{ a }  /x/.test(b)  \n"])
  func whatCannotBeToldStaysAsItIs(_ text: String) throws { #expect(try published("probe.js", text) == text) }

  @Test func everyScriptOfThePortalIsStripped() throws {
    let files = ProjectTemplates.files()
    let scripts = try ProjectTemplates.library().assets.filter { $0.source.hasSuffix(".js") }
    try #require(!scripts.isEmpty)
    for asset in scripts {
      let source = try #require(files["assets/" + asset.source])
      let parts = files.values.filter { $0.starts(with: "// Part of \(asset.source).".utf8) }
      let written = parts.reduce(source.count) { $0 + $1.count }
      #expect(asset.bytes.count < written * 9 / 10, "\(asset.source)")
      #expect(!String(decoding: asset.bytes, as: UTF8.self).contains("\n  "), "\(asset.source)")
    }
  }
}
