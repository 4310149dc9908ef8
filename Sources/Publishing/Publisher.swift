import Archiving
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
  /// Whether files of an earlier build are taken over where their inputs are the same.
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

  private let output: String
  private let lockTimeout: Duration
  private let strategy: Strategy

  /// A publisher into a folder, which need not exist; if it is a symbolic link, into its target.
  ///
  /// - Parameters:
  ///   - output: the path of the folder.
  ///   - lockTimeout: how long to wait for another build that publishes into the same parent folder.
  ///   - strategy: how the new site comes into view.
  public init(output: String, lockTimeout: Duration = .seconds(60), strategy: Strategy = .automatic) {
    self.output = output
    self.lockTimeout = lockTimeout
    self.strategy = strategy
  }

  /// Makes the files, on all cores, and brings them into view.
  ///
  /// `contents` of the files are called in about the order of the list; when several throw, the error of the first in
  /// the list is reported.
  ///
  /// - Parameters:
  ///   - files: the whole site; whatever else an earlier build wrote is removed.
  ///   - toolVersion: files of another version are never taken over by their inputs.
  ///   - trust: which output's files may be taken over by their inputs.
  ///   - preparation: what ``prepare()`` gave; used once.
  ///   - progress: called now and then, from any thread, with the number of files made so far.
  /// - Throws: ``PublishingError``; it tells what stands in the output then.
  public func publish(
    _ files: [OutputFile], toolVersion: String, trust: Trust = .version, preparation: Preparation? = nil,
    progress: (@Sendable (Int) -> Void)? = nil
  ) throws(PublishingError) -> PublishReport {
    try diagnosed {
      let paths = { Result { try Site(files, toolVersion: toolVersion) } }
      if let preparation {
        let (site, place) = (try paths().get(), preparation.place)
        return try withExtendedLifetime(preparation) {
          guard let stock = try? preparation.stock() else {
            return try publish(site, trust, place, Stock(of: place), progress)
          }
          return try publish(site, trust, place, assuming: stock, progress)
        }
      }
      let place = try OutputPlace(output)
      let (site, taken) = Parallel.both(
        paths, { Result { (try place.lock(waitingUpTo: lockTimeout), try Stock(of: place)) } })
      let (lock, stock) = try taken.get()
      return try withExtendedLifetime(lock) { try publish(site.get(), trust, place, stock, progress) }
    }
  }

  /// Removes what killed builds left half made, beside the output and in it, so that it does not lie there until one
  /// publishes again. Waits for nobody: where another build is at work, or anything is in the way, nothing is done.
  public func sweep() {
    guard OutputPlace.hasParent(output), let place = try? OutputPlace(output),
      let lock = try? place.lock(waitingUpTo: .zero)
    else { return }
    withExtendedLifetime(lock) {
      for name in (try? Leftovers.halves(beside: place)) ?? [] { try? Leftovers.discard(name, at: place) }
      guard let folder = (try? place.open()) ?? nil,
        let staging = try? Folder(opening: ReservedName.inPlaceStaging, in: folder)
      else { return }
      try? Leftovers.empty(staging)
      _ = try? folder.removeFolder(ReservedName.inPlaceStaging)
    }
  }

  /// What publishing has to know of the output, and the lock that keeps other builds away from it as long as this is in
  /// use.
  public final class Preparation: Sendable {
    fileprivate let place: OutputPlace
    fileprivate let inventory: Inventory
    private let leftovers: Parallel.Started<Result<[Leftovers.Found], any Error>>
    private let lock: Folder

    // Other work uses the cores. One walk comes after the other, each on one core: a core that the other work leaves for a
    // moment, which it does to its end, is all that is asked for.
    fileprivate init(_ place: OutputPlace) throws {
      self.place = place
      lock = try place.lock(waitingUpTo: .zero)
      inventory = try Inventory(of: place, width: 1)
      let tree = inventory.tree
      leftovers = Parallel.start { Result { try Leftovers.find(beside: place, tree, width: 1) } }
    }

    fileprivate func stock() throws -> Stock { Stock(inventory: inventory, beside: try leftovers.result().get()) }
  }

  /// Takes stock of the output before the files of the site are known, so that a build can do both at once. Nothing is
  /// changed.
  ///
  /// - Returns: nil where there is no output yet.
  /// - Throws: ``PublishingError``, also at once where another build publishes: publishing may wait for it.
  public func prepare() throws(PublishingError) -> Preparation? {
    try diagnosed { OutputPlace.isThere(output) ? try Preparation(OutputPlace(output)) : nil }
  }

  /// Publishes with stock that was taken some time ago. Others may have worked there since: one look at each entry tells,
  /// while files are made. Then, before anything is changed, all begins anew with stock taken now, under the same lock.
  private func publish(
    _ site: Site, _ trust: Trust, _ place: OutputPlace, assuming stock: Stock, _ progress: (@Sendable (Int) -> Void)?
  ) throws -> PublishReport {
    func anew() throws -> PublishReport { try publish(site, trust, place, Stock(of: place), progress) }
    // What is cleared away may leave something in the output, which then is not as it was found.
    if try !stock.leftovers.isEmpty || !stock.hasSameFolders(at: place) { return try anew() }
    let look = Parallel.start { Result { try stock.isTrue(of: place) } }
    var isTrue: Bool?
    func confirm() throws {
      if isTrue == nil { isTrue = try look.result().get() }
      if isTrue == false { throw Outdated() }
    }
    do {
      return try publish(site, trust, place, stock.inventory, stock.previous, progress, confirm)
    } catch let failure {
      // What failed before may have failed because of that.
      do { try confirm() } catch is Outdated { return try anew() }
      throw failure
    }
  }

  /// The stock is not what stands in the output.
  private struct Outdated: Error {}

  /// Publishes with stock that was taken now.
  private func publish(
    _ site: Site, _ trust: Trust, _ place: OutputPlace, _ stock: Stock, _ progress: (@Sendable (Int) -> Void)?
  ) throws -> PublishReport {
    let warnings = try Leftovers.clear(stock.leftovers, at: place, beside: stock.inventory)
    return try telling(warnings) {
      // What was rescued lies in the output now.
      let inventory = try warnings.isEmpty ? stock.inventory : Inventory(of: place)
      return try publish(site, trust, place, inventory, stock.previous, progress) {}
    }
  }

  /// What was done before, and has to be told whether publishing succeeds or not.
  private func telling(_ warnings: [Diagnostic], _ body: () throws -> PublishReport) throws -> PublishReport {
    if warnings.isEmpty { return try body() }
    do {
      let report = try diagnosed(body)
      return report.with(warnings: warnings + report.warnings)
    } catch {
      throw PublishingError(error.diagnostics + warnings, cause: error.cause, output: error.output)
    }
  }

  /// - Parameter confirm: asked before anything in the output is changed; throws where the stock is outdated.
  private func publish(
    _ site: Site, _ trust: Trust, _ place: OutputPlace, _ inventory: Inventory, _ previous: PreviousSite?,
    _ progress: (@Sendable (Int) -> Void)?, _ confirm: () throws -> Void
  ) throws -> PublishReport {
    let trusted = site.trusting(trust.holds(inventory.manifestBytes))
    do {
      if strategy == .fileByFile, inventory.folder != nil { throw ExchangeUnavailable() }
      let report = try WholeSwap(
        site: trusted, place: place, inventory: inventory, previous: previous, progress: progress
      ).run(confirm)
      return report.with(
        warnings: report.warnings, holding: [site, inventory.tree, inventory.manifest, previous?.tree])
    } catch is ExchangeUnavailable {
      try confirm()
      let stock = Stock(inventory: inventory, beside: try Leftovers.find(beside: place, inventory.tree))
      var warnings = try Leftovers.clear(stock.leftovers, at: place, beside: inventory)
      if let previous = stock.previous, let folder = inventory.folder {
        warnings += try Leftovers.retire(
          previous.name, previous.folder, scanned: previous.tree, replacedBy: folder, at: place)
      }
      return try telling(warnings) {
        let now = try warnings.isEmpty ? inventory : Inventory(of: place)
        return try FileByFile(site: trusted, place: place, inventory: now, progress: progress).run()
      }
    }
  }

  private func diagnostic(of error: any Error, _ state: PublishingError.OutputState) -> Diagnostic {
    if let failure = error as? IOFailure { return failure.diagnostic(output: output, state) }
    return Diagnostic(.outputIO, at: nil, "Lỗi hệ thống khi xuất bản: \(error)", note: state.sentence(output))
  }

  /// Gives whatever fails its diagnostic.
  private func diagnosed<Result>(_ body: () throws -> Result) throws(PublishingError) -> Result {
    do {
      return try body()
    } catch let error as PublishingError {
      throw error
    } catch let unfinished as Unfinished {
      throw PublishingError([diagnostic(of: unfinished.failure, unfinished.state)], output: unfinished.state)
    } catch {
      throw PublishingError([diagnostic(of: error, .untouched)])
    }
  }
}

extension Publisher {
  /// The report of a build that would change nothing: what stands in the output is, untouched, what a build left there.
  ///
  /// - Parameters:
  ///   - manifest: the SHA-256 that ``PublishReport/manifest`` gave of that build.
  ///   - preparation: what ``prepare()`` gave just now.
  /// - Returns: nil where anything differs, or cannot be known; only a build can tell then.
  public func standing(manifest: Fingerprint, preparation: Preparation? = nil) -> PublishReport? {
    guard let inventory = try? preparation?.inventory ?? Inventory(of: OutputPlace(output)),
      !inventory.manifestBytes.isEmpty, Fingerprint(of: inventory.manifestBytes) == manifest,
      inventory.manifest.pending.isEmpty
    else { return nil }
    let entries = inventory.manifest.entries
    for path in entries.keys {
      guard let stamp = inventory.tree.files[path], (try? inventory.isIntact(path, stamp)) == true else { return nil }
    }
    return PublishReport(
      written: [], unchanged: 0, takenOver: entries.count, removed: [],
      foreign: inventory.tree.files.keys.count { entries[$0] == nil && $0 != ReservedName.manifest },
      bytes: entries.values.reduce(0) { $0 + $1.size }, manifest: manifest, transition: .none, warnings: [])
  }
}

/// The files of a site, with paths that are sound and do not collide.
struct Site: Sendable {
  let files: [OutputFile]
  /// The paths of `files`, in the same order.
  let paths: [RelativePath]
  /// Index in `files` by path.
  let index: [RelativePath: Int]
  /// The folders above the files.
  let folders: Set<RelativePath>
  let toolVersion: String
  /// Whether files of the earlier build may be taken over by their inputs.
  private(set) var isTrusting = true

  /// The same with or without trust in the earlier build.
  func trusting(_ trust: Bool) -> Site {
    var site = self
    site.isTrusting = trust
    return site
  }

  /// Checks all paths; every problem is reported.
  init(_ files: [OutputFile], toolVersion: String) throws(PublishingError) {
    self.files = files
    self.toolVersion = toolVersion
    var problems: [Diagnostic] = []
    let checked = Parallel.map(files.count, grain: 256) { number in
      let path = files[number].path
      return (RelativePath.objection(to: path), RelativePath(path.utf8.contains(0) ? "" : path))
    }
    let paths = checked.map(\.1)
    var index: [RelativePath: Int] = [:]
    index.reserveCapacity(files.count)
    for (number, file) in files.enumerated() {
      if let objection = checked[number].0 {
        problems.append(
          Diagnostic(.outputPathInvalid, at: nil, "Đường dẫn xuất bản «\(file.path)» không hợp lệ: \(objection)"))
      }
      if index.updateValue(number, forKey: paths[number]) != nil {
        problems.append(
          Diagnostic(
            .outputPathCollision, at: nil, "Hai trang cùng muốn ghi vào «\(file.path)»",
            fix: "Đổi slug hoặc alias của một trong hai"))
      }
    }
    var seen: Set<RelativePath> = []
    seen.reserveCapacity(paths.count)
    for path in paths {
      var above = path.parent
      while let folder = above, seen.insert(folder).inserted {
        if index[folder] != nil {
          problems.append(
            Diagnostic(
              .outputPathCollision, at: nil,
              "«\(folder.text)» vừa phải là tệp, vừa phải là thư mục chứa «\(path.text)»",
              fix: "Đổi slug hoặc alias của một trong hai"))
        }
        above = folder.parent
      }
    }
    if !problems.isEmpty { throw PublishingError(problems) }
    self.paths = paths
    self.index = index
    folders = seen
  }
}
