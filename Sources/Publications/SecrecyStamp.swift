import Bytes
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
  static let longest = 240

  /// Reads a line, without its marks of Markdown; nil where it says more than a stamp, or something else.
  package static func read(_ line: some StringProtocol) -> Kind? {
    guard line.utf8.count < longest, mayHold(line) else { return nil }
    return kind(of: bare(line))
  }

  /// What the words of a line, without marks, say.
  static func kind(of written: String) -> Kind? {
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

  static func isInCapitals(_ text: some StringProtocol) -> Bool {
    !text.utf8.contains { $0 &- 0x61 < 26 } && text == text.uppercased()
  }

  /// What the line of a stamp may say, longest first, and whether it is the stamp itself: a level, not an urgency or a number.
  private static let phrases: [(words: [Substring], isLevel: Bool)] = [
    ("chỉ người có tên mới được bóc bì", false), ("thu hồi sau hội nghị", false), ("thu hồi sau cuộc họp", false),
    ("mức độ mật", false), ("cấp độ mật", false), ("mức độ khẩn", false), ("độ khẩn", false), ("hỏa tốc", false),
    ("hoả tốc", false), ("hẹn giờ", false), ("thượng khẩn", false), ("tài liệu", false), ("văn bản", false),
    ("bản số", false), ("số bản", false), ("độ tuyệt mật", true), ("độ tối mật", true), ("độ mật", false),
    ("tuyệt mật", true), ("tối mật", true), ("khẩn", false),
    ("đóng dấu", false), ("dấu", false), ("bản", false), ("số", false),
    ("tuyệtmật", true), ("tốimật", true), ("mật", true),
  ].map { ($0.0.split(separator: " "), $0.1) }

  /// Whether a text says a level of secrecy, and beside it only what stands on such a stamp.
  static func isSecret(_ text: String) -> Bool {
    var words: [Substring] = []
    var spelt = ""
    func close() {
      if !spelt.isEmpty { words.append(Substring(spelt)) }
      spelt = ""
    }
    // `Mức độ: Mật`, beside `Mức độ mật: …`, which is left open.
    let said =
      ["mức độ:", "cấp độ:", "bí mật nhà nước:"].first { text.hasPrefix($0) }.map { text.dropFirst($0.count) }
      ?? text[...]
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
      // `MẬT (A1)`
      let isClass = isStamped && word.count == 2 && "abc".contains(word.first ?? "-") && word.last?.isNumber == true
      let isLevel = isClass || isLevelDue && ["a", "b", "c"].contains(word)
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
        levels.insert(phrase.words.suffix(2).first ?? "")
      }
    }
    // `TUYỆT MẬT, TỐI MẬT, MẬT` names the levels; a stamp says one.
    return isStamped && !isNumberDue && levels.count < 2
  }

  /// What may stand behind a level, whatever it goes on with: until when it holds, who may have it.
  private static let endings: [[Substring]] = [
    "giải mật", "đã giải mật", "thời hạn", "bảo vệ đến", "hết thời hạn", "đến ngày", "đến hết", "cấm", "chỉ",
    "đề nghị thu hồi", "đề nghị trả", "đề nghị không",
  ].map { $0.split(separator: " ") }

  /// What any stamp holds, without diacritics and capitals.
  private static let signs = [
    "mat", "m a t", "m  a", "noi bo", "pho bien", "thu hoi", "du thao", "nhap", "han che", "cam dang", "sao chup",
    "secret", "confidential", "internal use", "distribution",
  ]

  /// Whether a line may be a stamp at all: most are not, and reading them letter by letter takes long.
  static func mayHold(_ line: some StringProtocol) -> Bool {
    let text = Folding.fold(shown(line))
    return signs.contains { text.holds($0) }
  }

  /// Without characters that have no width: `M\u{200B}ẬT`.
  static func shown(_ line: some StringProtocol) -> String {
    let text = String(line)
    guard text.utf8.contains(where: { $0 == 0xE2 || $0 == 0xEF || $0 == 0xC2 }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .format }))
  }

  /// The text without marks, brackets, stars and tags, each run of blanks as one.
  static func bare(_ line: some StringProtocol) -> String {
    var out = ""
    var isTag = false
    for character in NormalForm.nfc(shown(line)) {
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
}
