import Diagnostics
import Foundation
import Synchronization

/// Results go to standard output, messages and progress to standard error; progress shows only on a terminal.
enum Console {
  /// Whatever a text holds, nothing in it is obeyed by the terminal.
  static func result(_ text: String) { FileHandle.standardOutput.write(Data(Shown.text(text).utf8)) }

  /// As ``result(_:)``.
  static func message(_ text: String) { FileHandle.standardError.write(Data(Shown.text(text).utf8)) }

  /// Shows how far the work is, over what was shown before.
  fileprivate static func progress(_ text: String) { FileHandle.standardError.write(Data("\r\(text)".utf8)) }

  static let isTerminal = isatty(STDERR_FILENO) == 1
}

/// A counter on one line of the terminal, at most ten times a second; silent elsewhere.
final class Progress: Sendable {
  private let total: Int
  private let label: String
  private let last = Mutex<ContinuousClock.Instant?>(nil)

  init(_ label: String, total: Int) {
    self.label = label
    self.total = total
  }

  func show(_ done: Int) {
    guard Console.isTerminal else { return }
    let now = ContinuousClock.now
    let isDue = last.withLock { last in
      if let before = last, now - before < .milliseconds(100) { return false }
      last = now
      return true
    }
    if isDue { Console.progress("\(label) \(done)/\(total)") }
  }

  func end() { if Console.isTerminal { Console.progress("\u{1B}[K") } }
}

/// Seconds and items per phase, for `--timings`.
struct Timings {
  private var last = ContinuousClock.now
  private var rows: [(String, Double, Int)] = []

  mutating func note(_ phase: String, _ items: Int) {
    let now = ContinuousClock.now
    let spent = now - last
    rows.append((phase, Double(spent.components.seconds) + Double(spent.components.attoseconds) / 1e18, items))
    last = now
  }

  /// A table, one phase a line.
  var text: String {
    let width = rows.map { $0.0.count }.max() ?? 0
    return rows.map { name, seconds, items in
      let padded = name + String(repeating: " ", count: width - name.count)
      return "\(padded)  \(String(format: "%8.3f", seconds)) s  \(items)\n"
    }.joined()
  }
}
