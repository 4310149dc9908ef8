import Bytes
import Diagnostics
import Vietnamese

/// Stamps that keep a document from being published: `MẬT`, `TỐI MẬT`, `TUYỆT MẬT` (Luật Bảo vệ bí mật nhà nước 29/2018/QH14
/// article 8), `LƯU HÀNH NỘI BỘ`; and `DỰ THẢO`, which says that it is none yet. A stamp is all that its line says.
package enum SecrecyStamp {
  /// What a stamp says.
  package enum Kind: Sendable, Hashable {
    /// It must not be published.
    case secret
    /// It is a draft.
    case draft
  }

  /// Bytes of a line from which on it is no stamp.
  private static let longest = 240

  /// How many lines with text at the beginning and at the end of a body may bear one.
  private static let (first, last) = (20, 8)

  /// Reads a line, without its marks of Markdown; nil where it says more than a stamp, or something else.
  package static func read(_ line: some StringProtocol) -> Kind? {
    guard line.utf8.count < longest, mayHold(line) else { return nil }
    return kind(of: bare(line))
  }

  /// What the words of a line, without marks, say.
  private static func kind(of written: String) -> Kind? {
    guard let first = written.first, first.isUppercase else { return nil }
    let text = written.lowered()
    guard text.count <= 90 else { return nil }
    let isStamp = isSecret(text) || isInternal(text) || isInCapitals(written) && english.contains(text)
    return isStamp ? .secret : isDraft(text) ? .draft : nil
  }

  /// The same on papers in English, which write them in capitals.
  private static let english: Set<String> = [
    "secret", "top secret", "confidential", "strictly confidential", "internal use only", "for internal use only",
    "not for distribution",
  ]

  private static func isInCapitals(_ text: some StringProtocol) -> Bool { text == text.uppercased() }

  /// What the line of a stamp may say, longest first, and whether it is the stamp itself: a level, not an urgency or a number.
  private static let phrases: [(words: [Substring], isLevel: Bool)] = [
    ("chỉ người có tên mới được bóc bì", false), ("thu hồi sau hội nghị", false), ("thu hồi sau cuộc họp", false),
    ("mức độ mật", false), ("cấp độ mật", false), ("hỏa tốc", false),
    ("hoả tốc", false), ("hẹn giờ", false), ("thượng khẩn", false), ("tài liệu", false), ("văn bản", false),
    ("bản số", false), ("số bản", false), ("độ mật", false), ("tuyệt mật", true), ("tối mật", true), ("khẩn", false),
    ("đóng dấu", false), ("dấu", false), ("bản", false), ("số", false),
    ("tuyệtmật", true), ("tốimật", true), ("mật", true),
  ].map { ($0.0.split(separator: " "), $0.1) }

  /// Whether a text says a level of secrecy, and beside it only what stands on such a stamp.
  private static func isSecret(_ text: String) -> Bool {
    var words: [Substring] = []
    var spelt = ""
    func close() {
      if !spelt.isEmpty { words.append(Substring(spelt)) }
      spelt = ""
    }
    // `Mức độ: Mật`, beside `Mức độ mật: …`, which is left open.
    let said = ["mức độ:", "cấp độ:"].first { text.hasPrefix($0) }.map { text.dropFirst($0.count) } ?? text[...]
    for word in said.split(whereSeparator: { " .,:;/–-".contains($0) }) {
      // `M Ậ T`, letter by letter.
      if word.count == 1, word.first?.isLetter ?? false {
        spelt += word
      } else {
        close()
        words.append(word)
      }
    }
    close()
    var rest = words[...]
    var (isLevelDue, isNumberDue, isStamped) = (false, false, false)
    var hasNumber = false
    var levels: Set<Substring> = []
    while let word = rest.first {
      // `MẬT (giải mật 2030)`, `MẬT - LƯU HÀNH NỘI BỘ`.
      if isStamped, !isNumberDue, endings.contains(where: { rest.starts(with: $0) }) { return true }
      if isStamped, !isNumberDue, isInternal(rest.joined(separator: " ")) { return true }
      let isNumber = word.allSatisfy(\.isNumber)
      // `Bản số 03`, `Bản số 03/15`, not `Tối mật: 2`, which counts, nor `Số văn bản mật`.
      if isNumber, hasNumber, !isNumberDue {
        rest.removeFirst()
        continue
      }
      if isNumber != isNumberDue { return false }
      hasNumber = isNumber
      let isLevel = isLevelDue && ["a", "b", "c"].contains(word)
      if isLevel || isNumber {
        isStamped = isStamped || isLevel
        (isLevelDue, isNumberDue) = (false, false)
        rest.removeFirst()
        continue
      }
      guard let phrase = phrases.first(where: { rest.starts(with: $0.words) }) else { return false }
      rest.removeFirst(phrase.words.count)
      isLevelDue = phrase.words.suffix(2) == ["độ", "mật"]
      isNumberDue = phrase.words.contains("số")
      if phrase.isLevel {
        isStamped = true
        levels.insert(phrase.words.first ?? "")
      }
    }
    // `TUYỆT MẬT, TỐI MẬT, MẬT` names the levels; a stamp says one.
    return isStamped && !isNumberDue && levels.count < 2
  }

  /// What may stand behind a level, whatever it goes on with: until when it holds, who may have it.
  private static let endings: [[Substring]] = [
    "giải mật", "đã giải mật", "thời hạn", "bảo vệ đến", "hết thời hạn", "đến ngày", "đến hết", "cấm", "chỉ",
  ].map { $0.split(separator: " ") }

  /// What any stamp holds, without diacritics and capitals.
  private static let signs = [
    "mat", "m a t", "m  a", "noi bo", "pho bien", "thu hoi", "du thao", "nhap", "han che", "cam dang", "sao chup",
    "secret", "confidential", "internal use", "distribution",
  ]

  /// Whether a line may be a stamp at all: most are not, and reading them letter by letter takes long.
  private static func mayHold(_ line: some StringProtocol) -> Bool {
    let text = Folding.fold(String(line))
    return signs.contains { text.holds($0) }
  }

  /// The text without marks, brackets, stars and tags, each run of blanks as one.
  private static func bare(_ line: some StringProtocol) -> String {
    var out = ""
    var isTag = false
    for character in NormalForm.nfc(String(line)) {
      if character == "<" { isTag = true }
      if !isTag {
        if character.isLetter || character.isNumber || "/:.,–-".contains(character) {
          out.append(character)
        } else if out.last != " " {
          out.append(" ")
        }
      }
      if character == ">" { isTag = false }
    }
    func isEdge(_ character: Character) -> Bool { " .,:–-".contains(character) }
    var inner = out.drop(while: isEdge)
    while inner.last.map(isEdge) ?? false { inner.removeLast() }
    return String(inner)
  }

  private static let internals = [
    "lưu hành nội bộ", "lưu hành trong nội bộ", "dùng nội bộ", "dùng trong nội bộ", "sử dụng nội bộ",
    "sử dụng trong nội bộ", "không phổ biến", "không được phổ biến", "hạn chế sử dụng", "hạn chế phổ biến",
    "hạn chế tiếp cận", "thu hồi", "nội bộ", "cấm đăng", "chưa được đăng", "cấm phổ biến", "cấm sao chụp",
  ]
  /// What may stand behind such words and belong to the stamp.
  private static let tails = [
    "", "cơ quan", "trong", "rộng rãi", "ra ngoài", "sau hội nghị", "sau cuộc họp", "sau kỳ họp", "sau khi",
    "không sao chụp", "không phổ biến", "không chuyển", "không đăng", "trước ngày", "trước giờ",
  ]

  private static func isInternal(_ text: String) -> Bool {
    var rest = text[...]
    var isNamed = false
    for word in ["tài liệu ", "văn bản ", "chỉ ", "được "] where rest.hasPrefix(word) {
      rest = rest.dropFirst(word.count)
      isNamed = isNamed || word.hasPrefix("t") || word.hasPrefix("v")
    }
    guard let words = internals.first(where: { rest.hasPrefix($0) }) else { return false }
    let tail = rest.dropFirst(words.count).drop { " ,-–.".contains($0) }
    // `Thu hồi` alone is a word of lists and tables, `Thu hồi đất` a decision; `nội bộ` says what a text is.
    if ["thu hồi", "nội bộ"].contains(words) || words.hasPrefix("hạn chế"), !isNamed { return false }
    if tail.hasPrefix("trước ") { return tail.dropFirst("trước ".count).contains(where: \.isNumber) }
    return tails.contains { $0.isEmpty ? tail.isEmpty : tail.hasPrefix($0) } || isSecret(String(tail))
  }

  private static func isDraft(_ text: String) -> Bool {
    let rest = text.hasPrefix("bản ") ? text.dropFirst(4) : text[...]
    guard let word = ["dự thảo", "nháp"].first(where: { rest.hasPrefix($0) }) else { return false }
    let tail = rest.dropFirst(word.count).drop { $0 == " " }
    return tail.count < 30
      && (tail.first.map(\.isNumber) ?? true || ["lần", "ngày", "số "].contains { tail.hasPrefix($0) })
  }

  // MARK: In a page

  /// With which the title of a document begins, below its letterhead.
  private static let titles = [
    "QUYẾT ĐỊNH", "KẾ HOẠCH", "BÁO CÁO", "NGHỊ QUYẾT", "CHỈ THỊ", "THÔNG BÁO", "TỜ TRÌNH", "CÔNG ĐIỆN", "CHƯƠNG TRÌNH",
    "ĐỀ ÁN",
    "Kính gửi", "Điều 1",
  ]

  /// Whether a line may be a stamp by its form: no item of a list, no heading below the first, no sentence; cells only in the
  /// letterhead's table. Asked by bytes, since nearly no line may.
  ///
  /// - Parameter isAboveTitle: Asked of lines of tables alone.
  private static func mayStamp(_ line: Substring, isAboveTitle: () -> Bool) -> Bool {
    line.withBytes { bytes in
      guard bytes.count < 2_000 else { return false }
      if bytes.contains(UInt8(ascii: "|")) { return isAboveTitle() }
      // The text of a cell is shorter, and a line without one is read whole.
      guard bytes.count < longest, let start = bytes.firstIndex(where: { $0 != 0x20 }) else { return false }
      let (first, next) = (bytes[start], start + 1 < bytes.count ? bytes[start + 1] : 0)
      let isItem =
        first &- 0x30 < 10 || "-+*".utf8.contains(first) && next == 0x20 || first == 0x23 && next == 0x23
        || first >= 0x80 && isOddItem(line)
      return !isItem && !(bytes.last == UInt8(ascii: ".") && first != UInt8(ascii: "("))
    }
  }

  /// Whether a line begins with a dash or a number beyond ASCII.
  private static func isOddItem(_ line: Substring) -> Bool {
    let text = line.drop { $0 == " " }
    return text.hasPrefix("– ") || text.first?.isNumber ?? false
  }

  /// The lines with text at the beginning and at the end of a body.
  private static func edges(of lines: [Substring], from start: Int) -> [Int] {
    func hasText(_ index: Int) -> Bool { !lines[index].utf8.allSatisfy { $0 <= 0x20 } }
    let rest = lines.indices.dropFirst(start)
    let opening = Array(rest.lazy.filter(hasText).prefix(first))
    guard let end = opening.last else { return [] }
    return opening + rest.suffix(from: end + 1).reversed().lazy.filter(hasText).prefix(last).reversed()
  }

  /// What stands by itself in a line: cells, lines within a cell, and what tabs or wide blanks set apart.
  private static func cells(of line: Substring) -> [Substring] {
    var cells: [Substring] = []
    var start = line.startIndex
    func end(_ index: Substring.Index) { if start < index { cells.append(line[start..<index]) } }
    var index = line.startIndex
    while index < line.endIndex {
      let rest = line[index...]
      let gap =
        rest.hasPrefix("|") || rest.hasPrefix("\t")
        ? 1
        : rest.hasPrefix("    ")
          ? 4
          : rest.hasPrefix("<br") ? rest.prefix { $0 != ">" }.count + 1 : 0
      if gap > 0 { end(index) }
      index = line.index(index, offsetBy: max(gap, 1), limitedBy: line.endIndex) ?? line.endIndex
      if gap > 0 { start = index }
    }
    end(line.endIndex)
    return cells
  }

  /// The stamp that a title or a summary bears in brackets, behind a dash or as a sentence: `Kế hoạch phòng thủ (MẬT)`.
  private static func stamp(in text: String) -> String? {
    guard mayBear(text),
      text.utf8.contains(where: { "()[]:.;,".utf8.contains($0) || $0 == 0xE2 }) || text.holds(" - ")
        || isInCapitals(text)
    else { return nil }
    let parts = text.split { "()[]–—:.;".contains($0) }.flatMap { $0.split(separator: " - ") }.map { bare($0) }
    let opensBracket = text.hasPrefix("(") || text.hasPrefix("[")
    return parts.enumerated().first { index, part in
      // `MẬT: Kế hoạch …` in capitals alone: `Mật: đặc sản của rừng`; `Mật ong, mật.` is a sentence.
      if index == 0, !opensBracket, !isInCapitals(part) { return false }
      // `Độ mật gồm: Mật`: in small letters a level is a stamp in brackets alone.
      if !isInCapitals(part), isSecret(part.lowered()), !text.holds("(" + part), !text.holds("[" + part) {
        return false
      }
      return kind(of: part.prefix(1).uppercased() + part.dropFirst()) == .secret
    }?.element
  }

  /// What a stamp in a title, summary or keyword holds, as it is written: most texts have none, and folding them takes longer.
  private static let written = [
    "ật", "Ậ", "ội bộ", "ỘI BỘ", "phổ biến", "PHỔ BIẾN", "hu hồi", "HU HỒI", "ạn chế", "ẠN CHẾ", "ấm đăng", "ẤM ĐĂNG",
    "sao chụp", "SAO CHỤP", "SECRET", "CONFIDENTIAL", "INTERNAL", "DISTRIBUTION",
  ]

  /// Whether a text may bear a stamp; marks that combine with their letters are left to the reading.
  private static func mayBear(_ text: String) -> Bool {
    text.utf8.contains { $0 == 0xCC || $0 == 0xCD } || written.contains { text.holds($0) }
  }

  /// The stamp of a keyword: `tối mật`.
  private static func stamp(ofTag tag: String) -> String? {
    guard mayBear(tag) else { return nil }
    let written = bare(tag)
    return kind(of: written.prefix(1).uppercased() + written.dropFirst()) == .secret ? written : nil
  }

  /// What the title, the summary or a keyword of a page is stamped with, and where.
  private static func stated(_ facts: Facts, in source: SourceText, _ bodyOffset: Int) -> Diagnostic? {
    let (what, written): (String, String)
    if let stamp = stamp(in: facts.title) {
      (what, written) = ("Tiêu đề", stamp)
    } else if let stamp = facts.summary.flatMap({ stamp(in: $0) }) {
      (what, written) = ("Tóm tắt", stamp)
    } else if let stamp = facts.tags.lazy.compactMap({ stamp(ofTag: $0) }).first {
      (what, written) = ("Từ khóa", stamp)
    } else {
      return nil
    }
    let line = source.lines.prefix(bodyOffset).firstIndex { bare($0).contains(written) } ?? 0
    return secret(source, line: line + 1, what, written)
  }

  /// Whether a line within a text may be the stamp of what begins there, by its bytes: short, in capitals but for a bracket, no item
  /// or cell.
  static func mayStampWithin(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 5, bytes.count < 120, let start = bytes.firstIndex(where: { $0 != 0x20 }) else { return false }
    if bytes[start] == 0x23 || bytes[start] &- 0x30 < 10 || bytes[start] == UInt8(ascii: "-") { return false }
    let bracket = bytes[(start + 1)...].firstIndex(of: UInt8(ascii: "(")) ?? bytes.count
    return bytes[..<bracket].allSatisfy { $0 &- 0x61 >= 26 && $0 != UInt8(ascii: "|") }
  }

  /// Stamps in capitals between the beginning and the end of a text: an attached text may have its own. Where all levels
  /// stand so, the text shows what stamps look like.
  private static func within(_ source: SourceText, _ lines: Range<Int>) -> (line: Int, written: String)? {
    var stamps: [(line: Int, written: String)] = []
    for line in lines where source.lines[line].withBytes(mayStampWithin) && mayHold(source.lines[line]) {
      let written = bare(source.lines[line])
      let level = bare(source.lines[line].prefix { $0 != "(" })
      if level.isEmpty ? isInCapitals(written) : isInCapitals(level), kind(of: written) == .secret {
        stamps.append((line, written))
      }
    }
    let levels = ["tuyệt mật", "tối mật", "mật"]
    return levels.allSatisfy { level in stamps.contains { $0.written.lowercased() == level } } ? nil : stamps.first
  }

  /// What a page is stamped with: its title, summary and keywords, its body.
  static func diagnostics(in source: SourceText, from bodyOffset: Int, facts: Facts?) -> [Diagnostic] {
    let isAccepted = facts?.acceptedWarnings.contains(.textSecret) ?? false
    if !isAccepted, let stated = facts.flatMap({ stated($0, in: source, bodyOffset) }) { return [stated] }
    let edges = edges(of: source.lines, from: bodyOffset)
    // Tables but that of the letterhead have words of other things in their cells.
    lazy var heading = edges.firstIndex { line in
      let text = source.lines[line].drop { "#*_| ".contains($0) }
      return titles.contains { text.hasPrefix($0) }
    }
    var found = edges.indices.compactMap { index -> Diagnostic? in
      let line = edges[index]
      let text = source.lines[line]
      let isForm = mayStamp(text) { index < heading ?? edges.endIndex && line < edges[edges.startIndex] + 12 }
      guard isForm, mayHold(text) else { return nil }
      for cell in cells(of: text) {
        let (written, place) = (bare(cell), line + 1)
        guard cell.utf8.count < longest else { continue }
        let kind = kind(of: written)
        if kind == .draft {
          return source.diagnostic(
            .textDraft, line: place, "Văn bản còn ghi «\(written)»",
            fix: "Bản chính thức thì xóa dòng này. Đăng để lấy ý kiến thì thêm dòng `accepted_warnings: [text-draft]`.")
        }
        guard let stamp = kind == .secret ? written : bracketed(cell), !isAccepted else { continue }
        return secret(source, line: place, "Văn bản", stamp)
      }
      return nil
    }
    if !isAccepted, edges.count == first + last, !found.contains(where: { $0.id == .textSecret }),
      let stamp = within(source, edges[first - 1] + 1..<edges[first])
    {
      found.append(secret(source, line: stamp.line + 1, "Văn bản", stamp.written))
    }
    return found
  }

  /// The stamp in brackets at the end of a short line: `Số: 12/KH-UBND (MẬT)`.
  private static func bracketed(_ cell: Substring) -> String? {
    guard cell.utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }),
      let open = cell.lastIndex(where: { "([".contains($0) }), open > cell.startIndex
    else { return nil }
    let written = bare(cell[open...])
    return isInCapitals(written) && kind(of: written) == .secret ? written : nil
  }

  private static func secret(_ source: SourceText, line: Int, _ what: String, _ written: String) -> Diagnostic {
    source.diagnostic(
      .textSecret, line: line, "\(what) ghi «\(written)», không được đăng lên Cổng",
      note: "Luật Bảo vệ bí mật nhà nước cấm đăng tài liệu mật; tài liệu nội bộ không phải để công bố.",
      fix:
        "Gỡ tệp khỏi kho, kể cả trong lịch sử, và báo người phụ trách. Đã giải mật, hoặc không phải dấu mật, thì "
        + "thêm dòng `accepted_warnings: [text-secret]`.")
  }
}

/// Words that are struck out, which a page would show beside those that took their place: `~~60%~~ 70%`.
enum StruckText {
  /// An error for the first of each line.
  static func diagnostics(in source: SourceText, from bodyOffset: Int) -> [Diagnostic] {
    // Most texts have none of these signs.
    guard source.text.withBytes({ signs.first(in: $0, from: 0) < $0.count }) else { return [] }
    var isFenced = false
    return source.lines.indices.dropFirst(bodyOffset).compactMap { index -> Diagnostic? in
      let line = source.lines[index]
      let isOfSigns = line.withBytes { bytes in
        bytes.first == UInt8(ascii: "`") || signs.first(in: bytes, from: 0) < bytes.count
      }
      guard isOfSigns else { return nil }
      let content = line.drop { $0 == " " }
      if content.hasPrefix("```") || content.hasPrefix("~~~") {
        isFenced.toggle()
        return nil
      }
      guard !isFenced, let words = struck(in: line) else { return nil }
      return source.diagnostic(
        .textStruck, line: index + 1, "Chữ gạch ngang «\(words)» sẽ hiện như chữ còn hiệu lực",
        note: "Trang không gạch ngang chữ: số cũ sẽ đứng cạnh hoặc dính liền số mới.",
        fix: "Xóa hẳn chữ đã bỏ; còn dùng thì bỏ dấu gạch.")
    }
  }

  private static let signs = ByteSet(UInt8(ascii: "~")...UInt8(ascii: "~"), UInt8(ascii: "<")...UInt8(ascii: "<"))

  /// Whether what follows stands in `code` or in an address.
  private static func isCodeOrAddress(_ before: Substring) -> Bool {
    let word = before.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    return word.contains("://") || before.count(where: { $0 == "`" }) % 2 == 1
  }

  private static func struck(in line: Substring) -> String? {
    if let open = line.firstRange(of: "~~"), let first = line[open.upperBound...].first, first != "~",
      !first.isWhitespace,
      let close = line[open.upperBound...].firstRange(of: "~~"), !isCodeOrAddress(line[..<open.lowerBound])
    {
      return String(line[open.upperBound..<close.lowerBound].prefix(60))
    }
    for tag in ["<s>", "<del>", "<strike>"] {
      guard let open = line.lowercased().firstRange(of: tag) else { continue }
      let rest = line.lowercased()[open.upperBound...]
      return String(rest.prefix { $0 != "<" }.prefix(60))
    }
    return nil
  }
}
