import Archiving
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
  /// `BuildInputs.fingerprint` of the build.
  let inputs: [UInt8]
  /// `BuildInputs.tool` of the build.
  let tool: [UInt8]
  /// SHA-256 of the manifest that the build left in the output.
  let manifest: [UInt8]
  /// The warnings.
  let diagnostics: [Diagnostic]

  private static let header = Array("congbo-last-build 2\n".utf8)
  private static let name = "last-build"

  /// What is kept under a source; nil where there is nothing that can be trusted.
  static func read(_ source: String) -> LastBuild? {
    guard let bytes = MemoryFolder(source).read(name), bytes.starts(with: header), bytes.count >= header.count + 32,
      Fingerprint(of: bytes.dropLast(32)).bytes.elementsEqual(bytes.suffix(32))
    else { return nil }
    return try? JSONDecoder().decode(LastBuild.self, from: Data(bytes.dropFirst(header.count).dropLast(32)))
  }

  /// Keeps this; a source that cannot be written to has no memory, which costs time and nothing else.
  func write(_ source: String) {
    guard let body = try? JSONEncoder().encode(self) else { return }
    let bytes = LastBuild.header + body
    MemoryFolder(source).write(LastBuild.name, bytes + Fingerprint(of: bytes).bytes)
  }

  /// What a build of these inputs into that output would report, where it stands there already, untouched.
  func standing(_ inputs: BuildInputs, _ output: String) -> PublishReport? {
    guard self.inputs == inputs.fingerprint.bytes else { return nil }
    return Publisher(output: output).standing(manifest: manifest)
  }
}
