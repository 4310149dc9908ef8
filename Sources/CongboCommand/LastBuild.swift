import Crypto
import Diagnostics
import Foundation
import Portal
import Publishing

/// What the last build was made of and what it had to say, kept in `.congbo/last-build` under the source: while nothing
/// has changed, the next build says the same and makes nothing.
///
/// The file ends in a checksum over everything before it; one that is damaged, or of another version of the tool, is as
/// good as none.
struct LastBuild: Codable {
  /// `BuildInputs.digest` of the build.
  let inputs: [UInt8]
  /// SHA-256 of the manifest that the build left in the output.
  let manifest: [UInt8]
  /// The warnings.
  let diagnostics: [Diagnostic]

  private static let header = Array("congbo-last-build 1\n".utf8)

  private static func path(_ source: String) -> String { source + "/.congbo/last-build" }

  /// What is kept under a source; nil where there is nothing that can be trusted.
  static func read(_ source: String) -> LastBuild? {
    guard let data = FileManager.default.contents(atPath: path(source)), data.starts(with: header) else { return nil }
    let body = data.dropFirst(header.count).dropLast(32)
    guard data.count >= header.count + 32, SHA256.hash(data: body).elementsEqual(data.suffix(32)) else { return nil }
    return try? JSONDecoder().decode(LastBuild.self, from: body)
  }

  /// Keeps this; a source that cannot be written to has no memory, which costs time and nothing else.
  func write(_ source: String) {
    guard let body = try? JSONEncoder().encode(self) else { return }
    let folder = source + "/.congbo"
    let data = Data(LastBuild.header) + body + Data(SHA256.hash(data: body))
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if !FileManager.default.fileExists(atPath: folder + "/.gitignore") {
      try? Data("*\n".utf8).write(to: URL(fileURLWithPath: folder + "/.gitignore"))
    }
    try? data.write(to: URL(fileURLWithPath: LastBuild.path(source)), options: .atomic)
  }

  /// What a build of these inputs into that output would report, where it stands there already, untouched.
  static func standing(_ inputs: BuildInputs, _ source: String, _ output: String) -> (LastBuild, PublishReport)? {
    guard let last = read(source), last.inputs == inputs.digest,
      let report = Publisher(output: output).standing(manifest: last.manifest)
    else { return nil }
    return (last, report)
  }
}
