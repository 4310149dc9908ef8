/// Names of provinces and cities under the centre, folded: those of today, and those of before the mergers of 2025, 2008
/// and earlier. A name of old is another province: nothing here says which one follows which.
package enum Provinces {
  /// Those that are or were within the last twenty years and have several words, as they are written.
  package static let written = [
    "An Giang", "Bà Rịa - Vũng Tàu", "Bắc Giang", "Bắc Kạn", "Bạc Liêu", "Bắc Ninh", "Bến Tre", "Bình Định",
    "Bình Dương",
    "Bình Phước", "Bình Thuận", "Cà Mau", "Cần Thơ", "Cao Bằng", "Đà Nẵng", "Đắk Lắk", "Đắk Nông", "Điện Biên",
    "Đồng Nai",
    "Đồng Tháp", "Gia Lai", "Hà Giang", "Hà Nam", "Hà Nội", "Hà Tây", "Hà Tĩnh", "Hải Dương", "Hải Phòng", "Hậu Giang",
    "Hòa Bình", "Hồ Chí Minh", "Hưng Yên", "Khánh Hòa", "Kiên Giang", "Kon Tum", "Lai Châu", "Lâm Đồng", "Lạng Sơn",
    "Lào Cai", "Long An", "Nam Định", "Nghệ An", "Ninh Bình", "Ninh Thuận", "Phú Thọ", "Phú Yên", "Quảng Bình",
    "Quảng Nam", "Quảng Ngãi", "Quảng Ninh", "Quảng Trị", "Sóc Trăng", "Sơn La", "Tây Ninh", "Thái Bình", "Thái Nguyên",
    "Thanh Hóa", "Thừa Thiên Huế", "Tiền Giang", "Trà Vinh", "Tuyên Quang", "Vĩnh Long", "Vĩnh Phúc", "Yên Bái",
  ]

  private static let names: [String] =
    written.map { name in Folding.fold(name).split { " -".contains($0) }.joined(separator: " ") } + [
      "bac can", "dac lac", "dac nong", "daklak", "hcm", "hue", "song be", "minh hai", "ha bac", "nam ha", "hai hung",
      "ha nam ninh", "vinh phu", "bac thai", "hoang lien son", "cuu long", "thuan hai", "nghia binh", "phu khanh",
      "binh tri thien", "nghe tinh", "ha son binh", "ha tuyen", "cao lang", "gia lai kon tum", "quang nam da nang",
      "thua thien", "dac lak", "dak lac", "daknong", "kontum",
    ]

  /// Spellings of one name.
  private static let spellings = [
    "dac lac": "dak lak", "dac lak": "dak lak", "dak lac": "dak lak", "daklak": "dak lak", "dac nong": "dak nong",
    "daknong": "dak nong", "bac can": "bac kan", "hcm": "ho chi minh", "kontum": "kon tum",
    "thua thien": "thua thien hue",
  ]

  private static let byFirstWord: [String: [[String]]] = {
    var found: [String: [[String]]] = [:]
    for name in names {
      let words = name.split(separator: " ").map(String.init)
      found[words[0], default: []].append(words)
    }
    return found.mapValues { $0.sorted { $0.count > $1.count } }
  }()

  /// The province that these words begin with, and how many words its name has.
  package static func read(_ words: ArraySlice<FoldedWord>) -> (name: String, count: Int)? {
    guard let first = words.first, first.isCapital, let candidates = byFirstWord[first.text] else { return nil }
    for candidate in candidates where words.count >= candidate.count {
      let found = words.prefix(candidate.count)
      guard zip(found, candidate).allSatisfy({ $0.text == $1 && $0.isCapital }),
        found.dropFirst().allSatisfy({ $0.sign == 0 || $0.sign == UInt8(ascii: "-") })
      else { continue }
      let name = candidate.joined(separator: " ")
      return (spellings[name] ?? name, candidate.count)
    }
    return nil
  }

  /// The one province that a name of a portal or a body speaks of; nil where it speaks of none or of several.
  package static func only(in text: String) -> String? {
    let words = FoldedWords.read(Array(text.utf8)[...], limit: 40)
    var found: Set<String> = []
    var at = 0
    while at < words.count {
      if let (name, count) = read(words[at...]) {
        found.insert(name)
        at += count
      } else {
        at += 1
      }
    }
    return found.count == 1 ? found.first : nil
  }

  /// The provinces that stand in a text of folded words.
  static func all(in words: [String]) -> Set<String> {
    var found: Set<String> = []
    var at = 0
    while at < words.count {
      let name = byFirstWord[words[at]]?.first { words[at...].starts(with: $0) }
      if let name {
        let joined = name.joined(separator: " ")
        found.insert(spellings[joined] ?? joined)
      }
      at += name?.count ?? 1
    }
    return found
  }
}
