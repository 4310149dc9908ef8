import Foundation
import TestSupport
import Testing

/// `congbo export --format opensearch`, read by OpenSearch's own client (`.archives/opensearch/check_bulk.py`).
@Suite struct ExportTests {
  private static func export(_ source: String, into folder: String, _ more: [String] = []) throws -> CommandResult {
    try Command.congbo(["export", "--format", "opensearch", "--source", source, "--into", folder] + more)
  }

  /// Exit code 1 and a line a fault.
  private func check(_ folder: String) throws -> CommandResult {
    try Command.run(
      Tools.folder + "/bin/python", [RealPortal.root + "/.archives/opensearch/check_bulk.py", folder],
      environment: ["PYTHONIOENCODING": "utf-8"], timeLimit: 180)
  }

  /// The documents of an index, by identifier.
  private func documents(_ folder: TemporaryFolder, _ index: String) throws -> [String: JSONValue] {
    var found: [String: JSONValue] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder("out"))
    where name.hasPrefix(index + "-") && name.hasSuffix(".ndjson") {
      let lines = try folder.read("out/" + name).split(separator: "\n").map { try JSONValue(parsing: String($0)) }
      for at in stride(from: 0, to: lines.count, by: 2) {
        found[try #require(lines[at]["index"]?["_id"]?.string)] = lines[at + 1]
      }
    }
    return found
  }

  @Test func theClientOfOpenSearchTakesAllOfIt() throws {
    let folder = try TemporaryFolder()
    let site = try OpenDataFixture.site()
    let made = try Self.export(site.source.path, into: folder("out"))
    #expect(made.exitCode == 0, "\(made.errors)")
    let checked = try check(folder("out"))
    #expect(checked.exitCode == 0, "\(checked.output)\(checked.errors)")
    // What is sent is what `/data/` serves, and its folded fields.
    for (table, key) in [("targets", "targets"), ("documents", "documents"), ("results", "results")] {
      let served = try JSONValue(parsing: site.read("data/\(table).json"))[key]?.array ?? []
      let sent = try documents(folder, "congbo-" + table)
      #expect(sent.count == served.count)
      for record in served {
        guard case .object(let members) = record, let id = record["id"]?.string, case .object(let got)? = sent[id]
        else {
          Issue.record("\(table): \(record) is not sent")
          continue
        }
        #expect(got.filter { !$0.key.hasSuffix("_folded") } == members)
      }
    }
  }

  @Test func aFoldedFieldStandsBesideEachTextAndIsFoldedAsReadersType() throws {
    let folder = try TemporaryFolder()
    _ = try Self.export(try OpenDataFixture.site().source.path, into: folder("out"))
    let targets = try documents(folder, "congbo-targets")
    let target = try #require(targets["7-qd-ttg/chi-tieu-1"])
    #expect(target["quote"] == "30% hồ sơ thủ tục hành chính được xử lý trực tuyến tại mức độ 4")
    #expect(target["quote_folded"] == "30% ho so thu tuc hanh chinh duoc xu ly truc tuyen tai muc do 4")
    #expect(target["document_folded"] == "7/qd-ttg")
    #expect(target["id_folded"] == nil && target["url_folded"] == nil && target["kind_folded"] == nil)
    let provisions = try documents(folder, "congbo-provisions")
    let words = provisions.values.compactMap { $0["text"]?.string }.joined(separator: "\n")
    #expect(words.contains("90% xã có mạng băng rộng cố định."))
    #expect(
      provisions.values.allSatisfy { ($0["text_folded"]?.string ?? "đ").allSatisfy { !"đĐăâêôơưÁá".contains($0) } })
  }

  @Test func theCheckRefusesWhatAServerWouldRefuse() throws {
    let source = try OpenDataFixture.site().source.path
    let damages: [(String, (String) -> String)] = [
      ("newline", { String($0.dropLast()) }),
      ("not in the mapping", { $0.replacing("\"quote\":", with: "\"quotes\":") }),
      ("is no date", { $0.replacing("2018-01-30", with: "2018-13-30") }),
      ("bad action", { $0.replacing("{\"index\": {", with: "{\"delete\": {") }),
      ("listed", { $0.split(separator: "\n").dropLast(2).joined(separator: "\n") + "\n" }),
    ]
    for (fault, damage) in damages {
      let folder = try TemporaryFolder()
      _ = try Self.export(source, into: folder("out"))
      let name = "out/congbo-targets-00001.ndjson"
      let before = try folder.read(name)
      let after = damage(before)
      #expect(after != before, "\(fault)")
      try folder.write(name, after)
      let checked = try check(folder("out"))
      #expect(
        checked.exitCode == 1 && (checked.output + checked.errors).contains(fault),
        "\(fault): \(checked)")
    }
  }

  @Test func aSecondExportLeavesNothingOfTheFirstAndTouchesNothingElse() throws {
    let folder = try TemporaryFolder()
    let source = try OpenDataFixture.site().source.path
    _ = try Self.export(source, into: folder("out"))
    let first = try folder.read("out/congbo-targets-00001.ndjson")
    try folder.write("out/congbo-targets-00002.ndjson", "{}\n")
    try FileManager.default.removeItem(atPath: folder("out/congbo-export.json"))
    #expect(try Self.export(source, into: folder("out")).exitCode == 0)
    #expect(!FileManager.default.fileExists(atPath: folder("out/congbo-targets-00002.ndjson")))
    #expect(try folder.read("out/congbo-targets-00001.ndjson") == first)
    // Another index name, and somebody's own file.
    #expect(try Self.export(source, into: folder("out"), ["--prefix", "tinh-a"]).exitCode == 0)
    #expect(!FileManager.default.fileExists(atPath: folder("out/congbo-targets-00001.ndjson")))
    #expect(try folder.read("out/tinh-a-targets-00001.ndjson").contains("\"_index\": \"tinh-a-targets\""))
    try folder.write("out/ghi-chu.txt", "của tôi\n")
    let refused = try Self.export(source, into: folder("out"))
    #expect(refused.exitCode == 1 && refused.errors.contains("ghi-chu.txt") && refused.errors.contains("file-exists"))
    #expect(try folder.read("out/tinh-a-targets-00001.ndjson").contains("tinh-a"))
    #expect(try folder.read("out/ghi-chu.txt") == "của tôi\n")
  }

  @Test func wrongArgumentsAndContentWithErrorsWriteNothing() throws {
    let folder = try TemporaryFolder()
    let source = try OpenDataFixture.site().source.path
    for prefix in ["", "Congbo", "_a", "a b", "chỉ-tiêu", "a/b", String(repeating: "a", count: 201)] {
      #expect(try Self.export(source, into: folder("out"), ["--prefix", prefix]).exitCode == 64, "\(prefix)")
    }
    #expect(try Command.congbo(["export", "--source", source]).exitCode == 64)
    try folder.write("content/portal.yml", "name: A\nbase_url: https://a.example\npublisher: A\n")
    try folder.write("content/van-ban/a.md", "---\ntitle: A\n---\n\nA.\n")
    let result = try Self.export(folder(""), into: folder("out"))
    #expect(result.exitCode == 1 && result.errors.contains("van-ban/a.md"), "\(result)")
    #expect(!FileManager.default.fileExists(atPath: folder("out")))
  }
}
