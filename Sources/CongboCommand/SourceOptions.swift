import ArgumentParser
import FoundationEssentials
import Portal
import Publications
import Vietnamese

/// Options of the commands that read a site.
struct SourceOptions: ParsableArguments {
  @Option(name: .long, help: "Thư mục chứa content/ (và templates/, nếu có).")
  var source = "."

  @Option(name: .long, help: "Địa chỉ của cổng, thay cho base_url trong portal.yml.")
  var baseURL: String?

  @Flag(name: .long, help: "Dựng cả bản nháp (draft: true).")
  var drafts = false

  @Flag(name: .long, help: "Coi cảnh báo là lỗi.")
  var strict = false

  /// - Throws: `ValidationError` where an option has an impossible value.
  func siteOptions() throws -> SiteOptions {
    var folder = source
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    let base = try baseURL.map { text in
      guard let url = SiteOptions.baseURL(text) else {
        throw ValidationError("--base-url phải là địa chỉ đầy đủ, ví dụ https://congbo.tinh.gov.vn")
      }
      return url
    }
    var options = SiteOptions(
      source: folder, baseURL: base, drafts: drafts, today: try Today.inVietnam(), statusDay: try Today.stated())
    options.timeOfDay = try Today.timeOfDay()
    return options
  }
}

/// The clock, which decides nothing but whether a day lies ahead, and which day stands where an editor names none.
package enum Today {
  /// Today in Vietnam by the clock.
  static var byClock: Day { Moment.day(at: secondsByClock) ?? .epoch }

  private static var secondsByClock: Int { Int(Date().timeIntervalSince1970) }

  /// Now in seconds after midnight in Vietnam, by what ``inVietnam()`` goes by.
  ///
  /// - Throws: `ValidationError` where `SOURCE_DATE_EPOCH` is no moment.
  static func timeOfDay() throws -> Int { ((try statedSeconds() ?? secondsByClock) + Moment.zone) % 86_400 }

  /// Today in Vietnam: by `SOURCE_DATE_EPOCH` where it is set, else by the clock.
  ///
  /// - Throws: `ValidationError` where `SOURCE_DATE_EPOCH` is no moment.
  package static func inVietnam() throws -> Day { try stated() ?? byClock }

  /// The day that `SOURCE_DATE_EPOCH` names; nil where it is not set.
  ///
  /// - Throws: `ValidationError` where it is no moment.
  package static func stated() throws -> Day? { try statedSeconds().flatMap { Moment.day(at: $0) } }

  private static func statedSeconds() throws -> Int? {
    guard let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] else { return nil }
    guard let seconds = Int(epoch), (0...99_999_999_999).contains(seconds), Moment.day(at: seconds) != nil else {
      throw ValidationError("SOURCE_DATE_EPOCH phải là số giây tính từ 1970-01-01")
    }
    return seconds
  }
}
