import Foundation
import TestSupport

/// What was measured in the browser.
struct Figures {
  var recall = 0.0
  var reciprocalRank = 0.0
  var forms: [(name: String, recall: Double, reciprocalRank: Double, kilobytes: Double)] = []
  var bytes: [Double] = []
  var warm: [Double] = []
  var scanned = 0
  var differing = 0
  var broken = 0
  /// Of first searches with empty caches: bytes of scripts and index with cards and facets, requests, milliseconds until
  /// the list stands there, and the same on a slow line.
  var firstBytes: [Double] = []
  var firstRequests: [Double] = []
  var cold: [Double] = []
  var slow: [Double] = []
}

/// Drives headless Chromium over a `BenchSite`.
struct BenchBrowser {
  let site: BenchSite
  let queries: [KnownItem]

  struct Failed: Error, CustomStringConvertible { let description: String }

  func run(scans: Int) async throws -> Figures {
    try JSONEncoder().encode(queries).write(to: URL(fileURLWithPath: site.folder("queries.json")))
    let server = try StaticServer(root: site.folder.path)
    return try await Browser.run { browser in
      var figures = try await known(browser, server, scans)
      // One query of each form; each form's second one on a slow line.
      let forms = Dictionary(grouping: queries, by: \.form).sorted { $0.key < $1.key }
      for (_, items) in forms {
        for item in items.prefix(2) {
          let (milliseconds, bytes, requests) = try await first(item.query, browser, server)
          figures.cold.append(milliseconds)
          figures.firstBytes.append(bytes)
          figures.firstRequests.append(requests)
        }
      }
      // The "Fast 3G" of Chromium's developer tools.
      try await browser.cdp("Network.enable")
      try await browser.cdp(
        "Network.emulateNetworkConditions",
        ["offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 90_000])
      for (_, items) in forms {
        if let item = items.last { figures.slow.append(try await first(item.query, browser, server).milliseconds) }
      }
      return figures
    }
  }

  private func known(_ browser: Browser, _ server: StaticServer, _ scans: Int) async throws -> Figures {
    try await browser.open(server.url("/bench.html"))
    do {
      try await browser.wait(until: "window.begin")
    } catch {
      throw Failed(description: "\(error): \(try await browser.console().map(\.text))")
    }
    _ = try await browser.script(
      "void begin('/queries.json', '/pages.json', arguments[0])", [.number(Double(scans))])
    try await browser.wait(until: "window.measured", seconds: 1800)
    let measured = try await browser.script("return window.measured")
    if let error = measured["error"]?.string { throw Failed(description: error) }
    let result = measured["result"] ?? .null
    func list(_ key: String) -> [Double] { (result[key]?.array ?? []).compactMap(\.number) }
    var figures = Figures()
    for form in KnownItem.forms {
      guard let own = result["forms"]?[form], let count = own["count"]?.number, count > 0 else { continue }
      figures.forms.append(
        (
          form, (own["first"]?.number ?? 0) / count, (own["reciprocal"]?.number ?? 0) / count,
          (own["bytes"]?.number ?? 0) / count / 1000
        ))
    }
    let forms = Double(max(1, figures.forms.count))
    figures.recall = figures.forms.reduce(0) { $0 + $1.recall } / forms
    figures.reciprocalRank = figures.forms.reduce(0) { $0 + $1.reciprocalRank } / forms
    figures.bytes = list("bytes")
    figures.warm = list("warm")
    figures.scanned = Int(result["scanned"]?.number ?? 0)
    figures.differing = Int(result["differing"]?.number ?? 0)
    figures.broken = Int(result["broken"]?.number ?? 0)
    return figures
  }

  /// A reader's first search: nothing is cached.
  private func first(
    _ query: String, _ browser: Browser, _ server: StaticServer
  ) async throws -> (milliseconds: Double, bytes: Double, requests: Double) {
    try await browser.open("about:blank")
    try await browser.cdp("Network.clearBrowserCache")
    server.forget()
    let encoded = query.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    try await browser.open(server.url("/tim-kiem/?q=" + encoded))
    try await browser.wait(until: "window.answered", seconds: 60)
    let milliseconds = try await browser.script("return window.answered").number ?? 0
    // What follows the list: facets, and a suggestion.
    try await Task.sleep(for: .milliseconds(400))
    let counted = server.requests.filter { $0.path.hasSuffix(".js") || $0.path.hasSuffix(".bin") }
    return (milliseconds, counted.reduce(0) { $0 + Double($1.bytes) }, Double(counted.count))
  }
}
