import Diagnostics
import Foundation
import Testing

@Suite struct DiagnosticRules {
  @Test func everyKindThatIsDeclaredStandsInTheListOfItsGroup() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Diagnostics")
    var declared: [String] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: sources.path) where file.hasPrefix("DiagnosticID+")
    {
      let text = try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
      declared += text.matches(of: /= DiagnosticID\(\s*"([^"]+)"/).map { String($0.output.1) }
    }
    #expect(declared.count > 200)
    #expect(declared.sorted() == DiagnosticID.allCases.map(\.rawValue).sorted())
    #expect(Set(declared).count == declared.count)
    #expect(DiagnosticID.allCases.allSatisfy { DiagnosticID(rawValue: $0.rawValue) == $0 })
    #expect(DiagnosticID(rawValue: "no-such-message") == nil)
  }

  @Test func identifiersAreKebabCase() {
    for id in DiagnosticID.allCases {
      #expect(id.rawValue.wholeMatch(of: /[a-z]+(-[a-z0-9]+)+/) != nil, "\(id.rawValue)")
    }
  }

  @Test func everyRuleSaysWhatIsWrongAndShowsTheRightForm() {
    for id in DiagnosticID.allCases {
      let rule = id.rule
      #expect(rule.meaning.hasSuffix("."), "\(id.rawValue)")
      #expect(!rule.wrong.isEmpty && !rule.right.isEmpty && rule.wrong != rule.right, "\(id.rawValue)")
    }
  }

  @Test func theKindSaysHowGraveAMessageIs() {
    #expect(Diagnostic(.linkBroken, at: nil, "a").severity == .error)
    #expect(Diagnostic(.citationUnknown, at: nil, "a").severity == .warning)
    #expect(Diagnostic(.linkBroken, at: nil, "a").asWarning.severity == .warning)
  }
}
