import Cache
import Foundation
import TestSupport
import Testing

/// What a build puts aside for itself.
@Suite struct SpillFileTests {
  @Test func bytesComeBackAndNoFileIsLeft() throws {
    let folder = try TemporaryFolder()
    let file = try #require(SpillFile(in: folder.path))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    let texts = (0..<200).map { number in [UInt8](repeating: UInt8(number), count: number * 37) }
    let ranges = texts.map { file.keep($0[...]) }
    for (text, range) in zip(texts, ranges).reversed() { #expect(file.read(try #require(range)) == text) }
    let last = try #require(ranges.last ?? nil)
    #expect(file.read(last.upperBound..<(last.upperBound + 1)) == nil, "read what was never put")
  }

  @Test func whereThereIsNoFolderThereIsNoFile() throws {
    #expect(SpillFile(in: try TemporaryFolder().path + "/none") == nil)
  }
}
