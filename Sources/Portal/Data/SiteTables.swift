import OpenData

/// All tables, in the order in which they are listed.
enum SiteTables {
  static let all: [any SiteTable.Type] = [
    TargetsTable.self, DocumentsTable.self, AlignmentTable.self, ResultsTable.self, ProgressTable.self,
  ]

  /// What they hold.
  static var forms: [DataTable] { all.map { $0.form } }
}

extension Site {
  /// Whether any table is parted.
  var hasParts: Bool { SiteTables.all.contains { parting($0) != .whole } }
}
