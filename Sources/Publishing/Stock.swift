import Parallel

/// What stands in and beside the output folder.
struct Stock: Sendable {
  let inventory: Inventory
  /// The site before the one in view, where it was kept.
  let previous: PreviousSite?
  /// What else stands beside the output, to be cleared away.
  let leftovers: [Leftovers.Found]

  /// What was found.
  init(inventory: Inventory, beside found: [Leftovers.Found]) {
    var (previous, leftovers): (PreviousSite?, [Leftovers.Found]) = (nil, [])
    for staging in found {
      if previous == nil, inventory.folder != nil, let old = staging.old,
        let kept = PreviousSite(staging.name, old.folder, old.tree, beside: inventory)
      {
        previous = kept
      } else {
        leftovers.append(staging)
      }
    }
    (self.inventory, self.previous, self.leftovers) = (inventory, previous, leftovers)
  }

  /// Takes stock; nothing is changed. The lock must be held.
  init(of place: OutputPlace) throws {
    // Each walk has folders that one core lists alone; the other fills that time.
    let (found, inventory) = Parallel.both(
      { Result { try Leftovers.find(beside: place) } }, { Result { try Inventory(of: place) } })
    self.init(inventory: try inventory.get(), beside: try found.get())
  }

  /// Whether all still is as it was found: no entry of the output came, went or changed, and none came to the previous
  /// site or went. One look at each is a small part of the walk that found them. (A file that is replaced or changed in the
  /// previous site shows in the output, which has the same file.)
  func isTrue(of place: OutputPlace) throws -> Bool {
    guard try hasSameFolders(at: place) else { return false }
    guard let folder = inventory.folder else { return true }
    let tree = inventory.tree
    return try isTrue(tree.folders + tree.files.map { (path: $0.key, stamp: $0.value) }, in: folder)
      && (previous.map { try isTrue($0.tree.folders, in: $0.folder) } ?? true)
  }

  private func isTrue(_ entries: [(path: RelativePath, stamp: Stamp)], in folder: Folder) throws -> Bool {
    try Parallel.map(entries.count, grain: 512) { number in
      try folder.stamp(entries[number].path)?.isUnchanged(since: entries[number].stamp) ?? false
    }.allSatisfy { $0 }
  }

  /// Whether the output and the previous site are, themselves, as they were found.
  func hasSameFolders(at place: OutputPlace) throws -> Bool {
    try isTrue(inventory.tree.root, at: place.name, place)
      && (previous.map { try isTrue($0.tree.root, at: $0.name, place) } ?? true)
  }

  private func isTrue(_ root: Stamp?, at name: RelativePath, _ place: OutputPlace) throws -> Bool {
    switch (try place.parent.stamp(name), root) {
    case (let now?, let root?): now.isUnchanged(since: root)
    case (nil, nil): true
    default: false
    }
  }
}
