import Cache
import Diagnostics
import Markup
import Parallel
import Vietnamese

/// All that `content/` says, read and not yet linked.
public struct Content: Sendable {
  /// The folder.
  public let folder: ContentFolder
  /// Its configuration.
  public let configuration: PortalConfiguration
  /// Publications in bytewise order of their files; drafts only where asked for.
  public let publications: [Publication]
  /// Files that could not be read; what is wrong with them was said, and links to them are no further fault.
  public let faulty: Set<String>
  /// Drafts that were left out.
  public let heldBack: [Publication]

  /// The files beside the pages that a page may name: hidden ones only where `portal.yml` lists them.
  public var linkable: [ContentFolder.Asset] {
    let listed = Set(configuration.files.map { "content/" + $0.value })
    return folder.assets.filter { asset in
      asset.file != ContentFolder.readings && asset.fault == nil && (!asset.isHidden || listed.contains(asset.file))
    }
  }

  /// Reads everything, in parallel. Files with errors are missing from the result; the caller stops on errors.
  ///
  /// - Parameters:
  ///   - listed: The folder where it has been listed without a fault.
  ///   - inSpiteOfErrors: Whether files with errors are in the result as far as they can be read, for what else there is to
  ///     say; nothing is to be made of them.
  ///   - store: What may know pages from before; renewed.
  public static func read(
    source: String, listed: ContentFolder? = nil, drafts: Bool, inSpiteOfErrors: Bool = false,
    pages store: inout some PageCache
  ) -> Diagnosed<Content> {
    var diagnostics: [Diagnostic] = []
    let folder = listed ?? diagnostics.take(ContentFolder.discover(source: source))
    let configuration = configuration(of: folder, &diagnostics)
    let results = Translations.complete(store.read(folder.pages, in: source), folder.pages)
    var publications: [Publication] = []
    publications.reserveCapacity(results.count)
    var faulty: Set<String> = []
    var heldBack: [Publication] = []
    for (index, result) in results.enumerated() {
      let page = folder.pages[index]
      let readable =
        result.value == nil && (inSpiteOfErrors || !drafts)
        ? Publication.readable(page.file, kind: page.kind, in: source) : nil
      // An unfinished draft stops nothing: what is wrong with it is said when drafts are asked for.
      if !drafts, let readable, readable.facts.draft {
        heldBack.append(readable)
        continue
      }
      let publication = diagnostics.take(result)
      if publication == nil { faulty.insert(page.file) }
      guard let publication = publication ?? (inSpiteOfErrors ? readable : nil) else { continue }
      if drafts || !publication.facts.draft {
        publications.append(publication)
      } else {
        heldBack.append(publication)
      }
    }
    // No page is translated before it is published.
    let drafted = Set(heldBack.filter { $0.language != .english }.map { Translations.name(of: $0.file) })
    if !drafted.isEmpty {
      func isEarly(_ page: Publication) -> Bool {
        page.language == .english && drafted.contains(Translations.name(of: page.file))
      }
      heldBack += publications.filter(isEarly)
      publications.removeAll(where: isEarly)
    }
    let content = Content(
      folder: folder, configuration: configuration, publications: publications, faulty: faulty, heldBack: heldBack)
    return Diagnosed(content, diagnostics)
  }

  private static func configuration(of folder: ContentFolder, _ diagnostics: inout [Diagnostic]) -> PortalConfiguration
  {
    let file = "content/portal.yml"
    let plain = PortalConfiguration.plain(file: file)
    guard folder.hasConfiguration else {
      diagnostics.append(
        Diagnostic(
          .configurationMissing, at: SourceLocation(file: file), "Chưa có tệp cấu hình của Cổng",
          note: "Cổng được dựng với tên và trình đơn mặc định.",
          fix: "Tạo `content/portal.yml` với `name`, `base_url`, `menu`, `issuers`, `fields`."))
      return plain
    }
    do {
      let text = try ContentFolder.text(file, in: folder.source)
      if let conflict = MergeMarks.diagnostic(in: text) {
        diagnostics.append(conflict)
        return .unreadable(file: file)
      }
      let read = diagnostics.take(PortalConfiguration.read(text))
      diagnostics += SourceReview(text, isConfiguration: true).diagnostics
      diagnostics += CommentSlip.diagnostics(in: text, from: .max)
      return read ?? .unreadable(file: file)
    } catch {
      diagnostics.append(error.diagnostic)
      return .unreadable(file: file)
    }
  }
}
