import Publications
import Vietnamese

// Who issues a document, and when.

extension FactReader {
  mutating func readIssuer() {
    // Bodies of the Central Committee have its name over their own documents.
    if head.isOfTheParty, let issuer = head.issuerOfTitle {
      facts.issuer = words.spelling(of: issuer) ?? issuer
      return
    }
    if let committee = committee() {
      facts.issuer = committee
      return
    }
    if let issuer = IssuerName.read(head.authority, casing, words) ?? head.issuerOfTitle ?? issuerOfBody() {
      facts.issuer = issuer
      return
    }
    facts.issuer = "(Chưa rõ cơ quan ban hành)"
    facts.open("issuer", "Không thấy tên cơ quan ban hành", fix: "Ghi cơ quan ban hành, tên như trong `portal.yml`.")
  }

  /// The Party's committee that `ĐẢNG BỘ TỈNH QUẢNG TRỊ` over `BAN THƯỜNG VỤ` names: Ban Thường vụ Tỉnh ủy Quảng Trị.
  private func committee() -> String? {
    let lines = head.authority.map(\.text)
    guard lines.count > 1, let top = lines.first, Folding.fold(top).hasPrefix("dang bo "),
      let organ = ["ban thuong vu": "Ban Thường vụ", "ban chap hanh": "Ban Chấp hành"][Folding.fold(lines[1])]
    else { return nil }
    let words = top.split(separator: " ").dropFirst(2).map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }
    let folded = words.map { Folding.fold($0) }
    func place(_ count: Int) -> String { words.dropFirst(count).joined(separator: " ") }
    func kind(_ count: Int) -> String { words.prefix(count).joined(separator: " ").lowercased() }
    let count = folded.starts(with: ["thanh", "pho"]) || folded.starts(with: ["thi", "xa"]) ? 2 : 1
    guard words.count > count, ["tinh", "thanh", "thi", "huyen", "quan", "xa", "phuong"].contains(folded.first ?? "")
    else {
      return nil
    }
    if organ == "Ban Chấp hành" { return "\(organ) Đảng bộ \(kind(count)) \(place(count))" }
    let names = ["tinh": "Tỉnh ủy", "thanh": "Thành ủy", "thi": "Thị ủy", "huyen": "Huyện ủy", "quan": "Quận ủy"]
    let body = names[folded.first ?? ""] ?? "Đảng ủy \(kind(count))"
    return "\(organ) \(body) \(place(count))"
  }

  static let issuing = [
    "Quốc hội", "Ủy ban Thường vụ Quốc hội", "Uỷ ban thường vụ Quốc hội", "Chính phủ", "Thủ tướng Chính phủ",
    "Chủ tịch nước",
  ]

  /// `Quốc hội ban hành Luật …` under the grounds; `… của Chính phủ)` behind the number of what a text is attached to.
  func issuerOfBody() -> String? {
    if let index = authorityLine { return issuer(named: items[index].text) }
    for item in items.prefix(30) where item.kind == .paragraph {
      if let body = FactReader.issuing.first(where: { item.text.hasPrefix($0 + " ban hành ") }) { return body }
    }
    return items.prefix(12).contains { $0.text.hasPrefix("(") } ? issuerOfAttachment() : nil
  }

  /// The line over the first `Căn cứ` that names who issues a document without letterhead.
  var authorityLine: Int? {
    guard let ground = items.prefix(8).firstIndex(where: { $0.text.hasPrefix("Căn cứ ") }), ground > 0 else {
      return nil
    }
    let text = items[ground - 1].text
    guard text.count < 90, text.last.map({ $0.isLetter }) ?? false, Head.namesAuthority(Folded.prefix(of: text, 90))
    else {
      return nil
    }
    return ground - 1
  }

  /// The body that an authority stands for: `BỘ TRƯỞNG BỘ CÔNG THƯƠNG` → `Bộ Công Thương`.
  func issuer(named line: String) -> String {
    let parts = line.split(separator: " ")
    let folded = parts.map { Folding.fold(String($0)) }
    var count = 0
    for office in ["chu tich", "bo truong", "giam doc", "cuc truong", "tong cuc truong", "thong doc", "chanh an"] {
      let own = office.split(separator: " ").map(String.init)
      if folded.starts(with: own), folded.count > own.count, folded[own.count] != "nuoc", folded[own.count] != "quoc" {
        count = own.count
      }
    }
    let name = parts.dropFirst(count).joined(separator: " ")
    return Casing.capitalised(words.spelling(of: name) ?? casing.sentence(name.uppercased()))
  }

  /// `(Kèm theo Quyết định số … của Chính phủ)`, over several lines.
  func issuerOfAttachment() -> String? {
    let lines = items.prefix(12).filter { $0.kind == .paragraph }.map(\.text)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("(") && Head.isAttachment(Folded.prefix(of: $0)) }) else {
      return nil
    }
    var text = ""
    for line in lines[start...].prefix(4) {
      text += (text.isEmpty ? "" : " ") + line
      if line.contains(")") { break }
    }
    guard let range = text.ranges(of: " của ").last, let close = text.lastIndex(of: ")"), range.upperBound < close
    else {
      return nil
    }
    let name = HeadLine.squeezed(text[range.upperBound..<close])
    return name.count < 80 && name.first?.isUppercase == true ? name : nil
  }

  mutating func readDay() {
    if let issued = head.issued {
      stateDay(issued)
    } else if let open = head.openDay {
      let isNoDay = open.split(whereSeparator: { !$0.isNumber }).count > 2
      facts.open(
        "issued", "\(isNoDay ? "Ngày ghi trong tệp không có trong lịch" : "Bản này để trống ngày"): «\(open)»",
        fix: isNoDay ? "Ghi ngày như trên bản đã ký: `issued: …`." : "Ghi ngày ký khi văn bản đã ban hành: `issued: …`."
      )
    } else if let day = dayOfAdoption() {
      stateDay(day)
    }
    if let year = facts.number?.year, let issued = facts.issued, issued.year != year {
      facts.doubt("issued", "Số ký hiệu ghi năm \(year), ngày ban hành năm \(issued.year)")
    }
  }

  private mutating func stateDay(_ day: Day) {
    guard day <= today else {
      return facts.open(
        "issued", "Ngày ban hành \(day.vietnamese) sau hôm nay", fix: "So với bản gốc rồi ghi `issued`.")
    }
    facts.issued = day
  }

  /// `… được Quốc hội … thông qua ngày 26 tháng 11 năm 2014.` at the end of a law.
  func dayOfAdoption() -> Day? {
    let isOfLegislature = ["Luật", "Bộ luật", "Pháp lệnh", "Nghị quyết", "Hiến pháp"].contains(head.form ?? "")
    guard isOfLegislature else { return nil }
    for item in items.suffix(40).reversed() where item.kind == .paragraph && item.text.count < 500 {
      let folded = Folding.fold(item.text)
      guard let range = folded.ranges(of: "thong qua").last else { continue }
      if case .day(let day)? = WrittenDay.read(String(folded[range.upperBound...])) { return day }
    }
    return nil
  }
}
