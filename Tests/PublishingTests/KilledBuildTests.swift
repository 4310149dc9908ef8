import Foundation
import Publishing
import TestSupport
import Testing

/// Builds that end at any moment.
@Suite(.serialized) struct KilledBuildTests {
  /// Starts the fixture, lets it publish version after version, and kills it at a random moment.
  func killOne(
    _ folder: TemporaryFolder, from version: Int, after microseconds: Int, _ strategy: String
  ) async throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try fixtureExecutable())
    process.arguments = ["loop", folder("site"), "60", "\(version)", strategy]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let pid = process.processIdentifier
    try await Task.sleep(for: .microseconds(microseconds))
    kill(pid, SIGKILL)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal, "the fixture ended by itself")
  }

  func version(of files: [String: [UInt8]]) throws -> Int {
    let text = String(decoding: try #require(files["index.html"]), as: UTF8.self)
    return try #require(Int(text.dropFirst("version ".count).dropLast()))
  }

  /// With files of others in the output, and without, where the next site is made out of the previous one.
  @Test(arguments: [true, false]) func leaveExactlyTheOldOrExactlyTheNewSite(hasForeign: Bool) async throws {
    let folder = try TemporaryFolder()
    var generator = SeededGenerator(seed: 200)
    try publishVersion(0, to: folder("site"))
    if hasForeign {
      try folder.write("site/.gitignore", "*\n")
      try folder.write("site/van-ban/ghi-chu.txt", "của người khác")
    }
    let foreign = try Snapshot(of: folder("site")).entries
    var seen: Set<Int> = []
    var last = 0
    for _ in 0..<200 {
      try await killOne(folder, from: last + 1, after: .random(in: 2_000...40_000, using: &generator), "automatic")
      let after = try Snapshot(of: folder("site"))
      var files = after.files
      for name in [".gitignore", "van-ban/ghi-chu.txt"] where hasForeign {
        #expect(after.entries[name] == foreign[name])
        files[name] = nil
      }
      let found = try version(of: files)
      #expect(files == GeneratedSite(version: found, count: 60).byPath, "a mixture at version \(found)")
      #expect(found >= last)
      seen.insert(found)
      // The next build succeeds, clears up, and is as if nothing had happened.
      last = found + 1
      try publishVersion(last, to: folder("site"))
      #expect(try leftovers(in: folder).isEmpty)
    }
    #expect(seen.count > 100, "most kills came after at least one publishing")
    let clean = try TemporaryFolder()
    try publishVersion(last, to: clean("site"))
    let manifest = ".congbo-manifest"
    #expect(
      try Snapshot(of: folder("site")).entries[manifest]?.bytes == Snapshot(of: clean("site")).entries[manifest]?.bytes)
  }

  @Test func fileByFileLeaveWholeFilesAndAreCompletedByTheNext() async throws {
    let folder = try TemporaryFolder()
    var generator = SeededGenerator(seed: 201)
    try publishVersion(0, to: folder("site"))
    try folder.write("site/van-ban/ghi-chu.txt", "của người khác")
    let foreign = try Snapshot(of: folder("site")).entries["van-ban/ghi-chu.txt"]
    var last = 0
    for _ in 0..<100 {
      try await killOne(folder, from: last + 1, after: .random(in: 2_000...40_000, using: &generator), "file-by-file")
      let killed = try Snapshot(of: folder("site"))
      let found = try version(of: killed.files)
      #expect(killed.files.count > 1)
      let possible = (max(0, last)...(found + 2)).map { GeneratedSite(version: $0, count: 60).byPath }
      for (path, bytes) in killed.files where path != "van-ban/ghi-chu.txt" {
        #expect(possible.contains { $0[path] == bytes }, "\(path) is not whole")
      }
      last = found + 3
      try publishVersion(last, to: folder("site"), .fileByFile)
      let after = try Snapshot(of: folder("site"))
      var files = after.files
      #expect(after.entries["van-ban/ghi-chu.txt"] == foreign)
      files["van-ban/ghi-chu.txt"] = nil
      #expect(files == GeneratedSite(version: last, count: 60).byPath)
      #expect(after.entries[".congbo-staging"] == nil)
    }
  }

  @discardableResult
  func publishVersion(_ version: Int, to output: String, _ strategy: Publisher.Strategy = .automatic) throws
    -> PublishReport
  {
    let files = GeneratedSite(version: version, count: 60).files.map { file in
      OutputFile(path: file.path) { file.bytes }
    }
    return try Publisher(output: output, strategy: strategy).publish(files, toolVersion: "1")
  }

  @Test func whatCameIntoTheOldSiteAfterTheExchangeIsRescued() throws {
    let folder = try TemporaryFolder()
    try publish(["a": "1", "b": "1"], to: folder("site"))
    // As a build leaves it that was killed right after its exchange: the old site under the name of the staging folder.
    let copy = try TemporaryFolder(in: folder.path)
    try publish(["a": "2"], to: copy("site"))
    let inode = try #require(try Snapshot(of: folder.path).entries["site"]?.inode)
    try folder.write("site/vua-them.txt", "vừa thêm")
    try folder.write("site/b", "vừa sửa")
    rename(folder("site"), folder(".congbo-staging-site-\(inode)"))
    rename(copy("site"), folder("site"))
    let report = try publish(["a": "3"], to: folder("site"))
    #expect(report.warnings.map(\.id) == [.outputRescued])
    #expect(try folder.read("site/vua-them.txt") == "vừa thêm")
    #expect(try folder.read("site/b") == "vừa sửa")
    #expect(try folder.read("site/a") == "3")
    #expect(try leftovers(in: folder).isEmpty)
  }

  @Test func foldersOfOthersWithSimilarNamesAreNotLeftovers() throws {
    let folder = try TemporaryFolder()
    for name in [".congbo-staging-site-x", ".congbo-staging-site2-5", ".congbo-staging-site-5-6"] {
      try folder.write(name + "/t", "t")
    }
    try publish(["a": "3"], to: folder("site"))
    #expect(try leftovers(in: folder).count == 3)
  }
}
