import Bytes
import Targets
import Vietnamese

/// What a text told last, of which the next sentence may name parts.
struct ToldWhole {
  var isEstimate = false
  /// The time of what was estimated.
  var estimated: Period?
  /// The time of all its results; nil where they have several.
  var period: Period?
}

/// Parts of what was told before: their time, and whether they are estimates as the whole is.
extension SentenceReader {
  /// "Trong đó, …", "Trong mức tăng chung ấy, …": a sentence that names parts of what stands before it.
  func opensWithParts(_ sentence: Range<Int>) -> Bool {
    guard let first = sentence.first, items[first].kind == .word else { return false }
    if items[first].phrase != 0, items[first].can(.amongWhich) { return true }
    let lead = string(of: first..<min(sentence.upperBound, first + 5)).lowered()
    return ["trong mức", "trong tổng số đó", "trong tổng số này", "trong số đó", "trong số này"].contains {
      lead.begins(with: $0)
    }
  }

  /// Parts of an estimated whole are estimates of the same time: behind "trong đó" in its sentence, in a sentence that begins so, and
  /// as branches of a growth.
  func takeWhole(from first: Int, _ sentence: Range<Int>) {
    guard first < drafts.count else { return }
    let areParts = opensWithParts(sentence)
    for at in first..<drafts.count where drafts[at].group == 0 {
      if areParts, let period = whole.period, drafts[at].period == nil || drafts[at].isLent {
        (drafts[at].period, drafts[at].isLent) = (period, true)
      }
      guard !drafts[at].isEstimate, !isTold(drafts[at]) else { continue }
      let period = drafts[at].period
      let isOfLast = whole.isEstimate && isSame(whole.estimated, period)
      let isPart =
        isOfLast && (areParts || isBranch(drafts[at]))
        || drafts[first..<at].contains { before in
          before.isEstimate && isSame(before.period, period)
            && (before.figure.end..<drafts[at].start).suffix(40).contains {
              items[$0].phrase != 0 && items[$0].can(.amongWhich)
            }
        }
      drafts[at].isEstimate = isPart
    }
    let main = drafts[first...].first { $0.group == 0 } ?? drafts[first]
    whole.isEstimate = main.isEstimate
    whole.estimated = main.isEstimate ? main.period : nil
    whole.period = drafts[first...].allSatisfy { $0.group != 0 || isSame($0.period, main.period) } ? main.period : nil
  }

  private func isSame(_ first: Period?, _ second: Period?) -> Bool {
    guard let first, let second else { return first == nil && second == nil }
    return first.isSame(as: second)
  }

  /// "Khu vực dịch vụ tăng 7,38%": how much a branch grew.
  private func isBranch(_ draft: ResultDraft) -> Bool {
    guard draft.value == nil, draft.change != nil, draft.start < draft.figure.first else { return false }
    let name = string(of: draft.start..<min(draft.figure.first, draft.start + 4)).lowered()
    return ["khu vực ", "ngành ", "lĩnh vực ", "nhóm ", "riêng ", "công nghiệp ", "nông nghiệp ", "dịch vụ "].contains {
      name.begins(with: $0)
    }
  }

  /// Whether a clause says that its figure is known: "đã đạt", "thực tế đạt".
  private func isTold(_ draft: ResultDraft) -> Bool {
    (draft.start..<draft.figure.number).suffix(30).contains { at in
      guard items[at].kind == .word, items[at].phrase != 0, items[at].can(.past) else { return false }
      return text(at).begins(with: "đã") || text(at).begins(with: "thực tế")
    }
  }
}
