import Cache
import Foundation
import Publishing
import TestSupport

/// A site of texts by path.
func site(_ texts: [String: String], cacheKey: Fingerprint? = nil) -> [OutputFile] {
  texts.sorted { $0.key < $1.key }.map { path, text in
    OutputFile(path: path, cacheKey: cacheKey) { Array(text.utf8) }
  }
}

/// Publishes texts by path.
@discardableResult
func publish(_ texts: [String: String], to output: String, _ strategy: Publisher.Strategy = .automatic) throws
  -> PublishReport
{
  try Publisher(output: output, strategy: strategy).publish(site(texts), toolVersion: "1")
}

/// The ids of the diagnostics with which publishing fails; empty when it does not.
func refusal(_ body: () throws -> PublishReport) throws -> [String] {
  do {
    _ = try body()
    return []
  } catch let error as PublishingError {
    return error.diagnostics.map(\.id.rawValue)
  }
}

/// Names beside the output that publishing left behind, without the previous site.
func leftovers(in folder: TemporaryFolder) throws -> [String] {
  let kept = try keptNames(in: folder)
  return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
    $0.hasPrefix(".congbo") && ($0 != kept.first || kept.count > 1)
  }
}

/// The names of previous sites beside the output: each ends with the inode of the folder itself.
func keptNames(in folder: TemporaryFolder) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { name in
    var status = stat()
    guard name.hasPrefix(".congbo-staging-"), lstat(folder(name), &status) == 0 else { return false }
    return name.hasSuffix("-\(status.st_ino)")
  }
}

/// The executable that publishes until it is killed, built beside the tests.
func fixtureExecutable() throws -> String {
  try BuiltProducts.path(of: "PublishingFixture")
}
