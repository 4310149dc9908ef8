import Foundation
import Publications
import Templates
import TestSupport
import Testing

/// Where the theme is found, and what the code knows of its colours.
@Suite struct ThemeFolderTests {
  @Test(arguments: [
    ("usr/bin/congbo", "usr/share/congbo/templates"), ("congbo-0.2/congbo", "congbo-0.2/templates"),
    ("kho/.build/x86_64-unknown-linux-gnu/release/congbo", "kho/templates"),
    ("kho/.build/kept/0123/congbo", "kho/templates"),
  ])
  func theThemeIsFoundFromThePlaceOfTheProgram(_ program: String, _ theme: String) throws {
    let folder = try TemporaryFolder()
    #expect(ShippedTheme.folder(of: folder(program)) == nil)
    try folder.write(theme + "/layout.mustache", "")
    #expect(ShippedTheme.folder(of: folder(program)) == folder(theme))
  }

  /// The contrast of a portal's colours is told with those of the theme: they must be the style sheet's.
  @Test func theColoursAreThoseOfTheStyleSheet() throws {
    let styles = String(decoding: try #require(ProjectTemplates.files()["assets/site.css"]), as: UTF8.self)
    let blocks = styles.matches(of: /\n:root(\[data-contrast="dark"\])? \{([^}]*)\}/)
    try #require(blocks.count == 2)
    for block in blocks {
      for color in PortalColor.allCases {
        let value = color.value(isDark: block.1 != nil).text
        #expect(block.2.contains("\(color.variable): \(value);"), "\(color.rawValue)")
      }
    }
  }

  @Test(arguments: [
    ("#96191c", "#96191c"), ("#FFF", "#ffffff"), ("#0a5", "#00aa55"), ("96191c", nil), ("#96191", nil),
    ("#96191g", nil),
    ("", nil), ("#", nil), ("#ééé", nil), ("red", nil), ("#+12345", nil), ("#12345678", nil),
  ])
  func aColourIsSixOrThreeDigits(_ text: String, _ value: String?) { #expect(ColorValue(text)?.text == value) }

  @Test func whatThePortalHasLiesOverTheTheme() throws {
    let folder = try TemporaryFolder()
    try folder.write("own/a.mustache", "a")
    try folder.write("theme/a.mustache", "b")
    try folder.write("theme/words.vi.yml", "x: X")
    let both = TemplateFiles.read(folder("own"), over: folder("theme"))
    #expect(both.value?.own.keys.sorted() == ["a.mustache"] && both.value?.shipped.count == 2)
    // The theme itself, also by a link, is all the portal's.
    try FileManager.default.createSymbolicLink(
      atPath: folder("link"), withDestinationPath: folder("theme"))
    for own in ["theme", "link"] {
      let same = TemplateFiles.read(folder(own), over: folder("theme"))
      #expect(same.value?.shipped.isEmpty == true && same.value?.own.count == 2, "\(own)")
    }
    let none = TemplateFiles.read(folder("khong-co"), over: folder("theme"))
    #expect(none.value?.own.isEmpty == true && none.value?.shipped.count == 2 && none.diagnostics.isEmpty)
    #expect(TemplateFiles.read(folder("khong-co"), over: nil).value == nil)
  }
}
