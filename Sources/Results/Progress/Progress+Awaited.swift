import Vietnamese

extension Progress {
  /// The result that is only perhaps of a target and would decide, were it sure, in place of the one that does: a later figure, or one of the
  /// same day that was stated later. A status is told with it, so that no older figure passes for the last one.
  ///
  /// The contract counts no unsure match; it does not hide that there is one.
  ///
  /// - Parameters:
  ///   - results: The same that ``of(_:_:today:)`` made this of.
  ///   - isOpen: Of which of these, by index, an editor may still say that they answer it.
  ///   - today: In days since 1970-01-01.
  /// - Returns: Its index; nil where nothing decides yet.
  public func awaited(
    _ target: ProgressTarget, _ results: [ProgressResult], isOpen: (Int) -> Bool, today: Int
  ) -> Int? {
    guard let by else { return nil }
    let known = results[by]
    var (all, isLater) = (results, false)
    for index in results.indices where results[index].match == .unsure && isOpen(index) {
      let other = results[index]
      guard other.asOf > known.asOf || other.asOf == known.asOf && other.issued > known.issued else { continue }
      all[index].match = .certain
      isLater = true
    }
    guard isLater else { return nil }
    let other = Progress.of(target, all, today: today)
    guard let next = other.by, results[next].match == .unsure else { return nil }
    // The same figure of the same day, told again.
    return all[next].asOf == known.asOf && other.status == status && other.value == value && value != nil ? nil : next
  }
}
