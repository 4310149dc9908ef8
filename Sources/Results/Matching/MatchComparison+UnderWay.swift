import Bytes
import Targets

extension MatchComparison {
  /// What is being done, and not done: "trường xây dựng chuẩn quốc gia", "hợp tác xã đang hoạt động".
  private static let underWay = [
    "đang ", "xây dựng", "mở rộng", "đăng ký", "khởi công", "triển khai", "thi công", "tham gia xét", "đề nghị",
  ]

  /// Whether only one of both names says that something is under way.
  func isUnderWay(besides target: TargetRecord) -> Bool {
    let own = (record.found.subject + " " + record.found.outcome + " ").lowered()
    let other = (target.clause + " " + target.measured + " " + target.outcome + " ").lowered()
    return MatchComparison.underWay.contains { own.holds($0) != other.holds($0) }
  }
}
