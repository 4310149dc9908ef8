import Synchronization

/// Blobs that a build keeps for the next one, until they are written: who writes them takes them away, and they are let go. They are
/// a tenth of all that a first build has in memory.
public final class KeptBlobs: Sendable {
  private let blobs: Mutex<BlobCache.Blobs>

  /// Blobs that nobody has taken.
  public init(_ blobs: BlobCache.Blobs) { self.blobs = Mutex(blobs) }

  /// The blobs; whoever asks next gets none.
  public func take() -> BlobCache.Blobs {
    blobs.withLock { blobs in
      defer { blobs = [] }
      return blobs
    }
  }
}
