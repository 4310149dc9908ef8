extension DiagnosticID {
  static let files: [DiagnosticID] = [
    .contentMissing, .folderUnreadable, .fileUnreadable, .fileTooLarge, .fileSpecial, .symbolicLink, .fileMisplaced,
    .pageEnding, .fileNotPublished, .fileName, .fileExists, .importRefused, .importOpen, .importDoubtful,
    .importChanged, .importDiffers, .fileUnwritable, .fileEmpty, .textNotUTF8, .textLegacyEncoding,
    .textLegacyCharacters, .textNotNFC, .characterLookAlike, .characterHidden, .characterDirection,
    .characterUnreadable, .numberUnclear,
  ]

  package static let contentMissing = DiagnosticID(
    "content-missing", .error,
    "Thư mục được chỉ ra không có thư mục con `content`, nên không có gì để kiểm tra hay dựng.",
    wrong: "congbo check --source /home/toi", right: "congbo check --source /home/toi/cong-cua-tinh")

  package static let folderUnreadable = DiagnosticID(
    "folder-unreadable", .error,
    "Không mở được một thư mục trong `content`: thiếu quyền đọc, hoặc thư mục lồng nhau quá sâu.",
    wrong: "content/van-ban/ chỉ người khác được đọc", right: "chmod u+rx content/van-ban")

  package static let fileUnreadable = DiagnosticID(
    "file-unreadable", .error,
    "Tệp có trong thư mục nhưng không đọc được, thường vì thiếu quyền đọc.",
    wrong: "tệp thuộc tài khoản khác, quyền 600", right: "chmod u+r content/van-ban/15-kh-ubnd.md")

  package static let fileTooLarge = DiagnosticID(
    "file-too-large", .error,
    "Tệp chữ dài quá 8 MB. Trang dài như vậy người đọc không mở nổi trên điện thoại.",
    wrong: "một tệp .md chứa cả tập phụ lục", right: "tách phụ lục thành tệp PDF ghi trong `attachments`")

  package static let fileSpecial = DiagnosticID(
    "file-special", .error,
    "Trong `content` chỉ được có tệp thường; ổ cắm, ống dẫn, thiết bị thì không.",
    wrong: "content/van-ban/ong-dan (FIFO)", right: "xóa mục ấy khỏi `content`")

  package static let symbolicLink = DiagnosticID(
    "symbolic-link", .error,
    "Liên kết tượng trưng đã hỏng, chỉ ra ngoài `content` hoặc tới tệp ẩn, trang, cấu hình; những thứ ấy có thể bị công bố nhầm.",
    wrong: "content/van-ban/a.pdf → /home/toi/a.pdf", right: "chép tệp thật vào content/van-ban/a.pdf")

  package static let fileMisplaced = DiagnosticID(
    "file-misplaced", .error,
    "Trang `.md` phải nằm trong `van-ban`, `tin-tuc` hoặc `trang`; ở chỗ khác nó sẽ không lên Cổng.",
    wrong: "content/15-kh-ubnd.md", right: "content/van-ban/15-kh-ubnd.md")

  package static let pageEnding = DiagnosticID(
    "page-ending", .error,
    "Trang phải có đuôi `.md`. Tệp Markdown đuôi khác không thành trang, cũng không được đăng nguyên dạng kèm phần đầu trang.",
    wrong: "content/tin-tuc/khai-mac.markdown", right: "content/tin-tuc/khai-mac.md")

  package static let fileNotPublished = DiagnosticID(
    "file-not-published", .warning,
    "Tệp nằm trong `content` nhưng không trang đã đăng nào dẫn tới, hiện hay đính kèm, nên không lên Cổng. Tệp cần đăng mà "
      + "không trang nào nêu, như `.well-known/security.txt`, thì ghi vào `files` của `portal.yml`.",
    wrong: "content/van-ban/ghi-chu.txt (không trang nào nêu)",
    right: "attachments: [ghi-chu.txt]\n# hoặc dời tệp khỏi content")

  package static let fileName = DiagnosticID(
    "file-name", .error,
    "Tên tệp trở thành địa chỉ trang, nên chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối.",
    wrong: "content/van-ban/Kế hoạch 15.md", right: "content/van-ban/ke-hoach-15.md")

  package static let fileExists = DiagnosticID(
    "file-exists", .error,
    "`congbo new` không bao giờ ghi đè: tệp của số ký hiệu ấy đã có.",
    wrong: "congbo new van-ban --number 15/KH-UBND (lần thứ hai)", right: "mở content/van-ban/15-kh-ubnd.md để sửa")

  package static let importRefused = DiagnosticID(
    "import-refused", .error,
    "`congbo import` không lấy được văn bản từ tệp: tệp hỏng, đặt mật khẩu, chỉ có ảnh quét, hay là loại tệp khác. Không ghi gì.",
    wrong: "congbo import ban-quet.pdf", right: "congbo import 15-kh-ubnd.docx")

  package static let importOpen = DiagnosticID(
    "import-open", .warning,
    "Tệp để trống điều mà trang cần: số, ngày, tên người ký, lời mô tả ảnh. Trang được ghi với `draft: true`.",
    wrong: "Số:      /KH-UBND", right: "number: 15/KH-UBND")

  package static let importDoubtful = DiagnosticID(
    "import-doubtful", .warning,
    "Một giá trị đọc được từ tệp nhưng chưa chắc. Nó được ghi kèm lời nhắc ngay trên dòng ấy trong phần đầu trang.",
    wrong: "# Số ký hiệu ghi năm 2025, ngày ban hành năm 2026\nissued: 2026-01-05", right: "issued: 2025-01-05")

  package static let importChanged = DiagnosticID(
    "import-changed", .warning,
    "Khi nhập, một phần của tệp bị bỏ hay đổi: chữ đã xóa, nhận xét, chữ ẩn, macro, phông TCVN3 và VNI, ô gộp của bảng.",
    wrong: "tệp Word còn theo dõi thay đổi", right: "Word: Xem lại → Chấp nhận tất cả thay đổi, rồi lưu và nhập lại")

  package static let importDiffers = DiagnosticID(
    "import-differs", .error,
    "Văn bản này đã được nhập trước đây và trang đang có khác với tệp vừa đọc. Lệnh cho xem chỗ khác và không ghi gì.",
    wrong: "congbo import 15-kh-ubnd.docx (lần thứ hai)", right: "congbo import --update 15-kh-ubnd.docx")

  package static let fileUnwritable = DiagnosticID(
    "file-unwritable", .error,
    "Không ghi được tệp mới, thường vì thư mục chỉ cho đọc.",
    wrong: "content/van-ban/ không có quyền ghi", right: "chmod u+w content/van-ban")

  package static let fileEmpty = DiagnosticID(
    "file-empty", .error,
    "Tệp trống, không có chữ nào để đọc.", wrong: "tệp 0 byte", right: "soạn nội dung rồi lưu lại")

  package static let textNotUTF8 = DiagnosticID(
    "text-not-utf8", .error,
    "Tệp có byte không thuộc mã UTF-8, nên chữ có dấu sẽ hiện sai. Cổng không đoán thay bạn.",
    wrong: "tệp lưu ở mã Windows-1258", right: "Lưu thành… → Mã hóa: UTF-8")

  package static let textLegacyEncoding = DiagnosticID(
    "text-legacy-encoding", .error,
    "Tệp được lưu theo bảng mã cũ TCVN3 (ABC) hoặc VNI, chưa phải Unicode.",
    wrong: "byte B5 trong «Kế ho\u{B9}ch»",
    right: "chuyển mã sang Unicode bằng Unikey (Ctrl+Shift+F6), lưu lại ở UTF-8")

  package static let textLegacyCharacters = DiagnosticID(
    "text-legacy-characters", .warning,
    "Chữ chép từ tài liệu dùng phông cũ (.VnTime, VNI-Times), hoặc đọc và lưu sai bảng mã, nên hiện thành ký hiệu lạ hay dấu hỏi.",
    wrong: "QuyÕt ®Þnh phª duyÖt kÕ ho¹ch", right: "Quyết định phê duyệt kế hoạch")

  package static let textNotNFC = DiagnosticID(
    "text-not-nfc", .warning,
    "Chữ có dấu được gõ ở dạng tổ hợp (NFD). Cổng tự chuyển khi đọc; nên lưu lại cho thống nhất.",
    wrong: "«ế» gồm ba mã e + ̂ + ́", right: "«ế» một mã, dạng dựng sẵn (NFC)")

  package static let characterLookAlike = DiagnosticID(
    "character-look-alike", .warning,
    "Một ký tự trông giống chữ, dấu hay khoảng trắng khác: chữ Ð của tiếng Iceland, chữ Nga, chữ Hy Lạp, chữ toàn khổ, "
      + "gạch nối lạ trong số ký hiệu. Cổng đọc số, nhãn và từ tìm kiếm như mắt người đọc; nơi khác thì tìm không ra.",
    wrong: "Quyết định số 153/QÐ–TTg (chữ Ð U+00D0, gạch U+2013)", right: "Quyết định số 153/QĐ-TTg")

  package static let characterHidden = DiagnosticID(
    "character-hidden", .warning,
    "Trong chữ có ký tự không nhìn thấy: dấu ngắt từ mềm, dấu cách rộng bằng không, ký tự điều khiển; thường theo chữ "
      + "chép từ Word hay PDF.",
    wrong: "dữ\u{200B}liệu (giữa hai từ là U+200B)", right: "dữ liệu")

  package static let characterDirection = DiagnosticID(
    "character-direction", .warning,
    "Có ký tự đổi chiều chữ (dùng cho chữ Ả Rập, Do Thái), viết thẳng hay bằng mã như `\\u202E`: người đọc thấy số và chữ "
      + "đảo ngược so với nội dung thật.",
    wrong: "title: \"Quyết định \\u202E765/ĐQ\"", right: "title: \"Quyết định 567/QĐ\"")

  package static let characterUnreadable = DiagnosticID(
    "character-unreadable", .warning,
    "Có ký tự riêng của một phông chữ (Symbol, Wingdings) hoặc dấu thay cho chữ đã mất (U+FFFD); người đọc chỉ thấy ô trống.",
    wrong: "đạt \u{F0B3} 90% (U+F0B3)", right: "đạt ≥ 90%")

  package static let numberUnclear = DiagnosticID(
    "number-unclear", .warning,
    "Con số gõ theo lối Excel, Word hay bàn phím nước ngoài, đọc được hai cách. Tiếng Việt dùng dấu chấm cho hàng nghìn, "
      + "dấu phẩy cho phần thập phân. Cổng không lấy con số ấy làm chỉ tiêu hay kết quả, trừ khi thông báo nói cổng đọc là bao nhiêu.",
    wrong: "đào tạo 1,050 người; đạt 65.123%; 1 200 hộ; 7O%", right: "đào tạo 1.050 người; đạt 65,123%; 1.200 hộ; 70%"
  )

}
