/// The reference for those who change templates, written from the declared keys: it cannot differ from the code.
public enum TemplateReference {
  /// All page kinds and all views that they hold, as Markdown in Vietnamese.
  public static func markdown(of contract: TemplateContract) -> String {
    var out = "# Các khóa dùng trong mẫu\n\nMọi mẫu đều đọc được `site`, `page`, `words` và `assets`.\n"
    var seen: Set<String> = []
    var waiting: [any View.Type] = []
    for kind in contract.pages {
      out += "\n## \(kind.pageKind.prefix(1).uppercased())\(kind.pageKind.dropFirst()): `\(kind.template).mustache`\n"
      out += table(kind, &seen, &waiting)
    }
    out += "\n# Các khối dùng chung\n"
    waiting += contract.frame.declaredKeys.compactMap { key in
      switch key.kind {
      case .view(let type), .list(let type): type
      default: nil
      }
    }
    while !waiting.isEmpty {
      let next = waiting.removeFirst()
      guard seen.insert("\(next)").inserted else { continue }
      out += "\n## \(next)\n" + table(next, &seen, &waiting)
    }
    return out
  }

  private static func table(_ type: any View.Type, _ seen: inout Set<String>, _ waiting: inout [any View.Type])
    -> String
  {
    seen.insert("\(type)")
    var out = "\n| khóa | loại | nghĩa |\n|---|---|---|\n"
    for key in type.declaredKeys {
      switch key.kind {
      case .view(let child), .list(let child): waiting.append(child)
      default: break
      }
      out += "| `\(key.name)` | \(name(key.kind)) | \(key.meaning) |\n"
    }
    return out
  }

  private static func name(_ kind: ViewKey.Kind) -> String {
    switch kind {
    case .text: "chữ"
    case .address: "địa chỉ"
    case .html: "HTML, ba ngoặc"
    case .flag: "có hoặc không"
    case .texts: "nhiều chữ"
    case .view(let type): "khối \(type)"
    case .list(let type): "nhiều khối \(type)"
    case .table: "bảng chữ"
    }
  }
}
