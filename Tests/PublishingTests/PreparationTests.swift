import Foundation
import Publishing
import TestSupport
import Testing

/// Stock of the output can be taken before the files of the site are known.
@Suite struct PreparationTests {
  private func prepared(
    _ texts: [String: String], to output: String, _ preparation: Publisher.Preparation?,
    lockTimeout: Duration = .seconds(60)
  ) throws -> PublishReport {
    try Publisher(output: output, lockTimeout: lockTimeout).publish(
      site(texts), toolVersion: "1", preparation: preparation)
  }

  @Test func thereIsNoneWithoutAnOutputAndNoFolderIsMade() throws {
    let folder = try TemporaryFolder()
    #expect(try Publisher(output: folder("trên/site")).prepare() == nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func theSiteIsThatOfAPublishingInOneStep() throws {
    let (one, other) = (try TemporaryFolder(), try TemporaryFolder())
    for version in 1...6 {
      let texts = ["a/x": "\(version)", "b": "b", "c/\(version / 2)": "c"]
      let plain = try publish(texts, to: one("site"))
      let preparation = try Publisher(output: other("site")).prepare()
      #expect((preparation == nil) == (version == 1))
      let second = try prepared(texts, to: other("site"), preparation)
      #expect(second.written == plain.written && second.removed == plain.removed)
      #expect(try Snapshot(of: one("site")).files == Snapshot(of: other("site")).files)
      #expect(try leftovers(in: other).isEmpty && keptNames(in: one).count == keptNames(in: other).count)
    }
  }

  @Test func nothingIsChangedByIt() throws {
    let folder = try TemporaryFolder()
    for version in 1...2 { _ = try prepared(["a": "\(version)", "b": "b"], to: folder("site"), nil) }
    // What a killed build left.
    try folder.write(".congbo-staging-site-1/a", "nửa chừng")
    let before = try Snapshot(of: folder.path)
    #expect(try Publisher(output: folder("site")).prepare() != nil)
    #expect(try Snapshot(of: folder.path).files == before.files)
  }

  @Test func otherBuildsWaitAsLongAsItIsInUse() throws {
    let folder = try TemporaryFolder()
    _ = try prepared(["a": "1"], to: folder("site"), nil)
    do {
      let preparation = try Publisher(output: folder("site")).prepare()
      #expect(
        try refusal { try prepared(["a": "2"], to: folder("site"), nil, lockTimeout: .milliseconds(60)) } == [
          "output-busy"
        ])
      withExtendedLifetime(preparation) {}
    }
    #expect(try prepared(["a": "2"], to: folder("site"), nil, lockTimeout: .milliseconds(60)).written == ["a"])
  }

  @Test func whatComesInAfterwardsIsSafe() throws {
    let folder = try TemporaryFolder()
    for version in 1...3 {
      let preparation = try Publisher(output: folder("site")).prepare()
      if version > 1 { try folder.write("site/của-tôi/\(version)", "giữ") }
      let report = try prepared(["a": "\(version)", "b": "b"], to: folder("site"), preparation)
      #expect(report.warnings.map(\.id) == (version == 1 ? [] : [.outputRescued]))
    }
    #expect(try folder.read("site/của-tôi/2") == "giữ" && folder.read("site/của-tôi/3") == "giữ")
    #expect(try folder.read("site/a") == "3")
  }

  @Test func aFolderOfOthersIsRefusedAsEver() throws {
    let folder = try TemporaryFolder()
    try folder.write("site/của-tôi.txt", "x")
    #expect(throws: PublishingError.self) { _ = try Publisher(output: folder("site")).prepare() }
    #expect(try folder.read("site/của-tôi.txt") == "x")
  }
}
