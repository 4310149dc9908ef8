extension DiagnosticRule {
  static let frontMatter = [
    DiagnosticRule(
      .frontMatterMissing, "Tệp không mở đầu bằng dòng `---`, nên Cổng không biết tiêu đề và ngày đăng.",
      wrong: "Kế hoạch chuyển đổi số…", right: "---\ntitle: \"Kế hoạch chuyển đổi số\"\ndate: 2026-11-23\n---"),
    DiagnosticRule(
      .frontMatterUnclosed, "Phần đầu trang mở bằng `---` nhưng không có dòng `---` khép lại.",
      wrong: "---\ntitle: \"Kế hoạch\"\n\nNội dung…", right: "---\ntitle: \"Kế hoạch\"\n---\n\nNội dung…"),
    DiagnosticRule(
      .translationKeyUnused, "Bản tiếng Anh ghi một khóa chỉ đọc ở bản tiếng Việt: `targets`, `results`, `slug`.",
      wrong: "ke-hoach.en.md: targets: {confirmed: 2026-11-25}", right: "ke-hoach.md: targets: {confirmed: 2026-11-25}"),
    DiagnosticRule(
      .translationFigure, "Bản tiếng Anh nêu một tỷ lệ phần trăm không có trong bản tiếng Việt.",
      wrong: "bản tiếng Việt: 70% hồ sơ; bản tiếng Anh: 80% of files", right: "bản tiếng Anh: 70% of files"),
    DiagnosticRule(
      .frontMatterQuotes, "Dấu nháy cong của Word bao quanh cả giá trị, chỗ YAML dùng dấu nháy thẳng.",
      wrong: "title: “Kế hoạch chuyển đổi số”", right: "title: \"Kế hoạch chuyển đổi số\""),
    DiagnosticRule(
      .frontMatterRepeated,
      "Dưới phần đầu trang còn các khóa của một phần đầu trang nữa, sẽ hiện ra trang như chữ của bài.",
      wrong: "---\ntitle: \"Kế hoạch\"\n---\n---\ntitle: \"Kế hoạch\"\ndraft: true\n---",
      right: "---\ntitle: \"Kế hoạch\"\ndraft: true\n---"),
    DiagnosticRule(
      .mergeConflict, "Tệp còn các dòng mà git để lại khi không trộn được hai bản sửa.",
      wrong: " <<<<<<< HEAD\n 70% hồ sơ\n =======\n 75% hồ sơ\n >>>>>>> nhanh-b", right: "75% hồ sơ"),
    DiagnosticRule(
      .frontMatterTooLarge, "Phần đầu trang dài quá 64 kB; thường do nội dung lọt lên trên dòng `---` thứ hai.",
      wrong: "cả văn bản nằm giữa hai dòng ---", right: "nội dung nằm dưới dòng --- thứ hai"),
    DiagnosticRule(
      .frontMatterSyntax, "Máy không đọc được phần đầu trang, thường do dấu hai chấm, ngoặc, dấu # hoặc phím Tab.",
      wrong: "title: Kế hoạch: giai đoạn 2", right: "title: \"Kế hoạch: giai đoạn 2\""),
    DiagnosticRule(
      .frontMatterDuplicateKey, "Một khóa được ghi hai lần; không rõ giá trị nào là đúng.",
      wrong: "date: 2026-11-22\ndate: 2026-11-23", right: "date: 2026-11-23"),
    DiagnosticRule(
      .yamlAnchor, "Phần đầu trang dùng neo `&`, bí danh `*` hoặc thẻ `!` của YAML; Cổng không dùng chúng.",
      wrong: "title: &t Kế hoạch\nsummary: *t", right: "title: Kế hoạch\nsummary: Kế hoạch"),
    DiagnosticRule(
      .yamlTooDeep, "Phần đầu trang lồng nhau quá sâu, thường do gõ nhầm dấu ngoặc.",
      wrong: "fields: [[[[[[…", right: "fields: [chinh-quyen-so]"),
    DiagnosticRule(
      .frontMatterUnknownKey, "Tên khóa không có trong danh sách, thường do gõ sai; giá trị của nó sẽ bị bỏ mất.",
      wrong: "titel: \"Kế hoạch\"", right: "title: \"Kế hoạch\""),
    DiagnosticRule(
      .frontMatterMissingKey, "Thiếu một khóa bắt buộc.", wrong: "---\ntitle: \"Kế hoạch\"\n---",
      right: "---\ntitle: \"Kế hoạch\"\ndate: 2026-11-23\n---"),
    DiagnosticRule(
      .frontMatterType, "Giá trị không đúng loại: cần một dòng chữ, một danh sách, một số, `true` hoặc `false`.",
      wrong: "draft: chưa", right: "draft: true"),
    DiagnosticRule(
      .frontMatterValue, "Khóa này chỉ nhận một số giá trị nhất định.", wrong: "status: còn hiệu lực",
      right: "status: con-hieu-luc"),
    DiagnosticRule(
      .frontMatterDate,
      "Không phải ngày có thật, hoặc không rõ là ngày nào. Viết `2026-02-28` hay `28/2/2026` đều được.",
      wrong: "issued: 30/02/2026", right: "issued: 2026-02-28"),
    DiagnosticRule(
      .frontMatterHash,
      "Dấu # sau dấu cách mở đầu ghi chú của YAML: phần còn lại của dòng không được đọc, tiêu đề bị cụt mà không ai hay.",
      wrong: "title: Triển khai Nghị quyết #36 của Chính phủ",
      right: "title: \"Triển khai Nghị quyết #36 của Chính phủ\""),
    DiagnosticRule(
      .dateFuture,
      "Ngày đăng, ngày ban hành, ngày cập nhật, ngày xác nhận chỉ tiêu là việc đã xong, không thể sau hôm nay (giờ Việt Nam). "
        + "Một năm gõ nhầm sẽ làm cả Cổng nêu sai hiệu lực và thời hạn. Ngày có hiệu lực, hết hiệu lực thì được.",
      wrong: "date: 2062-11-20", right: "date: 2026-11-20"),
    DiagnosticRule(
      .updatedOrder,
      "Ngày cập nhật đứng trước ngày đăng, hoặc `updated` khác ngày mới nhất trong `changes`.",
      wrong: "date: 2026-11-20\nupdated: 2026-11-02", right: "date: 2026-11-20\nupdated: 2026-11-22"),
    DiagnosticRule(
      .translationDiffers,
      "Bản tiếng Anh (`x.en.md`) ghi số, ngày hoặc tình trạng khác bản tiếng Việt. Điều gì không ghi thì bản tiếng Anh lấy của "
        + "bản tiếng Việt.",
      wrong: "x.md: issued: 2017-08-24, x.en.md: issued: 2017-08-25", right: "x.en.md: không ghi issued"),
    DiagnosticRule(
      .textKind,
      "Khóa `text` nói phần dưới là gì: `full` toàn văn, `extract` trích, `summary` tóm tắt, `none` không có. Ghi một đằng mà nội "
        + "dung một nẻo thì người đọc bị lừa.",
      wrong: "text: full (mà tệp không có nội dung)", right: "text: none"),
    DiagnosticRule(
      .textSecret,
      "Đầu hoặc cuối văn bản có dấu mật, hoặc ghi chỉ dùng nội bộ. Luật Bảo vệ bí mật nhà nước cấm đăng tài liệu mật trên mạng.",
      wrong: "TỐI MẬT (một dòng riêng)", right: "accepted_warnings: [text-secret] (đã giải mật)"),
    DiagnosticRule(
      .textDraft, "Đầu văn bản còn ghi dự thảo, trong khi trang đăng như văn bản đã ban hành.",
      wrong: "DỰ THẢO LẦN 3", right: "accepted_warnings: [text-draft] (đăng để lấy ý kiến)"),
    DiagnosticRule(
      .textStruck, "Chữ bị gạch ngang hiện trên trang như chữ còn hiệu lực, có khi dính liền chữ thay nó.",
      wrong: "đạt ~~60%~~ 70%", right: "đạt 70%"),
    DiagnosticRule(
      .textDiffers,
      "Số, ngày, cơ quan, người ký hoặc ngày hiệu lực ở phần đầu trang khác với chính văn bản bên dưới, thường do chép từ tệp khác.",
      wrong: "number: 21/QĐ-UBND (văn bản: Số: 12/QĐ-UBND)", right: "number: 12/QĐ-UBND"),
    DiagnosticRule(
      .signerAuthority,
      "Không rõ người ký ký thay ai, nên không ghi được dòng quyền hạn như thể thức văn bản (Nghị định về công tác văn thư, phụ lục I, mục 7).",
      wrong: "signer: {name: Nguyễn Văn A, title: Ủy viên, authority: KT.}",
      right: "signer: {name: Nguyễn Văn A, title: Ủy viên, authority: KT., for: Trưởng ban}"),
    DiagnosticRule(
      .dateOrder, "Ngày hết hiệu lực đứng trước ngày có hiệu lực.",
      wrong: "effective: 2026-01-01\nexpired: 2025-12-31", right: "effective: 2026-01-01\nexpired: 2027-12-31"),
    DiagnosticRule(
      .dateRetroactive,
      "Ngày có hiệu lực đứng trước ngày ban hành. Văn bản hiếm khi có hiệu lực trở về trước; xem lại hai ngày.",
      wrong: "issued: 2026-02-10\neffective: 2026-01-10", right: "issued: 2026-01-10\neffective: 2026-02-10"),
    DiagnosticRule(
      .datePublishedEarly, "Ngày Cổng đăng đứng trước ngày ban hành văn bản.",
      wrong: "date: 2026-01-05\nissued: 2026-05-01", right: "date: 2026-05-02\nissued: 2026-05-01"),
    DiagnosticRule(
      .publishedLate,
      "Văn bản lên Cổng muộn hơn thời hạn công khai, tính theo ngày làm việc kể từ ngày ký. Thời hạn mặc định là 5 ngày; "
        + "ngày nghỉ lễ và ngày bắt đầu theo dõi ghi ở khóa `publishing` của `portal.yml`.",
      wrong: "issued: 2026-08-03\ndate: 2026-08-20", right: "issued: 2026-08-03\ndate: 2026-08-06"),
    DiagnosticRule(
      .signerAcademicTitle,
      "Trước họ tên người ký văn bản hành chính không ghi học hàm, học vị (Nghị định về công tác văn thư, phụ lục I).",
      wrong: "signer: {name: TS. Nguyễn Văn A}", right: "signer: {name: Nguyễn Văn A}"),
    DiagnosticRule(
      .aliasInvalid, "Địa chỉ cũ trong `aliases` phải bắt đầu bằng `/` và chỉ gồm chữ không dấu, số, `-`, `_`, `.`.",
      wrong: "aliases: [van-ban/kế-hoạch]", right: "aliases: [/van-ban/ke-hoach/]"),
    DiagnosticRule(
      .addressCollision, "Hai trang cùng muốn một địa chỉ; nếu đăng, một trang sẽ che mất trang kia.",
      wrong: "a.md và b.md cùng ghi slug: ke-hoach", right: "slug: ke-hoach-2026 và slug: ke-hoach-2027"),
    DiagnosticRule(
      .languageUndeclared,
      "Có trang `.en.md` mà `languages` trong `portal.yml` không có `en`: trang ấy sẽ dẫn tới trang chủ tiếng Anh không có.",
      wrong: "languages: [vi]", right: "languages: [vi, en]"),
    DiagnosticRule(
      .tagSharedAddress,
      "hai từ khóa khác nhau bỏ dấu đi thì thành một địa chỉ, nên bài của hai từ khóa nằm lẫn trong một danh sách.",
      wrong: "tags: [C++] và tags: [C#]", right: "tags: [ngôn ngữ C++] và tags: [ngôn ngữ C Sharp]"),
    DiagnosticRule(
      .tagNoLetters, "Từ khóa không có chữ hay số nào thì không thành địa chỉ, nên không hiện trên trang.",
      wrong: "tags: [🙂]", right: "tags: [thiếu nhi]"),
    DiagnosticRule(
      .tagSeveral, "Nhiều từ khóa viết thành một dòng chữ thì Cổng đọc là một từ khóa.",
      wrong: "tags: \"bảo mật, dữ liệu\"",
      right: "tags: [bảo mật, dữ liệu]"),
  ]
}
