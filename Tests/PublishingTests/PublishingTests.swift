import Cache
import Foundation
import Publishing
import TestSupport
import Testing

/// What holds however the new site comes into view.
@Suite struct PublishingTests {
  static let strategies: [Publisher.Strategy] = [.automatic, .fileByFile]

  @Test(arguments: strategies) func writesExactlyTheFilesOfTheSite(strategy: Publisher.Strategy) throws {
    let folder = try TemporaryFolder()
    try publish(
      ["index.html": "cũ", "van-ban/a/index.html": "a", "chỉ-còn-cũ/x.txt": "x"], to: folder("site"), strategy)
    let report = try publish(
      ["index.html": "mới", "van-ban/a/index.html": "a", "van-ban/b/index.html": "b"], to: folder("site"), strategy)
    let after = try Snapshot(of: folder("site"))
    #expect(
      after.files.mapValues { String(decoding: $0, as: UTF8.self) }
        == ["index.html": "mới", "van-ban/a/index.html": "a", "van-ban/b/index.html": "b"])
    #expect(after.folders == ["van-ban", "van-ban/a", "van-ban/b"])
    #expect(report.written == ["index.html", "van-ban/b/index.html"])
    #expect(report.removed == ["chỉ-còn-cũ/x.txt"])
    #expect(report.unchanged == 1)
    #expect(report.transition == (strategy == .automatic ? .atomic : .fileByFile))
    #expect(report.warnings.isEmpty)
    #expect(try leftovers(in: folder).isEmpty)
  }

  @Test(arguments: strategies) func unchangedFilesKeepInodeAndTime(strategy: Publisher.Strategy) throws {
    let folder = try TemporaryFolder()
    try publish(["a.txt": "a", "b.txt": "b", "d/c.txt": "c"], to: folder("site"), strategy)
    let before = try Snapshot(of: folder("site"))
    try publish(["a.txt": "a", "b.txt": "khác", "d/c.txt": "c"], to: folder("site"), strategy)
    let after = try Snapshot(of: folder("site"))
    for path in ["a.txt", "d/c.txt"] { #expect(after.entries[path] == before.entries[path]) }
    #expect(after.entries["b.txt"]?.inode != before.entries["b.txt"]?.inode)
  }

  @Test(arguments: strategies) func anUnchangedSiteIsNotTouched(strategy: Publisher.Strategy) throws {
    let folder = try TemporaryFolder()
    try publish(["a.txt": "a", "d/c.txt": "c"], to: folder("site"), strategy)
    let before = try Snapshot(of: folder("site"))
    let report = try publish(["a.txt": "a", "d/c.txt": "c"], to: folder("site"), strategy)
    #expect(report.transition == .none)
    #expect(try Snapshot(of: folder("site")) == before)
  }

  @Test(arguments: strategies) func equalSitesHaveEqualBytesWhateverCameBefore(strategy: Publisher.Strategy) throws {
    let (one, two) = (try TemporaryFolder(), try TemporaryFolder())
    let final = ["index.html": "i", "van-ban/a/index.html": "a", "b": "b"]
    try publish(["index.html": "x", "van-ban/z/index.html": "z", "b/c": "c"], to: one("site"), strategy)
    try publish(final, to: one("site"), strategy)
    try publish(final, to: two("site"))
    let (left, right) = (try Snapshot(of: one("site")), try Snapshot(of: two("site")))
    #expect(left.entries.mapValues(\.bytes) == right.entries.mapValues(\.bytes))
    #expect(left.entries[".congbo-manifest"] != nil)
  }

  @Test(arguments: strategies) func aFileMayBecomeAFolderAndBack(strategy: Publisher.Strategy) throws {
    let folder = try TemporaryFolder()
    let sites = [["a": "tệp"], ["a/b/c": "sâu"], ["a/b": "giữa"], ["a": "tệp"]]
    for texts in sites {
      try publish(texts, to: folder("site"), strategy)
      let files = try Snapshot(of: folder("site")).files
      #expect(files.mapValues { String(decoding: $0, as: UTF8.self) } == texts)
    }
  }

  @Test(arguments: strategies) func filesWithKnownInputsAreTakenOverUnmade(strategy: Publisher.Strategy) throws {
    let folder = try TemporaryFolder()
    struct Made: Error {}
    func run(_ inputs: [UInt8], version: String, makes: Bool) throws -> PublishReport {
      let file = OutputFile(path: "a", cacheKey: Fingerprint(of: inputs)) {
        if !makes { throw Made() }
        return Array("a".utf8)
      }
      return try Publisher(output: folder("site"), strategy: strategy).publish([file], toolVersion: version)
    }
    #expect(try run([1], version: "1", makes: true).written == ["a"])
    #expect(try run([1], version: "1", makes: false).takenOver == 1)
    #expect(throws: PublishingError.self) { try run([2], version: "1", makes: false) }
    #expect(throws: PublishingError.self) { try run([1], version: "2", makes: false) }
    #expect(try run([2], version: "2", makes: true).unchanged == 1)
    #expect(try run([2], version: "2", makes: false).takenOver == 1)
    try folder.write("site/a", "b")
    #expect(throws: PublishingError.self) { try run([2], version: "2", makes: false) }
    #expect(try folder.read("site/a") == "b")
  }

  @Test(arguments: strategies) func anErrorInOneFileLeavesTheOldSite(strategy: Publisher.Strategy) throws {
    let folder = try TemporaryFolder()
    try publish(["a": "a", "b": "b"], to: folder("site"), strategy)
    let before = try Snapshot(of: folder("site"))
    struct Wrong: Error, Equatable { let number: Int }
    let files = (0..<500).map { number in
      OutputFile(path: "f\(number)") {
        if number == 77 || number == 78 || number == 400 { throw Wrong(number: number) }
        return Array("\(number)".utf8)
      }
    }
    let error = #expect(throws: PublishingError.self) {
      try Publisher(output: folder("site"), strategy: strategy).publish(files, toolVersion: "1")
    }
    #expect(error?.cause?.path == "f77")
    #expect(error?.cause?.error as? Wrong == Wrong(number: 77))
    let after = try Snapshot(of: folder("site"))
    #expect(after == before)
    #expect(try leftovers(in: folder).isEmpty)
  }

  @Test(arguments: strategies) func removedAndEditedFilesOfOursAreMadeAgain(strategy: Publisher.Strategy) throws {
    let folder = try TemporaryFolder()
    try publish(["a": "a", "b": "b", "c": "c"], to: folder("site"), strategy)
    try FileManager.default.removeItem(atPath: folder("site/a"))
    try folder.write("site/b", "B")  // Same size.
    let report = try publish(["a": "a", "b": "b", "c": "c"], to: folder("site"), strategy)
    #expect(report.written == ["a", "b"])
    #expect(report.warnings.map(\.id) == [.outputEditReplaced])
    #expect(try folder.read("site/b") == "b")
  }

  @Test func theFirstErrorsOfPathsAreAllReported() throws {
    let folder = try TemporaryFolder()
    let bad = ["", "/a", "a//b", "a/", "../a", "a/./b", ".congbo/x", ".congbo-manifest", "a\0b"]
    for path in bad {
      let ids = try refusal { try publish([path: "x"], to: folder("site")) }
      #expect(ids == ["output-path-invalid"], "\(path)")
    }
    let twice = [OutputFile(path: "a") { [1] }, OutputFile(path: "a") { [2] }]
    #expect(
      try refusal { try Publisher(output: folder("site")).publish(twice, toolVersion: "1") } == [
        "output-path-collision"
      ])
    #expect(try refusal { try publish(["a": "1", "a/b/c": "2"], to: folder("site")) } == ["output-path-collision"])
    #expect(!folder.exists("site"))
  }

  @Test func aLinkedOutputIsFollowedAndFoldersAboveAreMade() throws {
    let folder = try TemporaryFolder()
    try publish(["a": "1"], to: folder("x/y/real"))
    try FileManager.default.createSymbolicLink(atPath: folder("site"), withDestinationPath: "x/y/real")
    try publish(["a": "2"], to: folder("site"))
    #expect(try folder.read("x/y/real/a") == "2")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder("site")) == "x/y/real")
  }

  @Test func accessRightsOfFoldersStay() throws {
    let folder = try TemporaryFolder()
    try publish(["a/b": "1"], to: folder("site"))
    for (path, mode) in [("site", 0o2750), ("site/a", 0o711)] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder(path))
    }
    try publish(["a/b": "2"], to: folder("site"))
    let after = try Snapshot(of: folder.path)
    #expect(after.entries["site"]?.mode == 0o2750)
    #expect(after.entries["site/a"]?.mode == 0o711)
  }

  @Test func progressReachesTheNumberOfFiles() async throws {
    let folder = try TemporaryFolder()
    let files = (0..<300).map { number in OutputFile(path: "f\(number)") { [UInt8(number & 255)] } }
    await confirmation(expectedCount: 1...) { reached in
      _ = try? Publisher(output: folder("site")).publish(files, toolVersion: "1") { if $0 == 300 { reached() } }
    }
  }
}
