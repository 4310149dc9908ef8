import ArgumentParser
import CongboCommand
import Glibc

/// Runs the preview that `congbo serve` hands over to, and ends the process with its exit code.
///
/// - Parameter arguments: those of the process, the first of which is its name.
package func runPreview(_ arguments: [String]) async {
  guard let session = ServeCommand.Handover(arguments) else {
    Console.message("Chương trình này do `congbo serve` gọi; hãy chạy: congbo serve\n")
    exit(64)
  }
  do {
    try await PreviewSession(source: session.source, port: session.port).run()
  } catch {
    if !(error is ExitCode) { Console.message("\(error)\n") }
    exit(Congbo.exitCode(for: error).rawValue)
  }
}
