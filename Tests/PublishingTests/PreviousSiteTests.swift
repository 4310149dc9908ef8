import Foundation
import Publishing
import TestSupport
import Testing

/// The site before the one in view is kept beside the output, and the next one is made out of it.
@Suite struct PreviousSiteTests {
  /// The folder that is kept beside the output.
  func kept(in folder: TemporaryFolder) throws -> String? {
    try keptNames(in: folder).first.map { folder($0) }
  }

  @Test func theNextSiteIsMadeOutOfIt() throws {
    let folder = try TemporaryFolder()
    var inodes: [UInt64] = []
    for version in 1...5 {
      try publish(["a/x": "\(version)", "b/y": "1", "c/\(version)": "c"], to: folder("site"))
      inodes.append(try #require(try Snapshot(of: folder.path).entries["site"]?.inode))
      let site = try Snapshot(of: folder("site"))
      #expect(site.files == ["a/x": Array("\(version)".utf8), "b/y": [0x31], "c/\(version)": [0x63]])
      #expect(site.folders == ["a", "b", "c"])
    }
    // Two folders take turns.
    #expect(Set(inodes).count == 2 && inodes[0] == inodes[2] && inodes[1] == inodes[3] && inodes[0] == inodes[4])
  }

  @Test func itHoldsOnlyLinksOfWhatIsInView() throws {
    let folder = try TemporaryFolder()
    try publish(["a": "1", "b": "1", "rút/lại": "không còn"], to: folder("site"))
    try folder.write("site/.gitignore", "*")
    try folder.write("site/tai-len/x", "của người khác")
    try publish(["a": "2", "b": "1"], to: folder("site"))
    let site = try Snapshot(of: folder("site"))
    let before = try Snapshot(of: try #require(try kept(in: folder)))
    // What was replaced or withdrawn is gone from the disk, and what is of others stands in one place.
    #expect(before.files.keys.sorted() == ["b"])
    #expect(before.entries["b"]?.inode == site.entries["b"]?.inode)
    #expect(before.entries["tai-len"] == nil)
    #expect(try folder.read("site/tai-len/x") == "của người khác")
  }

  @Test func notEvenTheNamesOfWhatWasWithdrawnStay() throws {
    let folder = try TemporaryFolder()
    try publish(
      ["a": "1", "d/b": "1", "d/rút/lại/index.html": "không còn", "rút-nốt/tệp.pdf": "x"], to: folder("site"))
    try publish(["a": "2", "d/b": "1"], to: folder("site"))
    let kept = try #require(try keptNames(in: folder).first)
    #expect(try Snapshot(of: folder(kept)).folders == ["d"])
    let manifest = try folder.read(kept + "/.congbo-manifest")
    #expect(manifest.contains(" d/b\n") && !manifest.contains("rút"))
    // The next site is made out of it as ever.
    try publish(["a": "2", "d/b": "2", "d/rút/lại/index.html": "lại có"], to: folder("site"))
    #expect(try folder.read("site/d/rút/lại/index.html") == "lại có")
    #expect(try leftovers(in: folder).isEmpty)
  }

  @Test func mayBeRemovedAtAnyTime() throws {
    let folder = try TemporaryFolder()
    for version in 1...4 {
      try publish(["a/x": "\(version)", "b": "b"], to: folder("site"))
      if let kept = try kept(in: folder) { try FileManager.default.removeItem(atPath: kept) }
    }
    #expect(try folder.read("site/a/x") == "4")
    #expect(try folder.read("site/b") == "b")
  }

  @Test func whatSomeonePutThereIsRescued() throws {
    let folder = try TemporaryFolder()
    for version in 1...2 { try publish(["a": "\(version)", "b": "b"], to: folder("site")) }
    let kept = try #require(try keptNames(in: folder).first)
    try folder.write(kept + "/d/của-tôi.txt", "đừng mất")
    let report = try publish(["a": "3", "b": "b"], to: folder("site"))
    #expect(report.warnings.map(\.id) == [.outputRescued])
    #expect(try folder.read("site/d/của-tôi.txt") == "đừng mất")
    #expect(try folder.read("site/a") == "3")
    #expect(try leftovers(in: folder).isEmpty)
  }

  @Test(arguments: [false, true])
  func aFileThatSomeoneReplacedThereIsRescuedAndNotTakenForOurs(isPrepared: Bool) throws {
    let folder = try TemporaryFolder()
    for version in 1...2 { try publish(["a": "\(version)", "c/b": "b"], to: folder("site")) }
    let kept = try #require(try keptNames(in: folder).first)
    try FileManager.default.removeItem(atPath: folder(kept + "/c/b"))
    try folder.write(kept + "/c/b", "x")
    let publisher = Publisher(output: folder("site"))
    let report = try publisher.publish(
      site(["a": "3", "c/b": "b"]), toolVersion: "1", scan: isPrepared ? publisher.scanEarly() : nil)
    #expect(report.warnings.map(\.id) == [.outputRescued])
    #expect(try folder.read("site/a") == "3" && folder.read("site/c/b") == "b")
    #expect(try folder.read("site/c/b.congbo-giu-lai-1") == "x")
    #expect(try leftovers(in: folder).isEmpty)
  }

  @Test func whatIsRescuedIsNeitherReplacedNorForgottenWherePublishingFails() throws {
    let folder = try TemporaryFolder()
    struct Broken: Error {}
    for strategy in [Publisher.Strategy.automatic, .fileByFile] {
      for version in 1...2 { try publish(["a": "\(version)", "c/b": "b"], to: folder("site")) }
      let kept = try #require(try keptNames(in: folder).first)
      try folder.write(kept + "/c/new", "của tôi")
      // The new site wants the very path.
      #expect(
        try refusal { try publish(["a": "3", "c/b": "b", "c/new": "3"], to: folder("site"), strategy) } == [
          "output-foreign-file", "output-rescued",
        ])
      #expect(try folder.read("site/c/new") == "của tôi" && folder.read("site/a") == "2")
      try publish(["a": "4", "c/b": "b"], to: folder("site"))
      // A page cannot be made.
      try folder.write(try #require(try keptNames(in: folder).first) + "/c/other", "cũng của tôi")
      let broken = OutputFile(path: "a", cacheKey: nil) { throw Broken() }
      #expect(
        try refusal {
          try Publisher(output: folder("site"), strategy: strategy).publish(
            [broken] + site(["c/b": "b"]), toolVersion: "1")
        } == ["output-rescued"])
      #expect(try folder.read("site/c/other") == "cũng của tôi" && folder.read("site/a") == "4")
      try FileManager.default.removeItem(atPath: folder("site"))
    }
  }

  @Test func aFileRemovedByHandComesBackAndOneOfOthersDoesNot() throws {
    let folder = try TemporaryFolder()
    try publish(["a": "1", "b": "b"], to: folder("site"))
    try folder.write("site/nguoi-khac", "x")
    try publish(["a": "2", "b": "b"], to: folder("site"))
    for name in ["b", "nguoi-khac"] { try FileManager.default.removeItem(atPath: folder("site/" + name)) }
    let report = try publish(["a": "3", "b": "b"], to: folder("site"))
    #expect(report.written == ["a", "b"] && report.warnings.isEmpty)
    #expect(try Snapshot(of: folder("site")).files == ["a": [0x33], "b": [0x62]])
  }

  @Test func accessRightsFollowTheSiteInView() throws {
    let folder = try TemporaryFolder()
    func mode(_ path: String) throws -> UInt32? { try Snapshot(of: folder.path).entries[path]?.mode }
    try publish(["a/x": "1"], to: folder("site"))
    let plain = try #require(try mode("site/a"))
    for (version, wanted) in [(2, 0o711 as UInt32), (3, plain), (4, 0o750), (5, 0o750)] {
      for path in ["site", "site/a"] { chmod(folder(path), mode_t(wanted)) }
      try publish(["a/x": "\(version)"], to: folder("site"))
      #expect(try mode("site/a") == wanted && mode("site") == wanted, "version \(version)")
    }
  }

  /// Random sites one after the other, with edits, losses and files of others between: always as if published anew.
  @Test(arguments: [1 as UInt64, 2, 3, 4])
  func manySitesOneAfterTheOtherAreEachWhole(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    var foreign: [String: [UInt8]] = [:]
    for step in 0..<80 {
      var texts: [String: String] = [:]
      for name in ["a", "b", "c/d", "c/e", "f/g/h", "f/g/i", "j"] where Bool.random(using: &random) {
        let isFolder = Int.random(in: 0..<5, using: &random) == 0
        texts[isFolder ? name + "/index.html" : name] = "\(name) \(Int.random(in: 0..<3, using: &random))"
      }
      texts["k"] = "\(step)"
      let report = try publish(texts, to: folder("site"))
      let site = try Snapshot(of: folder("site"))
      var wanted = texts.mapValues { Array($0.utf8) }
      // An edited file that the site no longer has stays, as one of others.
      for path in site.files.keys where wanted[path] == nil {
        #expect(foreign[path] != nil, "step \(step): \(path)")
      }
      wanted.merge(foreign) { own, _ in own }
      #expect(site.files == wanted, "step \(step)")
      #expect(report.transition == .atomic)
      #expect(try leftovers(in: folder).isEmpty)
      switch Int.random(in: 0..<6, using: &random) {
      case 0:
        let path = "nguoi-khac/\(step % 7)"
        try folder.write("site/" + path, "của người khác \(step)")
        foreign[path] = Array("của người khác \(step)".utf8)
      case 1:
        if let path = foreign.keys.sorted().first {
          try FileManager.default.removeItem(atPath: folder("site/" + path))
          foreign[path] = nil
        }
      case 2: try FileManager.default.removeItem(atPath: folder("site/k"))
      case 3: try folder.write("site/k", "sửa tay")
      default: break
      }
    }
  }
}
