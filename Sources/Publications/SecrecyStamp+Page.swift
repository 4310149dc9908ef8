import Bytes
import Diagnostics
import Vietnamese

// Where in a page a stamp stands: its title, summary and keywords, the lines and cells of its body.

extension SecrecyStamp {
  /// How many lines with text at the beginning and at the end of a body may bear one.
  private static let (first, last) = (20, 8)

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
      let isSentence = bytes.last == UInt8(ascii: ".") && first != UInt8(ascii: "(") || bytes.last == UInt8(ascii: ":")
      // `MẬT.`, `- MẬT`
      return !isItem && !isSentence || bytes.count < 48 && first &- 0x30 >= 10 && isInCapitals(line)
    }
  }

  /// Whether a line begins with the sign of an item.
  private static func isItem(_ line: Substring) -> Bool {
    line.withBytes { bytes in
      guard let start = bytes.firstIndex(where: { $0 != 0x20 }), start + 1 < bytes.count else { return false }
      return "-+*".utf8.contains(bytes[start]) && bytes[start + 1] == 0x20
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
    "mật", "Mật", "Ậ", "ội bộ", "ỘI BỘ", "phổ biến", "PHỔ BIẾN", "hu hồi", "HU HỒI", "ạn chế", "ẠN CHẾ", "ấm đăng",
    "ẤM ĐĂNG",
    "sao chụp", "SAO CHỤP", "SECRET", "CONFIDENTIAL", "INTERNAL", "DISTRIBUTION",
  ]

  /// Whether a text may bear a stamp; marks that combine with their letters are left to the reading.
  private static func mayBear(_ text: String) -> Bool {
    let text = shown(text)
    return text.utf8.contains { $0 == 0xCC || $0 == 0xCD } || written.contains { text.holds($0) }
  }

  /// The stamp of a keyword: `tối mật`.
  private static func stamp(ofTag tag: String, on facts: Facts) -> String? {
    guard mayBear(tag) else { return nil }
    let written = bare(tag)
    guard kind(of: written.prefix(1).uppercased() + written.dropFirst()) == .secret else { return nil }
    // Of `Quyết định về bảo vệ bí mật nhà nước` and of `Giá mật ong` it names the subject.
    let isSubject =
      !isInCapitals(written)
      && [facts.title, facts.summary ?? ""].contains { $0.lowered().split { !$0.isLetter }.contains("mật") }
    return isSubject ? nil : written
  }

  /// What the title, the summary or a keyword of a page is stamped with, and where.
  private static func stated(_ facts: Facts, in source: SourceText, _ bodyOffset: Int) -> Diagnostic? {
    let (what, written): (String, String)
    if let stamp = stamp(in: facts.title) {
      (what, written) = ("Tiêu đề", stamp)
    } else if let stamp = facts.summary.flatMap({ stamp(in: $0) }) {
      (what, written) = ("Tóm tắt", stamp)
    } else if let stamp = facts.tags.lazy.compactMap({ stamp(ofTag: $0, on: facts) }).first {
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
      return titles.contains { text.begins(with: $0) }
    }
    var found = edges.indices.compactMap { index -> Diagnostic? in
      let line = edges[index]
      let text = source.lines[line]
      guard mayStamp(text, isAboveTitle: { index < heading ?? edges.endIndex && line < edges[edges.startIndex] + 12 })
      else { return nil }
      // Items beside each other name the levels.
      let isListed =
        isItem(text)
        && [index - 1, index + 1].contains { edges.indices.contains($0) && isItem(source.lines[edges[$0]]) }
      guard !isListed, mayHold(text) else { return nil }
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
