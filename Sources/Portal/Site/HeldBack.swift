/// What is not published because it is still a draft.
public struct HeldBack: Sendable, Hashable {
  /// The drafts, by their paths in the source folder.
  public let pages: [String]
  /// The files that only drafts name.
  public let files: [String]

  /// A line for editors; nil where nothing is held back.
  public var text: String? {
    if pages.isEmpty { return nil }
    let shown = (pages + files).prefix(5).joined(separator: ", ")
    let more = pages.count + files.count > 5 ? ", …" : ""
    let what =
      files.isEmpty ? "\(pages.count) bản nháp" : "\(pages.count) bản nháp và \(files.count) tệp chỉ bản nháp dùng"
    return "Chưa đăng \(what): \(shown)\(more)\n"
  }
}
