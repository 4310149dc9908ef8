import Bytes
import Publications
import Templates
import Vietnamese

extension LinkView {
  /// A link, in short.
  init(_ text: String, _ url: String?, count: String? = nil, isCurrent: Bool = false) {
    self.init(text: text, url: url, count: count, isCurrent: isCurrent)
  }
}

extension DateView {
  /// A day as readers of the language write it: `24/8/2017`, `24 August 2017`.
  package init(_ day: Day, language: String = "vi") {
    self.init(iso: day.description, text: DateView.text(day, language: language))
  }

  /// A moment of a day at Vietnamese time (UTC+7), hours 0–23 and minutes 0–59. Use it only where the time is known:
  /// a day must not become "00:00".
  package init(_ day: Day, hour: Int, minute: Int, language: String = "vi") {
    let clock = DateView.padded(hour) + ":" + DateView.padded(minute)
    self.init(iso: "\(day)T\(clock)+07:00", text: "\(clock), \(DateView.text(day, language: language))")
  }

  private static func text(_ day: Day, language: String) -> String {
    guard language == "en" else { return day.vietnamese }
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return "\(day.day) \(months[day.month - 1]) \(day.year)"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension PageView {
  /// A `mailto:` address (RFC 6068) without a recipient, on every page: the subject is short, and letters beyond ASCII stand as they are, which
  /// browsers encode (URL Standard, "URL code points") and which take a third of the bytes so. `site.js` puts the whole title in place
  /// of the short one.
  package static func mailto(subject: String, body: String) -> String {
    "mailto:?subject=" + percentEncoded(shortened(subject), keepsLetters: true) + "&body="
      + percentEncoded(body, keepsLetters: true)
  }

  /// The first words of a text, as many as fit into a short line.
  private static func shortened(_ text: String) -> String {
    guard text.utf8.count > 48, text.withBytes(\.scalarCount) > 48 else { return text }
    return text.withBytes { bytes in
      var (short, count): ([UInt8], Int) = ([], 0)
      for word in bytes.split(separator: 0x20) {
        let more = UnsafeBufferPointer(rebasing: word).scalarCount
        if count + more > 46 { break }
        count += more + (short.isEmpty ? 0 : 1)
        if !short.isEmpty { short.append(0x20) }
        short += word
      }
      return String(decoding: short, as: UTF8.self) + "…"
    }
  }

  /// Everything but the unreserved characters of RFC 3986 as `%XX`.
  ///
  /// - Parameter keepsLetters: Whether what is beyond ASCII stays.
  static func percentEncoded(_ text: String, keepsLetters: Bool = false) -> String {
    func digit(_ half: UInt8) -> UInt8 { half < 10 ? 0x30 + half : 0x37 + half }
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count * 2)
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: out.append(byte)
      case 0x80... where keepsLetters: out.append(byte)
      default:
        out.append(0x25)
        out.append(digit(byte >> 4))
        out.append(digit(byte & 15))
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

/// Page numbers for a list: the first, the last, those around the current one, and gaps.
extension PaginationView {
  /// The way through `total` pages, seen from page `current` (both from 1). Nil when there is only one.
  ///
  /// - Parameters:
  ///   - isReachingAll: Whether each page is two links from every other: of n pages it has links to about √n at equal steps, and
  ///     to those of its own step.
  ///   - url: the address of a page.
  package init?(current: Int, total: Int, words: Words, isReachingAll: Bool = false, url: (Int) -> String) {
    guard total > 1 else { return nil }
    var pages: [PageLinkView] = []
    var last = 0
    let near = Set([1, total] + (current - 2...current + 2) + (isReachingAll ? steps(current, total) : []))
      .filter { (1...total).contains($0) }.sorted()
    for number in near {
      if number == last + 2 {
        pages.append(PageLinkView(text: words.number(last + 1), url: url(last + 1)))
      } else if number > last + 1 {
        pages.append(PageLinkView(text: "…"))
      }
      pages.append(PageLinkView(text: words.number(number), url: url(number), isCurrent: number == current))
      last = number
    }
    self.init(
      position: words.text(.pageOf, ["n": words.number(current), "total": words.number(total)]),
      previous: current > 1 ? LinkView(words.text(.previousPage), url(current - 1)) : nil,
      next: current < total ? LinkView(words.text(.nextPage), url(current + 1)) : nil, pages: pages)
  }
}

/// The first page of each step of about √n pages, and the pages of the step that `current` is in.
private func steps(_ current: Int, _ total: Int) -> [Int] {
  let step = Int(Double(total).squareRoot().rounded(.up))
  let own = (current - 1) / step * step
  return Array(stride(from: 1, through: total, by: step)) + Array(own + 1...own + step)
}

extension ValidityView {
  /// A state (nil is unknown) with the days that decide it, which the browser looks at again on the reader's day.
  init(
    state: Validity?, effective: Day? = nil, expired: Day? = nil, note: String? = nil, words: Words
  ) {
    self.init(
      text: words.text(state?.word ?? .validityUnknown), code: state?.rawValue ?? "chua-ro", isUnknown: state == nil,
      note: note, effective: effective?.description, expired: expired?.description)
  }
}
