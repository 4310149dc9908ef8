import Dispatch
import Foundation

/// What a program did.
public struct CommandResult: Sendable {
  /// Its exit code; 128 plus the signal when a signal ended it.
  public let exitCode: Int32
  /// What it wrote to standard output.
  public let output: String
  /// What it wrote to standard error.
  public let errors: String
}

/// Runs programs for tests.
public enum Command {
  /// A program did not end in time; it was killed.
  public struct TimedOut: Error, CustomStringConvertible {
    /// What was run, how long, and what it had written.
    public let description: String
  }

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - executable: a path, or a name to be looked up on PATH.
  ///   - arguments: without the name of the program.
  ///   - folder: where it runs; nil for where the tests run.
  ///   - input: what it reads on standard input.
  ///   - environment: added to that of the tests.
  ///   - timeLimit: in seconds; then it is killed.
  public static func run(
    _ executable: String, _ arguments: [String] = [], in folder: String? = nil, input: String = "",
    environment: [String: String] = [:], timeLimit: Double = 60
  ) throws -> CommandResult {
    // Files, not pipes: a full pipe would stop the program.
    let scratch = try TemporaryFolder()
    try scratch.write("in", input)
    let process = Process()
    if executable.contains("/") {
      process.executableURL = URL(fileURLWithPath: executable)
      process.arguments = arguments
    } else {
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = [executable] + arguments
    }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let read = try FileHandle(forReadingFrom: URL(fileURLWithPath: scratch("in")))
    let (output, errors) = (try handle(scratch("out")), try handle(scratch("err")))
    process.standardInput = read
    process.standardOutput = output
    process.standardError = errors
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    // The program has its own; a process that tests hundreds of them has only so many.
    for handle in [read, output, errors] { try handle.close() }
    if ended.wait(timeout: .now() + timeLimit) == .timedOut {
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
      throw TimedOut(
        description: "\(executable) \(arguments.joined(separator: " ")) ran for more than \(timeLimit) s\n"
          + (try scratch.read("out")) + (try scratch.read("err")))
    }
    let signal: Int32 = process.terminationReason == .uncaughtSignal ? 128 : 0
    return CommandResult(
      exitCode: process.terminationStatus + signal, output: try scratch.read("out"), errors: try scratch.read("err"))
  }

  /// Runs the `congbo` that was built together with the tests.
  public static func congbo(
    _ arguments: [String], in folder: String? = nil, input: String = "", environment: [String: String] = [:],
    timeLimit: Double = 60
  ) throws -> CommandResult {
    try run(
      try BuiltProducts.path(of: "congbo"), arguments, in: folder, input: input, environment: environment,
      timeLimit: timeLimit)
  }

  /// Where on PATH the first of several programs is; nil when there is none.
  public static func find(_ names: String...) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for name in names {
      for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)") {
        return "\(folder)/\(name)"
      }
    }
    return nil
  }

  private static func handle(_ path: String) throws -> FileHandle {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }
}
