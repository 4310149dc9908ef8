import Bytes

/// A row of names before as many values: "tỷ lệ xã có cáp quang và tỷ lệ thôn có sóng 4G lần lượt đạt 100% và 98,5%".
enum RowOfNames {
  /// Words behind which the last word of a name stands for itself: "ở đô thị và nông thôn".
  private static let leads: Set<Substring> = ["ở", "tại", "của", "cho", "trong"]

  /// The names of a row, each whole; nil where they are not as many or it is not clear what they have in common.
  static func parted(_ row: String, _ count: Int) -> [String]? {
    let parts = row.split(separator: ", ").flatMap { $0.split(separator: " và ") }.map { $0.parts() }
    guard parts.count == count, let first = parts.first, first.count > 1 else { return byHead(row, count) }
    var names = [first.joined(separator: " ")]
    for part in parts.dropFirst() {
      guard let head = part.first else { return nil }
      if head.lowercased() == first[0].lowercased() || namesMeasure(part) && namesMeasure(first) {
        names.append(part.joined(separator: " "))
      } else if let shared = first.dropFirst().firstIndex(of: head),
        first.lastIndex(of: head) == shared
      {
        // "Tỷ lệ hộ nghèo và hộ cận nghèo": all before the word in common.
        names.append((first[..<shared] + part[...]).joined(separator: " "))
      } else if let lead = first.lastIndex(where: { leads.contains($0) }), first.count - lead <= 4, part.count <= 4 {
        names.append((first[...lead] + part[...]).joined(separator: " "))
      } else {
        return nil
      }
    }
    return names
  }

  private static let measures = Dictionary(grouping: ResultLexicon.measures.filter { $0.contains(" ") }) {
    $0.prefix { $0 != " " }
  }

  /// "Kim ngạch xuất khẩu", "sản lượng thủy sản": a name that begins with what is measured stands for itself.
  private static func namesMeasure(_ part: [Substring]) -> Bool {
    guard let head = part.first?.lowercased() else { return false }
    let name = part.joined(separator: " ").lowercased() + " "
    return (measures[head[...]] ?? []).contains { name.begins(with: $0 + " ") }
  }

  /// "Tỷ lệ văn bản được ký số và tỷ lệ thôn, bản được phủ sóng 5G": names that hold commas, each with the same first word.
  private static func byHead(_ row: String, _ count: Int) -> [String]? {
    let words = row.parts()
    guard let head = words.first?.lowercased() else { return nil }
    var names: [[Substring]] = []
    for (at, word) in words.enumerated() {
      let isNext = at > 0 && word.lowercased() == head && (words[at - 1] == "và" || words[at - 1].ends(with: ","))
      if at == 0 || isNext {
        if words[max(0, at - 1)] == "và", at > 0 { names[names.count - 1].removeLast() }
        names.append([])
      }
      names[names.count - 1].append(word)
    }
    let parted = names.map { $0.joined(separator: " ").dropTrailingCommas }
    return parted.count == count && parted.allSatisfy { $0.contains(" ") } ? parted : nil
  }
}

extension String {
  /// Without the comma with which a member of a row ends.
  fileprivate var dropTrailingCommas: String { hasSuffix(",") ? String(dropLast()) : self }
}
