/// The phases of a build, in their order; `--timings` tells how long each took.
public enum BuildPhase: String, Sendable {
  case reuse = "so với lần dựng trước"
  case checkOutput = "kiểm tra đầu ra"
  case load = "đọc nội dung"
  case link = "đọc mẫu giao diện, liên kết văn bản"
  case targets = "tìm chỉ tiêu"
  case plan = "lập sơ đồ trang"
  case checkLinks = "kiểm tra liên kết"
  case index = "lập chỉ mục tìm kiếm"
  /// A build that finds nothing to do has none.
  case publish = "dựng và xuất bản"

  /// What it is called, in Vietnamese.
  public var name: String { rawValue }
}
