import Foundation
import Markup
import Targets
import TestSupport

// Measures whole builds of made-up corpora with the real command, and the target finder alone.
//
//     BuildBench PROJECT COUNT…     PROJECT is the folder that holds `templates/`
//
// Ratios are taken in one run, on the same machine and in the same file system, so that they can be compared.

let arguments = CommandLine.arguments.dropFirst()
guard let project = arguments.first, arguments.count > 1 else {
  FileHandle.standardError.write(Data("usage: BuildBench PROJECT COUNT…\n".utf8))
  exit(64)
}

/// Wall seconds and peak resident memory in MB of a command.
func measure(_ command: [String]) throws -> (seconds: Double, memory: Int) {
  let scratch = try TemporaryFolder()
  let start = ContinuousClock.now
  let result = try Command.run("/usr/bin/time", ["-f", "%M", "-o", scratch("peak")] + command, timeLimit: 3600)
  let elapsed = ContinuousClock.now - start
  guard result.exitCode == 0 else { throw Failed(description: result.errors) }
  let peak = Int(try scratch.read("peak").trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
  return (Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18, peak / 1024)
}

struct Failed: Error, CustomStringConvertible { let description: String }

func bytes(in folder: String) throws -> (files: Int, bytes: Int) {
  let files = try Snapshot(of: folder).files
  return (files.count, files.values.reduce(0) { $0 + $1.count })
}

func line(_ name: String, _ seconds: Double, _ copy: Double, _ full: Double, memory: Int) {
  print(
    String(
      format: "  %-22@ %8.2f s   %5.2f × cp -r   %5.1f %% of full   peak %d MB", name as NSString, seconds,
      seconds / copy, 100 * seconds / full, memory))
}

/// The best of some runs, each after `prepare`.
func best(of runs: Int, _ command: [String], prepare: () throws -> Void = {}) throws -> (seconds: Double, memory: Int) {
  var found: [(seconds: Double, memory: Int)] = []
  for _ in 0..<runs {
    try prepare()
    found.append(try measure(command))
  }
  return (found.map(\.seconds).min() ?? 0, found.map(\.memory).max() ?? 0)
}

let congbo = try BuiltProducts.path(of: "congbo")
// A memory file system where there is one, so that the disk does not decide.
let parent = FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
let manager = FileManager.default
// The corpus and the peer that the project is measured with elsewhere, where they stand beside this checkout.
let shared = project + "/../shared/bench"
let makeCorpus = shared + "/make_corpus.py"
var seconds: [Int: Double] = [:]

for argument in arguments.dropFirst() {
  guard let count = Int(argument), count > 0 else { continue }
  let folder = try TemporaryFolder(in: parent)
  if manager.fileExists(atPath: makeCorpus) {
    _ = try measure(["python3", makeCorpus, String(count), folder("content")])
  } else {
    var corpus = Corpus(seed: 2972)
    try corpus.write(count, to: folder.path)
  }
  try manager.copyItem(atPath: project + "/templates", toPath: folder("templates"))
  let build = [congbo, "build", "--source", folder.path, "--output", folder("site")]
  let full = try best(of: 2, build) {
    for name in ["site", ".congbo"] { try? manager.removeItem(atPath: folder(name)) }
  }
  seconds[count] = full.seconds
  let copy = try best(of: 3, ["cp", "-r", folder("site"), folder("copy")]) {
    try? manager.removeItem(atPath: folder("copy"))
  }
  try manager.removeItem(atPath: folder("copy"))
  let same = try best(of: 3, build)
  let documents = try manager.contentsOfDirectory(atPath: folder("content/van-ban")).filter { $0.hasSuffix(".md") }
  let edited = "content/van-ban/" + (documents.min() ?? "")
  func addSentence() throws { try folder.write(edited, try folder.read(edited) + "\nThêm một câu.\n") }
  // The first edit finds no previous site to make the next one out of.
  let first = try best(of: 1, build, prepare: addSentence)
  let edit = try best(of: 3, build, prepare: addSentence)
  let output = try bytes(in: folder("site"))
  print(
    "\(count) publications, \(output.files) files, \(output.bytes / 1_000_000) MB, \(Int(Double(count) / full.seconds)) publications a second"
  )
  line("full build", full.seconds, copy.seconds, full.seconds, memory: full.memory)
  line("unchanged build", same.seconds, copy.seconds, full.seconds, memory: same.memory)
  line("first edit", first.seconds, copy.seconds, full.seconds, memory: first.memory)
  line("one edit", edit.seconds, copy.seconds, full.seconds, memory: edit.memory)
  line("cp -r of the site", copy.seconds, copy.seconds, full.seconds, memory: copy.memory)
  try comparePeer(folder, full)
}
if let ten = seconds[10_000], let twenty = seconds[20_000] {
  print(String(format: "20,000 publications take %.2f times 10,000 (bar: 2.2)", twenty / ten))
}

/// Hugo and Pagefind on the same content, where both are on PATH and the peer's layouts are there.
func comparePeer(_ folder: TemporaryFolder, _ full: (seconds: Double, memory: Int)) throws {
  guard let hugo = Command.find("hugo"), let pagefind = Command.find("pagefind"),
    manager.fileExists(atPath: shared + "/hugo/hugo.toml")
  else { return print("  (no hugo and pagefind on PATH, or no layouts for them: no comparison)") }
  try manager.copyItem(atPath: shared + "/hugo", toPath: folder("peer"))
  let pages = try measure([
    hugo, "--quiet", "--source", folder("peer"), "--contentDir", folder("content"), "--destination",
    folder("peer/site"),
  ])
  let index = try measure([pagefind, "--site", folder("peer/site")])
  let whole = pages.seconds + index.seconds
  print(
    String(
      format: "  %-22@ %8.2f s   full build: %.3f of it   Pagefind peak %d MB, full build: %.2f of it",
      "hugo + pagefind" as NSString, whole, full.seconds / whole, index.memory,
      Double(full.memory) / Double(max(1, index.memory))))
}

/// CPU seconds of this thread.
func cpu() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func finder(_ name: String, _ text: String) {
  let document = Markdown.parse(text, file: "bench.md").0
  let context = TargetContext(title: "Kế hoạch đến năm 2025", issuedYear: 2020)
  var best = Double.infinity
  var found = 0
  for _ in 0..<5 {
    let start = cpu()
    found = TargetFinder.find(in: document, context: context).count
    best = min(best, cpu() - start)
  }
  let kilobytes = Double(document.text.count) / 1000
  print(
    String(
      format: "  %-22@ %8.1f µs a kB   %d targets in %.0f kB (bar: 20)", name as NSString, best * 1e6 / kilobytes,
      found, kilobytes))
}

print("target finder, one core, best of five")
var corpus = Corpus(seed: 153)
let plan = corpus.document(1)
finder("one plan", plan)
finder("hundred plans in one", (0..<100).map { corpus.document($0) }.joined(separator: "\n"))
finder("a line of 5 MB", String(repeating: plan.replacing("\n", with: " "), count: 5_000_000 / plan.utf8.count))
