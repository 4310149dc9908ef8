extension DiagnosticID {
  static let documents: [DiagnosticID] = [
    .documentNumber, .numberSymbol, .numberNotPadded, .duplicateNumber, .numberYearIndividual, .numberYearMismatch,
    .typeNumberMismatch, .typeTitleMismatch, .typeUnsure, .citationUnknown, .citationNoSymbol, .citationSpacing,
    .citationTypeMismatch, .citationOtherYear, .citationOtherDay, .citationOtherIssuer, .citationHyphen,
    .citationOtherName, .citationNoProvision, .relationMissing, .relationContradicts, .relationAmbiguous,
    .relationElsewhere, .relationEarlier, .relationSelf, .relationCircle, .statusContradicts, .quoteAmbiguous,
    .correctionNotInQuote,
    .dropWithoutEffect, .confirmationStale, .targetQuoteMissing, .targetMisquoted, .issuerUndeclared, .issuerEnded,
    .fieldUndeclared,
  ]

  package static let documentNumber = DiagnosticID(
    "document-number", .error,
    "Số ký hiệu không đúng dạng. Chép nguyên như trên văn bản, giữ chữ Đ, không thêm khoảng trắng.",
    wrong: "number: 15/NQ- HĐND", right: "number: 15/NQ-HĐND")

  package static let numberSymbol = DiagnosticID(
    "number-symbol", .warning,
    "Ký hiệu trong số văn bản giống một ký hiệu quen nhưng thiếu chữ đ, khác chữ hoa thường, hoặc dùng dấu của Đảng cho cơ quan "
      + "nhà nước.",
    wrong: "number: 15/NQ-HDND", right: "number: 15/NQ-HĐND")

  package static let numberNotPadded = DiagnosticID(
    "number-not-padded", .warning,
    "Số nhỏ hơn 10 viết thêm số 0 phía trước (Nghị định về công tác văn thư, phụ lục I).",
    wrong: "number: 7/KH-UBND", right: "number: 07/KH-UBND")

  package static let duplicateNumber = DiagnosticID(
    "duplicate-number", .error,
    "Hai văn bản cùng số, cùng cơ quan, cùng năm: chắc chắn có một chỗ nhầm.",
    wrong: "hai tệp cùng number: 15/KH-UBND, issued: 2026-…", right: "mỗi văn bản một số, hoặc xóa tệp thừa")

  package static let numberYearIndividual = DiagnosticID(
    "number-year-individual", .warning,
    "Chỉ văn bản quy phạm pháp luật mới có năm trong số ký hiệu; kế hoạch, chỉ thị, quyết định phê duyệt thì không.",
    wrong: "number: 15/2026/KH-UBND", right: "number: 15/KH-UBND")

  package static let numberYearMismatch = DiagnosticID(
    "number-year-mismatch", .warning,
    "Năm trong số ký hiệu khác năm ban hành.",
    wrong: "number: 80/2014/QĐ-TTg\nissued: 2015-12-30", right: "number: 80/2014/QĐ-TTg\nissued: 2014-12-30")

  package static let typeNumberMismatch = DiagnosticID(
    "type-number-mismatch", .warning,
    "Khóa `type` nói một loại văn bản, số ký hiệu nói loại khác.",
    wrong: "number: 15/KH-UBND\ntype: Quyết định", right: "number: 15/KH-UBND")

  package static let typeTitleMismatch = DiagnosticID(
    "type-title-mismatch", .warning,
    "Trích yếu mở đầu bằng một loại văn bản khác với loại mà số ký hiệu cho biết.",
    wrong: "number: 15/KH-UBND\ntitle: \"Quyết định phê duyệt đề án\"",
    right: "number: 15/QĐ-UBND\ntitle: \"Quyết định phê duyệt đề án\"")

  package static let typeUnsure = DiagnosticID(
    "type-unsure", .warning,
    "Ký hiệu mở đầu bằng chữ viết tắt không phải loại văn bản nào Cổng biết, cũng không phải của cơ quan ban hành.",
    wrong: "number: 12/ĐXK-UBND", right: "number: 12/ĐXK-UBND\ntype: Đề xuất")

  package static let citationUnknown = DiagnosticID(
    "citation-unknown", .warning,
    "Bài dẫn một văn bản mà Cổng chưa có. Không sao nếu số ấy đúng; chỗ dẫn sẽ không có liên kết.",
    wrong: "theo Quyết định số 2792/QĐ-UBND", right: "theo Quyết định số 2972/QĐ-UBND")

  package static let citationNoSymbol = DiagnosticID(
    "citation-no-symbol", .warning,
    "Bài dẫn một văn bản chỉ bằng số, thiếu ký hiệu, nên không rõ là văn bản nào.",
    wrong: "Căn cứ Quyết định số 153 ngày 30/01/2018", right: "Căn cứ Quyết định số 153/QĐ-TTg ngày 30/01/2018")

  package static let citationSpacing = DiagnosticID(
    "citation-spacing", .warning,
    "Số ký hiệu trong bài bị chen khoảng trắng, nên Cổng không nhận ra và không tạo được liên kết.",
    wrong: "Nghị quyết số 15/NQ- HĐND", right: "Nghị quyết số 15/NQ-HĐND")

  package static let citationTypeMismatch = DiagnosticID(
    "citation-type-mismatch", .warning,
    "Loại văn bản đứng trước số và loại mà ký hiệu cho biết không khớp nhau.",
    wrong: "Nghị quyết số 153/QĐ-TTg", right: "Quyết định số 153/QĐ-TTg")

  package static let citationOtherYear = DiagnosticID(
    "citation-other-year", .warning,
    "Cổng có văn bản cùng số và ký hiệu nhưng của năm khác, hoặc viết không có năm.",
    wrong: "Quyết định số 392/2015/QĐ-TTg", right: "Quyết định số 392/QĐ-TTg ngày 27/3/2015")

  package static let citationOtherDay = DiagnosticID(
    "citation-other-day", .warning,
    "Ngày ghi sau số khác ngày ban hành của văn bản ấy trên Cổng.",
    wrong: "Quyết định số 153/QĐ-TTg ngày 31/01/2018", right: "Quyết định số 153/QĐ-TTg ngày 30/01/2018")

  package static let citationOtherIssuer = DiagnosticID(
    "citation-other-issuer", .warning,
    "Tên cơ quan ghi sau số khác cơ quan đã ban hành văn bản ấy trên Cổng; chỗ dẫn không có liên kết.",
    wrong: "Thông tư số 56/2025/TT-BCT của Bộ Tài chính", right: "Thông tư số 56/2025/TT-BCT của Bộ Công Thương")

  package static let citationHyphen = DiagnosticID(
    "citation-hyphen", .warning,
    "Số ký hiệu mất, thừa hoặc nhầm dấu nối. Cổng hiểu đúng và vẫn tạo liên kết; nên viết đúng.",
    wrong: "Nghị định số 100/2019/NĐCP", right: "Nghị định số 100/2019/NĐ-CP")

  package static let citationOtherName = DiagnosticID(
    "citation-other-name", .warning,
    "Tên luật đứng trước số khác tên của văn bản mang số ấy trên Cổng.",
    wrong: "Luật An ninh mạng số 86/2015/QH13", right: "Luật An toàn thông tin mạng số 86/2015/QH13")

  package static let citationNoProvision = DiagnosticID(
    "citation-no-provision", .warning,
    "Bài dẫn một điều, khoản hoặc điểm mà văn bản ấy không có.",
    wrong: "theo Điều 45 Thông tư này (Thông tư có 29 điều)", right: "theo Điều 25 Thông tư này")

  package static let relationMissing = DiagnosticID(
    "relation-missing", .proposal,
    "Bài nêu rõ văn bản nó căn cứ, thay thế, bãi bỏ, sửa đổi hoặc hướng dẫn, nhưng phần đầu trang chưa ghi.",
    wrong: "Quyết định này thay thế Quyết định số 10/2020/QĐ-UBND (phần đầu trang không có `replaces`)",
    right: "replaces: [10/2020/QĐ-UBND]")

  package static let relationContradicts = DiagnosticID(
    "relation-contradicts", .warning,
    "Phần đầu trang nói một quan hệ, bài nói quan hệ khác với cùng văn bản ấy.",
    wrong: "repeals: [10/2020/QĐ-UBND]\n---\nSửa đổi Điều 3 của Quyết định số 10/2020/QĐ-UBND",
    right: "amends: [10/2020/QĐ-UBND]")

  package static let relationAmbiguous = DiagnosticID(
    "relation-ambiguous", .warning,
    "Cổng có nhiều văn bản mang số ghi ở phần đầu trang (số đánh lại mỗi năm), nên không rõ là văn bản nào; quan hệ ấy chưa có liên kết.",
    wrong: "replaces: [15/KH-UBND]", right: "replaces: [{number: 15/KH-UBND, issued: 2021-01-05}]")

  package static let relationElsewhere = DiagnosticID(
    "relation-elsewhere", .warning,
    "Cổng có văn bản mang số ghi ở phần đầu trang, nhưng của nơi khác hoặc ngày khác; liên kết ấy chưa có.",
    wrong: "documents: [15/KH-UBND]", right: "documents: [15-kh-ubnd-dien-bien]")

  package static let relationEarlier = DiagnosticID(
    "relation-earlier", .warning,
    "Văn bản thay thế, sửa đổi hoặc căn cứ một văn bản ban hành sau nó.",
    wrong: "issued: 2021-01-05\nreplaces: [20/2026/QĐ-UBND]", right: "issued: 2026-10-05\nreplaces: [20/2026/QĐ-UBND]"
  )

  package static let relationSelf = DiagnosticID(
    "relation-self", .warning,
    "Phần đầu trang ghi quan hệ của văn bản với chính nó.",
    wrong: "number: 10/KH-UBND\nreplaces: [10/KH-UBND]", right: "number: 10/KH-UBND\nreplaces: [9/KH-UBND]")

  package static let relationCircle = DiagnosticID(
    "relation-circle", .warning,
    "Hai hay nhiều văn bản thay thế, bãi bỏ lẫn nhau.",
    wrong: "A: replaces: [B]; B: replaces: [A]", right: "chỉ văn bản sau ghi replaces")

  package static let statusContradicts = DiagnosticID(
    "status-contradicts", .warning,
    "Tình trạng hiệu lực hoặc ngày hết hiệu lực trái với văn bản khác đã thay thế, bãi bỏ (cả hay một phần), kéo dài, ngưng hiệu lực nó, hoặc trái "
      + "với ngày hết hiệu lực của chính nó.",
    wrong: "status: con-hieu-luc (đã bị văn bản khác thay thế)", right: "status: het-hieu-luc")

  package static let quoteAmbiguous = DiagnosticID(
    "quote-ambiguous", .error,
    "Câu trích trong `targets` hoặc `results` chỉ chung nhiều chỉ tiêu hay kết quả, nên không rõ biên tập viên nói về cái nào.",
    wrong: "quote: \"đạt 85%\" khi hai câu cùng có «đạt 85%»", right: "quote: \"hộ gia đình có cáp quang đạt 85%\"")

  package static let correctionNotInQuote = DiagnosticID(
    "correction-not-in-quote", .warning,
    "Con số biên tập viên ghi không có trong câu trích, nên người đọc không xem lại được nó từ đâu ra.",
    wrong: "{quote: \"hồ sơ trực tuyến đạt 71,5%\", value: 99}",
    right: "{quote: \"hồ sơ trực tuyến đạt 71,5%\", value: 71.5}")

  package static let dropWithoutEffect = DiagnosticID(
    "drop-without-effect", .warning,
    "Một mục `drop` không bỏ chỉ tiêu hay kết quả nào, vì ở câu ấy không đọc được cái nào.",
    wrong: "drop: [\"Đến năm\"]", right: "drop: [\"90% là kết quả cũ\"]")

  package static let confirmationStale = DiagnosticID(
    "confirmation-stale", .warning,
    "Có chỉ tiêu, kết quả đến sau ngày biên tập viên xác nhận đã đọc hết, hoặc ngày ấy trước ngày ban hành.",
    wrong: "confirmed: 2021-03-05 khi bài được sửa ngày 25/11/2026", right: "confirmed: 2026-11-26")

  package static let targetQuoteMissing = DiagnosticID(
    "target-quote-missing", .error,
    "Câu trích trong `targets` không còn đứng nguyên văn trong bài, nên chỉ tiêu sẽ bị mất.",
    wrong: "drop: [\"90% là kết quả\"] khi bài viết «91% là kết quả»", right: "drop: [\"91% là kết quả\"]")

  package static let targetMisquoted = DiagnosticID(
    "target-misquoted", .warning,
    "Tin nêu một chỉ tiêu với con số khác con số trong văn bản mà tin dẫn. Chỉ báo khi nội dung và thời hạn khớp nhau rõ.",
    wrong: "tin: 80% hồ sơ được xử lý trực tuyến; văn bản: 70% hồ sơ được xử lý trực tuyến",
    right: "tin: 70% hồ sơ được xử lý trực tuyến")

  package static let issuerUndeclared = DiagnosticID(
    "issuer-undeclared", .warning,
    "Tên cơ quan chưa khai báo trong `portal.yml`; thường do viết khác hoặc gõ sai.",
    wrong: "issuer: UBND tinh Quảng Trị", right: "issuer: UBND tỉnh Quảng Trị")

  package static let issuerEnded = DiagnosticID(
    "issuer-ended", .warning,
    "Văn bản ký sau ngày cơ quan ban hành thôi hoạt động (`until` trong `portal.yml`); thường do chép phần đầu trang của văn bản cũ.",
    wrong: "issuer: UBND huyện Tuy Phước\nissued: 2026-01-10 (until: 2025-06-30)",
    right: "issuer: UBND xã Tuy Phước\nissued: 2026-01-10")

  package static let fieldUndeclared = DiagnosticID(
    "field-undeclared", .warning,
    "Lĩnh vực chưa khai báo trong `portal.yml`; thường do gõ sai mã.",
    wrong: "fields: [chinh-quyen-xo]", right: "fields: [chinh-quyen-so]")

}
