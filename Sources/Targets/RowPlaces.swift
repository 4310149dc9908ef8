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

  /// At the head of a table.
  package init() {}

  /// What is said behind the name of a parent, where a part of it is shown.
  package static let among = ", trong đó"

  /// A line that only names those below it: no whole of them.
  package mutating func group(_ name: String) { _ = place(name, unit: nil, number: []) }

  /// A row's name without the sign before it, and the name of the row that it is a part of; empty for none.
  ///
  /// - Parameter number: What the cell before its name says, in bytes.
  package mutating func row(_ name: String, unit: String, number: [UInt8]) -> (name: String, parent: String) {
    place(name, unit: unit, number: number)
  }

  private mutating func place(_ name: String, unit: String?, number: [UInt8]) -> (name: String, parent: String) {
    let marks = "-–+*• "
    var plain = name.drop { marks.contains($0) }
    if plain.startIndex == name.startIndex, plain.first?.isLowercase ?? false, plain.dropFirst().first == ")" {
      plain = plain.dropFirst(2).drop { $0 == " " }
    }
    let words = plain.lowered()
    let isAmong = words.begins(with: "trong đó")
    let isSigned = plain.startIndex > name.startIndex || RowPlaces.isOfPart(number)
    if !isAmong, !name.begins(with: "+") {
      let isPart =
        isSigned && partUnit != nil && partUnit == (unit ?? "")
        && !Lexicon.measures.contains { words.begins(with: $0 + " ") }
      let above = isPart ? whole : ""
      parent = (above.isEmpty ? "" : above + ", ") + plain
      part = ""
      if !isSigned { (whole, partUnit) = (String(plain), unit) }
      return (String(plain), above)
    }
    // "Trong đó: …" is of the row before it, "+ …" of the one above all of them.
    let above = [parent, isAmong ? part : ""].filter { !$0.isEmpty }.joined(separator: ", ")
    defer { if !isAmong { part = String(plain) } }
    let own = isAmong ? plain.dropFirst("trong đó".count).drop { ": ".contains($0) || marks.contains($0) } : plain
    return own.isEmpty ? (String(plain), "") : (String(own), above)
  }

  /// "-", "a" or "1.1" in the cell before the name.
  private static func isOfPart(_ number: [UInt8]) -> Bool {
    if number.count == 1 { return number[0] == UInt8(ascii: "-") || (0x61...0x7A).contains(number[0]) }
    let parts = number.split(separator: UInt8(ascii: "."))
    return parts.count > 1 && parts.allSatisfy { $0.count < 3 && $0.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
  }
}
