import Vietnamese

/// A body that issues documents, as far as its name tells: what it is, of which level, and where.
struct IssuingBody: Sendable, Hashable {
  enum Organ: Sendable, Hashable {
    /// Ủy ban nhân dân.
    case committee
    /// Hội đồng nhân dân.
    case council
    /// Chính phủ, and Thủ tướng who leads it: they are spoken of without much care, and the number tells them apart.
    case government
    /// Any other, by the folded words of its name up to its place.
    case other([String])
  }

  enum Level: Sendable, Hashable { case province, city, district, commune }

  let organ: Organ
  let level: Level?
  /// The word of its level as it is named, folded: `xa`, `phuong`, `thi xa`; two of one level may be of different kinds.
  private let kind: String?
  /// Name of the place: of a province folded, `cao bang`; of others with its marks, `gia bình`.
  let place: String?
  /// The province of a district or commune, where it is named.
  let above: String?

  /// The province that it belongs to, or is the body of.
  var province: String? {
    if let above { return above }
    return level == .district || level == .commune ? nil : place
  }

  /// Reads the name that the front matter or `portal.yml` gives.
  ///
  /// - Parameter declared: The province, as `portal.yml` declares it.
  init(name: String, place declared: String? = nil) {
    let words = FoldedWords.read(Array(name.utf8)[...], limit: 32)
    var at = IssuingBody.titles(words[...])
    if let (organ, count) = IssuingBody.organ(words[at...]) {
      self.organ = organ
      at += count
    } else {
      let end = words.indices[at...].first {
        IssuingBody.level(words[$0...]) != nil || Provinces.read(words[$0...]) != nil
      }
      organ = .other(words[at..<(end ?? words.count)].map(\.text))
      at = end ?? words.count
    }
    let spot = IssuingBody.spot(words[at...])
    kind = IssuingBody.levels.first { IssuingBody.starts(words[at...], with: $0.words) }?.words.joined(separator: " ")
    level = spot.level
    let declared = declared.map { Provinces.only(in: $0) ?? FoldedWords.key($0) }
    place = spot.place ?? (spot.level == .district || spot.level == .commune ? nil : declared)
    above = spot.above ?? (spot.place == nil ? nil : declared)
  }

  // MARK: Parts of names

  private static let offices: [[String]] = [
    "pho chu tich", "chu tich", "thu truong", "bo truong", "pho giam doc", "giam doc", "tong giam doc", "truong ban",
    "chanh an", "vien truong", "thong doc", "tong thanh tra", "tong kiem toan", "chanh thanh tra", "thuong truc",
    "dong chi", "lien", "cac", "ban thuong vu", "ban chap hanh dang bo", "ban chap hanh",
  ].map { $0.split(separator: " ").map(String.init) }

  /// How many words tell who signs for the body: `Chủ tịch`, `Bộ trưởng`, `Thường trực`.
  static func titles(_ words: ArraySlice<FoldedWord>) -> Int {
    var at = words.startIndex
    while let office = offices.first(where: { starts(words[at...], with: $0) }) {
      let next = at + office.count
      // Chủ tịch nước is a body of its own, and so is a board that nothing follows.
      guard next < words.endIndex, words[next].text != "nuoc", words[next].sign == 0 else { break }
      at = next
    }
    return at
  }

  static func starts(_ words: ArraySlice<FoldedWord>, with name: [String]) -> Bool {
    words.count >= name.count && zip(words, name).allSatisfy { $0.text == $1 }
      && words.prefix(name.count).dropFirst().allSatisfy { $0.sign == 0 }
  }

  private struct Known: Sendable {
    let words: [String]
    let organ: Organ

    init(_ name: String, _ organ: Organ) {
      words = name.split(separator: " ").map(String.init)
      self.organ = organ
    }
  }

  private static let organs: [Known] = [
    Known("uy ban nhan dan", .committee), Known("ubnd", .committee), Known("ub nhan dan", .committee),
    Known("ub", .committee), Known("hoi dong nhan dan", .council), Known("hdnd", .council),
    Known("thu tuong chinh phu", .government), Known("thu tuong", .government), Known("chinh phu", .government),
    Known("uy ban thuong vu quoc hoi", .other(["ubtvqh"])), Known("ubtvqh", .other(["ubtvqh"])),
    Known("quoc hoi", .other(["quoc hoi"])), Known("chu tich nuoc", .other(["chu tich nuoc"])),
    Known("tinh uy", .other(["tinh uy"])), Known("thanh uy", .other(["tinh uy"])),
  ]

  /// A body that is known by its first words.
  static func organ(_ words: ArraySlice<FoldedWord>) -> (Organ, count: Int)? {
    guard let known = organs.first(where: { starts(words, with: $0.words) }) else { return nil }
    return (known.organ, known.words.count)
  }

  private static let levels: [(words: [String], level: Level)] = [
    (["tinh"], .province), (["thanh", "pho"], .city), (["tp"], .city), (["thu", "do"], .city), (["huyen"], .district),
    (["quan"], .district), (["thi", "xa"], .district), (["tx"], .district), (["xa"], .commune),
    (["phuong"], .commune), (["thi", "tran"], .commune), (["dac", "khu"], .commune),
  ]

  /// The level that the words begin with; below a city, a name must follow: `xã hội` is none.
  static func level(_ words: ArraySlice<FoldedWord>) -> (Level, count: Int)? {
    guard let found = levels.first(where: { starts(words, with: $0.words) }) else { return nil }
    let next = words.dropFirst(found.words.count).first
    if found.level == .district || found.level == .commune {
      guard let next, next.isCapital || next.text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    }
    return (found.level, found.words.count)
  }

  /// A level below the province that no name follows: `xã` of `Hội đồng nhân dân xã khóa I`.
  private static func bareLevel(_ words: ArraySlice<FoldedWord>) -> (kind: String, level: Level)? {
    guard let found = levels.first(where: { starts(words, with: $0.words) }), level(words) == nil,
      words.first.map({ !$0.isAllCapitals }) ?? false
    else { return nil }
    return (found.words.joined(separator: " "), found.level)
  }

  struct Spot { var level: Level?, place: String?, above: String? }

  /// The place that the words begin with: `tỉnh Cao Bằng`, `Đồng Nai`, `huyện Gia Bình, tỉnh Bắc Ninh`, `Thành phố`.
  static func spot(_ words: ArraySlice<FoldedWord>) -> Spot {
    if let (name, _) = Provinces.read(words) { return Spot(level: nil, place: name, above: nil) }
    guard let (level, count) = level(words) else { return Spot() }
    let rest = words.dropFirst(count)
    let isShouted = words.first?.isAllCapitals ?? false
    let (name, length) = placeName(rest, level, isShouted: isShouted)
    var spot = Spot(level: level, place: name, above: nil)
    let behind = rest.dropFirst(length)
    if name != nil, behind.first.map({ $0.sign == 0 || $0.sign == UInt8(ascii: ",") }) ?? false {
      let upper = IssuingBody.level(behind).map { behind.dropFirst($0.count) }
      spot.above = upper.flatMap { Provinces.read($0)?.name }
    }
    // A city that is no province lies in one.
    if level == .city, let name, Provinces.read(rest) == nil, !name.isEmpty { spot.level = .district }
    return spot
  }

  /// Capital words behind a level. After `tỉnh` and `thành phố` an unknown name is one all the same, so that it agrees
  /// with none; words that begin a title are no name.
  private static func placeName(_ words: ArraySlice<FoldedWord>, _ level: Level, isShouted: Bool) -> (String?, Int) {
    if let first = words.first, first.sign != 0, !(first.sign == UInt8(ascii: ".")) { return (nil, 0) }
    if level == .province || level == .city, let (name, count) = Provinces.read(words) { return (name, count) }
    let name = words.prefix(5).prefix { word in
      (word.isCapital || word.text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 })
        && (word.range.lowerBound == words.first?.range.lowerBound || word.sign == 0 || word.sign == UInt8(ascii: "-"))
    }
    guard let first = name.first, !isShouted || level == .district || level == .commune else { return (nil, 0) }
    if level == .province || level == .city, titleWords.contains(first.text) { return (nil, 0) }
    return (name.map(\.spelling).joined(separator: " "), name.count)
  }

  private static let titleWords: Set<String> = [
    "ban", "quy", "ve", "phe", "sua", "bai", "thay", "cong", "trien", "huong", "dieu", "khoa", "nhiem", "so", "quyet",
    "nghi", "ke", "chi",
  ]

  // MARK: Agreement

  /// What a name in running text says about a body that is known.
  enum Agreement: Sendable, Hashable {
    /// It names no body, or none that can be told apart.
    case silent
    /// It names this one.
    case agrees
    /// It names one of this kind in the writer's own place: `UBND tỉnh`.
    case agreesAtHome
    /// It names one of this kind, of which a province has many: `UBND xã`.
    case agreesOfMany
    case differs
  }

  /// Holds the words behind `của` against this body: of another province it is not, in whatever way its name is written
  /// (`U.B.N.D tỉnh X`, `Sở GD&ĐT X`, `UBND các tỉnh X`).
  func agreement(with words: [FoldedWord]) -> Agreement {
    let found = named(words)
    guard found == .silent || found == .agreesAtHome, !isCentral, let province else { return found }
    // `Sở GD và ĐT tỉnh X`, but `UBND tỉnh và tỉnh X`.
    let isOffice = organ != .committee && organ != .council
    let name = words.prefix {
      !IssuingBody.nameEnds.contains($0.text) && $0.sign != UInt8(ascii: ";") && (isOffice || $0.text != "va")
    }
    let others = name.indices.compactMap { Provinces.read(name[$0...])?.name }
    return others.isEmpty || others.contains(province) ? found : .differs
  }

  /// Words that a name does not go on with.
  private static let nameEnds: Set<String> = [
    "ve", "quy", "phe", "sua", "huong", "duoc", "voi", "tai", "tu", "den", "giua",
  ]

  private func named(_ words: [FoldedWord]) -> Agreement {
    let at = IssuingBody.titles(words[...])
    if let (organ, count) = IssuingBody.organ(words[at...]) {
      guard organ == self.organ else { return .differs }
      // `UBND cấp xã`, `UBND các huyện`.
      let place = words[(at + count)...]
      let isOfMany = ["cap", "cac"].contains(place.first?.text) && place.first?.sign == 0
      return placeAgreement(isOfMany ? place.dropFirst() : place)
    }
    let rest = words[at...]
    if case .other(let own) = organ, !own.isEmpty {
      let count = own.count
      if IssuingBody.starts(rest, with: own) || rest.count >= count && zip(rest, own).allSatisfy({ $0.text == $1 }) {
        return placeAgreement(rest.dropFirst(count))
      }
      // A joint circular is of several bodies.
      if own.count > 1, IssuingBody.contains(rest, own) { return .agrees }
    }
    if IssuingBody.level(rest) != nil || Provinces.read(rest) != nil || IssuingBody.bareLevel(rest) != nil {
      return placeAgreement(rest)
    }
    guard let first = rest.first else { return .silent }
    // An abbreviated name may be this one's.
    if let next = rest.dropFirst().first, next.isAllCapitals, next.text.count > 1, !first.isAllCapitals {
      return .silent
    }
    // `Bộ luật Dân sự`, `Bộ tiêu chí`: a ministry's name goes on with a capital.
    if first.text == "bo", let next = rest.dropFirst().first, !next.isCapital || next.text == "luat" { return .silent }
    return IssuingBody.bodies.contains(first.text) && first.isCapital ? .differs : .silent
  }

  /// First words of names of bodies.
  private static let bodies: Set<String> = [
    "bo", "so", "ban", "ngan", "toa", "vien", "thanh", "kiem", "cuc", "tong", "van", "bao", "hoi", "uy", "dang", "cong",
  ]

  private static func contains(_ words: ArraySlice<FoldedWord>, _ name: [String]) -> Bool {
    words.indices.contains { starts(words[$0...], with: name) }
  }

  private func placeAgreement(_ words: ArraySlice<FoldedWord>) -> Agreement {
    if let bare = IssuingBody.bareLevel(words), level != nil {
      if kind != bare.kind { return .differs }
      return bare.level == .commune ? .agreesOfMany : .agreesAtHome
    }
    let named = IssuingBody.spot(words)
    let isNowhere = place == nil && level == nil
    guard let name = named.place else {
      guard let level = named.level else { return isCentral ? .agrees : .silent }
      if isNowhere { return isCentral ? .differs : .agreesAtHome }
      return level == self.level || self.level == nil ? .agreesAtHome : .differs
    }
    if isNowhere { return isCentral ? .differs : .silent }
    guard name == place else { return .differs }
    if let a = named.level, let b = level, a != b { return .differs }
    if let a = named.above, let b = above, a != b { return .differs }
    return .agrees
  }

  /// Whether there is one of it in the country.
  var isCentral: Bool {
    switch organ {
    case .committee, .council: false
    case .government: true
    case .other(let words):
      words.joined(separator: " ").hasPrefix("quoc hoi")
        || ["bo", "ubtvqh", "chu tich nuoc"].contains(words.first ?? "")
        || [
          "ngan hang nha nuoc", "toa an nhan dan toi cao", "vien kiem sat nhan dan toi cao", "thanh tra chinh phu",
          "ban chap hanh trung uong", "bo chinh tri", "ban bi thu", "van phong chinh phu", "kiem toan nha nuoc",
        ].contains { words.joined(separator: " ").hasPrefix($0) }
    }
  }
}
