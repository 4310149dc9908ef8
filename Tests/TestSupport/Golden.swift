import Foundation

/// Expected trees of files, kept beside the tests and renewed by one switch: `CONGBO_RENEW=1`.
public enum Golden {
  /// Whether this run writes the expected trees instead of comparing with them.
  public static var isRenewing: Bool { ProcessInfo.processInfo.environment["CONGBO_RENEW"] == "1" }

  /// Compares files with the tree in the folder `name`, beside the test's source file.
  ///
  /// - Returns: what differs, one line for each file, with the first line that differs; empty when nothing does, or when
  ///   the tree was renewed.
  public static func differences(
    of actual: [String: [UInt8]], from name: String, besideFile file: String = #filePath
  ) throws -> [String] {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent(name)
    if isRenewing {
      try? FileManager.default.removeItem(at: folder)
      for (path, bytes) in actual {
        let target = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(
          at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: target)
      }
      return []
    }
    let expected = try Snapshot(of: folder.path).files
    var differences: [String] = []
    for path in Set(actual.keys).union(expected.keys).sorted() {
      switch (expected[path], actual[path]) {
      case (nil, _): differences.append("\(path): not expected")
      case (_, nil): differences.append("\(path): missing")
      case (let old?, let new?) where old != new: differences.append("\(path): \(firstDifference(old, new))")
      default: break
      }
    }
    return differences
  }

  private static func firstDifference(_ old: [UInt8], _ new: [UInt8]) -> String {
    let (left, right) = (
      old.split(separator: 10, omittingEmptySubsequences: false),
      new.split(separator: 10, omittingEmptySubsequences: false)
    )
    let line =
      zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(left.count, right.count)
    func text(_ lines: [ArraySlice<UInt8>]) -> String {
      line < lines.count ? String(decoding: lines[line], as: UTF8.self) : "(end)"
    }
    return "line \(line + 1): expected “\(text(left))”, is “\(text(right))”"
  }
}
