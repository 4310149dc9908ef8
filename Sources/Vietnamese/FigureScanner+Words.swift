import Bytes

extension FigureScanner {
  /// What stands behind a figure.
  enum Follower {
    case percent
    /// What has no fractions: `người`, `xã`.
    case counted
    /// What may have them: `tỷ`, `ha`, `đồng`.
    case measure
    case other
  }

  /// What stands behind a place, over one blank.
  func follower(of end: Int, in range: Range<Int>) -> Follower {
    let at = behindBlank(end, range)
    guard at < range.upperBound else { return .other }
    if bytes[at] == 0x25 { return .percent }
    guard FigureScanner.isLetter(bytes[at]) else { return .other }
    if let word = match(at, range, FigureScanner.counted) {
      // "1,125 lượt/người" is a mean.
      return word < range.upperBound && bytes[word] == 0x2F ? .other : .counted
    }
    return match(at, range, FigureScanner.measures) == nil ? .other : .measure
  }

  /// The end of the name of what is counted that stands at a place.
  func countedEnd(_ at: Int, _ range: Range<Int>) -> Int? { match(at, range, FigureScanner.counted) }

  func isDong(_ end: Int, _ range: Range<Int>) -> Bool {
    match(behindBlank(end, range), range, ["đồng", "vnđ", "vnd"].map { Array($0.utf8) }) != nil
  }

  /// The end of the word of a list that stands at a place.
  private func match(_ at: Int, _ range: Range<Int>, _ words: [[UInt8]]) -> Int? {
    for word in words where at + word.count <= range.upperBound {
      guard word.indices.allSatisfy({ FigureScanner.small(bytes[at + $0]) == word[$0] }) else { continue }
      let end = at + word.count
      if end == range.upperBound || !FigureScanner.isLetter(bytes[end]) && bytes[end] & 0xC0 != 0x80 { return end }
    }
    return nil
  }

  static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ words: [[UInt8]]) -> Bool {
    words.contains { word in
      word.count == range.count && word.indices.allSatisfy { small(bytes[range.lowerBound + $0]) == word[$0] }
    }
  }

  /// The place behind one blank, plain, not breaking or thin; the place itself where none stands there.
  func behindBlank(_ at: Int, _ range: Range<Int>) -> Int {
    guard at < range.upperBound else { return at }
    if bytes[at] == 0x20 { return at + 1 }
    if bytes[at] == 0xC2, at + 1 < range.upperBound, bytes[at + 1] == 0xA0 { return at + 2 }
    if bytes[at] == 0xE2, at + 2 < range.upperBound, bytes[at + 1] == 0x80,
      bytes[at + 2] == 0xAF || bytes[at + 2] == 0x89
    {
      return at + 3
    }
    return at
  }

  // MARK: Letters for digits

  /// `7O%`, `l0 xã`, `năm 2O25`: letters that look like digits in a figure that has a unit or is a year.
  func lettered(_ start: Int, _ range: Range<Int>) -> UnclearFigure? {
    guard isMixed(start, range) else { return nil }
    var at = start
    var (digits, letters) = (0, 0)
    var written = ""
    while at < range.upperBound {
      let byte = bytes[at]
      if byte >= 0x30, byte <= 0x39 {
        digits += 1
        written.unicodeScalars.append(Unicode.Scalar(byte))
      } else if let like = FigureScanner.like(bytes, at, range) {
        letters += 1
        written.unicodeScalars.append(Unicode.Scalar(like.digit))
        at += like.length
        continue
      } else if byte == 0x2E || byte == 0x2C, at + 1 < range.upperBound, FigureScanner.opens[Int(bytes[at + 1])],
        at > start
      {
        written.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        break
      }
      at += 1
    }
    guard letters > 0, digits > 0, at == range.upperBound || !FigureScanner.isWord[Int(bytes[at])],
      at == range.upperBound || bytes[at] < 0x80 || !FigureScanner.isLetter(bytes[at])
    else { return nil }
    let source = String(decoding: bytes[start..<at], as: UTF8.self)
    if written.utf8.count == 4, written.hasPrefix("20") || written.hasPrefix("19"), isBehindYear(start, range) {
      return UnclearFigure(range: start..<at, kind: .letter, readings: [written, source], isRead: false)
    }
    // "5l": litres.
    let isLitre = letters == 1 && source.hasSuffix("l")
    switch follower(of: at, in: range) {
    case .other: return nil
    case .percent:
      let next = behindBlank(at, range)
      return UnclearFigure(
        range: start..<(next + 1), kind: .letter, readings: [written + "%", source + "%"], isRead: false)
    case .counted, .measure:
      return isLitre
        ? nil : UnclearFigure(range: start..<at, kind: .letter, readings: [written, source], isRead: false)
    }
  }

  /// Whether digits and letters that look like digits stand side by side here: most words are done with at once.
  private func isMixed(_ start: Int, _ range: Range<Int>) -> Bool {
    var at = start
    var (hasDigit, hasLetter) = (false, false)
    while at < range.upperBound, at < start + 16 {
      if bytes[at] >= 0x30, bytes[at] <= 0x39 {
        hasDigit = true
      } else if let like = FigureScanner.like(bytes, at, range) {
        hasLetter = true
        at += like.length - 1
      } else if bytes[at] != 0x2E, bytes[at] != 0x2C {
        break
      }
      if hasDigit, hasLetter { return true }
      at += 1
    }
    return false
  }

  /// Behind "năm", or behind the slash of a day.
  private func isBehindYear(_ at: Int, _ range: Range<Int>) -> Bool {
    if at > range.lowerBound + 1, bytes[at - 1] == 0x2F { return bytes[at - 2] >= 0x30 && bytes[at - 2] <= 0x39 }
    let year = Array("năm ".utf8)
    return at - year.count >= range.lowerBound && year.indices.allSatisfy { bytes[at - year.count + $0] == year[$0] }
  }

  /// The digit that a letter looks like, and how many bytes the letter has.
  static func like(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ range: Range<Int>
  ) -> (digit: UInt8, length: Int)? {
    guard at < range.upperBound else { return nil }
    switch bytes[at] {
    case UInt8(ascii: "O"), UInt8(ascii: "o"): return (0x30, 1)
    case UInt8(ascii: "l"), UInt8(ascii: "I"): return (0x31, 1)
    case 0xD0 where at + 1 < range.upperBound: return bytes[at + 1] == 0x9E || bytes[at + 1] == 0xBE ? (0x30, 2) : nil
    case 0xCE where at + 1 < range.upperBound: return bytes[at + 1] == 0x9F || bytes[at + 1] == 0xBF ? (0x30, 2) : nil
    default: return nil
    }
  }

  static func isLike(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ range: Range<Int>) -> Bool {
    like(bytes, at, range) != nil
  }

  // MARK: Slips

  /// `70.%`, `72..5%`, `70(1)%`, `072%`, `72, 5%`, `72:5%`, `72,5,1%`.
  func slipped(_ token: Token, _ range: Range<Int>) -> UnclearFigure? {
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var figure: String { text(token.start..<token.end) }
    func slip(_ end: Int, _ readings: [String]) -> UnclearFigure {
      UnclearFigure(range: token.start..<end, kind: .slip, readings: readings, isRead: false)
    }
    let end = token.end
    switch byte(end, range) {
    case 0x25:
      if token.marks > 1, token.first == 0x2C, token.changes == 0, token.odd > 0, token.lastCount < 3 {
        let last = figure.split(separator: ",").last.map(String.init) ?? ""
        return slip(
          end + 1,
          [figure.prefix { $0 != "," } + "," + figure.filter(\.isNumber).dropFirst(token.whole) + "%", last + "%"])
      }
      guard token.marks == 0, token.whole > 2, bytes[token.start] == 0x30 else { return nil }
      let plain = String(figure.drop { $0 == "0" })
      return slip(end + 1, [(plain.isEmpty ? "0" : plain) + "%", "0," + figure.dropFirst() + "%"])
    case 0x28:
      let at = digitsEnd(end + 1, range)
      guard at > end + 1, at <= end + 3, byte(at, range) == 0x29, byte(at + 1, range) == 0x25 else { return nil }
      return slip(at + 2, [figure + "%", figure + text((end + 1)..<at) + "%"])
    case 0x2E, 0x2C:
      if byte(end + 1, range) == 0x25 {
        return slip(end + 2, token.marks == 0 ? [figure + "%", figure + ",…%"] : [figure + "%"])
      }
    case 0x20, 0x3A, 0x3B, 0x27: break
    default: return nil
    }
    return split(token, range).map { slip($0.upperBound + 1, [figure + "," + text($0) + "%", text($0) + "%"]) }
  }

  /// The fraction of a share that marks part from its whole: the 5 of `72..5%`, `72, 5%`, `72 ,5%`, `72:5%`.
  private func split(_ token: Token, _ range: Range<Int>) -> Range<Int>? {
    let (end, next) = (token.end, byte(token.end + 1, range))
    guard token.marks == 0, token.whole <= 3 else { return nil }
    var from = end + 1
    switch byte(end, range) {
    case 0x2E, 0x2C:
      guard next == 0x2E || next == 0x2C || next == 0x20 && token.whole == 2 else { return nil }
      from = end + 2
    case 0x20:
      guard next == 0x2C else { return nil }
      from = end + 2
    default: guard token.whole == 2 else { return nil }
    }
    let at = digitsEnd(from, range)
    guard at > from, byte(at, range) == 0x25,
      byte(end, range) == byte(end + 1, range) || at == from + 1 || byte(end, range) == 0x20
    else { return nil }
    return from..<at
  }

  private func byte(_ at: Int, _ range: Range<Int>) -> UInt8 { at < range.upperBound ? bytes[at] : 0 }

  private func digitsEnd(_ start: Int, _ range: Range<Int>) -> Int {
    var at = start
    while at < range.upperBound, FigureScanner.isDigitByte(bytes[at]) { at += 1 }
    return at
  }

  // MARK: Letters and words

  /// Bytes that may begin a figure: digits, and letters that look like them.
  static let opens = table { isDigitByte($0) || "OolI".utf8.contains($0) || $0 == 0xD0 || $0 == 0xCE }
  static let digits = ByteSet(0x30...0x39)
  /// Bytes that may stand in a word, a figure or a code.
  static let goesOn = table { isWord[Int($0)] || $0 >= 0x80 || $0 == 0x2E || $0 == 0x2C }
  /// Letters and digits of ASCII, and what joins the parts of codes and addresses.
  static let isWord = table { isDigitByte($0) || isLetter($0) && $0 < 0x80 || "_/@#&=\\".utf8.contains($0) }

  private static func table(_ holds: (UInt8) -> Bool) -> [Bool] { (0..<256).map { holds(UInt8($0)) } }
  static func isDigitByte(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Whether a byte begins a letter of the Latin, Greek or Cyrillic alphabets.
  static func isLetter(_ byte: UInt8) -> Bool {
    if byte < 0x80 { return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
    return byte >= 0xC3 && byte <= 0xD3 || byte == 0xE1
  }

  private static func small(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  private static func bytes(_ words: String) -> [[UInt8]] {
    words.split { $0 == "," }.map { Array($0.drop { $0 == " " || $0 == "\n" }.utf8) }
  }

  /// What is counted one by one.
  static let counted = bytes(
    """
    người, hộ, xã, phường, huyện, thôn, bản, ấp, doanh nghiệp, cán bộ, công chức, viên chức, học sinh, sinh viên, lượt, lao động,
    hồ sơ, trường, lớp, giáo viên, bác sĩ, bác sỹ, giường, nhà, căn, công trình, dự án, mô hình, sản phẩm, hợp tác xã, trạm,
    thuê bao, con, cây, chiếc, cái, bộ, suất, vụ, ca, cuộc, buổi, máy, hội viên, đoàn viên, đảng viên, khách, phụ nữ, trẻ,
    thanh niên, nông dân, gia đình, cơ sở, đơn vị, tổ chức, ngôi, tài khoản, thủ tục, văn bản, giao dịch, việc làm, chỗ, đại biểu
    """)
  /// What is measured, and words of scale.
  static let measures = bytes(
    """
    nghìn, ngàn, triệu, tỷ, tỉ, trăm, vạn, đồng, đ, usd, vnđ, vnd, đô la, euro, ha, hecta, km, km2, m, m2, m3, tấn, tạ, kg, lít, kw,
    kwh, mw, mva, kv
    """)
  /// Words whose number is a label.
  static let labels = bytes(
    """
    điều, khoản, điểm, mục, số, quý, tháng, ngày, lớp, cấp, loại, nhóm, thứ, độ, đoạn, bước, lục, biểu, bảng, hạng, vực, vùng, tổ, đợt,
    kỳ, lần, năm, khóa, khu, phần, chương, mẫu, câu, tuần, giờ, phút, tầng, phòng, đường, khối, bậc, mức, tập, hình, trang, đội, tờ,
    thửa, lô, quận, dạng, kiểu, phiên
    """)
}

extension FigureScanner {
  /// Whether a unit is of what is counted one by one: "người", "lượt khách".
  package static func isCounted(_ unit: String) -> Bool {
    Array(unit.utf8).withUnsafeBufferPointer { unit in
      FigureScanner(unit, style: .points).follower(of: 0, in: 0..<unit.count) == .counted
    }
  }

  /// Whether a figure has one comma with just three digits behind it, which a count cannot have: `1,050`.
  package static func isCommaTriple(_ bytes: UnsafeBufferPointer<UInt8>, _ figure: Range<Int>) -> Bool {
    guard (5...7).contains(figure.count), bytes[figure.upperBound - 4] == 0x2C, bytes[figure.lowerBound] != 0x30 else {
      return false
    }
    return figure.allSatisfy { $0 == figure.upperBound - 4 || bytes[$0] >= 0x30 && bytes[$0] <= 0x39 }
  }
}
