import Foundation
import Publishing
import TestSupport
import Testing

/// The output can be scanned before the files of the site are known.
@Suite struct EarlyScanTests {
  private func publishScanned(
    _ texts: [String: String], to output: String, _ scan: Publisher.EarlyScan?,
    lockTimeout: Duration = .seconds(60)
  ) throws -> PublishReport {
    try Publisher(output: output, lockTimeout: lockTimeout).publish(
      site(texts), toolVersion: "1", scan: scan)
  }

  @Test func thereIsNoneWithoutAnOutputAndNoFolderIsMade() throws {
    let folder = try TemporaryFolder()
    #expect(try Publisher(output: folder("trên/site")).scanEarly() == nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func theSiteIsThatOfAPublishingInOneStep() throws {
    let (one, other) = (try TemporaryFolder(), try TemporaryFolder())
    for version in 1...6 {
      let texts = ["a/x": "\(version)", "b": "b", "c/\(version / 2)": "c"]
      let plain = try publish(texts, to: one("site"))
      let scan = try Publisher(output: other("site")).scanEarly()
      #expect((scan == nil) == (version == 1))
      let second = try publishScanned(texts, to: other("site"), scan)
      #expect(second.written == plain.written && second.removed == plain.removed)
      #expect(try Snapshot(of: one("site")).files == Snapshot(of: other("site")).files)
      #expect(try leftovers(in: other).isEmpty && keptNames(in: one).count == keptNames(in: other).count)
    }
  }

  @Test func nothingIsChangedByIt() throws {
    let folder = try TemporaryFolder()
    for version in 1...2 { _ = try publishScanned(["a": "\(version)", "b": "b"], to: folder("site"), nil) }
    // What a killed build left.
    try folder.write(".congbo-staging-site-1/a", "nửa chừng")
    let before = try Snapshot(of: folder.path)
    #expect(try Publisher(output: folder("site")).scanEarly() != nil)
    #expect(try Snapshot(of: folder.path).files == before.files)
  }

  @Test func otherBuildsWaitAsLongAsItIsInUse() throws {
    let folder = try TemporaryFolder()
    _ = try publishScanned(["a": "1"], to: folder("site"), nil)
    do {
      let scan = try Publisher(output: folder("site")).scanEarly()
      #expect(
        try refusal { try publishScanned(["a": "2"], to: folder("site"), nil, lockTimeout: .milliseconds(60)) } == [
          "output-busy"
        ])
      // Scanning does not wait: the site can be made meanwhile.
      #expect(throws: PublishingError.self) { _ = try Publisher(output: folder("site")).scanEarly() }
      withExtendedLifetime(scan) {}
    }
    #expect(try publishScanned(["a": "2"], to: folder("site"), nil, lockTimeout: .milliseconds(60)).written == ["a"])
  }

  /// What others do in the output between the scan and the publishing.
  enum Meddling: String, CaseIterable {
    case addsFile, addsEmptyFolder, editsKept, editsPruned, editsReplaced, removesKept, removesFolder, takesPath
    case removesOutput, emptiesOutput, removesPrevious, addsToPrevious, addsBelowPrevious, replacesInPrevious
  }

  /// A third publishing over two, meddled with either before the scan or behind it: the outcome is the same.
  private func outcome(_ meddling: Meddling, behind: Bool, _ strategy: Publisher.Strategy) throws -> [String] {
    let folder = try TemporaryFolder()
    for version in 1...2 {
      try publish(["a/x": "\(version)", "b": "b", "c/y": "y", "d/e/z": "z"], to: folder("site"), strategy)
    }
    func meddle() throws {
      let kept = try keptNames(in: folder).first
      switch meddling {
      case .addsFile: try folder.write("site/a/của-tôi.txt", "giữ")
      case .addsEmptyFolder:
        try FileManager.default.createDirectory(atPath: folder("site/c/trống"), withIntermediateDirectories: true)
      case .editsKept: try folder.write("site/b", "B")
      case .editsPruned: try folder.write("site/c/y", "Y")
      case .editsReplaced: try folder.write("site/a/x", "X")
      case .removesKept: try FileManager.default.removeItem(atPath: folder("site/b"))
      case .removesFolder: try FileManager.default.removeItem(atPath: folder("site/d"))
      case .takesPath: try folder.write("site/mới", "của tôi")
      case .removesOutput: try FileManager.default.removeItem(atPath: folder("site"))
      case .emptiesOutput:
        try FileManager.default.moveItem(atPath: folder("site"), toPath: folder("dời"))
        try folder.write("site/của-tôi.txt", "giữ")
      case .removesPrevious: if let kept { try FileManager.default.removeItem(atPath: folder(kept)) }
      case .addsToPrevious: if let kept { try folder.write(kept + "/của-tôi.txt", "giữ") }
      case .addsBelowPrevious: if let kept { try folder.write(kept + "/d/e/của-tôi.txt", "giữ") }
      case .replacesInPrevious:
        if let kept {
          try FileManager.default.removeItem(atPath: folder(kept + "/b"))
          try folder.write(kept + "/b", "giữ")
        }
      }
    }
    let publisher = Publisher(output: folder("site"), strategy: strategy)
    if !behind { try meddle() }
    var ids: [String] = []
    do throws(PublishingError) {
      let scan = try publisher.scanEarly()
      if behind { try? meddle() }
      let report = try publisher.publish(
        site(["a/x": "3", "b": "b", "d/e/z": "z", "mới": "3"]), toolVersion: "1", scan: scan)
      ids = report.warnings.map(\.id.rawValue)
    } catch {
      ids = error.diagnostics.map(\.id.rawValue)
    }
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".congbo") }
    return try ids
      + files.sorted().map { path in
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: folder(path), isDirectory: &isFolder)
        // The manifest has no times.
        return isFolder.boolValue ? path + "/" : "\(path): \(try folder.read(path))"
      }
  }

  @Test(arguments: Meddling.allCases, [false, true])
  func whatOthersDoAfterwardsCountsAsIfTheyHadDoneItBefore(_ meddling: Meddling, _ isFileByFile: Bool) throws {
    let strategy: Publisher.Strategy = isFileByFile ? .fileByFile : .automatic
    let before = try outcome(meddling, behind: false, strategy)
    #expect(try outcome(meddling, behind: true, strategy) == before)
    if !isFileByFile, [.addsToPrevious, .addsBelowPrevious, .replacesInPrevious].contains(meddling) {
      #expect(before.first == "output-rescued" && before.contains { $0.hasSuffix(": giữ") })
    }
    if [.addsFile, .emptiesOutput].contains(meddling) { #expect(before.contains { $0.hasSuffix("của-tôi.txt: giữ") }) }
    if meddling == .takesPath { #expect(before.contains("site/mới: của tôi") && before.first == "output-foreign-file") }
  }

  @Test func aFolderOfOthersIsRefusedAsEver() throws {
    let folder = try TemporaryFolder()
    try folder.write("site/của-tôi.txt", "x")
    #expect(throws: PublishingError.self) { _ = try Publisher(output: folder("site")).scanEarly() }
    #expect(try folder.read("site/của-tôi.txt") == "x")
  }
}
