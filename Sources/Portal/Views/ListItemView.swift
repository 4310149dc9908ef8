import Templates

/// Whether a document is in force. Unknown is a state of its own and is shown as such.
public final class ValidityView: View {
  /// For readers: `Còn hiệu lực`, `Chưa rõ`.
  public let text: String
  /// `con-hieu-luc`, `het-hieu-luc-mot-phan`, `het-hieu-luc`, `chua-co-hieu-luc` or `chua-ro`.
  public let code: String
  /// Whether nothing is known.
  public let isUnknown: Bool
  /// How it is known, or since when.
  public let note: String?
  /// ISO day on which it takes effect, for the check in the browser.
  public let effective: String?
  /// ISO day on which it ceases, for the check in the browser.
  public let expired: String?

  /// A value with all its parts; what may be absent is absent unless given.
  public init(
    text: String, code: String, isUnknown: Bool = false, note: String? = nil, effective: String? = nil,
    expired: String? = nil
  ) {
    self.text = text
    self.code = code
    self.isUnknown = isUnknown
    self.note = note
    self.effective = effective
    self.expired = expired
  }

  /// What templates may read.
  public static let keys = ViewKeys<ValidityView>([
    .text("text", "tình trạng hiệu lực để đọc") { $0.text },
    .text("code", "mã tình trạng") { $0.code },
    .flag("isUnknown", "chưa rõ hiệu lực") { $0.isUnknown },
    .text("note", "căn cứ hoặc từ ngày nào") { $0.note },
    .text("effective", "ngày có hiệu lực (ISO), cho trình duyệt tính lại") { $0.effective },
    .text("expired", "ngày hết hiệu lực (ISO), cho trình duyệt tính lại") { $0.expired },
  ])
}

/// One document or one news item in a list.
public final class ListItemView: View {
  /// Headline, or the subject of a document.
  public let title: String
  /// The page.
  public let url: String
  /// Number of a document, `2972/QĐ-UBND`.
  public let number: String?
  /// Form of a document, or kind of news (`Tin ảnh`).
  public let type: String?
  /// Issuing body.
  public let issuer: LinkView?
  /// Day of issue, or of publication.
  public let date: DateView?
  /// What the day is: `Ban hành`.
  public let dateLabel: String?
  /// Day of publication, where ``date`` is another one; for documents.
  public let published: DateView?
  /// A sentence or two.
  public let summary: String?
  /// A small picture; for news.
  public let image: ImageView?
  /// Whether it is in force; for documents.
  public let validity: ValidityView?
  /// Language of the title where it is not the page's.
  public let lang: String?
  /// Whether this is a draft, which only previews show.
  public let isDraft: Bool
  /// Whether it has a video.
  public let hasVideo: Bool

  /// A value with all its parts; what may be absent is absent unless given.
  public init(
    title: String, url: String, number: String? = nil, type: String? = nil, issuer: LinkView? = nil,
    date: DateView? = nil, dateLabel: String? = nil, published: DateView? = nil, summary: String? = nil,
    image: ImageView? = nil,
    validity: ValidityView? = nil, lang: String? = nil, isDraft: Bool = false,
    hasVideo: Bool = false
  ) {
    self.title = title
    self.url = url
    self.number = number
    self.type = type
    self.issuer = issuer
    self.date = date
    self.dateLabel = dateLabel
    self.published = published
    self.summary = summary
    self.image = image
    self.validity = validity
    self.lang = lang
    self.isDraft = isDraft
    self.hasVideo = hasVideo
  }

  /// What templates may read.
  public static let keys = ViewKeys<ListItemView>([
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
