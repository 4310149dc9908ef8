import Synchronization

/// A blob that a build keeps for the next one.
public struct KeptBlob: Sendable {
  /// Of what it was made from.
  public let key: Fingerprint
  private let place: Place

  private enum Place: Sendable {
    case here(ArraySlice<UInt8>)
    case stored(StoredFile, Range<Int>)
  }

  /// A blob that stays in memory, or that is put aside at once, where there is room.
  public init(_ key: Fingerprint, _ bytes: ArraySlice<UInt8>, aside file: SpillFile? = nil) {
    self.key = key
    place = file.flatMap { file in file.keep(bytes).map { .stored(file.file, $0) } } ?? .here(bytes)
  }

  /// A blob that stands in a file.
  init(_ key: Fingerprint, in file: StoredFile, at range: Range<Int>) {
    (self.key, place) = (key, .stored(file, range))
  }

  /// Its bytes; none where they can no longer be read, which whoever reads the cache takes for damage.
  public var bytes: ArraySlice<UInt8> {
    switch place {
    case .here(let bytes): bytes
    case .stored(let file, let range): file.read(range)?[...] ?? []
    }
  }
}

/// Blobs that a build keeps for the next one, until they are written: who writes them takes them away, and they are let go. They are
/// a tenth of all that a first build has in memory.
public final class KeptBlobs: Sendable {
  private let blobs: Mutex<[KeptBlob]>

  /// Blobs that nobody has taken.
  public init(_ blobs: [KeptBlob]) { self.blobs = Mutex(blobs) }

  /// The blobs; whoever asks next gets none.
  public func take() -> [KeptBlob] {
    blobs.withLock { blobs in
      defer { blobs = [] }
      return blobs
    }
  }
}
