import Foundation
import Markup
import OpenData
import Portal
import TestSupport
import Testing

/// The parts of the export for a search server: how files and texts are cut.
@Suite struct SearchExportTests {
  private func lines(_ file: BulkFiles.File) -> [String] {
    String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func aFileIsFullBeforeItIsTooLargeAndNothingIsLost() throws {
    var files = BulkFiles(index: "congbo-targets", limit: 1_000)
    var made: [BulkFiles.File] = []
    for number in 0..<100 {
      let document = Array("{\"id\":\"\(number)\",\"text\":\"\(String(repeating: "a", count: number * 5))\"}".utf8)
      if let file = files.add(id: "\(number)", document: document) { made.append(file) }
    }
    if let file = files.finish() { made.append(file) }
    #expect(files.finish() == nil)
    #expect(made.count > 20)
    #expect(made.allSatisfy { $0.bytes.count <= 1_000 && $0.bytes.last == 0x0A })
    #expect(made.map(\.name) == (1...made.count).map { String(format: "congbo-targets-%05d.ndjson", $0) })
    let all = try made.flatMap(lines).map { try JSONValue(parsing: $0) }
    #expect(made.map(\.count).reduce(0, +) == 100 && all.count == 200)
    for number in 0..<100 {
      #expect(all[number * 2]["index"]?["_id"]?.string == "\(number)")
      #expect(all[number * 2 + 1]["id"]?.string == "\(number)")
    }
  }

  @Test func aDocumentThatIsLargerThanAFileHasOneOfItsOwn() {
    var files = BulkFiles(index: "i", limit: 100)
    #expect(files.add(id: "a", document: Array("{}".utf8)) == nil)
    let first = files.add(id: "b", document: Array("{\"a\":\"\(String(repeating: "x", count: 500))\"}".utf8))
    #expect(first?.count == 1)
    #expect(files.add(id: "c", document: Array("{}".utf8))?.count == 1)
    #expect(files.finish()?.count == 1)
  }

  @Test func identifiersOfAnyLengthStayApartAndAreShortEnough() {
    let long = String(repeating: "ke-hoach-dài-", count: 60)
    let made = [long + "1", long + "2"].map { SearchExport.identifier($0) }
    #expect(Set(made).count == 2 && made.allSatisfy { $0.utf8.count <= 512 })
    let exact = String(repeating: "a", count: 512)
    #expect(SearchExport.identifier(exact) == exact)
  }

  @Test func ownNamesAreToldFromOthers() {
    let own = [
      "congbo-export.json", "a-targets.mapping.json", "a-b-provisions-00001.ndjson", "x-results-123456.ndjson",
    ]
    #expect(own.allSatisfy(SearchExport.isOwn))
    let others = [
      "targets.json", "a-targets.ndjson", "a-targets-1.ndjson", "a-targets-00001.json", "a-notes-00001.ndjson",
      "a-targets-0000x.ndjson", "a-targets.mapping.json.bak",
    ]
    #expect(!others.contains(where: SearchExport.isOwn))
  }

  @Test func foldingAJSONRecordKeepsItJSON() throws {
    let text = "«Đ» \"＂＼\\ \u{1}\tÔ\u{302}ng ＱĐ Ａ\u{2028}"
    let table = DataTable(
      name: "t", title: .init("T"), description: .init("T"),
      columns: [
        DataColumn("id", .text(), "", ""), DataColumn("a", .text(), null: true, "", ""),
        DataColumn("l", .list(.text()), "", ""), DataColumn("n", .number, "", ""),
        DataColumn("o", .list(.object([DataColumn("b", .text(), "", ""), DataColumn("d", .day, "", "")])), "", ""),
      ])
    let columns = FoldedFields.columns(of: table)
    #expect(columns.map(\.name) == ["a", "l", "o"])
    let values: [String: RecordValue] = [
      "id": .text("Đ"), "a": .text(text), "l": .list([.text("Đ"), .text("É")]), "n": .other,
      "o": .list([.object(["b": .text("Sửa Đổi"), "d": .text("2020-01-02")])]),
    ]
    let made = FoldedFields.document(Array("{\"id\":\"Đ\"}".utf8), values, columns)
    let read = try JSONValue(parsing: String(decoding: made, as: UTF8.self))
    #expect(read["l_folded"] == ["d", "e"] && read["o_folded"] == ["sua doi"] && read["id_folded"] == nil)
    #expect(read["a_folded"]?.string?.hasPrefix("«d» \"") == true)
    // An empty value has no folded field; a record stays as it is where nothing is folded.
    #expect(FoldedFields.document(Array("{\"a\":null}".utf8), ["a": .other], columns) == Array("{\"a\":null}".utf8))
  }

  @Test(arguments: 0..<3) func aLongTextIsCutWithoutLosingACharacter(_ which: Int) {
    let text = [
      String(repeating: "Mỗi xã có một điểm phục vụ. ", count: 20_000), String(repeating: "ộ", count: 400_001),
      (1...30_000).map { "Đoạn \($0)." }.joined(separator: "\n\n"),
    ][which]
    let body = Markdown.parse(text, file: "a.md").value
    let parts = ProvisionsTable.texts(body, [Int?]())
    #expect(parts.count > 2)
    #expect(parts.map(\.part) == Array(1...parts.count))
    #expect(parts.allSatisfy { $0.text.utf8.count <= ProvisionsTable.longestText && !$0.text.contains("\u{FFFD}") })
    func bare(_ text: String) -> [UInt8] { text.utf8.filter { $0 > 0x20 } }
    #expect(bare(parts.map(\.text).joined()) == bare(String(decoding: body.text, as: UTF8.self)))
  }
}
