import Vietnamese

/// The years in which the rules on form hold: Nghị định 30/2020/NĐ-CP is in force since 5 March 2020; what was issued
/// before is shown as it is, and nothing is said of its form.
enum FormRules {
  private static let since = Day(year: 2020, month: 3, day: 5)

  /// What states agree on has a form of its own.
  private static let treaties: Set<String> = ["Hiệp định", "Hiệp ước", "Công ước", "Nghị định thư"]

  /// Whether a document was issued under these rules; one whose day is not known is taken to be.
  static func holdFor(_ document: DocumentFacts) -> Bool {
    if treaties.contains(document.form.name) { return false }
    if let issued = document.issued, let since { return issued >= since }
    return document.number?.value.year.map { $0 >= 2020 } ?? true
  }
}
