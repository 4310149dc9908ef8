extension DiagnosticID {
  static let markup: [DiagnosticID] = [
    .markupTooLarge, .markupTooDeep, .rawHTMLText, .rawHTMLDropped, .headingSkipsLevel, .headingEmpty, .tableUnevenRows,
    .tableNotRecognised, .tableTooLarge, .tableRowUnmarked, .headingNoSpace, .tableOfTabs, .listNotRecognised,
    .linkNotRecognised, .placeholderLeft, .spaceMissing, .tableCellSeveral, .fenceUnclosed, .commentUnclosed,
    .commentShown, .footnoteMissing, .listRenumbered,
  ]

  package static let markupTooLarge = DiagnosticID(
    "markup-too-large", .error,
    "Nội dung dài quá 8 MB.", wrong: "dán cả tập phụ lục vào một trang",
    right: "tách thành nhiều trang, hoặc đính kèm tệp PDF")

  package static let markupTooDeep = DiagnosticID(
    "markup-too-deep", .error,
    "Danh sách, trích dẫn hoặc dấu ngoặc vuông lồng nhau quá 100 tầng.", wrong: "> > > > > > > …",
    right: "> Đoạn trích dẫn")

  package static let rawHTMLText = DiagnosticID(
    "raw-html-text", .error,
    "Một khối mã HTML có chữ bên trong; lược bỏ nó thì chữ cũng mất.",
    wrong: "<center>Đạt 70% hồ sơ.</center>", right: "Đạt 70% hồ sơ.")

  package static let rawHTMLDropped = DiagnosticID(
    "raw-html-dropped", .warning,
    "Thẻ HTML bị lược bỏ khỏi trang để bảo đảm an toàn; chữ bên trong thẻ có thể mất định dạng.",
    wrong: "<b>Mục tiêu</b>", right: "**Mục tiêu**")

  package static let headingSkipsLevel = DiagnosticID(
    "heading-skips-level", .warning,
    "Đề mục nhảy cấp; người dùng trình đọc màn hình sẽ tưởng thiếu một phần.",
    wrong: "## I. Mục tiêu\n#### 1. Năm 2025", right: "## I. Mục tiêu\n### 1. Năm 2025")

  package static let headingEmpty = DiagnosticID(
    "heading-empty", .warning,
    "Đề mục không có chữ, nên mục lục có một dòng trống.", wrong: "##", right: "## Mục tiêu")

  package static let tableUnevenRows = DiagnosticID(
    "table-uneven-rows", .warning,
    "Một dòng của bảng có số ô khác dòng tiêu đề: ô thừa bị mất, ô thiếu để trống.",
    wrong: "| Nội dung | Chỉ tiêu |\n| --- | --- |\n| Hồ sơ | 50% | 2025 |",
    right: "| Nội dung | Chỉ tiêu | Năm |\n| --- | --- | --- |\n| Hồ sơ | 50% | 2025 |")

  package static let tableNotRecognised = DiagnosticID(
    "table-not-recognised", .warning,
    "Các ô ngăn nhau bằng dấu `|`, nhưng dưới tiêu đề thiếu dòng gạch hoặc dòng gạch có số ô khác tiêu đề, nên cả bảng hiện thành "
      + "chữ thường.",
    wrong: "| Nội dung | Chỉ tiêu |\n| --- |", right: "| Nội dung | Chỉ tiêu |\n| --- | --- |")

  package static let tableTooLarge = DiagnosticID(
    "table-too-large", .error,
    "Tiêu đề bảng có rất nhiều ô mà các dòng dưới có ít, nên phải thêm hàng chục nghìn ô trống.",
    wrong: "| a | | | | | | … |", right: "| Nội dung | Chỉ tiêu |")

  package static let tableRowUnmarked = DiagnosticID(
    "table-row-unmarked", .warning,
    "Một dòng liền dưới bảng không có dấu `|`, nên đứng ngoài bảng.",
    wrong: "| Năm 2025 | Năm 2030 |\n| --- | --- |\n| 60% | 70% |\n80%; 60%",
    right: "| Năm 2025 | Năm 2030 |\n| --- | --- |\n| 60% | 70% |\n| 80% | 60% |")

  package static let headingNoSpace = DiagnosticID(
    "heading-no-space", .warning,
    "Đề mục thiếu khoảng trắng sau dấu `#`, nên hiện thành chữ thường.", wrong: "##Mục tiêu",
    right: "## Mục tiêu")

  package static let tableOfTabs = DiagnosticID(
    "table-of-tabs", .warning,
    "Bảng chép từ Word hay Excel, các ô ngăn nhau bằng phím Tab, không thành hàng, thành cột.",
    wrong: "Chỉ tiêu\t2025\t2030\nHộ có Internet\t80%\t95%",
    right: "| Chỉ tiêu | 2025 | 2030 |\n| --- | --- | --- |\n| Hộ có Internet | 80% | 95% |")

  package static let listNotRecognised = DiagnosticID(
    "list-not-recognised", .warning,
    "Dòng mở đầu bằng dấu mà Markdown không coi là mục của danh sách (•, dấu của phông Word, hoặc `-` liền chữ), nên các dòng "
      + "nối liền thành một đoạn hoặc hiện dấu lạ. Trong văn bản, mỗi dòng có dấu là một đoạn và dấu giữ nguyên như đã gõ, nên "
      + "chỉ dấu của phông Word mới được nhắc.",
    wrong: "Mục tiêu:\n• 80% hộ có Internet\n• 60% dịch vụ công trực tuyến",
    right: "Mục tiêu:\n- 80% hộ có Internet\n- 60% dịch vụ công trực tuyến")

  package static let linkNotRecognised = DiagnosticID(
    "link-not-recognised", .warning,
    "Liên kết hay ảnh viết chưa đúng cách nên trang hiện nguyên dấu ngoặc: địa chỉ có khoảng trắng, có khoảng trắng giữa hai "
      + "cặp ngoặc, hoặc thiếu ngoặc đóng.",
    wrong: "[bản gốc](ke hoach 5.pdf)", right: "[bản gốc](ke%20hoach%205.pdf)")

  package static let placeholderLeft = DiagnosticID(
    "placeholder-left", .warning,
    "Chữ giữ chỗ do `congbo new`, hoặc dòng ghi chú do `congbo import` đặt sẵn, còn nguyên trong bài không còn là bản nháp.",
    wrong: "## Điều 1. …", right: "## Điều 1. Phê duyệt kế hoạch")

  package static let spaceMissing = DiagnosticID(
    "space-missing", .warning,
    "Con số viết liền với chữ bên cạnh, nên không được nhận ra.",
    wrong: "đạt90% hồ sơ, kinh phí 10tỷ đồng",
    right: "đạt 90% hồ sơ, kinh phí 10 tỷ đồng")

  package static let tableCellSeveral = DiagnosticID(
    "table-cell-several", .warning,
    "Một ô của bảng có nhiều số; Cổng chỉ đọc số đầu thành chỉ tiêu.",
    wrong: "| Hồ sơ trực tuyến | 80%; 60% |", right: "| Hồ sơ trực tuyến | 80% | 60% |")

  package static let fenceUnclosed = DiagnosticID(
    "fence-unclosed", .warning,
    "Khối ``` mở ra mà không khép lại, nên phần còn lại của trang thành chữ nguyên văn.",
    wrong: "```\ncongbo check\n\nNội dung tiếp theo…", right: "```\ncongbo check\n```\n\nNội dung tiếp theo…")

  package static let commentUnclosed = DiagnosticID(
    "comment-unclosed", .warning,
    "Lời ghi chú `<!--` mở ra mà không khép lại, nên phần còn lại của trang không hiện.",
    wrong: "Nội dung. <!-- chưa chốt\n\nNội dung tiếp theo…",
    right: "Nội dung. <!-- chưa chốt -->\n\nNội dung tiếp theo…")

  package static let commentShown = DiagnosticID(
    "comment-shown", .error,
    "Lời ghi chú gõ sai dấu `<!-- … -->`, hoặc đặt trong phần đầu trang, nên sẽ hiện ra trang.",
    wrong: "Nội dung. <!– chưa chốt –>", right: "Nội dung. <!-- chưa chốt -->")

  package static let footnoteMissing = DiagnosticID(
    "footnote-missing", .warning,
    "Có dấu chú thích trong bài nhưng không có dòng chú thích tương ứng.",
    wrong: "Câu cần chú thích.[^2]", right: "Câu cần chú thích.[^2]\n\n[^2]: Nội dung chú thích.")

  package static let listRenumbered = DiagnosticID(
    "list-renumbered", .warning,
    "Số thứ tự trong một danh sách không liền nhau, thường do chép thiếu. Trang hiện đúng số đã ghi.",
    wrong: "1. Mục tiêu\n2. Nhiệm vụ\n4. Kinh phí", right: "1. Mục tiêu\n2. Nhiệm vụ\n3. Kinh phí")

  static let links: [DiagnosticID] = [
    .linkBroken, .anchorBroken, .linkOutside, .linkScheme, .linkEmpty, .pictureMissing, .pictureExternal,
    .pictureNoText, .pictureLarge, .attachmentActive, .attachmentMissing, .attachmentEmpty, .attachmentTypeMismatch,
    .attachmentTraces,
  ]

  package static let linkBroken = DiagnosticID(
    "link-broken", .error,
    "Liên kết chỉ tới trang hoặc tệp mà Cổng không có.", wrong: "[xem](../van-ban/15-kh-ubn.md)",
    right: "[xem](../van-ban/15-kh-ubnd.md)")

  package static let anchorBroken = DiagnosticID(
    "anchor-broken", .error,
    "Trang có thật nhưng không có mục mang tên sau dấu #.",
    wrong: "[điều 1](../van-ban/2972-qd-ubnd.md#dieu1)", right: "[điều 1](../van-ban/2972-qd-ubnd.md#dieu-1)")

  package static let linkOutside = DiagnosticID(
    "link-outside", .error,
    "Đường dẫn đi ra ngoài thư mục `content`.", wrong: "[tệp](../../ghi-chu.md)",
    right: "[tệp](../van-ban/15-kh-ubnd.md)")

  package static let linkScheme = DiagnosticID(
    "link-scheme", .error,
    "Chỉ được liên kết bằng https, http, mailto hoặc tel.", wrong: "[mở](file:///C:/ke-hoach.docx)",
    right: "[mở](ke-hoach.docx)")

  package static let linkEmpty = DiagnosticID(
    "link-empty", .warning,
    "Liên kết không có chữ hoặc không có địa chỉ; người đọc không biết nó dẫn tới đâu.",
    wrong: "[](15-kh-ubnd.pdf)", right: "[Kế hoạch 15/KH-UBND](15-kh-ubnd.pdf)")

  package static let pictureMissing = DiagnosticID(
    "picture-missing", .error,
    "Không thấy tệp ảnh.", wrong: "![Hội nghị](hoi-nghi.jpeg)", right: "![Hội nghị](hoi-nghi.jpg)")

  package static let pictureExternal = DiagnosticID(
    "picture-external", .error,
    "Ảnh nằm ở máy chủ khác hoặc ngay trong địa chỉ (`data:`); trình duyệt không được phép tải nó.",
    wrong: "![Hội nghị](https://bao.vn/anh.jpg)", right: "![Hội nghị](hoi-nghi.jpg)")

  package static let pictureNoText = DiagnosticID(
    "picture-no-text", .warning,
    "Ảnh không có chữ mô tả; người không nhìn thấy ảnh sẽ không biết ảnh nói gì.",
    wrong: "![](hoi-nghi.jpg)", right: "![Toàn cảnh hội nghị, nhìn từ cuối hội trường](hoi-nghi.jpg)")

  package static let pictureLarge = DiagnosticID(
    "picture-large", .warning,
    "Ảnh nặng hơn 2 MB. Người đọc bằng điện thoại phải chờ lâu và tốn tiền; trang nào cũng chỉ cần ảnh dưới 0,5 MB.",
    wrong: "![Hội nghị](IMG_2041.jpg), 9 MB chụp bằng điện thoại", right: "thu còn 1.600 điểm ảnh chiều rộng")

  package static let attachmentActive = DiagnosticID(
    "attachment-active", .error,
    "Tệp chạy được trong trình duyệt, trên máy chủ hay trên máy người đọc (.html, .js, .php, .exe, SVG có mã lệnh). Một tệp như "
      + "vậy có thể chiếm cả Cổng, nên chỉ người vận hành cho đăng được, bằng `files` trong `portal.yml`.",
    wrong: "attachments: [bieu-do.html]", right: "attachments: [bieu-do.pdf]")

  package static let attachmentMissing = DiagnosticID(
    "attachment-missing", .error,
    "Không thấy tệp ghi trong `attachments`, `video` hoặc trong `files` của `portal.yml`.",
    wrong: "attachments: [15-kh-ubnd.PDF]",
    right: "attachments: [15-kh-ubnd.pdf]")

  package static let attachmentTraces = DiagnosticID(
    "attachment-traces", .warning,
    "Tệp kèm theo trang còn điều không định công bố: chữ đã xóa, nhận xét trong Word; trang tính ẩn, nhận xét trong Excel; tọa độ nơi "
      + "chụp trong ảnh. Ai tải về cũng đọc được.",
    wrong: "15-kh-ubnd.docx, có chữ xóa còn theo dõi", right: "chấp nhận hết thay đổi, xóa hết nhận xét, lưu lại")

  package static let attachmentEmpty = DiagnosticID(
    "attachment-empty", .error,
    "Tệp kèm theo trang dài 0 byte, thường do chép dở dang.", wrong: "15-kh-ubnd.pdf, 0 byte",
    right: "chép lại tệp từ bản gốc")

  package static let attachmentTypeMismatch = DiagnosticID(
    "attachment-type-mismatch", .error,
    "Nội dung tệp không phải loại mà đuôi tệp nói, nên người đọc không mở được.",
    wrong: "15-kh-ubnd.pdf thật ra là tệp Word", right: "xuất ra PDF, hoặc đổi đuôi thành .docx")

  static let portal: [DiagnosticID] = [
    .configurationMissing, .menuLinkBroken, .sectionMissing, .issuerUnknown, .portalDuplicateID, .portalDuplicateName,
    .portalKeyBlank, .placeUnknown, .measurementInvalid, .viewsInvalid, .brandInvalid, .colorContrast, .hostLimit,
    .hostNear,
  ]

  package static let configurationMissing = DiagnosticID(
    "configuration-missing", .warning,
    "Chưa có `content/portal.yml`; Cổng mang tên và trình đơn mặc định.",
    wrong: "(không có tệp)",
    right: "name: Cổng công bố tỉnh …\nbase_url: https://congbo.tinh.gov.vn")

  package static let menuLinkBroken = DiagnosticID(
    "menu-link-broken", .error,
    "Một mục của trình đơn hoặc chân trang chỉ tới địa chỉ Cổng không có.",
    wrong: "url: /trang/gioi-thiu/", right: "url: /trang/gioi-thieu/")

  package static let sectionMissing = DiagnosticID(
    "section-missing", .warning,
    "Khóa `sections` của `portal.yml` còn thiếu một chuyên mục mà cổng thông tin của cơ quan nhà nước cần có "
      + "(Nghị định `224/2026/NĐ-CP`). Không khai báo `sections` thì không kiểm tra.",
    wrong: "sections:\n  introduction: /trang/gioi-thieu/",
    right: "sections:\n  introduction: /trang/gioi-thieu/\n  contacts: /trang/lien-he/\n  …")

  package static let issuerUnknown = DiagnosticID(
    "issuer-unknown", .error,
    "Cơ quan kế thừa ghi ở `successor` không có trong danh sách `issuers`.",
    wrong: "successor: ubnd-tinh-quang-tri-moi", right: "successor: ubnd-tinh-quang-tri")

  package static let portalDuplicateID = DiagnosticID(
    "portal-duplicate-id", .error,
    "Hai cơ quan hoặc hai lĩnh vực cùng mã, nên cùng một địa chỉ.",
    wrong: "- {id: so-tttt, name: …}\n- {id: so-tttt, name: …}",
    right: "- {id: so-tttt, name: …}\n- {id: so-khcn, name: …}")

  package static let portalDuplicateName = DiagnosticID(
    "portal-duplicate-name", .warning,
    "Hai cơ quan khai trong `issuers` cùng tên hoặc cùng tên khác (`aliases`).",
    wrong: "- {id: a, name: UBND tỉnh Quảng Trị}\n- {id: b, name: Ủy ban nhân dân tỉnh Quảng Trị}",
    right: "- {id: a, name: UBND tỉnh Quảng Trị}")

  package static let portalKeyBlank = DiagnosticID(
    "portal-key-blank", .warning,
    "Một khóa của `portal.yml` đứng đó mà không có giá trị.",
    wrong: "publisher:", right: "publisher: UBND tỉnh Quảng Trị")

  package static let placeUnknown = DiagnosticID(
    "place-unknown", .warning,
    "Địa bàn của một cơ quan trong `issuers` không phải tên tỉnh, thành phố nào, nay hay trước.",
    wrong: "place: Qủang Chị", right: "place: Quảng Trị")

  package static let measurementInvalid = DiagnosticID(
    "measurement-invalid", .error,
    "Khóa `measurement` phải là địa chỉ một tệp `.js` đặt trong `content`: Cổng không tải gì từ máy chủ khác.",
    wrong: "measurement: https://do-luong.example/dem.js", right: "measurement: /do-luong.js")

  package static let viewsInvalid = DiagnosticID(
    "views-invalid", .error,
    "Tệp `content/luot-xem.json` do `congbo views` ghi; đã bị sửa tay hoặc hỏng nên không dùng được.",
    wrong: "\"/van-ban/15-kh-ubnd/\": -3", right: "\"/van-ban/15-kh-ubnd/\": 3")

  package static let brandInvalid = DiagnosticID(
    "brand-invalid", .error,
    "Màu, biểu trưng hoặc phông chữ khai trong `portal.yml` không dùng được: màu sai cách viết, tệp không có hoặc sai loại.",
    wrong: "emblem: bieu-trung.pdf", right: "emblem: bieu-trung.svg")

  package static let colorContrast = DiagnosticID(
    "color-contrast", .warning,
    "Hai màu khai trong `portal.yml` quá gần nhau, người mắt kém không đọc được. Chữ cần tương phản ít nhất 4,5:1 với nền "
      + "(WCAG 2.1, tiêu chí 1.4.3), đường viền ô nhập 3:1 (tiêu chí 1.4.11).",
    wrong: "colors: {link: \"#8ab4f8\"}", right: "colors: {link: \"#174c84\"}")

  package static let hostLimit = DiagnosticID(
    "host-limit", .error,
    "Cổng vượt giới hạn của nơi lưu trữ khai ở `host`, nên nơi ấy sẽ không nhận. Bản đang hiện giữ nguyên.",
    wrong: "host: cloudflare, tệp đính kèm 40 MB", right: "nén tệp PDF còn dưới 25 MB, hoặc đổi nơi lưu trữ")

  package static let hostNear = DiagnosticID(
    "host-near", .warning,
    "Cổng đã dùng hơn 80% một giới hạn của nơi lưu trữ khai ở `host`; đến 100% thì không dựng nữa.",
    wrong: "17.000 tệp trên 20.000", right: "tính trước việc nâng gói hoặc đổi nơi lưu trữ")

}
