extension DiagnosticID {
  static let templates: [DiagnosticID] = [
    .templateMissing, .templateUnreadable, .templateSymlink, .templateEncoding, .templateSyntax, .templateUnknownKey,
    .templateUnknownPartial, .templateKeyKind, .templateUnescapedText, .templateEscapedHTML, .templateEndless,
    .templateUnused, .wordsMissing, .wordsMissingKey, .wordsSyntax, .wordFallback, .wordUnused, .assetMissing,
    .assetSameKey, .assetCycle, .pageLinkBroken, .pageDuplicateID, .renderFailed,
  ]

  package static let templateMissing = DiagnosticID(
    "template-missing", .error,
    "Thiếu một mẫu trang trong `templates`.", wrong: "xóa nhầm templates/home.mustache",
    right: "lấy lại tệp từ kho")

  package static let templateUnreadable = DiagnosticID(
    "template-unreadable", .error,
    "Không đọc được tệp hoặc thư mục trong `templates`.", wrong: "quyền 000",
    right: "chmod -R u+rX templates")

  package static let templateSymlink = DiagnosticID(
    "template-symlink", .error,
    "Trong `templates` không dùng liên kết tượng trưng.", wrong: "assets/site.css → /tmp/site.css",
    right: "chép tệp thật vào templates/assets")

  package static let templateEncoding = DiagnosticID(
    "template-encoding", .error,
    "Tệp mẫu hoặc tệp từ ngữ không phải UTF-8.", wrong: "home.mustache lưu ở UTF-16",
    right: "lưu lại ở UTF-8")

  package static let templateSyntax = DiagnosticID(
    "template-syntax", .error,
    "Dấu ngoặc nhọn trong mẫu không khớp nhau.", wrong: "{{#items}} … {{/item}}",
    right: "{{#items}} … {{/items}}")

  package static let templateUnknownKey = DiagnosticID(
    "template-unknown-key", .error,
    "Mẫu dùng một khóa mà trang ấy không có.", wrong: "{{titel}}", right: "{{title}}")

  package static let templateUnknownPartial = DiagnosticID(
    "template-unknown-partial", .error,
    "Mẫu gọi một mảnh không có trong `templates/partials`.", wrong: "{{> hedaer}}",
    right: "{{> header}}")

  package static let templateKeyKind = DiagnosticID(
    "template-key-kind", .error,
    "Khóa được dùng sai cách: danh sách hiện như chữ, hoặc ngược lại.", wrong: "{{items}}",
    right: "{{#items}}{{title}}{{/items}}")

  package static let templateUnescapedText = DiagnosticID(
    "template-unescaped-text", .error,
    "Chữ thường không được hiện bằng ba ngoặc, vì dấu < trong chữ sẽ thành thẻ HTML.",
    wrong: "{{{title}}}", right: "{{title}}")

  package static let templateEscapedHTML = DiagnosticID(
    "template-escaped-html", .error,
    "HTML có sẵn phải hiện bằng ba ngoặc, nếu không người đọc thấy thẻ.", wrong: "{{body}}",
    right: "{{{body}}}")

  package static let templateEndless = DiagnosticID(
    "template-endless", .error,
    "Một mảnh tự gọi chính nó không dứt.", wrong: "{{> tree}} trong tree.mustache",
    right: "{{#children}}{{> tree}}{{/children}}")

  package static let templateUnused = DiagnosticID(
    "template-unused", .warning,
    "Một tệp mẫu không trang nào dùng.", wrong: "templates/cu.mustache", right: "xóa tệp ấy")

  package static let wordsMissing = DiagnosticID(
    "words-missing", .error,
    "Thiếu tệp từ ngữ của một ngôn ngữ.", wrong: "không có words.en.yml",
    right: "templates/words.en.yml")

  package static let wordsMissingKey = DiagnosticID(
    "words-missing-key", .error,
    "Tệp từ ngữ thiếu một từ mà giao diện cần.", wrong: "words.en.yml không có `search`",
    right: "search: Search")

  package static let wordsSyntax = DiagnosticID(
    "words-syntax", .error,
    "Tệp từ ngữ sai cú pháp.", wrong: "search: a: b", right: "search: \"a: b\"")

  package static let wordFallback = DiagnosticID(
    "word-fallback", .warning,
    "Giao diện cần một từ mà tệp từ ngữ của Cổng chưa có; trang dùng chữ kèm theo công cụ, hoặc chữ của ngôn ngữ khác. "
      + "Thông báo có sẵn dòng để dán.",
    wrong: "templates/words.en.yml chưa có `khauHieu`", right: "khauHieu: \"Open to all\"")

  package static let wordUnused = DiagnosticID(
    "word-unused", .warning,
    "Tệp từ ngữ của Cổng có một từ mà không chỗ nào của giao diện dùng, thường do gõ sai tên.",
    wrong: "hotlin: \"Tổng đài\"", right: "hotline: \"Tổng đài\"")

  package static let assetMissing = DiagnosticID(
    "asset-missing", .error,
    "Tệp giao diện nhắc tới một tệp không có trong `templates/assets`.", wrong: "url(logo.svgg)",
    right: "url(logo.svg)")

  package static let assetSameKey = DiagnosticID(
    "asset-same-key", .error,
    "Hai tệp giao diện có tên trùng nhau khi viết thành khóa.", wrong: "site-1.css và site_1.css",
    right: "site-1.css và site-2.css")

  package static let assetCycle = DiagnosticID(
    "asset-cycle", .error,
    "Các tệp giao diện nhắc tới nhau thành vòng.", wrong: "a.css → b.css → a.css", right: "a.css → b.css"
  )

  package static let pageLinkBroken = DiagnosticID(
    "page-link-broken", .error,
    "Mẫu giao diện có liên kết tới một địa chỉ mà Cổng không có.",
    wrong: "<a href=\"/gioi-thieu/\">", right: "<a href=\"/trang/gioi-thieu/\">")

  package static let pageDuplicateID = DiagnosticID(
    "page-duplicate-id", .error,
    "Hai chỗ trên một trang cùng mang một tên, nên liên kết tới tên ấy không rõ dẫn về đâu.",
    wrong: "<h2 id=\"tin\">… <section id=\"tin\">", right: "<h2 id=\"tin\">… <section id=\"tin-moi\">")

  package static let renderFailed = DiagnosticID(
    "render-failed", .error,
    "Không dựng được một trang; xem lời báo kèm theo.", wrong: "mẫu bị sửa dở dang",
    right: "lấy lại mẫu từ kho")

  static let publishing: [DiagnosticID] = [
    .outputInContent, .outputNotOwned, .outputNotAFolder, .outputDanglingLink, .outputBusy, .outputDiskFull,
    .outputNotPermitted, .outputReadOnly, .outputIO, .outputPathInvalid, .outputPathCollision, .outputForeignFile,
    .outputManifestDamaged, .outputRescued, .outputLeftover, .outputEditReplaced, .outputEditRemoved,
  ]

  package static let outputInContent = DiagnosticID(
    "output-in-content", .error,
    "Thư mục đầu ra nằm trong `content`, `templates`, hoặc chứa chúng; trang dựng ra sẽ lẫn với nội dung gốc.",
    wrong: "congbo build --output content/site", right: "congbo build --output site")

  package static let outputNotOwned = DiagnosticID(
    "output-not-owned", .error,
    "Thư mục đầu ra có tệp không do congbo ghi; congbo không xóa tệp của người khác.",
    wrong: "congbo build --output /home/toi", right: "congbo build --output site")

  package static let outputNotAFolder = DiagnosticID(
    "output-not-a-folder", .error,
    "Nơi xuất bản là một tệp, không phải thư mục.", wrong: "--output trang.zip",
    right: "--output site")

  package static let outputDanglingLink = DiagnosticID(
    "output-dangling-link", .error,
    "Nơi xuất bản là liên kết tới thư mục không tồn tại.", wrong: "site → /srv/da-xoa",
    right: "tạo thư mục đích, hoặc xóa liên kết")

  package static let outputBusy = DiagnosticID(
    "output-busy", .error,
    "Một lần xuất bản khác đang ghi vào cùng thư mục.", wrong: "hai lệnh congbo build cùng lúc",
    right: "chờ lệnh kia xong")

  package static let outputDiskFull = DiagnosticID(
    "output-disk-full", .error,
    "Hết dung lượng đĩa khi ghi trang; thông báo nói rõ trang nào đang hiện.", wrong: "đĩa còn 0 MB",
    right: "giải phóng dung lượng")

  package static let outputNotPermitted = DiagnosticID(
    "output-not-permitted", .error,
    "Không có quyền ghi vào thư mục đầu ra.", wrong: "--output /srv/www của tài khoản khác",
    right: "cấp quyền ghi, hoặc chọn --output khác")

  package static let outputReadOnly = DiagnosticID(
    "output-read-only", .error,
    "Hệ thống tệp chỉ cho đọc.", wrong: "--output trên đĩa gắn chỉ đọc",
    right: "chọn --output ở nơi ghi được")

  package static let outputIO = DiagnosticID(
    "output-io", .error,
    "Lỗi hệ thống khi ghi trang; thông báo nói rõ trang nào đang hiện.", wrong: "đĩa hỏng",
    right: "kiểm tra đĩa rồi chạy lại")

  package static let outputPathInvalid = DiagnosticID(
    "output-path-invalid", .error,
    "Đường dẫn của một tệp đầu ra không hợp lệ.", wrong: "tên tệp dài quá 255 byte",
    right: "đặt tên tệp ngắn hơn")

  package static let outputPathCollision = DiagnosticID(
    "output-path-collision", .error,
    "Hai tệp cùng muốn ghi vào một chỗ trong thư mục đầu ra.",
    wrong: "content/van-ban/a.md và tệp content/van-ban/a/index.html", right: "đổi tên một trong hai")

  package static let outputForeignFile = DiagnosticID(
    "output-foreign-file", .error,
    "Chỗ của một trang đã có tệp do người khác đặt vào.", wrong: "site/van-ban/ là tệp đặt tay",
    right: "dời tệp ấy đi")

  package static let outputManifestDamaged = DiagnosticID(
    "output-manifest-damaged", .error,
    "Sổ ghi của congbo trong thư mục đầu ra bị hỏng.", wrong: "sửa tay tệp .congbo-manifest",
    right: "xóa thư mục đầu ra rồi dựng lại")

  package static let outputRescued = DiagnosticID(
    "output-rescued", .warning,
    "Có tệp được thêm hoặc sửa trong thư mục đầu ra ngay lúc đang xuất bản; congbo giữ lại tệp ấy.",
    wrong: "chép tệp vào site/ trong lúc dựng", right: "xem tệp ấy, xóa nếu không cần")

  package static let outputLeftover = DiagnosticID(
    "output-leftover", .warning,
    "Trang mới đã xuất bản, nhưng chưa xóa hết trang cũ nằm cạnh thư mục đầu ra.",
    wrong: ".congbo-staging-… còn lại", right: "kiểm tra quyền xóa; lần dựng sau sẽ thử lại")

  package static let outputEditReplaced = DiagnosticID(
    "output-edit-replaced", .warning,
    "Tệp bị sửa tay trong thư mục đầu ra đã được thay bằng trang mới.",
    wrong: "sửa site/index.html", right: "sửa trong content/ hoặc templates/")

  package static let outputEditRemoved = DiagnosticID(
    "output-edit-removed", .warning,
    "Tệp bị sửa tay trong thư mục đầu ra đã được gỡ, vì trang của nó không còn.", wrong: "sửa site/cu/index.html",
    right: "sửa trong content/ hoặc templates/")

}
