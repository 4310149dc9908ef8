import Foundation
import Publishing
import TestSupport

/// A site of texts by path.
func site(_ texts: [String: String], inputs: [UInt8]? = nil) -> [OutputFile] {
  texts.sorted { $0.key < $1.key }.map { path, text in
    OutputFile(path: path, inputs: inputs) { Array(text.utf8) }
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

/// Names beside the output that publishing left behind.
func leftovers(in folder: TemporaryFolder) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix(".congbo") }
}

/// The executable that publishes until it is killed, built beside the tests.
func fixtureExecutable() throws -> String {
  try BuiltProducts.path(of: "PublishingFixture")
}
