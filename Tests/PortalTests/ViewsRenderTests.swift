import Diagnostics
import Foundation
import Portal
import Testing

/// The project's own templates, as the repository has them.
enum ProjectTemplates {
  static var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("templates")
  }

  static func files() -> [String: [UInt8]] { TemplateFolder.read(folder).files }

  static func library() throws -> TemplateLibrary {
    let loaded = TemplateLibrary.load(files: files())
    for diagnostic in loaded.diagnostics { Issue.record("\(diagnostic)") }
    return try #require(loaded.library)
  }
}

@Suite struct ViewsRenderTests {
  @Test func projectTemplatesLoadWithoutAnyMessage() throws {
    let read = TemplateFolder.read(ProjectTemplates.folder)
    #expect(read.diagnostics.isEmpty)
    #expect(TemplateLibrary.load(files: read.files).diagnostics.isEmpty)
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["CONGBO_SAMPLES"] != nil))
  func writeSamplesForLookingAt() throws {
    let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["CONGBO_SAMPLES"] ?? "")
    let library = try ProjectTemplates.library()
    let manager = FileManager.default
    for asset in library.assets {
      let file = folder.appendingPathComponent(asset.path)
      try manager.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(asset.bytes).write(to: file)
    }
    for sample in ViewsSamples.all(library.words("vi")) {
      try Data(sample.render(library)).write(to: folder.appendingPathComponent(sample.name + ".html"))
    }
  }
}
