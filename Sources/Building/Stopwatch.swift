import Portal

/// Takes the time of phases that follow each other.
public struct Stopwatch {
  /// One phase.
  public struct Timing: Sendable {
    /// Which one.
    public let phase: BuildPhase
    /// How long it took.
    public let seconds: Double
    /// How many things it dealt with.
    public let items: Int
  }

  private var last = ContinuousClock.now
  /// The phases so far.
  private(set) var timings: [Timing] = []

  /// A phase has ended.
  mutating func note(_ phase: BuildPhase, _ items: Int) {
    let now = ContinuousClock.now
    timings.append(Timing(phase: phase, seconds: (now - last) / .seconds(1), items: items))
    last = now
  }
}
