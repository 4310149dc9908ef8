import Diagnostics

/// Repairs found on the lines of a file as it stands on the disk.
struct SourceRepairs {
  private let source: SourceText

  init(_ source: SourceText) { self.source = source }

  /// Those that no message speaks of: what is accepted as it is, and would be written otherwise.
  var unsaid: [Repair] { [] }
}
