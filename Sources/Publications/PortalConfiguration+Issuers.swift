import Diagnostics
import Vietnamese
import YAML

/// The bodies that `portal.yml` declares: read, and held against each other.
extension PortalConfiguration {
  static func issuers(_ fields: inout YAMLFields) -> [Issuer] {
    let keys = ["id", "name", "en", "aliases", "place", "level", "until", "successor"]
    var issuers: [Issuer] = []
    for var item in fields.mappings("issuers", known: keys) {
      let name = item.requiredText("name", example: "UBND tỉnh Quảng Bình")
      let id = identifier(&item, name: name)
      issuers.append(
        Issuer(
          id: id, name: Bilingual(name, english: item.text("en")), aliases: item.list("aliases").map(\.value),
          place: item.text("place"), level: level(&item), until: item.day("until"),
          successor: item.text("successor"), isDeclared: true))
      fields.report(item.diagnostics)
    }
    reportDuplicates(issuers.map(\.id), "issuers", "cơ quan", &fields)
    reportNames(issuers, &fields)
    reportSuccessors(issuers, &fields)
    return distinct(issuers, \.id)
  }

  /// Names that two bodies have, and places that are none.
  private static func reportNames(_ issuers: [Issuer], _ fields: inout YAMLFields) {
    let names = IssuerNames(issuers, abbreviations: [:])
    for (index, issuer) in issuers.enumerated() {
      for name in [issuer.name.vietnamese] + issuer.aliases {
        guard let other = names.owner(of: name), other != index, !name.isEmpty else { continue }
        fields.report(
          .portalDuplicateName, "issuers",
          "Hai cơ quan cùng tên «\(name)»: `\(issuers[other].id)` và `\(issuer.id)`",
          note: "Văn bản của tên ấy chỉ vào một trong hai.",
          fix: "Một cơ quan thì giữ một mục; hai cơ quan thì ghi tên đầy đủ để phân biệt.", subject: name)
      }
      if let place = issuer.place, let problem = problem(with: place, of: issuer) {
        fields.report(
          .placeUnknown, "issuers", problem, note: "Số liệu và chỉ tiêu chỉ được so với nhau trong cùng một địa bàn.",
          fix: "Ghi đúng tên tỉnh hoặc thành phố, như `place: Quảng Trị`.", subject: place)
      }
    }
  }

  /// What is wrong with a place: it is none, or the body's own name spells it in another way.
  private static func problem(with place: String, of issuer: Issuer) -> String? {
    let name = issuer.name.vietnamese
    guard let province = Provinces.only(in: place) else {
      // A commune, a town, or a body of the country. Only a body of a named province is sure to have another place.
      guard Provinces.only(in: name) != nil, !isCountry(place) else { return nil }
      let isOfName = FoldedWords.key(name).contains(FoldedWords.key(place))
      return isOfName ? nil : "Không có tỉnh, thành phố nào tên «\(place)»"
    }
    guard Provinces.only(in: name) == province, !FoldedWords.key(name).contains(FoldedWords.key(place)),
      !FoldedWords.key(place).contains(FoldedWords.key(province)),
      FoldedWords.joined(name).contains(FoldedWords.joined(place))
    else { return nil }
    return "Địa bàn «\(place)» viết khác tên cơ quan «\(name)»"
  }

  private static func isCountry(_ place: String) -> Bool {
    ["viet nam", "ca nuoc", "toan quoc", "trung uong"].contains(FoldedWords.joined(place))
  }

  private static func reportSuccessors(_ issuers: [Issuer], _ fields: inout YAMLFields) {
    let ids = Set(issuers.map(\.id))
    reportCircles(issuers, &fields)
    for issuer in issuers {
      if let successor = issuer.successor, successor == issuer.id {
        fields.report(
          .issuerUnknown, "issuers", "Cơ quan kế thừa của «\(issuer.name.vietnamese)» là chính nó",
          fix: "Ghi `id` của cơ quan kế thừa, hoặc xóa `successor`.", subject: successor)
      } else if let successor = issuer.successor, !ids.contains(successor) {
        let near = NearMiss.nearest(to: successor, among: issuers.map(\.id))
        fields.report(
          .issuerUnknown, "issuers",
          "Cơ quan kế thừa `\(successor)` của «\(issuer.name.vietnamese)» không có trong danh sách",
          fix: near.map { "Có phải ý bạn là `\($0)`?" } ?? "Khai báo cơ quan này trong `issuers`.", subject: successor)
      }
    }
  }

  /// A body that comes after itself by way of others. Each circle is told once; linear in the bodies.
  private static func reportCircles(_ issuers: [Issuer], _ fields: inout YAMLFields) {
    let byID = Dictionary(issuers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    for issuer in issuers {
      var way: [Issuer] = []
      var places: [String: Int] = [:]
      var next: Issuer? = issuer
      while let body = next, places[body.id] == nil, seen.insert(body.id).inserted {
        places[body.id] = way.count
        way.append(body)
        next = body.successor.flatMap { byID[$0] }
      }
      guard let again = next, let start = places[again.id], way.count - start > 1 else { continue }
      let names = (way[start...] + [again]).map { "«\($0.name.vietnamese)»" }.joined(separator: " → ")
      fields.report(
        .issuerUnknown, "issuers", "Các cơ quan kế thừa nhau thành vòng: \(names)",
        note: "Cơ quan còn hoạt động thì không có `successor`.", fix: "Xóa `successor` của cơ quan còn hoạt động.",
        subject: way.last?.successor)
    }
  }

  private static func level(_ item: inout YAMLFields) -> AdministrativeLevel? {
    guard let level = item.text("level") else { return nil }
    if let known = AdministrativeLevel(rawValue: level) { return known }
    let levels = AdministrativeLevel.allCases.map(\.rawValue)
    item.report(
      .frontMatterValue, "level", "Không có cấp «\(level)»", note: "Dùng một trong: \(levels.joined(separator: ", ")).",
      fix: NearMiss.nearest(to: level, among: levels).map { "Có phải ý bạn là `\($0)`?" } ?? "Xóa dòng này nếu chưa rõ."
    )
    return nil
  }

  /// Abbreviations that the search understands: those declared, and those by which aliases of bodies differ from their names, `KHCN` of
  /// `Bộ KHCN` and `Bộ Khoa học và Công nghệ`.
  package var searchAbbreviations: [String: [String]] {
    var found = abbreviations
    let declared = Set(abbreviations.keys.map(FoldedWords.key))
    for issuer in issuers {
      for alias in issuer.aliases {
        guard let (short, long) = Self.abbreviation(alias, of: issuer.name.vietnamese),
          !declared.contains(FoldedWords.key(short)), found[short]?.contains(long) != true
        else { continue }
        found[short, default: []].append(long)
      }
    }
    return found
  }

  /// Where two names differ: one word of the shorter, three or more of the longer that it stands for. Of two words there is no telling.
  private static func abbreviation(_ one: String, of other: String) -> (short: String, long: String)? {
    var (short, long) = (one.split(separator: " ")[...], other.split(separator: " ")[...])
    if short.count > long.count { swap(&short, &long) }
    while let word = short.first, word == long.first {
      short.removeFirst()
      long.removeFirst()
    }
    while let word = short.last, word == long.last {
      short.removeLast()
      long.removeLast()
    }
    guard short.count == 1, long.count > 2 else { return nil }
    return (String(short[short.startIndex]), long.joined(separator: " "))
  }
}
