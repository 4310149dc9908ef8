import Cache
import Diagnostics
import Vietnamese

/// English pages take from their originals what they do not state, and may not contradict them.
struct Translations {
  private let files: [(file: String, kind: PublicationKind)]
  private var results: PageReadings

  /// The readings with English pages completed. Errors: `front-matter-missing-key` where there is no original,
  /// `translation-differs`.
  static func complete(_ results: PageReadings, _ files: [(file: String, kind: PublicationKind)]) -> PageReadings {
    guard results.contains(where: { $0.value?.language == .english }) else { return results }
    var translations = Translations(files: files, results: results)
    translations.run()
    return translations.results
  }

  private mutating func run() {
    var byFile: [String: Int] = [:]
    var byAddress: [String: Int] = [:]
    for (index, publication) in results.map(\.value).enumerated() {
      if publication?.language != .english { byFile[Translations.name(of: files[index].file)] = index }
      if let publication, publication.language == .vietnamese { byAddress[publication.permalink] = index }
    }
    for index in results.indices {
      guard let page = results[index].value, page.language == .english else { continue }
      let beside = byFile[Translations.name(of: page.file)]
      let address = String(page.permalink.dropFirst(Language.english.root.utf8.count - 1))
      guard let original = beside ?? byAddress[address] else {
        let missing = Translations.missing(in: page)
        if !missing.isEmpty { refuse(index, missing) }
        continue
      }
      // What is wrong with the original was said, and what it states is not known.
      guard let original = results[original].value else {
        if !Translations.missing(in: page).isEmpty { results[index].value = nil }
        continue
      }
      let contradictions = Translations.contradictions(of: page, original)
      if contradictions.isEmpty {
        results[index].value = page.completed(from: original, isBeside: beside != nil)
        results[index].diagnostics += Translations.unused(in: page, original, isBeside: beside != nil)
      } else {
        refuse(index, contradictions)
      }
    }
  }

  /// What a page and its translation have in common: the file without its ending, however that is typed.
  static func name(of file: String) -> String {
    let small = file.lowercased()
    return String(file.dropLast(small.hasSuffix(".en.md") ? 6 : small.hasSuffix(".md") ? 3 : 0))
  }

  /// There is no such page, for what is wrong with it.
  private mutating func refuse(_ index: Int, _ problems: [Diagnostic]) {
    results[index] = Diagnosed(nil, results[index].diagnostics + problems)
  }

  /// What a page without an original lacks.
  private static func missing(in page: Publication) -> [Diagnostic] {
    let stated = page.facts.stated
    var wanted = [("date", ExampleValue.day)]
    if page.kind == .document {
      wanted.append(("issuer", ExampleValue.issuer))
      if !stated.contains("type"), !stated.contains("number") { wanted.append(("number", "15/KH-UBND")) }
    }
    return wanted.filter { !stated.contains($0.0) }.map { key, example in
      Diagnostic(
        .frontMatterMissingKey, at: SourceLocation(file: page.file, line: 2, column: 1),
        "Thiếu khóa bắt buộc `\(key)`", note: "Không có bản tiếng Việt bên cạnh để lấy `\(key)`.",
        fix: "Thêm dòng `\(key): \(example)`.")
    }
  }

  /// Keys that a translation states in vain.
  private static func unused(in page: Publication, _ original: Publication, isBeside: Bool) -> [Diagnostic] {
    var keys = ["targets", "results"].filter { page.facts.stated.contains($0) }
    if isBeside, page.facts.stated.contains("slug"), page.slug != original.slug { keys.append("slug") }
    return keys.filter { _ in !page.facts.acceptedWarnings.contains(.translationKeyUnused) }.map { key in
      Diagnostic(
        .translationKeyUnused, at: SourceLocation(file: page.file, line: 1),
        "`\(key)` trong bản tiếng Anh không có tác dụng",
        note: key == "slug"
          ? "Bản tiếng Anh có địa chỉ của bản tiếng Việt, sau `/en/`."
          : "Chỉ tiêu và kết quả chỉ đọc từ bản tiếng Việt.",
        fix: "Ghi ở \(original.file), rồi xóa ở đây.", subject: "\(key):")
    }
  }

  private static func contradictions(of page: Publication, _ original: Publication) -> [Diagnostic] {
    var found: [Diagnostic] = []
    func report(_ key: String, _ own: String, _ other: String, at place: SourceLocation) {
      found.append(
        Diagnostic(
          .translationDiffers, at: place, "`\(key)` là \(own), còn bản tiếng Việt ghi \(other)",
          note: "Bản tiếng Việt: \(original.file).",
          fix: "So lại với bản gốc; hoặc xóa dòng này, trang lấy của bản tiếng Việt.",
          length: place.column > 0 ? own.count : 1, subject: place.column > 0 ? nil : "\(key):"))
    }
    func compare(_ key: String, _ own: String?, _ other: String?) {
      guard page.facts.stated.contains(key), let own, own != other else { return }
      let place = page.facts.pastDays.first { $0.key == key }?.text.location ?? SourceLocation(file: page.file, line: 1)
      report(key, own, other ?? "không rõ", at: place)
    }
    let (mine, theirs) = (page.facts, original.facts)
    let isSame = mine.date.day == theirs.date.day && (mine.date.seconds == nil || theirs.date.seconds == nil)
    if !isSame { compare("date", mine.date.iso, theirs.date.iso) }
    guard let own = mine.document, let other = theirs.document else { return found }
    if let number = own.number, number.value.unpadded != other.number?.value.unpadded {
      report("number", number.value.description, other.number?.value.description ?? "không rõ", at: number.location)
    }
    compare("issued", own.issued?.description, other.issued?.description)
    compare("effective", own.effective?.description, other.effective?.description)
    compare("expired", own.expired?.description, other.expired?.description)
    compare("status", own.status?.rawValue, other.status?.rawValue)
    compare("period", own.period.map { "\($0)" }, other.period.map { "\($0)" })
    return found
  }
}

extension Publication {
  /// The same with what it does not state taken from its original.
  fileprivate func completed(from original: Publication, isBeside: Bool) -> Publication {
    let isNamed = facts.stated.contains("slug") && !isBeside
    let both = Fingerprint { writer in
      writer.put(frontMatter)
      writer.put(original.frontMatter)
    }
    return Publication(
      kind: kind, language: language, file: file, slug: isNamed ? slug : original.slug,
      facts: facts.completed(from: original.facts), fingerprint: fingerprint, frontMatter: both, text: text,
      links: links, anchors: anchors, citations: citations, laws: laws, references: references)
  }
}
