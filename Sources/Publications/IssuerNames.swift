import Vietnamese

/// Which declared body a name means, however it is spelled: names in which one writes `UBND` and the other `Ủy ban nhân dân`
/// are those of one body.
package struct IssuerNames: Sendable {
  /// What a portal adds to the abbreviations below, in words as names have them.
  private let added: [String: [String]]
  /// Bodies by their names and aliases as these are written, apart from case, spaces and signs.
  private var byKey: [String: Int] = [:]
  /// The same with abbreviations spelled out.
  private var byLongKey: [String: Int] = [:]
  /// The same without marks, as files that were scanned lose them.
  private var byFoldedKey: [String: Int] = [:]
  private let names: [String]

  /// - Parameters:
  ///   - issuers: The declared bodies. A name goes before an alias, an earlier body before a later one.
  ///   - abbreviations: Those of `portal.yml`.
  package init(_ issuers: [PortalConfiguration.Issuer], abbreviations: [String: [String]]) {
    added = IssuerNames.added(abbreviations)
    names = issuers.map(\.name.vietnamese)
    for (index, issuer) in issuers.enumerated() { add(issuer.name.vietnamese, index) }
    for (index, issuer) in issuers.enumerated() {
      for alias in issuer.aliases + [issuer.id] { add(alias, index) }
    }
  }

  /// Makes a name mean a body, unless it means another one already.
  mutating func add(_ name: String, _ index: Int) {
    let key = FoldedWords.key(name)
    byKey[key] = byKey[key] ?? index
    let long = longKey(key)
    byLongKey[long] = byLongKey[long] ?? index
    let folded = Folding.fold(long)
    byFoldedKey[folded] = byFoldedKey[folded] ?? index
  }

  /// The body that a name means.
  package func find(_ name: String) -> Int? {
    let key = FoldedWords.key(name)
    return byKey[key] ?? byLongKey[longKey(key)]
  }

  /// The first body of a name, however it is spelled.
  func owner(of name: String) -> Int? { byLongKey[longKey(of: name)] }

  /// The name by which the portal knows a body that a file names, which may have lost marks; as it stands where it knows none.
  package func declaredName(of name: String) -> String {
    let index = find(name) ?? byFoldedKey[Folding.fold(longKey(of: name))]
    return index.flatMap { names.indices.contains($0) ? names[$0] : nil } ?? name
  }

  /// What names of one body have in common.
  func longKey(of name: String) -> String { longKey(FoldedWords.key(name)) }

  private func longKey(_ key: String) -> String {
    var rest = key.split(separator: " ").map(String.init)[...]
    var words: [String] = []
    while let first = rest.first {
      if let long = added[first] ?? IssuerNames.abbreviations[first] {
        words += long
        rest.removeFirst()
      } else if let (long, count) = IssuerNames.joined(rest) {
        words += long
        rest.removeFirst(count)
      } else {
        // `&` and `và` are one, and the former is no word.
        if first != "và" { words.append(first) }
        rest.removeFirst()
      }
    }
    return words.joined(separator: " ")
  }

  private static func joined(_ words: ArraySlice<String>) -> ([String], count: Int)? {
    for count in [3, 2] where words.count >= count {
      if let long = several[words.prefix(count).joined(separator: " ")] { return (long, count) }
    }
    return nil
  }

  private static func added(_ abbreviations: [String: [String]]) -> [String: [String]] {
    var found: [String: [String]] = [:]
    for (short, long) in abbreviations {
      let key = FoldedWords.key(short)
      guard let first = long.first, !key.contains(" ") else { continue }
      found[key] = words(first)
    }
    return found
  }

  private static func words(_ name: String) -> [String] {
    FoldedWords.key(name).split(separator: " ").map(String.init).filter { $0 != "và" }
  }

  /// Whether a word in capitals abbreviates a body.
  static func isAbbreviation(_ word: String) -> Bool { abbreviations[word.lowercased()] != nil }

  /// Whether a word in capitals is made of first letters of a name, in order: `STTTT` of Sở Thông tin và Truyền thông.
  static func isAbbreviation(_ word: String, of name: String) -> Bool {
    let words = Folding.fold(name).split { !$0.isLetter && !$0.isNumber }
    var letters = Folding.fold(word)[...]
    for part in words {
      guard let next = letters.first else { break }
      if part.first == next {
        letters.removeFirst()
      } else if letters.hasPrefix(part) {
        letters.removeFirst(part.count)
      }
    }
    return letters.isEmpty
  }

  private static let abbreviations = [
    "ubnd": "Ủy ban nhân dân", "hđnd": "Hội đồng nhân dân", "tp": "Thành phố", "vp": "Văn phòng",
    "bcđ": "Ban Chỉ đạo", "bch": "Ban Chấp hành", "btv": "Ban Thường vụ", "tw": "Trung ương", "hcm": "Hồ Chí Minh",
    "tphcm": "Thành phố Hồ Chí Minh", "tx": "thị xã",
    "mttq": "Mặt trận Tổ quốc", "mttqvn": "Mặt trận Tổ quốc Việt Nam", "ubmttq": "Ủy ban Mặt trận Tổ quốc",
    "ubmttqvn": "Ủy ban Mặt trận Tổ quốc Việt Nam", "ubtvqh": "Ủy ban Thường vụ Quốc hội",
    "vpcp": "Văn phòng Chính phủ",
    "ttcp": "Thanh tra Chính phủ", "nhnn": "Ngân hàng Nhà nước", "tand": "Tòa án nhân dân",
    "vksnd": "Viện kiểm sát nhân dân",
    "tandtc": "Tòa án nhân dân tối cao", "vksndtc": "Viện kiểm sát nhân dân tối cao", "bhxh": "Bảo hiểm xã hội",
    "ubdt": "Ủy ban Dân tộc", "ktnn": "Kiểm toán Nhà nước", "kbnn": "Kho bạc Nhà nước",
    "lđlđ": "Liên đoàn Lao động", "bql": "Ban Quản lý", "kcn": "khu công nghiệp", "kkt": "khu kinh tế",
    "tttt": "Thông tin và Truyền thông", "khcn": "Khoa học và Công nghệ", "gdđt": "Giáo dục và Đào tạo",
    "khđt": "Kế hoạch và Đầu tư", "gtvt": "Giao thông vận tải", "tnmt": "Tài nguyên và Môi trường",
    "nnmt": "Nông nghiệp và Môi trường", "nnptnt": "Nông nghiệp và Phát triển nông thôn",
    "cntt": "công nghệ thông tin", "cđs": "chuyển đổi số", "cchc": "cải cách hành chính",
    "lđtbxh": "Lao động, Thương binh và Xã hội", "vhtt": "Văn hóa và Thông tin",
    "vhttdl": "Văn hóa, Thể thao và Du lịch",
  ].mapValues(words)

  /// Those that are written with a sign in their midst, which a key has as a space: `TT&TT`, `LĐ-TB&XH`.
  private static let several = [
    "tt tt": "Thông tin và Truyền thông", "kh cn": "Khoa học và Công nghệ", "gd đt": "Giáo dục và Đào tạo",
    "kh đt": "Kế hoạch và Đầu tư", "tn mt": "Tài nguyên và Môi trường", "nn mt": "Nông nghiệp và Môi trường",
    "nn ptnt": "Nông nghiệp và Phát triển nông thôn", "vhtt dl": "Văn hóa, Thể thao và Du lịch",
    "lđ tb xh": "Lao động, Thương binh và Xã hội", "lđtb xh": "Lao động, Thương binh và Xã hội",
    "vh tt": "Văn hóa và Thông tin",
  ].mapValues(words)
}
