extension Day {
  /// Reads a day as people write it where there is no doubt which one is meant: `2017-08-24`, `2017/8/24`, and in the order
  /// of Vietnamese officials `24/08/2017`, `24-8-2017`, `24.8.2017`, `ngày 24 tháng 8 năm 2017`. The year has four digits.
  /// Dashes, slashes and digits of other widths are read as what they look like.
  public init?(written text: String) {
    if let day = Day(iso: text) {
      self = day
      return
    }
    guard let parts = Day.parts(of: text) else { return nil }
    let (a, b, c) = (parts[0], parts[1], parts[2])
    if a.count == 4, b.count <= 2, c.count <= 2 {
      self.init(year: a.value, month: b.value, day: c.value)
    } else if c.count == 4, a.count <= 2, b.count <= 2 {
      self.init(year: c.value, month: b.value, day: a.value)
    } else {
      return nil
    }
  }

  /// The day that was perhaps meant by a text that ``init(written:)`` does not read: `8/24/2017` in the order of other
  /// countries, `24/8/17` with half a year, `20170824`.
  public static func guess(_ text: String) -> Day? {
    let digits = text.unicodeScalars.compactMap { digit($0) }
    if digits.count == 8, digits.count == text.unicodeScalars.count {
      let number = digits.reduce(0) { $0 * 10 + $1 }
      return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
        ?? Day(year: number % 10_000, month: number / 10_000 % 100, day: number / 1_000_000)
    }
    guard let parts = parts(of: text) else { return nil }
    let (a, b, c) = (parts[0], parts[1], parts[2])
    if c.count == 4 { return Day(year: c.value, month: a.value, day: b.value) }
    if a.count == 4 { return Day(year: a.value, month: c.value, day: b.value) }
    guard c.count == 2 else { return nil }
    return Day(year: 2000 + c.value, month: b.value, day: a.value)
  }

  /// Three numbers with one kind of mark between them, or with the words for day, month and year before them.
  private static func parts(of text: String) -> [(value: Int, count: Int)]? {
    var numbers: [(value: Int, count: Int)] = []
    var between = ""
    var marks: [String] = []
    var isInNumber = false
    for scalar in text.unicodeScalars {
      if let digit = digit(scalar) {
        if isInNumber, let last = numbers.last {
          guard last.count < 9 else { return nil }
          numbers[numbers.count - 1] = (last.value * 10 + digit, last.count + 1)
        } else {
          marks.append(between)
          numbers.append((digit, 1))
        }
        between = ""
        isInNumber = true
      } else {
        isInNumber = false
        if !scalar.properties.isWhitespace { between.unicodeScalars.append(plain(scalar)) }
      }
    }
    guard numbers.count == 3, between.isEmpty else { return nil }
    let folded = marks.map { Folding.fold($0) }
    if folded[1] == "thang", folded[2] == "nam", folded[0].isEmpty || folded[0] == "ngay" {
      // `năm` names the year, so the day comes first.
      return numbers[2].count == 4 ? numbers : nil
    }
    guard folded[0].isEmpty || folded[0] == "ngay", folded[1] == folded[2], ["-", "/", "."].contains(folded[1])
    else { return nil }
    return numbers
  }

  /// The value of a digit, of full width too.
  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value - 0x30)
    case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
    default: nil
    }
  }

  /// Dashes, slashes and full stops as they stand on a keyboard.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: "-"
    case 0x2044, 0x2215, 0xFF0F: "/"
    case 0xFF0E, 0x2024: "."
    default: scalar
    }
  }
}
