import Foundation
import Preview
import TestSupport
import Testing

@Suite struct FileWatcherTests {
  /// Reports until all of `wanted` have been reported; the test's own time limit ends it otherwise.
  func await(_ wanted: [String], from iterator: inout AsyncStream<[String]>.Iterator) async -> Set<String> {
    var seen: Set<String> = []
    while !seen.isSuperset(of: wanted), let next = await iterator.next() { seen.formUnion(next) }
    return seen
  }

  @Test(.timeLimit(.minutes(1))) func changesOfAllKindsAreReported() async throws {
    let folder = try TemporaryFolder()
    for number in 0..<1000 { try folder.write("content/van-ban/\(number / 50)/\(number).md", "\(number)") }
    let watcher = FileWatcher(folders: [folder("content"), folder("templates")])
    var changes = watcher.changes().makeAsyncIterator()

    try folder.write("content/van-ban/3/151.md", "khác hẳn")
    #expect(
      await self.await([folder("content/van-ban/3/151.md")], from: &changes) == [folder("content/van-ban/3/151.md")])

    try FileManager.default.removeItem(atPath: folder("content/van-ban/3/152.md"))
    rename(folder("content/van-ban/4/201.md"), folder("content/van-ban/4/mới.md"))
    let moved = ["3/152.md", "4/201.md", "4/mới.md"].map { folder("content/van-ban/" + $0) }
    #expect(await self.await(moved, from: &changes) == Set(moved))

    // A new folder is watched from then on; a folder that did not exist at the start as well.
    try folder.write("content/tin-tuc/2026/a.md", "a")
    try folder.write("templates/page.html", "t")
    let new = [folder("content/tin-tuc/2026/a.md"), folder("templates/page.html")]
    #expect(await self.await(new, from: &changes) == Set(new))
    try folder.write("content/tin-tuc/2026/a.md", "b")
    #expect(await self.await([new[0]], from: &changes) == [new[0]])
  }

  @Test(.timeLimit(.minutes(1))) func filesOfEditorsAreNotLookedAt() async throws {
    let folder = try TemporaryFolder()
    try folder.write("content/a.md", "a")
    var changes = FileWatcher(folders: [folder("content")]).changes().makeAsyncIterator()
    for name in [".a.md.swp", "a.md~", ".git/index"] { try folder.write("content/" + name, "x") }
    try folder.write("content/b.md", "b")
    #expect(await self.await([folder("content/b.md")], from: &changes) == [folder("content/b.md")])
  }
}
