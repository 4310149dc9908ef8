import Diagnostics
import Publications
import Templates

/// The places in the output that the portal itself takes, so that no former address and no file beside the pages wants one
/// of them, and no address is longer than file systems and servers bear. A build would find the same when it writes; here
/// it is said with the file and the line, before anything is made.
struct OwnPaths {
  /// What stands at a place.
  private struct Owner {
    let name: String
    let page: PlannedPage?
  }

  private let catalog: Catalog
  private let plan: SitePlan
  private var owners: [String: Owner] = [:]
  private var folders: Set<String> = []

  /// The longest part of a path, and the longest path, in bytes.
  static let longestName = 255
  static let longestPath = 2_000

  init(_ catalog: Catalog, _ plan: SitePlan, _ library: TemplateLibrary) {
    self.catalog = catalog
    self.plan = plan
    let hasGuests =
      catalog.content.folder.assets.contains { $0.file != ContentFolder.readings }
      || catalog.publications.contains { !$0.facts.aliases.isEmpty }
    guard hasGuests else { return }
    owners.reserveCapacity(plan.pages.count)
    for page in plan.pages where !type(of: page.page).givesWay {
      take(Addresses.file(page.path), Owner(name: "trang \(page.path)", page: page))
    }
    let feeds =
      plan.listings.all.filter(\.hasFeed).map { "\($0.path)feed.xml" }
      + plan.languages.flatMap { ["\($0.root)feed.xml", "\($0.root)feed.json"] }
    for path in Array(DataFile.fixedPaths) + feeds { own(Addresses.file(path)) }
    for asset in library.assets { own(asset.path) }
    // The search index: names that follow from what is in it.
    own("tim-kiem/index")
    // The data of the explorer of targets.
    own(Addresses.folder(Addresses.file(ExplorerFile.folder)).split(separator: "/").joined(separator: "/"))
  }

  private mutating func own(_ file: String) { take(file, Owner(name: "tệp «\(file)» mà Cổng tự ghi", page: nil)) }

  private mutating func take(_ file: String, _ owner: Owner) {
    owners[file] = owner
    var above = OwnPaths.folder(file)
    while let folder = above, folders.insert(folder).inserted { above = OwnPaths.folder(folder) }
  }

  private static func folder(_ file: String) -> String? {
    file.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(file[..<$0]) }
  }

  // MARK: Problems

  /// - Parameter published: The files beside the pages that go out.
  func problems(_ published: [ContentFolder.Asset]) -> [Diagnostic] {
    var own = self
    var found = plan.pages.compactMap(excess)
    let files = Dictionary(
      catalog.content.folder.assets.map { ($0.sitePath, $0.file) }, uniquingKeysWith: { first, _ in first })
    for page in plan.pages where type(of: page.page).givesWay {
      let file = Addresses.file(page.path)
      let bare = String(page.path.dropFirst(page.path.hasPrefix("/") ? 1 : 0).reversed().drop { $0 == "/" }.reversed())
      if let other = own.rival(of: file) ?? files[bare].map({ "tệp `\($0)`" }) {
        found.append(
          Diagnostic(
            .addressCollision, at: page.address.location, "Địa chỉ cũ \(page.path) trùng chỗ với \(other)",
            fix: "Bỏ địa chỉ này khỏi `aliases`, hoặc ghi địa chỉ khác."))
      } else {
        own.take(file, Owner(name: "địa chỉ cũ \(page.path)", page: page))
      }
    }
    for asset in published { if let problem = own.problem(asset) { found.append(problem) } }
    return found
  }

  private mutating func problem(_ asset: ContentFolder.Asset) -> Diagnostic? {
    let place = SourceLocation(file: asset.file)
    if asset.sitePath.hasPrefix(".congbo") {
      return Diagnostic(
        .outputPathInvalid, at: place, "Tên bắt đầu bằng «.congbo» dành riêng cho sổ ghi của congbo",
        fix: "Đặt tên khác.")
    }
    if let other = rival(of: asset.sitePath) {
      return Diagnostic(
        .outputPathCollision, at: place, "Tệp này và \(other) cùng muốn một chỗ",
        fix: "Đổi tên tệp, hoặc đổi địa chỉ của trang.")
    }
    for ending in [".gz", ".br", ".zst"] where asset.sitePath.hasSuffix(ending) {
      guard let owner = owner(of: String(asset.sitePath.dropLast(ending.count))) else { continue }
      return Diagnostic(
        .outputPathCollision, at: place, "Máy chủ web sẽ phát tệp này thay cho \(owner)",
        note: "Tệp mang tên của một tệp khác thêm `\(ending)` được coi là bản nén của tệp ấy.", fix: "Đổi tên tệp.")
    }
    take(asset.sitePath, Owner(name: "tệp `\(asset.file)`", page: nil))
    return nil
  }

  /// What is in the way of a file; nil where nothing is.
  private func rival(of file: String) -> String? {
    if let owner = owner(of: file) { return owner }
    if folders.contains(file) { return "thư mục «\(file)/» của Cổng" }
    var above = OwnPaths.folder(file)
    while let folder = above {
      if let owner = owner(of: folder) { return owner }
      above = OwnPaths.folder(folder)
    }
    return nil
  }

  private func owner(of file: String) -> String? {
    if let owner = owners[file] { return owner.name }
    guard let folder = OwnPaths.folder(file), let page = owners[folder + "/index.html"]?.page?.page,
      type(of: page).siblings.contains(String(file.dropFirst(folder.count + 1)))
    else { return nil }
    return "tệp «\(file)» mà Cổng tự ghi"
  }

  private func excess(_ page: PlannedPage) -> Diagnostic? {
    let (longestName, longestPath) = (OwnPaths.longestName, OwnPaths.longestPath)
    let path = page.path.utf8
    guard path.count > longestName else { return nil }
    let isLong = path.split(separator: UInt8(ascii: "/")).contains { $0.count > longestName }
    guard isLong || path.count > longestPath else { return nil }
    let place = page.address.location ?? page.page.wording(in: SiteOutline(catalog: catalog, listings: plan.listings))
    return Diagnostic(
      .outputPathInvalid, at: place,
      isLong
        ? "Địa chỉ của \(page.address.origin.prefix(80)) dài quá \(longestName) byte"
        : "Địa chỉ của \(page.address.origin.prefix(80)) dài quá \(longestPath) byte cả thảy",
      fix: "Viết từ khóa, lĩnh vực, địa chỉ cũ hoặc tên tệp ngắn hơn.")
  }
}
