import Bytes
import TestSupport
import Testing

@Suite struct ByteBufferTests {
  @Test func holdsWhatWasWrittenInOrder() {
    var random = SeededGenerator(seed: 7)
    for capacity in [0, 1, 64, 100_000] {
      var buffer = ByteBuffer(capacity: capacity)
      var expected: [UInt8] = []
      for _ in 0..<300 {
        let piece = (0..<Int.random(in: 0...200, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
        piece.withUnsafeBufferPointer { buffer.append($0) }
        expected += piece
      }
      #expect(buffer.bytes == expected)
    }
  }

  @Test func isEmptyUntilSomethingIsWritten() {
    var buffer = ByteBuffer(capacity: 10)
    buffer.append(UnsafeBufferPointer(start: nil, count: 0))
    #expect(buffer.bytes.isEmpty)
  }
}
