extension Taxonomy {
  /// The heading of its page.
  var word: Word {
    switch self {
    case .form: .taxonomyForm
    case .issuer: .taxonomyIssuer
    case .field: .taxonomyField
    case .year: .taxonomyYear
    case .validity: .validity
    case .tag: .taxonomyTag
    }
  }
}

extension AlignedTarget.Level {
  /// Its name.
  var word: Word {
    switch self {
    case .higher: .verdictHigher
    case .equal: .verdictEqual
    case .lower: .verdictLower
    }
  }
}

extension AlignedTarget.Verdict {
  /// Its name.
  var word: Word {
    switch self {
    case .higher: .verdictHigher
    case .equal: .verdictEqual
    case .lower: .verdictLower
    case .later: .verdictLater
    case .unclear: .verdictUnclear
    case .missing: .verdictMissing
    case .added: .verdictAdded
    }
  }
}

extension AlignedTarget.Timing {
  /// Its name, with the number of years as `{n}`.
  var word: Word {
    switch self {
    case .earlier: .timingEarlier
    case .same: .timingSame
    case .later: .timingLater
    }
  }
}
