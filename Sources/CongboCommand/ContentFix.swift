import Diagnostics
import Importing
import Portal
import Publications

/// `congbo check --fix`: shows what is certain to be a repair as a diff, and makes it.
struct ContentFix {
  /// The diff of all files, then how many there are.
  private(set) var text = ""
  /// Files that could not be written.
  private(set) var problems: [Diagnostic] = []

  /// Finds the repairs, and makes them unless this is a rehearsal.
  init(_ options: SiteOptions, isDryRun: Bool) {
    let (found, merged) = ContentFix.withoutHTML(Site.check(options), in: options.source)
    let files = ContentRepair.files(in: options.source, found)
    var written = 0
    for file in files {
      text += file.text.diff(file: file.file)
      if let cells = merged[file.file] { text += ContentFix.remark(cells, in: file.file) }
      if isDryRun { continue }
      do throws(FileReplacement.Failure) {
        try FileReplacement.replace(
          options.source + "/" + file.file, holding: file.before, with: file.text.bytes,
          under: options.source + "/content")
        written += 1
      } catch {
        problems.append(ContentFix.problem(error, file.file))
      }
    }
    if files.isEmpty {
      text += "Không có chỗ nào sửa tự động được.\n"
    } else if isDryRun {
      text += "Sửa được \(Shown.count(files.count)) tệp như trên; chưa ghi gì. Chạy `congbo check --fix` để ghi.\n"
    } else {
      text += "Đã sửa \(Shown.count(written)) tệp như trên.\n"
    }
  }

  /// How many merged cells of a table are named.
  private static let namedCells = 40

  /// What an editor has to look at: no one else knows whether a cell stands for all that it was merged with.
  private static func remark(_ tables: [(line: Int, cells: [String])], in file: String) -> String {
    tables.map { line, cells in
      let more = cells.count > namedCells ? " và \(cells.count - namedCells) ô nữa" : ""
      return
        "\(file):\(line): bảng có ô gộp (\(cells.prefix(namedCells).joined(separator: "; "))\(more)): chữ đứng ở ô đầu, "
        + "các ô còn lại để trống. So bảng với bản gốc.\n"
    }.joined()
  }

  /// The diagnostics, those of lost HTML with the repair that puts Markdown in its place, where it is simple, and the merged cells of
  /// each file's tables.
  private static func withoutHTML(
    _ diagnostics: [Diagnostic], in source: String
  ) -> (diagnostics: [Diagnostic], merged: [String: [(line: Int, cells: [String])]]) {
    var texts: [String: [Substring]] = [:]
    var ends: [String: Int] = [:]
    var merged: [String: [(line: Int, cells: [String])]] = [:]
    let found = diagnostics.map { diagnostic in
      guard diagnostic.id == .rawHTMLText, let place = diagnostic.location, place.line > 0 else { return diagnostic }
      let lines = texts[place.file] ?? ContentFix.lines(of: place.file, in: source)
      texts[place.file] = lines
      // A piece over several blocks is told once a block.
      guard place.line <= lines.count, place.line > ends[place.file] ?? 0 else { return diagnostic }
      let fragment = HTMLFragment(lines, from: place.line - 1)
      guard let converted = fragment.converted(),
        let repair = ContentFix.repair(lines, fragment.lines, converted.markdown)
      else { return diagnostic }
      ends[place.file] = fragment.lines.upperBound
      if !converted.merged.isEmpty { merged[place.file, default: []].append((place.line, converted.merged)) }
      return diagnostic.repaired(by: repair)
    }
    return (found, merged)
  }

  /// The lines of a file as repairs count them.
  private static func lines(of file: String, in source: String) -> [Substring] {
    guard let text = try? ContentFolder.text(file, in: source) else { return [] }
    return text.lines
  }

  /// Puts a text in the place of some lines; where it has fewer, blank lines are left.
  private static func repair(_ lines: [Substring], _ range: Range<Int>, _ text: String) -> Repair? {
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    return Repair(
      range.enumerated().compactMap { offset, line in
        let isLast = line == range.upperBound - 1
        let part =
          offset >= new.count ? "" : isLast ? new[offset...].joined(separator: "\n") : String(new[offset])
        let old = String(lines[line])
        return old == part ? nil : Repair.Edit(line: line + 1, bytes: 0..<old.utf8.count, old: old, new: part)
      })
  }

  private static func problem(_ failure: FileReplacement.Failure, _ file: String) -> Diagnostic {
    switch failure {
    case .changed:
      Diagnostic(
        .fileUnwritable, at: SourceLocation(file: file), "Tệp vừa bị thay đổi trong lúc đang sửa nên giữ nguyên",
        fix: "Lưu xong tệp rồi chạy lại.")
    case .refused, .exists:
      Diagnostic(
        .fileUnwritable, at: SourceLocation(file: file), "Không ghi được tệp",
        fix: "Kiểm tra quyền ghi của tệp và thư mục.")
    }
  }
}
