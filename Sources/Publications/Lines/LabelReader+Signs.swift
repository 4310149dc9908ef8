import Vietnamese

// Signs before items that say no number of a row.

extension LabelReader {
  /// `- `, `-Vụ`, `+ `, `* `, `•`.
  func bullet() -> LineLabel? {
    let sign = value(at)
    let next = value(at + 1)
    switch sign {
    case 0x2D, 0x2B:
      guard next == 0 || next == 0x20 || isLetter(next) || next == 0x201C || next == 0x22 else { return nil }
      return made(nil, upTo: at + 1, bullet: UInt8(sign), escape: at == 0 && signs[at]?.isPlain == true ? 0 : -1)
    case 0x2A:
      guard next == 0x20 || next == 0 else { return nil }
      return made(nil, upTo: at + 1, bullet: 0x2A, escape: at == 0 && signs[at]?.isPlain == true ? 0 : -1)
    // Word's sign for the second level, typed as a letter.
    case 0x6F where next == 0x20 && isLetter(value(at + 2)):
      return made(nil, upTo: at + 1, bullet: 0x6F, informal: !isUpper(value(at + 2)))
    case let sign where BulletSign.opensItem(sign):
      return made(nil, upTo: at + 1, bullet: 0x2A)
    default: return nil
    }
  }

  /// `a.1)`, `b.2.`, and `aa)` behind `y)`.
  func letterAndNumber() -> LineLabel? {
    if isLetter(value(at)), !isUpper(value(at)), value(at + 1) == value(at), value(at + 2) == 0x29 {
      let token = letterToken(at).map { $0 + $0 } ?? ""
      guard PointLetter.isDoubled(token) else { return made(nil, upTo: at + 3, bullet: UInt8(ascii: "(")) }
      return made(.letter(token), upTo: at + 3, informal: true, form: 0x29)
    }
    guard isLetter(value(at)), !isUpper(value(at)), value(at + 1) == 0x2E, isDigit(value(at + 2)) else { return nil }
    var end = at + 3
    while isDigit(value(end)), end - at < 5 { end += 1 }
    guard value(end) == 0x2E || value(end) == 0x29 && end - at > 4, value(end + 1) == 0x20 || isUpper(value(end + 1))
    else {
      return nil
    }
    return made(nil, upTo: end + 1, bullet: UInt8(ascii: "("))
  }

  /// `ii)`, `iv.`; of one letter, `i)`, only its place says whether it is one.
  func smallRoman() -> LineLabel? {
    guard let (end, _) = smallRoman(at), end - at > 1, value(end) == 0x29 || value(end) == 0x2E,
      value(end + 1) == 0x20 || value(end + 1) == 0 || isUpper(value(end + 1))
    else { return nil }
    return made(nil, upTo: end + 1, bullet: UInt8(ascii: "("))
  }

  private func smallRoman(_ start: Int) -> (end: Int, value: Int)? {
    var end = start
    var token = ""
    while end - start < 6, let letter = UInt8(exactly: value(end)), "ivx".utf8.contains(letter) {
      token.unicodeScalars.append(Unicode.Scalar(letter))
      end += 1
    }
    guard !token.isEmpty, let number = Ordinal.value(roman: token) else { return nil }
    return (end, number)
  }

  /// `(1)`, `(a)`, `(đ)`, `(iv)`, `(*)`, `①`, `⑴`.
  func itemSign() -> LineLabel? {
    let sign = value(at)
    if (0x2460...0x24FF).contains(sign) || (0x2776...0x2793).contains(sign) || (0x3251...0x325F).contains(sign) {
      return made(nil, upTo: at + 1, bullet: UInt8(ascii: "("))
    }
    guard sign == 0x28 else { return nil }
    var end = at + 1
    while isDigit(value(end)), end - at < 4 { end += 1 }
    if end == at + 1, value(end) == 0x2A { while value(end) == 0x2A { end += 1 } }
    if end == at + 1, let roman = smallRoman(end) { end = roman.end }
    if end == at + 1, isLetter(value(end)), !isUpper(value(end)) || value(end) < 0x49 { end += 1 }
    guard end > at + 1, value(end) == 0x29 else { return nil }
    return made(nil, upTo: end + 1, bullet: UInt8(ascii: "("))
  }
}
