import Diagnostics
import Parallel
import Publications
import Templates

/// An error that has its own message for editors.
public protocol DiagnosticFailure: Error {
  /// The message.
  var diagnostic: Diagnostic { get }
}

extension RenderFailure: DiagnosticFailure {}
extension DiagnosticError: DiagnosticFailure {}

extension ContentVanished: DiagnosticFailure {
  /// The message for editors.
  public var diagnostic: Diagnostic {
    Diagnostic(
      .fileUnreadable, at: SourceLocation(file: file), "Không đọc được tệp khi đang dựng trang",
      fix: "Kiểm tra quyền đọc của tệp rồi chạy lại.")
  }
}

extension Site {
  /// All that ``make(_:)`` finds, and more: slips in texts, and pages of every kind made and looked through. Where
  /// there are errors, whatever could be read is reviewed all the same; pages are looked through once there are none.
  /// Nothing is written. What the options' source holds is read once.
  ///
  /// - Parameter heldBack: Told what stays back with drafts.
  public static func check(_ options: SiteOptions, heldBack: (HeldBack) -> Void = { _ in }) -> [Diagnostic] {
    ContentRepair.attach(to: findings(options, heldBack), in: options.source)
  }

  private static func findings(_ options: SiteOptions, _ heldBack: (HeldBack) -> Void) -> [Diagnostic] {
    var pages = NoPageCache()
    let linked = linked(load(options, inSpiteOfErrors: true, pages: &pages), options)
    let (site, found) = (linked.value.site, linked.diagnostics)
    guard let catalog = linked.value.catalog else { return found }
    if let site { heldBack(site.heldBack) }
    let review = review(catalog, site, isWhole: !linked.hasErrors)
    // The better guess takes the place of "not held here".
    let guessed = Set(review.filter { $0.id == .citationOtherYear }.compactMap(\.subject))
    // By file and serial number, so that a file of many slips is not gone through for each of them.
    func serial(_ diagnostic: Diagnostic) -> String {
      (diagnostic.location?.file ?? "") + "\u{0}" + (diagnostic.subject ?? "").prefix { $0.isNumber }
    }
    let mistyped = review.filter { $0.id == .citationSpacing || $0.id == .citationHyphen }
    let slips = Dictionary(grouping: mistyped, by: serial)
    let far = options.today.map { catalog.content.farDays(today: $0) } ?? []
    let rest = found.filter { unknown in
      guard unknown.id == .citationUnknown, let number = unknown.subject else { return true }
      let near = slips[serial(unknown)] ?? []
      return !guessed.contains(number)
        && !near.contains { $0.subject.map { bare($0).hasPrefix(bare(number)) } ?? false }
    }
    func bare(_ number: String) -> String { String(number.filter { $0 != " " && $0 != "-" }) }
    let ofPages = linked.hasErrors ? [] : site.map { $0.pageProblems() + $0.hostProblems() } ?? []
    return rest + SourceExcerpts.add(to: review + far + ofPages, in: options.source)
  }

  /// What to tell editors when a file of the site could not be made.
  public static func problem(_ error: any Error, with path: String) -> Diagnostic {
    (error as? any DiagnosticFailure)?.diagnostic
      ?? Diagnostic(
        .renderFailed, at: nil, "Không dựng được «\(path)»: \(error)",
        fix: "Nếu mẫu trong `templates` vừa được sửa, hãy lấy lại bản cũ; nếu không, báo cho người bảo trì Cổng.")
  }

  /// What the host will not take, as far as that shows before all files are made: their number without those of the search,
  /// and the files beside the pages.
  private func hostProblems() -> [Diagnostic] {
    guard let host = hostReview else { return [] }
    let largest = published.max { ($0.size, $1.sitePath) < ($1.size, $0.sitePath) }
    let result = host.result(
      files: filesBesideSearch().count, bytes: published.reduce(0) { $0 + $1.size },
      largest: largest.map { ($0.sitePath, $0.size) } ?? ("", 0))
    return result.diagnostics.filter { $0.severity == .error }
  }

  /// What does not fit together in figures: in the editors' word on them, and in what results say. A wrong status is as grave as a
  /// broken link, so a build tells it too.
  func figureWarnings() -> [Diagnostic] {
    let (all, review) = (catalog.whole, ResultReview(self))
    return Parallel.map(all.publications.count) { index -> [Diagnostic] in
      do throws(DiagnosticError) {
        return try EditReview.diagnostics(of: index, all) + review.diagnostics(of: index)
      } catch {
        return [error.diagnostic]
      }
    }.flatMap { $0 }
  }

  /// - Parameter isWhole: Whether all of the content was read: only then is there anything to count.
  private static func review(_ catalog: Catalog, _ site: Site?, isWhole: Bool) -> [Diagnostic] {
    let review = Review(catalog)
    let misquotes = site.map { MisquoteReview($0) }
    let results = site.map { ResultReview($0) }
    // Where a page could not be read, neither day nor ending is certain.
    let effects = isWhole ? site.map { EffectReview(catalog, today: $0.today) } : nil
    return Parallel.map(catalog.publications.count) { index -> [Diagnostic] in
      do throws(DiagnosticError) {
        return try review.diagnostics(of: index) + EditReview.diagnostics(of: index, catalog)
          + (misquotes?.diagnostics(of: index) ?? []) + (effects?.diagnostics(of: index) ?? [])
          + (results?.diagnostics(of: index) ?? [])
      } catch {
        return [error.diagnostic]
      }
    }.flatMap { $0 } + (isWhole ? results?.counts() ?? [] : [])
  }

  // MARK: Finished pages

  /// Pages of each kind are made, and what their templates link is looked up.
  private func pageProblems() -> [Diagnostic] {
    let samples = samplePages()
    let known = knownPaths()
    return Parallel.map(samples.count, grain: 1) { index -> [Diagnostic] in
      do {
        return linkProblems(PageScan(try samples[index].page.html(in: self)), on: samples[index], known)
      } catch {
        return [Site.problem(error, with: samples[index].path)]
      }
    }.flatMap { $0 }
  }

  /// The first pages of each kind: what is wrong with a template shows on them.
  private func samplePages() -> [PlannedPage] {
    var count: [String: Int] = [:]
    return plan.pages.filter { page in
      let kind = type(of: page.page).view.template + " " + page.page.variant(in: self)
      count[kind, default: 0] += 1
      return count[kind, default: 0] <= Site.samplesOfAKind
    }
  }

  private static let samplesOfAKind = 5

  /// Addresses that a page may name, without the path of the base URL.
  private func knownPaths() -> Set<String> {
    var known = pagePaths.whole
    for file in filesBesideSearch() { known.insert("/" + Addresses.encoded(file.path)) }
    // The index is not made here; its manifest always is, for each language that has a page to search on.
    for language in plan.languages { known.insert("/" + SearchPage.manifest(language)) }
    return known
  }

  private func linkProblems(_ scan: PageScan, on page: PlannedPage, _ known: Set<String>) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var seen: Set<String> = []
    for id in scan.identifiers where !seen.insert(id).inserted { found.append(duplicate(id, on: page)) }
    for link in Set(scan.links).sorted() {
      guard let missing = missing(link, on: page.path, seen, known) else { continue }
      found.append(
        Diagnostic(
          .pageLinkBroken, at: page.address.location, "Trang \(page.path) có liên kết hỏng: \(link)",
          note: "Không có \(missing).",
          fix: "Sửa mẫu giao diện của trang này trong `templates`, hoặc tạo trang được dẫn tới."))
    }
    return found
  }

  /// Two places of a page with one name: where the text has it, its heading is to be changed.
  private func duplicate(_ id: String, on page: PlannedPage) -> Diagnostic {
    let message = "Trang \(page.path) có hai chỗ cùng mang tên «#\(id)»"
    if let index = (page.page as? any PublicationPage)?.index,
      let block = publication(index).anchors.identifiers.first(where: { $0.1 == id })?.0,
      let body = try? publication(index).body, body.blocks.indices.contains(block)
    {
      return Diagnostic(
        .pageDuplicateID, at: SourceLocation(file: publication(index).file, line: body.blocks[block].line), message,
        note: "Tên ấy lấy từ lời của đề mục này và trùng tên một phần của trang.",
        fix: "Viết đề mục khác đi vài chữ.", subject: body.string(body.blocks[block].text))
    }
    return Diagnostic(
      .pageDuplicateID, at: page.address.location, message, fix: "Sửa mẫu giao diện của trang này trong `templates`.")
  }

  /// What a link of a page lacks: the address or the anchor; nil where it leads somewhere or out of the site.
  private func missing(_ link: String, on path: String, _ identifiers: Set<String>, _ known: Set<String>) -> String? {
    if link.hasPrefix("#") {
      let id = Addresses.decoded(link.dropFirst()) ?? ""
      return id.isEmpty || identifiers.contains(id) ? nil : "mục «\(link)» trên trang"
    }
    guard link.hasPrefix("/"), !link.hasPrefix("//"), link.hasPrefix(addresses.basePath) else { return nil }
    let inside = link.dropFirst(addresses.basePath.count)
    let address = String(inside.prefix { $0 != "#" && $0 != "?" })
    return known.contains(address) ? nil : "địa chỉ \(address)"
  }
}
