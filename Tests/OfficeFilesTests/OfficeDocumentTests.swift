import OfficeFiles
import Testing

@Test func aParagraphsTextIsThatOfItsRunsWithoutTheLabel() {
  #expect(Paragraph(label: "1.", runs: [Run("Một "), Run("hai", isBold: true)]).text == "Một hai")
}
