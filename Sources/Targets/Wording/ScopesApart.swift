import Bytes
import Markup
import Vietnamese

/// One measure told with two values for one year, of two bodies or branches: "kim ngạch xuất khẩu trên 43 tỷ USD. Riêng ngành Thủy
/// sản, kim ngạch xuất khẩu trên 10,5 tỷ USD". Each is shown with the words before it that say whose it is.
enum ScopesApart {
  private struct Measure: Hashable {
    let name: String
    let outcome: String
    let unit: String
    let year: Int?

    /// By the bytes of the texts, all in normal form: `String` would see to that form once more.
    func hash(into hasher: inout Hasher) {
      for text in [name, outcome, unit] { text.withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) } }
      hasher.combine(year)
    }
  }

  /// The targets of one document, where what would contradict each other says whose it is.
  static func named(
    _ targets: [FoundTarget], in bytes: UnsafeBufferPointer<UInt8>, _ blocks: [TextBlock]
  ) -> [FoundTarget] {
    guard targets.count > 1 else { return targets }
    var rows: [Measure: [Int]] = [:]
    for (index, target) in targets.enumerated() where target.kind != .ranking && target.phrasing.verbatim.isEmpty {
      guard case .paragraph = blocks[target.block].kind, target.phrasing.owner.isEmpty else { continue }
      rows[
        Measure(
          name: target.shownName.lowered(), outcome: target.outcome, unit: target.unit, year: target.deadlineYear),
        default: []
      ].append(index)
    }
    var out = targets
    for row in rows.values where row.count > 1 && Set(row.map { targets[$0].value }).count > 1 {
      let scopes = row.map { scope(of: targets[$0], in: bytes, blocks) }
      guard Set(scopes).count > 1 else { continue }
      for (index, scope) in zip(row, scopes) where !scope.isEmpty {
        guard out[index].phrasing.whole.isEmpty, out[index].phrasing.label.isEmpty,
          !out[index].subject.lowered().holds(scope.lowered())
        else { continue }
        out[index].phrasing.whole = scope + ":"
      }
    }
    return out
  }

  /// Nêu riêng cho ai: "Riêng ngành Thủy sản, …".
  private static let leads = ["riêng đối với", "riêng", "đối với", "riêng với"]
  /// Đứng sau tên của bên đặt ra hay nhận chỉ tiêu.
  private static let aims = [
    " phấn đấu", " đặt mục tiêu", " đặt kế hoạch", " được giao", " đề ra", " đăng ký", " dự kiến", " sẽ", " phải",
  ]

  /// Trước dấu hai chấm: các giá trị sau nó là của riêng cái tên ấy.
  private static let kinds = [
    "ngành", "lĩnh vực", "vùng", "khu vực", "huyện", "xã", "phường", "cây", "đàn", "sản phẩm",
  ]
  /// Không thuộc tên.
  private static let adverbs = ["còn", "cũng", "đã", "vẫn", "tiếp tục", "sẽ", "đều"]
  /// Nói chung, không phân biệt được ai với ai.
  private static let anybody: Set<String> = [
    "công ty", "doanh nghiệp", "tập đoàn", "ngân hàng", "địa phương", "đơn vị", "thành phố",
  ]

  /// The words at the head of a value's sentence that say whose it is; empty where there are none.
  static func scope(
    of target: FoundTarget, in bytes: UnsafeBufferPointer<UInt8>, _ blocks: [TextBlock]
  ) -> String {
    var start = max(blocks[target.block].text.lowerBound, target.amount.lowerBound - longest)
    while start < target.amount.lowerBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
    guard start < target.amount.lowerBound else { return "" }
    let text = String(decoding: bytes[start..<target.amount.lowerBound], as: UTF8.self)
    let words = text.lowered()
    // Places are counted in bytes, and are the same in both.
    guard words.utf8.count == text.utf8.count else { return "" }
    let lines = words.utf8.enumerated().filter { $0.element == UInt8(ascii: "\n") }.map { $0.offset + 1 }
    let stops = (heads(behind: ".", in: words) + lines).sorted()
    let semicolons = heads(behind: ";", in: words)
    // "- Ngành khai khoáng: giá trị sản xuất đạt 900 tỷ đồng": a branch or place over its own values, at the head of a sentence.
    let isWhole = start == blocks[target.block].text.lowerBound
    for first in ((isWhole ? [0] : []) + stops + semicolons).sorted(by: >) {
      let head = words[...].dropping(bytes: first).drop { !$0.isLetter && $0 != ":" }
      guard kinds.contains(where: { head.begins(withWord: $0) || head.begins(with: $0 + ":") }),
        let colon = head.utf8.firstIndex(of: UInt8(ascii: ":"))
      else { continue }
      let name = text.utf8.dropFirst(words.utf8.distance(from: words.startIndex, to: head.startIndex))
        .prefix(head.utf8.distance(from: head.startIndex, to: colon))
      if isName(Substring(name)) { return String(Substring(name)) }
    }
    let (stop, semicolon) = (stops.last ?? 0, semicolons.last ?? 0)
    // Of a sentence that is cut off it is not known how it begins.
    for first in stop < semicolon ? [semicolon, stop] : [stop] where first > 0 || isWhole {
      let (sentence, lowered) = (text[...].dropping(bytes: first), words[...].dropping(bytes: first))
      if leads.contains(where: { lowered.begins(withWord: $0) }),
        let comma = sentence.utf8.firstIndex(of: UInt8(ascii: ",")), isName(sentence[..<comma])
      {
        return String(sentence[..<comma])
      }
      if first >= semicolon, let aim = aims.compactMap({ lowered.lastRange(of: $0)?.lowerBound }).max() {
        let head = sentence.utf8.prefix(lowered.utf8.distance(from: lowered.startIndex, to: aim))
        let actor = Substring(head.lastIndex(of: UInt8(ascii: ",")).map { head[head.index(after: $0)...] } ?? head)
          .drop { $0 == " " }
        // "Công ty còn", "Xã B cũng".
        let small = actor.lowered()
        let adverb = adverbs.first { small.ends(with: " " + $0) }
        let name = Substring(actor.utf8.dropLast(adverb.map { $0.utf8.count + 1 } ?? 0))
        if isName(name), name.utf8.contains(UInt8(ascii: " ")), !anybody.contains(name.lowered()) {
          return String(name)
        }
      }
    }
    return ""
  }

  private static let longest = 400

  /// Where what stands behind a sign and a blank begins, in bytes.
  private static func heads(behind sign: Unicode.Scalar, in text: String) -> [Int] {
    text.withBytes { bytes in
      bytes.indices.dropFirst(2).filter { bytes[$0 - 2] == UInt8(ascii: sign) && bytes[$0 - 1] == UInt8(ascii: " ") }
    }
  }

  private static func isName(_ name: Substring) -> Bool {
    let isShort = name.withBytes { bytes in
      bytes.scalarCount < 70 && !bytes.contains { $0 >= 0x30 && $0 < 0x3C || $0 == 0x2E || $0 == 0x28 }
    }
    return isShort && name.contains(where: \.isLetter) && !name.contains(where: \.isNumber)
      && !PartsOfWholes.namesMeasure(String(name))
  }
}
