import Bytes
import Markup
import Targets
import Vietnamese

// One measure told of place after place, which the words before the first of them name: "Tăng trưởng GRDP của các địa phương: Quảng Ninh 12%, …".

extension ResultReader {
  /// What is measured of one place after the other, where the last of them stands.
  struct PlaceByPlace {
    let block: Int
    let measure: String
    let end: Int
  }

  /// Names a figure beside which nothing but a place stands by what the row of places is of.
  func nameByPlace(_ result: inout FoundResult, _ draft: ResultDraft) {
    guard draft.value != nil, draft.group == 0, result.outcome.isEmpty || result.subject.contains(":"),
      !result.subject.isEmpty, result.subject.count < 200
    else { return }
    let parts = result.subject.split(separator: ":").map { String($0).trimmedOfSpace }
    guard let last = parts.last else { return }
    if isPlaceAlone(last) {
      let measure =
        parts.count > 1
        ? measured(parts.dropLast().joined(separator: " ")) ?? continued(result) ?? measureLeading(result)
        : continued(result) ?? measureLeading(result)
      guard let measure else { return }
      result.subject = measure
      placeByPlace = PlaceByPlace(block: result.block, measure: measure, end: result.quote.upperBound)
    } else if parts.count == 1, let measure = measureBehindPlace(last) {
      // "Quảng Ninh tăng trưởng GRDP 12%, Hải Dương 10%".
      placeByPlace = PlaceByPlace(block: result.block, measure: measure, end: result.quote.upperBound)
    }
  }

  private static let kinds = ["tỉnh ", "thành phố ", "tp. ", "tp.", "tp ", "t.p "]

  private func isPlaceAlone(_ text: String) -> Bool {
    guard text.count < 40, let name = ResultPlace.only(in: text), name != ResultPlace.country else { return false }
    let low = text.lowered()
    return low == name.lowered() || Self.kinds.contains { low == $0 + name.lowered() }
  }

  private func measureBehindPlace(_ text: String) -> String? {
    guard let name = ResultPlace.only(in: text), name != ResultPlace.country, let at = text.firstRange(of: name) else {
      return nil
    }
    let before = text[..<at.lowerBound].lowered()
    guard before.isEmpty || Self.kinds.contains(before) else { return nil }
    return measured(String(text[at.upperBound...]).trimmedOfSpace)
  }

  /// The measure of the figure before, of which nothing but a comma, a semicolon or "và" parts this one.
  private func continued(_ result: FoundResult) -> String? {
    guard let row = placeByPlace, row.block == result.block, row.end <= result.quote.lowerBound,
      result.quote.lowerBound - row.end <= 12
    else { return nil }
    let gap = bytes.lowered(row.end..<result.quote.lowerBound).trimmed { ",; ".contains($0) }
    return gap.isEmpty || gap == "và" || gap == "còn" ? row.measure : nil
  }

  /// The measure that the sentence names before the colon right before this figure.
  private func measureLeading(_ result: FoundResult) -> String? {
    let block = document.blocks[result.block].text
    var end = result.quote.lowerBound
    while end > block.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    guard end > block.lowerBound, bytes[end - 1] == UInt8(ascii: ":") else { return nil }
    var start = end - 1
    while start > block.lowerBound, end - start < 240,
      !(bytes[start - 1] == UInt8(ascii: ".") && bytes[start] == 0x20 || bytes[start - 1] == UInt8(ascii: ";"))
    { start -= 1 }
    while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return measured(String(decoding: bytes[start..<(end - 1)], as: UTF8.self))
  }

  private static let ends: Set<String> = [
    "năm", "của", "đạt", "cao", "tại", "trong", "là", "ở", "quý", "tháng", "như", "sau", "gồm", "theo", "các",
  ]

  /// "Năm 2025, tăng trưởng GRDP của các địa phương đạt kết quả cao" → "tăng trưởng GRDP".
  private func measured(_ text: String) -> String? {
    let words = text.split(separator: " ").map(String.init)
    guard words.count < 40,
      let first = words.indices.first(where: { RowPlaces.namesMeasure(words[$0...].joined(separator: " ").lowered()) })
    else { return nil }
    let end =
      words.indices.dropFirst(first + 1).first {
        Self.ends.contains(words[$0].lowered()) || words[$0].contains { $0.isNumber }
      } ?? words.count
    let name = words[first..<end].joined(separator: " ").trimmed { " ,.;:".contains($0) }
    return name.contains(" ") && !name.contains(",") ? name : nil
  }
}
