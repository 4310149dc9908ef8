import Vietnamese

/// The words of a measure as it is compared: without what says nothing of it, without marks, abbreviations spelt out.
enum MeasureText {
  /// Words that say nothing of what is measured.
  private static let empty: Set<String> = [
    "các", "của", "và", "có", "được", "cho", "trên", "tại", "theo", "ở", "với", "trong", "từ", "đến", "về", "là", "do",
    "những", "một", "tỷ", "tỉ", "lệ", "chiếm", "trọng", "ít", "nhất", "tối", "thiểu", "đạt", "phấn", "đấu", "tổng",
    "qua", "năm",
    "tháng", "cả", "hết", "khoảng", "gần", "hơn", "bình", "quân", "mức", "việc", "địa", "bàn", "phải", "đã", "còn",
    "chỉ", "mới", "nay", "vào", "tính", "so", "bằng", "này", "thì", "tăng", "giảm", "ước", "riêng",
  ]
  /// Words that tell a growth, which its figure tells too.
  private static let growth: Set<String> = ["tốc", "độ", "tăng", "trưởng", "giảm"]
  private static let abbreviations = [
    "tthc": "thủ tục hành chính", "csdl": "cơ sở dữ liệu", "dvc": "dịch vụ công", "dvctt": "dịch vụ công trực tuyến",
    "ntm": "nông thôn mới", "bhyt": "bảo hiểm y tế", "bhxh": "bảo hiểm xã hội", "bhtn": "bảo hiểm thất nghiệp",
    "nsnn": "ngân sách nhà nước", "cntt": "công nghệ thông tin", "cđs": "chuyển đổi số", "htx": "hợp tác xã",
    "đkkd": "điều kiện kinh doanh", "cccd": "căn cước công dân",
  ]

  /// Hashes of words and of neighbours, sorted, each once.
  static func features(_ text: String, isGrowth: Bool = false) -> [UInt64] {
    var found: Set<UInt64> = []
    var before: UInt64?
    var isAfterEmpty = true
    for word in words(withoutPlaces(text)) {
      // "số hồ sơ" counts, "kinh tế số" names.
      let isEmpty = empty.contains(word) || isGrowth && growth.contains(word) || word == "số" && isAfterEmpty
      isAfterEmpty = isEmpty
      guard !isEmpty else { continue }
      let hash = hash(Folding.fold(word))
      found.insert(hash)
      if let before { found.insert((before &* 31) ^ hash) }
      before = hash
    }
    return found.sorted()
  }

  /// Whole places and levels are compared by themselves: `MatchOwner`, `MeasureScope`.
  private static let places = [
    "trên địa bàn tỉnh", "trên địa bàn", "của tỉnh", "toàn tỉnh", "của cả nước", "cả nước", "toàn quốc", "toàn huyện",
    "toàn thành phố", "của thành phố", "của huyện", "khối địa phương", "các địa phương", "địa phương", "cấp tỉnh",
    "cấp huyện", "cấp xã", "khối bộ, ngành", "bộ, ngành", "trên phạm vi",
  ]

  private static func withoutPlaces(_ text: String) -> String {
    var text = NormalForm.nfc(text).lowercased()
    for place in places where text.contains(place) { text = text.replacing(place, with: " ") }
    return text
  }

  /// Words in lower case; figures with their unit signs are left out.
  static func words(_ text: String) -> [String] {
    NormalForm.nfc(text).lowercased().split { !$0.isLetter && !$0.isNumber }.flatMap { word -> [String] in
      if let long = abbreviations[String(word)] { return long.split(separator: " ").map(String.init) }
      // `5g` tells, `2025` and `12` do not.
      return word.first.map { $0.isNumber } == true && !word.contains { $0.isLetter } ? [] : [String(word)]
    }
  }

  private static func hash(_ word: String) -> UInt64 {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return value
  }
}

/// What a measure says of whom, where and of which part: two measures that differ in it are not the same.
struct MeasureScope: Sendable, Hashable {
  /// By group, the members named: bit sets. First in subject and outcome, where these name none in the clause.
  private var groups: [UInt32]
  /// The same of subject, outcome and clause together.
  private var all: [UInt32]

  /// Phrases without marks by group; the longest that stands is taken, and its words are not read again.
  private static let lists: [[[String]]] = [
    // Cấp
    [
      ["cap tinh"], ["cap huyen"], ["cap xa"], ["bo, nganh", "bo nganh", "cac bo", "cap trung uong", "cap bo"],
      ["khoi dia phuong", "cac dia phuong", "dia phuong"], ["so, nganh", "so, ban, nganh", "cac so"],
    ],
    // Ai, gì
    [
      ["nguoi dan", "dan so", "nguoi"], ["ho gia dinh", "ho dan", "ho"], ["doanh nghiep"], ["dien tich"],
      ["tram"], ["hop tac xa"], ["can bo", "cong chuc", "vien chuc"], ["hoc sinh", "tre em"], ["dai bieu"],
    ],
    // Hồ sơ, dịch vụ, thủ tục
    [["ho so"], ["dich vu cong", "dich vu"], ["van ban"], ["nghiep vu"], ["bao cao"], ["du lieu"]],
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
  ]

  private static let phrases: [String: [(text: [String], group: Int, member: Int)]] = {
    var found: [String: [(text: [String], group: Int, member: Int)]] = [:]
    for (group, members) in lists.enumerated() {
      for (member, texts) in members.enumerated() {
        for text in texts {
          let words = text.split { $0 == " " || $0 == "," }.map(String.init)
          if let first = words.first { found[first, default: []].append((words, group, member)) }
        }
      }
    }
    return found.mapValues { $0.sorted { $0.text.count > $1.text.count } }
  }()

  init(_ text: String) {
    groups = Array(repeating: 0, count: MeasureScope.lists.count)
    all = groups
    let words = MeasureText.words(text).map { Folding.fold($0) }
    var at = 0
    while at < words.count {
      let hit = MeasureScope.phrases[words[at]]?.first { phrase in
        at + phrase.text.count <= words.count && zip(phrase.text, words[at...]).allSatisfy { $0 == $1 }
      }
      if let hit { groups[hit.group] |= 1 << UInt32(hit.member) }
      at += hit?.text.count ?? 1
    }
    all = groups
  }

  enum Difference: Sendable { case none, lacks, conflicts }

  /// Whether one names what the other lacks, or both name different things.
  ///
  /// - Parameter context: What the text named before, which holds where this says nothing: "trạm 5G …; phủ sóng 39% dân số".
  func difference(from other: MeasureScope, context: MeasureScope? = nil) -> Difference {
    var difference = Difference.none
    for (index, (a, b)) in zip(groups, other.groups).enumerated() where a != b && all[index] != other.all[index] {
      if a == 0, let context, context.all[index] & b == b { continue }
      if a != 0, b != 0, all[index] & other.all[index] == 0 { return .conflicts }
      difference = .lacks
    }
    return difference
  }

  /// This, and of groups that it does not name what another names.
  func completed(by other: MeasureScope) -> MeasureScope {
    var joined = self
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
