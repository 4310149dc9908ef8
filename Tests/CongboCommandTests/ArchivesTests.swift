import Foundation
import TestSupport
import Testing

/// The job that reads whole archives, without Spark (`make archives` runs it on Spark): the same records as one machine, in spite of
/// bad files, of kills and of what else lies in an archive.
@Suite struct ArchivesTests {
  private static let folder = RealPortal.root + "/.archives/spark"

  private func job(_ arguments: [String], _ environment: [String: String] = [:]) throws -> CommandResult {
    try Command.run(
      "/usr/bin/python3",
      [Self.folder + "/congbo_archives.py"] + arguments + [
        "--workers", "2", "--congbo", try BuiltProducts.path(of: "congbo"),
      ], environment: ["PYTHONIOENCODING": "utf-8"].merging(environment) { $1 }, timeLimit: 240)
  }

  /// Runs Python with the job's modules at hand.
  private func python(_ script: String) throws -> CommandResult {
    try Command.run(
      "/usr/bin/python3", ["-c", script],
      environment: ["PYTHONIOENCODING": "utf-8", "PYTHONPATH": Self.folder, "PYTHONDONTWRITEBYTECODE": "1"])
  }

  /// Documents in folders with names of all kinds, and what cannot be read.
  private func archive() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for number in 1...60 {
      try folder.write(
        "kho/năm \(2000 + number % 3)/kế hoạch \(number).md",
        "# Mục tiêu đến năm 2027\n\n- \(number + 10)% hộ dân dùng nước sạch.\n- Xây dựng tối thiểu \(number + 5) thư viện xã.\n"
      )
    }
    try folder.write("kho/-x.md", "# Mục tiêu đến năm 2030\n\n- 95% trẻ em được tiêm chủng.\n")
    try folder.write("kho/rỗng.md", "")
    try folder.write("kho/hở.md", "---\ntitle: x\n")
    try Data([0x61, 0xFF, 0xFE]).write(to: URL(fileURLWithPath: folder("kho/nhị phân.md")))
    try folder.write("kho/.ẩn/a.md", "- 1% hộ.\n")
    try folder.write("kho/bảng.xlsx", "x")
    try FileManager.default.createSymbolicLink(atPath: folder("kho/liên kết.md"), withDestinationPath: "/etc/passwd")
    return folder
  }

  /// One machine: the files in order of their paths.
  private func oneMachine(_ folder: TemporaryFolder) throws -> CommandResult {
    let names = FileManager.default.enumerator(atPath: folder("kho"))?.compactMap { $0 as? String } ?? []
    let files = names.filter { $0.hasSuffix(".md") && !$0.hasPrefix(".") && !$0.hasPrefix("liên") }
      .sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    return try Command.congbo(["targets", "--format", "ndjson", "--"] + files, in: folder("kho"))
  }

  @Test func theRecordsAreThoseOfOneMachineAndBadFilesAreNamed() throws {
    let folder = try archive()
    let result = try job(["targets", "--from", folder("kho"), "--into", folder("out")])
    #expect(result.exitCode == 0, "\(result.errors)")
    let one = try oneMachine(folder)
    #expect(try folder.read("out/targets.ndjson") == one.output)
    #expect(one.output.split(separator: "\n").count == 121)
    let asides = try folder.read("out/set-aside.ndjson").split(separator: "\n").map {
      try JSONValue(parsing: String($0))
    }
    #expect(asides.map { $0["path"]?.string } == ["hở.md", "nhị phân.md", "rỗng.md"])
    let told = asides.map { $0["message"]?.string ?? "" }
    for (message, id) in zip(told, ["front-matter-unclosed", "text-not-utf8", "file-empty"]) {
      #expect(message.contains("[\(id)]"), "\(message)")
    }
    // What is not read is counted, by sort.
    let done = try JSONValue(parsing: folder.read("out/done.json"))
    #expect(done["not_read"] == [".xlsx": 1, "không thường (liên kết, thiết bị)": 1, "ẩn": 1])
    #expect(done["records"] == 121 && done["set_aside"] == 3 && done["files"] == 64)
  }

  @Test func whatWasDoneIsNotDoneAgainAndAHalfWrittenPartIs() throws {
    let folder = try archive()
    let arguments = ["targets", "--from", folder("kho"), "--into", folder("out")]
    _ = try job(arguments)
    let records = try folder.read("out/targets.ndjson")
    #expect(try job(arguments).output.contains("Làm 0 trong"))
    // A kill leaves a part without its end, another one missing, and no list of what was done.
    let parts = try FileManager.default.contentsOfDirectory(atPath: folder("out/parts")).sorted()
    let half = try Data(contentsOf: URL(fileURLWithPath: folder("out/parts/" + parts[0]))).dropLast(8)
    try half.write(to: URL(fileURLWithPath: folder("out/parts/" + parts[0])))
    try folder.write("out/parts/.nửa-chừng", "=x")
    try FileManager.default.removeItem(atPath: folder("out/done.json"))
    try FileManager.default.removeItem(atPath: folder("out/targets.ndjson"))
    let again = try job(arguments)
    #expect(again.output.contains("Làm 1 trong \(parts.count) phần"), "\(again)")
    #expect(try folder.read("out/targets.ndjson") == records)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder("out/parts")).sorted() == parts)
    // A file that changes is read again, one that goes away is gone.
    try folder.write("kho/-x.md", "# Mục tiêu đến năm 2030\n\n- 96% trẻ em được tiêm chủng.\n")
    try FileManager.default.removeItem(atPath: folder("kho/rỗng.md"))
    _ = try job(arguments)
    #expect(try folder.read("out/targets.ndjson") == oneMachine(folder).output)
    #expect(try !folder.read("out/set-aside.ndjson").contains("rỗng.md"))
  }

  @Test func whereBatchesEndDependsOnTheNamesAlone() throws {
    let result = try python(
      """
      from congbo_archives import batches
      from congbo_stores import Item
      items = [Item(f"kho/{number}.md", 1, "") for number in range(20000)]
      one = list(batches(items, 128))
      assert [item for run in one for item in run] == sorted(items, key=lambda item: item.path.encode())
      assert max(map(len, one)) <= 512 and 80 < len(items) / len(one) < 180, len(one)
      for more in [Item("kho/0.md.md", 1, ""), Item("a", 1, ""), Item("zz", 1, ""), Item("kho/777x.md", 1, "")]:
          two = list(batches(items[::-1] + [more], 128))
          assert len([run for run in two if run not in one]) <= 2, more
      """)
    #expect(result.exitCode == 0, "\(result.errors)")
  }

  @Test func namesThatLeaveTheFolderAreRefused() throws {
    let result = try python(
      """
      from congbo_stores import Listing, usable
      good = ["a.md", "năm/a b.md", "-x.md", "a..md", "đ" * 80]
      bad = ["../a.md", "/a.md", "a//b.md", "a/./b.md", "a/../../b", "", "a\\0b", "a\\udcff.md", "a" * 256]
      assert all(map(usable, good)) and not any(map(usable, bad))
      listing = Listing()
      for name in bad:
          listing.add(name, 1, "", ["", ".md"])
      assert not listing.items and len(listing.asides) + sum(listing.skipped.values()) == len(bad)
      """)
    #expect(result.exitCode == 0, "\(result.errors)")
  }

  @Test func aFileThatTheToolDoesNotSurviveIsSetAsideAndTriedAgain() throws {
    let folder = try archive()
    // A tool that is killed by one file.
    try folder.write(
      "congbo",
      """
      #!/bin/sh
      for last; do :; done
      if [ "$last" = "-x.md" ] && [ ! -e "$CONGBO_WELL" ]; then kill -SEGV $$; fi
      exec "$CONGBO_REAL" "$@"
      """)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder("congbo"))
    let arguments = [
      Self.folder + "/congbo_archives.py", "targets", "--from", folder("kho"), "--into", folder("out"), "--congbo",
      folder("congbo"), "--workers", "1",
    ]
    let environment = [
      "CONGBO_REAL": try BuiltProducts.path(of: "congbo"), "CONGBO_WELL": folder("well"), "PYTHONIOENCODING": "utf-8",
    ]
    let first = try Command.run("/usr/bin/python3", arguments, environment: environment, timeLimit: 240)
    #expect(first.exitCode == 0, "\(first.errors)")
    let asides = try folder.read("out/set-aside.ndjson")
    #expect(asides.contains("tín hiệu 11"), "\(asides)")
    try folder.write("well", "")
    _ = try Command.run("/usr/bin/python3", arguments, environment: environment, timeLimit: 240)
    #expect(try folder.read("out/targets.ndjson") == oneMachine(folder).output)
    #expect(try !folder.read("out/set-aside.ndjson").contains("-x.md"))
  }

  @Test func aToolThatRunsTooLongIsStoppedWithAllThatItStarted() throws {
    let result = try python(
      """
      import os, time
      from congbo_batch import aside, run
      code, out, message = run("/bin/sh", ["-c", "echo $$; sleep 600 & sleep 600"], "/", 0.2)
      assert code is None, code
      for _ in range(500):
          try:
              os.killpg(int(out), 0)
          except ProcessLookupError:
              break
          time.sleep(0.02)
      else:
          raise AssertionError("still there")
      told = aside("a.md", code, message)
      assert told["retry"] and "--limit" in told["message"]
      """)
    #expect(result.exitCode == 0, "\(result.errors)")
  }

  @Test func aToolThatDoesNotRunIsNoFaultOfTheFiles() throws {
    let folder = try archive()
    try folder.write("congbo", "#!/bin/sh\necho thiếu thư viện >&2\nexit 127\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder("congbo"))
    let result = try Command.run(
      "/usr/bin/python3",
      [
        Self.folder + "/congbo_archives.py", "targets", "--from", folder("kho"), "--into", folder("out"), "--congbo",
        folder("congbo"),
      ], environment: ["PYTHONIOENCODING": "utf-8"])
    #expect(result.exitCode == 1 && result.errors.contains("thiếu thư viện"), "\(result)")
    #expect(!FileManager.default.fileExists(atPath: folder("out/done.json")))
    for wrong in [["--into", folder("kho/out")], ["--from", folder("none"), "--into", folder("out")]] {
      let from = wrong.contains("--from") ? [] : ["--from", folder("kho")]
      #expect(try job(["targets"] + from + wrong).exitCode == 2)
    }
  }

  @Test func importedPagesAreThoseOfOneMachineAlsoWhereNamesMeet() throws {
    let folder = try TemporaryFolder()
    func page(_ number: String, _ text: String) -> String {
      """
      <html><body><p>ỦY BAN NHÂN DÂN TỈNH A</p><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
      <p>Số: \(number)/KH-UBND</p><p>A, ngày 05 tháng 3 năm 2024</p><p>KẾ HOẠCH</p><p>Về \(text)</p>
      <p>1. Phấn đấu 90% hộ dân dùng nước sạch.</p></body></html>
      """
    }
    for number in 11...18 { try folder.write("kho/\(number).html", page("\(number)", "nước sạch \(number)")) }
    // The same number of other texts, the same name in another folder, the same file twice, and no document at all.
    try folder.write("kho/b/khác.html", page("12", "điều khác hẳn"))
    try folder.write("kho/b/13.html", page("13", "nước sạch 13, bản sửa"))
    try folder.write("kho/c/14.html", page("14", "nước sạch 14"))
    try folder.write("kho/hỏng.docx", "PK không phải tệp nén")
    try folder.write("kho/ghi chú.txt", "x")
    let arguments = ["import", "--from", folder("kho"), "--into", folder("out"), "--date", "2026-11-22"]
    let result = try job(arguments)
    #expect(result.exitCode == 0, "\(result.errors)")
    try FileManager.default.createDirectory(atPath: folder("cong/content/van-ban"), withIntermediateDirectories: true)
    let files = (FileManager.default.enumerator(atPath: folder("kho"))?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".html") || $0.hasSuffix(".docx") }
      .sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    let one = try Command.congbo(
      ["import", "--source", folder("cong"), "--into", "content/van-ban", "--date", "2026-11-22", "--"] + files,
      in: folder("kho"))
    #expect(one.exitCode == 1)
    func pages(_ path: String) throws -> [String: Data] {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder(path))
      return try Dictionary(
        uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: URL(fileURLWithPath: folder("\(path)/\($0)")))) })
    }
    let made = try pages("out/pages")
    #expect(try made == pages("cong/content/van-ban"))
    #expect(made.count >= 8)
    #expect(try folder.read("out/set-aside.ndjson").contains("hỏng.docx"))
    #expect(try job(arguments).output.contains("Làm 0 trong"))
    #expect(try pages("out/pages") == made)
    let undated = try job(["import", "--from", folder("kho"), "--into", folder("out2")])
    #expect(undated.exitCode == 2 && undated.errors.contains("--date"))
  }
}
