/// What a kind of message means, for editors, with an example of what is wrong and of what is right. The page of all
/// messages is made from these.
public struct DiagnosticRule: Sendable, Hashable {
  /// The kind.
  public let id: DiagnosticID
  /// What is wrong and why it matters: one or two sentences.
  public let meaning: String
  /// An example of what the message complains of.
  public let wrong: String
  /// The same example, put right.
  public let right: String

  init(_ id: DiagnosticID, _ meaning: String, wrong: String, right: String) {
    self.id = id
    self.meaning = meaning
    self.wrong = wrong
    self.right = right
  }

  /// Rules that belong together.
  public struct Group: Sendable {
    /// What they are about.
    public let title: String
    /// In the order in which the page shows them.
    public let rules: [DiagnosticRule]
  }

  /// All rules; every kind of message has exactly one.
  public static let groups = [
    Group(title: "Tệp và thư mục", rules: files),
    Group(title: "Phần đầu trang", rules: frontMatter),
    Group(title: "Số ký hiệu, trích dẫn và chỉ tiêu", rules: documents),
    Group(title: "Kết quả so với chỉ tiêu", rules: results),
    Group(title: "Thể thức và nội dung văn bản", rules: provisions),
    Group(title: "Nội dung trang", rules: markup),
    Group(title: "Liên kết, ảnh và tệp đính kèm", rules: links),
    Group(title: "Cấu hình của Cổng", rules: portal),
    Group(title: "Mẫu giao diện", rules: templates),
    Group(title: "Ghi trang ra thư mục đầu ra", rules: publishing),
  ]

  /// The rule of a kind of message; nil only for a kind that was never described.
  public static func of(_ id: DiagnosticID) -> DiagnosticRule? {
    groups.lazy.flatMap(\.rules).first { $0.id == id }
  }
}
