import Foundation
import TestSupport
import Testing

/// What pages tell machines, read by an independent extractor.
@Suite struct PageMetadata {
  private static let script = """
    import json, os, re, sys
    import extruct
    site, base = sys.argv[1:3]
    counts, faults = {}, []
    for folder, _, names in os.walk(site):
        for name in names:
            path = os.path.relpath(os.path.join(folder, name), site)
            if not name.endswith(".html") or path == "404.html": continue
            html = open(os.path.join(site, path), encoding="utf-8").read()
            address = base + "/" + path.removesuffix("index.html")
            canonical, = re.findall('<link rel="canonical" href="([^"]*)"', html)
            if "http-equiv" in html: continue
            def say(text): faults.append(f"{path}: {text}")
            if canonical != address: say(f"canonical {canonical}")
            found = extruct.extract(html, base_url=address, syntaxes=["json-ld", "opengraph", "dublincore"])
            nodes = [node for block in found["json-ld"] for node in block.get("@graph", [])]
            kinds = [node["@type"] for node in nodes]
            for kind in kinds: counts[kind] = counts.get(kind, 0) + 1
            og = dict(found["opengraph"][0]["properties"])
            if og.get("og:url") != address or not og.get("og:title") or not og.get("og:type"): say(f"og {og}")
            dc = {item["name"] for item in found["dublincore"][0]["elements"]}
            for item in ("title", "publisher", "language", "identifier", "rights"):
                if not any(name.lower() == "dc." + item for name in dc): say(f"no {item} in {sorted(dc)}")
            if path.count("/") and not path.startswith("en/index") and "BreadcrumbList" not in kinds: say("no breadcrumb")
            for node in nodes:
                if node["@type"] == "BreadcrumbList":
                    items = node["itemListElement"]
                    if [item["position"] for item in items] != list(range(1, len(items) + 1)): say("positions")
                    if items[-1].get("item", address) != address: say("last item")
                    for item in items[:-1]:
                        target = site + item["item"][len(base):] + ("index.html" if item["item"].endswith("/") else "")
                        if not os.path.isfile(target): say(f"breadcrumb leads to {item['item']}")
            hreflang = dict(re.findall('<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"', html))
            if hreflang and address not in hreflang.values(): say("hreflang leaves the page itself out")
            for url in hreflang.values():
                other = open(site + url[len(base):] + "index.html", encoding="utf-8").read()
                if f'href="{address}"' not in other: say(f"{url} does not name this page")
            prefix = base.split("/", 3)[3] if base.count("/") > 2 else ""
            for kind, url in re.findall('<link rel="alternate" type="([^"]*)" href="([^"]*)"', html):
                if not os.path.isfile(site + url.removeprefix("/" + prefix if prefix else "")): say(f"{kind} {url} is missing")
            if re.match("(en/)?van-ban/[^/]+/index.html", path) and "van-ban/trang" not in path:
                own, = [node for node in nodes if node["@type"] == "Legislation"]
                for key in ("name", "legislationType", "legislationPassedBy", "inLanguage", "publisher", "encoding"):
                    if key not in own: say(f"no {key}")
                kinds = {kind for kind, _ in re.findall('<link rel="alternate" type="([^"]*)" href="([^"]*)"', html)}
                if not {"application/json", "text/markdown"} <= kinds: say(f"forms {kinds}")
    print(json.dumps(counts))
    print(*faults[:20], sep="\\n")
    sys.exit(1 if faults else 0)
    """

  @Test func everyPageTellsWhatItIs() throws {
    for (site, base) in zip(try OpenData.sites(), ["https://congbo.example", "https://thu.example/cong"]) {
      let result = try Tools.python(Self.script, site, base)
      #expect(result.exitCode == 0, "\(result.output)\(result.errors)")
      for kind in ["Legislation", "NewsArticle", "BreadcrumbList", "Dataset", "WebSite"] {
        #expect(result.output.contains("\"\(kind)\""), "\(kind)")
      }
    }
  }

  private func legislation(_ path: String) throws -> JSONValue {
    let html = try OpenDataFixture.site().read(path)
    let block = try #require(html.firstMatch(of: /<script type="application\/ld\+json">(.*?)<\/script>/))
    let graph = try JSONValue(parsing: String(block.1))["@graph"]?.array ?? []
    return try #require(graph.first { $0["@type"]?.string == "Legislation" })
  }

  @Test func aDocumentIsLegislationWithItsRelations() throws {
    let own = try legislation("van-ban/12-kh-ubnd/index.html")
    #expect(own["legislationIdentifier"]?.string == "12/KH-UBND")
    #expect(own["legislationDate"]?.string == "2018-05-06")
    #expect(own["legislationPassedBy"]?["name"]?.string == "UBND tỉnh A")
    #expect(own["legislationJurisdiction"]?["name"]?.string == "Tỉnh A")
    #expect(own["legislationLegalForce"] == nil)
    let parent = "https://thu.example/cong/van-ban/7-qd-ttg/"
    #expect(own["legislationEnsuresImplementationOf"]?[0]?["@id"]?.string == parent)
    #expect(own["eli:based_on"]?[0]?["@id"]?.string == parent)
    #expect(own["eli:based_on"]?[1]?["legislationIdentifier"]?.string == "99/2017/NĐ-CP")
    let above = try legislation("van-ban/7-qd-ttg/index.html")
    // Of a body that tells neither place nor level nothing is said.
    #expect(above["legislationJurisdiction"]?["name"]?.string == "Việt Nam")
    #expect(above["legislationLegalForce"]?.string == "https://schema.org/InForce")
    #expect(above["legislationDateOfApplicability"]?.string == "2018-03-01")
    #expect(above["workTranslation"]?["@id"]?.string == "https://thu.example/cong/en/van-ban/7-qd-ttg/")
  }

  @Test func noTextLeavesItsDataBlock() throws {
    let html = try OpenDataFixture.site().read("van-ban/cong-thuc/index.html")
    let blocks = html.matches(of: /<script type="application\/ld\+json">(.*?)<\/script>/)
    #expect(blocks.count == 1)
    for block in blocks { #expect(!block.1.contains("<") && !block.1.contains(">")) }
  }
}
