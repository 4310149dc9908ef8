import Search
import Synchronization
import Testing

/// Postings wait in a file until their part is sorted.
@Suite struct PostingsAsideTests {
  /// What was put aside, read part by part.
  final class Shelf: Sendable {
    let pieces = Mutex<[[UInt8]]>([])
    let isLost = Atomic(false)

    func cache() -> SearchCache {
      SearchCache(aside: { bytes in
        let number = self.pieces.withLock { pieces in
          pieces.append(bytes)
          return pieces.count - 1
        }
        return SearchCache.KeptPiece(count: bytes.count) { range in
          self.isLost.load(ordering: .relaxed) ? nil : self.pieces.withLock { Array($0[number][range])[...] }
        }
      })
    }
  }

  @Test func anIndexOfPostingsThatWereAsideIsTheSame() throws {
    let (entries, shelf) = (try Sample.random(300, seed: 26), Shelf())
    let files = try SearchIndex.files(for: entries, options: .init(), cache: shelf.cache()).files
    #expect(files == (try SearchIndex.files(for: entries)))
    #expect(shelf.pieces.withLock { $0.count { !$0.isEmpty } } > 2, "nothing was put aside")
  }

  /// An index with words missing would be worse than none.
  @Test func postingsThatCannotBeReadAgainEndTheBuild() throws {
    let (entries, shelf) = (try Sample.random(60, seed: 26), Shelf())
    shelf.isLost.store(true, ordering: .relaxed)
    #expect(throws: (any Error).self) {
      _ = try SearchIndex.files(for: entries, options: .init(), cache: shelf.cache())
    }
  }
}
