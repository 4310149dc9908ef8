import Bytes
import Vietnamese

/// Whose goal a plan's clause names: "Tỉnh Quảng Trị đặt mục tiêu …", "Cả nước phấn đấu …" in a plan of another province are no
/// promise of its own.
enum GoalOwner {
  private static let verbs = ["đặt mục tiêu", "đặt ra mục tiêu", "đề ra mục tiêu", "phấn đấu"]
  private static let wider = ["cả nước", "toàn quốc", "quốc gia", "trung ương", "chính phủ"]
  private static let others = ["các tỉnh", "các nước", "các địa phương khác", "tỉnh bạn"]

  /// Whether the words before the verb of a goal name another place or body than those of the document.
  static func isOther(_ quote: String, issuer: String?, place: String?) -> Bool {
    guard quote.holds("ục tiêu") || quote.holds("hấn đấu") else { return false }
    let text = quote.lowered()
    guard let verb = verbs.compactMap({ text.firstPlace(of: $0) }).min(), verb > 0,
      let before = String(quote.utf8.prefix(verb))
    else { return false }
    // "Theo Bộ Nông nghiệp, năm 2024 phấn đấu …": who aims stands behind the comma.
    let head = before.lastIndex(of: ",").map { String(before[before.index(after: $0)...]) } ?? before
    let lower = head.lowered()
    if others.contains(where: { lower.holds($0) }) { return true }
    let owner = MatchOwner(named: issuer)
    if !owner.isCentral, wider.contains(where: { lower.holds($0) }) { return true }
    if let province = Provinces.only(in: head), let own = place.map({ MatchOwner.key($0) }) ?? owner.place {
      return province != own
    }
    return names(head, besides: Folding.fold((issuer ?? "") + " " + (place ?? "")))
  }

  /// Whether two words in a row begin with capitals and are none of the document's own.
  private static func names(_ head: String, besides own: String) -> Bool {
    let known = Set(own.parts())
    var (count, isNamed) = (0, false)
    for word in head.split(whereSeparator: { !$0.isLetter }) {
      let isName =
        word.first?.isUppercase == true && !(word.count > 1 && word.allSatisfy(\.isUppercase))
        && !known.contains(Substring(Folding.fold(String(word))))
      (count, isNamed) = isName ? (count + 1, isNamed || !LocalPlace.common.contains(word.lowered())) : (0, false)
      // "Hàn Quốc", and not "Ban Chấp hành".
      if count == 2, isNamed { return true }
    }
    return false
  }
}
