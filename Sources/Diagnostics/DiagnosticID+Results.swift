extension DiagnosticID {
  static let results: [DiagnosticID] = [
    .resultQuoteMissing, .resultTargetUnknown, .resultUnitDiffers, .resultPlaceNoteMissing, .resultMeasureDiffers,
    .baselineDiffers, .baselineUnknown, .resultAsOfMissing, .resultAsOfFuture, .resultAssessmentContradicts,
    .resultShareContradicts, .resultPartContradicts, .resultPlanMisquoted, .resultAboveWhole, .resultConflict,
    .resultFalls, .resultRestatesTarget, .resultTallyDiffers, .baselineAfterDeadline, .directionUnclear,
    .resultMatchUnsure, .resultUnmatched, .targetWithoutResult,
  ]

  package static let resultQuoteMissing = DiagnosticID(
    "result-quote-missing", .error,
    "Câu trích trong `results` không còn đứng nguyên văn trong bài, nên kết quả sẽ bị mất.",
    wrong: "drop: [\"80% là chỉ tiêu\"] khi bài viết «85% là chỉ tiêu»", right: "drop: [\"85% là chỉ tiêu\"]")

  package static let resultTargetUnknown = DiagnosticID(
    "result-target-unknown", .error,
    "Kết quả được ghép với một chỉ tiêu không có trên Cổng.",
    wrong: "target: 2328-kh-ubnd/chi-tieu-99", right: "target: 2328-kh-ubnd/chi-tieu-2")

  package static let resultUnitDiffers = DiagnosticID(
    "result-unit-differs", .error,
    "Kết quả được ghép với chỉ tiêu đo bằng đơn vị khác, nên không so được.",
    wrong: "kết quả «120 xã» ghép với chỉ tiêu «80%»", right: "kết quả «85%» ghép với chỉ tiêu «80%»")

  package static let resultPlaceNoteMissing = DiagnosticID(
    "result-place-note-missing", .error,
    "Kết quả của một địa phương khác (như tỉnh mới sau sáp nhập) được ghép với chỉ tiêu mà không có ghi chú cho người đọc.",
    wrong: "- {quote: \"toàn tỉnh đạt 72,63%\", target: 2972-qd-ubnd/chi-tieu-9}",
    right:
      "- {quote: \"toàn tỉnh đạt 72,63%\", target: 2972-qd-ubnd/chi-tieu-9, note: \"Số liệu của tỉnh sau sáp nhập\"}")

  package static let resultMeasureDiffers = DiagnosticID(
    "result-measure-differs", .error,
    "Kết quả được ghép với một chỉ tiêu nói về việc khác hẳn, thường vì số thứ tự của chỉ tiêu đã đổi.",
    wrong: "«hồ sơ trực tuyến đạt 71,5%» ghép với «trường học có Internet đạt tối thiểu 99%»",
    right:
      "- {quote: \"hồ sơ trực tuyến đạt 71,5%\", target: 10-kh-ubnd/chi-tieu-2, promise: \"hồ sơ trực tuyến đạt tối thiểu 70%\"}"
  )

  package static let baselineDiffers = DiagnosticID(
    "baseline-differs", .warning,
    "Số liệu gốc mà chỉ tiêu dẫn tới nói về việc khác, hoặc của nơi khác.",
    wrong: "chỉ tiêu về hồ sơ trực tuyến, số liệu gốc «xã có cáp quang đạt 40%»",
    right: "chỉ tiêu về hồ sơ trực tuyến, số liệu gốc «hồ sơ trực tuyến đạt 40%»")

  package static let baselineUnknown = DiagnosticID(
    "baseline-unknown", .error,
    "Số liệu gốc mà chỉ tiêu dẫn tới không có: không có văn bản ấy, hoặc văn bản ấy không có câu ấy.",
    wrong: "baseline: {document: 15-bc-ubnd, quote: \"năm 2020 là 8%\"} khi văn bản viết «năm 2020 là 9%»",
    right: "baseline: {document: 15-bc-ubnd, quote: \"năm 2020 là 9%\"}")

  package static let resultAsOfMissing = DiagnosticID(
    "result-as-of-missing", .warning,
    "Kết quả được ghép với chỉ tiêu nhưng không rõ tính đến ngày nào, nên không được tính.",
    wrong: "tỷ lệ hồ sơ trực tuyến đạt 85%", right: "đến ngày 31/12/2025, tỷ lệ hồ sơ trực tuyến đạt 85%")

  package static let resultAsOfFuture = DiagnosticID(
    "result-as-of-future", .warning,
    "Số liệu tính đến một ngày sau ngày ban hành mà câu không viết «ước».",
    wrong: "báo cáo ngày 10/6/2025: đến 30/6/2025 đạt 85%", right: "đến 30/6/2025 ước đạt 85%")

  package static let resultAssessmentContradicts = DiagnosticID(
    "result-assessment-contradicts", .warning,
    "Lời đánh giá trái với hai con số đứng cạnh nó.",
    wrong: "Đề ra 40%, kết quả 30%, đánh giá: Đạt", right: "Đề ra 40%, kết quả 30%, đánh giá: Chưa đạt")

  package static let resultShareContradicts = DiagnosticID(
    "result-share-contradicts", .warning,
    "Tỷ lệ so với kế hoạch không khớp với hai con số đứng cạnh nó.",
    wrong: "đạt 450/500 nhà, bằng 95% kế hoạch", right: "đạt 450/500 nhà, bằng 90% kế hoạch")

  package static let resultPartContradicts = DiagnosticID(
    "result-part-contradicts", .warning,
    "Tỷ lệ không khớp với phép chia đứng cạnh nó.", wrong: "13/17 dịch vụ, đạt 77%",
    right: "13/17 dịch vụ, đạt 76,5%")

  package static let resultPlanMisquoted = DiagnosticID(
    "result-plan-misquoted", .warning,
    "Báo cáo nêu mức kế hoạch khác với mức trong văn bản đề ra chỉ tiêu.",
    wrong: "báo cáo: kế hoạch 40%; kế hoạch: 45%", right: "báo cáo: kế hoạch 45%")

  package static let resultAboveWhole = DiagnosticID(
    "result-above-whole", .warning,
    "Phần lớn hơn toàn bộ.", wrong: "17/13 dịch vụ", right: "13/17 dịch vụ")

  package static let resultConflict = DiagnosticID(
    "result-conflict", .warning,
    "Hai nguồn nêu hai con số khác nhau của cùng một chỉ tiêu vào cùng một ngày.",
    wrong: "báo cáo: đến 31/12/2025 đạt 85%; tin: đến 31/12/2025 đạt 87%", right: "cả hai: đến 31/12/2025 đạt 85%")

  package static let resultFalls = DiagnosticID(
    "result-falls", .warning,
    "Số lũy kế giảm theo thời gian.", wrong: "lũy kế năm 2024: 500 nhà; lũy kế năm 2025: 450 nhà",
    right: "lũy kế năm 2024: 500 nhà; lũy kế năm 2025: 550 nhà")

  package static let resultRestatesTarget = DiagnosticID(
    "result-restates-target", .warning,
    "Câu được đọc là kết quả nêu đúng con số của chỉ tiêu, với lời của chỉ tiêu; có thể nó chỉ nhắc lại chỉ tiêu.",
    wrong: "chỉ tiêu đạt 80% hồ sơ trực tuyến năm 2025", right: "drop: [\"80% hồ sơ trực tuyến\"] trong `results`")

  package static let resultTallyDiffers = DiagnosticID(
    "result-tally-differs", .warning,
    "Số chỉ tiêu hoàn thành mà câu nêu khác với bảng của chính văn bản ấy.",
    wrong: "hoàn thành 30/34 chỉ tiêu; bảng có 29 dòng «Đạt» hoặc «Vượt»", right: "hoàn thành 29/34 chỉ tiêu")

  package static let baselineAfterDeadline = DiagnosticID(
    "baseline-after-deadline", .warning,
    "Số liệu gốc thuộc ngày không trước hạn của chỉ tiêu, nên không vẽ được đường tiến độ.",
    wrong: "chỉ tiêu năm 2025, số liệu gốc ngày 30/6/2026", right: "chỉ tiêu năm 2025, số liệu gốc ngày 31/12/2020")

  package static let directionUnclear = DiagnosticID(
    "direction-unclear", .warning,
    "Chưa rõ tăng hay giảm là đạt: số liệu gốc cao hơn mức cần đạt mà câu không nói giảm.",
    wrong: "tỷ lệ 5%; số liệu gốc 9%", right: "correct: [{quote: \"tỷ lệ 5%\", direction: down}]")

  package static let resultMatchUnsure = DiagnosticID(
    "result-match-unsure", .proposal,
    "Có kết quả có thể trả lời một chỉ tiêu, nhưng máy chưa chắc; chỉ được tính khi biên tập viên xác nhận.",
    wrong: "toàn tỉnh đạt 72,63% (chỉ tiêu của tỉnh trước sáp nhập)",
    right: "match: [{quote: \"toàn tỉnh đạt 72,63%\", target: 2972-qd-ubnd/chi-tieu-9, note: \"…\"}]")

  package static let resultUnmatched = DiagnosticID(
    "result-unmatched", .proposal,
    "Có kết quả không trả lời chỉ tiêu nào trên Cổng.",
    wrong: "hồ sơ trực tuyến đạt 75,3% (Cổng chưa có kế hoạch nêu chỉ tiêu này)",
    right: "match: [{quote: \"hồ sơ trực tuyến đạt 75,3%\", target: 2328-kh-ubnd/chi-tieu-2}]")

  package static let targetWithoutResult = DiagnosticID(
    "target-without-result", .proposal,
    "Có chỉ tiêu đã qua hạn mà Cổng chưa có số liệu nào.",
    wrong: "chỉ tiêu năm 2025, chưa có báo cáo nào trên Cổng", right: "đăng báo cáo nêu kết quả năm 2025")

}
