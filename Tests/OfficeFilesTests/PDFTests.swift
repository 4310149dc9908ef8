import OfficeFiles
import TestSupport
import Testing

/// PDF files with text. A letter of Courier at 12 points is 7.2 points wide; lines of text go from 72 to 540.
struct PDFTests {
  private typealias Line = PDFFile.Line

  /// Lines of a paragraph from `top` down: the first is indented, all but the last are full.
  private func paragraph(_ top: Double, _ lines: String...) -> [Line] {
    lines.enumerated().map { Line($0.offset == 0 ? 100.8 : 72, top - Double($0.offset) * 16, $0.element) }
  }

  private let full = "mot hai ba bon nam sau bay tam chin muoi mot hai ba bon nam nay"
  private let first = "mot hai ba bon nam sau bay tam chin muoi mot hai ba bon nam"

  /// What is shown, without empty lines.
  private func words(_ document: OfficeDocument) -> [String] { shown(document).filter { !$0.isEmpty } }

  private func read(_ pages: [[Line]]) throws -> OfficeDocument { try OfficeFile.read(PDFFile(pages).bytes) }

  @Test func linesBecomeParagraphs() throws {
    let page =
      paragraph(700, first, full, "va het.") + paragraph(652, "1. \(first.dropLast(4))", "xuong dong.")
      + paragraph(620, "2. Ngan") + paragraph(604, "a) Lai ngan;") + paragraph(588, first, full)
    #expect(
      words(try read([page])) == [
        "\(first) \(full) va het.", "1. \(first.dropLast(4)) xuong dong.", "2. Ngan", "a) Lai ngan;",
        "\(first) \(full)",
      ])
  }

  @Test func numbersBrokenAtTheEndOfALineAreWhole() throws {
    let start = "mot hai ba bon nam sau bay tam chin muoi mot hai so 31-"
    let page = paragraph(700, start, "HD/BTCTW ngay 5 va " + full.prefix(40)) + paragraph(660, first, full, full)
    #expect(words(try read([page])).first == "\(start)HD/BTCTW ngay 5 va \(full.prefix(40))")
  }

  @Test func aParagraphGoesOnOnTheNextPageAndNumbersAndHeadsOfPagesGo() throws {
    func page(_ number: Int, _ lines: [Line]) -> [Line] {
      [Line(280, 800, "\(number)"), Line(200, 785, "CONG BAO/So \(number + 7)")] + lines
    }
    let document = try read([
      page(1, paragraph(700, first, full)), page(2, [Line(72, 740, "va het.")] + paragraph(700, first, full)),
      page(3, [Line(72, 740, full), Line(72, 724, "het.")]),
    ])
    #expect(words(document) == ["\(first) \(full) va het.", "\(first) \(full) \(full) het."])
  }

  @Test func aHeadCloseToTheTextGoesByItsNumberAndFormsKeepTheirs() throws {
    func page(_ number: Int, _ head: [Line]) -> [Line] { head + paragraph(780, first, full, "va \(number).") }
    let gazette = try read((3...6).map { page($0, [Line(72, 792, "CONG BAO"), Line(520, 792, "\($0)")]) })
    #expect(!words(gazette).joined().contains("CONG BAO"))
    let forms = try read((1...4).map { page($0, [Line(72, 792, "Mau so 0\($0)")]) })
    #expect(words(forms).joined(separator: " ").ranges(of: "Mau so").count == 4)
  }

  @Test func twoColumnsOfTextAreReadOneBehindTheOther() throws {
    // 30 letters reach from margin to margin of a column.
    let line = "mot hai ba bon nam sau bay tam"
    func column(_ x: Double, _ label: String) -> [Line] {
      (0..<12).map { Line(x, 600 - Double($0) * 16, $0 == 0 ? label + line.dropFirst(4) : line) }
    }
    let document = try read([paragraph(700, first, full) + column(72, "1. ") + column(324, "2. ")])
    let rest = Array(repeating: line, count: 11).joined(separator: " ")
    #expect(
      words(document) == [
        "\(first) \(full)", "1. \(line.dropFirst(4)) \(rest)", "2. \(line.dropFirst(4)) \(rest)",
      ])
  }

  /// Lines that were drawn out to the margin, as before dots that found no room on them.
  @Test func aLineThatWasDrawnOutIsNoRowOfATable() throws {
    let drawn = (0..<4).flatMap { row in
      ["\(row + 1).", "Doi", "tuong", "kiem", "tra:"].enumerated().map { place, word in
        Line(72 + Double([0, 60, 120, 200, 272][place]), 600 - Double(row) * 16, word)
      }
    }
    // The gaps: 45.6, 38.4 … are not the same; those of a drawn-out line are.
    let even = (0..<4).flatMap { row -> [Line] in
      var x = 72.0
      return ["\(row + 1).", "Doi", "tuong", "kiem", "tra:"].map { word in
        defer { x += Double(word.count) * 7.2 + 40 }
        return Line(x, 600 - Double(row) * 16, word)
      }
    }
    func isTable(_ lines: [Line]) throws -> Bool {
      try read([paragraph(700, first, full) + lines + paragraph(400, first, full)]).blocks.contains {
        if case .table = $0 { true } else { false }
      }
    }
    #expect(try isTable(drawn))
    #expect(try !isTable(even))
  }

  @Test func letterheadsAndSignaturesAreTwoColumnsAndStampsStandInTheirPlace() throws {
    let head = [
      Line(80, 780, "BO NOI VU"), Line(300, 780, "CONG HOA XA HOI"), Line(310, 764, "Doc lap - Tu do"),
      Line(80, 740, "So:"), Line(140, 740, "/BNV-CCHC"), Line(300, 740, "Ha Noi, ngay"), Line(420, 740, "thang"),
      Line(84, 724, "V/v gop y du thao"), Line(84, 711, "bao cao nam"),
    ]
    let foot = [
      Line(72, 500, "Noi nhan:"), Line(330, 498, "KT. BO TRUONG"), Line(72, 488, "- Nhu tren;", size: 10),
      Line(72, 477, "- Luu: VT.", size: 10), Line(340, 420, "Vu Chien Thang"),
    ]
    let stamps = [Line(104, 741, "8151", size: 11), Line(390, 741, "18", size: 11)]
    let document = try read([head + paragraph(640, first, full, full, full) + foot + stamps])
    #expect(
      words(document) == [
        "[0: BO NOI VU / So: 8151 /BNV-CCHC / V/v gop y du thao bao cao nam] "
          + "[1: CONG HOA XA HOI / Doc lap - Tu do / Ha Noi, ngay 18 thang]",
        "\(first) \(full) \(full) \(full)",
        "[0: Noi nhan: / - Nhu tren; / - Luu: VT.] [1: KT. BO TRUONG / Vu Chien Thang]",
      ])
  }

  /// A joint document: nothing but two signatures, whose names stand at different heights.
  @Test func twoSignaturesSideBySideAreTwoColumns() throws {
    let foot = [
      Line(80, 500, "KT. BO TRUONG BO Y"), Line(330, 500, "KT. BO TRUONG BO NOI VU"), Line(137.6, 484, "TE"),
      Line(369.6, 484, "THU TRUONG"), Line(108.8, 468, "THU TRUONG"), Line(380.4, 440, "(Da ky)"),
      Line(119.6, 424, "(Da ky)"), Line(355.2, 396, "Tran Anh Tuan"), Line(87.2, 380, "Nguyen Thi Xuyen"),
    ]
    #expect(
      words(try read([paragraph(640, first, full, full, full) + foot])).dropFirst() == [
        "[0: KT. BO TRUONG BO Y TE / THU TRUONG / (Da ky) / Nguyen Thi Xuyen] "
          + "[1: KT. BO TRUONG BO NOI VU / THU TRUONG / (Da ky) / Tran Anh Tuan]"
      ])
  }

  @Test func linesDrawnOfSignsStandAloneAndNumbersBrokenByANarrowColumnAreWhole() throws {
    let head = [
      Line(80, 780, "QUOC HOI"), Line(300, 780, "CONG HOA XA HOI"), Line(80, 766, "--------"),
      Line(300, 766, "Doc lap - Tu do"),
      Line(80, 752, "So: 5/QD-"), Line(300, 752, "------------"), Line(90, 738, "UBND"),
      Line(300, 738, "Ha Noi, ngay 5 nam"),
      Line(340, 724, "2026"),
    ]
    let document = try read([head + paragraph(640, first, full, full, full)])
    #expect(
      words(document).first == "[0: QUOC HOI / -------- / So: 5/QD-UBND] "
        + "[1: CONG HOA XA HOI / Doc lap - Tu do / ------------ / Ha Noi, ngay 5 nam 2026]")
  }

  @Test func notesAtTheFootOfThePageAreTakenOut() throws {
    let mark = Line(72 + 7.2 * 11, 688, "1", size: 7)
    let body = [
      Line(100.8, 700, first), Line(72, 684, "mot hai ba,"), mark, Line(160, 684, full.prefix(50).description),
    ]
    let notes = [Line(72, 104, "1", size: 6), Line(80, 100, "Dien thoai:", size: 9), Line(72, 88, "so 0.", size: 9)]
    let document = try read([body + paragraph(660, first, full, full) + notes])
    #expect(words(document).first == "\(first) mot hai ba,{note 0} \(full.prefix(50).trimmed)")
    #expect(document.notes.map { $0.flatMap { shown($0) } } == [["Dien thoai: so 0."]])
  }

  @Test func aPlaceWhereATableStoodIsToldOf() throws {
    let rows = (0..<4).flatMap { row in
      ["a", "bb", "cc"].enumerated().map {
        Line(80 + 150 * Double($0.offset), 600 - 16 * Double(row), "\($0.element)\(row)")
      }
    }
    let document = try read([paragraph(700, first, full, full) + rows + paragraph(500, first, full, full)])
    #expect(document.remarks == [.looseTable])
    let pieces = (0..<4).flatMap { ["[0: a\($0)]", "[0: bb\($0)]", "[0: cc\($0)]"] }
    #expect(Array(words(document).dropFirst().prefix(12)) == pieces)
  }

  /// The lines of a grid.
  private func grid(_ columns: [Double], _ rows: [Double]) -> [PDFFile.Stroke] {
    rows.map { .init(columns[0], $0, to: columns[columns.count - 1], $0) }
      + columns.map { .init($0, rows[0], to: $0, rows[rows.count - 1]) }
  }

  @Test func tablesBetweenLinesAreReadCellByCellAlsoOnPagesThatAreWider() throws {
    let rows = [
      Line(80, 584, "TT"), Line(130, 584, "Viec phai lam"), Line(430, 584, "Han"), Line(80, 552, "1"),
      Line(130, 556, "Lap ke hoach so hoa"), Line(130, 542, "ho so"), Line(430, 552, "Quy I"), Line(80, 520, "Cong"),
      Line(430, 520, "2"), Line(600, 584, "Ghi chu"), Line(600, 552, "khong"),
    ]
    // `Cong` stands in two cells that are one: no line parts them.
    let strokes =
      grid([72, 120, 420, 580, 700], [600, 570, 536]) + [
        .init(72, 506, to: 700, 506), .init(72, 536, to: 72, 506), .init(420, 536, to: 420, 506),
        .init(580, 536, to: 580, 506), .init(700, 536, to: 700, 506),
      ]
    let page = paragraph(700, first, full) + rows + paragraph(480, first, full)
    let document = try OfficeFile.read(PDFFile([page], strokes: [strokes], size: (842, 842)).bytes)
    #expect(
      words(document) == [
        "\(first) \(full)", "[0: TT] [1: Viec phai lam] [2: Han] [3: Ghi chu]",
        "[0: 1] [1: Lap ke hoach so hoa ho so] [2: Quy I] [3: khong]", "[0×2×1: Cong] [2: 2] [3: ]", "\(first) \(full)",
      ])
    #expect(document.remarks.isEmpty)
  }

  @Test func aTableGoesOnOnTheNextPageWithoutItsHeadAndARowIsNotCutInTwo() throws {
    let head = [Line(80, 124, "TT"), Line(130, 124, "Viec")]
    let columns = [72.0, 120, 500]
    let document = try OfficeFile.read(
      PDFFile(
        [
          paragraph(700, first, full) + head + [Line(80, 90, "1"), Line(130, 90, "Lap ke hoach so")],
          [Line(80, 784, "TT"), Line(130, 784, "Viec"), Line(130, 750, "hoa ho so"), Line(80, 720, "2")]
            + [Line(130, 720, "Bao cao")] + paragraph(600, first, full),
        ], strokes: [grid(columns, [140, 110, 80]), grid(columns, [800, 770, 740, 710])]
      ).bytes)
    #expect(
      words(document) == [
        "\(first) \(full)", "[0: TT] [1: Viec]", "[0: 1] [1: Lap ke hoach so hoa ho so]", "[0: 2] [1: Bao cao]",
        "\(first) \(full)",
      ])
  }

  @Test func roomForALineIsAnEmptyLine() throws {
    let head = [Line(200, 700, "TEN LOAI"), Line(180, 684, "trich yeu")]
    let document = try read([head + paragraph(650, first, full, full, full)])
    #expect(shown(document) == ["TEN LOAI", "trich yeu", "", "\(first) \(full) \(full) \(full)"])
  }

  @Test func lettersPrintedBehindTheirLineStandInTheirWords() throws {
    // As LibreOffice prints letters that a font lacks: `Tinh uy so 5` without `i` and `u`, which follow.
    let line = [
      Line(72, 600, "T"), Line(86.4, 600, "nh"), Line(115.2, 600, "y"), Line(129.6, 600, "so 5"), Line(79.2, 600, "i"),
      Line(108, 600, "u"),
    ]
    let document = try read([paragraph(700, first, full) + line + paragraph(500, first, full)])
    #expect(words(document) == ["\(first) \(full)", "Tinh uy so 5", "\(first) \(full)"])
  }

  @Test func aFrameAroundTextIsNoTable() throws {
    let page = paragraph(700, first, full) + [Line(80, 600, "trong khung")] + paragraph(500, first, full)
    let document = try OfficeFile.read(PDFFile([page], strokes: [grid([72, 540], [620, 590])]).bytes)
    #expect(words(document) == ["\(first) \(full)", "trong khung", "\(first) \(full)"])
  }

  @Test func picturesOfPagesAreRefusedAlsoWithAStamp() {
    let stamp = [Line(300, 100, "Nguoi ky: UBND tinh. Email: a@b.vn. Thoi gian ky: 28.12.2011")]
    #expect(throws: OfficeFileError.scanned) { try read([[], []]) }
    #expect(throws: OfficeFileError.scanned) { try read([stamp, [], []]) }
    #expect(throws: OfficeFileError.scanned) { try read([paragraph(700, first, full, full, full), [], [], []]) }
  }

  @Test func damageIsTold() {
    #expect(throws: OfficeFileError.self) { try OfficeFile.read(Array("%PDF-1.4\nnothing".utf8)) }
  }
}

extension Substring {
  /// Without blanks at its end.
  fileprivate var trimmed: String {
    var rest = self
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
