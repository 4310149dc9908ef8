/// A zip archive for tests, its files as they are (method 0), or as the test says.
public struct ZipFile {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  /// An archive without files.
  public init() {}

  /// Adds a file.
  ///
  /// - Parameters:
  ///   - packed: Its bytes as the archive holds them, where `method` is not 0.
  ///   - statedSize: The size that the archive states; nil for the true one.
  ///   - describesLater: Whether sizes and checksum stand behind the file and not before it, as in archives that were written to a pipe.
  public mutating func add(
    _ name: String, _ content: [UInt8], method: UInt16 = 0, packed: [UInt8]? = nil, statedSize: Int? = nil,
    describesLater: Bool = false, flags: UInt16 = 0
  ) {
    let data = packed ?? content
    let start = bytes.count
    let flags = flags | (describesLater ? 8 : 0)
    let size = UInt32(truncatingIfNeeded: statedSize ?? content.count)
    let sizes = little(ZipFile.checksum(content)) + little(UInt32(data.count)) + little(size)
    let common = little(UInt16(20)) + little(flags) + little(method) + little(UInt32(0))
    let lengths = little(UInt16(name.utf8.count)) + little(UInt16(0))
    bytes += [0x50, 0x4B, 3, 4] + common + (describesLater ? Array(repeating: 0, count: 12) : sizes) + lengths
    bytes += Array(name.utf8) + data
    if describesLater { bytes += [0x50, 0x4B, 7, 8] + sizes }
    directory += [0x50, 0x4B, 1, 2] + little(UInt16(20)) + common + sizes + lengths
    directory += Array(repeating: 0, count: 10) + little(UInt32(start)) + Array(name.utf8)
    count += 1
  }

  /// Adds a text.
  public mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  /// The archive.
  public var archive: [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    end += little(count) + little(count) + little(UInt32(directory.count)) + little(UInt32(bytes.count)) + [0, 0]
    return bytes + directory + end
  }

  private func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  /// CRC-32 (ISO 3309), bit by bit.
  public static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
