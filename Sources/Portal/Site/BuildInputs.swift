import Crypto
import Foundation
import Parallel
import Publications

/// Everything that a build reads, as one SHA-256: the files of `content/` and `templates/` with their names, the
/// options, and the tool itself. Equal digests mean equal sites.
public struct BuildInputs: Sendable, Hashable {
  /// 32 bytes.
  public let digest: [UInt8]

  /// Reads all files, on all cores. Nil where something is not as it should be, which a full build will explain.
  ///
  /// - Parameter tool: the tool's version.
  public init?(_ options: SiteOptions, tool: String) {
    let (folder, problems) = ContentFolder.discover(source: options.source)
    guard problems.isEmpty, let templates = BuildInputs.files(below: "templates", in: options.source) else {
      return nil
    }
    var paths = folder.pages.map(\.file) + folder.assets.map(\.file) + templates
    if folder.hasConfiguration { paths.append("content/portal.yml") }
    paths.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let files = paths
    let digests = Parallel.map(files.count + 1) { index in
      BuildInputs.digest(index == files.count ? "/proc/self/exe" : options.source + "/" + files[index])
    }
    var hash = SHA256()
    let settings = [tool, options.baseURL ?? "", "\(options.drafts)", options.sourceDateEpoch.map(String.init) ?? ""]
    for text in settings + paths { hash.update(data: Array(text.utf8) + [0]) }
    for digest in digests {
      guard let digest else { return nil }
      hash.update(data: digest)
    }
    digest = Array(hash.finalize())
  }

  private static func digest(_ path: String) -> [UInt8]? {
    guard case .bytes(let bytes) = FileBytes.read(path) else { return nil }
    return Array(SHA256.hash(data: bytes))
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
