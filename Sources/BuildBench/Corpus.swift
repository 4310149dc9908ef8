import Foundation
import TestSupport
import Vietnamese

/// A made-up corpus of plan publications: three documents in ten, the others news, about 12 kB and 3 kB each. The same
/// count and seed always give the same bytes. Every number in it is invented.
struct Corpus {
  private var random: SeededGenerator
  private let syllables: [String]

  private static let subjects = [
    "cơ quan nhà nước", "hồ sơ thủ tục hành chính", "dịch vụ công trực tuyến mức độ 4", "cán bộ, công chức",
    "hộ gia đình",
    "doanh nghiệp nhỏ và vừa", "trường học phổ thông", "cơ sở khám chữa bệnh", "cơ sở dữ liệu chuyên ngành",
    "trạm y tế",
  ]
  private static let outcomes = [
    "được kết nối vào mạng truyền số liệu chuyên dùng", "được xử lý hoàn toàn trên môi trường mạng",
    "có ứng dụng chữ ký số",
    "được giám sát an toàn thông tin", "có trang thông tin điện tử", "được trang bị máy vi tính",
  ]
  private static let comparators = ["", "trên ", "tối thiểu ", "ít nhất ", "khoảng "]
  private static let places = [
    "An Giang", "Bắc Ninh", "Cà Mau", "Đắk Lắk", "Hà Giang", "Lào Cai", "Nghệ An", "Quảng Bình", "Sơn La", "Yên Bái",
  ]
  private static let fields = [
    "cong-nghe-thong-tin", "chinh-quyen-so", "an-toan-thong-tin", "kinh-te-so", "ha-tang-so",
  ]

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    let onsets = [
      "b", "c", "ch", "d", "đ", "g", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "s", "t", "th", "tr", "v", "x",
    ]
    let rhymes = [
      "a", "á", "ạ", "an", "án", "anh", "ao", "ân", "âu", "e", "ê", "i", "iên", "inh", "o", "oa", "ong", "ô", "ôi", "ơ",
      "u", "uân", "ư", "ương", "ước",
    ]
    syllables = onsets.flatMap { onset in rhymes.map { onset + $0 } }
  }

  /// Writes `content/` below a folder.
  mutating func write(_ count: Int, to folder: String) throws {
    for name in ["van-ban", "tin-tuc"] {
      try FileManager.default.createDirectory(atPath: "\(folder)/content/\(name)", withIntermediateDirectories: true)
    }
    let fields = Corpus.fields.map { "  - {id: \($0), name: \($0)}\n" }.joined()
    try write("name: Cổng đo\nbase_url: https://do.example\nfields:\n\(fields)", to: "\(folder)/content/portal.yml")
    for number in 1...count {
      if number % 10 < 3 {
        try write(document(number), to: "\(folder)/content/van-ban/\(number)-kh-ubnd.md")
      } else {
        try write(news(number), to: "\(folder)/content/tin-tuc/tin-\(number).md")
      }
    }
  }

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  mutating func document(_ number: Int) -> String {
    let place = pick(Corpus.places)
    let day = Day(daysSince1970: 14_000 + Int.random(in: 0..<6000, using: &random)) ?? .epoch
    var text = """
      ---
      title: "Kế hoạch phát triển \(pick(Corpus.subjects)) tỉnh \(place) đến năm 2025"
      number: \(number)/KH-UBND
      issuer: UBND tỉnh \(place)
      issued: \(day)
      date: \(day)
      fields: [\(pick(Corpus.fields))]
      tags: [\(place)]
      ---

      ## Điều 1. Phê duyệt nội dung chủ yếu


      """
    for (index, heading) in [
      "Quan điểm", "Mục tiêu tổng quát", "Chỉ tiêu chủ yếu đến năm 2025", "Nhiệm vụ trọng tâm", "Giải pháp",
      "Tổ chức thực hiện",
    ].enumerated() {
      text += "### \(index + 1). \(heading)\n\n"
      if index == 2 {
        for _ in 0..<10 { text += "- \(target()).\n" }
        text += "\n| Chỉ tiêu | Đơn vị | Giá trị |\n|---|---|---:|\n"
        for _ in 0..<6 { text += "| \(pick(Corpus.subjects)) | % | \(Int.random(in: 10..<100, using: &random)) |\n" }
        text += "\n"
      } else {
        for letter in ["a", "b", "c", "d"] { text += "\(letter)) \(paragraph(5))\n\n" }
      }
    }
    return text
  }

  private mutating func news(_ number: Int) -> String {
    let day = Day(daysSince1970: 14_000 + Int.random(in: 0..<6000, using: &random)) ?? .epoch
    return """
      ---
      title: "\(pick(Corpus.places)): \(pick(Corpus.subjects)) \(pick(Corpus.outcomes)) (tin \(number))"
      date: \(day)
      summary: "\(sentence())."
      fields: [\(pick(Corpus.fields))]
      tags: [\(pick(Corpus.places))]
      ---

      \(paragraph(4))

      Theo kế hoạch, đến năm 2025, \(target()); \(target()).

      \(paragraph(12))

      """
  }

  private mutating func target() -> String {
    "\(pick(Corpus.comparators))\(pick(["30", "50", "70", "80", "90", "100"]))% \(pick(Corpus.subjects)) \(pick(Corpus.outcomes))"
  }

  private mutating func paragraph(_ sentences: Int) -> String {
    (0..<sentences).map { _ in sentence() + "." }.joined(separator: " ")
  }

  private mutating func sentence() -> String {
    let words = (0..<Int.random(in: 8..<24, using: &random)).map { _ in pick(syllables) }
    return words.joined(separator: " ").capitalizedFirst
  }

  private mutating func pick(_ items: [String]) -> String { items[Int.random(in: 0..<items.count, using: &random)] }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
