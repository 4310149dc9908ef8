// Parts of paths, which are UTF-8 between slashes.

extension String {
  /// The path of the folder that a path stands in: of `a/b` it is `a`, of `/a` it is `/`, of `a` it is empty.
  package var parentPath: String {
    guard let (parent, _) = pathParts else { return "" }
    return parent
  }

  /// The last name of a path.
  package var lastPathName: String { pathParts?.name ?? self }

  /// A name without its ending: of `ke-hoach.md` it is `ke-hoach`. A full stop at the beginning opens no ending.
  package var withoutEnding: String {
    guard let dot = utf8.lastIndex(of: UInt8(ascii: ".")), dot > startIndex else { return self }
    return String(self[..<dot])
  }

  private var pathParts: (parent: String, name: String)? {
    let slash = UInt8(ascii: "/")
    var path = utf8[...]
    while path.count > 1, path.last == slash { path = path.dropLast() }
    guard let cut = path.lastIndex(of: slash) else { return nil }
    var parent = path[..<cut]
    while parent.last == slash { parent = parent.dropLast() }
    let name = path[path.index(after: cut)...]
    return (parent.isEmpty ? "/" : String(parent) ?? "", String(name) ?? "")
  }
}
