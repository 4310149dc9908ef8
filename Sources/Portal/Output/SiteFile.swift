import Cache

/// One file of the finished site, made when it is asked for.
public struct SiteFile: Sendable {
  /// Path inside the site without a leading slash: `van-ban/2972-qd-ubnd/index.html`.
  public let path: String
  /// Of all that the file is made from; nil where it is to be made each time.
  public let cacheKey: Fingerprint?
  /// Makes the bytes; throws where a template fails or a file of the content has gone.
  public let contents: @Sendable () throws -> [UInt8]

  init(_ path: String, _ cacheKey: Fingerprint? = nil, _ contents: @escaping @Sendable () throws -> [UInt8]) {
    self.path = path
    self.cacheKey = cacheKey
    self.contents = contents
  }

  /// The file that answers an address.
  init(at address: String, _ cacheKey: Fingerprint? = nil, _ contents: @escaping @Sendable () throws -> [UInt8]) {
    self.init(Addresses.file(address), cacheKey, contents)
  }
}

/// A file of the content that could not be read any more when the site was written.
public struct ContentVanished: Error, CustomStringConvertible {
  /// Its path relative to the source folder.
  public let file: String
  /// In Vietnamese, for editors.
  public var description: String { "Không đọc được tệp «\(file)» khi đang dựng trang" }
}
