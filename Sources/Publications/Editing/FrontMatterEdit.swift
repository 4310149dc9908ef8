import YAML

/// Changes the front matter of a page as its editor would by hand: what a change does not name stays byte for byte.
package enum FrontMatterEdit {
  /// Why nothing was changed.
  package enum Refusal: Error, Hashable {
    /// The file does not begin with front matter that closes.
    case noFrontMatter
    /// The front matter cannot be read.
    case unreadable
    /// The change cannot be made in the way in which the front matter is written.
    case form
    /// The front matter would become larger than is read.
    case tooLarge
  }

  /// The bytes of a page's file with changes made to its front matter, one after the other.
  ///
  /// Keys stand under any of their names; a new one gets its own. Each step is read again: it says what the change says and
  /// nothing else, or nothing is changed.
  package static func apply(_ changes: [YAMLChange], to bytes: [UInt8]) throws(Refusal) -> [UInt8] {
    var bytes = bytes
    for change in changes { bytes = try apply(change, to: bytes) }
    return bytes
  }

  private static func apply(_ change: YAMLChange, to bytes: [UInt8]) throws(Refusal) -> [UInt8] {
    guard let file = FrontMatterFile(bytes) else { throw .noFrontMatter }
    let root = try read(bytes[file.yaml])
    let splices: [YAMLPatch.Splice]
    do throws(YAMLPatch.Refusal) {
      splices = try YAMLPatch(bytes, yaml: file.yaml, root: root, names: names).splices(for: change)
    } catch {
      throw .form
    }
    var after = bytes
    for splice in splices.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      after.replaceSubrange(splice.range, with: splice.bytes)
    }
    guard let changed = FrontMatterFile(after), after[changed.body].elementsEqual(bytes[file.body]) else { throw .form }
    if changed.yaml.count > YAMLReader.maximumSize { throw .tooLarge }
    let wanted = YAMLTree(root).applying(change, names: names)?.settled
    guard let wanted, let new = try? read(after[changed.yaml]), YAMLTree(new).settled == wanted else { throw .form }
    return after
  }

  private static func read(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> YAMLNode? {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .unreadable }
    let source = SourceText(file: "", text: text)
    do {
      return try YAMLReader(source: source, lineOffset: 0).compose(text)
    } catch {
      throw .unreadable
    }
  }

  /// Whether a name means a key: in the front matter itself, or in a mapping inside it.
  private static func names(_ written: String, _ key: String, _ depth: Int) -> Bool {
    written == key || FrontMatterKeys.key(written, among: depth == 0 ? FrontMatterKeys.names : [key]) == key
  }
}

extension FrontMatterEdit {
  /// A text as a value of front matter is read: in NFC, with single spaces.
  package static func readBack(_ text: String) -> String { YAMLFields.clean(text) }
}
