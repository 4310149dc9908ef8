import Bytes
import Markup
import Vietnamese

/// What stands above a table and says of what it tells.
extension DocumentReader {
  /// What the headings over a table say of it, and where none does, a title that names goals.
  func tableScope(above head: Int) -> TableScope {
    let line = captionItems(above: head)
    let tellsOfPast = line.map { self.tellsOfPast($0) } ?? false
    let announcement = line.map { Announcement(items: $0, words: table.words, timeline: tracker.timeline) }
    let caption = announcement?.mode(isLead: true, in: nil)
    var captionYear = line.flatMap { YearReader(items: $0, words: table.words).horizon(in: $0.indices, earliest: nil) }
    if !tracker.timeline.isToCome(captionYear), captionYear == nil || captionYear != planned { captionYear = nil }
    return TableScope(
      firstYear: firstYear, issued: context.issuedYear,
      mode: tracker.mode ?? (isListOfGoals || baseMode == .goal ? .goal : .neutral), isReport: context.isReport,
      isNews: context.isNews, timeline: tracker.timeline,
      planned: planned ?? (tracker.mode == .goal ? tracker.horizon?.year : nil),
      begins: begins,
      isStated: tracker.mode == .goal || tracker.mode == nil && (isListOfGoals || isTitleOfGoals),
      isPlan: !context.isNews && TitleReading.isPlan(context.title),
      isOfElse: caption == .past || caption == .norm || tellsOfPast || announcement?.isForecast ?? false,
      isOfPast: (tracker.mode ?? baseMode) == .past || caption == .past && tracker.mode == nil || tellsOfPast,
      isOver: tracker.horizon.map { tracker.timeline.isOver($0.year) } ?? false, captionYear: captionYear)
  }

  /// Bytes of the longest line above a table that says what it is of.
  private static let captionBytes = 120

  /// The block above a table that may say what it is of: not the line between them that states nothing but its unit.
  private func captionBlock(above head: Int) -> Int {
    guard head > 1, case let line = document.blocks[head - 1], line.table == nil,
      line.text.count <= Self.captionBytes, line.text.upperBound <= bytes.count
    else { return head - 1 }
    let text = document.string(line.text).lowered().drop { !$0.isLetter }
    return ["đơn vị", "đvt"].contains { text.begins(with: $0) } && TableReader.unit(inLine: String(text)) != nil
      ? head - 2 : head - 1
  }

  /// "Bảng 1. Kết quả thực hiện năm 2025", "Số liệu thống kê đến tháng 11/2025" above a table of a part that sets goals: what has been
  /// reached, where nothing in the line speaks of what is to be.
  private func tellsOfPast(_ caption: [Item]) -> Bool {
    let announcement = Announcement(items: caption, words: table.words, timeline: tracker.timeline)
    let isTold =
      announcement.mode(isLead: true, in: nil) == .past && !announcement.isForecast
      || caption.prefix(Self.captionHead).contains { $0.phrase != 0 && table.words.records.contains($0.phrase) }
    guard isTold, let first = caption.first, let last = caption.last else { return false }
    let text = bytes.lowered(Int(first.start)..<Int(last.end))
    return !Self.planned.contains { text.holds($0) }
      && !caption.contains { item in
        item.phrase != 0 && item.has(.strongGoal) || item.kind == .year && tracker.timeline.isToCome(Int(item.value))
      }
  }

  /// Items of a caption in which it names what it is of, and words by which it speaks of what is to be.
  private static let captionHead = 8
  private static let planned = [
    "phấn đấu", "dự kiến", "giao cho", "giao chỉ tiêu", "giao kế hoạch", "giao như sau", "và kế hoạch", "và mục tiêu",
    "và phương hướng",
  ]

  /// The line right above a table, where it is short.
  func caption(above head: Int) -> String {
    guard head > 0, case let line = document.blocks[captionBlock(above: head)], line.kind == .paragraph,
      line.text.count <= Self.captionBytes, line.text.upperBound <= bytes.count
    else { return "" }
    return TableReader.caption(document.string(line.text))
  }

  /// Bytes of the longest line above a table that says of what it tells.
  private static let announcementBytes = 240

  /// The words of the line right above a table: "Bảng 2. Hiện trạng đàn vật nuôi".
  private func captionItems(above head: Int) -> [Item]? {
    guard head > 0, case let line = document.blocks[captionBlock(above: head)], line.table == nil,
      line.text.count <= Self.announcementBytes, line.text.upperBound <= bytes.count
    else { return nil }
    return cellItems(line.text)
  }
}
