import Bytes
import Vietnamese

/// What a measure says of whom, where and of which part: two measures that differ in it are not the same.
struct MeasureScope: Sendable, Hashable {
  /// Whether it says that something is not, is wanting or is late: "chưa được đào tạo" is the contrary of "được đào tạo".
  private var isNegative = false
  /// By group, the members named: bit sets, those of a group side by side. First in subject and outcome, where these name
  /// none in the clause.
  private var groups: Bits
  /// The same of subject, outcome and clause together.
  private var all: Bits

  /// A bit a member of a group.
  private typealias Bits = SIMD2<UInt64>

  /// Phrases without marks by group; the longest that stands is taken, and its words are not read again. A first word with marks
  /// stands with these: "mỗi xã", and not "nông thôn mới | Xã".
  private static let lists: [[[String]]] = [
    // Cấp
    [
      ["cap tinh", "tuyen tinh", "khoi tinh"],
      [
        "cap huyen", "tuyen huyen", "khoi huyen", "quan, huyen, thi xa", "quan, huyen", "huyen, thi xa, thanh pho",
        "huyen, thanh pho, thi xa", "huyen, thi xa", "huyen, thanh pho", "huyen, thi, thanh pho", "thanh pho, thi xa",
      ],
      [
        "cap xa", "tuyen xa", "khoi xa", "xa, phuong, thi tran", "xa, phuong, dac khu", "phuong, xa, thi tran",
        "xa, thi tran", "xa, phuong",
      ], ["bo, nganh", "bo nganh", "cac bo", "cap trung uong", "cap bo"],
      [
        "khoi dia phuong", "cac dia phuong", "dia phuong", "khoi tinh, thanh pho", "khoi tinh, thanh",
        "cac tinh, thanh pho",
      ], ["so, nganh", "so, ban, nganh", "cac so"],
    ],
    // Ai, gì
    [
      [
        "nguoi dan", "dan so", "dan cu", "so dan", "nguoi", "binh quan moi nguoi dan", "binh quan moi nguoi",
        "mỗi nguoi dan co thu nhap", "mỗi nguoi dan co muc thu nhap",
      ], ["ho gia dinh", "ho dan", "ho", "gia dinh"], ["doanh nghiep"], ["dien tich"],
      ["tram", "tram y te cap xa", "tram y te tuyen xa"], ["hop tac xa"], ["can bo", "cong chuc", "vien chuc"],
      ["hoc sinh", "tre em", "tre duoi", "tre trong", "tre nha", "tre mau", "tre so sinh", "trẻ"], ["dai bieu"],
    ],
    // Hồ sơ, dịch vụ, thủ tục
    [
      ["ho so"],
      ["dich vu cong", "dich vu", "ban le hang hoa va doanh thu dich vu", "ban le hang hoa doanh thu dich vu"],
      ["van ban"], ["nghiep vu"], ["bao cao"], ["du lieu"],
    ],
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
    [["che bien"], ["nuoi trong", "nuoi thuy san"], ["khai thac thuy san", "danh bat"]],
    [["xuat khau"], ["nhap khau"]],
    [["2g"], ["3g"], ["4g"], ["5g"]],
    [["mỗi so", "mỗi xa", "mỗi huyen", "mỗi doanh nghiep", "mỗi don vi", "mỗi nguoi", "mỗi ho"]],
    [["khong phat sinh", "khong co", "khong con"]],
    [
      [
        "doanh thu", "doanh so", "tong thu tu khach du lich", "thu tu khach du lich", "tong thu tu du lich",
        "thu tu du lich", "tong thu du lich",
      ], ["loi nhuan"], ["nang suat"], ["san luong"], ["von dau tu"], ["gia tri san xuat", "gia tri san luong"],
      ["du no"],
    ],
    [["nong nghiep", "nong lam nghiep", "nong, lam"], ["cong nghiep"], ["xay dung co ban"], ["thuong mai"]],
    [["moi nang cao", "chuan nang cao", "xa nang cao", "nong thon moi nang cao"], ["kieu mau"]],
    [["cap moi"], ["cap lai"]],
    [["nu"], ["dan toc thieu so"]],
    [["toan trinh"], ["mot phan"]],
    [["tren chuan", "vuot chuan"], ["duoi chuan", "chua dat chuan", "khong dat chuan"]],
    [["dung han", "truoc han"], ["qua han", "tre han", "cham han"]],
    // Thêm mới, khác với đang có
    [
      [
        "thanh lap moi", "thanh lap them", "moi thanh lap", "thanh lap", "phat trien moi", "xay dung moi", "lap moi",
        "trong moi", "co them", "tang them", "ket nap", "tao moi", "mo rong",
        "cong nhan moi", "cong nhan them",
      ]
    ],
    [["trong rung", "trong moi"], ["cham soc"], ["khoanh nuoi"], ["bao ve rung"], ["khoan bao ve"]],
  ]
  /// The first group that what was named before says nothing of: what is new, what is done with land.
  private static let firstOwn = lists.count - 2
  /// The group of those of whom something is counted.
  private static let whom = 1

  /// "chưa được đào tạo", "thiếu nước", "chậm nộp", each with the words behind which it says something else: "không gian",
  /// "thiếu nhi", "chưa đạt 80%".
  private static let negations: [UInt64: Set<UInt64>] = [
    hash("chưa"): hashes(["thành", "đạt"]),
    hash("không"): hashes([
      "gian", "khí", "dùng", "quân", "chỉ", "quá", "dưới", "ít", "thấp", "đạt", "phát", "có", "còn", "để", "vượt",
    ]),
    hash("thiếu"): hashes(["nhi", "niên"]), hash("chậm"): hashes(["nhất"]), hash("trễ"): [],
  ]
  private static let namesBeforeNegation = hashes(["hàng", "đường"])

  private static func hash(_ word: String) -> UInt64 { MeasureText.word(word).written }
  private static func hashes(_ words: [String]) -> Set<UInt64> { Set(words.map(hash)) }

  /// A phrase with its place among the bits.
  private struct Phrase {
    let words: [UInt64]
    /// The first word as it is written, where it has to be so.
    let head: UInt64?
    let bit: Bits
  }

  /// The bits of each group; no group lies in both halves.
  private static let masks: [Bits] = {
    var masks: [Bits] = []
    var next = 0
    for members in lists {
      if next / 64 != (next + members.count - 1) / 64 { next = 64 }
      masks.append(members.indices.reduce(Bits.zero) { $0 | bit(next + $1) })
      next += members.count
    }
    return masks
  }()

  /// What holds a phrase and says nothing of whom: "hỗ trợ" is no household.
  private static let neutral = [
    "nu ho sinh", "ho sinh", "ho tro", "bao ho", "phong ho", "hoa gia dinh", "bac si gia dinh", "bac sy gia dinh",
    "hoc sinh tot nghiep", "hoc sinh do tot nghiep", "nang luc canh tranh cap tinh", "hanh chinh cong cap tinh",
    "chuyen doi so cap tinh", "nong thon moi",
    "tre de ra song", "tre de song", "tre sinh ra song", "tre sinh song",
  ]

  private static func bit(_ place: Int) -> Bits { place < 64 ? Bits(1 << place, 0) : Bits(0, 1 << (place - 64)) }

  /// Phrases by their first word, the longest first.
  private static let (table, phrases): (WordTable, [[Phrase]]) = {
    var found: [UInt64: [Phrase]] = [:]
    for (mask, members) in zip(masks, lists) {
      let first = mask.x != 0 ? mask.x.trailingZeroBitCount : 64 + mask.y.trailingZeroBitCount
      for (member, texts) in members.enumerated() {
        for text in texts {
          let words = text.split { $0 == " " || $0 == "," }.map { MeasureText.word(String($0)) }
          guard let head = words.first else { continue }
          let isMarked = text.utf8.contains { $0 >= 0x80 }
          found[head.folded, default: []].append(
            Phrase(words: words.map(\.folded), head: isMarked ? head.written : nil, bit: bit(first + member)))
        }
      }
    }
    for text in neutral {
      let words = text.parts().map { MeasureText.word(String($0)).folded }
      found[words[0], default: []].append(Phrase(words: words, head: nil, bit: .zero))
    }
    let keys = found.keys.sorted()
    var table = WordTable(capacity: keys.count)
    for (number, key) in keys.enumerated() { table.set(key, Int32(number)) }
    return (table, keys.map { (found[$0] ?? []).sorted { $0.words.count > $1.words.count } })
  }()

  init(_ words: [MeasureWord]) {
    let (table, phrases) = (MeasureScope.table, MeasureScope.phrases)
    var found = Bits.zero
    var at = 0
    while at < words.count {
      let number = table[words[at].folded]
      var length = 1
      if number >= 0 {
        for phrase in phrases[Int(number)]
        where MeasureScope.stands(phrase.words, words, at) && phrase.head.map({ $0 == words[at].written }) ?? true {
          found |= phrase.bit
          length = phrase.words.count
          break
        }
      }
      at += length
    }
    // Who has health insurance, or how long they live, is the population, whether it is said or not.
    if found & MeasureScope.masks[MeasureScope.whom] == MeasureScope.people, MeasureScope.isOfPeople(words) {
      found &= ~MeasureScope.people
    }
    (groups, all) = (found, found)
    isNegative = words.indices.contains { at in
      guard let others = MeasureScope.negations[words[at].written] else { return false }
      return !(at + 1 < words.count && others.contains(words[at + 1].written))
        && !(at > 0 && MeasureScope.namesBeforeNegation.contains(words[at - 1].written))
    }
  }

  /// Where words name levels: "cấp tỉnh" beside "cấp huyện".
  static func levels(in words: [MeasureWord]) -> Set<Int> {
    let (table, phrases) = (MeasureScope.table, MeasureScope.phrases)
    var found = Set<Int>()
    var at = 0
    while at < words.count {
      let number = table[words[at].folded]
      let phrase = number < 0 ? nil : phrases[Int(number)].first { stands($0.words, words, at) }
      let length = phrase?.words.count ?? 1
      if let phrase, phrase.bit & masks[0] != .zero { found.formUnion(at..<at + length) }
      at += length
    }
    return found
  }

  /// Whether it names of whom something is counted, and others than all people.
  var namesOthers: Bool { all & MeasureScope.masks[MeasureScope.whom] & ~MeasureScope.people != .zero }

  /// Whether it names a level.
  var namesLevel: Bool { all & MeasureScope.masks[0] != .zero }

  /// Of those of whom something is counted the population.
  private static let people: Bits = {
    let mask = masks[whom]
    return bit(mask.x != 0 ? mask.x.trailingZeroBitCount : 64 + mask.y.trailingZeroBitCount)
  }()
  /// Of the same the households.
  private static let households: Bits = {
    let mask = masks[whom]
    return bit((mask.x != 0 ? mask.x.trailingZeroBitCount : 64 + mask.y.trailingZeroBitCount) + 1)
  }()
  /// The poor and the nearly poor.
  private static let poor = lists.firstIndex { $0.first?.first == "ho ngheo" }.map { masks[$0] } ?? .zero
  private static let ofPeople = [["bao", "hiem", "y", "te"], ["tuoi", "tho"]].map { names in
    names.map { MeasureText.word($0).folded }
  }

  private static func isOfPeople(_ words: [MeasureWord]) -> Bool {
    words.indices.contains { at in ofPeople.contains { stands($0, words, at) } }
  }

  private static func stands(_ phrase: [UInt64], _ words: [MeasureWord], _ at: Int) -> Bool {
    guard at + phrase.count <= words.count else { return false }
    for (offset, hash) in phrase.enumerated() where words[at + offset].folded != hash { return false }
    return true
  }

  /// The part of a country that a title says all below it is of: "… nước sạch khu vực nông thôn tỉnh A năm 2019"; nil where it names none, or
  /// both.
  static func area(ofTitle title: String) -> (name: String, scope: MeasureScope)? {
    let text = title.lowered()
    let areas = [["nông thôn"], ["đô thị", "thành thị"]].compactMap { names in
      names.first { name in ["khu vực ", "vùng ", "địa bàn "].contains { text.holds($0 + name) } }
    }
    return areas.count == 1 ? (areas[0], MeasureScope(MeasureText.words(areas[0]))) : nil
  }

  /// Whether it names a level or whom: "cấp xã", "học sinh".
  var namesWhom: Bool { all & (MeasureScope.masks[0] | MeasureScope.masks[1]) != .zero }

  /// Whether it names any level, group or part.
  var namesAny: Bool { all != .zero || isNegative }

  enum Difference: Sendable { case none, lacks, conflicts }

  /// Whether one names what the other lacks, or both name different things.
  ///
  /// - Parameters:
  ///   - context: What the text named before, which holds where this says nothing: "trạm 5G …; phủ sóng 39% dân số".
  ///   - ofPeople: Whether their units tell already of whom they are, "người" and "lao động".
  func difference(from other: MeasureScope, context: MeasureScope? = nil, ofPeople: Bool = false) -> Difference {
    if isNegative != other.isNegative { return .conflicts }
    if groups == other.groups { return .none }
    var difference = Difference.none
    for (index, mask) in MeasureScope.masks.enumerated() {
      let (a, b) = (groups & mask, other.groups & mask)
      if a == b || all & mask == other.all & mask || ofPeople && index == MeasureScope.whom { continue }
      if index == MeasureScope.whom, (a | b) == MeasureScope.households, isOfPoor(like: other) { continue }
      if a == .zero, index < MeasureScope.firstOwn, let context, context.all & b == b { continue }
      if a != .zero, b != .zero, all & other.all & mask == .zero { return .conflicts }
      difference = .lacks
    }
    return difference
  }

  /// Whether both name the same of the poor and the nearly poor, who are counted by households: "hộ nghèo chiếm 3% tổng số hộ".
  private func isOfPoor(like other: MeasureScope) -> Bool {
    let poor = all & MeasureScope.poor
    return poor != .zero && poor == other.all & MeasureScope.poor
  }

  /// This, and of groups that it does not name what another names.
  func completed(by other: MeasureScope) -> MeasureScope {
    var joined = self
    joined.isNegative = isNegative || other.isNegative
    for mask in MeasureScope.masks where joined.groups & mask == .zero { joined.groups |= other.groups & mask }
    joined.all |= other.all
    return joined
  }

  /// Whether it names nothing that another does not.
  func isWithin(_ other: MeasureScope) -> Bool { all & ~other.all == .zero && (!isNegative || other.isNegative) }

  /// Both together.
  func joined(with other: MeasureScope) -> MeasureScope {
    var joined = self
    joined.groups |= other.groups
    joined.all |= other.all
    return joined
  }
}
