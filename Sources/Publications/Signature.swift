import Vietnamese

/// By what authority a document is signed (Nghị định 30/2020/NĐ-CP annex I §7).
public enum SigningAuthority: String, Sendable, Hashable, CaseIterable {
  /// Thay mặt: on behalf of a collective.
  case collective = "TM."
  /// Ký thay: a deputy in the head's place.
  case deputy = "KT."
  /// Thừa lệnh: by order of the head.
  case order = "TL."
  /// Thừa ủy quyền: authorised by the head.
  case mandate = "TUQ."
  /// Quyền: who acts as head.
  case acting = "Q."

  /// Reads it as it is written: `KT.`, `kt`, `K/T`, `ký thay`.
  init?(_ text: String) {
    let folded = Folding.fold(text)
    let letters = folded.filter { $0.isLetter || $0 == " " }.split(separator: " ").joined(separator: " ")
    switch letters {
    case "tm", "thay mat": self = .collective
    case "kt", "ky thay": self = .deputy
    case "tl", "thua lenh": self = .order
    case "tuq", "thua uy quyen": self = .mandate
    case "q", "quyen": self = .acting
    default: return nil
    }
  }

  /// Reads one or several, as `TM. KT.`; nil where a word among them is none.
  static func list(_ text: String) -> [SigningAuthority]? {
    if let one = SigningAuthority(text) { return [one] }
    let words = text.split { $0 == " " || $0 == "," || $0 == ";" || $0 == "+" }
    let found = words.compactMap { SigningAuthority(String($0)) }
    return found.count == words.count && !found.isEmpty ? found : nil
  }

  /// How it stands before a name in documents of the state, and of the Party.
  func mark(isParty: Bool) -> String {
    isParty && self != .acting && self != .mandate
      ? "\(rawValue.dropLast().first ?? "K")/\(rawValue.dropLast().last ?? "T")" : rawValue
  }
}

/// What stands above a signature, line by line.
enum Signature {
  /// `["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn A"]`, or for whom it is not known that one signs.
  ///
  /// - Parameter given: For whom, where the front matter says so; in the order of the authorities.
  static func lines(
    name: String, title: String?, authorities: [SigningAuthority], given: [String], issuer: String, isParty: Bool
  ) -> (lines: [String], unknown: SigningAuthority?) {
    var lines: [String] = []
    var given = given[...]
    let wanted = authorities.filter { $0 != .acting }
    for authority in wanted {
      let derived =
        switch authority {
        case .collective: collective(of: issuer)
        case .deputy: title.flatMap(head(of:))
        default: head(ofBody: issuer)
        }
      // One name for several authorities is that of the one that nothing else tells.
      let isGiven = !given.isEmpty && (given.count == wanted.count - lines.count || derived == nil || wanted.count == 1)
      guard let whom = isGiven ? given.popFirst() : derived else { return ([], authority) }
      lines.append("\(authority.mark(isParty: isParty)) \(whom.uppercased())")
    }
    if let title {
      let isActing = authorities.contains(.acting)
      if isActing, head(of: title) != nil { return ([], .acting) }
      lines.append((isActing ? "Q. " + withoutActing(title) : title).uppercased())
    } else if authorities.contains(.acting) {
      return ([], .acting)
    }
    return (lines + [name], nil)
  }

  private static func withoutActing(_ title: String) -> String {
    let folded = Folding.fold(title)
    for opening in ["quyen ", "q. ", "q "] where folded.hasPrefix(opening) {
      return String(title.dropFirst(opening.count))
    }
    return title
  }

  /// The words with which the offices of heads begin, folded.
  private static let heads = [
    "chu tich", "giam doc", "tong giam doc", "thu tuong", "truong ", "chanh ", "bi thu", "tong bi thu", "chu nhiem",
    "thong doc", "tong thanh tra", "tu lenh", "tong bien tap", "tong thu ky", "cuc truong", "vu truong",
    "tong cuc truong", "chi cuc truong", "vien truong", "hieu truong", "doi truong", "hat truong", "tram truong",
    "chi huy truong", "tong tham muu truong", "thu truong co quan", "chairman", "chairwoman", "chairperson",
    "director", "president", "minister", "prime minister", "head", "governor", "secretary",
  ]
  /// What a deputy's office may end in without being another office.
  private static let qualifiers = [" thuong truc", " phu trach", " dieu hanh", " phu trach dieu hanh"]

  /// Whom the holder of a deputy's office stands in for: `Phó Chủ tịch Thường trực` → `Chủ tịch`. Nil where the office is
  /// not known to be a deputy's.
  static func head(of title: String) -> String? {
    if title.contains(",") || title.contains(";") { return nil }
    var rest = title
    for ending in qualifiers where Folding.fold(rest).hasSuffix(ending) { rest = String(rest.dropLast(ending.count)) }
    let folded = Folding.fold(rest)
    if folded == "thu truong" || folded.hasPrefix("thu truong bo ") {
      return "Bộ trưởng" + rest.dropFirst("thu truong".count)
    }
    for opening in ["pho ", "deputy ", "vice ", "vice-"] where folded.hasPrefix(opening) {
      let office = String(rest.dropFirst(opening.count))
      let words = Folding.fold(office)
      return heads.contains { words.hasPrefix($0) } ? office : nil
    }
    return nil
  }

  /// The office of the head of a body, where all bodies of that name have the same.
  private static func head(ofBody issuer: String) -> String? {
    let name = FoldedWords.joined(issuer)
    func begins(_ openings: String...) -> Bool { openings.contains { name == $0 || name.hasPrefix($0 + " ") } }
    if begins("bo tu lenh", "bo chi huy", "bo chinh tri") { return nil }
    let known: [([String], String)] = [
      (["ubnd", "uy ban nhan dan", "chu tich ubnd", "chu tich uy ban nhan dan"], "Chủ tịch"), (["so"], "Giám đốc"),
      (["van phong ubnd", "van phong uy ban nhan dan", "van phong hdnd", "van phong tinh uy"], "Chánh Văn phòng"),
      (["thu tuong", "thu tuong chinh phu"], "Thủ tướng"), (["bo"], "Bộ trưởng"), (["tong cuc"], "Tổng cục trưởng"),
      (["thanh tra chinh phu"], "Tổng Thanh tra"), (["thanh tra tinh", "thanh tra thanh pho"], "Chánh Thanh tra"),
      (["cuc"], "Cục trưởng"), (["chi cuc"], "Chi cục trưởng"), (["vu"], "Vụ trưởng"), (["toa an"], "Chánh án"),
      (["vien kiem sat"], "Viện trưởng"), (["ngan hang nha nuoc viet nam"], "Thống đốc"),
      (["truong dai hoc", "truong cao dang"], "Hiệu trưởng"), (["ban chi dao"], "Trưởng ban"),
    ]
    return known.first { $0.0.contains { begins($0) } }?.1
  }

  /// The collective that a body of that name is.
  private static func collective(of issuer: String) -> String? {
    let name = FoldedWords.joined(issuer)
    func begins(_ opening: String) -> Bool { name == opening || name.hasPrefix(opening + " ") }
    if name == "chinh phu" { return "Chính phủ" }
    let known = [
      ("thuong truc hdnd", "Thường trực Hội đồng nhân dân"),
      ("thuong truc hoi dong nhan dan", "Thường trực Hội đồng nhân dân"), ("ubnd", "Ủy ban nhân dân"),
      ("uy ban nhan dan", "Ủy ban nhân dân"), ("hdnd", "Hội đồng nhân dân"),
      ("hoi dong nhan dan", "Hội đồng nhân dân"), ("uy ban thuong vu quoc hoi", "Ủy ban Thường vụ Quốc hội"),
      ("ban chi dao", "Ban Chỉ đạo"), ("ban thuong vu", "Ban Thường vụ"), ("ban chap hanh", "Ban Chấp hành"),
    ]
    return known.first { begins($0.0) }?.1
  }
}
