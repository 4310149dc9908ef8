import Vietnamese

/// Documents of a catalogue by what an incomplete or mistaken citation still tells.
struct DocumentFinder: Sendable {
  private let bySerialAndSymbol: [String: [Int]]
  private let bySerialAndForm: [String: [Int]]

  init(_ catalog: Catalog) {
    var bySymbol: [String: [Int]] = [:]
    var byForm: [String: [Int]] = [:]
    for (index, publication) in catalog.publications.enumerated() where catalog.isPrimary(index) {
      guard let document = publication.facts.document, let number = document.number?.value else { continue }
      bySymbol[number.unpaddedSerial + "/" + number.symbol, default: []].append(index)
      byForm[number.unpaddedSerial + "/" + document.form.name, default: []].append(index)
    }
    bySerialAndSymbol = bySymbol
    bySerialAndForm = byForm
  }

  /// Documents with that number but for the year in it.
  func siblings(of number: DocumentNumber) -> [Int] {
    bySerialAndSymbol[number.unpaddedSerial + "/" + number.symbol] ?? []
  }

  /// Documents with that serial and form.
  func documents(serial: String, form: DocumentForm) -> [Int] {
    bySerialAndForm[DocumentNumber.unpadded(serial: serial) + "/" + form.name] ?? []
  }
}
