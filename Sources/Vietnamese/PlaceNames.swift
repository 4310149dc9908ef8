/// Names of provinces and centrally run cities, those of today and those that earlier texts name.
enum PlaceNames {
  /// Words before the name of a place, folded: the last of them, where there are two.
  static let kinds: Set<String> = [
    "tinh", "pho", "tp", "huyen", "quan", "thi", "xa", "phuong", "tran", "thon",
  ]

  /// The provinces that stand in a text of folded words.
  static func provinces(in words: [String]) -> Set<String> {
    var found: Set<String> = []
    var index = 0
    while index < words.count {
      let length = (1...3).reversed().first { length in
        index + length <= words.count && names.contains(words[index..<(index + length)].joined(separator: " "))
      }
      guard let length else {
        index += 1
        continue
      }
      let name = words[index..<(index + length)].joined(separator: " ")
      found.insert(sameName[name] ?? name)
      index += length
    }
    return found
  }

  private static let names = Set(
    """
    an giang, ba ria, vung tau, bac giang, bac kan, bac can, bac lieu, bac ninh, bac thai, ben tre, binh dinh, binh duong, \
    binh phuoc, binh thuan, binh tri thien, ca mau, can tho, cao bang, cao lang, cuu long, da nang, dak lak, dac lac, \
    daklak, dak nong, dac nong, daknong, dien bien, dong nai, dong thap, gia lai, ha bac, ha giang, ha nam, ha nam ninh, \
    ha noi, ha son binh, ha tay, ha tinh, ha tuyen, hai duong, hai hung, hai phong, hau giang, ho chi minh, hoa binh, \
    hoang lien son, hue, hung yen, khanh hoa, kien giang, kon tum, lai chau, lam dong, lang son, lao cai, long an, \
    minh hai, nam dinh, nam ha, nghe an, nghe tinh, nghia binh, ninh binh, ninh thuan, phu khanh, phu tho, phu yen, \
    quang binh, quang nam, quang ngai, quang ninh, quang tri, soc trang, son la, song be, tay ninh, thai binh, \
    thai nguyen, thanh hoa, thua thien, thuan hai, tien giang, tra vinh, tuyen quang, vinh long, vinh phu, vinh phuc, \
    yen bai
    """.split(separator: ", ").map(String.init))

  private static let sameName = [
    "bac can": "bac kan", "dac lac": "dak lak", "daklak": "dak lak", "dac nong": "dak nong", "daknong": "dak nong",
    "thua thien": "hue",
  ]
}
