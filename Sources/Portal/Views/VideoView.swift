import Templates

/// A video of a news item. It is not loaded before a reader asks for it.
struct VideoView: View {
  let url: String
  let type: String
  let text: String
  let size: String
  var poster: String?

  static let keys = ViewKeys<VideoView>([
    .address("url", "địa chỉ tệp") { $0.url },
    .text("type", "loại tệp: `video/mp4`") { $0.type },
    .text("text", "video cho thấy và nói điều gì") { $0.text },
    .text("size", "cỡ tệp") { $0.size },
    .address("poster", "ảnh hiện trước khi phát") { $0.poster },
  ])
}
