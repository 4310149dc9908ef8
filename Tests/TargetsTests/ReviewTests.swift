import Foundation
import Publications
import Targets
import TestSupport
import Testing
import Vietnamese

/// Decisions of editors on targets, written into the front matter of a document's file.
@Suite struct Reviewing {
  private static let head = """
    ---
    # Phần đầu trang
    title: "Kế hoạch phát triển thư viện giai đoạn 2023 - 2027"   # trích yếu
    number: 19/KH-UBND
    issued: 2022-05-06
    date: 2022-05-09
    issuer: 'UBND tỉnh Quảng Bình'
    ---

    """
  private static let body = """
    ## I. MỤC TIÊU

    - 90% hộ dân dùng nước sạch, 70% hộ có điện và tối thiểu 50% xã có chợ.
    - Xây dựng từ 10 đến 12 thư viện xã.
    - Đường nội thị của các phường được chiếu sáng.

    | Chỉ tiêu | Đơn vị | 2025 | 2027 |
    |---|---|---|---|
    | Tỷ lệ hộ nghèo | % | 5 | 3 |

    """

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ text: String, _ name: String = "content/van-ban/19-kh-ubnd.md") throws {
    try folder.write(name, text)
  }

  private func open(_ name: String = "content/van-ban/19-kh-ubnd.md") throws(ReviewRefusal) -> ReviewedFile {
    try ReviewedFile(file: name, in: folder.path)
  }

  private func text() throws -> String { try folder.read("content/van-ban/19-kh-ubnd.md") }

  /// The number of the target with a value.
  private func number(_ value: Double, _ file: ReviewedFile) throws -> Int {
    try #require(file.review.entries.first { $0.record.value == value }).record.number
  }

  private func refusal(_ body: () throws(ReviewRefusal) -> ReviewedFile) -> String {
    do throws(ReviewRefusal) {
      _ = try body()
      return "written"
    } catch {
      return error.text
    }
  }

  // MARK: What is written

  @Test func confirmingWritesWhatTheEditorHasSeen() throws {
    try write(Self.head + Self.body)
    let file = try open()
    let new = try file.deciding(.confirm(try number(70, file)))
    #expect(
      try text()
        == Self.head.replacing(
          "\n---\n",
          with: "\ntargets:\n  correct:\n    - {quote: \"70% hộ có điện\", value: 70, comparator: \"=\", unit: \"%\", "
            + "deadline_year: 2027}\n---\n")
        + Self.body)
    #expect(new.review.entries.filter { $0.state == .confirmed }.map(\.record.value) == [70])
    #expect(refusal { () throws(ReviewRefusal) in try new.deciding(.confirm(2)) }.contains("đã được xác nhận"))
  }

  @Test func decisionsFollowEachOtherAndCanBeTakenBack() throws {
    try write(Self.head + Self.body)
    var file = try open()
    let before = file.review.entries.map { TargetFields($0.record) }
    let (range, share) = (try number(10, file), try number(90, file))
    file = try file.deciding(.drop(share))
    #expect(try text().contains("targets:\n  drop:\n    - \"90% hộ dân dùng nước sạch\"\n---\n"))
    #expect(file.review.entry(share)?.state == .dropped && file.review.entry(share)?.isRestorable == true)
    var fields = TargetFields(try #require(file.review.entry(range)).record)
    try fields.fill(.value, with: "1.500,5")
    try fields.fill(.valueMax, with: "2000")
    try fields.fill(.unit, with: "thư viện \"số\"")
    file = try file.deciding(.correct(range, fields))
    #expect(try text().contains(#"value: 1500.5, value_max: 2000, comparator: "=", unit: "thư viện \"số\"", deadline"#))
    // Again: the entry that is there is changed.
    try fields.fill(.valueMax, with: "")
    try fields.fill(.deadlineYear, with: "2026")
    try fields.fill(.comparator, with: ">=")
    file = try file.deciding(.correct(range, fields))
    #expect(
      try text().contains(#"value: 1500.5, comparator: ">=", unit: "thư viện \"số\"", deadline_year: 2026}"#))
    #expect(try text().components(separatedBy: "quote:").count == 2)
    // A corrected target that is dropped is not added again by its correction.
    file = try file.deciding(.drop(range))
    #expect(file.review.entry(range)?.state == .dropped)
    file = try file.deciding(.restore(range)).deciding(.restore(share))
    #expect(file.review.entries.map { TargetFields($0.record) } == before)
    #expect(file.review.waiting.count == before.count)
    #expect(try text().hasSuffix("\n---\n" + Self.body))
    file = try file.deciding(.confirmAll(try #require(Day(iso: "2026-11-28"))))
    #expect(file.review.waiting.isEmpty)
    #expect(try text().contains("\n  confirmed: 2026-11-28\n  confirmed_of: "))
  }

  @Test func aMissedTargetIsAddedByItsQuote() throws {
    try write(Self.head + Self.body.replacing("các phường", with: "các\u{A0}\u{A0}phường"))
    let file = try open()
    let quote = "Đường nội thị của các phường được chiếu sáng"
    var fields = TargetFields()
    try fields.fill(.value, with: "100")
    try fields.fill(.unit, with: "%")
    try fields.fill(.subject, with: "đường nội thị")
    try fields.fill(.outcome, with: "được chiếu sáng")
    let new = try file.deciding(.add(quote: "  " + quote.replacing(" của", with: "\n của"), fields))
    let added = try #require(new.review.entries.first { $0.isAdded })
    #expect(added.record.value == 100 && added.record.subject == "đường nội thị" && added.state == .confirmed)
    #expect(new.review.entries.count == file.review.entries.count + 1)
    let refused = refusal { () throws(ReviewRefusal) in try new.deciding(.add(quote: "70% hộ có điện", fields)) }
    #expect(refused == "Câu trích ấy đã có chỉ tiêu 2")
    #expect(
      refusal { () throws(ReviewRefusal) in try new.deciding(.add(quote: "Đường nội thị chiếu sáng", fields)) }
        .contains("không đứng nguyên văn"))
    #expect(refusal { () throws(ReviewRefusal) in try new.deciding(.add(quote: " ", fields)) } == "Chưa có câu trích")
    let gone = try new.deciding(.drop(added.record.number))
    #expect(gone.review.entries.count == file.review.entries.count)
  }

  /// Two targets in one clause, one sentence twice, cells of one row: each is named by words that mean it alone, or nothing is
  /// written.
  @Test func aTargetIsNamedByWordsThatMeanItAlone() throws {
    let body = """
      ## Mục tiêu

      - Phường A: 80% hộ có điện, 90% hộ có nước.
      - Phường B: 80% hộ có điện, 90% hộ có nước.
      - Tỷ lệ hộ có mạng đạt 60% ở xã và 75% ở phường.

      | Chỉ tiêu | Đơn vị | 2025 | 2027 |
      |---|---|---|---|
      | Tỷ lệ hộ nghèo | % | 5 | 3 |

      """
    try write(Self.head + body)
    let file = try open()
    try #require(file.review.entries.count == 8)
    var written = 0
    for entry in file.review.entries {
      for decision in [TargetDecision.drop(entry.record.number), .confirm(entry.record.number)] {
        try write(Self.head + body)
        do throws(ReviewRefusal) {
          let new = try open().deciding(decision)
          written += 1
          let changed = new.review.entries.filter { $0.state != .waiting }.map(\.record.number)
          #expect(changed == [entry.record.number], "\(decision) \((try? text()) ?? "")")
        } catch {
          #expect(error.text.hasPrefix("Không có đoạn chữ nào chỉ riêng"), "\(error)")
          #expect(try text() == Self.head + body)
        }
      }
    }
    // All but: dropping the last cell of the row, and one of two numbers whose words stand twice.
    #expect(written == 14)
  }

  @Test func whatFrontMatterCannotSayIsRefused() throws {
    try write(Self.head + Self.body)
    let file = try open()
    let number = try number(70, file)
    var fields = TargetFields(try #require(file.review.entry(number)).record)
    fields.deadlineYear = nil
    #expect(
      refusal { () throws(ReviewRefusal) in try file.deciding(.correct(number, fields)) }
        == "Không để trống thời hạn được")
    #expect(throws: ReviewRefusal.self) { try fields.fill(.value, with: "nhiều") }
    #expect(throws: ReviewRefusal.self) { try fields.fill(.comparator, with: "≥") }
    #expect(throws: ReviewRefusal.self) { try fields.fill(.deadlineYear, with: "25") }
    #expect(refusal { () throws(ReviewRefusal) in try file.deciding(.drop(99)) } == "Không có chỉ tiêu 99")
    #expect(try text() == Self.head + Self.body)
  }

  /// A reader must see in the quote where a value is from; what words without any figure mean is for the editor to say.
  @Test func aValueThatTheQuoteDoesNotStateIsRefused() throws {
    let body = Self.body + "\nĐường số 5 được chiếu sáng.\n"
    try write(Self.head + body)
    let file = try open()
    let range = try number(10, file)
    var fields = TargetFields(try #require(file.review.entry(range)).record)
    try fields.fill(.value, with: "1.200")
    try fields.fill(.valueMax, with: "")
    var added = TargetFields()
    try added.fill(.value, with: "1.200")
    let decisions = [
      TargetDecision.correct(range, fields), .add(quote: "Đường số 5 được chiếu sáng", added),
    ]
    for decision in decisions {
      #expect(
        refusal { () throws(ReviewRefusal) in try file.deciding(decision, asStated: true) }
          == "`value` ghi 1.200 nhưng câu trích không có con số ấy; chưa ghi gì")
    }
    #expect(try text() == Self.head + body)
    // The other end of the range stands in the quote, and a quote without figures has none to agree with.
    try fields.fill(.value, with: "12")
    let new = try file.deciding(.correct(range, fields), asStated: true)
    #expect(try text().contains(#"thư viện xã", value: 12, comparator: "=""#))
    try added.fill(.value, with: "100")
    try added.fill(.unit, with: "%")
    let last = try new.deciding(.add(quote: "Đường nội thị của các phường được chiếu sáng", added), asStated: true)
    #expect(last.review.entries.first { $0.isAdded }?.record.value == 100)
  }

  // MARK: Which files

  @Test func aFileThatHasChangedIsLeftAlone() throws {
    try write(Self.head + Self.body)
    let file = try open()
    #expect(
      refusal { () throws(ReviewRefusal) in try open().deciding(.confirm(1), seen: "khác") }.contains("đã thay đổi")
    )
    try write(Self.head + Self.body + "\nThêm.\n")
    #expect(refusal { () throws(ReviewRefusal) in try file.deciding(.confirm(1)) }.contains("đã thay đổi"))
    #expect(try text() == Self.head + Self.body + "\nThêm.\n")
  }

  @Test func onlyDocumentsInsideTheContentAreOpened() throws {
    try write(Self.head + Self.body)
    try write(Self.head + Self.body, "ngoai/a.md")
    try write(Self.head + Self.body, "content/van-ban/a.en.md")
    try write(Self.body, "content/van-ban/tran.md")
    try write(Self.head.replacing("title:", with: "titel:") + Self.body, "content/van-ban/hong.md")
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: folder("content/van-ban/lien-ket.md"), withDestinationPath: folder("ngoai/a.md"))
    try files.createSymbolicLink(atPath: folder("content/van-ban/ngoai"), withDestinationPath: folder("ngoai"))
    let expected = [
      "content/van-ban/lien-ket.md": "liên kết tượng trưng", "content/van-ban/ngoai/a.md": "liên kết tượng trưng",
      "ngoai/a.md": "không nằm trong content/van-ban", "content/van-ban/../../ngoai/a.md": "không nằm trong",
      "/etc/passwd": "không nằm trong", "content/van-ban/a\0.md": "không nằm trong",
      "content/tin-tuc/a.md": "không nằm trong",
      "content/van-ban/.a.md": "không nằm trong", "content/van-ban/khong-co.md": "Không có tệp",
      "content/van-ban/a.en.md": "bản tiếng Anh", "content/van-ban/tran.md": "chưa có phần đầu trang",
      "content/van-ban/hong.md": "Không có khóa `titel`", "content/van-ban": "không nằm trong",
    ]
    for (name, text) in expected {
      #expect(refusal { () throws(ReviewRefusal) in try open(name) }.contains(text), "\(name)")
    }
    #expect(try ReviewedFile(path: folder("ngoai/a.md")).review.waiting.count == 6)
  }

  // MARK: Nothing else

  /// Whatever the file looks like and whatever is decided: what is written lies in the front matter, says what was decided, and
  /// changes no other target; what is refused changes no byte.
  @Test func nothingElseChangesInOddFiles() throws {
    var random = SeededGenerator(seed: 22)
    let targets = [
      "", "targets:\n", "targets: {drop: [\"70% hộ có điện\"]} # x\n",
      "chi_tieu:\n  bo:\n  - '70% hộ có điện' # kết quả\n\n  # hết\n",
      "targets:\n  correct:\n  - quote: \"70% hộ có điện\"\n    value: 75 # sửa\n",
      "targets:\n  drop: 70% hộ có điện\n  extract: true\n",
      "targets: {correct: [{quote: tối thiểu 50% xã có chợ, unit: \"%\"}],\n  confirmed: 2026-01-02}\n",
      "targets:\n  correct: [ # thêm\n    {quote: \"Đường nội thị của các phường\", subject: \"Đường: 🎯\"},\n  ]\n",
    ]
    var written = 0
    for round in 0..<48 {
      let own = targets[round % targets.count]
      var text = Self.head.replacing("issuer:", with: own + "issuer:") + Self.body
      if round % 3 == 0 { text = text.replacing("\n", with: "\r\n") }
      if round % 4 == 1 { text = "\u{FEFF}" + text }
      if round % 5 == 2 { text += "\r\n\t---\n\u{A0}cuối" }
      try write(text)
      var file = try open()
      for _ in 0..<4 {
        let old = file
        let entry = try #require(old.review.entries.randomElement(using: &random))
        let number = entry.record.number
        var fields = TargetFields(entry.record)
        fields.value = Double(Int.random(in: 1...99, using: &random))
        fields.unit = ["%", "xã: # {", "hộ \\ 🎯"].randomElement(using: &random) ?? ""
        let all: [TargetDecision] = [.confirm(number), .drop(number), .restore(number), .correct(number, fields)]
        let decision = all.randomElement(using: &random) ?? .confirm(number)
        do throws(ReviewRefusal) {
          file = try file.deciding(decision)
          written += 1
        } catch {
          #expect(!error.text.contains("viết theo cách không tự ghi"), "\(decision)\n\(text)")
        }
        #expect(try ReviewedFile(file: file.name, in: folder.path).bytes == file.bytes)
        #expect(old.hasTheRest(of: file), "\(decision) \(text)")
      }
    }
    #expect(written > 80)
  }
}

extension ReviewedFile {
  /// Whether another state of the file has the same body and the same lines of front matter outside `targets`.
  fileprivate func hasTheRest(of other: ReviewedFile) -> Bool {
    guard let a = FrontMatterFile(bytes), let b = FrontMatterFile(other.bytes) else { return false }
    func kept(_ file: FrontMatterFile) -> [ArraySlice<UInt8>] {
      let lines = file.bytes[file.yaml].split(separator: 0x0A)
      return lines.filter { line in
        ["title:", "number:", "issue", "date:", "# Ph"].contains { line.starts(with: $0.utf8) }
      }
    }
    return bytes[a.body] == other.bytes[b.body] && kept(a) == kept(b)
      && bytes[..<a.yaml.lowerBound] == other.bytes[..<b.yaml.lowerBound]
  }
}
