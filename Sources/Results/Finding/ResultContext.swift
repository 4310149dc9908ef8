import Bytes
import Publications
import Targets
import Vietnamese

/// What a document says of itself, as far as it helps to read its results.
public struct ResultContext: Sendable, Hashable {
  /// Trích yếu or headline; a period in it is that of the results that name none.
  public var title: String
  /// Day of issue or of publication; what "đến nay" means.
  public var issued: Day?
  /// Name of the form: "Kế hoạch", "Báo cáo"; nil for news.
  public var form: String?
  /// Why figures are rules, not facts; nothing is read then.
  public var rules: RuleText?

  /// A context; with nothing known the text is read as news.
  public init(title: String = "", issued: Day? = nil, form: String? = nil, rules: RuleText? = nil) {
    self.title = title
    self.issued = issued
    self.form = form
    self.rules = rules
  }

  /// Whether the text only corrects the words of another document: figures in it are old and new wording, nothing reached.
  var isCorrection: Bool {
    guard let form, form != "Báo cáo" else { return false }
    let title = title.lowercased()
    return title.begins(with: "đính chính") || ["v/v đính chính", "về việc đính chính"].contains(where: title.contains)
  }

  /// Whether the form sets goals, so that a figure is a result only where the text says that it is reached.
  var isPlan: Bool {
    guard let form else { return false }
    return ["Kế hoạch", "Quyết định", "Nghị quyết", "Chương trình", "Đề án", "Chiến lược", "Quy hoạch", "Chỉ thị"]
      .contains(form)
  }
}

/// What the part of a document that a block stands in says of its numbers.
enum ResultMode: Sendable {
  /// Under "Kết quả", "Tình hình".
  case past
  /// Nothing is said.
  case neutral
  /// Under "Mục tiêu", "Nhiệm vụ".
  case goal
  /// Under "Mức chi", "Khen thưởng".
  case norm
}
