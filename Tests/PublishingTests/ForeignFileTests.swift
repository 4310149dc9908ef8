import Foundation
import Publishing
import TestSupport
import Testing

/// What other people keep in the output folder is never changed or removed.
@Suite struct ForeignFileTests {
  static let strategies = PublishingTests.strategies
  static let foreign = [
    ".gitignore", ".well-known/security.txt", "tai-len/ảnh.jpg", "van-ban/ghi-chu.txt", "van-ban/rong", "lien-ket",
    "hong",
  ]

  func makeForeign(in folder: TemporaryFolder) throws {
    try folder.write("site/.gitignore", "*\n!.gitignore\n")
    try folder.write("site/.well-known/security.txt", "Contact: mailto:a@b.vn\n")
    try folder.write("site/tai-len/ảnh.jpg", "ảnh")
    try folder.write("site/van-ban/ghi-chu.txt", "ghi chú")
    try FileManager.default.createDirectory(atPath: folder("site/van-ban/rong"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: folder("site/lien-ket"), withDestinationPath: "tai-len")
    try FileManager.default.createSymbolicLink(atPath: folder("site/hong"), withDestinationPath: "không/có")
  }

  @Test(arguments: strategies) func staysThroughManyBuilds(strategy: Publisher.Strategy) throws {
    let folder = try TemporaryFolder()
    try publish(["van-ban/a/index.html": "1"], to: folder("site"), strategy)
    try makeForeign(in: folder)
    let before = try Snapshot(of: folder("site"))
    for (number, path) in ["van-ban/b/index.html", "tai-len/x.html", "index.html", ".well-known/other"].enumerated() {
      let report = try publish([path: "\(number)"], to: folder("site"), strategy)
      #expect(report.foreign == 6)
      #expect(report.warnings.isEmpty)
      let after = try Snapshot(of: folder("site"))
      #expect(after.files[path] == Array("\(number)".utf8))
      for name in Self.foreign {
        #expect(after.entries[name]?.bytes == before.entries[name]?.bytes, "\(name)")
        if before.entries[name]?.kind != "folder" { #expect(after.entries[name] == before.entries[name], "\(name)") }
      }
      #expect(after.entries["van-ban/rong"]?.kind == "folder")
    }
  }

  @Test func emptyFoldersOfOthersKeepTheirTime() throws {
    let folder = try TemporaryFolder()
    try publish(["a": "1"], to: folder("site"))
    try FileManager.default.createDirectory(atPath: folder("site/rong"), withIntermediateDirectories: true)
    let before = try Snapshot(of: folder("site")).entries["rong"]?.modified
    usleep(20_000)
    try publish(["a": "2"], to: folder("site"))
    #expect(try Snapshot(of: folder("site")).entries["rong"]?.modified == before)
  }

  @Test(arguments: strategies) func whereTheSiteNeedsItsPathIsAnError(strategy: Publisher.Strategy) throws {
    let folder = try TemporaryFolder()
    try publish(["a/x": "1"], to: folder("site"), strategy)
    try folder.write("site/b/nhac.txt", "của người khác")
    let before = try Snapshot(of: folder("site"))
    for texts in [["b/nhac.txt": "của trang"], ["b": "tệp"], ["b/nhac.txt/index.html": "trang"]] {
      #expect(try refusal { try publish(texts, to: folder("site"), strategy) } == ["output-foreign-file"])
      #expect(try Snapshot(of: folder("site")).entries["b/nhac.txt"] == before.entries["b/nhac.txt"])
      #expect(try folder.read("site/a/x") == "1")
    }
    let report = try publish(["b/nhac.txt": "của người khác"], to: folder("site"), strategy)
    #expect(report.unchanged == 1, "the same bytes are no conflict")
  }

  @Test(arguments: strategies) func aPageThatGoesIsGoneThoughItWasEdited(strategy: Publisher.Strategy) throws {
    let folder = try TemporaryFolder()
    try publish(["a": "a", "b": "b"], to: folder("site"), strategy)
    try folder.write("site/b", "sửa tay")
    let report = try publish(["a": "a"], to: folder("site"), strategy)
    #expect(report.warnings.map(\.id) == [.outputEditRemoved])
    #expect(report.removed == ["b"])
    #expect(try Snapshot(of: folder("site")).entries["b"] == nil)
    #expect(try publish(["a": "A"], to: folder("site"), strategy).warnings.isEmpty)
  }

  @Test func aFolderOfOthersIsRefusedWithAWayOut() throws {
    let folder = try TemporaryFolder()
    try folder.write("site/luan-van.docx", "quý giá")
    try folder.write("site/.gitignore", "*")
    let before = try Snapshot(of: folder.path)
    let error = #expect(throws: PublishingError.self) { try publish(["index.html": "1"], to: folder("site")) }
    let diagnostic = try #require(error?.diagnostics.first)
    #expect(diagnostic.id == .outputNotOwned)
    #expect(diagnostic.message.contains("«luan-van.docx»"))
    #expect(diagnostic.fix?.contains(".congbo-manifest") == true)
    #expect(try Snapshot(of: folder.path) == before)
    // The way out that the message names.
    try folder.write("site/.congbo-manifest", "")
    try publish(["index.html": "1"], to: folder("site"))
    #expect(try folder.read("site/luan-van.docx") == "quý giá")
    #expect(try folder.read("site/index.html") == "1")
  }

  @Test func hiddenFilesDoNotMakeAFolderForeign() throws {
    let folder = try TemporaryFolder()
    try folder.write("site/.gitignore", "*")
    let before = try Snapshot(of: folder("site"))
    #expect(try publish(["index.html": "1"], to: folder("site")).transition == .atomic)
    #expect(try Snapshot(of: folder("site")).entries[".gitignore"] == before.entries[".gitignore"])
  }

  @Test func aDamagedManifestIsNeverTrusted() throws {
    let folder = try TemporaryFolder()
    try publish(["a": "a", "b": "b"], to: folder("site"))
    let whole = try folder.read("site/.congbo-manifest")
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<60 {
      var bytes = Array(whole.utf8)
      if Bool.random(using: &generator) {
        bytes.removeLast(Int.random(in: 1..<bytes.count, using: &generator))
      } else {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^= UInt8.random(in: 1...255, using: &generator)
      }
      try Data(bytes).write(to: URL(fileURLWithPath: folder("site/.congbo-manifest")))
      #expect(try refusal { try publish(["a": "1"], to: folder("site")) } == ["output-manifest-damaged"])
    }
    #expect(try folder.read("site/a") == "a")
    #expect(try folder.read("site/b") == "b")
    #expect(try leftovers(in: folder).isEmpty)
  }
}
