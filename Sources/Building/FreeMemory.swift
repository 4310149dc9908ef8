import CTcmalloc

/// Memory that is free between two steps of a large build. The allocator keeps it, in pieces too small for what the next step takes at
/// once; given back, it is not counted twice.
enum FreeMemory {
  /// Gives it back to the system.
  static func giveBack() { MallocExtension_ReleaseFreeMemory() }
}
