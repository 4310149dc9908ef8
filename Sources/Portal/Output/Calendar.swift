import OpenData
import Publications
import Targets
import Templates
import Vietnamese

/// `/chi-tieu/han.ics`: the deadlines of the targets as a calendar (RFC 5545). A target is due by the end of its year, or by the day
/// that its clause names ("trước ngày 30/6/2028"); all targets of one document and one day are one event, so that a calendar with ten thousand plans can still be opened; of very many
/// events it has those that are not over. Where these are too much for a file, there is one for each year, and this one has the years
/// nearest ahead and names the others in its description (RFC 7986).
extension Site {
  /// The files of the calendar, each made by `file`.
  func calendarFiles(_ file: (_ path: String, _ make: @escaping @Sendable () -> [UInt8]) -> SiteFile) -> [SiteFile] {
    let (site, parts) = (self, calendarParts)
    if parts.isEmpty {
      return [
        file(DataFile.calendar) {
          let (dues, isLong) = site.listedDues
          return site.calendar(dues, isShort: isLong)
        }
      ]
    }
    let dues = listedDues.dues
    return [file(DataFile.calendar) { site.nearestCalendar(dues, parts) }]
      + parts.map { part in
        file(part.calendarPath) { site.calendar(part.records.map { dues[$0] }, isShort: true, of: part) }
      }
  }

  /// The years of the calendar, where it is too large for a file.
  var calendarParts: [TablePart] {
    // Far from it, the events need not be looked at.
    if targets.whole.records.count * Site.largestDue <= limits.dataFile { return [] }
    return partings.of("han") {
      let dues = listedDues.dues
      return TableParting("han", years: dues.map { $0.year as Int? }, sizes: dues.map(size), limit: limits.dataFile)
    }.json
  }

  /// How many bytes a target has in a calendar, more than most have.
  private static let largestDue = 400

  /// About how many bytes an event without clauses has, rather more than fewer: lines are folded, signs escaped.
  private func size(_ due: Due) -> Int {
    let texts = due.records.reduce(2 * publication(due.document).facts.title.utf8.count + 600) {
      $0 + targets.records[$1].display.utf8.count + 30
    }
    return texts * 23 / 20
  }

  /// Those that the calendar has, and whether they are so many that none has clauses.
  private var listedDues: (dues: [Due], isLong: Bool) {
    let dues = dues
    let isLong = dues.count > limits.calendarEvents
    return (isLong ? dues.filter { $0.day.year >= today.year } : dues, isLong)
  }

  /// The years nearest ahead, as many as a file may have, and where all are.
  private func nearestCalendar(_ dues: [Due], _ parts: [TablePart]) -> [UInt8] {
    let order = parts.sorted { one, other in
      SpanChart.rank(one.year ?? 0, today.year) < SpanChart.rank(other.year ?? 0, today.year)
    }
    var (near, size): ([TablePart], Int) = ([], 0)
    for part in order {
      size += part.size
      if size > limits.dataFile, !near.isEmpty { break }
      near.append(part)
    }
    return calendar(near.flatMap { part in part.records.map { dues[$0] } }, isShort: true, besides: parts)
  }

  /// - Parameters:
  ///   - isShort: Whether clauses and their addresses are left out.
  ///   - part: The file that it is, of several.
  ///   - parts: The files that it names.
  private func calendar(
    _ dues: [Due], isShort: Bool, of part: TablePart? = nil, besides parts: [TablePart] = []
  ) -> [UInt8] {
    var calendar = CalendarText()
    calendar.line("BEGIN", "VCALENDAR")
    calendar.line("VERSION", "2.0")
    calendar.line("PRODID", "-//Congbo//Han cua chi tieu//VI")
    calendar.line("CALSCALE", "GREGORIAN")
    calendar.line("METHOD", "PUBLISH")
    let whole = words(.vietnamese).text(.calendarName, ["name": configuration.name.vietnamese])
    let name = part?.year.map { "\(whole), \($0)" } ?? whole
    for key in ["NAME", "X-WR-CALNAME"] { calendar.text(key, name) }
    if !parts.isEmpty {
      let addresses = parts.map { self.addresses.absolute($0.calendarPath) }.joined(separator: "\n")
      let text = words(.vietnamese).text(.calendarParts) + "\n" + addresses
      for key in ["DESCRIPTION", "X-WR-CALDESC"] { calendar.text(key, text) }
    }
    calendar.text("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh")
    for due in dues { event(due, isShort: isShort, &calendar) }
    calendar.line("END", "VCALENDAR")
    return calendar.bytes
  }

  /// The targets of one document that are due by one day.
  struct Due {
    let document: Int
    let day: Day
    let records: [Int]
    var year: Int { day.year }
  }

  /// How many targets, and of how many it is known that they were reached in time and are no estimates: `7 chỉ tiêu (7 đã đạt)`.
  func counted(_ due: Due) -> String {
    let words = words(.vietnamese)
    let reached = due.records.count { target in
      let progress = results.progress[target].progress
      return progress.status.isReached && !progress.isLate && !progress.isEstimate
    }
    let all = words.count(.targets, due.records.count)
    return reached == 0 ? all : words.text(.targetsReached, ["targets": all, "n": NumberText.whole(reached)])
  }

  /// A target's status where it is settled: `đạt`, `vượt, theo số ước`, `chưa đạt`.
  func settled(_ target: Int) -> String? {
    let standing = results.progress[target]
    guard standing.progress.status.isReached || standing.progress.status == .missed else { return nil }
    return ProgressPhrases(words: words(.vietnamese), language: .vietnamese).status(standing)
  }

  /// All of them, document by document, the days in order.
  var dues: [Due] { dues { $0.due } }

  /// The same by years alone.
  var duesByYear: [Due] { dues { $0.deadlineYear.flatMap { Day(year: $0, month: 12, day: 31) } } }

  private func dues(_ due: (TargetRecord) -> Day?) -> [Due] {
    var dues: [Due] = []
    var at = 0
    while at < targets.records.count {
      let document = targets.places[at].publication
      let records = targets.ofPublication[document]
      at = records.upperBound
      var days: [Day: [Int]] = [:]
      for record in records {
        // Nobody waits for what a document asked that was replaced or withdrawn since.
        if results.progress[record].ending != nil { continue }
        if let day = due(targets.records[record]) { days[day, default: []].append(record) }
      }
      dues += days.sorted { $0.key < $1.key }.map { Due(document: document, day: $0.key, records: $0.value) }
    }
    return dues
  }

  /// - Parameter isShort: Whether clauses and their addresses are left out.
  private func event(_ due: Due, isShort: Bool, _ calendar: inout CalendarText) {
    let (index, day, records) = (due.document, due.day, due.records)
    guard let next = Day(daysSince1970: day.daysSince1970 + 1),
      let document = publication(index).facts.document
    else { return }
    let words = words(.vietnamese)
    let host = addresses.baseURL.drop { $0 != "/" }.drop { $0 == "/" }.prefix { $0 != "/" && $0 != ":" }
    let address = addresses.absolute(publication(index).permalink)
    let name = document.number == nil ? publication(index).facts.title : documentName(document, .vietnamese)
    calendar.line("BEGIN", "VEVENT")
    // The last part of the first address, which stays when the page moves.
    let first = permanentAddress(index)
    let folder = addresses.absolute("/\(PublicationKind.document.rawValue)/")
    // The end of a year is told by the year alone, as it always was.
    let end = day == Day(year: day.year, month: 12, day: 31) ? String(day.year) : day.description
    calendar.line(
      "UID", "\(first.hasPrefix(folder) ? String(first.dropFirst(folder.count)) : first)han-\(end)@\(host)")
    calendar.line("DTSTAMP", publication(index).facts.date.calendarStamp)
    calendar.line("DTSTART;VALUE=DATE", day.compact)
    calendar.line("DTEND;VALUE=DATE", next.compact)
    calendar.text(
      "SUMMARY", words.text(.calendarEvent, ["targets": counted(due), "document": name]))
    let lines = records.map { number in
      let record = targets.records[number]
      let mark = settled(number).map { " (\($0))" } ?? ""
      let quote = "\n  “\(record.quote)”"
      // Of very many events none has a link a target: the document's stands in each.
      return "• \(record.display)\(mark)" + (isShort ? "" : "\(quote)\n  \(address)#\(record.anchor)")
    }
    calendar.text("DESCRIPTION", ([publication(index).facts.title] + lines).joined(separator: "\n"))
    calendar.line("URL", address)
    let fields = catalog.fieldsOf[index].map { CalendarText.escaped(catalog.fields[$0].name.vietnamese) }
    if !fields.isEmpty { calendar.line("CATEGORIES", fields.joined(separator: ",")) }
    calendar.line("TRANSP", "TRANSPARENT")
    calendar.line("END", "VEVENT")
  }
}

extension TargetRecord {
  /// The day by which it is to hold: that of its clause, else the end of its year.
  fileprivate var due: Day? {
    terms?.deadline ?? deadlineYear.flatMap { Day(year: $0, month: 12, day: 31) }
  }
}

extension TablePart {
  /// Of a year of the calendar.
  var calendarPath: String { "/chi-tieu/\(name).ics" }
}
