import Foundation
import OfficeFiles
import Publications
import Vietnamese

/// Imports files into a folder of a portal's content: reads, says what would be written, writes.
package struct Importer: Sendable {
  /// The folder that holds `content/`.
  package let source: String
  /// Where pages go, relative to it, or from the root.
  package let folder: String
  package let date: Day
  package let today: Day
  private let issuers: [(name: String, others: [String])]

  /// - Parameters:
  ///   - date: The day on which the portal publishes.
  ///   - today: Today in Vietnam.
  package init(source: String, folder: String, date: Day, today: Day) {
    self.source = source
    self.folder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    self.date = date
    self.today = today
    let portal = (try? ContentFolder.text("content/portal.yml", in: source)).flatMap {
      PortalConfiguration.read($0).value
    }
    issuers = (portal?.issuers ?? []).map { ($0.name.vietnamese, $0.aliases) }
  }

  /// What an import of one file would do.
  package struct Plan: Sendable {
    /// The page's file as messages name it: relative to the source folder where it lies in it.
    package let file: String
    package let document: ImportedDocument
    /// What the page's file is to hold.
    package let text: String
    /// What it holds now; nil where there is none.
    package let before: String?
    /// What the file holds.
    package let original: OfficeDocument
    /// Keys whose values the editor's page has otherwise and keeps.
    package let kept: [String]

    /// Whether the page stands as it would be written.
    package var isUnchanged: Bool { before == text }
  }

  /// Reads a file and says what would be written.
  ///
  /// - Throws: `ImportRefusal` where it gives no document.
  package func plan(_ file: SourceFile) throws(ImportRefusal) -> Plan {
    let document: OfficeDocument
    do {
      document = try OfficeFile.read(file.bytes)
    } catch {
      throw ImportRefusal(error)
    }
    var options = Import.Options(date: date, today: today)
    options.issuers = issuers
    let first = Import.make(document, of: file, options)
    let existing = PageInFolder.find(first, origin: file.name, in: path(folder))
    let stem = existing?.stem ?? PageInFolder.free(first.stem, issued: first.issued, in: path(folder))
    options.stem = stem
    let made = stem == first.stem ? first : Import.make(document, of: file, options)
    let merged = existing.map { MergedPage(old: $0.text, new: made) }
    return Plan(
      file: "\(folder)/\(stem).md", document: made, text: merged?.text ?? made.text, before: existing?.text,
      original: document, kept: merged?.kept ?? [])
  }

  /// Writes a plan: what stands beside the page first, the page last, each in one step.
  ///
  /// - Throws: `ImportFailure` where a file cannot be written; what was new is then taken away again.
  package func write(_ plan: Plan) throws(ImportFailure) {
    let page = path(plan.file)
    let parent = (page as NSString).deletingLastPathComponent
    do {
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    } catch {
      throw ImportFailure(file: plan.file)
    }
    var written: [String] = []
    do {
      for (file, bytes) in plan.document.beside {
        let target = parent + "/" + file
        if try WholeFile.write(bytes, to: target, replacing: plan.before != nil) { written.append(target) }
      }
      let now = FileManager.default.contents(atPath: page).map { String(decoding: $0, as: UTF8.self) }
      guard now == plan.before else { throw ImportFailure(file: plan.file) }
      try WholeFile.write(Array(plan.text.utf8), to: page, replacing: plan.before != nil)
    } catch {
      for path in written { unlink(path) }
      throw ImportFailure(file: plan.file)
    }
  }

  /// A path that is relative to the source folder, from where the process stands.
  private func path(_ file: String) -> String { file.hasPrefix("/") ? file : source + "/" + file }
}

/// A page that could not be written.
package struct ImportFailure: Error {
  package let file: String
}

/// Writes files whole or not at all.
enum WholeFile {
  /// - Returns: Whether the file is new.
  /// - Throws: `ImportFailure` where it is there and may not be replaced, or the system refuses.
  @discardableResult
  static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(ImportFailure) -> Bool {
    let isThere = FileManager.default.fileExists(atPath: path)
    if isThere, FileManager.default.contents(atPath: path).map({ $0.elementsEqual(bytes) }) == true { return false }
    guard !isThere || replacing else { throw ImportFailure(file: path) }
    let parent = (path as NSString).deletingLastPathComponent
    let temporary = "\(parent)/.congbo-import-\(getpid())"
    unlink(temporary)
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { throw ImportFailure(file: path) }
    defer { unlink(temporary) }
    let isWhole = put(bytes, file) && fsync(file) == 0
    close(file)
    // `link` never replaces what another program has put there meanwhile.
    guard isWhole, (isThere ? rename(temporary, path) : link(temporary, path)) == 0 else {
      throw ImportFailure(file: path)
    }
    return !isThere
  }

  private static func put(_ bytes: [UInt8], _ file: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Foundation.write(file, $0.baseAddress?.advanced(by: done), bytes.count - done)
      }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return false }
      done += count
    }
    return true
  }
}
