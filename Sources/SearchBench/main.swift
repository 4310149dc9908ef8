import Foundation
import Search
import TestSupport
import Vietnamese

// Measures the search on made-up corpora: the index in this process, the client in headless Chromium.
//
//     SearchBench PROJECT COUNT…     PROJECT is the folder that holds `templates/`

/// Memory that this process held at most, in MB.
func peakMemory() -> Int {
  guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
    let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM") }),
    let kilobytes = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).compactMap({ Int($0) }).first
  else { return 0 }
  return kilobytes / 1024
}

func milliseconds(_ duration: Duration) -> Double {
  Double(duration.components.attoseconds) / 1e15 + Double(duration.components.seconds) * 1000
}

/// Seconds that all cores together have worked for this process.
func cpuSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Builds the index, best of three, and prints what it cost.
func buildIndex(_ entries: [SearchEntry], _ table: Table) -> [IndexFile] {
  let abbreviations = ["CNTT": ["công nghệ thông tin"], "UBND": ["ủy ban nhân dân"], "DVC": ["dịch vụ công"]]
  let count = entries.count
  var files: [IndexFile] = []
  var best = Duration.seconds(3600)
  var leastCPU = Double.infinity
  for _ in 0..<(count > 20_000 ? 1 : 3) {
    let start = ContinuousClock.now
    let startCPU = cpuSeconds()
    files = (try? SearchIndex.files(for: entries, options: .init(abbreviations: abbreviations))) ?? []
    best = min(best, ContinuousClock.now - start)
    leastCPU = min(leastCPU, cpuSeconds() - startCPU)
  }
  let words = entries.reduce(0) { sum, entry in
    entry.passages.reduce(sum) { $0 + $1.text.utf8.count { $0 == 0x20 } + 1 }
  }
  let bytes = files.reduce(0) { $0 + $1.bytes.count }
  table.line("words a document", Double(words) / Double(count), "%.0f")
  table.line("index, ms a document", milliseconds(best) / Double(count), "%.3f", bar: "≤ 0.15")
  table.line("  of all cores together", leastCPU * 1000 / Double(count), "%.3f")
  table.line("index, bytes a document", Double(bytes) / Double(count), "%.0f")
  table.line("index, files a document", Double(files.count) / Double(count), "%.3f", bar: table.bars.files)
  table.line("peak memory with the texts, MB", Double(peakMemory()), "%.0f", bar: count <= 10_000 ? "≤ 800" : "")
  return files
}

let arguments = CommandLine.arguments.dropFirst()
guard let project = arguments.first, arguments.count > 1 else {
  FileHandle.standardError.write(Data("usage: SearchBench PROJECT COUNT…\n".utf8))
  exit(64)
}

let corpus = Corpus()
for argument in arguments.dropFirst() {
  guard let count = Int(argument), count > 0 else { continue }
  let table = Table(bars: Bars(count))
  table.head("search, \(count) documents")
  let entries = (1...count).map { corpus.entry($0, seed: 5) }
  let files = buildIndex(entries, table)
  guard count <= 20_000 else {
    table.head("  the client is measured up to 20,000 documents")
    continue
  }
  guard Browser.isAvailable else {
    table.head("  no chromium with chromium-driver: the rest is not measured")
    continue
  }
  let site = try BenchSite(project: project, entries: entries, index: files)
  var maker = QueryMaker(entries)
  let figures = try await BenchBrowser(site: site, queries: maker.make(60)).run(scans: count <= 2_000 ? 40 : 0)
  table.print(figures)
}
