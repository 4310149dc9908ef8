extension DiagnosticRule {
  static let templates = [
    DiagnosticRule(
      .templateMissing, "Thiếu một mẫu trang trong `templates`.", wrong: "xóa nhầm templates/home.mustache",
      right: "lấy lại tệp từ kho"),
    DiagnosticRule(
      .templateUnreadable, "Không đọc được tệp hoặc thư mục trong `templates`.", wrong: "quyền 000",
      right: "chmod -R u+rX templates"),
    DiagnosticRule(
      .templateSymlink, "Trong `templates` không dùng liên kết tượng trưng.", wrong: "assets/site.css → /tmp/site.css",
      right: "chép tệp thật vào templates/assets"),
    DiagnosticRule(
      .templateEncoding, "Tệp mẫu hoặc tệp từ ngữ không phải UTF-8.", wrong: "home.mustache lưu ở UTF-16",
      right: "lưu lại ở UTF-8"),
    DiagnosticRule(
      .templateSyntax, "Dấu ngoặc nhọn trong mẫu không khớp nhau.", wrong: "{{#items}} … {{/item}}",
      right: "{{#items}} … {{/items}}"),
    DiagnosticRule(
      .templateUnknownKey, "Mẫu dùng một khóa mà trang ấy không có.", wrong: "{{titel}}", right: "{{title}}"),
    DiagnosticRule(
      .templateUnknownPartial, "Mẫu gọi một mảnh không có trong `templates/partials`.", wrong: "{{> hedaer}}",
      right: "{{> header}}"),
    DiagnosticRule(
      .templateKeyKind, "Khóa được dùng sai cách: danh sách hiện như chữ, hoặc ngược lại.", wrong: "{{items}}",
      right: "{{#items}}{{title}}{{/items}}"),
    DiagnosticRule(
      .templateUnescapedText, "Chữ thường không được hiện bằng ba ngoặc, vì dấu < trong chữ sẽ thành thẻ HTML.",
      wrong: "{{{title}}}", right: "{{title}}"),
    DiagnosticRule(
      .templateEscapedHTML, "HTML có sẵn phải hiện bằng ba ngoặc, nếu không người đọc thấy thẻ.", wrong: "{{body}}",
      right: "{{{body}}}"),
    DiagnosticRule(
      .templateEndless, "Một mảnh tự gọi chính nó không dứt.", wrong: "{{> tree}} trong tree.mustache",
      right: "{{#children}}{{> tree}}{{/children}}"),
    DiagnosticRule(
      .templateUnused, "Một tệp mẫu không trang nào dùng.", wrong: "templates/cu.mustache", right: "xóa tệp ấy"),
    DiagnosticRule(
      .wordsMissing, "Thiếu tệp từ ngữ của một ngôn ngữ.", wrong: "không có words.en.yml",
      right: "templates/words.en.yml"),
    DiagnosticRule(
      .wordsMissingKey, "Tệp từ ngữ thiếu một từ mà giao diện cần.", wrong: "words.en.yml không có `search`",
      right: "search: Search"),
    DiagnosticRule(
      .wordsSyntax, "Tệp từ ngữ sai cú pháp.", wrong: "search: a: b", right: "search: \"a: b\""),
    DiagnosticRule(
      .wordFallback,
      "Giao diện cần một từ mà tệp từ ngữ của Cổng chưa có; trang dùng chữ kèm theo công cụ, hoặc chữ của ngôn ngữ khác. "
        + "Thông báo có sẵn dòng để dán.",
      wrong: "templates/words.en.yml chưa có `khauHieu`", right: "khauHieu: \"Open to all\""),
    DiagnosticRule(
      .wordUnused, "Tệp từ ngữ của Cổng có một từ mà không chỗ nào của giao diện dùng, thường do gõ sai tên.",
      wrong: "hotlin: \"Tổng đài\"", right: "hotline: \"Tổng đài\""),
    DiagnosticRule(
      .assetMissing, "Tệp giao diện nhắc tới một tệp không có trong `templates/assets`.", wrong: "url(logo.svgg)",
      right: "url(logo.svg)"),
    DiagnosticRule(
      .assetSameKey, "Hai tệp giao diện có tên trùng nhau khi viết thành khóa.", wrong: "site-1.css và site_1.css",
      right: "site-1.css và site-2.css"),
    DiagnosticRule(
      .assetCycle, "Các tệp giao diện nhắc tới nhau thành vòng.", wrong: "a.css → b.css → a.css", right: "a.css → b.css"
    ),
    DiagnosticRule(
      .pageLinkBroken, "Mẫu giao diện có liên kết tới một địa chỉ mà Cổng không có.",
      wrong: "<a href=\"/gioi-thieu/\">", right: "<a href=\"/trang/gioi-thieu/\">"),
    DiagnosticRule(
      .pageDuplicateID, "Hai chỗ trên một trang cùng mang một tên, nên liên kết tới tên ấy không rõ dẫn về đâu.",
      wrong: "<h2 id=\"tin\">… <section id=\"tin\">", right: "<h2 id=\"tin\">… <section id=\"tin-moi\">"),
    DiagnosticRule(
      .renderFailed, "Không dựng được một trang; xem lời báo kèm theo.", wrong: "mẫu bị sửa dở dang",
      right: "lấy lại mẫu từ kho"),
  ]

  static let publishing = [
    DiagnosticRule(
      .outputInContent,
      "Thư mục đầu ra nằm trong `content`, `templates`, hoặc chứa chúng; trang dựng ra sẽ lẫn với nội dung gốc.",
      wrong: "congbo build --output content/site", right: "congbo build --output site"),
    DiagnosticRule(
      .outputNotOwned, "Thư mục đầu ra có tệp không do congbo ghi; congbo không xóa tệp của người khác.",
      wrong: "congbo build --output /home/toi", right: "congbo build --output site"),
    DiagnosticRule(
      .outputNotAFolder, "Nơi xuất bản là một tệp, không phải thư mục.", wrong: "--output trang.zip",
      right: "--output site"),
    DiagnosticRule(
      .outputDanglingLink, "Nơi xuất bản là liên kết tới thư mục không tồn tại.", wrong: "site → /srv/da-xoa",
      right: "tạo thư mục đích, hoặc xóa liên kết"),
    DiagnosticRule(
      .outputBusy, "Một lần xuất bản khác đang ghi vào cùng thư mục.", wrong: "hai lệnh congbo build cùng lúc",
      right: "chờ lệnh kia xong"),
    DiagnosticRule(
      .outputDiskFull, "Hết dung lượng đĩa khi ghi trang; thông báo nói rõ trang nào đang hiện.", wrong: "đĩa còn 0 MB",
      right: "giải phóng dung lượng"),
    DiagnosticRule(
      .outputNotPermitted, "Không có quyền ghi vào thư mục đầu ra.", wrong: "--output /srv/www của tài khoản khác",
      right: "cấp quyền ghi, hoặc chọn --output khác"),
    DiagnosticRule(
      .outputReadOnly, "Hệ thống tệp chỉ cho đọc.", wrong: "--output trên đĩa gắn chỉ đọc",
      right: "chọn --output ở nơi ghi được"),
    DiagnosticRule(
      .outputIO, "Lỗi hệ thống khi ghi trang; thông báo nói rõ trang nào đang hiện.", wrong: "đĩa hỏng",
      right: "kiểm tra đĩa rồi chạy lại"),
    DiagnosticRule(
      .outputPathInvalid, "Đường dẫn của một tệp đầu ra không hợp lệ.", wrong: "tên tệp dài quá 255 byte",
      right: "đặt tên tệp ngắn hơn"),
    DiagnosticRule(
      .outputPathCollision, "Hai tệp cùng muốn ghi vào một chỗ trong thư mục đầu ra.",
      wrong: "content/van-ban/a.md và tệp content/van-ban/a/index.html", right: "đổi tên một trong hai"),
    DiagnosticRule(
      .outputForeignFile, "Chỗ của một trang đã có tệp do người khác đặt vào.", wrong: "site/van-ban/ là tệp đặt tay",
      right: "dời tệp ấy đi"),
    DiagnosticRule(
      .outputManifestDamaged, "Sổ ghi của congbo trong thư mục đầu ra bị hỏng.", wrong: "sửa tay tệp .congbo-manifest",
      right: "xóa thư mục đầu ra rồi dựng lại"),
    DiagnosticRule(
      .outputRescued, "Có tệp được thêm hoặc sửa trong thư mục đầu ra ngay lúc đang xuất bản; congbo giữ lại tệp ấy.",
      wrong: "chép tệp vào site/ trong lúc dựng", right: "xem tệp ấy, xóa nếu không cần"),
    DiagnosticRule(
      .outputLeftover, "Trang mới đã xuất bản, nhưng chưa xóa hết trang cũ nằm cạnh thư mục đầu ra.",
      wrong: ".congbo-staging-… còn lại", right: "kiểm tra quyền xóa; lần dựng sau sẽ thử lại"),
    DiagnosticRule(
      .outputEditReplaced, "Tệp bị sửa tay trong thư mục đầu ra đã được thay bằng trang mới.",
      wrong: "sửa site/index.html", right: "sửa trong content/ hoặc templates/"),
    DiagnosticRule(
      .outputEditKept, "Tệp bị sửa tay được giữ lại dù trang của nó không còn.", wrong: "sửa site/cu/index.html",
      right: "xóa tệp ấy khi không cần nữa"),
  ]
}
