/// How far the reader looks from one item to another, in items: words of the lexicon, other words, figures and marks count
/// one each. Beyond it a word says nothing about a figure. `ReachTests` has a text for each that one item less reads wrong.
enum Reach {
  // MARK: What makes a figure no target

  /// From `chênh lệch` to a figure that only compares.
  static let difference = 8
  /// From `đã` to a figure that is reached already, or to `kết quả`.
  static let already = 5
  /// From a count to a `đã` behind it, which says that it is reached.
  static let reached = 9
  /// From the verb of an entitlement back from its sum: `hỗ trợ tối đa khoảng 10 triệu đồng`.
  static let entitlementVerb = 3
  /// Over words that say nothing, from a share to what it is a share of: `50% mức phí`.
  static let entitlementNoun = 2
  /// From a figure to the `thì` that makes it a condition.
  static let condition = 12
  /// From the first figure of `từ 30% … lên 50%` to the word of rise or fall.
  static let startPoint = 7
  /// From a figure inside a measure to the share that is the measure's value.
  static let measuredShare = 24
  /// From a word of goals back to a `đã` or `kết quả` that it overrules.
  static let overruledPast = 3

  /// From a word of goals back to `vượt`, which tells of results: `vượt kế hoạch đề ra`.
  static let heldAgainst = 3
  /// From `đề ra` back to how many of the goals were met: `24/27 chỉ tiêu Nghị quyết Đại hội đề ra`.
  static let heldCount = 8
  /// From the word for goals to how they have been met: `nhiều chỉ tiêu … đều đạt, vượt kế hoạch`.
  static let metGoals = 16
  /// From the measure to the years of a life expectancy: "Tuổi thọ trung bình tính từ lúc sinh: 73,8 tuổi".
  static let lifeExpectancy = 7
  /// Words of a sentence before the past year that it opens with: `Trong năm 2021, …`.
  static let pastLead = 3

  /// From a word of rise or fall to what it is held against: `tăng 32,5 tỷ đồng so với đầu nhiệm kỳ`.
  static let growth = 8
  /// From the head of a sentence to the person of whom it tells: "Mỗi tháng, anh Thành …".
  static let person = 8
  /// From a length back to `cách`: `cách trung tâm huyện khoảng 7 km`.
  static let distance = 6
  /// From a verb that sets goals to the word for them: `đề ra 18 chỉ tiêu`.
  static let announcedGoals = 5

  // MARK: What makes a figure a target

  /// From a milestone's year to its figure in brackets: `(năm 2027: 65%)`.
  static let milestone = 4
  /// Words that only lead in, from a separator to a member's figure.
  static let memberLead = 4
  /// The longest name before the figure of a further member of a row: `khách nội địa 4.930.000 lượt`.
  static let memberName = 8
  /// The longest name before the first part of a count: `trong đó trình độ trung cấp và cao đẳng nghề 500 người`.
  static let partName = 12
  /// From `hiện có` back to the verb that keeps it: `bảo vệ diện tích rừng hiện có`.
  static let kept = 12
  /// From the verb of making, or the word of a goal, to a count.
  static let countCue = 14
  /// From the verb that opens a task to the count of its object: `Tiêm phòng lở mồm long móng cho 80.000 con`.
  static let taskLead = 9
  /// Words that may stand before the verb with which a task begins.
  static let taskOpening = 4
  /// From a separator to a figure that shares the comparator of the member before.
  static let sharedComparator = 2
  /// Behind a share, the words that may say that it is one of a budget.
  static let budgetNoun = 3

  // MARK: Around a figure

  /// Words between a figure and its verb: `đạt trên từ khoảng 50%`.
  static let markers = 5
  /// From a figure back to a colon that binds it.
  static let bindingColon = 2
  /// Behind a colon, figure and unit that are all it brings: `: 74 - 75 nghìn tỷ đồng`.
  static let boundValue = 6
  /// Behind a count's unit, to `trở lên`; of another figure one less.
  static let orMore = 2
  /// From a figure back to `ra khỏi`, `thoát khỏi`.
  static let rankExit = 5
  /// From a figure to `cả nước`, where `nhóm` or `danh sách` stands before it.
  static let groupTail = 4
  /// The same where a word of rank stands before it.
  static let rankTail = 9
  /// The same where nothing but the noun tells of a rank.
  static let bareTail = 3
  /// From a figure back to the verb that `lần` multiplies.
  static let timesVerb = 4
  /// Words such as `các`, `số` between a figure and its noun.
  static let nounArticles = 2

  // MARK: Years

  /// From a figure to a year of its own right behind it: `60 tỷ đồng trong năm 2015`.
  static let ownYear = 4
  /// From a year back to `so với`, `tầm nhìn`.
  static let yearRole = 4
  /// From a year back to the name that it is a part of: `theo chuẩn nghèo đa chiều giai đoạn 2022 - 2025`.
  static let namedYear = 14
  /// From a day or month back to `trước`, `đến hết`.
  static let limit = 4
  /// From a year back to the kind of text whose name it ends: `Chương trình giáo dục phổ thông 2018`.
  static let textName = 6
  /// From the last year in brackets back to where they open: `(hoàn thành trong năm 2027)`.
  static let timeInBrackets = 6
  /// From the head of a clause to the year with which something begins: "Bắt đầu từ năm 2028, …".
  static let startLead = 4
  /// From the word of a kind of document to its number.
  static let documentNumber = 4
  /// From a deadline to a vision that only goes with it: `đến năm 2025, định hướng đến năm 2030`.
  static let vision = 6
  /// From the head of a sentence to a year that leads in the sentences behind it.
  static let leadYear = 30
  /// In news, from the head of a sentence to the word of a goal that makes it do so.
  static let leadGoal = 14
  /// The longest stretch in brackets.
  static let brackets = 80

  // MARK: Headings and lead-ins

  /// The longest line that can be a label or lead in without a colon.
  static let label = 40
  /// The same where it ends in a full stop.
  static let labelWithStop = 15
  /// The longest line that is a heading by its words alone.
  static let titleLine = 24
  /// The longest line that is only a year.
  static let yearLine = 14
  /// A lead-in up to here says what it announces in any of its words; a longer one by the last.
  static let shortLeadIn = 12
  /// From the colon of a longer one back to what it announces.
  static let announcement = 60
  /// From the head of a heading to what it says.
  static let headingWords = 40

  // MARK: Tables

  /// Words of a unit in the brackets of a head.
  static let unitWords = 4
  /// The longest cell that holds a value.
  static let valueCell = 12
  /// From the head of a cell to its figure.
  static let valueFigure = 5
}

/// How deep headings and labels lie in a document: a label ends every one of its own rank and of deeper ones.
enum ScopeRank {
  /// A heading of Markdown, 1–6.
  static func heading(_ level: Int) -> Int { level * 10 }
  /// A line without a label that opens with "Chỉ tiêu", "Thành tựu".
  static let title = 60
  /// `I.`
  static let roman = 61
  /// `1.`, and an item of a numbered list.
  static let number = 62
  /// `1.1.`
  static let twoNumbers = 63
  /// `1.1.1.`
  static let threeNumbers = 64
  /// `a)`
  static let letter = 66
  /// A line without a label, by the depth of its list.
  static func line(depth: Int) -> Int { lines + depth }
  /// Lines without a label, and whatever is deeper.
  static let lines = 75
}
