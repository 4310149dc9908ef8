import Vietnamese

/// A word of a measure: its hashes in lower case, with marks and without.
struct MeasureWord: Sendable, Hashable {
  let written: UInt64
  let folded: UInt64
}

/// The words of a measure as they are compared: without what says nothing of it, without marks, abbreviations spelt out.
enum MeasureText {
  /// Words that say nothing of what is measured.
  private static let empty = hashes([
    "các", "của", "và", "có", "được", "cho", "trên", "tại", "theo", "ở", "với", "trong", "từ", "đến", "về", "là", "do",
    "những", "một", "tỷ", "tỉ", "lệ", "chiếm", "trọng", "ít", "nhất", "tối", "thiểu", "đạt", "phấn", "đấu", "tổng",
    "qua",
    "năm", "tháng", "cả", "hết", "khoảng", "gần", "hơn", "bình", "quân", "mức", "việc", "bàn", "phải", "đã", "còn",
    "chỉ",
    "mới", "nay", "vào", "tính", "so", "bằng", "này", "thì", "tăng", "giảm", "ước", "riêng",
  ])
  /// Words that tell a growth, which its figure tells too.
  private static let growth = hashes(["tốc", "độ", "tăng", "trưởng", "giảm"])
  private static let count = word("số").written
  private static let abbreviations: [UInt64: [MeasureWord]] = {
    let texts = [
      "tthc": "thủ tục hành chính", "csdl": "cơ sở dữ liệu", "dvc": "dịch vụ công", "dvctt": "dịch vụ công trực tuyến",
      "ntm": "nông thôn mới", "bhyt": "bảo hiểm y tế", "bhxh": "bảo hiểm xã hội", "bhtn": "bảo hiểm thất nghiệp",
      "nsnn": "ngân sách nhà nước", "cntt": "công nghệ thông tin", "cđs": "chuyển đổi số", "htx": "hợp tác xã",
      "đkkd": "điều kiện kinh doanh", "cccd": "căn cước công dân",
    ]
    var found: [UInt64: [MeasureWord]] = [:]
    for (short, long) in texts { found[word(short).written] = long.split(separator: " ").map { word(String($0)) } }
    return found
  }()
  /// Whole places and levels are compared by themselves: ``MatchOwner``, ``MeasureScope``.
  private static let places: [UInt64: [[UInt64]]] = {
    let texts = [
      "trên địa bàn tỉnh", "trên địa bàn", "của tỉnh", "toàn tỉnh", "của cả nước", "cả nước", "toàn quốc", "toàn huyện",
      "toàn thành phố", "của thành phố", "của huyện", "khối địa phương", "các địa phương", "địa phương", "cấp tỉnh",
      "cấp huyện", "cấp xã", "khối bộ ngành", "bộ ngành", "trên phạm vi",
    ]
    var found: [UInt64: [[UInt64]]] = [:]
    for text in texts {
      let words = text.split(separator: " ").map { word(String($0)).written }
      found[words[0], default: []].append(words)
    }
    return found.mapValues { $0.sorted { $0.count > $1.count } }
  }()

  /// "chưa được đào tạo", "thiếu nước", "chậm nộp", each with the words behind which it says something else: "không gian",
  /// "thiếu nhi", "chưa đạt 80%".
  static let negations: [UInt64: Set<UInt64>] = [
    word("chưa").written: hashes(["thành", "đạt"]),
    word("không").written: hashes([
      "gian", "khí", "dùng", "quân", "chỉ", "quá", "dưới", "ít", "thấp", "đạt", "phát", "có", "còn", "để", "vượt",
    ]),
    word("thiếu").written: hashes(["nhi", "niên"]),
    word("chậm").written: hashes(["nhất"]), word("trễ").written: [],
  ]
  static let namesBeforeNegation = hashes(["hàng", "đường"])

  private static func hashes(_ words: [String]) -> Set<UInt64> { Set(words.map { word($0).written }) }

  /// Hashes of words and of neighbours, sorted, each once.
  static func features(_ words: [MeasureWord], isGrowth: Bool = false) -> [UInt64] {
    var found: [UInt64] = []
    found.reserveCapacity(words.count * 2)
    var before: UInt64?
    var isAfterEmpty = true
    var at = 0
    while at < words.count {
      if let place = places[words[at].written]?.first(where: { stands($0, words, at) }) {
        at += place.count
        isAfterEmpty = true
        continue
      }
      let word = words[at]
      at += 1
      // "số hồ sơ" counts, "kinh tế số" names.
      let isEmpty =
        empty.contains(word.written) || isGrowth && growth.contains(word.written)
        || word.written == count && isAfterEmpty
      isAfterEmpty = isEmpty
      if isEmpty { continue }
      found.append(word.folded)
      if let before { found.append((before &* 31) ^ word.folded) }
      before = word.folded
    }
    found.sort()
    var out: [UInt64] = []
    out.reserveCapacity(found.count)
    for feature in found where out.last != feature { out.append(feature) }
    return out
  }

  private static func stands(_ phrase: [UInt64], _ words: [MeasureWord], _ at: Int) -> Bool {
    guard at + phrase.count <= words.count else { return false }
    for (offset, hash) in phrase.enumerated() where words[at + offset].written != hash { return false }
    return true
  }

  /// The words of a text; figures with their unit signs are left out, `5g` is a word.
  static func words(_ text: String) -> [MeasureWord] {
    var out: [MeasureWord] = []
    var (written, folded) = (seed, seed)
    var (isOpen, hasLetter) = (false, false)
    var bytes: [UInt8] = []
    func close() {
      if isOpen, hasLetter {
        let word = MeasureWord(written: written, folded: folded)
        if let long = abbreviations[word.written] { out += long } else { out.append(word) }
      }
      (written, folded) = (seed, seed)
      (isOpen, hasLetter) = (false, false)
    }
    for scalar in NormalForm.nfc(text).unicodeScalars {
      let value = scalar.value
      let isDigit = value >= 0x30 && value <= 0x39
      let isLetter =
        (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A
        || value >= 0xC0 && value != 0xD7 && value != 0xF7
          && value < 0x2000
      guard isDigit || isLetter else {
        close()
        continue
      }
      isOpen = true
      if isLetter { hasLetter = true }
      written = mix(written, lowered(value))
      bytes.removeAll(keepingCapacity: true)
      Folding.append(folded: scalar, to: &bytes)
      for byte in bytes { folded = mix(folded, UInt32(byte)) }
    }
    close()
    return out
  }

  /// One word.
  static func word(_ text: String) -> MeasureWord {
    var (written, folded) = (seed, seed)
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      written = mix(written, lowered(scalar.value))
      Folding.append(folded: scalar, to: &bytes)
    }
    for byte in bytes { folded = mix(folded, UInt32(byte)) }
    return MeasureWord(written: written, folded: folded)
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

/// What a measure says of whom, where and of which part: two measures that differ in it are not the same.
struct MeasureScope: Sendable, Hashable {
  /// Whether it says that something is not, is wanting or is late: "chưa được đào tạo" is the contrary of "được đào tạo".
  private var isNegative = false
  /// By group, the members named: bit sets. First in subject and outcome, where these name none in the clause.
  private var groups: [UInt32]
  /// The same of subject, outcome and clause together.
  private var all: [UInt32]

  /// Phrases without marks by group; the longest that stands is taken, and its words are not read again.
  private static let lists: [[[String]]] = [
    // Cấp
    [
      ["cap tinh", "tuyen tinh", "khoi tinh"], ["cap huyen", "tuyen huyen", "khoi huyen"],
      ["cap xa", "tuyen xa", "khoi xa"], ["bo, nganh", "bo nganh", "cac bo", "cap trung uong", "cap bo"],
      ["khoi dia phuong", "cac dia phuong", "dia phuong"], ["so, nganh", "so, ban, nganh", "cac so"],
    ],
    // Ai, gì
    [
      ["nguoi dan", "dan so", "nguoi"], ["ho gia dinh", "ho dan", "ho"], ["doanh nghiep"], ["dien tich"],
      ["tram"], ["hop tac xa"], ["can bo", "cong chuc", "vien chuc"], ["hoc sinh", "tre em"], ["dai bieu"],
    ],
    // Hồ sơ, dịch vụ, thủ tục
    [["ho so"], ["dich vu cong", "dich vu"], ["van ban"], ["nghiep vu"], ["bao cao"], ["du lieu"]],
    [
      ["doanh nghiep nho va vua", "doanh nghiep vua va nho"], ["doanh nghiep nho"], ["doanh nghiep vua"],
      ["doanh nghiep lon"],
    ],
    [["cong lap"], ["ngoai cong lap", "tu thuc", "dan lap"]],
    [["quoc te"], ["noi dia"]],
    [["nong thon"], ["do thi", "thanh thi"]],
    [["trong nha"], ["ngoai troi"]],
    [["ho ngheo", "ngheo"], ["can ngheo"]],
    [["mam non"], ["tieu hoc"], ["trung hoc co so", "thcs"], ["trung hoc pho thong", "thpt"], ["dai hoc"]],
    [["che bien"], ["nuoi trong"], ["khai thac thuy san", "danh bat"]],
    [["xuat khau"], ["nhap khau"]],
    [["2g"], ["3g"], ["4g"], ["5g"]],
    [["moi so", "moi xa", "moi huyen", "moi doanh nghiep", "moi don vi", "moi nguoi", "moi ho"]],
    [["khong phat sinh", "khong co", "khong con"]],
    [
      ["doanh thu", "doanh so"], ["loi nhuan"], ["nang suat"], ["san luong"], ["von dau tu"], ["gia tri san xuat"],
      ["du no"],
    ],
    [["nong nghiep", "nong lam nghiep", "nong, lam"], ["cong nghiep"], ["xay dung co ban"], ["thuong mai"]],
    [["nang cao"], ["kieu mau"]],
    [["cap moi"], ["cap lai"]],
    [["nu"], ["dan toc thieu so"]],
    [["toan trinh"], ["mot phan"]],
    [["dung han", "truoc han"], ["qua han", "tre han", "cham han"]],
    // Thêm mới, khác với đang có
    [
      [
        "thanh lap moi", "thanh lap them", "moi thanh lap", "thanh lap", "phat trien moi", "xay dung moi", "lap moi",
        "trong moi", "co them", "tang them", "ket nap", "tao moi",
      ]
    ],
    [["trong rung", "trong moi"], ["cham soc"], ["khoanh nuoi"], ["bao ve rung"], ["khoan bao ve"]],
  ]
  /// The first group that what was named before says nothing of: what is new, what is done with land.
  private static let firstOwn = lists.count - 2

  private static let phrases: [UInt64: [(text: [UInt64], group: Int, member: Int)]] = {
    var found: [UInt64: [(text: [UInt64], group: Int, member: Int)]] = [:]
    for (group, members) in lists.enumerated() {
      for (member, texts) in members.enumerated() {
        for text in texts {
          let words = text.split { $0 == " " || $0 == "," }.map { MeasureText.word(String($0)).folded }
          if let first = words.first { found[first, default: []].append((words, group, member)) }
        }
      }
    }
    return found.mapValues { $0.sorted { $0.text.count > $1.text.count } }
  }()

  init(_ words: [MeasureWord]) {
    groups = Array(repeating: 0, count: MeasureScope.lists.count)
    all = groups
    var at = 0
    while at < words.count {
      let hit = MeasureScope.phrases[words[at].folded]?.first { phrase in
        at + phrase.text.count <= words.count && zip(phrase.text, words[at...]).allSatisfy { $0 == $1.folded }
      }
      if let hit { groups[hit.group] |= 1 << UInt32(hit.member) }
      at += hit?.text.count ?? 1
    }
    all = groups
    isNegative = words.indices.contains { at in
      guard let others = MeasureText.negations[words[at].written] else { return false }
      return !(at + 1 < words.count && others.contains(words[at + 1].written))
        && !(at > 0 && MeasureText.namesBeforeNegation.contains(words[at - 1].written))
    }
  }

  enum Difference: Sendable { case none, lacks, conflicts }

  /// Whether one names what the other lacks, or both name different things.
  ///
  /// - Parameter context: What the text named before, which holds where this says nothing: "trạm 5G …; phủ sóng 39% dân số".
  func difference(from other: MeasureScope, context: MeasureScope? = nil) -> Difference {
    if isNegative != other.isNegative { return .conflicts }
    var difference = Difference.none
    for (index, (a, b)) in zip(groups, other.groups).enumerated() where a != b && all[index] != other.all[index] {
      if a == 0, index < MeasureScope.firstOwn, let context, context.all[index] & b == b { continue }
      if a != 0, b != 0, all[index] & other.all[index] == 0 { return .conflicts }
      difference = .lacks
    }
    return difference
  }

  /// This, and of groups that it does not name what another names.
  func completed(by other: MeasureScope) -> MeasureScope {
    var joined = self
    joined.isNegative = isNegative || other.isNegative
    for (index, bits) in other.groups.enumerated() {
      if joined.groups[index] == 0 { joined.groups[index] = bits }
      joined.all[index] |= other.all[index]
    }
    return joined
  }

  /// Both together.
  func joined(with other: MeasureScope) -> MeasureScope {
    var joined = self
    for (index, bits) in other.groups.enumerated() {
      joined.groups[index] |= bits
      joined.all[index] |= other.all[index]
    }
    return joined
  }
}
