import Cache
import Diagnostics
import Portal
import Publications
import Publishing
import Vietnamese

/// What the last build was made of and what it had to say, kept in `.congbo/last-build` under the source: while nothing
/// has changed, the next build says the same and makes nothing.
///
/// The file ends in a checksum over everything before it; one that is damaged, or of another version of the tool, is as
/// good as none.
struct LastBuild {
  /// What it was made of.
  struct Inputs: Sendable {
    /// `BuildInputs.fingerprint` of the build.
    let fingerprint: Fingerprint
    /// `BuildInputs.tool` of the build.
    let tool: Fingerprint
    /// The warnings.
    let diagnostics: [Diagnostic]
    /// What need not be read again.
    let files: [CachedFile]
    /// The latest day that may not lie ahead of the day of a build.
    let latestDay: Day?

    init(_ inputs: BuildInputs, _ diagnostics: [Diagnostic], latestDay: Day?) {
      (fingerprint, tool, files) = (inputs.fingerprint, inputs.tool, inputs.settled)
      (self.diagnostics, self.latestDay) = (diagnostics, latestDay)
    }
  }

  let inputs: Inputs
  /// SHA-256 of the manifest that the build left in the output.
  let manifest: Fingerprint

  init(_ inputs: Inputs, manifest: Fingerprint) { (self.inputs, self.manifest) = (inputs, manifest) }

  var tool: Fingerprint { inputs.tool }
  var diagnostics: [Diagnostic] { inputs.diagnostics }
  var files: [CachedFile] { inputs.files }

  private static let header = Array("congbo-last-build 5\n".utf8)
  private static let name = "last-build"

  /// What is kept under a source; nil where there is nothing that can be trusted.
  static func read(_ source: String) -> LastBuild? {
    guard let bytes = MemoryFolder(source).read(name), bytes.starts(with: header), bytes.count >= header.count + 32,
      Fingerprint(of: bytes.dropLast(32)).bytes.elementsEqual(bytes.suffix(32))
    else { return nil }
    var reader = CacheReader(Array(bytes.dropFirst(header.count).dropLast(32)))
    return try? LastBuild(from: &reader)
  }

  /// Keeps this; a source that cannot be written to has no memory, which costs time and nothing else.
  func write(_ source: String) {
    var writer = CacheWriter()
    writer.put(manifest)
    writer.put(inputs.fingerprint)
    writer.put(inputs.tool)
    writer.put(inputs.diagnostics)
    writer.put(inputs.files)
    writer.put(inputs.latestDay)
    let bytes = LastBuild.header + writer.bytes
    MemoryFolder(source).write(LastBuild.name, [bytes[...], Fingerprint(of: bytes).bytes[...]])
  }

  /// Whether a build of these inputs would make what this one did, on a day on which nothing of it lies ahead.
  func isOf(_ inputs: BuildInputs, today: Day?) -> Bool {
    if let today, let latest = self.inputs.latestDay, latest > today { return false }
    return self.inputs.fingerprint == inputs.fingerprint
  }
}

extension LastBuild {
  private init(from reader: inout CacheReader) throws(CacheDamage) {
    manifest = try reader.next()
    inputs = try Inputs(from: &reader)
    guard reader.isAtEnd else { throw CacheDamage() }
  }
}

extension LastBuild.Inputs {
  fileprivate init(from reader: inout CacheReader) throws(CacheDamage) {
    fingerprint = try reader.next()
    tool = try reader.next()
    diagnostics = try reader.next()
    files = try reader.next()
    latestDay = try reader.next()
  }
}
