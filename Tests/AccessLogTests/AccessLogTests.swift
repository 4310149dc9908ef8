import AccessLog
import CZlib
import Foundation
import TestSupport
import Testing
import Vietnamese

/// Lines as nginx and Apache write them.
private enum Log {
  static let phone = "Mozilla/5.0 (Linux; Android 8.1; CUBOT_X19) AppleWebKit/537.36"

  static func line(
    _ target: String, day: String = "10/Oct/2026:13:55:36 +0700", method: String = "GET", status: Int = 200,
    user: String = "-", referrer: String = "-", agent: String = phone
  ) -> String {
    "203.0.113.7 - \(user) [\(day)] \"\(method) \(target) HTTP/1.1\" \(status) 2326 \"\(referrer)\" \"\(agent)\"\n"
  }

  static let pages = ["/van-ban/a/": "/van-ban/a/", "/tin-tuc/đ/": "/tin-tuc/đ/"]

  static func reader(until day: String = "2026-12-31") throws -> AccessLogReader {
    AccessLogReader(pages: pages, latest: try #require(Day(iso: day)))
  }

  /// Reads a log that comes in pieces.
  static func read(_ bytes: [UInt8], by size: Int = 1 << 16, into reader: inout AccessLogReader) throws
    -> AccessLogReader.Outcome
  {
    var rest = bytes[...]
    return try reader.read {
      let piece = rest.prefix(size)
      rest = rest.dropFirst(size)
      return piece.isEmpty ? nil : Array(piece)
    }
  }

  static func counts(_ text: String) throws -> [String: [String: Int]] {
    var reader = try reader()
    #expect(try read(Array(text.utf8), into: &reader) == .read)
    return Dictionary(uniqueKeysWithValues: reader.counts.map { ($0.key.description, $0.value) })
  }

  static func gzip(_ bytes: [UInt8]) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    try Data(bytes).write(to: URL(fileURLWithPath: folder("log")))
    #expect(try Command.run("gzip", ["-n", folder("log")]).exitCode == 0)
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder("log.gz"))))
  }
}

@Suite struct AccessLogs {
  @Test(arguments: [
    Log.line("/van-ban/a/"), Log.line("/van-ban/a/?q=bi+mat"), Log.line("/van-ban/a/index.html"),
    Log.line("/van-ban/%61/"), Log.line("/van-ban/a/", user: "ba [x] \\\"b"),
    Log.line("/van-ban/a/", referrer: "https://tim.example/?q=\\\"a\\\""),
    Log.line("/van-ban/a/").replacing("\n", with: "\r\n"), String(Log.line("/van-ban/a/").dropLast()),
  ])
  func aReadingOfAPageCounts(_ line: String) throws {
    #expect(try Log.counts(line) == ["2026-10-10": ["/van-ban/a/": 1]])
  }

  @Test func addressesBeyondASCIIAreKnown() throws {
    #expect(try Log.counts(Log.line("/tin-tuc/%C4%91/")) == ["2026-10-10": ["/tin-tuc/đ/": 1]])
  }

  @Test(arguments: [
    Log.line("/van-ban/a/", method: "HEAD"), Log.line("/van-ban/a/", method: "POST"),
    Log.line("/van-ban/a/", status: 304), Log.line("/van-ban/a/", status: 404), Log.line("/assets/site.css"),
    Log.line("/van-ban/a"), Log.line("/van-ban/a/", agent: "Mozilla/5.0 (compatible; Googlebot/2.1)"),
    Log.line("/van-ban/a/", agent: "-"), Log.line("/van-ban/a/", agent: "curl/8.0"),
    Log.line("/van-ban/a/", day: "10/Oct/2027:13:55:36 +0700"), "rác\n", "\n",
    "203.0.113.7 - - [10/Oct/2026:13:55:36 +0700] \"\" 400 0 \"-\" \"-\"\n",
    "203.0.113.7 - - [32/Oct/2026:13:55:36 +0700] \"GET /van-ban/a/ HTTP/1.1\" 200 1 \"-\" \"Mozilla/5.0\"\n",
  ])
  func whatIsNoReadingDoesNot(_ line: String) throws {
    #expect(try Log.counts(line) == [:])
  }

  @Test(arguments: [
    ("10/Oct/2026:16:59:59 +0000", "2026-10-10"), ("10/Oct/2026:17:00:00 +0000", "2026-10-11"),
    ("31/Dec/2025:23:30:00 -0500", "2026-01-01"), ("01/Jan/2026:00:10:00 +0900", "2025-12-31"),
  ])
  func daysAreThoseOfVietnam(_ written: String, _ day: String) throws {
    #expect(try Log.counts(Log.line("/van-ban/a/", day: written)) == [day: ["/van-ban/a/": 1]])
  }

  @Test func linesMayBeCutAnywhereAndBeLong() throws {
    let text = Log.line("/van-ban/a/") + String(repeating: "x", count: 300_000) + "\n" + Log.line("/van-ban/a/")
    for size in [1, 7, 4096, 1 << 20] {
      var reader = try Log.reader()
      #expect(try Log.read(Array(text.utf8), by: size, into: &reader) == .read)
      #expect(reader.tally.counted == 2 && reader.tally.malformed == 1)
    }
  }

  @Test func compressedLogsAreReadAlsoJoinedAndCut() throws {
    let one = try Log.gzip(Array(Log.line("/van-ban/a/").utf8))
    let two = try Log.gzip(Array((Log.line("/van-ban/a/") + Log.line("/tin-tuc/%C4%91/")).utf8))
    for size in [1, 5, 1 << 16] {
      var reader = try Log.reader()
      #expect(try Log.read(one + two, by: size, into: &reader) == .read)
      #expect(reader.tally.counted == 3)
    }
    var cut = try Log.reader()
    #expect(try Log.read(one + two.dropLast(9), into: &cut) == .damaged)
    #expect(cut.tally.counted >= 1)
  }

  @Test func theSameLogTwiceCountsOnce() throws {
    let text = Log.line("/van-ban/a/")
    var reader = try Log.reader()
    #expect(try Log.read(Array(text.utf8), into: &reader) == .read)
    #expect(try Log.read(Array(text.utf8), into: &reader) == .repeated)
    #expect(try Log.read(try Log.gzip(Array(text.utf8)), into: &reader) == .repeated)
    #expect(reader.tally.counted == 1)
  }

  @Test func randomBytesAreCountedAsMalformed() throws {
    var random = SeededGenerator(seed: 9)
    let sound = Array(Log.line("/van-ban/a/").utf8)
    for round in 0..<3_000 {
      var bytes = round % 2 == 0 ? sound : []
      for _ in 0..<Int.random(in: 1...20, using: &random) {
        let byte = UInt8.random(in: 0...255, using: &random)
        if bytes.isEmpty || Bool.random(using: &random) {
          bytes.append(byte)
        } else {
          bytes[Int.random(in: 0..<bytes.count, using: &random)] = byte
        }
      }
      var reader = try Log.reader()
      _ = try Log.read(bytes, by: 33, into: &reader)
      #expect(reader.tally.counted <= 1)
    }
  }
}

@Suite struct KeptCounts {
  private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  @Test func aDayIsReplacedByALargerReadingAndNeverAddedUp() throws {
    var counts = ViewCounts()
    #expect(counts.merge([try day("2026-10-10"): ["/a/": 3]]).taken.count == 1)
    #expect(counts.merge([try day("2026-10-10"): ["/a/": 2]]).kept.count == 1)
    #expect(counts.merge([try day("2026-10-10"): ["/a/": 3]]).kept.count == 1)
    #expect(counts.totals == ["/a/": 3])
    #expect(counts.merge([try day("2026-10-10"): ["/a/": 3, "/b/": 1]]).taken.count == 1)
    #expect(counts.totals == ["/a/": 3, "/b/": 1])
  }

  @Test func oldDaysAreSummedUpAndClosed() throws {
    var counts = ViewCounts()
    _ = counts.merge([try day("2026-01-01"): ["/a/": 5], try day("2026-06-01"): ["/a/": 2]])
    #expect(counts.totals == ["/a/": 7] && counts.days.count == 1)
    let again = counts.merge([try day("2026-01-01"): ["/a/": 900]])
    #expect(again.passedOver.count == 1 && counts.totals == ["/a/": 7])
  }

  @Test func theFileHoldsTheSameAndNothingPersonal() throws {
    var reader = try Log.reader()
    let text = Log.line("/van-ban/a/?q=bi-mat", user: "ba", referrer: "https://noi-khac.example/")
    _ = try Log.read(Array(text.utf8), into: &reader)
    var counts = ViewCounts()
    _ = counts.merge(reader.counts)
    let json = counts.json
    #expect(try ViewCounts(json: Array(json.utf8)) == counts)
    for word in ["203.0", "bi-mat", "noi-khac", "CUBOT", "Mozilla", "ba\""] { #expect(!json.contains(word)) }
  }

  @Test(arguments: ["", "[]", "{\"version\": \"2\", \"before\": {}, \"days\": {}}"])
  func whatIsNoCountsFileIsRefused(_ text: String) {
    #expect(throws: ViewCounts.Damage.unreadable) { try ViewCounts(json: Array(text.utf8)) }
  }

  @Test(arguments: [
    ("{\"x\": 1}", "{}", "x"), ("{}", "{\"2026-02-30\": {}}", "2026-02-30"), ("{\"/a/\": 0}", "{}", "/a/"),
  ])
  func impossibleValuesAreNamed(_ before: String, _ days: String, _ named: String) {
    let text = "{\"version\": \"1\", \"before\": \(before), \"days\": \(days)}"
    #expect(throws: ViewCounts.Damage.value(named)) { try ViewCounts(json: Array(text.utf8)) }
  }
}
