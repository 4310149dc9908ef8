import Publications
import TestSupport
import Testing

/// The body as it lies in the file is the body as it is decoded.
@Suite struct PlainSourceTests {
  private static let keys = "title: A\nnumber: 1/QĐ-UBND\nissuer: UBND tỉnh X\nissued: 2025-01-02\ndate: 2025-01-02\n"

  private func bodies(_ text: String) throws -> (plain: String?, decoded: String) {
    let folder = try TemporaryFolder()
    try folder.write("content/van-ban/a.md", text)
    let read = Publication.read("content/van-ban/a.md", kind: .document, in: folder.path)
    let publication = try #require(read.value)
    let plain = try publication.plainSource(in: folder.path)
    return (plain.map { String(decoding: $0, as: UTF8.self) }, try publication.source(in: folder.path))
  }

  @Test(arguments: [
    "\n## Điều 1. Phê duyệt\n\n- một\n---\n- hai\n", "", "\n", "không có dòng cuối", "--- chữ\n---\n", "\n\n\n\tđ",
  ])
  func itIsTheSame(_ body: String) throws {
    let (plain, decoded) = try bodies("---\n" + Self.keys + "---\n" + body)
    #expect(plain == decoded && decoded == body)
  }

  @Test func filesThatAreCutOtherwiseAreDecoded() throws {
    for text in [
      "---\r\n" + Self.keys.replacing("\n", with: "\r\n") + "---\r\nmột\r\n",
      "\u{FEFF}---\n" + Self.keys + "---\nmột\n",
      "--- \n" + Self.keys + "---\nmột\n", "---\n" + Self.keys + "---\t\nmột\n", "---\n" + Self.keys + "---",
    ] {
      let (plain, decoded) = try bodies(text)
      #expect(plain == nil && (decoded == "một\n" || decoded == ""), "\(text)")
    }
  }
}
