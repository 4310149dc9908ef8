/// Sorts many numbers by their upper bits and leaves those that are equal there in the order in which they came: the most
/// frequent words have a hundred thousand pairs each, which stand in page order already.
struct RadixSort {
  /// For fewer numbers the standard library is as quick.
  static let least = 1024
  private static let digitBits = 11

  private let lowest: Int
  private var scratch: [UInt64] = []
  private var counts = [Int](repeating: 0, count: 1 << RadixSort.digitBits)

  /// - Parameter lowest: The first bit that counts.
  init(lowest: Int) { self.lowest = lowest }

  /// Sorts in place, a digit of eleven bits at a time, from the lowest up.
  mutating func sort(_ values: inout UnsafeMutableBufferPointer<UInt64>) {
    let highest = values.reduce(0) { $0 | $1 }
    if scratch.count < values.count { scratch = [UInt64](repeating: 0, count: values.count) }
    var shift = lowest
    while shift < 64, highest >> UInt64(shift) != 0 {
      distribute(&values, UInt64(shift))
      shift += RadixSort.digitBits
    }
  }

  private mutating func distribute(_ values: inout UnsafeMutableBufferPointer<UInt64>, _ shift: UInt64) {
    let mask: UInt64 = 1 << UInt64(RadixSort.digitBits) - 1
    counts.withUnsafeMutableBufferPointer { counts in
      counts.update(repeating: 0)
      for value in values { counts[Int(value >> shift & mask)] += 1 }
      // All in one place: the order stays.
      if counts[Int(values[0] >> shift & mask)] == values.count { return }
      var sum = 0
      for digit in counts.indices {
        let count = counts[digit]
        counts[digit] = sum
        sum += count
      }
      scratch.withUnsafeMutableBufferPointer { scratch in
        for value in values {
          let digit = Int(value >> shift & mask)
          scratch[counts[digit]] = value
          counts[digit] += 1
        }
        _ = values.update(fromContentsOf: scratch[..<values.count])
      }
    }
  }
}
