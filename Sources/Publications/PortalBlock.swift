import Vietnamese

/// A part of the pages that a portal may leave out, under `blocks` in `portal.yml`.
public enum PortalBlock: String, Sendable, CaseIterable {
  /// Of the home page.
  case shortcuts, featured, figures, deadlines, media, topics
  case mostRead = "most_read"
  /// Of a document's page.
  case diagram, charts
  /// Of pages to read.
  case views, share
  /// Of all pages: the size of the letters, the contrast.
  case readingAids = "reading_aids"

  /// Reads which blocks are left out: `blocks: {figures: false}`.
  static func hidden(_ fields: inout YAMLFields) -> Set<PortalBlock> {
    guard var inner = fields.mapping("blocks", known: allCases.map(\.rawValue)) else { return [] }
    let hidden = allCases.filter { inner.has($0.rawValue) && !inner.flag($0.rawValue) }
    fields.report(inner.diagnostics)
    return Set(hidden)
  }
}

/// A time in which the portal, or a service that it leads to, is not to be had (Nghị định 224/2026/NĐ-CP article 12): a
/// notice at the top of every page until it is over.
public struct Outage: Sendable, Hashable {
  /// The first day.
  public let from: Day
  /// The last day.
  public let until: Day
  /// What is not to be had, and what to do meanwhile.
  public let text: PortalConfiguration.Bilingual

  /// Reads `outage`. Error: `date-order`.
  static func read(_ fields: inout YAMLFields) -> Outage? {
    guard var inner = fields.mapping("outage", known: ["from", "until", "text", "en"]) else { return nil }
    let text = inner.requiredText("text", example: "Cổng tạm ngừng để bảo trì.")
    for key in ["from", "until"] where !inner.has(key) { _ = inner.requiredText(key, example: "2026-12-01") }
    let (from, until) = (inner.day("from"), inner.day("until"))
    if let from, let until, until < from {
      inner.report(
        .dateOrder, "until", "Ngày kết thúc \(until.vietnamese) trước ngày bắt đầu \(from.vietnamese)",
        fix: "Kiểm tra lại `from` và `until`.")
    }
    let english = inner.text("en")
    fields.report(inner.diagnostics)
    guard let from, let until, from <= until else { return nil }
    return Outage(from: from, until: until, text: .init(text, english: english))
  }
}
