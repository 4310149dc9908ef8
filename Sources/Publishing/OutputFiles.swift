import Diagnostics
import Parallel

/// The files of a site, with paths that are sound and do not collide.
struct OutputFiles: Sendable {
  let files: [OutputFile]
  /// The paths of `files`, in the same order.
  let paths: [RelativePath]
  /// Index in `files` by path.
  let index: [RelativePath: Int]
  /// The folders above the files.
  let folders: Set<RelativePath>
  let toolVersion: String
  /// What keeps a site of some size out of view.
  let objections: @Sendable (SiteSize) -> [Diagnostic]
  /// Whether files of the earlier build may be taken over by their cache keys.
  private(set) var isTrusting = true

  /// The same with or without trust in the earlier build.
  func trusting(_ trust: Bool) -> OutputFiles {
    var site = self
    site.isTrusting = trust
    return site
  }

  /// Checks all paths; every problem is reported.
  init(
    _ files: [OutputFile], toolVersion: String,
    _ objections: @escaping @Sendable (SiteSize) -> [Diagnostic] = { _ in [] }
  ) throws(PublishingError) {
    self.files = files
    self.objections = objections
    self.toolVersion = toolVersion
    let checked = Parallel.map(files.count, grain: 256) { CheckedPath(files[$0].path) }
    paths = checked.map(\.path)
    var problems: [Diagnostic] = []
    var index: [RelativePath: Int] = [:]
    index.reserveCapacity(files.count)
    for (number, path) in checked.enumerated() {
      if let objection = path.objection {
        problems.append(
          Diagnostic(
            .outputPathInvalid, at: nil, "Đường dẫn xuất bản «\(files[number].path)» không hợp lệ: \(objection)"))
      }
      if index.updateValue(number, forKey: path.path) != nil {
        problems.append(
          OutputFiles.collision("Hai trang cùng muốn ghi vào «\(files[number].path)»"))
      }
    }
    self.index = index
    folders = OutputFiles.folders(above: paths, index, &problems)
    if !problems.isEmpty { throw PublishingError(problems) }
  }

  private struct CheckedPath: Sendable {
    let objection: String?
    let path: RelativePath

    init(_ text: String) {
      objection = RelativePath.objection(to: text)
      path = RelativePath(text.utf8.contains(0) ? "" : text)
    }
  }

  /// All folders above the files; a file in the place of one is a problem.
  private static func folders(
    above paths: [RelativePath], _ index: [RelativePath: Int], _ problems: inout [Diagnostic]
  ) -> Set<RelativePath> {
    var seen: Set<RelativePath> = []
    seen.reserveCapacity(paths.count)
    for path in paths {
      var above = path.parent
      while let folder = above, seen.insert(folder).inserted {
        if index[folder] != nil {
          problems.append(collision("«\(folder.text)» vừa phải là tệp, vừa phải là thư mục chứa «\(path.text)»"))
        }
        above = folder.parent
      }
    }
    return seen
  }

  private static func collision(_ message: String) -> Diagnostic {
    Diagnostic(.outputPathCollision, at: nil, message, fix: "Đổi slug hoặc alias của một trong hai")
  }
}
