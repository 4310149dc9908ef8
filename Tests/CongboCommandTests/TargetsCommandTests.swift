import Foundation
import TestSupport
import Testing

/// `congbo targets` on good and bad files, and the published records against the published schema.
@Suite struct TargetsCommandTests {
  private static let plan = """
    # Mục tiêu đến năm 2027

    - 90% hộ dân dùng nước sạch.
    - Xây dựng tối thiểu 12 thư viện xã.

    """

  private static let document =
    """
    ---
    title: Kế hoạch phát triển thư viện giai đoạn 2023 - 2027
    type: ke-hoach
    number: 9/KH-UBND
    issued: 2022-05-06
    date: 2022-05-09
    issuer: UBND tỉnh Quảng Bình
    ---

    """ + plan

  private func targets(_ arguments: [String], timeLimit: Double = 120) throws -> CommandResult {
    try Command.congbo(["targets"] + arguments, timeLimit: timeLimit)
  }

  /// An exit code of 128 or more tells of a signal: a crash.
  private func isClearFailure(_ result: CommandResult) -> Bool {
    result.exitCode == 1 && result.errors.count > 20 && !result.errors.contains("Fatal error")
  }

  // MARK: Labels

  @Test func aLabelIsNoPartOfWhatATargetSays() throws {
    let labels = [
      "a) ", "“b) ", "\"c) ", "a1) ", "3.[33] ", "II.1. ", "(2) ", "**b)** ", "2.", "đ)", "- 1.3. ",
    ]
    let folder = try TemporaryFolder()
    let lines = labels.enumerated().map { "\($1)Công nghiệp chiếm \(40 + $0)% GRDP.\($1.hasPrefix("“") ? "”" : "")" }
    try folder.write(
      "a.md", Self.document.replacing(Self.plan, with: "## I. MỤC TIÊU\n\n" + lines.joined(separator: "\n\n") + "\n"))
    let result = try targets([folder("a.md"), "--format", "ndjson"])
    let records = try result.output.split(separator: "\n").map { try JSONValue(parsing: String($0)) }
    #expect(records.count == labels.count, "\(result.output)")
    for record in records {
      let words = (record["subject"]?.string ?? "") + "|" + (record["outcome"]?.string ?? "")
      #expect(["Công nghiệp|", "GRDP|"].contains(words), "\(words)")
    }
  }

  // MARK: Schema

  @Test func everyPublishedRecordIsValidByAnIndependentValidator() throws {
    let site = try RealPortal.site()
    let result = try validate(site + "/data/targets.json", site + "/data/targets.schema.json")
    #expect(result.exitCode == 0, "\(result.output)\(result.errors)")
    #expect(Int(result.output.split(separator: "\n").first ?? "") ?? 0 >= 30)
  }

  @Test(arguments: [("\"comparator\":\"=\"", "\"comparator\":\"==\""), ("\"quote\":\"", "\"quot\":\"")])
  func theValidatorRefusesABrokenRecord(_ good: String, _ bad: String) throws {
    let site = try RealPortal.site()
    let folder = try TemporaryFolder()
    let json = try RealPortal.read("data/targets.json")
    let place = try #require(json.range(of: good))
    try folder.write("targets.json", json.replacingCharacters(in: place, with: bad))
    let result = try validate(folder("targets.json"), site + "/data/targets.schema.json")
    #expect(result.exitCode == 1, "\(result.output)\(result.errors)")
  }

  /// Prints the number of records and then each fault.
  private func validate(_ data: String, _ schema: String) throws -> CommandResult {
    let script = """
      import json, sys
      from jsonschema import Draft202012Validator, FormatChecker
      data, schema = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
      Draft202012Validator.check_schema(schema)
      checker = Draft202012Validator(schema, format_checker=FormatChecker())
      faults = [f"{list(fault.path)}: {fault.message}" for fault in checker.iter_errors(data)]
      print(len(data["targets"]), *faults[:20], sep="\\n")
      sys.exit(1 if faults else 0)
      """
    return try Command.run("/usr/bin/python3", ["-c", script, data, schema])
  }

  // MARK: Good files

  @Test func readsFilesWithAndWithoutFrontMatter() throws {
    let folder = try TemporaryFolder()
    try folder.write("tran.md", Self.plan)
    try folder.write("9-kh-ubnd.md", Self.document)
    let result = try targets([folder("tran.md"), folder("9-kh-ubnd.md"), "--format", "ndjson"])
    #expect(result.exitCode == 0, "\(result.errors)")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.allSatisfy { $0.hasPrefix("{\"path\":\"") && $0.hasSuffix("}") })
    let records = try lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(records.map { $0["value"] as? Double } == [90, 12, 90, 12])
    #expect(records.map { $0["comparator"] as? String } == ["=", ">=", "=", ">="])
    #expect(records.allSatisfy { $0["deadline_year"] as? Int == 2027 })
    #expect(records.map { $0["document"] as? String } == [nil, nil, "9/KH-UBND", "9/KH-UBND"])
    #expect(records.prefix(2).allSatisfy { ($0["path"] as? String)?.hasSuffix("tran.md") == true })
  }

  @Test func tableNamesFileAmountsAndDeadlines() throws {
    let folder = try TemporaryFolder()
    try folder.write("tran.md", Self.plan)
    let result = try targets([folder("tran.md")])
    #expect(result.exitCode == 0)
    #expect(result.output.contains("tran.md: 2 chỉ tiêu"))
    #expect(result.output.contains("90 %") && result.output.contains("≥ 12 thư viện"))
    #expect(result.output.contains("2027"))
  }

  @Test func aGoodFileIsReadEvenWhereAnotherIsMissing() throws {
    let folder = try TemporaryFolder()
    try folder.write("tran.md", Self.plan)
    let result = try targets([folder("khong-co.md"), folder("tran.md")])
    #expect(isClearFailure(result), "\(result.errors)")
    #expect(result.errors.contains("khong-co.md"))
    #expect(result.output.contains("tran.md: 2 chỉ tiêu"))
  }

  // MARK: Bad files

  @Test func binaryEmptyMissingAndFolderEndWithAMessage() throws {
    let folder = try TemporaryFolder()
    let binary = Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 131 &+ $0 >> 3) })
    try binary.write(to: URL(fileURLWithPath: folder("nhi-phan.md")))
    try folder.write("trong.md", "")
    try folder.write("trang.md", " \n\n \n")
    try FileManager.default.createDirectory(atPath: folder("thu-muc"), withIntermediateDirectories: true)
    for name in ["nhi-phan.md", "trong.md", "trang.md", "thu-muc", "khong-co.md"] {
      let result = try targets([folder(name)])
      #expect(isClearFailure(result), "\(name): \(result.exitCode) \(result.errors)")
      #expect(result.errors.contains(name))
    }
  }

  @Test func twentyMegabytesEndWithAMessage() throws {
    let folder = try TemporaryFolder()
    try folder.write("lon.md", String(repeating: Self.plan, count: 20_000_000 / Self.plan.utf8.count + 1))
    let result = try targets([folder("lon.md")])
    #expect(isClearFailure(result), "\(result.exitCode) \(result.errors.prefix(400))")
  }

  @Test(arguments: ["phấn đấu 90% xã có 5 chợ, ", "đến năm 2025 ", "((", "1 - ", "a. "])
  func fiveMegabytesWithoutAnEndAreRead(_ piece: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("dai.md", String(repeating: piece, count: 5_000_000 / piece.utf8.count))
    let result = try targets([folder("dai.md"), "--format", "ndjson"])
    #expect(result.exitCode == 0 || isClearFailure(result), "\(result.exitCode) \(result.errors.prefix(400))")
    for line in result.output.split(separator: "\n").prefix(3) { #expect(line.utf8.count < 20_000) }
  }

  @Test func faultyFrontMatterIsNamedAndTheTargetsAreReadAllTheSame() throws {
    let folder = try TemporaryFolder()
    try folder.write("hong.md", "---\ntitle: [\nnumber: 9/KH-UBND\n---\n\n" + Self.plan)
    let result = try targets([folder("hong.md")])
    #expect(
      result.exitCode == 0 && result.errors.contains("[front-matter-syntax]"), "\(result.exitCode) \(result.errors)")
    #expect(result.output.contains("chỉ tiêu"))
  }

  @Test func frontMatterWithoutAnEndIsAClearFailure() throws {
    let folder = try TemporaryFolder()
    try folder.write("hong.md", "---\ntitle: X\n\n" + Self.plan)
    #expect(isClearFailure(try targets([folder("hong.md")])))
  }
}
