import Cache
import Diagnostics
import Publications
import Vietnamese

/// How much of what a host takes a site uses.
public struct HostReview: Sendable, Hashable {
  private let plan: HostPlan

  /// Of a plan.
  public init(_ plan: HostPlan) { self.plan = plan }

  /// A limit, and how much of it is used.
  private struct Use {
    let limit: Int
    let used: Int
    /// `20.000 tệp`, and the same of what is used.
    let text: (Int) -> String
    /// What can be done.
    let lever: String

    var percent: Int { limit == 0 ? 0 : Int((Double(used) / Double(limit) * 100).rounded(.down)) }
  }

  /// - Parameters:
  ///   - files: How many files the site has.
  ///   - bytes: Of all of them.
  ///   - largest: The path of the largest, and its bytes.
  private func uses(files: Int, bytes: Int, largest: (path: String, bytes: Int)) -> [Use] {
    let rest = "hoặc đổi `host`, hoặc ghi giới hạn của gói đang thuê vào `host` trong content/portal.yml"
    return [
      plan.files.map { limit in
        Use(
          limit: limit, used: files, text: { "\(Shown.count($0)) tệp" },
          lever: "Dời bớt tệp đính kèm sang kho khác và dẫn liên kết, \(rest).")
      },
      plan.bytes.map { limit in
        Use(
          limit: limit, used: bytes, text: { NumberText.size($0, language: "vi") + " tất cả" },
          lever: "Nén các tệp PDF và ảnh lớn, \(rest).")
      },
      plan.fileBytes.map { limit in
        Use(
          limit: limit, used: largest.bytes,
          text: { "\(NumberText.size($0, language: "vi")) một tệp\($0 == limit ? "" : " (`\(largest.path)`)")" },
          lever: "Nén hoặc tách tệp `\(largest.path)`, \(rest).")
      },
    ].compactMap { $0 }
  }

  /// One line that states the headroom: `Cloudflare Pages: 312 trên 20.000 tệp (1%); …`. Errors `host-limit` beyond the
  /// limits, warnings `host-near` beyond 80 % of them.
  public func result(
    files: Int, bytes: Int, largest: (path: String, bytes: Int)
  ) -> (line: String, diagnostics: [Diagnostic]) {
    let uses = uses(files: files, bytes: bytes, largest: largest)
    let name = plan.host.name
    let size = "\(Shown.count(files)) tệp, \(NumberText.size(bytes, language: "vi"))"
    if uses.isEmpty { return ("Nơi lưu trữ: \(name); cả Cổng có \(size).\n", []) }
    let parts = uses.map { "\($0.text($0.used)) trên \($0.text($0.limit)) (\($0.percent)%)" }
    let diagnostics = uses.compactMap { use -> Diagnostic? in
      let isOver = use.used > use.limit
      guard isOver || use.used * 5 > use.limit * 4 else { return nil }
      return Diagnostic(
        isOver ? .hostLimit : .hostNear, at: SourceLocation(file: "content/portal.yml"),
        "\(name) nhận \(use.text(use.limit)); Cổng có \(use.text(use.used)), bằng \(use.percent)%", fix: use.lever,
        subject: plan.host.rawValue)
    }
    return ("Nơi lưu trữ: \(name); Cổng dùng \(parts.joined(separator: ", ")).\n", diagnostics)
  }
}

extension HostReview: CachedByFields {
  /// Reads it.
  public init(fields: inout some FieldPass<HostReview>) throws(CacheDamage) {
    let host = try fields(\HostReview.host)
    guard let host = PortalHost(rawValue: host) else { throw CacheDamage() }
    self.init(
      HostPlan(
        host: host, files: try fields(\HostReview.files), fileBytes: try fields(\HostReview.fileBytes),
        bytes: try fields(\HostReview.bytes)))
  }

  private var host: String { plan.host.rawValue }
  private var files: Int? { plan.files }
  private var fileBytes: Int? { plan.fileBytes }
  private var bytes: Int? { plan.bytes }
}
