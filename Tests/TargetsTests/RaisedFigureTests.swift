import Testing

/// Raised figures are notes, or digits that lost their place.
@Suite struct RaisedFigureTests {
  private func values(_ text: String) -> [String] {
    Sample("## Mục tiêu\n\n\(text)", title: "Kế hoạch đến năm 2030", issued: 2026).targets.map {
      "\($0.value) \($0.unit)"
    }
  }

  @Test func oneBeforeThePerCentSignMayBeADigit() {
    #expect(values("Tỷ lệ hồ sơ trực tuyến đạt 7⁰%.") == [])
    #expect(values("Tỷ lệ hồ sơ trực tuyến đạt 7²⁵%.") == [])
  }

  @Test func oneBehindItIsANote() {
    #expect(values("Tỷ lệ hồ sơ trực tuyến đạt 80%¹.") == ["80.0 %"])
    #expect(values("Diện tích nhà ở đạt 500 m².") == ["500.0 m²"])
  }
}
