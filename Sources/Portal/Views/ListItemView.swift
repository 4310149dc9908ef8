import Templates

/// Whether a document is in force. Unknown is a state of its own and is shown as such.
struct ValidityView: View {
  let text: String
  let code: String
  var isUnknown = false
  var note: String?
  var effective: String?
  var expired: String?

  static let keys = ViewKeys<ValidityView>([
    .text("text", "tình trạng hiệu lực để đọc") { $0.text },
    .text("code", "mã tình trạng") { $0.code },
    .flag("isUnknown", "chưa rõ hiệu lực") { $0.isUnknown },
    .text("note", "căn cứ hoặc từ ngày nào") { $0.note },
    .text("effective", "ngày có hiệu lực (ISO), cho trình duyệt tính lại") { $0.effective },
    .text("expired", "ngày hết hiệu lực (ISO), cho trình duyệt tính lại") { $0.expired },
  ])
}

/// One document or one news item in a list.
struct ListItemView: View {
  let title: String
  let url: String
  var number: String?
  var type: String?
  var issuer: LinkView?
  var date: DateView?
  var dateLabel: String?
  var published: DateView?
  var summary: String?
  var image: ImageView?
  var validity: ValidityView?
  var lang: String?
  var isDraft = false
  var hasVideo = false

  static let keys = ViewKeys<ListItemView>([
    .text("title", "tiêu đề hoặc trích yếu") { $0.title },
    .address("url", "địa chỉ trang") { $0.url },
    .text("number", "số ký hiệu") { $0.number },
    .text("type", "loại văn bản, hoặc loại tin") { $0.type },
    .view("issuer", "cơ quan ban hành") { $0.issuer },
    .view("date", "ngày ban hành hoặc ngày đăng") { $0.date },
    .text("dateLabel", "ngày gì: `Ban hành`") { $0.dateLabel },
    .view("published", "ngày đăng, cho văn bản") { $0.published },
    .text("summary", "tóm tắt") { $0.summary },
    .view("image", "ảnh nhỏ, cho tin") { $0.image },
    .view("validity", "tình trạng hiệu lực, cho văn bản") { $0.validity },
    .text("lang", "ngôn ngữ của tiêu đề, khi khác ngôn ngữ trang") { $0.lang },
    .flag("isDraft", "bản nháp, chỉ hiện khi xem thử") { $0.isDraft },
    .flag("hasVideo", "tin có video") { $0.hasVideo },
  ])
}
