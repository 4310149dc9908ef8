import Markup
import Vietnamese

// Letterhead, signature, recipients, and texts attached.

extension DocumentLines {
  /// Names of texts that are attached to a decision, and the stems of their anchors.
  static let attachments: [(name: String, slug: String)] = [
    ("QUY CHẾ", "quy-che"), ("QUY ĐỊNH", "quy-dinh"), ("ĐIỀU LỆ", "dieu-le"), ("KẾ HOẠCH", "ke-hoach"),
    ("ĐỀ ÁN", "de-an"), ("CHƯƠNG TRÌNH", "chuong-trinh"), ("NỘI QUY", "noi-quy"), ("DANH MỤC", "danh-muc"),
    ("PHƯƠNG ÁN", "phuong-an"), ("QUY TRÌNH", "quy-trinh"), ("QUY HOẠCH", "quy-hoach"), ("CHIẾN LƯỢC", "chien-luoc"),
    ("HƯỚNG DẪN", "huong-dan"), ("QUY CHUẨN", "quy-chuan"), ("DỰ ÁN", "du-an"), ("BẢN QUY ĐỊNH", "quy-dinh"),
    ("DANH SÁCH", "danh-sach"), ("BẢNG GIÁ", "bang-gia"), ("ĐƠN GIÁ", "don-gia"), ("QUY TẮC", "quy-tac"),
    ("NGHỊ QUYẾT", "nghi-quyet"), ("ĐỊNH MỨC", "dinh-muc"), ("BIỂU GIÁ", "bieu-gia"), ("TIÊU CHÍ", "tieu-chi"),
    ("BỘ TIÊU CHÍ", "tieu-chi"), ("THỂ LỆ", "the-le"), ("MẪU", "mau"),
  ]

  // MARK: Attached texts

  /// Opens a text attached to the document, where one begins with this line.
  mutating func opensAttachment(_ index: Int) -> Bool {
    if let label = facts[index].label?.label {
      beginAnew(label, index)
      return false
    }
    guard hasArticles || zone == .closing, facts[index].isCapital || facts[index].hashes > 0, facts[index].length < 200,
      facts[index].label == nil, let (name, slug) = attachment(named: index)
    else { return false }
    let isAttached = isFollowed(index, by: isKindOfAttachment)
    guard isAttached || zone == .closing && isNameAlone(index, name) else { return false }
    if path.levels.first?.rank == 0, !isAttached { return false }
    open(.attachment(slug, name.prefix(1) + name.dropFirst().lowercased()), at: index)
    layout[index].opensBlock = true
    if facts[index].hashes == 0 { layout[index].style = .title }
    takeTitle(.attachment(slug, name), index)
    heading(.attachment(slug, name), index)
    return true
  }

  private mutating func open(_ label: ProvisionLabel, at index: Int) {
    zone = .main
    dashes = 0
    _ = path.open(label, headingLevel: nil, block: index, labelLength: 0)
    count(label)
  }

  private func attachment(named index: Int) -> (name: String, slug: String)? {
    let words = String(decoding: text(index).prefix(160), as: UTF8.self).uppercased()
      .trimming { "*_ .:".contains($0) }
    return DocumentLines.attachments.first {
      words.hasPrefix($0.name) && (words.count == $0.name.count || words.dropFirst($0.name.count).first == " ")
    }
  }

  private func isNameAlone(_ index: Int, _ name: String) -> Bool {
    let words = String(decoding: text(index).prefix(80), as: UTF8.self).trimming { "*_ .:".contains($0) }
    return words.uppercased() == name
  }

  /// Whether one of the next lines holds words such as `(Ban hành kèm theo …)`, before any label.
  private func isFollowed(_ index: Int, by test: (Int) -> Bool) -> Bool {
    var at = index
    for _ in 0..<8 {
      guard let next = next(after: at) else { return false }
      if test(next) { return true }
      if facts[next].label?.label != nil { return false }
      at = next
    }
    return false
  }

  private func isKindOfAttachment(_ index: Int) -> Bool {
    let words = String(decoding: text(index).prefix(90), as: UTF8.self).lowercased()
    return words.contains("kèm theo") && facts[index].label?.label == nil && words.hasPrefix("(")
      || words.hasPrefix("ban hành kèm theo")
      || words.hasPrefix("kèm theo ") || words.hasPrefix("*(") && words.contains("kèm theo")
  }

  /// Opens an attached text where articles begin anew though no title says of what.
  private mutating func beginAnew(_ label: ProvisionLabel, _ index: Int) {
    guard hasArticles, article > 0, !isQuotedAhead(index) else { return }
    switch label {
    // One behind another is a slip, not a text of its own.
    case .article("1"): guard article > 1 else { return }
    case .chapter("i"), .chapter("1"), .part("1"), .part("i"): guard nextArticle(after: index) == "1" else { return }
    default: return
    }
    open(.attachment("kem-theo", "Văn bản kèm theo"), at: index)
  }

  private func isQuotedAhead(_ index: Int) -> Bool { facts[index].quoteMarks > 0 || facts[index].beginsQuote }

  private func nextArticle(after index: Int) -> String? {
    var at = index
    for _ in 0..<40 {
      guard let next = next(after: at) else { return nil }
      if case .article(let token)? = facts[next].label?.label { return token }
      at = next
    }
    return nil
  }

  // MARK: Signature and recipients

  /// Begins the closing part, where this line does.
  mutating func opensClosing(_ index: Int) -> Bool {
    guard zone == .main, hasArticles || number > 0 || roman > 0, facts[index].hashes == 0, isClosingLine(index) else {
      return false
    }
    zone = .closing
    dashes = 0
    path.closeParts()
    return goesOnInZone(index)
  }

  /// `Nơi nhận:`, `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `CHỦ TỊCH QUỐC HỘI`.
  func isClosingLine(_ index: Int) -> Bool {
    let line = facts[index]
    guard line.label?.label == nil, line.label?.bullet ?? 0 == 0, line.length < 90, !line.isSet, !line.isRule else {
      return false
    }
    let words = String(decoding: text(index).prefix(60), as: UTF8.self).trimming { "*_ ".contains($0) }
    if words.hasPrefix("Nơi nhận") || words.hasPrefix("NƠI NHẬN") {
      return line.last == UInt8(ascii: ":") || line.length < 12
    }
    guard line.isCapital else { return false }
    if DocumentLines.authorities.contains(where: words.hasPrefix) { return true }
    return !line.endsSentence && DocumentLines.offices.contains { words == $0 || words.hasPrefix($0 + " ") }
      && line.length < 60
  }

  private static let authorities = [
    "TM.", "KT.", "TL.", "TUQ.", "T/M", "K/T", "T/L", "Q. ", "TM ", "KT ", "T.M.", "K.T.", "TM.ỦY", "TM.UBND",
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
      guard line.hashes == 0, line.label?.label == nil, line.label?.bullet ?? 0 == 0, index < letterheadEnd else {
        return false
      }
      setTogether(index, style: .letterhead)
    case .closing:
      guard line.hashes == 0, line.label?.label == nil, line.label?.bullet ?? 0 == 0, line.length < 120 else {
        return false
      }
      let isRecipients = String(decoding: text(index).prefix(24), as: UTF8.self).lowercased().contains("nơi nhận")
      setTogether(index, style: isRecipients ? .recipients : .signature)
    }
    return true
  }

  /// Lines that stand under one another in one block.
  private mutating func setTogether(_ index: Int, style: LineStyle) {
    layout[index].style = style
    guard let before = adjacent, !before.isRule, !before.isSet, layout[last].style == style, before.hashes == 0,
      before.label == nil
    else {
      layout[index].opensBlock = true
      return
    }
    layout[last].breaks = true
  }

  /// The line behind the letterhead: name of the authority, name of the state, number, place and day. 0 where the
  /// document opens without one.
  static func letterheadEnd(_ lines: [ArraySlice<UInt8>], _ facts: [LineFacts]) -> Int {
    var isLetterhead = false
    for (index, line) in facts.prefix(60).enumerated() where !line.isBlank && !line.isRule {
      if line.isSet || line.hashes > 0 || line.label?.label != nil || line.length > 240 {
        return isLetterhead ? index : 0
      }
      let words = String(decoding: lines[index].dropFirst(line.content).prefix(60), as: UTF8.self)
      let low = words.lowercased()
      if low.hasPrefix("cộng hòa xã") || low.hasPrefix("cộng hoà xã") || low.hasPrefix("độc lập")
        || low.hasPrefix("số:")
        || low.hasPrefix("luật số:") || low.hasPrefix("đảng cộng sản")
      {
        isLetterhead = true
        continue
      }
      let isOpening = ["căn cứ ", "xét ", "theo đề nghị", "kính gửi", "thực hiện "].contains(where: low.hasPrefix)
      if isOpening || isLetterhead && line.isCapital && isType(words) { return isLetterhead ? index : 0 }
    }
    return 0
  }

  /// Whether a line names the type of a document, as its title does.
  private static func isType(_ words: String) -> Bool {
    let name = words.trimming { "*_ .:".contains($0) }
    return [
      "QUYẾT ĐỊNH", "NGHỊ QUYẾT", "NGHỊ ĐỊNH", "THÔNG TƯ", "THÔNG TƯ LIÊN TỊCH", "LUẬT", "BỘ LUẬT", "PHÁP LỆNH",
      "CHỈ THỊ",
      "KẾ HOẠCH", "THÔNG BÁO", "HƯỚNG DẪN", "CHƯƠNG TRÌNH", "BÁO CÁO", "TỜ TRÌNH", "CÔNG ĐIỆN", "QUY ĐỊNH", "QUY CHẾ",
      "ĐỀ ÁN", "PHƯƠNG ÁN", "KẾT LUẬN", "LỆNH", "HIẾN PHÁP", "VĂN BẢN HỢP NHẤT",
    ].contains(name)
  }
}

extension String {
  /// Without the characters at both ends that a test holds of.
  fileprivate func trimming(_ test: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, test(first) { rest = rest.dropFirst() }
    while let last = rest.last, test(last) { rest = rest.dropLast() }
    return String(rest)
  }
}
