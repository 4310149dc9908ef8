import Vietnamese

/// Counts the pages read in web server logs. Memory depends on the number of pages and days, not on the logs.
///
/// Counted are lines of the combined format with `GET`, status 200, a page of the site, no robot, and a day no later than
/// `latest`. Everything else is only numbered, by reason. No address, no referrer and no browser name is kept.
public struct AccessLogReader: Sendable {
  /// Why lines were counted or not.
  public struct Tally: Sendable, Hashable {
    /// Lines counted.
    public var counted = 0
    /// Lines of robots.
    public var robots = 0
    /// Assets, addresses that are no page, other methods than `GET`, other statuses than 200.
    public var others = 0
    /// Lines that are not in the combined format, are longer than ``AccessLogReader/maximumLine``, or are dated in the
    /// future.
    public var malformed = 0

    /// Nothing yet.
    public init() {}
  }

  /// How one log went.
  public enum Outcome: Sendable, Hashable {
    case read
    /// A compressed log that ends early or is damaged; what came before counts.
    case damaged
    /// The same bytes, after decompression, as a log read before in this run: nothing was counted.
    case repeated
  }

  /// The longest line that is looked at, in bytes; browsers and servers stay far below.
  public static let maximumLine = 64 << 10

  /// Readings by day and page.
  public private(set) var counts: [Day: [String: Int]] = [:]
  /// Lines by what became of them.
  public private(set) var tally = Tally()

  private let pages: [String: String]
  private let latest: Day
  private var seen: Set<LogPrint> = []

  /// A reader that knows the site.
  ///
  /// - Parameters:
  ///   - pages: What to count: for each path as it stands in logs (`/congbo/van-ban/a/`) the page (`/van-ban/a/`).
  ///   - latest: Days after it are wrong clocks, and not counted.
  public init(pages: [String: String], latest: Day) {
    self.pages = pages
    self.latest = latest
  }

  /// Reads one log, plain or gzip-compressed (told by its first bytes).
  ///
  /// - Parameter next: Hands over the next bytes; nil or nothing at the end.
  /// - Throws: What `next` throws; the log is then not counted.
  public mutating func read(_ next: () throws -> [UInt8]?) throws -> Outcome {
    var lines = LineReading(pages: pages, latest: latest)
    var inflater: GzipInflater?
    var isDamaged = false
    var start: [UInt8] = []
    var isOpen = false
    while let chunk = try next(), !chunk.isEmpty {
      var bytes = chunk
      if !isOpen {
        start += chunk
        if start.count < 2 { continue }
        isOpen = true
        if start.starts(with: [0x1F, 0x8B]) { inflater = GzipInflater() }
        bytes = start
      }
      guard let inflater else {
        lines.add(bytes[...])
        continue
      }
      if !inflater.add(bytes, { lines.add($0) }) {
        isDamaged = true
        break
      }
    }
    if !isOpen { lines.add(start[...]) }
    if let inflater, !inflater.isComplete { isDamaged = true }
    lines.end()
    return take(lines, isDamaged: isDamaged)
  }

  private mutating func take(_ lines: LineReading, isDamaged: Bool) -> Outcome {
    if lines.print.length > 0, !seen.insert(lines.print).inserted { return .repeated }
    for (day, pages) in lines.counts { counts[day, default: [:]].merge(pages, uniquingKeysWith: +) }
    tally.counted += lines.tally.counted
    tally.robots += lines.tally.robots
    tally.others += lines.tally.others
    tally.malformed += lines.tally.malformed
    return isDamaged ? .damaged : .read
  }
}

/// By which a log is known again: its length and two sums over its bytes.
private struct LogPrint: Hashable {
  var length = 0
  private var first: UInt64 = 0xcbf2_9ce4_8422_2325
  private var second: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    length += bytes.count
    for byte in bytes {
      first = (first ^ UInt64(byte)) &* 0x100_0000_01b3
      second = (second &+ UInt64(byte)) &* 0xBF58_476D_1CE4_E5B9
    }
  }
}

/// One log's lines as they come.
private struct LineReading {
  let pages: [String: String]
  let latest: Day
  var counts: [Day: [String: Int]] = [:]
  var tally = AccessLogReader.Tally()
  var print = LogPrint()
  private var line: [UInt8] = []
  private var isTooLong = false

  init(pages: [String: String], latest: Day) {
    self.pages = pages
    self.latest = latest
  }

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    print.add(bytes)
    var rest = bytes
    while let feed = rest.firstIndex(of: 0x0A) {
      append(rest[rest.startIndex..<feed])
      end()
      rest = rest[(feed + 1)...]
    }
    append(rest)
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    if isTooLong { return }
    if line.count + bytes.count > AccessLogReader.maximumLine {
      isTooLong = true
      line = []
    } else {
      line += bytes
    }
  }

  /// A line has ended.
  mutating func end() {
    if line.last == 0x0D { line.removeLast() }
    if isTooLong {
      tally.malformed += 1
    } else if !line.isEmpty {
      count(line[...])
    }
    line.removeAll(keepingCapacity: true)
    isTooLong = false
  }

  private mutating func count(_ bytes: ArraySlice<UInt8>) {
    guard let entry = AccessLine(bytes), entry.day <= latest else {
      tally.malformed += 1
      return
    }
    guard entry.method == "GET", entry.status == 200, let page = entry.path.flatMap({ pages[$0] }) else {
      tally.others += 1
      return
    }
    if Robots.isRobot(entry.agent) {
      tally.robots += 1
      return
    }
    tally.counted += 1
    counts[entry.day, default: [:]][page, default: 0] += 1
  }
}
