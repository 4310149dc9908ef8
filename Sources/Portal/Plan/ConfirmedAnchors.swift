import Parallel

extension Site {
  /// The problems without those anchors that the finished pages do have; for the others, what anchors there are.
  func confirmed(_ problems: [BodyLinks.Problem]) -> [BodyLinks.Problem] {
    let wanted = Set(problems.compactMap(\.fragment?.path))
    if wanted.isEmpty { return problems }
    let pages = plan.pages.filter { wanted.contains($0.path) }
    let scans = Parallel.map(pages.count, grain: 1) { index in
      (try? pages[index].page.html(in: self)).map { PageScan($0).identifiers } ?? []
    }
    let known = Dictionary(zip(pages.map(\.path), scans), uniquingKeysWith: { first, _ in first })
    return problems.compactMap { problem in
      guard let fragment = problem.fragment else { return problem }
      let identifiers = known[fragment.path] ?? []
      // Parts of the page itself had names without `_` before.
      if identifiers.contains(fragment.id) || identifiers.contains("_" + fragment.id) { return nil }
      return BodyLinks.Problem(
        diagnostic: problem.diagnostic, near: .anchor(fragment.id, identifiers), fragment: fragment)
    }
  }
}
