/// A file of the content as readers see it.
public struct Attachment: Sendable, Hashable {
  let file: String
  let size: Int
  /// SHA-256 in hexadecimal.
  let sha256: String

  var fileName: AttachmentName { AttachmentName(file: file) }
}

/// The path of a file of the content, in the content and on the site.
struct AttachmentName: Sendable, Hashable {
  let file: String

  var name: String { String(file.split(separator: "/").last ?? "") }
  var sitePath: String { "/" + file.dropFirst("content/".count) }
  /// The ending in capitals: `PDF`.
  var type: String { name.lastIndex(of: ".").map { name[name.index(after: $0)...].uppercased() } ?? "" }
}
