import Cache
import ArgumentParser
import Diagnostics
import Foundation
import Parallel
import Portal
import Publications
import Publishing
import Search
import Vietnamese

/// Options of the commands that read a site.
struct SourceOptions: ParsableArguments {
  @Option(name: .long, help: "Thư mục chứa content/ và templates/.")
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
    return SiteOptions(source: folder, baseURL: base, drafts: drafts, today: try Today.inVietnam())
  }
}

/// The clock, which decides nothing but whether a day lies ahead.
enum Today {
  /// Today in Vietnam: by `SOURCE_DATE_EPOCH` where it is set, else by the clock.
  ///
  /// - Throws: `ValidationError` where `SOURCE_DATE_EPOCH` is no moment.
  static func inVietnam() throws -> Day {
    guard let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] else {
      return Moment.day(at: Int(Date().timeIntervalSince1970)) ?? .epoch
    }
    guard let seconds = Int(epoch), (0...99_999_999_999).contains(seconds), let day = Moment.day(at: seconds) else {
      throw ValidationError("SOURCE_DATE_EPOCH phải là số giây tính từ 1970-01-01")
    }
    return day
  }
}

/// `congbo build`.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "build", abstract: "Dựng cổng vào thư mục đầu ra.")

  @OptionGroup var options: SourceOptions

  @Option(name: .long, help: "Thư mục đầu ra; mặc định là site.")
  var output: String?

  @Flag(name: .long, help: "In thời gian của từng bước.")
  var timings = false

  func run() async throws {
    let siteOptions = try options.siteOptions()
    let output = output ?? "site"
    if let refusal = OutputGuard.problem(output: output, source: siteOptions.source) {
      Console.message(DiagnosticReport([refusal]).text + "Không dựng được cổng; «\(output)» giữ nguyên như cũ.\n")
      throw ExitCode(1)
    }
    var clock = Timings()
    let last = LastBuild.read(siteOptions.source)
    // An output that a build left is scanned from the first moment on. Where that fails, publishing does it.
    let untilExit = UntilExit()
    let publisher = Publisher(output: output, untilExit: untilExit)
    publisher.removeUnfinished()
    let scanning = last.map { _ in Parallel.start { (try? publisher.scanEarly()) ?? nil } }
    var scan: Publisher.EarlyScan?
    var inputs = BuildInputs(siteOptions, tool: Congbo.toolVersion, withPages: last != nil, known: last?.files ?? [])
    clock.note("so với lần dựng trước", last == nil ? 0 : 1)
    if let inputs, let last, last.isOf(inputs, today: siteOptions.today) {
      scan = scanning?.result() ?? nil
      let diagnostics = DiagnosticReport(last.diagnostics, strict: options.strict, listsCited: false)
      if !diagnostics.hasErrors, let report = publisher.unchanged(manifest: last.manifest, scan: scan) {
        clock.note("kiểm tra đầu ra", report.files)
        Console.message(diagnostics.text)
        if timings { Console.message(clock.text) }
        return BuildCommand.conclude(report, output)
      }
    }
    let memory = inputs.map { BuildMemory(siteOptions.source, tool: $0.tool) }
    var pages = BlobPageCache(memory?.pages ?? BlobCache(), fingerprints: inputs?.files ?? [:])
    let (site, diagnostics) = Site.make(
      siteOptions, pages: &pages, targets: memory?.targets ?? BlobCache(), inputs: inputs
    ) { clock.note($0, $1) }
    inputs?.add(pages: pages.found)
    let report = DiagnosticReport(diagnostics, strict: options.strict, listsCited: false)
    Console.message(report.text)
    guard let site, !report.hasErrors else {
      Console.message("Không dựng được cổng; «\(Shown.name(output))» giữ nguyên như cũ.\n")
      throw ExitCode(1)
    }
    // What is kept is known by its content, and true also where nothing can be published.
    let (blobs, read) = (pages.blobs, inputs)
    let keep = { @Sendable in memory?.renew(pages: blobs, targets: site.targetBlobs, in: siteOptions.source) }
    // Without a memory, the search needs most of the space.
    let keeping = memory.flatMap { $0.search.blocks.isEmpty ? nil : Parallel.start { keep() } }
    let (files, kept) = try Build.files(site, search: memory?.search ?? SearchCache(), output)
    clock.note("lập chỉ mục tìm kiếm", files.count)
    let own = last.flatMap { $0.tool == inputs?.tool ? $0 : nil }
    let scanned = scan ?? scanning?.result() ?? nil
    let (result, record) = Parallel.both(
      { Result { try Build.publish(files, with: publisher, scanned, to: output, own) } },
      {
        memory?.renew(search: kept, in: siteOptions.source)
        if let keeping { keeping.result() } else { keep() }
        return read.flatMap {
          $0.describe(site) ? LastBuild.Inputs($0, diagnostics, latestDay: site.latestPastDay) : nil
        }
      })
    let published = try result.get()
    // All is written but this; to take ten thousand pages in memory apart first would only keep the editor waiting.
    withExtendedLifetime((files, kept, pages, memory, site, untilExit)) {
      record.map { LastBuild($0, manifest: published.manifest) }?.write(siteOptions.source)
      clock.note("dựng và xuất bản", published.files)
      if timings { Console.message(clock.text) }
      BuildCommand.conclude(published, output)
      Foundation.exit(0)
    }
  }

  private static func conclude(_ published: PublishReport, _ output: String) {
    Console.result(
      "Đã dựng \(Shown.count(published.files)) tệp vào «\(Shown.name(output))»: "
        + "\(Shown.count(published.written.count)) tệp mới hoặc đổi, \(Shown.count(published.removed.count)) tệp gỡ bỏ.\n"
    )
  }
}

/// Renders a site and publishes it.
enum Build {
  /// The files of a site, the search index made.
  ///
  /// - Throws: `ExitCode(1)` after the reason has been said.
  static func files(_ site: Site, search: SearchCache, _ output: String) throws -> ([SiteFile], SearchCacheUpdate) {
    do {
      return try site.files(search: search)
    } catch {
      throw failed([Site.problem(error, with: "tim-kiem/index")], output)
    }
  }

  private static func failed(
    _ diagnostics: [Diagnostic], _ output: String, _ state: PublishingError.OutputState = .untouched
  ) -> ExitCode {
    let (ids, output) = (Set(diagnostics.map(\.id)), Shown.name(output))
    let end =
      switch state {
      case .untouched where ids.contains(.outputBusy):
        "Không dựng được cổng; lần dựng này không đổi gì trong «\(output)»."
      case .untouched where ids.contains(.outputRescued):
        "Không dựng được cổng; «\(output)» giữ nguyên như cũ, ngoài các tệp được giữ lại nêu trên."
      case .untouched: "Không dựng được cổng; «\(output)» giữ nguyên như cũ."
      case .mixed: "Chưa dựng xong: «\(output)» đang lẫn trang cũ và trang mới. Lần dựng sau sẽ làm cho đủ."
      case .renewed: "Chưa dựng xong: «\(output)» đã là trang mới, nhưng chưa ghi xong sổ. Lần dựng sau sẽ hoàn tất."
      }
    Console.message(DiagnosticReport(diagnostics).text + end + "\n")
    return ExitCode(1)
  }

  /// - Parameters:
  ///   - scan: Of the output, where it was scanned.
  ///   - last: The last build, if it was made by this very tool.
  /// - Throws: `ExitCode(1)` after the reason has been said, and what stands in the output now.
  static func publish(
    _ files: [SiteFile], with publisher: Publisher,
    _ scan: Publisher.EarlyScan?, to output: String, _ last: LastBuild?
  ) throws -> PublishReport {
    let progress = Progress("Dựng trang", total: files.count)
    do {
      let report = try publisher.publish(
        files.map { file in OutputFile(path: file.path, cacheKey: file.inputs, contents: file.contents) },
        toolVersion: Congbo.toolVersion, trust: .manifest(last?.manifest), scan: scan,
        progress: { progress.show($0) })
      progress.end()
      Console.message(DiagnosticReport(report.warnings).text)
      return report
    } catch {
      progress.end()
      var diagnostics = error.diagnostics
      if let cause = error.cause {
        diagnostics.append(Site.problem(cause.error, with: cause.path))
      }
      throw failed(diagnostics, output, error.output)
    }
  }
}
