import Bytes
import Vietnamese

/// Which rows of a table are parts of which: "Trong đó: 5G", "+ Thu nội địa"; below a row without a sign and with the same unit also
/// "- Thành thị", "a) Rừng sản xuất" and what is numbered 1.1, if it names no measure.
package struct RowPlaces: Sendable {
  /// The last row that names what it measures by itself.
  private var parent = ""
  /// The last part of it: "+ BHXH bắt buộc".
  private var part = ""
  /// The last row without a sign before its name.
  private var whole = ""
  /// The unit in which rows with a sign are parts of it: "- Thành thị"; nil where they are none.
  private var partUnit: String?

  /// Whether the row that names the whole has no value, so that all rows below it that name no measure are its parts.
  private var isMeasureAbove = false

  /// At the head of a table.
  package init() {}

  /// What is said behind the name of a parent, where a part of it is shown.
  package static let among = ", trong đó"

  /// A line that only names those below it: no whole of them.
  ///
  /// - Parameter unit: That which it states for them; empty or nil where it states none.
  package mutating func group(_ name: String, unit: String? = nil) {
    _ = place(name, unit: nil, number: [])
    // "Tỷ lệ bao phủ bảo hiểm" without a value of its own: what stands below says of what each is.
    isMeasureAbove = RowPlaces.namesMeasure(whole.lowered())
    let stated = unit.flatMap { $0.isEmpty ? nil : $0 }
    partUnit = isMeasureAbove ? stated ?? TableReader.unit(ofName: whole.lowered()) : nil
  }

  /// A row's name without the sign before it, and the name of the row that it is a part of; empty for none.
  ///
  /// - Parameter number: What the cell before its name says, in bytes.
  package mutating func row(_ name: String, unit: String, number: [UInt8]) -> (name: String, parent: String) {
    place(name, unit: unit, number: number)
  }

  private mutating func place(_ written: String, unit: String?, number: [UInt8]) -> (name: String, parent: String) {
    let marks = "-–—+*• "
    let (typed, name) = RowPlaces.label(of: written)
    let number = number.isEmpty ? Array(typed.utf8) : number
    // Nearly all names begin with a letter.
    let isMarked = name.utf8.first.map { ($0 | 0x20) &- 0x61 >= 26 && $0 != 0xC4 && $0 != 0xE1 } ?? false
    var plain = isMarked ? name.drop { marks.contains($0) } : name
    if plain.startIndex == name.startIndex, plain.first?.isLowercase ?? false, plain.dropFirst().first == ")" {
      plain = plain.dropFirst(2).drop { $0 == " " }
    }
    let words = plain.lowered()
    let isAmong = words.begins(with: "trong đó")
    let isSigned = plain.startIndex > name.startIndex || RowPlaces.isOfPart(number)
    if !isAmong, !name.begins(with: "+") {
      let isOfUnit = partUnit.map { $0 == (unit ?? "") } ?? isMeasureAbove
      let isPart =
        isOfUnit && !RowPlaces.namesMeasure(words)
        && (isSigned || isMeasureAbove && number.isEmpty && unit != nil && RowPlaces.isKin(words, of: whole.lowered()))
      let above = isPart ? whole : ""
      parent = (above.isEmpty ? "" : above + ", ") + plain
      part = ""
      if !isSigned, !isPart { (whole, partUnit, isMeasureAbove) = (String(plain), unit, false) }
      return (String(plain), above)
    }
    // "Trong đó: …" is of the row before it, "+ …" of the one above all of them.
    let above = [parent, isAmong ? part : ""].filter { !$0.isEmpty }.joined(separator: ", ")
    defer { if !isAmong { part = String(plain) } }
    // "Trong đó: Tỷ lệ lao động qua đào tạo có bằng cấp" says itself what it is a part of.
    let own = isAmong ? plain.dropFirst("trong đó".count).drop { ": ".contains($0) || marks.contains($0) } : plain
    if own.isEmpty { return (String(plain), "") }
    let saysWhole = isAmong && !whole.isEmpty && own.lowered().begins(with: whole.lowered())
    return (String(own), saysWhole ? "" : above)
  }

  /// The number before a row's name, where there is no column of numbers: "1. Số giường bệnh", "6.1. Tỷ lệ hộ nghèo", "II.2 Thu nhập";
  /// not of "5 tuổi ra lớp", "1.000 hộ".
  private static func label(of name: String) -> (number: Substring, name: Substring) {
    // Nearly all names begin with another letter.
    guard let sign = name.utf8.first, "0123456789IVX.)".utf8.contains(sign) else { return ("", name[...]) }
    let number = name.prefix { $0.isASCII && ($0.isNumber || "IVX.)".contains($0)) }
    let rest = name.dropFirst(number.count)
    let parts = number.split(whereSeparator: { ".)".contains($0) })
    let isLabel =
      number.count < 9
      && parts.allSatisfy { part in
        part.count < 3 && part.allSatisfy(\.isNumber) || part.count < 6 && part.allSatisfy(\.isLetter)
      } && (number.last.map { ".)".contains($0) } ?? false || parts.count > 1)
    guard isLabel, !parts.isEmpty, rest.first == " ", let first = rest.dropFirst().first, first.isUppercase else {
      return ("", name[...])
    }
    return (number, rest.drop { $0 == " " })
  }

  /// "bảo hiểm y tế" below "tỷ lệ bao phủ bảo hiểm", "rừng sản xuất" below "diện tích rừng": two words one behind the other that both
  /// names have, or the word that ends the one and begins the other; not "lao động qua đào tạo", which says itself what is counted.
  private static func isKin(_ name: String, of whole: String) -> Bool {
    guard ![" qua ", " được ", " có "].contains(where: { name.holds($0) }) else { return false }
    let words = name.parts()
    return words.first.map { whole.ends(with: " " + $0) } ?? false
      || zip(words, words.dropFirst()).contains { whole.holds($0 + " " + $1) }
  }

  /// Whether a name in lower case begins with a word for what is measured: "diện tích rừng", "tỷ lệ hộ nghèo".
  package static func namesMeasure(_ words: String) -> Bool {
    (measures[words.prefix(while: \.isLetter)] ?? []).contains {
      words.begins(with: $0) && !(words.dropFirst($0.count).first?.isLetter ?? false)
    }
  }

  /// By their first words.
  private static let measures = Dictionary(grouping: Lexicon.measures) { $0.prefix(while: \.isLetter) }

  /// Whether a row with a sign, "- Lúa", "a)", or without a number is one of those that a line above names together.
  static func isPart(_ name: String, number: [UInt8]) -> Bool {
    number.isEmpty || isOfPart(number) || name.first.map { "-–—+*•".contains($0) } ?? false
  }

  /// "-", "+", "a", "b)", "đ." or "1.1" in the cell before the name.
  private static func isOfPart(_ number: [UInt8]) -> Bool {
    let letter =
      number.last.map { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: ".") } ?? false ? number.dropLast() : number[...]
    if ["đ", "–", "—"].contains(where: { letter.elementsEqual($0.utf8) }) { return true }
    if letter.count == 1, let byte = letter.first {
      return byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || (0x61...0x7A).contains(byte)
    }
    let parts = number.split(separator: UInt8(ascii: "."))
    return parts.count > 1 && parts.allSatisfy { $0.count < 3 && $0.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
  }
}
