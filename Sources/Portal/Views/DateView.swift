import Templates

/// A day, or a moment, for `<time>`.
package struct DateView: View {
  package let iso: String
  package let text: String

  package static let keys = ViewKeys<DateView>([
    .text("iso", "ngày giờ theo ISO 8601, cho thuộc tính `datetime`") { $0.iso },
    .text("text", "ngày để đọc: `24/8/2017`") { $0.text },
  ])
}
