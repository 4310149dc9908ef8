import Foundation

/// Which modules import each other, and which folders of a module name each other's types.
///
/// It is read from the sources as text, which compiles nothing: types are those declared at the beginning of a line, and
/// a type is named where its name stands outside comments and text. Files beside a module's folders are a folder of their
/// own, `.`.
public struct SourceGraph: Sendable {
  /// One node names another, with what it names.
  public struct Edge: Sendable, Hashable {
    /// The node that names: a module, or `module/folder`.
    public let from: String
    /// The node that is named.
    public let to: String

    /// An edge between two nodes.
    public init(from: String, to: String) { (self.from, self.to) = (from, to) }
  }

  /// Each edge with what is named, and in which files.
  public private(set) var edges: [Edge: Set<String>] = [:]

  /// Reads `folder/module/….swift`.
  public init(_ folder: String) throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }.sorted()
    self.init(try paths.map { ($0, try String(contentsOfFile: folder + "/" + $0, encoding: .utf8)) })
  }

  /// The graph of files by their paths from the folder of modules.
  public init(_ files: [(path: String, text: String)]) {
    let sources = files.map { Source($0.path, $0.text) }
    let modules = Set(sources.map(\.module))
    var homes: [String: [String: String]] = [:]
    for source in sources { for name in source.declared { homes[source.module, default: [:]][name] = source.folder } }
    for source in sources {
      for name in source.imported where modules.contains(name) && name != source.module {
        edges[Edge(from: source.module, to: name), default: []].insert(source.name)
      }
      for name in source.named {
        guard let home = homes[source.module]?[name], home != source.folder else { continue }
        edges[Edge(from: source.folder, to: home), default: []].insert("\(name) in \(source.name)")
      }
    }
  }

  /// The circles: nodes that reach each other, with every edge between them and what it names.
  public var circles: [String] {
    let next = Dictionary(grouping: edges.keys, by: \.from).mapValues { $0.map(\.to) }
    func reached(_ start: String) -> Set<String> {
      var seen: Set<String> = []
      var waiting = next[start] ?? []
      while let node = waiting.popLast() {
        if seen.insert(node).inserted { waiting += next[node] ?? [] }
      }
      return seen
    }
    let reach = Dictionary(uniqueKeysWithValues: next.keys.map { ($0, reached($0)) })
    return edges.filter { reach[$0.key.to]?.contains($0.key.from) ?? false }.map { edge, names in
      "\(edge.from) → \(edge.to): \(names.sorted().joined(separator: ", "))"
    }.sorted()
  }

  /// What one file declares, imports and names.
  private struct Source {
    let module: String
    let folder: String
    let name: String
    let declared: [String]
    let imported: [String]
    let named: Set<String>

    init(_ path: String, _ text: String) {
      let parts = path.split(separator: "/").map(String.init)
      module = parts[0]
      folder = module + "/" + (parts.count > 2 ? parts[1] : ".")
      name = parts.last ?? path
      let code = Source.code(of: text)
      let declaration =
        /(?m)^(?:(?:public|package|internal|final|indirect) |@\w+ )*(?:struct|enum|class|protocol|actor|typealias) (\w+)/
      declared = code.matches(of: declaration).map { String($0.1) }
      imported = code.matches(of: /(?m)^(?:(?:public|package|internal) |@\w+ )*import (\w+)/).map { String($0.1) }
      named = Set(code.matches(of: /\b[A-Z]\w*/).map { String($0.0) })
    }

    /// The text without comments, and without what stands in quotes.
    static func code(of text: String) -> String {
      text.replacing(/(?s)"""(.*?)"""/, with: "\"\"").replacing(/"(?:[^"\\\n]|\\.)*"/, with: "\"\"")
        .replacing(/(?s)\/\*.*?\*\//, with: "").replacing(/\/\/[^\n]*/, with: "")
    }
  }
}
