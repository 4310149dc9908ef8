import Diagnostics
import Parallel

/// An error that has its own message for editors.
public protocol DiagnosticFailure: Error {
  /// The message.
  var diagnostic: Diagnostic { get }
}

extension RenderFailure: DiagnosticFailure {}

extension ContentVanished: DiagnosticFailure {
  /// The message for editors.
  public var diagnostic: Diagnostic {
    Diagnostic(
      .fileUnreadable, at: SourceLocation(file: file), "Không đọc được tệp khi đang dựng trang",
      fix: "Kiểm tra quyền đọc của tệp rồi chạy lại.")
  }
}

extension Site {
  /// Renders every page, on all cores, and tells what failed; nothing is written.
  public func renderingProblems() -> [Diagnostic] {
    Parallel.map(plan.pages.count) { index -> Diagnostic? in
      do {
        _ = try page(plan.pages[index])
        return nil
      } catch let failure as any DiagnosticFailure {
        return failure.diagnostic
      } catch {
        return Diagnostic(
          .renderFailed, at: plan.pages[index].location, "Không dựng được trang \(plan.pages[index].path): \(error)")
      }
    }.compactMap { $0 }
  }
}
