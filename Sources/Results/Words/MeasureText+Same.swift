import Bytes
import Vietnamese

/// Words that say the same of a measure, and words that say nothing of it.
extension MeasureText {
  private static let level = words("mức độ")

  private struct Equal {
    let words: [UInt64]
    let same: [MeasureWord]
  }
  private static let (heads, phrases): (WordTable, [[Equal]]) = {
    var found: [UInt64: [Equal]] = [:]
    for (text, same) in equalPhrases + pipedWater + ages + accounts {
      let same = words(same)
      for text in spellings(text) {
        let phrase = words(text)
        guard let head = phrase.first else { continue }
        found[head.written, default: []].append(Equal(words: phrase.map(\.written), same: same))
      }
    }
    let keys = found.keys.sorted()
    var table = WordTable(capacity: keys.count)
    for (number, key) in keys.enumerated() { table.set(key, Int32(number)) }
    return (table, keys.map { (found[$0] ?? []).sorted { $0.words.count > $1.words.count } })
  }()

  /// "Được sử dụng nước sạch từ công trình cấp nước tập trung", in the words of plans and reports: the verb, and from where.
  private static let pipedWater: [(String, String)] = {
    let verbs = ["", "dùng ", "sử dụng ", "cấp ", "được cấp ", "cung cấp ", "được cung cấp "]
    let sources = [
      "từ công trình cấp nước tập trung", "từ các công trình cấp nước tập trung", "từ hệ thống cấp nước tập trung",
      "qua hệ thống cấp nước tập trung", "từ công trình cấp nước sạch tập trung",
    ]
    return verbs.flatMap { verb in sources.map { (verb + "nước sạch " + $0, "nước sạch tập trung") } }
  }()

  /// "Người từ đủ 15 tuổi trở lên": figures are no words.
  private static let ages: [(String, String)] = {
    let people = ["người", "người dân", "dân số", "dân"]
    let bounds = ["từ tuổi", "từ tuổi trở lên", "từ đủ tuổi", "từ đủ tuổi trở lên"]
    return people.flatMap { name in bounds.map { (name + " " + $0, "dân từ tuổi") } }
  }()

  /// "Tài khoản giao dịch thanh toán tại ngân hàng hoặc các tổ chức được phép khác", as the programmes of the Government have it.
  private static let accounts: [(String, String)] = {
    let names = ["tài khoản giao dịch thanh toán", "tài khoản giao dịch", "tài khoản thanh toán", "tài khoản"]
    let others = ["hoặc các tổ chức được phép khác", "hoặc tổ chức được phép khác", "hoặc các tổ chức được phép"]
    return names.flatMap { name in others.map { (name + " tại ngân hàng " + $0, "tài khoản ngân hàng") } }
  }()

  /// A phrase with the tone on either vowel: "văn hóa" and "văn hoá", "thủy sản" and "thuỷ sản".
  private static func spellings(_ text: String) -> Set<String> {
    var other = text
    for (new, old) in [("óa", "oá"), ("òa", "oà"), ("ủy", "uỷ"), ("ỏe", "oẻ")] {
      other = other.replacing(new, with: old)
    }
    return [text, other]
  }

  /// Where phrases stand for which others do, and these; in order.
  static func equals(in words: [MeasureWord]) -> [(range: Range<Int>, same: [MeasureWord])] {
    let (heads, phrases) = (MeasureText.heads, MeasureText.phrases)
    var found: [(range: Range<Int>, same: [MeasureWord])] = []
    var at = 0
    while at < words.count {
      let number = heads[words[at].written]
      guard number >= 0,
        let phrase = phrases[Int(number)].first(where: { words[at...].starts(with: $0.words) { $0.written == $1 } })
      else {
        at += 1
        continue
      }
      found.append((at..<(at + phrase.words.count), phrase.same))
      at += phrase.words.count
    }
    return found
  }

  /// Words with those that stand for others put in their place.
  static func plain(_ words: [MeasureWord]) -> [MeasureWord] {
    // "Mức độ hài lòng", and not "… mức độ 3".
    if words.starts(with: level) { return plain(Array(words.dropFirst(level.count))) }
    // "Dân số của tỉnh tham gia bảo hiểm y tế".
    return replaced(withoutOwners(words) ?? words)
  }

  /// Words of a body's own place between those of a measure, which ``naming(_:isGrowth:)`` leaves out, too.
  private static let owners = [
    "của tỉnh", "của xã", "của huyện", "của phường", "của thành phố", "toàn tỉnh", "toàn xã", "toàn huyện",
    "toàn phường",
    "toàn thành phố",
  ].map { words($0).map(\.written) }

  /// Words without those of a whole place; nil where there are none.
  private static func withoutOwners(_ words: [MeasureWord]) -> [MeasureWord]? {
    var out: [MeasureWord] = []
    var at = 0
    while at < words.count {
      let owner = owners.first { owner in words[at...].starts(with: owner) { $0.written == $1 } }
      if owner == nil { out.append(words[at]) }
      at += owner?.count ?? 1
    }
    return out.count < words.count ? out : nil
  }

  private static func replaced(_ words: [MeasureWord]) -> [MeasureWord] {
    let found = equals(in: words)
    guard !found.isEmpty else { return words }
    var out: [MeasureWord] = []
    var at = 0
    for (range, same) in found {
      out += words[at..<range.lowerBound] + same
      at = range.upperBound
    }
    return out + words[at...]
  }

  /// Without marks, the words that name something, and those that stand for them, each once and in order; levels and whole places are
  /// left out.
  static func content(_ words: [MeasureWord], isGrowth: Bool) -> [UInt64] {
    Set(naming(words, isGrowth: isGrowth) + naming(plain(words), isGrowth: isGrowth)).sorted()
  }

  private static let attributed = attributions.map { words($0).map(\.written) }

  /// Where words say by whom or how a figure is told: ``attributions``.
  static func attributions(in words: [MeasureWord]) -> Set<Int> {
    var found = Set<Int>()
    for at in words.indices {
      for phrase in attributed where words[at...].starts(with: phrase, by: { $0.written == $1 }) {
        found.formUnion(at..<(at + phrase.count))
      }
    }
    // "Lãnh đạo Sở cho biết", and not "biết chữ".
    if !found.isEmpty {
      for at in words.indices where words[at].written == saying && !(at + 1 < words.count && words[at + 1] == letters) {
        found.insert(at)
      }
    }
    return found
  }

  private static let (saying, letters) = (word("biết").written, word("chữ"))

  /// Syllables of nouns that measures of all fields are made of.
  private static let common = Set(
    [
      "công", "số", "độ", "nghiệp", "cơ", "động", "người", "xã", "bộ", "cấp", "thông", "thu", "vụ", "trưởng", "chức",
      "sản", "dân", "dịch", "học", "sở", "trung", "viên", "ngành", "tạo", "chính", "thực", "đầu", "liệu", "nước",
      "phẩm", "hợp", "địa", "dụng", "xuất", "cán", "thành", "tỉnh", "quan", "tổ", "hiện", "trị", "đơn", "vị", "nhân",
      "lý", "tiêu", "hội", "hành", "sử", "hệ", "thống", "hoạt", "phương", "tiếp", "cận", "tham", "gia", "chuẩn",
      "lượng", "giá", "chuyên", "cao", "chất", "hóa", "xây", "dựng", "phát", "triển", "tại", "sinh", "hộ", "quốc",
      "quy", "định", "cung", "bảo", "đảm", "đáp", "ứng", "kế", "hoạch", "toàn", "kết", "quả", "yêu", "cầu",
    ].map { word($0).folded })

  /// The quantity that a unit says already.
  static func quantity(of unit: String) -> [MeasureWord] {
    switch unit {
    case "ha", "m2", "km2": area
    case "km", "m": length
    case "tấn": harvest
    default: []
    }
  }
  private static let (area, length) = (words("diện tích"), words("chiều dài"))
  private static let harvest = words("sản lượng")

  private static let (average, head) = (words("bình quân"), words("đầu người"))

  /// "GRDP bình quân" in "triệu đồng/người" is of a head.
  private static func withHead(_ words: [MeasureWord], of unit: String) -> [MeasureWord] {
    guard unit.begins(with: "đồng/người"), let at = words.indices.first(where: { words[$0...].starts(with: average) }),
      !words[(at + average.count)...].starts(with: head)
    else { return words }
    return Array(words[..<(at + average.count)] + head + words[(at + average.count)...])
  }

  /// Words without the quantity that their unit says already: "diện tích rừng trồng mới" in hectares; and with the head of whom it says that
  /// something is an average.
  static func withoutQuantity(_ words: [MeasureWord], of unit: String) -> [MeasureWord] {
    if unit.utf8.contains(UInt8(ascii: "/")) { return withHead(words, of: unit) }
    let quantity = quantity(of: unit)
    guard !quantity.isEmpty, let at = words.indices.first(where: { words[$0...].starts(with: quantity) }) else {
      return words
    }
    let rest = Array(words[..<at] + words[(at + quantity.count)...])
    // "Sản lượng" of a row whose table says of what has no other name.
    if quantity == harvest, naming(rest, isGrowth: false).isEmpty { return words }
    return withoutQuantity(rest, of: unit)
  }

  private static let country = (word("việt").written, word("nam").written)

  /// Whether a word is one of the country's name.
  static func isOfCountry(_ words: [MeasureWord], _ at: Int) -> Bool {
    if words[at].written == country.0 { return at + 1 < words.count && words[at + 1].written == country.1 }
    return words[at].written == country.1 && at > 0 && words[at - 1].written == country.0
  }

  private static let limitless = Set(
    [
      "đến", "tới", "được", "có", "là", "cho", "với", "của", "và", "ấy", "này", "triệu", "nghìn", "ngàn", "tỷ", "tỉ",
      "cuối", "cộng", "thêm", "hai", "ba", "sáu", "chín", "tổng", "mức", "việc", "các", "những", "hết", "cả", "ước",
      "đạt", "đã", "riêng", "theo", "lực", "lượng", "chiếm",
    ]
    .map { word($0).written })

  /// Whether a word by itself says of no part: what stands behind it tells.
  static func limitsNothing(_ word: MeasureWord) -> Bool { limitless.contains(word.written) }

  /// Words that change nothing of what is counted.
  private static let light = Set(["số", "lượng", "dùng", "sử", "dụng", "tập", "luyện"].map { word($0).folded })

  /// Whether a word parts no two measures of which the plan's value is the same.
  static func isLight(_ word: UInt64) -> Bool { light.contains(word) }

  /// Whether a word says little of what is measured, or parts no two measures of which the plan's value is the same.
  static func isSmall(_ word: UInt64) -> Bool { light.contains(word) || common.contains(word) }

  /// Whether a word says little of what is measured.
  static func isCommon(_ word: UInt64) -> Bool { common.contains(word) }
}
