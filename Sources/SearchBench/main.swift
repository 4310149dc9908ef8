import Foundation
import Search
import Vietnamese

/// `SearchBench COUNT FOLDER [ENTRIES.ndjson]`: builds the index of a corpus, prints what it cost, and writes the index and
/// known-item queries for `bench/search.mjs` to run against.
struct Bench {
  let count: Int
  let folder: String
  let input: String?

  struct Foreign: Decodable {
    let url, title, kind, place, date: String
    let number, issuer: String?
    let passages: [String]
    let targets: [String]
  }

  struct Page: Encodable {
    let url, title, number: String
    let passages: [String]
  }

  func run() async throws {
    let entries = try input.map(Bench.read) ?? generate()
    let words = entries.reduce(0) { $0 + $1.passages.reduce(0) { $0 + $1.text.utf8.count(where: { $0 == 0x20 }) + 1 } }
    let clock = ContinuousClock()
    var files: [IndexFile] = []
    let abbreviations = ["CNTT": ["công nghệ thông tin"], "UBND": ["ủy ban nhân dân"], "DVC": ["dịch vụ công"]]
    var times: [Duration] = []
    for _ in 0..<3 {
      let start = clock.now
      files = await SearchIndex.files(for: entries, options: .init(abbreviations: abbreviations))
      times.append(clock.now - start)
      if entries.count > 20_000 { break }
    }
    let best = times.min() ?? .zero
    let bytes = files.reduce(0) { $0 + $1.bytes.count }
    let ms = Double(best.components.attoseconds) / 1e15 + Double(best.components.seconds) * 1000
    print(
      "pages \(entries.count), words a page \(words / max(1, entries.count)), build \(ms) ms, "
        + "\(ms / Double(entries.count)) ms a page, files \(files.count), bytes a page \(bytes / max(1, entries.count)), "
        + "peak memory \(Bench.peakMemory()) MB")
    try write(files, entries)
  }

  private func generate() -> [SearchEntry] {
    let corpus = Corpus()
    return (1...count).map { corpus.entry($0, seed: 5) }
  }

  private func write(_ files: [IndexFile], _ entries: [SearchEntry]) throws {
    try? FileManager.default.removeItem(atPath: folder)
    for file in files {
      let url = URL(fileURLWithPath: folder + "/" + file.path)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url)
    }
    guard entries.count <= 20_000 else { return }
    var maker = QueryMaker(entries)
    let encoder = JSONEncoder()
    try encoder.encode(maker.make(Int(ProcessInfo.processInfo.environment["QUERIES"] ?? "") ?? 60)).write(to: URL(fileURLWithPath: folder + "/queries.json"))
    let pages = entries.map {
      Page(url: $0.url, title: $0.title, number: $0.number ?? "", passages: $0.passages.map(\.text))
    }
    try encoder.encode(pages).write(to: URL(fileURLWithPath: folder + "/pages.json"))
  }

  static func peakMemory() -> Int {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM") }),
      let kilobytes = line.split(separator: " ").compactMap({ Int($0) }).first
    else { return 0 }
    return kilobytes / 1024
  }

  static func read(_ path: String) throws -> [SearchEntry] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
      let page = try JSONDecoder().decode(Foreign.self, from: Data(line.utf8))
      return SearchEntry(
        url: page.url, title: page.title, number: page.number,
        kind: .init(slug: Slug.make(page.kind), label: page.kind),
        issuer: page.issuer.map { .init(slug: Slug.make($0), label: $0) }, place: page.place,
        date: Day(iso: page.date) ?? Day.epoch, isDocument: page.number != nil,
        passages: page.passages.map { .init(heading: $0.hasPrefix("#"), text: $0) },
        targets: page.targets.enumerated().map { .init(ordinal: $0.offset + 1, text: $0.element) })
    }
  }
}

let arguments = CommandLine.arguments
guard arguments.count >= 3, let count = Int(arguments[1]) else {
  print("SearchBench COUNT FOLDER [ENTRIES.ndjson]")
  exit(64)
}
try await Bench(count: count, folder: arguments[2], input: arguments.count > 3 ? arguments[3] : nil).run()
