import Diagnostics
import Vietnamese

/// Names of files that no address, and no line of a log, should hold.
enum FileNames {
  /// An error for a name with a control character, a line break or a change of direction.
  static func problem(_ name: String, at path: String) -> Diagnostic? {
    guard let scalar = name.unicodeScalars.first(where: Shown.isObeyed) else { return nil }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    let ending = parts.count > 1 ? "." + Slug.make(String(parts.last ?? "")) : ""
    let stem = Slug.make(parts.count > 1 ? parts.dropLast().joined(separator: "-") : name)
    return Diagnostic(
      .fileName, at: SourceLocation(file: path),
      "Tên tệp có ký tự không nhìn thấy hoặc điều khiển màn hình: \(CharacterName.of(scalar))",
      fix: "Đổi tên thành `\(stem.isEmpty ? "ten-tep" : String(stem.prefix(60)))\(ending)`.")
  }
}
