import AccessLog
import Cache
import OpenData
import Parallel
import Publications
import Search

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
      return (searchable(filesBesideSearch(), search) + search, update)
    }
    let (search, pages) = Parallel.both(
      { Result { try searchFiles(cache, untilExit: untilExit) } }, { self.filesBesideSearch() })
    let (files, update) = try search.get()
    return (searchable(pages, files) + files, update)
  }

  /// The files of the site, the search pages with the first file of their index.
  private func searchable(_ files: [SiteFile], _ index: [SiteFile]) -> [SiteFile] {
    let pages = Dictionary(
      searchPages(of: files, with: index).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    return files.map { pages[$0.path] ?? $0 }
  }

  /// Whether a file is a search page, which is whole only with the index.
  public func isSearchPage(_ path: String) -> Bool {
    plan.languages.contains { Addresses.file(SearchPage.path($0)) == path }
  }

  /// The search pages of some files, each with the first file of its index, and that of the other one it searches.
  public func searchPages(of files: [SiteFile], with index: [SiteFile]) -> [SiteFile] {
    plan.languages.compactMap { language in
      let path = Addresses.file(SearchPage.path(language))
      guard let page = files.first(where: { $0.path == path }), let manifest = manifest(language, of: index) else {
        return nil
      }
      let second = SearchPage.second(language)
      let other = second.flatMap { self.manifest($0, of: index) }
      return SiteFile(path) {
        var html = SearchPage.html(try page.contents(), with: try manifest.contents(), language)
        if let second, let bytes = try other?.contents() {
          html = SearchPage.html(html, with: bytes.count > SearchPage.mostOfSecond ? [] : bytes, second)
        }
        return html
      }
    }
  }

  private func manifest(_ language: Language, of index: [SiteFile]) -> SiteFile? {
    index.first { $0.path == SearchPage.manifest(language) }
  }

  /// The targets and results, and what was seen in published files, as they are kept for the next build; the site lets go of them.
  public func takeBlobs() -> [KeptBlob] {
    targets.whole.blobs.take() + results.whole.blobs.take() + fileBlobs.take()
  }

  /// The files of the search index.
  public func searchFiles(
    _ cache: SearchCache = SearchCache(), untilExit: UntilExit? = nil
  ) throws -> (files: [SiteFile], update: SearchCacheUpdate) {
    let (files, update) = try SearchIndex.files(
      for: searchEntries(),
      options: .init(
        abbreviations: configuration.searchAbbreviations, terms: configuration.terms, topics: configuration.topics),
      cache: cache,
      untilExit: untilExit)
    return (files.map { file in SiteFile(file.path) { file.bytes } }, update)
  }

  /// Every file but those of the search index.
  public func filesBesideSearch() -> [SiteFile] { filesBesideSearch(FileMaker(self)) }

  /// The same, each with the facts that it declares, for tests.
  package func notedFiles() -> [SiteFile] { filesBesideSearch(FileMaker(self, isNoting: true)) }

  private func filesBesideSearch(_ maker: FileMaker) -> [SiteFile] {
    let site = self
    // The largest first: one that came last would keep a single core busy while the others wait.
    let data = dataFiles(maker)
    var files = data.tables
    func declareDeadlines(_ facts: inout DeclaredFacts) {
      facts.table(TargetsTable.self)
      facts.table(DocumentsTable.self)
      facts.table(ProgressTable.self)
    }
    func declareResults(_ facts: inout DeclaredFacts) {
      declareDeadlines(&facts)
      facts.table(ResultsTable.self)
      for index in site.latestResults.map(\.publication) { facts.frontMatter(index) }
    }
    files += [
      maker.file(at: DataFile.deadlineFeed, declaring: declareDeadlines) { site.deadlineFeed() },
      maker.file(at: DataFile.resultFeed, declaring: declareResults) { site.resultFeed() },
    ]
    files += calendarFiles { path, make in maker.file(at: path, declaring: declareDeadlines, make) }
    files += siteMapFiles(maker)
    files += explorerFiles(maker)
    files += pageFiles(maker.keys)
    files +=
      feedFiles(maker) + [
        SiteFile("robots.txt") { site.robots() }, SiteFile("opensearch.xml") { site.openSearch() },
      ]
    for asset in published {
      let key = inputs?.files[asset.file]
      files.append(SiteFile(asset.sitePath, key) { try site.source(asset.file, key) })
    }
    for asset in templates.assets { files.append(SiteFile(asset.path) { asset.bytes }) }
    return files + hostFiles() + data.archives
  }

  /// All pages, and behind them the files that stand beside some.
  private func pageFiles(_ keys: PageKeys?) -> [SiteFile] {
    let site = self
    let pages = plan.pages
    let made = Parallel.map(pages.count) { number -> (page: SiteFile, siblings: [SiteFile]) in
      let (page, path) = (pages[number].page, Addresses.file(pages[number].path))
      let declared = keys.flatMap { $0.declared(by: page) }
      func key(_ path: String) -> Fingerprint? { declared.flatMap { keys?.file(path, $0) } }
      let siblings = page.siblings(in: site).map { sibling in
        let path = String(Addresses.folder(path)) + sibling.name
        return SiteFile(path, key(path), sibling.contents)
      }
      return (page: SiteFile(path, key(path)) { try page.html(in: site) }, siblings: siblings)
    }
    return made.map(\.page) + made.lazy.map(\.siblings).joined()
  }

  private func feedFiles(_ maker: FileMaker) -> [SiteFile] {
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
      func declare(_ facts: inout DeclaredFacts) {
        facts.put(title)
        for index in latest { facts.frontMatter(index) }
      }
      let atom = maker.file(at: path, declaring: declare) {
        site.feed(title: title, path: path, page: page, latest: latest, language)
      }
      if number >= whole.count { return [atom] }
      let jsonPath = "\(language.root)feed.json"
      let json = maker.file(at: jsonPath, declaring: declare) {
        site.jsonFeed(title: title, path: jsonPath, page: page, latest: latest, language)
      }
      return [atom, json]
    }.flatMap { $0 }
  }

  /// A file of the content as it is; where it is no longer what the build began with, that is no file to publish.
  private func source(_ file: String, _ known: Fingerprint?) throws -> [UInt8] {
    guard case .bytes(let bytes) = FileBytes.read(content.folder.source + "/" + file),
      known == nil || known == Fingerprint(of: bytes)
    else {
      throw ContentVanished(file: file)
    }
    return bytes
  }
}
