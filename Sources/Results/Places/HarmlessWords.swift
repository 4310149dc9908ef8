import Bytes

/// Words that limit nothing where they stand beside a figure: times, verbs of reaching, the whole for which a document speaks,
/// links. Whatever else stands there has to be one of the target's own words, or nothing is certain.
enum HarmlessWords {
  /// Single words and phrases; `#` is a number.
  private static let phrases: [String] = [
    // Khi nào
    "đến nay", "đến hiện nay", "đến thời điểm hiện nay", "đến thời điểm này", "tới nay", "hiện nay", "hiện tại", "hiện",
    "tính đến nay", "tính đến", "tính tới", "đến hết", "đến cuối", "tới cuối", "đến", "tới", "đến thời điểm",
    "ngày #", "ngày # tháng # năm #", "hết ngày #", "thời điểm #", "thời điểm ngày #", "tại thời điểm #",
    "năm #", "trong năm #", "trong năm", "cả năm", "cả năm #", "hết năm", "hết năm #", "cuối năm #", "cuối năm",
    "kết thúc năm #", "kết thúc năm", "trong cả năm #", "của năm #", "vào năm #", "vào cuối năm #", "năm nay",
    "qua # năm", "sau # năm",
    "giai đoạn #", "trong giai đoạn #", "giai đoạn # - #", "trong # năm", "# năm #", "từ năm #", "từ đầu năm",
    "kể từ đầu năm",
    "từ đầu năm đến nay", "tính từ đầu năm", "so với đầu năm", "từ # lên #", "từ #",
    // Toàn bộ
    "toàn", "trên địa bàn", "trên địa bàn tỉnh", "trên toàn", "trên toàn tỉnh", "của tỉnh", "tại tỉnh", "trong tỉnh",
    "ở tỉnh",
    "cả tỉnh", "tỉnh", "tính chung", "tính chung toàn tỉnh", "chung", "toàn bộ", "tính trên toàn tỉnh", "của toàn tỉnh",
    "bình quân toàn tỉnh", "trung bình toàn tỉnh",
    // Đạt đến đâu
    "đạt", "đạt được", "đã", "đều", "đã đạt", "ước", "ước tính", "ước đạt", "ước thực hiện", "thực hiện",
    "thực hiện đạt",
    "được", "là", "có", "đã có", "hiện có", "còn", "chỉ còn", "duy trì", "giữ", "giữ vững", "giữ mức", "nâng",
    "nâng lên", "lên", "tăng",
    "tăng lên", "giảm", "giảm xuống", "giảm còn", "xuống", "xuống còn", "đưa", "chiếm", "bằng", "vượt", "ở mức", "mức",
    "đạt mức", "mức độ", "mới chỉ", "mới chỉ đạt",
    "tương đương", "tương ứng", "hoàn thành", "cơ bản", "bảo đảm", "đảm bảo",
    "khoảng", "trên", "dưới", "hơn", "gần", "ít nhất", "tối thiểu", "tối đa", "không quá", "xấp xỉ", "từ", "trở lên",
    "lũy kế", "luỹ kế", "lũy kế đến", "cộng dồn", "kết quả", "kết quả đạt", "kết quả đạt được", "kết quả thực hiện",
    "thực tế", "thực tế đạt",
    // Điều được đo
    "tỷ lệ", "tỉ lệ", "số", "tổng số", "tổng", "số lượng", "chỉ số", "con số", "tỷ trọng", "tỉ trọng", "trong tổng số",
    "trên tổng số",
    "tỷ trọng trong", "tỉ trọng trong", "của", "các", "cả", "và", "kinh tế xã hội", "kinh tế - xã hội", "cho", "về",
    "với", "bao gồm", "vào", "để", "theo đúng",
    // Nối
    "nhờ đó", "nhờ vậy", "do đó", "do vậy", "vì vậy", "vì thế", "qua đó", "theo đó", "cụ thể", "cụ thể là", "như vậy",
    "bên cạnh đó",
    "ngoài ra", "đồng thời", "đặc biệt", "đáng chú ý", "nhìn chung", "cùng với đó", "nổi bật", "nổi bật là",
    "trong đó nổi bật", "cùng đó",
    "tuy nhiên", "tuy vậy", "nhưng", "song", "chỉ", "như", "như sau", "kết quả là", "kết quả cho thấy",
    "kết quả trong năm", "góp phần đưa", "qua rà soát",
    "qua đánh giá", "theo báo cáo",
    "theo thống kê", "theo số liệu thống kê", "theo kết quả thống kê", "theo tổng hợp", "theo kết quả rà soát",
    "đến thời điểm báo cáo", "tính đến thời điểm báo cáo", "báo cáo", "năm qua", "trong năm qua", "dự toán",
    "mặc dù gặp nhiều khó khăn", "mặc dù còn nhiều khó khăn", "dù gặp nhiều khó khăn", "dự toán giao",
    "kết quả thực hiện các chỉ tiêu", "thực hiện các chỉ tiêu", "kết quả các chỉ tiêu", "các chỉ tiêu đạt được",
    "một số kết quả đạt được",
    // Đằng sau con số
    "nghị quyết", "nghị quyết đề ra", "mục tiêu nghị quyết", "chỉ tiêu nghị quyết", "chỉ tiêu nghị quyết đề ra",
    "đề ra",
    "kế hoạch", "kế hoạch năm", "kế hoạch năm #", "so với kế hoạch", "so với mục tiêu", "mục tiêu đề ra", "mục tiêu",
    "kế hoạch đề ra", "yêu cầu", "theo yêu cầu",
    "chỉ tiêu đề ra", "kh #", "kh năm #", "chỉ tiêu #", "chỉ tiêu kế hoạch", "không đạt", "chưa đạt", "đạt kế hoạch",
    "đạt mục tiêu",
    "được đánh giá cao", "và được đánh giá cao", "tại", "ở", "dân số", "người", "trở xuống", "tổng số", "điểm",
    "điểm phần trăm", "phần trăm", "lần", "đúng kế hoạch", "đúng yêu cầu",
    "xếp", "xếp hạng", "thứ", "đứng", "đứng thứ", "hạng", "xếp thứ", "vị trí", "vị trí thứ", "cả nước", "toàn quốc",
  ]
  /// Months, quarters and parts of a year up to a day: harmless only where the reading of days understood them. Of a month or
  /// quarter alone nothing is certain.
  private static let periods: [String] = [
    "đến tháng #", "đến hết tháng #", "hết tháng #", "đến cuối tháng #", "cuối tháng #", "đến hết quý #", "hết quý #",
    "đến quý #",
    "đến hết tháng # năm #", "đến tháng # năm #", "hết tháng # năm #", "đến hết quý # năm #", "hết quý # năm #",
    "đến cuối tháng # năm #",
    "tính đến tháng #", "tính đến hết tháng #", "tính đến tháng # năm #", "tính đến cuối tháng #",
    "tính đến hết tháng # năm #",
    "tính đến ngày # tháng # năm #", "đến ngày # tháng # năm #", "đến giữa tháng #", "tính đến hết quý #",
    "# tháng", "# tháng đầu năm", "# tháng đầu năm #", "# tháng năm #", "sau # tháng", "trong # tháng", "# tháng đầu",
    "trong # tháng đầu năm", "trong # tháng đầu năm #", "qua # tháng", "sáu tháng đầu năm", "chín tháng",
    "chín tháng đầu năm",
    "nửa đầu năm #", "đầu năm", "vào ngày #", "đến ngày #", "đến ngày # tháng #", "tính đến ngày # tháng #",
    "ngày # tháng #",
    "đến # giờ ngày #", "tính đến # giờ ngày #", "# giờ ngày #", "đến # giờ # ngày #", "tính đến # giờ # ngày #",
  ]

  /// What begins with a word, the longest first.
  private static let (all, timeless): ([String: [[String]]], [String: [[String]]]) = {
    func table(_ texts: [String]) -> [String: [[String]]] {
      var found: [String: [[String]]] = [:]
      for text in texts {
        let words = text.split(separator: " ").map(String.init)
        if let first = words.first { found[first, default: []].append(words) }
      }
      return found.mapValues { $0.sorted { $0.count > $1.count } }
    }
    return (table(phrases + periods), table(phrases))
  }()

  /// How many words from a place on limit nothing; 0 where the first may.
  ///
  /// - Parameter readsPeriods: Whether the day of the figure was read from its clause.
  static func count(_ words: [SettingWord], at place: Int, readsPeriods: Bool) -> Int {
    guard let candidates = (readsPeriods ? all : timeless)[words[place].key] else { return 0 }
    for phrase in candidates where place + phrase.count <= words.count {
      if phrase.indices.dropFirst().allSatisfy({ words[place + $0].key == phrase[$0] }) { return phrase.count }
    }
    return 0
  }
}

/// A word, number or mark beside a figure.
struct SettingWord {
  /// In lower case.
  let text: String
  /// Whether it is a number, or the Roman one of a quarter.
  let isNumber: Bool
  /// The mark that it is; nil for a word or number.
  var mark: UInt8?
  /// Whether a per cent sign stands behind the number.
  var isShare = false

  var key: String { isNumber ? "#" : text }

  /// The words of some bytes; marks that part clauses are kept.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [SettingWord] {
    var out: [SettingWord] = []
    var at = range.lowerBound
    func belongs(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
    while at < range.upperBound {
      let byte = bytes[at]
      if isSign(bytes, at) {
        // Quotation marks, dashes and bullets beyond ASCII.
        at += 3
        continue
      }
      guard belongs(byte) else {
        if ",;:()[]./-".utf8.contains(byte) {
          out.append(SettingWord(text: String(UnicodeScalar(byte)), isNumber: false, mark: byte))
        }
        at += 1
        continue
      }
      var end = at
      var isNumber = byte &- 0x30 < 10
      while end < range.upperBound, !isSign(bytes, end) {
        let next = bytes[end]
        if belongs(next) { end += 1; continue }
        // "30/6/2025", "12.375,3", "2021-2025"
        let isInside =
          isNumber && end + 1 < range.upperBound && bytes[end + 1] &- 0x30 < 10 && "./,-".utf8.contains(next)
        guard isInside else { break }
        end += 1
      }
      let part = UnsafeBufferPointer(rebasing: bytes[at..<end])
      isNumber = isNumber && part.allSatisfy { $0 < 0x80 && ($0 | 0x20) &- 0x61 >= 26 }
      let text = String(lowering: part)
      let isQuarter = out.last?.text == "quý" && ["i", "ii", "iii", "iv"].contains(text)
      var sign = end
      while sign < range.upperBound, bytes[sign] == 0x20 { sign += 1 }
      let isShare = isNumber && sign < range.upperBound && bytes[sign] == UInt8(ascii: "%")
      out.append(SettingWord(text: text, isNumber: isNumber || isQuarter, isShare: isShare))
      at = end
    }
    return out
  }

  /// A sign of general punctuation: E2 80 80 … E2 8F BF.
  private static func isSign(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    bytes[at] == 0xE2 && at + 2 < bytes.count
  }
}
