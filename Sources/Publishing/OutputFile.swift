import Cache

/// One file of the finished site, and how to make it.
public struct OutputFile: Sendable {
  /// Where it goes, relative to the output folder, with `/`: `van-ban/2972-qd-ubnd/index.html`.
  ///
  /// No empty segment, no `.` or `..`, no NUL, no segment over 255 bytes, and no first segment that begins
  /// with `.congbo`: ``Publisher`` answers anything else with the diagnostic `output-path-invalid`.
  public let path: String
  /// A fingerprint of everything that `contents` depends on, or nil when there is none.
  ///
  /// When it equals the fingerprint of the last build by the same tool version, and the file still stands in the
  /// output as it was written, the file is taken over and `contents` is not called.
  public let cacheKey: Fingerprint?
  /// Makes the bytes. Called at most once, on any thread. What it throws ends the publishing with the output untouched.
  public let contents: @Sendable () throws -> [UInt8]

  /// A file at `path`, made by `contents` unless `cacheKey` says that it would be the same again.
  public init(path: String, cacheKey: Fingerprint? = nil, contents: @escaping @Sendable () throws -> [UInt8]) {
    self.path = path
    self.cacheKey = cacheKey
    self.contents = contents
  }
}

/// Names that Publishing keeps for itself in and beside the output folder.
enum ReservedName {
  /// The list of what was written, inside the output folder.
  static let manifest = RelativePath(".congbo-manifest")
  /// Where files wait when they are moved into the output one by one, inside the output folder.
  static let inPlaceStaging = RelativePath(".congbo-staging")
  /// Begins the name of the folder beside the output in which the new site is put together.
  static let stagingPrefix = ".congbo-staging-"
}
