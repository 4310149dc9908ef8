import Bytes

/// Numbers and sizes as readers of a language write them.
public enum NumberText {
  /// Thousands apart: `12.345` in Vietnamese, `12,345` in English.
  public static func whole(_ number: Int, language: String = "vi") -> String {
    if number.magnitude < 1000 { return String(number) }
    let digits = Array(String(number.magnitude).utf8)
    var out: [UInt8] = number < 0 ? [0x2D] : []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out.append(language == "en" ? 0x2C : 0x2E) }
      out.append(digit)
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// The size of a file: `640 byte`, `31 kB`, `1,2 MB`; thousands of bytes (SI), one decimal from 1 MB on.
  public static func size(_ bytes: Int, language: String = "vi") -> String {
    if bytes < 1000 { return "\(bytes) byte" + (language == "en" && bytes != 1 ? "s" : "") }
    if bytes < 999_500 { return "\((bytes + 500) / 1000) kB" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(whole(tenths / 10, language: language))\(language == "en" ? "." : ",")\(tenths % 10) MB"
  }

  /// As readers write it: `99,5`, `1.520`.
  public static func decimal(_ number: Double, language: String) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return whole(Int(number), language: language) }
    let parts = plain(number).parts(between: ".")
    let whole = parts.first.flatMap { Int($0) }.map { NumberText.whole($0, language: language) } ?? plain(number)
    return parts.count > 1 ? whole + (language == "en" ? "." : ",") + parts[1] : whole
  }

  /// With a decimal point and no more digits than needed: `99.5`, `1520`.
  public static func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }
}
