import Diagnostics
import Publications
import Vietnamese

/// One Markdown file read for its targets, wherever it stands; front matter is optional.
public struct TargetReading: Sendable {
  /// As it was given.
  public let path: String
  /// Its targets, with the editors' word applied.
  public let records: [TargetRecord]
  /// Why only sections that set goals were read, if so.
  public let rules: RuleText?

  /// What was read of a file.
  public init(path: String, records: [TargetRecord], rules: RuleText? = nil) {
    self.path = path
    self.records = records
    self.rules = rules
  }

  /// Reads a file. With an error among the diagnostics there is no reading.
  public static func read(_ path: String) -> Diagnosed<TargetReading?> {
    let source = SourceReading.read(path)
    guard let file = source.value else { return Diagnosed(nil, source.diagnostics) }
    let found = records(of: file)
    return Diagnosed(
      TargetReading(path: path, records: found.value, rules: file.rules), source.diagnostics + found.diagnostics)
  }

  /// The targets of a file that has been read.
  package static func records(of file: SourceReading) -> Diagnosed<[TargetRecord]> {
    if let publication = file.publication {
      return TargetIndex.records(of: publication, in: file.body, document: file.document, newsDay: file.issued)
    }
    return TargetIndex.records(
      of: file.body,
      context: TargetContext(
        title: file.document.title, issuedYear: file.year, issuedMonth: file.issued?.month, isNews: file.isNews,
        isReport: file.form == "Báo cáo" && !TitleReading.isPlan(file.document.title), issuer: file.document.issuer,
        rules: file.rules),
      document: file.document)
  }
}
