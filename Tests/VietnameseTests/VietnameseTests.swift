import Testing
import Vietnamese

@Suite struct FoldingText {
  @Test(arguments: [
    ("Quyết định", "quyet dinh"), ("ĐẮK LẮK", "dak lak"), ("Thừa Thiên – Huế", "thua thien – hue"),
    ("ơ ư Ă â ê ô", "o u a a e o"),
    ("e\u{0302}\u{0301}", "e"), ("", ""), ("ß Ñ ø", "ß n ø"), ("日本", "日本"),
  ])
  func dropsMarksAndCase(_ text: String, _ folded: String) { #expect(Folding.fold(text) == folded) }

  @Test func composedAndDecomposedFoldAlike() {
    for text in ["Ủy ban nhân dân tỉnh", "chỉ tiêu", "Đường", "ngưỡng"] {
      let decomposed = String(
        text.unicodeScalars.flatMap { NFD.parts($0) }.reduce(into: String.UnicodeScalarView()) { $0.append($1) })
      #expect(Folding.fold(decomposed) == Folding.fold(text))
      #expect(NormalForm.nfc(decomposed).unicodeScalars.elementsEqual(text.unicodeScalars))
      #expect(!NormalForm.isNFC(decomposed) && NormalForm.isNFC(text))
    }
  }

  /// Decompositions of the letters used above, spelled out, so that the test does not lean on what it tests.
  enum NFD {
    static func parts(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
      let table: [Unicode.Scalar: String] = [
        "Ủ": "U\u{309}", "â": "a\u{302}", "ỉ": "i\u{309}", "ê": "e\u{302}", "ờ": "o\u{31B}\u{300}", "ư": "u\u{31B}",
        "ỡ": "o\u{31B}\u{303}",
      ]
      return Array((table[scalar] ?? String(scalar)).unicodeScalars)
    }
  }
}

@Suite struct Slugs {
  @Test(arguments: [
    ("Hạ tầng số", "ha-tang-so"), ("  2972/QĐ-UBND ", "2972-qd-ubnd"), ("Bà Rịa - Vũng Tàu", "ba-ria-vung-tau"),
    ("…", ""), ("A--b", "a-b"),
  ])
  func areFoldedWordsJoinedByHyphens(_ text: String, _ slug: String) { #expect(Slug.make(text) == slug) }

  @Test func validityIsWhatMakeMakes() {
    #expect(Slug.isValid("2972-qd-ubnd"))
    for bad in ["", "-a", "a-", "A", "a_b", "đ", "a/b", "a.b"] { #expect(!Slug.isValid(bad)) }
  }
}

@Suite struct SortOrder {
  @Test func followsTheVietnameseAlphabet() {
    let right = [
      "An Giang", "Ăn", "Âm", "Bạc Liêu", "Cà Mau", "Cao Bằng", "Dương", "Đà Nẵng", "Em", "Ê", "Hà Giang", "Hòa Bình",
      "Lạng Sơn", "Ông", "Ơn", "Ưu",
    ]
    #expect(right.reversed().sorted(by: Collation.isBefore) == right)
    #expect(Collation.sorted(right.reversed(), by: { $0 }) == right)
  }

  @Test func tonesDecideWhenLettersAreEqual() {
    let right = ["ma", "mà", "mả", "mã", "má", "mạ"]
    #expect(right.shuffledBySeed(7).sorted(by: Collation.isBefore) == right)
  }
}

extension Array {
  func shuffledBySeed(_ seed: UInt64) -> [Element] {
    var state = seed
    var copy = self
    for index in copy.indices.dropFirst().reversed() {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      copy.swapAt(index, Int(state >> 33) % (index + 1))
    }
    return copy
  }
}

@Suite struct Days {
  @Test func impossibleDaysAreRefused() {
    for bad in [
      "2017-02-29", "2017-13-01", "2017-00-10", "2017-4-1", "17-04-01", "2017-04-31", "2017/04/01", "", "2017-04-1x",
    ] {
      #expect(Day(iso: bad) == nil)
    }
    #expect(Day(iso: "2016-02-29") != nil && Day(iso: "1900-02-29") == nil && Day(iso: "2000-02-29") != nil)
  }

  @Test func writtenAsOfficialsWrite() throws {
    let day = try #require(Day(iso: "2020-01-05"))
    #expect(
      day.vietnamese == "5/1/2020" && day.inWords == "ngày 05 tháng 01 năm 2020" && day.description == "2020-01-05")
  }

  @Test func countingDaysGoesBothWays() throws {
    #expect(try #require(Day(iso: "1970-01-01")).daysSince1970 == 0)
    #expect(try #require(Day(iso: "2026-11-23")).daysSince1970 == 20780)
    for number in stride(from: -200_000, to: 200_000, by: 997) {
      #expect(try #require(Day(daysSince1970: number)).daysSince1970 == number)
    }
  }
}
