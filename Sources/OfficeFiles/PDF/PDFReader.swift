import Vietnamese

/// Reads PDF files that have text, by `pdftotext` of poppler-utils: words with their places on the page become lines, columns,
/// paragraphs and notes.
enum PDFReader {
  private static let tool = ExternalTool(name: "pdftotext", timeLimit: 10, memory: 1 << 30, output: 64 << 20)

  static func read(_ bytes: [UInt8]) throws(OfficeFileError) -> OfficeDocument {
    let result = try tool.run(on: bytes, input: "in.pdf", made: "out.html") { folder in
      ["-q", "-raw", "-bbox", folder + "/in.pdf", folder + "/out.html"]
    }
    if result.exitCode != 0 { throw failure(result) }
    var pages = try PDFWords.pages(result.made ?? [])
    if isScanned(pages) { throw .scanned }
    let legacy = convertLegacy(&pages)
    let rules = try rules(bytes, pages)
    var document = PDFDocument.document(pages.enumerated().map { PDFPage($0.element, rules[$0.offset]) })
    if let legacy { document.remarks.append(.legacyFont(name: legacy.rawValue, capitals: false)) }
    return document
  }

  /// The lines drawn on the pages by their indices, from the first to the last one that may have a table.
  private static func rules(_ bytes: [UInt8], _ pages: [PDFWords]) throws(OfficeFileError) -> [Int: PDFRules] {
    let parted = pages.indices.filter { page in
      PDFPage(pages[page], nil).lines.count { $0.segments.count > 1 } > 1
    }
    guard let first = parted.first, let last = parted.last else { return [:] }
    let size = (pages.map(\.width).max() ?? 0, pages.map(\.height).max() ?? 0)
    let all = try PDFRules.read(bytes, pages: first...last, size: size)
    guard all.count == last - first + 1 else { return [:] }
    return Dictionary(all.enumerated().map { (first + $0.offset, $0.element) }) { first, _ in first }
  }

  private static func failure(_ result: ExternalTool.Result) -> OfficeFileError {
    let said = result.errors.lowercased()
    if said.contains("password") || result.exitCode == 3 { return .encrypted }
    if result.exitCode == 1 { return .damaged("PDF: \(result.errors.split(separator: "\n").first ?? "")") }
    return .toolFailed("pdftotext: \(result.exitCode) \(result.errors.prefix(200))")
  }

  /// Whether the pages are pictures: a stamp of who signed and when has some words too.
  private static func isScanned(_ pages: [PDFWords]) -> Bool {
    let withText = pages.count { $0.words.count >= 25 }
    return pages.reduce(0) { $0 + $1.words.count } < 40 || withText * 3 < pages.count
  }

  /// Converts text of before Unicode; a PDF does not tell its fonts here, so the words themselves do.
  private static func convertLegacy(_ pages: inout [PDFWords]) -> LegacyEncoding? {
    let all = pages.map { $0.words.map(\.text).joined(separator: " ") }.joined(separator: "\n")
    guard let found = LegacyEncoding.find(in: all) else { return nil }
    for page in pages.indices {
      var at = 0
      while at < pages[page].words.count {
        let line = pages[page].words[at...].prefix { abs($0.bottom - pages[page].words[at].bottom) < 1 }
        let isCapitals = LegacyEncoding.isInCapitals(line.map(\.text).joined())
        for word in line.indices {
          let text = found.encoding.withLettersForHyphens(
            pages[page].words[word].text, beginsLine: word == line.startIndex)
          pages[page].words[word].text = found.encoding.convert([text], capitals: [isCapitals])?.first ?? text
        }
        at = line.endIndex
      }
    }
    return found.encoding
  }
}

/// The words of one page with their places, in points from the upper left corner, in the order in which they stand in the file.
struct PDFWords {
  struct Word {
    var text: String
    let left: Double
    let top: Double
    let right: Double
    let bottom: Double
    /// Its place among the words of the page in the file.
    var order = 0

    var height: Double { bottom - top }
    var middle: Double { (top + bottom) / 2 }
  }

  let width: Double
  let height: Double
  var words: [Word] = []

  /// At most so many words are read.
  private static let most = 2_000_000

  /// The pages in what `pdftotext -bbox` writes: one element a line.
  static func pages(_ bytes: [UInt8]) throws(OfficeFileError) -> [PDFWords] {
    var pages: [PDFWords] = []
    var count = 0
    for line in bytes.split(separator: 0x0A) {
      let line = String(decoding: line, as: UTF8.self).trimmed
      if line.hasPrefix("<page ") {
        let size = numbers(line)
        pages.append(PDFWords(width: size.first ?? 595, height: size.dropFirst().first ?? 842))
      } else if line.hasPrefix("<word "), !pages.isEmpty, let close = line.firstIndex(of: ">") {
        let box = numbers(String(line[..<close]))
        guard box.count >= 4, let text = content(line, after: close), !text.isEmpty else { continue }
        count += 1
        if count > most { throw .tooLarge("PDF: \(most) words") }
        pages[pages.count - 1].words.append(
          Word(
            text: text, left: box[0], top: box[1], right: box[2], bottom: box[3],
            order: pages[pages.count - 1].words.count))
      }
    }
    return pages
  }

  /// The numbers in quotes.
  private static func numbers(_ line: String) -> [Double] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.compactMap { Double($0.element) }.filter(\.isFinite)
  }

  private static func content(_ line: String, after close: String.Index) -> String? {
    guard let end = line.lastIndex(of: "<"), end > close else { return nil }
    var text = String(line[line.index(after: close)..<end])
    if text.contains("&") {
      for (name, sign) in [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"), ("&amp;", "&"),
      ] {
        text = text.replacing(name, with: sign)
      }
    }
    return text.trimmed
  }
}
