/// Joins style sheets, so that a page asks for one file where its authors wrote several. A file that begins with `/* Part of site.css` stands
/// in that file, in the same folder, wherever a line of it says `@import "part.css";`. Other lines that import stay.
enum StyleJoiner {
  /// The files, with the parts in those that they belong to; and which are parts, and so need not be published.
  static func joined(_ files: [String: [UInt8]]) -> (files: [String: [UInt8]], parts: Set<String>) {
    var joined = files
    var parts: Set<String> = []
    for (name, bytes) in files where name.hasSuffix(".css") {
      let folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
      let mark = Array("/* Part of \(name.dropFirst(folder.count))".utf8)
      var (out, isChanged): ([UInt8], Bool) = ([], false)
      for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
        if let part = imported(line).map({ folder + $0 }), let text = files[part], text.starts(with: mark) {
          out += text
          isChanged = true
          parts.insert(part)
        } else {
          out += line
        }
        out.append(0x0A)
      }
      if isChanged { joined[name] = out }
    }
    return (joined, parts)
  }

  /// The name in a line `@import "name.css";`.
  private static func imported(_ line: ArraySlice<UInt8>) -> String? {
    let (head, tail) = (Array("@import \"".utf8), Array("\";".utf8))
    guard line.starts(with: head), line.suffix(2).elementsEqual(tail), line.count > head.count + 2 else { return nil }
    return String(decoding: line.dropFirst(head.count).dropLast(2), as: UTF8.self)
  }
}
