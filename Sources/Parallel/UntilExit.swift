import Synchronization

/// Holds what a process that ends soon need not take apart: tens of thousands of small things, which would only keep
/// somebody waiting. The one that lives as long as the process belongs to who ends the process; where there is none,
/// things go when they are out of use.
public final class UntilExit: Sendable {
  private let held = Mutex<[any Sendable]>([])

  /// Holds nothing yet.
  public init() {}

  /// Keeps something for as long as this is there.
  public func hold(_ thing: any Sendable) { held.withLock { $0.append(thing) } }
}
