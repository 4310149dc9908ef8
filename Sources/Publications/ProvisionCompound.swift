import Vietnamese

/// Words that end as the names of provisions do and name none: `tài khoản này`, `thời điểm này`, `tiểu mục`, `điều này` for
/// "this".
enum ProvisionCompound {
  /// Whether the words in front of an item, or behind it, make something else of it.
  static func holds(_ item: ProvisionRun.Item, in text: ArraySlice<UInt8>) -> Bool {
    let before = word(before: item.text.lowerBound, in: text)
    if first[item.kind]?.contains(before) ?? false || isCount(item, in: text) { return true }
    guard item.number == nil else { return false }
    // More than one is no single provision.
    if ["các", "những", "mọi", "mấy", "nhiều"].contains(before) { return true }
    guard item.kind == .article else { return false }
    return item.isCapital ? isSubject(item, before, text) : !leads.contains(before)
  }

  /// Whether the word counts points that are scored: `trừ 10 điểm 2 Điều 1`.
  private static func isCount(_ item: ProvisionRun.Item, in text: ArraySlice<UInt8>) -> Bool {
    guard item.kind == .letter, item.number?.first?.isNumber == true, !item.isCapital else { return false }
    let words = text[..<item.text.lowerBound].suffix(32).split(separator: 0x20).suffix(2)
    guard let count = words.last, count.count < 5, count.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2C }) else {
      return false
    }
    // Not `tiết 3 điểm 2 Mục I`, `trang 5 điểm 2`.
    let scored = words.count > 1 ? words.first.map { String(decoding: $0, as: UTF8.self).lowercased() } : nil
    return scored.map(scores.contains) ?? true
  }

  /// What stands before a number of points: "trừ 10 điểm", "tối đa 0,5 điểm".
  private static let scores: Set<String> = [
    "trừ", "cộng", "thưởng", "đạt", "được", "chấm", "đa", "thiểu", "đến", "thêm", "bớt", "là", "bị",
  ]

  /// The syllable in front, in small letters; empty where a sign stands there.
  private static func word(before place: Int, in text: ArraySlice<UInt8>) -> String {
    var end = place
    while end > text.startIndex, text[end - 1] == 0x20 { end -= 1 }
    let word = text[..<end].suffix(16).reversed().prefix { byte in
      byte >= 0x80 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
    }
    return String(decoding: word.reversed(), as: UTF8.self).lowercased()
  }

  private static let first: [Provision.Kind: Set<String>] = [
    .number: ["tài", "điều", "chuyển", "ngân", "dịch"],
    .letter: [
      "thời", "địa", "đặc", "ưu", "nhược", "khuyết", "quan", "thí", "cao", "trọng", "luận", "yếu", "kiểm", "giao",
      "trung", "tiêu", "tâm", "cực", "bưu",
    ],
    .section: ["tiểu", "danh", "đề", "hạng", "chuyên", "khoản", "thư", "tiết", "biên"],
    .part: ["thành", "cổ", "học", "đa", "thị", "một", "góp", "từng", "hai", "toàn"],
    .chapter: ["huy", "hiến", "văn", "niệm", "ấn"],
    .article: ["giáo", "tín"],
  ]

  /// Words behind which `điều này` in small letters is the article and not "this".
  private static let leads: Set<String> = [
    "tại", "theo", "của", "trong", "với", "ở", "định", "và", "hoặc", "thuộc", "cứ", "từ", "đến", "tiết", "hành", "dụng",
    "nêu",
  ]

  /// Whether `Điều này` opens a sentence that goes on about what was said before.
  private static func isSubject(_ item: ProvisionRun.Item, _ before: String, _ text: ArraySlice<UInt8>) -> Bool {
    guard before.isEmpty else { return false }
    let next = FoldedWords.read(text[item.text.upperBound...].prefix(24), limit: 1).first
    return next.map { $0.sign == 0 && verbs.contains($0.text) } ?? false
  }

  private static let verbs: Set<String> = [
    "the", "cho", "co", "la", "dan", "lam", "khang", "chung", "giup", "khien", "da", "se", "cung", "gop", "phan",
    "dong",
    "doi", "nham", "tao", "gay", "dam", "nghia",
  ]
}
