import Publications

/// A heading that is only the name of a level: "2. Cấp xã".
struct Level: Sendable, Hashable {
  var level: AdministrativeLevel
  /// In lower case.
  var name: String
}
