import Testing
import Vietnamese

/// Marks that no Vietnamese number has, raised figures and signs: what is told of them, and what stands beside them and is plain.
@Suite struct TypedFigureTests {
  private func written(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      FigureScanner(buffer, style: FigureStyle.of(buffer)).all(in: 0..<buffer.count).map {
        String(decoding: bytes[$0.range], as: UTF8.self)
      }
    }
  }

  /// Thirteen ways to part a number, each before a measure and before what is counted or a share.
  @Test(arguments: [
    "12'500", "12’500", "12·500", "12. 500", "12 .500", "1.234. 567", "1..234", "1.234,567,8", "12,5.678", "1.23.456",
  ])
  func aPartedNumberIsOne(_ number: String) {
    #expect(written("Diện tích đạt \(number) ha trong năm.") == [number])
    #expect(written("Đã đào tạo được \(number) người.") == [number])
  }

  @Test(arguments: ["12 , 5", "12, 5", "12 ,5", "12,,5", "12٫5"])
  func aPartedFractionIsOne(_ number: String) {
    #expect(written("Diện tích đạt \(number) ha.") == [number])
    #expect(written("Vốn đạt \(number) tỷ đồng.") == [number])
  }

  @Test(arguments: [
    "các xã 11, 12, 5 ha đất", "lần lượt là 12, 5 ha", "tại thôn 12, 5 ha đất", "Năm 2025, 15 ha được trồng",
    "12. 500 người được đào tạo", "đến tháng 12, 5 ha", "có 12, 5 xã đạt chuẩn", "Tọa độ 16°42'30\" Bắc",
    "theo mục 2.1.3 người dân", "ngày 31.12.2025 người dân", "hết 1.234.567,8 đồng", "xã 1,2,3 người dân",
    "diện tích 500 m² và 12 m³", "giá 1.000 đồng/m2", "khổ 5 x 10 m",
  ])
  func rowsLabelsAndPlainOnesAreNone(_ text: String) { #expect(written(text) == []) }

  @Test(arguments: ["10⁶", "35¹", "35⁽¹⁾", "35[^1]", "35<sup>(1)</sup>", "10^6", "5×10⁶", "2,5.10⁶"])
  func aRaisedFigureBehindANumber(_ number: String) {
    #expect(written("Sản lượng đạt \(number) tấn.").first == number)
  }

  @Test func aMinusThatMayBeADash() {
    #expect(written("Tăng trưởng đạt - 1,5%.") == ["1,5%"])
    #expect(written("Tăng trưởng đạt âm 1,5%.") == ["1,5%"])
    #expect(written("| Tăng trưởng | % | - 1,5 |") == ["1,5"])
    #expect(written("| Tăng trưởng | % | (1,5) |") == ["1,5"])
    // A range, a minus at its number, a list.
    #expect(written("đạt 1 - 1,5%; đạt -1,5%; - 1,5% hộ nghèo; loa phát âm 3 cái") == [])
  }

  /// Signs of other keyboards, of sums and of Markdown between two digits: no half of it is a number.
  @Test(arguments: [
    "‚", "،", "´", "¸", "±", "…", "”", "“", "⋅", "、", "\u{FFFD}", "\"", "+", "=", "?", "*", "\\", "~", "_", ";",
  ])
  func noHalfBehindAnOddSignIsANumber(_ sign: String) {
    let text = "tối thiểu 7\(sign)5% trường học"
    let bytes = Array(text.utf8)
    let found = bytes.withUnsafeBufferPointer { buffer in
      FigureScanner(buffer, style: FigureStyle.of(buffer)).all(in: 0..<buffer.count)
    }
    #expect(found.count == 1 && found.allSatisfy { !$0.isRead && $0.range.lowerBound <= 14 }, "\(found)")
  }

  /// Where such a sign parts two things, both are numbers.
  @Test(arguments: ["đạt 70%; 80% hộ", "từ 5-7% hộ", "19/20 xã", "tăng 5% + 3% hộ", "xã 7; 5% hộ", "có 3 × 4 phòng"])
  func signsBetweenNumbersPartThem(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(
      bytes.withUnsafeBufferPointer { FigureScanner($0, style: FigureStyle.of($0)).all(in: 0..<$0.count) }.isEmpty)
  }
}
