import JSON

/// Diagnostics in the forms that people and machines read.
public struct DiagnosticReport: Sendable {
  /// In the order to be shown: by file, line and column; those without a place first.
  public let diagnostics: [Diagnostic]
  /// How many of one id are shown in full; the others are counted.
  public let limit: Int
  /// How many documents are cited that the portal does not hold, where they are counted and not listed.
  public let notHeld: Int

  /// A report; with `strict` warnings are errors.
  ///
  /// - Parameter listsCited: Whether each document that is cited and not held is a message; else one line counts them, and they
  ///   are no warnings.
  public init(_ found: [Diagnostic], strict: Bool = false, listsCited: Bool = true, limit: Int = 20) {
    self.limit = limit
    let diagnostics = listsCited ? found : found.filter { $0.id != .citationUnknown }
    notHeld = found.count - diagnostics.count
    self.diagnostics = diagnostics.map { strict && $0.severity == .warning ? $0.asError : $0 }.enumerated().sorted {
      a, b in
      let (x, y) = (a.element.location, b.element.location)
      return (x?.file ?? "", x?.line ?? 0, x?.column ?? 0, a.offset) < (
        y?.file ?? "", y?.line ?? 0, y?.column ?? 0, b.offset
      )
    }.map(\.element)
  }

  /// Whether the build must stop.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// For a terminal: place, message, the line with a caret, note, fix; then a count.
  public var text: String {
    let cited =
      notHeld == 0
      ? "" : "\(Shown.count(notHeld)) văn bản được dẫn mà Cổng chưa có; xem danh sách: congbo check --list-cited\n"
    if diagnostics.isEmpty { return cited }
    var out = ""
    var shown: [DiagnosticID: Int] = [:]
    for diagnostic in diagnostics {
      shown[diagnostic.id, default: 0] += 1
      if shown[diagnostic.id, default: 0] <= limit { out += diagnostic.text + "\n" }
    }
    for (id, count) in shown.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where count > limit {
      out += "… và \(Shown.count(count - limit)) thông báo khác cùng loại [\(id.rawValue)]\n"
    }
    let errors = diagnostics.count { $0.severity == .error }
    let proposals = diagnostics.count { $0.severity == .proposal }
    return out + "\(Shown.count(errors)) lỗi, \(Shown.count(diagnostics.count - errors - proposals)) cảnh báo"
      + (proposals == 0 ? "\n" : ", \(Shown.count(proposals)) đề nghị\n") + cited
  }

  /// One JSON array with one object a line, keys in a fixed order.
  public var json: String {
    if diagnostics.isEmpty { return "[]\n" }
    return "[\n" + diagnostics.map(\.json).joined(separator: ",\n") + "\n]\n"
  }

  /// Workflow commands that GitHub Actions turns into annotations.
  public var github: String {
    diagnostics.map { $0.github + "\n" }.joined()
  }
}

extension DiagnosticReport {
  /// A report of GitLab's Code Quality: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.
  /// Messages without a place stand at the configuration of the portal.
  public var gitlab: String {
    if diagnostics.isEmpty { return "[]\n" }
    var seen: [String: Int] = [:]
    let rows = diagnostics.map { diagnostic in
      let file = diagnostic.location?.file ?? "content/portal.yml"
      let body = [diagnostic.message, diagnostic.fix.map { "→ " + $0 }, diagnostic.repair?.text].compactMap { $0 }
        .joined(separator: " ")
      let text = "\(diagnostic.id.rawValue)\u{0}\(file)\u{0}\(diagnostic.message)"
      seen[text, default: 0] += 1
      let fingerprint = DiagnosticReport.fingerprint("\(text)\u{0}\(seen[text] ?? 0)")
      return "{\"description\": \(JSONString.quoted(body)), \"check_name\": \"\(diagnostic.id.rawValue)\", "
        + "\"fingerprint\": \"\(fingerprint)\", "
        + "\"severity\": \"\(diagnostic.severity == .error ? "major" : diagnostic.severity == .warning ? "minor" : "info")\", "
        + "\"location\": {\"path\": \(JSONString.quoted(file)), "
        + "\"lines\": {\"begin\": \(max(1, diagnostic.location?.line ?? 1))}}}"
    }
    return "[\n" + rows.joined(separator: ",\n") + "\n]\n"
  }

  /// What stays the same while the message does, though lines above it come and go (FNV-1a, 64 bits).
  private static func fingerprint(_ text: String) -> String {
    let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension Diagnostic {
  /// The same as an error.
  var asError: Diagnostic { with(.error) }

  /// The same as a warning, where a tool can go on without what a build needs.
  public var asWarning: Diagnostic { with(.warning) }

  /// `content/a.md:3:5: lỗi: … [id]`, the line, a caret, note and fix. What a terminal would obey is shown by its code.
  public var text: String {
    var out = ""
    if let location { out += location.text + ": " }
    out += "\(severity.name): \(Shown.name(message)) [\(id.rawValue)]\n"
    if let sourceLine, let location, location.column > 0 {
      let (line, column) = Diagnostic.excerpt(
        sourceLine, column: max(1, location.column - sourceLineStart), isCut: sourceLineStart > 0)
      out += "    | \(line)\n"
      let room = max(1, line.count - column + 1)
      out += "    | \(String(repeating: " ", count: column - 1))\(String(repeating: "^", count: min(length, room)))\n"
    }
    if let note { out += "    = \(Shown.name(note))\n" }
    if let fix { out += "    → \(Shown.name(fix))\n" }
    return out
  }

  /// A long line cut around the column; tabs as single spaces, and what a terminal would obey as `·`.
  private static func excerpt(_ line: String, column: Int, isCut: Bool) -> (String, Int) {
    let characters = line.map { character -> Character in
      if character.isWhitespace { return " " }
      return character.unicodeScalars.contains(where: Shown.isObeyed) ? "·" : character
    }
    if characters.count <= 100, !isCut { return (String(characters), min(column, characters.count + 1)) }
    let from = max(0, min(column - 40, characters.count - 100))
    return ("…" + String(characters[from..<min(from + 100, characters.count)]), max(1, min(column - from + 1, 102)))
  }

  /// One JSON object, keys in a fixed order.
  public var json: String {
    var members = [("id", JSONString.quoted(id.rawValue)), ("severity", JSONString.quoted(severity.rawValue))]
    if let location {
      members += [
        ("file", JSONString.quoted(location.file)), ("line", String(location.line)),
        ("column", String(location.column)),
      ]
    }
    members.append(("message", JSONString.quoted(message)))
    if let note { members.append(("note", JSONString.quoted(note))) }
    if let fix { members.append(("fix", JSONString.quoted(fix))) }
    if let repair { members.append(("repair", "[\(repair.edits.map(\.json).joined(separator: ", "))]")) }
    return "{" + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }

  var github: String {
    func escaped(_ text: String, property: Bool) -> String {
      var out = ""
      for character in text {
        switch character {
        case "%": out += "%25"
        case "\r": out += "%0D"
        case "\n", "\r\n": out += "%0A"
        case ":" where property: out += "%3A"
        case "," where property: out += "%2C"
        default: out.append(character)
        }
      }
      return out
    }
    var properties = "title=\(escaped(id.rawValue, property: true))"
    if let location {
      properties =
        "file=\(escaped(Shown.name(location.file), property: true)),line=\(max(1, location.line)),col=\(max(1, location.column)),"
        + properties
    }
    let body = [message, note, fix.map { "→ " + $0 }, repair?.text].compactMap { $0.map(Shown.text) }.joined(
      separator: "\n")
    return
      "::\(severity == .error ? "error" : severity == .warning ? "warning" : "notice") \(properties)::\(escaped(body, property: false))"
  }
}

extension SourceLocation {
  /// `file:line:column`, without the parts that are unknown.
  public var text: String {
    let file = Shown.name(file)
    return line == 0 ? file : column == 0 ? "\(file):\(line)" : "\(file):\(line):\(column)"
  }
}

/// JSON (RFC 8259) that may be shown in a terminal.
public enum JSONString {
  /// The text as a quoted JSON string; only what must be escaped is, and what a terminal would obey.
  public static func quoted(_ text: String) -> String {
    var out: [UInt8] = []
    JSONText.append(quoted: text, to: &out)
    return safe(String(decoding: out, as: UTF8.self))
  }

  /// JSON whose strings hold nothing that a terminal would obey: such a character is written `\u202e`. Values stay the same.
  public static func safe(_ json: String) -> String {
    func isOdd(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x7F && Shown.isObeyed(scalar) }
    guard json.unicodeScalars.contains(where: isOdd) else { return json }
    var out = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      guard isOdd(scalar) else {
        out.append(scalar)
        continue
      }
      for unit in UTF16.encode(scalar).map({ Array($0) }) ?? [] {
        let digits = String(unit, radix: 16)
        out.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).unicodeScalars)
      }
    }
    return String(out)
  }
}
