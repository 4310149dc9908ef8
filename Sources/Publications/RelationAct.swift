/// What a document's own words do to another one.
package struct RelationAct: Sendable, Hashable {
  /// As what the front matter states it.
  package let kind: RelationKind
  /// Whether a part of the other document ends: `Bãi bỏ khoản 2 Điều 3 và Điều 5 của Quyết định số …`.
  package let endsPart: Bool
  /// What it changes of the time in which the other document holds.
  package let span: Span?

  /// What becomes of the time in which a document holds.
  package enum Span: Sendable, Hashable {
    /// `Kéo dài thời hạn áp dụng Nghị quyết số … đến hết ngày …`
    case extended
    /// `Ngưng hiệu lực thi hành Quyết định số …`
    case suspended
  }

  init(_ kind: RelationKind, _ span: Span? = nil) { self.init(kind, endsPart: false, span) }

  private init(_ kind: RelationKind, endsPart: Bool, _ span: Span?) {
    (self.kind, self.endsPart, self.span) = (kind, endsPart, span)
  }

  /// The same done to provisions of the document: what replaces or ends these amends the document, and its time is not theirs.
  var ofPart: RelationAct {
    RelationKind.endings.contains(kind)
      ? RelationAct(.amends, endsPart: kind != .replaces, nil) : RelationAct(kind, endsPart: endsPart, nil)
  }
}
