import Foundation
import Portal
import Templates
import Testing

@Suite struct ViewsEscapingTests {
  /// The literals stand outside `#expect`, whose macro cannot copy a quote with a combining mark.
  @Test func quoteFollowedByCombiningMarkIsEscaped() {
    let pairs = [
      ("a\"\u{301} onclick=x", "a&quot;\u{301} onclick=x"),
      ("<\u{301}script>'\u{300}&\u{323}", "&lt;\u{301}script&gt;&#39;\u{300}&amp;\u{323}"),
    ]
    for (text, escaped) in pairs {
      #expect(Array(HTMLEscape.escape(text).utf8) == Array(escaped.utf8))
    }
  }

  @Test func forbiddenControlCharactersBecomeReplacementCharacters() {
    #expect(HTMLEscape.escape("a\u{0}b\u{1B}c\td\n") == "a\u{FFFD}b\u{FFFD}c\td\n")
  }

  @Test func vietnameseTextStaysAsItIs() {
    #expect(HTMLEscape.escape("Quyết định số 2972/QĐ-UBND") == "Quyết định số 2972/QĐ-UBND")
  }

  @Test func everyTextOfAPageIsEscaped() throws {
    let library = try ProjectTemplates.library()
    let attack = "\"\u{301}><script>alert(1)</script>"
    let html = String(decoding: try ViewsSamples.list(of: attack).render(library), as: UTF8.self)
    #expect(!html.utf8Contains("<script>alert"))
    let raw = html.utf8Contains("\"\u{301}>")
    let escaped = html.utf8Contains("value=\"&quot;\u{301}&gt;&lt;script&gt;")
    #expect(!raw)
    #expect(escaped)
  }

  @Test func jsonDataCannotCloseItsElement() throws {
    let html = String(
      decoding: try PageKinds.samples(Words(language: "vi", table: [:]))[0].render(ProjectTemplates.library()),
      as: UTF8.self)
    #expect(html.utf8Contains("\"name\":\"\\u003c/script\\u003e\""))
  }

  @Test(arguments: [
    ("/van-ban/", "/van-ban/"), ("tel:+84232", "tel:+84232"), ("https://a.vn/", "https://a.vn/"), ("#muc-1", "#muc-1"),
    ("?q=a:b", "?q=a:b"), ("javascript:alert(1)", "#"), ("JaVaScRiPt:alert(1)", "#"), ("java\tscript:alert(1)", "#"),
    ("data:text/html,x", "#"), (" javascript:x", "#"), ("vbscript:x", "#"),
  ])
  func onlyHarmlessSchemesStandInAddresses(address: String, expected: String) {
    #expect(SafeAddress.checked(address) == expected)
  }
}

extension String {
  /// Whether the bytes of `other` occur; `contains` would compare grapheme clusters and miss what a browser sees.
  func utf8Contains(_ other: String) -> Bool {
    Array(utf8).firstRange(of: Array(other.utf8)) != nil
  }
}
