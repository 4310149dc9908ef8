import ArgumentParser
import Glibc
import Parallel

/// The command `congbo`. Exit codes: 0 done, 1 the content has errors and the output is untouched, 64 wrong arguments
/// (`EX_USAGE` of sysexits.h).
public struct Congbo: AsyncParsableCommand {
  /// Name, summary and subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "congbo", abstract: "Dựng cổng công bố văn bản và chỉ tiêu từ các tệp Markdown.", version: toolVersion,
    subcommands: [
      InitCommand.self, BuildCommand.self, CheckCommand.self, TargetsCommand.self, ResultsCommand.self,
      ProgressCommand.self,
      ServeCommand.self, NewCommand.self,
      ImportCommand.self, ExportCommand.self, ViewsCommand.self, TemplatesCommand.self,
    ])

  /// The version of the tool; files of another version are never taken over from an earlier build.
  public static let toolVersion = "0.2.0"

  /// What the process does not take apart before it ends, which it does as soon as its command has.
  static let untilExit = UntilExit()

  /// For the argument parser.
  public init() {}
}

/// Runs the command and ends the process with its exit code.
public func runCongbo() async {
  do {
    var command = try await Congbo.asyncParseAsRoot(nil)
    if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
  } catch {
    let text = Usage.vietnamese(Congbo.fullMessage(for: error))
    let code = Congbo.exitCode(for: error)
    if !text.isEmpty {
      if code == .success { Console.result(text + "\n") } else { Console.message(text + "\n") }
    }
    Glibc.exit(code.rawValue)
  }
}
