import Foundation
import TestSupport
import Testing

/// `congbo init`: a portal of its own that builds, passes `check`, and publishes by its own scripts.
@Suite struct InitTests {
  static let body = ["--name", "UBND tỉnh Quảng Trị", "--place", "Quảng Trị", "--date", "2026-11-22"]

  private func made(_ arguments: [String], in folder: TemporaryFolder) throws {
    let result = try Command.congbo(["init", folder("cong")] + arguments)
    try #require(result.exitCode == 0, Comment(rawValue: result.errors))
    #expect(result.output.contains("congbo serve"))
  }

  @Test(arguments: ["github", "gitlab", "cloudflare", "netlify", "azure", "server"])
  func aNewPortalBuildsAndPassesTheCheck(_ host: String) throws {
    let folder = try TemporaryFolder()
    try made(Self.body + ["--host", host, "--address", "https://cong.quangtri.example/cb"], in: folder)
    let said = try Command.congbo(["check", "--source", folder("cong"), "--strict"])
    #expect(said.output == "Không có lỗi, không có cảnh báo.\n")
    let built = try Command.congbo(["build", "--source", folder("cong"), "--output", folder("site"), "--strict"])
    #expect(built.exitCode == 0)
    #expect(built.output.contains("Nơi lưu trữ: "))
    let own = [
      "cloudflare": ["_headers"], "netlify": ["_headers"], "azure": ["staticwebapp.config.json"],
      "server": [".htaccess", "web.config"],
    ]
    for file in own[host] ?? [] {
      #expect(try folder.read("site/" + file).contains("default-src 'self'; base-uri 'none'"), "\(file)")
    }
    #expect(folder.exists("cong/.ci/nginx.conf") == (host == "server"))
    let workflow = try folder.read("cong/.github/workflows/portal.yml")
    #expect(workflow.contains("deploy-pages") == (host == "github"))
    #expect(!workflow.contains("#if") && !workflow.contains("#end"))
    let all = try Snapshot(of: folder("cong")).files
    #expect(all.keys.filter { $0.hasSuffix(".swift") || $0.hasSuffix(".mustache") } == [])
    #expect(all.filter { String(decoding: $0.value, as: UTF8.self).contains("@@") }.keys.sorted() == [])
  }

  @Test(arguments: [
    ("Sở \"Khoa học\" và Công nghệ: A \\ B", "vi"), ("UBND xã *Đông* [Hà] <b> # 1", "vi,en"),
    ("Ủy ban & Hội đồng", "vi"),
  ])
  func anyNameIsWrittenAsItIs(_ name: String, _ languages: String) throws {
    let folder = try TemporaryFolder()
    try made(
      [
        "--name", name, "--place", "A: \"B\"", "--languages", languages, "--phone", "0233 1", "--email", "a_b_c@d.vn",
        "--office", "Số 1 *Hùng Vương*",
      ], in: folder)
    let said = try Command.congbo(["check", "--source", folder("cong"), "--strict"])
    #expect(said.output == "Không có lỗi, không có cảnh báo.\n")
    #expect(
      try Command.congbo(["build", "--source", folder("cong"), "--output", folder("site")]).exitCode == 0)
    let page = try folder.read("site/trang/gioi-thieu/index.html")
    let shown = name.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    #expect(
      page.contains("nơi \(shown) công bố") || page.contains("nơi \(shown.replacing("\"", with: "&quot;")) công bố"))
    #expect(folder.exists("site/en/index.html") == (languages == "vi,en"))
  }

  @Test func withoutATerminalNothingIsAsked() throws {
    let folder = try TemporaryFolder()
    #expect(try Command.congbo(["init", folder("cong")]).exitCode == 64)
    try made(["--name", "UBND tỉnh A"], in: folder)
    #expect(try folder.read("cong/content/portal.yml").contains("place: \"A\""))
    for (option, value) in [
      ("--host", "heroku"), ("--address", "cong"), ("--languages", "fr"), ("--date", "hôm qua"), ("--name", " "),
    ] {
      let wrong = try Command.congbo(["init", folder("khac"), "--name", "A", option, value])
      #expect(wrong.exitCode == 64 && !folder.exists("khac"), "\(option)")
    }
  }

  @Test(.enabled(if: Command.find("script") != nil)) func aTerminalIsAskedForWhatTheFlagsLeaveOut() throws {
    let folder = try TemporaryFolder()
    let answers = [
      "UBND tỉnh Quảng Trị", "", "cong", "https://cong.quangtri.example", "vi,en", "gitlb", "gitlab", "", "", "0233 1",
    ]
    let congbo = try BuiltProducts.path(of: "congbo")
    let result = try Command.run(
      "script", ["-qec", "'\(congbo)' init '\(folder("cong"))'", "/dev/null"],
      input: answers.joined(separator: "\n") + "\n")
    #expect(result.exitCode == 0, "\(result.output)")
    #expect(result.output.contains("Địa chỉ web phải đầy đủ") && result.output.contains("Nơi lưu trữ là một trong"))
    let portal = try folder.read("cong/content/portal.yml")
    for line in [
      "base_url: \"https://cong.quangtri.example\"", "host: gitlab", "hotline: \"0233 1\"", "languages: [vi, en]",
      "level: tinh",
    ] {
      #expect(portal.contains(line), "\(line)")
    }
  }

  @Test func nothingIsOverwritten() throws {
    let folder = try TemporaryFolder()
    try folder.write("cong/.git/HEAD", "ref: refs/heads/main\n")
    try made(["--name", "UBND tỉnh A"], in: folder)
    let again = try Command.congbo(["init", folder("cong"), "--name", "UBND tỉnh B"])
    #expect(again.exitCode == 1 && again.errors.contains("không ghi đè"))
    #expect(try folder.read("cong/content/portal.yml").contains("UBND tỉnh A"))
  }

  @Test func theScriptsCheckBuildAndListChangedPages() throws {
    let folder = try TemporaryFolder()
    try made(Self.body, in: folder)
    let tool = ["CONGBO": try BuiltProducts.path(of: "congbo")]
    func git(_ arguments: String...) throws {
      let own = ["-C", folder("cong"), "-c", "user.name=A", "-c", "user.email=a@b.vn"]
      #expect(try Command.run("git", own + arguments).exitCode == 0, "\(arguments)")
    }
    #expect(try Command.run(folder("cong/.ci/check"), ["github"], environment: tool).exitCode == 0)
    let address = ["CONGBO_URL": "https://khac.example"].merging(tool) { $1 }
    #expect(try Command.run(folder("cong/.ci/build"), [], environment: address).exitCode == 0)
    #expect(try folder.read("cong/site/sitemap.xml").contains("https://khac.example/"))
    try git("init", "-q")
    try git("add", "-A")
    try git("commit", "-qm", "Cổng mới")
    #expect(try Command.run("git", ["-C", folder("cong"), "ls-files", "site", ".congbo"]).output == "")
    try FileManager.default.removeItem(atPath: folder("cong/content/tin-tuc/tin-mau.md"))
    try folder.write("cong/content/tin-tuc/khai-trương.md", "---\ntitle: A\nslug: khai-truong\n---\n")
    try folder.write("cong/content/trang/lien-he.en.md", "---\ntitle: Contact\n---\n")
    try folder.write("cong/content/portal.yml", folder.read("cong/content/portal.yml") + "# sửa\n")
    try git("add", "-A")
    try git("commit", "-qm", "Sửa")
    let pages = try Command.run(folder("cong/.ci/changed-pages"), ["HEAD~1"])
    #expect(
      Set(pages.output.split(separator: "\n")) == [
        "- gỡ bỏ: `/tin-tuc/tin-mau/`", "- mới: `/tin-tuc/khai-truong/`", "- mới: `/en/trang/lien-he/`",
        "- sửa: tệp `content/portal.yml`",
      ])
  }

  /// A link of a preview leads to a file beside the page, also where the portal's own address has a folder.
  @Test func thePreviewOfAMergeRequestOpensFromAFolder() throws {
    let folder = try TemporaryFolder()
    try made(Self.body + ["--address", "https://cong.example/cb", "--languages", "vi,en"], in: folder)
    let built = try Command.run(
      folder("cong/.ci/preview"), ["xem-thu"], environment: ["CONGBO": try BuiltProducts.path(of: "congbo")])
    #expect(built.exitCode == 0, "\(built.errors)")
    let files = try Snapshot(of: folder("cong/xem-thu")).files
    var followed = 0
    for (page, bytes) in files where page.hasSuffix(".html") {
      let above = page.split(separator: "/").dropLast().map(String.init)
      for link in String(decoding: bytes, as: UTF8.self).matches(of: /\s(?:href|src|action)="([^":#?]+)["#?]/) {
        #expect(!link.1.hasPrefix("/"), "\(page): \(link.1)")
        var path = above
        for part in link.1.split(separator: "/") {
          if part == ".." { path = path.dropLast() } else { path.append(String(part)) }
        }
        #expect(files[path.joined(separator: "/")] != nil, "\(page): \(link.1)")
        followed += 1
      }
    }
    #expect(followed > 100)
  }

  /// What CI installs is what was checked, or nothing.
  @Test func aPackageOfAnotherSumIsNotInstalled() throws {
    let folder = try TemporaryFolder()
    try made(Self.body, in: folder)
    let path = ["PATH": "\(folder("bin")):/usr/bin:/bin"]
    for (name, script) in [
      ("apt-get", "echo \"$@\" >> \(folder("calls"))"), ("sudo", "\"$@\""), ("congbo", "echo 0.0.1"),
    ] {
      try folder.write("bin/" + name, "#!/bin/sh\n\(script)\n")
      chmod(folder("bin/" + name), 0o755)
    }
    let unknown = try Command.run(folder("cong/.ci/tool"), [], environment: path)
    #expect(unknown.exitCode == 1 && unknown.errors.contains("CONGBO_PACKAGE"))
    try folder.write("goi.deb", "gói\n")
    let sum = try Command.run("sha256sum", [folder("goi.deb")]).output.prefix(64)
    func tool(_ sum: String) throws -> CommandResult {
      try Command.run(
        folder("cong/.ci/tool"), [],
        environment: path.merging(["CONGBO_PACKAGE": folder("goi.deb"), "CONGBO_SHA256": sum]) { $1 })
    }
    let wrong = try tool(String(repeating: "0", count: 64))
    #expect(wrong.exitCode == 1 && wrong.errors.contains("không đúng SHA-256"))
    #expect(try !folder.read("calls").contains("congbo.deb"))
    #expect(try tool(String(sum)).output == folder("bin/congbo") + "\n")
    #expect(try folder.read("calls").contains("congbo.deb"))
  }

  @Test func theWorkflowsTakeNothingOnTrust() throws {
    let folder = try TemporaryFolder()
    try made(Self.body + ["--host", "github"], in: folder)
    let github = try folder.read("cong/.github/workflows/portal.yml")
    let uses = github.matches(of: /uses: (\S+)(.*)/)
    #expect(uses.count == 4)
    for use in uses {
      #expect(use.1.contains(/@[0-9a-f]{40}$/) && use.2.contains(/^ # v\d+\.\d+\.\d+$/), "\(use.0)")
    }
    // No value from outside is pasted into a shell line, and there is no secret.
    for line in github.split(separator: "\n") where line.contains("${{") {
      #expect(
        line.contains(/^\s*(group|cancel-in-progress|url|PREVIEW|BASE|CONGBO_[A-Z0-9]+): \S/), "\(line)")
    }
    #expect(!github.contains("secrets") && !github.contains("pull_request_target"))
    let gitlab = try folder.read("cong/.gitlab-ci.yml")
    #expect(gitlab.contains("expose_as:") && gitlab.contains("resource_group:") && gitlab.contains("Protected"))
    for name in ["publish", "nginx.conf"] {
      #expect(
        try String(contentsOfFile: RealPortal.root + "/.starter/dot-ci/" + name, encoding: .utf8)
          == String(contentsOfFile: RealPortal.root + "/.ci/" + name, encoding: .utf8), "\(name)")
    }
  }
}
