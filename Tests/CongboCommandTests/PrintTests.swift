import Foundation
import TestSupport
import Testing

/// What comes out of the printer.
@Suite struct Prints {
  /// The sheets of a printed page, as text.
  private func sheets(_ path: String) async throws -> [String] {
    let server = try StaticServer(root: RealPortal.site())
    let pdf = try await Browser.run { browser in
      try await browser.open(server.url(path))
      return try await browser.command("POST", "print", [:]).string ?? ""
    }
    let folder = try TemporaryFolder()
    try #require(Data(base64Encoded: pdf)).write(to: URL(fileURLWithPath: folder("page.pdf")))
    let result = try Command.run("/usr/bin/pdftotext", ["-layout", folder("page.pdf"), "-"])
    #expect(result.exitCode == 0, "\(result.errors)")
    return result.output.split(separator: "\u{0C}").map(String.init).filter {
      !$0.allSatisfy { $0.isWhitespace || $0.isNewline }
    }
  }

  @Test func eachSheetOfADocumentHasItsNumberDateAddressAndPage() async throws {
    let sheets = try await sheets("/van-ban/2972-qd-ubnd/")
    #expect(sheets.count > 2)
    for (index, sheet) in sheets.enumerated() {
      let foot = sheet.split(separator: "\n").suffix(3).joined(separator: "\n")
      for part in ["Quyết định số 2972/QĐ-UBND", "24/8/2017", "/van-ban/2972-qd-ubnd/", "\(index + 1)/\(sheets.count)"]
      {
        #expect(foot.contains(part), "sheet \(index + 1) lacks «\(part)»: \(foot)")
      }
    }
    let all = sheets.joined(separator: "\n")
    #expect(all.contains("(/van-ban/"), "links are written out")
    for tool in ["In trang này", "Tìm kiếm", "Chia sẻ"] { #expect(!all.contains(tool), "\(tool)") }
  }

  @Test func otherPagesNameThePortalAndTheirAddress() async throws {
    let sheets = try await sheets("/chi-tieu/nam/2025/")
    try #require(!sheets.isEmpty)
    for sheet in sheets { #expect(sheet.contains("/chi-tieu/nam/2025/"), "\(sheet)") }
  }
}
