/// What a reader asks for: the first line of a request, and the one header that matters here.
struct HTTPRequest: Sendable {
  let method: String
  /// As it was sent, with its percent signs, without the question.
  let path: String
  /// What stands behind `?`.
  let query: String
  let host: String?

  /// Reads the head of a request (RFC 9112, 3); nil where it is none.
  init?(head: [UInt8]) {
    let lines = head.split(separator: 10).map { String(decoding: $0.last == 13 ? $0.dropLast() : $0, as: UTF8.self) }
    guard let words = lines.first?.split(separator: " ", omittingEmptySubsequences: false), words.count == 3,
      words[2].hasPrefix("HTTP/1.")
    else { return nil }
    let target = words[1].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    method = String(words[0])
    path = String(target[0])
    query = target.count > 1 ? String(target[1]) : ""
    host =
      lines.dropFirst().lazy.compactMap { line -> String? in
        let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].lowercased() == "host" else { return nil }
        return String(parts[1].drop { $0 == " " || $0 == "\t" })
      }.first
  }

  /// The value of a key of the question, `seen=3`.
  func value(of key: String) -> String? {
    query.split(separator: "&").first { $0.hasPrefix(key + "=") }.map { String($0.dropFirst(key.count + 1)) }
  }
}

/// What a reader gets.
struct HTTPResponse: Sendable {
  /// A status that is answered here.
  enum Status: Int, Sendable {
    case ok = 200
    case found = 302
    case badRequest = 400
    case forbidden = 403
    case notFound = 404
    case methodNotAllowed = 405

    fileprivate var reason: String {
      switch self {
      case .ok: "OK"
      case .found: "Found"
      case .badRequest: "Bad Request"
      case .forbidden: "Forbidden"
      case .notFound: "Not Found"
      case .methodNotAllowed: "Method Not Allowed"
      }
    }
  }

  let status: Status
  var headers: [(name: String, value: String)]
  let body: [UInt8]

  /// As it is sent; to HEAD without the body, of which the length is said.
  func bytes(hasBody: Bool) -> [UInt8] {
    var head = "HTTP/1.1 \(status.rawValue) \(status.reason)\r\n"
    for (name, value) in headers { head += "\(name): \(value)\r\n" }
    head += "Content-Length: \(body.count)\r\nConnection: close\r\n\r\n"
    return Array(head.utf8) + (hasBody ? body : [])
  }
}
