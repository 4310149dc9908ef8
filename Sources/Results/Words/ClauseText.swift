import Bytes
import Targets
import Vietnamese

/// The part of a clause that names a measure.
enum ClauseText {
  /// What the quote of a result names as measured; of a table's row what its cell names.
  static func measure(_ quote: String, of found: FoundResult) -> String {
    // "112/112 trẻ 6 tuổi ra lớp 1, đạt 100%": what is counted goes on behind its name.
    if found.part != nil, found.whole != nil, quote.utf8.first.map({ isDigit($0) }) == true || quote.begins(with: "Có ")
    {
      return measure(quote)
    }
    if found.part != nil, found.whole == nil, let clause = beforeCount(quote, of: found) { return clause }
    guard found.outcome.isEmpty, !found.subject.isEmpty, let name = quote.firstPlace(of: found.subject) else {
      return measure(quote)
    }
    let rest = quote.utf8.dropFirst(name + found.subject.utf8.count).drop {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "|")
    }
    // "42 sản phẩm 5 sao": the second number is of the measure.
    if let first = rest.first, isDigit(first), found.amount.lowerBound - found.quote.lowerBound < name {
      return measure(quote)
    }
    // "Trong năm thành lập mới 06 hợp tác xã": the verb before the number says which are counted.
    let isNumber = rest.first.map(isDigit) ?? !quote.utf8.prefix(name).contains(where: isDigit)
    return isNumber ? found.subject : measure(quote)
  }

  /// Of a count beside its share, "Số hộ nghèo của tỉnh cuối năm 2024 là 4.806 hộ, chiếm 1,51%", what stands before the count, where what is
  /// counted only says again what the subject does; nil where it says more.
  private static func beforeCount(_ quote: String, of found: FoundResult) -> String? {
    let amount = found.amount.lowerBound - found.quote.lowerBound
    let clause = String(decoding: quote.utf8.prefix(max(0, amount)), as: UTF8.self)
    let rest = String(decoding: quote.utf8.dropFirst(max(0, amount)), as: UTF8.self)
      .drop { $0.isNumber || $0 == "." || $0 == "," || $0 == " " }
    guard clause.holds(found.subject), let comma = rest.firstRange(of: ", ") else { return nil }
    let known = found.subject.lowered().wordParts()
    return rest[..<comma.lowerBound].lowered().wordParts().allSatisfy(known.contains) ? clause : nil
  }

  /// Of whom a share is that people are, by the words behind it.
  private static let peoples = [
    "lực lượng lao động", "dân số", "số dân", "người dân", "tổng số lao động", "tổng lực lượng lao động",
  ]

  /// The words behind a share that say of what it is.
  static func base(_ quote: String, behind amount: Int) -> String {
    let rest = String(decoding: quote.utf8.dropFirst(max(0, amount)), as: UTF8.self)
    guard let sign = rest.firstRange(of: "%") else { return "" }
    return String(rest[sign.upperBound...].drop { $0 == " " }.prefix { $0 != "," && $0 != ";" && $0 != "(" })
  }

  /// People who are counted as those of whom their share is: "lực lượng lao động trong độ tuổi tham gia bảo hiểm xã hội" of "20,16 triệu
  /// người tham gia bảo hiểm xã hội, đạt 42,71% lực lượng lao động trong độ tuổi"; nil where others are counted or of others.
  static func sharers(_ counted: String, _ quote: String, behind amount: Int) -> String? {
    guard counted.lowered().begins(with: "người ") else { return nil }
    let base = base(quote, behind: amount)
    let text = base.lowered()
    guard peoples.contains(where: { text.begins(with: $0) }) else { return nil }
    return base + " " + counted.dropFirst("người ".count)
  }

  /// What is measured where only the whole of it was read behind its share: "Bao phủ bảo hiểm y tế" of "Bao phủ bảo hiểm y tế 95,7% dân số";
  /// nil where fewer than two words stand before the share.
  static func beforeShare(_ quote: String, of found: FoundResult) -> String? {
    let amount = found.amount.lowerBound - found.quote.lowerBound
    guard found.unit == "%", found.outcome.isEmpty, found.part == nil, wholes.contains(found.subject.lowered()),
      let place = quote.lastRange(of: found.subject),
      quote.utf8.distance(from: quote.startIndex, to: place.lowerBound) > amount
    else { return nil }
    let name = String(decoding: quote.utf8.prefix(max(0, amount)), as: UTF8.self)
    return MeasureText.naming(MeasureText.words(name), isGrowth: false).count > 1 && !name.contains(",") ? name : nil
  }

  /// All people of a place.
  private static let wholes: Set<String> = ["dân số", "số dân", "tổng số dân", "dân", "người dân"]

  /// What is counted before a share of it: "hộ nghèo" of "toàn xã còn 52 hộ nghèo, chiếm 2,85% số hộ"; nil where no words stand between.
  static func counted(_ quote: String, before amount: Int) -> String? {
    let before = String(decoding: quote.utf8.prefix(max(0, amount)), as: UTF8.self)
    guard let comma = before.lastRange(of: ", ") else { return counted(quote, from: amount) }
    let head = before[..<comma.lowerBound]
    guard let digit = head.lastIndex(where: \.isNumber) else { return counted(quote, from: amount) }
    let name = head[head.index(after: digit)...].drop { $0 == " " }
    return name.isEmpty || name.contains(",") || name.first?.isLetter != true ? nil : String(name)
  }

  /// The same where the count is what was read first.
  private static func counted(_ quote: String, from amount: Int) -> String? {
    let name = String(decoding: quote.utf8.dropFirst(max(0, amount)), as: UTF8.self)
      .drop { $0.isNumber || $0 == "." || $0 == "," || $0 == " " }
    guard let comma = name.firstRange(of: ", ") else { return nil }
    let counted = name[..<comma.lowerBound]
    return counted.first?.isLetter == true && !counted.contains(where: \.isNumber) ? String(counted) : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  /// The clause of a target; of a row of a table what stands behind its number: "60 | Tuổi thọ trung bình | Tuổi".
  static func withoutRowNumber(_ target: TargetRecord) -> String {
    withoutRowNumber(target.clause, subject: target.measured)
  }

  /// The same of a clause and what it measures.
  static func withoutRowNumber(_ quote: String, subject: String) -> String {
    guard quote.utf8.first.map({ $0 >= 0x30 && $0 <= 0x39 }) == true, !subject.isEmpty,
      let name = quote.firstPlace(of: subject),
      !quote.utf8.prefix(name).contains(where: { isLetter($0) || $0 == UInt8(ascii: "%") })
    else { return quote }
    // "50 xã", "42 sản phẩm 5 sao": the number is that of the clause.
    let rest = quote.utf8.dropFirst(name)
    guard rest.dropFirst(subject.utf8.count).contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return quote }
    return String(rest) ?? quote
  }

  /// A name without long remarks in brackets, "Doanh số (tính cho cả hàng hóa và dịch vụ)", and without its own short name, "Tỷ suất chết
  /// trẻ em (IMR)"; "(nghìn người)" stays.
  static func withoutBrackets(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "(")) else { return text }
    var out: [UInt8] = []
    var open: Int?
    for byte in text.utf8 {
      if byte == UInt8(ascii: "("), open == nil { open = out.count }
      out.append(byte)
      guard byte == UInt8(ascii: ")"), let start = open else { continue }
      open = nil
      if out[start...].count(where: { $0 == UInt8(ascii: " ") }) >= longRemark
        || start > 0 && isShortName(out[(start + 1)...].dropLast(), of: out[..<start])
      {
        out.removeSubrange(start...)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The short name that brackets give what stands before them; nil where there is none.
  static func shortName(in text: String) -> String? {
    guard let open = text.firstPlace(of: "("), open > 0, let close = text.firstPlace(of: ")"), close > open else {
      return nil
    }
    let bytes = Array(text.utf8)
    let name = bytes[(open + 1)..<close]
    return isShortName(name, of: bytes[..<open]) ? String(decoding: name, as: UTF8.self) : nil
  }

  /// Names of statistics that are known by foreign ones.
  private static let statistics: Set<String> = [
    "IMR", "CMR", "MMR", "U5MR", "NMR", "TFR", "IIP", "CPI", "HDI", "TFP", "ICOR",
  ]

  /// "IMR", or "DVCTT" behind "dịch vụ công trực tuyến".
  private static func isShortName(_ name: ArraySlice<UInt8>, of before: ArraySlice<UInt8>) -> Bool {
    guard (2...7).contains(name.count), name.allSatisfy({ $0 &- 0x41 < 26 || isDigit($0) }) else { return false }
    if statistics.contains(String(decoding: name, as: UTF8.self)) { return true }
    let words = Folding.fold(String(decoding: before, as: UTF8.self)).wordParts()
    let initials = words.suffix(name.count).compactMap { $0.utf8.first.map { $0 & 0xDF } }
    return initials.elementsEqual(name)
  }

  /// Whether a clause is of what comes in: "văn bản đến được ký số", where "đến" leads to no place.
  static func isIncoming(_ quote: String) -> Bool {
    guard quote.holds("đến ") else { return false }
    let text = quote.lowered()
    return [" đến được ", " đến phải ", " đến đã được "].contains { text.holds($0) }
  }

  /// Words with which begins what something is done for or how, and no more is said of what is measured.
  private static let aims = [
    " nhằm ", " để góp phần ", ", góp phần ", " góp phần ", " với nhiều hình thức", " bằng nhiều hình thức",
    " dưới nhiều hình thức",
    " theo nhiều hình thức", " để nâng cao ", " để phục vụ ", " để đáp ứng ", " để bảo đảm ", " để đảm bảo ",
    " phù hợp với tình hình", " phù hợp với điều kiện", " phù hợp với nhu cầu",
  ]

  /// A name without what it is for at its end: "người mới biết chữ tiếp tục tham gia học tập nhằm củng cố kết quả biết chữ".
  static func withoutAim(_ text: String) -> String {
    guard text.utf8.count >= longName else { return text }
    let places = aims.compactMap { text.firstPlace(of: $0) }.filter { $0 > 0 }
    guard let first = places.min() else { return text }
    let name = String(text.utf8.prefix(first)) ?? text
    return name.utf8.count(where: { $0 == UInt8(ascii: " ") }) >= 2 ? name : text
  }

  /// Bytes of a name behind which something may be said of what it is for.
  private static let longName = 30

  /// Blanks in a remark that says more than a unit or an abbreviation.
  private static let longRemark = 4

  /// "Theo Bộ Nông nghiệp, năm 2018 …": who says so is not what is measured.
  static let teller = "Theo "

  private static func withoutTeller(_ quote: String) -> String {
    guard quote.begins(with: teller), let comma = quote.firstPlace(of: ", ") else { return quote }
    return String(quote.utf8.dropFirst(comma + 2)) ?? quote
  }

  /// Marks behind which a clause speaks of the plan or of the change, but for the comma of those that begin with one.
  private static let (clauses, comparisons): ([[UInt8]], [[UInt8]]) = (
    [
      " đạt ", " tăng ", " giảm ", " vượt ", " bằng ", " chiếm ", " mới bằng ", " chỉ bằng ", " thấp hơn ", " cao hơn ",
      " đều đạt ",
    ].map { Array($0.utf8) }, [" so với ", " so cùng "].map { Array($0.utf8) }
  )

  /// A quote up to what is said of the plan or of the change behind the value.
  static func measure(_ quote: String) -> String {
    let text = withoutTeller(quote)
    return String(text.utf8.prefix(end(text))) ?? text
  }

  /// Where that ends in the bytes of a quote.
  static func end(_ quote: String) -> Int {
    let (clauses, comparisons) = (ClauseText.clauses, ClauseText.comparisons)
    return quote.withBytes { bytes in
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        if byte == UInt8(ascii: ","), clauses.contains(where: { stands($0, bytes, at + 1) }) { return at }
        if byte == UInt8(ascii: " "), at + 3 < bytes.count, bytes[at + 1] == UInt8(ascii: "s"),
          comparisons.contains(where: { stands($0, bytes, at) })
        {
          return at
        }
        at += 1
      }
      return bytes.count
    }
  }

  private static func stands(_ mark: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at + mark.count <= bytes.count else { return false }
    for (offset, byte) in mark.enumerated() where bytes[at + offset] != byte { return false }
    return true
  }
}
