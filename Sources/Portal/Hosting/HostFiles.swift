import JSON
import Publications

/// The files by which a host is told how to serve: headers, the page of unknown addresses, and where former addresses lead.
/// Hosts that read none of a kind have none; the pages at former addresses lead on without them.
struct HostFiles {
  /// A former address, and where it leads, both as they stand behind the host's name.
  struct Redirect: Sendable, Hashable {
    let from: String
    let target: String
  }

  /// What stands before all addresses: empty, or `/path`.
  let base: String
  /// Former addresses of publications, which have pages of their own that lead on.
  let redirects: [Redirect]
  /// Pages that lists had when they were parted into shorter ones: no page is there now.
  let lostPages: [Redirect]
  /// Files that are no longer beside the pages of documents.
  let lostTwins: LostTwins

  /// The policy of all pages: they load nothing from elsewhere, and have no script or style inside.
  static let policy =
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; object-src 'none'; worker-src 'none'"
  /// Of what can run where it is opened by itself: SVG and XML that editors attach.
  static let sandbox =
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
  static let headers = [
    ("Content-Security-Policy", policy), ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
  ]
  /// Names under this folder carry a hash of their content.
  static let forever = "public, max-age=31536000, immutable"

  /// The files for a host: what to write by path.
  func files(for host: PortalHost) -> [(path: String, contents: String)] {
    switch host {
    case .github: []
    case .gitlab: redirectList(most: 1_000, bytes: 64_000)
    case .cloudflare: [("_headers", headerList)] + redirectList(most: 2_000, bytes: .max)
    case .netlify: [("_headers", headerList)] + redirectList(most: 10_000, bytes: .max, mark: "!")
    case .azure: [("staticwebapp.config.json", azure)]
    case .server: [(".htaccess", apache), ("web.config", iis)]
    }
  }

  // MARK: Cloudflare, Netlify, GitLab

  private var headerList: String {
    var text = "\(base)/*\n" + HostFiles.headers.map { "  \($0): \($1)\n" }.joined()
    for ending in ["svg", "xml"] {
      text += "\(base)/*.\(ending)\n  Content-Security-Policy: \(HostFiles.sandbox)\n"
    }
    return text + "\(base)/assets/*\n  Cache-Control: \(HostFiles.forever)\n"
  }

  /// The rules with placeholders stand last, as Cloudflare Pages demands, and find room before any other: each is of many
  /// addresses. What finds none is left to the pages at those addresses, or to the page of unknown ones.
  ///
  /// - Parameters:
  ///   - most: How many rules are read.
  ///   - bytes: How long the file may be.
  ///   - mark: Behind the status: that the rule counts although there is a file.
  private func redirectList(most: Int, bytes: Int, mark: String = "") -> [(path: String, contents: String)] {
    let patterns = lostTwins.rules(base).map { "\($0.from) \($0.target) 301\n" }
    let tail = patterns.joined()
    var (text, count) = ("", patterns.count)
    for (list, mark) in [(redirects, mark), (lostPages, "")] {
      for redirect in list {
        let line = "\(redirect.from) \(redirect.target) 301\(mark)\n"
        if count >= most || text.utf8.count + line.utf8.count + tail.utf8.count > bytes { break }
        text += line
        count += 1
      }
    }
    text += tail
    return text.isEmpty ? [] : [("_redirects", text)]
  }

  /// For a host that is not known: the rules that most of those read which read any. Elsewhere they do no harm.
  var plainRedirects: [(path: String, contents: String)] {
    HostFiles(base: base, redirects: [], lostPages: lostPages, lostTwins: lostTwins)
      .redirectList(most: 1_000, bytes: 64_000)
  }

  // MARK: Azure

  /// The file may have 20 KB; redirects that find no place are left to the pages at those addresses.
  private static let mostOfAzure = 19_000

  private var azure: String {
    func object(_ fields: [(String, String)]) -> String {
      "{" + fields.map { "\(quoted($0)): \(quoted($1))" }.joined(separator: ", ") + "}"
    }
    var routes = [
      "{\"route\": \(quoted(base + "/assets/*")), \"headers\": \(object([("Cache-Control", HostFiles.forever)]))}",
      "{\"route\": \(quoted(base + "/*.{svg,xml}")), \"headers\": \(object([("Content-Security-Policy", HostFiles.sandbox)]))}",
    ]
    var length = 2_000
    for redirect in redirects {
      let route =
        "{\"route\": \(quoted(redirect.from)), \"redirect\": \(quoted(redirect.target)), \"statusCode\": 301}"
      length += route.utf8.count + 6
      if length > HostFiles.mostOfAzure { break }
      routes.append(route)
    }
    return """
      {
        "globalHeaders": \(object(HostFiles.headers)),
        "responseOverrides": {"404": {"rewrite": \(quoted(base + "/404.html"))}},
        "mimeTypes": \(object([(".jsonld", "application/ld+json"), (".ics", "text/calendar"), (".csv", "text/csv"), (".md", "text/markdown; charset=utf-8")])),
        "routes": [
          \(routes.joined(separator: ",\n    "))
        ]
      }

      """
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  // MARK: Apache, IIS

  private var apache: String {
    let headers = HostFiles.headers.map { "  Header always set \($0) \"\($1)\"\n" }.joined()
    let redirects = redirects.map { redirect in
      let from = redirect.from.hasSuffix("/") ? redirect.from.dropLast() + "/?" : redirect.from[...]
      return "RedirectMatch 301 \"^\(from.replacing(".", with: "\\."))$\" \"\(redirect.target)\"\n"
    }.joined()
    let twins = lostTwins.apache(base).map { "RedirectMatch 301 \"\($0)\" \"\(base)$1\"\n" } ?? ""
    return """
      # Do congbo ghi ra; sửa ở đây sẽ mất khi dựng lại. Cần `AllowOverride FileInfo Indexes Options=Indexes` hoặc rộng hơn.
      DirectoryIndex index.html
      ErrorDocument 404 \(base)/404.html
      AddDefaultCharset utf-8
      AddType application/ld+json .jsonld
      AddType text/calendar .ics
      AddType text/csv .csv
      AddType text/markdown .md
      AddType text/javascript .js
      <IfModule mod_autoindex.c>
        Options -Indexes
      </IfModule>
      <IfModule mod_headers.c>
      \(headers)  <FilesMatch "\\.(svg|xml)$">
          Header always set Content-Security-Policy "\(HostFiles.sandbox)"
        </FilesMatch>
        <If "%{REQUEST_URI} =~ m#^\(base)/assets/#">
          Header always set Cache-Control "\(HostFiles.forever)"
        </If>
      </IfModule>
      <IfModule mod_alias.c>
      RedirectMatch 404 "/\\.(?!well-known/)"
      \(redirects)\(twins)</IfModule>
      <IfModule mod_rewrite.c>
      RewriteEngine On
      RewriteCond %{REQUEST_FILENAME} !-d
      RewriteRule "^([^/].*/)trang/[0-9]+/?$" "\(base)/$1" [R=301,L]
      </IfModule>

      """
  }

  private var iis: String {
    let headers = HostFiles.headers.map {
      "        <remove name=\"\($0)\" />\n        <add name=\"\($0)\" value=\"\($1)\" />\n"
    }.joined()
    let types = [
      (".jsonld", "application/ld+json"), (".ics", "text/calendar"), (".csv", "text/csv"),
      (".md", "text/markdown; charset=utf-8"), (".json", "application/json"), (".bin", "application/octet-stream"),
      (".webp", "image/webp"), (".woff2", "font/woff2"),
    ].map {
      "      <remove fileExtension=\"\($0)\" />\n      <mimeMap fileExtension=\"\($0)\" mimeType=\"\($1)\" />\n"
    }.joined()
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <!-- Do congbo ghi ra; sửa ở đây sẽ mất khi dựng lại. Địa chỉ cũ do chính các trang ở đó chuyển tiếp: phần chuyển hướng
           của IIS là phần cài thêm, và máy chưa cài thì cả trang không mở được. -->
      <configuration>
        <system.webServer>
          <defaultDocument>
            <files>
              <clear />
              <add value="index.html" />
            </files>
          </defaultDocument>
          <directoryBrowse enabled="false" />
          <staticContent>
      \(types)    </staticContent>
          <httpProtocol>
            <customHeaders>
      \(headers)      </customHeaders>
          </httpProtocol>
          <httpErrors errorMode="Custom">
            <remove statusCode="404" />
            <error statusCode="404" path="\(base)/404.html" responseMode="ExecuteURL" />
          </httpErrors>
        </system.webServer>
      </configuration>

      """
  }
}

extension Site {
  /// What the host of `portal.yml` takes; nil where none is named.
  public var hostReview: HostReview? { configuration.host.map { HostReview($0.value) } }

  /// The files by which the host of `portal.yml` is told how to serve, but for those that the content has itself.
  func hostFiles() -> [SiteFile] {
    let own = Set(published.map(\.sitePath))
    let made = HostFiles(
      base: addresses.basePath, redirects: redirects, lostPages: lostPages, lostTwins: LostTwins(self))
    let files = (configuration.host?.value.host).map { made.files(for: $0) } ?? made.plainRedirects
    return files.filter { !own.contains($0.path) }.map { file in SiteFile(file.path) { Array(file.contents.utf8) } }
  }

  /// The pages that lists had while all of them were parted alike, with the page that has their first item now.
  private var lostPages: [HostFiles.Redirect] {
    func lost(_ paging: Paging, now: Int, was: Int, size: Int, _ path: (Int) -> String) -> [HostFiles.Redirect] {
      if was <= now { return [] }
      return (now + 1...was).map { page in
        let next = paging.page(of: (page - 1) * size)
        return HostFiles.Redirect(
          from: addresses.href(path(page)), target: addresses.href(path(next <= now ? next : 1)))
      }
    }
    let lists = plan.listings.all.flatMap { list in
      let was = Paging(first: Listing.pageSize, later: Listing.pageSize).count(of: list.items.count)
      return lost(list.paging, now: list.pageCount, was: was, size: Listing.pageSize, list.path(page:))
    }
    let size = TargetListing.pageSize
    return lists
      + targets.whole.listings.flatMap { list in
        lost(list.paging, now: list.pageCount, was: list.formerPageCount, size: size, list.path(page:))
      }
  }

  private var redirects: [HostFiles.Redirect] {
    catalog.publications.indices.flatMap { index in
      catalog.publications[index].facts.aliases.compactMap { alias in
        Addresses.path(ofAlias: alias.value).map {
          HostFiles.Redirect(from: addresses.href($0), target: href(index))
        }
      }
    }
  }
}
