import Foundation
import Publications
import Search

/// One file of the finished site, made when it is asked for.
public struct SiteFile: Sendable {
  /// Path inside the site without a leading slash: `van-ban/2972-qd-ubnd/index.html`.
  public let path: String
  /// Makes the bytes; throws where a template fails or a file of the content has gone.
  public let contents: @Sendable () throws -> [UInt8]

  init(_ path: String, _ contents: @escaping @Sendable () throws -> [UInt8]) {
    self.path = path
    self.contents = contents
  }
}

/// A file of the content that could not be read any more when the site was written.
public struct ContentVanished: Error, CustomStringConvertible {
  /// Its path relative to the source folder.
  public let file: String
  /// In Vietnamese, for editors.
  public var description: String { "Không đọc được tệp «\(file)» khi đang dựng trang" }
}

extension Site {
  /// Every file of the site, in a fixed order. Pages are rendered only when they are written; the search index, which
  /// needs all texts at once, is made here.
  public func files() async -> [SiteFile] { filesBesideSearch() + (await searchFiles()) }

  /// The files of the search index.
  public func searchFiles() async -> [SiteFile] {
    SearchIndex.files(for: searchEntries(), options: .init(abbreviations: configuration.abbreviations)).map {
      file in SiteFile(file.path) { file.bytes }
    }
  }

  /// Every file but those of the search index.
  public func filesBesideSearch() -> [SiteFile] {
    let site = self
    // The largest first: one that came last would keep a single core busy while the others wait.
    var files = dataFiles()
    files += plan.pages.map { page in SiteFile(Addresses.file(page.path)) { try site.page(page) } }
    for index in catalog.publications.indices where publication(index).kind == .document {
      let folder = Addresses.file(publication(index).permalink).dropLast("index.html".count)
      if catalog.isPrimary(index) { files.append(SiteFile(folder + "index.json") { site.documentFile(index) }) }
      if publication(index).hasArticles { files.append(SiteFile(folder + "akn.xml") { site.akomaNtoso(index) }) }
      files.append(SiteFile(folder + "index.md") { try site.source(site.publication(index).file) })
    }
    files +=
      feedFiles() + [
        SiteFile("sitemap.xml") { site.siteMapXML() }, SiteFile("robots.txt") { site.robots() },
        SiteFile("opensearch.xml") { site.openSearch() },
        SiteFile(Addresses.file(DataFile.calendar)) { site.calendar() },
      ]
    for asset in catalog.content.folder.assets {
      files.append(SiteFile(asset.sitePath) { try site.source(asset.file) })
    }
    for asset in templates.assets { files.append(SiteFile(asset.path) { asset.bytes }) }
    return files
  }

  private func feedFiles() -> [SiteFile] {
    let site = self
    var files: [SiteFile] = []
    for language in plan.languages {
      let root = language.root
      let items = plan.listings.newest(language, catalog)
      files.append(
        SiteFile(Addresses.file(root + "feed.xml")) {
          site.feed(
            title: site.configuration.name(language), path: root + "feed.xml", page: root, items: items, language)
        })
      files.append(
        SiteFile(Addresses.file(root + "feed.json")) {
          site.jsonFeed(
            title: site.configuration.name(language), path: root + "feed.json", page: root, items: items, language)
        })
    }
    for listing in plan.listings.all where listing.hasFeed {
      let path = listing.path + "feed.xml"
      files.append(
        SiteFile(Addresses.file(path)) {
          site.feed(
            title: site.name(listing.kind, listing.language), path: path, page: listing.path, items: listing.items,
            listing.language)
        })
    }
    return files
  }

  private func source(_ file: String) throws -> [UInt8] {
    guard case .bytes(let bytes) = FileBytes.read(catalog.content.folder.source + "/" + file) else {
      throw ContentVanished(file: file)
    }
    return bytes
  }
}
