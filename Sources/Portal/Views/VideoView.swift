import Templates

/// A video of a news item. It is not loaded before a reader asks for it.
public final class VideoView: View {
  /// Address of the file.
  public let url: String
  /// Media type: `video/mp4`.
  public let type: String
  /// What it shows and says, for those who cannot see or hear it.
  public let text: String
  /// Size of the file, for readers.
  public let size: String
  /// A picture to show before it plays.
  public let poster: String?

  /// A value with all its parts; what may be absent is absent unless given.
  public init(url: String, type: String, text: String, size: String, poster: String? = nil) {
    self.url = url
    self.type = type
    self.text = text
    self.size = size
    self.poster = poster
  }

  /// What templates may read.
  public static let keys = ViewKeys<VideoView>([
    .address("url", "địa chỉ tệp") { $0.url },
    .text("type", "loại tệp: `video/mp4`") { $0.type },
    .text("text", "video cho thấy và nói điều gì") { $0.text },
    .text("size", "cỡ tệp") { $0.size },
    .address("poster", "ảnh hiện trước khi phát") { $0.poster },
  ])
}
