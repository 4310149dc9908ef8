/// What a portal's configuration changes in the look of the theme: colours and fonts as style rules, and the emblem.
public struct Brand: Sendable, Hashable {
  /// The emblem of the portal, which takes the place of the theme's.
  public struct Emblem: Sendable, Hashable {
    /// The file.
    public let bytes: [UInt8]
    /// Its ending: `svg`, `png`.
    public let ending: String

    /// An emblem.
    public init(bytes: [UInt8], ending: String) { (self.bytes, self.ending) = (bytes, ending) }
  }

  /// Rules that follow those of the theme's style sheet; may be empty.
  public var rules: String
  /// Nil for that of the theme.
  public var emblem: Emblem?
  /// The picture of shared pages (``SharePicture``); nil for that of the theme.
  public var sharePicture: [UInt8]?
  /// Files that the rules name, by their names.
  public var files: [String: [UInt8]]

  /// By default nothing is changed.
  public init(rules: String = "", emblem: Emblem? = nil, files: [String: [UInt8]] = [:]) {
    (self.rules, self.emblem, self.files) = (rules, emblem, files)
  }

  /// The assets of the theme that show the emblem, and the style sheet that the rules follow.
  static let emblems = ["logo.svg", "favicon.svg"]
  static let styles = "site.css"
  static let share = "share.png"

  /// The files of the theme with these changes, by paths within the templates' folder.
  func applied(to files: [String: [UInt8]]) -> [String: [UInt8]] {
    var files = files
    for (name, bytes) in self.files { files["assets/" + name] = bytes }
    if !rules.isEmpty, let styles = files["assets/" + Brand.styles] {
      files["assets/" + Brand.styles] = styles + Array(("\n" + rules).utf8)
    }
    if let emblem { for name in Brand.emblems { files["assets/" + name] = emblem.bytes } }
    if let sharePicture { files["assets/" + Brand.share] = sharePicture }
    return files
  }

  /// The endings under which assets are published, where they are not those of their names.
  var endings: [String: String] {
    guard let emblem else { return [:] }
    return Dictionary(uniqueKeysWithValues: Brand.emblems.map { ($0, emblem.ending) })
  }
}
