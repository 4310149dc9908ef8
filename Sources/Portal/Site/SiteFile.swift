import AccessLog
import Cache
import Foundation
import OpenData
import Parallel
import Publications
import Search

/// One file of the finished site, made when it is asked for.
public struct SiteFile: Sendable {
  /// Path inside the site without a leading slash: `van-ban/2972-qd-ubnd/index.html`.
  public let path: String
  /// Of all that the file is made from; nil where it is to be made each time.
  public let inputs: Fingerprint?
  /// Makes the bytes; throws where a template fails or a file of the content has gone.
  public let contents: @Sendable () throws -> [UInt8]

  init(_ path: String, _ inputs: Fingerprint? = nil, _ contents: @escaping @Sendable () throws -> [UInt8]) {
    self.path = path
    self.inputs = inputs
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
  ///
  /// - Parameters:
  ///   - cache: Of the search, what an earlier build did; in the result, what to keep.
  ///   - untilExit: What a process that ends soon has.
  /// - Throws: `DiagnosticError` where a file of the content changed while the site was made.
  public func files(
    search cache: SearchCache = SearchCache(), untilExit: UntilExit? = nil
  ) throws -> (files: [SiteFile], search: SearchCacheUpdate) {
    if cache.blocks.isEmpty {
      // Without a cache the search needs all cores, and most of the space.
      let (search, update) = try searchFiles(cache, untilExit: untilExit)
      return (filesBesideSearch() + search, update)
    }
    let (search, pages) = Parallel.both(
      { Result { try searchFiles(cache, untilExit: untilExit) } }, { self.filesBesideSearch() })
    let (files, update) = try search.get()
    return (pages + files, update)
  }

  /// The targets as they are kept for the next build.
  public var targetBlobs: BlobCache.Blobs { targets.blobs }

  /// The files of the search index.
  public func searchFiles(
    _ cache: SearchCache = SearchCache(), untilExit: UntilExit? = nil
  ) throws -> (files: [SiteFile], update: SearchCacheUpdate) {
    let (files, update) = try SearchIndex.files(
      for: searchEntries(), options: .init(abbreviations: configuration.abbreviations), cache: cache,
      untilExit: untilExit)
    return (files.map { file in SiteFile(file.path) { file.bytes } }, update)
  }

  /// Every file but those of the search index.
  public func filesBesideSearch() -> [SiteFile] {
    let site = self
    // The largest first: one that came last would keep a single core busy while the others wait.
    let known = inputs.map { PageInputs(site, $0) }
    let data = dataFiles(known)
    var files = data.tables
    files += [
      SiteFile(Addresses.file(DataFile.calendar), known?.calendar) { site.calendar() },
      SiteFile(Addresses.file(DataFile.deadlineFeed), known?.calendar) { site.deadlineFeed() },
      SiteFile("sitemap.xml", known?.siteMap) { site.siteMapXML() },
    ]
    let keys = Parallel.map(plan.pages.count) { known?.page(plan.pages[$0]) }
    files += zip(plan.pages, keys).map { page, key in SiteFile(Addresses.file(page.path), key) { try site.page(page) } }
    let documents = catalog.publications.indices.filter { publication($0).kind == .document }
    files += Parallel.map(documents.count) { forms(of: documents[$0], known) }.joined()
    files +=
      feedFiles(known) + [
        SiteFile("robots.txt") { site.robots() }, SiteFile("opensearch.xml") { site.openSearch() },
      ]
    for asset in published {
      let key = inputs?.files[asset.file]
      files.append(SiteFile(asset.sitePath, key) { try site.source(asset.file, key) })
    }
    for asset in templates.assets { files.append(SiteFile(asset.path) { asset.bytes }) }
    return files + [data.archive]
  }

  /// The other forms of a document.
  private func forms(of index: Int, _ known: PageInputs?) -> [SiteFile] {
    let site = self
    let folder = Addresses.file(publication(index).permalink).dropLast("index.html".count)
    var files: [SiteFile] = []
    if catalog.isPrimary(index) {
      files.append(SiteFile(folder + "index.json", known?.publication(index, "json")) { site.documentFile(index) })
    }
    if publication(index).hasAkomaNtoso {
      files.append(SiteFile(folder + "akn.xml", known?.publication(index, "akn")) { try site.akomaNtoso(index) })
    }
    files.append(SiteFile(folder + "index.md", known?.publication(index, "md")) { try site.markdown(index) })
    return files
  }

  private func feedFiles(_ known: PageInputs?) -> [SiteFile] {
    let site = self
    typealias Feed = (path: String, title: String, page: String, language: Language, items: [Int])
    let whole = plan.languages.map { language -> Feed in
      let items = plan.listings.announced(language)
      return ("\(language.root)feed.xml", configuration.name(language), language.root, language, items)
    }
    let feeds =
      whole
      + plan.listings.all.filter(\.hasFeed).map { listing in
        ("\(listing.path)feed.xml", name(listing.kind, listing.language), listing.path, listing.language, listing.items)
      }
    return Parallel.map(feeds.count, grain: 1) { number in
      let (path, title, page, language, items) = feeds[number]
      let latest = site.latest(items)
      let atom = SiteFile(Addresses.file(path), known?.feed(path, title: title, latest)) {
        site.feed(title: title, path: path, page: page, latest: latest, language)
      }
      if number >= whole.count { return [atom] }
      let jsonPath = "\(language.root)feed.json"
      let json = SiteFile(Addresses.file(jsonPath), known?.feed(jsonPath, title: title, latest)) {
        site.jsonFeed(title: title, path: jsonPath, page: page, latest: latest, language)
      }
      return [atom, json]
    }.flatMap { $0 }
  }

  /// A file of the content as it is; where it is no longer what the build began with, that is no file to publish.
  private func source(_ file: String, _ known: Fingerprint?) throws -> [UInt8] {
    guard case .bytes(let bytes) = FileBytes.read(catalog.content.folder.source + "/" + file),
      known == nil || known == Fingerprint(of: bytes)
    else {
      throw ContentVanished(file: file)
    }
    return bytes
  }
}
