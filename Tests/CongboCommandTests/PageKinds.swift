import Foundation
import Portal
import TestSupport

/// Pages of every kind of the real portal, for tests that look at every kind.
enum EveryPage {
  /// Those that show something of their own, and the first page of each kind that is not among them.
  static let kinds: [String] = {
    let pages = Site.make(SiteOptions(source: RealPortal.root)).value?.plan.pages ?? []
    var shown = Set(pages.filter { telling.contains($0.path) }.map { "\(type(of: $0.page))" })
    return telling + pages.filter { shown.insert("\(type(of: $0.page))").inserted }.map(\.path)
  }()

  private static let telling = [
    "/", "/en/", "/van-ban/", "/van-ban/2972-qd-ubnd/", "/van-ban/153-qd-ttg/", "/van-ban/392-qd-ttg/",
    "/en/van-ban/153-qd-ttg/", "/loai/quyet-dinh/", "/tin-tuc/", "/tin-tuc/quang-binh-quy-hoach-cntt-2025/",
    "/chi-tieu/",
    "/chi-tieu/nam/2025/", "/co-quan/", "/co-quan/ubnd-tinh-quang-binh/", "/linh-vuc/cong-nghe-thong-tin/",
    "/nam/2017/",
    "/the/", "/tim-kiem/", "/tim-kiem/?q=quyet+dinh+2972", "/tim-kiem/?q=khongcotunay", "/trang/gioi-thieu/",
    "/trang/huong-dan-bien-tap/", "/trang/tiep-can-thong-tin/", "/so-do-trang/", "/data/", "/en/data/",
    "/data/doi-chieu/", "/404.html",
  ]

  /// Waits until a search page has answered its query.
  static func settle(_ browser: Browser) async throws {
    try await browser.wait(
      until: "!location.search || document.querySelector('#search-results')?.getAttribute('aria-busy') !== 'true'")
  }
}

/// Tools that `.ci/install test` puts into `.build-tools/python`.
enum PythonTools {
  static let python = RealPortal.root + "/.build-tools/python/bin/python"

  /// A file of an installed package.
  static func file(_ package: String, _ name: String) throws -> String {
    let code = "import importlib.util as u; print(u.find_spec('\(package)').submodule_search_locations[0])"
    let result = try Command.run(python, ["-c", code])
    return result.output.trimmingCharacters(in: .whitespacesAndNewlines) + "/" + name
  }
}
