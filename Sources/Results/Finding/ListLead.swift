import Bytes

/// What leads in a list of goals: "Có 02 chỉ tiêu không đạt kế hoạch:", "Nghị quyết đề ra 4 chỉ tiêu:", "13 chỉ tiêu đạt và vượt gồm:".
/// What stands behind it, to its end, may be the goals themselves.
enum ListLead: Sendable {
  /// Goals of which the text says that they were not met.
  case notMet
  /// Goals as they were set.
  case goals
  /// Goals that are named, or were met.
  case listed

  private static let denials = ["chưa", "không", "chẳng", "khó"]
  private static let verbs: Set<String> = ["đạt", "hoàn", "vượt", "bảo", "đảm", "thành"]
  private static let setting: Set<String> = ["đề", "giao", "đặt", "trọng"]

  /// Whether a text has "tiêu" or "trọng", in any case, without which there is no such lead.
  static func mayStand(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var at = 0
    while true {
      // "ê" and "Ê"; "ọ" begins as most letters of Vietnamese do.
      at = text.firstPair(from: at) { byte, next in
        (byte .== 0xC3 .& next.setting(0x20) .== 0xAA) .| (byte .== 0xE1 .& next .== 0xBB)
      }
      guard at < text.count else { return false }
      if at > 0, at + 2 < text.count {
        let (before, behind) = (text[at - 1] | 0x20, text[at + 2])
        if text[at] == 0xC3
          ? before == UInt8(ascii: "i") && behind | 0x20 == UInt8(ascii: "u")
          : before == UInt8(ascii: "r") && behind | 1 == 0x8D
        {
          return true
        }
      }
      at += 1
    }
  }

  /// Whether a text in small letters holds a word without which nothing is said not to be met.
  static func mayDeny(_ text: String) -> Bool { denials.contains { text.holds($0) } }

  /// - Parameter words: The syllables of the lead in lower case, numbers as they stand.
  static func of(_ words: [String]) -> ListLead? {
    func follows(_ word: String, _ next: String) -> Bool {
      words.indices.contains { words[$0] == word && $0 + 1 < words.count && words[$0 + 1] == next }
    }
    let isOfGoals =
      follows("chỉ", "tiêu") || follows("mục", "tiêu") || follows("tiêu", "chí") || follows("trọng", "số")
    // "thấp hơn 4% so với chỉ tiêu huyện giao (85%)" compares with one goal.
    guard isOfGoals, !follows("so", "với") else { return nil }
    let isDenied = words.indices.contains { at in
      denials.contains(words[at]) && words[(at + 1)..<min(words.count, at + 5)].contains { verbs.contains($0) }
    }
    if isDenied { return .notMet }
    // "Kết quả thực hiện các chỉ tiêu:" leads in what was reached.
    if follows("kết", "quả") || follows("thực", "hiện") || follows("tình", "hình") || follows("thực", "trạng") {
      return nil
    }
    if words.contains(where: { verbs.contains($0) }) { return .listed }
    if words.contains(where: { setting.contains($0) }) { return .goals }
    return words.contains { $0.first?.isNumber == true || $0 == "gồm" } ? .listed : nil
  }
}

extension SentenceReader {
  /// Whether a figure behind such a lead is stated as no result at all; notes the doubt where it may be one.
  func isOfList(_ figure: Figure, _ state: inout State) -> Bool {
    guard let list = state.list ?? leadIn else { return false }
    let isBare = figure.binder.map { items[$0].kind == .colon } ?? true
    switch list {
    case .notMet, .goals:
      // "Đề ra 12 chỉ tiêu: thu ngân sách đạt 10%; …", and nothing says that it was reached.
      let isGoal = isBare || list == .goals && state.told == nil && state.strongPast == nil
      if isGoal, figure.whole == nil, figure.tail == nil { return true }
      state.doubt = .hedged
    case .listed: if isBare { state.doubt = .hedged }
    }
    return false
  }

  /// The lead before a colon or bracket.
  func listLead(before index: Int, _ state: State) -> ListLead? {
    var first = index
    while first > state.clause, index - first < 40, items[first - 1].kind != .open, items[first - 1].kind != .percent {
      first -= 1
    }
    guard first < index else { return nil }
    let text = UnsafeBufferPointer(rebasing: bytes[Int(items[first].start)..<Int(items[index - 1].end)])
    guard ListLead.mayStand(in: text) else { return nil }
    return ListLead.of((first..<index).flatMap { syllables($0) })
  }

  private func syllables(_ at: Int) -> [String] {
    items[at].kind == .word || items[at].isNumeric ? text(at).parts().map(String.init) : []
  }
}
