import Building
import Diagnostics
import FoundationEssentials
import Glibc
import Synchronization

/// Results go to standard output, messages and progress to standard error; progress shows only on a terminal. `congbo-preview`
/// speaks through it too.
package enum Console {
  /// Whatever a text holds, nothing in it is obeyed by the terminal.
  static func result(_ text: String) { write(Shown.text(text), to: STDOUT_FILENO) }

  /// As ``result(_:)``.
  package static func message(_ text: String) { write(Shown.text(text), to: STDERR_FILENO) }

  /// The last line of a build that made nothing: what stands in the output, as it stood before; where nothing did, it is said.
  static func notBuilt(_ output: String) -> String {
    var status = stat()
    let isThere = lstat(output, &status) == 0
    let name = Shown.name(output)
    return "Không dựng được cổng; "
      + (isThere ? "«\(name)» giữ nguyên như cũ." : "chưa ghi gì vào «\(name)».") + "\n"
  }

  /// Shows how far the work is, over what was shown before.
  fileprivate static func progress(_ text: String) { write("\r\(text)", to: STDERR_FILENO) }

  static let isTerminal = isatty(STDERR_FILENO) == 1

  /// Writes all of a text, or as much as the reader takes.
  private static func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }

  /// With three decimals, eight characters wide.
  private static func seconds(_ seconds: Double) -> String {
    let thousandths = Int((seconds * 1000).rounded())
    let decimals = String(thousandths % 1000)
    let text = "\(thousandths / 1000)." + String(repeating: "0", count: 3 - decimals.count) + decimals
    return String(repeating: " ", count: max(0, 8 - text.count)) + text
  }

  /// Seconds and items, one phase a line.
  static func table(of timings: [Stopwatch.Timing]) -> String {
    let width = timings.map(\.phase.name.count).max() ?? 0
    return timings.map { timing in
      let padded = timing.phase.name + String(repeating: " ", count: width - timing.phase.name.count)
      return "\(padded)  \(seconds(timing.seconds)) s  \(timing.items)\n"
    }.joined()
  }
}

/// A counter on one line of the terminal, at most ten times a second; silent elsewhere.
final class Progress: Sendable {
  private let label: String
  private let last = Mutex<ContinuousClock.Instant?>(nil)

  init(_ label: String) { self.label = label }

  func show(_ done: Int, of total: Int) {
    guard Console.isTerminal else { return }
    let now = ContinuousClock.now
    let isDue = last.withLock { last in
      if let before = last, now - before < .milliseconds(100) { return false }
      last = now
      return true
    }
    if isDue { Console.progress("\(label) \(done)/\(total)") }
  }

  /// Takes the counter off the line, where there was one.
  func end() { if last.withLock({ $0 }) != nil { Console.progress("\u{1B}[K") } }
}
