import Diagnostics
import TestSupport
import Testing

import Publications

/// One slip in `portal.yml` makes no page wrong.
@Suite struct SlipsInTheConfiguration {
  private func messages(_ configuration: String) throws -> [String] {
    let site = try SiteFixture(
      "-- content/portal.yml --\nname: Cổng thử\nbase_url: https://thu.example\nlanguages: [vi, en]\n\(configuration)\n"
        + CitationPortal.document("vb", "10/KH-UBND", "UBND tỉnh A", "2021-01-05", more: "fields: [cntt]\n"))
    var pages = NoPageCache()
    let content = Content.read(source: site.path, drafts: false, pages: &pages)
    return (content.diagnostics + Catalog.link(content.value).diagnostics).map(\.id.rawValue)
  }

  private static let sound = "issuers:\n  - {name: UBND tỉnh A}\nfields:\n  - {id: cntt, name: CNTT}\n"

  @Test(arguments: [
    (sound, []), (sound + "foo: 1", ["front-matter-unknown-key"]),
    (sound + "colors: {akcent: \"#000000\"}", ["front-matter-unknown-key"]),
    (sound + "targets: {publish_from: 5}", ["front-matter-value"]),
    (sound.replacing("issuers:", with: "issuer:"), ["front-matter-unknown-key"]),
    (sound.replacing("  - {name: UBND tỉnh A}", with: "  - UBND tỉnh A"), ["front-matter-type"]),
    (sound.replacing("  - {id: cntt", with: "\t- {id: cntt"), ["front-matter-syntax"]),
    (sound + "publisher:", ["portal-key-blank"]),
    (sound.replacing("tỉnh A}", with: "tỉnh A, successor: ubnd-tinh-a}"), ["issuer-unknown"]),
    (sound.replacing("tỉnh A}", with: "tỉnh A}\n  - {name: UBND tỉnh Quảng Trị, place: Qủang Chị}"), ["place-unknown"]),
    (sound.replacing("tỉnh A}", with: "tỉnh A}\n  - {name: UBND xã Gio Linh, place: Gio Linh}"), []),
    (sound.replacing("fields:", with: "  - {name: Ủy ban nhân dân tỉnh A}\nfields:"), ["portal-duplicate-name"]),
    ("fields:\n  - {id: cntt, name: CNTT}\n", ["issuer-undeclared"]),
  ])
  func areToldAlone(_ configuration: String, _ ids: [String]) throws { #expect(try messages(configuration) == ids) }
}
