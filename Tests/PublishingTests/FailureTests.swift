import Foundation
import Publishing
import TestSupport
import Testing

/// The machine says no: the old site stays, and the message is clear.
@Suite struct FailureTests {
  @Test func anOutputBelowAFileIsRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write("tep", "t")
    #expect(try refusal { try publish(["a": "1"], to: folder("tep/site")) } == ["output-not-a-folder"])
    #expect(try refusal { try publish(["a": "1"], to: folder("tep")) } == ["output-not-a-folder"])
    #expect(try folder.read("tep") == "t")
  }

  @Test func aLinkToNowhereIsRefused() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(atPath: folder("site"), withDestinationPath: "khong-co")
    #expect(try refusal { try publish(["a": "1"], to: folder("site")) } == ["output-dangling-link"])
  }

  @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
  func aFolderWithoutPermissionIsRefused() throws {
    let folder = try TemporaryFolder()
    try publish(["a": "1"], to: folder("x/site"))
    for path in ["x/site", "x"] { chmod(folder(path), 0o555) }
    defer { for path in ["x", "x/site"] { chmod(folder(path), 0o755) } }
    #expect(try refusal { try publish(["a": "2"], to: folder("x/site")) } == ["output-not-permitted"])
    #expect(try folder.read("x/site/a") == "1")
  }

  @Test(.enabled(if: Mount.isPossible, "mounting needs root")) func aFullDiskLeavesTheOldSite() throws {
    let mount = try Mount(options: "size=256k")
    try publish(["a": "cũ", "b": "cũ"], to: mount.folder("site"))
    let before = try Snapshot(of: mount.folder.path)
    let big = String(repeating: "x", count: 50_000)
    let texts = Dictionary(uniqueKeysWithValues: (0..<20).map { ("f\($0)", big + "\($0)") })
    let error = #expect(throws: PublishingError.self) { try publish(texts, to: mount.folder("site")) }
    #expect(error?.diagnostics.map(\.id) == [.outputDiskFull])
    #expect(error?.diagnostics.first?.note?.contains("vẫn nguyên vẹn") == true)
    let after = try Snapshot(of: mount.folder.path)
    #expect(after.entries.filter { $0.value.kind == "file" } == before.entries.filter { $0.value.kind == "file" })
    #expect(try publish(["a": "mới"], to: mount.folder("site")).transition == .atomic)
  }

  @Test(.enabled(if: Mount.isPossible, "mounting needs root")) func aReadOnlyDiskLeavesTheOldSite() throws {
    let mount = try Mount(options: "size=1m")
    try publish(["a": "cũ"], to: mount.folder("site"))
    try mount.remountReadOnly()
    #expect(try refusal { try publish(["a": "mới"], to: mount.folder("site")) } == ["output-read-only"])
    #expect(try mount.folder.read("site/a") == "cũ")
  }

  @Test(.enabled(if: Mount.isPossible, "mounting needs root")) func aMountPointIsPublishedFileByFile() throws {
    let mount = try Mount(options: "size=1m")
    #expect(try publish(["a": "1", "b": "1"], to: mount.folder.path).transition == .fileByFile)
    #expect(try publish(["a": "2"], to: mount.folder.path).transition == .fileByFile)
    let files = try Snapshot(of: mount.folder.path).files
    #expect(files == ["a": Array("2".utf8)])
  }

  /// Where files are replaced one by one, what is said after a failure is what stands there.
  @Test(.enabled(if: Mount.isPossible, "mounting needs root")) func aMixtureIsCalledOne() throws {
    let mount = try Mount(options: "size=8m,nr_inodes=60")
    let old = Dictionary(uniqueKeysWithValues: (0..<10).map { ("\($0)/a.html", "cũ") })
    try publish(old, to: mount.folder.path)
    // In the way of the last page stands a folder of others, which cannot be replaced by a file.
    let new = old.mapValues { _ in "mới" }
    try FileManager.default.removeItem(atPath: mount.folder("9/a.html"))
    let publisher = Publisher(output: mount.folder.path)
    var failure: PublishingError?
    do {
      _ = try publisher.publish(
        site(new).map { file in
          OutputFile(path: file.path, cacheKey: nil) {
            // After the output was scanned, while files are made.
            if file.path.hasPrefix("9") {
              try FileManager.default.createDirectory(
                atPath: mount.folder("9/a.html/x"), withIntermediateDirectories: true)
            }
            return try file.contents()
          }
        }, toolVersion: "1")
    } catch { failure = error }
    #expect(failure?.output == .mixed)
    #expect(failure?.diagnostics.first?.note?.contains("đang lẫn trang cũ và trang mới") == true)
    #expect(try mount.folder.read("0/a.html") == "mới")
    // The next one completes it.
    try FileManager.default.removeItem(atPath: mount.folder("9/a.html"))
    try publish(new, to: mount.folder.path)
    #expect(try Snapshot(of: mount.folder.path).files == new.mapValues { Array($0.utf8) })
  }

  @Test func whatAKilledBuildLeftGoesBeforeAnythingIsPublished() throws {
    let folder = try TemporaryFolder()
    try publish(["a": "1"], to: folder("site"))
    try publish(["a": "2"], to: folder("site"))
    let before = try Snapshot(of: folder.path)
    try folder.write(".congbo-staging-site-0/nua/a.html", "nửa chừng")
    try folder.write("site/.congbo-staging/nua/a.html", "nửa chừng")
    try folder.write(".congbo-staging-khac-0/a.html", "của nơi khác")
    Publisher(output: folder("site")).removeUnfinished()
    #expect(!folder.exists(".congbo-staging-site-0") && !folder.exists("site/.congbo-staging"))
    #expect(folder.exists(".congbo-staging-khac-0/a.html"))
    // The previous site stays: the next build is made out of it.
    try FileManager.default.removeItem(atPath: folder(".congbo-staging-khac-0"))
    #expect(try Snapshot(of: folder.path).files == before.files)
    #expect(try keptNames(in: folder).count == 1)
  }

  @Test func aSweepMakesNothingAndWaitsForNobody() throws {
    let folder = try TemporaryFolder()
    Publisher(output: folder("khong/co/site")).removeUnfinished()
    #expect(!folder.exists("khong"))
    try folder.write(".congbo-staging-site-0/a.html", "nửa chừng")
    Publisher(output: folder("site")).removeUnfinished()
    #expect(!folder.exists(".congbo-staging-site-0") && !folder.exists("site"))
  }
}

/// A small memory file system over a temporary folder.
final class Mount: Sendable {
  let folder: TemporaryFolder

  static let isPossible: Bool = {
    guard getuid() == 0, let probe = try? Mount(options: "size=64k") else { return false }
    return probe.folder.path.isEmpty == false
  }()

  struct Failed: Error {}

  init(options: String) throws {
    folder = try TemporaryFolder()
    try Self.run(["mount", "-t", "tmpfs", "-o", options, "congbo-test", folder.path])
  }

  deinit { try? Self.run(["umount", folder.path]) }

  func remountReadOnly() throws { try Self.run(["mount", "-o", "remount,ro", folder.path]) }

  private static func run(_ command: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw Failed() }
  }
}

/// Two builds at once.
@Suite struct ConcurrentBuildTests {
  @Test func theSecondWaitsAndTheLastWins() async throws {
    let folder = try TemporaryFolder()
    let sites = (0..<6).map { GeneratedSite(version: $0, count: 80) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for site in sites {
        group.addTask {
          let files = site.files.map { file in OutputFile(path: file.path) { file.bytes } }
          _ = try await onThread { try Publisher(output: folder("site")).publish(files, toolVersion: "1") }
        }
      }
      try await group.waitForAll()
    }
    let files = try Snapshot(of: folder("site")).files
    #expect(sites.contains { $0.byPath == files })
    #expect(try leftovers(in: folder).isEmpty)
  }

  @Test func theSecondRefusesWhenItHasWaitedLongEnough() throws {
    let folder = try TemporaryFolder()
    try publish(["a": "1"], to: folder("site"))
    let outer = OutputFile(path: "a") {
      let inner = Publisher(output: folder("site"), lockTimeout: .milliseconds(60))
      let ids = try refusal { try inner.publish(site(["a": "3"]), toolVersion: "1") }
      return Array(ids.joined().utf8)
    }
    _ = try Publisher(output: folder("site")).publish([outer], toolVersion: "1")
    #expect(try folder.read("site/a") == "output-busy")
  }
}
