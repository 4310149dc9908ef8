import Bytes
import Publications
import Targets
import Templates
import Vietnamese

/// `/chi-tieu/han.ics`: the deadlines of the targets as a calendar (RFC 5545). A target is due by the end of its year; all
/// targets of one document and one year are one event, so that a calendar with ten thousand plans can still be opened.
extension Site {
  func calendar() -> [UInt8] {
    var calendar = CalendarText()
    calendar.line("BEGIN", "VCALENDAR")
    calendar.line("VERSION", "2.0")
    calendar.line("PRODID", "-//Congbo//Han cua chi tieu//VI")
    calendar.line("CALSCALE", "GREGORIAN")
    calendar.line("METHOD", "PUBLISH")
    let name = words(.vietnamese).text("calendarName", ["name": configuration.name.vietnamese])
    for key in ["NAME", "X-WR-CALNAME"] { calendar.text(key, name) }
    calendar.text("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh")
    for due in dues { event(due, &calendar) }
    calendar.line("END", "VCALENDAR")
    return calendar.bytes
  }

  /// The targets of one document that are due in one year.
  struct Due {
    let document: Int
    let year: Int
    let records: [Int]
  }

  /// All of them, document by document, the years in order.
  var dues: [Due] {
    var dues: [Due] = []
    var at = 0
    while at < targets.records.count {
      let document = targets.places[at].publication
      let records = targets.ofPublication[document]
      at = records.upperBound
      var years: [Int: [Int]] = [:]
      for record in records {
        if let year = targets.records[record].deadlineYear { years[year, default: []].append(record) }
      }
      dues += years.sorted { $0.key < $1.key }.map { Due(document: document, year: $0.key, records: $0.value) }
    }
    return dues
  }

  private func event(_ due: Due, _ calendar: inout CalendarText) {
    let (index, year, records) = (due.document, due.year, due.records)
    guard let day = Day(year: year, month: 12, day: 31), let next = Day(daysSince1970: day.daysSince1970 + 1),
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
    calendar.line(
      "UID", "\(first.hasPrefix(folder) ? String(first.dropFirst(folder.count)) : first)han-\(year)@\(host)")
    calendar.line("DTSTAMP", publication(index).facts.date.calendarStamp)
    calendar.line("DTSTART;VALUE=DATE", day.compact)
    calendar.line("DTEND;VALUE=DATE", next.compact)
    calendar.text(
      "SUMMARY", words.text("calendarEvent", ["targets": words.count("Targets", records.count), "document": name]))
    let lines = records.map { number in
      let record = targets.records[number]
      return "• \(record.quote)\n  \(address)#\(record.anchor)"
    }
    calendar.text("DESCRIPTION", ([publication(index).facts.title] + lines).joined(separator: "\n"))
    calendar.line("URL", address)
    let fields = catalog.fieldsOf[index].map { CalendarText.escaped(catalog.fields[$0].name.vietnamese) }
    if !fields.isEmpty { calendar.line("CATEGORIES", fields.joined(separator: ",")) }
    calendar.line("TRANSP", "TRANSPARENT")
    calendar.line("END", "VEVENT")
  }
}

/// The lines of an iCalendar file: ended by CR LF, folded at 75 octets and never inside a character.
struct CalendarText {
  private(set) var bytes: [UInt8] = []

  /// A property whose value is no TEXT or has been escaped.
  mutating func line(_ name: String, _ value: String) { line(Array("\(name):\(value)".utf8)) }

  /// A property whose value is TEXT.
  mutating func text(_ name: String, _ value: String) {
    var line = Array("\(name):".utf8)
    CalendarText.append(escaped: value, to: &line)
    self.line(line)
  }

  private mutating func line(_ line: [UInt8]) {
    var start = 0
    // A folded line begins with a space, which counts.
    var width = 75
    while line.count - start > width {
      var end = start + width
      while end > start, line[end] & 0xC0 == 0x80 { end -= 1 }
      bytes += line[start..<end]
      bytes += [0x0D, 0x0A, 0x20]
      start = end
      width = 74
    }
    bytes += line[start...]
    bytes += [0x0D, 0x0A]
  }

  /// TEXT (RFC 5545, 3.3.11): `\`, `;`, `,` and line ends escaped, other control characters left out.
  static func append(escaped text: String, to out: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      escaped.forEach(in: bytes) { index in
        out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        start = index + 1
        switch bytes[index] {
        case 0x0A: out += [0x5C, 0x6E]
        case 0x09: out.append(0x20)
        case 0x5C, 0x3B, 0x2C: out += [0x5C, bytes[index]]
        default: return
        }
      }
      out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  private static let escaped = ByteSet(0x00...0x1F, 0x2C...0x2C, 0x3B...0x3B, 0x5C...0x5C, 0x7F...0x7F)

  /// TEXT as it stands in a list of them.
  static func escaped(_ text: String) -> String {
    var out: [UInt8] = []
    append(escaped: text, to: &out)
    return String(decoding: out, as: UTF8.self)
  }
}

extension Day {
  /// As iCalendar writes a day: `20251231`.
  var compact: String { description.replacing("-", with: "") }
}

extension Moment {
  /// As iCalendar writes a moment, in UTC: `20261122T170000Z`; midnight in Vietnam where only the day is known.
  var calendarStamp: String {
    let total = day.daysSince1970 * 86_400 + (seconds ?? 0) - Moment.zone
    let days = total >= 0 ? total / 86_400 : -((86_399 - total) / 86_400)
    let rest = total - days * 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    let date = Day(daysSince1970: days) ?? day
    return "\(date.compact)T\(two(rest / 3600))\(two(rest / 60 % 60))\(two(rest % 60))Z"
  }
}
