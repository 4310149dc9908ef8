/// A kind of message: its stable identifier, how grave it is, and what it means. No message can be made without one.
///
/// Each is declared once, in the file of its group (`DiagnosticID+….swift`), and stands in the group's list. An identifier, once
/// published, keeps its meaning: scripts and annotations rely on it.
public struct DiagnosticID: RawRepresentable, Sendable, Hashable, CaseIterable, CustomStringConvertible {
  /// What it means, for editors.
  public let rule: DiagnosticRule

  /// The identifier: `front-matter-unknown-key`.
  public var rawValue: String { rule.identifier }

  /// The identifier.
  public var description: String { rawValue }

  /// How grave a message of this kind is. Errors are what would make a page wrong or lose one; what is merely likely to
  /// be a slip warns.
  public var severity: Severity { rule.severity }

  /// A new kind of message.
  init(
    _ identifier: String, _ severity: Severity, _ meaning: String, wrong: String, right: String
  ) {
    rule = DiagnosticRule(identifier, severity, meaning, wrong: wrong, right: right)
  }

  /// The kind with an identifier; nil where there is none.
  public init?(rawValue: String) {
    guard let known = Self.byIdentifier[rawValue] else { return nil }
    self = known
  }

  /// All kinds, in the order in which the page of messages shows them.
  public static let allCases = groups.flatMap(\.ids)

  private static let byIdentifier = Dictionary(
    allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })

  /// Whether it is the very same kind.
  public static func == (one: DiagnosticID, other: DiagnosticID) -> Bool { one.rule === other.rule }

  /// Hashes which kind it is.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(rule)) }

  /// Kinds that belong together.
  struct Group: Sendable {
    /// What they are about.
    let title: String
    /// In the order in which the page shows them.
    let ids: [DiagnosticID]
  }

  /// All groups, in the order of the page.
  static let groups = [
    Group(title: "Tệp và thư mục", ids: files),
    Group(title: "Phần đầu trang", ids: frontMatter),
    Group(title: "Số ký hiệu, trích dẫn và chỉ tiêu", ids: documents),
    Group(title: "Kết quả so với chỉ tiêu", ids: results),
    Group(title: "Thể thức và nội dung văn bản", ids: provisions),
    Group(title: "Nội dung trang", ids: markup),
    Group(title: "Liên kết, ảnh và tệp đính kèm", ids: links),
    Group(title: "Cấu hình của Cổng", ids: portal),
    Group(title: "Mẫu giao diện", ids: templates),
    Group(title: "Ghi trang ra thư mục đầu ra", ids: publishing),
  ]
}
