import Bytes
import Vietnamese

/// For whom a document speaks, as the portal knows it.
public struct MatchOwner: Sendable, Hashable {
  /// The id of the body that issued it; nil for news.
  public var issuer: String?
  /// The province that it holds for; nil where that is not known, and for the country.
  public var place: String?
  /// Whether it speaks for the whole country.
  public var isCentral: Bool
  /// Ids of the bodies that followed the issuer, after mergers.
  public var heirs: [String]
  /// Whether it speaks for all of its place, as its people's committee does, and not for itself: a department, an office, the
  /// police.
  public var isWhole = true
  /// 1 for a province, 2 for a district, 3 for a commune; nil where its name does not tell.
  public var rank: Int?
  /// Of news on the documents of one body alone the id of that body.
  public var about: String?
  /// The place below a province for all of which it speaks, folded: "huyen chu pah" of its council and of its committee.
  public var seat: String?
  /// The same with marks, in lower case: "huyện chư păh".
  public var seatName: String?

  /// An owner; with nothing known, of a text of which only its words tell the place.
  public init(issuer: String? = nil, place: String? = nil, isCentral: Bool = false, heirs: [String] = []) {
    self.issuer = issuer
    self.place = place.map { MatchOwner.key($0) }
    self.isCentral = isCentral
    self.heirs = heirs
  }
}

extension MatchOwner {
  /// One form of a place's name: "Bà Rịa - Vũng Tàu", "tỉnh Bà Rịa – Vũng Tàu" are one.
  static func key(_ place: String) -> String { Provinces.only(in: place) ?? Folding.fold(place) }

  /// An owner by the name of its body alone: "UBND tỉnh Quảng Trị", "Bộ Tài chính"; for files outside a portal.
  public init(named issuer: String?) {
    let folded = issuer.map { Folding.fold($0) } ?? ""
    let place = issuer.flatMap { Provinces.only(in: $0) }
    let bodies = [
      "chinh phu", "thu tuong", "quoc hoi", "bo ", "van phong chinh phu", "trung uong", "ban chap hanh trung uong",
      "tong cuc ", "ban chi dao quoc gia", "uy ban quoc gia", "bao hiem xa hoi viet nam", "ngan hang nha nuoc viet nam",
      "uy ban dan toc",
    ]
    self.init(
      issuer: issuer.map { Folding.fold($0) }, place: place,
      isCentral: place == nil
        && (folded.begins(with: "cuc ") || bodies.contains { folded.begins(with: $0) || folded.contains(" " + $0) }))
    let head = MatchOwner.wholes.first { folded.begins(with: $0) }
    isWhole = isCentral || head != nil
    let name = folded.dropFirst(head?.count ?? 0)
    rank = MatchOwner.rank(name, province: place)
    if let head, let rank, rank > 1 { seat = MatchOwner.seat(head.ends(with: " ") ? folded[...] : name) }
    if let issuer, let seat {
      let words = issuer.lowered().parts(between: " ,(-")
      let count = seat.parts().count
      seatName = words.indices.lazy.filter { $0 + count <= words.count }
        .map { words[$0..<($0 + count)].joined(separator: " ") }.first { Folding.fold($0) == seat }
    }
  }

  /// "huyen vinh linh" of " huyen vinh linh, tinh quang tri".
  private static func seat(_ name: Substring) -> String? {
    let words = name.prefix { $0 != "," && $0 != "(" && $0 != "-" }.parts()
    // "Phường 1" is in many towns.
    guard words.count > 1, words.last?.first?.isNumber == false else { return nil }
    return words.joined(separator: " ")
  }

  private static let wholes = [
    "ubnd", "uy ban nhan dan", "hdnd", "hoi dong nhan dan", "chu tich", "thuong truc hdnd",
    "thuong truc hoi dong nhan dan", "tinh uy", "thanh uy", "ban thuong vu tinh uy", "ban thuong vu thanh uy",
    "dang bo tinh", "ban chap hanh dang bo tinh", "dai hoi dai bieu dang bo tinh", "huyen uy", "cuc thong ke",
    "chi cuc thong ke",
    "tinh ", "thanh pho ", "huyen ", "quan ", "thi xa ", "xa ", "phuong ", "thi tran ", "dac khu ",
  ]

  private static let centralCities: Set<String> = [
    "can tho", "da nang", "ha noi", "hai phong", "ho chi minh", "hue", "thua thien hue",
  ]

  /// Whether a province is a city: elsewhere "thành phố Cao Bằng" is one in the province of its name.
  static func isCentralCity(_ key: String) -> Bool { centralCities.contains(key) }

  /// Districts of one name in several provinces, folded.
  private static let shared: Set<String> = [
    "huyen an lao", "huyen bao lam", "huyen chau thanh", "huyen cho moi", "huyen ky son", "huyen phong dien",
    "huyen phu ninh", "huyen phu tan", "huyen tam nong", "huyen vinh thanh", "huyen tan uyen", "huyen phuoc long",
    "huyen tan chau", "huyen binh long",
  ]

  /// Whether a seat is that of a district whose name tells which one it is; names of communes are those of many.
  static func isTold(bySeat seat: String) -> Bool {
    ["huyen ", "quan ", "thi xa ", "thanh pho "].contains { seat.begins(with: $0) } && !shared.contains(seat)
  }

  /// From the first word of a level in a folded name.
  private static func rank(_ name: Substring, province: String?) -> Int? {
    let words = name.parts()
    for (at, word) in words.enumerated() {
      let pair = at + 1 < words.count ? "\(word) \(words[at + 1])" : ""
      if word == "tinh" { return 1 }
      if pair == "thi xa" || word == "huyen" || word == "quan" { return 2 }
      if pair == "thi tran" || pair == "dac khu" || word == "xa" && pair != "xa hoi" || word == "phuong" { return 3 }
      if pair == "thanh pho" || word == "tp" {
        // "Thành phố Hà Nội", and not "thành phố Đông Hà, tỉnh Quảng Trị".
        return province.map {
          isCentralCity($0) && words[(at + (word == "tp" ? 1 : 2))...].joined(separator: " ").begins(with: $0)
        } ?? false
          ? 1 : 2
      }
    }
    return nil
  }
}

/// How a result's owner stands to a target's.
enum OwnerRelation: Sendable {
  case same
  /// The body that followed: another one.
  case successor
  /// Not known where the number holds.
  case unknown
  /// The same, in news on this body's documents: what says that it is of the whole is of its place.
  case about

  private static let country = MatchOwner.key(ResultPlace.country)

  /// Nil where the number is of another place.
  ///
  /// - Parameters:
  ///   - named: The key of the place that the text names.
  ///   - written: The same as the text has it.
  static func of(
    _ result: MatchOwner, named: String?, written: String? = nil, to target: MatchOwner
  ) -> OwnerRelation? {
    if let heir = result.issuer, target.heirs.contains(heir) { return .successor }
    if let named {
      // The body's own name: "huyện Chư Păh" in a report of that district.
      if let issuer = result.issuer, issuer == target.issuer, squeezed(issuer).contains(squeezed(named)) {
        return .same
      }
      if areOfOneSeat(result, target), let seat = result.seat, squeezed(seat).contains(squeezed(named)) { return .same }
      if named == country { return target.isCentral ? .same : nil }
      if target.isCentral { return nil }
      // A news item's district: of the plan of its council or committee.
      if result.issuer == nil, let seat = target.seat, target.rank == 2 {
        if seat == named {
          // As it is written, marks and all; where a province is known of one side only, its name may be that of another.
          guard let written else { return .unknown }
          guard target.seatName == written.lowered() else { return nil }
          return target.place == nil && MatchOwner.isTold(bySeat: seat) ? .same : .unknown
        }
        if MatchOwner.isTold(bySeat: named) { return nil }
      }
      // A news item's commune: of whose plan, if any, its figures tell.
      if result.issuer == nil, target.rank == 3, let written, target.seatName == written.lowered() { return .unknown }
      let isOwn = result.issuer != nil && result.issuer == target.issuer || areOfOneSeat(result, target)
      // A city or district is not the province that it lies in, whose name it may bear.
      if !isOwn, named == target.place,
        target.rank ?? 1 > 1 || result.rank ?? 1 > 1 && target.rank ?? 1 == 1 && named == result.place
      {
        return .unknown
      }
      if let own = target.place { return own == named ? .same : nil }
      return result.issuer != nil && result.issuer == target.issuer ? .same : .unknown
    }
    if let issuer = result.issuer {
      if issuer == target.issuer { return .same }
      if areOfOneSeat(result, target) { return .same }
      if result.isCentral || target.isCentral { return result.isCentral && target.isCentral ? .same : nil }
      if let own = result.place, let other = target.place {
        guard own == other else { return nil }
        // A department of the place, or a commune in it, speaks for itself.
        let areOfOneRank = result.rank == nil || target.rank == nil || result.rank == target.rank
        // Two districts of one province.
        if let seat = result.seat, let otherSeat = target.seat, areOfOneRank, seat != otherSeat { return nil }
        return result.isWhole && target.isWhole && areOfOneRank ? .same : .unknown
      }
      return nil
    }
    if let own = result.place { return target.place == own ? .same : nil }
    return target.isCentral ? .same : .unknown
  }

  /// Whether they are the council and the committee of one district or commune.
  private static func areOfOneSeat(_ a: MatchOwner, _ b: MatchOwner) -> Bool {
    guard let seat = a.seat, seat == b.seat else { return false }
    if let own = a.place, let other = b.place { return own == other }
    // "Huyện Châu Thành" of which province?
    return a.place == b.place || a.rank != 2 || MatchOwner.isTold(bySeat: seat)
  }

  private static func squeezed(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }
}
