import Bytes
import Targets

// Verbs of doing that bind the count behind them.

extension SentenceReader {
  /// Verbs of building and buying that stand before a number and are no words of other lists.
  private static let doings: Set<String> = [
    "xây", "kiên cố hóa", "kiên cố hoá", "cứng hóa", "cứng hoá", "bê tông hóa", "bê tông hoá", "mua", "sửa chữa",
    "nạo vét",
    "nâng cấp", "lắp", "trồng", "làm mới", "xây mới", "lát", "đào",
  ]
  /// Verbs of offices' daily work, which name bodies and kinds of papers as well.
  private static let serving: Set<String> = [
    "tiếp", "lập", "kiểm xạ", "kiểm định", "thử nghiệm", "thu hồi", "tiêu hủy", "tiêu huỷ", "tiêm phòng", "phẫu thuật",
    "xét nghiệm", "tư vấn", "trợ giúp", "in", "biên soạn", "sưu tầm", "khai giảng", "bổ nhiệm", "điều động", "trả",
    "chứng thực", "công chứng", "hòa giải", "hoà giải", "thi hành", "soạn thảo", "khánh thành", "duy tu", "nhập khẩu",
    "bán", "mua", "quan trắc", "giám định", "hiệu chuẩn", "niêm phong", "số hóa", "số hoá",
  ]
  /// What may stand between such a verb and its count.
  private static let served: Set<String> = ["", "cho", "được", "mới", "thêm", "thành công", "thành", "xong", "trên"]

  /// "Cứng hóa thêm 23 km đường; xây 0,43 km kè", "…, thêm 02 bếp ăn": a further thing that was done, behind one in the same sentence. What
  /// is wanting, waits or is to come is none.
  func goesOnDoing(_ figure: Figure, _ sentence: Range<Int>, _ state: State) -> Bool {
    guard let last = drafts.last, sentence.contains(last.figure.number), last.value != nil,
      [.count, .physical].contains(last.figure.family), figure.first > sentence.lowerBound + 1
    else { return false }
    let rest = figure.end..<min(sentence.upperBound, figure.end + 10)
    guard !rest.contains(where: { ["sau", "tới", "năm sau", "năm tới", "sang năm"].contains(text($0)) }) else {
      return false
    }
    if text(figure.first - 1) == "thêm" { return items[figure.first - 2].kind == .comma }
    if goesOnServing(figure, sentence) { return true }
    let from = state.segment
    return from > sentence.lowerBound && items[from - 1].kind == .semicolon && (1...3).contains(figure.first - from)
      && Self.doings.contains(string(of: from..<figure.first).lowered())
  }

  /// "đã cấp 29.273 giấy chứng nhận, …; tiếp 206 lượt người": a verb right behind the mark, with nothing before its count.
  private func goesOnServing(_ figure: Figure, _ sentence: Range<Int>) -> Bool {
    guard scope != .goal, items[max(figure.number, figure.end - 1)].can([.compound, .classifier]),
      let mark = (sentence.lowerBound..<figure.first).last(where: {
        items[$0].kind == .comma || items[$0].kind == .semicolon
      }), (2...5).contains(figure.first - mark), (mark + 1..<figure.first).allSatisfy({ items[$0].kind == .word })
    else { return false }
    let words = string(of: mark + 1..<figure.first).lowered()
    return Self.served.contains { tail in
      tail.isEmpty
        ? Self.serving.contains(words)
        : words.ends(with: " " + tail) && Self.serving.contains(String(words.dropLast(tail.count + 1)))
    }
  }

  /// "Kết nạp trên 1.000 đảng viên mới": a sentence that opens with a verb and its count.
  func followsVerb(_ figure: Figure, _ sentence: Range<Int>) -> Bool {
    let lead = sentence.lowerBound..<figure.first
    return lead.count <= 3 && !lead.isEmpty && scope != .goal
      && lead.allSatisfy { items[$0].kind == .word && !items[$0].can([.which, .label]) }
      && items[max(figure.number, figure.end - 1)].can([.compound, .classifier])
  }

  /// Verbs of looking after things and of deciding on them: they are names of bodies and tasks too, and bind nothing but what stands right behind.
  private static let keeping = [
    "quản lý", "theo dõi", "giám sát", "xét duyệt", "nghiệm thu", "thẩm tra", "kiểm định", "quan trắc", "phụng dưỡng",
    "nhận phụng dưỡng", "đỡ đầu", "nhận đỡ đầu", "quản lý, sử dụng",
  ]
  private static let manners = [
    "", "chặt chẽ", "tốt", "có hiệu quả", "hiệu quả", "thường xuyên", "ổn định", "đầy đủ", "kịp thời", "tập trung",
    "nghiêm", "nghiêm túc", "liên tục",
  ]

  /// "…, quản lý chặt chẽ 68 cơ sở", "Sở đang quản lý 68 cơ sở": a verb at the head of its part, or behind "đang", with nothing but how it is
  /// done before the count.
  func isDoneAtOnce(_ figure: Figure, _ sentence: Range<Int>, _ state: State) -> Bool {
    let from = max(max(state.segment, state.lastEnd), max(sentence.lowerBound, figure.first - 12))
    guard from < figure.first, items[max(figure.number, figure.end - 1)].can([.compound, .classifier]),
      (from..<figure.first).allSatisfy({ items[$0].kind == .word })
    else { return false }
    var words = string(of: from..<figure.first).lowered()[...]
    for lead in ["hiện đang ", "đang ", "tiếp tục "] {
      if words.begins(with: lead) {
        words = words.dropFirst(lead.count)
      } else if let at = words.firstRange(of: " " + lead), lead != "tiếp tục " {
        words = words[at.upperBound...]
      }
    }
    return Self.keeping.contains { verb in
      words.begins(with: verb)
        && Self.manners.contains(String(words.dropFirst(verb.count)).trimmedOfSpace)
    }
  }

  /// A herd or flock, counted in head: "Tổng đàn lợn 12.000 con, đạt 97%" has so much of what was planned.
  func isHerd(_ draft: ResultDraft) -> Bool {
    guard draft.figure.family == .count, draft.whole == nil, draft.unit.ends(with: "con"),
      draft.start < draft.figure.first
    else { return false }
    let name = string(of: draft.start..<draft.figure.first).lowered()
    return name.begins(with: "đàn ") || name.begins(with: "tổng đàn ")
  }
}
