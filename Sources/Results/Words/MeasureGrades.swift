import Bytes
import Vietnamese

/// The numbers that belong to what is measured, and are no value of it: "3 sao trở lên", "mức độ 4", "dưới 5 tuổi", "hạng III".
///
/// Two measures that differ in one of them are not the same, however alike their words are.
struct MeasureGrades: Sendable, Hashable {
  private enum Bound: UInt8, Sendable { case none, atLeast, atMost }
  private struct Grade: Sendable, Hashable {
    /// The word that it goes with, without marks.
    let noun: String
    let number: Substring
    let bound: Bound

    /// - Parameter number: As it is written: "05" of "dưới 05 tuổi" is 5.
    init(noun: String, number: Substring, bound: Bound) {
      (self.noun, self.bound) = (noun, bound)
      self.number = number.utf8.count == 2 && number.first == "0" ? number.dropFirst() : number
    }
  }

  private var grades: [Grade] = []
  /// To how many of whom it is counted: 10.000 of "trên 10.000 dân" and "trên vạn dân".
  private var bases: [Int] = []

  enum Difference: Sendable { case none, lacks, conflicts }

  // MARK: Words, without marks

  /// What stands behind such a number; of the second ones only where a word bounds it: "trên 90 điểm".
  private static let (behind, bounded): (Set<String>, Set<String>) = (
    ["sao", "tuoi", "tieu chi", "lan", "buoi", "lieu", "mui", "kv", "mbps", "gbps"], ["diem", "thang"]
  )
  /// What stands before one.
  private static let before: Set<String> = [
    "muc do", "cap do", "trinh do", "loai", "hang", "nhom", "bac", "lop", "tieu chi so", "tieu chi", "khu vuc", "vung",
    "iso", "tcvn", "qcvn", "du an", "hop phan", "quyet dinh", "nghi quyet", "muc",
  ]
  private static let romans: Set<Substring> = ["i", "ii", "iii", "iv", "v", "vi"]
  private static let magnitudes: Set<Substring> = ["%", "nghin", "ngan", "trieu", "ty", "ti", "dong", "diem"]
  private static let least: Set<Substring> = ["tu", "tren", "hon"]
  private static let most: Set<Substring> = ["duoi", "qua"]

  // MARK: Reading

  /// Reads a clause.
  ///
  /// - Parameter values: The figures that the clause states itself, each of which stands in it once.
  mutating func read(_ clause: String, values: [Double?] = []) {
    guard clause.utf8.contains(where: { $0 &- 0x30 < 10 || $0 == UInt8(ascii: "I") }) || clause.holds("ạn ") else {
      return
    }
    var spent = values.compactMap { $0 }
    let words = MeasureGrades.tokens(clause.holds("<") ? clause.replacing("<", with: "dưới ") : clause)
    for (at, word) in words.enumerated() {
      if let base = MeasureGrades.base(words, at), !spent.contains(Double(base)), !bases.contains(base) {
        bases.append(base)
        continue
      }
      guard word.beginsWithFigure || word.utf8.count < 4 && MeasureGrades.romans.contains(word) else { continue }
      if let value = MeasureGrades.value(word), let own = spent.firstIndex(of: value) {
        spent.remove(at: own)
      } else if let grade = MeasureGrades.grade(words, at), !grades.contains(grade) {
        grades.append(grade)
      }
    }
  }

  private static let counted: Set<Substring> = ["dan", "nguoi", "tre", "phu", "ba"]
  private static let rounds: [Substring: Int] = [
    "1.000": 1000, "1000": 1000, "10.000": 10_000, "10000": 10_000, "100.000": 100_000, "100000": 100_000,
    "1.000.000": 1_000_000, "van": 10_000,
  ]

  /// Of "10.000 dân", "vạn dân", "100.000 trẻ đẻ sống" the number, which is no value.
  private static func base(_ words: [Substring], _ at: Int) -> Int? {
    guard let base = rounds[words[at]], at + 1 < words.count, counted.contains(words[at + 1]) else { return nil }
    // "2 vạn dân" is a count.
    return words[at] == "van" && at > 0 && words[at - 1].beginsWithFigure && words[at - 1] != "1" ? nil : base
  }

  private static func grade(_ words: [Substring], _ at: Int) -> Grade? {
    func word(_ step: Int) -> Substring { words.indices.contains(at + step) ? words[at + step] : "" }
    let isRoman = romans.contains(words[at])
    // "3 sao trở lên", "lớp 5 trở lên".
    var bound = Bound.none
    for step in 1...3 where word(step) == "tro" {
      bound = word(step + 1) == "len" ? .atLeast : word(step + 1) == "xuong" ? .atMost : bound
    }
    let isStretch = bound != .none
    // "Từ đủ 15 tuổi".
    let before = word(-1) == "du" ? word(-2) : word(-1)
    // "Từ 3 đến 5 tuổi" is "3 - 5 tuổi".
    if !isStretch, !words[at].contains("-") {
      bound = least.contains(before) ? .atLeast : most.contains(before) ? .atMost : .none
    }
    if !isRoman {
      for noun in ["\(word(1)) \(word(2))", String(word(1))] {
        if behind.contains(noun) || bound != .none && bounded.contains(noun) {
          return Grade(noun: noun, number: words[at], bound: bound)
        }
      }
      // "Từ 5 năm trở lên", "100 người trở lên".
      if isStretch, !word(1).isEmpty, word(1) != "tro", !magnitudes.contains(word(1)) {
        return Grade(noun: String(word(1)), number: words[at], bound: bound)
      }
    }
    // "Trong độ tuổi 15 - 60", "nhóm tuổi 0-4".
    if !isRoman, word(-1) == "tuoi", word(-2) == "do" || word(-2) == "nhom" {
      return Grade(noun: "tuoi", number: words[at], bound: bound)
    }
    // "Đạt mức 3 triệu đồng", "nhóm 120 xã": values and counts.
    guard isRoman || words[at].count <= 2 && !magnitudes.contains(word(1)) || words[at].count == 4 else { return nil }
    for length in [3, 2, 1] where at >= length {
      let noun = words[(at - length)..<at].joined(separator: " ")
      if Self.before.contains(noun) { return Grade(noun: noun, number: words[at], bound: bound) }
    }
    return nil
  }

  /// The value of a number as it is written in Vietnamese; nil for other words.
  private static func value(_ text: Substring) -> Double? {
    Double(
      String(
        decoding: text.utf8.lazy.filter { $0 != UInt8(ascii: ".") }
          .map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }, as: UTF8.self))
  }

  /// Words without marks, numbers whole, `%` by itself; "15-60" and "15 đến 60" are one.
  private static func tokens(_ text: String) -> [Substring] {
    func isNumber(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isASCII ? (0x30...0x39).contains(scalar.value) : scalar.properties.numericType != nil
    }
    func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isASCII ? (0x61...0x7A).contains(scalar.value | 0x20) : scalar.properties.isAlphabetic
    }
    func isInNumber(_ scalar: Unicode.Scalar) -> Bool {
      isNumber(scalar) || scalar == "." || scalar == "," || scalar == "-"
    }
    var out: [Substring] = []
    let folded = Folding.fold(text)
    var rest = (folded.holds("–") ? folded.replacing("–", with: "-") : folded)[...].unicodeScalars
    var isHyphen = false
    while let first = rest.first {
      var word = isNumber(first) ? rest.prefix(while: isInNumber) : rest.prefix(while: isLetter)
      if first == "%" { word = rest.prefix(1) }
      if word.isEmpty, first != " " { isHyphen = first == "-" }
      rest = word.isEmpty ? rest.dropFirst() : rest[word.endIndex...]
      while let last = word.last, last == "." || last == "," || last == "-" { word.removeLast() }
      if word.isEmpty { continue }
      // "Độ tuổi 15 - 60".
      if isNumber(first), isHyphen, let last = out.last, last.beginsWithFigure, !last.contains("-") {
        out[out.count - 1] = last + "-" + Substring(word)
        isHyphen = false
        continue
      }
      isHyphen = false
      if isNumber(first), out.count > 1, out[out.count - 1] == "den", out[out.count - 2].beginsWithFigure {
        out.removeLast()
        out[out.count - 1] = out[out.count - 1] + "-" + Substring(word)
      } else {
        out.append(Substring(word))
      }
    }
    return out
  }

  /// Whether one names what the other lacks, or both name different ones.
  func difference(from other: MeasureGrades) -> Difference {
    if self == other { return .none }
    if !bases.isEmpty, !other.bases.isEmpty, !bases.contains(where: other.bases.contains) { return .conflicts }
    var difference = Difference.none
    for (own, others) in [(grades, other.grades), (other.grades, grades)] {
      for grade in own where !others.contains(grade) {
        let same = others.filter { $0.noun == grade.noun }
        if !same.isEmpty, !same.contains(where: { $0.number == grade.number }) { return .conflicts }
        difference = .lacks
      }
    }
    return difference
  }
}
