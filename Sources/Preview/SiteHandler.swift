import FlyingFox
import Foundation

/// Answers requests with the files of the site, and with the state of the builds below `/.congbo/`.
struct SiteHandler: HTTPHandler {
  let files: PreviewServer.Files
  let live: LiveState
  /// What pages below `/.congbo/` may ask for, by path.
  let actions: [String: PreviewAction]

  /// How long a page's question waits for news; below the server's own limit of 15 seconds.
  private static let patience = Duration.seconds(10)

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    var response = try await respond(to: request)
    guard request.method == .HEAD, case .httpBody(let body) = response.payload else { return response }
    // The head of what GET gets, and no body.
    if let count = body.count { response.headers[.contentLength] = String(count) }
    response.payload = .httpBody(HTTPBodySequence(data: Data()))
    return response
  }

  private func respond(to request: HTTPRequest) async throws -> HTTPResponse {
    guard Self.isLocal(request.headers[.host]) else {
      return Self.plain(.forbidden, "Máy chủ xem trước chỉ dùng trên máy này.")
    }
    if request.method == .POST, !actions.isEmpty { return try await act(on: request) }
    guard request.method == .GET || request.method == .HEAD else {
      return Self.plain(.methodNotAllowed, "Chỉ nhận GET và HEAD.")
    }
    let encoded = request.target.path(percentEncoded: true)
    guard let path = Self.safe(encoded) else { return Self.plain(.badRequest, "Địa chỉ không hợp lệ.") }
    switch path {
    case "/.congbo/live":
      let seen = request.query.first { $0.name == "seen" }.flatMap { Int($0.value) } ?? -1
      let state = await live.next(after: seen, limit: Self.patience)
      return Self.answer(.ok, "application/json", try JSONEncoder().encode(state))
    case "/.congbo/live.js": return Self.answer(.ok, MediaType.of("live.js"), Data(PackageResources.live_js))
    case "/.congbo/live.css": return Self.answer(.ok, MediaType.of("live.css"), Data(PackageResources.live_css))
    case "/.congbo/review/" where !actions.isEmpty:
      return Self.answer(.ok, MediaType.of("a.html"), Data(PackageResources.review_html))
    case "/.congbo/review.js": return Self.answer(.ok, MediaType.of("review.js"), Data(PackageResources.review_js))
    case "/.congbo/review.css": return Self.answer(.ok, MediaType.of("review.css"), Data(PackageResources.review_css))
    case "/.congbo/import/" where !actions.isEmpty:
      return Self.answer(.ok, MediaType.of("a.html"), Data(PackageResources.import_html))
    case "/.congbo/import.js": return Self.answer(.ok, MediaType.of("import.js"), Data(PackageResources.import_js))
    case "/.congbo/import.css": return Self.answer(.ok, MediaType.of("import.css"), Data(PackageResources.import_css))
    default: return await file(path, encoded)
    }
  }

  private func file(_ path: String, _ encoded: String) async -> HTTPResponse {
    let name = String(path.dropFirst())
    if name.isEmpty || name.hasSuffix("/") {
      if let page = await files(name + "index.html") { return await html(.ok, page) }
    } else if let bytes = await files(name) {
      if MediaType.of(path).hasPrefix("text/html") { return await html(.ok, bytes) }
      return Self.answer(.ok, MediaType.of(path), bytes)
    } else if await files(name + "/index.html") != nil {
      var response = Self.answer(.found, MediaType.of("a.txt"), Data())
      response.headers[.location] = encoded + "/"
      return response
    }
    return await html(.notFound, await files("404.html") ?? Data(PackageResources.empty_html))
  }

  private func html(_ status: HTTPStatusCode, _ page: Data) async -> HTTPResponse {
    Self.answer(status, MediaType.of("a.html"), Self.injecting(site: await live.current.site, into: page))
  }

  /// The page with the preview's script and style, at the end of its head, or at its end if it has none.
  static func injecting(site: Int, into page: Data) -> Data {
    let tags =
      "<link rel=\"stylesheet\" href=\"/.congbo/live.css\">"
      + "<script src=\"/.congbo/live.js?site=\(site)\" defer></script>"
    var page = page
    let mark = ["</head>", "</HEAD>", "</body>", "</BODY>"].lazy.compactMap { page.range(of: Data($0.utf8)) }.first
    page.insert(contentsOf: Data(tags.utf8), at: mark?.lowerBound ?? page.endIndex)
    return page
  }

  /// The path without percent encoding; nil when it tries to leave the site or to see Publishing's own files.
  static func safe(_ encoded: String) -> String? {
    guard encoded.hasPrefix("/"), let path = encoded.removingPercentEncoding, !path.utf8.contains(0) else { return nil }
    let segments = path.split(separator: "/")
    if segments.contains("..") || segments.contains(".") || path.contains("\\") { return nil }
    if let first = segments.first, first.hasPrefix(".congbo"), first != ".congbo" { return nil }
    return path
  }

  /// Whether a request was meant for this server: `localhost` or `127.0.0.1`, with any port.
  static func isLocal(_ host: String?) -> Bool {
    guard let name = host?.split(separator: ":").first else { return false }
    return name == "127.0.0.1" || name.lowercased() == "localhost"
  }

  static func plain(_ status: HTTPStatusCode, _ text: String) -> HTTPResponse {
    answer(status, "text/plain; charset=utf-8", Data(text.utf8))
  }

  static func answer(_ status: HTTPStatusCode, _ type: String, _ body: Data) -> HTTPResponse {
    HTTPResponse(
      statusCode: status,
      headers: [
        .contentType: type, HTTPHeader("Cache-Control"): "no-store",
        HTTPHeader("Content-Security-Policy"): "default-src 'self'", HTTPHeader("X-Content-Type-Options"): "nosniff",
      ], body: body)
  }
}
