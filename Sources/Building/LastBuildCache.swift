import Cache
import Diagnostics
import Portal
import Publications
import Vietnamese

/// What the last build was made of and what it had to say, kept in `.congbo/last-build` under the source: while nothing
/// has changed, the next build says the same and makes nothing.
///
/// The file ends in a checksum over everything before it; one that is damaged, or of another version of the tool, is as
/// good as none.
struct LastBuildCache {
  /// A build, but for what it left in the output.
  struct Entry: Sendable {
    /// Of everything that the build read: `BuildInputs.fingerprint`.
    let cacheKey: Fingerprint
    /// The tool that made it.
    let tool: Fingerprint
    /// The warnings.
    let diagnostics: [Diagnostic]
    /// What need not be read again.
    let files: [CachedFile]
    /// The latest day that may not lie ahead of the day of a build.
    let latestDay: Day?
    /// What the host of the portal takes; nil where none is named.
    let host: HostReview?
    /// What the build left out for its size, for those who build; nil where nothing.
    let leftOut: String?
    /// The day that was named as that on which targets and validity stand; nil where none was.
    let statusDay: Day?

    init(_ inputs: BuildInputs, _ diagnostics: [Diagnostic], _ site: Site, statusDay: Day?) {
      (cacheKey, tool, files) = (inputs.fingerprint, inputs.tool, inputs.settled)
      (self.diagnostics, latestDay) = (diagnostics, site.latestPastDay)
      (host, leftOut) = (site.hostReview, site.twinChoice.note)
      self.statusDay = statusDay
    }
  }

  let entry: Entry
  /// SHA-256 of the manifest that the build left in the output.
  let manifest: Fingerprint

  init(_ entry: Entry, manifest: Fingerprint) { (self.entry, self.manifest) = (entry, manifest) }

  private static let header = Array("congbo-last-build 8\n".utf8)
  private static let name = "last-build"

  /// What is kept under a source; nil where there is nothing that can be trusted.
  static func read(source: String) -> LastBuildCache? {
    guard let bytes = CacheDirectory(source: source).read(name), bytes.starts(with: header),
      bytes.count >= header.count + 32,
      Fingerprint(of: bytes.dropLast(32)).bytes.elementsEqual(bytes.suffix(32))
    else { return nil }
    var reader = CacheReader(Array(bytes.dropFirst(header.count).dropLast(32)))
    return try? LastBuildCache(from: &reader)
  }

  /// Keeps this; a source that cannot be written to has no cache, which costs time and nothing else.
  func write(source: String) {
    var writer = CacheWriter()
    writer.put(manifest)
    writer.put(entry.cacheKey)
    writer.put(entry.tool)
    writer.put(entry.diagnostics)
    writer.put(entry.files)
    writer.put(entry.latestDay)
    writer.put(entry.host)
    writer.put(entry.leftOut)
    writer.put(entry.statusDay)
    let bytes = LastBuildCache.header + writer.bytes
    CacheDirectory(source: source).write(LastBuildCache.name) { put in
      bytes.withUnsafeBytes(put)
      Fingerprint(of: bytes).bytes.withUnsafeBytes(put)
    }
  }

  /// Whether a build of these inputs would make what this one did, on a day on which nothing of it lies ahead.
  func isOf(_ inputs: BuildInputs, today: Day?, statusDay: Day?) -> Bool {
    guard entry.statusDay == statusDay else { return false }
    if let today, let latest = entry.latestDay, latest > today { return false }
    return entry.cacheKey == inputs.fingerprint
  }
}

extension LastBuildCache {
  private init(from reader: inout CacheReader) throws(CacheDamage) {
    manifest = try reader.next()
    entry = try Entry(from: &reader)
    guard reader.isAtEnd else { throw CacheDamage() }
  }
}

extension LastBuildCache.Entry {
  fileprivate init(from reader: inout CacheReader) throws(CacheDamage) {
    cacheKey = try reader.next()
    tool = try reader.next()
    diagnostics = try reader.next()
    files = try reader.next()
    latestDay = try reader.next()
    host = try reader.next()
    leftOut = try reader.next()
    statusDay = try reader.next()
  }
}
