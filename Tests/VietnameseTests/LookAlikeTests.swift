import Foundation
import Testing
import Vietnamese

@Suite struct TextAsItLooks {
  @Test(arguments: [
    ("\u{D0}iều 1. Phê duyệt \u{F0}ề án", "Điều 1. Phê duyệt đề án"), ("153/Q\u{D0}\u{2011}TTg", "153/QĐ-TTg"),
    ("88/\u{41A}\u{41D}-UBND", "88/KH-UBND"), ("１５３／ＱĐ－ＴＴｇ", "153/QĐ-TTg"), ("Chương Ⅱ", "Chương II"),
    ("Điều\u{A0}1.\u{202F}A\u{3000}b", "Điều 1. A b"), ("153/\u{200B}QĐ\u{AD}-\u{2060}TTg\u{FEFF}", "153/QĐ-TTg"),
    ("số\u{200B}153/QĐ-TTg", "số 153/QĐ-TTg"), ("𝐐uyết", "Quyết"), ("10⁶ m², ½, №, «é»", "10⁶ m², ½, №, «é»"), ("", ""),
  ])
  func isWhatAReaderSees(_ written: String, _ seen: String) { #expect(PlainText.string(written) == seen) }

  @Test(arguments: Array(UInt32(0x2010)...0x2015) + [0x2212, 0xFE63, 0xFF0D])
  func everyDashIsAHyphen(_ value: UInt32) throws {
    let dash = try #require(Unicode.Scalar(value))
    #expect(PlainText.string("36\(dash)NQ/TW") == "36-NQ/TW")
  }

  @Test(arguments: [0xA0, 0x1680, 0x2000, 0x2003, 0x2007, 0x2009, 0x200A, 0x202F, 0x205F, 0x3000] as [UInt32])
  func everySpaceIsASpace(_ value: UInt32) throws {
    let space = try #require(Unicode.Scalar(value))
    #expect(PlainText.string("Điều\(space)1.") == "Điều 1.")
  }

  @Test func searchPartsWordsAtTheZeroWidthSpaceOnly() {
    #expect(PlainText.searched("dữ\u{200B}liệu") == "dữ\u{200B}liệu")
    #expect(PlainText.searched("dữ\u{200C}l\u{AD}iệu \u{D0}ô\u{2060} thị") == "dữliệu Đô thị")
  }

  @Test func placesLeadBackToTheTextAsWritten() {
    let written = "xx a\u{AD}b \u{200B}153/Q\u{D0}\u{2011}TTg\u{2060}, ĐVIII Ⅷ."
    let slice = Array(written.utf8)[2...]
    let plain = PlainText(slice)
    func original(_ seen: String) -> String? {
      let text = String(decoding: plain.bytes, as: UTF8.self)
      guard let range = text.range(of: seen) else { return nil }
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      let found = plain.written(start..<(start + seen.utf8.count))
      return String(decoding: slice[found], as: UTF8.self)
    }
    #expect(original("153/QĐ-TTg") == "153/Q\u{D0}\u{2011}TTg")
    #expect(original("ab") == "a\u{AD}b")
    #expect(original(" VIII.") == " Ⅷ.")
    #expect(plain.written(0) == 2)
  }

  /// Texts are searched sixteen bytes at a time: nothing is missed, whatever it is and wherever it stands.
  @Test func everyCharacterIsFoundAtEveryPlace() {
    var missed: [UInt32] = []
    for value in (UInt32(0x80)...0x2FFFF).filter({ $0 < 0x3400 || $0 > 0xF8FF || $0 % 97 == 0 }) + (0x1D400...0x1D7FF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = Array((String(repeating: "ế", count: Int(value % 7)) + "Đ\(scalar)ơ").utf8)
      let isPlain = text.withUnsafeBufferPointer { PlainText.isPlain($0) }
      if isPlain != (LookAlike.seen(scalar) == nil) { missed.append(value) }
    }
    #expect(missed == [])
  }

  @Test func everyCharacterThatNormalisingChangesIsFound() {
    var missed: [UInt32] = []
    for value in (UInt32(0x80)...0x2FFFF).filter({ $0 < 0x3400 || $0 > 0xF8FF || $0 % 97 == 0 }) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(repeating: "ế", count: Int(value % 7)) + "Đ\(scalar)ơ"
      let isComposed = text.unicodeScalars.elementsEqual(text.precomposedStringWithCanonicalMapping.unicodeScalars)
      if NormalForm.isNFC(text) != isComposed { missed.append(value) }
    }
    #expect(missed == [])
  }

  @Test func ordinaryTextIsNotCopied() {
    let text = Array("Điều 1. Phê duyệt “đề án” «x» – 70 %…".utf8)[...]
    #expect(PlainText(Array("Điều 1. Phê duyệt “đề án” «x» 70 %…".utf8)[...]).isAsWritten)
    #expect(!PlainText(text).isAsWritten)
  }
}

@Suite struct OddCharacters {
  @Test func areNamedWithWhatTheyLookLike() {
    let found = OddCharacter.find(in: "153/Q\u{D0}\u{2011}TTg")
    #expect(found.map(\.name) == ["chữ «Ð» của tiếng Iceland (U+00D0)", "gạch nối không ngắt (U+2011)"])
    #expect(found.map(\.seen) == ["Đ", "-"])
    #expect(found.map(\.range) == [5..<7, 7..<10])
    #expect(found.map(\.mayBeMeant) == [false, false])
  }

  @Test(arguments: [
    "2016–2020", "Hà Nội – Huế", "70\u{A0}%", "Москва, СССР", "01/2016–12/2020", "β 10 μm", "👨\u{200D}👩", "1⁄2",
  ])
  func ofCarefulWritersAreMeant(_ text: String) {
    #expect(!OddCharacter.find(in: text).map(\.mayBeMeant).contains(false))
  }

  @Test(arguments: [
    "\u{D0}iều", "dữ\u{200B}liệu", "153/QĐ–TTg", "36—NQ/TW", "88/\u{41A}\u{41D}-UBND", "##\u{A0}Tiêu đề",
    "1.\u{A0}Khoản",
    "Điều\u{A0}1.", "### Điều\u{A0}1.", "title:\u{A0}x", "a)\u{A0}Điểm", "-\u{A0}mục", "153/\u{A0}QĐ-TTg", "ｔｉ",
    "\u{421}hương",
  ])
  func thatSpoilANumberALabelOrAWordAreNot(_ text: String) {
    let found = OddCharacter.find(in: text)
    #expect(!found.isEmpty && !found.map(\.mayBeMeant).contains(true))
  }
}
