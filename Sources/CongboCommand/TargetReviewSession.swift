import Diagnostics
import Glibc
import Targets

/// `congbo targets --review FILE`: the targets of a document one by one, each to be confirmed, dropped or corrected. Records and
/// what was written go to standard output, questions and refusals to standard error; answers are lines of standard input.
struct TargetReviewSession {
  private var file: ReviewedFile
  /// Numbers that have been shown and left as they are.
  private var passed: Set<Int> = []

  /// - Throws: `ReviewRefusal` where the file has no targets to review.
  init(path: String) throws(ReviewRefusal) { file = try ReviewedFile(path: path) }

  private enum Ending: Error { case quit }

  /// Asks until all have been seen or the editor leaves.
  mutating func run() {
    let waiting = file.review.waiting.count
    let inForce = file.review.entries.count { $0.state != .dropped }
    Console.result(
      "\(Shown.name(file.name)): \(Shown.count(inForce)) chỉ tiêu, \(Shown.count(waiting)) chờ duyệt.\n")
    if let rules = file.review.rules {
      Console.result("Chỉ đọc phần có đề mục «Mục tiêu», «Chỉ tiêu»: \(rules.explanation).\n")
    }
    do throws(Ending) {
      var shown = 0
      while let entry = file.review.waiting.first(where: { !passed.contains($0.record.number) }) {
        shown += 1
        show(entry, shown, of: max(waiting, shown))
        try ask(entry.record.number)
      }
      try close()
    } catch {
      Console.message("Đã thoát; những gì đã ghi vẫn còn trong tệp.\n")
    }
  }

  private func show(_ entry: TargetReview.Entry, _ shown: Int, of count: Int) {
    let record = entry.record
    let place = record.provision.map { ", \($0)" } ?? ""
    var lines = [
      "", "[\(shown)/\(count)] Chỉ tiêu \(record.number)\(place), độ tin cậy \(record.confidencePercent)%",
      "  \(record.display)", "  Nguyên văn: “\(record.quote)”",
      "  Giá trị: \(record.amountText)   Thời hạn: \(record.deadlineText)",
    ]
    if !record.doubts.isEmpty {
      lines.append("  Cần xem: " + record.doubts.map(\.explanation).joined(separator: "; "))
    }
    Console.result(lines.joined(separator: "\n") + "\n")
  }

  // MARK: Answers

  /// Asks about one target until it is decided or passed.
  private mutating func ask(_ number: Int) throws(Ending) {
    while true {
      switch try answer("x xác nhận, b bỏ, s sửa, t thêm chỉ tiêu bị sót, n tiếp, q thoát: ").lowercased() {
      case "x": if decide(.confirm(number)) { return }
      case "b": if decide(.drop(number)) { return }
      case "s":
        guard let entry = file.review.entry(number) else { return }
        if decide(.correct(number, try fields(from: TargetFields(entry.record)))) { return }
      case "t":
        let quote = try answer("Câu trích, đúng nguyên văn: ")
        _ = decide(.add(quote: quote, try fields(from: TargetFields())))
      case "n":
        passed.insert(number)
        return
      case "q": throw .quit
      default: Console.message("Gõ một trong các chữ x, b, s, t, n, q rồi Enter.\n")
      }
    }
  }

  /// All have been seen: the whole document may be confirmed.
  private mutating func close() throws(Ending) {
    let inForce = file.review.entries.filter { $0.state != .dropped }
    guard file.review.confirmed == nil || !file.review.waiting.isEmpty, passed.isEmpty, !inForce.isEmpty,
      let today = try? Today.inVietnam()
    else {
      Console.message("Đã đi hết danh sách.\n")
      return
    }
    let said = try answer("Đã duyệt hết. Ghi hôm nay là ngày đã đọc cả văn bản? (c có, Enter không): ")
    if said.lowercased() == "c" { _ = decide(.confirmAll(today)) }
  }

  /// Fields one by one; just Enter keeps what stands there, a single `-` empties it.
  private func fields(from old: TargetFields) throws(Ending) -> TargetFields {
    var fields = old
    Console.message("Enter giữ nguyên, - để trống.\n")
    for field in TargetFields.Field.allCases {
      let choices = field.choices.isEmpty ? "" : " (" + field.choices.map(\.value).joined(separator: " ") + ")"
      while true {
        let said = try answer("\(field.name)\(choices) [\(fields.text(field))]: ")
        if said.isEmpty { break }
        do throws(ReviewRefusal) {
          try fields.fill(field, with: said == "-" ? "" : said)
          break
        } catch {
          tell(error)
        }
      }
    }
    return fields
  }

  /// Writes a decision and says what was written.
  private mutating func decide(_ decision: TargetDecision) -> Bool {
    let before = file.bytes
    do throws(ReviewRefusal) {
      file = try file.deciding(decision, asStated: true)
    } catch {
      tell(error)
      return false
    }
    Console.result("Đã ghi vào " + Self.difference(before, file))
    return true
  }

  static func difference(_ before: [UInt8], _ file: ReviewedFile) -> String {
    TextDifference.diff(
      String(decoding: before, as: UTF8.self), String(decoding: file.bytes, as: UTF8.self), file: file.name)
  }

  private func answer(_ question: String) throws(Ending) -> String {
    Console.message(question)
    guard let line = readLine() else {
      Console.message("\n")
      throw .quit
    }
    return line.trimmedOfSpace
  }

  private func tell(_ refusal: ReviewRefusal) { Console.message("\(refusal.text).\n    → \(refusal.fix)\n") }
}
