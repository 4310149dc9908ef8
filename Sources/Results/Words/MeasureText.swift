import Bytes
import Vietnamese

/// A word of a measure: its hashes in lower case, with marks and without.
struct MeasureWord: Sendable, Hashable {
  let written: UInt64
  let folded: UInt64
}

/// The words of a measure as they are compared: without what says nothing of it, without marks, abbreviations spelt out.
enum MeasureText {
  /// Words that say nothing of what is measured.
  private static let empty = [
    "các", "của", "và", "có", "được", "cho", "trên", "tại", "theo", "ở", "với", "trong", "từ", "đến", "về", "là", "do",
    "những", "một", "tỷ", "tỉ", "lệ", "chiếm", "trọng", "ít", "nhất", "tối", "thiểu", "đạt", "phấn", "đấu", "tổng",
    "qua",
    "năm", "tháng", "cả", "hết", "khoảng", "gần", "hơn", "bình", "quân", "mức", "việc", "bàn", "phải", "đã", "còn",
    "chỉ",
    "mới", "nay", "vào", "tính", "so", "bằng", "này", "thì", "tăng", "giảm", "ước", "riêng",
  ]
  /// Words that tell a growth, which its figure tells too.
  private static let growth = ["tốc", "độ", "tăng", "trưởng", "giảm"]
  private static let abbreviations = [
    ("tthc", "thủ tục hành chính"), ("csdl", "cơ sở dữ liệu"), ("dvc", "dịch vụ công"),
    ("dvctt", "dịch vụ công trực tuyến"), ("ntm", "nông thôn mới"), ("bhyt", "bảo hiểm y tế"),
    ("bhxh", "bảo hiểm xã hội"), ("bhtn", "bảo hiểm thất nghiệp"), ("nsnn", "ngân sách nhà nước"),
    ("cntt", "công nghệ thông tin"), ("cđs", "chuyển đổi số"), ("htx", "hợp tác xã"),
    ("đkkd", "điều kiện kinh doanh"), ("cccd", "căn cước công dân"), ("tyt", "trạm y tế"), ("yssn", "y sĩ sản nhi"),
    ("nvyt", "nhân viên y tế"), ("tdtt", "thể dục thể thao"), ("dn", "doanh nghiệp"),
    ("dnnvv", "doanh nghiệp nhỏ và vừa"), ("kcn", "khu công nghiệp"), ("ccn", "cụm công nghiệp"),
    ("gcn", "giấy chứng nhận"), ("thpt", "trung học phổ thông"), ("thcs", "trung học cơ sở"), ("đh", "đại học"),
    ("dtts", "dân tộc thiểu số"), ("bqđn", "bình quân đầu người"), ("gtsx", "giá trị sản xuất"),
    ("gdmn", "giáo dục mầm non"), ("gdtx", "giáo dục thường xuyên"), ("kcb", "khám chữa bệnh"),
    ("sddd", "suy dinh dưỡng"), ("vsattp", "vệ sinh an toàn thực phẩm"), ("attp", "an toàn thực phẩm"),
    ("cbcc", "cán bộ công chức"), ("cbccvc", "cán bộ công chức viên chức"), ("cchc", "cải cách hành chính"),
    ("sdd", "suy dinh dưỡng"), ("gtnt", "giao thông nông thôn"), ("ttcn", "tiểu thủ công nghiệp"),
    ("tmđt", "thương mại điện tử"), ("bvđk", "bệnh viện đa khoa"), ("ttyt", "trung tâm y tế"),
    ("xklđ", "xuất khẩu lao động"), ("vđt", "vốn đầu tư"), ("gpmb", "giải phóng mặt bằng"), ("ktxh", "kinh tế xã hội"),
  ]
  /// Whole places and levels are compared by themselves: ``MatchOwner``, ``MeasureScope``.
  private static let places = [
    "trên địa bàn tỉnh", "trên địa bàn", "của tỉnh", "đến tỉnh", "tại tỉnh", "trong tỉnh", "toàn tỉnh", "của cả nước",
    "cả nước", "toàn quốc", "toàn huyện", "toàn xã", "toàn phường", "toàn thị trấn", "toàn thị xã",
    "toàn thành phố", "của thành phố", "của huyện", "của xã", "của phường", "trên địa bàn xã",
    "trên địa bàn phường", "trên địa bàn huyện", "toàn đảng bộ", "khối địa phương", "các địa phương",
    "địa phương", "cấp tỉnh",
    "cấp huyện", "cấp xã", "khối bộ ngành", "bộ ngành", "trên phạm vi",
  ]
  /// What says no more than the verb behind it: "được công nhận đạt chuẩn".
  private static let recognitions = ["được công nhận đạt", "công nhận đạt", "khu vực"]

  /// Words at the end of a text that only say where or at which level: those are compared by themselves.
  static func endsWithScope(_ text: some BidirectionalCollection<UInt8>) -> Int? {
    scopeEndings.first { ending in
      guard text.suffix(ending.count).elementsEqual(ending) else { return false }
      return text.dropLast(ending.count).last.map { $0 == UInt8(ascii: " ") } ?? true
    }?.count
  }

  /// The longest first.
  private static let scopeEndings =
    (places + ["tỉnh", "huyện", "xã", "phường", "thành phố", "bộ, ngành", "sở, ngành", "ngành", "vùng", "khu vực"])
    .map { Array($0.utf8) }.sorted { $0.count > $1.count }

  /// What is known of a word as it is written.
  private struct Meaning {
    /// One of ``empty``, of ``growth``; "số".
    var isEmpty = false
    var isGrowth = false
    var isCount = false
    /// What it stands for; empty for itself.
    var long: [MeasureWord] = []
    /// Places that begin with it, the longest first, as written.
    var places: [[UInt64]] = []
  }

  private static let (table, senses): (WordTable, [Meaning]) = {
    var senses: [UInt64: Meaning] = [:]
    for text in empty { senses[word(text).written, default: Meaning()].isEmpty = true }
    for text in growth { senses[word(text).written, default: Meaning()].isGrowth = true }
    senses[word("số").written, default: Meaning()].isCount = true
    for (short, long) in abbreviations {
      senses[word(short).written, default: Meaning()].long = long.parts().map { word(String($0)) }
    }
    for text in places + recognitions {
      let words = text.parts().map { word(String($0)).written }
      senses[words[0], default: Meaning()].places.append(words)
    }
    for key in senses.keys { senses[key]?.places.sort { $0.count > $1.count } }
    let keys = senses.keys.sorted()
    var table = WordTable(capacity: keys.count)
    for (number, key) in keys.enumerated() { table.set(key, Int32(number)) }
    return (table, keys.map { senses[$0] ?? Meaning() })
  }()

  /// Hashes of words and of neighbours, sorted, each once.
  static func features(_ words: [MeasureWord], isGrowth: Bool = false) -> [UInt64] {
    var found: [UInt64] = []
    found.reserveCapacity(words.count * 2)
    var before: UInt64?
    for word in naming(words, isGrowth: isGrowth) {
      found.append(word)
      if let before { found.append((before &* 31) ^ word) }
      before = word
    }
    found.sort()
    var kept = 0
    for at in found.indices where at == 0 || found[at] != found[kept - 1] {
      found[kept] = found[at]
      kept += 1
    }
    found.removeSubrange(kept...)
    return found
  }

  /// Hashes of the words that name something, in order; levels and whole places are left out.
  static func naming(_ words: [MeasureWord], isGrowth: Bool) -> [UInt64] {
    let (table, senses) = (MeasureText.table, MeasureText.senses)
    var found: [UInt64] = []
    found.reserveCapacity(words.count * 2)
    var isAfterEmpty = true
    var at = 0
    while at < words.count {
      let word = words[at]
      let number = table[word.written]
      var isEmpty = false
      if number >= 0 {
        // Asked in place, so that nothing is copied.
        let place = senses[Int(number)].places.first { stands($0, words, at) }?.count
        if let place {
          at += place
          isAfterEmpty = true
          continue
        }
        // "số hồ sơ" counts, "kinh tế số" names.
        isEmpty =
          senses[Int(number)].isEmpty || isGrowth && senses[Int(number)].isGrowth
          || senses[Int(number)].isCount && isAfterEmpty && !isOfName(words, at)
      }
      isEmpty = isEmpty || isOfCover(words, at)
      at += 1
      isAfterEmpty = isEmpty
      if !isEmpty { found.append(word.folded) }
    }
    return found
  }

  private static let named = Set(["hóa", "hoá", "liệu"].map { word($0).written })

  /// Whether "số" is no count: "số hóa hồ sơ", "số liệu thống kê".
  static func isOfName(_ words: [MeasureWord], _ at: Int) -> Bool {
    at + 1 < words.count && named.contains(words[at + 1].written)
  }

  private static let (cover, wave, covers) = (word("phủ").folded, word("sóng").written, [word("vùng"), word("độ")])
  private static let canopy = word("che").folded

  /// "Vùng phủ 5G", "độ phủ sóng 5G" and "phủ sóng 5G" are one: of them "phủ" is left; of "độ che phủ rừng" "che phủ rừng".
  static func isOfCover(_ words: [MeasureWord], _ at: Int) -> Bool {
    if words[at].written == wave { return at > 0 && words[at - 1].folded == cover }
    return covers.contains(words[at]) && at + 1 < words.count
      && (words[at + 1].folded == cover || words[at + 1].folded == canopy)
  }

  /// Names of the whole economy, whose growth is that of them all; where one is named and not the other, an editor says so.
  private static let economy = [
    "grdp", "gdp", "giá trị tổng sản phẩm trên địa bàn tỉnh", "giá trị tổng sản phẩm trên địa bàn",
    "giá trị tổng sản phẩm",
    "tổng sản phẩm trên địa bàn tỉnh", "tổng sản phẩm trên địa bàn thành phố",
    "tổng sản phẩm trên địa bàn", "tổng sản phẩm trong nước", "tổng sản phẩm", "tổng giá trị gia tăng",
    "tổng giá trị tăng thêm", "nền kinh tế", "kinh tế toàn tỉnh", "kinh tế của tỉnh", "kinh tế tỉnh", "kinh tế",
  ]
  .map { $0.parts().map { word(String($0)) } }

  /// Whether the words of a growth name the whole economy and nothing else.
  static func isEconomy(_ core: [UInt64]) -> Bool { !core.isEmpty && core.allSatisfy(economyName.contains) }

  private static let economyName = Set(economy[economy.count - 1].map(\.folded))

  /// The name of the output of a place, as it is compared.
  static let output = word("grdp").folded

  /// Whether words name the whole output of a place and nothing else, which per cent measure only by its growth: "GRDP", "Tổng sản phẩm
  /// trên địa bàn (GRDP)".
  static func isOutput(_ text: String) -> Bool {
    let words = words(text)
    guard let first = words.first, economy.contains(where: { $0.count != 2 && $0.first?.folded == first.folded }),
      !words.contains(where: { shares.contains($0.written) })
    else { return false }
    return naming(ofGrowth(words), isGrowth: true).allSatisfy(economyName.contains)
  }

  /// Whether a name is that of a place and nothing else: "Toàn tỉnh", "Bình Phước".
  static func isPlaceOnly(_ name: String, place: String?) -> Bool {
    if name.isEmpty { return true }
    let wholes: Set = [
      "toàn tỉnh", "toàn huyện", "toàn xã", "toàn thành phố", "cả nước", "cả tỉnh", "tỉnh", "xã", "huyện",
    ]
    if wholes.contains(name.lowered()) { return true }
    return words(name, without: place).allSatisfy { $0 == word("tỉnh") || isEmpty($0) }
  }

  /// Whether a clause speaks of an average per head: "thu nhập bình quân đầu người".
  static func isAveragePerHead(_ clause: String) -> Bool {
    let text = clause.lowered()
    return text.holds("đầu người") || text.holds("bình quân mỗi người") || text.holds("bqđn")
  }

  private static let shares = Set(["trọng", "chiếm", "góp", "lệ"].map { word($0).written })

  private static let constantPrices = ["theo", "giá", "so", "sánh"].map { word($0) }

  /// The words of a growth with one name for the economy: "tăng trưởng GRDP" is "tăng trưởng kinh tế".
  static func ofGrowth(_ words: [MeasureWord]) -> [MeasureWord] {
    let name = economy[economy.count - 1]
    var out: [MeasureWord] = []
    var at = 0
    while at < words.count {
      // Growths are at constant prices, whether it is said or not.
      if words[at...].starts(with: constantPrices) {
        at += constantPrices.count
        continue
      }
      guard let found = economy.first(where: { words[at...].starts(with: $0) { $0.folded == $1.folded } }) else {
        out.append(words[at])
        at += 1
        continue
      }
      at += found.count
      // "Tổng sản phẩm trên địa bàn tỉnh (GRDP)": once.
      if out.suffix(name.count).elementsEqual(name) { continue }
      // "Kinh tế số" is a part of it.
      if found.count == name.count, found == name, at < words.count, isPart(words[at]) {
        out += found
        continue
      }
      out += name
    }
    return out
  }

  private static let parts = Set(["số", "biển", "tập", "tư", "hợp", "nông", "xanh", "đêm"].map { word($0).written })
  private static func isPart(_ word: MeasureWord) -> Bool { parts.contains(word.written) }

  /// Whether a word stands for others.
  static func isAbbreviation(_ text: String) -> Bool {
    let number = table[word(text.lowered()).written]
    return number >= 0 && !senses[Int(number)].long.isEmpty
  }

  /// Whether a word says nothing of what is measured.
  static func isEmpty(_ word: MeasureWord) -> Bool {
    let number = table[word.written]
    return number >= 0 && senses[Int(number)].isEmpty
  }

  /// Whether a word only tells a growth.
  static func tellsGrowth(_ word: MeasureWord) -> Bool {
    let number = table[word.written]
    return number >= 0 && senses[Int(number)].isGrowth
  }

  private static func stands(_ phrase: [UInt64], _ words: [MeasureWord], _ at: Int) -> Bool {
    guard at + phrase.count <= words.count else { return false }
    for (offset, hash) in phrase.enumerated() where words[at + offset].written != hash { return false }
    // "Vốn đầu tư toàn xã hội".
    let next = at + phrase.count
    return !(phrase.count == 2 && phrase[1] == commune && next < words.count && words[next].written == society)
  }

  private static let (commune, society) = (word("xã").written, word("hội").written)

  /// The words of a text; figures with their unit signs are left out, `5g` is a word.
  static func words(_ text: String) -> [MeasureWord] {
    var out: [MeasureWord] = []
    append(text, to: &out)
    return out
  }

  private static let province = word("tỉnh").written

  /// The same without the name of a place, as of the one for which the text speaks: "kinh tế tỉnh Phú Thọ".
  static func words(_ text: String, without place: String?) -> [MeasureWord] {
    guard let place, !place.isEmpty, text.holds(place) else { return words(text) }
    var (out, name) = (words(text), words(place).map(\.folded))
    if name.isEmpty { name = [0] }
    var at = 0
    while at + name.count <= out.count {
      if zip(out[at...], name).allSatisfy({ $0.folded == $1 }) {
        let isNamedSo = at > 0 && out[at - 1].written == province
        if isNamedSo { at -= 1 }
        out.removeSubrange(at..<(at + name.count + (isNamedSo ? 1 : 0)))
      } else {
        at += 1
      }
    }
    return out
  }

  /// Appends the words of a text, or of its first bytes.
  static func append(_ text: String, upTo end: Int = Int.max, to out: inout [MeasureWord]) {
    text.withBytes { bytes in
      let part = UnsafeBufferPointer(rebasing: bytes.prefix(end))
      if NormalForm.mayNeedNormalising(part) {
        let composed = NormalForm.nfc(String(decoding: part, as: UTF8.self))
        composed.withBytes { append($0, to: &out) }
      } else {
        append(part, to: &out)
      }
    }
  }

  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to out: inout [MeasureWord]) {
    let (table, senses, letters) = (MeasureText.table, MeasureText.senses, Folding.letters)
    out.reserveCapacity(out.count + bytes.count / 5)
    var (written, folded) = (seed, seed)
    var (isOpen, hasLetter) = (false, false)
    func close() {
      if isOpen, hasLetter {
        let number = table[written]
        if number >= 0, !senses[Int(number)].long.isEmpty {
          out += senses[Int(number)].long
        } else {
          out.append(MeasureWord(written: written, folded: folded))
        }
      }
      (written, folded) = (seed, seed)
      (isOpen, hasLetter) = (false, false)
    }
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80 {
        at += 1
        let isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
        guard isLetter || byte >= 0x30 && byte <= 0x39 else {
          if isOpen { close() }
          if byte == UInt8(ascii: "<"), isAge(bytes, at) { out.append(under) }
          continue
        }
        isOpen = true
        if isLetter { hasLetter = true }
        let low = UInt32(isLetter ? byte | 0x20 : byte)
        written = mix(written, low)
        folded = mix(folded, low)
        continue
      }
      let (value, length) = scalar(bytes, at)
      at += length
      guard value >= 0xC0, value != 0xD7, value != 0xF7, value < 0x2000 else {
        if isOpen { close() }
        continue
      }
      (isOpen, hasLetter) = (true, true)
      written = mix(written, lowered(value))
      folded = mixFolded(folded, value, letters)
    }
    close()
  }

  private static let under = word("dưới")
  private static let age = Array("tuổi".utf8)

  /// "1 tuổi", right behind "<".
  private static func isAge(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var at = start
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] >= 0x30 && bytes[at] <= 0x39 { at += 1 }
    return at > start && bytes[at...].starts(with: age)
  }

  /// A scalar of two bytes or more, and how many; 0x2000 stands for all that is no letter.
  @inline(__always) private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (UInt32, Int) {
    let lead = bytes[at]
    if lead < 0xE0, at + 1 < bytes.count { return (UInt32(lead & 0x1F) << 6 | UInt32(bytes[at + 1] & 0x3F), 2) }
    if lead < 0xF0, at + 2 < bytes.count {
      return (UInt32(lead & 0x0F) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F), 3)
    }
    return (0x2000, lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 4)
  }

  /// One word.
  static func word(_ text: some StringProtocol) -> MeasureWord {
    let letters = Folding.letters
    var (written, folded) = (seed, seed)
    for scalar in text.unicodeScalars {
      written = mix(written, lowered(scalar.value))
      folded = mixFolded(folded, scalar.value, letters)
    }
    return MeasureWord(written: written, folded: folded)
  }

  /// A hash with what a scalar is without marks.
  @inline(__always)
  private static func mixFolded(_ hash: UInt64, _ value: UInt32, _ letters: [UInt8]) -> UInt64 {
    let place = value < 0x250 ? Int(value) : (0x1E00..<0x1F00).contains(value) ? Int(value) - 0x1E00 + 0x250 : -1
    if place >= 0, letters[place] > 0 { return mix(hash, UInt32(letters[place])) }
    guard let scalar = Unicode.Scalar(value) else { return hash }
    var long: [UInt8] = []
    Folding.append(folded: scalar, to: &long)
    return long.reduce(hash) { mix($0, UInt32($1)) }
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static func mix(_ hash: UInt64, _ value: UInt32) -> UInt64 { (hash ^ UInt64(value)) &* 0x100_0000_01B3 }

  /// Lower case of Latin letters, Vietnamese ones among them.
  private static func lowered(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: return value | 0x20
    case 0xC0...0xDE: return value == 0xD7 ? value : value + 0x20
    case 0x100...0x137, 0x1E00...0x1EFF: return value | 1
    case 0x1A0, 0x1AF: return value + 1
    default: return value
    }
  }
}
