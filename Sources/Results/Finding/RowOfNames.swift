/// A row of names before as many values: "tỷ lệ xã có cáp quang và tỷ lệ thôn có sóng 4G lần lượt đạt 100% và 98,5%".
enum RowOfNames {
  /// Words behind which the last word of a name stands for itself: "ở đô thị và nông thôn".
  private static let leads: Set<Substring> = ["ở", "tại", "của", "cho", "trong"]

  /// The names of a row, each whole; nil where they are not as many or it is not clear what they have in common.
  static func parted(_ row: String, _ count: Int) -> [String]? {
    let parts = row.split(separator: ", ").flatMap { $0.split(separator: " và ") }.map { $0.split(separator: " ") }
    guard parts.count == count, let first = parts.first, first.count > 1 else { return nil }
    var names = [first.joined(separator: " ")]
    for part in parts.dropFirst() {
      guard let head = part.first else { return nil }
      if head.lowercased() == first[0].lowercased() {
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
}
