import Search
import Vietnamese

/// A repeatable stream of numbers (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  mutating func pick<T>(_ list: [T]) -> T { list[Int.random(in: 0..<list.count, using: &self)] }
}

/// Invented publications of about 700 words: 30 % documents, 70 % news. Half of the sentences are official phrases with
/// varying parts; the other half are syllables drawn by Zipf's law, so that the vocabulary grows as it does in real text.
struct Corpus {
  static let places = """
    An Giang|Bắc Giang|Bắc Kạn|Bạc Liêu|Bắc Ninh|Bến Tre|Bình Định|Bình Dương|Bình Phước|Cà Mau|Cao Bằng|Đắk Lắk|Đắk Nông|\
    Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Tĩnh|Hải Dương|Hậu Giang|Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|\
    Kon Tum|Lai Châu|Lâm Đồng|Lạng Sơn|Lào Cai|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|\
    Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Tiền Giang|\
    Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái
    """.split(separator: "|").map(String.init)
  static let topics = """
    ứng dụng công nghệ thông tin trong cơ quan nhà nước|phát triển dịch vụ công trực tuyến|bảo đảm an toàn thông tin mạng|\
    xây dựng đô thị thông minh|chuyển đổi số ngành giáo dục|số hóa hồ sơ thủ tục hành chính|phát triển hạ tầng viễn thông|\
    đào tạo nhân lực công nghệ|kết nối liên thông văn bản điện tử|phát triển kinh tế số nông thôn|hỗ trợ doanh nghiệp nhỏ và vừa|\
    bảo vệ dữ liệu cá nhân|chuyển đổi số ngành y tế|thanh toán không dùng tiền mặt|phát triển cổng thông tin điện tử|\
    quản lý hóa đơn điện tử|ứng dụng chữ ký số|đổi mới thủ tục khoa học
    """.split(separator: "|").map(String.init)
  static let clauses = """
    Ủy ban nhân dân tỉnh giao cơ quan chuyên môn chủ trì tổng hợp tiến độ hằng quý|Kinh phí được bố trí từ ngân sách địa phương|\
    Người đứng đầu cơ quan chịu trách nhiệm về kết quả của đơn vị mình|Việc chia sẻ dữ liệu tuân theo danh mục do tỉnh công bố|\
    Cấp huyện phân công một đầu mối theo dõi việc thực hiện|Các doanh nghiệp viễn thông phối hợp mở rộng vùng phủ sóng|\
    Hệ thống cũ được nâng cấp theo lộ trình, không làm gián đoạn việc phục vụ người dân|Bảo đảm an toàn thông tin theo cấp độ|\
    Kế hoạch được điều chỉnh hằng năm theo tình hình thực tế|Số liệu được cập nhật trên cổng thông tin điện tử của tỉnh
    """.split(separator: "|").map(String.init)
  static let fields = [
    "Công nghệ thông tin", "Chính quyền số", "An toàn thông tin", "Kinh tế số", "Xã hội số", "Hạ tầng số",
  ]
  static let onsets = "b c ch d đ g gi h k kh l m n ng nh ph qu r s t th tr v x".split(separator: " ").map(String.init)
  static let rhymes = """
    a à á ả ã ạ ai ái ải ại am ám ạm an án ản ạn ang áng ạng anh ánh ảnh ạnh ao áo ạo ăn ắn ặn ăng ắng ặng ân ấn ận âng ấp ật âu \
    ấu ậu ay áy ày ạy ây ấy ậy em ém en én ên ến ện ênh ếnh êu ếu ệu i í ì ị ia ìa iên iến iện iêm iếm iêu iếu iệu inh ính ình ịnh \
    o ó ò ọ oa òa óa oan oán oàn oạn oi ói òi ọi on ón òn ọn ong óng òng ọng ô ố ồ ộ ôi ối ồi ội ôn ốn ồn ộn ông ống ồng ộng ơ ớ \
    ờ ợ ơi ới ời ơn ớn u ú ù ụ ua úa ùa uân uấn uận uê uế uệ ui úi ung úng ùng ụng uôc uốc uộc uôn uốn uông uống uy úy ùy uyên \
    uyến uyền ư ứ ừ ự ưa ứa ừa ưng ứng ừng ươi ười ưới ươn ường ương ướng ượng ước ược
    """.split(separator: " ").map(String.init)

  let syllables: [String]
  private let cumulative: [Double]

  init() {
    var list = Corpus.onsets.flatMap { onset in Corpus.rhymes.map { onset + $0 } }
    var random = Seeded(7)
    list.shuffle(using: &random)
    syllables = list
    var sum = 0.0
    cumulative = list.indices.map { index in
      sum += 1 / Double(index + 1)
      return sum
    }
  }

  func sentence(_ random: inout Seeded) -> String {
    if Bool.random(using: &random) { return random.pick(Corpus.clauses) }
    let words = (0..<Int.random(in: 8..<24, using: &random)).map { _ in syllable(&random) }
    let text = words.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private func syllable(_ random: inout Seeded) -> String {
    let target = Double.random(in: 0..<(cumulative.last ?? 1), using: &random)
    var low = 0
    var high = cumulative.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] <= target { low = middle + 1 } else { high = middle }
    }
    return syllables[low]
  }

  func paragraphs(_ count: Int, _ random: inout Seeded) -> [SearchEntry.Passage] {
    (0..<count).map { _ in
      let sentences = (0..<Int.random(in: 3..<7, using: &random)).map { _ in sentence(&random) }
      return .init(text: sentences.joined(separator: ". ") + ".")
    }
  }

  func entry(_ number: Int, seed: UInt64) -> SearchEntry {
    var random = Seeded(seed &* 1_000_003 &+ UInt64(number))
    let place = random.pick(Corpus.places)
    let topic = random.pick(Corpus.topics)
    let year = Int.random(in: 2008..<2026, using: &random)
    let day = Day(daysSince1970: 13_879 + Int.random(in: 0..<6_500, using: &random)) ?? Corpus.firstDay
    let field = random.pick(Corpus.fields)
    let facets = [SearchEntry.Facet(slug: Slug.make(field), label: field)]
    guard number % 10 < 3 else {
      return SearchEntry(
        url: "/tin-tuc/tin-\(number)/", title: "\(place): \(random.pick(Corpus.clauses).lowercased()) (tin \(number))",
        kind: .init(slug: "tin-tuc", label: "Tin tức"), place: place, fields: facets, date: day,
        summary: sentence(&random), passages: paragraphs(7, &random))
    }
    let (kind, code) = random.pick([("Quyết định", "QĐ"), ("Kế hoạch", "KH"), ("Nghị quyết", "NQ")])
    let body = code == "NQ" ? "HĐND" : "UBND"
    let issuer = "\(body) tỉnh \(place)"
    var passages = paragraphs(9, &random)
    let target =
      "\(Int.random(in: 30..<100, using: &random))% hồ sơ được xử lý trên môi trường mạng mức độ \(number % 5)"
    passages.insert(.init(heading: true, text: "Mục tiêu đến năm \(year)"), at: 4)
    passages.insert(.init(text: target), at: 5)
    passages += paragraphs(9, &random)
    return SearchEntry(
      url: "/van-ban/\(number)-\(Slug.make(code))-\(Slug.make(body))/",
      title: "\(kind) về \(topic) tỉnh \(place) đến năm \(year)", number: "\(number)/\(code)-\(body)",
      kind: .init(slug: Slug.make(kind), label: kind), issuer: .init(slug: Slug.make(issuer), label: issuer),
      place: place,
      fields: facets, date: day, validity: .init(slug: "con-hieu-luc", label: "Còn hiệu lực"), isDocument: true,
      passages: passages, targets: [.init(ordinal: 1, text: target)])
  }

  private static let firstDay = Day(year: 2008, month: 1, day: 1) ?? Day.epoch
}

extension Day {
  /// The first day of Unix time.
  static var epoch: Day {
    guard let day = Day(daysSince1970: 0) else { preconditionFailure("1970-01-01 exists") }
    return day
  }
}
