import Diagnostics
import Publications
import Testing

/// `targets` of `portal.yml`: how sure a target must be to go onto the portal unseen.
@Suite struct TargetThresholds {
  private func read(_ line: String) -> Diagnosed<PortalConfiguration?> {
    PortalConfiguration.read(SourceText(file: "content/portal.yml", text: "name: Cổng thử\n\(line)\n"))
  }

  @Test(arguments: [
    ("", 0.3), ("targets: {publish_from: 0.5}", 0.5), ("targets: {publish_from: 0}", 0), ("targets: {}", 0.3),
    ("targets:\n  publish_from: 1", 1),
  ])
  func theThresholdIsRead(_ line: String, _ threshold: Double) {
    #expect(read(line).value?.targetThreshold == threshold)
  }

  @Test(arguments: ["2", "-0.1", "50"])
  func aThresholdIsAShare(_ value: String) {
    let reading = read("targets: {publish_from: \(value)}")
    let diagnostic = reading.diagnostics.first
    #expect(diagnostic?.severity == .error)
    #expect(diagnostic?.location?.line == 2 && diagnostic?.message == "`publish_from` phải từ 0 đến 1")
    #expect(diagnostic?.fix?.contains("`targets: {publish_from: 0.5}`") ?? false)
  }

  @Test func whatIsNoKeyOfItIsSaid() {
    #expect(read("targets: {publish_form: 0.5}").diagnostics.contains { $0.message.contains("publish_form") })
    #expect(!read("targets: 0.5").diagnostics.isEmpty)
  }
}
