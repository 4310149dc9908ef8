import Foundation
import OfficeFiles
import TestSupport
import Testing

/// Files broken at random: each is read or refused, none hangs or crashes. `CONGBO_FUZZ=100000` reads so many.
struct BrokenFilesTests {
  private static let count = ProcessInfo.processInfo.environment["CONGBO_FUZZ"].flatMap { Int($0) } ?? 3_000

  /// What XML and archives have that programs may stumble over.
  private static let tokens = [
    "<w:tbl><w:tr><w:tc>", "</w:tc>", "<w:p>", "</w:p>", "<w:r>", "2147483647", "-1", "99999999999999999999", "0",
    "&#0;", "&amp;",
    "<w:del>", "</w:del>", "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"end\"/>", "w:val=\"\"",
    "<!DOCTYPE a>",
    "<![CDATA[", "]]>", "<mc:AlternateContent>", "<w:vMerge/>", "w:gridSpan w:val=\"900000\"",
    "<table><tr><td rowspan=0 colspan=99>",
    "<ol start=-9999999999>", "\u{0}", "\u{301}", "ÿ", "<w:txbxContent>", "<w:sdt>", "<?xml",
    "<w:footnoteReference w:id=\"1\"/>",
  ].map { Array($0.utf8) }

  private static func mutated(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      let length = min(Int.random(in: 1...40, using: &random), bytes.count - at)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(at..<(at + length))
      case 2: bytes.insert(contentsOf: bytes[at..<(at + length)], at: at)
      case 3: bytes.insert(contentsOf: tokens.randomElement(using: &random) ?? [], at: at)
      case 4:
        let to = Int.random(in: 0..<bytes.count, using: &random)
        bytes.insert(contentsOf: Array(bytes[at..<(at + length)]), at: to)
      default: bytes.removeSubrange((at + length)...)
      }
    }
    return bytes
  }

  /// Whole elements.
  private static let elements = [
    "<w:p/>", "<w:r><w:t>q</w:t></w:r>", "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", "<w:vMerge/>", "<w:del/>",
    "<w:vanish/>",
    "<w:numPr><w:numId w:val=\"1\"/></w:numPr>", "<w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt>", "<w:tr/>",
    "<w:tc/>",
    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", "<w:isLgl/>",
    "<w:caps/>",
    "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>", "<w:gridBefore w:val=\"99999\"/>", "<w:hMerge/>",
    "<w:tblHeader/>",
    "<w:lvlRestart w:val=\"-3\"/>", "<w:pict><v:line/></w:pict>", "<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/>",
    "<w:trPr><w:del/></w:trPr>",
    "<w:txbxContent><w:p/></w:txbxContent>", "<w:framePr w:dropCap=\"drop\"/>",
    "<m:oMath><m:f><m:num/></m:f></m:oMath>", "text",
  ]

  /// Changes numbers and puts elements where others end: the XML stays well-formed.
  private static func rebuilt(_ text: String, _ random: inout SeededGenerator) -> String {
    var text = text
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      if Bool.random(using: &random) {
        let places = text.indices.filter { text[$0] == ">" }
        guard let place = places.randomElement(using: &random) else { continue }
        text.insert(contentsOf: elements.randomElement(using: &random) ?? "", at: text.index(after: place))
      } else {
        let places = text.indices.filter { text[$0].isNumber && text[$0].isASCII }
        guard let place = places.randomElement(using: &random) else { continue }
        let numbers = ["0", "-1", "2147483647", "2147483648", "99999999999999999999", "7", "x", ""]
        text.replaceSubrange(place...place, with: numbers.randomElement(using: &random) ?? "")
      }
    }
    return text
  }

  private static let body = """
    \(WordFile.paragraph("Điều 1", WordFile.list(1)))\(WordFile.paragraph("a", "<w:pStyle w:val=\"A\"/>", run: "<w:b/><w:rStyle w:val=\"C\"/>"))\
    <w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/>\
    <w:vMerge w:val="restart"/></w:tcPr>\(WordFile.paragraph("b"))</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr>\
    <w:p/></w:tc></w:tr></w:tbl><w:p><w:ins>\(WordFile.run("x"))</w:ins><w:r><w:fldChar w:fldCharType="begin"/></w:r>\
    <w:r><w:instrText>HYPERLINK "http://a.vn"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>\
    \(WordFile.run("y", "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>"))<w:r><w:fldChar w:fldCharType="end"/></w:r>\
    <w:r><w:footnoteReference w:id="1"/></w:r><m:oMath><m:r><m:t>z</m:t></m:r></m:oMath></w:p>\
    <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:wsp><wps:txbx><w:txbxContent>\
    \(WordFile.paragraph("t"))</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r></w:p>
    """
  private static let styles = """
    <w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/><w:pPr>\(WordFile.list(1, 1))</w:pPr></w:style>\
    <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>\
    <w:style w:type="character" w:styleId="C"><w:rPr><w:b/></w:rPr></w:style>
    """
  private static let numbering = WordFile.lists(
    1, WordFile.level(0, "decimal", "Điều %1.") + WordFile.level(1, "lowerLetter", "%1.%2)"),
    nums: [(1, #"<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride>"#)])
  private static let notes = "<w:footnote w:id=\"1\">\(WordFile.paragraph("n"))</w:footnote>"
  private static let page = """
    <html><head><meta charset=utf-8></head><body><article><p align=center><b>Điều</b> 1<a href="#a" name="b">[1]</a></p><table border=1>\
    <tr><td rowspan=2>a<td>b<tr><td colspan=2>c</table><ol type=a start=3><li>d</ol><div id=ftn1><p><a href="#b" name="a">[1]</a> e</p></div>\
    </article></body></html>
    """

  private static func file(_ kind: Int, _ random: inout SeededGenerator) -> [UInt8] {
    func text(_ text: String, _ isChanged: Bool) -> String {
      if !isChanged { return text }
      if Int.random(in: 0..<4, using: &random) > 0 { return rebuilt(text, &random) }
      return String(decoding: mutated(Array(text.utf8), &random), as: UTF8.self)
    }
    switch kind {
    case 0...3:
      return WordFile(
        text(body, kind == 0), styles: text(styles, kind == 1), numbering: text(numbering, kind == 2),
        footnotes: text(notes, kind == 3)
      ).bytes
    case 4: return mutated(WordFile(body, styles: styles, numbering: numbering, footnotes: notes).bytes, &random)
    default: return mutated(Array(page.utf8), &random)
    }
  }

  @Test(.timeLimit(.minutes(20))) func brokenFilesAreReadOrRefused() {
    var random = SeededGenerator(seed: 2_026)
    var (read, refused) = (0, 0)
    for turn in 0..<BrokenFilesTests.count {
      let bytes = BrokenFilesTests.file([0, 0, 0, 1, 2, 3, 4, 5, 5][turn % 9], &random)
      do {
        _ = try OfficeFile.read(bytes)
        read += 1
      } catch {
        refused += 1
      }
    }
    #expect(read > BrokenFilesTests.count / 20)
    #expect(refused > BrokenFilesTests.count / 20)
  }

  @Test func whatIsReadIsTheSameEachTime() throws {
    let bytes = WordFile(
      BrokenFilesTests.body, styles: BrokenFilesTests.styles, numbering: BrokenFilesTests.numbering,
      footnotes: BrokenFilesTests.notes
    ).bytes
    let once = try OfficeFile.read(bytes)
    #expect(once.blocks.count == 6)
    for _ in 0..<5 { #expect(try OfficeFile.read(bytes) == once) }
  }
}
