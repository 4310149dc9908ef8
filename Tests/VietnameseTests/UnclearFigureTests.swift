import Testing
import Vietnamese

/// Figures that can be read in two ways, and the many that cannot.
@Suite struct UnclearFigureTests {
  private func figures(_ text: String) -> [(text: String, figure: UnclearFigure)] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      FigureScanner(buffer, style: FigureStyle.of(buffer)).all(in: 0..<buffer.count).map {
        (String(decoding: bytes[$0.range], as: UTF8.self), $0)
      }
    }
  }

  /// Words that begin as figures may do stand between them.
  @Test func allFiguresOfATextAreFound() {
    let text = "Lượt O lớn, lũy kế 7O% hộ; Ông lo liệu l0% xã, đào tạo 1,000 người, lần lượt đạt 72..5% ở nơi lạ."
    #expect(figures(text).map(\.text) == ["7O%", "l0%", "1,000", "72..5%"])
  }

  @Test(arguments: [
    ("vốn 0.500 tỷ đồng", "0.500", "0,500|500", true), ("đào tạo 1,000 người", "1,000", "1.000|1", true),
    ("đào tạo 1,050 cán bộ", "1,050", "1.050|1,05", false), ("vốn 1,000 tỷ đồng", "1,000", "1.000|1", false),
    ("đào tạo 1 000 người", "1 000", "1.000|1 và 000", false),
    ("trồng 12 500 ha rừng", "12 500", "12.500|12 và 500", false),
    ("có 1\u{A0}234\u{A0}567 người", "1\u{A0}234\u{A0}567", "1.234.567|1 và 234 và 567", false),
    ("vốn 1,000.5 tỷ", "1,000.5", "1.000,5|1,0005", true), ("vốn 1,234.5 tỷ", "1,234.5", "1.234,5|1,2345", true),
    ("vốn 1.000,000 đồng", "1.000,000", "1.000.000|1.000", false), ("đạt 7 2%", "7 2%", "72%|7 và 2%", false),
    ("đạt 72,5 0%", "72,5 0%", "72,50%|72,5 và 0%", false), ("đạt 7 2,5%", "7 2,5%", "72,5%|7 và 2,5%", false),
    ("đạt 7O%", "7O%", "70%|7O%", false), ("đạt 1OO%", "1OO%", "100%|1OO%", false),
    ("đạt l0%", "l0%", "10%|l0%", false), ("đạt 7О%", "7О%", "70%|7О%", false),
    ("l.200 hộ nghèo", "l.200", "1.200|l.200", false), ("đến năm 2O25, 70%", "2O25", "2025|2O25", false),
    ("đạt 65.123%", "65.123%", "65,123%|65 123%", false), ("đạt 70.%", "70.%", "70%|70,…%", false),
    ("đạt 72..5%", "72..5%", "72,5%|725%", false), ("đạt 70(1)%", "70(1)%", "70%|701%", false),
    ("đạt 072%", "072%", "72%|0,72%", false), ("đạt 72, 5%", "72, 5%", "72,5%|5%", false),
    ("đạt 72 ,5%", "72 ,5%", "72,5%|5%", false), ("đạt 72:5%", "72:5%", "72,5%|5%", false),
    ("| Đào tạo | người | 1,050 |", "1,050", "1.050|1,05", false),
    ("| Hộ nghèo | % | 4.850 |", "4.850", "4,850%|4 850%", false),
    ("| Thu | 1 250 | 12 |", "1 250", "1.250|1 và 250", false),
  ])
  func twoReadings(_ text: String, _ written: String, _ readings: String, _ isRead: Bool) {
    let found = figures(text)
    #expect(found.count == 1)
    guard let first = found.first else { return }
    #expect(first.text == written)
    let expected = readings.split(separator: "|").map(String.init)
    #expect(first.figure.readings.first == expected.first && first.figure.isRead == isRead)
    if expected.count > 1, written != "72..5%", written != "72, 5%", written != "72 ,5%", written != "72:5%" {
      #expect(first.figure.readings == expected)
    }
  }

  @Test(arguments: [
    "đạt 4,5% và 12.375 người; 1.234.567,89 đồng; 12,375 tỷ đồng", "năm 2025 70% hồ sơ", "Điều 5 10% số hộ",
    "lớp 1 200 học sinh", "quý 1 150 tỷ đồng", "loại 1 5% phí", "0233 385 214 và 0912 345 678", "hệ số 1,000 và 1,250",
    "HDI đạt 0.825", "bình quân 2,125 người/hộ", "Quyết định 10/2025/QĐ-UBND ngày 24/8/2025", "5 - 7%; 05%; 1.250 tỷ",
    "mạng 4G, CO2, H2O 5%, IPv6, 36a/NQ-CP, 5l xăng", "1.1.2. Mục tiêu", "2,5 lần; 1/3 số xã; 16:30 ngày 5/6",
    "xã loại 1 100%, xã loại 2 80%", "https://a.vn/1,000-nguoi?x=1", "từ 50% đến 60%, 70% hộ",
    "55%, 65%, 72% các năm 2023, 2024, 2025", "tổ 3 125 hộ", "1,25 triệu người, 0,75 ha", "| 1 | Hộ nghèo | 4,850 |",
  ])
  func plainFigures(_ text: String) { #expect(figures(text).map(\.text) == []) }

  @Test func aTextThatGroupsByCommasIsPlain() {
    #expect(figures("Có 1,250 người, tăng 4.5%; thu 12,500 tỷ đồng.").isEmpty)
    // A comma that can only group beside one that may part: no one can tell.
    #expect(figures("Thu 1,234,567 đồng; vốn 12,500 triệu đồng.").map(\.text) == ["12,500"])
  }

  @Test func aTotalIsNoLabel() {
    #expect(figures("tổng số 1 200 hộ").map(\.text) == ["1 200"])
    #expect(figures("nhà máy số 1 200 MW").isEmpty)
  }
}

/// Text that went through a wrong encoding.
@Suite struct BrokenTextTests {
  @Test func lettersTakenForTwoSigns() {
    let found = BrokenText.find(in: "Mục 1\ntá»· lá»‡ há»“ sÆ¡ Ä‘áº¡t 70%")
    #expect(found?.kind == .doubled && found?.word == "tá»·" && found?.converted == "tỷ lệ hồ sơ đạt 70%")
  }

  @Test func lettersLost() {
    let found = BrokenText.find(in: "K? ho?ch chuy?n d?i s? nam 2027")
    #expect(found?.kind == .lost && found?.word == "ho?ch")
  }

  @Test(arguments: [
    "Ông hỏi: Vì sao?Bao giờ?", "Café Ærø, Ångström, São Paulo, Ä Ö", "Xem /tim/?q=a?b=c?d và a?b",
    "Tỷ lệ hồ sơ đạt 70%, đúng không? Có.",
  ])
  func soundText(_ text: String) { #expect(BrokenText.find(in: text) == nil) }
}
