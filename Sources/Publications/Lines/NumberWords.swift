import Vietnamese

/// Numbers in words, as old acts count their articles: `Điều thứ hai mươi mốt`, `Phần thứ nhất`.
enum NumberWords {
  private static let ones: [String: Int] = [
    "nhất": 1, "một": 1, "hai": 2, "nhì": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7,
    "tám": 8, "chín": 9,
  ]
  /// What stands only behind a ten: `hai mươi mốt`.
  private static let onesBehindTens: [String: Int] = ["mốt": 1, "lăm": 5, "nhăm": 5]

  /// How many words the longest number has: `một trăm hai mươi mốt`.
  static let longest = 5

  /// The number that the first of some words in small letters name, from 1 to 999, and how many they are.
  static func read(_ words: [String]) -> (value: Int, count: Int)? {
    func one(_ at: Int) -> Int? { at < words.count ? ones[words[at]] : nil }
    func word(_ at: Int) -> String { at < words.count ? words[at] : "" }
    var (value, at) = (0, 0)
    if let hundreds = one(0), word(1) == "trăm" {
      (value, at) = (hundreds * 100, 2)
      if ["linh", "lẻ"].contains(word(2)) {
        return one(3).map { (value + $0, 4) } ?? (value, 2)
      }
    }
    if word(at) == "mười" {
      (value, at) = (value + 10, at + 1)
    } else if let tens = one(at), word(at + 1) == "mươi" {
      (value, at) = (value + tens * 10, at + 2)
    } else if at == 0 {
      return one(0).map { ($0, 1) }
    } else {
      return (value, at)
    }
    guard let last = one(at) ?? onesBehindTens[word(at)], !["nhất", "nhì"].contains(word(at)) else {
      return (value, at)
    }
    return (value + last, at + 1)
  }
}
