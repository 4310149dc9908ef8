/// Names of hosts with letters beyond ASCII, in the form that the domain name system knows: `quảngtrị.vn` as `xn--….vn`
/// (RFC 3492, RFC 5891).
public enum Punycode {
  /// The host in ASCII, in small letters; nil where the text is no name of a host.
  public static func host(_ text: String) -> String? {
    let labels = NormalForm.nfc(text.lowercased()).split(omittingEmptySubsequences: false) {
      $0 == "." || $0 == "\u{3002}" || $0 == "\u{FF0E}" || $0 == "\u{FF61}"
    }
    var out: [String] = []
    for label in labels {
      guard let ascii = encoded(String(label)), isLabel(ascii) else { return nil }
      out.append(ascii)
    }
    return out.joined(separator: ".")
  }

  private static func encoded(_ label: String) -> String? {
    if label.utf8.allSatisfy({ $0 < 0x80 }) { return label }
    let isName = label.unicodeScalars.allSatisfy { scalar in
      scalar.value < 0x80 || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
    }
    return isName ? encode(label).map { "xn--" + $0 } : nil
  }

  private static func isLabel(_ label: String) -> Bool {
    (1...63).contains(label.utf8.count) && label.utf8.first != 0x2D && label.utf8.last != 0x2D
      && label.utf8.allSatisfy {
        ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || "-_".utf8.contains($0)
      }
  }

  /// RFC 3492, section 6.3.
  private static func encode(_ label: String) -> String? {
    let scalars = label.unicodeScalars.map { Int($0.value) }
    guard scalars.count < 64 else { return nil }
    var out = scalars.filter { $0 < 0x80 }.map { UInt8(truncatingIfNeeded: $0) }
    let basic = out.count
    if basic > 0 { out.append(UInt8(ascii: "-")) }
    var (least, delta, bias, handled) = (0x80, 0, 72, basic)
    while handled < scalars.count {
      guard let next = scalars.filter({ $0 >= least }).min() else { return nil }
      delta += (next - least) * (handled + 1)
      least = next
      for scalar in scalars {
        if scalar < least { delta += 1 }
        guard scalar == least else { continue }
        append(delta, bias, to: &out)
        bias = adapted(delta, handled + 1, isFirst: handled == basic)
        delta = 0
        handled += 1
      }
      delta += 1
      least += 1
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func append(_ delta: Int, _ bias: Int, to out: inout [UInt8]) {
    func digit(_ value: Int) -> UInt8 { UInt8(truncatingIfNeeded: value < 26 ? 0x61 + value : 0x30 + value - 26) }
    var (rest, k) = (delta, 36)
    while true {
      let threshold = min(max(k - bias, 1), 26)
      if rest < threshold { break }
      out.append(digit(threshold + (rest - threshold) % (36 - threshold)))
      rest = (rest - threshold) / (36 - threshold)
      k += 36
    }
    out.append(digit(rest))
  }

  private static func adapted(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var k = 0
    while delta > 455 {
      delta /= 35
      k += 36
    }
    return k + 36 * delta / (delta + 38)
  }
}
