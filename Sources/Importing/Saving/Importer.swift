import Bytes
import FoundationEssentials
import Glibc
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
  private let issuers: IssuerNames

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
    issuers = IssuerNames(portal?.issuers ?? [], abbreviations: portal?.abbreviations ?? [:])
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

  /// The pages that stand in the folder, for `plan`.
  package func pages() -> ImportedPages { ImportedPages(folder: path(folder)) }

  /// Reads a file and says what would be written.
  ///
  /// - Parameter pages: Those of the folder; nil reads them. Who imports many files reads them once.
  /// - Throws: `ImportRefusal` where it gives no document.
  package func plan(_ file: SourceFile, among pages: ImportedPages? = nil) throws(ImportRefusal) -> Plan {
    let document: OfficeDocument
    do {
      document = try OfficeFile.read(file.bytes)
    } catch {
      throw ImportRefusal(error)
    }
    var options = Import.Options(date: date, today: today)
    options.issuers = issuers
    let first = Import.make(document, of: file, options)
    let pages = pages ?? self.pages()
    let existing = PageInFolder.find(first, origin: file.name, in: path(folder), among: pages)
    let stem = existing?.stem ?? PageInFolder.free(first.stem, issued: first.issued, in: path(folder), among: pages)
    options.stem = stem
    let made = stem == first.stem ? first : Import.make(document, of: file, options)
    let merged = existing.map { MergedPage(old: $0.text, new: made) }
    return Plan(
      file: "\(folder)/\(stem).md", document: made, text: merged?.text ?? made.text, before: existing?.text,
      original: document, kept: merged?.kept ?? [])
  }

  /// Writes a plan: what stands beside the page first, the page last, each in one step.
  ///
  /// - Parameter pages: Told of the page.
  /// - Throws: `ImportFailure` where a file cannot be written, or would take the place of another one; what was new is then taken
  ///   away again.
  package func write(_ plan: Plan, noting pages: inout ImportedPages) throws(ImportFailure) {
    try write(plan)
    pages.note(stem: plan.file.lastPathName.withoutEnding, head: plan.text)
  }

  /// The same without pages to be told.
  package func write(_ plan: Plan) throws(ImportFailure) {
    let page = path(plan.file)
    let parent = page.parentPath
    var written: [String] = []
    do {
      for (file, bytes) in plan.document.beside {
        let target = parent + "/" + file
        if try put(bytes, at: target, before: old(target, of: plan)) { written.append(target) }
      }
      _ = try put(Array(plan.text.utf8), at: page, before: plan.before.map { Array($0.utf8) })
    } catch {
      for path in written { unlink(path) }
      throw ImportFailure(file: plan.file)
    }
  }

  /// What a file beside the page holds, where it belongs to the page: an earlier import has put it there.
  private func old(_ path: String, of plan: Plan) -> [UInt8]? {
    guard plan.before != nil else { return nil }
    return FileManager.default.contents(atPath: path).map(Array.init)
  }

  /// - Returns: Whether the file is new.
  private func put(_ bytes: [UInt8], at path: String, before: [UInt8]?) throws(FileReplacement.Failure) -> Bool {
    guard let before else {
      // One that holds the same already is as good.
      if FileManager.default.contents(atPath: path).map({ $0.elementsEqual(bytes) }) == true { return false }
      try FileReplacement.create(path, with: bytes)
      return true
    }
    try FileReplacement.replace(path, holding: before, with: bytes, under: self.path(folder))
    return false
  }

  /// A path that is relative to the source folder, from where the process stands.
  private func path(_ file: String) -> String { file.hasPrefix("/") ? file : source + "/" + file }
}

/// A page that could not be written.
package struct ImportFailure: Error {
  package let file: String
}
