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
    let said = try Command.run(tool("bin/congbo"), ["templates", "--source", site.path, "--diff"])
    #expect(
      said.output.contains("bản kèm theo đã đổi từ khi chép (bản 0.2.0)") && said.output.contains("imprint-title"))
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

/// The commands of the guides, run one after the other as a newcomer would.
@Suite struct GuideTests {
  /// The lines of all `sh` blocks of a page.
  static func commands(_ page: String) throws -> [String] {
    let text = try String(contentsOfFile: RealPortal.root + "/content/trang/" + page, encoding: .utf8)
    return text.matches(of: /```sh\n([^`]*)```/).flatMap { $0.1.split(separator: "\n").map(String.init) }
  }

  @Test func everyCommandOfTheGuideWorksInItsOrder() throws {
    let folder = try TemporaryFolder()
    let lines = try Self.commands("dung-cong.md")
    try #require(lines.count > 15)
    // What asks for another machine or another user is stood in for: apt, sudo, the address of the repository.
    let packages = lines.compactMap { $0.firstMatch(of: /\.\/(congbo_\S+\.deb)/)?.1 }
    let package = try #require(packages.first)
    try folder.write("dist/" + package, "gói\n")
    try folder.write("bin/sudo", "#!/bin/sh\nexec \"$@\"\n")
    try folder.write("bin/apt", "#!/bin/sh\ntest \"$1\" = install && test -f \"$2\"\n")
    for name in ["sudo", "apt"] { chmod(folder("bin/" + name), 0o755) }
    try FileManager.default.createSymbolicLink(
      atPath: folder("bin/congbo"), withDestinationPath: BuiltProducts.path(of: "congbo"))
    try folder.write(
      "gitconfig",
      """
      [user]
        name = A
        email = a@b.vn
      [url "\(folder("kho.git"))"]
        insteadOf = https://github.com/tinh/cong.git
      """)
    let prepared = """
      ssh-keygen -q -t ed25519 -N '' -C congbo -f khoa
      DIST=$PWD/dist '\(RealPortal.root)/.packaging/sign' "$PWD/khoa"
      echo "congbo $(cut -d ' ' -f 1,2 khoa.pub)" > dist/nguoi-phat-hanh.txt
      git init -q --bare kho.git
      cd dist
      """
    let script = lines.map { line in
      line == "congbo serve"
        ? "code=0; timeout 3 congbo serve --port 0 || code=$?; test $code = 124" : line
    }
    try folder.write("guide.sh", "set -ex\n" + prepared + "\n" + script.joined(separator: "\n") + "\n")
    let run = try Command.run(
      "bash", [folder("guide.sh")], in: folder.path,
      environment: [
        "PATH": folder("bin") + ":/usr/local/bin:/usr/bin:/bin", "GIT_CONFIG_GLOBAL": folder("gitconfig"),
      ])
    #expect(run.exitCode == 0, "\(run.errors.suffix(1_500))")
    #expect(run.output.contains("Good \"congbo\" signature"))
    #expect(folder.exists("dist/may-chu/current/index.html") && folder.exists("dist/sao-luu.git/HEAD"))
    // A package that was changed does not pass.
    try folder.write("dist/" + package, "gói khác\n")
    let sums = try Command.run("sha256sum", ["--check", "--ignore-missing", "SHA256SUMS"], in: folder("dist"))
    #expect(sums.exitCode != 0)
  }

  /// What the handbook tells editors to paste passes the check.
  @Test func theSamplesOfTheHandbookPassTheCheck() throws {
    let text = try String(
      contentsOfFile: RealPortal.root + "/content/trang/so-tay-bien-tap.md", encoding: .utf8)
    let samples = text.matches(of: /```yaml\n(---[^`]*)```/).map { String($0.1) }
    try #require(samples.count == 2)
    let folder = try TemporaryFolder()
    _ = try Command.congbo(["init", folder("cong"), "--name", "UBND tỉnh Quảng Trị", "--date", "2026-01-02"])
    try folder.write("cong/content/tin-tuc/khai-truong.md", samples[0])
    try folder.write("cong/content/van-ban/15-kh-ubnd.md", samples[1].replacing("Điều 1. …", with: "Điều 1. Mục tiêu"))
    try folder.write("cong/content/van-ban/15-kh-ubnd.pdf", "%PDF-1.4\n")
    let said = try Command.congbo(
      ["check", "--source", folder("cong"), "--strict"], environment: ["SOURCE_DATE_EPOCH": "1795824000"])
    #expect(said.exitCode == 0, "\(said.output)")
  }
}
