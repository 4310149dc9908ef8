/// Reads Word documents of before 2007 by way of LibreOffice, which makes DOCX of them.
enum OldWordReader {
  private static let tool = ExternalTool(name: "soffice", timeLimit: 120, memory: nil, data: 1 << 30, output: 128 << 20)

  static func read(_ bytes: [UInt8]) throws(OfficeFileError) -> OfficeDocument {
    let result = try tool.run(on: bytes, input: "in.doc", made: "in.docx") { folder in
      // A profile of its own: it neither waits for a running LibreOffice nor changes its settings.
      [
        "--headless", "--norestore", "--nolockcheck", "--nodefault", "-env:UserInstallation=file://\(folder)/profile",
        "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder, folder + "/in.doc",
      ]
    }
    guard let made = result.made, !made.isEmpty else {
      throw .toolFailed("soffice: \(result.exitCode) \(result.errors.prefix(200))")
    }
    return try WordReader.read(try ZipArchive(made))
  }
}
