extension DiagnosticID {
  static let frontMatter: [DiagnosticID] = [
    .frontMatterMissing, .frontMatterUnclosed, .translationKeyUnused, .translationFigure, .frontMatterQuotes,
    .frontMatterRepeated, .mergeConflict, .frontMatterTooLarge, .frontMatterSyntax, .frontMatterDuplicateKey,
    .yamlAnchor, .yamlTooDeep, .frontMatterUnknownKey, .frontMatterMissingKey, .frontMatterType, .frontMatterValue,
    .frontMatterDate, .frontMatterHash, .dateFuture, .updatedOrder, .translationDiffers, .textKind, .textSecret,
    .textDraft, .draftMisplaced, .draftNamed, .textStruck, .textDiffers, .signerAuthority, .dateOrder, .dateRetroactive,
    .datePublishedEarly,
    .publishedLate, .signerAcademicTitle, .aliasInvalid, .addressCollision, .languageUndeclared, .tagSharedAddress,
    .tagNoLetters, .tagSeveral,
  ]

  package static let frontMatterMissing = DiagnosticID(
    "front-matter-missing", .error,
    "Tệp không mở đầu bằng dòng `---`, nên Cổng không biết tiêu đề và ngày đăng.",
    wrong: "Kế hoạch chuyển đổi số…", right: "---\ntitle: \"Kế hoạch chuyển đổi số\"\ndate: 2026-11-23\n---")

  package static let frontMatterUnclosed = DiagnosticID(
    "front-matter-unclosed", .error,
    "Phần đầu trang mở bằng `---` nhưng không có dòng `---` khép lại.",
    wrong: "---\ntitle: \"Kế hoạch\"\n\nNội dung…", right: "---\ntitle: \"Kế hoạch\"\n---\n\nNội dung…")

  package static let translationKeyUnused = DiagnosticID(
    "translation-key-unused", .warning,
    "Bản tiếng Anh ghi một khóa chỉ đọc ở bản tiếng Việt: `targets`, `results`, `slug`.",
    wrong: "ke-hoach.en.md: targets: {confirmed: 2026-11-25}", right: "ke-hoach.md: targets: {confirmed: 2026-11-25}")

  package static let translationFigure = DiagnosticID(
    "translation-figure", .warning,
    "Bản tiếng Anh nêu một tỷ lệ phần trăm không có trong bản tiếng Việt.",
    wrong: "bản tiếng Việt: 70% hồ sơ; bản tiếng Anh: 80% of files", right: "bản tiếng Anh: 70% of files")

  package static let frontMatterQuotes = DiagnosticID(
    "front-matter-quotes", .warning,
    "Dấu nháy cong của Word bao quanh cả giá trị, chỗ YAML dùng dấu nháy thẳng.",
    wrong: "title: “Kế hoạch chuyển đổi số”", right: "title: \"Kế hoạch chuyển đổi số\"")

  package static let frontMatterRepeated = DiagnosticID(
    "front-matter-repeated", .error,
    "Dưới phần đầu trang còn các khóa của một phần đầu trang nữa, sẽ hiện ra trang như chữ của bài.",
    wrong: "---\ntitle: \"Kế hoạch\"\n---\n---\ntitle: \"Kế hoạch\"\ndraft: true\n---",
    right: "---\ntitle: \"Kế hoạch\"\ndraft: true\n---")

  package static let mergeConflict = DiagnosticID(
    "merge-conflict", .error,
    "Tệp còn các dòng mà git để lại khi không trộn được hai bản sửa.",
    wrong: " <<<<<<< HEAD\n 70% hồ sơ\n =======\n 75% hồ sơ\n >>>>>>> nhanh-b", right: "75% hồ sơ")

  package static let frontMatterTooLarge = DiagnosticID(
    "front-matter-too-large", .error,
    "Phần đầu trang dài quá 64 kB; thường do nội dung lọt lên trên dòng `---` thứ hai.",
    wrong: "cả văn bản nằm giữa hai dòng ---", right: "nội dung nằm dưới dòng --- thứ hai")

  package static let frontMatterSyntax = DiagnosticID(
    "front-matter-syntax", .error,
    "Máy không đọc được phần đầu trang, thường do dấu hai chấm, ngoặc, dấu # hoặc phím Tab.",
    wrong: "title: Kế hoạch: giai đoạn 2", right: "title: \"Kế hoạch: giai đoạn 2\"")

  package static let frontMatterDuplicateKey = DiagnosticID(
    "front-matter-duplicate-key", .error,
    "Một khóa được ghi hai lần; không rõ giá trị nào là đúng.",
    wrong: "date: 2026-11-22\ndate: 2026-11-23", right: "date: 2026-11-23")

  package static let yamlAnchor = DiagnosticID(
    "yaml-anchor", .error,
    "Phần đầu trang dùng neo `&`, bí danh `*` hoặc thẻ `!` của YAML; Cổng không dùng chúng.",
    wrong: "title: &t Kế hoạch\nsummary: *t", right: "title: Kế hoạch\nsummary: Kế hoạch")

  package static let yamlTooDeep = DiagnosticID(
    "yaml-too-deep", .error,
    "Phần đầu trang lồng nhau quá sâu, thường do gõ nhầm dấu ngoặc.",
    wrong: "fields: [[[[[[…", right: "fields: [chinh-quyen-so]")

  package static let frontMatterUnknownKey = DiagnosticID(
    "front-matter-unknown-key", .error,
    "Tên khóa không có trong danh sách, thường do gõ sai; giá trị của nó sẽ bị bỏ mất.",
    wrong: "titel: \"Kế hoạch\"", right: "title: \"Kế hoạch\"")

  package static let frontMatterMissingKey = DiagnosticID(
    "front-matter-missing-key", .error,
    "Thiếu một khóa bắt buộc.", wrong: "---\ntitle: \"Kế hoạch\"\n---",
    right: "---\ntitle: \"Kế hoạch\"\ndate: 2026-11-23\n---")

  package static let frontMatterType = DiagnosticID(
    "front-matter-type", .error,
    "Giá trị không đúng loại: cần một dòng chữ, một danh sách, một số, `true` hoặc `false`.",
    wrong: "draft: chưa", right: "draft: true")

  package static let frontMatterValue = DiagnosticID(
    "front-matter-value", .error,
    "Khóa này chỉ nhận một số giá trị nhất định.", wrong: "status: còn hiệu lực",
    right: "status: con-hieu-luc")

  package static let frontMatterDate = DiagnosticID(
    "front-matter-date", .error,
    "Không phải ngày có thật, hoặc không rõ là ngày nào. Viết `2026-02-28` hay `28/2/2026` đều được.",
    wrong: "issued: 30/02/2026", right: "issued: 2026-02-28")

  package static let frontMatterHash = DiagnosticID(
    "front-matter-hash", .error,
    "Dấu # sau dấu cách mở đầu ghi chú của YAML: phần còn lại của dòng không được đọc, tiêu đề bị cụt mà không ai hay.",
    wrong: "title: Triển khai Nghị quyết #36 của Chính phủ",
    right: "title: \"Triển khai Nghị quyết #36 của Chính phủ\"")

  package static let dateFuture = DiagnosticID(
    "date-future", .error,
    "Ngày đăng, ngày ban hành, ngày cập nhật, ngày xác nhận chỉ tiêu là việc đã xong, không thể sau hôm nay hay ở giờ chưa đến (giờ Việt Nam). "
      + "Một năm gõ nhầm sẽ làm cả Cổng nêu sai hiệu lực và thời hạn. Ngày có hiệu lực, hết hiệu lực thì được.",
    wrong: "date: 2062-11-20", right: "date: 2026-11-20")

  package static let updatedOrder = DiagnosticID(
    "updated-order", .error,
    "Ngày cập nhật đứng trước ngày đăng, hoặc `updated` khác ngày mới nhất trong `changes`.",
    wrong: "date: 2026-11-20\nupdated: 2026-11-02", right: "date: 2026-11-20\nupdated: 2026-11-22")

  package static let translationDiffers = DiagnosticID(
    "translation-differs", .error,
    "Bản tiếng Anh (`x.en.md`) ghi số, ngày hoặc tình trạng khác bản tiếng Việt. Điều gì không ghi thì bản tiếng Anh lấy của "
      + "bản tiếng Việt.",
    wrong: "x.md: issued: 2017-08-24, x.en.md: issued: 2017-08-25", right: "x.en.md: không ghi issued")

  package static let textKind = DiagnosticID(
    "text-kind", .error,
    "Khóa `text` nói phần dưới là gì: `full` toàn văn, `extract` trích, `summary` tóm tắt, `none` không có. Ghi một đằng mà nội "
      + "dung một nẻo thì người đọc bị lừa.",
    wrong: "text: full (mà tệp không có nội dung)", right: "text: none")

  package static let textSecret = DiagnosticID(
    "text-secret", .error,
    "Văn bản, tiêu đề, tóm tắt hoặc từ khóa có dấu mật, hoặc ghi chỉ dùng nội bộ. Luật Bảo vệ bí mật nhà nước cấm đăng tài liệu mật trên mạng.",
    wrong: "TỐI MẬT (một dòng riêng)", right: "accepted_warnings: [text-secret] (đã giải mật)")

  package static let textDraft = DiagnosticID(
    "text-draft", .warning,
    "Đầu văn bản còn ghi dự thảo, trong khi trang đăng như văn bản đã ban hành.",
    wrong: "DỰ THẢO LẦN 3", right: "accepted_warnings: [text-draft] (đăng để lấy ý kiến)")

  package static let draftMisplaced = DiagnosticID(
    "draft-misplaced", .error,
    "Dòng nói trang là bản nháp không đứng ở chỗ được đọc, nên trang vẫn được đăng.",
    wrong: "summary: >-\n  Tóm tắt\n  draft: true", right: "draft: true\nsummary: >-\n  Tóm tắt")

  package static let draftNamed = DiagnosticID(
    "draft-named", .warning,
    "Tên tệp hoặc thư mục nói trang là bản nháp, trong khi trang được đăng: tên không giữ trang lại.",
    wrong: "content/van-ban/nhap/15-kh-ubnd.md", right: "draft: true (ở đầu trang)")

  package static let textStruck = DiagnosticID(
    "text-struck", .error,
    "Chữ bị gạch ngang hiện trên trang như chữ còn hiệu lực, có khi dính liền chữ thay nó.",
    wrong: "đạt ~~60%~~ 70%", right: "đạt 70%")

  package static let textDiffers = DiagnosticID(
    "text-differs", .warning,
    "Số, ngày, cơ quan, người ký hoặc ngày hiệu lực ở phần đầu trang khác với chính văn bản bên dưới, thường do chép từ tệp khác.",
    wrong: "number: 21/QĐ-UBND (văn bản: Số: 12/QĐ-UBND)", right: "number: 12/QĐ-UBND")

  package static let signerAuthority = DiagnosticID(
    "signer-authority", .error,
    "Không rõ người ký ký thay ai, nên không ghi được dòng quyền hạn như thể thức văn bản (Nghị định về công tác văn thư, phụ lục I, mục 7).",
    wrong: "signer: {name: Nguyễn Văn A, title: Ủy viên, authority: KT.}",
    right: "signer: {name: Nguyễn Văn A, title: Ủy viên, authority: KT., for: Trưởng ban}")

  package static let dateOrder = DiagnosticID(
    "date-order", .error,
    "Ngày hết hiệu lực đứng trước ngày có hiệu lực.",
    wrong: "effective: 2026-01-01\nexpired: 2025-12-31", right: "effective: 2026-01-01\nexpired: 2027-12-31")

  package static let dateRetroactive = DiagnosticID(
    "date-retroactive", .warning,
    "Ngày có hiệu lực đứng trước ngày ban hành. Văn bản hiếm khi có hiệu lực trở về trước; xem lại hai ngày.",
    wrong: "issued: 2026-02-10\neffective: 2026-01-10", right: "issued: 2026-01-10\neffective: 2026-02-10")

  package static let datePublishedEarly = DiagnosticID(
    "date-published-early", .warning,
    "Ngày Cổng đăng đứng trước ngày ban hành văn bản.",
    wrong: "date: 2026-01-05\nissued: 2026-05-01", right: "date: 2026-05-02\nissued: 2026-05-01")

  package static let publishedLate = DiagnosticID(
    "published-late", .warning,
    "Văn bản lên Cổng muộn hơn thời hạn công khai, tính theo ngày làm việc kể từ ngày ký. Thời hạn mặc định là 5 ngày; "
      + "ngày nghỉ lễ và ngày bắt đầu theo dõi ghi ở khóa `publishing` của `portal.yml`.",
    wrong: "issued: 2026-08-03\ndate: 2026-08-20", right: "issued: 2026-08-03\ndate: 2026-08-06")

  package static let signerAcademicTitle = DiagnosticID(
    "signer-academic-title", .warning,
    "Trước họ tên người ký văn bản hành chính không ghi học hàm, học vị (Nghị định về công tác văn thư, phụ lục I).",
    wrong: "signer: {name: TS. Nguyễn Văn A}", right: "signer: {name: Nguyễn Văn A}")

  package static let aliasInvalid = DiagnosticID(
    "alias-invalid", .error,
    "Địa chỉ cũ trong `aliases` phải bắt đầu bằng `/` và chỉ gồm chữ không dấu, số, `-`, `_`, `.`.",
    wrong: "aliases: [van-ban/kế-hoạch]", right: "aliases: [/van-ban/ke-hoach/]")

  package static let addressCollision = DiagnosticID(
    "address-collision", .error,
    "Hai trang cùng muốn một địa chỉ; nếu đăng, một trang sẽ che mất trang kia.",
    wrong: "a.md và b.md cùng ghi slug: ke-hoach", right: "slug: ke-hoach-2026 và slug: ke-hoach-2027")

  package static let languageUndeclared = DiagnosticID(
    "language-undeclared", .error,
    "Có trang `.en.md` mà `languages` trong `portal.yml` không có `en`: trang ấy sẽ dẫn tới trang chủ tiếng Anh không có.",
    wrong: "languages: [vi]", right: "languages: [vi, en]")

  package static let tagSharedAddress = DiagnosticID(
    "tag-shared-address", .warning,
    "hai từ khóa khác nhau bỏ dấu đi thì thành một địa chỉ, nên bài của hai từ khóa nằm lẫn trong một danh sách.",
    wrong: "tags: [C++] và tags: [C#]", right: "tags: [ngôn ngữ C++] và tags: [ngôn ngữ C Sharp]")

  package static let tagNoLetters = DiagnosticID(
    "tag-no-letters", .warning,
    "Từ khóa không có chữ hay số nào thì không thành địa chỉ, nên không hiện trên trang.",
    wrong: "tags: [🙂]", right: "tags: [thiếu nhi]")

  package static let tagSeveral = DiagnosticID(
    "tag-several", .warning,
    "Nhiều từ khóa viết thành một dòng chữ thì Cổng đọc là một từ khóa.",
    wrong: "tags: \"bảo mật, dữ liệu\"",
    right: "tags: [bảo mật, dữ liệu]")

}
