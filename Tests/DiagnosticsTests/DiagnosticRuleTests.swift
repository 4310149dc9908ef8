import Diagnostics
import Testing

@Suite struct DiagnosticRules {
  private var rules: [DiagnosticRule] { DiagnosticRule.groups.flatMap(\.rules) }

  @Test func everyKindOfMessageHasOneRule() {
    #expect(rules.map(\.id.rawValue).sorted() == DiagnosticID.allCases.map(\.rawValue).sorted())
    #expect(DiagnosticID.allCases.allSatisfy { DiagnosticRule.of($0)?.id == $0 })
  }

  @Test func identifiersAreKebabCase() {
    for id in DiagnosticID.allCases {
      #expect(id.rawValue.wholeMatch(of: /[a-z]+(-[a-z0-9]+)+/) != nil, "\(id.rawValue)")
    }
  }

  @Test func everyRuleSaysWhatIsWrongAndShowsTheRightForm() {
    #expect(rules.count == DiagnosticID.allCases.count)
    for rule in rules {
      #expect(rule.meaning.hasSuffix("."), "\(rule.id.rawValue)")
      #expect(!rule.wrong.isEmpty && !rule.right.isEmpty && rule.wrong != rule.right, "\(rule.id.rawValue)")
    }
  }

  @Test func theKindSaysHowGraveAMessageIs() {
    #expect(Diagnostic(.linkBroken, at: nil, "a").severity == .error)
    #expect(Diagnostic(.citationUnknown, at: nil, "a").severity == .warning)
    #expect(Diagnostic(.linkBroken, at: nil, "a").asWarning.severity == .warning)
  }
}
