import Bytes
import Vietnamese

// Which text the words around a provision say that it is a part of.

extension ReferenceScanner {
  private static let joints = ["của ", "ban hành kèm theo ", "kèm theo ", "thuộc ", "tại ", "trong ", "các "].map {
    Array($0.utf8)
  }

  /// The act before a bracket that holds the run: `Nghị định số 99/2024/NĐ-CP (Điều 2, Điều 3)`; nil where none stands there.
  func scope(before run: ProvisionRun) -> ProvisionReference.Scope? {
    let isOpened = { (byte: UInt8?) in byte == UInt8(ascii: "(") }
    guard run.end < text.endIndex, text[run.end] == UInt8(ascii: ")"), run.start > text.startIndex + 8,
      isOpened(text[run.start - 1])
    else { return nil }
    let start = plain.written(run.start - 1)
    let index = firstCitation(from: start) - 1
    guard index >= citations.startIndex, citations[index].numberRange.upperBound <= start,
      start - citations[index].numberRange.upperBound < (citations[index].day == nil ? 2 : 40)
    else { return nil }
    let between = written[citations[index].numberRange.upperBound..<start]
    return between.contains(where: { ",;.:()".utf8.contains($0) }) ? nil : .citation(index)
  }

  /// What follows the run: `Luật này`, a number, the name of a law; nil where it is another text that is not known.
  func scope(behind run: ProvisionRun) -> ProvisionReference.Scope? {
    let end = behindNoteMarks(run.end)
    var at = skipSpaces(end)
    var isJoined = false
    var isAttached = false
    while let joint = ReferenceScanner.joints.first(where: { text[at...].starts(with: $0) }) {
      at = skipSpaces(at + joint.count)
      isJoined = true
      isAttached = isAttached || joint.count > 8 && joint.first != UInt8(ascii: "t")
    }
    // `Điều 1 (chi tiết theo Phụ lục) Nghị quyết số …`.
    if at < text.endIndex, text[at] == UInt8(ascii: "("),
      let close = text[at...].prefix(160).firstIndex(of: UInt8(ascii: ")"))
    {
      let behind = skipSpaces(close + 1)
      if citation(at: behind) != nil || law(at: behind) != nil { at = behind }
    }
    if let index = citation(at: at) {
      let isAppendix = run.items.contains { $0.kind == .appendix }
      return isAttached && !isAppendix ? .attached(index, "") : .citation(index)
    }
    if let form = abbreviation(at) {
      let behind = skipSpaces(at + form.utf8.count)
      let number = LawMention.starts(text, behind, "số ") ? skipSpaces(behind + "số ".utf8.count) : behind
      if let index = citation(at: behind) ?? citation(at: number) { return .citation(index) }
    }
    if let own = ownScope(at) {
      let isAppendix = run.items.contains { $0.kind == .appendix }
      return isAttached && own == .own && !isAppendix ? .part("") : own
    }
    if let attached = attached(at) { return attached }
    if let law = law(at: at) { return .law(firstLaw + law) }
    if isJoined { return nil }
    if let behind = behindSigns(end) { return actBehind(behind) }
    if at == text.endIndex { return .here }
    if FormName.read(text, at) != nil, !isVerb(at) || isAbbreviation(at) { return nil }
    if ["dự thảo", "bản án"].contains(where: { LawMention.starts(text, at, $0) }) { return nil }
    if isAnotherAct(at) { return nil }
    // A capital letter behind spaces begins the name of something.
    if at > run.end {
      let head = String(decoding: text[at...].prefix(4), as: UTF8.self)
      if head.unicodeScalars.first?.properties.isUppercase ?? false { return nil }
    }
    return .here
  }

  /// Whether words in small letters name an act by its number or as attached: `Điều 2 sắc lệnh số 21-SL`, `Điều 2 hợp đồng mẫu`,
  /// `Điều 2 bản quy định kèm theo`.
  private func isAnotherAct(_ at: Int) -> Bool {
    let behind = text[at...].prefix(64)
    let words = FoldedWords.read(behind.prefix { !",;:.(".utf8.contains($0) }, limit: 7).map(\.text)
    guard let first = words.first else { return false }
    if words.starts(with: ["hop", "dong"]) || words.starts(with: ["sac", "lenh"])
      || words.starts(with: ["sac", "luat"])
      || words.starts(with: ["thong", "tri"])
    {
      return true
    }
    if first == "ban", words.dropFirst().prefix(5).contains("kem") { return true }
    guard let number = words.firstIndex(of: "so"), number > 0, number < 5, number + 1 < words.count,
      words[number + 1].first?.isNumber ?? false
    else { return false }
    return !["quy", "huong", "duoc", "bi", "co", "khong", "ve", "nay"].contains(first)
  }

  /// Where words begin behind a comma, a dash, a bracket or a closing mark: `khoản 2, Điều 2, Luật Đất đai`; nil where no
  /// act's name or number does.
  private func behindSigns(_ end: Int) -> Int? {
    var at = end
    while at < text.endIndex, at < end + 12 {
      if " ,(-/\"".utf8.contains(text[at]) {
        at += 1
      } else if text[at] == 0xE2, at + 2 < text.endIndex, text[at + 1] == 0x80 {
        at += 3
      } else if let joint = ["của ", "ở ", "tại ", "thuộc ", "trong "].first(where: { LawMention.starts(text, at, $0) }
      ), at > end {
        at += joint.utf8.count
      } else {
        break
      }
    }
    guard at < text.endIndex, text[end..<at].contains(where: { $0 != 0x20 }) else { return nil }
    let isAct = FormName.read(text, at).map { !$0.isPart && $0.name.first?.isUppercase ?? false } ?? false
    return isAct || citation(at: at) != nil || isAbbreviation(at) ? at : nil
  }

  /// The act whose name or number stands there; nil where it is not known.
  private func actBehind(_ at: Int) -> ProvisionReference.Scope? {
    if let index = citation(at: at) { return .citation(index) }
    if let law = law(at: at) { return .law(firstLaw + law) }
    return ownScope(at)
  }

  /// `NĐ 99/2024/NĐ-CP`, `TT số 5`: the form of an act in short.
  private func isAbbreviation(_ at: Int) -> Bool { abbreviation(at) != nil }

  private func abbreviation(_ at: Int) -> String? {
    ["NĐ ", "QĐ ", "TT ", "NQ ", "CT ", "TTLT "].first { LawMention.starts(text, at, $0) }
  }

  /// The citation whose words begin here, or whose law's name does.
  private func citation(at place: Int) -> Int? {
    let start = plain.written(place)
    let index = firstCitation(from: start)
    guard index < citations.endIndex else { return nil }
    let citation = citations[index]
    if citation.text.lowerBound == start { return index }
    guard citation.number.form == nil, citation.text.lowerBound - start < 200,
      citation.text.lowerBound <= written.endIndex,
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

  /// The first citation that begins at a place of the text as written, or behind it.
  func firstCitation(from place: Int) -> Int {
    var low = citations.startIndex
    var high = citations.endIndex
    while low < high {
      let middle = (low + high) / 2
      if citations[middle].text.lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first law that is named at a place of the text as it looks, or behind it.
  func firstLaw(from place: Int) -> Int {
    var low = laws.startIndex
    var high = laws.endIndex
    while low < high {
      let middle = (low + high) / 2
      if laws[middle].start < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func law(at place: Int) -> Int? {
    let index = firstLaw(from: place)
    return index < laws.endIndex && laws[index].start == place ? index : nil
  }

  /// `Điều 5 quy định về …`, `Điều 5 hướng dẫn …`: no text's name.
  private func isVerb(_ at: Int) -> Bool {
    LawMention.starts(text, at, "quy định") || LawMention.starts(text, at, "hướng dẫn")
  }

  /// `Luật này`, `Quy chế này`, where that is what the document is or holds.
  private func ownScope(_ place: Int) -> ProvisionReference.Scope? {
    let at = LawMention.starts(text, place, "bản ") ? place + "bản ".utf8.count : place
    for entry in FormName.all(text, at) {
      let end = at + entry.name.utf8.count
      guard isThis(end) || !entry.isPart && enactsThis(end) else { continue }
      if let form {
        if form.name == entry.form || form.name == "Bộ luật" && entry.form == "Luật" { return .own }
        if form.name == "Thông tư liên tịch", entry.form == "Thông tư" { return .own }
        // A consolidated text is called what the act is that it holds.
        if form == .consolidated, !entry.isPart { return .own }
      }
      return entry.isPart ? .part(entry.stem) : nil
    }
    // `Thông báo này`, `công văn này`, where that is what the document is.
    guard let form else { return nil }
    let isNamed = [form.name, form.name.prefix(1).lowercased() + form.name.dropFirst()].contains {
      LawMention.starts(text, at, $0) && isThis(at + $0.utf8.count)
    }
    return isNamed ? .own : nil
  }

  /// Whether `này` stands behind a name, however many blanks are between.
  private func isThis(_ end: Int) -> Bool {
    let word = skipSpaces(end)
    return word > end && LawMention.starts(text, word, "này")
  }

  /// Whether words behind the name of an act say that it enacts the text in which they stand: `Quyết định ban hành Quy chế này`.
  private func enactsThis(_ at: Int) -> Bool {
    guard let verb = [" ban hành kèm theo ", " ban hành "].first(where: { LawMention.starts(text, at, $0) }) else {
      return false
    }
    let name = at + verb.utf8.count
    return FormName.all(text, name).contains { $0.isPart && isThis(name + $0.name.utf8.count) }
  }

  /// `Quy chế quản lý … ban hành kèm theo Quyết định số …`, `… ban hành kèm theo Quyết định này`, `Quy chế kèm theo`.
  private func attached(_ place: Int) -> ProvisionReference.Scope? {
    let at = LawMention.starts(text, place, "bản ") ? place + "bản ".utf8.count : place
    guard let name = FormName.read(text, at), name.isPart else { return nil }
    var place = at + name.name.utf8.count
    let end = min(text.endIndex, place + 320)
    while place < end {
      let byte = text[place]
      if byte == UInt8(ascii: "k") || byte == UInt8(ascii: "b"), let end = endOfAttaching(place) {
        let behind = skipSpaces(end)
        if let index = citation(at: behind) { return .attached(index, name.stem) }
        if ownScope(behind) == .own { return .part(name.stem) }
        // `Quy chế kèm theo.`
        let isAlone = behind == text.endIndex || end == behind && ",.;)".utf8.contains(text[end])
        return isAlone && place - at < 64 ? .part(name.stem) : nil
      }
      let isStop = ";:\n".utf8.contains(byte) || byte == UInt8(ascii: ".") && place + 1 < end && text[place + 1] == 0x20
      if isStop || byte == 0xC4 && LawMention.starts(text, place, "Điều ") { return nil }
      place += 1
    }
    return nil
  }

  /// The stem of the attached text of which a run is said to be without a word on what enacted it: `khoản 2 Điều 4 của Quy định như sau`.
  func bareName(behind run: ProvisionRun) -> String? {
    let at = skipSpaces(run.end)
    guard let joint = ["của bản ", "của "].first(where: { LawMention.starts(text, at, $0) }) else { return nil }
    let start = skipSpaces(at + joint.utf8.count)
    guard let name = FormName.read(text, start), name.isPart else { return nil }
    let end = start + name.name.utf8.count
    guard end < text.endIndex, !",.;:".utf8.contains(text[end]) else { return name.stem }
    return [" như sau", " nêu trên"].contains { LawMention.starts(text, end, $0) } ? name.stem : nil
  }

  /// The text of a name that an amended act has, or is.
  func part(_ stem: String, of amended: Amended) -> ProvisionReference.Scope? {
    guard case .act(let act) = amended else { return nil }
    switch act {
    case .attached(let citation, let name): return name.isEmpty || name == stem ? .attached(citation, stem) : nil
    case .either(let citation): return .attached(citation, stem)
    default: return nil
    }
  }

  /// Where the words end that begin at a place and say that a text is attached; nil where none do.
  private func endOfAttaching(_ at: Int) -> Int? {
    for words in ["kèm theo", "ban hành theo"] where LawMention.starts(text, at, words) {
      let end = at + words.utf8.count
      if end == text.endIndex || text[end] == 0x20 || ",.;)".utf8.contains(text[end]) { return end }
    }
    return nil
  }

  /// Where the marks of notes end that stand between a provision and its act: `Điều 5[1] của Luật …`, `Điều 5 [^1] Luật …`, `Điều 5* …`.
  private func behindNoteMarks(_ place: Int) -> Int {
    var end = place
    while let mark = NoteMark.length(text[skipSpaces(end)...]) { end = skipSpaces(end) + mark }
    return end
  }

  func skipSpaces(_ at: Int) -> Int {
    var at = at
    while at < text.endIndex, text[at] == 0x20 { at += 1 }
    return at
  }
}
