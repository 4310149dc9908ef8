import Diagnostics

/// The files that a command is given by their paths, read one by one; what there is to tell about each is printed.
struct PathReadings {
  /// Whether any had an error.
  private(set) var hasErrors = false

  /// What could be read, in the order of the paths.
  mutating func read<Reading>(_ paths: [String], _ read: (String) -> Diagnosed<Reading?>) -> [Reading] {
    paths.compactMap { path in
      let reading = read(path)
      Console.message(DiagnosticReport(reading.diagnostics).text)
      hasErrors = hasErrors || reading.hasErrors
      return reading.value
    }
  }
}
