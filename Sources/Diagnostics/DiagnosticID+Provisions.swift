extension DiagnosticID {
  static let provisions: [DiagnosticID] = [
    .dateWords, .provisionOrder, .provisionLetter, .provisionNumeral, .provisionInserted, .provisionLabel, .labelUnsure,
    .pageNumber, .appendixNotNamed, .planPartMissing, .personalIdentifier,
  ]

  package static let dateWords = DiagnosticID(
    "date-words", .warning,
    "Ngày viết bằng chữ: ngày dưới 10 và tháng 1, tháng 2 thêm số 0 phía trước, các tháng khác thì không "
      + "(Nghị định về công tác văn thư, phụ lục I).",
    wrong: "ngày 5 tháng 1 năm 2026", right: "ngày 05 tháng 01 năm 2026")

  package static let provisionOrder = DiagnosticID(
    "provision-order", .warning,
    "Điều, khoản, điểm, chương, mục hoặc phụ lục bị nhảy số, trùng số hay đảo thứ tự; thường do chép thiếu. "
      + "Điểm xếp theo chữ cái tiếng Việt: sau d là đ.",
    wrong: "c) …\n\nd) …\n\ne) …", right: "c) …\n\nd) …\n\nđ) …\n\ne) …")

  package static let provisionLetter = DiagnosticID(
    "provision-letter", .warning,
    "Điểm mang chữ f, j, w hoặc z, không có trong bảng chữ cái tiếng Việt.",
    wrong: "e) …\n\nf) …", right: "e) …\n\ng) …")

  package static let provisionNumeral = DiagnosticID(
    "provision-numeral", .warning,
    "Phần, chương và phụ lục đánh số La Mã; mục trong chương đánh số Ả Rập (Nghị định về công tác văn thư, phụ lục I và III).",
    wrong: "## Chương 2. Tổ chức thực hiện", right: "## Chương II. Tổ chức thực hiện")

  package static let provisionInserted = DiagnosticID(
    "provision-inserted", .warning,
    "Điều, khoản, điểm chèn thêm như Điều 5a chỉ có ở văn bản quy phạm pháp luật được sửa đổi, bổ sung.",
    wrong: "### Điều 5a. Kinh phí (trong một kế hoạch)", right: "### Điều 6. Kinh phí")

  package static let provisionLabel = DiagnosticID(
    "provision-label", .warning,
    "Nhãn của điều, khoản hoặc điểm thiếu một dấu chấm, một khoảng trắng hay một dòng trống, nên không được nhận là nhãn và "
      + "không có địa chỉ riêng.",
    wrong: "Điều 1 Phê duyệt kế hoạch …", right: "Điều 1. Phê duyệt kế hoạch …")

  package static let labelUnsure = DiagnosticID(
    "label-unsure", .warning,
    "Một dòng bắt đầu như khoản, điểm hay mục nhưng dòng trước chưa hết câu, nên không chắc đó là phần mới hay câu bị ngắt dòng; "
      + "trang để liền câu. Cũng báo khi lời văn mới của văn bản được sửa đổi không có dấu ngoặc kép.",
    wrong: "1. Thực hiện theo khoản 2 và\n3. Điều này quy định …",
    right: "1. Thực hiện theo khoản 2 và khoản 3 Điều này …\n\n(nếu là phần mới, để một dòng trống phía trên)")

  package static let pageNumber = DiagnosticID(
    "page-number", .warning,
    "Số trang hoặc dòng đầu trang còn sót giữa câu khi chép từ PDF, Word hay Công báo; trang hiện nó liền câu như một con số của văn bản.",
    wrong: "1. Điều này quy định việc\n12\nquản lý tài sản công.",
    right: "1. Điều này quy định việc\nquản lý tài sản công.")

  package static let appendixNotNamed = DiagnosticID(
    "appendix-not-named", .warning,
    "Văn bản có từ hai phụ lục thì phần chính phải chỉ dẫn tới từng phụ lục.",
    wrong: "Danh mục nhiệm vụ kèm theo.", right: "Danh mục nhiệm vụ tại Phụ lục I, dự toán tại Phụ lục II.")

  package static let planPartMissing = DiagnosticID(
    "plan-part-missing", .warning,
    "Kế hoạch chuyển đổi số ban hành từ 01/7/2026 chưa thấy đủ các phần: mục tiêu, chỉ tiêu, nhiệm vụ, giải pháp, nguồn "
      + "lực, tiến độ, tổ chức thực hiện. Chỉ tìm theo tên mục và chữ đầu đoạn, nên có thể nhầm.",
    wrong: "kế hoạch không có mục nào về kinh phí", right: "## V. Kinh phí thực hiện")

  package static let personalIdentifier = DiagnosticID(
    "personal-identifier", .warning,
    "Trong bài có vẻ có số căn cước, số điện thoại di động hoặc số tài khoản của cá nhân. Thông báo che bớt chữ số.",
    wrong: "Liên hệ ông A, điện thoại 09xx xxx xxx", right: "Liên hệ Văn phòng, điện thoại 0232 3xxx xxx")

}
