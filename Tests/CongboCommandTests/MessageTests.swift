import Diagnostics
import Foundation
import Portal
import Publishing
import TestSupport
import Testing

/// Every kind of message, whole: place, line, caret, background, fix. `CONGBO_RENEW=1` writes what is printed now.
@Suite struct Messages {
  /// Kinds that the system brings about, and no fixture can.
  static let ofTheSystem: [DiagnosticID: @Sendable () throws -> Diagnostic] = [
    .renderFailed: { Site.problem(Interrupted.Unknown(), with: "van-ban/index.html") },
    .outputDiskFull: { PublishingMessages.systemFailure(ENOSPC, while: "ghi tệp", "index.html", output: "site") },
    .outputNotPermitted: { PublishingMessages.systemFailure(EACCES, while: "tạo thư mục", "site", output: "site") },
    .outputReadOnly: { PublishingMessages.systemFailure(EROFS, while: "tạo thư mục", "site", output: "site") },
    .outputIO: { PublishingMessages.systemFailure(EIO, while: "đọc tệp", "index.html", output: "site") },
    .outputLeftover: { PublishingMessages.leftover(".congbo-staging-site-7", output: "site") },
    .outputBusy: { try Interrupted.busy() },
    .outputRescued: { try Interrupted.rescued() },
  ]

  @Test(arguments: DiagnosticID.allCases)
  func saysWhatIsWrongWhereAndWhatToDo(_ id: DiagnosticID) throws {
    if let make = Self.ofTheSystem[id] {
      let diagnostic = try make()
      #expect(diagnostic.id == id)
      let differences = try Golden.differences(
        of: ["message.txt": Array(diagnostic.text.utf8)], from: "SystemMessages/" + id.rawValue)
      #expect(differences == [])
      return
    }
    guard let fixture = try MessageFixture(id) else {
      Issue.record("no fixture for \(id.rawValue): write \(MessageFixture.path(id))")
      return
    }
    let output = try fixture.output()
    if Golden.isRenewing { return try fixture.renew(output) }
    #expect(output == fixture.expected)
    #expect(output.contains("[\(id.rawValue)]"), "the fixture does not bring about its message")
  }

  @Test func everyFixtureBelongsToAKindOfMessage() throws {
    let folder = (MessageFixture.path(.linkBroken) as NSString).deletingLastPathComponent
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).map { String($0.dropLast(4)) }
    #expect(names.filter { DiagnosticID(rawValue: $0) == nil } == [])
    #expect(names.count >= 35)
  }
}

/// Builds that another one stops, or that stopped half-way.
enum Interrupted {
  /// An error that nobody expects.
  struct Unknown: Error, CustomStringConvertible { let description = "lỗi lạ" }

  static func publish(_ texts: [String: String], to output: String, waiting: Duration = .seconds(5)) throws
    -> PublishReport
  {
    try Publisher(output: output, lockTimeout: waiting).publish(
      texts.sorted { $0.key < $1.key }.map { text in OutputFile(path: text.key) { Array(text.value.utf8) } },
      toolVersion: "1")
  }

  static func busy() throws -> Diagnostic {
    let folder = try TemporaryFolder()
    let other = open(folder.path, O_RDONLY)
    defer { close(other) }
    flock(other, LOCK_EX)
    do {
      _ = try publish(["a": "1"], to: folder("site"), waiting: .milliseconds(30))
    } catch let error as PublishingError {
      if let diagnostic = error.diagnostics.first { return shown(diagnostic, folder) }
    }
    throw CocoaError(.featureUnsupported)
  }

  /// As a build leaves it that was killed right after its exchange: the old site under the name of the staging folder.
  static func rescued() throws -> Diagnostic {
    let folder = try TemporaryFolder()
    _ = try publish(["a": "1", "b": "1"], to: folder("site"))
    let copy = try TemporaryFolder(in: folder.path)
    _ = try publish(["a": "2"], to: copy("site"))
    guard let inode = try Snapshot(of: folder.path).entries["site"]?.inode else { throw CocoaError(.fileNoSuchFile) }
    try folder.write("site/vua-them.txt", "vừa thêm")
    rename(folder("site"), folder(".congbo-staging-site-\(inode)"))
    rename(copy("site"), folder("site"))
    guard let warning = try publish(["a": "3"], to: folder("site")).warnings.first else {
      throw CocoaError(.featureUnsupported)
    }
    return warning
  }

  private static func shown(_ diagnostic: Diagnostic, _ folder: TemporaryFolder) -> Diagnostic {
    Diagnostic(
      diagnostic.id, at: nil, diagnostic.message.replacing(folder.path, with: "«thư mục»"), note: diagnostic.note,
      fix: diagnostic.fix)
  }
}
