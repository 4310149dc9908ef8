import Diagnostics
import Publications

/// Which files stand beside the pages of documents. A portal that chooses nothing has all of them, unless the site would then have
/// more files than fit on most hosts: the least asked for go first.
public struct TwinChoice: Sendable, Hashable {
  /// Those that there are, in the order of the cases.
  package let kept: [DocumentTwin]
  /// Those that were left out for the number of files, the least asked for first.
  package let leftOut: [DocumentTwin]
  /// How many files a site may have that keeps them.
  private let limit: Int

  /// - Parameters:
  ///   - chosen: What `portal.yml` says; nil where it says nothing.
  ///   - files: How many files the site has without any.
  ///   - documents: How many documents there are, each of which has one of each.
  ///   - limit: How many files a site may have that keeps them.
  package init(chosen: Set<DocumentTwin>?, files: Int, documents: Int, limit: Int) {
    self.limit = limit
    if let chosen {
      (kept, leftOut) = (DocumentTwin.allCases.filter(chosen.contains), [])
      return
    }
    let room = documents == 0 ? Int.max : max(0, limit - files) / documents
    let gone = Array(DocumentTwin.leastAskedFirst.prefix(max(0, DocumentTwin.allCases.count - room)))
    (kept, leftOut) = (DocumentTwin.allCases.filter { !gone.contains($0) }, gone)
  }

  /// For those who build: what is left out, and how to have it; nil where nothing is.
  public var note: String? {
    if leftOut.isEmpty { return nil }
    let names = leftOut.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    let all = DocumentTwin.allCases.map(\.rawValue).joined(separator: ", ")
    return "Để Cổng không quá \(Shown.count(limit)) tệp, cạnh trang văn bản không có \(names). "
      + "Muốn có đủ: ghi `twins: [\(all)]` vào content/portal.yml; muốn khỏi thấy dòng này: ghi "
      + "`twins: [\(kept.map(\.rawValue).joined(separator: ", "))]`.\n"
  }
}
