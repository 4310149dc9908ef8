import Diagnostics
import Publications
import Vietnamese

/// The validity that editors state, held against the day of expiry beside it and against what documents held here do to it.
enum ValidityReview {
  /// The warnings `status-contradicts`.
  ///
  /// - Parameter today: The day as of which the site speaks.
  static func diagnostics(_ catalog: Catalog, today: Day) -> [Diagnostic] {
    catalog.publications.indices.compactMap { index in
      let publication = catalog.publications[index]
      guard catalog.isPrimary(index), let document = publication.facts.document, let status = document.status,
        !publication.facts.acceptedWarnings.contains(.statusContradicts)
      else { return nil }
      switch status {
      case .expired: return ahead(document, publication.file, today)
      case .inForce: return ended(index, catalog, today)
      case .partlyExpired, .notYet: return nil
      }
    }
  }

  private static func ahead(_ document: DocumentFacts, _ file: String, _ today: Day) -> Diagnostic? {
    guard let expired = document.expired, expired > today else { return nil }
    return Diagnostic(
      .statusContradicts, at: SourceLocation(file: file, line: 1),
      "`status: het-hieu-luc`, mà ngày hết hiệu lực là \(expired.vietnamese), chưa đến",
      note: "Trang sẽ nói hai điều trái nhau.",
      fix: "Xóa dòng `status`: Cổng tính theo `expired`; hoặc so lại ngày.", subject: "het-hieu-luc")
  }

  private static func ended(_ index: Int, _ catalog: Catalog, _ today: Day) -> Diagnostic? {
    let end = catalog.inverseRelationsOf[index].first { relation in
      guard [.replaces, .repeals, .withdraws].contains(relation.kind) else { return false }
      return catalog.publications[relation.document].facts.document.map { !$0.isAhead(on: today) } ?? false
    }
    guard let end, let other = catalog.publications[end.document].facts.document else { return nil }
    let file = catalog.publications[end.document].file
    let what = end.kind == .replaces ? "thay thế" : end.kind == .repeals ? "bãi bỏ" : "thu hồi"
    let name = other.number.map { "\(other.form.name) \($0.value)" } ?? other.form.name
    return Diagnostic(
      .statusContradicts, at: SourceLocation(file: catalog.publications[index].file, line: 1),
      "`status: con-hieu-luc`, mà \(name) đã \(what) văn bản này",
      note: "\(file) ghi `\(end.kind.rawValue)`.",
      fix: "Viết `status: het-hieu-luc`; chỉ \(what) một phần thì viết `het-hieu-luc-mot-phan`.",
      subject: "con-hieu-luc")
  }
}

extension DocumentFacts {
  /// Whether it is not in force yet on a day, as far as it says.
  func isAhead(on day: Day) -> Bool { takesEffect.map { $0 > day } ?? (status == .notYet) }
}
