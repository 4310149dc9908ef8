import Vietnamese

/// Which document of a catalogue a citation means. A link is made only where form, number, year and every body, place and
/// day that the text names agree with the document; where a provincial number stands without its issuer, the writer's own
/// province is understood, and never another one.
struct CitationResolver: Sendable {
  private let publications: [Publication]
  private let issuerOf: [Int?]
  private let bodies: [IssuingBody]
  private let byNumber: [String: [Int]]
  /// The same for numbers in capitals throughout.
  private let byCapitals: [String: [Int]]
  /// Documents of the years before one way of writing, by their numbers without signs.
  private let byOldNumber: [String: [Int]]
  /// Documents by their files and addresses below `van-ban`.
  private let byFile: [String: Int]
  /// The province that the portal is of; nil where it is of none or of several.
  private let province: String?

  /// What a citation comes to.
  enum Resolution: Sendable, Hashable {
    /// The document meant.
    case found(Int)
    /// No document of that number is held.
    case unknown
    /// Documents of that number are held, and what is said here is true of none.
    case none
    /// It is true of several.
    case several([Int])
    /// The one document of that number was issued after this one.
    case later(Int)
    /// The one document of that number, issuer and year is held, but the day is another one.
    case otherDay(Int)
    /// The one document of that number is held, but it is of another form.
    case otherForm(Int)
    /// The law of that number is held, and its name is another one.
    case otherName(Int)
    /// The number is one of the whole country, and another body is named than the one that issued it.
    case otherIssuer(Int)

    /// The document to which the citation leads.
    var document: Int? { if case .found(let document) = self { document } else { nil } }

    /// The one document held that it is about, though it may contradict it.
    var held: Int? {
      switch self {
      case .found(let document), .otherDay(let document), .otherForm(let document), .otherName(let document),
        .later(let document):
        document
      case .unknown, .none, .several, .otherIssuer: nil
      }
    }
  }

  init(_ content: Content, documents: [Int], issuerOf: [Int?], issuers: [PortalConfiguration.Issuer]) {
    publications = content.publications
    self.issuerOf = issuerOf
    bodies = issuers.map { IssuingBody(name: $0.name.vietnamese, place: $0.place) }
    var byNumber: [String: [Int]] = [:]
    var byCapitals: [String: [Int]] = [:]
    var byOldNumber: [String: [Int]] = [:]
    for index in documents {
      guard let facts = content.publications[index].facts.document, let number = facts.number?.value else { continue }
      if let issued = facts.issued, issued.year < DocumentNumber.firstWrittenOneWay {
        byOldNumber[number.withoutSigns, default: []].append(index)
      }
      byNumber[number.unpadded, default: []].append(index)
      if number.symbol.unicodeScalars.contains(where: { $0.properties.isLowercase }) {
        byCapitals[number.unpadded.uppercased(), default: []].append(index)
      }
    }
    self.byNumber = byNumber
    byFile = Dictionary(
      content.publications.indices.lazy.filter { content.publications[$0].kind == .document }.flatMap { index in
        let publication = content.publications[index]
        let (file, language) = Publication.address(of: publication.file, kind: .document)
        return language == .vietnamese ? [(file, index), (publication.slug, index)] : []
      }, uniquingKeysWith: { first, _ in first })
    self.byCapitals = byCapitals
    self.byOldNumber = byOldNumber
    let configuration = content.configuration
    let places = Set(zip(issuers, bodies).compactMap { $0.isDeclared ? $1.province : nil })
    province =
      Provinces.only(in: configuration.publisher.vietnamese) ?? Provinces.only(in: configuration.name.vietnamese)
      ?? (places.count == 1 ? places.first : nil)
  }

  /// The files of documents, below `van-ban` and without their endings.
  var files: [String] { byFile.keys.sorted() }

  /// What a citation in a publication means.
  func resolve(_ citation: Citation, from index: Int) -> Resolution {
    let candidates = candidates(citation)
    if candidates.isEmpty { return .unknown }
    let found = resolve(citation.number, candidates, said: Said(citation), from: index)
    if case .found(let document) = found, let name = citation.name, contradicts(name, document) {
      return .otherName(document)
    }
    return found
  }

  private func contradicts(_ name: String, _ document: Int) -> Bool {
    let facts = publications[document].facts
    guard let form = facts.document?.form.name else { return false }
    return LawNames.contradict(name, title: facts.title, form: form)
  }

  /// Whether the body that a citation names, if it names one, can have issued a document.
  func canBe(_ candidate: Int, _ citation: Citation) -> Bool {
    agreement(of: candidate, with: Said(citation).issuer) != .differs
  }

  /// What the front matter names: where it states no more than the number, what the text says with the same number counts.
  func resolve(_ reference: DocumentReference, from index: Int) -> Resolution {
    if let file = reference.file, reference.number == nil || byFile[file] != nil {
      guard let document = byFile[file] else { return .unknown }
      return isLater(document, than: index) ? .later(document) : .found(document)
    }
    guard let number = reference.number else { return .unknown }
    let candidates = byNumber[number.unpadded] ?? byOldNumber[number.withoutSigns] ?? []
    if candidates.isEmpty { return .unknown }
    if reference.isExact {
      return resolve(number, candidates, said: Said(reference), from: index, isEditorsWord: true)
    }
    let told = tellings(of: number, in: index)
    let found = (told.isEmpty ? [Said()] : told.map(Said.init)).map {
      resolve(number, candidates, said: $0, from: index, isEditorsWord: true)
    }
    let best = found.first { $0.document != nil } ?? found[0]
    // The text speaks of several documents of that number, and the front matter does not say which one it means.
    if let document = best.document, found.contains(where: { $0.held != document }) {
      return .several(Set(found.compactMap(\.document)).sorted())
    }
    return best
  }

  /// The citations of a number that say more than it, one for each document that they can be of.
  func tellings(of number: DocumentNumber, in index: Int) -> [Citation] {
    var told: [Citation] = []
    let key = number.unpadded
    for citation in publications[index].citations
    where (citation.issuer != nil || citation.day != nil) && citation.number.unpadded == key {
      if told.allSatisfy({ $0.differs(from: citation) }) { told.append(citation) }
    }
    return told
  }

  /// The documents of a number, whoever issued them.
  func held(_ reference: DocumentReference) -> [Int] {
    reference.number.map { byNumber[$0.unpadded] ?? byOldNumber[$0.withoutSigns] ?? [] } ?? []
  }

  /// Where the text says more of a number than the number.
  func isTold(_ number: DocumentNumber, in index: Int) -> Citation? {
    publications[index].citations.first { citation in
      citation.number.unpadded == number.unpadded && (citation.issuer != nil || citation.day != nil)
    }
  }

  private func candidates(_ citation: Citation) -> [Int] {
    let key = citation.number.unpadded
    if let found = byNumber[key] { return found }
    if citation.isShouted, let found = byCapitals[key.uppercased()] { return found }
    return byOldNumber[citation.number.withoutSigns] ?? []
  }

  /// What the text says beside the number.
  private struct Said {
    var form: DocumentForm?
    var day: Day?
    var year: Int?
    var issuer: [FoldedWord] = []
    var places: [String] = []

    init() {}

    init(_ citation: Citation) {
      form = citation.form
      day = citation.day
      year = citation.day?.year ?? citation.year
      issuer = Said.words(citation.issuer)
      places = citation.places
    }

    init(_ reference: DocumentReference) {
      day = reference.issued
      year = reference.issued?.year ?? reference.year
      issuer = Said.words(reference.issuer)
    }

    private static func words(_ issuer: String?) -> [FoldedWord] {
      issuer.map { FoldedWords.read(Array($0.utf8)[...], limit: 24) } ?? []
    }
  }

  private func resolve(_ number: DocumentNumber, _ all: [Int], said: Said, from index: Int, isEditorsWord: Bool = false)
    -> Resolution
  {
    let isLocal = number.isLocal
    let mine = home(of: index)
    // Where the page is of no one province, the editor's word stands for the one document held of that number.
    let isAnywhere = isEditorsWord && !mine.isKnown && all.count == 1
    var wrongBody: [Int] = []
    var fitting: [Int] = []
    var later: [Int] = []
    for candidate in all {
      // The front matter of a document names others; it can be meant itself only where nothing else can.
      if isEditorsWord, candidate == index, all.count > 1 { continue }
      if candidate != index, isLater(candidate, than: index) {
        later.append(candidate)
        continue
      }
      switch agreement(of: candidate, with: said.issuer) {
      case .agrees: fitting.append(candidate)
      case .differs: wrongBody.append(candidate)
      case .agreesOfMany:
        let isOfDay = said.day != nil && said.day == publications[candidate].facts.document?.issued
        if issuerOf[candidate] == issuerOf[index] || isOfDay && mine.isAmong(self, candidate) {
          fitting.append(candidate)
        }
      case .silent, .agreesAtHome:
        if isLocal, !said.places.isEmpty, let place = province(of: candidate), !said.places.contains(place) { continue }
        // The day that the editor names tells documents of one number apart, whatever their province.
        let isNamed = isEditorsWord && said.day != nil && said.day == publications[candidate].facts.document?.issued
        if !isLocal || isAnywhere || isNamed || candidate == index || mine.isAmong(self, candidate) {
          fitting.append(candidate)
        }
      }
    }
    let ofYear = fitting.filter { candidate in
      guard let year = said.year, let known = publications[candidate].facts.document?.year else { return true }
      return year == known
    }
    let ofForm = ofYear.filter { CitationForms.agree(said.form, form(of: $0), number: number) }
    let ofDay = ofForm.filter { candidate in
      guard let day = said.day, let issued = publications[candidate].facts.document?.issued else { return true }
      return day == issued
    }
    if ofDay.count == 1 { return .found(ofDay[0]) }
    if ofDay.count > 1 {
      let own = ofDay.filter { issuerOf[$0] == issuerOf[index] }
      return own.count == 1 && said.issuer.isEmpty ? .found(own[0]) : .several(ofDay)
    }
    if ofForm.count == 1 { return .otherDay(ofForm[0]) }
    if ofYear.count == 1, ofForm.isEmpty { return .otherForm(ofYear[0]) }
    if fitting.isEmpty, wrongBody.count == 1, !isLocal { return .otherIssuer(wrongBody[0]) }
    if fitting.isEmpty, wrongBody.isEmpty, later.count == 1, isEditorsWord,
      issuerOf[later[0]] == issuerOf[index] || !isLocal
    {
      return .later(later[0])
    }
    return .none
  }

  private func form(of index: Int) -> DocumentForm? { publications[index].facts.document?.form }

  /// Nothing cites what was issued after it.
  private func isLater(_ candidate: Int, than index: Int) -> Bool {
    guard let issued = publications[candidate].facts.document?.issued else { return false }
    switch publications[index].kind {
    case .document: return publications[index].facts.document?.issued.map { issued > $0 } ?? false
    case .news, .page: return false
    }
  }

  private func agreement(of candidate: Int, with words: [FoldedWord]) -> IssuingBody.Agreement {
    guard !words.isEmpty, let issuer = issuerOf[candidate] else { return .silent }
    return bodies[issuer].agreement(with: words)
  }

  /// The province that a document is of, as far as its issuer tells; of one of the portal's own bodies the portal's.
  private func province(of candidate: Int) -> String? {
    issuerOf[candidate].flatMap { bodies[$0].isCentral ? nil : bodies[$0].province ?? province }
  }

  // MARK: The writer's own place

  /// Where a publication is written: its issuer and its province.
  private struct Home {
    let issuer: Int?
    let province: String?
    let isKnown: Bool

    func isAmong(_ resolver: CitationResolver, _ candidate: Int) -> Bool {
      guard let other = resolver.issuerOf[candidate] else { return false }
      if other == issuer { return true }
      guard isKnown else { return false }
      return (resolver.bodies[other].province ?? resolver.province) == province
    }
  }

  private func home(of index: Int) -> Home {
    guard let issuer = issuerOf[index] else { return Home(issuer: nil, province: province, isKnown: province != nil) }
    if bodies[issuer].isCentral { return Home(issuer: issuer, province: nil, isKnown: false) }
    let own = bodies[issuer].province ?? province
    return Home(issuer: issuer, province: own, isKnown: own != nil)
  }
}

/// Forms named in running text.
enum CitationForms {
  /// Forms that a number's symbol always names. Before a number of another kind they are a slip; a plan, a scheme or a
  /// programme is often named with the number of the decision that enacts it.
  static let acts: Set<String> = [
    "Quyết định", "Nghị quyết", "Nghị định", "Chỉ thị", "Thông tư", "Thông tư liên tịch", "Thông báo", "Công điện",
    "Tờ trình", "Pháp lệnh",
  ]

  /// Whether a document of one form can be spoken of as another one.
  ///
  /// - Parameter year: In which the document was issued, as far as it is known.
  static func agree(_ named: DocumentForm?, _ stated: DocumentForm?, number: DocumentNumber, year: Int? = nil) -> Bool {
    guard let named, let stated, named != stated, !isOldSubmission(named, number, in: year) else { return true }
    // `86/2015/QH13` does not say what it is; before it the name of a law may end like a form, `Luật Quy hoạch số 21/2017/QH14`.
    if number.form == nil { return isLaw(named) ? isLaw(stated) : !acts.contains(named.name) }
    guard acts.contains(named.name), stated != .letter else { return true }
    // `Thông tư 12/TTLT-…` is how joint circulars are spoken of.
    return stated.name.hasPrefix(named.name)
  }

  /// Until Thông tư 01/2011/TT-BNV gave submissions a `TTr` of their own, `TT` was theirs: `Tờ trình số 419/TT-SXD`.
  static func isOldSubmission(_ form: DocumentForm, _ number: DocumentNumber, in year: Int?) -> Bool {
    form.name == "Tờ trình" && number.year == nil && number.symbolParts.first == "TT" && (year ?? 0) <= 2011
  }

  private static func isLaw(_ form: DocumentForm) -> Bool { form.name == "Luật" || form.name == "Bộ luật" }
}

extension DocumentNumber {
  /// Whether the symbol does not name one body of the country: every province has its `UBND`, `HĐND` and departments.
  var isLocal: Bool {
    let parts = symbolParts
    if form == nil { return false }
    let organs = form == .letter ? parts[...] : parts.dropFirst()
    return !organs.contains(where: DocumentNumber.isCentral)
  }

  private static let central: Set<String> = [
    "CP", "TTg", "TTG", "TW", "CTN", "HĐBT", "HĐCP", "NHNN", "TANDTC", "VKSNDTC", "VKSTC", "TTCP", "KTNN", "BHXH",
    "UBDT", "UBTDTT", "VPCP", "VPQH", "VPTW", "TLĐ", "TCT", "TCHQ", "TTX", "THVN", "TNVN", "MTTW", "BCHTW", "SL",
    "HĐTP",
    "BTC", "BNV", "BTP", "BYT", "BCT", "BXD", "BCA", "BQP", "BNG", "BTM", "BCN", "BTS", "BGD", "BGDĐT", "BGD&ĐT",
    "BGDDT", "BTTTT", "BKHCN", "BKH&CN", "BKHĐT", "BKH", "BLĐTBXH", "BLĐ", "BNNPTNT", "BNN", "BNNMT", "BNN&MT",
    "BTNMT", "BTN&MT", "BGTVT", "BVHTTDL", "BVHTT", "BVHTT&DL", "BDTTG", "BCVT", "BCYCP", "BTTTTT",
  ]

  private static func isCentral(_ part: String) -> Bool {
    central.contains(part) || part.hasPrefix("UBTVQH") || part.hasPrefix("QH")
  }
}
