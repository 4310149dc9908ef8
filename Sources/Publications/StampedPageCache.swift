import Diagnostics
import Parallel

/// What was read of each page before, so that a preview reads again only the files that changed on the disk.
///
/// A file counts as unchanged while its size, its times and its inode are; that is good enough for a preview, and no
/// build relies on it.
public struct StampedPageCache: PageCache {
  private struct Page: Sendable {
    let stamp: FileStamp
    let result: Diagnosed<Publication?>
  }

  private var pages: [String: Page] = [:]

  /// Nothing known yet.
  public init() {}

  /// Reads pages of a source in their order, in parallel: from memory where nothing changed.
  public mutating func read(_ files: [(file: String, kind: PublicationKind)], in source: String) -> PageReadings {
    let known = pages
    let read = Parallel.map(files.count) { index -> Page? in
      let (file, kind) = files[index]
      // The stamp first: a change while the file is read is then seen the next time.
      guard let stamp = FileStamp(following: source + "/" + file) else { return nil }
      if let page = known[file], page.stamp == stamp { return page }
      return Page(stamp: stamp, result: Publication.read(file, kind: kind, in: source))
    }
    pages = [:]
    return zip(files, read).map { file, page in
      guard let page else { return Publication.read(file.file, kind: file.kind, in: source) }
      pages[file.file] = page
      return page.result
    }
  }
}
