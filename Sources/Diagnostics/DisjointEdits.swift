/// Edits of one text of which none overlaps another: what is taken is taken whole or not at all.
struct DisjointEdits {
  /// By line, in order of their places.
  private(set) var ofLine: [Int: [Repair.Edit]] = [:]

  /// Takes edits; those that are there already are passed over.
  ///
  /// - Parameter fits: Whether an edit can be made at all.
  /// - Returns: Those that are new; nil where one does not fit or overlaps another one, and then none is taken.
  mutating func take(_ edits: [Repair.Edit], where fits: (Repair.Edit) -> Bool = { _ in true }) -> [Repair.Edit]? {
    var new: [Repair.Edit] = []
    for edit in edits {
      let line = ofLine[edit.line] ?? []
      let at = DisjointEdits.place(of: edit, in: line)
      if at < line.count, line[at] == edit { continue }
      guard fits(edit), at == 0 || DisjointEdits.isBefore(line[at - 1], edit),
        at == line.count || DisjointEdits.isBefore(edit, line[at])
      else {
        for edit in new { remove(edit) }
        return nil
      }
      ofLine[edit.line, default: []].insert(edit, at: at)
      new.append(edit)
    }
    return new
  }

  private mutating func remove(_ edit: Repair.Edit) {
    let at = DisjointEdits.place(of: edit, in: ofLine[edit.line] ?? [])
    ofLine[edit.line]?.remove(at: at)
  }

  /// Two insertions at one place have no order.
  private static func isBefore(_ a: Repair.Edit, _ b: Repair.Edit) -> Bool {
    a.bytes.upperBound <= b.bytes.lowerBound && a.bytes != b.bytes
  }

  /// The first place whose edit does not begin, or end, before another one.
  private static func place(of edit: Repair.Edit, in line: [Repair.Edit]) -> Int {
    var (low, high) = (0, line.count)
    while low < high {
      let middle = (low + high) / 2
      let other = line[middle].bytes
      if (other.lowerBound, other.upperBound) < (edit.bytes.lowerBound, edit.bytes.upperBound) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
