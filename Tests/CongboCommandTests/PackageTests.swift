import Foundation
import TestSupport
import Testing

/// What the packages hold, and that a new version takes a portal of an earlier one as it is.
@Suite struct PackageTests {
  private static var root: String { RealPortal.root }

  /// A portal as `congbo init` of that version made it, with a template, words, colours and an emblem of its own.
  private static func portals() throws -> [String: SiteFixture] {
    let folder = root + "/Tests/CongboCommandTests/Portals"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }
    try #require(!names.isEmpty)
    return try Dictionary(
      uniqueKeysWithValues: names.map { name in
        (name, try SiteFixture(String(contentsOfFile: folder + "/" + name, encoding: .utf8)))
      })
  }

  @Test func portalsOfEarlierVersionsBuildUnchanged() throws {
    for (name, site) in try Self.portals() {
      let checked = try Command.congbo(["check", "--source", site.path, "--strict"])
      #expect(checked.exitCode == 0, "\(name): \(checked.output)")
      let built = try Command.congbo(["build", "--source", site.path, "--output", site.folder("site"), "--strict"])
      #expect(built.exitCode == 0, "\(name): \(built.errors)")
    }
  }

  /// A tool of its own with its theme, below a prefix.
  private func prefix() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for name in ["bin", "share/congbo"] {
      try FileManager.default.createDirectory(atPath: folder(name), withIntermediateDirectories: true)
    }
    try FileManager.default.copyItem(atPath: BuiltProducts.path(of: "congbo"), toPath: folder("bin/congbo"))
    for (name, installed) in [("templates", "templates"), (".starter", "starter")] {
      try FileManager.default.copyItem(atPath: Self.root + "/" + name, toPath: folder("share/congbo/" + installed))
    }
    return folder
  }

  @Test func aNewThemeWithANewWordNeedsNoEditOfAPortal() throws {
    let tool = try prefix()
    let site = try #require(try Self.portals()["0.2.0.txt"])
    func build() throws -> String {
      let built = try Command.run(
        tool("bin/congbo"), ["build", "--source", site.path, "--output", site.folder("site"), "--strict"])
      #expect(built.exitCode == 0 && built.errors == "", "\(built.errors)")
      return try site.folder.read("site/index.html")
    }
    let before = try build()
    for language in ["vi", "en"] {
      let list = "share/congbo/templates/words.\(language).yml"
      try tool.write(list, tool.read(list) + "\nwelcome: Lời chào mới\n")
    }
    let header = "share/congbo/templates/partials/header.mustache"
    try tool.write(header, tool.read(header) + "<p class=\"welcome\">{{words.welcome}}</p>\n")
    let footer = "share/congbo/templates/partials/footer.mustache"
    try tool.write(footer, tool.read(footer).replacing("imprint-name", with: "imprint-title"))
    let after = try build()
    #expect(!before.contains("Lời chào mới") && after.contains("<p class=\"welcome\">Lời chào mới</p>"))
    for own in ["cổng của tỉnh</p>", ">Tra ngay</button>", ">Lên đầu</a>", "imprint-name"] {
      #expect(before.contains(own) && after.contains(own), "\(own)")
    }
    let assets = try Snapshot(of: site.folder("site/assets")).files
    let styles = assets.filter { $0.key.hasSuffix(".css") }.map { String(decoding: $0.value, as: UTF8.self) }
    #expect(styles.contains { $0.contains("--accent:#0b5d3b") })
    #expect(
      assets.contains { $0.key.hasSuffix(".svg") && String(decoding: $0.value, as: UTF8.self).contains("#0b5d3b") })
    let said = try Command.run(tool("bin/congbo"), ["templates", "--source", site.path, "--diff"])
    #expect(
      said.output.contains("bản kèm theo đã đổi từ khi chép (bản 0.2.0)") && said.output.contains("imprint-title"))
    // What the portal changed stands beside it.
    #expect(said.output.contains("cổng của tỉnh") && said.output.contains("Tra ngay"), "\(said.output)")
  }

  @Test func theTreeOfThePackagesIsTheSameEachTimeAndWorks() throws {
    let folder = try TemporaryFolder()
    let time = ["SOURCE_DATE_EPOCH": "1795824000"]
    func tree(_ name: String) throws -> [String: [UInt8]] {
      let made = try Command.run(
        Self.root + "/.packaging/tree", [try BuiltProducts.path(of: "congbo"), folder(name)], environment: time)
      try #require(made.exitCode == 0, Comment(rawValue: made.errors))
      return try Snapshot(of: folder(name)).files
    }
    let first = try tree("a")
    #expect(try first == tree("b"))
    for path in [
      "share/man/man1/congbo.1.gz", "share/man/vi/man1/congbo.1.gz", "share/bash-completion/completions/congbo",
      "share/zsh/vendor-completions/_congbo", "share/fish/vendor_completions.d/congbo.fish",
      "share/congbo/templates/layout.mustache", "share/congbo/starter/dot-ci/tool", "share/doc/congbo/copyright",
    ] {
      #expect(first[path]?.isEmpty == false, "\(path)")
    }
    let copyright = String(decoding: first["share/doc/congbo/copyright"] ?? [], as: UTF8.self)
    #expect(copyright.contains("\n Permission is hereby granted") && !copyright.contains("@MIT@"))
    #expect(
      try Command.run(folder("a/bin/congbo"), ["init", folder("cong"), "--name", "UBND tỉnh A"]).exitCode == 0)
    let built = try Command.run(folder("a/bin/congbo"), ["build", "--strict"], in: folder("cong"))
    #expect(built.exitCode == 0, "\(built.errors)")
    #expect(try Command.run("bash", ["-n", folder("a/share/bash-completion/completions/congbo")]).exitCode == 0)
    for page in ["man1", "vi/man1"] {
      let read = try Command.run("sh", ["-c", "gunzip -c \(folder("a/share/man/" + page))/congbo.1.gz"])
      let commands = try Command.congbo(["--help"]).output.matches(of: /(?m)^  ([a-z]+) +\S/).map { String($0.1) }
      #expect(commands.count > 10)
      for command in commands where command != "help" {
        #expect(read.output.contains(command), "\(page): \(command)")
      }
    }
  }
}
