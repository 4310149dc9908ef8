import ArgumentParser
import Diagnostics
import FoundationEssentials
import Glibc

/// `congbo serve`: preview with live reload, on this machine only. The server is the program `congbo-preview` beside this
/// one, which takes this one's place: the libraries that it needs would make every command start later.
package struct ServeCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Xem thử trên máy này; trang tự tải lại khi nội dung đổi.")

  @Option(name: .long, help: "Thư mục chứa content/ (và templates/, nếu có).")
  var source = "."

  @Option(name: .long, help: "Cổng mạng; mặc định 8080.")
  var port = "8080"

  package init() {}

  package func run() throws {
    guard let port = UInt16(port) else {
      throw ValidationError("--port phải là số từ 0 đến 65535, ví dụ --port 8081 (0: cổng bất kỳ còn trống)")
    }
    _ = try Today.inVietnam()
    let program = ServeCommand.program
    Handover(source: source, port: port).replaceProcess(with: program)
    // Only where that failed.
    Console.message(
      "Không chạy được chương trình xem thử «\(Shown.name(program))»: \(SystemError.text(errno)).\n"
        + "    → Dựng nó bằng `make build`, hoặc chép `congbo-preview` vào cùng thư mục với `congbo`.\n")
    throw ExitCode(1)
  }

  /// `congbo-preview` beside the running program, wherever links to that stand.
  private static var program: String {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    return own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
      + "/congbo-preview"
  }

  /// What the preview is told, as the arguments of its program.
  package struct Handover {
    /// The folder that holds `content/` and `templates/`.
    package let source: String
    /// The port to listen on; 0 for any that is free.
    package let port: UInt16

    init(source: String, port: UInt16) { (self.source, self.port) = (source, port) }

    /// The arguments of a program, the first of which is its name; nil where they are not from here.
    package init?(_ arguments: [String]) {
      guard arguments.count == 3, let port = UInt16(arguments[2]) else { return nil }
      self.init(source: arguments[1], port: port)
    }

    /// Goes on as another program; returns only where that cannot be run.
    fileprivate func replaceProcess(with program: String) {
      var arguments: [UnsafeMutablePointer<CChar>?] = []
      for argument in [program, source, String(port)] { arguments.append(strdup(argument)) }
      arguments.append(nil)
      execv(program, &arguments)
    }
  }
}
