import Bytes
import Markup
import Vietnamese

// What a verb governs, and what becomes of the document whose number stands in it.

extension RelationReader {
  /// What the verb comes to with what it governs; nil where that is not the document of the number.
  func governed(_ verb: Verb, _ between: ArraySlice<FoldedWord>, isListed: Bool = false) -> RelationAct? {
    let act = RelationAct(verb.kind, verb.span)
    var words = between.map(\.text)
    if verb.isOfWords {
      // The place is what follows the new words; what is said between, `theo tên gọi tại …`, says where they come from.
      guard let place = between.lastIndex(where: { $0.text == "tai" && standsBehindMark($0) }) else { return nil }
      words = between[place...].map(\.text)
      if attachedText(words) == nil, words.contains(where: { ["theo", "quy", "nay"].contains($0) }) { return nil }
    }
    // `Điều 5 của Quy chế theo quy định của Nghị định số …` is of an act that is not named.
    if words.indices.contains(where: { words[$0...].starts(with: ["theo", "quy", "dinh"]) }) { return nil }
    // Extended is what the document grants, not a duty of which it speaks.
    let isGranted = verb.span == nil || between.contains { $0.spelling == "sách" }
    if isGranted, isObject(between, of: verb.kind) { return act.ofPart }
    // `Hủy bỏ toàn bộ nội dung Quyết định số …`
    if words.starts(with: ["toan", "bo", "noi", "dung"]) { words.removeSubrange(2..<4) }
    if let name = attachedText(words) {
      guard words[..<name].allSatisfy({ isPart($0) }), words[..<name].contains(where: Self.provisions.contains) else {
        return nil
      }
      return act.ofPart
    }
    if verb.span != nil, words.allSatisfy({ $0 == "cua" || RelationReader.whole.contains($0) }) { return act }
    // `thay thế các Quyết định: số 03/2019/QĐ-UBND, …`, `thay thế các Quyết định: Quyết định số 03/2019/QĐ-UBND, …`
    let isList = isListed || (between.last.map { $0.text == "so" && $0.sign == UInt8(ascii: ":") } ?? false)
    if words.allSatisfy({ RelationReader.whole.contains($0) }), !words.contains("dieu") { return act }
    if isList, words.contains("cac"), isOnlyForms(words[...]) { return act }
    switch verb.kind {
    case .amends, .supplements, .guides, .corrects:
      // `… một số điều của Luật Giáo dục số`: the law's own name.
      let name = words.firstIndex { $0 == "luat" || $0 == "phap" }
      let head = words[..<(name ?? words.count)].filter {
        // `Đính chính lỗi kỹ thuật trình bày tại Điều 2 …`
        verb.kind != .corrects || !["ky", "thuat", "trinh", "bay"].contains($0)
      }
      guard head.allSatisfy({ isPart($0) }), name == nil || words.last == "so" else { return nil }
      return act.ofPart
    case .replaces, .repeals, .withdraws:
      // `Bãi bỏ khoản 2 Điều 19 của Luật Phòng, chống tác hại của thuốc lá số …`
      if let name = words.firstIndex(where: { $0 == "luat" || $0 == "phap" }), words.last == "so",
        between[between.startIndex + name].isCapital,
        words[..<name].contains(where: Self.provisions.contains)
      {
        return words[..<name].allSatisfy { isPart($0) } ? act.ofPart : nil
      }
      guard words.allSatisfy({ isPart($0) }) else { return nil }
      return act.ofPart
    default: return nil
    }
  }

  /// What a verb does to the document of which it names provisions behind what else it governs: `Bãi bỏ các quy định về trường cao đẳng;
  /// Điều 3; điểm b khoản 3 Điều 6 Thông tư số …`; nil where these begin a clause of their own.
  func part(_ verb: Verb, _ between: ArraySlice<FoldedWord>, of citation: Citation) -> RelationAct? {
    guard verb.kind == .repeals || verb.kind == .replaces, !verb.isOfWords, !opensClause(citation),
      let member = between.lastIndex(where: { $0.sign == UInt8(ascii: ";") })
    else { return nil }
    let words = between[member...]
    guard Self.provisions.contains(words[member].text), words.allSatisfy({ isPart($0.text) }),
      !between.contains(where: { $0.sign == UInt8(ascii: ":") })
    else { return nil }
    return RelationAct(verb.kind).ofPart
  }

  /// Whether a verb changes what the document laid down: `Điều chỉnh một số chỉ tiêu Kế hoạch … đã giao tại Quyết định số …`, `đính
  /// chính Phụ lục I ban hành kèm theo Quyết định số …`. What is added or made fit is another matter: it stands there already.
  private func isObject(_ between: ArraySlice<FoldedWord>, of kind: RelationKind) -> Bool {
    guard kind == .amends || kind == .corrects || kind == .repeals else { return false }
    var words = between.map(\.spelling)
    if words.last == "số" { words.removeLast() }
    // `Bãi bỏ quy định về mức thu tại Điều 5 Quyết định số …`
    var isOfProvision = false
    if let place = words.lastIndex(of: "tại"), place + 1 < words.count,
      case let parts = between[(between.startIndex + place + 1)...].prefix(while: { !isLaw($0) }),
      parts.allSatisfy({ isPart($0.text) }), parts.contains(where: { Self.provisions.contains($0.text) })
    {
      words.removeSubrange((place + 1)...)
      isOfProvision = words.starts(with: ["quy", "định"]) || words.starts(with: ["nội", "dung"])
    }
    if kind != .repeals, words.suffix(2) == ["kèm", "theo"] {
      words.removeLast(2)
    } else if words.popLast() != "tại" {
      return false
    }
    guard let last = words.last, words.count < 48, !RelationReader.made.contains(last),
      kind != .corrects || words.contains(where: RelationReader.wording.contains)
    else { return false }
    return !between.contains { $0.sign == UInt8(ascii: ";") || $0.sign == UInt8(ascii: ":") }
      && (isOfProvision || !words.contains(where: RelationReader.aside.contains))
  }

  /// Whether a word begins the name of a law: `… tại khoản 3 Điều 27 của Luật luật sư số …`.
  private func isLaw(_ word: FoldedWord) -> Bool {
    word.isCapital && ["Luật", "Bộ", "Pháp"].contains(String(decoding: body.text[word.range], as: UTF8.self))
  }

  /// Last words of what a document made that stands by itself since: a board, a certificate, an office.
  private static let made: Set<String> = ["lập", "cấp", "nhiệm", "thưởng", "tặng", "cử"]
  /// Of what a correction speaks: `nội dung`, `phụ lục`, `số liệu`, `sai sót`.
  private static let wording: Set<String> = [
    "dung", "lục", "bảng", "biểu", "liệu", "sót", "lỗi", "khoản", "điều", "điểm",
  ]
  /// Words that begin what only bears on the object: `cho phù hợp với …`, `đối với đối tượng …`, `bảo đảm hoàn thành …`.
  private static let aside: Set<String> = [
    "phù", "theo", "đối", "cho", "để", "bởi", "với", "người", "căn", "vào", "trên", "bảo", "đảm", "hoàn", "đáp", "đạt",
    "khi", "do", "vì",
  ]

  static let provisions: Set<String> = ["dieu", "khoan", "diem", "muc", "chuong", "phu", "noi"]
  private static let attachedTexts = [
    "quy dinh", "quy che", "dieu le", "ke hoach", "de an", "chuong trinh", "phuong an",
  ]
  .map { $0.split(separator: " ").map(String.init) }

  /// Where the name of a text begins that is attached to the document whose number follows: `một số điều của Quy định về phân loại nợ
  /// ban hành kèm theo Quyết định số …`; nil where none does.
  private func attachedText(_ words: [String]) -> Int? {
    guard words.suffix(2) == ["kem", "theo"] else { return nil }
    let name = words.indices.first { at in Self.attachedTexts.contains { words[at...].starts(with: $0) } }
    return name.flatMap { at in words[at...].contains { $0 == "sua" || $0 == "duoc" } ? nil : at }
  }

  func isPart(_ word: String) -> Bool {
    RelationReader.partial.contains(word) || RelationReader.whole.contains(word) || word.count < 3
      || word.allSatisfy(\.isNumber)
  }
}
