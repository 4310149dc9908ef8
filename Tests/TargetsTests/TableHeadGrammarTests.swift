import Markup
import Targets
import Testing

/// Tables of plans whose heads are made by a grammar, so that what they state is known before they are read: a column of what was reached,
/// one of what is to be, and beside them what offices add.
@Suite struct TableHeadGrammarTests {
  private static let reached = [
    "Thực hiện năm 2025", "Thực hiện 2025", "TH 2025", "TH năm 2025", "Ước thực hiện năm 2025", "Ước TH 2025",
    "ƯTH 2025",
    "Kết quả năm 2025", "Đã thực hiện năm 2025", "Kết quả thực hiện năm 2025", "Hiện trạng 2025", "Hiện trạng năm 2025",
    "Năm 2025", "Ước thực hiện 2025", "Thực hiện cả năm 2025", "Ước thực hiện cả năm 2025", "Thực hiện đến 31/12/2025",
    "Ước năm 2025", "Kết quả đến năm 2025", "Đạt được năm 2025", "TH đến hết năm 2025",
  ]
  private static let promised = [
    "Kế hoạch năm 2025", "KH 2025", "NQ HĐND giao năm 2025", "Mục tiêu năm 2025", "Chỉ tiêu giao năm 2025",
  ]
  private static let goals = [
    "Kế hoạch năm 2026", "KH 2026", "KH năm 2026", "Mục tiêu năm 2026", "Mục tiêu 2026", "Chỉ tiêu năm 2026",
    "Chỉ tiêu KH 2026", "Chỉ tiêu kế hoạch năm 2026", "Năm 2026", "Kế hoạch thực hiện năm 2026", "Kế hoạch 2026",
    "Phấn đấu năm 2026", "Chỉ tiêu giao năm 2026", "Kế hoạch giao năm 2026", "Chỉ tiêu thực hiện năm 2026",
    "Chỉ tiêu phấn đấu năm 2026", "Mục tiêu phấn đấu năm 2026", "Mục tiêu đến năm 2026", "KH giao 2026",
    "Nhiệm vụ năm 2026", "Mục tiêu thực hiện năm 2026", "Kế hoạch phấn đấu 2026",
  ]
  private static let shares = [
    "KH 2026/TH 2025 (%)", "So sánh (%)", "Tăng, giảm (%)", "Tốc độ tăng (%)", "So với TH 2025 (%)",
    "KH 2026 so với ƯTH 2025 (%)", "Tỷ lệ (%)", "% tăng trưởng",
  ]
  /// r reached, p promised before, g goal, s share, n note.
  private static let orders = ["rg", "prg", "rgs", "prgs", "rgn", "gr", "rgsn"]
  private static let titles = [
    ("Phát triển kinh tế - xã hội năm 2026", 2026, 2), ("Về việc giao chỉ tiêu kế hoạch năm 2026", 2025, 12),
    ("Về nhiệm vụ phát triển kinh tế - xã hội năm 2026", 2025, 12),
  ]
  private static let headings = [
    "", "## I. MỤC TIÊU\n\n", "Các chỉ tiêu chủ yếu năm 2026:\n\n", "## Phụ lục\n\nCÁC CHỈ TIÊU CHỦ YẾU NĂM 2026\n\n",
  ]

  /// Each way to say what was reached with each way to say what is to be.
  @Test func onlyWhatIsToBeIsATarget() {
    #expect(Self.reached.count * Self.goals.count == 462)
    for turn in 0..<(Self.reached.count * Self.goals.count) {
      let (reached, goal) = (Self.reached[turn / Self.goals.count], Self.goals[turn % Self.goals.count])
      let order = Self.orders[turn % Self.orders.count]
      var heads = turn % 3 == 0 ? ["Chỉ tiêu", "ĐVT"] : ["TT", turn % 2 == 0 ? "Chỉ tiêu" : "Nội dung", "Đơn vị"]
      var rows = [["Sản lượng lúa", "tấn"], ["Tỷ lệ hộ nghèo", "%"]]
      if heads.count == 3 { rows = [["1"] + rows[0], ["2"] + rows[1]] }
      for column in order {
        switch column {
        case "r":
          heads.append(reached)
          rows[0].append("700.000")
          rows[1].append("3,1")
        case "g":
          heads.append(goal)
          rows[0].append("710.000")
          rows[1].append("2,6")
        case "p":
          heads.append(Self.promised[turn % Self.promised.count])
          rows[0].append("705.000")
          rows[1].append("2,9")
        case "s":
          heads.append(Self.shares[turn % Self.shares.count])
          rows[0].append("101,4")
          rows[1].append("83,9")
        default:
          heads.append("Ghi chú")
          rows[0].append("Sở Tài chính")
          rows[1].append("")
        }
      }
      let lines = [heads, heads.map { _ in "---" }] + rows
      let table = lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
      let (title, year, month) = Self.titles[turn % Self.titles.count]
      let found = TargetFinder.find(
        in: Markdown.parse(Self.headings[turn % Self.headings.count] + table, file: "mau.md").value,
        context: TargetContext(title: title, issuedYear: year, issuedMonth: month))
      #expect(found.map(\.value) == [710_000, 2.6], "\(title): \(heads)")
      #expect(found.map(\.deadlineYear) == [2026, 2026], "\(title): \(heads)")
    }
  }
}
