import Foundation
import Search
import Testing
import Vietnamese

/// The vectors that the client's `search-text.js` passes too, in the browser.
struct AnalysisVectors: Decodable {
  struct Case: Decodable {
    struct Word: Decodable {
      let form: String
      let key: String
      let follows: Bool

      init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        form = try list.decode(String.self)
        key = try list.decode(String.self)
        follows = try list.decode(Bool.self)
      }
    }

    let language: String
    let text: String
    let words: [Word]
    let keys: [String]
  }

  let analysis: [Case]
  let tones: [[String]]
  let folds: [[String]]

  static func load() throws -> AnalysisVectors {
    let url = try #require(Bundle.module.url(forResource: "Fixtures/analysis", withExtension: "json"))
    return try JSONDecoder().decode(AnalysisVectors.self, from: Data(contentsOf: url))
  }
}

/// Strings compare by canonical equivalence in Swift; these tests mean scalars.
private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

@Suite("Analysis follows the shared vectors")
struct AnalysisVectorTests {
  @Test func wordsKeysAndSentencesAgree() throws {
    let vectors = try AnalysisVectors.load()
    #expect(vectors.analysis.count >= 10)
    for vector in vectors.analysis {
      let language = try #require(SearchLanguage(rawValue: vector.language))
      let (words, keys) = Analysis.analyse(vector.text, language: language)
      #expect(words.map { scalars($0.form) } == vector.words.map { scalars($0.form) }, "\(vector.text)")
      #expect(words.map { scalars($0.key) } == vector.words.map { scalars($0.key) }, "\(vector.text)")
      #expect(words.map(\.follows) == vector.words.map(\.follows), "\(vector.text)")
      #expect(keys.sorted() == vector.keys, "\(vector.text)")
    }
  }

  @Test func toneMarksStandInOnePlace() throws {
    let pairs = try AnalysisVectors.load().tones
    try #require(!pairs.isEmpty)
    for pair in pairs {
      #expect(scalars(TonePlacement.canonical(pair[0])) == scalars(pair[1]), "\(pair[0])")
    }
  }

  @Test func foldingTakesEveryMarkOff() throws {
    let pairs = try AnalysisVectors.load().folds
    try #require(!pairs.isEmpty)
    for pair in pairs {
      #expect(scalars(Folding.fold(pair[0])) == scalars(pair[1]), "\(pair[0])")
    }
  }
}
