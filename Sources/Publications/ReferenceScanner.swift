import Vietnamese

/// Finds laws and provisions named in one block of text.
struct ReferenceScanner {
  /// As it looks, and as it is written.
  private let text: ArraySlice<UInt8>
  private let written: ArraySlice<UInt8>
  private let plain: PlainText
  private let block: Int
  private let citations: ArraySlice<Citation>
  private let form: DocumentForm?
  /// The index that the first law of the block gets.
  private let firstLaw: Int
  /// How many quotation marks are open.
  private(set) var quotes: Int
  private(set) var laws: [LawMention] = []
  private(set) var references: [ProvisionReference] = []
  /// Where words begin that may name a provision, and whether they stand inside quotation marks.
  private var places: [(at: Int, isQuoted: Bool)] = []

  init(
    _ written: ArraySlice<UInt8>, _ plain: PlainText, block: Int, citations: ArraySlice<Citation>, form: DocumentForm?,
    quotes: Int,
    firstLaw: Int
  ) {
    text = plain.bytes
    self.written = written
    self.plain = plain
    self.block = block
    self.citations = citations
    self.form = form
    self.quotes = quotes
    self.firstLaw = firstLaw
  }

  /// - Parameter isAmending: Whether the block speaks of the provisions of another act; asked only where it matters.
  mutating func run(isAmending: () -> Bool) {
    look()
    if places.isEmpty { return }
    var amends: Bool?
    var end = text.startIndex
    for place in places where place.at >= end {
      guard let run = ProvisionRun.read(text, at: place.at) else { continue }
      end = run.end
      if isLabel(run) { continue }
      let said = scope(behind: run)
      let own = place.isQuoted ? nil : said
      for item in run.resolved() {
        var scope = own ?? (isForeign(said) ? said : nil)
        if item.isHere { scope = place.isQuoted ? nil : item.isHere && said == .part ? .part : .here }
        guard let scope else { continue }
        if scope == .here, !item.isHere {
          if amends == nil { amends = isAmending() }
          if amends == true || speaksOfAnother(before: run.start) { continue }
        }
        references.append(
          ProvisionReference(steps: item.steps, scope: scope, text: plain.written(item.text), block: block))
      }
    }
  }

  private func isForeign(_ scope: ProvisionReference.Scope?) -> Bool {
    switch scope {
    case .citation, .law: true
    case .own, .part, .here, nil: false
    }
  }

  // MARK: One look at every byte

  private mutating func look() {
    var at = text.startIndex
    let end = text.endIndex
    var isStart = true
    var amendingEnd = at
    text.withUnsafeBufferPointer { bytes in
      let base = text.startIndex
      while at < end {
        let byte = bytes[at - base]
        if byte == 0x20 {
          isStart = true
        } else if isStart || byte == 0xE2 {
          isStart = false
          switch byte {
          case 0xE2:
            if at + 2 < end, bytes[at - base + 1] == 0x80 {
              if bytes[at - base + 2] == 0x9C { quotes += 1 }
              if bytes[at - base + 2] == 0x9D { quotes = max(0, quotes - 1) }
              at += 2
            }
            isStart = true
          case UInt8(ascii: "("), UInt8(ascii: "\""), UInt8(ascii: "["): isStart = true
          case UInt8(ascii: "L"), UInt8(ascii: "l"), UInt8(ascii: "P"):
            if let after = LawMention.endOfAmending(text, at: at) {
              amendingEnd = after
            } else if at >= amendingEnd, let law = LawMention.read(text, at: at, block: block) {
              laws.append(law)
            }
            if byte == UInt8(ascii: "P") { places.append((at, quotes > 0)) }
          case 0xC4, UInt8(ascii: "k"), UInt8(ascii: "K"), UInt8(ascii: "p"), UInt8(ascii: "c"), UInt8(ascii: "C"),
            UInt8(ascii: "m"), UInt8(ascii: "M"):
            if ProvisionRun.mayBegin(bytes, at - base) { places.append((at, quotes > 0)) }
          default: break
          }
        }
        at += 1
      }
    }
  }

  // MARK: Which text

  /// Whether the run is the block's own label: `Điều 5. Tên điều`.
  private func isLabel(_ run: ProvisionRun) -> Bool {
    guard run.items.count == 1, text[text.startIndex..<run.start].allSatisfy({ $0 == 0x20 || $0 == 0x2A }) else {
      return false
    }
    guard run.end < text.endIndex else { return true }
    return ".:".utf8.contains(text[run.end])
      || text[run.end] == 0x20 && run.items[0].kind != .article
        && run.items[0].number != nil && run.items[0].isCapital
  }

  private static let joints = ["của ", "ban hành kèm theo ", "kèm theo ", "thuộc ", "tại ", "trong ", "các "].map {
    Array($0.utf8)
  }

  /// What follows the run: `Luật này`, a number, the name of a law; nil where it is another text that is not known.
  private func scope(behind run: ProvisionRun) -> ProvisionReference.Scope? {
    var at = skipSpaces(run.end)
    var isJoined = false
    while let joint = ReferenceScanner.joints.first(where: { text[at...].starts(with: $0) }) {
      at = skipSpaces(at + joint.count)
      isJoined = true
    }
    // `Điều 1 (chi tiết theo Phụ lục) Nghị quyết số …`.
    if at < text.endIndex, text[at] == UInt8(ascii: "("),
      let close = text[at...].prefix(160).firstIndex(of: UInt8(ascii: ")"))
    {
      let behind = skipSpaces(close + 1)
      if citation(at: behind) != nil || laws.contains(where: { $0.start == behind }) { at = behind }
    }
    if let index = citation(at: at) { return .citation(index) }
    if let own = ownScope(at) { return own }
    if let law = laws.firstIndex(where: { $0.start == at }) { return .law(firstLaw + law) }
    if isJoined { return nil }
    if at == text.endIndex { return .here }
    if ReferenceScanner.formNames.contains(where: { LawMention.starts(text, at, $0.name) }) { return nil }
    // A capital letter behind spaces begins the name of something.
    if at > run.end {
      let head = String(decoding: text[at...].prefix(4), as: UTF8.self)
      if head.unicodeScalars.first?.properties.isUppercase ?? false { return nil }
    }
    return .here
  }

  /// The citation whose words begin here, or whose law's name does.
  private func citation(at place: Int) -> Int? {
    for index in citations.indices {
      let citation = citations[index]
      let start = plain.written(place)
      if citation.text.lowerBound < start { continue }
      if citation.text.lowerBound == start { return index }
      guard citation.number.form == nil, citation.text.lowerBound - start < 200,
        ["Luật ", "Bộ luật ", "Pháp lệnh ", "Nghị quyết ", "luật "].contains(where: {
          LawMention.starts(text, place, $0)
        })
      else { return nil }
      let between = written[start..<citation.text.lowerBound]
      let words = FoldedWords.read(between, limit: 40)
      guard !between.contains(where: { ";.(:".utf8.contains($0) }), words.last?.text == "so",
        !words.dropFirst().contains(where: {
          $0.isCapital && ["luat", "nghi", "phap"].contains($0.text) && $0.sign != 0
        })
      else { return nil }
      return index
    }
    return nil
  }

  /// Names of forms in running text, and whether a text attached to a document is called so.
  private static let formNames: [(name: String, form: String, isPart: Bool)] = [
    ("Bộ luật", "Luật", false), ("Luật", "Luật", false), ("Pháp lệnh", "Pháp lệnh", false),
    ("Nghị định", "Nghị định", false), ("Nghị quyết", "Nghị quyết", false), ("Quyết định", "Quyết định", false),
    ("Thông tư liên tịch", "Thông tư liên tịch", false), ("Thông tư", "Thông tư", false), ("Chỉ thị", "Chỉ thị", false),
    ("Hiến pháp", "Hiến pháp", false), ("Kế hoạch", "Kế hoạch", true), ("Quy chế", "Quy chế", true),
    ("Quy định", "Quy định", true), ("Điều lệ", "Điều lệ", true), ("Quy trình", "Quy trình", true),
    ("Hướng dẫn", "Hướng dẫn", true), ("Đề án", "Đề án", true), ("Chương trình", "Chương trình", true),
    ("Phương án", "Phương án", true), ("Nội quy", "Nội quy", true), ("Quy tắc", "Quy tắc", true),
    ("Danh mục", "Danh mục", true), ("Phụ lục", "Phụ lục", true), ("Hiệp định", "", false), ("Công ước", "", false),
    ("Nghị định thư", "", false), ("Hiệp ước", "", false),
  ].flatMap { entry in [entry, (entry.0.prefix(1).lowercased() + entry.0.dropFirst(), entry.1, entry.2)] }

  /// `Luật này`, `Quy chế này`, where that is what the document is or holds.
  private func ownScope(_ at: Int) -> ProvisionReference.Scope? {
    for entry in ReferenceScanner.formNames where LawMention.starts(text, at, entry.name) {
      let end = at + entry.name.utf8.count
      guard LawMention.starts(text, end, " này") else { continue }
      if let form {
        if form.name == entry.form || form.name == "Bộ luật" && entry.form == "Luật" { return .own }
        if form.name == "Thông tư liên tịch", entry.form == "Thông tư" { return .own }
      }
      return entry.isPart ? .part : nil
    }
    return nil
  }

  private func skipSpaces(_ at: Int) -> Int {
    var at = at
    while at < text.endIndex, text[at] == 0x20 { at += 1 }
    return at
  }

  /// Whether another act is named before in the same sentence, so that a bare number may be that one's.
  private func speaksOfAnother(before place: Int) -> Bool {
    let start =
      text[..<place].indices.reversed().first { at in
        text[at] == UInt8(ascii: ";") || text[at] == UInt8(ascii: ".") && at + 1 < text.endIndex && text[at + 1] == 0x20
      } ?? text.startIndex
    let (first, last) = (plain.written(start), plain.written(place))
    return citations.contains { first <= $0.text.lowerBound && $0.text.lowerBound < last }
      || laws.contains { start <= $0.start && $0.start < place }
  }
}
