import Diagnostics
import Vietnamese

/// Where a portal is served from, under `host` in `portal.yml`: what that place can take, and which files tell it how to
/// serve.
public enum PortalHost: String, Sendable, CaseIterable {
  /// GitHub Pages, GitLab Pages, Cloudflare Pages, Netlify, Azure Static Web Apps, a web server of one's own.
  case github, gitlab, cloudflare, netlify, azure, server

  /// Its name.
  public var name: String {
    switch self {
    case .github: "GitHub Pages"
    case .gitlab: "GitLab Pages"
    case .cloudflare: "Cloudflare Pages"
    case .netlify: "Netlify"
    case .azure: "Azure Static Web Apps"
    case .server: "máy chủ web của đơn vị"
    }
  }
}

/// Where a portal is served from, and what that place can take.
public struct HostPlan: Sendable, Hashable {
  /// The place.
  public let host: PortalHost
  /// How many files it takes; nil where it does not say.
  public let files: Int?
  /// Bytes of one file.
  public let fileBytes: Int?
  /// Bytes of all files.
  public let bytes: Int?

  /// A plan.
  public init(host: PortalHost, files: Int?, fileBytes: Int?, bytes: Int?) {
    (self.host, self.files, self.fileBytes, self.bytes) = (host, files, fileBytes, bytes)
  }

  /// What each place takes under its plan without a fee, as it said in 2026. GitHub: «GitHub Pages limits»; GitLab.com:
  /// «GitLab Pages settings»; Cloudflare: «Pages limits»; Azure: «Quotas in Azure Static Web Apps», free plan. Netlify
  /// states none of these.
  public static func usual(_ host: PortalHost) -> HostPlan {
    let megabyte = 1 << 20
    return switch host {
    case .github: HostPlan(host: host, files: nil, fileBytes: nil, bytes: 1_000_000_000)
    case .gitlab: HostPlan(host: host, files: 200_000, fileBytes: nil, bytes: 1_000_000_000)
    case .cloudflare: HostPlan(host: host, files: 20_000, fileBytes: 25 * megabyte, bytes: nil)
    case .azure: HostPlan(host: host, files: 15_000, fileBytes: nil, bytes: 250 * megabyte)
    case .netlify, .server: HostPlan(host: host, files: nil, fileBytes: nil, bytes: nil)
    }
  }

  // MARK: Reading

  private static let limitKeys: [String] = ["files", "file_mb", "total_mb"]

  /// Reads `host`: a name, or `{name: …, files: …, file_mb: …, total_mb: …}` for a plan that takes more. Error:
  /// `front-matter-value`.
  static func read(_ fields: inout YAMLFields) -> Located<HostPlan>? {
    let place = fields.location("host")
    if fields.node("host")?.mapping == nil {
      return named("host", &fields).map { Located(HostPlan.usual($0), at: place) }
    }
    guard var inner = fields.mapping("host", known: ["name"] + limitKeys) else { return nil }
    if !inner.has("name") { _ = inner.requiredText("name", example: "cloudflare") }
    let host = named("name", &inner)
    let given = limitKeys.map { key -> Int? in
      guard let number = inner.integer(key) else { return nil }
      if (1...1_000_000_000).contains(number) { return number }
      inner.report(.frontMatterValue, key, "`\(key)` phải là số dương", fix: "Ví dụ: `\(key): 100000`.")
      return nil
    }
    fields.report(inner.diagnostics)
    guard let host else { return nil }
    let standard = HostPlan.usual(host)
    return Located(
      HostPlan(
        host: host, files: given[0] ?? standard.files, fileBytes: given[1].map { $0 << 20 } ?? standard.fileBytes,
        bytes: given[2].map { $0 << 20 } ?? standard.bytes), at: place)
  }

  private static func named(_ key: String, _ fields: inout YAMLFields) -> PortalHost? {
    guard let text = fields.text(key) else { return nil }
    if let host = PortalHost(rawValue: text) { return host }
    let names = PortalHost.allCases.map(\.rawValue)
    fields.report(
      .frontMatterValue, key, "Không có nơi lưu trữ «\(text)»",
      note: "Dùng một trong: \(names.joined(separator: ", ")).",
      fix: NearMiss.nearest(to: text, among: names).map { "Có phải ý bạn là `\($0)`?" }
        ?? "Máy chủ của đơn vị thì ghi `host: server`.")
    return nil
  }
}
