import Bytes

/// Why a figure that was read may say something else than it seems: its match is then offered, never counted.
public enum ResultDoubt: String, Sendable, Hashable, CaseIterable {
  /// Of a place, a level or a part that a bracket, a remark or a column names.
  case otherScope
  /// Words before it speak of coming near, or of what may be.
  case hedged
  /// The text states another figure for the same thing: "thực tế 61%".
  case contested
  /// Its day lies after the document that states it.
  case ahead
  /// No head of the table says what the column is.
  case column
  /// It stands between quotation marks or in a text that is quoted.
  case quoted
  /// A time before it of which no day is read: "năm ngoái".
  case time

  /// Words that leave out a part of what was measured.
  private static let exceptions = [
    "không kể", "không tính", "không bao gồm", "không gồm", "chưa kể", "chưa tính", "chưa bao gồm", "chưa gồm", "trừ",
    "ngoại trừ", "loại trừ", "ngoài",
  ]

  /// What a remark behind a figure says against it: "(không kể cấp xã)", "(số liệu chưa kiểm chứng)"; a bracket that judges,
  /// "(không đạt kế hoạch)", says nothing.
  ///
  /// - Parameters:
  ///   - words: Of the remark, in lower case.
  ///   - isJudged: Whether it begins with a judgement.
  static func ofRemark(_ words: some Sequence<String>, isJudged: Bool) -> ResultDoubt? {
    let text = words.joined(separator: " ")
    if exceptions.contains(where: { text.begins(with: $0) }) { return .otherScope }
    guard !isJudged else { return nil }
    return text.parts().contains { ["chưa", "không", "chẳng"].contains($0) } ? .hedged : nil
  }

  /// Whether a text leaves out a part of what was measured.
  static func excepts(_ text: String) -> Bool { exceptions.dropLast().contains { text.begins(with: $0) } }

  /// In Vietnamese, for the editor.
  var text: String {
    switch self {
    case .otherScope: "con số nêu riêng cho một nơi, một cấp hay một phần"
    case .time: "lời văn nêu một thời gian mà máy không đọc ra ngày"
    case .hedged: "lời văn không nói chắc là đã đạt con số này"
    case .contested: "báo cáo nêu ngay bên cạnh một con số khác cho cùng việc ấy"
    case .ahead: "con số tính đến một ngày sau ngày của văn bản nêu nó"
    case .quoted: "con số nằm trong lời trích dẫn"
    case .column: "bảng không nói rõ cột nào là kết quả"
    }
  }
}
