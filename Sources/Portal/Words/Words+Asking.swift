import Publications
import Targets
import Templates

extension Word {
  /// The keys that every language must have for the code.
  static let keys: Set<String> = {
    let counted = CountedNoun.allCases.map { "count" + $0.rawValue }
    return Set(allCases.map(\.rawValue) + counted + DocumentFacts.attributes.map(\.word))
  }()
}

extension Words {
  /// The word or sentence, its placeholders `{n}`, `{total}` … filled in.
  package func text(_ word: Word, _ values: KeyValuePairs<String, String> = [:]) -> String {
    text(ofKey: word.rawValue, values)
  }

  /// A number with its noun: `12 văn bản`.
  package func count(_ noun: CountedNoun, _ number: Int) -> String { count(ofKey: noun.rawValue, number) }
}

// MARK: The words of codes

extension RelationKind {
  /// How the one that states the relation bears on the other: `Thay thế`.
  var word: Word {
    switch self {
    case .basedOn: .relationBasedOn
    case .amends: .relationAmends
    case .supplements: .relationSupplements
    case .replaces: .relationReplaces
    case .repeals: .relationRepeals
    case .withdraws: .relationWithdraws
    case .guides: .relationGuides
    case .implements: .relationImplements
    case .corrects: .relationCorrects
    case .cites: .relationCites
    }
  }

  /// The same, seen from the other: `Được thay thế bởi`.
  var inverseWord: Word {
    switch self {
    case .basedOn: .relationBasedOnOf
    case .amends: .relationAmendsOf
    case .supplements: .relationSupplementsOf
    case .replaces: .relationReplacesOf
    case .repeals: .relationRepealsOf
    case .withdraws: .relationWithdrawsOf
    case .guides: .relationGuidesOf
    case .implements: .relationImplementsOf
    case .corrects: .relationCorrectsOf
    case .cites: .relationCitesOf
    }
  }
}

extension Validity {
  /// Its name.
  var word: Word {
    switch self {
    case .inForce: .inForce
    case .partlyExpired: .partlyExpired
    case .expired: .expired
    case .notYet: .notYetInForce
    }
  }
}

extension AdministrativeLevel {
  /// Its name.
  var word: Word {
    switch self {
    case .central: .levelCentral
    case .province: .levelProvince
    case .district: .levelDistrict
    case .commune: .levelCommune
    }
  }
}

extension TargetKind {
  /// Its name.
  var word: Word {
    switch self {
    case .target: .kindTarget
    case .budget: .kindBudget
    case .ranking: .kindRanking
    }
  }
}

extension DeadlineSource {
  /// Where the deadline was read: `theo đề mục`.
  var word: Word {
    switch self {
    case .clause: .deadlineClause
    case .leadIn: .deadlineLeadIn
    case .heading: .deadlineHeading
    case .title: .deadlineTitle
    case .period: .deadlinePeriod
    }
  }
}
