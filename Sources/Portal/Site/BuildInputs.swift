import Archiving
import Foundation
import Parallel
import Publications

/// Everything that a build reads: the files of `content/` and `templates/`, the options, and the tool itself, by their
/// fingerprints.
public struct BuildInputs: Sendable {
  /// Of all together: equal ones mean equal sites.
  public let fingerprint: Fingerprint
  /// Of the tool, byte for byte.
  public let tool: Fingerprint
  /// Of each file, by its path in the source folder.
  public let files: [String: Fingerprint]
  /// Of templates, words, assets, `portal.yml` and options: what every page depends on.
  let frame: Fingerprint
  /// What stands in `content/`, without a fault.
  let folder: ContentFolder

  /// Reads all files, on all cores. Nil where something is not as it should be, which a full build will explain.
  ///
  /// - Parameter tool: the tool's version.
  public init?(_ options: SiteOptions, tool: String) {
    let (folder, problems) = ContentFolder.discover(source: options.source)
    guard problems.isEmpty, let templates = BuildInputs.files(below: "templates", in: options.source) else {
      return nil
    }
    let common = templates + (folder.hasConfiguration ? [BuildInputs.configuration] : [])
    let paths = (folder.pages.map(\.file) + folder.assets.map(\.file) + common).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    // The tool first: it is the largest file, and one that came last would keep the other cores waiting.
    let found = Parallel.map(paths.count + 1) { index in
      BuildInputs.fingerprint(index == 0 ? "/proc/self/exe" : options.source + "/" + paths[index - 1])
    }
    var files: [String: Fingerprint] = [:]
    files.reserveCapacity(paths.count)
    for (path, fingerprint) in zip(paths, found.dropFirst()) {
      guard let fingerprint else { return nil }
      files[path] = fingerprint
    }
    guard let tool = found[0] else { return nil }
    self.tool = tool
    self.folder = folder
    self.files = files
    let settings = [options.baseURL ?? "", "\(options.drafts)", options.sourceDateEpoch.map(String.init) ?? ""]
    func combined(_ paths: [String]) -> Fingerprint {
      Fingerprint { writer in
        writer.put(settings)
        for path in paths {
          writer.put(path)
          writer.put(files[path])
        }
      }
    }
    frame = combined(common.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    let content = combined(paths)
    fingerprint = Fingerprint { writer in
      writer.put(tool)
      writer.put(content)
    }
  }

  private static let configuration = "content/portal.yml"

  /// Whether a site was made of these files, none of which changed while it was read.
  public func describe(_ site: Site) -> Bool {
    let source = site.catalog.content.folder.source
    let common = files.keys.filter { $0.hasPrefix("templates/") || $0 == BuildInputs.configuration }
    return site.catalog.publications.allSatisfy { files[$0.file] == $0.fingerprint }
      && common.allSatisfy { BuildInputs.fingerprint(source + "/" + $0) == files[$0] }
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
      let path = folder + "/" + name
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
