import Diagnostics
import Vietnamese

/// Values by which messages show how a key is written where nothing of the portal is known.
enum ExampleValue {
  static let day = "2026-11-22"
  static let issuer = "UBND tỉnh Quảng Bình"
}

extension Content {
  /// Messages about missing keys with what this portal would write in the place of examples: today, and the first of its issuers. Who
  /// follows a fix to the letter must not publish the day or the body of an example.
  package func withOwnValues(_ diagnostics: [Diagnostic], today: Day?) -> [Diagnostic] {
    let issuer = configuration.issuers.first?.name.vietnamese
    return diagnostics.map { diagnostic in
      guard diagnostic.id == .frontMatterMissingKey, diagnostic.location?.file != "content/portal.yml",
        let fix = diagnostic.fix
      else { return diagnostic }
      var own = fix
      if let today { own = own.replacing("date: " + ExampleValue.day, with: "date: \(today)") }
      own = own.replacing("issuer: " + ExampleValue.issuer, with: "issuer: \(issuer ?? "tên cơ quan ban hành")")
      return own == fix ? diagnostic : diagnostic.fixed(by: own)
    }
  }
}
