import Cache

/// One file of the finished site, made when it is asked for.
public struct SiteFile: Sendable {
  /// Path inside the site without a leading slash: `van-ban/2972-qd-ubnd/index.html`.
  public let path: String
  /// Of all that the file is made from; nil where it is to be made each time.
  public let cacheKey: Fingerprint?
  /// In tests, the facts that it is declared to be made from; nil for one that is made each time.
  package let declared: Set<Fact>?
  /// Makes the bytes; throws where a template fails or a file of the content has gone.
  public let contents: @Sendable () throws -> [UInt8]

  init(
    _ path: String, _ cacheKey: Fingerprint? = nil, declared: Set<Fact>? = nil,
    _ contents: @escaping @Sendable () throws -> [UInt8]
  ) {
    self.path = path
    self.cacheKey = cacheKey
    self.declared = declared
    self.contents = contents
  }

  /// The file that answers an address.
  init(at address: String, _ contents: @escaping @Sendable () throws -> [UInt8]) {
    self.init(Addresses.file(address), nil, declared: nil, contents)
  }
}

/// Makes the files of a site with their cache keys.
struct FileMaker: Sendable {
  let site: Site
  /// Nil where every file is made each time.
  let keys: PageKeys?
  /// In tests, whether files keep the facts that they declare.
  private let isNoting: Bool

  init(_ site: Site, isNoting: Bool = false) {
    self.site = site
    self.isNoting = isNoting
    keys = site.inputs.map { PageKeys(site, $0) }
  }

  /// A file that answers an address and is made from the facts that a closure declares.
  func file(
    at address: String, declaring declare: (inout DeclaredFacts) -> Void,
    _ contents: @escaping @Sendable () throws -> [UInt8]
  ) -> SiteFile {
    let declared = isNoting ? DeclaredFacts.noted(site, declare) : nil
    return SiteFile(Addresses.file(address), keys?.file(address, declare), declared: declared, contents)
  }
}

/// A file of the content that could not be read any more when the site was written.
public struct ContentVanished: Error, CustomStringConvertible {
  /// Its path relative to the source folder.
  public let file: String
  /// In Vietnamese, for editors.
  public var description: String { "Không đọc được tệp «\(file)» khi đang dựng trang" }
}
