import Foundation
import Portal
import Search
import Templates
import TestSupport

/// The least that the search's client needs: index, scripts as published, the search page, and the pages' text.
struct BenchSite {
  let folder: TemporaryFolder
  /// Bytes of the index, and its files.
  let files: Int
  let bytes: Int

  struct Page: Encodable {
    let url, title, number: String
    let passages: [String]
  }

  struct Unusable: Error, CustomStringConvertible { let description: String }

  init(project: String, entries: [SearchEntry], index: [IndexFile]) throws {
    folder = try TemporaryFolder()
    files = index.count
    bytes = index.reduce(0) { $0 + $1.bytes.count }
    for file in index { try write(file.path, file.bytes) }
    var sources = TemplateFolder.read(URL(fileURLWithPath: project + "/templates")).value
    sources["assets/bench.js"] = PackageResources.search_js
    sources["assets/bench-watch.js"] = Array(Self.watch.utf8)
    // Only what a template names is an asset of the site.
    for name in ["bench", "benchWatch"] {
      sources["layout.mustache", default: []] += Array("<script src=\"{{assets.\(name)Js}}\"></script>".utf8)
    }
    guard let library = TemplateLibrary.load(files: sources, for: .portal).value else {
      throw Unusable(description: "the templates do not load")
    }
    for asset in library.assets { try write(asset.path, asset.bytes) }
    func url(_ key: String) -> String { library.assetTable.url(key) ?? "" }
    var form = String(decoding: sources["partials/search.mustache"] ?? [], as: UTF8.self)
    for key in library.assetTable.keys { form = form.replacing("{{assets.\(key)}}", with: url(key)) }
    form = form.replacing(#/\{\{[^}]*\}\}/#, with: "")
    try folder.write(
      "tim-kiem/index.html",
      """
      <!DOCTYPE html><html lang="vi"><meta charset="utf-8"><title>Tìm</title>
      <link rel="icon" href="data:,"><link rel="stylesheet" href="\(url("siteCss"))">
      <script src="\(url("benchWatchJs"))"></script><body data-kind="search">
      <script type="module" async src="\(url("searchAheadJs"))"></script>
      <script type="application/octet-stream" data-index="vi">\(Data(index[0].bytes).base64EncodedString())</script>
      <main>\(form)</main></html>
      """)
    try folder.write(
      "bench.html",
      "<!DOCTYPE html><meta charset=utf-8><title>bench</title><script type=module src=\"\(url("benchJs"))\"></script>")
    try write("pages.json", Array(JSONEncoder().encode(entries.map(Self.page))))
    for entry in entries { try folder.write(entry.url.dropFirst() + "index.html", Self.html(entry)) }
  }

  /// Notes when the search page has answered.
  private static let watch = """
    addEventListener('DOMContentLoaded', () => {
      const list = document.getElementById('search-results')
      new MutationObserver(() => {
        if (list.getAttribute('aria-busy') === 'false') window.answered ??= performance.now()
      }).observe(list, { attributes: true })
    })
    """

  private func write(_ path: String, _ bytes: [UInt8]) throws {
    let target = URL(fileURLWithPath: folder(path))
    try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: target)
  }

  private static func page(_ entry: SearchEntry) -> Page {
    Page(url: entry.url, title: entry.title, number: entry.number ?? "", passages: entry.passages.map(\.text))
  }

  private static func html(_ entry: SearchEntry) -> String {
    let text = entry.passages.map { "<p>\($0.text)</p>" }.joined(separator: "\n")
    return
      "<!DOCTYPE html><html lang=\"vi\"><meta charset=\"utf-8\"><main><h1>\(entry.title)</h1>\n\(text)</main></html>"
  }
}
