import Vietnamese

/// A form of a document beside its page, for machines: one file each. A portal chooses them under `twins` in `portal.yml`; one that
/// chooses nothing has them all while that keeps it small.
public enum DocumentTwin: String, Sendable, CaseIterable {
  /// The document's record, its provisions and its targets.
  case json = "index.json"
  /// The text as Markdown.
  case markdown = "index.md"
  /// The text as Akoma Ntoso, the format of law libraries.
  case akomaNtoso = "akn.xml"

  /// The media type by which a page names it.
  public var mediaType: String {
    switch self {
    case .json: "application/json"
    case .markdown: "text/markdown"
    case .akomaNtoso: "application/akn+xml"
    }
  }

  /// The same, the least asked for first: what it says of a document stands in `/data/documents.json` too, the Markdown is what
  /// the page says, and law libraries have no other source for Akoma Ntoso.
  public static let leastAskedFirst: [DocumentTwin] = [.json, .markdown, .akomaNtoso]

  /// Reads `twins: [akn.xml, index.md]`; an empty list leaves all out, and nil chooses nothing. Error: `front-matter-value`.
  static func read(_ fields: inout YAMLFields) -> Set<DocumentTwin>? {
    guard fields.has("twins") else { return nil }
    return Set(
      fields.list("twins").compactMap { item in
        if let twin = DocumentTwin(rawValue: item.value) { return twin }
        let names = allCases.map(\.rawValue)
        fields.report(
          .frontMatterValue, "twins", "Cạnh trang văn bản không có dạng tệp «\(item.value)»",
          fix: NearMiss.nearest(to: item.value, among: names).map { "Có phải ý bạn là `\($0)`?" }
            ?? "Dùng \(names.map { "`\($0)`" }.joined(separator: ", ")).", subject: item.value)
        return nil
      })
  }
}
