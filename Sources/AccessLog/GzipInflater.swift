import CZlib

/// Undoes gzip (RFC 1952) as the bytes come, also where several compressed files were put one after another.
final class GzipInflater {
  private let stream: UnsafeMutablePointer<z_stream>
  private var isOpen = false
  /// Whether the bytes so far end with a whole gzip member.
  private(set) var isComplete = false

  init() {
    // zlib keeps a pointer to the stream, which must therefore not move.
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    isOpen = inflateInit2_(stream, 15 + 16, zlibVersion(), Int32(MemoryLayout<z_stream>.size)) == Z_OK
  }

  deinit {
    if isOpen { inflateEnd(stream) }
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  /// Inflates the next bytes and hands over what they hold, in pieces.
  ///
  /// - Returns: false where the bytes are damaged; what was handed over before is sound.
  func add(_ bytes: [UInt8], _ take: (ArraySlice<UInt8>) -> Void) -> Bool {
    guard isOpen else { return false }
    var bytes = bytes
    var out = [UInt8](repeating: 0, count: 64 << 10)
    return bytes.withUnsafeMutableBufferPointer { source in
      stream.pointee.next_in = source.baseAddress
      stream.pointee.avail_in = UInt32(source.count)
      while true {
        let size = out.count
        let result = out.withUnsafeMutableBufferPointer { target in
          stream.pointee.next_out = target.baseAddress
          stream.pointee.avail_out = UInt32(size)
          return inflate(stream, Z_NO_FLUSH)
        }
        let made = size - Int(stream.pointee.avail_out)
        if made > 0 { take(out[..<made]) }
        switch result {
        case Z_STREAM_END:
          isComplete = true
          if stream.pointee.avail_in == 0 { return inflateReset(stream) == Z_OK }
          // What follows a whole member and is no member itself is padding, as gzip(1) has it.
          if source[source.count - Int(stream.pointee.avail_in)] != 0x1F { return true }
          if inflateReset(stream) != Z_OK { return false }
          isComplete = false
        case Z_OK:
          if made > 0 || stream.pointee.avail_in > 0 { isComplete = false }
          if stream.pointee.avail_in == 0, made < size { return true }
        case Z_BUF_ERROR: return true
        default: return false
        }
      }
    }
  }
}
