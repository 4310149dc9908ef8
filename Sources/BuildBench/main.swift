import Foundation
import Markup
import Targets
import TestSupport

// Measures whole builds of made-up corpora with the real command, the target finder alone, and how the time for hostile
// texts grows with their length.
//
//     BuildBench PROJECT COUNT…     PROJECT is the folder that holds `templates/`
//
// Ratios are taken in one run, on the same machine and in the same file system, so that they can be compared.

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count > 1 else {
  FileHandle.standardError.write(Data("usage: BuildBench PROJECT COUNT…\n".utf8))
  exit(64)
}
let project = arguments.first ?? "."

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

/// What several runs of one command took.
struct Runs {
  var seconds: [Double] = []
  var memory = 0

  mutating func add(_ run: (seconds: Double, memory: Int)) {
    seconds.append(run.seconds)
    memory = max(memory, run.memory)
  }

  var median: Double { Runs.median(seconds) }

  static func median(_ numbers: [Double]) -> Double {
    numbers.isEmpty ? 0 : numbers.sorted()[numbers.count / 2]
  }

  /// The median of the ratios of runs that stood side by side, with the least and the greatest.
  func ratio(to other: Runs, percent: Bool = false) -> String {
    let scale = percent ? 100.0 : 1
    let ratios = zip(seconds, other.seconds).map { scale * $0 / $1 }
    let format = percent ? "%5.1f %% (%.1f–%.1f)" : "%5.2f (%.2f–%.2f)"
    return String(format: format, Runs.median(ratios), ratios.min() ?? 0, ratios.max() ?? 0)
  }
}

func line(_ name: String, _ runs: Runs, _ copy: Runs, _ full: Runs) {
  print(
    String(
      format: "  %-18@ %7.2f s   × cp -r %@   of full %@   peak %d MB", name as NSString, runs.median,
      runs.ratio(to: copy) as NSString, runs.ratio(to: full, percent: true) as NSString, runs.memory))
}

/// A made-up portal.
struct Site {
  let folder: TemporaryFolder
  let count: Int

  init(_ count: Int) throws {
    self.count = count
    folder = try TemporaryFolder(in: parent)
    if let makeCorpus, manager.fileExists(atPath: makeCorpus) {
      _ = try measure(["python3", makeCorpus, String(count), folder("content")])
    } else {
      var corpus = Corpus(seed: 2972)
      try corpus.write(count, to: folder.path)
    }
    try manager.copyItem(atPath: project + "/templates", toPath: folder("templates"))
  }

  func build() throws -> (seconds: Double, memory: Int) {
    try measure([congbo, "build", "--source", folder.path, "--output", folder("site")])
  }

  /// A build that knows of no earlier one.
  func fullBuild() throws -> (seconds: Double, memory: Int) {
    for name in try manager.contentsOfDirectory(atPath: folder.path) where name == "site" || name.hasPrefix(".congbo") {
      try manager.removeItem(atPath: folder(name))
    }
    return try build()
  }

  func copy() throws -> (seconds: Double, memory: Int) {
    defer { try? manager.removeItem(atPath: folder("copy")) }
    return try measure(["cp", "-r", folder("site"), folder("copy")])
  }

  /// A build after one more sentence in one document.
  func editBuild() throws -> (seconds: Double, memory: Int) {
    let documents = try manager.contentsOfDirectory(atPath: folder("content/van-ban")).filter { $0.hasSuffix(".md") }
    let edited = "content/van-ban/" + (documents.min() ?? "")
    try folder.write(edited, try folder.read(edited) + "\nThêm một câu.\n")
    return try build()
  }
}

let congbo = try BuiltProducts.path(of: "congbo")
// A memory file system where there is one, so that the disk does not decide.
let parent = FileManager.default.isWritableFile(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()
let manager = FileManager.default
// A folder with another corpus: `make_corpus.py COUNT FOLDER`.
let peer = ProcessInfo.processInfo.environment["PEER"]
let makeCorpus = peer.map { $0 + "/make_corpus.py" }
/// How often each is measured. What is compared is measured in turn, since the speed of a machine wanders.
let rounds = 5
var sites: [Int: Site] = [:]

for argument in arguments.dropFirst() {
  guard let count = Int(argument), count > 0 else { continue }
  let site = try Site(count)
  sites[count] = site
  var (full, copy, same, first, edit) = (Runs(), Runs(), Runs(), Runs(), Runs())
  for _ in 0..<rounds {
    full.add(try site.fullBuild())
    copy.add(try site.copy())
    same.add(try site.build())
    // The first edit finds no previous site to make the next one out of.
    first.add(try site.editBuild())
    edit.add(try site.editBuild())
  }
  let output = try bytes(in: site.folder("site"))
  print(
    "\(count) publications, \(output.files) files, \(output.bytes / 1_000_000) MB, \(Int(Double(count) / full.median)) publications a second; medians of \(rounds) rounds (least–greatest)"
  )
  line("full build", full, copy, full)
  line("unchanged build", same, copy, full)
  line("first edit", first, copy, full)
  line("one edit", edit, copy, full)
  line("cp -r of the site", copy, copy, full)
  try comparePeer(site.folder, full)
}
if let ten = sites[10_000], let twenty = sites[20_000] {
  var (half, whole) = (Runs(), Runs())
  for _ in 0..<rounds {
    half.add(try ten.fullBuild())
    whole.add(try twenty.fullBuild())
  }
  print("20,000 publications take \(whole.ratio(to: half)) times 10,000 (bar: 2.2)")
}

/// Hugo and Pagefind on the same content, with the layouts of `.bench/hugo`, where both are installed (`.ci/install bench`).
func comparePeer(_ folder: TemporaryFolder, _ full: Runs) throws {
  guard let hugo = Command.find("hugo"),
    let python = Command.find("python"),
    try Command.run(python, ["-m", "pagefind", "--version"]).exitCode == 0
  else { return print("  (no hugo and pagefind on PATH: no comparison)") }
  try manager.copyItem(atPath: project + "/.bench/hugo", toPath: folder("peer"))
  let pages = try measure([
    hugo, "--quiet", "--source", folder("peer"), "--contentDir", folder("content"), "--destination",
    folder("peer/site"),
  ])
  let index = try measure([python, "-m", "pagefind", "--site", folder("peer/site")])
  let whole = pages.seconds + index.seconds
  print(
    String(
      format: "  %-22@ %8.2f s   full build: %.3f of it   Pagefind peak %d MB, full build: %.2f of it",
      "hugo + pagefind" as NSString, whole, full.median / whole, index.memory,
      Double(full.memory) / Double(max(1, index.memory))))
}

/// CPU seconds of this thread.
func cpu() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func finder(_ name: String, _ text: String) {
  let document = Markdown.parse(text, file: "bench.md").value
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
Growth.show()
