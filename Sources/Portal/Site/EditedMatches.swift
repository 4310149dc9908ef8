import Diagnostics
import Publications
import Results
import Targets
import Vietnamese

/// Which targets editors' matches mean, and what speaks against them. Errors: `result-target-unknown`, `quote-ambiguous`,
/// `result-unit-differs`, `result-measure-differs`, `result-place-note-missing`.
struct EditedMatches {
  private let linker: ResultLinker
  /// By slug, what its document's targets ask for; made where it is asked for.
  private var fits: [Int: MeasureFit] = [:]
  /// By slug, which publication states targets.
  private let publications: [String: Int]

  private var records: [TargetRecord] { linker.targets.records }

  init(_ linker: ResultLinker) {
    self.linker = linker
    let stating = linker.targets.ofPublication.enumerated().filter { !$0.element.isEmpty }
    publications = Dictionary(
      stating.map { (linker.catalog.publications[$0.offset].slug, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The targets of a document.
  private func targets(of slug: some StringProtocol) -> Range<Int> {
    publications[String(slug)].map { linker.targets.ofPublication[$0] } ?? 0..<0
  }

  // MARK: Which target

  /// The target meant: the one whose words are given, else the one of the number. A number is never trusted where words are given
  /// that several targets have: it moves when the document gains a target.
  ///
  /// - Parameter result: That is matched, by its index.
  func target(_ wanted: Located<String>, _ edit: ResultMatchEdit, for result: Int) throws(DiagnosticError) -> Int {
    let numbered = targets(of: wanted.value.prefix { $0 != "/" }).first { records[$0].id == wanted.value }
    guard let promise = edit.promise, !promise.value.isEmpty else {
      guard let numbered else { throw DiagnosticError(unknown(wanted, result)) }
      return numbered
    }
    let same = targets(of: wanted.value.prefix { $0 != "/" })
    if same.isEmpty { throw DiagnosticError(unknown(wanted, result)) }
    let meant = meant(same, EditedMatches.words(promise.value), edit)
    if meant.isEmpty { throw DiagnosticError(unsaid(promise, wanted, edit, numbered)) }
    let first = meant[0]
    // What a document says twice, word by word, is one promise.
    if meant.count == 1 || meant.dropFirst().allSatisfy({ isSame($0, first) }) {
      return numbered.flatMap { meant.contains($0) ? $0 : nil } ?? first
    }
    throw DiagnosticError(ambiguous(promise, meant, of: wanted))
  }

  /// The targets that have some words, and the number and year where these are given; where some have exactly these words, those.
  private func meant(_ same: Range<Int>, _ words: String, _ edit: ResultMatchEdit) -> [Int] {
    let saying = same.filter { target in
      says(target, words) && edit.year.map { records[target].deadlineYear == $0 } ?? true
        && edit.value.map { records[target].value.flatMap { ExactDecimal($0) } == $0 } ?? true
    }
    let exact = saying.filter { EditedMatches.words(records[$0].quote) == words }
    return exact.isEmpty ? saying : exact
  }

  private func isSame(_ a: Int, _ b: Int) -> Bool {
    let (x, y) = (records[a], records[b])
    return x.quote == y.quote && x.value == y.value && x.unit == y.unit && x.deadlineYear == y.deadlineYear
      && x.subject == y.subject && x.outcome == y.outcome
  }

  private func unsaid(
    _ promise: Located<String>, _ wanted: Located<String>, _ edit: ResultMatchEdit, _ numbered: Int?
  ) -> Diagnostic {
    let terms = [edit.value.map { "`value: \($0)`" }, edit.year.map { "`year: \($0)`" }].compactMap { $0 }
    let besides = terms.isEmpty ? "" : " cùng \(terms.joined(separator: ", "))"
    return Diagnostic(
      .resultTargetUnknown, at: promise.location,
      "Không có chỉ tiêu nào của `\(wanted.value.prefix { $0 != "/" })` mang lời «\(promise.value)»\(besides)",
      note: numbered.map { "`\(records[$0].id)` nay là «\(Site.shortened(records[$0].quote, 90))»." },
      fix: "Chép lại nguyên văn câu của chỉ tiêu, từ cột `quote` của `/data/targets.csv`.",
      length: max(1, promise.value.count))
  }

  /// Several targets have the words given: said with what tells them apart.
  private func ambiguous(_ promise: Located<String>, _ meant: [Int], of wanted: Located<String>) -> Diagnostic {
    let all = meant.map { records[$0] }
    let areOneQuote = Set(all.map(\.quote)).count == 1
    func terms(_ record: TargetRecord) -> String {
      let value = record.value.flatMap { ExactDecimal($0) }.map { "`value: \($0)`" }
      return [value, record.deadlineYear.map { "`year: \($0)`" }].compactMap { $0 }.joined(separator: ", ")
    }
    return Diagnostic(
      .quoteAmbiguous, at: promise.location,
      "Lời «\(promise.value)» có ở \(meant.count) chỉ tiêu của `\(wanted.value.prefix { $0 != "/" })`",
      note: "Đó là: "
        + all.prefix(4).map { record in
          areOneQuote
            ? "«\(record.display)» (\(terms(record)))" : "`\(record.id)` «\(Site.shortened(record.quote, 60))»"
        }.joined(separator: "; ") + ". Số thứ tự trong mã đổi khi văn bản có thêm câu, nên không phân biệt được chúng.",
      fix: areOneQuote
        ? "Ghi thêm `value` hoặc `year` của chỉ tiêu ở cạnh `promise`."
        : "Chép dài hơn, hoặc ghi thêm `value`, `year` ở cạnh.",
      length: max(1, promise.value.count))
  }

  /// With single blanks and without the bars of a table.
  private static func words(_ text: String) -> String {
    text.split { $0 == "|" || $0.isWhitespace }.joined(separator: " ")
  }

  /// Whether a target's clause has the words, or is in them.
  private func says(_ target: Int, _ words: String) -> Bool {
    let own = EditedMatches.words(records[target].quote)
    return own == words || own.contains(words) || words.contains(own)
  }

  private func unknown(_ wanted: Located<String>, _ result: Int) -> Diagnostic {
    let missing = MissingTarget(wanted.value, linker)
    // What the words say is the better guess than what the number looks like.
    let same = targets(of: missing.slug)
    let near = MeasureFit(records[same]).best(for: linker.records[result]).map { records[same.lowerBound + $0] }
    let stated = same.isEmpty ? nil : "Văn bản `\(missing.slug)` có \(same.count) chỉ tiêu."
    let guess = near.map { "`\($0.id)` là «\(Site.shortened($0.quote, 90))»." }
    return Diagnostic(
      .resultTargetUnknown, at: wanted.location, "Không có chỉ tiêu «\(wanted.value)»",
      note: [missing.reason ?? stated, missing.fix == nil ? guess : nil].compactMap { $0 }.joined(separator: " ")
        .nilIfEmpty,
      fix: missing.fix
        ?? near.map { "Có phải ý bạn là `\($0.id)`? Nếu không, xem cột `id` và `quote` của `/data/targets.csv`." }
        ?? "Lấy mã ở cột `id` của `/data/targets.csv`.",
      length: max(1, wanted.value.count))
  }

  // MARK: What speaks against it

  /// What is wrong with a result answering a target, in spite of the editor's word.
  mutating func problem(
    of result: Int, answering target: Int, _ edit: ResultMatchEdit, at location: SourceLocation
  ) -> Diagnostic? {
    let (record, wanted) = (linker.records[result], records[target])
    let found = record.found
    let own = FoldedUnit(of: wanted)
    let isComparable =
      own.counts(like: FoldedUnit(of: found)) || wanted.comparator == .times
      || own.name == "%" && found.part != nil && found.whole != nil
      || found.value == nil && (found.shareOfPlan != nil || found.change != nil)
    let hasNote = !(edit.note?.isEmpty ?? true)
    let doubt = hasNote || edit.promise != nil ? nil : doubt(of: record, answering: target)
    if !isComparable, doubt == nil || doubt == .stranger {
      return Diagnostic(
        .resultUnitDiffers, at: location,
        "Kết quả tính bằng «\(found.unit)», chỉ tiêu `\(wanted.id)` tính bằng «\(wanted.unit)»",
        fix: "Ghép với chỉ tiêu khác, hoặc sửa `unit` trong `results.correct`.", length: max(1, wanted.id.count))
    }
    if let doubt { return differs(record, target, doubt, at: location) }
    let places = linker.catalog.differingPlaces(
      of: record, in: linker.places[result].publication, and: wanted, in: linker.targets.places[target].publication)
    guard let places, !hasNote else { return nil }
    return Diagnostic(
      .resultPlaceNoteMissing, at: location,
      "Số liệu của \(places.result) được ghép với chỉ tiêu của \(places.target) mà không có `note`",
      fix: "Thêm `note` để người đọc biết, ví dụ `note: \"Số liệu của tỉnh sau sáp nhập\"`.",
      length: max(1, wanted.id.count))
  }

  /// What speaks against a match by words alone; a better one by its index among all.
  private mutating func doubt(of record: ResultRecord, answering target: Int) -> MeasureFit.Doubt? {
    let publication = linker.targets.places[target].publication
    let range = linker.targets.ofPublication[publication]
    let fit = fits[publication] ?? MeasureFit(records[range])
    fits[publication] = fit
    let doubt = fit.doubt(of: record, answering: target - range.lowerBound)
    guard case .better(let other, let isSure) = doubt else { return doubt }
    return .better(range.lowerBound + other, isSure: isSure)
  }

  private func differs(
    _ record: ResultRecord, _ target: Int, _ doubt: MeasureFit.Doubt, at location: SourceLocation
  ) -> Diagnostic {
    let wanted = records[target]
    var (other, repair): (TargetRecord?, Repair?) = (nil, nil)
    if case .better(let better, let isSure) = doubt {
      other = records[better]
      if isSure { repair = self.repair(at: location, wanted, records[better]) }
    }
    let diagnostic = Diagnostic(
      .resultMeasureDiffers, at: location,
      "«\(Site.shortened(record.quote, 90))» được ghép với chỉ tiêu khác hẳn: «\(Site.shortened(wanted.quote, 90))»",
      note: other.map { "Giống hơn là `\($0.id)`: «\(Site.shortened($0.quote, 90))»." }
        ?? "Số thứ tự của chỉ tiêu đổi khi văn bản có thêm hoặc bớt câu ở phía trước.",
      fix: (other.map { "Ghi `target: \($0.id)`; đúng" } ?? "Ghép với chỉ tiêu khác; đúng")
        + " là `\(wanted.id)` thì thêm `promise` chép nguyên văn câu của nó, hoặc `note` nói vì sao.",
      length: max(1, wanted.id.count))
    return repair.map { diagnostic.repaired(by: $0) } ?? diagnostic
  }

  /// The longest promise that is written.
  private static let longest = 240

  /// Writes the number of another target, with its words, so that it stays the one meant.
  private func repair(at location: SourceLocation, _ old: TargetRecord, _ new: TargetRecord) -> Repair? {
    guard let source = try? ContentFolder.text(location.file, in: linker.catalog.content.folder.source),
      let line = source.line(location.line), let at = line.firstRange(of: old.id),
      line.ranges(of: old.id).count == 1, let key = line[..<at.lowerBound].ranges(of: "target").last
    else { return nil }
    let words = EditedMatches.words(new.quote)
    let short =
      words.count <= EditedMatches.longest
      ? words : words.prefix(EditedMatches.longest).split(separator: " ").dropLast().joined(separator: " ")
    var promise = "promise: \"\(short.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    // The cells of a row have one quote.
    let range = targets(of: new.document.slug)
    if range.contains(where: { records[$0].id != new.id && says($0, words) }) {
      let value = new.value.flatMap { ExactDecimal($0) }.map { "value: \($0)" }
      let terms = [value, new.deadlineYear.map { "year: \($0)" }].compactMap { $0 }
      if line[..<at.lowerBound].contains("{") {
        promise = ([promise] + terms).joined(separator: ", ")
      } else {
        return nil
      }
    }
    // Between braces the next entry follows a comma; else it stands on a line of its own, below this one.
    let indent = line[..<key.lowerBound].map { _ in " " }.joined()
    let text = line[..<at.lowerBound].contains("{") ? "\(new.id), \(promise)" : "\(new.id)\n\(indent)\(promise)"
    let start = line[..<at.lowerBound].utf8.count
    return Repair([
      Repair.Edit(line: location.line, bytes: start..<(start + old.id.utf8.count), old: old.id, new: text)
    ])
  }
}

extension Catalog {
  /// Names of the two places, where a result holds for another one than a target: also where the body that issued the target
  /// has a successor, though the two may be called the same.
  func differingPlaces(
    of record: ResultRecord, in page: Int, and target: TargetRecord, in document: Int
  ) -> (result: String, target: String)? {
    if let own = territory(of: page, at: record.place), let other = territory(of: document, at: target.document.place),
      own.key != other.key
    {
      return own.name == other.name ? nil : (own.name, other.name)
    }
    guard let issuer = issuerOf[page], let former = issuerOf[document], issuer != former else { return nil }
    var next = issuers[former].successor
    var seen: Set<String> = []
    while let id = next, seen.insert(id).inserted {
      if issuers[issuer].id == id { return (issuers[issuer].name.vietnamese, issuers[former].name.vietnamese) }
      next = issuers.first { $0.id == id }?.successor
    }
    return nil
  }
}

extension String {
  fileprivate var nilIfEmpty: String? { isEmpty ? nil : self }
}
