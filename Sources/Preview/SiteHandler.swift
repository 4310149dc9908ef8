import FoundationEssentials

/// Answers requests with the files of the site, and with the state of the builds below `/.congbo/`.
struct SiteHandler: Sendable {
  /// The site's files, by path.
  let files: PreviewServer.Files
  /// The state of the builds, which open pages ask for.
  let live: LiveState
  /// What pages below `/.congbo/` may ask for, by path.
  let actions: [String: PreviewAction]

  /// How long a page's question waits for news; below the server's own limit of 15 seconds.
  private static let patience = Duration.seconds(10)

  /// The answer to a request; what fails is said without its reason.
  func answer(_ request: HTTPRequest) async -> HTTPAnswer {
    (try? await respond(to: request)) ?? Self.plain(500, "Máy chủ xem trước gặp lỗi.")
  }

  private func respond(to request: HTTPRequest) async throws -> HTTPAnswer {
    guard Self.isLocal(request.headers["host"]) else {
      return Self.plain(403, "Máy chủ xem trước chỉ dùng trên máy này.")
    }
    if request.method == "POST", !actions.isEmpty { return await act(on: request) }
    guard request.method == "GET" || request.method == "HEAD" else {
      return Self.plain(405, "Chỉ nhận GET và HEAD.")
    }
    guard let path = Self.safe(request.path) else { return Self.plain(400, "Địa chỉ không hợp lệ.") }
    switch path {
    case "/.congbo/live":
      let seen = request.query.first { $0.name == "seen" }.flatMap { Int($0.value) } ?? -1
      let state = await live.next(after: seen, limit: Self.patience)
      return Self.answer(200, "application/json", try JSONEncoder().encode(state))
    case "/.congbo/live.js": return Self.answer(200, MediaType.of("live.js"), Data(PackageResources.live_js))
    case "/.congbo/live.css": return Self.answer(200, MediaType.of("live.css"), Data(PackageResources.live_css))
    case "/.congbo/review/" where !actions.isEmpty:
      return Self.answer(200, MediaType.of("a.html"), Data(PackageResources.review_html))
    case "/.congbo/review.js": return Self.answer(200, MediaType.of("review.js"), Data(PackageResources.review_js))
    case "/.congbo/review.css": return Self.answer(200, MediaType.of("review.css"), Data(PackageResources.review_css))
    case "/.congbo/import/" where !actions.isEmpty:
      return Self.answer(200, MediaType.of("a.html"), Data(PackageResources.import_html))
    case "/.congbo/import.js": return Self.answer(200, MediaType.of("import.js"), Data(PackageResources.import_js))
    case "/.congbo/import.css": return Self.answer(200, MediaType.of("import.css"), Data(PackageResources.import_css))
    default: return await file(path, asTyped: request.path)
    }
  }

  /// A file, the page of a folder, or the page that says there is none.
  ///
  /// - Parameter encoded: The path with its percent encoding, for the address that a folder without a slash leads to.
  private func file(_ path: String, asTyped encoded: String) async -> HTTPAnswer {
    let name = String(path.dropFirst())
    if name.isEmpty || name.hasSuffix("/") {
      if let page = await files(name + "index.html") { return await html(200, page) }
    } else if let bytes = await files(name) {
      if MediaType.of(path).hasPrefix("text/html") { return await html(200, bytes) }
      return Self.answer(200, MediaType.of(path), bytes)
    } else if await files(name + "/index.html") != nil {
      var response = Self.answer(302, MediaType.of("a.txt"), Data())
      response.headers.append(("Location", encoded + "/"))
      return response
    }
    return await html(404, await files("404.html") ?? Data(PackageResources.empty_html))
  }

  private func html(_ status: Int, _ page: Data) async -> HTTPAnswer {
    Self.answer(status, MediaType.of("a.html"), Self.injecting(site: await live.current.site, into: page))
  }

  /// The page with the preview's script and style, at the end of its head, or at its end if it has none.
  static func injecting(site: Int, into page: Data) -> Data {
    let tags =
      "<link rel=\"stylesheet\" href=\"/.congbo/live.css\">"
      + "<script src=\"/.congbo/live.js?site=\(site)\" defer></script>"
    var page = page
    let mark = ["</head>", "</HEAD>", "</body>", "</BODY>"].lazy.compactMap { page.firstRange(of: Data($0.utf8)) }.first
    page.insert(contentsOf: Data(tags.utf8), at: mark?.lowerBound ?? page.endIndex)
    return page
  }

  /// The path without percent encoding; nil when it tries to leave the site or to see Publishing's own files.
  static func safe(_ encoded: String) -> String? {
    guard encoded.hasPrefix("/"), let path = encoded.withoutPercentEncoding, !path.utf8.contains(0) else { return nil }
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

  static func plain(_ status: Int, _ text: String) -> HTTPAnswer {
    answer(status, "text/plain; charset=utf-8", Data(text.utf8))
  }

  static func answer(_ status: Int, _ type: String, _ body: Data) -> HTTPAnswer {
    HTTPAnswer(
      status: status,
      headers: [
        ("Content-Type", type), ("Cache-Control", "no-store"), ("Content-Security-Policy", "default-src 'self'"),
        ("X-Content-Type-Options", "nosniff"),
      ], body: body)
  }
}
