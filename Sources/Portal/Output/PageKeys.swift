import Cache
import OpenData
import Parallel
import Publications

/// The cache keys of the files of the site: of what each is made from, a fingerprint. Where it is the same as at the last build,
/// so is the file.
///
/// A file depends on everything common (templates, words, configuration, options, day) and on the facts that its kind of page
/// declares (``DeclaredFacts``). Whatever is quickly made has no key and is made each time.
final class PageKeys: Sendable {
  private let site: Site
  /// Of what all files depend on.
  private let common: Fingerprint
  private let shared: SharedFacts

  init(_ site: Site, _ inputs: BuildInputs) {
    self.site = site
    common = DeclaredFacts.fingerprint(site) { facts in
      facts.put(inputs.frame)
      PageKeys.declareCommon(&facts)
    }
    shared = SharedFacts(site, tables: SiteTables.all)
  }

  /// What all files depend on, beside templates, words, configuration and options.
  fileprivate static func declareCommon(_ facts: inout DeclaredFacts) {
    let site = facts.site
    for asset in site.templates.assets { facts.put(asset.path) }
    facts.put(site.today)
    facts.put(site.modified)
    facts.put(site.plan.languages)
    facts.put(site.twinChoice.kept.map(\.rawValue))
    for issuer in site.catalog.issuers {
      facts.put(issuer.id)
      facts.put(issuer.name.vietnamese)
    }
    for field in site.catalog.fields {
      facts.put(field.id)
      facts.put(field.name.vietnamese)
    }
    for item in site.configuration.menu + site.configuration.footer { facts.page(at: item.englishPath) }
  }

  // MARK: Files

  /// Of the facts that a page declares; nil where it is to be made each time.
  func declared(by page: any Page) -> Fingerprint? {
    var facts = DeclaredFacts(site, shared: shared)
    facts.put(type(of: page).view.template)
    switch page.declare(&facts) {
    case .whileFactsStay: return facts.fingerprint
    case .never: return nil
    }
  }

  /// Of a file that is made from declared facts.
  func file(_ path: String, _ declared: Fingerprint) -> Fingerprint {
    Fingerprint { writer in
      writer.put(common)
      writer.put(path)
      writer.put(declared)
    }
  }

  /// Of a file that is made from the facts that a closure declares.
  func file(_ path: String, _ declare: (inout DeclaredFacts) -> Void) -> Fingerprint {
    file(path, DeclaredFacts.fingerprint(site, shared: shared, declare))
  }
}

extension Site {
  /// What a page declares, for tests; nil where it is made each time.
  package func declaredFacts(of page: any Page) -> Set<Fact>? {
    var facts = DeclaredFacts(self, shared: nil, isNoting: true)
    guard case .whileFactsStay = page.declare(&facts) else { return nil }
    return facts.noted
  }

  /// What all pages declare, for tests.
  package var commonFacts: Set<Fact> {
    DeclaredFacts.noted(self, PageKeys.declareCommon)
  }
}
