import Foundation
import Search
import Testing
import Vietnamese

/// The provinces that the search's scripts know are those of the index.
@Suite struct ProvincesOfScripts {
  @Test func answersKnowEveryProvince() throws {
    let root = ["Tests", "SearchTests", "ProvincesTests.swift"].reduce(#filePath) { path, _ in
      (path as NSString).deletingLastPathComponent
    }
    let script = try String(contentsOfFile: root + "/templates/assets/search-answer-asked.js", encoding: .utf8)
    let list = try #require(script.firstMatch(of: #/(?s)const provinces = \((.*?)\)\.split/#)).1
    let named = list.matches(of: #/'([^']*)'/#).map { String($0.1) }.joined().split(separator: ",").map(String.init)
    // Of two names in one each may be asked for.
    let known = Provinces.written.flatMap { $0.components(separatedBy: " - ") } + ["Việt Nam"]
    #expect(named.count > 60 && named.sorted() == known.sorted())
  }

  /// A province that pages are of is known by its letters, unless these are another one's, or no place's at all.
  @Test func provincesAreKnownByTheirLetters() {
    let places: Set = ["Quảng Bình", "Hà Nội", "Hà Nam", "Quảng Nam", "Nam Định", "Lâm Thao"]
    #expect(ProvinceLetters.known(places) == ["qb": ["Quảng Bình"], "hn": ["Hà Nội"]])
    #expect(ProvinceLetters.known([]) == [:])
  }
}
