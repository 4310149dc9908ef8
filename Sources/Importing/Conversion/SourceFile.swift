import OfficeFiles

/// An editor's file as it is handed over: its name and its bytes.
package struct SourceFile: Sendable {
  /// What a file is by its first bytes, as far as the page cares.
  package enum Kind: String, Sendable {
    case docx, doc, pdf, html, rtf, other
  }

  /// Name without folders.
  package let name: String
  package let bytes: [UInt8]

  /// A file.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// What it is, whatever its name says.
  package var kind: Kind {
    func begins(_ text: String) -> Bool { bytes.starts(with: text.utf8) }
    if begins("PK") { return .docx }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .doc }
    if begins("{\\rtf") { return .rtf }
    if bytes.prefix(1024).firstRange(of: "%PDF".utf8) != nil { return .pdf }
    let opening = bytes.prefix(512).drop { $0 <= 0x20 || $0 >= 0xEF }
    return opening.first == UInt8(ascii: "<") ? .html : .other
  }

  /// The ending of its name, in small letters.
  package var ending: String {
    name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }

  /// What is told where the ending says another kind.
  package var mismatch: String? {
    switch (kind, ending) {
    case (.html, "html"), (.html, "htm"), (.pdf, "pdf"), (.doc, "doc"), (.docx, "docx"), (.docx, "docm"), (.other, _),
      (.rtf, "rtf"):
      nil
    case (.html, _): "Tệp mang đuôi .\(ending) nhưng là trang web (HTML)"
    case (.doc, _): "Tệp mang đuôi .\(ending) nhưng là tệp Word 97-2003 (.doc)"
    case (.rtf, _): "Tệp mang đuôi .\(ending) nhưng là tệp RTF"
    case (let kind, _): "Tệp mang đuôi .\(ending) nhưng là tệp .\(kind.rawValue)"
    }
  }
}
