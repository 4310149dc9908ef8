import Diagnostics
import JSON
import Publications
import Targets

/// One Markdown file read for its results, wherever it stands; front matter is optional.
public struct ResultReading: Sendable {
  /// As it was given.
  public let path: String
  /// Its results.
  public let records: [ResultRecord]
  /// Why nothing was read, if so.
  public let rules: RuleText?
  /// For each result the target that it answers, where it was matched.
  public private(set) var matches: [ResultMatch?] = []

  /// What was read of a file.
  public init(path: String, records: [ResultRecord], rules: RuleText? = nil) {
    self.path = path
    self.records = records
    self.rules = rules
  }

  /// The same with the targets that its results answer.
  public func matched(by matcher: ResultMatcher) -> ResultReading {
    var reading = self
    reading.matches = matcher.matches(
      records.map { ($0, MatchOwner(named: $0.document.issuer)) })
    return reading
  }

  /// Reads a file. With an error among the diagnostics there is no reading.
  public static func read(_ path: String) -> Diagnosed<ResultReading?> {
    let source = SourceReading.read(path)
    guard let file = source.value else { return Diagnosed(nil, source.diagnostics) }
    if let publication = file.publication {
      let found = ResultIndex.read(publication, in: file.body, document: file.document)
      return Diagnosed(
        ResultReading(path: path, records: found.value.records, rules: file.rules),
        source.diagnostics + found.diagnostics)
    }
    let context = ResultContext(
      title: file.document.title, issued: file.issued, form: file.isNews ? nil : file.form ?? "", rules: file.rules)
    let found = ResultFinder.find(in: file.body, context: context)
    let records = found.enumerated().map { index, result in
      ResultRecord(
        result, in: file.body, number: index + 1, document: file.document,
        provision: file.publication?.provision(at: result.quote.lowerBound, in: file.body))
    }
    let index = ResultIndex(records: records).withoutPromises { TargetReading.records(of: file).value }
    return Diagnosed(ResultReading(path: path, records: index.records, rules: file.rules), source.diagnostics)
  }
}
