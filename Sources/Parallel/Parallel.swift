import Dispatch
import FoundationEssentials
import Glibc
import Synchronization

/// Spreads independent work over all cores.
public enum Parallel {
  /// How many workers run at once.
  public static let width = max(1, ProcessInfo.processInfo.activeProcessorCount)

  /// Calls `body` with each index below `count`, on all cores, and gives the results in the order of the indices.
  ///
  /// Indices are handed out upwards in runs of `grain`, and each that is handed out is finished, so of several errors it
  /// is always the one with the lowest index that is thrown.
  ///
  /// - Parameter width: How many workers at the most; one for what is to fill the time in which others leave a core.
  public static func map<Result: Sendable, Failure: Error>(
    _ count: Int, grain: Int = 16, width: Int = Parallel.width, _ body: @Sendable (Int) throws(Failure) -> Result
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
    let other = start(second)
    return (first(), other.result())
  }

  /// Begins something whose result is asked for later; it may itself use all cores.
  public static func start<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Started<Result> {
    Started(body)
  }

  /// Runs something on a thread of its own, which ends with it.
  package static func detachThread(_ body: @escaping @Sendable () -> Void) {
    final class Box: Sendable {
      let body: @Sendable () -> Void
      init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    let box = Unmanaged.passRetained(Box(body))
    var thread = pthread_t()
    let failure = pthread_create(
      &thread, nil,
      { context in
        if let context { Unmanaged<Box>.fromOpaque(context).takeRetainedValue().body() }
        return nil
      }, box.toOpaque())
    // Where the system has no more threads, it is done at once.
    if failure == 0 { pthread_detach(thread) } else { box.takeRetainedValue().body() }
  }

  /// What another thread makes.
  public final class Started<Result: Sendable>: Sendable {
    private let made = Mutex<Result?>(nil)
    private let done = DispatchSemaphore(value: 0)
    private let body: @Sendable () -> Result

    fileprivate init(_ body: @escaping @Sendable () -> Result) {
      self.body = body
      // A thread of its own: one that waits in the pool of `concurrentPerform` would take a core from whatever runs inside.
      Parallel.detachThread {
        let result = body()
        self.made.withLock { $0 = result }
        self.done.signal()
      }
    }

    /// Waits for the result and hands it over; who asks a second time has it made again.
    public func result() -> Result {
      done.wait()
      done.signal()
      return made.withLock { $0.take() } ?? body()
    }
  }

  private struct State<Result: Sendable, Failure: Error>: Sendable {
    var runs: [(Int, [Result])] = []
    var error: (Int, Failure)?
  }
}
