import Diagnostics

extension PortalConfiguration {
  /// Where `portal.yml` says nothing: what is more probably wrong than right by far is left to the editors.
  static let standardThreshold = 0.3

  /// Reads `targets` of `portal.yml`: `{publish_from: 0.5}`; 0 publishes everything.
  static func threshold(_ fields: inout YAMLFields) -> Double {
    guard var inner = fields.mapping("targets", known: ["publish_from"]) else { return standardThreshold }
    var threshold = inner.number("publish_from", example: "0.5") ?? standardThreshold
    if !(0...1).contains(threshold) {
      inner.report(
        .frontMatterValue, "publish_from", "`publish_from` phải từ 0 đến 1",
        fix: "Ví dụ: `targets: {publish_from: 0.5}`; 0 là đăng mọi chỉ tiêu.")
      threshold = standardThreshold
    }
    fields.adopt(inner)
    return threshold
  }
}
