import Templates

/// A day, or a moment, for `<time>`.
public final class DateView: View {
  /// ISO 8601: `2017-08-24`, or with a time of day `2017-08-24T10:30+07:00`.
  public let iso: String
  /// As readers see it: `24/8/2017`.
  public let text: String

  /// A value with all its parts; what may be absent is absent unless given.
  public init(iso: String, text: String) {
    self.iso = iso
    self.text = text
  }

  /// What templates may read.
  public static let keys = ViewKeys<DateView>([
    .text("iso", "ngày giờ theo ISO 8601, cho thuộc tính `datetime`") { $0.iso },
    .text("text", "ngày để đọc: `24/8/2017`") { $0.text },
  ])
}
