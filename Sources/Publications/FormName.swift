/// The name of a form as running text has it: `Nghị định`, `Quy chế`.
struct FormName {
  let name: String
  /// What documents of the form are called.
  let form: String
  /// Whether a text attached to a document is called so, and the stem of its anchors.
  let isPart: Bool
  let stem: String

  /// The name that the words at a place begin with.
  static func read(_ text: ArraySlice<UInt8>, _ at: Int) -> FormName? { all(text, at).first }

  /// All that they begin with: `Nghị định` and `Nghị định thư`, longer ones first.
  static func all(_ text: ArraySlice<UInt8>, _ at: Int) -> [FormName] {
    guard at < text.endIndex, let names = byFirstByte[text[at]] else { return [] }
    return names.filter { LawMention.starts(text, at, $0.name) }
  }

  private static let names: [FormName] = {
    let acts = [
      ("Bộ luật", "Luật"), ("Luật", "Luật"), ("Pháp lệnh", "Pháp lệnh"), ("Nghị định", "Nghị định"),
      ("Nghị quyết", "Nghị quyết"), ("Quyết định", "Quyết định"), ("Thông tư liên tịch", "Thông tư liên tịch"),
      ("Thông tư", "Thông tư"), ("Chỉ thị", "Chỉ thị"), ("Hiến pháp", "Hiến pháp"),
      ("Nghị định thư", "Nghị định thư"), ("Hiệp định", "Hiệp định"), ("Công ước", "Công ước"),
      ("Hiệp ước", "Hiệp ước"),
    ].map { FormName(name: $0.0, form: $0.1, isPart: false, stem: "") }
    let attached = DocumentLines.attachments.filter { !$0.name.contains("QUI ") } + [(name: "PHỤ LỤC", slug: "phu-luc")]
    let parts = attached.flatMap { part in
      let name = String(part.name.prefix(1)) + part.name.dropFirst().lowercased()
      // `Qui chế` is written as `Quy chế` is.
      let spellings = name.hasPrefix("Quy ") ? [name, "Qui " + name.dropFirst("Quy ".count)] : [name]
      return spellings.map { FormName(name: $0, form: name, isPart: true, stem: part.slug) }
    }
    let all = acts + parts.filter { part in !acts.contains { $0.name == part.name } }
    return all.sorted { $0.name.utf8.count > $1.name.utf8.count }
  }()

  private static let byFirstByte = Dictionary(
    grouping: names.flatMap { entry in
      [entry.name, entry.name.prefix(1).lowercased() + entry.name.dropFirst()].map {
        FormName(name: $0, form: entry.form, isPart: entry.isPart, stem: entry.stem)
      }
    }
  ) { $0.name.utf8.first ?? 0 }
}
