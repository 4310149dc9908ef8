import Foundation
import TestSupport

/// The search page of a built portal in a real browser, under the strict content policy.
struct SearchPage {
  /// One result as the reader sees it.
  struct Result: Sendable, Hashable {
    /// Path and fragment of the first link.
    let href: String
    /// `search-document`, `search-page` or `search-target`.
    let kind: String
    let text: String

    var path: String { String(href.prefix { $0 != "#" }) }
  }

  let browser: Browser
  let server: StaticServer

  /// Opens a browser on a site and, at the end, lets the page's console complain about nothing but `allowed`.
  static func with<R: Sendable>(
    _ site: String, javaScript: Bool = true, _ body: @Sendable (SearchPage) async throws -> R
  ) async throws -> (R, console: [String]) {
    let server = try StaticServer(root: site)
    return try await Browser.run(javaScript: javaScript) { browser in
      // A page that still scrolls cannot be clicked on.
      try await browser.cdp(
        "Emulation.setEmulatedMedia", ["features": [["name": "prefers-reduced-motion", "value": "reduce"]]])
      let result = try await body(SearchPage(browser: browser, server: server))
      return (result, try await browser.console().map(\.description))
    }
  }

  /// Opens the page for a query, and gives the results.
  @discardableResult
  func find(_ query: String, _ rest: String = "", english: Bool = false) async throws -> [Result] {
    let encoded = query.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    try await browser.open(server.url((english ? "/en" : "") + "/tim-kiem/?q=" + encoded + rest))
    return try await results()
  }

  /// The results, once they answer the address, down to the end of the page of ten.
  func results() async throws -> [Result] {
    try await answered()
    _ = try await browser.script("document.getElementById('search-more').parentElement.scrollIntoView(false)")
    try await browser.wait(until: "!('more' in document.getElementById('search-results').dataset)")
    _ = try await browser.script("scrollTo(0, 0)")
    let list = try await browser.script(
      """
      return [...document.querySelectorAll('#search-results > li')].map(item => {
        const url = new URL(item.querySelector('a').href)
        return { href: url.pathname + url.hash, kind: item.className, text: item.textContent }
      })
      """)
    return (list.array ?? []).map {
      Result(href: $0["href"]?.string ?? "", kind: $0["kind"]?.string ?? "", text: $0["text"]?.string ?? "")
    }
  }

  func answered() async throws {
    try await browser.wait(until: "document.getElementById('search-results').getAttribute('aria-busy') === 'false'")
  }

  /// The facets with their counts: `loai` → `quyet-dinh` → 3.
  func facets() async throws -> [String: [String: Int]] {
    try await browser.wait(
      until: """
        (() => {
          for (const one of document.querySelectorAll('#search-facets details')) one.open = true
          return document.querySelector('#search-facets input')
        })()
        """)
    let list = try await browser.script(
      """
      return [...document.querySelectorAll('#search-facets input')].map(box =>
        [box.name, box.value, +/\\d+/.exec(box.closest('li').querySelector('.search-count').textContent)[0]])
      """)
    var facets: [String: [String: Int]] = [:]
    for row in list.array ?? [] {
      guard let name = row[0]?.string, let value = row[1]?.string, let count = row[2]?.number else { continue }
      facets[name, default: [:]][value] = Int(count)
    }
    return facets
  }

  /// Ticks or unticks a facet's value as a reader would, with its list unfolded.
  func toggle(_ facet: String, _ value: String) async throws {
    _ = try await browser.script(
      "document.getElementById(arguments[0]).closest('details').open = true", [.string("facet-\(facet)-\(value)")])
    try await browser.click("[id='facet-\(facet)-\(value)']")
    try await answered()
  }

  func status() async throws -> String { try await browser.text("#search-status") }

  /// What the page says above the results.
  func notes() async throws -> String {
    try await browser.script("return document.getElementById('search-notes').textContent").string ?? ""
  }
}

extension JSONValue {
  /// An element of an array; nil for anything else.
  fileprivate subscript(index: Int) -> JSONValue? {
    guard let array, array.indices.contains(index) else { return nil }
    return array[index]
  }
}
