import Diagnostics
import Markup
import Publications
import Synchronization
import Vietnamese

/// Where the links and pictures of a body lead, once the whole site is known.
struct BodyLinks {
  private let catalog: Catalog
  private let addresses: Addresses
  private let publicationByFile: [String: Int]
  private let publicationByPermalink: [String: Int]
  /// Files that links may name, by their paths in any normal form, as the disk has them.
  private let assets: [String: String]
  private let heldBack: Set<String>
  private let sitePaths: Set<String>
  private let targets: TargetCatalog
  private let results: ResultCatalog
  /// The anchors of long pages, once one of them is asked for; of others they are looked through.
  private let anchorsOfLong = LongPages()

  /// - Parameters:
  ///   - sitePaths: All addresses of the site that a link may name: `/`, `/van-ban/`, `/data/targets.json`.
  ///   - targets: Which `chi-tieu-n` there are.
  ///   - results: Which `ket-qua-n` there are.
  init(
    catalog: Catalog, addresses: Addresses, sitePaths: Set<String>, targets: TargetCatalog, results: ResultCatalog
  ) {
    self.catalog = catalog
    self.addresses = addresses
    self.sitePaths = sitePaths
    self.targets = targets
    self.results = results
    publicationByFile = Dictionary(
      catalog.publications.enumerated().map { ($0.element.file, $0.offset) }, uniquingKeysWith: { first, _ in first })
    publicationByPermalink = Dictionary(
      catalog.publications.enumerated().map { ($0.element.permalink, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let linkable = catalog.content.linkable
    assets = Dictionary(linkable.map { ($0.file, $0.file) }, uniquingKeysWith: { first, _ in first })
    heldBack = Set(catalog.content.heldBack.map(\.file))
  }

  /// What long pages have, each read when it is asked for first: few are ever linked to.
  private final class LongPages: Sendable {
    private let known = Mutex<[Int: Set<String>]>([:])

    func has(_ anchor: String, on page: Int, _ read: () -> Set<String>) -> Bool {
      known.withLock { known in
        if let anchors = known[page] { return anchors.contains(anchor) }
        let anchors = read()
        known[page] = anchors
        return anchors.contains(anchor)
      }
    }
  }

  /// From how many anchors on a page is long.
  private static let longPage = 40

  private func has(_ anchor: String, on page: Int) -> Bool {
    let count =
      catalog.publications[page].anchors.identifiers.count + targets.ofPublication[page].count
      + results.ofPublication[page].count
    if count > BodyLinks.longPage {
      return anchorsOfLong.has(anchor, on: page) {
        Set(results.anchors(of: page, catalog, targets).identifiers.map(\.id)).union(
          targets.records[targets.ofPublication[page]].map(\.anchor)
            + results.records[results.ofPublication[page]].map(\.anchor))
      }
    }
    return results.anchors(of: page, catalog, targets).identifiers.contains { $0.id == anchor }
      || targets.records[targets.ofPublication[page]].contains { $0.anchor == anchor }
      || results.records[results.ofPublication[page]].contains { $0.anchor == anchor }
  }

  /// One destination for `href` or `src`, or what is wrong with it.
  enum Resolution {
    case destination(String)
    /// A file of the content, by its path there, with the address.
    case file(String, String)
    /// `near` gives the text to compare and the candidates, so that near misses are sought for the few problems shown.
    case problem(id: DiagnosticID, message: String, near: Near)
    /// An anchor that the text of the page does not have; perhaps its template has it.
    case anchor(destination: String, Fragment, message: String)
  }

  /// A place on a page: the page's path in the site, and what stands behind `#`.
  struct Fragment: Hashable {
    let path: String
    let id: String
  }

  /// How to find a fix for a problem.
  enum Near {
    case none(String)
    case file(String, from: String, isImage: Bool)
    case address(String)
    /// Among the identifiers of a page.
    case anchor(String, [String])
  }

  /// A broken link, with what is needed to look for a fix. With a `fragment` it is broken only if the finished page has
  /// no such anchor, which ``Site/confirmed(_:)`` tells.
  struct Problem {
    let diagnostic: Diagnostic
    let near: Near
    var fragment: Fragment?
  }

  /// What is known of the links of a publication.
  struct Resolved {
    /// Sets every destination.
    var edits: [Edit] = []
    /// `link-broken`, `anchor-broken`, `picture-missing` and their like.
    var problems: [Problem] = []
    /// The files of the content that are linked or shown.
    var files: [NamedFile] = []
  }

  /// Resolves all links of a publication.
  func resolve(linksOf index: Int) -> Resolved {
    var resolved = Resolved()
    let publication = catalog.publications[index]
    for (number, link) in publication.links.enumerated() {
      switch resolve(link.destination, from: index, isImage: link.isImage) {
      case .destination(let address): resolved.edits.append(.setDestination(link: number, to: address))
      case .file(let file, let address):
        resolved.edits.append(.setDestination(link: number, to: address))
        let place = SourceLocation(file: publication.file, line: link.line)
        resolved.files.append(NamedFile(file, at: place, isPicture: link.isImage, subject: link.destination))
      case .problem(let id, let message, let near):
        let place = SourceLocation(file: publication.file, line: link.line)
        resolved.problems.append(
          Problem(diagnostic: Diagnostic(id, at: place, message, subject: link.destination), near: near))
      case .anchor(let address, let fragment, let message):
        resolved.edits.append(.setDestination(link: number, to: address))
        let place = SourceLocation(file: publication.file, line: link.line)
        let diagnostic = Diagnostic(.anchorBroken, at: place, message, subject: link.destination)
        resolved.problems.append(
          Problem(diagnostic: diagnostic, near: .anchor(fragment.id, []), fragment: fragment))
      }
    }
    return resolved
  }

  /// Resolves a destination as written in a file of the content.
  func resolve(_ destination: String, from index: Int, isImage: Bool) -> Resolution {
    if destination.hasPrefix("//") || SafeURL.scheme(of: destination) != nil {
      return own(destination) ?? external(destination, isImage: isImage)
    }
    let publication = catalog.publications[index]
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let beforeQuery = parts[0].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let query = beforeQuery.count > 1 ? "?" + beforeQuery[1] : ""
    let fragment = parts.count > 1 ? Addresses.decoded(parts[1]) ?? "" : ""
    let path = Addresses.decoded(beforeQuery[0]) ?? ""
    if path.isEmpty { return anchor(fragment, on: index, prefix: "", destination: destination) }
    if path.hasPrefix("/") { return absolute(path, query: query, fragment: fragment, destination: destination) }
    guard let file = BodyLinks.join(publication.file, path) else {
      return .problem(
        id: .linkOutside, message: "Liên kết chỉ ra ngoài thư mục nội dung: «\(destination)»",
        near: .none("Dùng đường dẫn bên trong `content`."))
    }
    if let page = publicationByFile[file] {
      return anchor(
        fragment, on: page, prefix: addresses.href(catalog.publications[page].permalink) + query,
        destination: destination)
    }
    if let asset = assets[file] { return self.file(asset, query: query, fragment: fragment) }
    if catalog.content.faulty.contains(file) { return .destination("#") }
    if heldBack.contains(file) {
      return .problem(
        id: .linkBroken, message: "Liên kết tới một bản nháp: «\(destination)»",
        near: .none(
          "Bỏ liên kết này cho đến khi trang ấy được đăng; trang ấy đã được phép đăng thì bỏ `draft: true` ở đó."))
    }
    return .problem(
      id: isImage ? .pictureMissing : .linkBroken,
      message: isImage ? "Không thấy tệp ảnh «\(destination)»" : "Liên kết hỏng: «\(destination)»",
      near: .file(file, from: publication.file, isImage: isImage))
  }

  private func file(_ file: String, query: String, fragment: String) -> Resolution {
    let anchor = fragment.isEmpty ? "" : "#" + Addresses.encoded(fragment)
    let path = Addresses.encoded("/" + file.dropFirst("content/".count))
    return .file(file, addresses.href(path) + query + anchor)
  }

  /// A file of the content by its whole address on the portal; nil for all else.
  private func own(_ destination: String) -> Resolution? {
    guard destination.hasPrefix(addresses.baseURL + "/") else { return nil }
    let path = destination.dropFirst(addresses.baseURL.count).prefix { $0 != "#" && $0 != "?" }
    return Addresses.decoded(path).flatMap { assets["content" + $0] }.map { .file($0, destination) }
  }

  private func external(_ destination: String, isImage: Bool) -> Resolution {
    if isImage, SafeURL.scheme(of: destination) == "data" {
      return .problem(
        id: .pictureExternal, message: "Ảnh nằm ngay trong tệp `.md` (địa chỉ `data:`)",
        near: .none("Lưu ảnh ra một tệp `.png` hoặc `.jpg` cạnh tệp `.md` và dùng đường dẫn tương đối."))
    }
    if isImage {
      return .problem(
        id: .pictureExternal, message: "Ảnh ở máy chủ khác: «\(destination)»",
        near: .none("Tải ảnh về, đặt cạnh tệp `.md` và dùng đường dẫn tương đối."))
    }
    if destination.hasPrefix("//") || SafeURL.allowed(destination) == "#" {
      return .problem(
        id: .linkScheme, message: "Liên kết dùng giao thức không được phép: «\(destination)»",
        near: .none("Dùng https, http, mailto hoặc tel."))
    }
    return .destination(destination)
  }

  private func absolute(_ path: String, query: String, fragment: String, destination: String) -> Resolution {
    if let page = publicationByPermalink[path] {
      return anchor(fragment, on: page, prefix: addresses.href(path) + query, destination: destination)
    }
    if let asset = assets["content" + path] { return file(asset, query: query, fragment: fragment) }
    if sitePaths.contains(path) {
      let page = addresses.href(Addresses.encoded(path)) + query
      if fragment.isEmpty { return .destination(page) }
      let address = page + "#" + Addresses.encoded(fragment)
      guard path.hasSuffix("/"), !path.hasPrefix("/data/") || path == "/data/" else { return .destination(address) }
      return .anchor(
        destination: address, Fragment(path: path, id: fragment), message: "Trang \(path) không có mục «#\(fragment)»")
    }
    return .problem(
      id: .linkBroken, message: "Liên kết hỏng: cổng không có địa chỉ «\(destination)»",
      near: .address(path))
  }

  private func anchor(_ fragment: String, on page: Int, prefix: String, destination: String) -> Resolution {
    if fragment.isEmpty { return .destination(prefix.isEmpty ? "#" : prefix) }
    let publication = catalog.publications[page]
    let address = prefix + "#" + Addresses.encoded(fragment)
    if has(fragment, on: page) { return .destination(address) }
    return .anchor(
      destination: address, Fragment(path: publication.permalink, id: fragment),
      message: "Trang \(publication.file) không có mục «#\(fragment)»")
  }

  /// The diagnostics of all problems; a fix is sought for the first fifty, since each search reads all candidates.
  func diagnostics(_ problems: [Problem]) -> [Diagnostic] {
    if problems.isEmpty { return [] }
    let candidates = Candidates(
      pages: publicationByFile.keys.sorted(), assets: assets.keys.sorted(), addresses: sitePaths.sorted())
    return problems.enumerated().map { number, problem in
      let diagnostic = problem.diagnostic
      return Diagnostic(
        diagnostic.id, at: diagnostic.location, diagnostic.message,
        fix: fix(problem.near, among: number < 50 ? candidates : nil), subject: diagnostic.subject)
    }
  }

  /// What a broken link may have meant, in a fixed order.
  private struct Candidates {
    let pages: [String]
    let assets: [String]
    let addresses: [String]
  }

  private func fix(_ near: Near, among candidates: Candidates?) -> String {
    func question(_ found: String?) -> String? { found.map { "Có phải ý bạn là `\($0)`?" } }
    switch near {
    case .none(let fix): return fix
    case .file(let file, let from, let isImage):
      // The right name in the wrong folder, where one folder alone has it.
      let name = "/" + (file.split(separator: "/").last.map(String.init) ?? file)
      let found = candidates.flatMap { candidates -> String? in
        let files = isImage ? candidates.assets : candidates.pages + candidates.assets
        let same = files.filter { $0.hasSuffix(name) }
        return same.count == 1 ? same[0] : NearMiss.nearest(to: file, among: files, areAddresses: true)
      }
      return question(found.map { BodyLinks.relative($0, from: from) }) ?? "Kiểm tra tên tệp, kể cả phần đuôi."
    case .address(let path):
      let found = candidates.flatMap { NearMiss.nearest(to: path, among: $0.addresses, areAddresses: true) }
      return question(found) ?? "Kiểm tra địa chỉ, kể cả dấu gạch chéo cuối."
    case .anchor(let fragment, let known):
      let found = candidates == nil ? nil : NearMiss.nearest(to: fragment, among: known)
      return question(found.map { "#" + $0 }) ?? "Mở trang và chép địa chỉ của mục cần dẫn."
    }
  }

  /// The path of a file named relative to another one; nil where it leaves `content/`.
  static func join(_ file: String, _ relative: String) -> String? {
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in relative.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..":
        guard parts.count > 1 else { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// How a file is named from another one.
  static func relative(_ file: String, from other: String) -> String {
    var to = file.split(separator: "/")[...]
    var from = other.split(separator: "/").dropLast()[...]
    while let a = to.first, let b = from.first, a == b, to.count > 1 {
      to = to.dropFirst()
      from = from.dropFirst()
    }
    return (from.map { _ in ".." } + to.map(String.init)).joined(separator: "/")
  }
}
