/// The media type of a file by its ending, as a web server would say it.
enum MediaType {
  /// `text/html; charset=utf-8` for `index.html`; `application/octet-stream` when the ending is not known.
  static func of(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return "application/octet-stream" }
    return table[name[name.index(after: dot)...].lowercased()] ?? "application/octet-stream"
  }

  /// The same as in `.ci/nginx.conf`; a test compares them.
  static let table = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
    "mjs": "text/javascript; charset=utf-8", "json": "application/json", "geojson": "application/json",
    "jsonld": "application/ld+json", "xml": "application/xml", "txt": "text/plain; charset=utf-8",
    "csv": "text/csv; charset=utf-8", "ics": "text/calendar; charset=utf-8", "md": "text/markdown; charset=utf-8",
    "vtt": "text/vtt; charset=utf-8", "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg",
    "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon",
    "bmp": "image/bmp", "tif": "image/tiff", "tiff": "image/tiff", "heic": "image/heic", "mp4": "video/mp4",
    "m4v": "video/mp4", "webm": "video/webm", "mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg",
    "oga": "audio/ogg", "wav": "audio/wav", "woff2": "font/woff2", "woff": "font/woff", "pdf": "application/pdf",
    "rtf": "application/rtf", "epub": "application/epub+zip", "doc": "application/msword",
    "xls": "application/vnd.ms-excel", "ppt": "application/vnd.ms-powerpoint",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text", "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation", "zip": "application/zip", "gz": "application/gzip",
    "tgz": "application/gzip", "7z": "application/x-7z-compressed", "rar": "application/vnd.rar",
    "webmanifest": "application/manifest+json",
  ]
}
