import Dispatch
import Synchronization

/// Spreads independent work over all cores.
public enum Parallel {
  /// The results of `transform` for 0..<count, in order. Work is handed out in small batches, so that uneven items do
  /// not leave a core idle.
  public static func map<Result: Sendable>(_ count: Int, _ transform: @Sendable (Int) -> Result) -> [Result] {
    guard count > 1 else { return (0..<count).map(transform) }
    let batch = max(1, min(64, count / 64))
    let batches = (count + batch - 1) / batch
    let done = Mutex<[(batch: Int, results: [Result])]>([])
    withoutActuallyEscaping(transform) { transform in
      DispatchQueue.concurrentPerform(iterations: batches) { number in
        let range = (number * batch)..<min(count, (number + 1) * batch)
        let results = range.map(transform)
        done.withLock { $0.append((number, results)) }
      }
    }
    return done.withLock { $0 }.sorted { $0.batch < $1.batch }.flatMap(\.results)
  }
}
