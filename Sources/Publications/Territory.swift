import Vietnamese

/// The part of the country that a body speaks for, as far as its name or `portal.yml` tells.
public struct Territory: Sendable, Hashable {
  /// The same for all bodies of it: a province folded, `quang tri`; a district or commune with its rank, `huyen le thuy`.
  public let key: String
  /// For readers.
  public let name: String

  /// The whole country.
  static let country = "viet nam"

  /// Of a place that a text names.
  public init(named place: String) {
    (key, name) = (Provinces.only(in: place) ?? FoldedWords.key(place), place)
  }

  private init(key: String, name: String) { (self.key, self.name) = (key, name) }

  /// Of an issuing body; nil where nothing tells.
  init?(of issuer: PortalConfiguration.Issuer) {
    let name = issuer.name.vietnamese
    let body = IssuingBody(name: name, place: issuer.place)
    if let level = body.level, level == .district || level == .commune, let place = body.place {
      self.init(key: "\(level == .district ? "huyen" : "xa") \(FoldedWords.key(place))", name: name)
    } else if let province = body.province ?? Provinces.only(in: name) {
      self.init(key: province, name: issuer.place ?? name)
    } else if issuer.level == .central || body.organ == .government || Territory.isMinistry(name) {
      self.init(key: Territory.country, name: name)
    } else {
      return nil
    }
  }

  private static func isMinistry(_ name: String) -> Bool {
    let words = Folding.fold(name)
    return ["quoc hoi", "van phong chinh phu", "trung uong dang"].contains { words.hasPrefix($0) }
      || words.hasPrefix("bo ") && !["bo chi huy", "bo tu lenh", "bo phan"].contains { words.hasPrefix($0) }
  }
}

extension Catalog {
  /// The part of the country that a figure or target of a publication holds for; nil where nothing tells.
  ///
  /// - Parameter place: As its record has it: the one that its words name, else the issuing body's.
  public func territory(of index: Int, at place: String?) -> Territory? {
    let issuer = issuerOf[index].map { issuers[$0] }
    let own = issuer.flatMap { Territory(of: $0) }
    guard let place else { return own }
    // A district's own figures bear the province that `portal.yml` gives the district.
    if let issuer, let own, let declared = issuer.place, FoldedWords.key(declared) == FoldedWords.key(place) {
      return own
    }
    return Territory(named: place)
  }
}
