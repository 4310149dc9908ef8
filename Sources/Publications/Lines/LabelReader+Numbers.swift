import Vietnamese

// Labels that are a number or a letter.

extension LabelReader {
  /// `1.`, `2)`, `3a.`, `1.1.`, `4.1`, `1/`, `1-`, `1,`, `1 )`, and `3[4].` with the mark of a note.
  func number() -> LineLabel? {
    guard isDigit(value(at)) else { return nil }
    var next = at
    guard let parts = numberParts(&next) else { return nil }
    let noteEnd = noteEnd(next)
    let isPlain = at == 0 && signs[at]?.isPlain == true && noteEnd == next
    if value(noteEnd) == 0x2E || value(noteEnd) == 0x29 { next = noteEnd }
    let mark = next
    guard let form = numberMark(&next, parts: parts.count) else { return nil }
    if isDigit(value(next)) { return nil }
    let follower = follower(next)
    let isFormal = value(mark) == 0x2E || value(mark) == 0x29
    var isLoose = false
    if !isFormal, !isUpper(follower), follower != 0x201C {
      // `2.5%`, `1.2 lần`, `2, ba`: a figure, not a label.
      guard parts.count == 1, form != 0x2C, form != 0x3A, isLetter(follower) else { return nil }
      isLoose = true
    }
    return made(
      .number(parts.joined(separator: ".")), upTo: next,
      escape: isPlain && isFormal && signs[mark]?.isPlain == true && parts.count == 1 ? end(before: mark) : -1,
      informal: !isFormal, form: form, loose: isLoose)
  }

  /// The first character behind a label, blanks and the end of emphasis left out.
  private func follower(_ index: Int) -> UInt32 {
    var next = index
    while value(next) == 0x20 || isEmphasisEnd(next) { next += 1 }
    return value(next)
  }

  /// Whether emphasis that begins before the label ends at a place: `**1-** Tên`.
  private func isEmphasisEnd(_ index: Int) -> Bool { at > 0 && value(index) == 0x2A }

  /// Where the mark of a note ends that stands at a place, `[4]`; the place itself where none does.
  private func noteEnd(_ index: Int) -> Int {
    guard value(index) == 0x5B, isDigit(value(index + 1)) else { return index }
    var end = index + 1
    while isDigit(value(end)), end - index < 5 { end += 1 }
    return value(end) == 0x5D ? end + 1 : index
  }

  private func numberParts(_ next: inout Int) -> [String]? {
    var parts: [String] = []
    while isDigit(value(next)) {
      let from = next
      var part = ""
      while isDigit(value(next)), next - from < 4 {
        part.unicodeScalars.append(Unicode.Scalar(UInt8(value(next))))
        next += 1
      }
      guard part.count <= (parts.isEmpty ? 3 : 2) else { return nil }
      if isLetter(value(next)), !isUpper(value(next)),
        ".)".unicodeScalars.contains(where: { $0.value == value(next + 1) }),
        let suffix = Unicode.Scalar(value(next))
      {
        part += suffix == "đ" ? "dd" : String(suffix)
        next += 1
      }
      parts.append(part)
      if parts.count == 1, let letter = pointBehind(next) {
        parts.append(letter)
        next += 2
        break
      }
      guard value(next) == 0x2E, isDigit(value(next + 1)) else { break }
      next += 1
    }
    return parts
  }

  /// The letter of `1.a.`, `1.b)`, which number a point with its clause.
  private func pointBehind(_ index: Int) -> String? {
    guard value(index) == 0x2E, isLetter(value(index + 1)), !isUpper(value(index + 1)),
      let letter = Unicode.Scalar(value(index + 1)), letter.isASCII || letter == "đ",
      value(index + 2) == 0x2E || value(index + 2) == 0x29, value(index + 3) == 0x20 || isUpper(value(index + 3))
    else { return nil }
    return letter == "đ" ? "dd" : String(letter)
  }

  /// The sign behind a number; nil where none makes it a label.
  private func numberMark(_ next: inout Int, parts: Int) -> UInt8? {
    let mark = value(next)
    let behind = value(next + 1)
    switch mark {
    case 0x2E, 0x29:
      next += 1
      // `1.)`, `1.-`
      if value(next) == 0x29 || value(next) == 0x2F { next += 1 }
      return UInt8(mark)
    // `1.1- Quán triệt`, as the documents of the Party number.
    // `1/- Đầu`
    case 0x2F where parts == 1 && behind == 0x2D && isApart(next + 2):
      next += 2
      return UInt8(mark)
    // `1 - Đầu`, `1 – Đầu`
    case 0x20 where parts == 1 && isDash(behind) && value(next + 2) == 0x20 && isUpper(value(next + 3)):
      next += 2
      return LineLabel.spaced
    // `1.1/ Các tổ chức`
    case 0x2F where parts == 2 && isApart(next + 1),
      0x2F where parts == 1 && (isApart(next + 1) || isUpper(behind) && !isSymbol(next + 1)),
      0x2D where isApart(next + 1), 0x2C where parts == 1 && behind == 0x20, 0x3A where parts == 1 && behind == 0x20:
      next += 1
      return UInt8(mark)
    case 0x20 where behind == 0x29 || behind == 0x2E && value(next + 2) == 0x20:
      next += 2
      return UInt8(behind)
    case 0x20 where parts > 1: return 0x2E
    default: return nil
    }
  }

  private func isDash(_ value: UInt32) -> Bool { value == 0x2D || value == 0x2013 }

  /// Whether a blank or the end of emphasis stands at a place.
  private func isApart(_ index: Int) -> Bool { value(index) == 0x20 || isEmphasisEnd(index) }

  /// Whether the symbol of a document begins here, of which the number stands before: `QĐ-UBND` of `01/QĐ-UBND`.
  private func isSymbol(_ index: Int) -> Bool {
    var end = index
    while isUpper(value(end)) || value(end) == 0x26 { end += 1 }
    return (value(end) == 0x2D || value(end) == 0x2F) && (isUpper(value(end + 1)) || isDigit(value(end + 1)))
  }

  /// What an anchor has for the small letter at a place; nil where none of the alphabet's stands there.
  func letterToken(_ index: Int) -> String? {
    Unicode.Scalar(value(index)).flatMap { PointLetter.token(Character($0)) }
  }

  /// `a)`, `đ)`, `a1)`, `a.1)`, `a.`, `a/`, `a-`, `a )`.
  func letter() -> LineLabel? {
    guard isLetter(value(at)), !isUpper(value(at)), var token = letterToken(at) else { return nil }
    if PointLetter.base(of: token) != nil {
      return value(at + 1) == 0x29 ? made(.letter(token), upTo: at + 2, informal: true, form: 0x29) : nil
    }
    var next = at + 1
    if isDigit(value(next)), !isDigit(value(next + 1)) {
      token += String(value(next) - 0x30)
      next += 1
    }
    // `b.1)`, `b.12)`
    if next == at + 1, value(next) == 0x2E, isDigit(value(next + 1)) {
      let end = isDigit(value(next + 2)) ? next + 3 : next + 2
      if value(end) == 0x29 {
        for digit in (next + 1)..<end { token += String(value(digit) - 0x30) }
        next = end
      }
    }
    let hasBlank = value(next) == 0x20 && value(next + 1) == 0x29
    if hasBlank { next += 1 }
    // `g[2])`
    if value(noteEnd(next)) == 0x29 { next = noteEnd(next) }
    // `a - Đầu`
    if value(next) == 0x20, isDash(value(next + 1)), value(next + 2) == 0x20, isUpper(value(next + 3)) {
      return made(.letter(token), upTo: next + 2, informal: true, form: LineLabel.spaced)
    }
    let mark = value(next)
    guard let form = UInt8(exactly: mark), ").-/".utf8.contains(form) else { return nil }
    next += 1
    if mark == 0x2E, value(next) == 0x29 { next += 1 }
    // `a.- Đầu`, `a/- Đầu`
    if mark == 0x2E || mark == 0x2F, value(next) == 0x2D, isApart(next + 1) { next += 1 }
    if mark == 0x2D, !isApart(next) { return nil }
    if mark != 0x29, value(next) != 0x20, value(next) != 0, !isUpper(value(next)), !isMarked(next) { return nil }
    return made(.letter(token), upTo: next, informal: mark != 0x29 || hasBlank, form: form)
  }

  /// Whether the mark of a note or the end of emphasis stands behind a label: `a.[3]`, `**a.** Tên`.
  private func isMarked(_ index: Int) -> Bool {
    if value(index) == 0x5B { return isDigit(value(index + 1)) || value(index + 1) == 0x5E }
    return isEmphasisEnd(index)
  }

  /// `II.`, `IV)`, `A.`.
  func roman() -> LineLabel? {
    var next = at
    var token = ""
    while next - at < 7, let letter = UInt8(exactly: value(next)), "IVXL".utf8.contains(letter) {
      token.unicodeScalars.append(Unicode.Scalar(letter | 0x20))
      next += 1
    }
    guard !token.isEmpty else { return capital() }
    let mark = value(next)
    guard mark == 0x2E || mark == 0x29 || mark == 0x2F || mark == 0x2D || mark == 0x20 && value(next + 1) == 0x2D else {
      return nil
    }
    next += 1
    if mark == 0x20 { next += 1 }
    // `**I.** Mục tiêu`
    var behind = next
    while value(behind) == 0x2A { behind += 1 }
    let follower = value(behind) == 0x20 ? value(behind + 1) : value(behind)
    if isDigit(value(next)) { return mark == 0x2E ? romanAndNumber(token, next) : nil }
    // `V.I.Lênin`
    if mark == 0x2E, isUpper(value(next)), value(next + 1) == 0x2E, isUpper(value(next + 2)) { return nil }
    guard follower == 0 || value(behind) == 0x20 || isUpper(follower) || isMarked(behind) else { return nil }
    if mark != 0x2E, !isUpper(follower) { return nil }
    return made(.roman(token), upTo: next, informal: mark != 0x2E, form: UInt8(mark))
  }

  /// `I.1.`, `II.2.1`, of which the Roman number has been read.
  private func romanAndNumber(_ roman: String, _ index: Int) -> LineLabel? {
    var next = index
    var parts = [roman]
    while isDigit(value(next)), value(next) != 0x30, parts.count < 4 {
      let from = next
      var part = ""
      while isDigit(value(next)), next - from < 2 {
        part.unicodeScalars.append(Unicode.Scalar(UInt8(value(next))))
        next += 1
      }
      parts.append(part)
      guard value(next) == 0x2E else { break }
      next += 1
    }
    guard parts.count > 1, value(next) == 0x20 || value(next) == 0, value(next) == 0 || isUpper(value(next + 1)) else {
      return nil
    }
    return made(.number(parts.joined(separator: ".")), upTo: next, informal: true, form: 0x2E)
  }

  /// `A.`, `A)` before a title; `A-`, `A/`, `A - ` before one in capitals.
  private func capital() -> LineLabel? {
    let isMarked = value(at) == 0x110
    let sign = value(at + 1) == 0x20 && isDash(value(at + 2)) ? at + 2 : at + 1
    let form = sign > at + 1 ? LineLabel.spaced : ".)-/".utf8.first { UInt32($0) == value(sign) }
    guard isMarked || (0x41...0x48).contains(value(at)), let form, isApart(sign + 1) else { return nil }
    var title = sign + 1
    while isApart(title) { title += 1 }
    guard isUpper(value(title)), ".)".utf8.contains(form) || isUpper(value(title + 1)) else { return nil }
    return made(
      .capital(isMarked ? "dd" : String(UnicodeScalar(UInt8(value(at) | 0x20)))), upTo: sign + 1, informal: true,
      form: form)
  }
}
