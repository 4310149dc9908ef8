import CZlib

/// Undoing deflate (RFC 1951) into memory, never past a bound.
enum Inflation {
  enum Result {
    case whole([UInt8])
    /// More comes out than was asked for.
    case tooLong
    case damaged
  }

  /// What the bytes unpack to, at most `bound` bytes.
  static func inflate(_ packed: ArraySlice<UInt8>, atMost bound: Int) -> Result {
    // zlib keeps a pointer to the stream, which must therefore not move.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer {
      stream.deinitialize(count: 1)
      stream.deallocate()
    }
    guard inflateInit2_(stream, -15, zlibVersion(), Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return .damaged }
    defer { inflateEnd(stream) }
    // One byte more than stated, to see whether there is more. Room grows with what comes, not with what is stated.
    var made: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 64 << 10)
    var input = Array(packed)
    return input.withUnsafeMutableBufferPointer { source in
      stream.pointee.next_in = source.baseAddress
      stream.pointee.avail_in = UInt32(truncatingIfNeeded: source.count)
      while true {
        let (status, count) = piece.withUnsafeMutableBufferPointer { target in
          stream.pointee.next_out = target.baseAddress
          stream.pointee.avail_out = UInt32(target.count)
          let status = CZlib.inflate(stream, Z_NO_FLUSH)
          return (status, target.count - Int(stream.pointee.avail_out))
        }
        if made.count + count > bound { return .tooLong }
        made.append(contentsOf: piece[..<count])
        if status == Z_STREAM_END { return .whole(made) }
        if status != Z_OK || count == 0 { return .damaged }
      }
    }
  }

  /// CRC-32 as zip archives have it.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer { buffer in
      UInt32(truncatingIfNeeded: crc32(0, buffer.baseAddress, UInt32(truncatingIfNeeded: buffer.count)))
    }
  }
}
