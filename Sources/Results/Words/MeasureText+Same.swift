import Vietnamese

/// Words that say the same of a measure, and words that say nothing of it.
extension MeasureText {
  /// Each phrase with the one that stands for it; none for what limits nothing. As they are written.
  private static let equals: [(String, String)] = [
    ("tiêu chuẩn", "chuẩn"), ("tiêu chí quốc gia", "chuẩn quốc gia"),
    ("về đích nông thôn mới", "đạt chuẩn nông thôn mới"),
    ("bao phủ bảo hiểm", "tham gia bảo hiểm"), ("độ bao phủ bảo hiểm", "tham gia bảo hiểm"),
    ("diện bao phủ bảo hiểm", "tham gia bảo hiểm"), ("có thẻ bảo hiểm", "tham gia bảo hiểm"),
    ("đô thị", "thành thị"), ("hộ gia đình", "hộ"), ("hộ dân", "hộ"), ("ở nước ngoài theo hợp đồng", "ở nước ngoài"),
    ("cân nặng theo tuổi", "nhẹ cân"),
    ("chiều cao theo tuổi", "thấp còi"), ("thể nhẹ cân", "nhẹ cân"), ("thể thấp còi", "thấp còi"), ("người dân", "dân"),
    ("dân cư", "dân"),
    ("nhân dân", "dân"),
    ("dân số", "dân"), ("mạng internet", "internet"), ("trẻ em", "trẻ"), ("trường học", "trường"),
    ("chất thải rắn sinh hoạt", "rác thải sinh hoạt"), ("đúng và trước hạn", "đúng hạn"),
    ("trước và đúng hạn", "đúng hạn"), ("trước hạn và đúng hạn", "đúng hạn"), ("đúng hạn và trước hạn", "đúng hạn"),
    ("nhà ở tạm", "nhà tạm"), ("mức độ hài lòng", "hài lòng"), ("chỉ số hài lòng", "hài lòng"),
    ("mạng băng rộng", "băng rộng"), ("xử lý, giải quyết", "giải quyết"),
    ("được lập hồ sơ", "có hồ sơ"), ("lao động đã qua đào tạo", "lao động qua đào tạo"),
    ("mỗi xã một sản phẩm", "ocop"), ("tổng sản phẩm bình quân", "grdp bình quân"),
    ("tổng sản phẩm trên địa bàn tỉnh", "grdp"), ("tổng sản phẩm trên địa bàn", "grdp"), ("tổng sản phẩm grdp", "grdp"),
    ("chỉ số giá tiêu dùng", "cpi"), ("chỉ số giá", "cpi"), ("lạm phát", "cpi"), ("hợp quy chuẩn", "theo quy chuẩn"),
    ("bác sỹ", "bác sĩ"), ("sỹ", "sĩ"), ("du khách", "khách"),
    ("khách du lịch", "khách"), ("khách tham quan, du lịch", "khách"), ("trẻ trong độ tuổi", "trẻ"),
    ("trẻ em trong độ tuổi", "trẻ"), ("ra lớp", "đến lớp"), ("lao động việt nam", "lao động"),
    ("nuôi thủy sản", "nuôi trồng thủy sản"),
    ("giải quyết việc làm", "tạo việc làm"), ("tạo thêm việc làm", "tạo việc làm"), ("sử dụng", "dùng"),
    ("dùng điện thoại thông minh", "điện thoại thông minh"),
    ("sử dụng điện thoại thông minh", "điện thoại thông minh"), ("người trưởng thành", "dân trưởng thành"),
    ("bình quân mỗi người dân", "bình quân đầu người"), ("bình quân mỗi người", "bình quân đầu người"),
    ("bình quân một người", "bình quân đầu người"), ("bình quân của người dân", "bình quân đầu người"),
    ("mỗi người dân có thu nhập bình quân", "thu nhập bình quân đầu người"),
    ("người dân có thu nhập bình quân", "thu nhập bình quân đầu người"),
    ("người dân có mức thu nhập bình quân", "thu nhập bình quân đầu người"),
    ("người dân có mức thu nhập", "thu nhập bình quân đầu người"), ("có bảo hiểm y tế", "tham gia bảo hiểm y tế"),
    ("bảo hiểm y tế toàn dân", "tham gia bảo hiểm y tế"), ("hồ sơ thủ tục hành chính", "hồ sơ"),
    ("tổng thu từ khách du lịch", "doanh thu du lịch"), ("tổng thu từ du lịch", "doanh thu du lịch"),
    ("tổng thu du lịch", "doanh thu du lịch"), ("doanh thu từ khách du lịch", "doanh thu du lịch"),
    ("doanh thu từ hoạt động du lịch", "doanh thu du lịch"), ("doanh thu từ du lịch", "doanh thu du lịch"),
    ("bán lẻ hàng hóa và doanh thu dịch vụ", "bán lẻ hàng hóa dịch vụ"),
    ("bán lẻ hàng hóa doanh thu dịch vụ", "bán lẻ hàng hóa dịch vụ"),
    ("bán lẻ hàng hóa và dịch vụ", "bán lẻ hàng hóa dịch vụ"), ("ngành công nghiệp", "công nghiệp"),
    ("ngành nông", "nông"), ("ngành thương mại", "thương mại"), ("ngành dịch vụ", "dịch vụ"),
    ("khu vực thương mại", "thương mại"), ("xã nông thôn mới", "xã đạt chuẩn nông thôn mới"),
    ("huyện nông thôn mới", "huyện đạt chuẩn nông thôn mới"), ("thôn nông thôn mới", "thôn đạt chuẩn nông thôn mới"),
    ("suất chết", "suất tử vong"), ("lực lượng lao động tham gia", "lao động tham gia"),
    ("lực lượng lao động qua đào tạo", "lao động qua đào tạo"),
    ("được chứng nhận ocop", "ocop"), ("được công nhận ocop", "ocop"), ("đạt chuẩn ocop", "ocop"),
    ("được công nhận đạt chuẩn ocop", "ocop"), ("tính từ lúc sinh", ""),
    ("tuổi thọ trung bình của người dân", "tuổi thọ trung bình"),
    ("tuổi thọ bình quân", "tuổi thọ trung bình"), ("nguồn vốn đầu tư", "đầu tư"), ("vốn đầu tư", "đầu tư"),
    ("xử lý trực tuyến toàn trình", "trực tuyến toàn trình"), ("khu vực dịch vụ", "dịch vụ"),
    ("khu vực công nghiệp", "công nghiệp"), ("khu vực đô thị", "thành thị"), ("khu vực thành thị", "thành thị"),
    ("khu vực nông thôn", "nông thôn"),
    ("đạt chuẩn hoặc hoàn thành nhiệm vụ xây dựng nông thôn mới", "đạt chuẩn nông thôn mới"),
    ("đạt chuẩn và hoàn thành nhiệm vụ xây dựng nông thôn mới", "đạt chuẩn nông thôn mới"),
    ("đạt chuẩn hoàn thành nhiệm vụ xây dựng nông thôn mới", "đạt chuẩn nông thôn mới"),
    ("hoàn thành nhiệm vụ đạt chuẩn nông thôn mới", "đạt chuẩn nông thôn mới"),
    ("khu vực nông", "nông"), ("theo bộ tiêu chí sản phẩm", ""), ("thuộc chương trình", ""), ("kết quả", ""),
    ("kỷ lục", ""), ("mức cao", ""), ("cao kỷ lục", ""), ("mức kỷ lục", ""), ("mức cao kỷ lục", ""), ("ấn tượng", ""),
    ("nổi bật", ""), ("điểm nhấn", ""), ("duy trì", ""), ("ổn định", ""),
    ("thời điểm", ""), ("thuộc", ""), ("hoặc", ""), ("hay", ""),
    ("cán bộ, công chức, viên chức", "cán bộ"), ("cán bộ, công chức", "cán bộ"),
    ("cơ bản", ""), ("kiểm soát", ""),
    ("danh hiệu", ""), ("được công nhận", ""), ("công nhận đạt", "đạt"), ("công nhận là", ""), ("hiện nay", ""),
    ("tiếp tục", ""), ("chỉ tiêu", ""), ("công tác", ""),
    ("chết", "tử vong"), ("nữ hộ sinh", "hộ sinh"), ("giường bệnh bệnh viện", "giường bệnh viện"),
    ("nhân viên y tế hoạt động", "nhân viên y tế"),
    ("vạn dân", "dân"), ("vạn người dân", "dân"), ("tuổi kỳ vọng sống vào lúc được sinh ra", "tuổi thọ trung bình"),
    ("tuổi kỳ vọng sống vào lúc sinh ra", "tuổi thọ trung bình"), ("tuổi kỳ vọng sống lúc sinh", "tuổi thọ trung bình"),
    ("tuổi thọ kỳ vọng", "tuổi thọ trung bình"), ("giai đoạn", ""),
    ("dân số tham gia bảo hiểm y tế", "tham gia bảo hiểm y tế"),
    ("dân số có thẻ bảo hiểm y tế", "tham gia bảo hiểm y tế"),
    ("người dân tham gia bảo hiểm y tế", "tham gia bảo hiểm y tế"),
    ("người dân có thẻ bảo hiểm y tế", "tham gia bảo hiểm y tế"),
    ("dân số được bao phủ bảo hiểm y tế", "tham gia bảo hiểm y tế"),
    ("bao phủ bảo hiểm y tế toàn dân", "tham gia bảo hiểm y tế"),
    ("lượng khách", "khách"), ("lượng khách du lịch", "khách"), ("lượng du khách", "khách"),
    ("thu từ khách du lịch", "doanh thu du lịch"),
    ("thu từ du lịch", "doanh thu du lịch"),
    ("bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng", "bán lẻ hàng hóa dịch vụ"),
    ("bán lẻ hàng hóa doanh thu dịch vụ tiêu dùng", "bán lẻ hàng hóa dịch vụ"),
    ("bán lẻ hàng hóa và dịch vụ tiêu dùng", "bán lẻ hàng hóa dịch vụ"),
    ("giá trị kim ngạch xuất", "xuất"), ("kim ngạch xuất", "xuất"), ("giá trị xuất khẩu", "xuất khẩu"),
    ("giá trị xuất, nhập khẩu", "xuất nhập khẩu"), ("giá trị xuất nhập khẩu", "xuất nhập khẩu"),
    ("giá trị kim ngạch nhập", "nhập"), ("kim ngạch nhập", "nhập"), ("giá trị nhập khẩu", "nhập khẩu"),
    ("giá trị sản phẩm thu được", "giá trị sản phẩm"), ("giá trị thu được", "giá trị sản phẩm"),
    ("giá trị sản lượng", "giá trị sản xuất"),
    ("giảm hộ nghèo", "giảm nghèo"), ("theo chuẩn đa chiều", "đa chiều"), ("theo chuẩn nghèo đa chiều", "đa chiều"),
    ("theo tiêu chí đa chiều", "đa chiều"), ("theo chuẩn nghèo tiếp cận đa chiều", "đa chiều"),
    ("hoàn thành cả", "đạt"), ("hoàn thành đủ", "đạt"), ("đạt đủ", "đạt"), ("đạt cả", "đạt"),
    ("vào lớp", "đến lớp"), ("huy động trẻ em", "trẻ"), ("huy động trẻ", "trẻ"), ("huy động học sinh", "học sinh"),
    ("gia đình đạt chuẩn văn hóa", "gia đình văn hóa"), ("hộ gia đình văn hóa", "gia đình văn hóa"),
    ("hộ được công nhận gia đình văn hóa", "gia đình văn hóa"), ("hộ đạt gia đình văn hóa", "gia đình văn hóa"),
    ("hộ gia đình đạt chuẩn văn hóa", "gia đình văn hóa"), ("hộ đạt chuẩn văn hóa", "gia đình văn hóa"),
    ("hộ gia đình được công nhận gia đình văn hóa", "gia đình văn hóa"),
    ("hộ gia đình đạt danh hiệu gia đình văn hóa", "gia đình văn hóa"),
    ("hộ đạt danh hiệu gia đình văn hóa", "gia đình văn hóa"),
    ("gia đình đạt danh hiệu văn hóa", "gia đình văn hóa"), ("hộ đạt tiêu chuẩn văn hóa", "gia đình văn hóa"),
    ("gia đình đạt danh hiệu gia đình văn hóa", "gia đình văn hóa"),
    ("gia đình đạt tiêu chuẩn văn hóa", "gia đình văn hóa"),
    ("tập luyện thể dục", "tập thể dục"), ("luyện tập thể dục", "tập thể dục"),
    ("sử dụng điện", "điện"), ("dùng điện", "điện"), ("sử dụng nước", "nước"), ("dùng nước", "nước"),
    ("được cấp nước", "nước"), ("được cung cấp nước", "nước"), ("cung cấp nước", "cấp nước"),
    ("rác sinh hoạt", "rác thải sinh hoạt"), ("thời gian qua", ""),
    ("các cơ quan cấp", "cấp"), ("cơ quan cấp", "cấp"), ("hằng năm", ""), ("hàng năm", ""), ("số lượng", ""),
    ("tổng lượng", ""), ("thực hiện", ""),
  ]

  private static let level = words("mức độ")

  private struct Equal {
    let words: [UInt64]
    let same: [MeasureWord]
  }
  private static let (heads, phrases): (WordTable, [[Equal]]) = {
    var found: [UInt64: [Equal]] = [:]
    for (text, same) in equals {
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

  private static let country = (word("việt").written, word("nam").written)

  /// Whether a word is one of the country's name.
  static func isOfCountry(_ words: [MeasureWord], _ at: Int) -> Bool {
    if words[at].written == country.0 { return at + 1 < words.count && words[at + 1].written == country.1 }
    return words[at].written == country.1 && at > 0 && words[at - 1].written == country.0
  }

  private static let limitless = Set(
    [
      "đến", "tới", "được", "có", "là", "cho", "với", "của", "và", "ấy", "này", "triệu", "nghìn", "ngàn", "tỷ", "tỉ",
    ]
    .map { word($0).written })

  /// Whether a word by itself says of no part: what stands behind it tells.
  static func limitsNothing(_ word: MeasureWord) -> Bool { limitless.contains(word.written) }

  /// Words that change nothing of what is counted.
  private static let light = Set(["số", "lượng", "dùng", "sử", "dụng", "tập", "luyện"].map { word($0).folded })

  /// Whether a word parts no two measures of which the plan's value is the same.
  static func isLight(_ word: UInt64) -> Bool { light.contains(word) }

  /// Whether a word says little of what is measured.
  static func isCommon(_ word: UInt64) -> Bool { common.contains(word) }
}
