import OfficeFiles
import Publications
import Vietnamese

/// Who signed, by the lines above the name (Nghị định 30/2020/NĐ-CP annex I §7).
struct SignatureBlock: Equatable {
  /// Nil where the file leaves the name open.
  var name: String?
  /// The office, `Phó Chủ tịch`; in capitals as printed until it is spelled.
  var title: String?
  /// `TM.`, `KT.` … in the order in which they stand, with whom each is for.
  var authorities: [(mark: SigningAuthority, whom: String)] = []

  static func == (a: SignatureBlock, b: SignatureBlock) -> Bool {
    a.name == b.name && a.title == b.title && a.authorities.map(\.mark) == b.authorities.map(\.mark)
  }

  /// Reads the lines of a cell, or of the end of a document; nil where they are no signature.
  ///
  /// - Parameters:
  ///   - isLoose: Whether an office in small letters may begin it.
  ///   - isPlace: Whether it stands where only a signature does, beside the recipients: what is in capitals over a name is an office
  ///     then, whatever it is called.
  init?(_ lines: [String], isLoose: Bool = false, isPlace: Bool = false) {
    let lines = lines.map(HeadLine.squeezed).filter { !$0.isEmpty && !SignatureBlock.isStamp($0) }
    guard
      let first = lines.firstIndex(where: { SignatureBlock.opens($0) || isLoose && SignatureBlock.isOfficeAlone($0) })
        ?? (isPlace && SignatureBlock.hasForm(lines) ? 0 : nil)
    else { return nil }
    var offices: [String] = []
    // An office of its own, or the rest of the one above.
    func add(_ line: String) {
      if SignatureBlock.isOffice(line) || offices.isEmpty {
        offices.append(line)
      } else {
        offices[offices.count - 1] += " " + line
      }
    }
    let hasPlainName = lines[first...].contains(where: SignatureBlock.isName)
    for line in lines[first...] {
      if let (mark, whom) = SignatureBlock.authority(line) {
        if mark == .acting { add(whom) }
        authorities.append((mark, whom))
      } else if Casing.isShouted(line), SignatureBlock.isOffice(line) || !offices.isEmpty || authorities.isEmpty {
        if !hasPlainName, SignatureBlock.isShoutedName(line), !offices.isEmpty, !SignatureBlock.isOffice(line) {
          name = line
          break
        }
        add(line)
      } else if Casing.isShouted(line), let last = authorities.indices.last {
        // `TM. ỦY BAN NHÂN DÂN`, `XÃ TÂN LẬP`
        authorities[last].whom += " " + line
      } else if SignatureBlock.isName(line) {
        name = line
        break
      } else if SignatureBlock.isOffice(line) {
        add(line)
      } else {
        break
      }
    }
    if offices.isEmpty, authorities.isEmpty { return nil }
    // A narrow column breaks a name before its last word.
    if let name, lines.count > 1, lines[lines.count - 2] == name, let last = lines.last,
      !last.contains(" "), SignatureBlock.isNameWord(last[...])
    {
      self.name = name + " " + last
    }
    title = office(offices)
  }

  /// Whether lines in capitals stand over a name, and nothing else.
  private static func hasForm(_ lines: [String]) -> Bool {
    guard let name = lines.last, lines.count > 1, isName(name) || isShoutedName(name) else { return false }
    return lines.dropLast().allSatisfy { Casing.isShouted($0) && $0.count < 80 }
  }

  /// Of several offices the one in which somebody signs for another, else the last: `KT. TRƯỞNG BAN`, `PHÓ TRƯỞNG BAN`, `PHÓ CHỦ TỊCH
  /// UBND TỈNH`.
  private func office(_ offices: [String]) -> String? {
    guard offices.count > 1, let deputed = authorities.last(where: { $0.mark == .deputy })?.whom else {
      return offices.last
    }
    let wanted = Folding.fold(deputed)
    let head = wanted == "bo truong" ? "thu truong" : "pho " + wanted
    return offices.first { Folding.fold($0) == head } ?? offices.last
  }

  /// `(Đã ký)`, `(Ký tên, đóng dấu)`, `[daky]`, lines of dots.
  static func isStamp(_ line: String) -> Bool {
    let folded = Folding.fold(line).filter { $0.isLetter || $0 == " " }.split(separator: " ").joined(separator: " ")
    return folded.isEmpty || stamps.contains(folded) || folded.hasPrefix("chu ky") || folded.hasPrefix("ky ten")
      || line.hasPrefix("(") && folded.contains("ky") && folded.count < 60
  }

  private static let stamps: Set<String> = [
    "da ky", "daky", "ky", "chuky", "dau", "ky va dong dau", "da ky va dong dau",
  ]

  /// Whether a line begins a signature: an authority, or an office in capitals.
  static func opens(_ line: String) -> Bool {
    if authority(line) != nil { return true }
    return Casing.isShouted(line) && line.count < 80 && isOffice(line)
  }

  /// `Chủ tịch Quốc hội` on a line of its own.
  static func isOfficeAlone(_ line: String) -> Bool {
    line.count < 50 && isOffice(line) && line.first?.isUppercase == true
      && !line.contains { ".,;:()".contains($0) || $0.isNumber }
  }

  private static let offices = [
    "chu tich", "bo truong", "thu truong", "thu tuong", "giam doc", "chanh van phong", "tong giam doc", "cuc truong",
    "tong cuc truong", "vu truong", "thong doc", "chanh an", "vien truong", "chu nhiem", "tong thanh tra",
    "tong kiem toan", "bi thu", "tong bi thu", "thuong truc ban bi thu", "chi cuc truong", "hieu truong",
    "chanh thanh tra", "to truong", "to pho", "chi huy truong", "chinh uy", "uy vien", "tong thu ky", "tu lenh",
    "vien chi huy", "nguoi dung dau", "chu tri", "chu toa", "nguoi chu tri", "tong bien tap", "thu ky",
  ]

  /// Whether the words are an office's: one of those, or `Phó …`, `Trưởng …` of whatever it be.
  static func isOffice(_ line: String) -> Bool {
    let words = line.split(separator: " ", maxSplits: 1)
    if let first = words.first, words.count > 1, ["phó", "trưởng"].contains(first.lowercased()) { return true }
    let folded = Folding.fold(line) + " "
    return offices.contains { folded.hasPrefix($0 + " ") }
  }

  /// The authority that a line begins with, and the words behind it.
  static func authority(_ line: String) -> (SigningAuthority, whom: String)? {
    let words = line.split(separator: " ", maxSplits: 1)
    guard let first = words.first, line.count < 120 else { return nil }
    if let written = writtenOut(line) { return written }
    let marks = first.prefix { $0.isLetter || $0 == "." || $0 == "/" }
    let upper = marks.filter(\.isLetter)
    for (letters, mark) in [
      ("TUQ", SigningAuthority.mandate), ("TM", .collective), ("KT", .deputy), ("TL", .order), ("Q", .acting),
    ] where upper.hasPrefix(letters) {
      // `KT.CHỦ TỊCH` without a blank, `K/T`, `KT` before capitals.
      let end = SignatureBlock.end(of: letters, in: line)
      let sign = line[end...].first
      let isWord = sign.map { $0 == "." || $0 == ":" || $0 == "/" || $0.isWhitespace } ?? false
      let isSlashed = line.prefix(3).contains("/")
      guard isWord || isSlashed, letters != "Q" || sign == "." else { continue }
      let whom = HeadLine.squeezed(line[end...].drop { ".:/ \u{A0}".contains($0) })
      if !whom.isEmpty, !Casing.isShouted(whom) { continue }
      return (mark, whom)
    }
    return nil
  }

  /// An authority in words: `THỪA LỆNH BỘ TRƯỞNG`, `QUYỀN GIÁM ĐỐC`.
  private static func writtenOut(_ line: String) -> (SigningAuthority, whom: String)? {
    guard Casing.isShouted(line) else { return nil }
    let words = line.split(separator: " ")
    let folded = words.map { Folding.fold(String($0)) }
    for (opening, mark) in [
      (["thua", "uy", "quyen"], SigningAuthority.mandate), (["thay", "mat"], .collective), (["ky", "thay"], .deputy),
      (["thua", "lenh"], .order), (["quyen"], .acting),
    ] where folded.starts(with: opening) && words.count > opening.count {
      let whom = words.dropFirst(opening.count).joined(separator: " ")
      if mark == .acting, !isOffice(whom) { continue }
      return (mark, whom)
    }
    return nil
  }

  private static func end(of letters: String, in line: String) -> String.Index {
    var left = letters.count
    var at = line.startIndex
    while at < line.endIndex, left > 0 {
      if line[at].isLetter { left -= 1 }
      at = line.index(after: at)
    }
    return at
  }

  /// Whether words are a person's name, with a rank before it or none.
  static func isName(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard (2...8).contains(words.count), line.count < 60, !line.contains(where: { ":;,()/\"".contains($0) }) else {
      return false
    }
    return words.suffix(2).allSatisfy { isNameWord($0) } && words.allSatisfy { isNameWord($0) || isRank($0) }
  }

  private static func isNameWord(_ word: Substring) -> Bool {
    guard let first = word.first, first.isUppercase else { return false }
    return word.allSatisfy { $0.isLetter || "-'’.".contains($0) }
      && (word.count { $0.isLetter } == 1 || !Casing.isShouted(String(word)))
  }

  /// `tướng` of `Thiếu tướng`, `Y Thanh Hà Niê Kđăm` and academic titles.
  private static func isRank(_ word: Substring) -> Bool {
    ["tướng", "tá", "úy", "uý", "sĩ", "sư", "niê"].contains(String(word).lowercased()) || word.hasSuffix(".")
  }

  /// `NGUYỄN VĂN A`, `PGS.TS. NGUYỄN VĂN A`, `ĐẠI TÁ NGUYỄN VĂN A`
  private static func isShoutedName(_ line: String) -> Bool {
    var words = line.split(separator: " ")
    while words.count > 2, words[0].hasSuffix(".") || isRank(words[1]) {
      words.removeFirst(words[0].hasSuffix(".") ? 1 : 2)
    }
    return (2...5).contains(words.count) && words.allSatisfy { $0.allSatisfy(\.isLetter) }
      && families.contains(TonePlacement.canonical(words[0].lowercased())) && Provinces.only(in: line) == nil
  }

  /// With their tones, which tell `TÔ` from `TỔ`, `TRƯƠNG` from `TRƯỜNG`.
  private static let families: Set<String> = Set(
    """
    nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn vương trịnh trương đinh lâm phùng mai tô hà
    cao lương lưu châu tạ thái tống quách mã nông la văn triệu kiều đàm hứa nghiêm chu tăng bạch khuất mạc nhữ phí sầm thân tiêu
    tôn uông giáp khúc lò lã lữ từ hầu cầm giàng vàng sùng lầu thào quàng âu bế doãn đậu trà viên
    """.split(whereSeparator: \.isWhitespace).map { TonePlacement.canonical(String($0)) })
}
