import Cache
import FoundationEssentials
import Glibc
import Parallel
import Publications
import Templates

/// A file as a build left it.
public struct CachedFile: Sendable, CachedByFields {
  let path: String
  let stamp: FileStamp
  let fingerprint: Fingerprint

  init(path: String, stamp: FileStamp, fingerprint: Fingerprint) {
    (self.path, self.stamp, self.fingerprint) = (path, stamp, fingerprint)
  }

  /// Reads it.
  public init(fields: inout some FieldPass<CachedFile>) throws(CacheDamage) {
    self.init(
      path: try fields(\CachedFile.path), stamp: try fields(\CachedFile.stamp),
      fingerprint: try fields(\CachedFile.fingerprint))
  }
}

/// Everything that a build reads: the files of `content/`, of `templates/` and of the theme under it, the options, and the
/// tool itself, by their fingerprints.
public struct BuildInputs: Sendable {
  /// Of the tool, byte for byte.
  public let tool: Fingerprint
  /// Of each file, by its path in the source folder, or `theme:` and its path in the theme; pages only once they are known.
  public private(set) var files: [String: Fingerprint] = [:]
  /// Of templates, words, assets, `portal.yml` and options: what every page depends on.
  let frame: Fingerprint
  /// What stands in `content/`, without a fault.
  let folder: ContentFolder
  /// The files that the next build need not read while they have the same stamps.
  public var settled: [CachedFile] {
    var settled = [CachedFile(path: BuildInputs.executable, stamp: toolStamp, fingerprint: tool)]
    for (path, stamp) in folder.stamps {
      if let fingerprint = files[path] {
        settled.append(CachedFile(path: path, stamp: stamp, fingerprint: fingerprint))
      }
    }
    return settled.filter { $0.stamp.isSettled(before: horizon) }
  }

  /// How many pages there are.
  package var pageCount: Int { folder.pages.count }

  private let horizon: Int
  private let toolStamp: FileStamp
  private let settings: [String]
  private let common: [String]
  private let theme: String?

  /// Reads all files, on all cores. Nil where something is not as it should be, which a full build will explain.
  ///
  /// - Parameters:
  ///   - tool: the tool's version.
  ///   - withPages: Whether to read the pages too; where nothing is known of them from before, `add(pages:)` gives them
  ///     after they have been read for the build, so that they are read once.
  ///   - known: Files as an earlier build left them: those that still have the same stamps are not read.
  public init?(_ options: SiteOptions, tool: String, withPages: Bool = true, known: [CachedFile] = []) {
    let horizon = FileStamp.horizon()
    let byPath = Dictionary(known.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let toolStamp = FileStamp(following: BuildInputs.executable)
    // The tool is the largest file by far.
    let (listed, found) = Parallel.both(
      { ContentFolder.discover(source: options.source) },
      { () -> Fingerprint? in
        if let known = byPath[BuildInputs.executable], known.stamp == toolStamp { return known.fingerprint }
        return FileBytes.checksum(BuildInputs.executable).map { Fingerprint(of: $0.bytes) }
      })
    let folder = listed.value
    let theme = TemplateFiles.theme(options.theme, under: options.source + "/templates")
    guard let tool = found, let toolStamp, listed.diagnostics.isEmpty,
      let templates = BuildInputs.templates(options.source, over: theme)
    else {
      return nil
    }
    let common = (templates + (folder.hasConfiguration ? [BuildInputs.configuration] : [])).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    let paths = common + folder.assets.map(\.file) + (withPages ? folder.pages.map(\.file) : [])
    let fingerprints = Parallel.map(paths.count) { index in
      let path = paths[index]
      if let known = byPath[path], folder.stamps[path] == known.stamp { return known.fingerprint as Fingerprint? }
      return BuildInputs.fingerprint(BuildInputs.place(of: path, options.source, theme))
    }
    files.reserveCapacity(folder.pages.count + paths.count)
    for (path, fingerprint) in zip(paths, fingerprints) {
      guard let fingerprint else { return nil }
      files[path] = fingerprint
    }
    self.tool = tool
    self.toolStamp = toolStamp
    self.horizon = horizon
    self.common = common
    self.theme = theme
    self.folder = folder
    settings = [options.baseURL ?? "", "\(options.drafts)"]
    frame = BuildInputs.combined(common, files, settings)
  }

  /// Pages as they were read for the build.
  public mutating func add(pages: [String: Fingerprint]) { files.merge(pages) { known, _ in known } }

  /// Of all together: equal ones mean equal sites.
  public var fingerprint: Fingerprint {
    let content = BuildInputs.combined(
      common + folder.assets.map(\.file) + folder.pages.map(\.file), files, settings)
    return Fingerprint { writer in
      writer.put(tool)
      writer.put(content)
    }
  }

  private static func combined(
    _ paths: [String], _ files: [String: Fingerprint], _ settings: [String]
  ) -> Fingerprint {
    Fingerprint { writer in
      writer.put(settings)
      for path in paths {
        writer.put(path)
        writer.put(files[path])
      }
    }
  }

  private static let executable = "/proc/self/exe"
  private static let configuration = "content/portal.yml"

  /// Whether a site was made of these files, none of which changed while it was read.
  public func describe(_ site: Site) -> Bool {
    let source = site.content.folder.source
    let look = site.configuration.look.files.map(\.value)
    return folder.pages.allSatisfy { files[$0.file] != nil }
      && site.content.publications.allSatisfy { files[$0.file] == $0.fingerprint }
      && (common + look).allSatisfy {
        BuildInputs.fingerprint(BuildInputs.place(of: $0, source, theme)) == files[$0]
      }
  }

  private static let ofTheme = "theme:"

  private static func place(of path: String, _ source: String, _ theme: String?) -> String {
    if let theme, path.hasPrefix(ofTheme) { return theme + "/" + path.dropFirst(ofTheme.count) }
    return source + "/" + path
  }

  /// The files of the portal's templates, and those of the theme that they do not replace.
  private static func templates(_ source: String, over theme: String?) -> [String]? {
    guard let theme else { return files(below: "templates", in: source) }
    var status = stat()
    guard let own = lstat(source + "/templates", &status) == 0 ? files(below: "templates", in: source) : [],
      let shipped = files(below: "", in: theme)
    else { return nil }
    let replaced = Set(own.map { $0.dropFirst("templates/".count) }.filter { !TemplateFiles.isWords(String($0)) })
    return own + shipped.filter { !replaced.contains($0[...]) }.map { ofTheme + $0 }
  }

  static func fingerprint(_ path: String) -> Fingerprint? {
    guard case .bytes(let bytes) = FileBytes.read(path) else { return nil }
    return Fingerprint(of: bytes)
  }

  /// All files below a folder, hidden ones left out as the readers do; nil where there is anything but files and folders.
  private static func files(below folder: String, in source: String) -> [String]? {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: source + "/" + folder) else { return nil }
    var found: [String] = []
    for name in names where !name.hasPrefix(".") {
      let path = folder.isEmpty ? name : folder + "/" + name
      var status = stat()
      guard lstat(source + "/" + path, &status) == 0 else { return nil }
      switch status.st_mode & S_IFMT {
      case S_IFREG: found.append(path)
      case S_IFDIR:
        guard let inner = files(below: path, in: source) else { return nil }
        found += inner
      default: return nil
      }
    }
    return found
  }
}
