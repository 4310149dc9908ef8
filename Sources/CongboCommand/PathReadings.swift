import Diagnostics
import Parallel

/// The files that a command is given by their paths, read on all cores; what there is to tell about each is printed in their order.
struct PathReadings {
  /// Whether any had an error.
  private(set) var hasErrors = false

  /// What could be read, in the order of the paths.
  mutating func read<Reading: Sendable>(
    _ paths: [String], _ read: @Sendable (String) -> Diagnosed<Reading?>
  ) -> [Reading] {
    Parallel.map(paths.count, grain: 1) { read(paths[$0]) }.compactMap { reading in
      Console.message(DiagnosticReport(reading.diagnostics).text)
      hasErrors = hasErrors || reading.hasErrors
      return reading.value
    }
  }
}
