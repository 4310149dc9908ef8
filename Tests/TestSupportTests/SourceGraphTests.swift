import Foundation
import TestSupport
import Testing

/// What stands above knows what stands below, and never the other way round.
@Suite struct SourceGraphTests {
  private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources").path

  @Test func modulesAndFoldersFormNoCircle() throws {
    let graph = try SourceGraph(Self.sources)
    #expect(graph.circles == [])
    // The reading itself sees what is there.
    let edges = Set(graph.edges.keys)
    #expect(edges.contains(.init(from: "Portal", to: "Templates")) && edges.count > 60)
    for (from, to) in [
      ("Check", "Output"), ("Output", "Data"), ("Plan", "Pages"), ("Pages", "Data"), ("Data", "Site"),
      ("Pages", "Views"),
    ] {
      #expect(edges.contains(.init(from: "Portal/" + from, to: "Portal/" + to)))
    }
    #expect(edges.contains(.init(from: "Publications/.", to: "Publications/Lines")))
  }

  @Test func circlesAreFound() {
    let files = [
      ("A/X/x.swift", "import B\n/// `Z`\npublic struct X { let y: [Y], text = \"Z\" }\n"),
      ("A/Y/y.swift", "struct Y {}\n@frozen public enum E { case x(X.Part) } // Z\n"),
      ("A/z.swift", "final class Z { let x: X }\nextension Q {}\n"), ("B/b.swift", "@_exported import C\n"),
      ("C/c.swift", "import Foundation\nimport A\n"),
    ]
    #expect(
      SourceGraph(files).circles == [
        "A → B: x.swift", "A/X → A/Y: Y in x.swift", "A/Y → A/X: X in y.swift", "B → C: b.swift", "C → A: c.swift",
      ])
    #expect(SourceGraph(Array(files.dropLast().filter { $0.0 != "A/Y/y.swift" })).circles == [])
  }
}
