import Vietnamese

// Labels in words that old and bilingual texts have: `Điều thứ hai mươi mốt`, `Khoản I:`, `Chương VI A`, `Điều 1 / Article 1.`

extension LabelReader {
  /// The words from a place on in small letters, and where each ends. A capital behind small letters begins the text.
  private func words(_ index: Int) -> [(text: String, end: Int)] {
    var found: [(text: String, end: Int)] = []
    var at = index
    let isSmall = !isUpper(value(index + 1))
    while found.count < NumberWords.longest, isLetter(value(at)) {
      if isSmall, !found.isEmpty, isUpper(value(at)) { break }
      var text = String.UnicodeScalarView()
      while isLetter(value(at)), text.count < 8, let scalar = Unicode.Scalar(value(at)) {
        text.append(scalar)
        at += 1
      }
      found.append((String(text).lowercased(), at))
      guard value(at) == 0x20 else { break }
      at += 1
    }
    return found
  }

  private func numberInWords(_ index: Int) -> (String, Int)? {
    let words = words(index)
    guard let (value, count) = NumberWords.read(words.map(\.text)) else { return nil }
    return (String(value), words[count - 1].end)
  }

  /// What stands behind `Điều thứ`, `Phần thứ`: a number in words or figures.
  func ordinalWord(_ index: Int, _ kind: Provision.Kind) -> (String, Int)? {
    if let found = numberInWords(index) { return found }
    if kind == .article, let (letters, end) = romanLetters(index), let number = Ordinal.value(roman: letters),
      !isLetter(value(end))
    {
      return (String(number), end)
    }
    return token(index, kind == .article ? .article : .part)
  }

  /// `Điều một.`: a number in words, and a stop or colon or nothing behind it.
  func spelledArticle(_ index: Int, _ kind: Provision.Kind) -> (String, Int)? {
    guard kind == .article, let found = numberInWords(index), [0, 0x2E, 0x3A].contains(value(found.1)) else {
      return nil
    }
    return found
  }

  private func romanLetters(_ index: Int) -> (String, Int)? {
    var next = index
    var letters = ""
    while next - index < 7, let letter = UInt8(exactly: value(next)), "IVXL".utf8.contains(letter) {
      letters.unicodeScalars.append(Unicode.Scalar(letter | 0x20))
      next += 1
    }
    return letters.isEmpty ? nil : (letters, next)
  }

  /// The capital of a chapter that was put in between: `Chương VI A`, `Chương VIA`.
  func capitalBehind(_ index: Int, _ kind: Provision.Kind) -> (String, Int)? {
    guard kind == .chapter else { return nil }
    let at = value(index) == 0x20 ? index + 1 : index
    guard let letter = UInt8(exactly: value(at)), (0x41...0x48).contains(letter),
      [0, 0x20, 0x2E, 0x3A, 0x2A, 0x3C].contains(value(at + 1))
    else { return nil }
    return (String(UnicodeScalar(letter | 0x20)), at + 1)
  }

  /// Where the same label in another language ends that stands behind a stroke: `Điều 1 / Article 1.`; nil where none does.
  func twinEnd(_ index: Int, _ token: String) -> Int? {
    var at = index
    while value(at) == 0x20 { at += 1 }
    guard value(at) == 0x2F else { return nil }
    at += 1
    while value(at) == 0x20 { at += 1 }
    let start = at
    guard isUpper(value(at)) else { return nil }
    while isLetter(value(at)), at - start < 16 { at += 1 }
    guard at - start > 2, value(at) == 0x20 else { return nil }
    at += 1
    var number = ""
    if let (letters, end) = romanLetters(at) {
      (number, at) = (letters, end)
    } else {
      while isDigit(value(at)), number.count < 4 {
        number.unicodeScalars.append(Unicode.Scalar(UInt8(value(at))))
        at += 1
      }
    }
    func figure(_ text: String) -> Int? { Int(text) ?? Ordinal.value(roman: text) }
    guard let own = figure(token), figure(number) == own, !isLetter(value(at)), !isDigit(value(at)) else { return nil }
    return at
  }

  /// `Khoản 1:`, `Khoản I.`, `Điểm a:`: a clause or point that its word names, with a stop or colon and text behind it.
  func namedClause(_ kind: Provision.Kind, _ index: Int) -> LineLabel? {
    var end = index
    let label: ProvisionLabel
    if kind == .letter {
      guard isLetter(value(end)), !isUpper(value(end)), let scalar = Unicode.Scalar(value(end)),
        scalar.isASCII || scalar == "đ"
      else { return nil }
      label = .letter(scalar == "đ" ? "dd" : String(scalar))
      end += 1
    } else if let (letters, stop) = romanLetters(end) {
      guard let number = Ordinal.value(roman: letters) else { return nil }
      label = .number(String(number))
      end = stop
    } else {
      while isDigit(value(end)), end - index < 3 { end += 1 }
      guard end > index else { return nil }
      label = .number(String(String.UnicodeScalarView((index..<end).compactMap { Unicode.Scalar(value($0)) })))
    }
    guard value(end) == 0x2E || value(end) == 0x3A else { return nil }
    let form = UInt8(value(end))
    end += 1
    guard value(end) == 0x20, isUpper(value(end + 1)) else { return nil }
    return made(label, upTo: end, informal: true, form: form)
  }
}
