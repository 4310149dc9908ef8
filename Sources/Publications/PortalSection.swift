import Diagnostics

/// Standing sections that a public body's portal is to have (Nghị định 224/2026/NĐ-CP articles 9 and 10). What a static
/// site cannot do itself, such as procedures and rating, is a link to where it is done.
public enum PortalSection: String, Sendable, CaseIterable {
  case introduction, map, leaders, plans, contacts, channels, procedures, rating

  /// As readers see it.
  public var name: PortalConfiguration.Bilingual {
    switch self {
    case .introduction: .init("Giới thiệu", english: "About")
    case .map: .init("Bản đồ hành chính", english: "Map")
    case .leaders: .init("Lãnh đạo", english: "Leaders")
    case .plans: .init("Quy hoạch, kế hoạch", english: "Plans")
    case .contacts: .init("Thông tin liên hệ", english: "Contacts")
    case .channels: .init("Kênh trên mạng xã hội", english: "Channels")
    case .procedures: .init("Thủ tục hành chính", english: "Procedures")
    case .rating: .init("Đánh giá sự hài lòng", english: "Rating")
    }
  }

  /// Reads `sections` of `portal.yml`: an address for each. Warnings: `section-missing`, where any are given.
  static func read(_ fields: inout YAMLFields) -> [PortalConfiguration.MenuItem] {
    guard var inner = fields.mapping("sections", known: allCases.map(\.rawValue)) else { return [] }
    var items: [PortalConfiguration.MenuItem] = []
    var missing: [PortalSection] = []
    for section in allCases {
      guard let url = inner.text(section.rawValue), !url.isEmpty else {
        missing.append(section)
        continue
      }
      items.append(
        PortalConfiguration.MenuItem(
          title: section.name, url: PortalConfiguration.Bilingual(url), location: inner.location(section.rawValue)))
    }
    fields.report(inner.diagnostics)
    if let first = missing.first {
      fields.report(
        .sectionMissing, "sections",
        "Chưa khai báo chuyên mục: "
          + missing.map { "\($0.name.vietnamese) (`\($0.rawValue)`)" }.joined(separator: ", "),
        note: "Nghị định 224/2026/NĐ-CP, điều 9 và 10.",
        fix:
          "Thêm vào `sections` từng dòng như `\(first.rawValue): /trang/…/`; trang ở cổng khác thì ghi địa chỉ đầy đủ.")
    }
    return items
  }
}
