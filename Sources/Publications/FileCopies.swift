import Vietnamese

/// Names that programs give to copies of a file, `10-kh-ubnd (1).md`, `Copy of 10-kh-ubnd.md`, and names that Windows keeps
/// for itself.
package enum FileCopies {
  /// The page that a page is probably a copy of, of those beside it.
  ///
  /// - Parameters:
  ///   - name: The file's name, ending in `.md`.
  ///   - names: The names of all files in the folder.
  package static func original(of name: String, among names: Set<String>) -> String? {
    let stem = String(name.dropLast(3))
    guard !Slug.isValid(stem) else { return nil }
    for start in copyOf {
      guard let rest = behind(start, stem) else { continue }
      return [rest + ".md", rest.replacing(" ", with: "-") + ".md"].first { names.contains($0) && $0 != name }
    }
    // From the longest beginning on: `a-b (1)` is a copy of `a-b`, not of `a`.
    var end = stem.endIndex
    while end > stem.startIndex {
      end = stem.index(before: end)
      let original = stem[..<end] + ".md"
      if isMark(stem[end...]), names.contains(String(original)) { return String(original) }
    }
    return nil
  }

  private static let copyOf = ["copy of ", "ban sao cua ", "ban sao "]

  /// What stands behind words at the beginning, however they are written; nil where they do not stand there.
  private static func behind(_ words: String, _ stem: String) -> String? {
    let count = NormalForm.nfc(stem).prefix(words.count)
    guard Folding.fold(String(count)) == words else { return nil }
    return String(NormalForm.nfc(stem).dropFirst(words.count))
  }

  /// ` (1)`, ` - Copy`, ` - Bản sao (2)`, `-DESKTOP-AB12`, `.sync-conflict-20260101-…`, ` (Máy A's conflicted copy)`, ` 2`.
  private static func isMark(_ text: Substring) -> Bool {
    guard let first = text.first, !first.isLetter, !first.isNumber else { return false }
    let folded = Folding.fold(NormalForm.nfc(String(text)))
    if ["copy", "ban sao", "conflict", "xung dot"].contains(where: { folded.contains($0) }) { return true }
    let inner = text.drop { " -_(".contains($0) }.reversed().drop { $0 == ")" }.reversed().map { $0 }
    guard !inner.isEmpty else { return false }
    if inner.allSatisfy({ $0.isASCII && $0.isNumber }) { return inner.count < 4 && (first == " " || first == "(") }
    // The name of a machine: capitals, and a figure or a hyphen.
    return first == "-" && inner.count > 3
      && inner.allSatisfy { $0 == "-" || $0.isASCII && ($0.isUppercase || $0.isNumber) }
      && inner.contains { $0 == "-" || $0.isNumber }
  }

  // MARK: Names of Windows

  private static let devices: Set<String> = {
    var names: Set<String> = ["con", "prn", "aux", "nul"]
    for number in 1...9 { names.formUnion(["com\(number)", "lpt\(number)"]) }
    return names
  }()

  /// Whether no file on Windows can have that name, whatever its ending.
  package static func isDevice(_ name: some StringProtocol) -> Bool {
    devices.contains(name.prefix { $0 != "." }.lowercased())
  }
}
