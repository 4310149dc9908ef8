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
    let text = written.lowercased()
    guard let first = written.first, first.isUppercase, text.count <= 60 else { return nil }
    if ["mật", "tốimật", "tuyệtmật"].contains(text.filter { !$0.isWhitespace }) { return .secret }
    for head in ["cấp độ mật", "mức độ mật", "độ mật"] where text.hasPrefix(head) {
      let level = text.dropFirst(head.count).drop { ": .-".contains($0) }
      return ["mật", "tối mật", "tuyệt mật", "a", "b", "c"].contains(String(level)) ? .secret : nil
    }
    return isInternal(text) ? .secret : isDraft(text) ? .draft : nil
  }

  /// What any stamp holds, without diacritics and capitals.
  private static let signs = ["mat", "m a t", "m  a", "noi bo", "pho bien", "thu hoi", "du thao", "han che"]

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
    return String(out.drop(while: isEdge).reversed().drop(while: isEdge).reversed())
  }

  private static let internals = [
    "lưu hành nội bộ", "lưu hành trong nội bộ", "dùng nội bộ", "dùng trong nội bộ", "sử dụng nội bộ",
    "sử dụng trong nội bộ", "không phổ biến", "không được phổ biến", "hạn chế sử dụng", "hạn chế phổ biến",
    "hạn chế tiếp cận", "thu hồi",
  ]
  /// What may stand behind such words and belong to the stamp.
  private static let tails = [
    "", "cơ quan", "trong", "rộng rãi", "ra ngoài", "sau hội nghị", "sau cuộc họp", "sau kỳ họp", "sau khi",
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
    // `Thu hồi` alone is a word of lists and tables, `Thu hồi đất` a decision.
    if words == "thu hồi" || words.hasPrefix("hạn chế"), !isNamed { return false }
    return tails.contains { $0.isEmpty ? tail.isEmpty : tail.hasPrefix($0) }
  }

  private static func isDraft(_ text: String) -> Bool {
    let rest = text.hasPrefix("bản ") ? text.dropFirst(4) : text[...]
    guard rest.hasPrefix("dự thảo") else { return false }
    let tail = rest.dropFirst("dự thảo".count).drop { $0 == " " }
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

  /// What the beginning or the end of a body is stamped with.
  static func diagnostics(in source: SourceText, from bodyOffset: Int, accepted: Set<DiagnosticID>) -> [Diagnostic] {
    let edges = edges(of: source.lines, from: bodyOffset)
    // Tables but that of the letterhead have words of other things in their cells.
    lazy var title = edges.firstIndex { line in
      let text = source.lines[line].drop { "#*_| ".contains($0) }
      return titles.contains { text.hasPrefix($0) }
    }
    return edges.indices.compactMap { index -> Diagnostic? in
      let line = edges[index]
      let text = source.lines[line]
      let isForm = mayStamp(text) { index < title ?? edges.endIndex && line < edges[edges.startIndex] + 12 }
      guard isForm, mayHold(text) else { return nil }
      for cell in text.split(separator: "|") {
        let (written, place) = (bare(cell), line + 1)
        guard cell.utf8.count < longest, let kind = kind(of: written) else { continue }
        if kind == .draft {
          return source.diagnostic(
            .textDraft, line: place, "Văn bản còn ghi «\(written)»",
            fix: "Bản chính thức thì xóa dòng này. Đăng để lấy ý kiến thì thêm dòng `accepted_warnings: [text-draft]`.")
        }
        if accepted.contains(.textSecret) { return nil }
        return source.diagnostic(
          .textSecret, line: place, "Văn bản ghi «\(written)», không được đăng lên Cổng",
          note: "Luật Bảo vệ bí mật nhà nước cấm đăng tài liệu mật; tài liệu nội bộ không phải để công bố.",
          fix:
            "Gỡ tệp khỏi kho, kể cả trong lịch sử, và báo người phụ trách. Đã giải mật, hoặc không phải dấu mật, thì "
            + "thêm dòng `accepted_warnings: [text-secret]`.")
      }
      return nil
    }
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
