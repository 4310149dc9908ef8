import Publications
import Templates
import Vietnamese

/// How a site is built.
public struct SiteOptions: Sendable {
  /// The folder that holds `content/` and, over the theme, `templates/`.
  public var source: String
  /// The folder of the tool's theme; nil where `templates/` has all of it.
  public var theme: String?
  /// Replaces `base_url` of `portal.yml`.
  public var baseURL: String?
  /// Whether drafts are built too.
  public var drafts: Bool
  /// Today in Vietnam, after which no publication may be dated; nil where that is not looked at. Nothing that is made
  /// depends on it.
  public var today: Day?
  /// Now, in seconds after midnight in Vietnam; nil where hours of today are not looked at.
  public var timeOfDay: Int?
  /// The day as of which validity, deadlines and targets are stated; nil for that of the newest publication or correction.
  public var statusDay: Day?
  /// From where on the site is made lighter; others than these only in tests, which have small sites.
  package var limits = SiteLimits()

  /// Options; by default those of a build for publication.
  public init(
    source: String, theme: String? = ShippedTheme.folder, baseURL: String? = nil, drafts: Bool = false,
    today: Day? = nil, statusDay: Day? = nil
  ) {
    self.source = source
    self.theme = theme
    self.baseURL = baseURL
    self.drafts = drafts
    self.today = today
    self.statusDay = statusDay
  }
}

extension SiteOptions {
  /// A text as the base URL of a portal; nil where it cannot be one.
  public static func baseURL(_ text: String) -> String? { BaseURL.normalized(text) }
}
