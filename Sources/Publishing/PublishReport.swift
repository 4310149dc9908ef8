import Cache
import Diagnostics

/// How large a site is, which tells whether a host takes it.
public struct SiteSize: Sendable, Hashable {
  /// How many files it has.
  public let files: Int
  /// Bytes of all of them.
  public let bytes: Int
  /// The path of the largest file; of several the first. Empty where there is none.
  public let largest: String
  /// Its bytes.
  public let largestBytes: Int

  /// A size.
  public init(files: Int, bytes: Int, largest: String, largestBytes: Int) {
    (self.files, self.bytes, self.largest, self.largestBytes) = (files, bytes, largest, largestBytes)
  }

  init(of entries: [RelativePath: OutputManifest.Entry]) {
    var (bytes, largest) = (0, (path: RelativePath?.none, size: 0))
    for (path, entry) in entries {
      bytes += entry.size
      if entry.size > largest.size || entry.size == largest.size && largest.path.map({ path < $0 }) ?? true {
        largest = (path, entry.size)
      }
    }
    self.init(files: entries.count, bytes: bytes, largest: largest.path?.text ?? "", largestBytes: largest.size)
  }
}

/// What a publishing did.
public struct PublishReport: Sendable {
  /// How the new site came into view.
  public enum Transition: Sendable, Hashable {
    /// Nothing differed, so nothing was touched.
    case none
    /// The whole new site took the place of the whole old one in one step.
    case atomic
    /// The file system allows no exchange of folders: each file changed in one step, but not all at once.
    case fileByFile
  }

  /// Paths whose bytes are new or different, sorted by bytes.
  public let written: [String]
  /// How many files were made again and had the same bytes; they keep their mtime.
  public let unchanged: Int
  /// How many files were taken over without being made; they keep their mtime.
  public let takenOver: Int
  /// Paths that an earlier build had written and that are gone now, sorted by bytes.
  public let removed: [String]
  /// How many files and links of others stand in the output.
  public let foreign: Int
  /// How large the site is.
  public let size: SiteSize
  /// SHA-256 of the manifest that now stands in the output.
  public let manifest: Fingerprint
  /// How the new site came into view.
  public let transition: Transition
  /// What an editor should know, all of severity warning: files edited by hand, files rescued.
  public let warnings: [Diagnostic]

  /// How many files the site has.
  public var files: Int { written.count + unchanged + takenOver }

  /// The same with other warnings.
  func with(warnings: [Diagnostic]) -> PublishReport {
    PublishReport(
      written: written, unchanged: unchanged, takenOver: takenOver, removed: removed, foreign: foreign, size: size,
      manifest: manifest, transition: transition, warnings: warnings)
  }
}
