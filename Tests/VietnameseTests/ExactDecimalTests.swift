import Testing
import Vietnamese

@Suite struct ExactDecimalTests {
  @Test(arguments: [
    ("75.30", "75.3"), ("-0.25", "-0.25"), ("12375.3", "12375.3"), ("0", "0"), ("-0", "0"), ("1e-05", "0.00001"),
    ("1.5e3", "1500"), ("0.847", "0.847"), ("999999999999999999", "999999999999999999"), ("007", "7"),
  ]) func readsAndWrites(text: String, written: String) { #expect(ExactDecimal(text)?.description == written) }

  @Test(arguments: ["", "-", "1.", ".5", "1.2.3", "1,5", "e5", "1e", "1e999", "1234567890123456789", "١", "1 000"])
  func refusesOthers(text: String) { #expect(ExactDecimal(text) == nil) }

  @Test func doublesGiveTheDecimalOfTheText() {
    for text in ["0.1", "75.3", "1520", "98.55", "0.00001", "123456789.25", "-7.07"] {
      #expect(Double(text).flatMap { ExactDecimal($0) }?.description == text)
    }
    #expect(ExactDecimal(Double.nan) == nil && ExactDecimal(Double.infinity) == nil && ExactDecimal(1e300) == nil)
  }

  @Test func ordersByValue() {
    let texts = ["-100000000000000000", "-1.5", "-1.25", "0", "0.000000000000000001", "0.3", "0.30000001", "2", "10"]
    let numbers = texts.compactMap { ExactDecimal($0) }
    #expect(numbers.count == texts.count && numbers.reversed().sorted() == numbers)
  }

  @Test func isWrittenForReaders() {
    #expect(ExactDecimal("12375.3")?.written() == "12.375,3")
    #expect(ExactDecimal("-0.05")?.written() == "−0,05")
    #expect(ExactDecimal("12375.3")?.written(language: "en") == "12,375.3")
  }
}
