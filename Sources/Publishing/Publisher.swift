import Cache
import Diagnostics
import Parallel

/// The only place that writes to the output folder.
///
/// **What is promised.** A build shows either the whole old or the whole new site, also when it is killed or the power
/// fails: the new site is put together beside the old one, brought to the disk, and exchanged with it in one step
/// (`renameat2` with `RENAME_EXCHANGE`: ext4, XFS, Btrfs, tmpfs and overlayfs have it). Files of others in the output
/// are carried over by hard link: the same inode, never a copy. Where the output is a mount point, or the file system
/// knows no exchange or no hard links, each file is replaced in one step, pages last, and a killed build leaves a mixture
/// that the next one completes; ``PublishReport/transition`` tells which it was.
///
/// **What is kept.** Beside the output stays the site that was in view before, as hard links of the files that are in view
/// still and of nothing else (see `PreviousSite`); the next site is made out of it.
///
/// **What is owned.** A build replaces and removes only files that its manifest (`.congbo-manifest` in the output) lists.
/// A listed file that was edited by hand is replaced, with a warning, while the site still has its path; once the site
/// no longer has it, it is kept, with a warning. A file of others where the site needs its path is an error.
public struct Publisher: Sendable {
  /// Whether files of an earlier build are taken over where their cache keys are the same.
  public enum Trust: Sendable {
    /// Where the tool's version is the same.
    case version
    /// Where, besides, the output's manifest is the one with this SHA-256, which ``PublishReport/manifest`` gave: then it
    /// is known who made it. With nil all files are made.
    case manifest(Fingerprint?)

    func holds(_ manifest: [UInt8]) -> Bool {
      switch self {
      case .version: true
      case .manifest(let wanted): wanted == Fingerprint(of: manifest)
      }
    }
  }

  /// How the new site comes into view.
  public enum Strategy: Sendable {
    /// In one step where the file system can, else file by file.
    case automatic
    /// File by file always.
    case fileByFile
  }

  let output: String
  private let lockTimeout: Duration
  private let strategy: Strategy
  private let untilExit: UntilExit?

  /// A publisher into a folder, which need not exist; if it is a symbolic link, into its target.
  ///
  /// - Parameters:
  ///   - output: the path of the folder.
  ///   - lockTimeout: how long to wait for another build that publishes into the same parent folder.
  ///   - strategy: how the new site comes into view.
  ///   - untilExit: what a process that ends soon has.
  public init(
    output: String, lockTimeout: Duration = .seconds(60), strategy: Strategy = .automatic, untilExit: UntilExit? = nil
  ) {
    self.output = output
    self.lockTimeout = lockTimeout
    self.strategy = strategy
    self.untilExit = untilExit
  }

  /// Makes the files, on all cores, and brings them into view.
  ///
  /// `contents` of the files are called in about the order of the list; when several throw, the error of the first in
  /// the list is reported.
  ///
  /// - Parameters:
  ///   - files: the whole site; whatever else an earlier build wrote is removed.
  ///   - toolVersion: files of another version are never taken over by their cache keys.
  ///   - trust: which output's files may be taken over by their cache keys.
  ///   - scan: what ``scanEarly()`` gave; used once.
  ///   - progress: called now and then, from any thread, with the number of files made so far.
  ///   - objections: asked when all files are made and nothing has changed: errors that keep a site of this size out of view.
  /// - Throws: ``PublishingError``; it tells what stands in the output then.
  public func publish(
    _ files: [OutputFile], toolVersion: String, trust: Trust = .version, scan: EarlyScan? = nil,
    progress: (@Sendable (Int) -> Void)? = nil,
    objections: @escaping @Sendable (SiteSize) -> [Diagnostic] = { _ in [] }
  ) throws(PublishingError) -> PublishReport {
    try PublishingError.diagnosed(output) {
      func run(_ site: OutputFiles, at location: OutputLocation) -> PublishingRun {
        PublishingRun(
          site: site, trust: trust, location: location, strategy: strategy, progress: progress, untilExit: untilExit)
      }
      if let scan {
        let run = run(try OutputFiles(files, toolVersion: toolVersion, objections), at: scan.location)
        return try withExtendedLifetime(scan) {
          guard let found = try? scan.found() else { return try run.publish(over: OutputScan(of: scan.location)) }
          return try run.publish(overEarly: found)
        }
      }
      let location = try OutputLocation(output)
      let (site, taken) = Parallel.both(
        { Result { try OutputFiles(files, toolVersion: toolVersion, objections) } },
        { Result { try LockedScan(of: location, waitingUpTo: lockTimeout) } })
      let locked = try taken.get()
      return try withExtendedLifetime(locked.lock) { try run(site.get(), at: location).publish(over: locked.scan) }
    }
  }

  private struct LockedScan: Sendable {
    let lock: Directory
    let scan: OutputScan

    init(of location: OutputLocation, waitingUpTo timeout: Duration) throws {
      lock = try location.lock(waitingUpTo: timeout)
      scan = try OutputScan(of: location)
    }
  }

  /// Removes what killed builds left half made, beside the output and in it, so that it does not lie there until one
  /// publishes again. Waits for nobody: where another build is at work, or anything is in the way, nothing is done.
  public func removeUnfinished() {
    guard OutputLocation.hasParent(output), let location = try? OutputLocation(output),
      let lock = try? location.lock(waitingUpTo: .zero)
    else { return }
    withExtendedLifetime(lock) {
      for name in (try? StagingDirectory.unfinished(beside: location)) ?? [] {
        try? StagingDirectory.discard(name, at: location)
      }
      guard let directory = (try? location.open()) ?? nil,
        let staging = try? Directory(opening: ReservedName.inPlaceStaging, in: directory)
      else { return }
      try? StagingDirectory.empty(staging)
      _ = try? directory.removeDirectory(ReservedName.inPlaceStaging)
    }
  }
}

extension Publisher {
  /// What publishing has to know of the output, and the lock that keeps other builds away from it as long as this is in
  /// use.
  public final class EarlyScan: Sendable {
    fileprivate let location: OutputLocation
    fileprivate let snapshot: OutputSnapshot
    private let staging: Parallel.Started<Result<[StagingDirectory], any Error>>
    private let lock: Directory

    // Other work uses the cores. One walk comes after the other, each on one core: a core that the other work leaves for a
    // moment, which it does to its end, is all that is asked for.
    fileprivate init(_ location: OutputLocation) throws {
      self.location = location
      lock = try location.lock(waitingUpTo: .zero)
      snapshot = try OutputSnapshot(of: location, width: 1)
      let listing = snapshot.listing
      staging = Parallel.start { Result { try StagingDirectory.find(beside: location, listing, width: 1) } }
    }

    fileprivate func found() throws -> OutputScan { OutputScan(snapshot, beside: try staging.result().get()) }
  }

  /// Scans the output before the files of the site are known, so that a build can do both at once. Nothing is changed.
  ///
  /// - Returns: nil where there is no output yet.
  /// - Throws: ``PublishingError``, also at once where another build publishes: publishing may wait for it.
  public func scanEarly() throws(PublishingError) -> EarlyScan? {
    try PublishingError.diagnosed(output) {
      OutputLocation.isThere(output) ? try EarlyScan(OutputLocation(output)) : nil
    }
  }

  /// The report of a build that would change nothing: what stands in the output is, untouched, what a build left there.
  ///
  /// - Parameters:
  ///   - manifest: the SHA-256 that ``PublishReport/manifest`` gave of that build.
  ///   - scan: what ``scanEarly()`` gave just now.
  /// - Returns: nil where anything differs, or cannot be known; only a build can tell then.
  public func unchanged(manifest: Fingerprint, scan: EarlyScan? = nil) -> PublishReport? {
    guard let snapshot = try? scan?.snapshot ?? OutputSnapshot(of: OutputLocation(output)),
      !snapshot.manifestBytes.isEmpty, Fingerprint(of: snapshot.manifestBytes) == manifest,
      snapshot.manifest.pending.isEmpty
    else { return nil }
    let entries = snapshot.manifest.entries
    for path in entries.keys {
      guard let status = snapshot.listing.files[path], (try? snapshot.isIntact(path, status)) == true else {
        return nil
      }
    }
    return PublishReport(
      written: [], unchanged: 0, takenOver: entries.count, removed: [],
      foreign: snapshot.listing.files.keys.count { entries[$0] == nil && $0 != ReservedName.manifest },
      size: SiteSize(of: entries), manifest: manifest, transition: .none, warnings: [])
  }
}
