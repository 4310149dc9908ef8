import Targets
import Testing

/// Sentences that a reading must not make out of a plan's: another sense, another grade, a part of a word for a verb, a number that
/// is no goal.
@Suite struct FalseStatementTests {
  private func records(_ body: String) -> [TargetRecord] { Sample.goals("1. " + body) }

  @Test(arguments: [
    // An average is of where it is taken; of what there is to be none is no number.
    (
      "Bình quân toàn tỉnh đạt 17,5 tiêu chí/xã, toàn tỉnh không còn xã dưới 15 tiêu chí.",
      ["Bình quân toàn tỉnh đạt 17,5 tiêu chí/xã, đến năm 2027"]
    ),
    ("Không còn hộ dân nào phải ở nhà tạm.", []),
    ("Phấn đấu không để tỷ lệ hồ sơ đúng hạn dưới 90%.", ["Tỷ lệ hồ sơ đúng hạn tối thiểu 90%, đến năm 2027"]),
    // Which animals, though a year stands between.
    (
      "Chỉ tiêu phát triển chăn nuôi lợn năm 2027 đạt tổng đàn 430 ngàn con.",
      ["Chăn nuôi lợn đạt tổng đàn 430.000 con, đến năm 2027"]
    ),
    // "cấp" in a name is no verb.
    (
      "Đào tạo nghề trình độ trung cấp và cao đẳng 500 người.",
      ["Đào tạo nghề trình độ trung cấp và cao đẳng 500 người, đến năm 2027"]
    ),
    ("Cấp 500 giấy chứng nhận.", ["Cấp 500 giấy chứng nhận, đến năm 2027"]),
    // What is reached each year, not by how much it rises.
    (
      "Tăng công suất từ 300.000 xe điện lên 550.000 xe điện mỗi năm.",
      ["Tăng công suất lên 550.000 xe điện mỗi năm, đến năm 2027"]
    ),
    // How high a grade.
    ("Có ít nhất 120 sản phẩm OCOP 4 sao trở lên.", ["Tối thiểu 120 sản phẩm OCOP 4 sao trở lên, đến năm 2027"]),
    // A milestone in a bracket is no part of what is to be reached.
    (
      "Đến năm 2029, tối thiểu 80% hồ sơ được xử lý toàn trình (năm 2027 đạt 60%, năm 2028 đạt 70%).",
      [
        "Tối thiểu 80% hồ sơ được xử lý toàn trình, đến năm 2029",
        "60% hồ sơ được xử lý toàn trình, đến năm 2027", "70% hồ sơ được xử lý toàn trình, đến năm 2028",
      ]
    ),
    // A fraction of an average is a share of it, or nothing.
    (
      "Thu nhập bình quân của đồng bào bằng 1/2 bình quân cả nước.",
      ["Thu nhập bình quân của đồng bào bằng 50% bình quân cả nước, đến năm 2027"]
    ),
    ("Thu nhập của đồng bào bằng 2/3 mức bình quân chung.", []),
    // The name of a standard.
    ("Trung tâm dữ liệu đạt tiêu chuẩn Tier 3 trở lên.", []),
    ("Chỉ số hài lòng đạt 0,7 trở lên.", ["Chỉ số hài lòng đạt tối thiểu 0,7, đến năm 2027"]),
    // Out of how many.
    ("Nằm trong nhóm từ 01 - 10 trên tổng số 103 xã, phường.", ["Nhóm 10 trên tổng số 103 xã, đến năm 2027"]),
    ("Có 50 trên tổng số 103 xã đạt chuẩn.", []),
    // A year of what has no figure.
    (
      "Giảm số lượng hồ sơ giấy tối thiểu 50%, tiến tới không sử dụng hồ sơ giấy vào năm 2029.",
      ["Giảm số lượng hồ sơ giấy tối thiểu 50%, đến năm 2027"]
    ),
    (
      "Nâng công suất cấp nước lên 50.000 m3/ngày đêm.",
      ["Nâng công suất cấp nước lên 50.000 m3/ngày đêm, đến năm 2027"]
    ),
  ])
  func displays(_ text: String, _ expected: [String]) { #expect(records(text).map(\.display) == expected) }

  @Test(arguments: [
    ("Phát triển 20 trung tâm thương mại, trung tâm mua sắm.", "trung tâm thương mại, trung tâm mua sắm | "),
    (
      "Niêm yết công khai 100% thủ tục thuộc thẩm quyền tiếp nhận của xã.",
      "thủ tục thuộc thẩm quyền tiếp nhận của xã | Niêm yết công khai"
    ),
  ])
  func words(_ text: String, _ expected: String) {
    #expect(records(text).first.map { "\($0.subject) | \($0.outcome)" } == expected)
  }

  /// Money of which a measure or the verb and "cho" tell what it is for is as sure as other figures.
  @Test(arguments: [
    ("GRDP bình quân đầu người đạt 80 triệu đồng.", true),
    ("Tỉnh phấn đấu chi 134 tỷ đồng cho các dự án giao thông.", true),
    ("Vận động Quỹ vì người nghèo 10.200 triệu đồng.", false),
  ])
  func purposeOfMoney(_ text: String, _ isTold: Bool) {
    #expect(records(text).first.map { $0.confidence >= 0.9 } == isTold)
  }
}
