// The server behind `congbo serve`, a program of its own: what it is made of would make every other command start later.
import ArgumentParser
import CTcmalloc
import CongboCommand
import Foundation

guard let session = ServeCommand.Handover(CommandLine.arguments) else {
  Console.message("Chương trình này do `congbo serve` gọi; hãy chạy: congbo serve\n")
  exit(64)
}
do {
  try await PreviewSession(source: session.source, port: session.port).run()
} catch {
  if !(error is ExitCode) { Console.message("\(error)\n") }
  exit(Congbo.exitCode(for: error).rawValue)
}
