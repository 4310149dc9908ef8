import Parallel

/// What stands in and beside the output folder.
struct Stock: Sendable {
  let inventory: Inventory
  let leftovers: [Leftovers.Found]

  /// Takes stock; nothing is changed. The lock must be held.
  init(of place: OutputPlace) throws {
    // Each walk has folders that one core lists alone; the other fills that time.
    let (found, inventory) = Parallel.both(
      { Result { try Leftovers.find(beside: place) } }, { Result { try Inventory(of: place) } })
    self.inventory = try inventory.get()
    leftovers = try found.get()
  }

  /// Whether all of it still is as it was found: no entry came, went or changed. One look at each is a small part of the
  /// walk that found them.
  func isTrue(of place: OutputPlace) throws -> Bool {
    guard try isTrue(inventory.tree, of: inventory.folder, at: place.name, place, withFiles: true) else { return false }
    // All files there have their first name in the output.
    return try leftovers.allSatisfy { found in
      try found.old.map { try isTrue($0.tree, of: $0.folder, at: found.name, place, withFiles: false) } ?? true
    }
  }

  private func isTrue(
    _ tree: Tree, of folder: Folder?, at name: RelativePath, _ place: OutputPlace, withFiles: Bool
  ) throws -> Bool {
    let now = try place.parent.stamp(name)
    guard let folder, let root = tree.root else { return now == nil }
    guard let now, now.isUnchanged(since: root), try folder.ownStamp().isUnchanged(since: root) else { return false }
    let entries = tree.folders + (withFiles ? tree.files.map { (path: $0.key, stamp: $0.value) } : [])
    return try Parallel.map(entries.count, grain: 512) { number in
      try folder.stamp(entries[number].path)?.isUnchanged(since: entries[number].stamp) ?? false
    }.allSatisfy { $0 }
  }
}
