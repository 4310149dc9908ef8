// Publishes generated sites, one version after another, until it is killed:
//     PublishingFixture loop <output> <files> <first version> [file-by-file]
// or one version, with the seconds that it took:
//     PublishingFixture once <output> <files> <version> <bytes a file>
import Publishing
import TestSupport

func publish(_ output: String, version: Int, count: Int, size: Int, _ strategy: Publisher.Strategy) throws
  -> PublishReport
{
  let files = GeneratedSite(version: version, count: count, size: size).files.map { file in
    OutputFile(path: file.path) { file.bytes }
  }
  return try Publisher(output: output, strategy: strategy).publish(files, toolVersion: "1")
}

let arguments = CommandLine.arguments
guard arguments.count >= 5, let count = Int(arguments[3]), let first = Int(arguments[4]) else {
  print("usage: PublishingFixture loop|once OUTPUT FILES VERSION [file-by-file|SIZE]")
  throw CancellationError()
}
if arguments[1] == "loop" {
  for version in first... {
    _ = try publish(
      arguments[2], version: version, count: count, size: 600,
      arguments.last == "file-by-file" ? .fileByFile : .automatic)
  }
} else {
  let size = arguments.count > 5 ? Int(arguments[5]) ?? 600 : 600
  let files = GeneratedSite(version: first, count: count, size: size).files.map { file in
    OutputFile(path: file.path) { file.bytes }
  }
  let start = ContinuousClock.now
  let report = try Publisher(output: arguments[2]).publish(files, toolVersion: "1")
  print(ContinuousClock.now - start, report.transition, report.written.count, report.unchanged, report.removed.count)
}
