/// What a kind of message means, for editors, with an example of what is wrong and of what is right. The page of all
/// messages is made from these.
public final class DiagnosticRule: Sendable {
  /// The identifier of the kind.
  let identifier: String
  /// How grave a message of the kind is.
  let severity: Severity
  /// What is wrong and why it matters: one or two sentences.
  public let meaning: String
  /// An example of what the message complains of.
  public let wrong: String
  /// The same example, put right.
  public let right: String

  init(_ identifier: String, _ severity: Severity, _ meaning: String, wrong: String, right: String) {
    self.identifier = identifier
    self.severity = severity
    self.meaning = meaning
    self.wrong = wrong
    self.right = right
  }
}
