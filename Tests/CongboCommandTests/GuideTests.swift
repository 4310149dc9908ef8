import Foundation
import TestSupport
import Testing

/// The commands of the guides, run one after the other as a newcomer would.
@Suite struct GuideTests {
  private static func page(_ name: String) throws -> String {
    try String(contentsOfFile: RealPortal.root + "/content/trang/" + name, encoding: .utf8)
  }

  /// The fenced blocks of a page, each with the word after its fence.
  private static func fences(of text: String) -> [(kind: String, text: String)] {
    text.matches(of: /(?m)^ *```([a-z]+)\n([^`]*)```/).map { (String($0.1), String($0.2)) }
  }

  /// The lines of all `sh` blocks of a page.
  static func commands(_ page: String) throws -> [String] {
    try fences(of: Self.page(page)).filter { $0.kind == "sh" }
      .flatMap { $0.text.split(separator: "\n").map(String.init) }
  }

  @Test func everyCommandOfTheGuideWorksInItsOrder() throws {
    let folder = try TemporaryFolder()
    let lines = try Self.commands("dung-cong.md")
    // A block of another kind would not be run.
    let kinds = Set(Self.fences(of: try Self.page("dung-cong.md")).map(\.kind))
    try #require(lines.count > 15 && kinds == ["sh"])
    // What asks for another machine or another user is stood in for: apt, sudo, the address of the repository.
    let packages = lines.compactMap { $0.firstMatch(of: /\.\/(congbo_\S+\.deb)/)?.1 }
    let package = try #require(packages.first)
    let version = try #require(package.firstMatch(of: /_(.+)_/)?.1)
    try folder.write(
      "goi/DEBIAN/control",
      "Package: congbo\nVersion: \(version)\nArchitecture: amd64\nMaintainer: A <a@b.vn>\nDescription: cổng\n")
    try folder.write("bin/sudo", "#!/bin/sh\nexec \"$@\"\n")
    try folder.write(
      "bin/apt",
      """
      #!/bin/sh
      test "$1" = install
      for package; do case $package in ./*) test -f "$package" || exit 1 ;; esac; done

      """)
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
      mkdir dist
      dpkg-deb --build goi dist/\(package)
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
    // What CI installs is that package, by its sum.
    let sum = try Command.run("sha256sum", [folder("dist/" + package)]).output.prefix(64)
    let pushed = try Command.run("git", ["-C", folder("kho.git"), "show", "main:.ci/congbo.env"]).output
    for line in ["VERSION=\(version)", "SHA256=\(sum)", "PACKAGE=.ci/\(package)"] {
      #expect(pushed.contains("\nCONGBO_\(line)\n"), "\(line)")
    }
    #expect(try Command.run("git", ["-C", folder("kho.git"), "show", "main:.ci/" + package]).exitCode == 0)
    // A package that was changed does not pass.
    try folder.write("dist/" + package, "gói khác\n")
    let sums = try Command.run("sha256sum", ["--check", "--ignore-missing", "SHA256SUMS"], in: folder("dist"))
    #expect(sums.exitCode != 0)
  }

  // MARK: Commands within the pages

  /// What a command that asks is told.
  private static let answers = [
    "congbo init cong": "UBND tỉnh Quảng Trị" + String(repeating: "\n", count: 12),
    "congbo new tin-tuc": "Khai trương\n",
    "congbo new van-ban": "17/KH-UBND\nKế hoạch năm 2026\nUBND tỉnh Quảng Trị\n2026-01-20\n",
    "congbo targets --review content/van-ban/15-kh-ubnd.md": "q\n",
  ]

  private static let word = """
    ^ỦY BAN NHÂN DÂN¶^TỈNH QUẢNG TRỊ||^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM¶^Độc lập - Tự do - Hạnh phúc
    Số: 16/KH-UBND||Quảng Trị, ngày 20 tháng 01 năm 2026

    ^KẾ HOẠCH
    ^Chuyển đổi số năm 2026

    1. Đạt 90% hồ sơ trực tuyến.
    Nơi nhận:¶- Như trên;||^TM. ỦY BAN NHÂN DÂN¶^CHỦ TỊCH¶^Nguyễn Văn A
    """

  private static let documents = [
    "15-kh-ubnd": (
      "number: 15/KH-UBND\ntitle: Kế hoạch chuyển đổi số năm 2026",
      "Điều 1. Mục tiêu\n\nĐến hết năm 2026, 80% hồ sơ nộp qua mạng."
    ),
    "9-bc-ubnd": (
      "number: 09/BC-UBND\ntitle: Báo cáo chuyển đổi số năm 2026",
      "Đến nay, 75% hồ sơ nộp qua mạng, đạt 93,75% kế hoạch."
    ),
  ]

  /// The commands of a page in its order: lines of its blocks, and what stands in its sentences with its arguments. A name alone
  /// (`congbo import`) speaks of the command.
  static func spoken(_ text: String) -> (run: [String], named: Set<String>) {
    let prose = text.replacing(/(?m)^ *```[a-z]+\n[^`]*```/) {
      "`" + $0.0.replacing("```", with: "").replacing("\n", with: "`\n`") + "`"
    }
    var run: [String] = []
    var named: Set<String> = []
    for found in prose.matches(of: /`(congbo [^`\n]+)`/) {
      let command = String(found.1.replacing(#/ +#.*/#, with: ""))
      if command.contains(/^congbo [a-z]+$/), !["congbo check", "congbo build", "congbo progress"].contains(command) {
        named.insert(String(command.dropFirst("congbo ".count)))
        if command != "congbo serve" { continue }
      }
      if !run.contains(command) { run.append(command) }
    }
    return (run, named)
  }

  /// Every page that tells people what to type, what a new portal begins with among them.
  private static func pages() throws -> [String: String] {
    var pages: [String: String] = [:]
    for (prefix, below) in [("trang", "content/trang"), ("starter", ".starter")] {
      let folder = RealPortal.root + "/" + below
      for (path, bytes) in try Snapshot(of: folder).files where path.hasSuffix(".md") {
        pages[prefix + "/" + path] = String(decoding: bytes, as: UTF8.self)
      }
    }
    // The list of messages is made from the code, with examples of what is wrong.
    return pages.filter { $0.key != "trang/thong-bao.md" && $0.value.contains("congbo ") }
  }

  @Test(.enabled(if: Command.find("script") != nil)) func everyCommandThatAPageNamesDoesWhatItSays() throws {
    let commands = Set(try Command.congbo(["--help"]).output.matches(of: /(?m)^  ([a-z]+) +\S/).map { String($0.1) })
    var asked: Set<String> = []
    var count = 0
    let pages = try Self.pages()
    for page in ["trang/co-tep-word.md", "trang/dung-cong.md", "trang/huong-dan-bien-tap.md", "starter/README.md"] {
      try #require(pages[page] != nil, "\(page)")
    }
    for (page, text) in pages {
      let (run, named) = Self.spoken(text)
      #expect(named.isSubset(of: commands), "\(page): \(named.subtracting(commands))")
      let folder = try TemporaryFolder()
      try portal(in: folder)
      for command in run {
        let typed = command.replacing("/home/toi/", with: folder("may") + "/")
        for file in typed.matches(of: /"([^"]+\.docx)"|(\S+\.docx)/) {
          let path = String(file.1 ?? file.2 ?? "")
          let place = URL(fileURLWithPath: path.hasPrefix("/") ? path : folder("cong/" + path))
          try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
          try Data(WordFile.docx(Self.word)).write(to: place)
        }
        if Self.answers[command] != nil { asked.insert(command) }
        let place = folder(command.hasPrefix("congbo init") ? "moi\(count)" : "cong")
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        let done = try Self.run(typed, at: place, programs: folder("bin"), answers: Self.answers[command])
        #expect(done.exitCode == 0, "\(page): \(command)\n\(done.output)\n\(done.errors)")
        count += 1
      }
    }
    #expect(asked == Set(Self.answers.keys))
    #expect(count >= 35)
  }

  private func portal(in folder: TemporaryFolder) throws {
    let made = try Command.congbo(["init", folder("cong"), "--name", "UBND tỉnh Quảng Trị", "--date", "2026-01-02"])
    try #require(made.exitCode == 0, Comment(rawValue: made.errors))
    for (name, text) in Self.documents {
      try folder.write(
        "cong/content/van-ban/\(name).md",
        "---\n\(text.0)\nissuer: UBND tỉnh Quảng Trị\nissued: 2026-01-20\ndate: 2026-01-22\n---\n\n\(text.1)\n")
    }
    try FileManager.default.createDirectory(atPath: folder("bin"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder("bin/congbo"), withDestinationPath: BuiltProducts.path(of: "congbo"))
  }

  /// Types a command in the portal: on a terminal where it asks; one that serves is ended once it does.
  private static func run(
    _ command: String, at place: String, programs: String, answers: String?
  ) throws -> CommandResult {
    let environment = ["PATH": programs + ":/usr/local/bin:/usr/bin:/bin", "SOURCE_DATE_EPOCH": "1796169600"]
    var typed = command
    if command == "congbo serve" {
      typed = """
        congbo serve --port 0 > noi 2>&1 & at=$!
        for try in $(seq 100); do ! grep -q http: noi || break; sleep 0.2; done
        kill $at; grep http: noi
        """
    }
    if let answers {
      return try Command.run(
        "script", ["-qec", typed, "/dev/null"], in: place, input: answers, environment: environment)
    }
    return try Command.run("sh", ["-c", typed], in: place, environment: environment)
  }

  // MARK: Samples

  /// What the handbook tells editors to paste passes the check.
  @Test func theSamplesOfTheHandbookPassTheCheck() throws {
    let samples = Self.fences(of: try Self.page("so-tay-bien-tap.md")).map(\.text)
    try #require(samples.count == 3 && samples[2].hasPrefix("updated:"))
    let folder = try TemporaryFolder()
    _ = try Command.congbo(["init", folder("cong"), "--name", "UBND tỉnh Quảng Trị", "--date", "2026-01-02"])
    try folder.write("cong/content/tin-tuc/khai-truong.md", samples[0])
    try folder.write(
      "cong/content/tin-tuc/da-sua.md", samples[0].replacing("\nfields:", with: "\n\(samples[2])fields:"))
    try folder.write("cong/content/van-ban/15-kh-ubnd.md", samples[1].replacing("Điều 1. …", with: "Điều 1. Mục tiêu"))
    try folder.write("cong/content/van-ban/15-kh-ubnd.pdf", "%PDF-1.4\n")
    let said = try Command.congbo(
      ["check", "--source", folder("cong"), "--strict"], environment: ["SOURCE_DATE_EPOCH": "1796169600"])
    #expect(said.exitCode == 0, "\(said.output)")
  }
}
