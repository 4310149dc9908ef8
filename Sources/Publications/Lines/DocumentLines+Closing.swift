import Bytes
import Markup
import Vietnamese

// Letterhead, signature and recipients.

extension DocumentLines {
  /// Begins the closing part, where this line does.
  mutating func opensClosing(_ index: Int) -> Bool {
    guard zone != .closing, facts[index].hashes == 0, !layout[index].joins, beginsClosing(index), !isUnderPart(index)
    else { return false }
    zone = .closing
    dashes = 0
    hasRecipients = false
    hasOffice = false
    closed = path.levels
    closingStart = index
    isClosedForGood = isAuthentication(index) || isAdjacentToEnd && isAuthority(index)
    path.closeParts()
    return goesOnInZone(index)
  }

  private func beginsClosing(_ index: Int) -> Bool {
    if zone == .main, hasArticles || number > 0 || roman > 0 {
      return isClosingLine(index) || isSignedBelow(index) || namesSigningBody(index) || isAuthentication(index)
    }
    // Of a text without numbers only its end tells, or the mark of the signature.
    guard last >= letterheadEnd, last >= 0 else { return false }
    return endsAct(last) && isClosingLine(index) || isSignedBelow(index)
  }

  /// Whether a line ends as the last one of a document does, with `./.`.
  private func endsAct(_ index: Int) -> Bool {
    let end = lines[index].suffix(12).reversed().drop { $0 == 0x20 || $0 == UInt8(ascii: "*") }.prefix(2)
    return end.elementsEqual("./".utf8)
  }

  /// Whether the line opens the block with which a consolidated text ends, below its last words: `BỘ CÔNG THƯƠNG⏎Số: 12/VBHN-BCT⏎XÁC
  /// THỰC VĂN BẢN HỢP NHẤT`.
  private func isAuthentication(_ index: Int) -> Bool {
    guard facts[index].isCapital, facts[index].length < 90, facts[index].label == nil else { return false }
    if isAuthenticating(index) { return true }
    guard isAdjacentToEnd, !DocumentLines.isType(squeezed(index, 60)) else { return false }
    var at = index
    for _ in 0..<5 {
      guard let next = next(after: at), facts[next].label == nil, !facts[next].isSet, facts[next].length < 90 else {
        return false
      }
      if isAuthenticating(next) { return true }
      at = next
    }
    return false
  }

  private var isAdjacentToEnd: Bool { last >= 0 && endsAct(last) }

  private func isAuthenticating(_ index: Int) -> Bool {
    facts[index].isCapital && squeezed(index, 60).hasPrefix("XÁC THỰC VĂN BẢN")
  }

  /// Whether the line is the first one under a chapter or the like, and so its title though it names an office.
  private func isUnderPart(_ index: Int) -> Bool {
    guard last >= 0, let label = facts[last].label, let part = label.label, part.isNamed,
      text(last).dropFirst(label.text).isEmpty
    else { return false }
    switch part {
    case .part, .chapter, .section, .subsection: return !isAuthority(index)
    default: return false
    }
  }

  /// Whether the signature that has begun was none, but an example in the midst of the text: what follows goes on with the
  /// document's numbers, or is a sentence.
  mutating func reopens(_ index: Int) -> Bool {
    guard zone == .closing, !closed.isEmpty else { return false }
    let line = facts[index]
    var isText = false
    if let label = line.label, let provision = label.label {
      let row = closed.last { $0.kind == provision.kind && $0.form == label.form }
      let value = Ordinal.value(of: provision)
      isText =
        !label.isInformal && (row.map { $0.value + 1 == value } ?? (value == 1 && !hasRecipients && !provision.isNamed))
    } else if !hasRecipients, !line.isSet, !line.isRule {
      let words = text(index).dropFirst(line.label?.text ?? 0)
      let isRecipient = words.starts(with: "Như ".utf8) || words.starts(with: "Lưu".utf8)
      isText =
        line.label?.bullet ?? 0 != 0 && line.length > 40 && !isRecipient
        || line.length > 80 && line.endsSentence && !line.isCapital
    }
    // Asked last: it looks at many lines.
    guard isText, !isSigned else { return false }
    path.reopen(closed)
    closed = []
    zone = .main
    for line in closingStart..<index {
      inside[line] = Int32(path.current ?? -1)
      guard layout[line].style == .signature || layout[line].style == .recipients else { continue }
      layout[line].style = layout[line].isBullet ? .dash : nil
    }
    return true
  }

  /// Whether the signature is the document's own: recipients down to the file copy, an office, or `./.` before it all. No number
  /// behind it goes on with the document's.
  private var isSigned: Bool {
    if isClosedForGood { return true }
    guard hasRecipients, hasOffice || layout[closingStart].style == .signature else { return false }
    if closingStart > 0, let end = (0..<closingStart).last(where: { !facts[$0].isBlank }),
      text(end).suffix(8).contains(UInt8(ascii: "/"))
    {
      return true
    }
    return (closingStart..<facts.count).prefix(60).contains { index in
      let words = text(index).dropFirst(facts[index].label?.text ?? 0)
      return words.starts(with: "Lưu".utf8)
    }
  }

  /// `Nơi nhận:`, `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `CHỦ TỊCH QUỐC HỘI`.
  func isClosingLine(_ index: Int) -> Bool {
    let line = facts[index]
    guard line.label?.label == nil, line.label?.bullet ?? 0 == 0, line.length < 90, !line.isSet, !line.isRule else {
      return false
    }
    guard line.isCapital || text(index).prefix(4).contains(UInt8(ascii: "N")) else { return false }
    let words = squeezed(index, 60).trimming { "*_ ".contains($0) }
    if words.begins(with: "Nơi nhận") || words.begins(with: "NƠI NHẬN") {
      // The cells of a table come out of Word with tabs between them: `Nơi nhận:⇥CHỦ TỊCH`.
      let isRow = text(index).contains(0x09)
      return line.last == UInt8(ascii: ":") || isRow || line.length < 12 && !line.endsSentence
    }
    guard line.isCapital else { return false }
    if isAuthority(index) || isAuthenticating(index) { return true }
    return !line.endsSentence && DocumentLines.offices.contains { words.begins(withWord: $0) || words == $0 }
      && line.length < 60
  }

  /// Whether a signature in small letters begins: `Thủ tướng Chính phủ⏎(Đã ký)⏎Võ Văn Kiệt`, `Hồ Chí Minh⏎(Đã ký)`. The mark tells;
  /// before it stand no more than the lines of authority, office and name.
  private func isSignedBelow(_ index: Int) -> Bool {
    var at = index
    for _ in 0..<4 {
      let line = facts[at]
      guard line.label == nil, line.length < 60, !line.beginsSmall, !line.endsSentence, !line.isSet, !line.isRule,
        line.hashes == 0, let next = next(after: at)
      else { return false }
      if isSignedMark(next) { return true }
      at = next
    }
    return false
  }

  /// `(Đã ký)`, alone on its line.
  private func isSignedMark(_ index: Int) -> Bool {
    guard facts[index].length < 20 else { return false }
    let words = squeezed(index, 40).trimming { "*_ .:()[]".contains($0) }.lowered()
    return words == "đã ký" || words == "đã kí" || words == "ký tên" || words == "đã ký và đóng dấu"
  }

  /// Whether the body that signs stands in capitals over the office of its head: `UBND TỈNH NGHỆ AN⏎CHỦ TỊCH`.
  private func namesSigningBody(_ index: Int) -> Bool {
    let line = facts[index]
    guard line.isCapital, line.length < 60, !line.endsSentence, line.label == nil, !line.isSet, !line.isRule,
      line.hashes == 0
    else { return false }
    let words = squeezed(index, 60).trimming { "*_ ".contains($0) }
    guard DocumentLines.bodies.contains(where: words.begins(with:)), let next = next(after: index), isClosingLine(next),
      !isAuthority(next)
    else { return false }
    // The office alone; behind it the name of a person.
    let office = squeezed(next, 60).trimming { "*_ ".contains($0) }
    return DocumentLines.offices.contains(office)
  }

  private static let bodies = [
    "UBND ", "ỦY BAN NHÂN DÂN", "UỶ BAN NHÂN DÂN", "HĐND ", "HỘI ĐỒNG NHÂN DÂN", "CHÍNH PHỦ", "BỘ ", "SỞ ", "TỈNH ỦY",
    "THÀNH ỦY", "TỔNG CỤC ", "CỤC ", "ỦY BAN THƯỜNG VỤ", "UỶ BAN THƯỜNG VỤ", "BAN ", "VĂN PHÒNG ",
  ]

  /// `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`.
  func isAuthority(_ index: Int) -> Bool {
    let words = squeezed(index, 60).trimming { "*_ ".contains($0) }
    return DocumentLines.authorities.contains(where: words.begins(with:))
  }

  /// The text of a line with one blank where it has several, or others: justified text has them.
  func squeezed(_ index: Int, _ limit: Int) -> String {
    let bytes = text(index).prefix(limit)
    var words = String(decoding: bytes, as: UTF8.self)
    guard DocumentLines.mayBeSpaced(bytes) else { return words }
    words.unicodeScalars.removeAll { LookAlike.seen($0)?.isEmpty ?? false }
    guard words.contains("  ") || words.contains(where: { $0.isWhitespace && $0 != " " }) else { return words }
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether two blanks stand together somewhere, or one may that is none of ASCII. No letter of Vietnamese begins as such a
  /// one does.
  private static func mayBeSpaced(_ text: ArraySlice<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in text {
      let isOther = byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF || before == 0xE1 && byte < 0xBA
      if byte < 0x20 || byte == 0x20 && before == 0x20 || isOther { return true }
      before = byte
    }
    return false
  }

  private static let authorities = [
    "TM.", "KT.", "TL.", "TUQ.", "T/M", "K/T", "T/L", "Q. ", "TM ", "KT ", "T.M.", "K.T.",
    "TM/", "KT/", "TL/", "TUQ/", "TM.ỦY", "TM.UBND", "THAY MẶT CHÍNH PHỦ", "ĐẠI DIỆN CHÍNH PHỦ", "THAY MẶT CHO ",
  ]
  private static let offices = [
    "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "BỘ TRƯỞNG", "THỨ TRƯỞNG", "THỦ TƯỚNG", "PHÓ THỦ TƯỚNG", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC",
    "CHÁNH VĂN PHÒNG", "TỔNG GIÁM ĐỐC", "CỤC TRƯỞNG", "TỔNG CỤC TRƯỞNG", "THỐNG ĐỐC", "CHÁNH ÁN", "VIỆN TRƯỞNG",
    "CHỦ NHIỆM", "TỔNG THANH TRA", "TỔNG KIỂM TOÁN",
  ]

  /// Sets a line of the opening or closing part; false where the line is none of them.
  mutating func goesOnInZone(_ index: Int) -> Bool {
    let line = facts[index]
    switch zone {
    case .main: return false
    case .opening:
      // The Party's letterhead has a star of its own.
      guard line.hashes == 0, line.label?.label == nil, line.label?.bullet ?? 0 == 0 || line.length == 1,
        index < letterheadEnd
      else { return false }
      layout[index].escape = line.label?.escape ?? -1
      setTogether(index, style: .letterhead)
    case .closing:
      guard line.hashes == 0, line.label?.label == nil, line.label?.bullet ?? 0 == 0, line.length < 120,
        !beginsNotes(index), !beginsAnotherAct(index)
      else {
        return false
      }
      if beginsLetterhead(index) {
        setTogether(index, style: .letterhead)
      } else if line.beginsSmall, last >= 0, facts[last].label?.bullet ?? 0 != 0 || layout[last].style == .recipients {
        // The rest of an item that was broken over two lines.
        layout[index].style = .recipients
        layout[index].opensBlock = adjacent == nil
      } else {
        if hasRecipients, facts[index].isCapital, isClosingLine(index) { hasOffice = true }
        let isRecipients = String(decoding: text(index).prefix(24), as: UTF8.self).lowered().holds("nơi nhận")
        if isRecipients { hasRecipients = true }
        setTogether(index, style: isRecipients ? .recipients : .signature)
      }
    }
    return true
  }

  /// Lines that stand under one another in one block.
  mutating func setTogether(_ index: Int, style: LineStyle) {
    layout[index].style = style
    guard let before = adjacent, !before.isRule, !before.isSet, layout[last].style == style, before.hashes == 0,
      before.label == nil
    else {
      layout[index].opensBlock = true
      return
    }
    layout[last].breaks = true
  }
}

extension String {
  /// Without the characters at both ends that a test holds of.
  func trimming(_ test: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, test(first) { rest = rest.dropFirst() }
    while let last = rest.last, test(last) { rest = rest.dropLast() }
    return String(rest)
  }
}
