/// What open pages want to know, and the requests that wait for it to change.
actor LiveState {
  /// The state as it goes to the pages.
  struct Snapshot: Sendable, Encodable {
    /// Grows with every change.
    var generation = 0
    /// Grows when there is a new site to show.
    var site = 0
    /// Why the last build failed; nil when it did not.
    var problems: String?
  }

  private(set) var current = Snapshot()
  private var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
  private var tickets = 0

  /// A new site is there.
  func reload() {
    current.site += 1
    current.problems = nil
    changed()
  }

  /// The build failed; the old site stays.
  func show(_ problems: String) {
    current.problems = problems
    changed()
  }

  /// The state, as soon as it differs from the generation `seen`, or when `limit` has passed.
  func next(after seen: Int, limit: Duration) async -> Snapshot {
    if current.generation != seen { return current }
    tickets += 1
    let ticket = tickets
    let alarm = Task {
      try? await Task.sleep(for: limit)
      wake(ticket)
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        if Task.isCancelled { continuation.resume() } else { waiting[ticket] = continuation }
      }
    } onCancel: {
      Task { await wake(ticket) }
    }
    alarm.cancel()
    return current
  }

  private func changed() {
    current.generation += 1
    for ticket in waiting.keys.sorted() { wake(ticket) }
  }

  private func wake(_ ticket: Int) { waiting.removeValue(forKey: ticket)?.resume() }
}
