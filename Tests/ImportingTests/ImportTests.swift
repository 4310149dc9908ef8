import OfficeFiles
import Testing

@Test func anEmptyDocumentHasNothingToSay() {
  #expect(OfficeDocument(blocks: []).remarks.isEmpty)
}
