import Glibc
import Vietnamese

/// The name of the body that issues a document, out of the lines of its letterhead.
enum IssuerName {
  /// Puts the lines together: `ỦY BAN NHÂN DÂN`, `TỈNH LÂM ĐỒNG`; `UBND TỈNH LÂM ĐỒNG`, `SỞ NỘI VỤ` → `Sở Nội vụ tỉnh Lâm Đồng`.
  ///
  /// - Returns: The name in running spelling; nil where there is none.
  static func read(_ lines: [(text: String, isBold: Bool)], _ casing: Casing, _ texts: BodyWords) -> String? {
    let bodies = bodies(lines.map { (clean($0.text), $0.isBold) }.filter { !$0.0.isEmpty })
    guard let own = bodies.last else { return nil }
    let name = spelled(own, casing, texts)
    guard bodies.count > 1 else { return name }
    let above = spelled(bodies[bodies.count - 2], casing, texts)
    return joined(name, under: above)
  }

  private static func clean(_ text: String) -> String {
    var rest = text[...]
    while let last = rest.last, !last.isLetter, !last.isNumber, last != ")" { rest = rest.dropLast() }
    while let first = rest.first, !first.isLetter, !first.isNumber { rest = rest.dropFirst() }
    return String(rest)
  }

  /// The document's own spelling of the name, where it writes it elsewhere; else by rule.
  private static func spelled(_ name: String, _ casing: Casing, _ texts: BodyWords) -> String {
    if let spelling = texts.spelling(of: name) { return spelling }
    // Each of several bodies is a name.
    return casing.sentence(name).split(separator: " - ", omittingEmptySubsequences: false).map {
      Casing.capitalised(String($0))
    }.joined(separator: " - ")
  }

  // MARK: Lines to bodies

  private static let levels = [
    "tinh ", "thanh pho ", "tp. ", "tp ", "huyen ", "quan ", "thi xa ", "xa ", "phuong ", "dac khu ", "thi tran ",
  ]
  private static let lower = [
    "so ", "cuc ", "vu ", "phong ", "ban ", "van phong", "trung tam ", "chi cuc ", "tong cuc ", "thanh tra",
    "cong an ", "truong ", "vien ", "hoi dong ", "kho bac ", "doan ", "dang uy ", "ubnd ", "uy ban nhan dan ",
    "benh vien ", "tram ", "bao ", "dai ", "to ", "bo chi huy ", "cong ty ", "chi nhanh ", "hoi ", "tinh doan",
    "uy ban mttq ", "uy ban mat tran ", "ubmttq ",
  ]
  private static let upper = [
    "ubnd ", "uy ban nhan dan ", "bo ", "so ", "tinh uy ", "thanh uy ", "huyen uy ", "ban chap hanh", "dang bo ",
    "tong cuc ", "cuc ", "van phong ", "quoc hoi", "chinh phu", "dang uy ", "uy ban trung uong", "ngan hang ",
    "mat tran to quoc ", "tap doan ", "tong lien doan ", "doan tncs ", "hoi lien hiep ", "toa an ", "vien kiem sat ",
    "bo tu lenh", "dang cong san", "dai hoc ", "tong cong ty",
  ]

  /// What stands under the body whose organ it is.
  private static let organs: Set<String> = ["ban chap hanh", "ban thuong vu", "ban thuong truc"]

  private static func bodies(_ lines: [(text: String, isBold: Bool)]) -> [String] {
    var bodies: [String] = []
    var wasBold = false
    for (text, isBold) in lines {
      let folded = Folding.fold(text) + " "
      defer { wasBold = isBold }
      guard let before = bodies.last else {
        bodies.append(text)
        continue
      }
      let above = Folding.fold(before) + " "
      let isPlace = levels.contains(where: folded.hasPrefix) && !folded.hasPrefix("tinh uy ")
      let isComplete = upper.contains(where: above.hasPrefix) && above.split(separator: " ").count > 1
      let isNamed = lower.contains(where: folded.hasPrefix)
      let isOwn = isBold && !wasBold
      // By the rules the body that issues is set bold under the one above it, whatever that is called.
      if organs.contains(String(folded.dropLast())) || !isPlace && (isOwn || isComplete && isNamed) {
        bodies.append(text)
      } else {
        bodies[bodies.count - 1] = before + " " + text
      }
    }
    return bodies
  }

  /// A body named with the place, or the body, that it belongs to where its own name does not tell.
  private static func joined(_ name: String, under above: String) -> String {
    let own = FoldedWords.joined(name)
    let words = FoldedWords.read(Array(above.utf8)[...], limit: 32)
    let higher = words.map(\.text)
    func isUnder(_ opening: String) -> Bool { higher.joined(separator: " ").hasPrefix(opening) }
    if organs.contains(own) { return name + " " + above }
    if isUnder("ban chap hanh trung uong") {
      // The bodies of the Central Committee have names of their own.
      if own == "van phong" { return "Văn phòng Trung ương Đảng" }
      return own.contains("trung uong") ? name : name + " Trung ương"
    }
    if own == "van phong" || own == "thanh tra" || own.hasPrefix("ban to chuc") && isUnder("tinh uy") {
      return name + " " + above
    }
    if isUnder("ubnd") || isUnder("uy ban nhan dan") {
      let count = isUnder("ubnd") ? 1 : 4
      guard words.count > count, Provinces.only(in: name) == nil else { return name }
      let place = String(decoding: Array(above.utf8)[words[count].range.lowerBound...], as: UTF8.self)
      if own.hasSuffix(FoldedWords.joined(place)) { return name }
      // `Thanh tra tỉnh` under `UBND TỈNH BẮC NINH`.
      let level = levels.first { FoldedWords.joined(place).hasPrefix($0) && own.hasSuffix(" " + $0.dropLast()) }
      let rest = place.split(separator: " ").dropFirst(level?.split(separator: " ").count ?? 0)
      return name + " " + rest.joined(separator: " ")
    }
    if isUnder("tinh uy") || isUnder("thanh uy") || isUnder("dang uy") { return name + " " + above }
    return name
  }
}

/// The words of the running text of a document, to find how it spells a name.
struct BodyWords {
  private var words: [Substring] = []
  private var places: [String: [Int]] = [:]

  /// Takes the words of texts, of which those in capitals say nothing.
  init(_ texts: [String]) {
    for text in texts where !Casing.isMostlyShouted(text) {
      for word in text.split(whereSeparator: \.isWhitespace) {
        places[BodyWords.key(word), default: []].append(words.count)
        words.append(word)
      }
      words.append("")
    }
  }

  private static func key(_ word: Substring) -> String {
    TonePlacement.canonical(word.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// How the text writes a name, where it does so in small letters too; the way that it uses most often.
  func spelling(of name: String) -> String? {
    let wanted = name.split(separator: " ").map(BodyWords.key)
    guard let first = wanted.first, wanted.count > 1, let starts = places[first] else { return nil }
    var counts: [String: Int] = [:]
    for start in starts.prefix(2_000) where start + wanted.count <= words.count {
      let found = words[start..<(start + wanted.count)]
      guard zip(found, wanted).allSatisfy({ BodyWords.key($0) == $1 }) else { continue }
      let text = found.joined(separator: " ")
      guard !Casing.isMostlyShouted(text),
        found.dropLast().allSatisfy({ $0.last.map { $0.isLetter || $0 == "," } ?? false })
      else { continue }
      counts[BodyWords.trimmed(text), default: 0] += 1
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    guard let best else { return nil }
    let leading = name.prefix { !$0.isLetter && !$0.isNumber }
    let trailing = String(name.reversed().prefix { !$0.isLetter && !$0.isNumber }.reversed())
    return leading + best.prefix(1).uppercased() + best.dropFirst() + trailing
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text.drop { !$0.isLetter && !$0.isNumber }
    while let last = rest.last, !last.isLetter, !last.isNumber { rest = rest.dropLast() }
    return String(rest)
  }
}
