/// A node of a YAML text, with its place. A scalar is what stands in the file: YAML 1.1 turns `no`, `1_000` and dates into
/// other types, and whoever reads a node decides what it means.
public enum YAMLNode: Sendable {
  case scalar(Scalar)
  case sequence(Sequence)
  case mapping(Mapping)

  /// A place in the text: line and column, in characters, from 1.
  public struct Mark: Sendable, Equatable {
    /// The line.
    public let line: Int
    /// The column.
    public let column: Int

    /// A place.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// A text.
  public struct Scalar: Sendable {
    /// What it says, escapes resolved.
    public let string: String
    /// Whether it stands without quotes and is no block of lines.
    public let isPlain: Bool
    /// Where it begins.
    public let mark: Mark
    /// Where it ends: behind its last character, of a text without quotes or a block of lines.
    public let end: Mark
  }

  /// A list.
  public struct Sequence: Sendable {
    /// Its items in order.
    public let items: [YAMLNode]
    /// Where it begins: at its bracket, or at the dash of its first item.
    public let mark: Mark
    /// Behind its closing bracket; nil of one that is written with dashes.
    public let close: Mark?
  }

  /// Keys with their values.
  public struct Mapping: Sendable {
    /// The pairs in order; no two keys are the same text.
    public let pairs: [(key: YAMLNode, value: YAMLNode)]
    /// Where it begins: at its bracket, or at its first key.
    public let mark: Mark
    /// Behind its closing bracket; nil of one that is written without: a pair a line, or a single pair in a list in brackets.
    public let close: Mark?
  }

  /// Where the node begins.
  public var mark: Mark {
    switch self {
    case .scalar(let scalar): scalar.mark
    case .sequence(let sequence): sequence.mark
    case .mapping(let mapping): mapping.mark
    }
  }

  /// The text, of a scalar.
  public var scalar: Scalar? {
    if case .scalar(let scalar) = self { scalar } else { nil }
  }

  /// The pairs, of a mapping.
  public var mapping: Mapping? {
    if case .mapping(let mapping) = self { mapping } else { nil }
  }
}

/// Why a YAML text could not be read.
public enum YAMLError: Error, Equatable {
  /// The text is no YAML, or holds more than one document; in libyaml's words.
  case syntax(String, YAMLNode.Mark)
  /// A node has an anchor or a tag; `length` is that of its text in characters.
  case property(YAMLNode.Mark, length: Int)
  /// Keys of one mapping that stand in it more than once, and where the first of them to return does so, with its length.
  case duplicateKeys([String], YAMLNode.Mark, length: Int)
  /// Nodes are nested more than ``YAMLNode/maximumDepth`` levels deep.
  case tooDeep(YAMLNode.Mark)
}
