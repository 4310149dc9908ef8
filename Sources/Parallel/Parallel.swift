import Dispatch
import Foundation
import Synchronization

/// Spreads independent work over all cores.
public enum Parallel {
  /// How many workers run at once.
  public static let width = max(1, ProcessInfo.processInfo.activeProcessorCount)

  /// Calls `body` with each index below `count`, on all cores, and gives the results in the order of the indices.
  ///
  /// Indices are handed out upwards in runs of `grain`, and each that is handed out is finished, so of several errors it
  /// is always the one with the lowest index that is thrown.
  public static func map<Result: Sendable, Failure: Error>(
    _ count: Int, grain: Int = 16, _ body: @Sendable (Int) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    let shared = Mutex(State<Result, Failure>())
    let next = Atomic(0)
    let failed = Atomic(false)
    DispatchQueue.concurrentPerform(iterations: min(width, (count + grain - 1) / grain)) { _ in
      var mine: [(Int, [Result])] = []
      while !failed.load(ordering: .relaxed) {
        let start = next.add(grain, ordering: .relaxed).oldValue
        if start >= count { break }
        var run: [Result] = []
        run.reserveCapacity(grain)
        for index in start..<min(start + grain, count) {
          do throws(Failure) {
            run.append(try body(index))
          } catch {
            failed.store(true, ordering: .relaxed)
            shared.withLock { state in
              if state.error.map({ index < $0.0 }) ?? true { state.error = (index, error) }
            }
            break
          }
        }
        mine.append((start, run))
      }
      let done = mine
      shared.withLock { $0.runs.append(contentsOf: done) }
    }
    let (runs, error) = shared.withLock { ($0.runs, $0.error) }
    if let error { throw error.1 }
    var results: [Result] = []
    results.reserveCapacity(count)
    for run in runs.sorted(by: { $0.0 < $1.0 }) { results.append(contentsOf: run.1) }
    return results
  }

  /// Does two independent things at once; each may itself use all cores.
  public static func both<First: Sendable, Second: Sendable>(
    _ first: () -> First, _ second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    // A thread of its own: one that waits in the pool of `concurrentPerform` would take a core from whatever runs inside.
    let other = Other<Second>()
    Thread.detachNewThread { other.end(with: second()) }
    let one = first()
    return (one, other.wait() ?? second())
  }

  /// What another thread makes.
  private final class Other<Result: Sendable>: Sendable {
    private let result = Mutex<Result?>(nil)
    private let done = DispatchSemaphore(value: 0)

    func end(with made: Result) {
      result.withLock { $0 = made }
      done.signal()
    }

    func wait() -> Result? {
      done.wait()
      return result.withLock { $0 }
    }
  }

  private struct State<Result: Sendable, Failure: Error>: Sendable {
    var runs: [(Int, [Result])] = []
    var error: (Int, Failure)?
  }
}
