import Publications
import Testing

/// Files that programs leave beside a page are told from pages by their names.
@Suite struct CopiesByName {
  @Test(arguments: [
    "10-kh-ubnd - Copy.md", "10-kh-ubnd - Copy (2).md", "10-kh-ubnd (1).md", "10-kh-ubnd - Bản sao.md",
    "10-kh-ubnd-DESKTOP-AB12.md", "Copy of 10-kh-ubnd.md", "Bản sao của 10-kh-ubnd.md", "10-kh-ubnd 2.md",
    "10-kh-ubnd.sync-conflict-20260101-121314-ABCDEFG.md", "10-kh-ubnd (Máy A conflicted copy 2026-01-01).md",
    "10-kh-ubnd copy.md",
  ])
  func areCopiesOfThePageBesideThem(_ name: String) {
    #expect(FileCopies.original(of: name, among: ["10-kh-ubnd.md", "10-kh.md", name]) == "10-kh-ubnd.md")
    #expect(FileCopies.original(of: name, among: [name]) == nil)
  }

  @Test(arguments: [
    "10-kh-ubnd-phu-luc.md", "10-kh-ubnd Phụ lục.md", "10-kh-ubnd-2.md", "10-KH-UBND.md", "10-kh-ubnd (phụ lục).md",
  ])
  func otherNamesAreNone(_ name: String) {
    #expect(FileCopies.original(of: name, among: ["10-kh-ubnd.md", name]) == nil)
  }

  @Test func namesOfWindowsAreKnown() {
    for name in ["con.md", "AUX.md", "nul", "com1.pdf", "lpt9.tar.gz"] { #expect(FileCopies.isDevice(name)) }
    for name in ["congbo.md", "com.md", "com10.md", "auxin.md", "con-2.md"] { #expect(!FileCopies.isDevice(name)) }
  }
}
